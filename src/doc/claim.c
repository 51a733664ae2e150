/* SPDX-License-Identifier: Apache-2.0
 *
 * claim.c - which claim holds a place in the text.
 *
 * In: doc->claims with their content spans. Out: doc->claim_edges, and with it the innermost claim
 * at any byte in O(log n).
 *
 * Idea: contents mostly nest. Sweep the content spans by start (longer first, outer first) with a
 * stack; the topmost span that has not ended yet is the innermost. Wherever the top changes, an
 * edge is written: from this byte on, that claim.
 *
 *     text     A says B says that it rains, and goes.
 *     spans             [-------------]              claim of A: "B says that it rains"
 *                              [------]              claim of B: "that it rains"
 *     edges             A      B      -
 *
 * Each span is pushed once and popped once: O(n log n) for the sort.
 */
#include "doc/doc.h"

#include <stdlib.h>

typedef struct {
    uint32_t start, end, depth, claim;
} piece;

static int piece_order(const void *left, const void *right)
{
    const piece *a = left, *b = right;
    if (a->start != b->start)
        return a->start < b->start ? -1 : 1;
    if (a->end != b->end)
        return a->end > b->end ? -1 : 1;
    if (a->depth != b->depth)
        return a->depth < b->depth ? -1 : 1;
    return a->claim < b->claim ? -1 : a->claim > b->claim;
}

/* Depth of every claim in its chain; a chain longer than HSAY_CLAIM_DEPTH_MAX is cut there. */
static uint32_t claim_depth(const hsay_doc *doc, uint32_t claim)
{
    uint32_t depth = 0;
    for (uint32_t at = doc->claims.data[claim].within;
         at != HSAY_NONE && depth < HSAY_CLAIM_DEPTH_MAX; at = doc->claims.data[at].within)
        depth++;
    return depth;
}

static piece *collect(hsay_doc *doc, uint32_t *count)
{
    uint32_t total = 0;
    for (uint32_t c = 0; c < doc->claims.count; c++)
        total += doc->claims.data[c].content.count;
    piece *pieces = HSAY_NEW(&doc->scratch, piece, total + 1u);
    if (!pieces)
        return NULL;
    *count = 0;
    for (uint32_t c = 0; c < doc->claims.count; c++) {
        hsay_slice content = doc->claims.data[c].content;
        uint32_t depth = claim_depth(doc, c);
        for (uint32_t i = 0; i < content.count; i++) {
            hsay_span span = doc->spans.data[content.first + i];
            if (span.start < span.end)
                pieces[(*count)++] = (piece){span.start, span.end, depth, c};
        }
    }
    qsort(pieces, *count, sizeof *pieces, piece_order);
    return pieces;
}

/* Writes an edge, over an older one at the same byte; nothing where the claim stays the same. */
static bool put_edge(hsay_doc *doc, uint32_t start, uint32_t claim)
{
    uint32_t count = doc->claim_edges.count;
    if (count && doc->claim_edges.data[count - 1].start == start)
        doc->claim_edges.count = --count;
    if (count ? doc->claim_edges.data[count - 1].claim == claim : claim == HSAY_NONE)
        return true;
    hsay_claim_edge *edge = hsay_push(&doc->arena, &doc->claim_edges);
    if (edge)
        *edge = (hsay_claim_edge){start, claim};
    return edge != NULL;
}

/* Pops every span that ends at or before `limit`, writing the edge at which each top gives way. */
static bool close_until(hsay_doc *doc, piece *stack, uint32_t *depth, uint32_t limit)
{
    while (*depth && stack[*depth - 1].end <= limit) {
        uint32_t end = stack[--*depth].end;
        while (*depth && stack[*depth - 1].end <= end)
            --*depth;
        if (!put_edge(doc, end, *depth ? stack[*depth - 1].claim : HSAY_NONE))
            return false;
    }
    return true;
}

bool hsay_doc_index_claims(hsay_doc *doc)
{
    uint32_t count, depth = 0;
    piece *pieces = collect(doc, &count);
    piece *stack = HSAY_NEW(&doc->scratch, piece, (pieces ? count : 0) + 1u);
    doc->claim_edges.count = 0;
    if (!pieces || !stack)
        return false;
    for (uint32_t i = 0; i < count; i++) {
        if (!close_until(doc, stack, &depth, pieces[i].start))
            return false;
        stack[depth++] = pieces[i];
        if (!put_edge(doc, pieces[i].start, pieces[i].claim))
            return false;
    }
    return close_until(doc, stack, &depth, UINT32_MAX);
}

uint32_t hsay_doc_claim_at(const hsay_doc *doc, uint32_t offset)
{
    uint32_t low = 0, high = doc->claim_edges.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->claim_edges.data[middle].start <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low ? doc->claim_edges.data[low - 1].claim : HSAY_NONE;
}
