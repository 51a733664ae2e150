/* SPDX-License-Identifier: Apache-2.0
 *
 * trainer.h - what the files of train-claims share.
 *
 *     gold.c   PolNeAR's folder -> articles with attributions as byte spans
 *     doubt.c  what the teacher thinks of the cues of those articles
 *     index.c  hashes of features -> numbers, and back into a small table
 *     crf.c    sequences of hashed features with labels -> weights
 *     save.c   weights -> models/claims.hsm
 *     main.c   runs the path up to the actors, makes the sequences, trains both taggers
 */
#ifndef TRAINER_H
#define TRAINER_H

#include "claims/features.h"

#include <stdio.h>

/* ------------------------------------------------------------------ gold */

#define ROLE_SPANS 24u
typedef struct {
    hsay_span span[ROLE_SPANS]; /* bytes */
    uint32_t count;
} gold_role;
typedef struct {
    gold_role source, cue, content;
} gold_claim;
/* A token that may belong to a cue: first byte, the chances that one begins or goes on there. */
typedef struct {
    uint32_t start;
    uint8_t begins, goes_on; /* of 255 */
} gold_doubt;
typedef struct {
    char *text; /* owned */
    size_t length;
    gold_claim *claims; /* owned */
    uint32_t count;
    gold_doubt *doubts; /* owned; NULL: the claims are beyond doubt */
    uint32_t doubt_count;
} gold_article;

/* Names (without .txt) of the articles below FOLDER/text, sorted; NULL: cannot read. */
char **gold_names(const char *folder, uint32_t *count);
/* Reads one article with the first of its annotations. */
bool gold_read(const char *folder, const char *name, gold_article *article);
void gold_free(gold_article *article);
/* Byte offsets of every code point; owned by the caller. */
uint32_t *gold_offsets(const gold_article *article, uint32_t *count);
/* doubt.c: the next line of the teacher's, which must be about this article; false: it is not. */
bool gold_doubts(FILE *file, const char *name, gold_article *article);

/* ------------------------------------------------------------------ sequences and training */

typedef struct {
    uint32_t *features;      /* hashes, then numbers, of all tokens one after another */
    uint32_t *ends;          /* per token: end of its features */
    uint8_t *labels, *steps; /* per token */
    uint8_t (*chances)[2];   /* per token: how likely labels 1 and 2 are, of 255 */
    uint32_t *sequence_ends; /* per sequence: end of its tokens */
    size_t feature_count, feature_room, token_count, token_room, sequence_count, sequence_room;
    uint32_t *hashes, kept; /* after sequences_index: hash of each feature's number */
} sequences;

void sequences_token(sequences *s, const feature_list *list, uint8_t label, uint8_t step);
void sequences_close(sequences *s);
void sequences_free(sequences *s);
/* index.c: hashes -> numbers; features of fewer than `least` tokens are dropped. */
void sequences_index(sequences *s, uint32_t least);

typedef struct {
    uint32_t labels, classes, rows;
    float *weights; /* [rows][labels - 1] */
    float steps[STEPS_MAX * LABELS_MAX * LABELS_MAX];
} crf;

typedef struct {
    uint32_t rounds;             /* trainings in different orders, whose weights are averaged */
    uint32_t epochs, least;  /* features of fewer tokens are dropped */
    uint32_t bits;           /* the table has 1 << bits rows */
    float rate, decay, lean; /* lean: added to what begins a label when all is done */
    float drop;              /* share of a token's features hidden in one pass */
    float floor;             /* smaller weights are dropped */
    const char *name;
} crf_options;

void crf_train(crf *model, const sequences *s, const crf_options *options);

/* ------------------------------------------------------------------ file */

/* A table with tags, see index.c; owned. */
typedef struct {
    uint8_t *tags;  /* [rows] */
    float *weights; /* [rows][labels - 1] */
    uint32_t rows, kept;
} packed;
void crf_pack(const crf *model, const uint32_t *hashes, float floor, uint32_t rows, packed *out);

bool save_model(const char *path, const crf *const models[2], const packed tables[2],
                const char *notes);

#endif
