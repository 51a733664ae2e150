/* SPDX-License-Identifier: Apache-2.0
 *
 * import_tables.c - actors of a dictionary as rows of lexicon/actors.
 *
 *     every code a country's, no dates       countries.tsv
 *     dates and sectors, or a given name     leaders.tsv, one row an office
 *     else                                   organizations.tsv
 *
 * What the built-in lexicon knows already, by the same name and code, is not written: it knows more
 * (adjectives, capitals, dates). A code without dates holds whenever none with dates does, so its
 * row is written for each gap between them:
 *
 *     [RUSGOV >000507] [RUSELI]        GOV from 2000-05-07, ELI to 2000-05-06
 */
#include "lexc/import.h"

#include <stdlib.h>

/* ------------------------------------------------------------------ what is known */

static bool holds_sectors(hsay_str cell, const import_code *code)
{
    for (uint32_t i = 0; i < code->sector_count; i++) {
        hsay_str rest = cell, item;
        bool found = false;
        while (hsay_str_next(&rest, '|', &item))
            found |= hsay_str_equal(item, code->sectors[i]);
        if (!found)
            return false;
    }
    return true;
}

static hsay_str named_cell(const hsay_table *table, uint32_t row, const char *name)
{
    uint32_t column = hsay_table_column(table, name);
    return column == HSAY_NONE ? (hsay_str){"", 0} : hsay_table_cell(table, row, column);
}

/* Has a built-in row of this name and no dates the same code? */
static bool is_known(const importer *in, hsay_str name, const import_code *code)
{
    hsay_index index;
    if (!hsay_image_index(in->base, "actors", &index))
        return false;
    hsay_found found = hsay_index_find(&index, hsay_phrase_add(HSAY_PHRASE_START, name));
    for (uint32_t i = 0; i < found.count; i++) {
        hsay_table table;
        hsay_image_table_at(in->base, found.hits[i].table, &table);
        uint32_t row = found.hits[i].row;
        if (named_cell(&table, row, "from").length || named_cell(&table, row, "to").length)
            continue;
        if (hsay_str_equal(named_cell(&table, row, "code"), code->code) &&
            holds_sectors(named_cell(&table, row, "sectors"), code))
            return true;
    }
    return false;
}

/* Is the first word of a longer name a given name? */
static bool is_person(const importer *in, hsay_str name)
{
    hsay_index index;
    size_t gap = hsay_str_find(name, HSAY_STR(" "));
    if (gap == SIZE_MAX || !hsay_image_index(in->base, "actors", &index))
        return false;
    hsay_found found = hsay_index_find(
        &index, hsay_phrase_add(HSAY_PHRASE_START, hsay_str_slice(name, 0, gap)));
    for (uint32_t i = 0; i < found.count; i++) {
        hsay_table table;
        hsay_image_table_at(in->base, found.hits[i].table, &table);
        if (hsay_str_is(table.name, "actors/given"))
            return true;
    }
    return false;
}

/* ------------------------------------------------------------------ rows */

static hsay_str joined(importer *in, const hsay_str *items, uint32_t count)
{
    hsay_str all = count ? items[0] : (hsay_str){"", 0};
    for (uint32_t i = 1; i < count && all.data != NULL; i++) {
        hsay_str with = hsay_str_join(in->arena, all, HSAY_STR("|"));
        all = with.data == NULL ? with : hsay_str_join(in->arena, with, items[i]);
    }
    in->memory &= all.data != NULL;
    return all.data == NULL ? (hsay_str){"", 0} : all;
}

static hsay_str day_text(importer *in, int32_t day)
{
    char digits[16];
    hsay_str text = hsay_str_copy(in->arena, hsay_format_day(digits, day));
    in->memory &= text.data != NULL;
    return text.data == NULL ? (hsay_str){"", 0} : text;
}

static void put_cells(importer *in, void *out, const hsay_str *cells, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        import_put(in, out, i > 0 ? HSAY_STR("\t") : HSAY_STR(""));
        import_put(in, out, cells[i]);
    }
    import_put(in, out, HSAY_STR("\n"));
}

/* One code of an actor over one stretch of time. */
static void put_row(importer *in, const import_actor *actor, const import_code *code, int32_t from,
                    int32_t to, bool person, hsay_str key)
{
    hsay_str names = joined(in, actor->names.data, actor->names.count);
    hsay_str sectors = joined(in, code->sectors, code->sector_count);
    hsay_str country = code->code.length ? code->code : HSAY_STR("UNK");
    hsay_str id = in->next_key.length ? in->next_key : import_key(in, actor->names.data[0]);
    in->next_key = (hsay_str){"", 0};
    hsay_str first = day_text(in, from), last = day_text(in, to);
    if (person && code->sector_count) {
        const hsay_str cells[] = {id,       key,   names, country, sectors, HSAY_STR("imported"),
                                  first, last};
        put_cells(in, &in->leaders, cells, 8);
    } else if (code->sector_count == 0 && code->code.length && from == HSAY_NO_DAY &&
               to == HSAY_NO_DAY && actor->codes.count == 1) {
        const hsay_str cells[] = {id, country, names};
        put_cells(in, &in->countries, cells, 3);
    } else {
        const hsay_str cells[] = {id, names, HSAY_STR("organization"), country, sectors, first,
                                  last};
        put_cells(in, &in->organizations, cells, 7);
    }
    in->counts->rows++;
}

/* ------------------------------------------------------------------ time */

