/* SPDX-License-Identifier: Apache-2.0
 *
 * encoder.c - two bidirectional LSTM layers over a group of windows (Hochreiter, Schmidhuber 1997).
 *
 *     i f g o = W x_t + U h_(t-1) + b           sums, 32 bits
 *     c_t = s(f) c_(t-1) + s(i) tanh(g)         float
 *     h_t = s(o) tanh(c_t)                      16 bits
 *
 * W x is one product for all tokens, in the first layer for all different ones. U h has to go step
 * by step, so the windows of a group go together: step t of all windows that are longer than t is
 * one product of as many rows. Windows come longest first, so those still running are always the
 * first ones. What a window yields does not depend on the others: integers sum exactly, and floats
 * are taken element by element.
 */
#include "syntax/network.h"

/* One direction of a layer, from `inputs` rows of bench->x; token i has row bench->places[i].
 * Writes the first half of the columns of bench->h, backward the second. */
static void run_way(const hsay_network *network, const hsay_lstm *lstm, bool backward,
                    uint32_t inputs, const uint32_t *counts, const uint32_t *starts,
                    uint32_t windows, hsay_bench *bench)
{
    uint32_t running = windows;
    float scale = 1.0f / (float)(1u << (HSAY_POINT + lstm->input.shift));
    network->product(&lstm->input, bench->x, HSAY_STATE, inputs, bench->sums, HSAY_GATES);
    memset(bench->step_c, 0, windows * HSAY_HIDDEN * sizeof *bench->step_c);
    memset(bench->step_h, 0, windows * HSAY_HIDDEN * sizeof *bench->step_h);
    for (uint32_t t = 0; t < counts[0]; t++) {
        while (counts[running - 1] <= t)
            running--;
        for (uint32_t w = 0; w < running; w++) {
            uint32_t at = starts[w] + (backward ? counts[w] - 1 - t : t);
            memcpy(bench->step_sums + (size_t)w * HSAY_GATES,
                   bench->sums + (size_t)bench->places[at] * HSAY_GATES,
                   HSAY_GATES * sizeof *bench->sums);
        }
        network->product(&lstm->recurrent, bench->step_h, HSAY_HIDDEN, running, bench->step_sums,
                         HSAY_GATES);
        network->gates(bench->step_sums, scale, running, bench->step_c, bench->step_h);
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
    uint32_t total = starts[windows - 1] + counts[windows - 1], inputs = bench->distinct;
    for (uint32_t layer = 0; layer < 2; layer++) {
        const hsay_lstm *lstm = network->lstm[layer];
        run_way(network, &lstm[0], false, inputs, counts, starts, windows, bench);
        run_way(network, &lstm[1], true, inputs, counts, starts, windows, bench);
        if (layer == 1)
            break;
        memcpy(bench->x, bench->h, (size_t)total * HSAY_STATE * sizeof *bench->x);
        inputs = total;
        for (uint32_t i = 0; i < total; i++)
            bench->places[i] = i;
    }
}
