/* SPDX-License-Identifier: Apache-2.0
 *
 * places.c - towns and regions that lend their country, by the gazetteer.
 *
 * In: drafts of names that may be places. Out: their country as draft->code, so that "the mayor of
 * Kisumu" is Kenyan and an article full of Guayaquil and Cuenca is about Ecuador.
 *
 * Of several places of one name: in the country or state named right behind the comma ("Paris,
 * Texas"), else in the country that the article speaks of most by name, else the most populous.
 * A country's name that is also another country's region (Georgia) is the region where the article
 * names towns or regions there and never the other by adjective or capital.
 */
#include "actors/work.h"

#define PEOPLE_MIN 20000u /* a smaller place needs "in" before it to be taken for one */
#define SHARE_MIN                                                                                  \
    20u             /* a namesake in a country spoken of has a twentieth of the people at least    \
                     */
#define RUN_MAX 64u /* places of one name looked at */

const hsay_gazetteer_entry *hsay_actors_place(const actor_work *work, uint32_t first, uint32_t last)
{
    uint64_t hash = HSAY_PHRASE_START;
    for (uint32_t t = first; t <= last; t++)
        hash = hsay_phrase_add(hash, hsay_doc_form(work->doc, t));
    return hsay_gazetteer_find(&work->lexicon->gazetteer, hash);
}

bool hsay_actors_is_place(const actor_work *work, uint32_t first, uint32_t last)
{
    const hsay_gazetteer_entry *entry = hsay_actors_place(work, first, last);
    return entry && (entry->people >= PEOPLE_MIN || entry->kind == HSAY_PLACE_REGION);
}

/* ------------------------------------------------------------------ countries spoken of */

static void speak_of(actor_work *work, hsay_str code)
{
    if (code.length != 3)
        return;
    for (uint32_t i = 0; i < work->spoken_count; i++)
        if (hsay_str_equal(work->spoken[i].code, code)) {
            work->spoken[i].weight++;
            return;
        }
    if (work->spoken_count < SPOKEN_MAX)
        work->spoken[work->spoken_count++] = (actor_tally){code, 1};
}

static uint32_t spoken(const actor_work *work, hsay_str code)
{
    for (uint32_t i = 0; i < work->spoken_count; i++)
        if (hsay_str_equal(work->spoken[i].code, code))
            return work->spoken[i].weight;
    return 0;
}

static void count_spoken(actor_work *work)
{
    const actor_table *countries = &work->lexicon->tables[TABLE_COUNTRIES];
    for (uint32_t i = 0; i < work->items.count; i++) {
        const actor_item *item = &work->items.data[i];
        if (item->kind != ITEM_LEXICON || item->table == TABLE_ETHNIC)
            continue;
        const actor_table *table = &work->lexicon->tables[item->table];
        speak_of(work, hsay_actors_cell(work->lexicon, item->table, item->row, table->code));
        if (item->table == TABLE_COUNTRIES && item->column != countries->names)
            speak_of(work,
                     hsay_actors_cell(work->lexicon, TABLE_COUNTRIES, item->row, countries->code));
    }
}

/* ------------------------------------------------------------------ choosing */

/* The country of the name behind ", ": a country, or a region of one. */
static hsay_str behind_comma(const actor_work *work, uint32_t last)
{
    hsay_str none = {NULL, 0};
    const hsay_doc *doc = work->doc;
    if (last + 2 >= doc->tokens.count || !hsay_str_is(hsay_doc_form(doc, last + 1), ",") ||
        work->item_at[last + 2] == HSAY_NONE)
        return none;
    const actor_item *next = &work->items.data[work->item_at[last + 2]];
    if (next->kind == ITEM_LEXICON && next->table == TABLE_COUNTRIES &&
        next->column == work->lexicon->tables[TABLE_COUNTRIES].names)
        return hsay_actors_cell(work->lexicon, TABLE_COUNTRIES, next->row,
                                work->lexicon->tables[TABLE_COUNTRIES].code);
    const hsay_gazetteer_entry *entry = hsay_actors_place(work, next->first, next->last);
    if (next->kind != ITEM_NAME || !entry || entry->kind != HSAY_PLACE_REGION)
        return none;
    return hsay_gazetteer_country(&work->lexicon->gazetteer, entry);
}

