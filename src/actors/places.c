/* SPDX-License-Identifier: Apache-2.0
 *
 * places.c - towns and regions that lend their country, by the gazetteer.
 *
 * In: drafts of names that may be places. Out: their country as draft->code, so that "the mayor of
 * Kisumu" is Kenyan and an article full of Guayaquil and Cuenca is about Ecuador.
 *
 * Of several places of one name: in the country or state that the words behind it name ("Paris,
 * Texas"; "Bani, in Burkina Faso's Seno province"), else in the country that the article speaks of
 * most by name, else the most populous. A small one in a country that the article does not speak
 * of, though it names others, lends nothing.
 * A country's name that is also another country's region (Georgia) is the region where the article
 * names towns or regions there and never the other by adjective or capital.
 */
#include "actors/work.h"

#define PEOPLE_MIN 20000u /* a smaller place needs "in" before it to be taken for one */
#define SHARE_MIN                                                                                  \
    20u             /* a namesake in a country spoken of has a twentieth of the people at least    \
                     */
#define OBSCURE_MAX 100000u /* a place of this many people is known outside its country */
#define FAMOUS 6u /* other names that a place known far away has */
#define RUN_MAX 64u /* places of one name looked at */

static uint64_t name_hash(const actor_work *work, uint32_t first, uint32_t last)
{
    uint64_t hash = HSAY_PHRASE_START;
    for (uint32_t t = first; t <= last; t++)
        hash = hsay_phrase_add(hash, hsay_doc_form(work->doc, t));
    return hash;
}

const hsay_gazetteer_entry *hsay_actors_place(const actor_work *work, uint32_t first, uint32_t last)
{
    return hsay_gazetteer_find(&work->lexicon->gazetteer, name_hash(work, first, last));
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
    work->countries_named = work->spoken_count > 0;
}

/* ------------------------------------------------------------------ choosing */

/* The country of the region of this name, Ontario, though a town has it too; empty: none. */
static hsay_str region_country(const actor_work *work, const hsay_gazetteer_entry *entry)
{
    for (uint32_t i = 0; entry && i < RUN_MAX; i++, entry++) {
        if (entry->kind == HSAY_PLACE_REGION)
            return hsay_gazetteer_country(&work->lexicon->gazetteer, entry);
        if (entry->flags & HSAY_GAZETTEER_LAST)
            break;
    }
    return (hsay_str){NULL, 0};
}

static bool lies_in(const actor_work *work, const hsay_gazetteer_entry *entry, hsay_str code)
{
    for (uint32_t i = 0; entry && code.length && i < RUN_MAX; i++, entry++) {
        if (hsay_str_equal(hsay_gazetteer_country(&work->lexicon->gazetteer, entry), code))
            return true;
        if (entry->flags & HSAY_GAZETTEER_LAST)
            break;
    }
    return false;
}

/* The country that an item names, by itself or as a region of it; empty: none. */
static hsay_str country_named(const actor_work *work, const actor_item *item)
{
    const actor_table *countries = &work->lexicon->tables[TABLE_COUNTRIES];
    if (item->kind == ITEM_LEXICON && item->table == TABLE_COUNTRIES &&
        item->column == countries->names)
        return hsay_actors_cell(work->lexicon, TABLE_COUNTRIES, item->row, countries->code);
    if (item->kind != ITEM_NAME)
        return (hsay_str){NULL, 0};
    return region_country(work, hsay_actors_place(work, item->first, item->last));
}

/* What the name stands in by the words behind it: "Paris, Texas", "Bani, in Burkina Faso's Seno
 * province". *inside: "in" says so. */
static hsay_str container(const actor_work *work, uint32_t last, bool *inside)
{
    const hsay_doc *doc = work->doc;
    const hsay_sentence *s = &doc->sentences.data[doc->tokens.data[last].sentence];
    uint32_t t = last + 1, end = s->first + s->count;
    bool comma = t < end && hsay_str_is(hsay_doc_form(doc, t), ",");
    t += comma;
    *inside = t < end && hsay_lemma_is(doc, t, "in");
    t += *inside;
    if (t >= end || !(comma || *inside) || work->item_at[t] == HSAY_NONE)
        return (hsay_str){NULL, 0};
    const actor_item *item = &work->items.data[work->item_at[t]];
    hsay_str code = country_named(work, item);
    const hsay_gazetteer_entry *town = hsay_actors_place(work, last, last);
    if (!comma || item->kind != ITEM_LEXICON || !town || lies_in(work, town, code))
        return code;
    /* "Athens, Georgia": no Athens in the country of that name, but in the one with that region */
    hsay_str other = region_country(work, hsay_actors_place(work, item->first, item->last));
    return lies_in(work, town, other) ? other : code;
}

bool hsay_actors_within(const actor_work *work, uint32_t last)
{
    bool inside;
    uint32_t t = last + 1;
    return t < work->doc->tokens.count && hsay_str_is(hsay_doc_form(work->doc, t), ",") &&
           container(work, last, &inside).length && !inside;
}

/* A small place in a country of which the article says nothing, though it names others, is more
 * likely a place that the gazetteer lacks. */
static bool is_obscure(const actor_work *work, const hsay_gazetteer_entry *entry, hsay_str code)
{
    for (uint32_t i = 0; i < RUN_MAX; i++, entry++) {
        bool unmeasured = entry->kind == HSAY_PLACE_REGION && !entry->people;
        if (entry->people >= OBSCURE_MAX || unmeasured ||
            entry->flags / HSAY_GAZETTEER_FAME >= FAMOUS)
            return false;
        if (entry->flags & HSAY_GAZETTEER_LAST)
            break;
    }
    return !spoken(work, code) && work->countries_named;
}

