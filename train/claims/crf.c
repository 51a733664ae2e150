/* SPDX-License-Identifier: Apache-2.0
 *
 * crf.c - a linear-chain conditional random field, trained by AdaGrad.
 *
 * In: sequences of hashed features with labels. Out: weights.
 *
 *     p(y | x) = exp score(y) / Z,   score as in src/claims/chain.c
 *     d log p / d W[f][y] = [gold_t = y] - p(y_t = y)                  for every feature f of token
 * t W += rate * (gradient - decay * W) / sqrt(sum of squared gradients)      (Duchi et al. 2011)
 *
 * Dropout: a token shows each of its features with probability 1 - drop in one pass (scaled up by
 * the inverse), so that no rare feature is leaned on (Wager, Wang, Liang 2013).
 *
 * Forward and backward passes work with probabilities scaled token by token. One thread, a fixed
 * order of shuffling: the same weights every time on one machine.
 */
#include "trainer.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *grow(void *data, size_t *room, size_t need, size_t size)
{
    if (need <= *room)
        return data;
    *room = need + need / 2 + 1024;
    data = realloc(data, *room * size);
    if (!data)
        abort();
    return data;
}

void sequences_token(sequences *s, const feature_list *list, uint8_t label, uint8_t step)
{
    s->features =
        grow(s->features, &s->feature_room, s->feature_count + list->count, sizeof *s->features);
    for (uint32_t i = 0; i < list->count; i++)
        s->features[s->feature_count++] = list->at[i];
    if (s->token_count + 1 > s->token_room) {
        s->token_room = s->token_room * 2 + 4096;
        s->ends = realloc(s->ends, s->token_room * sizeof *s->ends);
        s->labels = realloc(s->labels, s->token_room);
        s->steps = realloc(s->steps, s->token_room);
        s->chances = realloc(s->chances, s->token_room * sizeof *s->chances);
    }
    s->chances[s->token_count][0] = label == 1 ? 255 : 0;
    s->chances[s->token_count][1] = label == 2 ? 255 : 0;
    s->ends[s->token_count] = (uint32_t)s->feature_count;
    s->labels[s->token_count] = label;
    s->steps[s->token_count++] = step;
}

void sequences_close(sequences *s)
{
    s->sequence_ends =
        grow(s->sequence_ends, &s->sequence_room, s->sequence_count + 1, sizeof *s->sequence_ends);
    s->sequence_ends[s->sequence_count++] = (uint32_t)s->token_count;
}

void sequences_free(sequences *s)
{
    free(s->features);
    free(s->ends);
    free(s->labels);
    free(s->steps);
    free(s->chances);
    free(s->sequence_ends);
    free(s->hashes);
    *s = (sequences){0};
}

/* ------------------------------------------------------------------ one sequence */

#define LENGTH_MAX 2048u
typedef struct {
    float potential[LENGTH_MAX][LABELS_MAX]; /* exp of a token's own score */
    float forward[LENGTH_MAX][LABELS_MAX], backward[LENGTH_MAX][LABELS_MAX];
    uint32_t kept[LENGTH_MAX][FEATURES_MAX], kept_count[LENGTH_MAX]; /* features not dropped */
    float step[STEPS_MAX][LABELS_MAX][LABELS_MAX];                   /* exp of transitions */
    float *squares; /* AdaGrad's sums, as weights */
    float step_squares[STEPS_MAX * LABELS_MAX * LABELS_MAX];
} workspace;

static bool may_follow(uint32_t from, uint32_t to)
{
    return to == 0 || (to & 1u) || from == to || from + 1u == to;
}

static void exp_steps(const crf *model, workspace *w)
{
    uint32_t n = model->labels;
    for (uint32_t c = 0; c < model->classes; c++)
        for (uint32_t x = 0; x < n; x++)
            for (uint32_t y = 0; y < n; y++)
                w->step[c][x][y] = may_follow(x, y) ? expf(model->steps[(c * n + x) * n + y]) : 0;
}

static uint32_t feature_start(const sequences *s, size_t token)
{
    return token ? s->ends[token - 1] : 0;
}

static uint32_t next_random(uint64_t *seed)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(*seed >> 33);
}

/* Chooses the features that this pass sees: each is dropped with probability `drop` / 256. */
static void choose_features(const sequences *s, size_t first, uint32_t count, uint32_t drop,
                            workspace *w, uint64_t *seed)
{
    for (uint32_t t = 0; t < count; t++) {
        uint32_t kept = 0;
        for (uint32_t f = feature_start(s, first + t); f < s->ends[first + t]; f++)
            if ((next_random(seed) & 255u) >= drop)
                w->kept[t][kept++] = s->features[f];
        w->kept_count[t] = kept;
    }
}

