/* SPDX-License-Identifier: Apache-2.0
 *
 * lexicon.c - the actor lexicon as the stage reads it.
 *
 * In: the image's tables actors/... and the phrase indexes of the folders actors and places.
 * Out: their columns by name, the offices of each leader chained, and look-up of the longest
 * phrase at a token. A table that is missing is simply empty.
 *
 *     leaders   person  from..to           first_office  next_office
 *       7       macron  2014..2016            7              8
 *       8       macron  2017..                7              -
 */
#include "actors/work.h"

static const char *const table_names[TABLE_KINDS] = {
    [TABLE_COUNTRIES] = "actors/countries",
    [TABLE_LEADERS] = "actors/leaders",
    [TABLE_ORGANIZATIONS] = "actors/organizations",
    [TABLE_GROUPS] = "actors/groups",
    [TABLE_OUTLETS] = "actors/outlets",
    [TABLE_ETHNIC] = "actors/ethnic",
    [TABLE_ROLES] = "actors/roles",
    [TABLE_WORDS] = "actors/words",
    [TABLE_ENDINGS] = "actors/endings",
    [TABLE_TITLES] = "actors/titles",
    [TABLE_GIVEN] = "actors/given",
    [TABLE_PRONOUNS] = "actors/pronouns",
    [TABLE_PLURALS] = "actors/plurals",
};

static const char *const use_names[] = {"former",   "elect", "particle",  "no-name", "quantity",
                                        "address",  "place", "locative",  "speech",  "foreign",
                                        "document", "other", "direction", "same",
                                        "voice",    "staff", "top",       "leading",
                                        "participle", "weapon", "surname", "opens-place",
                                        "country-noun", "town-noun", "region-noun",
                                        "link",
                                        "interview", "under", "trade", "storm"};

hsay_str hsay_actors_cell(const actor_lexicon *lexicon, uint32_t kind, uint32_t row,
                          uint32_t column)
{
    const actor_table *table = &lexicon->tables[kind];
    if (!table->present || column == HSAY_NONE || row >= table->table.rows)
        return (hsay_str){NULL, 0};
    return hsay_table_cell(&table->table, row, column);
}

uint8_t hsay_actors_sectors(hsay_str cell, hsay_str sectors[HSAY_SECTORS_MAX])
{
    hsay_str item;
    uint8_t count = 0;
    while (count < HSAY_SECTORS_MAX && hsay_str_next(&cell, '|', &item))
        if (item.length)
            sectors[count++] = item;
    return count;
}

static void open_table(actor_table *table, const hsay_image *image, const char *name)
{
    table->present = name && hsay_image_table(image, name, &table->table);
    if (!table->present)
        return;
    const hsay_table *t = &table->table;
    table->key = hsay_table_column(t, "id");
    table->names = hsay_table_column(t, "names");
    table->kind = hsay_table_column(t, "kind");
    table->code = hsay_table_column(t, "code");
    if (table->code == HSAY_NONE)
        table->code = hsay_table_column(t, "country");
    table->sectors = hsay_table_column(t, "sectors");
    table->person = hsay_table_column(t, "person");
    table->from = hsay_table_column(t, "from");
    table->to = hsay_table_column(t, "to");
    table->gender = hsay_table_column(t, "gender");
    table->office = hsay_table_column(t, "office");
    table->collective = hsay_table_column(t, "collective");
    table->use = hsay_table_column(t, "use");
    table->number = hsay_table_column(t, "number");
    table->stands = hsay_table_column(t, "stands");
    table->ending = hsay_table_column(t, "ending");
    table->one = hsay_table_column(t, "singular");
    table->adjectives = hsay_table_column(t, "adjectives");
    table->demonyms = hsay_table_column(t, "demonyms");
    table->capital = hsay_table_column(t, "capital");
    table->seats = hsay_table_column(t, "seats");
}

