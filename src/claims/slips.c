/* SPDX-License-Identifier: Apache-2.0
 *
 * slips.c - slips of the taggers that the tree shows.
 *
 * In: one draft, the tree, the cue table. Out: the same with a better source, or dropped.
 *
 *     [a charge] that [both] deny          who denies is the clause's subject, not its noun
 *     My brother called [me at six]        a verb of naming that names nothing is no claim
 */
#include "claims/parts.h"

/* A source that runs from the noun of a relative clause into its subject: the subject alone. A cue
 * that opens with its subject: without it. */
void hsay_claims_narrow_source(const hsay_doc *doc, claim_draft *draft, uint32_t subject)
{
    if (subject != HSAY_NONE && subject < draft->head && draft->cue.run[0].first == subject)
        hsay_claims_runs_cut(&draft->cue, subject, subject);
    const hsay_word *word = hsay_doc_word(doc, draft->head);
    if (subject == HSAY_NONE || draft->source.count != 1 || word->head == HSAY_NONE ||
        word->deprel != HSAY_ACL_RELCL || doc->words.data[subject].head != draft->head)
        return;
    token_run whole = draft->source.run[0], run = hsay_claims_phrase(doc, subject);
    bool holds = whole.first < run.first && run.last <= whole.last && word->head < run.first;
    if (!holds || !hsay_claims_runs_hold(&draft->source, word->head))
        return;
    draft->source.count = 0;
    hsay_claims_runs_add(&draft->source, run.first, run.last);
    draft->speaker_head = hsay_claims_antecedent(doc, subject);
}

/* Do all rows of the word ask for what somebody is called? */
static bool only_names(const cue_table *cues, const hsay_doc *doc, uint32_t verb)
{
    uint32_t r = hsay_claims_cue_of(cues, doc, verb), rows = 0;
    for (; r != HSAY_NONE; r = cues->rows[r].next) {
        if (cues->rows[r].kind != CUE_VERB || cues->rows[r].particle.length)
            continue;
        uint32_t others = cues->rows[r].frames & ~(FRAME(NAME) | FRAME(AS));
        if (others & (FRAME(OF) - 1u)) /* frames without a preposition */
            return false;
        rows += others == 0;
    }
    return rows > 0;
}

bool hsay_claims_names_nothing(const cue_table *cues, const hsay_doc *doc, const claim_draft *draft)
{
    uint32_t object = hsay_claims_child(doc, draft->head, HSAY_OBJ), seen = 0;
    if (object == HSAY_NONE || object != draft->head + 1u ||
        doc->words.data[object].upos != HSAY_PRON || !only_names(cues, doc, draft->head))
        return false;
    uint32_t c = doc->words.data[draft->head].first_child;
    for (; c != HSAY_NONE && seen < CHILDREN_MAX; c = doc->words.data[c].next_sibling, seen++) {
        uint8_t relation = doc->words.data[c].deprel;
        if (c > object && (relation == HSAY_XCOMP || relation == HSAY_CCOMP ||
                           relation == HSAY_ADVCL || relation == HSAY_PARATAXIS))
            return false;
    }
    uint32_t next = object + 1u;
    if (next >= doc->tokens.count)
        return true;
    const hsay_word *word = hsay_doc_word(doc, next);
    return doc->tokens.data[next].quotation == HSAY_NONE &&
           (word->upos == HSAY_ADP || word->upos == HSAY_ADV || word->upos == HSAY_CCONJ ||
            word->upos == HSAY_PUNCT);
}
