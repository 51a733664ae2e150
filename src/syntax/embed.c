/* SPDX-License-Identifier: Apache-2.0
 *
 * embed.c - what the network sees of a word.
 *
 *     x = [ (word + 7 affixes + shape) * row_scale ; vector * vector_scale ]
 *
 * Rows are bytes, so nine of them sum without overflow, and x is clipped to the range of 16 bits.
 * Nearly two fifths of the tokens of a group look up the same rows as an earlier one ("the"): what
 * the network sees of them, and the first product with it, is made once.
 */
#include "syntax/network.h"

static void add_row(const int8_t *table, uint32_t row, int16_t *sum)
{
    const int8_t *values = table + (size_t)row * HSAY_EMBEDDING;
    for (uint32_t k = 0; k < HSAY_EMBEDDING; k++)
        sum[k] = (int16_t)(sum[k] + values[k]);
}

static int16_t clip(int32_t value)
{
    return (int16_t)(value > 32735 ? 32735 : value < -32735 ? -32735 : value);
}

static void embed_one(const hsay_network *network, const hsay_rows *rows, int16_t *x)
{
    int16_t sum[HSAY_EMBEDDING] = {0};
    add_row(network->word_rows, rows->word, sum);
    add_row(network->affix_rows, rows->shape, sum);
    for (uint32_t a = 0; a < HSAY_AFFIXES; a++)
        add_row(network->affix_rows, rows->affix[a], sum);
    for (uint32_t k = 0; k < HSAY_EMBEDDING; k++)
        x[k] = clip(sum[k] * network->row_scale);
    const int8_t *vector = network->vector_rows + (size_t)rows->vector * HSAY_NEWS_VECTOR;
    for (uint32_t k = 0; k < HSAY_NEWS_VECTOR; k++)
        x[HSAY_EMBEDDING + k] = clip(vector[k] * network->vector_scale);
}

static bool same_rows(const hsay_rows *a, const hsay_rows *b)
{
    return a->word == b->word && a->vector == b->vector && a->shape == b->shape &&
           memcmp(a->affix, b->affix, sizeof a->affix) == 0;
}

/* The slot of bench->seen that holds the first token with these rows, or a free one. */
static uint16_t *slot_of(hsay_bench *bench, const hsay_rows *rows)
{
    uint32_t hash = hsay_feature_mix(rows->word ^ rows->vector << 16, rows->shape);
    hash = hsay_feature_mix(hash, rows->affix[2] ^ rows->affix[HSAY_AFFIXES - 1] << 16);
    for (uint32_t at = hsay_feature_fold(hash, HSAY_SEEN);; at = (at + 1) % HSAY_SEEN) {
        uint16_t *slot = &bench->seen[at];
        if (!*slot || same_rows(&bench->rows[*slot - 1], rows))
            return slot;
    }
}

void hsay_embed(const hsay_network *network, uint32_t count, hsay_bench *bench)
{
    memset(bench->seen, 0, HSAY_SEEN * sizeof *bench->seen);
    bench->distinct = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint16_t *slot = slot_of(bench, &bench->rows[i]);
        if (*slot) {
            bench->places[i] = bench->places[*slot - 1];
            continue;
        }
        *slot = (uint16_t)(i + 1);
        bench->places[i] = bench->distinct++;
        embed_one(network, &bench->rows[i], bench->x + (size_t)bench->places[i] * HSAY_STATE);
    }
}
