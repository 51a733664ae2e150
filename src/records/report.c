/* SPDX-License-Identifier: Apache-2.0
 *
 * report.c - the readable report: sentence by sentence, who did what to whom, and who says so.
 *
 * In: a coded article. Out, for a terminal:
 *
 *     Talks on a ceasefire
 *     The Harbour Post, 2025-03-05, talks.txt: 3 sentences, 2 events, 1 claim
 *
 *     1  Leavitt confirmed Wednesday that the envoy held talks with Hamas.
 *
 *        CONSULT  Steve Witkoff (USA/GOV) > Hamas (PSE/REB)
 *          says      Karoline Leavitt (USA/GOV), confirms
 *          when      2025-03-05
 *
 * Claims that hold no event are told in a line of their own, so are figures of no event.
 */
#include "records/records.h"

#define LABEL 14u /* column where the values start */

static void put_label(hsay_writer *writer, const char *label)
{
    uint32_t length = (uint32_t)hsay_str_of(label).length;
    hsay_put_text(writer, "     ");
    hsay_put_color(writer, HSAY_DIM);
    hsay_put_text(writer, label);
    hsay_put_color(writer, HSAY_PLAIN);
    hsay_put_spaces(writer, length + 5 < LABEL ? LABEL - 5 - length : 1);
}

static void put_line(hsay_writer *writer, const char *label, hsay_str words)
{
    if (words.length == 0) {
        return;
    }
    put_label(writer, label);
    hsay_put_wrapped(writer, words, LABEL, LABEL);
    hsay_put_char(writer, '\n');
}

/* Do the figure's own words name what is counted? */
static bool names(const hsay_doc *doc, const hsay_figure *figure)
{
    hsay_str name = doc->actors.data[figure->of].name;
    return hsay_str_find(hsay_doc_span(doc, figure->span), name) != SIZE_MAX;
}

/* "killed 12 or more [at least 12 people]" */
static void put_figure(hsay_writer *writer, uint32_t index)
{
    const hsay_doc *doc = writer->doc;
    const hsay_figure *figure = &doc->figures.data[index];
    put_label(writer, "how many");
    hsay_put_text(writer, hsay_figure_role_name(figure->role));
    hsay_put_char(writer, ' ');
    hsay_put_bounds(writer, figure);
    if (figure->of < doc->actors.count && !names(doc, figure)) {
        hsay_put_text(writer, ", ");
        hsay_put_str(writer, hsay_record_actor(writer, figure->of));
    }
    hsay_put_text(writer, " [");
    hsay_put_wrapped(writer, hsay_doc_span(doc, figure->span), 0, LABEL);
    hsay_put_text(writer, "]\n");
}

static void put_time(hsay_writer *writer, const hsay_time *time)
{
    put_label(writer, "when");
    hsay_put_when(writer, time);
    hsay_put_text(writer, " [");
    hsay_put_wrapped(writer, hsay_doc_span(writer->doc, time->span), 0, LABEL);
    hsay_put_text(writer, "]\n");
}

static void put_place(hsay_writer *writer, const hsay_place *place)
{
    put_label(writer, "where");
    hsay_put_wrapped(writer, place->name, LABEL, LABEL);
    if (place->country.length) {
        hsay_put_text(writer, ", ");
        hsay_put_str(writer, place->country);
    }
    hsay_put_char(writer, '\n');
}

static void put_recipients(hsay_writer *writer, hsay_str whom, uint32_t at)
{
    uint32_t width = writer->layout.width ? writer->layout.width : 80;
    bool fits = at + 4 + hsay_utf8_count(whom) <= width;
    hsay_put_text(writer, fits ? " -> " : " ->\n");
    hsay_put_spaces(writer, fits ? 0 : LABEL);
    hsay_put_wrapped(writer, whom, fits ? at + 4 : LABEL, LABEL);
}

