/* SPDX-License-Identifier: Apache-2.0
 *
 * perceptron.h - an averaged perceptron over hashed features (Collins 2002), for training only.
 */
#ifndef PERCEPTRON_H
#define PERCEPTRON_H

#include "treebank.h"

typedef struct {
    int32_t *weight; /* [size + classes] */
    int64_t *total;  /* sum of the weight over all steps, up to `seen` */
    uint32_t *seen;
    uint32_t size, classes, step;
} perceptron;

void perceptron_open(perceptron *model, uint32_t size, uint32_t classes);
void perceptron_close(perceptron *model);
void perceptron_score(const perceptron *model, const uint32_t *features, uint32_t count,
                      int32_t *scores);
void perceptron_update(perceptron *model, const uint32_t *features, uint32_t count, uint32_t good,
                       uint32_t bad);
/* The average as bytes: the scale lets all but the largest weights in 100,000 fit. */
hsay_linear perceptron_average(const perceptron *model);

/* taggers.c, parsers.c */
hsay_linear train_tagger(const treebank *bank, uint32_t classes, uint32_t size, uint32_t passes,
                         uint32_t fold, uint32_t folds, uint64_t seed);
void tag_bank(const hsay_linear *tagger, const treebank *bank, uint32_t fold, uint32_t folds,
              uint8_t *tags);
hsay_linear train_parser(const treebank *bank, const uint8_t *tags, uint32_t relations,
                         uint32_t size, uint32_t passes, uint64_t seed);
void parse_bank(const hsay_linear *parser, const treebank *bank, const uint8_t *tags,
                uint32_t relations, uint32_t *heads, uint8_t *labels);
/* Views of a sentence with two zero guards on each side; result points past the first two. */
hsay_form *sentence_views(const treebank *bank, uint32_t sentence, hsay_form **room,
                          uint32_t *capacity);

#endif
