/* SPDX-License-Identifier: Apache-2.0
 *
 * gdelt.c - rows in the 61 columns of GDELT 2.0 Events, without a heading, as GDELT has it.
 *
 * In: a coded article. Out: one row a pair (tabs.c):
 *
 *     id and dates 5 | actor 1 and 2, 10 each | event and mentions 10 | places 8 each, 3 times |
 *     day added, source
 *
 * What GDELT counts over many articles is 1 here (NumMentions, NumSources, NumArticles); what the
 * record does not hold is empty (ethnic codes, AvgTone, divisions below a country). Places carry
 * FIPS 10-4 codes. GLOBALEVENTID is a number of 63 bits made of article, event and pair, so that
 * the same article gives the same id; keep it as text where numbers have only 53.
 *
 * Reference: "The GDELT Event Database Data Format Codebook V2.0", 2015.
 */
#include "records/tabs.h"

#include <math.h>

/* ------------------------------------------------------------------ id and dates */

static uint64_t event_number(const hsay_doc *doc, const hsay_row *row)
{
    uint64_t hash = hsay_hash_mix(hsay_hash(doc->about.id), row->event);
    return hsay_hash_mix(hash, row->number) >> 1;
}

/* "2015.1315": the year, and how much of it is over when months have 30 days and the year 365. */
static double year_fraction(hsay_str iso)
{
    uint64_t year = 0, month = 0, day = 0;
    if (iso.length != 10 || !hsay_parse_u64(hsay_str_slice(iso, 0, 4), &year) ||
        !hsay_parse_u64(hsay_str_slice(iso, 5, 7), &month) ||
        !hsay_parse_u64(hsay_str_slice(iso, 8, 10), &day)) {
        return (double)NAN;
    }
    return (double)year + (double)((month - 1) * 30 + day) / 365.0;
}

static void dates(hsay_cells *cells, int32_t day)
{
    char iso[16];
    hsay_str words = hsay_format_day(iso, day);
    char month[6];
    for (size_t i = 0; i < 6 && words.length == 10; i++) {
        month[i] = words.data[i < 4 ? i : i + 1];
    }
    hsay_cell_day(cells, day, "");
    hsay_cell(cells, (hsay_str){month, words.length == 10 ? 6 : 0});
    hsay_cell(cells, hsay_str_slice(words, 0, 4));
    hsay_cell_number(cells, year_fraction(words), 4);
}

/* ------------------------------------------------------------------ actors */

static bool among(hsay_str code, const char *list)
{
    return code.length == 3 && hsay_str_find(hsay_str_of(list), code) != SIZE_MAX;
}

/* CAMEO's religions. */
static bool is_religion(hsay_str sector)
{
    return among(sector, "BAH BUD CHR CTH CPT CON DRZ ALE HIN HSD ITR JAN JEW LDS MRN MOS ATH ORT "
                         "PRO SHI SIK SUF SUN TAO YEZ ZRO");
}

static void put_codes(hsay_cells *cells, const hsay_str *codes, uint32_t count, uint32_t columns)
{
    for (uint32_t i = 0; i < columns; i++) {
        hsay_cell(cells, i < count ? codes[i] : HSAY_STR(""));
    }
}

/* Code, name, country, known group, ethnic, two religions, three types. */
static void side(hsay_cells *cells, const hsay_actor *actor)
{
    hsay_str religions[HSAY_SECTORS_MAX], types[HSAY_SECTORS_MAX + 1];
    uint32_t religion_count = 0, type_count = 0;
    hsay_str code = actor ? actor->code : HSAY_STR("");
    bool group = among(code, "UNO EUR");
    if (code.length && !group && !hsay_country_of(code)) {
        types[type_count++] = code;
    }
    for (uint32_t i = 0; i < hsay_sectors_told(actor); i++) {
        if (is_religion(actor->sectors[i])) {
            religions[religion_count++] = actor->sectors[i];
        } else {
            types[type_count++] = actor->sectors[i];
        }
    }
    hsay_cell(cells, hsay_actor_run(cells->writer, actor));
    hsay_cell(cells, actor ? actor->name : HSAY_STR(""));
    hsay_cell(cells, hsay_actor_country(actor));
    hsay_cell(cells, group ? code : HSAY_STR(""));
    hsay_cell_empty(cells, 1);
    put_codes(cells, religions, religion_count, 2);
    put_codes(cells, types, type_count, 3);
}

/* ------------------------------------------------------------------ places */

