/* SPDX-License-Identifier: Apache-2.0
 *
 * network.h - the network: weights, and what a group of sentences passes through.
 *
 *     rows ----embed.c----> x [n][192]      16 bits, 12 of them behind the point: (-8, 8)
 *       x -----encoder.c--> h [n][256]      two bidirectional LSTM layers
 *       h -----heads.c----> tag, features, arc scores [n][n + 1], relation
 *       arc scores --best_tree.c--> heads        one tree
 */
#ifndef HSAY_SYNTAX_NETWORK_H
#define HSAY_SYNTAX_NETWORK_H

#include "model/model.h"
#include "syntax/matrix.h"
#include "syntax/rows.h"

#include <string.h>

#define HSAY_EMBEDDING     128u
#define HSAY_NEWS_VECTOR   64u
#define HSAY_INPUT         (HSAY_EMBEDDING + HSAY_NEWS_VECTOR)
#define HSAY_HIDDEN        128u /* units of one direction */
#define HSAY_STATE         (2 * HSAY_HIDDEN)
#define HSAY_GATES         (4 * HSAY_HIDDEN)
#define HSAY_TAG_VIEW      96u
#define HSAY_ARC_VIEW      128u
#define HSAY_LABEL_VIEW    64u
#define HSAY_POINT         12u         /* bits behind the point between layers */
#define HSAY_ARC_POINT     8u          /* of the two sides of an arc score */
#define HSAY_ARC_MOST      2045        /* 7.99 with that point */
#define HSAY_WINDOW        256u        /* tokens that are read together at most */
#define HSAY_GROUP         8u          /* windows that run in step */
#define HSAY_GROUP_TOKENS  512u   /* tokens of a group at most */
#define HSAY_CLASSES_MAX   512u        /* tags and features, each; at most HSAY_GATES */
#define HSAY_RELATIONS_MAX 64u

typedef struct {
    hsay_matrix input, recurrent; /* of equal shift; the bias is the input's */
} hsay_lstm;

/* Sums of the gates [count][HSAY_GATES], worth `scale` each -> new c and h [count][HSAY_HIDDEN]. */
typedef void hsay_cells(const int32_t *sums, float scale, uint32_t count, float *c, int16_t *h);
hsay_cells hsay_cells_plain;
hsay_cells *hsay_cells_best(void);

typedef struct {
    hsay_product *product;
    hsay_cells *cells;
    hsay_lookup words, vectors;
    const int8_t *affix_rows, *word_rows, *vector_rows;
    int32_t row_scale, vector_scale;           /* a byte of a row is worth scale / 2^12 */
    hsay_lstm lstm[2][2];                      /* [layer][forward, backward] */
    hsay_matrix tag, dep, head, child, parent; /* views */
    hsay_matrix tag_out, feats_out, arc, label;
    const int16_t *root_arc, *root_label; /* [HSAY_ARC_VIEW], [HSAY_LABEL_VIEW] */
    uint32_t tag_count, feats_count, relation_count;
    const uint8_t *tag_feats; /* [tags][feats]: seen together */
    const uint8_t *open_tags; /* [tags]: for words without a row of their own */
    const uint8_t *name_tags; /* [tags]: for those of them that stand in capitals */
    const uint8_t *open_relations; /* [relations]: the same */
} hsay_network;

/* Proves all weights of the model: shapes, ranges, and that no sum can overflow. */
hsay_status hsay_network_open(const hsay_model *model, hsay_network *network, hsay_error *error);