static void potentials(const crf *model, uint32_t count, float scale, workspace *w)
{
    uint32_t n = model->labels;
    for (uint32_t t = 0; t < count; t++) {
        float sum[LABELS_MAX] = {0}, top = 0;
        for (uint32_t f = 0; f < w->kept_count[t]; f++) {
            const float *row = model->weights + (size_t)w->kept[t][f] * (n - 1);
            for (uint32_t y = 1; y < n; y++)
                sum[y] += row[y - 1] * scale;
        }
        for (uint32_t y = 0; y < n; y++)
            top = sum[y] > top ? sum[y] : top;
        for (uint32_t y = 0; y < n; y++)
            w->potential[t][y] = expf(sum[y] - top);
    }
}

static void normalize(float *row, uint32_t n)
{
    float sum = 1e-30f;
    for (uint32_t y = 0; y < n; y++)
        sum += row[y];
    for (uint32_t y = 0; y < n; y++)
        row[y] /= sum;
}

static void passes(const crf *model, const sequences *s, size_t first, uint32_t count, workspace *w)
{
    uint32_t n = model->labels;
    for (uint32_t t = 0; t < count; t++) {
        const float(*step)[LABELS_MAX] = (const float(*)[LABELS_MAX])w->step[s->steps[first + t]];
        for (uint32_t y = 0; y < n; y++) {
            float sum = t ? 0 : step[0][y];
            for (uint32_t x = 0; t && x < n; x++)
                sum += w->forward[t - 1][x] * step[x][y];
            w->forward[t][y] = sum * w->potential[t][y];
        }
        normalize(w->forward[t], n);
    }
    for (uint32_t y = 0; y < n; y++)
        w->backward[count - 1][y] = 1;
    for (uint32_t t = count - 1; t-- > 0;) {
        const float(*step)[LABELS_MAX] =
            (const float(*)[LABELS_MAX])w->step[s->steps[first + t + 1]];
        for (uint32_t x = 0; x < n; x++) {
            float sum = 0;
            for (uint32_t y = 0; y < n; y++)
                sum += step[x][y] * w->potential[t + 1][y] * w->backward[t + 1][y];
            w->backward[t][x] = sum;
        }
        normalize(w->backward[t], n);
    }
}

static inline void move(float *weight, float *square, float gradient, float rate)
{
    *square += gradient * gradient;
    *weight += rate * gradient / sqrtf(*square + 1e-6f);
}

/* How likely label y is at a token: the annotator's word, or the teacher's chance. */
static float wanted(const sequences *s, size_t token, uint32_t y)
{
    return y <= 2 ? (float)s->chances[token][y - 1] / 255.0f : (float)(s->labels[token] == y);
}

static void update_tokens(crf *model, const sequences *s, size_t first, uint32_t count,
                          workspace *w, const crf_options *o)
{
    uint32_t n = model->labels;
    for (uint32_t t = 0; t < count; t++) {
        float p[LABELS_MAX];
        for (uint32_t y = 0; y < n; y++)
            p[y] = w->forward[t][y] * w->backward[t][y];
        normalize(p, n);
        float g[LABELS_MAX], size = 0;
        for (uint32_t y = 1; y < n; y++) {
            g[y] = wanted(s, first + t, y) - p[y];
            size += fabsf(g[y]);
        }
        if (size < 1e-3f)
            continue;
        for (uint32_t f = 0; f < w->kept_count[t]; f++) {
            size_t row = w->kept[t][f];
            float *own = model->weights + row * (n - 1), *square = w->squares + row * (n - 1);
            for (uint32_t y = 1; y < n; y++)
                move(&own[y - 1], &square[y - 1], g[y] - o->decay * own[y - 1], o->rate);
        }
    }
}

static void update_steps(crf *model, const sequences *s, size_t first, uint32_t count, workspace *w,
                         const crf_options *o)
{
    uint32_t n = model->labels;
    for (uint32_t t = 1; t < count; t++) {
        uint32_t c = s->steps[first + t];
        float p[LABELS_MAX][LABELS_MAX], sum = 1e-30f;
        for (uint32_t x = 0; x < n; x++)
            for (uint32_t y = 0; y < n; y++)
                sum += p[x][y] = w->forward[t - 1][x] * w->step[c][x][y] * w->potential[t][y] *
                                 w->backward[t][y];
        for (uint32_t x = 0; x < n; x++)
            for (uint32_t y = 0; y < n; y++) {
                float gold = s->labels[first + t - 1] == x && s->labels[first + t] == y;
                float g = gold - p[x][y] / sum;
                uint32_t at = (c * n + x) * n + y;
                if (fabsf(g) > 1e-3f)
                    move(&model->steps[at], &w->step_squares[at], g, o->rate);
            }
    }
}

