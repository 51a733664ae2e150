/* SPDX-License-Identifier: Apache-2.0
 *
 * icews.c - rows in the columns of the ICEWS coded event data.
 *
 * In: a coded article. Out: 20 columns parted by tabs, one row a pair (tabs.c). Unknown is NULL, as
 * there. Countries are English names, sentences count from 1. Differences that scripts may meet:
 * `Event Text` is the words that tell the event, not the name of its CAMEO code; `Intensity` is
 * PLOVER's scale, which has the bounds of Goldstein's; sectors are codes.
 *
 * Reference: Boschee et al., "ICEWS Coded Event Data", Harvard Dataverse, doi:10.7910/DVN/28075.
 */
#include "records/tabs.h"

void hsay_write_icews_heading(hsay_writer *writer)
{
    hsay_put_text(writer, "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\t"
                          "Event Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\t"
                          "Target Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\t"
                          "Province\tCountry\tLatitude\tLongitude\n");
}

/* The country's name, else the code ("IGO"). */
static void country(hsay_cells *cells, hsay_str code)
{
    const hsay_country *found = hsay_country_of(code);
    hsay_cell(cells, found ? hsay_str_of(found->name) : code);
}

static void side(hsay_cells *cells, const hsay_actor *actor)
{
    hsay_cell(cells, actor ? actor->name : HSAY_STR(""));
    hsay_cell_sectors(cells, actor, ",");
    country(cells, actor ? actor->code : HSAY_STR(""));
}

static void where(hsay_cells *cells, const hsay_place *place)
{
    if (!place) {
        hsay_cell_empty(cells, 6);
        return;
    }
    const hsay_str none = {"", 0};
    hsay_cell(cells, place->kind == HSAY_PLACE_CITY ? place->name : none);
    hsay_cell_empty(cells, 1);
    hsay_cell(cells, place->kind == HSAY_PLACE_REGION ? place->name : none);
    country(cells, place->country);
    hsay_cell_number(cells, place->latitude, 5);
    hsay_cell_number(cells, place->longitude, 5);
}

static void put_row(hsay_writer *writer, const hsay_row *row)
{
    const hsay_doc *doc = writer->doc;
    const hsay_event *event = &doc->events.data[row->event];
    hsay_cells cells = hsay_cells_open(writer, "NULL");
    hsay_cell_event_id(&cells, row);
    hsay_cell_day(&cells, row->day, "-");
    side(&cells, row->actor);
    hsay_cell(&cells, hsay_record_words(writer, event->trigger));
    hsay_cell(&cells, event->cameo);
    hsay_cell_number(&cells, event->score, 2);
    side(&cells, row->recipient);
    hsay_cell(&cells, doc->about.id);
    hsay_cell_count(&cells, (uint64_t)event->sentence + 1);
    hsay_cell(&cells, doc->about.outlet);
    where(&cells, hsay_record_place(doc, row->event));
    hsay_cells_close(&cells);
}

void hsay_write_icews(hsay_writer *writer)
{
    hsay_rows(writer, put_row);
}
