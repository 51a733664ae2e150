/* SPDX-License-Identifier: Apache-2.0
 *
 * table.c - one .tsv file: its heading, its rows, each cell checked against its column's type.
 */
#include "lexc/internal.h"

#include <stdarg.h>
#include <string.h>

typedef struct {
    lexc *compiler;
    const char *file;
    uint32_t line;
    bool over;                          /* of a folder laid over */
    bool mapped;                        /* ... another table: */
    uint32_t count;                     /* ... its columns */
    uint32_t columns[LEXC_COLUMNS_MAX]; /* ... as columns of the table */
} place;

static const struct {
    const char *name;
    lexc_type type;
} TYPES[] = {{"text", LEXC_TEXT},       {"key", LEXC_KEY},        {"phrases", LEXC_PHRASES},
             {"list", LEXC_LIST},       {"date", LEXC_DATE},      {"number", LEXC_NUMBER},
             {"enum", LEXC_ENUM},       {"enums", LEXC_ENUMS},    {"code", LEXC_CODE},
             {"sectors", LEXC_SECTORS}, {"example", LEXC_EXAMPLE}};

static bool parse_type(hsay_str word, lexc_column *column)
{
    column->optional = hsay_str_ends(word, "?");
    if (column->optional)
        word.length--;
    size_t open = hsay_str_find(word, HSAY_STR("("));
    hsay_str name = hsay_str_slice(word, 0, open);
    if (open != SIZE_MAX) {
        if (!hsay_str_ends(word, ")"))
            return false;
        column->values = hsay_str_slice(word, open + 1, word.length - 1);
    }
    for (size_t i = 0; i < sizeof TYPES / sizeof TYPES[0]; i++)
        if (hsay_str_is(name, TYPES[i].name)) {
            column->type = TYPES[i].type;
            return (open != SIZE_MAX) == (column->type == LEXC_ENUM || column->type == LEXC_ENUMS);
        }
    return false;
}

static void parse_heading(const place *at, hsay_str line, lexc_table *table)
{
    hsay_str cell;
    uint32_t column = 1;
    while (hsay_str_next(&line, '\t', &cell)) {
        size_t colon = hsay_str_find(cell, HSAY_STR(":"));
        if (table->column_count == LEXC_COLUMNS_MAX || colon == SIZE_MAX || colon == 0 ||
            !parse_type(hsay_str_slice(cell, colon + 1, cell.length),
                        &table->columns[table->column_count])) {
            lexc_complain(at->compiler, at->file, at->line, column,
                          "a heading cell reads name:type, for instance names:phrases, not '%.*s'",
                          (int)cell.length, cell.data);
            continue;
        }
        table->columns[table->column_count++].name = hsay_str_slice(cell, 0, colon);
        column += hsay_utf8_count(cell) + 1;
    }
}

static bool among(hsay_str values, char separator, hsay_str wanted)
{
    hsay_str value;
    while (hsay_str_next(&values, separator, &value))
        if (hsay_str_equal(value, wanted))
            return true;
    return false;
}

static bool is_key(hsay_str cell)
{
    for (size_t i = 0; i < cell.length; i++) {
        unsigned char c = (unsigned char)cell.data[i];
        if (!hsay_is_lower(c) && !hsay_is_digit(c) && c != '_' && c != '.' && c != '-')
            return false;
    }
    return cell.length != 0;
}

static bool is_date(hsay_str cell)
{
    char whole[10] = {'2', '0', '0', '0', '-', '0', '1', '-', '0', '1'};
    int32_t day;
    if (cell.length != 4 && cell.length != 7 && cell.length != 10)
        return false;
    memcpy(whole, cell.data, cell.length);
    return hsay_parse_day((hsay_str){whole, 10}, &day);
}

static bool listed(const hsay_map *known, hsay_str name)
{
    return hsay_map_get(known, hsay_hash(name)) != HSAY_NONE;
}

/* What is wrong with a cell that is not empty, or NULL. */
static const char *fault_of(const lexc *compiler, const lexc_column *column, hsay_str cell)
{
    hsay_str item, rest = cell;
    double number;
    switch (column->type) {
    case LEXC_KEY: return is_key(cell) ? NULL : "a key has only a-z, 0-9, '_', '.' and '-'";
    case LEXC_DATE: return is_date(cell) ? NULL : "a date reads YYYY, YYYY-MM or YYYY-MM-DD";
    case LEXC_NUMBER: return hsay_parse_double(cell, &number) ? NULL : "not a decimal number";
    case LEXC_ENUM:
        return among(column->values, ',', cell) ? NULL : "not one of the column's values";
    case LEXC_ENUMS:
        while (hsay_str_next(&rest, '|', &item))
            if (!among(column->values, ',', item))
                return "not among the column's values";
        return NULL;
    case LEXC_CODE:
        return listed(&compiler->codes, cell) ? NULL : "a code that codes.tsv does not list";
    case LEXC_SECTORS:
        while (hsay_str_next(&rest, '|', &item))
            if (!listed(&compiler->sectors, item))
                return "a sector that sectors.tsv does not list";
        return NULL;
    case LEXC_PHRASES:
    case LEXC_LIST:
        while (hsay_str_next(&rest, '|', &item))
            if (item.length == 0)
                return "an empty item between two '|'";
        return NULL;
    default: return NULL;
    }
}