static hsay_str choose(const actor_work *work, const hsay_gazetteer_entry *entry, hsay_str within)
{
    const hsay_gazetteer *gazetteer = &work->lexicon->gazetteer;
    hsay_str best = hsay_gazetteer_country(gazetteer, entry);
    uint32_t best_weight = spoken(work, best);
    uint32_t most = entry->people;
    for (uint32_t i = 0; i < RUN_MAX; i++, entry++) {
        hsay_str code = hsay_gazetteer_country(gazetteer, entry);
        if (within.length && hsay_str_equal(code, within))
            return code;
        uint32_t weight = spoken(work, code);
        if (weight > best_weight && (uint64_t)entry->people * SHARE_MIN >= most) {
            best = code;
            best_weight = weight;
        }
        if (entry->flags & HSAY_GAZETTEER_LAST)
            break;
    }
    return best;
}

/* Does the article name a town or region of this country? */
static bool town_in(const actor_work *work, hsay_str code)
{
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const actor_draft *d = &work->drafts.data[i];
        if (d->place && d->table == TABLE_OTHER && d->name_first != HSAY_NONE &&
            hsay_str_equal(d->code, code))
            return true;
    }
    return false;
}

/* How often the country's bare name stands in the article, its adjectives and capital aside. */
static uint32_t bare_names(const actor_work *work, uint32_t row)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < work->items.count; i++) {
        const actor_item *item = &work->items.data[i];
        if (item->kind == ITEM_LEXICON && item->table == TABLE_COUNTRIES && item->row == row &&
            item->column == work->lexicon->tables[TABLE_COUNTRIES].names)
            count++;
    }
    return count;
}

/* The other country whose region the article means by this country's name, Georgia; empty: none. */
static hsay_str region_of(const actor_work *work, const actor_draft *d)
{
    const actor_table *countries = &work->lexicon->tables[TABLE_COUNTRIES];
    const hsay_gazetteer_entry *entry = hsay_actors_place(work, d->name_first, d->name_last);
    hsay_str own = hsay_actors_cell(work->lexicon, TABLE_COUNTRIES, d->row, countries->code);
    for (uint32_t i = 0; entry && i < RUN_MAX; i++, entry++) {
        hsay_str code = hsay_gazetteer_country(&work->lexicon->gazetteer, entry);
        if (entry->kind == HSAY_PLACE_REGION && code.length && !hsay_str_equal(code, own) &&
            town_in(work, code) && spoken(work, own) <= bare_names(work, d->row))
            return code;
        if (entry->flags & HSAY_GAZETTEER_LAST)
            break;
    }
    return (hsay_str){NULL, 0};
}

/* Countries that are regions here become places. Asked once for each country of the article. */
static bool regions_for_countries(actor_work *work)
{
    uint32_t rows = work->lexicon->tables[TABLE_COUNTRIES].table.rows;
    hsay_str *region = HSAY_NEW(work->arena, hsay_str, rows);
    bool *asked = HSAY_NEW(work->arena, bool, rows);
    if (!region || !asked)
        return false;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        actor_draft *d = &work->drafts.data[i];
        if (d->table != TABLE_COUNTRIES || d->kind != HSAY_KIND_COUNTRY || d->adjective ||
            d->government || d->row >= rows)
            continue;
        uint32_t row = d->row;
        if (!asked[row])
            region[row] = region_of(work, d);
        asked[row] = true;
        if (!region[row].length)
            continue;
        d->table = TABLE_OTHER;
        d->row = HSAY_NONE;
        d->kind = HSAY_KIND_PLACE;
        d->place = true;
        d->code = region[row];
    }
    return true;
}

/* Places first, since they are what tells the regions from the countries. */
bool hsay_actors_places(actor_work *work)
{
    count_spoken(work);
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        actor_draft *d = &work->drafts.data[i];
        if (!d->place || d->name_first == HSAY_NONE || d->table != TABLE_OTHER ||
            (d->code.length && !behind_comma(work, d->name_last).length)) /* "Cairo, Illinois" */
            continue;
        const hsay_gazetteer_entry *entry = hsay_actors_place(work, d->name_first, d->name_last);
        if (!entry)
            continue;
        d->code = choose(work, entry, behind_comma(work, d->name_last));
        speak_of(work, d->code);
    }
    return regions_for_countries(work);
}
