/* SPDX-License-Identifier: Apache-2.0
 *
 * tabs.c - rows and cells of the formats that other people's scripts read.
 *
 * Which events make rows. Those formats have no column for "may", "not" or "he denies it", so that
 * a row would be read as a fact. Rows are made of events that are told as having happened: status
 * actual, or historical where the event's own date is known; and not within a claim whose stance is
 * deny or ask. Everything else stays in jsonl, csv and geojson, which say what it is.
 *
 * Which pairs. Each actor with each recipient; where there are no recipients and several actors
 * (they met), each two of them once, in the order of the text; else the one side that is known
 * alone.
 *
 * What a cell may hold. R and pandas take a double quote for the start of a quoted field and read
 * on to the next one, over lines; none of the formats quotes. So a double quote becomes a single
 * one, and white space blanks.
 */
#include "records/tabs.h"

#include <math.h>


/* ------------------------------------------------------------------ rows */

static bool is_told(const hsay_doc *doc, uint32_t event)
{
    uint32_t claim = hsay_record_claim(doc, event);
    hsay_event_status status = hsay_record_status(doc, event);
    if (status != HSAY_ACTUAL &&
        !(status == HSAY_HISTORICAL && hsay_record_time(doc, event) != NULL)) {
        return false;
    }
    for (uint32_t i = 0; claim < doc->claims.count && i < HSAY_CLAIM_DEPTH_MAX; i++) {
        hsay_stance stance = doc->claims.data[claim].stance;
        if (stance == HSAY_DENY || stance == HSAY_ASK) {
            return false;
        }
        claim = doc->claims.data[claim].within;
    }
    return true;
}

static int32_t day_of(const hsay_doc *doc, uint32_t event)
{
    const hsay_time *time = hsay_record_time(doc, event);
    return time && time->first_day != HSAY_NO_DAY ? time->first_day : doc->about.published;
}

static const hsay_actor *actor_at(const hsay_doc *doc, hsay_slice slice, uint32_t index)
{
    return index < slice.count ? &doc->actors.data[doc->refs.data[slice.first + index]] : NULL;
}

typedef void put_row(hsay_writer *writer, const hsay_row *row);

/* One row; what it takes from the writer's arena is given back. */
static void put_pair(hsay_writer *writer, hsay_row *row, const hsay_actor *actor,
                     const hsay_actor *recipient, put_row *put)
{
    hsay_mark mark = hsay_arena_mark(&writer->arena);
    row->actor = actor;
    row->recipient = recipient;
    row->number++;
    put(writer, row);
    hsay_arena_rewind(&writer->arena, mark);
}

static void put_event(hsay_writer *writer, uint32_t index, put_row *put)
{
    const hsay_doc *doc = writer->doc;
    hsay_slice actors = doc->events.data[index].actors;
    hsay_slice recipients = doc->events.data[index].recipients;
    bool mutual = recipients.count == 0 && actors.count > 1;
    uint32_t rows = mutual ? actors.count - 1 : actors.count ? actors.count : 1;
    hsay_row row = {.event = index, .day = day_of(doc, index)};
    for (uint32_t i = 0; i < rows; i++) {
        const hsay_actor *actor = actor_at(doc, actors, i);
        hsay_slice others = mutual ? actors : recipients;
        uint32_t first = mutual ? i + 1 : 0;
        for (uint32_t k = first; k < others.count || k == first; k++) {
            put_pair(writer, &row, actor, actor_at(doc, others, k), put);
        }
    }
}

void hsay_rows(hsay_writer *writer, put_row *put)
{
    const hsay_doc *doc = writer->doc;
    for (uint32_t i = 0; i < doc->events.count && !writer->no_memory && !writer->stopped; i++) {
        if (is_told(doc, i)) {
            put_event(writer, i, put);
        }
    }
}

/* ------------------------------------------------------------------ cells */

hsay_cells hsay_cells_open(hsay_writer *writer, const char *empty)
{
    return (hsay_cells){.writer = writer, .empty = empty};
}

static void next_cell(hsay_cells *cells)
{
    if (cells->begun) {
        hsay_put_char(cells->writer, '\t');
    }
    cells->begun = true;
}

