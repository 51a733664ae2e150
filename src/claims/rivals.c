/* SPDX-License-Identifier: Apache-2.0
 *
 * rivals.c - words in quotation marks belong to the claim whose cue stands in their sentence.
 *
 * In: drafts. Out: the same; where a quotation's first or last sentence has a cue outside the
 * quotation whose content holds it, drafts of the sentences around let go of it.
 */
#include "claims/parts.h"

/* First and last token of a quotation. */
static token_run quoted_run(const hsay_doc *doc, const hsay_quotation *quotation)
{
    token_run run = {hsay_doc_token_at(doc, quotation->span.start),
                     hsay_doc_token_at(doc, quotation->span.end - 1u)};
    return run;
}

/* Sentence of a draft's cue, HSAY_NONE: it has none. */
static uint32_t sentence_of(const hsay_doc *doc, const claim_draft *draft)
{
    return draft->head == HSAY_NONE ? HSAY_NONE : doc->tokens.data[draft->head].sentence;
}

/* Lists of drafts by the sentence of their cue: first[sentence], next[draft]. */
typedef struct {
    uint32_t *first, *next;
} sentence_lists;

static bool list_drafts(hsay_doc *doc, const draft_list *drafts, sentence_lists *lists)
{
    lists->first = HSAY_NEW(&doc->scratch, uint32_t, doc->sentences.count + 1u);
    lists->next = HSAY_NEW(&doc->scratch, uint32_t, drafts->count + 1u);
    if (!lists->first || !lists->next)
        return false;
    for (uint32_t s = 0; s <= doc->sentences.count; s++)
        lists->first[s] = HSAY_NONE;
    for (uint32_t d = drafts->count; d-- > 0;) {
        uint32_t s = sentence_of(doc, &drafts->data[d]);
        if (s == HSAY_NONE || drafts->data[d].dropped)
            continue;
        lists->next[d] = lists->first[s];
        lists->first[s] = d;
    }
    return true;
}

#define NEIGHBOURS 9u  /* sentences before and behind in which a rival cue is looked for */
#define LISTED     16u /* drafts of one sentence that are looked at */

/* A draft with its cue in sentence `s`, outside the quotation, that holds its first word. */
static bool has_holder(const draft_list *drafts, const sentence_lists *lists, uint32_t s,
                       token_run run)
{
    uint32_t d = lists->first[s];
    for (uint32_t seen = 0; d != HSAY_NONE && seen < LISTED; seen++, d = lists->next[d]) {
        const claim_draft *draft = &drafts->data[d];
        if ((draft->head < run.first || draft->head > run.last) &&
            hsay_claims_runs_meet(&draft->content, run.first + 1u, run.last))
            return true;
    }
    return false;
}

static void release(const hsay_doc *doc, draft_list *drafts, const sentence_lists *lists,
                    uint32_t begin, uint32_t end, token_run run)
{
    uint32_t low = begin > NEIGHBOURS ? begin - NEIGHBOURS : 0;
    uint32_t high =
        end + NEIGHBOURS < doc->sentences.count ? end + NEIGHBOURS : doc->sentences.count - 1u;
    for (uint32_t s = low; s <= high; s++) {
        if (s >= begin && s <= end)
            continue;
        uint32_t d = lists->first[s];
        for (uint32_t seen = 0; d != HSAY_NONE && seen < LISTED; seen++, d = lists->next[d])
            hsay_claims_runs_cut(&drafts->data[d].content, run.first, run.last);
    }
}

bool hsay_claims_mend_rivals(hsay_doc *doc, draft_list *drafts)
{
    sentence_lists lists;
    if (!list_drafts(doc, drafts, &lists))
        return false;
    for (uint32_t q = 0; q < doc->quotations.count; q++) {
        const hsay_quotation *quotation = &doc->quotations.data[q];
        token_run run = quoted_run(doc, quotation);
        if (quotation->outer != HSAY_NONE || run.last >= doc->tokens.count || run.first >= run.last)
            continue;
        uint32_t begin = doc->tokens.data[run.first].sentence;
        uint32_t end = doc->tokens.data[run.last].sentence;
        if (has_holder(drafts, &lists, end, run) || has_holder(drafts, &lists, begin, run))
            release(doc, drafts, &lists, begin, end, run);
    }
    return true;
}
