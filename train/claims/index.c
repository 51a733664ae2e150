/* SPDX-License-Identifier: Apache-2.0
 *
 * index.c - hashed features -> dense numbers, the rare ones dropped; and back into a table with
 * tags.
 *
 * In: sequences whose features are 32-bit hashes. Out: the same with numbers 0 .. count - 1, and
 * the hash of each. A feature seen in fewer than `least` tokens is taken out of the sequences.
 *
 * Packing: a feature may stand in any of the WAYS rows of its bucket; the row's tag is h >> 24. The
 * weightiest features choose first; what finds its bucket full, or its tag taken, is left out.
 */
#include "trainer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    uint32_t *keys, *numbers;
    uint8_t *counts;
    uint32_t mask;
} hash_table;

static uint32_t place_of(const hash_table *t, uint32_t key)
{
    uint32_t at = (key * 2654435761u) >> 3 & t->mask;
    while (t->counts[at] && t->keys[at] != key)
        at = (at + 1u) & t->mask;
    return at;
}

void sequences_index(sequences *s, uint32_t least)
{
    hash_table t = {.mask = (1u << 25) - 1u};
    t.keys = malloc(((size_t)t.mask + 1) * sizeof *t.keys);
    t.numbers = malloc(((size_t)t.mask + 1) * sizeof *t.numbers);
    t.counts = calloc((size_t)t.mask + 1, 1);
    for (size_t f = 0; f < s->feature_count; f++) {
        uint32_t at = place_of(&t, s->features[f]);
        t.keys[at] = s->features[f];
        if (t.counts[at] < 255)
            t.counts[at]++;
    }
    s->hashes = malloc(((size_t)t.mask + 1) * sizeof *s->hashes);
    for (uint32_t at = 0; at <= t.mask; at++)
        if (t.counts[at] >= least) {
            t.numbers[at] = s->kept;
            s->hashes[s->kept++] = t.keys[at];
        }
    size_t to = 0, from = 0;
    for (size_t token = 0; token < s->token_count; token++) {
        for (; from < s->ends[token]; from++) {
            uint32_t at = place_of(&t, s->features[from]);
            if (t.counts[at] >= least)
                s->features[to++] = t.numbers[at];
        }
        s->ends[token] = (uint32_t)to;
    }
    s->feature_count = to;
    free(t.keys);
    free(t.numbers);
    free(t.counts);
}

typedef struct {
    float weight;
    uint32_t number;
} weighty;

static int by_weight(const void *a, const void *b)
{
    const weighty *x = a, *y = b;
    if (x->weight != y->weight)
        return x->weight > y->weight ? -1 : 1;
    return x->number < y->number ? -1 : 1;
}

/* Numbers of the features, weightiest first; those below `floor` are left out. */
static weighty *rank(const crf *model, float floor, uint32_t *count)
{
    weighty *list = malloc((model->rows + 1) * sizeof *list);
    uint32_t columns = model->labels - 1;
    *count = 0;
    for (uint32_t r = 0; r < model->rows; r++) {
        float top = 0;
        for (uint32_t y = 0; y < columns; y++)
            top = fmaxf(top, fabsf(model->weights[(size_t)r * columns + y]));
        if (top >= floor)
            list[(*count)++] = (weighty){top, r};
    }
    qsort(list, *count, sizeof *list, by_weight);
    return list;
}

void crf_pack(const crf *model, const uint32_t *hashes, float floor, uint32_t rows, packed *out)
{
    uint32_t count, columns = model->labels - 1;
    weighty *list = rank(model, floor, &count);
    out->rows = rows;
    out->tags = calloc(rows, 1);
    out->weights = calloc((size_t)rows * columns, sizeof *out->weights);
    uint8_t *taken = calloc(rows, 1);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t hash = hashes[list[i].number], at = hash & (rows - 1u) & ~(WAYS - 1u);
        uint32_t end = at + WAYS;
        while (at < end && taken[at] && out->tags[at] != hash >> 24)
            at++;
        if (at == end || taken[at])
            continue;
        taken[at] = 1;
        out->tags[at] = (uint8_t)(hash >> 24);
        memcpy(out->weights + (size_t)at * columns,
               model->weights + (size_t)list[i].number * columns, columns * sizeof(float));
        out->kept++;
    }
    free(list);
    free(taken);
}
