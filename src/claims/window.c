/* SPDX-License-Identifier: Apache-2.0
 *
 * window.c - what the argument tagger sees: a cue, and every token of its window in relation to it.
 *
 * In: a cue's tokens, the tree, drafts of the rules. Out: a window; lists of hashed features.
 *
 * Idea: the window is the cue's sentence and those neighbours in its paragraph that hold
 * quotations, as far as they go on without a break. Where a token stands is told by two steps of
 * the tree: how far up from the cue's head the branch hangs (level), and what that branch is:
 *
 *     level 0: below the cue      nsubj -> the source, ccomp -> the content
 *     level 1: below its head     the cue is a parenthesis in what is said, or shares a subject
 */
#include "claims/features.h"

#define LEVELS   6u
#define NO_LEVEL 255u

/* Main token of the cue: the one whose head lies outside, verbs and nouns first. */
static uint32_t main_token(const hsay_doc *doc, token_run cue)
{
    uint32_t best = cue.first;
    int best_rank = -1;
    for (uint32_t t = cue.first; t <= cue.last; t++) {
        const hsay_word *word = hsay_doc_word(doc, t);
        bool out = word->head == HSAY_NONE || word->head < cue.first || word->head > cue.last;
        int rank = (word->upos == HSAY_VERB) * 2 + (word->upos == HSAY_NOUN) + out * 2;
        if (word->upos == HSAY_PUNCT)
            rank = -1;
        if (rank > best_rank) {
            best_rank = rank;
            best = t;
        }
    }
    return best;
}

/* Widens the window over neighbouring sentences of the paragraph as long as they hold quotations.
 */
static void widen(const features_state *features, uint32_t sentence, uint32_t *first,
                  uint32_t *last)
{
    const hsay_doc *doc = features->doc;
    uint32_t paragraph = doc->sentences.data[sentence].paragraph, low = sentence, high = sentence;
    while (low > 0 && doc->sentences.data[low - 1u].paragraph == paragraph &&
           features->quoted[low - 1u] && features->quoted[low] && sentence - low < 8u)
        low--;
    while (high + 1u < doc->sentences.count &&
           doc->sentences.data[high + 1u].paragraph == paragraph && features->quoted[high + 1u] &&
           features->quoted[high] && high - sentence < 8u)
        high++;
    *first = doc->sentences.data[low].first;
    *last = doc->sentences.data[high].first + doc->sentences.data[high].count - 1u;
}

/* Paints tokens [first, last] of the window. */
static void paint(cue_window *window, uint32_t first, uint32_t last, uint8_t level, uint32_t branch)
{
    first = first < window->first ? window->first : first;
    last = last > window->last ? window->last : last;
    for (uint32_t t = first; t <= last && first <= last; t++) {
        window->level[t - window->first] = level;
        window->branch[t - window->first] = branch;
    }
}

/* Paints the children of a branch as twigs. */
static void paint_twigs(const hsay_doc *doc, cue_window *window, uint32_t branch)
{
    uint32_t seen = 0;
    for (uint32_t c = doc->words.data[branch].first_child; c != HSAY_NONE && seen < CHILDREN_MAX;
         c = doc->words.data[c].next_sibling, seen++) {
        uint32_t first = doc->words.data[c].left, last = doc->words.data[c].right;
        first = first < window->first ? window->first : first;
        last = last > window->last ? window->last : last;
        for (uint32_t t = first; t <= last && first <= last; t++)
            if (window->branch[t - window->first] == branch)
                window->twig[t - window->first] = c;
    }
}

static void paint_levels(const hsay_doc *doc, cue_window *window)
{
    uint32_t chain[LEVELS], depth = 0;
    for (uint32_t at = window->head; at != HSAY_NONE && depth < LEVELS;
         at = doc->words.data[at].head)
        chain[depth++] = at;
    while (depth-- > 0) {
        uint32_t seen = 0;
        for (uint32_t c = doc->words.data[chain[depth]].first_child;
             c != HSAY_NONE && seen < CHILDREN_MAX; c = doc->words.data[c].next_sibling, seen++)
            paint(window, doc->words.data[c].left, doc->words.data[c].right, (uint8_t)depth, c);
        paint(window, chain[depth], chain[depth], (uint8_t)depth, chain[depth]);
    }
    for (uint32_t i = 0, last = HSAY_NONE; i <= window->last - window->first; i++) {
        uint32_t branch = window->branch[i];
        if (branch != HSAY_NONE && branch != last && branch == window->first + i)
            paint_twigs(doc, window, branch);
        last = branch;
    }
}

