/* SPDX-License-Identifier: Apache-2.0
 *
 * namesakes.c - one name, several bodies: which one the article means.
 *
 * In: items, the day of publication. Out: the rows of items.
 *
 *     the Taliban          rebels until 2021-08-14, a government from the day after
 *     MAS                  a party where Bolivia is spoken of, a death squad where Colombia is
 *     the Rapid Support Forces ... the RSF
 *                          what the article spells out before all
 *     Maria Ortega ... Ortega
 *                          her who was named in full, no president
 *     a Moroccan Workers' Party, the National Guard of El Salvador
 *                          nobody's that the lexicon knows: a bare name
 *
 * The row whose dates hold the day wins, then the one whose country the article names most often,
 * then the one whose first name it is, then the one that the look-up gave.
 */
#include "actors/work.h"

#define BODY_TABLES                                                                               \
    (TABLE_BIT(TABLE_ORGANIZATIONS) | TABLE_BIT(TABLE_GROUPS) | TABLE_BIT(TABLE_OUTLETS))
#define DATED 1000u /* more than the mentions of any country count */

static hsay_str code_of(const actor_work *work, uint32_t table, uint32_t row)
{
    return hsay_actors_cell(work->lexicon, table, row, work->lexicon->tables[table].code);
}

static bool is_body(const actor_item *item)
{
    return item->kind == ITEM_LEXICON && (BODY_TABLES & TABLE_BIT(item->table));
}

/* The rows that the words of the item name. */
static hsay_found readings(const actor_work *work, const actor_item *item)
{
    uint64_t hash = HSAY_PHRASE_START;
    for (uint32_t t = item->first; t <= item->last; t++)
        hash = hsay_phrase_add(hash, hsay_doc_form(work->doc, t));
    return hsay_index_find(&work->lexicon->index, hash);
}

static bool is_country(const actor_work *work, hsay_str code)
{
    return code.length && hsay_map_get(&work->lexicon->code_rows, hsay_hash(code)) != HSAY_NONE;
}

/* The countries that the article names, or whose people and bodies it does without a doubt, by how
 * often; the first SPOKEN_MAX of them. */
typedef struct {
    actor_tally of[SPOKEN_MAX];
    uint32_t count;
} tallies;

static void count_country(tallies *named, hsay_str code)
{
    uint32_t k = 0;
    while (k < named->count && !hsay_str_equal(named->of[k].code, code))
        k++;
    if (k == named->count && k < SPOKEN_MAX)
        named->of[named->count++] = (actor_tally){code, 0};
    if (k < named->count && named->of[k].weight < DATED - 1)
        named->of[k].weight++;
}

static void count_countries(const actor_work *work, tallies *named)
{
    for (uint32_t i = 0; i < work->items.count; i++) {
        const actor_item *item = &work->items.data[i];
        bool sure = item->kind == ITEM_LEXICON &&
                    (item->table == TABLE_COUNTRIES || item->table == TABLE_LEADERS ||
                     (is_body(item) && readings(work, item).count == 1));
        hsay_str code = sure ? code_of(work, item->table, item->row) : (hsay_str){NULL, 0};
        if (is_country(work, code))
            count_country(named, code);
    }
}

/* Is the phrase what the row is called before all else? */
static bool first_name(const actor_work *work, uint32_t table, uint32_t row, hsay_str phrase)
{
    hsay_str names = hsay_actors_cell(work->lexicon, table, row,
                                      work->lexicon->tables[table].names),
             first = {NULL, 0};
    return hsay_str_next(&names, '|', &first) && hsay_str_equal(first, phrase);
}

static uint32_t weight(const actor_work *work, const tallies *named, uint32_t table,
                       const hsay_hit *hit)
{
    uint32_t sum = hsay_actors_covers(work, table, hit->row) ? DATED : 0;
    hsay_str code = code_of(work, table, hit->row);
    for (uint32_t k = 0; k < named->count; k++)
        if (hsay_str_equal(named->of[k].code, code))
            sum += named->of[k].weight;
    hsay_str phrase = hsay_image_string(work->lexicon->image, hit->phrase);
    return 2 * sum + first_name(work, table, hit->row, phrase);
}

static void choose(const actor_work *work, const tallies *named, actor_item *item)
{
    hsay_found found = readings(work, item);
    hsay_str text = hsay_doc_span(work->doc, hsay_doc_cover(work->doc, item->first, item->last));
    uint32_t best = 0, best_row = item->row;
    uint8_t best_table = item->table;
    for (uint32_t i = 0; found.count > 1 && i < found.count; i++) {
        const hsay_hit *hit = &found.hits[i];
        if (hit->table >= work->lexicon->table_count)
            continue;
        uint8_t table = work->lexicon->kind_of[hit->table];
        hsay_str phrase = hsay_image_string(work->lexicon->image, hit->phrase);
        if (!(BODY_TABLES & TABLE_BIT(table)) || !hsay_phrase_case(phrase, text, false))
            continue;
        uint32_t here = weight(work, named, table, hit);
        bool given = table == item->table && hit->row == item->row;
        if (here < best || (here == best && !given))
            continue;
        best = here;
        best_table = table;
        best_row = hit->row;
        item->column = hit->column;
    }
    item->table = best_table;
    item->row = best_row;
}