void hsay_cell(hsay_cells *cells, hsay_str words)
{
    next_cell(cells);
    if (words.length == 0) {
        hsay_put_text(cells->writer, cells->empty);
        return;
    }
    hsay_str flat = hsay_record_flat(cells->writer, words);
    for (size_t i = 0; i < flat.length; i++) {
        hsay_put_char(cells->writer, flat.data[i] == '"' ? '\'' : flat.data[i]);
    }
}

void hsay_cell_text(hsay_cells *cells, const char *words)
{
    hsay_cell(cells, hsay_str_of(words));
}

void hsay_cell_count(hsay_cells *cells, uint64_t value)
{
    next_cell(cells);
    hsay_put_count(cells->writer, value);
}

void hsay_cell_number(hsay_cells *cells, double value, unsigned decimals)
{
    next_cell(cells);
    if (isnan(value)) {
        hsay_put_text(cells->writer, cells->empty);
    } else {
        hsay_put_number(cells->writer, value, decimals);
    }
}

void hsay_cell_empty(hsay_cells *cells, unsigned count)
{
    for (unsigned i = 0; i < count; i++) {
        hsay_cell(cells, HSAY_STR(""));
    }
}

void hsay_cell_day(hsay_cells *cells, int32_t day, const char *form)
{
    char iso[16];
    hsay_str words = hsay_format_day(iso, day);
    if (words.length == 0 || *form) {
        hsay_cell(cells, words);
        return;
    }
    next_cell(cells);
    for (size_t i = 0; i < words.length; i++) {
        if (words.data[i] != '-') {
            hsay_put_char(cells->writer, words.data[i]);
        }
    }
}

void hsay_cell_event_id(hsay_cells *cells, const hsay_row *row)
{
    next_cell(cells);
    hsay_put_str(cells->writer, cells->writer->doc->about.id);
    hsay_put_text(cells->writer, "-e");
    hsay_put_count(cells->writer, (uint64_t)row->event + 1);
    hsay_put_char(cells->writer, '-');
    hsay_put_count(cells->writer, row->number);
}

uint32_t hsay_sectors_told(const hsay_actor *actor)
{
    if (actor == NULL || actor->kind == HSAY_KIND_COUNTRY) {
        return 0;
    }
    return actor->sector_count < HSAY_SECTORS_MAX ? actor->sector_count : HSAY_SECTORS_MAX;
}

void hsay_cell_sectors(hsay_cells *cells, const hsay_actor *actor, const char *separator)
{
    hsay_str list = {"", 0};
    for (uint32_t i = 0; i < hsay_sectors_told(actor); i++) {
        list = hsay_list_add(cells->writer, list, separator, actor->sectors[i]);
    }
    hsay_cell(cells, list);
}

void hsay_cells_close(hsay_cells *cells)
{
    hsay_put_char(cells->writer, '\n');
}

/* ------------------------------------------------------------------ words */

hsay_str hsay_actor_run(hsay_writer *writer, const hsay_actor *actor)
{
    hsay_str run = {"", 0};
    if (actor && actor->code.length) {
        run = actor->code;
    }
    for (uint32_t i = 0; i < hsay_sectors_told(actor); i++) {
        run = hsay_list_add(writer, run, "", actor->sectors[i]);
    }
    return run;
}

hsay_str hsay_actor_words(hsay_writer *writer, const hsay_actor *actor, uint32_t event)
{
    const hsay_doc *doc = writer->doc;
    if (!actor) {
        return HSAY_STR("");
    }
    const uint32_t *refs = hsay_record_refs(doc, actor->mentions);
    uint32_t sentence = doc->events.data[event].sentence;
    for (uint32_t i = 0; i < actor->mentions.count && sentence < doc->sentences.count; i++) {
        hsay_span span = doc->mentions.data[refs[i]].span;
        if (span.start >= doc->sentences.data[sentence].span.start &&
            span.end <= doc->sentences.data[sentence].span.end) {
            return hsay_doc_span(doc, span);
        }
    }
    return actor->name;
}

hsay_str hsay_actor_country(const hsay_actor *actor)
{
    return actor && hsay_country_of(actor->code) ? actor->code : HSAY_STR("");
}
