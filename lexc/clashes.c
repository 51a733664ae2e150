/* SPDX-License-Identifier: Apache-2.0
 *
 * clashes.c - what rows of the actor tables say against each other.
 *
 * In: an image. Out: findings. Only what cannot be meant is an error: a stretch of time that ends
 * before it begins. The rest are warnings, since a name may truly mean two things (the stage weighs
 * where the article plays) and two presidents may rule at once:
 *
 *     one name, two rows     of other codes, or of the same ones, at the same time
 *     one office             of one country, held by two persons for longer than a month for sure
 *     dangling               a code without a country's row, a sector that no row has, a person
 *                            whose first row is missing
 *
 * Names are sorted by their phrase's hash, holders by office, so that only neighbours are compared.
 */
#include "lexc/lexc.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define GROUP_MAX 64u /* rows of one name, holders of one office, that are compared */

typedef struct {
    uint64_t key;
    hsay_table table;
    uint32_t row;
    hsay_str name, code, sectors, person;
    char from[11], to[11]; /* "0000-01-01" and "9999-12-31" where open */
    char late[11], early[11]; /* the last day that `from` may mean, the first that `to` may */
} entry;

typedef struct {
    const hsay_image *image;
    hsay_arena arena;
    hsay_complain *complain;
    void *context;
    uint32_t errors;
    bool memory;
    HSAY_VECTOR(entry) names, holders;
    hsay_map used; /* hash of codes, sectors and persons that rows name */
} clash_check;

static void say(clash_check *check, const entry *at, const char *format, ...)
{
    char words[600], finding[800];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(words, sizeof words, format, arguments);
    va_end(arguments);
    hsay_str rule = hsay_table_rule(&at->table, at->row, &check->arena);
    if (rule.data == NULL) {
        check->memory = false;
        return;
    }
    snprintf(finding, sizeof finding, "%.*s:1: %s", (int)rule.length, rule.data, words);
    if (check->complain != NULL)
        check->complain(check->context, finding);
}

/* ------------------------------------------------------------------ reading */

static hsay_str cell(const hsay_table *table, uint32_t row, const char *column)
{
    uint32_t c = hsay_table_column(table, column);
    return c == HSAY_NONE ? (hsay_str){"", 0} : hsay_table_cell(table, row, c);
}

/* "2005" as "2005-01-01" or "2005-12-31", so that days compare as strings. */
static void fill_day(char out[11], hsay_str date, const char *open, const char *rest)
{
    memcpy(out, open, 11);
    if (date.length != 4 && date.length != 7 && date.length != 10)
        return;
    memcpy(out, date.data, date.length);
    memcpy(out + date.length, rest + date.length, 10 - date.length);
}

static void use(clash_check *check, hsay_str what)
{
    if (what.length != 0)
        check->memory &= hsay_map_put(&check->arena, &check->used, hsay_hash(what), 1);
}

static entry read_entry(clash_check *check, const hsay_table *table, uint32_t row)
{
    entry made = {.table = *table, .row = row};
    made.code = cell(table, row, "code");
    if (made.code.length == 0)
        made.code = cell(table, row, "country");
    made.sectors = cell(table, row, "sectors");
    made.person = cell(table, row, "person");
    fill_day(made.from, cell(table, row, "from"), "0000-01-01", "0000-01-01");
    fill_day(made.to, cell(table, row, "to"), "9999-12-31", "0000-12-31");
    fill_day(made.late, cell(table, row, "from"), "0000-01-01", "0000-12-28");
    fill_day(made.early, cell(table, row, "to"), "9999-12-31", "0000-01-01");
    hsay_str rest = made.sectors, item;
    while (hsay_str_next(&rest, '|', &item))
        use(check, item);
    use(check, cell(table, row, "id"));
    return made;
}

static void add_names(clash_check *check, const entry *of)
{
    hsay_str list = cell(&of->table, of->row, "names"), name;
    while (hsay_str_next(&list, '|', &name)) {
        entry *slot = hsay_push(&check->arena, &check->names);
        check->memory &= slot != NULL;
        if (slot == NULL)
            return;
        *slot = *of;
        slot->name = name;
        slot->key = hsay_phrase_add(HSAY_PHRASE_START, name);
    }
}

/* Offices that one person holds at a time. */
static bool is_single(hsay_str office)
{
    static const char *const offices[] = {"President", "Prime Minister", "Chancellor", "King",
                                          "Queen", "Emir", "Sultan", "Foreign Minister",
                                          "Defence Minister", "Defense Minister"};
    for (size_t i = 0; i < sizeof offices / sizeof *offices; i++)
        if (hsay_str_is(office, offices[i]))
            return true;
    return false;
}

static void add_holder(clash_check *check, const entry *of)
{
    hsay_str office = cell(&of->table, of->row, "office");
    entry *slot = is_single(office) ? hsay_push(&check->arena, &check->holders) : NULL;
    if (slot == NULL)
        return;
    *slot = *of;
    slot->name = office;
    slot->key = hsay_hash_mix(hsay_hash(of->code), hsay_hash(office));
}

