/* SPDX-License-Identifier: Apache-2.0
 *
 * parser.c - a dependency tree, greedily from left to right.
 *
 * In: views and tags of a sentence. Out: head and relation of every word; always one tree with one
 * root. The idea: arc-hybrid transitions (Kuhlmann and others 2011) chosen by a linear classifier:
 *
 *     shift       the next word goes on the stack
 *     left r      the top of the stack becomes a child of the next word, by relation r
 *     right r     the top of the stack becomes a child of the one below it
 *
 * The root stands at the end of the buffer and takes exactly one child, the last word left. Two
 * steps a word, so time is linear in the length of the sentence.
 */
#include "syntax/inside.h"

#include <string.h>

#define NODE_ARRAYS 6u /* uint32_t arrays of a state */

size_t hsay_parse_bytes(uint32_t count)
{
    return ((size_t)count + 2) * (NODE_ARRAYS * sizeof(uint32_t) + 3);
}

void hsay_parse_open(hsay_parse_state *state, void *memory, const hsay_form *views,
                     const uint8_t *tags, uint32_t count)
{
    size_t nodes = (size_t)count + 2;
    memset(memory, 0, hsay_parse_bytes(count));
    uint32_t *words = memory;
    uint8_t *bytes = (uint8_t *)(words + NODE_ARRAYS * nodes);
    *state = (hsay_parse_state){.views = views,
                                .tags = tags,
                                .count = count,
                                .next = 1,
                                .stack = words,
                                .head = words + nodes,
                                .left1 = words + 2 * nodes,
                                .left2 = words + 3 * nodes,
                                .right1 = words + 4 * nodes,
                                .right2 = words + 5 * nodes,
                                .label = bytes,
                                .left_count = bytes + nodes,
                                .right_count = bytes + 2 * nodes};
}

unsigned hsay_parse_allowed(const hsay_parse_state *state)
{
    bool at_root = state->next > state->count;
    unsigned allowed = 0;
    if (!at_root)
        allowed |= HSAY_MAY_SHIFT;
    if (state->depth && (!at_root || state->depth == 1))
        allowed |= HSAY_MAY_LEFT;
    if (state->depth > 1)
        allowed |= HSAY_MAY_RIGHT;
    return allowed;
}

static void attach(hsay_parse_state *s, uint32_t child, uint32_t head, uint32_t relation)
{
    s->head[child] = head;
    s->label[child] = (uint8_t)(relation + 1);
    if (child < head) {
        s->left2[head] = s->left1[head];
        s->left1[head] = child;
        s->left_count[head] = (uint8_t)(s->left_count[head] + (s->left_count[head] < 7));
    } else {
        s->right2[head] = s->right1[head];
        s->right1[head] = child;
        s->right_count[head] = (uint8_t)(s->right_count[head] + (s->right_count[head] < 7));
    }
}

void hsay_parse_apply(hsay_parse_state *s, uint32_t action, uint32_t relations)
{
    if (action == 0) {
        s->stack[s->depth++] = s->next++;
        return;
    }
    uint32_t child = s->stack[--s->depth];
    if (action <= relations)
        attach(s, child, s->next, action - 1);
    else
        attach(s, child, s->stack[s->depth - 1], action - 1 - relations);
}

/* What the features see of a node: word, tag, relation to its head. */
typedef struct {
    uint32_t w, t, wt, l;
} seen;

static seen look(const hsay_parse_state *s, uint32_t node)
{
    if (node == 0)
        return (seen){3, HSAY_TAGS_MAX + 1, 4, 99};
    if (node > s->count)
        return (seen){5, HSAY_TAGS_MAX + 2, 6, 98};
    uint32_t word = s->views[node - 1].form, tag = s->tags[node - 1];
    return (seen){word, tag, hsay_feature_mix(word, tag), s->label[node]};
}

static uint32_t distance(uint32_t a, uint32_t b)
{
    uint32_t d = a && b ? b - a : 0;
    return d <= 4 ? d : d <= 6 ? 5 : d <= 10 ? 6 : 7;
}

