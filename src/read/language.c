/* SPDX-License-Identifier: Apache-2.0
 *
 * language.c - which language a text is in, by its small words.
 *
 * In: text, lexicon/text/languages.tsv. Out: a two-letter code. The idea: of the first words,
 * count those that each language's row lists; English unless another has more than twice as many
 * and at least one word in twelve.
 */
#include "read_parts.h"

enum { WORDS = 150, LANGUAGES = 32 };

static void count_word(const hsay_table *table, uint32_t column, hsay_str word, uint32_t *counts)
{
    for (uint32_t row = 0; row < table->rows && row < LANGUAGES; row++) {
        hsay_str list = hsay_table_cell(table, row, column), item;
        while (hsay_str_next(&list, '|', &item)) {
            if (!hsay_str_equal(item, word))
                continue;
            counts[row]++;
            break;
        }
    }
}

hsay_str hsay_language_of(const hsay_read_state *state, hsay_str text)
{
    if (!state || !state->has_languages)
        return HSAY_STR("en");
    const hsay_table *table = &state->languages;
    uint32_t code = hsay_table_column(table, "language"), list = hsay_table_column(table, "words");
    if (code == HSAY_NONE || list == HSAY_NONE)
        return HSAY_STR("en");
    uint32_t counts[LANGUAGES] = {0}, words = 0, english = 0, best = 0;
    for (size_t at = 0; at < text.length && words < WORDS;) {
        size_t start = at;
        while (at < text.length && !hsay_is_space((unsigned char)text.data[at]))
            at++;
        if (at > start) {
            words++;
            if (at - start <= 12)
                count_word(table, list, hsay_str_slice(text, start, at), counts);
        }
        at++;
    }
    for (uint32_t row = 0; row < table->rows && row < LANGUAGES; row++) {
        if (hsay_str_is(hsay_table_cell(table, row, code), "en"))
            english = counts[row];
        if (counts[row] > counts[best])
            best = row;
    }
    bool other = counts[best] > 2 * english && counts[best] * 12 >= words && counts[best] >= 3;
    return other ? hsay_table_cell(table, best, code) : HSAY_STR("en");
}
