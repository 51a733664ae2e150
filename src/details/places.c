/* SPDX-License-Identifier: Apache-2.0
 *
 * places.c - where: names of places to coordinates.
 *
 * In: tokens, words, mentions, actors. Out: doc->places in text order. Three steps, a file each:
 * places_find.c looks every capitalised run up in the gazetteer and among the countries;
 * places_choose.c decides which of the places of that name is meant, for all names of the document
 * together; places_judge.c weighs whether the name means a place at all (and not a person, an
 * organization, a word that opens a sentence).
 *
 * The idea of the second step is old: Leidner (2007), Toponym Resolution in Text, lists the
 * heuristics (containment, people, one sense per discourse, spatial minimality).
 */
#include "details/places_parts.h"

static uint32_t table_index(const hsay_image *image, const char *name)
{
    hsay_table table;
    for (uint32_t i = 0; i < hsay_image_table_count(image); i++) {
        hsay_image_table_at(image, i, &table);
        if (hsay_str_is(table.name, name))
            return i;
    }
    return HSAY_NONE;
}

static uint32_t column_of(const hsay_image *image, uint32_t table, const char *name)
{
    hsay_table found;
    if (table == HSAY_NONE)
        return HSAY_NONE;
    hsay_image_table_at(image, table, &found);
    return hsay_table_column(&found, name);
}

/* Reads details/centres. */
static bool read_centres(hsay_places_state *state, hsay_arena *arena)
{
    hsay_table table;
    if (!hsay_image_table(state->image, "details/centres", &table))
        return true;
    uint32_t code = hsay_table_column(&table, "code"), id = hsay_table_column(&table, "gazetteer");
    uint32_t latitude = hsay_table_column(&table, "latitude");
    uint32_t longitude = hsay_table_column(&table, "longitude");
    uint32_t people = hsay_table_column(&table, "people");
    uint32_t radius = hsay_table_column(&table, "radius");
    if (code == HSAY_NONE || latitude == HSAY_NONE || longitude == HSAY_NONE || people == HSAY_NONE)
        return true;
    for (uint32_t row = 0; row < table.rows; row++) {
        hsay_centre *centre = hsay_push(arena, &state->centres);
        uint64_t count = 0;
        if (centre == NULL)
            return false;
        centre->code = hsay_pack_code(hsay_table_cell(&table, row, code));
        if (!hsay_parse_double(hsay_table_cell(&table, row, latitude), &centre->latitude) ||
            !hsay_parse_double(hsay_table_cell(&table, row, longitude), &centre->longitude) ||
            !hsay_parse_u64(hsay_table_cell(&table, row, people), &count)) {
            state->centres.count--;
            continue;
        }
        centre->people = count < UINT32_MAX ? (uint32_t)count : UINT32_MAX;
        uint64_t km;
        if (radius != HSAY_NONE && hsay_parse_u64(hsay_table_cell(&table, row, radius), &km))
            centre->radius = km < UINT32_MAX ? (uint32_t)km : UINT32_MAX;
        if (id != HSAY_NONE)
            centre->gazetteer = hsay_table_cell(&table, row, id);
        if (!hsay_map_put(arena, &state->centre_of, centre->code, state->centres.count - 1))
            return false;
    }
    return true;
}

hsay_status hsay_places_prepare(const hsay_setup *setup, const void **prepared, hsay_error *error)
{
    hsay_places_state *state = HSAY_NEW(setup->arena, hsay_places_state, 1);
    if (state == NULL)
        return hsay_no_memory(error);
    *prepared = state;
    state->image = setup->image;
    state->countries = state->given = state->titles = state->words = state->roles = HSAY_NONE;
    if (setup->image == NULL)
        return HSAY_OK;
    hsay_status status = hsay_gazetteer_open(setup->image, &state->gazetteer, error);
    if (status != HSAY_OK)
        return status;
    state->has_actors = hsay_image_index(setup->image, "actors", &state->actors);
    state->countries = table_index(setup->image, "actors/countries");
    state->given = table_index(setup->image, "actors/given");
    state->titles = table_index(setup->image, "actors/titles");
    state->words = table_index(setup->image, "actors/words");
    state->roles = table_index(setup->image, "actors/roles");
    state->names_column = column_of(setup->image, state->countries, "names");
    state->capital_column = column_of(setup->image, state->countries, "capital");
    state->seats_column = column_of(setup->image, state->countries, "seats");
    state->code_column = column_of(setup->image, state->countries, "code");
    state->use_column = column_of(setup->image, state->words, "use");
    state->has_word_counts = hsay_image_table(setup->image, "text/words", &state->word_counts);
    return read_centres(state, setup->arena) ? HSAY_OK : hsay_no_memory(error);
}