/* Which of our tables is each table of the image? */
static bool name_tables(actor_lexicon *lexicon, hsay_arena *arena)
{
    lexicon->table_count = hsay_image_table_count(lexicon->image);
    lexicon->kind_of = HSAY_NEW(arena, uint8_t, lexicon->table_count);
    if (!lexicon->kind_of)
        return false;
    for (uint32_t t = 0; t < lexicon->table_count; t++) {
        hsay_table table;
        hsay_image_table_at(lexicon->image, t, &table);
        for (uint32_t k = 1; k < TABLE_KINDS; k++)
            if (hsay_str_is(table.name, table_names[k]))
                lexicon->kind_of[t] = (uint8_t)k;
    }
    return true;
}

/* Chains the rows of leaders that speak of the same person. */
static bool chain_offices(actor_lexicon *lexicon, hsay_arena *arena)
{
    const actor_table *leaders = &lexicon->tables[TABLE_LEADERS];
    uint32_t rows = leaders->present ? leaders->table.rows : 0;
    lexicon->next_office = HSAY_NEW(arena, uint32_t, rows);
    lexicon->first_office = HSAY_NEW(arena, uint32_t, rows);
    if (!lexicon->next_office || !lexicon->first_office)
        return false;
    hsay_map last = {0};
    for (uint32_t row = 0; row < rows; row++) {
        hsay_str person = hsay_actors_cell(lexicon, TABLE_LEADERS, row, leaders->person);
        if (!person.length)
            person = hsay_actors_cell(lexicon, TABLE_LEADERS, row, leaders->key);
        uint64_t key = hsay_hash(person);
        uint32_t before = hsay_map_get(&last, key);
        lexicon->next_office[row] = HSAY_NONE;
        lexicon->first_office[row] = before == HSAY_NONE ? row : lexicon->first_office[before];
        if (before != HSAY_NONE)
            lexicon->next_office[before] = row;
        if (!hsay_map_put(arena, &last, key, row))
            return false;
    }
    return true;
}

static bool index_codes(actor_lexicon *lexicon, hsay_arena *arena)
{
    const actor_table *countries = &lexicon->tables[TABLE_COUNTRIES];
    for (uint32_t row = 0; countries->present && row < countries->table.rows; row++) {
        uint64_t key = hsay_hash(hsay_actors_cell(lexicon, TABLE_COUNTRIES, row, countries->code));
        if (hsay_map_get(&lexicon->code_rows, key) == HSAY_NONE &&
            !hsay_map_put(arena, &lexicon->code_rows, key, row))
            return false;
    }
    return true;
}

static bool index_uses(actor_lexicon *lexicon, hsay_arena *arena)
{
    const actor_table *words = &lexicon->tables[TABLE_WORDS];
    uint32_t column = words->present ? hsay_table_column(&words->table, "words") : HSAY_NONE;
    for (uint32_t row = 0; column != HSAY_NONE && row < words->table.rows; row++) {
        hsay_str list = hsay_actors_cell(lexicon, TABLE_WORDS, row, column), word;
        while (hsay_str_next(&list, '|', &word))
            if (!hsay_map_put(arena, &lexicon->used, hsay_phrase_add(HSAY_PHRASE_START, word), row))
                return false;
    }
    return true;
}

hsay_status hsay_actors_lexicon_open(const hsay_setup *setup, void **state, hsay_error *error)
{
    actor_lexicon *lexicon = HSAY_NEW(setup->arena, actor_lexicon, 1);
    if (!lexicon)
        return hsay_no_memory(error);
    lexicon->image = setup->image;
    lexicon->has_index = hsay_image_index(setup->image, "actors", &lexicon->index);
    hsay_status status = hsay_gazetteer_open(setup->image, &lexicon->gazetteer, error);
    if (status != HSAY_OK)
        return status;
    for (uint32_t k = 0; k < TABLE_KINDS; k++)
        open_table(&lexicon->tables[k], setup->image, table_names[k]);
    if (!name_tables(lexicon, setup->arena) || !chain_offices(lexicon, setup->arena) ||
        !index_codes(lexicon, setup->arena) || !index_uses(lexicon, setup->arena))
        return hsay_no_memory(error);
    *state = lexicon;
    return HSAY_OK;
}

