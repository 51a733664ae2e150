/* SPDX-License-Identifier: Apache-2.0
 *
 * places_find.c - capitalised words -> names that the gazetteer or the list of countries knows.
 *
 * In: tokens, mentions. Out: toponyms (longest match wins), the names they share, and for each name
 * its readings: every place that is called so, the most populous first.
 */
#include "details/places_parts.h"

#include <math.h>
#include <string.h>

enum { WORDS_MAX = 8, ACRONYM_LETTERS = 5, LARGE = 200000 };

/* What was found at one place of the text. */
typedef struct {
    uint32_t last;
    uint64_t hash;
    const hsay_gazetteer_entry *run; /* NULL: none */
    uint32_t country;                /* packed; 0: none */
    hsay_str code, country_name;
    uint32_t capital_of; /* packed; 0: of none */
    bool adjective;
    bool seat; /* a government's house */
} found;

/* ------------------------------------------------------------------ who is a person */

static bool mark_mentions(hsay_place_search *search)
{
    hsay_doc *doc = search->doc;
    search->mention_of = HSAY_NEW(&doc->scratch, uint32_t, (size_t)doc->tokens.count + 1);
    if (search->mention_of == NULL)
        return false;
    for (uint32_t t = 0; t < doc->tokens.count; t++)
        search->mention_of[t] = HSAY_NONE;
    for (uint32_t m = 0; m < doc->mentions.count; m++) {
        const hsay_mention *mention = &doc->mentions.data[m];
        if (mention->kind != HSAY_MENTION_NAME || mention->last >= doc->tokens.count)
            continue;
        bool person = mention->actor < doc->actors.count &&
                      doc->actors.data[mention->actor].kind == HSAY_KIND_PERSON;
        for (uint32_t t = mention->first; t <= mention->last; t++) {
            uint32_t old = search->mention_of[t];
            if (old == HSAY_NONE || doc->mentions.data[old].last - doc->mentions.data[old].first <
                                        mention->last - mention->first)
                search->mention_of[t] = m;
            hsay_str form = hsay_doc_form(doc, t);
            if (person && mention->last > mention->first && hsay_str_capitalized(form) &&
                !hsay_map_put(&doc->scratch, &search->person_words, hsay_hash(form), 1))
                return false;
        }
    }
    return true;
}

/* ------------------------------------------------------------------ matching */

/* Is this phrase a country, the adjective of one, its capital, or its government's house? */
static void match_country(const hsay_places_state *state, uint64_t hash, hsay_str text, bool loose,
                          found *out)
{
    if (!state->has_actors || state->countries == HSAY_NONE)
        return;
    hsay_found hits = hsay_index_find(&state->actors, hash);
    for (uint32_t i = 0; i < hits.count; i++) {
        const hsay_hit *hit = &hits.hits[i];
        if (hit->table != state->countries ||
            !hsay_phrase_case(hsay_image_string(state->image, hit->phrase), text, loose))
            continue;
        hsay_table table;
        hsay_image_table_at(state->image, hit->table, &table);
        hsay_str code = hsay_table_cell(&table, hit->row, state->code_column);
        bool name = hit->column == state->names_column;
        if (hit->column == state->capital_column)
            out->capital_of = hsay_pack_code(code);
        if (hit->column == state->seats_column)
            out->seat = true;
        if (hit->column >= state->capital_column || (out->country != 0 && !name))
            continue;
        out->code = code;
        out->country = hsay_pack_code(code);
        out->adjective = !name;
        hsay_str names = hsay_table_cell(&table, hit->row, state->names_column);
        hsay_str_next(&names, '|', &out->country_name);
    }
}

/* "England" and "Dubai" are names of their countries, too; as places they are themselves. */
static void prefer_part(const hsay_place_search *search, found *out)
{
    if (out->country == 0 || out->adjective)
        return;
    bool main_name = hsay_phrase_add(HSAY_PHRASE_START, out->country_name) == out->hash;
    for (const hsay_gazetteer_entry *entry = out->run; entry != NULL; entry++) {
        hsay_str code = hsay_gazetteer_country(&search->state->gazetteer, entry);
        bool large = entry->kind == HSAY_PLACE_REGION || (!main_name && entry->people > 100000);
        if (large && hsay_pack_code(code) == out->country) {
            out->country = 0;
            return;
        }
        if (entry->flags & HSAY_GAZETTEER_LAST)
            return;
    }
}

