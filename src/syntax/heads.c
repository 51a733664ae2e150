/* SPDX-License-Identifier: Apache-2.0
 *
 * heads.c - what is read off the encoder's states (Dozat and Manning 2017, made smaller).
 *
 *     tag       argmax A relu(T h)
 *     features  argmax of B relu(T h) over those seen with the tag
 *     arc       s(i, j) = (U relu(D h_i) + b) . relu(H h_j), row 0 of H for the root
 *               a word without a row of its own is no function word, whatever scores best, nor
 *               a verb or adverb where it alone stands in capitals
 *     relation  argmax R [relu(d + e) ; d * e] + b with d = tanh(C h_i), e = tanh(P h_head)
 */
#include "syntax/network.h"

/* Rounded sums without their last `shift` bits, within [least, most]. */
static void narrow(const int32_t *sums, uint32_t count, uint32_t width, uint32_t shift,
                   int32_t least, int32_t most, int16_t *out)
{
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < width; k++) {
            int32_t value = (sums[(size_t)i * HSAY_GATES + k] >> (shift - 1)) + 1;
            value >>= 1;
            value = value < least ? least : value;
            out[(size_t)i * width + k] = (int16_t)(value > most ? most : value);
        }
}

static void sum_up(const hsay_network *network, const hsay_matrix *matrix, const int16_t *x,
                   size_t stride, uint32_t count, int32_t *sums)
{
    network->product(matrix, x, stride, count, sums, HSAY_GATES);
}

/* The first of the best-scored classes. */
static uint16_t best_of(const int32_t *scores, const hsay_classes *classes)
{
    uint16_t best = classes->items[0];
    int32_t most = scores[best];
    for (uint32_t i = 1; i < classes->count; i++)
        if (scores[classes->items[i]] > most) {
            best = classes->items[i];
            most = scores[best];
        }
    return best;
}

static const hsay_classes *tags_for(const hsay_network *network, const hsay_rows *rows)
{
    if (rows->word)
        return &network->labels->all_tags;
    return rows->capitals ? &network->labels->name_tags : &network->labels->open_tags;
}

void hsay_tag_heads(const hsay_network *network, uint32_t count, hsay_bench *bench)
{
    int32_t *sums = bench->sums;
    sum_up(network, &network->tag, bench->h, HSAY_STATE, count, sums);
    narrow(sums, count, HSAY_TAG_VIEW, network->tag.shift, 0, 32735, bench->view);
    sum_up(network, &network->tag_out, bench->view, HSAY_TAG_VIEW, count, sums);
    for (uint32_t i = 0; i < count; i++)
        bench->tag[i] =
            best_of(sums + (size_t)i * HSAY_GATES, tags_for(network, &bench->rows[i]));
    sum_up(network, &network->feats_out, bench->view, HSAY_TAG_VIEW, count, sums);
    for (uint32_t i = 0; i < count; i++)
        bench->feats[i] =
            best_of(sums + (size_t)i * HSAY_GATES, &network->labels->feats_of[bench->tag[i]]);
}

/* The views of heads as a matrix of 1 + count outputs. */
static hsay_matrix pack_heads(const hsay_network *network, const int16_t *views, uint32_t count,
                              int16_t *packed)
{
    uint32_t outputs = hsay_padded(count + 1);
    memset(packed, 0, (size_t)outputs * HSAY_ARC_VIEW * sizeof *packed);
    for (uint32_t j = 0; j <= count; j++) {
        const int16_t *row = j ? views + (size_t)(j - 1) * HSAY_ARC_VIEW : network->root_arc;
        int16_t *out = packed + hsay_matrix_at(HSAY_ARC_VIEW, j, 0);
        for (uint32_t k = 0; k < HSAY_ARC_VIEW; k += 2, out += 2 * HSAY_LANES)
            memcpy(out, row + k, 2 * sizeof *row);
    }
    return (hsay_matrix){.weights = packed, .outputs = outputs, .inputs = HSAY_ARC_VIEW};
}