/* ------------------------------------------------------------------ all */

static void shuffle(uint32_t *order, size_t count, uint64_t *seed)
{
    for (size_t i = count; i > 1; i--) {
        size_t j = next_random(seed) % i;
        uint32_t swap = order[i - 1];
        order[i - 1] = order[j];
        order[j] = swap;
    }
}

/* The mean over the later epochs' weights of several rounds wavers less than the last weights do.
 */
static void add_up(float *sums, const crf *model, size_t cells)
{
    for (size_t i = 0; i < cells; i++)
        sums[i] += model->weights[i];
    for (size_t i = 0; i < STEPS_MAX * LABELS_MAX * LABELS_MAX; i++)
        sums[cells + i] += model->steps[i];
}

static void take_mean(const float *sums, crf *model, size_t cells, uint32_t epochs)
{
    for (size_t i = 0; i < cells; i++)
        model->weights[i] = sums[i] / (float)epochs;
    for (size_t i = 0; i < STEPS_MAX * LABELS_MAX * LABELS_MAX; i++)
        model->steps[i] = sums[cells + i] / (float)epochs;
}

/* Trains from nothing, in an order of its own, and adds the later epochs' weights to `sums`. */
static void one_round(crf *model, const sequences *s, const crf_options *options, uint32_t round,
                      workspace *w, uint32_t *order, float *sums)
{
    size_t cells = (size_t)model->rows * (model->labels - 1);
    memset(model->weights, 0, cells * sizeof *model->weights);
    memset(model->steps, 0, sizeof model->steps);
    memset(w->squares, 0, cells * sizeof *w->squares);
    memset(w->step_squares, 0, sizeof w->step_squares);
    for (size_t i = 0; i < s->sequence_count; i++)
        order[i] = (uint32_t)i;
    uint64_t seed = 20250305u + round;
    uint32_t drop = (uint32_t)(options->drop * 256.0f);
    float scale = 256.0f / (256.0f - (float)drop);
    for (uint32_t epoch = 0; epoch < options->epochs; epoch++) {
        shuffle(order, s->sequence_count, &seed);
        for (size_t i = 0; i < s->sequence_count; i++) {
            size_t first = order[i] ? s->sequence_ends[order[i] - 1] : 0;
            uint32_t count = s->sequence_ends[order[i]] - (uint32_t)first;
            count = count > LENGTH_MAX ? LENGTH_MAX : count;
            if (!count)
                continue;
            exp_steps(model, w);
            choose_features(s, first, count, drop, w, &seed);
            potentials(model, count, scale, w);
            passes(model, s, first, count, w);
            update_steps(model, s, first, count, w, options);
            update_tokens(model, s, first, count, w, options);
        }
        if (epoch >= options->epochs / 3)
            add_up(sums, model, cells);
        fprintf(stderr, "%s: round %u, epoch %u of %u\n", options->name, round + 1, epoch + 1,
                options->epochs);
    }
}

void crf_train(crf *model, const sequences *s, const crf_options *options)
{
    workspace *w = calloc(1, sizeof *w);
    size_t cells = (size_t)model->rows * (model->labels - 1);
    model->weights = calloc(cells, sizeof *model->weights);
    w->squares = calloc(cells, sizeof *w->squares);
    float *sums = calloc(cells + STEPS_MAX * LABELS_MAX * LABELS_MAX, sizeof *sums);
    uint32_t *order = malloc((s->sequence_count + 1) * sizeof *order);
    for (uint32_t round = 0; round < options->rounds; round++)
        one_round(model, s, options, round, w, order, sums);
    take_mean(sums, model, cells, options->rounds * (options->epochs - options->epochs / 3));
    uint32_t n = model->labels; /* lean: how much sooner a label begins than the corpus asks for */
    for (uint32_t i = 0; i < model->classes * n; i++)
        for (uint32_t y = 1; y < n; y += 2)
            model->steps[i * n + y] += options->lean;
    free(sums);
    free(order);
    free(w->squares);
    free(w);
}
