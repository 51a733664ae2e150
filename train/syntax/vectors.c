/* SPDX-License-Identifier: Apache-2.0
 *
 * vectors.c - skip-gram with negative sampling (Mikolov and others 2013).
 *
 * In: tokens parted by spaces, one paragraph a line. Out: a vector for every plain form seen at
 * least three times. A narrow window (three words on each side) gives vectors that group words by
 * what they do in a sentence more than by topic.
 *
 *     maximise  log s(u_c . v_w) + sum over k sampled words n of log s(-u_n . v_w)
 */
#include "vectors.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LEAST_COUNT 3u
#define WINDOW      3u
#define NEGATIVES   6u
#define PASSES      10u
#define RATE        0.05f
#define DRAWS       (1u << 20)
#define VOCABULARY  60000u

typedef struct {
    uint32_t *ids; /* words of the text, 0 at the end of a paragraph */
    size_t count;
    uint32_t *counts; /* [words], entry 0 unused */
    uint32_t *keys;   /* [words] hash of each word */
    uint32_t words;
} corpus;

hsay_lookup number_keys(const uint32_t *keys, uint32_t count)
{
    uint32_t slots = 64;
    while (slots < count + count / 2)
        slots *= 2;
    uint32_t *table = need(calloc(slots, sizeof *table));
    uint16_t *values = need(calloc(slots, sizeof *values));
    for (uint32_t k = 0; k < count; k++) {
        uint32_t i = keys[k] & (slots - 1);
        while (table[i] && table[i] != keys[k])
            i = (i + 1) & (slots - 1);
        table[i] = keys[k];
        values[i] = (uint16_t)(k + 1);
    }
    return (hsay_lookup){table, values, slots};
}

static uint32_t key_of(hsay_str form)
{
    hsay_form view;
    hsay_form_view(form, HSAY_CASE_USUAL, false, &view);
    return view.form;
}

typedef struct {
    uint32_t key, count;
} tally;