/* Who makes the statement, as far as the tree tells. */
static void find_subject(const features_state *features, cue_window *window)
{
    const hsay_doc *doc = features->doc;
    const cue_table *cues = &features->state->cues;
    bool noun = doc->words.data[window->head].upos == HSAY_NOUN;
    window->subject = noun ? hsay_claims_noun_source(cues, doc, window->head, HSAY_NONE)
                           : hsay_claims_subject(doc, cues, window->head);
    if (window->subject == HSAY_NONE)
        return;
    window->subject_run = hsay_claims_phrase(doc, window->subject);
    if (window->subject_run.first <= window->head && window->head <= window->subject_run.last)
        window->subject_run = (token_run){window->subject, window->subject};
}

void hsay_claims_window(const features_state *features, token_run cue, cue_window *window)
{
    const hsay_doc *doc = features->doc;
    window->cue = cue;
    window->head = main_token(doc, cue);
    window->rule = features->view[window->head].rule;
    for (uint32_t t = cue.first; t <= cue.last && window->rule == HSAY_NONE; t++)
        window->rule = features->view[t].rule;
    widen(features, doc->tokens.data[window->head].sentence, &window->first, &window->last);
    if (window->head - window->first > WINDOW_MAX / 2u)
        window->first = window->head - WINDOW_MAX / 2u;
    if (window->last - window->first >= WINDOW_MAX)
        window->last = window->first + WINDOW_MAX - 1u;
    for (uint32_t i = 0; i <= window->last - window->first; i++) {
        window->level[i] = NO_LEVEL;
        window->branch[i] = window->twig[i] = HSAY_NONE;
    }
    paint_levels(doc, window);
    find_subject(features, window);
}

/* ------------------------------------------------------------------ features */

#define emit hsay_claims_emit

/* Where the token lies, seen from the cue: side and distance. */
static uint32_t place_of(const cue_window *window, uint32_t token)
{
    if (token < window->cue.first)
        return 16u + hsay_claims_bucket(window->cue.first - token);
    if (token > window->cue.last)
        return 32u + hsay_claims_bucket(token - window->cue.last);
    return 1;
}

static uint32_t rule_of(const features_state *features, const cue_window *window, uint32_t token)
{
    if (window->rule == HSAY_NONE)
        return 0;
    const claim_draft *draft = &features->drafts->data[window->rule];
    const token_runs *sets[2] = {&draft->source, &draft->content};
    for (uint32_t k = 0; k < 2; k++)
        for (uint32_t i = 0; i < sets[k]->count; i++) {
            token_run r = sets[k]->run[i];
            if (token < r.first || token > r.last)
                continue;
            return 1u + k * 3u + (token == r.first ? 0u : token == r.last ? 2u : 1u);
        }
    return 7;
}

static void words_features(const features_state *features, uint32_t token, uint32_t place,
                           feature_list *list)
{
    const token_view *v = &features->view[token];
    uint32_t side = place >> 4;
    const token_view *p1 = token ? v - 1 : v;
    const token_view *n1 = token + 1u < features->doc->tokens.count ? v + 1 : v;
    emit(list, 1, v->lemma, side);
    emit(list, 2, v->xpos ^ p1->xpos * 31u, side);
    emit(list, 3, v->xpos ^ n1->xpos * 31u, side);
    emit(list, 4, p1->lemma, side);
    emit(list, 5, n1->lemma, side);
    emit(list, 6, v->shape * 32u + v->upos, side);
    emit(list, 7, v->lemma ^ p1->lemma * 31u, side);
    emit(list, 8, v->mention * 64u + p1->mention, side);
    emit(list, 9, v->deprel * 64u + v->upos, side);
    emit(list, 10, v->xpos, place);
    emit(list, 11, p1->lemma ^ v->xpos * 31u, side);
    emit(list, 12, v->rule_cue * 4u + p1->rule_cue, side);
}