static void check_cell(const place *at, lexc_column *column, hsay_str cell, uint32_t position)
{
    if (cell.length == 0) {
        if (!column->optional)
            lexc_complain(at->compiler, at->file, at->line, position, "column '%.*s' is empty",
                          (int)column->name.length, column->name.data);
        return;
    }
    const char *fault = fault_of(at->compiler, column, cell);
    if (fault != NULL)
        lexc_complain(at->compiler, at->file, at->line, position, "%.*s '%.*s': %s",
                      (int)column->name.length, column->name.data, (int)cell.length, cell.data,
                      fault);
    if (column->type != LEXC_KEY)
        return;
    uint64_t hash = hsay_hash(cell);
    uint32_t earlier = hsay_map_get(&column->keys, hash);
    if (earlier != HSAY_NONE)
        lexc_complain(at->compiler, at->file, at->line, position,
                      "key '%.*s' stands already in line %u", (int)cell.length, cell.data, earlier);
    else if (!hsay_map_put(at->compiler->arena, &column->keys, hash, at->line))
        at->compiler->no_memory = true;
}

static hsay_str folder_of(hsay_str file)
{
    size_t slash = hsay_str_find(file, HSAY_STR("/"));
    return slash == SIZE_MAX ? HSAY_STR("") : hsay_str_slice(file, 0, slash);
}

static void index_cell(lexc *compiler, const lexc_table *table, hsay_str cell, uint32_t row,
                       uint32_t column, bool over)
{
    hsay_str phrase, folder = hsay_str_copy(compiler->arena, folder_of(table->file));
    if (folder.data == NULL)
        compiler->no_memory = true;
    while (folder.data != NULL && hsay_str_next(&cell, '|', &phrase))
        if (phrase.length != 0 && (over || !lexc_name_taken(compiler, table, phrase)))
            lexc_add_phrase(compiler, folder.data, phrase, compiler->tables.count - 1, row, column);
}

static bool add_cell(lexc *compiler, lexc_table *table, hsay_str cell)
{
    uint32_t *slot = hsay_push(compiler->arena, &table->cells);
    if (slot == NULL)
        return false;
    *slot = lexc_string(compiler, cell);
    return true;
}

/* The column that tells a row from others: its key, or the name of a code. HSAY_NONE: none. */
static uint32_t key_column(const lexc_table *table)
{
    for (uint32_t c = 0; c < table->column_count; c++)
        if (table->columns[c].type == LEXC_KEY)
            return c;
    return hsay_str_is(table->name, "codes") || hsay_str_is(table->name, "sectors") ? 0 : HSAY_NONE;
}

/* Puts the cells of a line where the table has their columns; a file laid over may name fewer.
 * Returns the position behind the last one; what is left over of the line stays in it. */
static uint32_t split_row(const place *at, hsay_str *line, const lexc_table *table,
                      hsay_str cells[LEXC_COLUMNS_MAX], uint32_t positions[LEXC_COLUMNS_MAX])
{
    uint32_t count = at->mapped ? at->count : table->column_count, position = 1;
    for (uint32_t c = 0; c < table->column_count; c++) {
        cells[c] = (hsay_str){"", 0};
        positions[c] = 0;
    }
    for (uint32_t i = 0; i < count; i++) {
        hsay_str cell = {"", 0};
        uint32_t c = at->mapped ? at->columns[i] : i;
        hsay_str_next(line, '\t', &cell);
        if (c != HSAY_NONE) {
            cells[c] = cell;
            positions[c] = position;
        }
        position += hsay_utf8_count(cell) + 1;
    }
    return position;
}

static void parse_row(const place *at, hsay_str line, lexc_table *table)
{
    hsay_str cells[LEXC_COLUMNS_MAX];
    uint32_t positions[LEXC_COLUMNS_MAX], row = table->lines.count, key = key_column(table);
    uint32_t end = split_row(at, &line, table, cells, positions);
    if (key != HSAY_NONE && at->over)
        lexc_take_row(at->compiler, table, cells[key]);
    else if (key != HSAY_NONE && lexc_row_taken(at->compiler, table, cells[key]))
        return;
    uint32_t *kept = hsay_push(at->compiler->arena, &table->lines);
    if (kept == NULL) {
        at->compiler->no_memory = true;
        return;
    }
    *kept = at->line | (at->over ? HSAY_LINE_OVER : 0);
    for (uint32_t c = 0; c < table->column_count; c++) {
        if (positions[c] != 0)
            check_cell(at, &table->columns[c], cells[c], positions[c]);
        if (!add_cell(at->compiler, table, cells[c]))
            at->compiler->no_memory = true;
        if (table->columns[c].type == LEXC_PHRASES)
            index_cell(at->compiler, table, cells[c], row, c, at->over);
    }
    if (hsay_str_trim(line).length != 0)
        lexc_complain(at->compiler, at->file, at->line, end, "more cells than the heading has");
}

