/* SPDX-License-Identifier: Apache-2.0
 *
 * nest.c - which draft's content holds a token innermost, and with that the chain of claims.
 *
 * In: drafts. Out: owner of every token; `within` of every draft.
 *
 * Idea: as doc/claim.c does for bytes: sweep the runs of all contents by start, longer first, with
 * a stack. A draft is nested in the draft whose content holds its cue (its source, its content,
 * where it has no cue). "X, Y reports, says Z": the content of Y's claim is X, says, Z; that of X's
 * is Z.
 */
#include "claims/parts.h"

#include <stdlib.h>

typedef struct {
    uint32_t first, last, draft;
} piece;

static int piece_order(const void *left, const void *right)
{
    const piece *a = left, *b = right;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    if (a->last != b->last)
        return a->last > b->last ? -1 : 1;
    return a->draft < b->draft ? -1 : a->draft > b->draft;
}

static piece *collect(hsay_doc *doc, const draft_list *drafts, uint32_t *count)
{
    *count = 0;
    for (uint32_t d = 0; d < drafts->count; d++)
        *count += drafts->data[d].dropped ? 0 : drafts->data[d].content.count;
    piece *pieces = HSAY_NEW(&doc->scratch, piece, *count + 1u);
    uint32_t fill = 0;
    for (uint32_t d = 0; pieces && d < drafts->count; d++) {
        const claim_draft *draft = &drafts->data[d];
        for (uint32_t i = 0; !draft->dropped && i < draft->content.count; i++)
            pieces[fill++] = (piece){draft->content.run[i].first, draft->content.run[i].last, d};
    }
    if (pieces)
        qsort(pieces, *count, sizeof *pieces, piece_order);
    return pieces;
}

uint32_t *hsay_claims_owners(hsay_doc *doc, const draft_list *drafts)
{
    uint32_t count, next = 0, depth = 0;
    piece *pieces = collect(doc, drafts, &count);
    piece *stack = HSAY_NEW(&doc->scratch, piece, count + 1u);
    uint32_t *owner = HSAY_NEW(&doc->scratch, uint32_t, doc->tokens.count + 1u);
    if (!pieces || !stack || !owner)
        return NULL;
    for (uint32_t t = 0; t < doc->tokens.count; t++) {
        while (next < count && pieces[next].first <= t)
            stack[depth++] = pieces[next++];
        while (depth && stack[depth - 1].last < t)
            depth--;
        owner[t] = depth ? stack[depth - 1].draft : HSAY_NONE;
    }
    return owner;
}

/* Token by which a draft is placed: its cue, else its source, else its content. */
uint32_t hsay_claims_anchor(const claim_draft *draft)
{
    if (draft->head != HSAY_NONE)
        return draft->head;
    if (draft->cue.count)
        return draft->cue.run[0].first;
    if (draft->source.count)
        return draft->source.run[0].first;
    return draft->content.count ? draft->content.run[0].first : HSAY_NONE;
}

bool hsay_claims_circle(const draft_list *drafts, uint32_t inner, uint32_t outer)
{
    for (uint32_t steps = 0; outer != HSAY_NONE; outer = drafts->data[outer].within, steps++)
        if (outer == inner || steps >= HSAY_CLAIM_DEPTH_MAX)
            return true;
    return false;
}

bool hsay_claims_nest(hsay_doc *doc, draft_list *drafts)
{
    uint32_t *owner = hsay_claims_owners(doc, drafts);
    if (!owner)
        return false;
    for (uint32_t d = 0; d < drafts->count; d++)
        drafts->data[d].within = HSAY_NONE;
    for (uint32_t d = 0; d < drafts->count; d++) {
        claim_draft *draft = &drafts->data[d];
        uint32_t anchor = draft->dropped ? HSAY_NONE : hsay_claims_anchor(draft);
        if (anchor == HSAY_NONE)
            continue;
        uint32_t outer = draft->under ? draft->under - 1u : owner[anchor];
        if (outer != HSAY_NONE && outer != d && !hsay_claims_circle(drafts, d, outer))
            draft->within = outer;
    }
    return true;
}
