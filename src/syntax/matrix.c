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

/* Where the sums of row i begin: the bias, or what stands in out. */
typedef struct {
    const int32_t *at;
    size_t stride;
} beginning;

static beginning beginning_of(const hsay_matrix *matrix, const int32_t *out, size_t out_stride)
{
    return matrix->bias ? (beginning){matrix->bias, 0} : (beginning){out, out_stride};
}

void hsay_product_plain(const hsay_matrix *matrix, const int16_t *x, size_t x_stride,
                        uint32_t count, int32_t *out, size_t out_stride)
{
    uint32_t pairs = matrix->inputs / 2;
    beginning from = beginning_of(matrix, out, out_stride);
    for (uint32_t block = 0; block < matrix->outputs / HSAY_LANES; block++) {
        const int16_t *weights = matrix->weights + (size_t)block * pairs * 2 * HSAY_LANES;
        for (uint32_t i = 0; i < count; i++) {
            const int16_t *row = x + i * x_stride, *w = weights;
            int32_t *sum = out + i * out_stride + (size_t)block * HSAY_LANES;
            memmove(sum, from.at + i * from.stride + (size_t)block * HSAY_LANES,
                    HSAY_LANES * sizeof *sum);
            for (uint32_t p = 0; p < pairs; p++, row += 2, w += 2 * HSAY_LANES)
                for (uint32_t o = 0; o < HSAY_LANES; o++)
                    sum[o] += row[0] * w[2 * o] + row[1] * w[2 * o + 1];
        }
    }
}

#if defined(__x86_64__) && !defined(HSAY_NO_AVX2)
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

/* The sums of one row for one block of outputs: two registers. */
typedef struct {
    __m256i low, high;
} sums;

static inline AVX2 sums sums_from(beginning from, uint32_t row)
{
    const int32_t *at = from.at + row * from.stride;
    return (sums){load(at), load(at + 8)};
}

static inline AVX2 void sums_to(sums s, int32_t *out)
{
    store(out, s.low);
    store(out + 8, s.high);
}

static inline AVX2 sums step(sums s, const int16_t *x, __m256i low, __m256i high)
{
    __m256i pair = pair_of(x);
    return (sums){add_products(s.low, pair, low), add_products(s.high, pair, high)};
}

/* One block of outputs for one row. */
static AVX2 void block_of_1(const int16_t *w, uint32_t pairs, const int16_t *x, beginning from,
                            int32_t *out)
{
    sums s = sums_from(from, 0);
    for (const int16_t *end = x + 2 * (size_t)pairs; x < end; x += 2, w += 2 * HSAY_LANES)
        s = step(s, x, load(w), load(w + HSAY_LANES));
    sums_to(s, out);
}

/* The same for two rows. */
static AVX2 void block_of_2(const int16_t *w, uint32_t pairs, const int16_t *x, size_t x_stride,
                            beginning from, int32_t *out, size_t out_stride)
{
    sums s0 = sums_from(from, 0), s1 = sums_from(from, 1);
    for (const int16_t *end = x + 2 * (size_t)pairs; x < end; x += 2, w += 2 * HSAY_LANES) {
        __m256i low = load(w), high = load(w + HSAY_LANES);
        s0 = step(s0, x, low, high);
        s1 = step(s1, x + x_stride, low, high);
    }
    sums_to(s0, out);
    sums_to(s1, out + out_stride);
}

/* The same for four rows. */
static AVX2 void block_of_4(const int16_t *w, uint32_t pairs, const int16_t *x, size_t x_stride,
                            beginning from, int32_t *out, size_t out_stride)
{
    sums s0 = sums_from(from, 0), s1 = sums_from(from, 1);
    sums s2 = sums_from(from, 2), s3 = sums_from(from, 3);
    for (const int16_t *end = x + 2 * (size_t)pairs; x < end; x += 2, w += 2 * HSAY_LANES) {
        __m256i low = load(w), high = load(w + HSAY_LANES);
        s0 = step(s0, x, low, high);
        s1 = step(s1, x + x_stride, low, high);
        s2 = step(s2, x + 2 * x_stride, low, high);
        s3 = step(s3, x + 3 * x_stride, low, high);
    }
    sums_to(s0, out);
    sums_to(s1, out + out_stride);
    sums_to(s2, out + 2 * out_stride);
    sums_to(s3, out + 3 * out_stride);
}

static AVX2 void product_avx2(const hsay_matrix *matrix, const int16_t *x, size_t x_stride,
                              uint32_t count, int32_t *out, size_t out_stride)
{
    uint32_t pairs = matrix->inputs / 2;
    beginning first = beginning_of(matrix, out, out_stride);
    for (uint32_t o = 0; o < matrix->outputs; o += HSAY_LANES) {
        const int16_t *row = x, *w = matrix->weights + (size_t)o * 2 * pairs;
        int32_t *to = out + o;
        beginning from = {first.at + o, first.stride};
        uint32_t left = count;
        for (; left >= 4; left -= 4, row += 4 * x_stride, to += 4 * out_stride) {
            block_of_4(w, pairs, row, x_stride, from, to, out_stride);
            from.at += 4 * from.stride;
        }
        if (left >= 2) {
            block_of_2(w, pairs, row, x_stride, from, to, out_stride);
            row += 2 * x_stride, to += 2 * out_stride, from.at += 2 * from.stride;
        }
        if (left % 2)
            block_of_1(w, pairs, row, from, to);
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