/* Rows of codes.tsv and sectors.tsv become the values that other columns may hold. */
static void keep_vocabulary(lexc *compiler, const lexc_table *table)
{
    hsay_map *map = hsay_str_is(table->name, "codes")     ? &compiler->codes
                    : hsay_str_is(table->name, "sectors") ? &compiler->sectors
                                                          : NULL;
    for (uint32_t r = 0; map != NULL && r < table->lines.count; r++) {
        uint32_t offset = table->cells.data[(size_t)r * table->column_count];
        uint32_t length = compiler->pool.data[offset / 4];
        const char *bytes = (const char *)&compiler->pool.data[offset / 4 + 1];
        if (!hsay_map_put(compiler->arena, map, hsay_hash((hsay_str){bytes, length}), 1))
            compiler->no_memory = true;
    }
}

static bool is_comment(hsay_str line)
{
    return hsay_str_is(line, "#") || hsay_str_starts(line, "# ") || hsay_str_trim(line).length == 0;
}

/* The next line that is no comment; false at the end. */
static bool next_row(place *at, hsay_str *rest, hsay_str *line)
{
    while (rest->length != 0) {
        const char *end = memchr(rest->data, '\n', rest->length);
        *line = hsay_str_slice(*rest, 0, end == NULL ? rest->length : (size_t)(end - rest->data));
        *rest = hsay_str_slice(*rest, line->length + (end != NULL), rest->length);
        if (hsay_str_ends(*line, "\r"))
            line->length--;
        at->line++;
        if (!is_comment(*line))
            return true;
    }
    return false;
}

/* The heading of a file laid over: which columns of the table it gives. */
static void match_heading(place *at, const lexc_table *own, const lexc_table *table)
{
    at->count = own->column_count;
    for (uint32_t i = 0; i < own->column_count; i++) {
        at->columns[i] = HSAY_NONE;
        for (uint32_t c = 0; c < table->column_count; c++)
            if (hsay_str_equal(own->columns[i].name, table->columns[c].name))
                at->columns[i] = c;
        if (at->columns[i] == HSAY_NONE)
            lexc_complain(at->compiler, at->file, at->line, 1,
                          "the built-in table has no column '%.*s'",
                          (int)own->columns[i].name.length, own->columns[i].name.data);
    }
}

static void compile_over(lexc *compiler, const lexc_source *over, lexc_table *table)
{
    place at = {compiler, over->file, 0, true, true, 0, {0}};
    lexc_table *own = HSAY_NEW(compiler->arena, lexc_table, 1);
    hsay_str rest = over->text, line;
    if (own == NULL) {
        compiler->no_memory = true;
        return;
    }
    if (!next_row(&at, &rest, &line))
        return;
    parse_heading(&at, line, own);
    match_heading(&at, own, table);
    while (next_row(&at, &rest, &line))
        parse_row(&at, line, table);
}

void lexc_note_names(lexc *compiler, const lexc_source *over)
{
    place at = {compiler, over->file, 0, true, true, 0, {0}};
    lexc_table *own = HSAY_NEW(compiler->arena, lexc_table, 1);
    hsay_str rest = over->text, line, cell, phrase;
    if (own == NULL || !next_row(&at, &rest, &line)) {
        compiler->no_memory |= own == NULL;
        return;
    }
    own->file = hsay_str_of(over->file);
    own->name = hsay_str_slice(own->file, 0, own->file.length - 4);
    uint32_t findings = compiler->findings;
    hsay_complain *complain = compiler->complain;
    compiler->complain = NULL; /* what is wrong with the heading is said when it is compiled */
    parse_heading(&at, line, own);
    compiler->complain = complain;
    compiler->findings = findings;
    while (next_row(&at, &rest, &line))
        for (uint32_t c = 0; c < own->column_count && hsay_str_next(&line, '\t', &cell); c++)
            while (own->columns[c].type == LEXC_PHRASES && hsay_str_next(&cell, '|', &phrase))
                lexc_take_name(compiler, own, phrase);
}

void lexc_compile_table(lexc *compiler, const lexc_source *source, const lexc_source *over)
{
    lexc_table *table = hsay_push(compiler->arena, &compiler->tables);
    if (table == NULL) {
        compiler->no_memory = true;
        return;
    }
    table->file = hsay_str_of(source->file);
    table->name = hsay_str_slice(table->file, 0, table->file.length - 4);
    place at = {compiler, source->file, 0, source->over, false, 0, {0}};
    hsay_str rest = source->text, line;
    if (next_row(&at, &rest, &line))
        parse_heading(&at, line, table);
    if (over != NULL)
        compile_over(compiler, over, table);
    while (next_row(&at, &rest, &line))
        parse_row(&at, line, table);
    if (table->column_count == 0)
        lexc_complain(compiler, source->file, at.line, 1, "no heading line");
    keep_vocabulary(compiler, table);
}