static int by_start(const void *a, const void *b)
{
    const import_dated *x = a, *y = b;
    int32_t first = x->from == HSAY_NO_DAY ? INT32_MIN + 1 : x->from;
    int32_t second = y->from == HSAY_NO_DAY ? INT32_MIN + 1 : y->from;
    return first != second ? (first < second ? -1 : 1) : 0;
}

/* The code without dates between those with dates. */
static void put_gaps(importer *in, const import_actor *actor, const import_code *code, bool person,
                     hsay_str key)
{
    import_dated dated[IMPORT_CODES_MAX];
    uint32_t count = 0;
    for (uint32_t i = 0; i < actor->codes.count; i++)
        if (actor->codes.data[i].from != HSAY_NO_DAY || actor->codes.data[i].to != HSAY_NO_DAY)
            dated[count++] = actor->codes.data[i];
    qsort(dated, count, sizeof *dated, by_start);
    int32_t next = HSAY_NO_DAY; /* first day that no earlier one covers */
    for (uint32_t i = 0; i < count; i++) {
        bool gap = dated[i].from != HSAY_NO_DAY && (next == HSAY_NO_DAY || dated[i].from > next);
        if (gap)
            put_row(in, actor, code, next, dated[i].from - 1, person, key);
        if (dated[i].to == HSAY_NO_DAY)
            return;
        next = next == HSAY_NO_DAY || dated[i].to >= next ? dated[i].to + 1 : next;
    }
    put_row(in, actor, code, next, HSAY_NO_DAY, person, key);
}

static bool has_dates(const import_dated *code)
{
    return code->from != HSAY_NO_DAY || code->to != HSAY_NO_DAY;
}

/* Names that the built-in lexicon does not know by this code. */
static bool only_news(importer *in, import_actor *actor, const import_code *code)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < actor->names.count; i++)
        if (!is_known(in, actor->names.data[i], code))
            actor->names.data[kept++] = actor->names.data[i];
    actor->names.count = kept;
    return kept != 0;
}

static void put_codes(importer *in, const import_actor *actor)
{
    hsay_str key = import_key(in, actor->names.data[0]);
    bool person = is_person(in, actor->names.data[0]), plain = false;
    in->next_key = key;
    for (uint32_t i = 0; i < actor->codes.count; i++)
        person |= has_dates(&actor->codes.data[i]);
    for (uint32_t i = 0; in->memory && i < actor->codes.count; i++) {
        const import_dated *dated = &actor->codes.data[i];
        import_code code;
        in->line = dated->line;
        if (hsay_str_is(dated->code, "---") || !import_split(in, dated->code, &code))
            continue;
        if (has_dates(dated))
            put_row(in, actor, &code, dated->from, dated->to, person, key);
        else if (plain)
            import_warn(in, dated->line, "a second code without dates, [%.*s]; the first counts",
                        (int)dated->code.length, dated->code.data);
        else
            put_gaps(in, actor, &code, person, key);
        plain |= !has_dates(dated);
    }
}

/* One code that always holds. */
static bool is_plain(const import_actor *actor)
{
    return actor->codes.count == 1 && !has_dates(&actor->codes.data[0]) &&
           !hsay_str_is(actor->codes.data[0].code, "---");
}

void import_actor_rows(importer *in, const import_actor *actor)
{
    import_actor news = *actor;
    import_code code;
    in->file = actor->file;
    in->line = actor->line;
    if (actor->codes.count == 0) {
        import_warn(in, actor->line, "%.*s has no code; left out", (int)actor->names.data[0].length,
                    actor->names.data[0].data);
        return;
    }
    in->counts->actors++;
    if (is_plain(actor)) {
        in->line = actor->codes.data[0].line;
        if (!import_split(in, actor->codes.data[0].code, &code))
            return;
        if (!only_news(in, &news, &code)) {
            in->counts->known++;
            return;
        }
    }
    put_codes(in, &news);
}

/* ------------------------------------------------------------------ agents */

/* Is the noun one of the built-in roles with these sectors? */
static bool known_role(const importer *in, hsay_str noun, const import_code *code)
{
    hsay_index index;
    if (!hsay_image_index(in->base, "actors", &index))
        return false;
    hsay_found found = hsay_index_find(&index, hsay_phrase_add(HSAY_PHRASE_START, noun));
    for (uint32_t i = 0; i < found.count; i++) {
        hsay_table table;
        hsay_image_table_at(in->base, found.hits[i].table, &table);
        if (hsay_str_is(table.name, "actors/roles") &&
            holds_sectors(named_cell(&table, found.hits[i].row, "sectors"), code))
            return true;
    }
    return false;
}

void import_role_row(importer *in, const hsay_str *nouns, uint32_t count, const import_code *code)
{
    hsay_str names = joined(in, nouns, count), sectors = joined(in, code->sectors,
                                                                code->sector_count);
    in->counts->agents++;
    if (code->code.length == 0 && known_role(in, nouns[0], code)) {
        in->counts->known++;
        return;
    }
    hsay_str id = import_key(in, nouns[0]);
    if (code->code.length) {
        const hsay_str cells[] = {id, names, HSAY_STR("group"), code->code, sectors};
        put_cells(in, &in->organizations, cells, 5);
    } else {
        const hsay_str cells[] = {id, names, HSAY_STR("person"), sectors};
        put_cells(in, &in->roles, cells, 4);
    }
    in->counts->rows++;
}
