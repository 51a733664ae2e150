/* SPDX-License-Identifier: Apache-2.0
 *
 * polecat.c - rows of POLECAT, the weekly data set in PLOVER that followed ICEWS.
 *
 * In: a coded article. Out: POLECAT's 40 columns parted by tabs, one row a pair (tabs.c). What the
 * record does not hold stays empty: titles, Wikipedia ids, districts. Countries are alpha-3 codes
 * as in POLECAT, COW numbers come from countries.c; lists within a cell are parted by ";".
 *
 * Reference: Halterman, Bagozzi, Beger, Schrodt, Scarborough, "PLOVER and POLECAT", 2023.
 */
#include "records/tabs.h"

#include <math.h>

void hsay_write_polecat_heading(hsay_writer *writer)
{
    hsay_put_text(
        writer,
        "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\t"
        "Actor Name\tActor Country\tActor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\t"
        "Actor Name Raw\tWikipedia Actor ID\tRecipient Name\tRecipient Country\tRecipient COW\t"
        "Primary Recipient Sector\tRecipient Sectors\tRecipient Title\tRecipient Name Raw\t"
        "Wikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\tCountry\tLatitude\t"
        "Longitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\t"
        "Story People\tStory Organizations\tStory Locations\tLanguage\tVersion\n");
}

/* "VERBAL COOPERATION" */
static void quad(hsay_cells *cells, hsay_event_type type)
{
    static const char *const names[] = {"VERBAL COOPERATION", "MATERIAL COOPERATION",
                                        "VERBAL CONFLICT", "MATERIAL CONFLICT"};
    hsay_cell_text(cells, names[hsay_quad(type) - 1]);
}

/* Name, country, COW, first sector, all sectors, title, words of the text, Wikipedia's id. */
static void side(hsay_cells *cells, const hsay_actor *actor, uint32_t event)
{
    hsay_str code = hsay_actor_country(actor);
    const hsay_country *country = hsay_country_of(code);
    hsay_cell(cells, actor ? actor->name : HSAY_STR(""));
    hsay_cell(cells, actor ? actor->code : HSAY_STR(""));
    hsay_cell_number(cells, country && country->cow ? country->cow : (double)NAN, 0);
    hsay_cell(cells, hsay_sectors_told(actor) > 0 ? actor->sectors[0] : HSAY_STR(""));
    hsay_cell_sectors(cells, actor, ";");
    hsay_cell_empty(cells, 1);
    hsay_cell(cells, hsay_actor_words(cells->writer, actor, event));
    hsay_cell_empty(cells, 1);
}

/* GeoNames' feature code as far as the kind of place tells it. */
static const char *feature(hsay_place_kind kind)
{
    switch (kind) {
    case HSAY_PLACE_COUNTRY: return "PCLI";
    case HSAY_PLACE_REGION: return "RGN";
    case HSAY_PLACE_CITY: return "PPL";
    default: return "";
    }
}

static void where(hsay_cells *cells, const hsay_place *place)
{
    if (!place) {
        hsay_cell_empty(cells, 10);
        return;
    }
    const hsay_str none = {"", 0};
    hsay_cell(cells, place->name);
    hsay_cell(cells, place->kind == HSAY_PLACE_CITY ? place->name : none);
    hsay_cell_empty(cells, 1);
    hsay_cell(cells, place->kind == HSAY_PLACE_REGION ? place->name : none);
    hsay_cell(cells, place->country);
    hsay_cell_number(cells, place->latitude, 5);
    hsay_cell_number(cells, place->longitude, 5);
    hsay_cell(cells, place->gazetteer);
    hsay_cell(cells, hsay_doc_span(cells->writer->doc, place->span));
    hsay_cell_text(cells, feature(place->kind));
}

/* Names of the article's actors of the kinds in `kinds`; at most HSAY_WORDS_MAX bytes. */
static void story(hsay_cells *cells, unsigned kinds)
{
    hsay_writer *writer = cells->writer;
    const hsay_doc *doc = writer->doc;
    hsay_str list = {"", 0};
    for (uint32_t i = 0; i < doc->actors.count && list.length < HSAY_WORDS_MAX; i++) {
        const hsay_actor *actor = &doc->actors.data[i];
        const uint32_t *refs = hsay_record_refs(doc, actor->mentions);
        bool named = false;
        for (uint32_t k = 0; k < actor->mentions.count && !named; k++) {
            named = doc->mentions.data[refs[k]].kind == HSAY_MENTION_NAME;
        }
        if (named && (kinds >> actor->kind & 1)) {
            list = hsay_list_add(writer, list, ";", hsay_record_name(writer, actor->name));
        }
    }
    hsay_cell(cells, list);
}

static void put_row(hsay_writer *writer, const hsay_row *row)
{
    const hsay_doc *doc = writer->doc;
    const hsay_event *event = &doc->events.data[row->event];
    hsay_cells cells = hsay_cells_open(writer, "");
    hsay_cell_event_id(&cells, row);
    hsay_cell_day(&cells, row->day, "-");
    hsay_cell_text(&cells, hsay_event_type_name(event->type));
    hsay_cell(&cells, event->mode);
    hsay_cell_number(&cells, event->score, 2);
    quad(&cells, event->type);
    hsay_cell(&cells, hsay_record_contexts(writer, event->contexts, ";"));
    side(&cells, row->actor, row->event);
    side(&cells, row->recipient, row->event);
    where(&cells, hsay_record_place(doc, row->event));
    hsay_cell(&cells, doc->about.outlet);
    hsay_cell_day(&cells, doc->about.published, "-");
    story(&cells, 1u << HSAY_KIND_PERSON);
    story(&cells, 1u << HSAY_KIND_ORGANIZATION | 1u << HSAY_KIND_GROUP);
    story(&cells, 1u << HSAY_KIND_COUNTRY | 1u << HSAY_KIND_PLACE);
    hsay_cell(&cells, doc->about.language);
    hsay_cell_text(&cells, "hearsay " HSAY_VERSION);
    hsay_cells_close(&cells);
}

void hsay_write_polecat(hsay_writer *writer)
{
    hsay_rows(writer, put_row);
}
