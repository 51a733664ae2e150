/* SPDX-License-Identifier: Apache-2.0
 *
 * lemma.c - the dictionary form of a word.
 *
 * In: a form and its tag. Out: what a script makes of it: "strip so many code points, add these"
 * ("was", VBD: strip 3, add "be"). Scripts are learned for whole forms and for endings, each ending
 * kept only where its script differs from that of the next shorter one. The whole form decides;
 * else the longest ending; else, where that makes no word that exists, the longest one that does,
 * and no shorter word ("shelled" is of "shell", not of "shel"; but "wept" is not of "we").
 */
#include "syntax/inside.h"

uint32_t hsay_lemma_key(hsay_str plain, size_t length, uint32_t tag)
{
    bool whole = length > plain.length;
    hsay_str ending = hsay_str_slice(plain, whole ? 0 : plain.length - length, plain.length);
    uint32_t key = hsay_feature_mix(hsay_text_hash(ending), tag << 1 | whole);
    return key ? key : 1;
}

bool hsay_lemma_script_parse(hsay_str line, hsay_lemma_script *script)
{
    size_t first = hsay_str_find(line, HSAY_STR("\t"));
    uint64_t strip;
    if (first == SIZE_MAX || line.length < first + 3 || line.data[first + 2] != '\t')
        return false;
    if (!hsay_parse_u64(hsay_str_slice(line, 0, first), &strip) || strip > HSAY_TEXT_MAX)
        return false;
    script->strip = (uint32_t)strip;
    script->keep_case = line.data[first + 1] == 'K';
    script->add = hsay_str_slice(line, first + 3, line.length);
    return true;
}

/* Without its last `points` code points. */
static hsay_str strip_end(hsay_str text, uint32_t points)
{
    size_t end = text.length;
    for (uint32_t i = 0; i < points && end > 0; i++)
        do
            end--;
        while (end > 0 && ((unsigned char)text.data[end] & 0xc0) == 0x80);
    return hsay_str_slice(text, 0, end);
}

/* "ISRAEL" as "Israel". */
static hsay_str as_name(hsay_arena *arena, hsay_str form)
{
    size_t step = 0;
    hsay_utf8_first(form, &step);
    hsay_str rest = hsay_str_lower(arena, hsay_str_slice(form, step, form.length));
    return rest.data ? hsay_str_join(arena, hsay_str_slice(form, 0, step), rest) : rest;
}

hsay_str hsay_lemma_apply(hsay_arena *arena, const hsay_lemma_script *script, hsay_str form,
                          hsay_case_mode mode)
{
    hsay_str base = form;
    if (!script->keep_case)
        base = hsay_str_lower(arena, form);
    else if (mode == HSAY_CASE_CAPITALS)
        base = as_name(arena, form);
    if (!base.data)
        return base;
    base = strip_end(base, script->strip);
    return script->add.length ? hsay_str_join(arena, base, script->add) : base;
}

static bool exists(const hsay_lemmas *lemmas, hsay_str lemma)
{
    char plain[HSAY_FORM_MAX];
    hsay_str key = {plain, hsay_form_plain(lemma, plain)};
    return hsay_lookup_get(lemmas->known, hsay_form_hash(key)) != HSAY_NONE;
}

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

/* "jok", "grip" of "joked", "griping": one vowel before one consonant that is not doubled, so the
 * verb ends in a silent e. */
static bool lacks_silent_e(hsay_str stem)
{
    size_t vowels = 0;
    for (size_t i = 0; i < stem.length; i++)
        vowels += is_vowel(stem.data[i]);
    return vowels == 1 && stem.length >= 3 && is_vowel(stem.data[stem.length - 2]) &&
           !is_vowel(stem.data[stem.length - 1]) && stem.data[stem.length - 1] != 'w' &&
           stem.data[stem.length - 1] != 'x';
}

static bool ends_in(hsay_str word, const char *letters)
{
    return word.length && strchr(letters, word.data[word.length - 1]) != NULL;
}

/* Two vowels and a consonant: "loot", "aid". */
static bool has_long_vowel(hsay_str stem)
{
    size_t n = stem.length;
    return n >= 3 && is_vowel(stem.data[n - 3]) && is_vowel(stem.data[n - 2]) &&
           !is_vowel(stem.data[n - 1]);
}

/* One vowel and a consonant: "unit", "wip". */
static bool has_short_vowel(hsay_str stem)
{
    size_t n = stem.length;
    return n >= 3 && !is_vowel(stem.data[n - 3]) && is_vowel(stem.data[n - 2]) &&
           !is_vowel(stem.data[n - 1]);
}

/* Does English write a silent e behind the stem of a verb that nobody knows? Behind "injur",
 * "trampl", "derid", "plung" it does, behind "lambast", "growl", "throng" it does not. */
static bool wants_silent_e(hsay_str stem)
{
    size_t n = stem.length;
    if (n < 3)
        return false;
    char last = stem.data[n - 1], before = stem.data[n - 2];
    if (ends_in(stem, "cvu") || hsay_str_ends(stem, "iat") || hsay_str_ends(stem, "uat"))
        return true;
    if (last == 'l' && !is_vowel(before))
        return strchr("lrw", before) == NULL;
    if (ends_in(stem, "gzs"))
        return last != before && !hsay_str_ends(stem, "ong");
    if (!has_short_vowel(stem))
        return false;
    switch (last) {
    case 'd': return true;
    case 'b': return before == 'i';
    case 'l': return before == 'i' || before == 'u';
    case 'n': return before == 'i' || before == 'u';
    case 'r': return before == 'i' || before == 'u';
    case 't': return before == 'a' || before == 'u' || before == 'o';
    default: return false;
    }
}

