/* SPDX-License-Identifier: Apache-2.0
 *
 * beside.c - the words between a quotation and its verb are its speaker.
 *
 * In: a draft of the taggers, quotations. Out: the same draft, with a better source.
 *
 *     “The law is void,” [Ana Salas, a lawyer], said of [the court]     not whom it is about
 *     “[My hope],” [he] said, “is that it ends”                         not what is quoted
 *
 * Idea: a source inside the quotation, or behind a preposition behind the cue, is put right where a
 * noun phrase stands between the closing mark and the cue.
 */
#include "claims/parts.h"

#define BESIDE_MAX 24u /* tokens between the mark and the cue */

static bool is_comma(const hsay_doc *doc, uint32_t token)
{
    return hsay_str_is(hsay_doc_form(doc, token), ",");
}

/* Is the source one of the two mistakes? */
static bool is_mistaken(const hsay_doc *doc, const claim_draft *draft)
{
    uint32_t first = draft->source.run[0].first;
    uint32_t last = draft->cue.run[draft->cue.count - 1u].last;
    if (first < draft->head)
        return doc->tokens.data[first].quotation != HSAY_NONE;
    return first > last + 1u && doc->words.data[first - 1u].upos == HSAY_ADP &&
           !hsay_lemma_is(doc, first - 1u, "by");
}

/* The words between a closing mark and the cue; false: there are none, or another clause. */
static bool words_beside(const hsay_doc *doc, const claim_draft *draft, token_run *run)
{
    uint32_t cue = draft->cue.run[0].first, t = cue;
    while (t > 0 && cue - t < BESIDE_MAX && doc->tokens.data[t - 1u].quotation == HSAY_NONE) {
        const hsay_word *word = hsay_doc_word(doc, t - 1u);
        bool verb = word->upos == HSAY_VERB || word->upos == HSAY_AUX;
        if ((verb && (word->morph & HSAY_MORPH_FINITE)) || word->upos == HSAY_SCONJ)
            return false;
        t--;
    }
    if (!t || doc->tokens.data[t - 1u].quotation == HSAY_NONE ||
        doc->words.data[t - 1u].upos != HSAY_PUNCT)
        return false;
    *run = (token_run){t, cue};
    while (run->first < cue && is_comma(doc, run->first))
        run->first++;
    while (run->last > run->first && (run->last == cue || is_comma(doc, run->last)))
        run->last--;
    return run->first < cue && doc->words.data[run->first].upos != HSAY_ADP;
}

/* Its head: the first noun or pronoun that hangs on nothing inside; HSAY_NONE: none. */
static uint32_t head_of(const hsay_doc *doc, token_run run)
{
    uint32_t head = HSAY_NONE;
    for (uint32_t t = run.last + 1u; t-- > run.first;) {
        const hsay_word *word = hsay_doc_word(doc, t);
        bool nominal =
            word->upos == HSAY_NOUN || word->upos == HSAY_PROPN || word->upos == HSAY_PRON;
        bool top = word->head == HSAY_NONE || word->head < run.first || word->head > run.last;
        if (nominal && (top || head == HSAY_NONE))
            head = t;
    }
    return head;
}

void hsay_claims_beside(const hsay_doc *doc, claim_draft *draft)
{
    token_run run;
    if (!draft->source.count || !draft->cue.count ||
        doc->words.data[draft->head].upos != HSAY_VERB ||
        doc->tokens.data[draft->head].quotation != HSAY_NONE || !is_mistaken(doc, draft) ||
        !words_beside(doc, draft, &run))
        return;
    uint32_t head = head_of(doc, run);
    if (head == HSAY_NONE)
        return;
    token_run old = draft->source.run[0];
    if (old.first < draft->head)
        hsay_claims_runs_add(&draft->content, old.first, old.last);
    hsay_claims_runs_cut(&draft->content, run.first, run.last);
    draft->source.count = 0;
    hsay_claims_runs_add(&draft->source, run.first, run.last);
    draft->speaker_head = hsay_claims_antecedent(doc, head);
}
