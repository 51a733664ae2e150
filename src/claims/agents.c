/* SPDX-License-Identifier: Apache-2.0
 *
 * agents.c - who says it where the verb is passive.
 *
 * In: one draft with a passive cue, the tree. Out: the same with its agent for a source.
 *
 *     He has been called a fraud by [other doctors].      the agent hung on another word
 *     He was accused by [prosecutors] of taking bribes.   what follows hung on the agent
 */
#include "claims/parts.h"

/* "by" behind the cue in the content, outside quotations, with somebody behind it; HSAY_NONE. */
static uint32_t find_by(const hsay_doc *doc, const claim_draft *draft, token_run run)
{
    for (uint32_t t = run.first; t < run.last; t++) {
        const hsay_word *word = hsay_doc_word(doc, t);
        if (word->upos != HSAY_ADP || !hsay_lemma_is(doc, t, "by") || t < draft->head ||
            doc->tokens.data[t].quotation != HSAY_NONE || word->head == HSAY_NONE)
            continue;
        uint32_t m = hsay_claims_mention(doc, word->head);
        if (word->head <= t || word->head > run.last || m == HSAY_NONE)
            return HSAY_NONE;
        uint32_t done = doc->words.data[word->head].head; /* "had been assured by X" */
        if (doc->words.data[word->head].deprel == HSAY_OBL_AGENT && done != draft->head &&
            done != HSAY_NONE && hsay_claims_is_passive(doc, done))
            return HSAY_NONE;
        hsay_actor_kind kind = doc->actors.data[doc->mentions.data[m].actor].kind;
        return kind == HSAY_KIND_PLACE ? HSAY_NONE : t;
    }
    return HSAY_NONE;
}

/* A source for the draft out of the end of its content. */
static void take_agent(const hsay_doc *doc, claim_draft *draft)
{
    token_run run = draft->content.run[draft->content.count - 1u];
    uint32_t by = find_by(doc, draft, run);
    if (by == HSAY_NONE || by == run.first)
        return;
    uint32_t head = doc->words.data[by].head;
    hsay_claims_runs_add(&draft->source, by + 1u, head);
    hsay_claims_runs_cut(&draft->content, by, head);
    hsay_claims_runs_trim(doc, &draft->content);
    draft->speaker_head = head;
}

/* "accused by [prosecutors] [of taking bribes]" */
static void share_charge(const hsay_doc *doc, claim_draft *draft)
{
    token_run run = draft->source.run[0];
    for (uint32_t t = run.first + 1u; t < run.last; t++) {
        uint32_t clause = doc->words.data[t].head;
        if (!hsay_lemma_is(doc, t, "of") || clause <= t || clause > run.last ||
            !hsay_str_is(doc->words.data[clause].xpos, "VBG"))
            continue;
        hsay_claims_runs_cut(&draft->source, t, run.last);
        hsay_claims_runs_add(&draft->content, t, run.last);
        return;
    }
}

void hsay_claims_agent(const hsay_doc *doc, claim_draft *draft)
{
    if (!draft->content.count || doc->words.data[draft->head].upos != HSAY_VERB ||
        hsay_tree_child(doc, draft->head, HSAY_AUX_PASS) == HSAY_NONE)
        return;
    if (!draft->source.count)
        take_agent(doc, draft);
    else if (draft->source.count == 1 && draft->source.run[0].first > draft->head)
        share_charge(doc, draft);
}
