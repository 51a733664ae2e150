/* SPDX-License-Identifier: Apache-2.0
 *
 * vectors.h - word vectors from raw text, for training only.
 */
#ifndef VECTORS_H
#define VECTORS_H

#include "treebank.h"

#define VECTOR_SIZE 64u

/* Row 0 is for unknown words and all zero; `lookup` gives the row of a form's hash. */
typedef struct {
    float *rows; /* [count][VECTOR_SIZE] */
    uint32_t count;
    hsay_lookup lookup;
} vectors;

/* Skip-gram with negative sampling over a file of one paragraph a line. */
void learn_vectors(const char *path, uint64_t seed, vectors *result);
/* A lookup from keys to 1, 2, ... */
hsay_lookup number_keys(const uint32_t *keys, uint32_t count);

#endif
