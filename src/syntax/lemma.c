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

/* "loote" of "looted", "murmure" of "murmured": two vowels before the consonant, or -er, -or, -ur,
 * take no silent e. */
static bool has_false_e(hsay_str verb)
{
    if (verb.length < 5 || verb.data[verb.length - 1] != 'e')
        return false;
    const char *end = verb.data + verb.length - 4; /* "oote" */
    bool long_vowel = is_vowel(end[0]) && is_vowel(end[1]) && end[0] != 'u' && !is_vowel(end[2]);
    return (long_vowel && end[2] == 't') || (end[2] == 'r' && end[1] == 'u' && end[0] != 't');
}

/* A verb of -ed or -ing that no ending settled: "signall" -> "signal", "whin" -> "whine", "murmure"
 * -> "murmur", by what exists, else by how English spells. */
static hsay_str mend_verb(const hsay_lemmas *lemmas, hsay_arena *arena, hsay_str form,
                          hsay_str lemma)
{
    hsay_str cut = hsay_str_slice(form, lemma.length, form.length);
    bool bare = hsay_str_is(cut, "ed") || hsay_str_is(cut, "ing");
    if (lemma.length < 3 || exists(lemmas, lemma) || (!bare && !hsay_str_is(cut, "d")))
        return lemma;
    hsay_str shorter = hsay_str_slice(lemma, 0, lemma.length - 1);
    if (!bare)
        return exists(lemmas, shorter) || has_false_e(lemma) ? shorter : lemma;
    hsay_str with = hsay_str_join(arena, lemma, HSAY_STR("e"));
    bool doubled = lemma.data[lemma.length - 1] == lemma.data[lemma.length - 2];
    if (!with.data || exists(lemmas, with))
        return with;
    if (doubled && exists(lemmas, shorter))
        return shorter;
    return lacks_silent_e(lemma) ? with : lemma;
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
    else if (!settled && lemma->data)
        *lemma = mend_verb(lemmas, arena, form, *lemma);
    return first;
}