static int by_key(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

static int by_count(const void *a, const void *b)
{
    const tally *x = a, *y = b;
    if (x->count != y->count)
        return x->count < y->count ? 1 : -1;
    return (x->key > y->key) - (x->key < y->key);
}

/* Hashes of all tokens, 0 for an end of line. */
static uint32_t *read_keys(const char *path, size_t *count)
{
    hsay_file file;
    hsay_error error;
    if (hsay_file_map(path, &file, &error) != HSAY_OK) {
        fprintf(stderr, "%s\n", error.message);
        exit(1);
    }
    const char *text = (const char *)file.bytes;
    uint32_t *keys = need(calloc(file.length + 1, sizeof *keys));
    *count = 0;
    for (size_t at = 0, start = 0; at < file.length; at++)
        if (text[at] == ' ' || text[at] == '\n') {
            if (at > start)
                keys[(*count)++] = key_of((hsay_str){text + start, at - start});
            if (text[at] == '\n')
                keys[(*count)++] = 0;
            start = at + 1;
        }
    hsay_file_unmap(&file);
    return keys;
}

static void read_corpus(const char *path, corpus *c)
{
    uint32_t *keys = read_keys(path, &c->count);
    uint32_t *sorted = need(calloc(c->count, sizeof *sorted));
    tally *tallies = need(calloc(c->count, sizeof *tallies));
    memcpy(sorted, keys, c->count * sizeof *keys);
    qsort(sorted, c->count, sizeof *sorted, by_key);
    size_t kinds = 0;
    for (size_t i = 0, j; i < c->count; i = j) {
        for (j = i; j < c->count && sorted[j] == sorted[i]; j++)
            ;
        if (sorted[i] && j - i >= LEAST_COUNT)
            tallies[kinds++] = (tally){sorted[i], (uint32_t)(j - i)};
    }
    qsort(tallies, kinds, sizeof *tallies, by_count);
    kinds = kinds > VOCABULARY ? VOCABULARY : kinds;
    c->words = (uint32_t)kinds + 1;
    c->keys = need(calloc(c->words, sizeof *c->keys));
    c->counts = need(calloc(c->words, sizeof *c->counts));
    for (uint32_t w = 1; w < c->words; w++) {
        c->keys[w] = tallies[w - 1].key;
        c->counts[w] = tallies[w - 1].count;
    }
    hsay_lookup lookup = number_keys(c->keys + 1, c->words - 1);
    c->ids = keys;
    size_t kept = 0;
    for (size_t i = 0; i < c->count; i++) { /* rare words are left out, line ends stay */
        uint32_t id = keys[i] ? hsay_lookup_get(&lookup, keys[i]) : 0;
        if (id != HSAY_NONE)
            c->ids[kept++] = id;
    }
    c->count = kept;
    free(sorted);
    free(tallies);
}

/* Words drawn as often as count^0.75 asks. */
static uint32_t *draw_table(const corpus *c)
{
    uint32_t *draws = need(calloc(DRAWS, sizeof *draws));
    double total = 0, sum = 0;
    for (uint32_t w = 1; w < c->words; w++)
        total += pow(c->counts[w], 0.75);
    uint32_t at = 0;
    for (uint32_t w = 1; w < c->words; w++) {
        sum += pow(c->counts[w], 0.75);
        for (; at < DRAWS && at < sum / total * DRAWS; at++)
            draws[at] = w;
    }
    return draws;
}

static void learn_pair(float *v, float *u, float label, float rate, float *change)
{
    float part[8] = {0}, dot = 0; /* eight sums side by side, for the compiler's sake */
    for (uint32_t k = 0; k < VECTOR_SIZE; k += 8)
        for (uint32_t j = 0; j < 8; j++)
            part[j] += u[k + j] * v[k + j];
    for (uint32_t j = 0; j < 8; j++)
        dot += part[j];
    float gradient = rate * (label - 1 / (1 + expf(-dot)));
    for (uint32_t k = 0; k < VECTOR_SIZE; k++) {
        change[k] += gradient * u[k];
        u[k] += gradient * v[k];
    }
}

static void learn_word(const corpus *c, size_t at, float *in, float *out, const uint32_t *draws,
                       float rate, uint64_t *seed)
{
    uint32_t reach = 1 + random_below(seed, WINDOW);
    float *v = in + (size_t)c->ids[at] * VECTOR_SIZE;
    for (int side = -1; side <= 1; side += 2)
        for (size_t step = 1; step <= reach; step++) {
            size_t other = side < 0 ? at - step : at + step;
            if (other >= c->count || !c->ids[other])
                break;
            float change[VECTOR_SIZE] = {0};
            learn_pair(v, out + (size_t)c->ids[other] * VECTOR_SIZE, 1, rate, change);
            for (uint32_t n = 0; n < NEGATIVES; n++) {
                uint32_t drawn = draws[random_below(seed, DRAWS)];
                if (drawn && drawn != c->ids[other])
                    learn_pair(v, out + (size_t)drawn * VECTOR_SIZE, 0, rate, change);
            }
            for (uint32_t k = 0; k < VECTOR_SIZE; k++)
                v[k] += change[k];
        }
}

void learn_vectors(const char *path, uint64_t seed, vectors *result)
{
    corpus c = {0};
    read_corpus(path, &c);
    size_t room = (size_t)c.words * VECTOR_SIZE;
    float *in = need(calloc(room, sizeof *in)), *out = need(calloc(room, sizeof *out));
    uint32_t *draws = draw_table(&c);
    for (size_t i = VECTOR_SIZE; i < room; i++)
        in[i] = ((float)random_below(&seed, 65536) / 65536 - 0.5f) / VECTOR_SIZE;
    for (uint32_t pass = 0; pass < PASSES; pass++)
        for (size_t at = 0; at < c.count; at++) {
            uint32_t word = c.ids[at];
            float frequency = word ? (float)c.counts[word] / (float)c.count : 0;
            float keep = sqrtf(1e-3f / (frequency + 1e-9f));
            if (!word || (keep < 1 && (float)random_below(&seed, 65536) > keep * 65536))
                continue;
            float done = ((float)pass + (float)at / (float)c.count) / PASSES;
            learn_word(&c, at, in, out, draws, RATE * (1 - 0.98f * done), &seed);
        }
    result->rows = in;
    result->count = c.words;
    result->lookup = number_keys(c.keys + 1, c.words - 1);
    free(out);
    free(draws);
    free(c.ids);
    free(c.counts);
    free(c.keys);
}
