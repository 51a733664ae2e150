/* SPDX-License-Identifier: Apache-2.0
 *
 * encoder.c - two bidirectional LSTM layers over a group of windows (Hochreiter, Schmidhuber 1997).
 *
 *     i f g o = W x_t + U h_(t-1) + b           sums, 32 bits
 *     c_t = s(f) c_(t-1) + s(i) tanh(g)         float
 *     h_t = s(o) tanh(c_t)                      16 bits
 *
 * W x is one product for all tokens. U h has to go step by step, so the windows of a group go
 * together: step t of all windows that are longer than t is one product of as many rows. Windows
 * come longest first, so those still running are always the first ones. What a window yields does
 * not depend on the others: integers sum exactly, and floats are taken element by element.
 */
#include "syntax/network.h"

/* s(x) = (1 + tanh(x / 2)) / 2 */
HSAY_INLINE void sigmoid(hsay_floats *value)
{
    *value *= 0.5f;
    hsay_tanh(value);
    *value = *value * 0.5f + 0.5f;
}

HSAY_INLINE void cells(const int32_t *sums, float scale, uint32_t count, float *c, int16_t *h)
{
    for (uint32_t at = 0; at < count * HSAY_HIDDEN; at += 8) {
        const int32_t *from = sums + at / HSAY_HIDDEN * HSAY_GATES + at % HSAY_HIDDEN;
        hsay_floats i, f, g, o, cell;
        hsay_load_floats(from, scale, &i);
        hsay_load_floats(from + HSAY_HIDDEN, scale, &f);
        hsay_load_floats(from + 2 * HSAY_HIDDEN, scale, &g);
        hsay_load_floats(from + 3 * HSAY_HIDDEN, scale, &o);
        memcpy(&cell, c + at, sizeof cell);
        sigmoid(&i);
        sigmoid(&f);
        sigmoid(&o);
        hsay_tanh(&g);
        cell = f * cell + i * g;
        memcpy(c + at, &cell, sizeof cell);
        hsay_tanh(&cell);
        cell *= o;
        hsay_store_fixed(&cell, h + at);
    }
}

void hsay_cells_plain(const int32_t *sums, float scale, uint32_t count, float *c, int16_t *h)
{
    cells(sums, scale, count, c, h);
}

#if defined(__x86_64__)
/* The same lines for wider registers: no operation changes, and none is fused. */
static __attribute__((target("avx2"))) void cells_avx2(const int32_t *sums, float scale,
                                                       uint32_t count, float *c, int16_t *h)
{
    cells(sums, scale, count, c, h);
}

hsay_cells *hsay_cells_best(void)
{
    return __builtin_cpu_supports("avx2") ? cells_avx2 : hsay_cells_plain;
}
#else
hsay_cells *hsay_cells_best(void)
{
    return hsay_cells_plain;
}
#endif

/* One direction of a layer; writes columns [column, column + HSAY_HIDDEN) of bench->h. */
static void run_way(const hsay_network *network, const hsay_lstm *lstm, bool backward,
                    const uint32_t *counts, const uint32_t *starts, uint32_t windows,
                    hsay_bench *bench)
{
    uint32_t running = windows, total = 0;
    for (uint32_t w = 0; w < windows; w++)
        total += counts[w];
    float scale = 1.0f / (float)(1u << (HSAY_POINT + lstm->input.shift));
    hsay_product_start(&lstm->input, total, bench->sums, HSAY_GATES);
    network->product(&lstm->input, bench->x, HSAY_STATE, total, bench->sums, HSAY_GATES);
    memset(bench->step_c, 0, windows * HSAY_HIDDEN * sizeof *bench->step_c);
    memset(bench->step_h, 0, windows * HSAY_HIDDEN * sizeof *bench->step_h);
    for (uint32_t t = 0; t < counts[0]; t++) {
        while (counts[running - 1] <= t)
            running--;
        for (uint32_t w = 0; w < running; w++) {
            uint32_t at = starts[w] + (backward ? counts[w] - 1 - t : t);
            memcpy(bench->step_sums + (size_t)w * HSAY_GATES, bench->sums + (size_t)at * HSAY_GATES,
                   HSAY_GATES * sizeof *bench->sums);
        }
        network->product(&lstm->recurrent, bench->step_h, HSAY_HIDDEN, running, bench->step_sums,
                         HSAY_GATES);
        network->cells(bench->step_sums, scale, running, bench->step_c, bench->step_h);
        for (uint32_t w = 0; w < running; w++) {
            uint32_t at = starts[w] + (backward ? counts[w] - 1 - t : t);
            memcpy(bench->h + (size_t)at * HSAY_STATE + (backward ? HSAY_HIDDEN : 0),
                   bench->step_h + (size_t)w * HSAY_HIDDEN, HSAY_HIDDEN * sizeof *bench->h);
        }
    }
}

void hsay_encode(const hsay_network *network, const uint32_t *counts, const uint32_t *starts,
                 uint32_t windows, hsay_bench *bench)
{
    uint32_t total = starts[windows - 1] + counts[windows - 1];
    for (uint32_t layer = 0; layer < 2; layer++) {
        run_way(network, &network->lstm[layer][0], false, counts, starts, windows, bench);
        run_way(network, &network->lstm[layer][1], true, counts, starts, windows, bench);
        if (layer == 0)
            memcpy(bench->x, bench->h, (size_t)total * HSAY_STATE * sizeof *bench->x);
    }
}
