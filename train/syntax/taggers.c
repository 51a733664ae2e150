/* SPDX-License-Identifier: Apache-2.0
 *
 * taggers.c - trains the tagger; with folds, one that has not seen a part of the treebank.
 */
#include "perceptron.h"

#include <stdlib.h>
#include <string.h>

hsay_form *sentence_views(const treebank *bank, uint32_t sentence, hsay_form **room,
                          uint32_t *capacity)
{
    uint32_t from = bank->first[sentence], count = bank->first[sentence + 1] - from;
    if (count + 4 > *capacity) {
        *capacity = 2 * (count + 4);
        *room = need(realloc(*room, *capacity * sizeof **room));
    }
    memset(*room, 0, (count + 4) * sizeof **room);
    hsay_form *views = *room + 2;
    hsay_case_mode mode = hsay_form_mode(bank->form + from, count);
    for (uint32_t i = 0; i < count; i++)
        hsay_form_view(bank->form[from + i], mode, i == 0, &views[i]);
    return views;
}

static uint32_t best_of(const int32_t *scores, uint32_t count)
{
    uint32_t best = 0;
    for (uint32_t c = 1; c < count; c++)
        best = scores[c] > scores[best] ? c : best;
    return best;
}

static void learn_sentence(perceptron *model, const hsay_form *views, const uint32_t *gold,
                           uint32_t count)
{
    uint32_t features[HSAY_TAG_FEATURES], tag1 = HSAY_TAGS_MAX, tag2 = HSAY_TAGS_MAX;
    int32_t scores[HSAY_TAGS_MAX];
    for (uint32_t i = 0; i < count; i++) {
        uint32_t n = hsay_tag_features(&views[i], tag1, tag2, model->size, features);
        perceptron_score(model, features, n, scores);
        uint32_t best = best_of(scores, model->classes);
        if (best != gold[i])
            perceptron_update(model, features, n, gold[i], best);
        model->step++;
        tag2 = tag1;
        tag1 = best;
    }
}

hsay_linear train_tagger(const treebank *bank, uint32_t classes, uint32_t size, uint32_t passes,
                         uint32_t fold, uint32_t folds, uint64_t seed)
{
    perceptron model;
    hsay_form *room = NULL;
    uint32_t capacity = 0, *order = need(calloc(bank->sentences, sizeof *order));
    perceptron_open(&model, size, classes);
    for (uint32_t s = 0; s < bank->sentences; s++)
        order[s] = s;
    for (uint32_t pass = 0; pass < passes; pass++) {
        for (uint32_t s = bank->sentences; s > 1; s--) {
            uint32_t other = random_below(&seed, s), held = order[s - 1];
            order[s - 1] = order[other];
            order[other] = held;
        }
        for (uint32_t k = 0; k < bank->sentences; k++) {
            uint32_t s = order[k], from = bank->first[s];
            if (s % folds == fold && folds > 1)
                continue;
            hsay_form *views = sentence_views(bank, s, &room, &capacity);
            learn_sentence(&model, views, bank->tag + from, bank->first[s + 1] - from);
        }
    }
    hsay_linear result = perceptron_average(&model);
    perceptron_close(&model);
    free(order);
    free(room);
    return result;
}

void tag_bank(const hsay_linear *tagger, const treebank *bank, uint32_t fold, uint32_t folds,
              uint8_t *tags)
{
    hsay_form *room = NULL;
    uint32_t capacity = 0;
    for (uint32_t s = 0; s < bank->sentences; s++)
        if (s % folds == fold) {
            uint32_t from = bank->first[s];
            hsay_form *views = sentence_views(bank, s, &room, &capacity);
            hsay_tag(tagger, views, bank->first[s + 1] - from, tags + from);
        }
    free(room);
}
