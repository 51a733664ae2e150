/* SPDX-License-Identifier: Apache-2.0
 *
 * language.c - which language a text is in, by its small words.
 *
 * In: text, lexicon/text/languages.tsv. Out: a two-letter code. The idea: of the first words,
 * count those that each language's row lists; English unless another has more than twice as many
 * and at least one word in twelve.
 */
#include "read_parts.h"

enum { WORDS = 150, LONGEST = 12, LANGUAGES = 32 }; /* languages: bits of a value of the map */

/* Small words -> the languages that have them. */
bool hsay_languages_open(hsay_arena *arena, hsay_read_state *read)
{
    const hsay_table *table = &read->languages;
    uint32_t list = hsay_table_column(table, "words");
    read->english = HSAY_NONE;
    for (uint32_t row = 0; row < table->rows && row < LANGUAGES; row++) {
        hsay_str words = hsay_table_cell(table, row, list), word;
        if (hsay_str_is(hsay_table_cell(table, row, 0), "en"))
            read->english = row;
        while (hsay_str_next(&words, '|', &word)) {
            uint32_t known = hsay_map_get(&read->small_words, hsay_hash(word));
            known = (known == HSAY_NONE ? 0 : known) | 1u << row;
            if (!hsay_map_put(arena, &read->small_words, hsay_hash(word), known))
                return false;
        }
    }
    return true;
}

static void count_word(const hsay_read_state *read, hsay_str word, uint32_t counts[LANGUAGES])
{
    uint32_t languages = hsay_map_get(&read->small_words, hsay_hash(word));
    if (languages == HSAY_NONE)
        return;
    for (uint32_t row = 0; languages >> row; row++) {
        counts[row] += languages >> row & 1;
        if (row == LANGUAGES - 1)
            break;
    }
}

/* Counts the first words of the text; how many they are. */
static uint32_t count_words(const hsay_read_state *read, hsay_str text, uint32_t counts[LANGUAGES])
{
    uint32_t words = 0;
    for (size_t at = 0; at < text.length && words < WORDS; at++) {
        size_t start = at;
        while (at < text.length && !hsay_is_space((unsigned char)text.data[at]))
            at++;
        words += at > start;
        if (at > start && at - start <= LONGEST)
            count_word(read, hsay_str_slice(text, start, at), counts);
    }
    return words;
}

hsay_str hsay_language_of(const hsay_read_state *read, hsay_str text)
{
    uint32_t counts[LANGUAGES] = {0}, best = 0;
    if (!read || read->english == HSAY_NONE)
        return HSAY_STR("en");
    uint32_t words = count_words(read, text, counts);
    for (uint32_t row = 0; row < LANGUAGES; row++)
        if (counts[row] > counts[best])
            best = row;
    bool other = counts[best] > 2 * counts[read->english] && counts[best] * 12 >= words &&
                 counts[best] >= 3;
    return other ? hsay_table_cell(&read->languages, best, 0) : HSAY_STR("en");
}
