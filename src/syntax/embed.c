/* SPDX-License-Identifier: Apache-2.0
 *
 * embed.c - what the network sees of a word.
 *
 *     x = [ (word + 7 affixes + shape) * row_scale ; vector * vector_scale ]
 *
 * Rows are bytes, so nine of them sum without overflow, and x is clipped to the range of 16 bits.
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

void hsay_embed(const hsay_network *network, uint32_t count, hsay_bench *bench)
{
    for (uint32_t i = 0; i < count; i++) {
        const hsay_rows *rows = &bench->rows[i];
        int16_t *x = bench->x + (size_t)i * HSAY_STATE, sum[HSAY_EMBEDDING] = {0};
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
}