static void quote_features(const features_state *features, const cue_window *window, uint32_t token,
                           uint32_t place, feature_list *list)
{
    const hsay_doc *doc = features->doc;
    const token_view *v = &features->view[token];
    const token_view *p1 = token ? v - 1 : v;
    const token_view *n1 = token + 1u < doc->tokens.count ? v + 1 : v;
    uint32_t cue_quote = features->view[window->head].quote > 0;
    uint32_t same = doc->tokens.data[token].quotation == doc->tokens.data[window->head].quotation;
    uint32_t state = v->quote * 64u + p1->quote * 16u + n1->quote * 4u + cue_quote * 2u + same;
    uint32_t quoted = features->quoted[doc->tokens.data[token].sentence];
    emit(list, 20, state, place >> 4);
    emit(list, 21, state, features->view[window->head].lemma);
    emit(list, 22, state, features->view[window->head].row);
    emit(list, 23, state, p1->xpos);
    uint32_t sentence = doc->tokens.data[token].sentence;
    uint32_t home = doc->tokens.data[window->head].sentence;
    emit(list, 24, state, sentence < home ? 1 : sentence > home ? 2 : 3 + quoted);
    emit(list, 25, v->lemma, state);
}

static void tree_features(const features_state *features, const cue_window *window, uint32_t token,
                          uint32_t place, feature_list *list)
{
    const hsay_doc *doc = features->doc;
    const token_view *v = &features->view[token], *h = &features->view[window->head];
    uint32_t level = window->level[token - window->first];
    uint32_t branch = window->branch[token - window->first];
    uint32_t side = place >> 4;
    if (branch == HSAY_NONE) {
        emit(list, 30, side, h->row);
        emit(list, 31, v->lemma, side);
        return;
    }
    const hsay_word *root = hsay_doc_word(doc, branch);
    const token_view *b = &features->view[branch];
    const token_view *edge = &features->view[root->left];
    uint32_t top = level < LEVELS ? level : LEVELS;
    uint32_t within = (token == root->left) | (uint32_t)(token == root->right) << 1 |
                      (uint32_t)(token == branch) << 2;
    uint32_t hung = (top * 64u + b->deprel) * 8u + side * 2u + (branch < window->head);
    uint32_t inner = doc->words.data[token].head == branch;
    emit(list, 32, hung, within);
    emit(list, 33, hung * 8u + within, h->lemma);
    emit(list, 34, hung * 8u + within, h->row);
    emit(list, 35, hung, v->lemma);
    emit(list, 36, hung * 8u + within, edge->lemma);
    emit(list, 37, hung, v->deprel * 2u + inner);
    emit(list, 38, hung, v->xpos);
    emit(list, 39, hung, h->xpos * 31u ^ h->deprel);
    emit(list, 40, hung * 8u + within, b->upos * 16u + b->mention);
    emit(list, 41, hung, h->kin);
    emit(list, 42, hung * 8u + within, v->xpos);
    emit(list, 43, hung, (v - (token > 0))->lemma ^ v->quote);
    uint32_t above = doc->words.data[window->head].head;
    emit(list, 44, hung, above == HSAY_NONE ? 1 : features->view[above].lemma);
    emit(list, 45, hung * 8u + within, h->deprel);
    emit(list, 46, hung, b->lemma);
}

/* 0 no subject, 1 outside it, 2 its first token, 3 inside, 4 its last, 5 all of it. */
static uint32_t subject_of(const cue_window *window, uint32_t token)
{
    if (window->subject == HSAY_NONE)
        return 0;
    token_run run = window->subject_run;
    if (token < run.first || token > run.last)
        return 1;
    if (run.first == run.last)
        return 5;
    return token == run.first ? 2 : token == run.last ? 4 : 3;
}

