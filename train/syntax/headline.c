/* SPDX-License-Identifier: Apache-2.0
 *
 * headline.c - a sentence of a treebank as a newspaper would head it, with its tree.
 *
 *     The army and the rebels exchanged fire on Friday .     The talks will resume in Oslo .
 *     Army     ,      rebels exchange   fire on Friday       Talks     to   resume in Oslo
 *
 * In: a sentence with its tree. Out: a copy without articles, forms of "be" and full stop, in the
 * present tense, "and" between subjects a comma, "will" a "to". No treebank holds headlines enough
 * to learn how they are built, but how they are made is known (Mardh 1980). Each change is made or
 * not by dice, so the forms between are seen as well.
 */
#include "treebank.h"

#include <string.h>

enum { LONGEST = 24 };

typedef struct {
    hsay_str form, feats;
    uint32_t tag, relation, head; /* head: word of the sentence from 1, 0 the root */
    bool gone;
} word;

typedef struct {
    const treebank *bank;
    const kinds *kinds;
    hsay_arena *arena;
    uint64_t *seed;
    word words[LONGEST];
    uint32_t first, count;
} sentence;

static bool chance(sentence *s, uint32_t percent)
{
    return random_below(s->seed, 100) < percent;
}

static hsay_str lemma_of(const sentence *s, uint32_t w)
{
    return s->bank->lemma[s->first + w];
}

static bool has_child(const sentence *s, uint32_t w)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (!s->words[i].gone && s->words[i].head == w + 1)
            return true;
    return false;
}

/* The first word under w by `relation`; HSAY_NONE: none. */
static uint32_t child_by(const sentence *s, uint32_t w, uint32_t relation)
{
    for (uint32_t i = 0; i < s->count; i++)
        if (!s->words[i].gone && s->words[i].head == w + 1 && s->words[i].relation == relation)
            return i;
    return HSAY_NONE;
}

static void drop_small_words(sentence *s)
{
    bool articles = chance(s, 90), be = chance(s, 75);
    for (uint32_t w = 0; w < s->count; w++) {
        word *it = &s->words[w];
        hsay_str lemma = lemma_of(s, w);
        bool article = it->relation == s->kinds->det &&
                       (hsay_str_is(lemma, "the") || hsay_str_is(lemma, "a"));
        bool is_be = hsay_str_is(lemma, "be") && !hsay_str_is(it->form, "be") &&
                     (it->relation == s->kinds->aux || it->relation == s->kinds->aux_pass);
        if (((article && articles) || (is_be && be)) && !has_child(s, w))
            it->gone = true;
    }
    word *last = &s->words[s->count - 1];
    if (last->relation == s->kinds->punct && hsay_str_is(last->form, ".") &&
        !has_child(s, s->count - 1))
        last->gone = true;
}

/* "Army and rebels" -> "Army, rebels" */
static void part_subjects(sentence *s)
{
    for (uint32_t w = 0; w < s->count; w++) {
        word *it = &s->words[w];
        if (it->relation != s->kinds->cc || !hsay_str_is(lemma_of(s, w), "and") || !it->head ||
            has_child(s, w))
            continue;
        const word *member = &s->words[it->head - 1];
        if (member->relation != s->kinds->conj || !member->head ||
            s->words[member->head - 1].relation != s->kinds->nsubj || !chance(s, 70))
            continue;
        it->form = HSAY_STR(",");
        it->tag = s->kinds->comma;
        it->feats = HSAY_STR("");
        it->relation = s->kinds->punct;
    }
}

