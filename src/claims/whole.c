/* SPDX-License-Identifier: Apache-2.0
 *
 * whole.c - a content that stops at a mark in the middle of a quotation goes on to its end.
 *
 * In: drafts, quotations, trees. Out: the same drafts, some with a longer content.
 *
 *     inner     praised the “courage of [the people ]“and the army” in the north“     a mark that
 *               was turned the wrong way opens another quotation inside the first
 *     open      said the plan [was ready ]“for all of them.       never closed: to its end
 *     closing   said the plan [was ready ]” and would be sent.    never opened: to the clause's end
 *
 * Idea: taggers learned that a content ends where a quotation begins or ends. With marks that were
 * mistyped, which is common in copied and translated reports, that is not so. The sentence's end is
 * never crossed.
 */
#include "claims/parts.h"

static uint32_t quotation_of(const hsay_doc *doc, uint32_t token)
{
    return doc->tokens.data[token].quotation;
}

static token_run tokens_of(const hsay_doc *doc, const hsay_quotation *quotation)
{
    uint32_t last = quotation->span.end > quotation->span.start ? quotation->span.end - 1u
                                                                : quotation->span.start;
    return (token_run){hsay_doc_token_at(doc, quotation->span.start), hsay_doc_token_at(doc, last)};
}

/* Last token up to which the tree says that the words of [first, last] go on. */
static uint32_t clause_end(const hsay_doc *doc, token_run run, uint32_t limit)
{
    uint32_t end = run.last;
    for (uint32_t t = run.first; t <= run.last; t++) {
        uint32_t above = doc->words.data[t].head;
        bool top = above == HSAY_NONE || above < run.first || above > run.last;
        bool clause = doc->words.data[t].upos == HSAY_VERB;
        if (top && clause && doc->words.data[t].right > end)
            end = doc->words.data[t].right;
    }
    return end < limit ? end : limit;
}

/* Where the content whose last run is `run` should end; run.last: there. */
static uint32_t whole_end(const hsay_doc *doc, const claim_draft *draft, token_run run)
{
    uint32_t next = run.last + 1u;
    const hsay_sentence *s = &doc->sentences.data[doc->tokens.data[run.last].sentence];
    uint32_t limit = s->first + s->count - 1u;
    uint32_t q = next <= limit ? quotation_of(doc, next) : HSAY_NONE;
    if (q == HSAY_NONE || doc->words.data[next].upos != HSAY_PUNCT)
        return run.last;
    const hsay_quotation *at = &doc->quotations.data[q];
    token_run marks = tokens_of(doc, at);
    if (at->outer != HSAY_NONE && marks.first == next) {
        token_run outer = tokens_of(doc, &doc->quotations.data[at->outer]);
        bool held = hsay_claims_runs_hold(&draft->content, outer.first) &&
                    (draft->head < outer.first || draft->head > outer.last);
        return !held ? run.last : outer.last < limit ? outer.last : limit;
    }
    if (at->balanced || at->outer != HSAY_NONE)
        return run.last;
    if (marks.first == next)
        return marks.last < limit ? marks.last : limit;
    return marks.last == next ? clause_end(doc, run, limit) : run.last;
}

void hsay_claims_whole(const hsay_doc *doc, draft_list *drafts)
{
    for (uint32_t d = 0; d < drafts->count; d++) {
        claim_draft *draft = &drafts->data[d];
        if (draft->dropped || draft->head == HSAY_NONE || !draft->content.count)
            continue;
        token_run run = draft->content.run[draft->content.count - 1u];
        uint32_t end = run.last < draft->head ? run.last : whole_end(doc, draft, run);
        if (end <= run.last)
            continue;
        hsay_claims_runs_add(&draft->content, run.last + 1u, end);
        for (uint32_t i = 0; i < draft->source.count; i++)
            hsay_claims_runs_cut(&draft->content, draft->source.run[i].first,
                                 draft->source.run[i].last);
    }
}
