/* SPDX-License-Identifier: Apache-2.0
 *
 * import_actors.c - actor files and agent files of TABARI and PETRARCH.
 *
 *     AFGHANISTAN_  [AFG]                    a root with its code
 *     +AFGHAN_                               a synonym
 *     VLADIMIR_PUTIN_                        a root whose codes stand below it
 *         [RUSGOV >000507]                   since, until (<), from-to; the first that fits counts
 *         [RUSELI]                           without dates: whenever no other fits
 *
 *     !PERSON! = MAN, WOMAN                  agents: a part of words,
 *     FISHER!PERSON! {FISHERFOLK} [~AGR]     a noun with its plurals, the actor's code before AGR
 *
 * In: one file. Out: rows, by import_tables.c. A root that occurs again gathers its codes.
 */
#include "lexc/import.h"

#include <string.h>

/* ------------------------------------------------------------------ actors */

typedef struct {
    HSAY_VECTOR(import_actor) all;
    hsay_map by_name;
    uint32_t open; /* actor that is being read, HSAY_NONE: none */
} actor_list;

static void open_actor(importer *in, actor_list *list, hsay_str name)
{
    uint64_t key = hsay_phrase_add(HSAY_PHRASE_START, name);
    list->open = hsay_map_get(&list->by_name, key);
    if (list->open != HSAY_NONE)
        return;
    import_actor *actor = hsay_push(in->arena, &list->all);
    hsay_str *first = actor == NULL ? NULL : hsay_push(in->arena, &actor->names);
    if (first == NULL || !hsay_map_put(in->arena, &list->by_name, key, list->all.count - 1)) {
        in->memory = false;
        return;
    }
    *first = name;
    actor->line = in->line;
    actor->file = in->file;
    list->open = list->all.count - 1;
}

static void add_name(importer *in, actor_list *list, hsay_str raw)
{
    hsay_str name = import_name(in, raw, false);
    if (list->open == HSAY_NONE) {
        import_warn(in, in->line, "the synonym +%.*s stands below no actor; left out",
                    (int)name.length, name.data);
        return;
    }
    if (name.length == 0) {
        import_warn(in, in->line, "a synonym without a name");
        return;
    }
    hsay_str *slot = hsay_push(in->arena, &list->all.data[list->open].names);
    in->memory &= slot != NULL;
    if (slot != NULL)
        *slot = name;
}

/* ">000507", "<920115", "911008-920115", or nothing. */
static bool read_dates(hsay_str dates, int32_t *from, int32_t *to)
{
    size_t dash = hsay_str_find(dates, HSAY_STR("-"));
    *from = *to = HSAY_NO_DAY;
    if (dates.length == 0)
        return true;
    if (dates.data[0] == '>')
        return import_day(hsay_str_trim(hsay_str_slice(dates, 1, dates.length)), from);
    if (dates.data[0] == '<')
        return import_day(hsay_str_trim(hsay_str_slice(dates, 1, dates.length)), to);
    return dash != SIZE_MAX && import_day(hsay_str_trim(hsay_str_slice(dates, 0, dash)), from) &&
           import_day(hsay_str_trim(hsay_str_slice(dates, dash + 1, dates.length)), to) &&
           *from <= *to;
}

/* "RUSGOV >000507" */
static void add_code(importer *in, actor_list *list, hsay_str inner)
{
    size_t end = 0;
    while (end < inner.length && !hsay_is_space((unsigned char)inner.data[end]) &&
           inner.data[end] != '<' && inner.data[end] != '>')
        end++;
    hsay_str code = hsay_str_slice(inner, 0, end);
    hsay_str dates = hsay_str_trim(hsay_str_slice(inner, end, inner.length));
    import_dated made = {.code = code, .line = in->line};
    if (list->open == HSAY_NONE) {
        import_warn(in, in->line, "the code [%.*s] stands below no actor; left out",
                    (int)inner.length, inner.data);
        return;
    }
    if (!read_dates(dates, &made.from, &made.to)) {
        import_warn(in, in->line, "the dates of [%.*s] cannot be read; the code is left out",
                    (int)inner.length, inner.data);
        return;
    }
    if (list->all.data[list->open].codes.count == IMPORT_CODES_MAX) {
        import_warn(in, in->line, "more than %u codes of one actor; the rest is left out",
                    IMPORT_CODES_MAX);
        return;
    }
    import_dated *slot = hsay_push(in->arena, &list->all.data[list->open].codes);
    in->memory &= slot != NULL;
    if (slot != NULL)
        *slot = made;
}

static void add_codes(importer *in, actor_list *list, hsay_str rest)
{
    hsay_str inner;
    while (import_bracket(&rest, &inner))
        add_code(in, list, inner);
    if (hsay_str_find(rest, HSAY_STR("[")) != SIZE_MAX)
        import_warn(in, in->line, "a [ without its ]; the code is left out");
}

