/* SPDX-License-Identifier: Apache-2.0
 *
 * network.c - opens the network's weights and runs it.
 *
 * In: a model. Out: matrices that are safe to use: every shape is as network.h says, every row that
 * a lookup gives exists, and no 32-bit sum can overflow whatever the text, since for every output
 * (sum of |w|) * (largest |x|) + |b| stays below 2^31.
 */
#include "syntax/network.h"

/* ------------------------------------------------------------------ open */

typedef struct {
    const hsay_model *model;
    hsay_error *error;
    hsay_status status;
    const uint32_t *shifts; /* in the order of opening */
    uint32_t shift_count, next_shift;
} opening;

static const void *tensor(opening *o, const char *name, hsay_tensor_type type, uint32_t rank,
                          hsay_tensor *found)
{
    if (o->status == HSAY_OK)
        o->status = hsay_model_tensor(o->model, name, type, rank, found, o->error);
    return o->status == HSAY_OK ? found->data : NULL;
}

static void refuse(opening *o, const char *name, const char *what)
{
    if (o->status == HSAY_OK)
        o->status = hsay_fail(o->error, HSAY_BAD_MODEL, "syntax: tensor %s %s", name, what);
}

/* Adds (sum of |w|) * most of every output to worst[]. */
static void add_worst(const hsay_matrix *m, int64_t most, int64_t *worst)
{
    for (uint32_t o = 0; o < m->outputs; o++) {
        const int16_t *w = m->weights + hsay_matrix_at(m->inputs, o, 0);
        int64_t sum = 0;
        for (uint32_t k = 0; k < m->inputs; k += 2, w += 2 * HSAY_LANES)
            sum += (w[0] < 0 ? -w[0] : w[0]) + (w[1] < 0 ? -w[1] : w[1]);
        worst[o] += sum * most;
        if (m->bias)
            worst[o] += m->bias[o] < 0 ? -(int64_t)m->bias[o] : m->bias[o];
    }
}

static void check_worst(opening *o, const char *name, const int64_t *worst, uint32_t outputs)
{
    for (uint32_t i = 0; i < outputs; i++)
        if (worst[i] > INT32_MAX - (1 << 24))
            refuse(o, name, "could overflow");
}

/* Opens `name`, and `name`.b where `bias` is set. */
static void open_matrix(opening *o, const char *name, const char *bias, uint32_t outputs,
                        uint32_t inputs, hsay_matrix *matrix)
{
    hsay_tensor t;
    *matrix = (hsay_matrix){.outputs = outputs, .inputs = inputs};
    matrix->weights = tensor(o, name, HSAY_I16, 4, &t);
    if (o->status == HSAY_OK && (t.shape[0] != outputs / HSAY_LANES || t.shape[1] != inputs / 2 ||
                                 t.shape[2] != HSAY_LANES || t.shape[3] != 2))
        refuse(o, name, "has another shape");
    if (bias) {
        matrix->bias = tensor(o, bias, HSAY_I32, 1, &t);
        if (o->status == HSAY_OK && t.shape[0] != outputs)
            refuse(o, bias, "has another length");
    }
    if (o->next_shift >= o->shift_count) {
        refuse(o, "shifts", "is too short");
        return;
    }
    matrix->shift = o->shifts[o->next_shift++];
    if (matrix->shift < 4 || matrix->shift > 14)
        refuse(o, name, "has a shift out of range");
}

static void open_head(opening *o, const char *name, const char *bias, uint32_t outputs,
                      uint32_t inputs, int64_t most, hsay_matrix *matrix)
{
    int64_t worst[HSAY_CLASSES_MAX] = {0};
    open_matrix(o, name, bias, outputs, inputs, matrix);
    if (o->status == HSAY_OK) {
        add_worst(matrix, most, worst);
        check_worst(o, name, worst, outputs);
    }
}