/* The place that is the actor itself: a country or town that acts. */
static const hsay_place *place_of_actor(const hsay_doc *doc, const hsay_actor *actor)
{
    if (!actor || actor->mentions.count == 0 ||
        (actor->kind != HSAY_KIND_COUNTRY && actor->kind != HSAY_KIND_PLACE)) {
        return NULL;
    }
    hsay_span span = doc->mentions.data[doc->refs.data[actor->mentions.first]].span;
    uint32_t low = 0, high = doc->places.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->places.data[middle].span.start < span.start) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const hsay_place *found = low < doc->places.count ? &doc->places.data[low] : NULL;
    return found && found->span.end <= span.end ? found : NULL;
}

/* GDELT's types: 1 country, 4 city and 5 division outside the USA, 3 and 2 inside. */
static unsigned place_type(const hsay_place *place)
{
    bool inside = hsay_str_is(place->country, "USA");
    switch (place->kind) {
    case HSAY_PLACE_COUNTRY: return 1;
    case HSAY_PLACE_REGION: return inside ? 2 : 5;
    default: return inside ? 3 : 4;
    }
}

/* Type, full name, FIPS country, two divisions, latitude, longitude, feature. */
static void where(hsay_cells *cells, const hsay_place *place)
{
    if (!place) {
        hsay_cell_count(cells, 0);
        hsay_cell_empty(cells, 7);
        return;
    }
    const hsay_country *country = hsay_country_of(place->country);
    hsay_str name = hsay_record_name(cells->writer, place->name);
    if (country && place->kind != HSAY_PLACE_COUNTRY) {
        name = hsay_list_add(cells->writer, name, ", ", hsay_str_of(country->name));
    }
    hsay_cell_count(cells, place_type(place));
    hsay_cell(cells, name);
    hsay_cell_text(cells, country ? country->fips : "");
    hsay_cell_text(cells, country && place->kind == HSAY_PLACE_COUNTRY ? country->fips : "");
    hsay_cell_empty(cells, 1);
    hsay_cell_number(cells, place->latitude, 5);
    hsay_cell_number(cells, place->longitude, 5);
    hsay_cell(cells, place->gazetteer);
}

/* ------------------------------------------------------------------ rows */

/* Is the event told in the headline or the first paragraph below it? */
static bool is_root(const hsay_doc *doc, const hsay_event *event)
{
    for (uint32_t i = 0; i < doc->sentences.count; i++) {
        if (!doc->sentences.data[i].headline || i == event->sentence) {
            return event->sentence < doc->sentences.count &&
                   doc->sentences.data[event->sentence].paragraph <=
                       doc->sentences.data[i].paragraph;
        }
    }
    return false;
}

/* GDELT's four classes go by CAMEO's root, where a protest (14) is still verbal. */
static unsigned quad_of(hsay_str cameo)
{
    uint64_t root = 0;
    if (!hsay_parse_u64(hsay_str_slice(cameo, 0, 2), &root) || root > 14) {
        return 4;
    }
    return root > 9 ? 3 : root > 5 ? 2 : 1;
}

static void put_row(hsay_writer *writer, const hsay_row *row)
{
    const hsay_doc *doc = writer->doc;
    const hsay_event *event = &doc->events.data[row->event];
    hsay_cells cells = hsay_cells_open(writer, "");
    hsay_cell_count(&cells, event_number(doc, row));
    dates(&cells, row->day);
    side(&cells, row->actor);
    side(&cells, row->recipient);
    hsay_cell_count(&cells, is_root(doc, event));
    hsay_cell(&cells, event->cameo);
    hsay_cell(&cells, hsay_str_slice(event->cameo, 0, 3));
    hsay_cell(&cells, hsay_str_slice(event->cameo, 0, 2));
    hsay_cell_count(&cells, quad_of(event->cameo));
    hsay_cell_number(&cells, event->score, 2);
    hsay_cell_count(&cells, 1);
    hsay_cell_count(&cells, 1);
    hsay_cell_count(&cells, 1);
    hsay_cell_empty(&cells, 1);
    where(&cells, place_of_actor(doc, row->actor));
    where(&cells, place_of_actor(doc, row->recipient));
    where(&cells, hsay_record_place(doc, row->event));
    if (doc->about.published == HSAY_NO_DAY) {
        hsay_cell_empty(&cells, 1);
    } else {
        hsay_cell_day(&cells, doc->about.published, "");
        hsay_put_text(writer, "000000");
    }
    hsay_cell(&cells, doc->about.origin);
    hsay_cells_close(&cells);
}

void hsay_write_gdelt(hsay_writer *writer)
{
    hsay_rows(writer, put_row);
}