/* Room for one group; all of it is taken once for a document. */
typedef struct {
    hsay_rows *rows;       /* [n] */
    int16_t *x;            /* [n][HSAY_STATE], first HSAY_INPUT columns in layer 1 */
    int16_t *h;            /* [n][HSAY_STATE] */
    int32_t *sums;         /* [n][HSAY_GATES], also every head's output */
    int16_t *step_h;       /* [HSAY_GROUP][HSAY_HIDDEN] */
    float *step_c;         /* [HSAY_GROUP][HSAY_HIDDEN] */
    int32_t *step_sums;    /* [HSAY_GROUP][HSAY_GATES] */
    int16_t *view, *other; /* [n][HSAY_ARC_VIEW] */
    int16_t *packed;       /* head views as a matrix */
    int32_t *scores;       /* [n][score_stride] */
    size_t score_stride;
    uint16_t *tag, *feats; /* [n] */
    uint32_t *heads;       /* [n], 0 for the root, else 1 + place in the window */
    uint8_t *relations;    /* [n] */
} hsay_bench;

/* For groups of at most `tokens` tokens and windows of at most `longest`. */
bool hsay_bench_open(hsay_arena *arena, uint32_t tokens, uint32_t longest, hsay_bench *bench);
/* From bench->rows to tags, features, heads and relations. Windows are in the order of their
 * length, longest first, HSAY_GROUP at most; token i of window w is entry starts[w] + i. */
void hsay_network_run(const hsay_network *network, const uint32_t *counts, const uint32_t *starts,
                      uint32_t windows, hsay_bench *bench);

/* the parts */
void hsay_embed(const hsay_network *network, uint32_t count, hsay_bench *bench);
void hsay_encode(const hsay_network *network, const uint32_t *counts, const uint32_t *starts,
                 uint32_t windows, hsay_bench *bench);
void hsay_tag_heads(const hsay_network *network, uint32_t count, hsay_bench *bench);
void hsay_arc_heads(const hsay_network *network, const uint32_t *counts, const uint32_t *starts,
                    uint32_t windows, hsay_bench *bench);
void hsay_label_heads(const hsay_network *network, const uint32_t *counts, const uint32_t *starts,
                      uint32_t windows, hsay_bench *bench);
/* best_tree.c: heads[i] of n words from scores[i][0 .. n], 0 the root; always one tree. */
void hsay_best_tree(const int32_t *scores, size_t stride, uint32_t n, uint32_t *heads);
/* Eight floats at once. The compiler makes two instructions of each operation, or one where a
 * function is compiled for AVX2; only + * / and comparison are used, so results are the same bits.
 */
typedef float hsay_floats __attribute__((vector_size(32)));
typedef int32_t hsay_ints __attribute__((vector_size(32)));
typedef int16_t hsay_shorts __attribute__((vector_size(16)));
#define HSAY_INLINE static inline __attribute__((always_inline))

/* tanh x, within 2e-4: a fraction of Lambert's, |x| cut at 4.97. */
HSAY_INLINE void hsay_tanh(hsay_floats *value)
{
    hsay_floats x = *value, most = (hsay_floats){0} + 4.97f;
    hsay_ints above = x > most, below = x < -most;
    x = (hsay_floats)((above & (hsay_ints)most) | (below & (hsay_ints)-most) |
                      (~(above | below) & (hsay_ints)x));
    hsay_floats s = x * x;
    *value = x * (135135.0f + s * (17325.0f + s * (378.0f + s))) /
             (135135.0f + s * (62370.0f + s * (3150.0f + s * 28.0f)));
}

/* Sums as floats. */
HSAY_INLINE void hsay_load_floats(const int32_t *from, float scale, hsay_floats *value)
{
    hsay_ints sums;
    memcpy(&sums, from, sizeof sums);
    *value = __builtin_convertvector(sums, hsay_floats) * scale;
}

/* Floats in (-1, 1) as the layers' 16 bits, rounded half up. */
HSAY_INLINE void hsay_store_fixed(const hsay_floats *value, int16_t *to)
{
    hsay_floats scaled = *value * (float)(1 << HSAY_POINT) + 32768.5f;
    hsay_ints whole = __builtin_convertvector(scaled, hsay_ints) - 32768;
    hsay_shorts narrow = __builtin_convertvector(whole, hsay_shorts);
    memcpy(to, &narrow, sizeof narrow);
}

#endif