static void open_lstm(opening *o, const char *const names[3], uint32_t inputs, int64_t most,
                      hsay_lstm *lstm)
{
    int64_t worst[HSAY_GATES] = {0};
    open_matrix(o, names[0], names[2], HSAY_GATES, inputs, &lstm->input);
    open_matrix(o, names[1], NULL, HSAY_GATES, HSAY_HIDDEN, &lstm->recurrent);
    if (o->status != HSAY_OK)
        return;
    if (lstm->input.shift != lstm->recurrent.shift)
        refuse(o, names[1], "has another shift than its input");
    add_worst(&lstm->input, most, worst);
    add_worst(&lstm->recurrent, 1 << HSAY_POINT, worst);
    check_worst(o, names[0], worst, HSAY_GATES);
}

static void open_lookup(opening *o, const char *keys, const char *values, uint32_t rows,
                        hsay_lookup *lookup)
{
    if (o->status == HSAY_OK)
        o->status = hsay_lookup_open(o->model, keys, values, rows, lookup, o->error);
}

static const int8_t *open_rows(opening *o, const char *name, uint32_t width, uint32_t *rows)
{
    hsay_tensor t;
    const int8_t *data = tensor(o, name, HSAY_I8, 2, &t);
    if (o->status == HSAY_OK && (t.shape[1] != width || t.shape[0] < 1))
        refuse(o, name, "has another shape");
    *rows = o->status == HSAY_OK ? t.shape[0] : 0;
    return data;
}

static void open_embeddings(opening *o, hsay_network *n)
{
    uint32_t affixes, words, vectors;
    hsay_tensor t;
    n->affix_rows = open_rows(o, "affix", HSAY_EMBEDDING, &affixes);
    n->word_rows = open_rows(o, "word", HSAY_EMBEDDING, &words);
    n->vector_rows = open_rows(o, "vector", HSAY_NEWS_VECTOR, &vectors);
    if (affixes < HSAY_AFFIX_ROWS + HSAY_SHAPE_ROWS)
        refuse(o, "affix", "has too few rows");
    open_lookup(o, "word.keys", "word.values", words, &n->words);
    open_lookup(o, "vector.keys", "vector.values", vectors, &n->vectors);
    const int32_t *scales = tensor(o, "scales", HSAY_I32, 1, &t);
    if (o->status == HSAY_OK &&
        (t.shape[0] != 2 || scales[0] < 1 || scales[0] > 4096 || scales[1] < 1 || scales[1] > 4096))
        refuse(o, "scales", "is out of range");
    if (o->status == HSAY_OK) {
        n->row_scale = scales[0];
        n->vector_scale = scales[1];
    }
}

/* A vector of `length` numbers between -most and most. */
static const int16_t *open_root(opening *o, const char *name, uint32_t length, int32_t most)
{
    hsay_tensor t;
    const int16_t *data = tensor(o, name, HSAY_I16, 1, &t);
    if (o->status == HSAY_OK && t.shape[0] != length)
        refuse(o, name, "has another length");
    for (uint32_t k = 0; o->status == HSAY_OK && k < length; k++)
        if (data[k] < -most || data[k] > most)
            refuse(o, name, "has a number out of range");
    return data;
}

static void open_heads(opening *o, hsay_network *n)
{
    const int64_t state = 1 << HSAY_POINT, view = 32735, joined = 2 << HSAY_POINT;
    const hsay_labels *labels = n->labels;
    open_head(o, "tag", "tag.b", HSAY_TAG_VIEW, HSAY_STATE, state, &n->tag);
    open_head(o, "dep", "dep.b", HSAY_ARC_VIEW, HSAY_STATE, state, &n->dep);
    open_head(o, "head", "head.b", HSAY_ARC_VIEW, HSAY_STATE, state, &n->head);
    open_head(o, "child", "child.b", HSAY_LABEL_VIEW, HSAY_STATE, state, &n->child);
    open_head(o, "parent", "parent.b", HSAY_LABEL_VIEW, HSAY_STATE, state, &n->parent);
    open_head(o, "arc", "arc.b", HSAY_ARC_VIEW, HSAY_ARC_VIEW, view, &n->arc);
    open_head(o, "tag.out", "tag.out.b", hsay_padded(labels->tag_count), HSAY_TAG_VIEW, view,
              &n->tag_out);
    open_head(o, "feats.out", "feats.out.b", hsay_padded(labels->feats_count), HSAY_TAG_VIEW, view,
              &n->feats_out);
    open_head(o, "label", "label.b", hsay_padded(labels->relation_count), 2 * HSAY_LABEL_VIEW,
              joined, &n->label);
    n->root_arc = open_root(o, "root.arc", HSAY_ARC_VIEW, HSAY_ARC_MOST);
    n->root_label = open_root(o, "root.label", HSAY_LABEL_VIEW, 1 << HSAY_POINT);
}

