/* SPDX-License-Identifier: Apache-2.0
 *
 * html_marks.c - everything found in the text, as marks over it.
 *
 * In: the arrays of the article. Out: marks with their tooltips, and the sorted list of their
 * edges from which html_text.c draws. Memory: a mark of 56 bytes and two edges of 12 for each span.
 */
#include "records/html.h"

#include <stdlib.h>

static void add_mark(hsay_writer *writer, hsay_html_marks *marks, hsay_html_mark mark)
{
    if (mark.span.start >= mark.span.end || mark.span.end > writer->doc->text.length ||
        writer->no_memory) {
        return;
    }
    hsay_html_mark *added = hsay_push(&writer->arena, &marks->marks);
    if (!added) {
        writer->no_memory = true;
        return;
    }
    *added = mark;
}

static void add_spans(hsay_writer *writer, hsay_html_marks *marks, hsay_slice slice,
                      hsay_html_mark mark, bool anchor)
{
    const hsay_span *spans = hsay_record_spans(writer->doc, slice);
    for (uint32_t i = 0; i < slice.count; i++) {
        mark.span = spans[i];
        mark.first = anchor && i == 0;
        add_mark(writer, marks, mark);
    }
}

static hsay_str label(hsay_writer *writer, hsay_str words)
{
    if (!words.data) {
        writer->no_memory = true;
        return HSAY_STR("");
    }
    return words;
}

static void add_claims(hsay_writer *writer, hsay_html_marks *marks)
{
    const hsay_doc *doc = writer->doc;
    for (uint32_t i = 0; i < doc->claims.count && !writer->no_memory; i++) {
        const hsay_claim *claim = &doc->claims.data[i];
        hsay_str chain = hsay_record_chain_words(writer, i);
        hsay_html_mark mark = {.index = i, .label = chain};
        mark.kind = HSAY_MARK_CONTENT;
        add_spans(writer, marks, claim->content, mark, true);
        mark.kind = HSAY_MARK_SOURCE;
        add_spans(writer, marks, claim->source, mark, false);
        mark.kind = HSAY_MARK_CUE;
        add_spans(writer, marks, claim->cue, mark, false);
    }
}

static void add_actors(hsay_writer *writer, hsay_html_marks *marks)
{
    const hsay_doc *doc = writer->doc;
    for (uint32_t i = 0; i < doc->actors.count && !writer->no_memory; i++) {
        const uint32_t *refs = hsay_record_refs(doc, doc->actors.data[i].mentions);
        hsay_html_mark mark = {.index = i, .kind = HSAY_MARK_ACTOR};
        mark.label = hsay_record_actor(writer, i);
        for (uint32_t m = 0; m < doc->actors.data[i].mentions.count; m++) {
            mark.span = doc->mentions.data[refs[m]].span;
            mark.first = m == 0;
            add_mark(writer, marks, mark);
        }
    }
}

static void add_events(hsay_writer *writer, hsay_html_marks *marks)
{
    const hsay_doc *doc = writer->doc;
    for (uint32_t i = 0; i < doc->events.count && !writer->no_memory; i++) {
        hsay_html_mark mark = {.index = i, .kind = HSAY_MARK_EVENT};
        hsay_str rule = doc->events.data[i].rule;
        mark.label = label(writer, hsay_str_print(&writer->arena, "%s, %.*s",
                                                  hsay_event_type_name(doc->events.data[i].type),
                                                  (int)rule.length, rule.length ? rule.data : ""));
        add_spans(writer, marks, doc->events.data[i].trigger, mark, true);
    }
}

static void add_times(hsay_writer *writer, hsay_html_marks *marks)
{
    for (uint32_t i = 0; i < writer->doc->times.count && !writer->no_memory; i++) {
        const hsay_time *time = &writer->doc->times.data[i];
        add_mark(writer, marks,
                 (hsay_html_mark){.span = time->span,
                                  .index = i,
                                  .first = true,
                                  .kind = HSAY_MARK_TIME,
                                  .label = time->value});
    }
}

static void add_places(hsay_writer *writer, hsay_html_marks *marks)
{
    for (uint32_t i = 0; i < writer->doc->places.count && !writer->no_memory; i++) {
        const hsay_place *place = &writer->doc->places.data[i];
        hsay_html_mark mark = {.span = place->span,
                               .index = i,
                               .first = true,
                               .kind = HSAY_MARK_PLACE,
                               .label = place->name};
        if (place->country.length) {
            mark.label = hsay_str_join(&writer->arena, mark.label, HSAY_STR(", "));
            mark.label = hsay_str_join(&writer->arena, label(writer, mark.label), place->country);
            mark.label = label(writer, mark.label);
        }
        add_mark(writer, marks, mark);
    }
}

static void add_figures(hsay_writer *writer, hsay_html_marks *marks)
{
    for (uint32_t i = 0; i < writer->doc->figures.count && !writer->no_memory; i++) {
        const hsay_figure *figure = &writer->doc->figures.data[i];
        const char *role = hsay_figure_role_name(figure->role);
        add_mark(writer, marks,
                 (hsay_html_mark){.span = figure->span,
                                  .index = i,
                                  .first = true,
                                  .kind = HSAY_MARK_FIGURE,
                                  .label = hsay_str_of(role)});
    }
}

/* Offset; ends before starts; then the order of the marks: a total order, so the same bytes. */
static int compare_edges(const void *left, const void *right)
{
    const hsay_html_edge *a = left, *b = right;
    if (a->offset != b->offset) {
        return a->offset < b->offset ? -1 : 1;
    }
    if (a->start != b->start) {
        return a->start ? 1 : -1;
    }
    return a->mark < b->mark ? -1 : a->mark > b->mark;
}

bool hsay_html_gather(hsay_writer *writer, hsay_html_marks *marks)
{
    add_claims(writer, marks);
    add_actors(writer, marks);
    add_places(writer, marks);
    add_times(writer, marks);
    add_figures(writer, marks);
    add_events(writer, marks);
    marks->edges = HSAY_NEW(&writer->arena, hsay_html_edge, (size_t)marks->marks.count * 2);
    if (!marks->edges || writer->no_memory) {
        writer->no_memory = true;
        return false;
    }
    for (uint32_t i = 0; i < marks->marks.count; i++) {
        hsay_span span = marks->marks.data[i].span;
        marks->edges[marks->edge_count++] = (hsay_html_edge){span.start, i, true};
        marks->edges[marks->edge_count++] = (hsay_html_edge){span.end, i, false};
    }
    if (marks->edge_count > 0) {
        qsort(marks->edges, marks->edge_count, sizeof *marks->edges, compare_edges);
    }
    return true;
}