/* The verb of a stem: the stem itself, with an e, or without the double of its last letter. What
 * exists decides, then how English spells. */
static hsay_str verb_of_stem(const hsay_lemmas *lemmas, hsay_arena *arena, hsay_str stem)
{
    bool known = exists(lemmas, stem), loose = !ends_in(stem, "lsfz");
    if (stem.data[stem.length - 1] == stem.data[stem.length - 2] && stem.length > 3 &&
        (loose || !known)) {
        hsay_str shorter = hsay_str_slice(stem, 0, stem.length - 1);
        return loose || exists(lemmas, shorter) ? shorter : stem;
    }
    hsay_str with = hsay_str_join(arena, stem, HSAY_STR("e"));
    if (!with.data || lacks_silent_e(stem))
        return with;
    bool known_with = exists(lemmas, with);
    if (known != known_with)
        return known_with || (stem.length > 4 && hsay_str_ends(stem, "is")) ? with : stem;
    bool e = known ? has_short_vowel(stem) && ends_in(stem, "t") : wants_silent_e(stem);
    return e ? with : stem;
}

static bool has_vowel(hsay_str word)
{
    for (size_t i = 0; i < word.length; i++)
        if (is_vowel(word.data[i]))
            return true;
    return false;
}

/* Is the lemma the form? Then it is an adjective or a noun, "armed", "building". */
static bool same_letters(hsay_str lemma, hsay_str plain)
{
    char bytes[HSAY_FORM_MAX];
    return hsay_str_equal((hsay_str){bytes, hsay_form_plain(lemma, bytes)}, plain);
}

/* "fled", "sped", "led": what exists of "flee", "speed", "lead". */
static void mend_short(const hsay_lemmas *lemmas, hsay_arena *arena, hsay_str stem, hsay_str *lemma)
{
    static const char *const ends[] = {"ee", "eed", "ead"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        hsay_str verb = hsay_str_join(arena, stem, hsay_str_of(ends[i]));
        if (!verb.data || exists(lemmas, verb)) {
            *lemma = verb;
            return;
        }
    }
}

/* Is the lemma of a form in -ed or -ing none: not known ("loote" of "looted"), or known and
 * spelled otherwise ("wip" of "wiped", "aide" of "aided", "unit" of "united")? */
static bool is_doubtful(const hsay_lemmas *lemmas, hsay_str lemma)
{
    hsay_str stem = hsay_str_slice(lemma, 0, lemma.length ? lemma.length - 1 : 0);
    bool e = ends_in(lemma, "e");
    return !exists(lemmas, lemma) || lacks_silent_e(lemma) || (!e && has_short_vowel(lemma)) ||
           (e && has_long_vowel(stem) && !ends_in(stem, "shzcv"));
}

static void mend_verb(const hsay_lemmas *lemmas, hsay_arena *arena, hsay_str form,
                      hsay_case_mode mode, hsay_str *lemma)
{
    static const hsay_lemma_script of_ed = {{"", 0}, 2, false}, of_ing = {{"", 0}, 3, false};
    bool ed = hsay_str_ends(form, "ed") || hsay_str_ends(form, "ED");
    bool ing = hsay_str_ends(form, "ing") || hsay_str_ends(form, "ING");
    if (form.length < 4u + ing || (!ed && !ing) || !is_doubtful(lemmas, *lemma))
        return;
    hsay_str stem = hsay_lemma_apply(arena, ed ? &of_ed : &of_ing, form, mode);
    if (!stem.data)
        *lemma = stem;
    else if (!has_vowel(stem))
        mend_short(lemmas, arena, stem, lemma);
    else if (stem.length > 2 && !ends_in(stem, "iy")) /* not "denied", "dying" */
        *lemma = verb_of_stem(lemmas, arena, stem);
}

uint32_t hsay_lemma_choose(const hsay_lemmas *lemmas, hsay_arena *arena, hsay_str form,
                           uint32_t tag, hsay_case_mode mode, hsay_str *lemma)
{
    static const hsay_lemma_script lower = {{"", 0}, 0, false};
    char bytes[HSAY_FORM_MAX];
    hsay_str plain = {bytes, hsay_form_plain(form, bytes)};
    size_t longest = plain.length < HSAY_ENDING_MAX ? plain.length : HSAY_ENDING_MAX;
    uint32_t first = hsay_lookup_get(&lemmas->endings, hsay_lemma_key(plain, SIZE_MAX, tag));
    bool settled = false;
    if (first != HSAY_NONE) {
        *lemma = hsay_lemma_apply(arena, &lemmas->scripts[first], form, mode);
        return first;
    }
    *lemma = (hsay_str){"", 0};
    for (size_t n = longest + 1; !settled && n-- > 0;) {
        uint32_t found = hsay_lookup_get(&lemmas->endings, hsay_lemma_key(plain, n, tag));
        if (found == HSAY_NONE)
            continue;
        const hsay_lemma_script *script = &lemmas->scripts[found];
        bool same = !script->strip && !script->add.length, longest_one = first == HSAY_NONE;
        if (same && !longest_one)
            continue;
        hsay_str other = hsay_lemma_apply(arena, script, form, mode);
        settled = !other.data || same || exists(lemmas, other);
        if (longest_one || !other.data || (settled && other.length >= lemma->length)) {
            first = found;
            *lemma = other;
        }
    }
    if (first == HSAY_NONE)
        *lemma = hsay_lemma_apply(arena, &lower, form, mode);
    else if (lemma->data && !same_letters(*lemma, plain))
        mend_verb(lemmas, arena, form, mode, lemma);
    return first;
}
