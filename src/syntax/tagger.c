/* SPDX-License-Identifier: Apache-2.0
 *
 * tagger.c - one tag for every token, greedily from left to right.
 *
 * In: views of the tokens of a sentence. Out: tags (a universal and a Penn part of speech at once).
 * The idea: a linear classifier over the word, its neighbours and the two tags before it, trained
 * as an averaged perceptron (Collins 2002), weights in a hashed table of bytes.
 */
#include "syntax/inside.h"

#include <string.h>

/* scores[c] = sum over features f of weights[f + c] */
void hsay_linear_score(const hsay_linear *linear, const uint32_t *features, uint32_t count,
                       int16_t *scores)
{
    for (uint32_t start = 0; start < linear->classes; start += HSAY_BLOCK) {
        int16_t sum[HSAY_BLOCK] = {0};
        for (uint32_t f = 0; f < count; f++) {
            const int8_t *row = linear->weights + features[f] + start;
            for (uint32_t c = 0; c < HSAY_BLOCK; c++)
                sum[c] = (int16_t)(sum[c] + row[c]);
        }
        memcpy(scores + start, sum, sizeof sum);
    }
}

uint32_t hsay_tag_features(const hsay_form *view, uint32_t tag1, uint32_t tag2, uint32_t size,
                           uint32_t features[HSAY_TAG_FEATURES])
{
    const hsay_form *w = view, *p = view - 1, *pp = view - 2, *n = view + 1, *nn = view + 2;
    uint32_t t1 = tag1 + 1, t2 = tag2 + 1, t12 = t1 << 8 | t2;
    const uint32_t values[] = {1,
                               w->form,
                               hsay_feature_mix(w->form, w->shape),
                               w->suffix[0],
                               w->suffix[1],
                               w->suffix[2],
                               w->suffix[3],
                               w->prefix[0],
                               w->prefix[1],
                               w->prefix[2],
                               w->shape,
                               hsay_feature_mix(w->suffix[2], w->shape),
                               t1,
                               t12,
                               hsay_feature_mix(w->form, t1),
                               hsay_feature_mix(w->suffix[2], t1),
                               hsay_feature_mix(w->suffix[1], t12),
                               p->form,
                               pp->form,
                               n->form,
                               nn->form,
                               p->suffix[2],
                               n->suffix[2],
                               n->suffix[1],
                               n->shape,
                               p->shape,
                               hsay_feature_mix(p->form, w->form),
                               hsay_feature_mix(w->form, n->form),
                               hsay_feature_mix(t1, n->suffix[2]),
                               hsay_feature_mix(t1, n->form),
                               hsay_feature_mix(w->shape, hsay_feature_mix(p->shape, n->shape)),
                               hsay_feature_mix(t1, w->shape),
                               hsay_feature_mix(p->form, n->form),
                               hsay_feature_mix(w->suffix[2], n->suffix[2])};
    uint32_t count = sizeof values / sizeof *values;
    for (uint32_t i = 0; i < count; i++)
        features[i] = hsay_feature_fold(hsay_feature_mix(values[i], 0x7000u + i), size);
    return count;
}

void hsay_tag(const hsay_linear *linear, const hsay_form *views, uint32_t count, uint8_t *tags)
{
    uint32_t features[HSAY_TAG_FEATURES];
    int16_t scores[HSAY_TAGS_MAX];
    uint32_t tag1 = HSAY_TAGS_MAX, tag2 = HSAY_TAGS_MAX;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t n = hsay_tag_features(&views[i], tag1, tag2, linear->size, features), best = 0;
        hsay_linear_score(linear, features, n, scores);
        for (uint32_t c = 1; c < linear->classes; c++)
            best = scores[c] > scores[best] ? c : best;
        tags[i] = (uint8_t)best;
        tag2 = tag1;
        tag1 = best;
    }
}
