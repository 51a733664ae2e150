/* SPDX-License-Identifier: Apache-2.0
 *
 * csv.c - one row an event, for a spreadsheet or R (RFC 4180: commas, quotes doubled, CRLF).
 *
 * In: a coded article. Out: a row for each event; what is a list in the record is joined by "; ",
 * the claims around it are flattened to one chain, outermost first: "US media > Karoline Leavitt".
 * A cell is quoted where it holds a comma, a quote or a line break, or starts or ends with a blank.
 * No cell is altered: a spreadsheet that runs cells as formulas must be told to import text.
 */
#include "records/records.h"

#include <math.h>

static const char heading[] =
    "article,origin,outlet,published,event,type,mode,status,contexts,cameo,quad,score,"
    "actors,actor_codes,recipients,recipient_codes,date_first,date_last,place,latitude,longitude,"
    "country,figures,chain,stance,cue,trigger,sentence,text,rule\r\n";

void hsay_write_csv_heading(hsay_writer *writer)
{
    hsay_put(writer, heading, sizeof heading - 1);
}

static void put_cell(hsay_writer *writer, hsay_str words)
{
    bool quoted = words.length && (words.data[0] == ' ' || words.data[words.length - 1] == ' ');
    for (size_t i = 0; i < words.length && !quoted; i++) {
        char c = words.data[i];
        quoted = c == ',' || c == '"' || c == '\n' || c == '\r';
    }
    if (!quoted) {
        hsay_put_str(writer, words);
        return;
    }
    hsay_put_char(writer, '"');
    for (size_t i = 0; i < words.length; i++) {
        hsay_put_text(writer, words.data[i] == '"' ? "\"" : "");
        hsay_put_char(writer, words.data[i]);
    }
    hsay_put_char(writer, '"');
}

static void next_cell(hsay_writer *writer, hsay_str words)
{
    hsay_put_char(writer, ',');
    put_cell(writer, words);
}

static void next_name(hsay_writer *writer, const char *name)
{
    next_cell(writer, hsay_str_of(name));
}

static void next_day(hsay_writer *writer, int32_t day)
{
    hsay_put_char(writer, ',');
    hsay_put_day(writer, day);
}

static void next_number(hsay_writer *writer, double value, unsigned decimals)
{
    hsay_put_char(writer, ',');
    if (value == value) {
        hsay_put_number(writer, value, decimals);
    }
}

/* Two cells: the names, and the codes in the same order. */
static void next_actors(hsay_writer *writer, hsay_slice slice)
{
    const uint32_t *refs = hsay_record_refs(writer->doc, slice);
    hsay_str names = {"", 0}, codes = {"", 0};
    for (uint32_t i = 0; i < slice.count; i++) {
        const hsay_actor *actor = &writer->doc->actors.data[refs[i]];
        hsay_str name = hsay_record_name(writer, actor->name);
        hsay_str code = hsay_record_code(writer, actor);
        names = hsay_list_add(writer, names, "; ", name.length ? name : HSAY_STR("?"));
        codes = hsay_list_add(writer, codes, "; ", code.length ? code : HSAY_STR("?"));
    }
    next_cell(writer, names);
    next_cell(writer, codes);
}

/* "killed 1200..1200 about; injured 3.." */
static void next_figures(hsay_writer *writer, hsay_slice slice)
{
    const uint32_t *refs = hsay_record_refs(writer->doc, slice);
    hsay_put_char(writer, ',');
    for (uint32_t i = 0; i < slice.count; i++) {
        const hsay_figure *figure = &writer->doc->figures.data[refs[i]];
        hsay_put_text(writer, i > 0 ? "; " : "");
        hsay_put_text(writer, hsay_figure_role_name(figure->role));
        hsay_put_char(writer, ' ');
        if (figure->low >= 0) {
            hsay_put_integer(writer, figure->low);
        }
        hsay_put_text(writer, "..");
        if (figure->high >= 0) {
            hsay_put_integer(writer, figure->high);
        }
        hsay_put_text(writer, figure->approximate ? " about" : "");
    }
}

/* Chain, stance and cue of the innermost claim; three empty cells for the outlet's own report. */
static void next_chain(hsay_writer *writer, uint32_t claim)
{
    uint32_t chain[HSAY_CLAIM_DEPTH_MAX];
    uint32_t count = hsay_record_chain(writer->doc, claim, chain);
    hsay_str names = {"", 0};
    for (uint32_t i = 0; i < count; i++) {
        hsay_str name = hsay_record_speaker(writer, chain[i]);
        names = hsay_list_add(writer, names, " > ", name.length ? name : HSAY_STR("?"));
    }
    next_cell(writer, names);
    if (count == 0) {
        hsay_put_text(writer, ",,");
        return;
    }
    const hsay_claim *innermost = &writer->doc->claims.data[chain[count - 1]];
    next_name(writer, hsay_stance_name(innermost->stance));
    next_cell(writer, hsay_record_words(writer, innermost->cue));
}

static void put_event(hsay_writer *writer, uint32_t index)
{
    const hsay_doc *doc = writer->doc;
    const hsay_event *event = &doc->events.data[index];
    const hsay_time *time = hsay_record_time(doc, index);
    const hsay_place *place = hsay_record_place(doc, index);
    put_cell(writer, doc->about.id);
    next_cell(writer, doc->about.origin);
    next_cell(writer, doc->about.outlet);
    next_day(writer, doc->about.published);
    hsay_put_text(writer, ",e");
    hsay_put_count(writer, (uint64_t)index + 1);
    next_name(writer, hsay_event_type_name(event->type));
    next_cell(writer, event->mode);
    next_name(writer, hsay_event_status_name(hsay_record_status(doc, index)));
    next_cell(writer, hsay_record_contexts(writer, event->contexts, "; "));
    next_cell(writer, event->cameo);
    next_name(writer, hsay_quad_name(event->type));
    next_number(writer, event->score, 2);
    next_actors(writer, event->actors);
    next_actors(writer, event->recipients);
    next_day(writer, time ? time->first_day : HSAY_NO_DAY);
    next_day(writer, hsay_record_last_day(doc, index));
    next_cell(writer, place ? place->name : HSAY_STR(""));
    next_number(writer, place ? place->latitude : (double)NAN, 5);
    next_number(writer, place ? place->longitude : (double)NAN, 5);
    next_cell(writer, place ? place->country : HSAY_STR(""));
    next_figures(writer, hsay_record_figures(doc, index));
    next_chain(writer, hsay_record_claim(doc, index));
    next_cell(writer, hsay_record_words(writer, event->trigger));
    hsay_put_char(writer, ',');
    hsay_put_count(writer, event->sentence);
    next_cell(writer, hsay_record_flat(writer, hsay_record_sentence(doc, event->sentence)));
    next_cell(writer, event->rule);
    hsay_put_text(writer, "\r\n");
}

void hsay_write_csv(hsay_writer *writer)
{
    for (uint32_t i = 0; i < writer->doc->events.count && !writer->no_memory; i++) {
        hsay_mark mark = hsay_arena_mark(&writer->arena);
        put_event(writer, i);
        hsay_arena_rewind(&writer->arena, mark);
    }
}