static void read_table(clash_check *check, const hsay_table *table)
{
    bool coded = hsay_table_column(table, "code") != HSAY_NONE ||
                 hsay_table_column(table, "country") != HSAY_NONE;
    for (uint32_t r = 0; check->memory && r < table->rows; r++) {
        entry made = read_entry(check, table, r);
        if (strcmp(made.from, made.to) > 0) {
            say(check, &made, "ends (%.10s) before it begins (%.10s)", made.to, made.from);
            check->errors++;
        }
        if (coded && hsay_table_column(table, "names") != HSAY_NONE)
            add_names(check, &made);
        if (hsay_table_column(table, "office") != HSAY_NONE && made.person.length != 0)
            add_holder(check, &made);
        if (hsay_str_is(table->name, "actors/countries"))
            use(check, made.code);
    }
}

/* ------------------------------------------------------------------ comparing */

static int by_key(const void *a, const void *b)
{
    const entry *x = a, *y = b;
    int order;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    order = hsay_str_compare(x->table.name, y->table.name);
    return order != 0 ? order : x->row < y->row ? -1 : x->row > y->row;
}

static bool overlap(const entry *a, const entry *b)
{
    return strcmp(a->from, b->to) <= 0 && strcmp(b->from, a->to) <= 0;
}

/* Longer than a month, however the years and months are read: one leaves and the other comes within
 * days of each other, and "to 2012" and "from 2012" agree. */
static bool overlap_long(const entry *a, const entry *b)
{
    const char *start = strcmp(a->late, b->late) > 0 ? a->late : b->late;
    const char *end = strcmp(a->early, b->early) < 0 ? a->early : b->early;
    int32_t first, last;
    return strcmp(start, end) < 0 && hsay_parse_day(hsay_str_of(start), &first) &&
           (strcmp(end, "9999-12-31") == 0 ||
            (hsay_parse_day(hsay_str_of(end), &last) && last - first > 31));
}

static void compare_names(clash_check *check, const entry *a, const entry *b)
{
    bool same_row = a->row == b->row && hsay_str_equal(a->table.name, b->table.name);
    bool same_person = a->person.length != 0 && hsay_str_equal(a->person, b->person);
    if (same_row || same_person || !overlap(a, b))
        return;
    hsay_str where = hsay_table_rule(&a->table, a->row, &check->arena);
    bool same = hsay_str_equal(a->code, b->code) && hsay_str_equal(a->sectors, b->sectors);
    say(check, b, "warning: '%.*s' (%.*s %.*s) stands in %.*s too, %s%.*s %.*s",
        (int)b->name.length, b->name.data, (int)b->code.length, b->code.data,
        (int)b->sectors.length, b->sectors.data, (int)where.length, where.data,
        same ? "with the same code " : "as ", (int)a->code.length, a->code.data,
        (int)a->sectors.length, a->sectors.data);
}

static void compare_holders(clash_check *check, const entry *a, const entry *b)
{
    if (hsay_str_equal(a->person, b->person) || !overlap_long(a, b))
        return;
    say(check, b, "warning: %.*s is %.*s of %.*s while %.*s is", (int)b->person.length,
        b->person.data, (int)b->name.length, b->name.data, (int)b->code.length, b->code.data,
        (int)a->person.length, a->person.data);
}

static void compare_all(clash_check *check, entry *entries, uint32_t count,
                        void (*compare)(clash_check *check, const entry *a, const entry *b))
{
    if (count > 1)
        qsort(entries, count, sizeof *entries, by_key);
    for (uint32_t i = 0; check->memory && i < count; i++)
        for (uint32_t k = i + 1; k < count && k - i < GROUP_MAX && entries[k].key == entries[i].key;
             k++)
            compare(check, &entries[i], &entries[k]);
}

/* ------------------------------------------------------------------ dangling */

static void dangling(clash_check *check, const char *name, const char *column, const char *kind,
                     const char *what)
{
    hsay_table table;
    if (!hsay_image_table(check->image, name, &table))
        return;
    for (uint32_t r = 0; check->memory && r < table.rows; r++) {
        hsay_str value = cell(&table, r, column);
        entry at = {.table = table, .row = r};
        if (value.length != 0 && (kind == NULL || hsay_str_is(cell(&table, r, "kind"), kind)) &&
            hsay_map_get(&check->used, hsay_hash(value)) == HSAY_NONE)
            say(check, &at, "warning: %.*s: %s", (int)value.length, value.data, what);
    }
}

hsay_status lexc_clashes(const hsay_image *image, hsay_complain *complain, void *context,
                         uint32_t *errors, hsay_error *error)
{
    clash_check check = {.image = image, .complain = complain, .context = context, .memory = true};
    hsay_arena_open(&check.arena, NULL);
    for (uint32_t t = 0; t < hsay_image_table_count(image); t++) {
        hsay_table table;
        hsay_image_table_at(image, t, &table);
        if (hsay_str_starts(table.name, "actors/"))
            read_table(&check, &table);
    }
    compare_all(&check, check.names.data, check.names.count, compare_names);
    compare_all(&check, check.holders.data, check.holders.count, compare_holders);
    dangling(&check, "codes", "code", "country", "no row of actors/countries has this code");
    dangling(&check, "sectors", "sector", NULL, "no row of the actor tables has this sector");
    dangling(&check, "actors/leaders", "person", NULL, "no row has this person's key as its id");
    *errors += check.errors;
    bool memory = check.memory;
    hsay_arena_close(&check.arena);
    return memory ? HSAY_OK : hsay_no_memory(error);
}