static void actor_line(importer *in, actor_list *list, hsay_str line)
{
    size_t bracket = hsay_str_find(line, HSAY_STR("["));
    hsay_str name = hsay_str_trim(hsay_str_slice(line, 0, bracket));
    if (hsay_str_starts(name, "+")) {
        add_name(in, list, hsay_str_slice(name, 1, name.length));
    } else if (name.length != 0) {
        name = import_name(in, name, false);
        if (name.length == 0) {
            import_warn(in, in->line, "neither a name nor a code");
            return;
        }
        open_actor(in, list, name);
    }
    if (bracket != SIZE_MAX)
        add_codes(in, list, hsay_str_slice(line, bracket, line.length));
}

bool import_actors(importer *in, hsay_str text)
{
    actor_list list = {.open = HSAY_NONE};
    hsay_str line;
    while (in->memory && import_line(in, &text, &line))
        actor_line(in, &list, line);
    for (uint32_t i = 0; in->memory && i < list.all.count; i++)
        import_actor_rows(in, &list.all.data[i]);
    return in->memory;
}

/* ------------------------------------------------------------------ agents */

typedef struct {
    hsay_str name; /* "!PERSON!" */
    hsay_str list; /* "MAN, WOMAN" */
} word_part;

typedef HSAY_VECTOR(word_part) part_list;

static void define_part(importer *in, part_list *parts, hsay_str line)
{
    size_t equals = hsay_str_find(line, HSAY_STR("="));
    word_part *part = hsay_push(in->arena, parts);
    in->memory &= part != NULL;
    if (part != NULL)
        *part = (word_part){hsay_str_trim(hsay_str_slice(line, 0, equals)),
                            hsay_str_slice(line, equals + 1, line.length)};
}

#define NOUNS_MAX 64u

typedef struct {
    hsay_str nouns[NOUNS_MAX];
    uint32_t count;
} noun_list;

static void add_noun(importer *in, noun_list *to, hsay_str raw)
{
    hsay_str noun = import_name(in, raw, true);
    for (uint32_t i = 0; i < to->count; i++)
        if (hsay_str_equal(to->nouns[i], noun))
            return;
    if (noun.length != 0 && to->count < NOUNS_MAX)
        to->nouns[to->count++] = noun;
}

/* "FISHER!PERSON!" with every word that the part stands for. */
static void expand_noun(importer *in, const part_list *parts, hsay_str raw, noun_list *to)
{
    size_t open = hsay_str_find(raw, HSAY_STR("!"));
    if (open == SIZE_MAX) {
        add_noun(in, to, raw);
        return;
    }
    hsay_str after = hsay_str_slice(raw, open + 1, raw.length);
    size_t close = hsay_str_find(after, HSAY_STR("!"));
    hsay_str name = hsay_str_slice(raw, open, close == SIZE_MAX ? raw.length : open + close + 2);
    hsay_str front = hsay_str_slice(raw, 0, open), item;
    hsay_str tail = hsay_str_slice(raw, open + name.length, raw.length);
    for (uint32_t i = 0; i < parts->count; i++) {
        hsay_str list = parts->data[i].list;
        if (!hsay_str_equal(parts->data[i].name, name))
            continue;
        while (hsay_str_next(&list, ',', &item)) {
            hsay_str made = hsay_str_print(in->arena, "%.*s%.*s%.*s", (int)front.length,
                                           front.data, (int)item.length, item.data,
                                           (int)tail.length, tail.data);
            in->memory &= made.data != NULL;
            if (made.data != NULL)
                add_noun(in, to, made);
        }
        return;
    }
    import_warn(in, in->line, "%.*s is not defined above; the noun is left out", (int)name.length,
                name.data);
}

static void agent_line(importer *in, const part_list *parts, hsay_str line)
{
    hsay_str rest = line, inner, item;
    size_t brace = hsay_str_find(line, HSAY_STR("{")), close = hsay_str_find(line, HSAY_STR("}"));
    size_t bracket = hsay_str_find(line, HSAY_STR("["));
    noun_list nouns = {.count = 0};
    import_code code;
    if (!import_bracket(&rest, &inner)) {
        import_warn(in, in->line, "an agent without a code in brackets; left out");
        return;
    }
    size_t end = brace < bracket ? brace : bracket;
    expand_noun(in, parts, hsay_str_trim(hsay_str_slice(line, 0, end)), &nouns);
    if (brace < bracket && (close == SIZE_MAX || close > bracket))
        import_warn(in, in->line, "a { without its }; the plurals are left out");
    else if (brace < bracket) {
        hsay_str plurals = hsay_str_slice(line, brace + 1, close);
        while (hsay_str_next(&plurals, ',', &item))
            expand_noun(in, parts, item, &nouns);
    }
    if (nouns.count == 0 || hsay_str_is(inner, "---") || !import_split(in, inner, &code))
        return;
    import_role_row(in, nouns.nouns, nouns.count, &code);
}

bool import_agents(importer *in, hsay_str text)
{
    part_list parts = {0};
    hsay_str line;
    while (in->memory && import_line(in, &text, &line)) {
        line = hsay_str_trim(line);
        if (hsay_str_starts(line, "!") && hsay_str_find(line, HSAY_STR("=")) != SIZE_MAX)
            define_part(in, &parts, line);
        else
            agent_line(in, &parts, line);
    }
    return in->memory;
}
