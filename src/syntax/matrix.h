/* SPDX-License-Identifier: Apache-2.0
 *
 * matrix.h - products of 16-bit matrices, the only place where instruction sets matter.
 *
 * A matrix of m outputs and k inputs lies in blocks, [m / 16][k / 2][16][2]: for each block of 16
 * outputs and each pair of inputs the 16 pairs of weights stand side by side, so that one
 * multiply-add instruction serves eight outputs. m is a multiple of 16, k of 2. Sums are 32-bit and
 * may not overflow: who makes a matrix keeps (sum of |w| in a row) * (largest |x|) below 2^31, and
 * the loader proves it. Integers make every kernel give equal results.
 */
#ifndef HSAY_SYNTAX_MATRIX_H
#define HSAY_SYNTAX_MATRIX_H

#include "doc/doc.h"

#define HSAY_LANES 16u

typedef struct {
    const int16_t *weights; /* [outputs / 16][inputs / 2][16][2] */
    const int32_t *bias;    /* [outputs], or NULL for none */
    uint32_t outputs, inputs;
    uint32_t shift; /* bits of the weights behind the point */
} hsay_matrix;

/* out[i][o] = bias[o] + sum over k of x[i][k] w[o][k], for `count` rows; strides in elements.
 * Without a bias the sum is added to what stands in out. */
typedef void hsay_product(const hsay_matrix *matrix, const int16_t *x, size_t x_stride,
                          uint32_t count, int32_t *out, size_t out_stride);

hsay_product hsay_product_plain;
/* The fastest product of this processor. */
hsay_product *hsay_product_best(void);
static inline uint32_t hsay_padded(uint32_t outputs)
{
    return (outputs + HSAY_LANES - 1) / HSAY_LANES * HSAY_LANES;
}
/* Where the weight from input k to output o stands. */
static inline size_t hsay_matrix_at(uint32_t inputs, uint32_t o, uint32_t k)
{
    return (((size_t)(o / HSAY_LANES) * (inputs / 2) + k / 2) * HSAY_LANES + o % HSAY_LANES) * 2 +
           k % 2;
}

#endif
