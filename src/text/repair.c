/* SPDX-License-Identifier: Apache-2.0
 *
 * repair.c - words run together where a link was cut out of its page.
 *
 * In: one written word. Out: where to part it. "HouseKaroline" has a capital inside: it is parted
 * when both sides are known words or names, and it is no name that is written so ("YouTube",
 * "McDonald"), as a list and the shape of prefixes tell. "citiesof" has none: it is parted only
 * before a word of a short list ("of", "which"), when the whole is unknown and the front is a word,
 * or behind a name or small word ("Russianbanks", "thearmy") when the rest is a frequent one.
 */
#include "text_parts.h"

enum { SHORTEST = 3, LONGEST = 48, COMMON = 3, FREQUENT = 20, SOLID = 5, SHORT = 4 };

static bool is_known(const hsay_text_state *state, hsay_str word)
{
    return hsay_word_count(state, word) > 0 || hsay_word_is_name(state, word);
}

/* Mc, Mac, De, Le, O ...: a name's prefix, after which a capital is usual. */
static bool is_name_prefix(const hsay_text_state *state, hsay_str front)
{
    return (hsay_word_flags(state, front) & HSAY_WORD_CAMEL) != 0;
}

/* "Raúl": a letter that no English word has. */
static bool is_foreign(hsay_str word)
{
    for (size_t i = 0; i < word.length; i++)
        if ((unsigned char)word.data[i] >= 0x80)
            return true;
    return false;
}

/* "UNwhich": an acronym and a small word that links go before; "IRNAreported": a long one and a
 * frequent word. */
static size_t part_behind_acronym(const hsay_text_state *state, hsay_str word)
{
    size_t i = 0;
    while (i < word.length && hsay_is_upper((unsigned char)word.data[i]))
        i++;
    hsay_str rest = hsay_str_slice(word, i, word.length);
    bool strong = i >= 2 && rest.length >= SHORTEST &&
                  (hsay_word_flags(state, rest) & HSAY_WORD_GLUE_STRONG) != 0;
    bool frequent = i >= SHORTEST && rest.length >= SHORT && hsay_word_count(state, word) == 0 &&
                    hsay_word_count(state, rest) >= FREQUENT;
    return strong || frequent ? i : 0;
}

/* "HouseKaroline": a capital behind a small letter, and a small one behind it. */
static size_t part_at_capital(const hsay_text_state *state, hsay_str word)
{
    for (size_t i = 1; i + 2 < word.length; i++) {
        unsigned char before = (unsigned char)word.data[i - 1], c = (unsigned char)word.data[i];
        if (!hsay_is_upper(c) || !hsay_is_lower(before))
            continue;
        hsay_str front = hsay_str_slice(word, 0, i), rest = hsay_str_slice(word, i, word.length);
        if (i < SHORTEST || rest.length < SHORTEST)
            return 0;
        if (!hsay_is_lower((unsigned char)rest.data[1]) || is_name_prefix(state, front))
            return 0;
        size_t end = 1;
        while (end < rest.length && !hsay_is_upper((unsigned char)rest.data[end]))
            end++;
        hsay_str next = hsay_str_slice(rest, 0, end);
        uint32_t front_count = hsay_word_count(state, front);
        uint32_t next_count = hsay_word_count(state, next);
        bool front_known = front_count > 0 || hsay_word_is_name(state, front);
        bool next_known = next_count > 0 || hsay_word_is_name(state, next) || is_foreign(next);
        /* two short words are more often a firm's name than a lost space */
        if (front_known && next_known && hsay_is_lower((unsigned char)word.data[0]))
            return i;
        if (front_count >= COMMON && next_known && word.length >= 11)
            return i;
        if (front_known && next_known && word.length >= 14)
            return i;
        return 0;
    }
    return 0;
}

/* "citiesof": lower case, ending in a small word that links go before. */
static size_t part_before_glue(const hsay_text_state *state, hsay_str word)
{
    bool capital = hsay_is_upper((unsigned char)word.data[0]);
    for (size_t i = 0; i < word.length; i++) {
        unsigned char c = (unsigned char)word.data[i];
        if (!hsay_is_lower(c) && (i > 0 || !capital))
            return 0;
    }
    for (size_t length = 9; length >= 2; length--) {
        if (word.length < length + SHORTEST)
            continue;
        size_t at = word.length - length;
        uint32_t flags = hsay_word_flags(state, hsay_str_slice(word, at, word.length));
        bool strong = (flags & HSAY_WORD_GLUE_STRONG) != 0;
        if (!(flags & HSAY_WORD_GLUE) || (capital && !strong))
            continue;
        hsay_str front = hsay_str_slice(word, 0, at);
        if (hsay_word_flags(state, front) & HSAY_WORD_PREFIX)
            return 0; /* interrelated */
        uint32_t count = hsay_word_count(state, front);
        if (count >= COMMON && (strong || front.length >= 4))
            return at;
        if (strong && ((capital && front.length >= 5) || hsay_word_is_name(state, front)))
            return at;
    }
    return 0;
}

/* "Russianbanks", "thearmy": a name or a small word, and a frequent word behind it. */
static size_t part_behind_front(const hsay_text_state *state, hsay_str word)
{
    bool capital = hsay_is_upper((unsigned char)word.data[0]);
    for (size_t at = word.length - SHORT; at >= SHORTEST; at--) {
        hsay_str front = hsay_str_slice(word, 0, at);
        hsay_str rest = hsay_str_slice(word, at, word.length);
        bool name = capital && at >= SOLID && rest.length >= SOLID &&
                    !hsay_word_is_small(state, front) &&
                    hsay_word_is_name(state, front);
        bool opens = (hsay_word_flags(state, front) & HSAY_WORD_GLUE_FRONT) != 0;
        if ((name || (opens && !capital)) && hsay_word_count(state, rest) >= FREQUENT)
            return at;
    }
    return 0;
}

size_t hsay_repair(const hsay_text_state *state, hsay_str word)
{
    if (word.length < 2 * SHORTEST || word.length > LONGEST || !state->has_words)
        return 0;
    bool capital = false;
    for (size_t i = 1; i < word.length; i++) {
        unsigned char c = (unsigned char)word.data[i];
        if (!hsay_is_alpha(c) && c < 0x80)
            return 0;
        capital = capital || hsay_is_upper(c);
    }
    if (!hsay_is_alpha((unsigned char)word.data[0]))
        return 0;
    if ((hsay_word_flags(state, word) & HSAY_WORD_CAMEL) || is_known(state, word))
        return 0;
    size_t behind = capital ? part_behind_acronym(state, word) : 0;
    if (behind > 0)
        return behind;
    size_t at = capital ? part_at_capital(state, word) : part_before_glue(state, word);
    return at > 0 || capital || word.length < SHORTEST + SHORT ? at
                                                               : part_behind_front(state, word);
}