/* "exchanged" -> "exchange" or "exchanges", by the subject. */
static hsay_str present(const sentence *s, uint32_t w, bool plural)
{
    hsay_str lemma = lemma_of(s, w);
    if (plural || lemma.length < 2)
        return lemma;
    char last = lemma.data[lemma.length - 1], before = lemma.data[lemma.length - 2];
    if (last == 'y' && !strchr("aeiou", before))
        return hsay_str_join(s->arena, hsay_str_slice(lemma, 0, lemma.length - 1), HSAY_STR("ies"));
    bool hissing = strchr("sxzo", last) || (last == 'h' && (before == 's' || before == 'c'));
    return hsay_str_join(s->arena, lemma, hissing ? HSAY_STR("es") : HSAY_STR("s"));
}

static bool is_plural(const sentence *s, uint32_t subject)
{
    hsay_str feats = s->words[subject].feats;
    return hsay_str_find(feats, HSAY_STR("Number=Plur")) != SIZE_MAX ||
           child_by(s, subject, s->kinds->conj) != HSAY_NONE;
}

static void move_to_present(sentence *s)
{
    bool past = chance(s, 80), future = chance(s, 80);
    for (uint32_t w = 0; w < s->count; w++) {
        word *it = &s->words[w];
        uint32_t subject = child_by(s, w, s->kinds->nsubj);
        if (it->tag == s->kinds->vbd && past && subject != HSAY_NONE &&
            !hsay_str_is(lemma_of(s, w), "be")) {
            bool plural = is_plural(s, subject);
            it->form = present(s, w, plural);
            it->tag = plural ? s->kinds->vbp : s->kinds->vbz;
            it->feats = plural ? HSAY_STR("Mood=Ind|Number=Plur|Person=3|Tense=Pres|VerbForm=Fin")
                               : HSAY_STR("Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin");
        } else if (it->relation == s->kinds->aux && hsay_str_is(lemma_of(s, w), "will") && future &&
                   !has_child(s, w)) {
            it->form = HSAY_STR("to");
            it->tag = s->kinds->to;
            it->feats = HSAY_STR("");
            it->relation = s->kinds->mark;
        }
    }
}

static void load(sentence *s)
{
    for (uint32_t w = 0; w < s->count; w++) {
        uint32_t at = s->first + w;
        s->words[w] = (word){s->bank->form[at],     s->bank->feats[at], s->bank->tag[at],
                             s->bank->relation[at], s->bank->head[at],  false};
    }
}

static hsay_str raised(hsay_arena *arena, hsay_str form)
{
    hsay_str copy = hsay_str_copy(arena, form);
    char *bytes = (char *)(uintptr_t)copy.data;
    if (copy.length && hsay_is_lower((unsigned char)bytes[0]))
        bytes[0] = (char)(bytes[0] - 32);
    return copy;
}

/* Appends what is left, first word or all longer ones with a capital. */
static void store(const sentence *s, treebank *bank, bool capitals)
{
    uint32_t place[LONGEST + 1] = {0}, kept = 0;
    for (uint32_t w = 0; w < s->count; w++)
        place[w + 1] = s->words[w].gone ? 0 : ++kept;
    for (uint32_t w = 0; w < s->count; w++) {
        const word *it = &s->words[w];
        if (it->gone)
            continue;
        bool raise = place[w + 1] == 1 || (capitals && it->form.length > 3);
        uint32_t n = treebank_word(bank);
        bank->form[n] = raise ? raised(s->arena, it->form) : it->form;
        bank->lemma[n] = lemma_of(s, w);
        bank->feats[n] = it->feats;
        bank->tag[n] = it->tag;
        bank->relation[n] = it->relation;
        bank->head[n] = place[it->head];
    }
    treebank_end(bank);
}

void headline_add(treebank *bank, uint32_t number, const kinds *all, hsay_arena *arena,
                  uint64_t *seed)
{
    sentence s = {.bank = bank, .kinds = all, .arena = arena, .seed = seed};
    s.first = bank->first[number];
    s.count = bank->first[number + 1] - s.first;
    if (s.count < 4 || s.count > LONGEST)
        return;
    load(&s);
    part_subjects(&s);
    move_to_present(&s);
    drop_small_words(&s);
    store(&s, bank, chance(&s, 40));
}