/* The GeoNames id as text. */
static hsay_str id_text(hsay_doc *doc, const hsay_reading *reading)
{
    if (reading->id == 0)
        return reading->gazetteer;
    return hsay_str_print(&doc->arena, "%u", reading->id);
}

static hsay_str rule_of(const hsay_place_search *search, const hsay_toponym *toponym,
                        const hsay_reading *reading)
{
    if (reading->kind == HSAY_PLACE_COUNTRY)
        return HSAY_STR("actors/countries.tsv");
    if (toponym->container != HSAY_NONE)
        return HSAY_STR("details/gazetteer: by what stands behind the comma");
    if (search->names.data[toponym->name].count == 1)
        return HSAY_STR("details/gazetteer: the only place of this name");
    return HSAY_STR("details/gazetteer: by people and the other places");
}

/* About how far from the point it may have been, in km: towns by their people, the rest by kind. */
static uint32_t precision_of(const hsay_reading *reading)
{
    switch (reading->kind) {
    case HSAY_PLACE_COUNTRY: return reading->radius;
    case HSAY_PLACE_REGION: return reading->country != 0 ? 150 : 1000;
    case HSAY_PLACE_FEATURE: return reading->country != 0 ? 5 : 200;
    default:
        return reading->people >= 1000000  ? 20
               : reading->people >= 100000 ? 10
               : reading->people >= 10000  ? 5
                                           : 2;
    }
}

static bool write_place(const hsay_place_search *search, const hsay_toponym *toponym)
{
    hsay_doc *doc = search->doc;
    const hsay_reading *reading = &search->readings.data[toponym->choice];
    hsay_place *place = hsay_push(&doc->arena, &doc->places);
    if (place == NULL)
        return false;
    *place = (hsay_place){.span = hsay_doc_cover(doc, toponym->first, toponym->last),
                          .first = toponym->first,
                          .last = toponym->last,
                          .name = reading->name,
                          .latitude = reading->latitude,
                          .longitude = reading->longitude,
                          .country = reading->code,
                          .kind = reading->kind,
                          .gazetteer = id_text(doc, reading),
                          .precision = precision_of(reading),
                          .rule = rule_of(search, toponym, reading)};
    return true;
}

/* Gives every toponym its evidence, and every name the greatest of its toponyms. False: none. */
static bool weigh(hsay_place_search *search)
{
    for (uint32_t i = 0; i < search->toponyms.count; i++) {
        hsay_toponym *toponym = &search->toponyms.data[i];
        hsay_place_name *name = &search->names.data[toponym->name];
        if (toponym->adjective || toponym->choice == HSAY_NONE)
            continue;
        toponym->evidence = hsay_place_evidence(search, i);
        if (toponym->evidence > name->evidence)
            name->evidence = toponym->evidence;
    }
    return search->toponyms.count > 0;
}

/* Once a name surely was a place, less evidence is asked for it elsewhere in the report. */
static bool is_place(const hsay_place_search *search, const hsay_toponym *toponym)
{
    const float enough = 2.2f, sure = 3.4f, known = 1.0f;
    if (toponym->adjective || toponym->choice == HSAY_NONE)
        return false;
    return toponym->evidence >=
           (search->names.data[toponym->name].evidence >= sure ? known : enough);
}

hsay_status hsay_find_places(const void *state, hsay_doc *doc, hsay_error *error)
{
    hsay_place_search search = {.state = state, .doc = doc};
    if (doc->words.count != doc->tokens.count || state == NULL)
        return HSAY_OK;
    if (!hsay_places_recognise(&search) || !hsay_places_choose(&search))
        return hsay_no_memory(error);
    if (!weigh(&search))
        return HSAY_OK;
    for (uint32_t i = 0; i < search.toponyms.count; i++)
        if (is_place(&search, &search.toponyms.data[i]) &&
            !write_place(&search, &search.toponyms.data[i]))
            return hsay_no_memory(error);
    return HSAY_OK;
}
