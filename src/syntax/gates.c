/* SPDX-License-Identifier: Apache-2.0
 *
 * gates.c - what is no product: the gates of an LSTM and the squashed views, eight floats at once.
 *
 *     tanh x = n(x) / d(x)              a fraction of Lambert's, |x| cut at 4.97: within 2e-4
 *     s(x)   = (d + n) / 2d at x / 2    the sigmoid, 1 / (1 + exp -x)
 *
 * Divisions cost most, so products and sums of such fractions are brought over one denominator:
 * two divisions for a unit instead of five. The compiler makes two instructions of each operation,
 * or one where a function is compiled for AVX2; only + * / and comparison are used and nothing is
 * fused, so results are the same bits.
 */
#include "syntax/network.h"

typedef float floats __attribute__((vector_size(32)));
typedef int32_t ints __attribute__((vector_size(32)));
typedef int16_t shorts __attribute__((vector_size(16)));
#define INLINE static inline __attribute__((always_inline))

/* Functions take and give vectors by pointer; by value, their place would be the processor's. */
typedef struct {
    floats n, d;
} fraction;

INLINE void tanh_of(const floats *value, fraction *f)
{
    floats x = *value, most = (floats){0} + 4.97f;
    ints above = x > most, below = x < -most;
    x = (floats)((above & (ints)most) | (below & (ints)-most) | (~(above | below) & (ints)x));
    floats s = x * x;
    f->n = x * (135135.0f + s * (17325.0f + s * (378.0f + s)));
    f->d = 135135.0f + s * (62370.0f + s * (3150.0f + s * 28.0f));
}

INLINE void sigmoid_of(const floats *value, fraction *f)
{
    floats half = *value * 0.5f;
    tanh_of(&half, f);
    f->n += f->d;
    f->d *= 2.0f;
}

/* Sums as floats. */
INLINE void load(const int32_t *from, float scale, floats *value)
{
    ints sums;
    memcpy(&sums, from, sizeof sums);
    *value = __builtin_convertvector(sums, floats) * scale;
}

/* Floats in (-1, 1) as the layers' 16 bits, rounded half up. */
INLINE void store(const floats *value, int16_t *to)
{
    floats scaled = *value * (float)(1 << HSAY_POINT) + 32768.5f;
    ints whole = __builtin_convertvector(scaled, ints) - 32768;
    shorts narrow = __builtin_convertvector(whole, shorts);
    memcpy(to, &narrow, sizeof narrow);
}

/* c = s(f) c + s(i) tanh(g), h = s(o) tanh(c) */
INLINE void gates(const int32_t *sums, float scale, uint32_t count, float *c, int16_t *h)
{
    for (uint32_t at = 0; at < count * HSAY_HIDDEN; at += 8) {
        const int32_t *from = sums + at / HSAY_HIDDEN * HSAY_GATES + at % HSAY_HIDDEN;
        floats value, cell;
        fraction i, f, g, o;
        load(from, scale, &value);
        sigmoid_of(&value, &i);
        load(from + HSAY_HIDDEN, scale, &value);
        sigmoid_of(&value, &f);
        load(from + 2 * HSAY_HIDDEN, scale, &value);
        tanh_of(&value, &g);
        memcpy(&cell, c + at, sizeof cell);
        floats below = i.d * g.d;
        cell = (f.n * cell * below + i.n * g.n * f.d) / (f.d * below);
        memcpy(c + at, &cell, sizeof cell);
        load(from + 3 * HSAY_HIDDEN, scale, &value);
        sigmoid_of(&value, &o);
        tanh_of(&cell, &g);
        value = o.n * g.n / (o.d * g.d);
        store(&value, h + at);
    }
}

INLINE void squash(const int32_t *sums, float scale, uint32_t count, int16_t *out)
{
    for (uint32_t i = 0; i < count; i++, sums += HSAY_GATES, out += HSAY_LABEL_VIEW)
        for (uint32_t k = 0; k < HSAY_LABEL_VIEW; k += 8) {
            floats value;
            fraction t;
            load(sums + k, scale, &value);
            tanh_of(&value, &t);
            value = t.n / t.d;
            store(&value, out + k);
        }
}

void hsay_gates_plain(const int32_t *sums, float scale, uint32_t count, float *c, int16_t *h)
{
    gates(sums, scale, count, c, h);
}

void hsay_squash_plain(const int32_t *sums, float scale, uint32_t count, int16_t *out)
{
    squash(sums, scale, count, out);
}

#if defined(__x86_64__) && !defined(HSAY_NO_AVX2)
/* The same lines for wider registers. */
#define AVX2 __attribute__((target("avx2")))

static AVX2 void gates_avx2(const int32_t *sums, float scale, uint32_t count, float *c, int16_t *h)
{
    gates(sums, scale, count, c, h);
}

static AVX2 void squash_avx2(const int32_t *sums, float scale, uint32_t count, int16_t *out)
{
    squash(sums, scale, count, out);
}

hsay_gates *hsay_gates_best(void)
{
    return __builtin_cpu_supports("avx2") ? gates_avx2 : hsay_gates_plain;
}

hsay_squash *hsay_squash_best(void)
{
    return __builtin_cpu_supports("avx2") ? squash_avx2 : hsay_squash_plain;
}

#else

hsay_gates *hsay_gates_best(void)
{
    return hsay_gates_plain;
}

hsay_squash *hsay_squash_best(void)
{
    return hsay_squash_plain;
}

#endif