/* Another country than the body's own? Codes that are no country's differ from none. */
static bool elsewhere(const actor_work *work, hsay_str own, const actor_item *other)
{
    if (other->kind != ITEM_LEXICON ||
        (other->table != TABLE_COUNTRIES && other->table != TABLE_ETHNIC))
        return false;
    hsay_str code = code_of(work, other->table, other->row);
    return code.length && !hsay_str_equal(code, own) && is_country(work, own);
}

/* "Moroccan" before it or "of El Salvador" behind it. */
static bool anothers(const actor_work *work, uint32_t i)
{
    const actor_item *item = &work->items.data[i];
    const actor_table *countries = &work->lexicon->tables[TABLE_COUNTRIES];
    hsay_str own = code_of(work, item->table, item->row);
    if (item->first == item->last)
        return false;
    if (i > 0) {
        const actor_item *before = &work->items.data[i - 1];
        bool names = before->table == TABLE_COUNTRIES && before->column != countries->adjectives &&
                     before->column != countries->demonyms;
        if (before->last + 1 == item->first && !names && elsewhere(work, own, before))
            return true;
    }
    uint32_t of = item->last + 1;
    return i + 1 < work->items.count && work->items.data[i + 1].first == of + 1 &&
           hsay_lemma_is(work->doc, of, "of") && elsewhere(work, own, &work->items.data[i + 1]);
}

/* ------------------------------------------------------------------ what is spelled out */

#define SPELLED_MAX 12u /* letters of an acronym */

/* The capitals of a name of two words or more, of an acronym itself; 0: neither. */
static uint64_t capitals(const actor_work *work, const actor_item *item)
{
    char letters[SPELLED_MAX];
    size_t count = 0;
    for (uint32_t t = item->first; item->first < item->last && t <= item->last; t++) {
        hsay_str form = hsay_doc_form(work->doc, t);
        if (count < SPELLED_MAX && form.length && hsay_is_upper((unsigned char)form.data[0]))
            letters[count++] = form.data[0];
    }
    if (item->first == item->last) {
        hsay_str form = hsay_doc_form(work->doc, item->first);
        for (size_t i = 0; i < form.length && form.length <= SPELLED_MAX; i++)
            if (hsay_is_upper((unsigned char)form.data[i]))
                letters[count++] = form.data[i];
        if (count != form.length)
            return 0;
    }
    return count < 3 ? 0 : hsay_hash((hsay_str){letters, count});
}

/* Gives an acronym the row of the name that it abbreviates in this article. */
static bool spell_out(actor_work *work)
{
    hsay_map names = {0};
    for (uint32_t i = 0; i < work->items.count; i++) {
        actor_item *item = &work->items.data[i];
        bool body = is_body(item);
        if (!body && item->kind != ITEM_NAME)
            continue;
        uint64_t key = capitals(work, item);
        uint32_t full = key ? hsay_map_get(&names, key) : HSAY_NONE;
        if (item->first < item->last) {
            if (key && full == HSAY_NONE && !hsay_map_put(work->arena, &names, key, i))
                return false;
        } else if (body && full != HSAY_NONE) {
            const actor_item *long_form = &work->items.data[full];
            item->kind = long_form->kind;
            item->table = long_form->table;
            item->row = long_form->row;
            item->column = long_form->column;
        }
    }
    return true;
}

/* ------------------------------------------------------------------ surnames */

static void make_bare(actor_item *item)
{
    item->kind = ITEM_NAME;
    item->table = TABLE_OTHER;
    item->row = item->column = HSAY_NONE;
}

/* "Coach Merz": whoever is called so by a capitalised word that is no office is another. */
static bool other_calling(const actor_work *work, uint32_t i)
{
    const actor_table *roles = &work->lexicon->tables[TABLE_ROLES];
    const actor_item *before = i > 0 ? &work->items.data[i - 1] : NULL;
    if (!before || before->last + 1 != work->items.data[i].first || before->kind != ITEM_ROLE ||
        before->table != TABLE_ROLES || !before->capital || before->plural)
        return false;
    return hsay_str_is(hsay_actors_cell(work->lexicon, TABLE_ROLES, before->row, roles->kind),
                       "person") &&
           !hsay_actors_cell(work->lexicon, TABLE_ROLES, before->row, roles->office).length;
}

/* A lone surname of a leader is that of the newcomer whom the article named in full before. */
static bool surnames(actor_work *work)
{
    hsay_map newcomers = {0};
    for (uint32_t i = 0; i < work->items.count; i++) {
        actor_item *item = &work->items.data[i];
        if (item->taken)
            continue;
        uint64_t key = hsay_hash(hsay_doc_form(work->doc, item->last));
        bool full = item->kind == ITEM_NAME && item->first < item->last;
        bool lone = item->kind == ITEM_LEXICON && item->table == TABLE_LEADERS &&
                    item->first == item->last;
        if (full && !hsay_map_put(work->arena, &newcomers, key, i))
            return false;
        if (lone && (hsay_map_get(&newcomers, key) != HSAY_NONE || other_calling(work, i)))
            make_bare(item);
    }
    return true;
}

bool hsay_actors_namesakes(actor_work *work)
{
    tallies named = {.count = 0};
    count_countries(work, &named);
    for (uint32_t i = 0; i < work->items.count; i++) {
        actor_item *item = &work->items.data[i];
        if (!is_body(item))
            continue;
        choose(work, &named, item);
        if (anothers(work, i))
            make_bare(item);
    }
    return spell_out(work) && surnames(work);
}
