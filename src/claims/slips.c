/* SPDX-License-Identifier: Apache-2.0
 *
 * slips.c - slips of the taggers that the tree shows.
 *
 * In: one draft, the tree, the cue table. Out: the same with a better source, or dropped.
 *
 *     [a charge] that [both] deny          who denies is the clause's subject, not its noun
 *     My brother called [me at six]        a verb of naming that names nothing is no claim
 *     In a post on [X], [the airline] promised    nobody speaks out of a phrase before the subject
 *     urged [both sides] [to respect it]   who is asked to do it belongs to what is asked
 *     said [it rained]; [the road flooded]        a semicolon ends what is said
 *     says [it rained], [a claim X denies]        and so does what is told by the way
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
    uint32_t object = hsay_tree_child(doc, draft->head, HSAY_OBJ), seen = 0;
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

/* A source behind a preposition before the subject of the verb gives way to the subject; so does a
 * thing between the subject and a participle. */
void hsay_claims_prefer_subject(const hsay_doc *doc, claim_draft *draft, uint32_t subject)
{
    uint32_t head = draft->speaker_head;
    if (subject == HSAY_NONE || draft->source.count != 1 || head == HSAY_NONE ||
        !hsay_claims_runs_hold(&draft->source, head) || subject > draft->head)
        return;
    uint32_t word = hsay_tree_child(doc, head, HSAY_CASE);
    token_run run = hsay_claims_phrase(doc, subject);
    bool phrase = word != HSAY_NONE && word < head && !hsay_lemma_is(doc, word, "by") &&
                  doc->words.data[word].upos == HSAY_ADP;
    bool before = phrase && draft->source.run[0].last < run.first;
    bool thing = run.last < draft->source.run[0].first &&
                 (hsay_str_is(doc->words.data[draft->head].xpos, "VBG") ||
                  doc->words.data[draft->head].deprel == HSAY_CONJ) &&
                 doc->words.data[head].upos == HSAY_NOUN &&
                 hsay_claims_mention(doc, head) == HSAY_NONE &&
                 hsay_claims_mention(doc, subject) != HSAY_NONE;
    if (!(before || thing) || run.last >= draft->cue.run[0].first)
        return;
    draft->source.count = 0;
    hsay_claims_runs_add(&draft->source, run.first, run.last);
    draft->speaker_head = hsay_claims_antecedent(doc, subject);
}

/* "urged both sides to respect it": the person between the cue and "to". */
void hsay_claims_take_person(const claims_state *state, const hsay_doc *doc, claim_draft *draft)
{
    if (draft->row == HSAY_NONE || state->cues.rows[draft->row].stance != HSAY_DEMAND ||
        !draft->content.count)
        return;
    uint32_t to = draft->content.run[0].first, after = draft->cue.run[draft->cue.count - 1u].last;
    uint32_t person = hsay_tree_child(doc, draft->head, HSAY_IOBJ);
    if (person == HSAY_NONE)
        person = hsay_tree_child(doc, draft->head, HSAY_OBJ);
    if (person == HSAY_NONE || person <= after || !hsay_lemma_is(doc, to, "to") ||
        doc->words.data[to].deprel != HSAY_MARK)
        return;
    token_run run = hsay_claims_phrase(doc, person);
    if (run.first == after + 1u && run.last + 1u == to &&
        !hsay_claims_runs_meet(&draft->source, run.first, run.last))
        hsay_claims_runs_add(&draft->content, run.first, run.last);
}

static bool form_is(const hsay_doc *doc, uint32_t token, const char *form)
{
    return hsay_str_is(hsay_doc_form(doc, token), form);
}

/* Does another clause begin at `token`: not "that ...", nor "and that ..."? */
static bool begins_anew(const hsay_doc *doc, uint32_t token)
{
    uint32_t first = token;
    if (first < doc->words.count && doc->words.data[first].upos == HSAY_CCONJ)
        first++;
    return first < doc->words.count && !hsay_lemma_is(doc, first, "that");
}

