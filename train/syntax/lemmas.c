/* SPDX-License-Identifier: Apache-2.0
 *
 * lemmas.c - learns which script turns a form into its lemma, by tag and ending.
 *
 * Each word votes for its script under every ending of its form, from none to six bytes and the
 * whole. Lengths are settled in that order, and an ending is kept only where its majority differs
 * from what the endings kept so far would say; a whole form only where the choice that the program
 * makes among them would be wrong.
 */
#include "lemmas.h"

#include <stdio.h>
#include <stdlib.h>

#define SLOTS (1u << 19)

typedef struct {
    uint32_t key, class, word;
} vote;

static int compare_votes(const void *a, const void *b)
{
    const vote *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    if (x->class != y->class)
        return x->class < y->class ? -1 : 1;
    return (x->word > y->word) - (x->word < y->word);
}

static void insert(uint32_t *keys, uint16_t *values, uint32_t slots, uint32_t key, uint32_t value)
{
    uint32_t i = key & (slots - 1);
    while (keys[i] && keys[i] != key)
        i = (i + 1) & (slots - 1);
    keys[i] = key;
    values[i] = (uint16_t)value;
}

static uint32_t find_shorter(const hsay_lookup *lookup, hsay_str plain, size_t length, uint32_t tag)
{
    uint32_t found = HSAY_NONE;
    for (size_t n = length; found == HSAY_NONE && n-- > 0;)
        found = hsay_lookup_get(lookup, hsay_lemma_key(plain, n, tag));
    return found;
}

/* Votes of all words for their ending of `length`, sorted by key. */
static size_t collect_votes(const treebank *bank, const uint32_t *classes, size_t length,
                            vote *votes)
{
    char plain[HSAY_FORM_MAX];
    size_t count = 0;
    for (uint32_t w = 0; w < bank->words; w++) {
        hsay_str form = {plain, hsay_form_plain(bank->form[w], plain)};
        if (length != SIZE_MAX && length > form.length)
            continue;
        votes[count++] = (vote){hsay_lemma_key(form, length, bank->tag[w]), classes[w], w};
    }
    qsort(votes, count, sizeof *votes, compare_votes);
    return count;
}

/* Of the votes from `from` on that have its key: the winner; *end is where they end. */
static const vote *winner(const vote *votes, size_t from, size_t count, size_t *end, size_t *most)
{
    const vote *best = &votes[from];
    size_t at = from;
    *most = 0;
    while (at < count && votes[at].key == votes[from].key) {
        size_t next = at;
        while (next < count && votes[next].key == votes[at].key &&
               votes[next].class == votes[at].class)
            next++;
        if (next - at > *most) {
            *most = next - at;
            best = &votes[at];
        }
        at = next;
    }
    *end = at;
    return best;
}

static void settle_ending(const treebank *bank, size_t length, const vote *votes, size_t count,
                          const hsay_lookup *lookup, uint32_t *keys, uint16_t *values)
{
    char plain[HSAY_FORM_MAX];
    for (size_t i = 0, end, most; i < count; i = end) {
        const vote *best = winner(votes, i, count, &end, &most);
        hsay_str form = {plain, hsay_form_plain(bank->form[best->word], plain)};
        uint32_t shorter = find_shorter(lookup, form, length, bank->tag[best->word]);
        if (shorter != best->class && (most > 1 || length == 0))
            insert(keys, values, SLOTS, best->key, best->class);
    }
}

static void settle_whole(const treebank *bank, const vote *votes, size_t count,
                         const hsay_lemmas *lemmas, hsay_arena *arena, uint32_t *keys,
                         uint16_t *values)
{
    for (size_t i = 0, end, most; i < count; i = end) {
        const vote *best = winner(votes, i, count, &end, &most);
        hsay_str lemma;
        uint32_t chosen = hsay_lemma_choose(lemmas, arena, bank->form[best->word],
                                            bank->tag[best->word], HSAY_CASE_USUAL, &lemma);
        if (chosen != best->class)
            insert(keys, values, SLOTS, best->key, best->class);
    }
}