static void subject_features(const features_state *features, const cue_window *window,
                             uint32_t token, uint32_t place, feature_list *list)
{
    const token_view *v = &features->view[token], *h = &features->view[window->head];
    uint32_t subject = subject_of(window, token), side = place >> 4;
    uint32_t before = token > window->first ? subject_of(window, token - 1u) : 9u;
    uint32_t state = (subject * 16u + before) * 4u + side;
    emit(list, 70, state, 0);
    emit(list, 71, state, h->row);
    emit(list, 72, state, v->xpos);
    emit(list, 73, state, h->xpos ^ h->deprel * 31u);
    emit(list, 74, state, h->lemma);
    emit(list, 75, state, v->lemma);
    if (window->subject != HSAY_NONE) {
        const token_view *s = &features->view[window->subject];
        emit(list, 76, state, s->mention * 32u + s->upos);
        emit(list, 77, state, s->deprel);
        emit(list, 78, state, s->lemma);
    }
    uint32_t i = token - window->first, twig = window->twig[i], branch = window->branch[i];
    if (branch == HSAY_NONE || twig == HSAY_NONE)
        return;
    const token_view *t = &features->view[twig], *b = &features->view[branch];
    uint32_t level = window->level[i] < LEVELS ? window->level[i] : LEVELS;
    uint32_t hung = (level * 64u + b->deprel) * 4u + side;
    uint32_t edge = (token == features->doc->words.data[twig].left) |
                    (uint32_t)(token == features->doc->words.data[twig].right) << 1 |
                    (uint32_t)(twig < branch) << 2;
    emit(list, 80, hung, t->deprel * 8u + edge);
    emit(list, 81, hung ^ (uint32_t)t->deprel << 12, h->row);
    emit(list, 82, hung ^ (uint32_t)t->deprel << 12,
         features->view[features->doc->words.data[twig].left].lemma);
    emit(list, 83, hung ^ (uint32_t)t->deprel << 12, v->xpos ^ edge);
    emit(list, 84, hung ^ (uint32_t)t->deprel << 12, h->lemma);
    const token_view *p1 = token ? v - 1 : v;
    uint32_t opens = features->view[features->doc->words.data[twig].left].lemma;
    uint32_t own = hsay_tree_child(features->doc, twig, HSAY_NSUBJ) != HSAY_NONE;
    uint32_t comma = p1->upos == HSAY_PUNCT;
    emit(list, 85, hung ^ (uint32_t)t->deprel << 12,
         ((comma * 2u + own) * 32u + t->upos) * 8u + edge);
    emit(list, 86, opens, (t->deprel * 2u + comma) * 8u + edge);
    emit(list, 87, t->deprel * 128u + rule_of(features, window, token), comma * 8u + edge);
}

uint32_t hsay_claims_argument_step(const features_state *features, const cue_window *window,
                                   uint32_t token)
{
    if (token == window->first)
        return 0;
    uint32_t i = token - window->first;
    const token_view *v = &features->view[token], *p = v - 1;
    uint32_t tree = window->branch[i] == window->branch[i - 1u]
                        ? (window->twig[i] == window->twig[i - 1u] ? 0u : 1u)
                        : (window->level[i] == window->level[i - 1u] ? 2u : 3u);
    uint32_t now = (rule_of(features, window, token) + 2u) / 3u;
    uint32_t was = (rule_of(features, window, token - 1u) + 2u) / 3u;
    uint32_t rule = now == was ? (now == 2u ? 0u : 1u) : now == 2u ? 2u : 3u;
    uint32_t quote = !p->quote && v->quote ? 1u : p->quote && !v->quote ? 2u : 0u;
    uint32_t stop = p->upos == HSAY_PUNCT;
    return ((tree * 4u + rule) * 3u + quote) * 2u + stop;
}

static void cue_words_features(const features_state *features, const cue_window *window,
                               uint32_t token, uint32_t place, feature_list *list)
{
    const token_view *v = &features->view[token], *h = &features->view[window->head];
    uint32_t side = place >> 4;
    const token_view *last = &features->view[window->cue.last];
    uint32_t rule = rule_of(features, window, token);
    uint32_t before = token > window->first ? rule_of(features, window, token - 1u) : 9u;
    emit(list, 50, place, h->lemma);
    emit(list, 51, place, h->row);
    emit(list, 52, v->xpos ^ h->lemma, side);
    emit(list, 53, v->lemma ^ h->row * 31u, side);
    emit(list, 54, last->lemma, place);
    emit(list, 55, v->xpos ^ last->lemma * 31u, place);
    emit(list, 56, rule * 16u + before, side);
    emit(list, 57, rule * 16u + before, h->lemma);
    emit(list, 58, rule * 16u + before, v->xpos);
    uint32_t frame = window->rule == HSAY_NONE ? 99u : features->drafts->data[window->rule].frame;
    emit(list, 59, rule * 16u + before, frame);
    emit(list, 60, rule * 16u + before, v->lemma);
    emit(list, 61, v->mention * 8u + v->quote, h->row ^ side);
    emit(list, 62, h->xpos ^ h->deprel * 31u, place);
    emit(list, 63, v->lemma ^ (v - (token > 0))->lemma * 31u, place);
}

void hsay_claims_argument_features(const features_state *features, const cue_window *window,
                                   uint32_t token, feature_list *list)
{
    uint32_t place = place_of(window, token);
    list->count = 0;
    emit(list, 0, place == 1, 0);
    words_features(features, token, place, list);
    quote_features(features, window, token, place, list);
    tree_features(features, window, token, place, list);
    cue_words_features(features, window, token, place, list);
    subject_features(features, window, token, place, list);
}