void hsay_arc_heads(const hsay_network *network, const uint32_t *counts, const uint32_t *starts,
                    uint32_t windows, hsay_bench *bench)
{
    uint32_t total = starts[windows - 1] + counts[windows - 1];
    uint32_t cut = HSAY_POINT - HSAY_ARC_POINT;
    int32_t *sums = bench->sums;
    sum_up(network, &network->head, bench->h, HSAY_STATE, total, sums);
    narrow(sums, total, HSAY_ARC_VIEW, network->head.shift + cut, 0, HSAY_ARC_MOST, bench->other);
    sum_up(network, &network->dep, bench->h, HSAY_STATE, total, sums);
    narrow(sums, total, HSAY_ARC_VIEW, network->dep.shift, 0, 32735, bench->view);
    sum_up(network, &network->arc, bench->view, HSAY_ARC_VIEW, total, sums);
    narrow(sums, total, HSAY_ARC_VIEW, network->arc.shift + cut, -HSAY_ARC_MOST, HSAY_ARC_MOST,
           bench->view);
    for (uint32_t w = 0; w < windows; w++) {
        size_t first = (size_t)starts[w] * HSAY_ARC_VIEW;
        hsay_matrix heads = pack_heads(network, bench->other + first, counts[w], bench->packed);
        memset(bench->scores, 0, counts[w] * bench->score_stride * sizeof *bench->scores);
        network->product(&heads, bench->view + first, HSAY_ARC_VIEW, counts[w], bench->scores,
                         bench->score_stride);
        hsay_best_tree(bench->scores, bench->score_stride, counts[w], bench->heads + starts[w]);
    }
}

static void squash(const hsay_network *network, const hsay_matrix *matrix, uint32_t count,
                   hsay_bench *bench, int16_t *out)
{
    sum_up(network, matrix, bench->h, HSAY_STATE, count, bench->sums);
    network->squash(bench->sums, 1.0f / (float)(1u << (HSAY_POINT + matrix->shift)), count, out);
}

/* [relu(d + e) ; d * e] */
static void join(const int16_t *d, const int16_t *e, int16_t *out)
{
    for (uint32_t k = 0; k < HSAY_LABEL_VIEW; k++) {
        int32_t sum = d[k] + e[k], times = d[k] * e[k];
        out[k] = (int16_t)(sum > 0 ? sum : 0);
        out[HSAY_LABEL_VIEW + k] = (int16_t)((times + (1 << (HSAY_POINT - 1))) >> HSAY_POINT);
    }
}

void hsay_label_heads(const hsay_network *network, const uint32_t *counts, const uint32_t *starts,
                      uint32_t windows, hsay_bench *bench)
{
    uint32_t total = starts[windows - 1] + counts[windows - 1];
    int32_t *sums = bench->sums;
    int16_t *children = bench->view, *parents = bench->other, *both = bench->x;
    squash(network, &network->child, total, bench, children);
    squash(network, &network->parent, total, bench, parents);
    for (uint32_t w = 0; w < windows; w++)
        for (uint32_t i = starts[w]; i < starts[w] + counts[w]; i++) {
            uint32_t head = bench->heads[i];
            const int16_t *e = head ? parents + (size_t)(starts[w] + head - 1) * HSAY_LABEL_VIEW
                                    : network->root_label;
            join(children + (size_t)i * HSAY_LABEL_VIEW, e, both + (size_t)i * 2 * HSAY_LABEL_VIEW);
        }
    sum_up(network, &network->label, both, 2 * HSAY_LABEL_VIEW, total, sums);
    const hsay_labels *labels = network->labels;
    for (uint32_t i = 0; i < total; i++) {
        const hsay_classes *relations =
            bench->rows[i].word ? &labels->all_relations : &labels->open_relations;
        bench->relations[i] =
            bench->heads[i] ? (uint8_t)best_of(sums + (size_t)i * HSAY_GATES, relations) : 0;
    }
}
