/* SPDX-License-Identifier: Apache-2.0
 *
 * best_tree.c - the tree of the best arcs.
 *
 * In: scores[i][0 .. n], how well word i hangs under the root (0) or word j (1 + j). Out: one tree
 * with one root. Every word takes its best head; the root is the word that gains most by it. Where
 * that leaves circles, each is opened at the word whose next best head outside costs least, as the
 * first round of Chu and Liu (1965) and Edmonds (1967) would. Each opening joins two parts, so
 * there are fewer than n / 2; for n words time is at most n * n * n, as a rule n * n.
 */
#include "syntax/network.h"

typedef struct {
    const int32_t *scores;
    size_t stride;
    uint32_t n;
    uint32_t *heads;
} problem;

static int32_t score_of(const problem *p, uint32_t word, uint32_t head)
{
    return p->scores[word * p->stride + head];
}

/* Best head of `word` among words not marked in `barred`; 0 where there is none. */
static uint32_t best_head(const problem *p, uint32_t word, const uint8_t *barred)
{
    uint32_t best = 0;
    for (uint32_t h = 1; h <= p->n; h++)
        if (h != word + 1 && !(barred && barred[h - 1]))
            if (!best || score_of(p, word, h) > score_of(p, word, best))
                best = h;
    return best;
}

static void take_best(const problem *p)
{
    uint32_t root = 0;
    int64_t most = INT64_MIN;
    for (uint32_t i = 0; i < p->n; i++) {
        p->heads[i] = best_head(p, i, NULL);
        int64_t gain = score_of(p, i, 0);
        gain -= p->heads[i] ? score_of(p, i, p->heads[i]) : 0;
        if (gain > most) {
            most = gain;
            root = i;
        }
    }
    p->heads[root] = 0;
}

/* Some word of a circle, or false: there is none. */
static bool find_circle(const problem *p, uint32_t *on_circle)
{
    uint32_t walk[HSAY_WINDOW];
    uint8_t stamp[HSAY_WINDOW] = {0}; /* 1: on the walk now, 2: known to reach the root */
    for (uint32_t start = 0; start < p->n; start++) {
        uint32_t length = 0, at = start;
        while (!stamp[at]) {
            stamp[at] = 1;
            walk[length++] = at;
            if (!p->heads[at])
                break;
            at = p->heads[at] - 1;
        }
        if (length && stamp[at] == 1 && p->heads[at]) {
            *on_circle = at;
            return true;
        }
        while (length)
            stamp[walk[--length]] = 2;
    }
    return false;
}

/* part[i] = 1 where the walk up from i meets the circle. */
static void mark_part(const problem *p, uint32_t on_circle, uint8_t *part)
{
    uint8_t known[HSAY_WINDOW] = {0}; /* 1: outside, 2: inside */
    uint32_t at = on_circle, walk[HSAY_WINDOW];
    do {
        known[at] = 2;
        at = p->heads[at] - 1;
    } while (at != on_circle);
    for (uint32_t start = 0; start < p->n; start++) {
        uint32_t length = 0;
        uint8_t found = 0;
        for (at = start; !found;) {
            found = known[at];
            if (found)
                break;
            known[at] = 3; /* on the walk: another circle, so outside */
            walk[length++] = at;
            if (!p->heads[at])
                found = 1;
            else
                at = p->heads[at] - 1;
        }
        found = found == 3 ? 1 : found;
        while (length)
            known[walk[--length]] = found;
    }
    for (uint32_t i = 0; i < p->n; i++)
        part[i] = known[i] == 2;
}

static void open_circle(const problem *p, uint32_t on_circle, const uint8_t *part)
{
    uint32_t at = on_circle, cut = on_circle, head = 0;
    int64_t least = INT64_MAX;
    do {
        uint32_t other = best_head(p, at, part);
        int64_t loss =
            other ? (int64_t)score_of(p, at, p->heads[at]) - score_of(p, at, other) : INT64_MAX;
        if (loss < least) {
            least = loss;
            cut = at;
            head = other;
        }
        at = p->heads[at] - 1;
    } while (at != on_circle);
    p->heads[cut] = head;
}

void hsay_best_tree(const int32_t *scores, size_t stride, uint32_t n, uint32_t *heads)
{
    problem p = {scores, stride, n, heads};
    uint8_t part[HSAY_WINDOW];
    uint32_t on_circle;
    if (n == 0)
        return;
    take_best(&p);
    while (find_circle(&p, &on_circle)) {
        mark_part(&p, on_circle, part);
        open_circle(&p, on_circle, part);
    }
}
