/* SPDX-License-Identifier: Apache-2.0
 *
 * runs.c - sets of tokens as ascending runs.
 *
 * In and out: token_runs. Idea: sources, cues and contents are mostly one run, sometimes two ("X,
 * he said, Y"), hardly ever more than eight; past RUNS_MAX the nearest neighbours are joined.
 *
 *     tokens   0 1 2 3 4 5 6 7 8 9
 *     runs       [---]     [---]          add 5..6: the gap 4 closes, one run 1..8 ...
 */
#include "claims/parts.h"

static void remove_run(token_runs *runs, uint32_t at)
{
    for (uint32_t i = at + 1; i < runs->count; i++)
        runs->run[i - 1] = runs->run[i];
    runs->count--;
}

/* Joins the two neighbours with the smallest gap, to make room. */
static void join_nearest(token_runs *runs)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i + 1 < runs->count; i++)
        if (runs->run[i + 1].first - runs->run[i].last <
            runs->run[best + 1].first - runs->run[best].last)
            best = i;
    runs->run[best].last = runs->run[best + 1].last;
    remove_run(runs, best + 1);
}

void hsay_claims_runs_add(token_runs *runs, uint32_t first, uint32_t last)
{
    if (first > last)
        return;
    uint32_t at = 0;
    while (at < runs->count && runs->run[at].last + 1u < first)
        at++;
    while (at < runs->count && runs->run[at].first <= last + 1u) {
        first = runs->run[at].first < first ? runs->run[at].first : first;
        last = runs->run[at].last > last ? runs->run[at].last : last;
        remove_run(runs, at);
    }
    if (runs->count == RUNS_MAX) {
        join_nearest(runs);
        hsay_claims_runs_add(runs, first, last); /* one level: there is room now */
        return;
    }
    for (uint32_t i = runs->count; i > at; i--)
        runs->run[i] = runs->run[i - 1];
    runs->run[at] = (token_run){first, last};
    runs->count++;
}

void hsay_claims_runs_cut(token_runs *runs, uint32_t first, uint32_t last)
{
    token_runs old = *runs;
    runs->count = 0;
    for (uint32_t i = 0; i < old.count; i++) {
        token_run r = old.run[i];
        if (r.last < first || r.first > last) {
            hsay_claims_runs_add(runs, r.first, r.last);
            continue;
        }
        if (r.first < first)
            hsay_claims_runs_add(runs, r.first, first - 1u);
        if (r.last > last)
            hsay_claims_runs_add(runs, last + 1u, r.last);
    }
}

bool hsay_claims_runs_hold(const token_runs *runs, uint32_t token)
{
    return hsay_claims_runs_meet(runs, token, token);
}

bool hsay_claims_runs_meet(const token_runs *runs, uint32_t first, uint32_t last)
{
    for (uint32_t i = 0; i < runs->count; i++)
        if (runs->run[i].first <= last && first <= runs->run[i].last)
            return true;
    return false;
}

uint32_t hsay_claims_runs_size(const token_runs *runs)
{
    uint32_t size = 0;
    for (uint32_t i = 0; i < runs->count; i++)
        size += runs->run[i].last - runs->run[i].first + 1u;
    return size;
}

/* Is `token` punctuation that may stay at the edge of [first, last]: a mark, or a stop before it,
 * of a quotation that the run holds whole? */
static bool edge_stays(const hsay_doc *doc, uint32_t token, uint32_t first, uint32_t last)
{
    const hsay_token *t = &doc->tokens.data[token];
    for (uint32_t q = t->quotation, depth = 0; q != HSAY_NONE && depth < 4u;
         q = doc->quotations.data[q].outer, depth++) {
        hsay_span span = doc->quotations.data[q].span;
        if (span.start >= doc->tokens.data[first].span.start &&
            span.end <= doc->tokens.data[last].span.end)
            return true;
    }
    return false;
}

static bool is_edge(const hsay_doc *doc, uint32_t token, uint32_t first, uint32_t last)
{
    return doc->words.data[token].upos == HSAY_PUNCT && !edge_stays(doc, token, first, last);
}

void hsay_claims_runs_trim(const hsay_doc *doc, token_runs *runs)
{
    token_runs old = *runs;
    runs->count = 0;
    for (uint32_t i = 0; i < old.count; i++) {
        uint32_t first = old.run[i].first, last = old.run[i].last;
        while (first < last && is_edge(doc, first, first, last))
            first++;
        while (last > first && is_edge(doc, last, first, last))
            last--;
        if (first < last || !is_edge(doc, first, first, last))
            hsay_claims_runs_add(runs, first, last);
    }
}

hsay_slice hsay_claims_runs_spans(hsay_doc *doc, const token_runs *runs)
{
    hsay_span spans[RUNS_MAX];
    for (uint32_t i = 0; i < runs->count; i++)
        spans[i] = hsay_doc_cover(doc, runs->run[i].first, runs->run[i].last);
    return hsay_doc_add_spans(doc, spans, runs->count);
}

bool hsay_claims_runs_quote(const hsay_doc *doc, const token_runs *content)
{
    for (uint32_t i = 0; i < content->count; i++)
        if (doc->tokens.data[content->run[i].first].quotation != HSAY_NONE ||
            doc->tokens.data[content->run[i].last].quotation != HSAY_NONE)
            return true;
    return false;
}
