/* SPDX-License-Identifier: Apache-2.0
 *
 * cues.c - the cue words of lexicon/claims/, found by lemma.
 *
 * In: tables "claims/cues" and "claims/words" of the image. Out: a cue_table that lives as long as
 * the engine.
 *
 * Idea: rows of one lemma hang together by `next`, in the order of the file; the map leads to the
 * first. Which of them applies is for the rules to see, from kind, particle and frames.
 *
 *     warn -> clause|quote|person (state) -> of (state) -> person|quote (demand)
 */
#include "claims/parts.h"

#include <string.h>

static const char *const kind_names[CUE_KINDS] = {"verb", "noun", "adjective", "adverb",
                                                  "preposition"};
static const char *const frame_names[FRAME_COUNT + 1] = {
    "clause", "quote", "infinitive", "person", "object", "whether", "gerund",  "as", "name",
    "of",     "for",   "about",      "to",     "on",     "at",      "against", "in", "weak"};
static const char *const class_names[WORD_CLASSES] = {
    "light", "negator", "modal", "refuse", "refers", "asker", "answerer", "beater", "further",
    "viewpoint", "citing", "guilty", "document", "forum",
    "count", "hidden"};

/* Index of `name` in `names`, or `count`. */
static uint32_t name_index(const char *const *names, uint32_t count, hsay_str name)
{
    for (uint32_t i = 0; i < count; i++)
        if (hsay_str_is(name, names[i]))
            return i;
    return count;
}

static uint32_t frame_bits(hsay_str list)
{
    uint32_t bits = 0;
    hsay_str item;
    while (hsay_str_next(&list, '|', &item)) {
        uint32_t frame = name_index(frame_names, FRAME_COUNT + 1, item);
        if (frame <= FRAME_COUNT)
            bits |= 1u << frame;
    }
    return bits;
}

static uint64_t word_key(word_class kind, hsay_str lemma)
{
    return hsay_hash_mix(hsay_hash(lemma), (uint64_t)kind + 1u);
}

static hsay_status open_words(const hsay_setup *setup, cue_table *table, hsay_error *error)
{
    hsay_table words;
    if (!hsay_image_table(setup->image, "claims/words", &words))
        return HSAY_OK;
    uint32_t kind = hsay_table_column(&words, "class"), lemma = hsay_table_column(&words, "lemma");
    for (uint32_t r = 0; r < words.rows && kind != HSAY_NONE && lemma != HSAY_NONE; r++) {
        uint32_t at = name_index(class_names, WORD_CLASSES, hsay_table_cell(&words, r, kind));
        uint64_t key = word_key((word_class)at, hsay_table_cell(&words, r, lemma));
        if (at < WORD_CLASSES && !hsay_map_put(setup->arena, &table->words, key, 1))
            return hsay_no_memory(error);
    }
    return HSAY_OK;
}

/* Fills one row; false: the cells make no sense (the compiler has complained about such a row). */
static bool read_row(const hsay_setup *setup, const hsay_table *cells, uint32_t r, cue_row *row)
{
    static const char *const columns[] = {"lemma", "kind", "particle", "stance", "frames"};
    hsay_str cell[5];
    for (uint32_t i = 0; i < 5; i++) {
        uint32_t column = hsay_table_column(cells, columns[i]);
        if (column == HSAY_NONE)
            return false;
        cell[i] = hsay_table_cell(cells, r, column);
    }
    hsay_stance stance;
    uint32_t kind = name_index(kind_names, CUE_KINDS, cell[1]);
    if (kind == CUE_KINDS || !hsay_stance_parse(cell[3], &stance))
        return false;
    *row = (cue_row){.lemma = cell[0],
                     .particle = cell[2],
                     .frames = frame_bits(cell[4]),
                     .next = HSAY_NONE,
                     .kind = (uint8_t)kind,
                     .stance = (uint8_t)stance};
    row->rule = hsay_table_rule(cells, r, setup->arena);
    return true;
}

/* Hangs row `r` behind the last one of its lemma. */
static bool hang_row(hsay_arena *arena, cue_table *table, uint32_t r)
{
    uint64_t key = hsay_hash(table->rows[r].lemma);
    uint32_t at = hsay_map_get(&table->first, key);
    if (at == HSAY_NONE)
        return hsay_map_put(arena, &table->first, key, r);
    while (table->rows[at].next != HSAY_NONE)
        at = table->rows[at].next;
    table->rows[at].next = r;
    return true;
}

hsay_status hsay_claims_cues_open(const hsay_setup *setup, cue_table *table, hsay_error *error)
{
    hsay_table cells;
    *table = (cue_table){0};
    if (!hsay_image_table(setup->image, "claims/cues", &cells))
        return HSAY_OK;
    table->rows = HSAY_NEW(setup->arena, cue_row, cells.rows + 1u);
    if (!table->rows)
        return hsay_no_memory(error);
    for (uint32_t r = 0; r < cells.rows; r++) {
        if (!read_row(setup, &cells, r, &table->rows[table->count]))
            continue;
        if (!hang_row(setup->arena, table, table->count))
            return hsay_no_memory(error);
        table->count++;
    }
    return open_words(setup, table, error);
}

uint32_t hsay_claims_cue_find(const cue_table *table, hsay_str lemma)
{
    return hsay_map_get(&table->first, hsay_hash(lemma));
}

uint32_t hsay_claims_cue_of(const cue_table *table, const hsay_doc *doc, uint32_t token)
{
    hsay_str lemma = doc->words.data[token].lemma, form = hsay_doc_form(doc, token);
    uint32_t row = hsay_claims_cue_find(table, lemma);
    char other[32];
    if (row != HSAY_NONE || lemma.length + 2u >= sizeof other || form.length >= sizeof other)
        return row;
    for (size_t i = 0; i < form.length; i++)
        other[i] = (char)hsay_to_lower((unsigned char)form.data[i]);
    row = hsay_claims_cue_find(table, (hsay_str){other, form.length});
    if (row != HSAY_NONE || lemma.length < 3)
        return row;
    memcpy(other, lemma.data, lemma.length); /* a lemma guessed with an e too many or too few */
    other[lemma.length] = 'e';
    bool mute = lemma.data[lemma.length - 1u] == 'e';
    return hsay_claims_cue_find(table,
                                (hsay_str){other, mute ? lemma.length - 1u : lemma.length + 1u});
}

bool hsay_claims_word_is(const cue_table *table, word_class kind, hsay_str lemma)
{
    return hsay_map_get(&table->words, word_key(kind, lemma)) != HSAY_NONE;
}
