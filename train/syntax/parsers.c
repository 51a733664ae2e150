/* SPDX-License-Identifier: Apache-2.0
 *
 * parsers.c - trains the parser with the dynamic oracle of arc-hybrid (Goldberg and Nivre 2013).
 *
 * The cost of a step is the number of gold arcs that can no longer be made after it. The learner
 * follows its own choices, right or wrong, and is corrected towards the best step of cost zero.
 */
#include "perceptron.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    const uint32_t *head; /* [1..count], root's head is count + 1 */
    const uint8_t *label; /* [1..count], relation */
} gold_tree;

/* Arcs lost by shift, left and right, in that order. */
static void step_costs(const hsay_parse_state *s, const gold_tree *gold, uint32_t cost[3])
{
    uint32_t b = s->next, top = s->depth ? s->stack[s->depth - 1] : 0;
    uint32_t below = s->depth > 1 ? s->stack[s->depth - 2] : 0;
    cost[0] = cost[1] = cost[2] = 0;
    for (uint32_t i = 0; i < s->depth; i++) {
        uint32_t k = s->stack[i];
        if (b <= s->count) {
            cost[0] += gold->head[k] == b;
            cost[0] += k != top && gold->head[b] == k;
        }
    }
    if (!top)
        return;
    for (uint32_t d = b; d <= s->count; d++) {
        uint32_t child = gold->head[d] == top;
        cost[1] += child;
        cost[2] += child;
    }
    uint32_t h = gold->head[top];
    cost[1] += h != b && (h == below || h > b);
    cost[2] += h >= b;
}

/* Best step of cost zero, and best step of all. */
static void choose(const hsay_parse_state *s, const gold_tree *gold, const int32_t *scores,
                   uint32_t relations, uint32_t *good, uint32_t *best)
{
    uint32_t cost[3], least = UINT32_MAX, top = s->depth ? s->stack[s->depth - 1] : 0;
    uint32_t below = s->depth > 1 ? s->stack[s->depth - 2] : 0;
    unsigned allowed = hsay_parse_allowed(s);
    step_costs(s, gold, cost);
    for (uint32_t k = 0; k < 3; k++)
        if (allowed >> k & 1 && cost[k] < least)
            least = cost[k];
    *good = *best = HSAY_NONE;
    for (uint32_t action = 0; action < 1 + 2 * relations; action++) {
        uint32_t kind = action ? 1 + (action > relations) : 0;
        uint32_t relation = action ? (action - 1) % relations : 1;
        if (!(allowed >> kind & 1) || (relation == 0) != (s->next > s->count && kind == 1))
            continue;
        if (*best == HSAY_NONE || scores[action] > scores[*best])
            *best = action;
        uint32_t head = kind == 1 ? s->next : below;
        bool arc = kind && gold->head[top] == head;
        if (cost[kind] == least && !(arc && gold->label[top] != relation))
            if (*good == HSAY_NONE || scores[action] > scores[*good])
                *good = action;
    }
    if (*good == HSAY_NONE)
        *good = *best;
}

static void learn_tree(perceptron *model, hsay_parse_state *s, const gold_tree *gold,
                       uint32_t relations, bool explore, uint64_t *seed)
{
    uint32_t features[HSAY_PARSE_FEATURES], good, best;
    int32_t scores[HSAY_ACTIONS_MAX];
    while (hsay_parse_allowed(s)) {
        uint32_t n = hsay_parse_features(s, model->size, features);
        perceptron_score(model, features, n, scores);
        choose(s, gold, scores, relations, &good, &best);
        if (good != best)
            perceptron_update(model, features, n, good, best);
        model->step++;
        bool own = explore && random_below(seed, 10) < 9;
        hsay_parse_apply(s, own ? best : good, relations);
    }
}

/* Room for one sentence's gold tree and state. */
typedef struct {
    hsay_form *views;
    uint32_t view_room, node_room;
    void *memory;
    uint32_t *head;
    uint8_t *label;
} workbench;

static void open_state(workbench *w, const treebank *bank, const uint8_t *tags, uint32_t sentence,
                       hsay_parse_state *state, gold_tree *gold)
{
    uint32_t from = bank->first[sentence], count = bank->first[sentence + 1] - from;
    hsay_form *views = sentence_views(bank, sentence, &w->views, &w->view_room);
    if (count + 2 > w->node_room) {
        w->node_room = 2 * (count + 2);
        w->memory = need(realloc(w->memory, hsay_parse_bytes(w->node_room)));
        w->head = need(realloc(w->head, w->node_room * sizeof *w->head));
        w->label = need(realloc(w->label, w->node_room));
    }
    for (uint32_t i = 0; i < count; i++) {
        w->head[i + 1] = bank->head[from + i] ? bank->head[from + i] : count + 1;
        w->label[i + 1] = (uint8_t)bank->relation[from + i];
    }
    w->head[0] = w->head[count + 1] = 0;
    hsay_parse_open(state, w->memory, views, tags + from, count);
    *gold = (gold_tree){w->head, w->label};
}

static void close_bench(workbench *w)
{
    free(w->views);
    free(w->memory);
    free(w->head);
    free(w->label);
}

hsay_linear train_parser(const treebank *bank, const uint8_t *tags, uint32_t relations,
                         uint32_t size, uint32_t passes, uint64_t seed)
{
    perceptron model;
    workbench bench = {0};
    uint32_t *order = need(calloc(bank->sentences, sizeof *order));
    perceptron_open(&model, size, 1 + 2 * relations);
    for (uint32_t s = 0; s < bank->sentences; s++)
        order[s] = s;
    for (uint32_t pass = 0; pass < passes; pass++) {
        for (uint32_t s = bank->sentences; s > 1; s--) {
            uint32_t other = random_below(&seed, s), held = order[s - 1];
            order[s - 1] = order[other];
            order[other] = held;
        }
        for (uint32_t k = 0; k < bank->sentences; k++) {
            hsay_parse_state state;
            gold_tree gold;
            open_state(&bench, bank, tags, order[k], &state, &gold);
            learn_tree(&model, &state, &gold, relations, pass > 0, &seed);
        }
    }
    hsay_linear result = perceptron_average(&model);
    perceptron_close(&model);
    close_bench(&bench);
    free(order);
    return result;
}

void parse_bank(const hsay_linear *parser, const treebank *bank, const uint8_t *tags,
                uint32_t relations, uint32_t *heads, uint8_t *labels)
{
    workbench bench = {0};
    for (uint32_t s = 0; s < bank->sentences; s++) {
        hsay_parse_state state;
        gold_tree gold;
        uint32_t from = bank->first[s], count = bank->first[s + 1] - from;
        open_state(&bench, bank, tags, s, &state, &gold);
        hsay_parse(parser, relations, &state);
        for (uint32_t i = 1; i <= count; i++) {
            heads[from + i - 1] = state.head[i] > count ? 0 : state.head[i];
            labels[from + i - 1] = (uint8_t)(state.label[i] - 1);
        }
    }
    close_bench(&bench);
}