#define MIX hsay_feature_mix
uint32_t hsay_parse_features(const hsay_parse_state *s, uint32_t size,
                             uint32_t features[HSAY_PARSE_FEATURES])
{
    uint32_t n0 = s->next, n1 = n0 < s->count ? n0 + 1 : 0, n2 = n1 && n1 < s->count ? n1 + 1 : 0;
    uint32_t s0 = s->depth ? s->stack[s->depth - 1] : 0;
    uint32_t s1 = s->depth > 1 ? s->stack[s->depth - 2] : 0;
    uint32_t s2 = s->depth > 2 ? s->stack[s->depth - 3] : 0;
    seen S0 = look(s, s0), S1 = look(s, s1), S2 = look(s, s2), N0 = look(s, n0), N1 = look(s, n1),
         N2 = look(s, n2), S0l = look(s, s->left1[s0]), S0r = look(s, s->right1[s0]),
         S0l2 = look(s, s->left2[s0]), S0r2 = look(s, s->right2[s0]), N0l = look(s, s->left1[n0]),
         N0l2 = look(s, s->left2[n0]), S1r = look(s, s->right1[s1]), S1l = look(s, s->left1[s1]),
         S1r2 = look(s, s->right2[s1]), P0 = look(s, n0 - 1);
    uint32_t d = distance(s0, n0), e = distance(s1, s0), tt = S0.t << 8 | N0.t;
    uint32_t uu = S1.t << 8 | S0.t, vS0r = s->right_count[s0], vS0l = s->left_count[s0];
    uint32_t vN0l = s->left_count[n0], vS1r = s->right_count[s1], vS1l = s->left_count[s1];
    uint32_t lS0 = S0l.l << 8 | S0r.l, lS1 = S1l.l << 8 | S1r.l;
    const uint32_t values[] = {S0.w,
                               S0.t,
                               S0.wt,
                               N0.w,
                               N0.t,
                               N0.wt,
                               N1.w,
                               N1.t,
                               N1.wt,
                               N2.w,
                               N2.t,
                               N2.wt,
                               S1.w,
                               S1.t,
                               S1.wt,
                               S2.t,
                               S2.w,
                               MIX(S0.wt, N0.wt),
                               MIX(S0.wt, N0.w),
                               MIX(S0.w, N0.wt),
                               MIX(S0.wt, N0.t),
                               MIX(S0.t, N0.wt),
                               MIX(S0.w, N0.w),
                               tt,
                               MIX(N0.t, N1.t),
                               MIX(S0.wt, N1.t),
                               MIX(N0.wt, N1.t),
                               MIX(S0.t, N1.wt),
                               MIX(S1.wt, S0.wt),
                               MIX(S1.wt, S0.w),
                               MIX(S1.w, S0.wt),
                               MIX(S1.wt, S0.t),
                               MIX(S1.t, S0.wt),
                               MIX(S1.w, S0.w),
                               uu,
                               MIX(S1.t, N0.t),
                               MIX(S1.w, N0.w),
                               MIX(S1.wt, N0.t),
                               MIX(S1.t, N0.wt),
                               MIX(tt, N1.t),
                               MIX(MIX(tt, N1.t), N2.t),
                               MIX(tt, S1.t),
                               MIX(MIX(tt, S1.t), N1.t),
                               MIX(uu, S2.t),
                               MIX(tt, S0l.t),
                               MIX(tt, S0r.t),
                               MIX(tt, N0l.t),
                               MIX(uu, S0r.t),
                               MIX(uu, S0l.t),
                               MIX(uu, S1r.t),
                               MIX(uu, S1l.t),
                               MIX(S0.wt, d),
                               MIX(N0.wt, d),
                               MIX(tt, d),
                               MIX(MIX(S0.w, N0.w), d),
                               MIX(uu, e),
                               MIX(S0.wt, e),
                               MIX(S1.wt, e),
                               MIX(MIX(uu, N0.t), e << 3 | d),
                               MIX(S0.wt, vS0r),
                               MIX(S0.wt, vS0l),
                               MIX(S0.t, vS0r << 3 | vS0l),
                               MIX(N0.wt, vN0l),
                               MIX(S1.wt, vS1r),
                               MIX(S1.t, vS1r << 3 | vS1l),
                               MIX(tt, vS0l << 3 | vN0l),
                               S0l.w,
                               S0l.t,
                               S0r.w,
                               S0r.t,
                               N0l.w,
                               N0l.t,
                               S1r.w,
                               S1r.t,
                               MIX(S0.t, lS0),
                               MIX(S0.w, lS0),
                               MIX(S1.t, lS1),
                               MIX(S1.w, lS1),
                               MIX(N0.t, N0l.l),
                               MIX(N0.w, N0l.l),
                               MIX(uu, lS1),
                               MIX(tt, S0.t << 16 | lS0),
                               MIX(S0l2.l << 8 | S0l.l, S0.t),
                               MIX(S0r2.l << 8 | S0r.l, S0.t),
                               MIX(N0l2.l << 8 | N0l.l, N0.t),
                               MIX(S1r2.l << 8 | S1r.l, S1.t),
                               MIX(tt, P0.t)};
    uint32_t count = sizeof values / sizeof *values;
    for (uint32_t i = 0; i < count; i++)
        features[i] = hsay_feature_fold(hsay_feature_mix(values[i], 0x9000u + i), size);
    return count;
}
#undef MIX

/* Relation 0 is root: the last word takes it, and no other. */
static uint32_t best_action(const int16_t *scores, unsigned allowed, uint32_t relations)
{
    if (allowed == HSAY_MAY_LEFT)
        return 1;
    uint32_t best = HSAY_NONE;
    if (allowed & HSAY_MAY_SHIFT)
        best = 0;
    for (uint32_t r = 1; r < relations && (allowed & HSAY_MAY_LEFT); r++)
        if (best == HSAY_NONE || scores[1 + r] > scores[best])
            best = 1 + r;
    for (uint32_t r = 1; r < relations && (allowed & HSAY_MAY_RIGHT); r++)
        if (best == HSAY_NONE || scores[1 + relations + r] > scores[best])
            best = 1 + relations + r;
    return best;
}

void hsay_parse(const hsay_linear *linear, uint32_t relations, hsay_parse_state *state)
{
    uint32_t features[HSAY_PARSE_FEATURES];
    int16_t scores[HSAY_ACTIONS_MAX];
    unsigned allowed;
    while ((allowed = hsay_parse_allowed(state)) != 0) {
        uint32_t count = hsay_parse_features(state, linear->size, features);
        hsay_linear_score(linear, features, count, scores);
        hsay_parse_apply(state, best_action(scores, allowed, relations), relations);
    }
}