/* The same table in as few slots as will do. */
static hsay_lookup shrink(uint32_t *keys, uint16_t *values)
{
    uint32_t used = 0, slots = 64;
    for (uint32_t i = 0; i < SLOTS; i++)
        used += keys[i] != 0;
    while (slots < used + used / 2)
        slots *= 2;
    uint32_t *small_keys = need(calloc(slots, sizeof *keys));
    uint16_t *small_values = need(calloc(slots, sizeof *values));
    for (uint32_t i = 0; i < SLOTS; i++)
        if (keys[i])
            insert(small_keys, small_values, slots, keys[i], values[i]);
    printf("%u endings and forms for lemmas\n", used);
    free(keys);
    free(values);
    return (hsay_lookup){small_keys, small_values, slots};
}

hsay_lemmas learn_lemmas(const treebank *bank, const uint32_t *classes, const names *scripts,
                         const hsay_lookup *known, hsay_arena *arena)
{
    uint32_t *keys = need(calloc(SLOTS, sizeof *keys));
    uint16_t *values = need(calloc(SLOTS, sizeof *values));
    vote *votes = need(calloc(bank->words, sizeof *votes));
    hsay_lemma_script *parsed = need(calloc(scripts->count, sizeof *parsed));
    for (uint32_t i = 0; i < scripts->count; i++)
        hsay_lemma_script_parse(scripts->items[i], &parsed[i]);
    hsay_lemmas lemmas = {{keys, values, SLOTS}, known, parsed};
    for (size_t length = 0; length <= HSAY_ENDING_MAX; length++) {
        size_t count = collect_votes(bank, classes, length, votes);
        settle_ending(bank, length, votes, count, &lemmas.endings, keys, values);
    }
    size_t count = collect_votes(bank, classes, SIZE_MAX, votes);
    settle_whole(bank, votes, count, &lemmas, arena, keys, values);
    lemmas.endings = shrink(keys, values);
    free(votes);
    return lemmas;
}

/* Bytes and code points that both strings start with. */
static size_t common_start(hsay_str a, hsay_str b, uint32_t *points)
{
    size_t at = 0, step_a, step_b;
    *points = 0;
    while (at < a.length && at < b.length) {
        uint32_t x = hsay_utf8_first(hsay_str_slice(a, at, a.length), &step_a);
        uint32_t y = hsay_utf8_first(hsay_str_slice(b, at, b.length), &step_b);
        if (x != y)
            break;
        at += step_a;
        (*points)++;
    }
    return at;
}

uint32_t *lemma_scripts(const treebank *bank, names *scripts, hsay_arena *arena)
{
    uint32_t *classes = need(calloc(bank->words, sizeof *classes));
    for (uint32_t w = 0; w < bank->words; w++) {
        hsay_str form = bank->form[w], lemma = bank->lemma[w];
        hsay_str lower = hsay_str_lower(arena, form);
        uint32_t kept, lowered;
        size_t keep_bytes = common_start(form, lemma, &kept);
        size_t lower_bytes = common_start(lower, lemma, &lowered);
        bool keep = !hsay_str_equal(lower, form) && kept > 0 && kept >= lowered;
        uint32_t strip = hsay_utf8_count(form) - (keep ? kept : lowered);
        hsay_str add = hsay_str_slice(lemma, keep ? keep_bytes : lower_bytes, lemma.length);
        classes[w] = name_id(scripts,
                             hsay_str_print(arena, "%u\t%s\t%.*s", strip, keep ? "K" : "L",
                                            (int)add.length, add.data),
                             true);
    }
    return classes;
}

uint32_t *word_features(const treebank *bank, names *features)
{
    uint32_t *classes = need(calloc(bank->words, sizeof *classes));
    for (uint32_t w = 0; w < bank->words; w++)
        classes[w] = name_id(features, bank->feats[w], true);
    return classes;
}

double lemma_accuracy(const treebank *bank, const hsay_lemmas *lemmas, hsay_arena *arena)
{
    uint32_t right = 0;
    for (uint32_t w = 0; w < bank->words; w++) {
        hsay_str lemma;
        hsay_lemma_choose(lemmas, arena, bank->form[w], bank->tag[w], HSAY_CASE_USUAL, &lemma);
        right += hsay_str_equal(lemma, bank->lemma[w]);
    }
    return bank->words ? 100.0 * right / bank->words : 0;
}