static bool starts_name(const hsay_doc *doc, uint32_t t)
{
    hsay_str form = hsay_doc_form(doc, t);
    size_t length;
    uint32_t first = hsay_utf8_first(form, &length);
    if (hsay_cp_is_upper(first))
        return true;
    /* "al-Hol": an article in small letters before a hyphen and a capital */
    return form.length == 2 && t + 2 < doc->tokens.count && hsay_cp_is_lower(first) &&
           hsay_str_is(hsay_doc_form(doc, t + 1), "-") &&
           hsay_str_capitalized(hsay_doc_form(doc, t + 2));
}

/* May a name go over this token? Hyphens, apostrophes and full stops fold away. */
static bool is_inside(hsay_str form, bool folded)
{
    if (!folded)
        return !hsay_str_is(form, ",") && !hsay_str_is(form, "(");
    return form.length <= 3 && form.length > 0 && !hsay_str_is(form, "\"");
}

/* Is it a lesser name of every place that is called so? */
static bool only_other(const hsay_gazetteer_entry *run)
{
    for (;; run++) {
        if (!(run->flags & HSAY_GAZETTEER_OTHER))
            return false;
        if (run->flags & HSAY_GAZETTEER_LAST)
            return true;
    }
}

/* "The Hague", "Delhi": where a government sits, and a town besides; not "the White House". */
static bool is_large_town(const hsay_gazetteer_entry *run)
{
    for (; run != NULL; run++) {
        if (!(run->flags & HSAY_GAZETTEER_OTHER) && run->people >= LARGE)
            return true;
        if (run->flags & HSAY_GAZETTEER_LAST)
            return false;
    }
    return false;
}

/* Two letters and more of a region's abbreviation need their full stop or a comma before. */
static bool is_abbreviation(const hsay_doc *doc, uint32_t t, const hsay_gazetteer_entry *run)
{
    hsay_str form = hsay_doc_form(doc, t);
    if (form.length > 5 || !only_other(run))
        return true;
    if (form.data[form.length - 1] == '.' || (form.length == 3 && hsay_str_capitals(form)))
        return true;
    return t > 0 && hsay_str_is(hsay_doc_form(doc, t - 1), ",");
}

/* "the EU", "a SWAT team": capitals inside a sentence that are no town's. */
static bool is_acronym(const hsay_doc *doc, uint32_t t, const hsay_gazetteer_entry *run)
{
    hsay_str form = hsay_doc_form(doc, t);
    const hsay_sentence *in = &doc->sentences.data[doc->tokens.data[t].sentence];
    return !in->capitals && t > in->first && !only_other(run) &&
           form.length >= 2 && form.length <= ACRONYM_LETTERS && hsay_str_capitals(form) &&
           doc->tokens.data[t].span.end > doc->dateline.end;
}

static bool match_at(const hsay_place_search *search, uint32_t t, uint32_t end, found *best)
{
    const hsay_doc *doc = search->doc;
    bool loose = doc->sentences.data[doc->tokens.data[t].sentence].capitals;
    uint64_t hash = HSAY_PHRASE_START;
    bool any = false;
    for (uint32_t k = t; k < end && k < t + WORDS_MAX; k++) {
        uint64_t before = hash;
        hsay_str form = hsay_doc_form(doc, k);
        hash = hsay_phrase_add(hash, form);
        if (!is_inside(form, hash == before))
            break;
        if (hash == before)
            continue;
        found now = {.last = k, .hash = hash};
        hsay_str text = hsay_doc_span(doc, hsay_doc_cover(doc, t, k));
        match_country(search->state, hash, text, loose, &now);
        now.run = hsay_gazetteer_find(&search->state->gazetteer, hash);
        if (now.run != NULL && k == t &&
            (!is_abbreviation(doc, t, now.run) || is_acronym(doc, t, now.run)))
            now.run = NULL;
        now.seat = now.seat && !is_large_town(now.run);
        prefer_part(search, &now);
        if (now.run != NULL || now.country != 0 || now.seat) {
            *best = now;
            any = true;
        }
    }
    return any;
}

/* ------------------------------------------------------------------ readings */

static bool add_country(hsay_place_search *search, const found *what)
{
    const hsay_places_state *state = search->state;
    uint32_t index = hsay_map_get(&state->centre_of, what->country);
    hsay_reading *reading = hsay_push(&search->doc->scratch, &search->readings);
    if (reading == NULL)
        return false;
    *reading = (hsay_reading){.latitude = NAN,
                              .longitude = NAN,
                              .country = what->country,
                              .kind = HSAY_PLACE_COUNTRY,
                              .name = what->country_name,
                              .code = what->code};
    if (index == HSAY_NONE)
        return true;
    const hsay_centre *centre = &state->centres.data[index];
    reading->latitude = centre->latitude;
    reading->longitude = centre->longitude;
    reading->people = centre->people;
    reading->gazetteer = centre->gazetteer;
    reading->radius = centre->radius;
    return true;
}