/* ------------------------------------------------------------------ look-up */

static hsay_str last_word(hsay_str text)
{
    size_t start = text.length;
    while (start > 0 && text.data[start - 1] != ' ' && text.data[start - 1] != '\n')
        start--;
    return hsay_str_slice(text, start, text.length);
}

/* "the Irish news" is no Irish News: the last word's capital counts as well as the first's. */
static bool last_word_low(hsay_str phrase, hsay_str text)
{
    hsay_str end = last_word(phrase);
    return end.length < phrase.length && hsay_str_capitalized(end) &&
           !hsay_str_capitalized(last_word(text));
}

/* The hit among `found` that `mask` and case allow; earlier kinds of table_kind win. */
static bool choose(const actor_lexicon *lexicon, hsay_found found, hsay_str text, uint32_t mask,
                   bool loose, actor_hit *hit)
{
    bool any = false;
    for (uint32_t i = 0; i < found.count; i++) {
        const hsay_hit *candidate = &found.hits[i];
        table_kind kind = candidate->table < lexicon->table_count
                              ? (table_kind)lexicon->kind_of[candidate->table]
                              : TABLE_OTHER;
        if (!(mask & TABLE_BIT(kind)) || (any && kind >= hit->kind))
            continue;
        hsay_str phrase = hsay_image_string(lexicon->image, candidate->phrase);
        if (!hsay_phrase_case(phrase, text, loose) || (!loose && last_word_low(phrase, text)))
            continue;
        *hit = (actor_hit){candidate->row, candidate->column, 0, phrase, kind};
        any = true;
    }
    return any;
}

#define WORD_MAX 48u

/* The singular of a plural by plurals.tsv, in lower case in `out`; false: it looks like none. */
static bool singular(const actor_lexicon *lexicon, hsay_str form, char out[WORD_MAX],
                     hsay_str *result)
{
    const actor_table *plurals = &lexicon->tables[TABLE_PLURALS];
    if (!plurals->present || form.length < 3 || form.length > WORD_MAX / 2)
        return false;
    for (size_t i = 0; i < form.length; i++)
        out[i] = (char)hsay_to_lower((unsigned char)form.data[i]);
    hsay_str folded = {out, form.length};
    for (uint32_t row = 0; row < plurals->table.rows; row++) {
        hsay_str ending = hsay_table_cell(&plurals->table, row, plurals->ending);
        hsay_str one = hsay_table_cell(&plurals->table, row, plurals->one);
        if (ending.length > folded.length || one.length > WORD_MAX / 2 ||
            !hsay_str_equal(hsay_str_slice(folded, folded.length - ending.length, folded.length),
                            ending))
            continue;
        if (hsay_str_equal(ending, one))
            return false;
        size_t length = folded.length - ending.length;
        for (size_t i = 0; i < one.length; i++)
            out[length++] = one.data[i];
        *result = (hsay_str){out, length};
        return length > 1;
    }
    return false;
}

/* "condemned china", "a kenyan court": small letters that the tagger takes for a name's; countries
 * and nationalities are meant whatever the writer's care. */
static bool careless_country(const hsay_doc *doc, uint32_t token, hsay_str form)
{
    uint8_t upos = hsay_doc_word(doc, token)->upos;
    return form.length > 3 && hsay_is_lower((unsigned char)form.data[0]) &&
           (upos == HSAY_PROPN || upos == HSAY_ADJ);
}