hsay_status hsay_network_open(const hsay_model *model, hsay_network *network, hsay_error *error)
{
    static const char *const names[2][2][3] = {
        {{"x1f", "h1f", "b1f"}, {"x1b", "h1b", "b1b"}},
        {{"x2f", "h2f", "b2f"}, {"x2b", "h2b", "b2b"}},
    };
    opening o = {.model = model, .error = error, .status = HSAY_OK};
    hsay_tensor t;
    network->product = hsay_product_best();
    network->gates = hsay_gates_best();
    network->squash = hsay_squash_best();
    o.shifts = tensor(&o, "shifts", HSAY_U32, 1, &t);
    if (o.status != HSAY_OK)
        return o.status;
    o.shift_count = t.shape[0];
    open_embeddings(&o, network);
    for (uint32_t layer = 0; layer < 2; layer++)
        for (uint32_t way = 0; way < 2; way++)
            open_lstm(&o, names[layer][way], layer ? HSAY_STATE : HSAY_INPUT,
                      layer ? 1 << HSAY_POINT : 32735, &network->lstm[layer][way]);
    open_heads(&o, network);
    return o.status;
}

/* ------------------------------------------------------------------ run */

bool hsay_bench_open(hsay_arena *arena, uint32_t tokens, uint32_t longest, hsay_bench *bench)
{
    size_t n = tokens, stride = hsay_padded(longest + 1);
    *bench = (hsay_bench){
        .rows = HSAY_NEW(arena, hsay_rows, n),
        .seen = HSAY_NEW(arena, uint16_t, HSAY_SEEN),
        .places = HSAY_NEW(arena, uint32_t, n),
        .x = HSAY_NEW(arena, int16_t, n * HSAY_STATE),
        .h = HSAY_NEW(arena, int16_t, n * HSAY_STATE),
        .sums = HSAY_NEW(arena, int32_t, n * HSAY_GATES),
        .step_h = HSAY_NEW(arena, int16_t, HSAY_GROUP * HSAY_HIDDEN),
        .step_c = HSAY_NEW(arena, float, HSAY_GROUP *HSAY_HIDDEN),
        .step_sums = HSAY_NEW(arena, int32_t, HSAY_GROUP * HSAY_GATES),
        .view = HSAY_NEW(arena, int16_t, n * HSAY_ARC_VIEW),
        .other = HSAY_NEW(arena, int16_t, n * HSAY_ARC_VIEW),
        .packed = HSAY_NEW(arena, int16_t, stride * HSAY_ARC_VIEW),
        .scores = HSAY_NEW(arena, int32_t, n * stride),
        .score_stride = stride,
        .tag = HSAY_NEW(arena, uint16_t, n),
        .feats = HSAY_NEW(arena, uint16_t, n),
        .heads = HSAY_NEW(arena, uint32_t, n),
        .relations = HSAY_NEW(arena, uint8_t, n),
    };
    return bench->rows && bench->seen && bench->places && bench->x && bench->h && bench->sums &&
           bench->step_h && bench->step_c && bench->step_sums && bench->view && bench->other &&
           bench->packed && bench->scores && bench->tag && bench->feats && bench->heads &&
           bench->relations;
}

void hsay_network_run(const hsay_network *network, const uint32_t *counts, const uint32_t *starts,
                      uint32_t windows, hsay_bench *bench)
{
    uint32_t total = starts[windows - 1] + counts[windows - 1];
    hsay_embed(network, total, bench);
    hsay_encode(network, counts, starts, windows, bench);
    hsay_tag_heads(network, total, bench);
    hsay_arc_heads(network, counts, starts, windows, bench);
    hsay_label_heads(network, counts, starts, windows, bench);
}