static bool add_entry(hsay_place_search *search, const hsay_gazetteer_entry *entry,
                      uint32_t capital_of)
{
    const hsay_gazetteer *gazetteer = &search->state->gazetteer;
    hsay_reading *reading = hsay_push(&search->doc->scratch, &search->readings);
    if (reading == NULL)
        return false;
    hsay_str code = hsay_gazetteer_country(gazetteer, entry);
    *reading = (hsay_reading){.latitude = entry->latitude / 100.0,
                              .longitude = entry->longitude / 100.0,
                              .people = entry->people,
                              .country = hsay_pack_code(code),
                              .kind = entry->kind,
                              .fame = entry->flags >> HSAY_GAZETTEER_FAME,
                              .other = (entry->flags & HSAY_GAZETTEER_OTHER) != 0,
                              .name = hsay_gazetteer_name(gazetteer, entry),
                              .code = code,
                              .id = entry->id};
    reading->capital = capital_of != 0 && reading->country == capital_of &&
                       reading->kind == HSAY_PLACE_CITY && reading->people > 10000;
    memcpy(reading->admin, entry->admin, sizeof reading->admin);
    return true;
}

/* The name's index, made with its readings when new; HSAY_NONE: no memory or too many. */
static uint32_t name_of(hsay_place_search *search, const found *what)
{
    uint64_t key = hsay_hash_mix(what->hash, what->country + what->adjective);
    uint32_t index = hsay_map_get(&search->name_of, key);
    if (index != HSAY_NONE || search->names.count >= HSAY_NAMES_MAX)
        return index;
    uint32_t first = search->readings.count;
    if (what->country != 0 && !add_country(search, what))
        return HSAY_NONE;
    for (const hsay_gazetteer_entry *entry = what->run; entry != NULL && !what->adjective;
         entry++) {
        if (search->readings.count - first < HSAY_READINGS_MAX &&
            !add_entry(search, entry, what->capital_of))
            return HSAY_NONE;
        if (entry->flags & HSAY_GAZETTEER_LAST)
            break;
    }
    hsay_place_name *name = hsay_push(&search->doc->scratch, &search->names);
    if (name == NULL)
        return HSAY_NONE;
    *name = (hsay_place_name){.hash = what->hash,
                              .first = first,
                              .count = search->readings.count - first,
                              .choice = first};
    index = search->names.count - 1;
    return hsay_map_put(&search->doc->scratch, &search->name_of, key, index) ? index : HSAY_NONE;
}

/* ------------------------------------------------------------------ the document */

/* "Alexandria, Virginia": the toponym behind the comma holds the one before. */
static void link_container(hsay_place_search *search)
{
    uint32_t count = search->toponyms.count;
    hsay_doc *doc = search->doc;
    if (count < 2)
        return;
    hsay_toponym *inner = &search->toponyms.data[count - 2];
    const hsay_toponym *outer = &search->toponyms.data[count - 1];
    if (outer->adjective || inner->adjective || outer->first != inner->last + 2)
        return;
    hsay_str between = hsay_doc_form(doc, inner->last + 1);
    if (hsay_str_is(between, ",") || hsay_str_is(between, "("))
        inner->container = count - 1;
}

bool hsay_places_recognise(hsay_place_search *search)
{
    hsay_doc *doc = search->doc;
    if (!mark_mentions(search))
        return false;
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        const hsay_sentence *sentence = &doc->sentences.data[s];
        uint32_t end = sentence->first + sentence->count;
        for (uint32_t t = sentence->first; t < end; t++) {
            found what = {0};
            if (!starts_name(doc, t) || !match_at(search, t, end, &what))
                continue;
            if (what.seat) {
                t = what.last;
                continue;
            }
            uint32_t name = name_of(search, &what);
            if (name == HSAY_NONE) {
                if (search->names.count < HSAY_NAMES_MAX)
                    return false;
                continue;
            }
            hsay_toponym *toponym = hsay_push(&doc->scratch, &search->toponyms);
            if (toponym == NULL)
                return false;
            *toponym = (hsay_toponym){.first = t,
                                      .last = what.last,
                                      .name = name,
                                      .choice = HSAY_NONE,
                                      .container = HSAY_NONE,
                                      .adjective = what.adjective};
            link_container(search);
            t = what.last;
        }
    }
    return true;
}