/* Cuts a content behind its cue at a semicolon outside quotations; lists behind a colon stay. */
void hsay_claims_stop_at_semicolon(const hsay_doc *doc, claim_draft *draft)
{
    if (!draft->content.count || doc->tokens.data[draft->head].quotation != HSAY_NONE)
        return;
    token_run run = draft->content.run[draft->content.count - 1u];
    uint32_t t = run.first > draft->head ? run.first : run.last + 1u;
    for (; t < run.last; t++) {
        if (form_is(doc, t, ":"))
            return;
        if (!form_is(doc, t, ";") || doc->tokens.data[t].quotation != HSAY_NONE)
            continue;
        if (t > run.first && begins_anew(doc, t + 1u))
            hsay_claims_runs_cut(&draft->content, t, run.last);
        return;
    }
}

/* "voiced concern over the arrests and appealed for calm": with no clause for a content, a verb
 * that is joined to the cue's ends it. */
void hsay_claims_stop_at_conjunct(const hsay_doc *doc, claim_draft *draft)
{
    if (!draft->content.count || doc->words.data[draft->head].upos != HSAY_VERB ||
        hsay_tree_child(doc, draft->head, HSAY_CCOMP) != HSAY_NONE ||
        hsay_tree_child(doc, draft->head, HSAY_XCOMP) != HSAY_NONE)
        return;
    token_run run = draft->content.run[draft->content.count - 1u];
    uint32_t c = hsay_tree_child(doc, draft->head, HSAY_CONJ);
    if (c == HSAY_NONE || c <= run.first || c > run.last || run.first < draft->head ||
        doc->words.data[c].upos != HSAY_VERB || doc->tokens.data[c].quotation != HSAY_NONE ||
        !(doc->words.data[c].morph & HSAY_MORPH_PAST))
        return;
    uint32_t first = doc->words.data[c].left;
    if (first > run.first && hsay_tree_child(doc, c, HSAY_NSUBJ) == HSAY_NONE &&
        doc->words.data[first].upos == HSAY_CCONJ)
        hsay_claims_runs_cut(&draft->content, first, run.last);
}

/* "what it said was the drone": what is said goes on behind the verb. */
void hsay_claims_go_on_behind(const hsay_doc *doc, claim_draft *draft)
{
    uint32_t what = doc->words.data[draft->head].head, first = draft->cue.run[0].last + 1u;
    if (what == HSAY_NONE || doc->words.data[draft->head].deprel != HSAY_ACL_RELCL ||
        draft->cue.count != 1 || hsay_claims_runs_size(&draft->content) != 1u ||
        draft->content.run[0].first != what || !hsay_lemma_is(doc, what, "what") ||
        first >= doc->words.count || doc->words.data[first].upos != HSAY_AUX)
        return;
    uint32_t top = doc->words.data[first].head; /* of "was": the name of the thing */
    if (top != HSAY_NONE && top > first && doc->words.data[top].right > first)
        hsay_claims_runs_add(&draft->content, first, doc->words.data[top].right);
    hsay_claims_runs_trim(doc, &draft->content);
}

/* "[Verhoeven told] them": a subject inside the cue is the source. */
void hsay_claims_free_subject(const hsay_doc *doc, claim_draft *draft, uint32_t subject)
{
    if (draft->source.count || subject == HSAY_NONE || draft->cue.count != 1 ||
        subject != draft->cue.run[0].first || draft->head <= subject)
        return;
    hsay_claims_runs_cut(&draft->cue, subject, draft->head - 1u);
    hsay_claims_runs_add(&draft->source, subject, draft->head - 1u);
    draft->speaker_head = hsay_claims_antecedent(doc, subject);
}

/* "who asked not to be named": a source's terms are no news. */
bool hsay_claims_hides(const cue_table *cues, const hsay_doc *doc, const claim_draft *draft)
{
    if (draft->content.count != 1)
        return false;
    token_run run = draft->content.run[0];
    return run.last == run.first + 3u && hsay_lemma_is(doc, run.first, "not") &&
           hsay_lemma_is(doc, run.first + 1u, "to") && hsay_lemma_is(doc, run.first + 2u, "be") &&
           hsay_claims_word_is(cues, WORD_HIDDEN, doc->words.data[run.last].lemma);
}
