/* SPDX-License-Identifier: Apache-2.0
 *
 * matrix.c - products of 16-bit matrices: a plain kernel and one for AVX2, with equal results.
 *
 * Both walk block by block of 16 outputs, whose weights (6 to 8 kB) stay in the first cache while
 * all rows of x pass. The AVX2 kernel holds four rows times sixteen outputs in eight registers:
 * per pair of inputs two loads of weights and four broadcasts feed eight multiply-adds.
 */
#include "syntax/matrix.h"

#include <string.h>

void hsay_product_start(const hsay_matrix *matrix, uint32_t count, int32_t *out, size_t out_stride)
{
    size_t bytes = matrix->outputs * sizeof *out;
    for (uint32_t i = 0; i < count; i++)
        if (matrix->bias)
            memcpy(out + i * out_stride, matrix->bias, bytes);
        else
            memset(out + i * out_stride, 0, bytes);
}

void hsay_product_plain(const hsay_matrix *matrix, const int16_t *x, size_t x_stride,
                        uint32_t count, int32_t *out, size_t out_stride)
{
    uint32_t pairs = matrix->inputs / 2;
    for (uint32_t block = 0; block < matrix->outputs / HSAY_LANES; block++) {
        const int16_t *weights = matrix->weights + (size_t)block * pairs * 2 * HSAY_LANES;
        for (uint32_t i = 0; i < count; i++) {
            const int16_t *row = x + i * x_stride, *w = weights;
            int32_t *sum = out + i * out_stride + (size_t)block * HSAY_LANES;
            for (uint32_t p = 0; p < pairs; p++, row += 2, w += 2 * HSAY_LANES)
                for (uint32_t o = 0; o < HSAY_LANES; o++)
                    sum[o] += row[0] * w[2 * o] + row[1] * w[2 * o + 1];
        }
    }
}

#if defined(__x86_64__)
#include <immintrin.h>

#define AVX2 __attribute__((target("avx2")))

static inline AVX2 __m256i pair_of(const int16_t *x)
{
    int32_t both;
    memcpy(&both, x, sizeof both);
    return _mm256_set1_epi32(both);
}

static inline AVX2 __m256i load(const void *from)
{
    return _mm256_loadu_si256((const __m256i *)from);
}

static inline AVX2 void store(void *to, __m256i sums)
{
    _mm256_storeu_si256((__m256i *)to, sums);
}

static inline AVX2 __m256i add_products(__m256i sums, __m256i pair, __m256i weights)
{
    return _mm256_add_epi32(sums, _mm256_madd_epi16(pair, weights));
}

/* One block of outputs for one row. */
static AVX2 void block_of_1(const int16_t *w, uint32_t pairs, const int16_t *x, int32_t *out)
{
    __m256i low = load(out), high = load(out + 8);
    for (uint32_t p = 0; p < pairs; p++, w += 2 * HSAY_LANES) {
        __m256i pair = pair_of(x + 2 * (size_t)p);
        low = add_products(low, pair, load(w));
        high = add_products(high, pair, load(w + HSAY_LANES));
    }
    store(out, low);
    store(out + 8, high);
}

/* The same for two rows. */
static AVX2 void block_of_2(const int16_t *w, uint32_t pairs, const int16_t *x, size_t x_stride,
                            int32_t *out, size_t out_stride)
{
    const int16_t *x1 = x + x_stride;
    int32_t *out1 = out + out_stride;
    __m256i low0 = load(out), low1 = load(out1), high0 = load(out + 8), high1 = load(out1 + 8);
    for (uint32_t k = 0; k < 2 * pairs; k += 2, w += 2 * HSAY_LANES) {
        __m256i w0 = load(w), w1 = load(w + HSAY_LANES), pair = pair_of(x + k);
        low0 = add_products(low0, pair, w0);
        high0 = add_products(high0, pair, w1);
        pair = pair_of(x1 + k);
        low1 = add_products(low1, pair, w0);
        high1 = add_products(high1, pair, w1);
    }
    store(out, low0);
    store(out + 8, high0);
    store(out1, low1);
    store(out1 + 8, high1);
}

/* The same for four rows. */
static AVX2 void block_of_4(const int16_t *w, uint32_t pairs, const int16_t *x, size_t x_stride,
                            int32_t *out, size_t out_stride)
{
    const int16_t *x1 = x + x_stride, *x2 = x1 + x_stride, *x3 = x2 + x_stride;
    int32_t *out1 = out + out_stride, *out2 = out1 + out_stride, *out3 = out2 + out_stride;
    __m256i low0 = load(out), low1 = load(out1), low2 = load(out2), low3 = load(out3);
    __m256i high0 = load(out + 8), high1 = load(out1 + 8), high2 = load(out2 + 8);
    __m256i high3 = load(out3 + 8);
    for (uint32_t k = 0; k < 2 * pairs; k += 2, w += 2 * HSAY_LANES) {
        __m256i w0 = load(w), w1 = load(w + HSAY_LANES), pair = pair_of(x + k);
        low0 = add_products(low0, pair, w0);
        high0 = add_products(high0, pair, w1);
        pair = pair_of(x1 + k);
        low1 = add_products(low1, pair, w0);
        high1 = add_products(high1, pair, w1);
        pair = pair_of(x2 + k);
        low2 = add_products(low2, pair, w0);
        high2 = add_products(high2, pair, w1);
        pair = pair_of(x3 + k);
        low3 = add_products(low3, pair, w0);
        high3 = add_products(high3, pair, w1);
    }
    store(out, low0);
    store(out + 8, high0);
    store(out1, low1);
    store(out1 + 8, high1);
    store(out2, low2);
    store(out2 + 8, high2);
    store(out3, low3);
    store(out3 + 8, high3);
}

static AVX2 void product_avx2(const hsay_matrix *matrix, const int16_t *x, size_t x_stride,
                              uint32_t count, int32_t *out, size_t out_stride)
{
    uint32_t pairs = matrix->inputs / 2;
    for (uint32_t block = 0; block < matrix->outputs / HSAY_LANES; block++) {
        const int16_t *w = matrix->weights + (size_t)block * pairs * 2 * HSAY_LANES;
        int32_t *sums = out + (size_t)block * HSAY_LANES;
        uint32_t i = 0;
        for (; i + 4 <= count; i += 4)
            block_of_4(w, pairs, x + i * x_stride, x_stride, sums + i * out_stride, out_stride);
        if (i + 2 <= count) {
            block_of_2(w, pairs, x + i * x_stride, x_stride, sums + i * out_stride, out_stride);
            i += 2;
        }
        if (i < count)
            block_of_1(w, pairs, x + i * x_stride, sums + i * out_stride);
    }
}

hsay_product *hsay_product_best(void)
{
    return __builtin_cpu_supports("avx2") ? product_avx2 : hsay_product_plain;
}

#else

hsay_product *hsay_product_best(void)
{
    return hsay_product_plain;
}

#endif
