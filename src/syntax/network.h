/* SPDX-License-Identifier: Apache-2.0
 *
 * network.h - the network: weights, and what a group of sentences passes through.
 *
 *     rows ----embed.c----> x [..][192]     16 bits, 12 of them behind the point: (-8, 8)
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
#define HSAY_GROUP_TOKENS  512u        /* tokens of a group at most */
#define HSAY_SEEN          1024u       /* slots for them */
#define HSAY_CLASSES_MAX   512u        /* tags and features, each; at most HSAY_GATES */
#define HSAY_RELATIONS_MAX 64u

typedef struct {
    hsay_matrix input, recurrent; /* of equal shift; the bias is the input's */
} hsay_lstm;

/* gates.c, sums worth `scale` each. Gates: sums [count][HSAY_GATES] -> new c and h
 * [count][HSAY_HIDDEN]. Squash: tanh of the first HSAY_LABEL_VIEW sums of every row. */
typedef void hsay_gates(const int32_t *sums, float scale, uint32_t count, float *c, int16_t *h);
typedef void hsay_squash(const int32_t *sums, float scale, uint32_t count, int16_t *out);
hsay_gates hsay_gates_plain;
hsay_squash hsay_squash_plain;
hsay_gates *hsay_gates_best(void);
hsay_squash *hsay_squash_best(void);

typedef struct {
    hsay_product *product;
    hsay_gates *gates;
    hsay_squash *squash;
    hsay_lookup words, vectors;
    const int8_t *affix_rows, *word_rows, *vector_rows;
    int32_t row_scale, vector_scale;           /* a byte of a row is worth scale / 2^12 */
    hsay_lstm lstm[2][2];                      /* [layer][forward, backward] */
    hsay_matrix tag, dep, head, child, parent; /* views */
    hsay_matrix tag_out, feats_out, arc, label;
    const int16_t *root_arc, *root_label; /* [HSAY_ARC_VIEW], [HSAY_LABEL_VIEW] */
    const hsay_labels *labels;
} hsay_network;

/* Proves all weights of the model: shapes, ranges, and that no sum can overflow. */
hsay_status hsay_network_open(const hsay_model *model, hsay_network *network, hsay_error *error);

/* Room for one group; all of it is taken once for a document. */
typedef struct {
    hsay_rows *rows;       /* [n] */
    uint16_t *seen;        /* [HSAY_SEEN]: 1 + the first token of the same rows, 0: free */
    uint32_t *places;      /* [n]: the token's row of x */
    uint32_t distinct;     /* rows of x in layer 1 */
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

#endif
