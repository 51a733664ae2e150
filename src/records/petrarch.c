/* SPDX-License-Identifier: Apache-2.0
 *
 * petrarch.c - rows as PETRARCH 2 writes them with actor and event texts, without a heading.
 *
 * In: a coded article. Out, parted by tabs:
 *
 *     date      source  target  code  issues           ids      source name  actor texts    event
 *     20250305  USAGOV  PSEREB  046   diplomatic,1     STORY_2  BBC          envoy; Hamas   met
 *
 * A side that is not known is "---", as there; `issues` are PLOVER's contexts, which took the place
 * of PETRARCH's issues; the id is the sentence's own where the input gave one (--input petrarch),
 * else the article's origin and the sentence's number.
 */
#include "records/tabs.h"

/* The code, or "---" for a side that is missing or has none. */
static void side(hsay_cells *cells, const hsay_actor *actor)
{
    hsay_str run = hsay_actor_run(cells->writer, actor);
    hsay_cell(cells, run.length ? run : HSAY_STR("---"));
}

static void issues(hsay_cells *cells, uint64_t contexts)
{
    hsay_str list = hsay_record_contexts(cells->writer, contexts, ",1;");
    list = list.length ? hsay_list_add(cells->writer, list, "", HSAY_STR(",1")) : list;
    hsay_cell(cells, list);
}

/* The label of the last sentence given that starts at or before `sentence`. */
static hsay_str given_id(const hsay_doc *doc, uint32_t sentence)
{
    uint32_t low = 0, high = doc->labels.count;
    while (sentence < doc->sentences.count && low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->labels.data[middle].start <= doc->sentences.data[sentence].span.start) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low > 0 ? doc->labels.data[low - 1].name : (hsay_str){"", 0};
}

static void id(hsay_cells *cells, uint32_t sentence)
{
    hsay_writer *writer = cells->writer;
    hsay_str given = given_id(writer->doc, sentence);
    hsay_cell(cells, given.length ? given : writer->doc->about.origin);
    if (given.length == 0) {
        hsay_put_char(writer, '_');
        hsay_put_count(writer, (uint64_t)sentence + 1);
    }
}

static void texts(hsay_cells *cells, const hsay_row *row)
{
    hsay_writer *writer = cells->writer;
    hsay_str source = hsay_actor_words(writer, row->actor, row->event);
    hsay_str target = hsay_actor_words(writer, row->recipient, row->event);
    source = hsay_record_name(writer, source.length ? source : HSAY_STR("---"));
    target = hsay_record_name(writer, target.length ? target : HSAY_STR("---"));
    hsay_cell(cells, hsay_list_add(writer, source, "; ", target));
}

static void put_row(hsay_writer *writer, const hsay_row *row)
{
    const hsay_doc *doc = writer->doc;
    const hsay_event *event = &doc->events.data[row->event];
    hsay_cells cells = hsay_cells_open(writer, "");
    hsay_cell_day(&cells, row->day, "");
    side(&cells, row->actor);
    side(&cells, row->recipient);
    hsay_cell(&cells, event->cameo);
    issues(&cells, event->contexts);
    id(&cells, event->sentence);
    hsay_cell(&cells, doc->about.outlet);
    texts(&cells, row);
    hsay_cell(&cells, hsay_record_words(writer, event->trigger));
    hsay_cells_close(&cells);
}

void hsay_write_petrarch(hsay_writer *writer)
{
    hsay_rows(writer, put_row);
}
