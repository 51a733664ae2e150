/* SPDX-License-Identifier: Apache-2.0
 *
 * perceptron.c - weights, their running average, and the average as bytes.
 */
#include "perceptron.h"

#include <stdlib.h>
#include <string.h>

void perceptron_open(perceptron *model, uint32_t size, uint32_t classes)
{
    size_t room = (size_t)size + classes;
    *model = (perceptron){.size = size, .classes = classes, .step = 1};
    model->weight = need(calloc(room, sizeof *model->weight));
    model->total = need(calloc(room, sizeof *model->total));
    model->seen = need(calloc(room, sizeof *model->seen));
}

void perceptron_close(perceptron *model)
{
    free(model->weight);
    free(model->total);
    free(model->seen);
}

void perceptron_score(const perceptron *model, const uint32_t *features, uint32_t count,
                      int32_t *scores)
{
    memset(scores, 0, model->classes * sizeof *scores);
    for (uint32_t f = 0; f < count; f++) {
        const int32_t *row = model->weight + features[f];
        for (uint32_t c = 0; c < model->classes; c++)
            scores[c] += row[c];
    }
}

static void change(perceptron *model, uint32_t at, int32_t by)
{
    model->total[at] += (int64_t)model->weight[at] * (model->step - model->seen[at]);
    model->seen[at] = model->step;
    model->weight[at] += by;
}

void perceptron_update(perceptron *model, const uint32_t *features, uint32_t count, uint32_t good,
                       uint32_t bad)
{
    for (uint32_t f = 0; f < count; f++) {
        change(model, features[f] + good, 1);
        change(model, features[f] + bad, -1);
    }
}

static int compare_doubles(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

hsay_linear perceptron_average(const perceptron *model)
{
    size_t room = (size_t)model->size + model->classes, used = 0;
    double *average = need(calloc(room, sizeof *average)),
           *large = need(calloc(room, sizeof *large));
    int8_t *bytes = need(calloc(room + HSAY_BLOCK, 1));
    for (size_t i = 0; i < room; i++) {
        int64_t total =
            model->total[i] + (int64_t)model->weight[i] * (model->step - model->seen[i]);
        average[i] = (double)total / model->step;
        if (average[i] != 0)
            large[used++] = average[i] < 0 ? -average[i] : average[i];
    }
    qsort(large, used, sizeof *large, compare_doubles);
    double limit = used ? large[used - 1 - used / 5000] : 1, scale = 120 / limit;
    for (size_t i = 0; i < room; i++) {
        double value = average[i] * scale;
        value = value > 127 ? 127 : value < -127 ? -127 : value;
        bytes[i] = (int8_t)(value < 0 ? value - 0.5 : value + 0.5);
    }
    free(average);
    free(large);
    return (hsay_linear){bytes, model->size, model->classes};
}
