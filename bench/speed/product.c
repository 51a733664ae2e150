/* SPDX-License-Identifier: Apache-2.0
 *
 * product.c - the roofline: multiply-adds a second of the product kernels, with all in the cache.
 *
 * One matrix of 128 inputs and 512 outputs, as the recurrent step has it, times eight rows and
 * times 256. What the stage syntax reaches beside these figures is what it loses elsewhere.
 */
#include "syntax/matrix.h"

#include <stdio.h>
#include <time.h>

enum { INPUTS = 128, OUTPUTS = 512, ROWS = 256 };

static int16_t weights[INPUTS * OUTPUTS], x[ROWS * INPUTS];
static int32_t sums[ROWS * OUTPUTS];

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void measure(const char *name, hsay_product *product, uint32_t rows)
{
    const hsay_matrix matrix = {.weights = weights, .inputs = INPUTS, .outputs = OUTPUTS};
    double best = 1e9;
    for (int round = 0; round < 5; round++) {
        double start = now();
        for (uint32_t done = 0; done < 8 * ROWS; done += rows) {
            product(&matrix, x, INPUTS, rows, sums, OUTPUTS);
        }
        double taken = now() - start;
        best = taken < best ? taken : best;
    }
    printf("%s, %u rows at once: %.1f G multiply-adds a second\n", name, rows,
           8e-9 * ROWS * INPUTS * OUTPUTS / best);
}

int main(void)
{
    for (uint32_t i = 0; i < INPUTS * OUTPUTS; i++)
        weights[i] = (int16_t)(i % 255) - 127;
    for (uint32_t i = 0; i < ROWS * INPUTS; i++)
        x[i] = (int16_t)(i % 511) - 255;
    measure("plain kernel", hsay_product_plain, 8);
    measure("best kernel", hsay_product_best(), 8);
    measure("best kernel", hsay_product_best(), ROWS);
    return 0;
}
