/* SPDX-License-Identifier: Apache-2.0
 *
 * chain.c - a linear chain over tokens: scores and the best labels.
 *
 * In: weights, features of tokens. Out: labels.
 *
 *     score(y) = sum_t  sum_f W[f_t][y_t]  +  S[class_t][y_t-1][y_t]          W int8, S int32
 *     best     = Viterbi (1967): O(count * labels^2)
 *
 * Sums of integers: the same on every machine. Before the first token the label is O.
 * Reference: Lafferty, McCallum, Pereira (2001), conditional random fields.
 */
#include "claims/features.h"

#include <string.h>

/* The feature's row, among the WAYS rows of its bucket; HSAY_NONE: it weighs nothing. */
static inline uint32_t row_of(const chain_weights *weights, uint32_t hash)
{
    uint32_t at = hash & weights->mask & ~(WAYS - 1u);
    uint64_t tags, ones = 0x0101010101010101u, lows = 0x7f7f7f7f7f7f7f7fu;
    memcpy(&tags, weights->tags + at, sizeof tags);
    tags ^= ones * (hash >> 24); /* the byte that is the tag becomes zero */
    uint64_t zeros = ~(((tags & lows) + lows) | tags | lows);
    return zeros ? at + (uint32_t)__builtin_ctzll(zeros) / 8u : HSAY_NONE;
}

/* Rows lie all over a few megabytes, so all are asked of memory before the first is waited for. */
void hsay_claims_score(const chain_weights *weights, const feature_list *list, int32_t *scores)
{
    uint32_t columns = weights->labels - 1u, rows[FEATURES_MAX], found = 0;
    for (uint32_t y = 0; y < weights->labels; y++)
        scores[y] = 0;
    for (uint32_t f = 0; f < list->count; f++)
        __builtin_prefetch(weights->tags + (list->at[f] & weights->mask));
    for (uint32_t f = 0; f < list->count; f++) {
        uint32_t at = row_of(weights, list->at[f]);
        if (at == HSAY_NONE)
            continue;
        __builtin_prefetch(weights->weights + (size_t)at * columns);
        rows[found++] = at;
    }
    for (uint32_t f = 0; f < found; f++) {
        const int8_t *row = weights->weights + (size_t)rows[f] * columns;
        for (uint32_t y = 0; y < columns; y++)
            scores[y + 1] += row[y];
    }
}

/* I may not follow O, nor the other kind's labels. Odd labels begin, even ones continue. */
static bool may_follow(uint32_t from, uint32_t to)
{
    return to == 0 || (to & 1u) || from == to || from + 1u == to;
}

void hsay_claims_decode(const chain_weights *weights, const int32_t *scores, const uint8_t *steps,
                        uint32_t count, uint8_t *back, uint8_t *labels)
{
    uint32_t n = weights->labels;
    int64_t best[LABELS_MAX] = {0}, next[LABELS_MAX];
    for (uint32_t t = 0; t < count; t++) {
        const int32_t *step = weights->steps + (size_t)(steps[t] % weights->classes) * n * n;
        for (uint32_t y = 0; y < n; y++) {
            int64_t top = INT64_MIN;
            for (uint32_t x = 0; x < (t ? n : 1u); x++) {
                int64_t value = best[x] + step[x * n + y];
                if (may_follow(x, y) && value > top) {
                    top = value;
                    back[(size_t)t * n + y] = (uint8_t)x;
                }
            }
            next[y] = top == INT64_MIN ? INT64_MIN / 2 : top + scores[(size_t)t * n + y];
        }
        for (uint32_t y = 0; y < n; y++)
            best[y] = next[y];
    }
    uint32_t label = 0;
    for (uint32_t y = 1; y < n; y++)
        if (best[y] > best[label])
            label = y;
    for (uint32_t t = count; t-- > 0;) {
        labels[t] = (uint8_t)label;
        label = back[(size_t)t * n + label];
    }
}
