/* SPDX-License-Identifier: Apache-2.0
 *
 * phrase.c - finding phrases of the lexicon in a row of tokens.
 *
 * A phrase becomes a hash over its atoms (tables.h says what an atom is). Slots hold the hashes of
 * all phrases and of all their beginnings, so a walk over tokens stops at the first token with
 * which no phrase goes on. Two phrases with equal 64-bit hashes are told apart by lexc, which
 * refuses the second.
 */
#include "tables/tables.h"

/* Odd, so that no character is lost. */
#define ATOM_FACTOR 0x9e3779b97f4a7c15u

/* Characters that vanish from atoms without parting them: U.S., Qur'an. */
static bool vanishes(uint32_t c)
{
    return c == '.' || c == '\'';
}

/* Does the possessive s stand at `rest`? Tokens part it from its noun, so atoms do too. */
static bool is_possessive(hsay_str rest)
{
    size_t length;
    if (rest.length == 0 || hsay_to_lower((unsigned char)rest.data[0]) != 's')
        return false;
    uint32_t next = hsay_utf8_first(hsay_str_slice(rest, 1, rest.length), &length);
    return length == 0 || !(hsay_cp_is_letter(next) || hsay_cp_is_digit(next));
}

uint64_t hsay_phrase_add(uint64_t hash, hsay_str form)
{
    uint64_t atom = 0;
    for (size_t i = 0; i < form.length;) {
        size_t length = 1;
        uint32_t c = (unsigned char)form.data[i];
        if (c < 0x80) {
            c = hsay_to_lower((unsigned char)c);
        } else {
            c = hsay_utf8_first((hsay_str){form.data + i, form.length - i}, &length);
            c = hsay_cp_lower(hsay_cp_base(c));
        }
        i += length;
        bool parted = c == '\'' && atom != 0 && is_possessive(hsay_str_slice(form, i, form.length));
        if (vanishes(c) && !parted)
            continue;
        if (hsay_cp_is_letter(c) || hsay_cp_is_digit(c)) {
            atom = (atom + c + 1) * ATOM_FACTOR; /* mixed where the atom ends */
            continue;
        }
        if (atom != 0)
            hash = hsay_hash_mix(hash, atom);
        atom = 0;
        if (!parted && c != '-' && !hsay_cp_is_space(c) && !(c >= 0x2010 && c <= 0x2015))
            hash = hsay_hash_mix(hash, hsay_hash_mix(1, c));
    }
    return atom == 0 ? hash : hsay_hash_mix(hash, atom);
}

hsay_found hsay_index_find(const hsay_index *index, uint64_t hash)
{
    if (index->slots == NULL || hash == 0)
        return (hsay_found){NULL, 0, false};
    const hsay_index_slot *slots = index->slots;
    uint32_t at = (uint32_t)hash & index->mask;
    while (slots[at].hash != 0 && slots[at].hash != hash)
        at = (at + 1) & index->mask;
    if (slots[at].hash == 0)
        return (hsay_found){NULL, 0, false};
    return (hsay_found){index->hits + slots[at].first, slots[at].count & ~HSAY_INDEX_MORE,
                        (slots[at].count & HSAY_INDEX_MORE) != 0};
}

/* Which letter or digit of `phrase` is its first capital: 0 in "Turkey", 3 in "the Times", 2 in
 * "al-Qaeda"; HSAY_NONE without one. */
static uint32_t first_capital(hsay_str phrase)
{
    uint32_t place = 0;
    for (size_t i = 0, length; i < phrase.length; i += length) {
        uint32_t c = hsay_utf8_first(hsay_str_slice(phrase, i, phrase.length), &length);
        if (hsay_cp_is_upper(c))
            return place;
        place += hsay_cp_is_letter(c) || hsay_cp_is_digit(c);
    }
    return HSAY_NONE;
}

/* Is letter or digit number `place` of `text` a capital? */
static bool capital_at(hsay_str text, uint32_t place)
{
    for (size_t i = 0, length; i < text.length; i += length) {
        uint32_t c = hsay_utf8_first(hsay_str_slice(text, i, text.length), &length);
        if ((hsay_cp_is_letter(c) || hsay_cp_is_digit(c)) && place-- == 0)
            return hsay_cp_is_upper(c);
    }
    return false;
}

bool hsay_phrase_case(hsay_str phrase, hsay_str text, bool loose)
{
    uint32_t place = loose ? HSAY_NONE : first_capital(phrase);
    if (place == HSAY_NONE)
        return true;
    return hsay_str_capitals(phrase) ? hsay_str_capitals(text) : capital_at(text, place);
}