static void put_event_head(hsay_writer *writer, uint32_t index)
{
    const hsay_event *event = &writer->doc->events.data[index];
    hsay_event_status status = hsay_record_status(writer->doc, index);
    hsay_str type = hsay_str_of(hsay_event_type_name(event->type));
    hsay_put_text(writer, "   ");
    hsay_put_color(writer, HSAY_BOLD);
    hsay_put_color(writer, hsay_quad_color(event->type));
    hsay_put_str(writer, type);
    hsay_put_color(writer, HSAY_PLAIN);
    hsay_put_spaces(writer, type.length + 3 < LABEL ? LABEL - 3 - (uint32_t)type.length : 1);
    hsay_str who = hsay_record_actors(writer, event->actors);
    hsay_str whom = hsay_record_actors(writer, event->recipients);
    uint32_t at =
        hsay_put_wrapped(writer, who.length ? who : HSAY_STR("(nobody named)"), LABEL, LABEL);
    if (whom.length) {
        put_recipients(writer, whom, at);
    }
    hsay_put_char(writer, '\n');
    if (status != HSAY_ACTUAL) {
        put_line(writer, "status", hsay_str_of(hsay_event_status_name(status)));
    }
}

static void put_event(hsay_writer *writer, uint32_t index)
{
    const hsay_doc *doc = writer->doc;
    const hsay_time *time = hsay_record_time(doc, index);
    const hsay_place *place = hsay_record_place(doc, index);
    hsay_slice figures = hsay_record_figures(doc, index);
    const uint32_t *refs = hsay_record_refs(doc, figures);
    put_event_head(writer, index);
    put_line(writer, "says", hsay_record_chain_words(writer, hsay_record_claim(doc, index)));
    if (time) {
        put_time(writer, time);
    }
    if (place) {
        put_place(writer, place);
    }
    for (uint32_t i = 0; i < figures.count; i++) {
        put_figure(writer, refs[i]);
    }
}

/* A claim in which no event stands: who says, and the words. */
static void put_claim(hsay_writer *writer, uint32_t index)
{
    hsay_str words = hsay_record_words(writer, writer->doc->claims.data[index].content);
    if (words.length == 0) {
        return;
    }
    hsay_put_text(writer, "   ");
    hsay_put_color(writer, HSAY_MAGENTA);
    hsay_put_text(writer, "says       ");
    hsay_put_color(writer, HSAY_PLAIN);
    hsay_str chain = hsay_record_chain_words(writer, index);
    chain = hsay_str_join(&writer->arena, chain, HSAY_STR(": "));
    chain = chain.data ? hsay_str_join(&writer->arena, chain, words) : chain;
    if (!chain.data) {
        writer->no_memory = true;
        return;
    }
    hsay_put_wrapped(writer, chain, LABEL, LABEL);
    hsay_put_char(writer, '\n');
}

/* ------------------------------------------------------------------ the article */

static void put_about(hsay_writer *writer)
{
    const hsay_doc *doc = writer->doc;
    const hsay_about *about = &doc->about;
    if (about->title.length) {
        hsay_put_color(writer, HSAY_BOLD);
        hsay_put_wrapped(writer, about->title, 0, 0);
        hsay_put_color(writer, HSAY_PLAIN);
        hsay_put_char(writer, '\n');
    }
    hsay_put_color(writer, HSAY_DIM);
    if (about->outlet.length) {
        hsay_put_wrapped(writer, about->outlet, 0, 0);
        hsay_put_text(writer, ", ");
    }
    if (about->published != HSAY_NO_DAY) {
        hsay_put_day(writer, about->published);
        hsay_put_text(writer, ", ");
    }
    hsay_put_wrapped(writer, about->origin.length ? about->origin : about->id, 0, 0);
    const struct {
        uint32_t count;
        const char *one, *many;
    } counts[] = {{doc->sentences.count, " sentence", " sentences"},
                  {doc->events.count, " event", " events"},
                  {doc->claims.count, " claim", " claims"}};
    for (unsigned i = 0; i < 3; i++) {
        hsay_put_text(writer, i == 0 ? ": " : ", ");
        hsay_put_count(writer, counts[i].count);
        hsay_put_text(writer, counts[i].count == 1 ? counts[i].one : counts[i].many);
    }
    hsay_put_color(writer, HSAY_PLAIN);
    hsay_put_text(writer, "\n\n");
}