/* May the article mean this place and not the most populous of its name? Geneva, Illinois is no
 * rival of a city that many languages name. */
static bool rivals(const hsay_gazetteer_entry *entry, const hsay_gazetteer_entry *known)
{
    if (known->kind == HSAY_PLACE_REGION && entry->kind != HSAY_PLACE_REGION &&
        entry->people < OBSCURE_MAX)
        return false; /* New Mexico the state, though Mexico is spoken of */
    uint32_t fame = entry->flags / HSAY_GAZETTEER_FAME, most = known->flags / HSAY_GAZETTEER_FAME;
    return (uint64_t)entry->people * SHARE_MIN >= known->people &&
           (most < FAMOUS || fame * 2 >= most || entry->people >= known->people / 2);
}

/* `inside`: the text itself says that it lies within. */
static hsay_str choose(const actor_work *work, const hsay_gazetteer_entry *entry, hsay_str within,
                       bool inside)
{
    const hsay_gazetteer *gazetteer = &work->lexicon->gazetteer;
    hsay_str best = hsay_gazetteer_country(gazetteer, entry);
    uint32_t best_weight = spoken(work, best);
    const hsay_gazetteer_entry *known = entry;
    for (uint32_t i = 0; i < RUN_MAX; i++, entry++) {
        hsay_str code = hsay_gazetteer_country(gazetteer, entry);
        if (within.length && hsay_str_equal(code, within))
            return code;
        uint32_t weight = spoken(work, code);
        bool at_home = best_weight == 0 && weight > 1 && entry->people >= OBSCURE_MAX &&
                       known->kind != HSAY_PLACE_REGION; /* León, where Nicaragua is spoken of */
        if (weight > best_weight && (at_home || rivals(entry, known))) {
            best = code;
            best_weight = weight;
        }
        if (entry->flags & HSAY_GAZETTEER_LAST)
            break;
    }
    return inside && within.length ? within : best;
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

/* "Lebanon, Tennessee": the country in which the words behind a country's name place a town of that
 * name; empty: none. */
static hsay_str town_of(const actor_work *work, const actor_draft *d)
{
    bool inside;
    hsay_str own = hsay_actors_cell(work->lexicon, TABLE_COUNTRIES, d->row,
                                    work->lexicon->tables[TABLE_COUNTRIES].code);
    hsay_str within = container(work, d->name_last, &inside);
    const hsay_gazetteer_entry *entry = hsay_actors_place(work, d->name_first, d->name_last);
    if (!within.length || inside || hsay_str_equal(within, own) ||
        work->items.data[work->item_at[d->name_last + 2]].kind != ITEM_NAME)
        return (hsay_str){NULL, 0};
    for (uint32_t i = 0; entry && i < RUN_MAX; i++, entry++) {
        if (hsay_str_equal(hsay_gazetteer_country(&work->lexicon->gazetteer, entry), within))
            return within;
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
        if (!region[row].length)
            region[row] = town_of(work, d);
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

/* A name that may be a town's and has no country yet, or one that the words behind it overrule:
 * "Cairo, Illinois". */
static bool is_town(const actor_work *work, const actor_draft *d)
{
    bool inside;
    return d->place && d->name_first != HSAY_NONE && d->table == TABLE_OTHER &&
           (!d->code.length || container(work, d->name_last, &inside).length);
}

/* Keeps for each name what some mention of it says that it stands in. */
static bool know_containers(actor_work *work, hsay_map *known)
{
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const actor_draft *d = &work->drafts.data[i];
        bool inside;
        if (!is_town(work, d) || !container(work, d->name_last, &inside).length)
            continue;
        uint64_t name = name_hash(work, d->name_first, d->name_last);
        if (hsay_map_get(known, name) == HSAY_NONE && !hsay_map_put(work->arena, known, name, i))
            return false;
    }
    return true;
}

/* Does a place stand before the comma before the name? */
static bool behind_town(const actor_work *work, uint32_t first)
{
    if (first < 2 || !hsay_str_is(hsay_doc_form(work->doc, first - 1), ","))
        return false;
    uint32_t draft = work->draft_at[first - 2];
    return draft != HSAY_NONE && work->drafts.data[draft].place &&
           work->drafts.data[draft].sentence == work->doc->tokens.data[first].sentence;
}

/* Places first, since they are what tells the regions from the countries. */
bool hsay_actors_places(actor_work *work)
{
    hsay_map known = {0};
    count_spoken(work);
    if (!know_containers(work, &known))
        return false;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        actor_draft *d = &work->drafts.data[i];
        const hsay_gazetteer_entry *entry =
            is_town(work, d) ? hsay_actors_place(work, d->name_first, d->name_last) : NULL;
        if (!entry)
            continue;
        uint32_t told = hsay_map_get(&known, name_hash(work, d->name_first, d->name_last));
        bool inside = false;
        hsay_str within = {NULL, 0};
        if (told != HSAY_NONE)
            within = container(work, work->drafts.data[told].name_last, &inside);
        hsay_str code = choose(work, entry, within, inside);
        if (!within.length && behind_town(work, d->name_first) &&
            region_country(work, entry).length)
            code = region_country(work, entry); /* London, Ontario */
        if (!within.length && is_obscure(work, entry, code))
            continue;
        d->code = code;
        speak_of(work, d->code);
    }
    return regions_for_countries(work);
}
