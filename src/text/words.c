/* SPDX-License-Identifier: Apache-2.0
 *
 * words.c - what the lexicon knows of single words, for tokens and sentences.
 *
 * In: the tables of lexicon/text. Out: one map from a word (lower case) to bits, and look-ups in
 * the word list, which stays in the image and is searched by halves: its rows are sorted by bytes.
 */
#include "text_parts.h"

enum { LONGEST = 64, TOWN = 50000 };

static uint64_t key_of(hsay_str word)
{
    char lower[LONGEST];
    if (word.length > LONGEST)
        return 0;
    size_t length = 0;
    for (size_t i = 0; i < word.length; i++) {
        /* the curly apostrophe is the straight one */
        if (i + 2 < word.length && (unsigned char)word.data[i] == 0xe2 &&
            (unsigned char)word.data[i + 1] == 0x80 && (unsigned char)word.data[i + 2] == 0x99) {
            lower[length++] = '\'';
            i += 2;
        } else {
            lower[length++] = (char)hsay_to_lower((unsigned char)word.data[i]);
        }
    }
    return hsay_hash((hsay_str){lower, length});
}

static bool add_flag(hsay_arena *arena, hsay_map *map, hsay_str word, uint32_t flags)
{
    uint64_t key = key_of(word);
    uint32_t old = hsay_map_get(map, key);
    return hsay_map_put(arena, map, key, (old == HSAY_NONE ? 0 : old) | flags);
}