typedef struct {
    hsay_shelf events, claims, figures;
    uint8_t *told; /* [claims] an event stands in it or in one within it */
} shelves;

/* Marks the claims around every event: its chain shows them. */
static bool mark_told(hsay_writer *writer, shelves *all)
{
    const hsay_doc *doc = writer->doc;
    all->told = HSAY_NEW(&writer->arena, uint8_t, doc->claims.count);
    if (!all->told) {
        writer->no_memory = true;
        return false;
    }
    for (uint32_t i = 0; i < doc->event_claims.count; i++) {
        uint32_t claim = doc->event_claims.data[i].claim;
        while (claim < doc->claims.count && !all->told[claim]) {
            all->told[claim] = 1;
            claim = doc->claims.data[claim].within;
        }
    }
    for (uint32_t i = 0; i < doc->claims.count; i++) {
        uint32_t around = doc->claims.data[i].within;
        if (around < doc->claims.count) {
            all->told[around] = 1;
        }
    }
    return true;
}

static void put_sentence(hsay_writer *writer, const shelves *all, uint32_t index)
{
    const hsay_doc *doc = writer->doc;
    hsay_put_color(writer, HSAY_DIM);
    hsay_put_count(writer, (uint64_t)index + 1);
    hsay_put_color(writer, HSAY_PLAIN);
    hsay_put_text(writer, index < 9 ? "  " : " ");
    hsay_put_wrapped(writer, hsay_record_sentence(doc, index), 3, 3);
    hsay_put_text(writer, "\n\n");
    bool said = false;
    for (uint32_t i = all->events.first[index]; i < all->events.first[index + 1]; i++) {
        put_event(writer, all->events.entries[i]);
        said = true;
    }
    for (uint32_t i = all->claims.first[index]; i < all->claims.first[index + 1]; i++) {
        if (!all->told[all->claims.entries[i]]) {
            put_claim(writer, all->claims.entries[i]);
            said = true;
        }
    }
    for (uint32_t i = all->figures.first[index]; i < all->figures.first[index + 1]; i++) {
        uint32_t figure = all->figures.entries[i];
        if (doc->figures.data[figure].event == HSAY_NONE) {
            put_figure(writer, figure);
            said = true;
        }
    }
    hsay_put_text(writer, said ? "\n" : "");
}

void hsay_write_report(hsay_writer *writer)
{
    const hsay_doc *doc = writer->doc;
    shelves all = {0};
    put_about(writer);
    if (!hsay_shelf_fill(writer, &all.events, doc->sentences.count, doc->events.count,
                         hsay_sentence_of_event) ||
        !hsay_shelf_fill(writer, &all.claims, doc->sentences.count, doc->claims.count,
                         hsay_sentence_of_claim) ||
        !hsay_shelf_fill(writer, &all.figures, doc->sentences.count, doc->figures.count,
                         hsay_sentence_of_figure) ||
        !mark_told(writer, &all)) {
        return;
    }
    for (uint32_t i = 0; i < doc->sentences.count && !writer->no_memory && !writer->stopped; i++) {
        hsay_mark mark = hsay_arena_mark(&writer->arena);
        put_sentence(writer, &all, i);
        hsay_arena_rewind(&writer->arena, mark);
    }
    if (doc->sentences.count == 0) {
        hsay_put_wrapped(writer, doc->text, 0, 0);
        hsay_put_char(writer, '\n');
    }
}