bool hsay_actors_find(const actor_lexicon *lexicon, const hsay_doc *doc, uint32_t token,
                      uint32_t end, uint32_t mask, bool loose, actor_hit *hit)
{
    uint64_t hash = HSAY_PHRASE_START;
    bool any = false, more = lexicon->has_index;
    bool roles = (mask & TABLE_BIT(TABLE_ROLES)) != 0;
    if (end > token + PHRASE_MAX)
        end = token + PHRASE_MAX;
    for (uint32_t t = token; t < end && more; t++) {
        hsay_str form = hsay_doc_form(doc, t);
        hsay_str text = hsay_doc_span(doc, hsay_doc_cover(doc, token, t));
        actor_hit found;
        char buffer[WORD_MAX];
        hsay_str one;
        uint64_t next = hsay_phrase_add(hash, form);
        hsay_found here = hsay_index_find(&lexicon->index, next);
        bool careless = t == token && careless_country(doc, token, form);
        if (next == hash) /* a full stop or hyphen adds nothing: no part of the phrase's end */
            continue;
        if (here.count && choose(lexicon, here, text, mask, loose, &found)) {
            *hit = found;
            hit->last = t;
            any = true;
        } else if (here.count && careless &&
                   choose(lexicon, here, text, mask & TABLE_BIT(TABLE_COUNTRIES), true, &found)) {
            *hit = found;
            hit->last = t;
            any = true;
        } else if (roles && singular(lexicon, form, buffer, &one)) {
            uint64_t single = hsay_phrase_add(hash, one);
            hsay_found lone = hsay_index_find(&lexicon->index, single);
            if (lone.count && choose(lexicon, lone, text, TABLE_BIT(TABLE_ROLES), loose, &found)) {
                *hit = found;
                hit->last = t;
                any = true;
            }
            if (!here.more && lone.more) { /* "ministers of defence" */
                here.more = true;
                next = single;
            }
        }
        more = here.more;
        hash = next;
    }
    return any;
}

uint32_t hsay_actors_uses_of(const actor_lexicon *lexicon, hsay_str form)
{
    const actor_table *words = &lexicon->tables[TABLE_WORDS];
    uint32_t uses = 0;
    if (!lexicon->has_index || !form.length)
        return 0;
    uint64_t hash = hsay_phrase_add(HSAY_PHRASE_START, form);
    if (hsay_map_get(&lexicon->used, hash) == HSAY_NONE)
        return 0;
    hsay_found found = hsay_index_find(&lexicon->index, hash);
    for (uint32_t i = 0; i < found.count; i++) {
        const hsay_hit *hit = &found.hits[i];
        if (hit->table >= lexicon->table_count || lexicon->kind_of[hit->table] != TABLE_WORDS)
            continue;
        if (!hsay_phrase_case(hsay_image_string(lexicon->image, hit->phrase), form, false))
            continue;
        hsay_str use = hsay_actors_cell(lexicon, TABLE_WORDS, hit->row, words->use);
        for (uint32_t u = 0; u < sizeof use_names / sizeof *use_names; u++)
            if (hsay_str_is(use, use_names[u]))
                uses |= 1u << u;
    }
    return uses;
}

uint32_t hsay_actors_uses(const actor_lexicon *lexicon, const hsay_doc *doc, uint32_t token)
{
    uint32_t uses = hsay_actors_uses_of(lexicon, hsay_doc_form(doc, token));
    return uses ? uses : hsay_actors_uses_of(lexicon, hsay_doc_word(doc, token)->lemma);
}

bool hsay_actors_given(const actor_lexicon *lexicon, hsay_str form, gender *whose)
{
    const actor_table *given = &lexicon->tables[TABLE_GIVEN];
    if (!given->present || !lexicon->has_index)
        return false;
    hsay_found found = hsay_index_find(&lexicon->index, hsay_phrase_add(HSAY_PHRASE_START, form));
    for (uint32_t i = 0; i < found.count; i++) {
        const hsay_hit *hit = &found.hits[i];
        if (hit->table >= lexicon->table_count || lexicon->kind_of[hit->table] != TABLE_GIVEN)
            continue;
        hsay_str cell = hsay_actors_cell(lexicon, TABLE_GIVEN, hit->row, given->gender);
        *whose = hsay_str_is(cell, "m")   ? GENDER_MALE
                 : hsay_str_is(cell, "f") ? GENDER_FEMALE
                                          : GENDER_UNKNOWN;
        return true;
    }
    return false;
}