/* kind:enum of text/abbreviations and text/wordlists -> bits. */
static uint32_t bits_of(hsay_str kind)
{
    static const struct {
        const char *name;
        uint32_t bits;
    } kinds[] = {
        {"title", HSAY_WORD_ABBREVIATION | HSAY_WORD_TITLE},
        {"plain", HSAY_WORD_ABBREVIATION},
        {"word", HSAY_WORD_ABBREVIATION | HSAY_WORD_ALSO_WORD},
        {"numbered", HSAY_WORD_ABBREVIATION | HSAY_WORD_NUMBERED},
        {"prefix", HSAY_WORD_PREFIX},
        {"starter", HSAY_WORD_STARTER},
        {"glue", HSAY_WORD_GLUE},
        {"strong", HSAY_WORD_GLUE | HSAY_WORD_GLUE_STRONG},
        {"front", HSAY_WORD_GLUE_FRONT},
        {"camel", HSAY_WORD_CAMEL},
        {"say", HSAY_WORD_SAY},
        {"unit", HSAY_WORD_UNIT},
        {"elision", HSAY_WORD_ELISION},
        {"domain", HSAY_WORD_DOMAIN},
        {"fixed", HSAY_WORD_FIXED},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (hsay_str_is(kind, kinds[i].name))
            return kinds[i].bits;
    return 0;
}

/* Reads a table of word:... kind:enum rows. */
static bool load_flags(const hsay_setup *setup, hsay_text_state *state, const char *name)
{
    hsay_table table;
    if (!hsay_image_table(setup->image, name, &table))
        return true;
    uint32_t words = hsay_table_column(&table, "words"), kind = hsay_table_column(&table, "kind");
    if (words == HSAY_NONE || kind == HSAY_NONE)
        return true;
    for (uint32_t row = 0; row < table.rows; row++) {
        uint32_t bits = bits_of(hsay_table_cell(&table, row, kind));
        hsay_str list = hsay_table_cell(&table, row, words), word;
        while (hsay_str_next(&list, ' ', &word))
            if (word.length && !add_flag(setup->arena, &state->flags, word, bits))
                return false;
    }
    return true;
}

static bool load_contractions(const hsay_setup *setup, hsay_text_state *state)
{
    state->has_contractions =
        hsay_image_table(setup->image, "text/contractions", &state->contractions);
    if (!state->has_contractions)
        return true;
    hsay_table *table = &state->contractions;
    state->whole_column = hsay_table_column(table, "whole");
    state->parts_column = hsay_table_column(table, "parts");
    for (uint32_t row = 0; row < table->rows; row++)
        if (!hsay_map_put(setup->arena, &state->parts,
                          key_of(hsay_table_cell(table, row, state->whole_column)), row))
            return false;
    return true;
}

static bool load_furniture(const hsay_setup *setup, hsay_text_state *state)
{
    hsay_table table;
    if (!hsay_image_table(setup->image, "text/furniture", &table))
        return true;
    uint32_t column = hsay_table_column(&table, "phrases");
    for (uint32_t row = 0; row < table.rows; row++) {
        hsay_str list = hsay_table_cell(&table, row, column), phrase;
        while (hsay_str_next(&list, '|', &phrase))
            if (!hsay_map_put(setup->arena, &state->furniture,
                              hsay_phrase_add(HSAY_PHRASE_START, phrase), row))
                return false;
    }
    return true;
}

static bool load_shorts(const hsay_setup *setup, hsay_text_state *state)
{
    hsay_table *table = &state->shorts;
    if (!hsay_image_table(setup->image, "text/shorts", table))
        return true;
    uint32_t column = hsay_table_column(table, "written");
    state->form_column = hsay_table_column(table, "form");
    for (uint32_t row = 0; row < table->rows; row++)
        if (!hsay_map_put(setup->arena, &state->short_rows,
                          hsay_hash(hsay_table_cell(table, row, column)), row))
            return false;
    return true;
}

hsay_str hsay_word_form(const hsay_text_state *state, hsay_str word)
{
    uint32_t row = hsay_map_get(&state->short_rows, hsay_hash(word));
    return row == HSAY_NONE ? (hsay_str){0}
                            : hsay_table_cell(&state->shorts, row, state->form_column);
}

hsay_status hsay_text_prepare(const hsay_setup *setup, void **prepared, hsay_error *error)
{
    static const char *const folders[] = {"actors", "details"};
    hsay_text_state *state = HSAY_NEW(setup->arena, hsay_text_state, 1);
    if (!state)
        return hsay_no_memory(error);
    *prepared = state;
    if (!setup->image)
        return HSAY_OK;
    if (!load_flags(setup, state, "text/abbreviations") ||
        !load_flags(setup, state, "text/wordlists") || !load_contractions(setup, state) ||
        !load_shorts(setup, state) || !load_furniture(setup, state))
        return hsay_no_memory(error);
    state->has_words = hsay_image_table(setup->image, "text/words", &state->words);
    if (state->has_words) {
        state->word_column = hsay_table_column(&state->words, "word");
        state->count_column = hsay_table_column(&state->words, "count");
        state->small_column = hsay_table_column(&state->words, "small");
    }
    for (size_t i = 0; i < 2; i++)
        if (hsay_image_index(setup->image, folders[i], &state->names[state->name_indexes]))
            state->name_indexes++;
    return hsay_gazetteer_open(setup->image, &state->gazetteer, error);
}

uint32_t hsay_word_flags(const hsay_text_state *state, hsay_str word)
{
    if (word.length == 0 || word.length > LONGEST)
        return 0;
    uint32_t flags = hsay_map_get(&state->flags, key_of(word));
    return flags == HSAY_NONE ? 0 : flags;
}

hsay_str hsay_word_parts(const hsay_text_state *state, hsay_str word)
{
    if (!state->has_contractions || word.length > 16)
        return (hsay_str){NULL, 0};
    uint32_t row = hsay_map_get(&state->parts, key_of(word));
    if (row == HSAY_NONE)
        return (hsay_str){NULL, 0};
    return hsay_table_cell(&state->contractions, row, state->parts_column);
}

/* Row of `word` in the word list, in any case; HSAY_NONE: not in it. */
static uint32_t row_of(const hsay_text_state *state, hsay_str word)
{
    char bytes[LONGEST];
    if (!state->has_words || word.length == 0 || word.length > LONGEST)
        return HSAY_NONE;
    for (size_t i = 0; i < word.length; i++)
        bytes[i] = (char)hsay_to_lower((unsigned char)word.data[i]);
    hsay_str lower = {bytes, word.length};
    uint32_t low = 0, high = state->words.rows;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        hsay_str cell = hsay_table_cell(&state->words, middle, state->word_column);
        int order = hsay_str_compare(cell, lower);
        if (order == 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return HSAY_NONE;
}

static uint32_t number_in(const hsay_text_state *state, hsay_str word, uint32_t column,
                          uint32_t otherwise)
{
    uint32_t row = row_of(state, word);
    uint64_t count = 0;
    if (row == HSAY_NONE)
        return 0;
    hsay_str text = hsay_table_cell(&state->words, row, column);
    return hsay_parse_u64(text, &count) && count < UINT32_MAX ? (uint32_t)count : otherwise;
}

uint32_t hsay_word_count(const hsay_text_state *state, hsay_str word)
{
    return number_in(state, word, state->count_column, 1);
}

bool hsay_word_is_small(const hsay_text_state *state, hsay_str word)
{
    return number_in(state, word, state->small_column, 1) > 1;
}
bool hsay_word_is_name(const hsay_text_state *state, hsay_str word)
{
    uint64_t hash = hsay_phrase_add(HSAY_PHRASE_START, word);
    for (uint32_t i = 0; i < state->name_indexes; i++) {
        hsay_found found = hsay_index_find(&state->names[i], hash);
        if (found.count > 0 || found.more)
            return true;
    }
    /* towns of some size; small ones only where they are written like no other word, LaGrange */
    const hsay_gazetteer_entry *town = hsay_gazetteer_find(&state->gazetteer, hash);
    if (town == NULL || !hsay_is_upper((unsigned char)word.data[0]))
        return false;
    for (size_t at = 1; at < word.length; at++)
        if (hsay_is_upper((unsigned char)word.data[at]))
            return true;
    return town->people >= TOWN;
}
