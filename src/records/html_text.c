/* SPDX-License-Identifier: Apache-2.0
 *
 * html_text.c - the article's text, cut at every edge of a mark into flat segments.
 *
 *     text      Leavitt confirmed that Witkoff met Hamas
 *     marks     source- cue------      actor-- ev- actor
 *                                      content-----------
 *     segments  [so    ] [cu     ]     [co ac ] [co ev] [co ac]
 *
 * In: the text, its paragraphs and the sorted edges. Out: <p> elements of text and <span class>
 * segments that never nest, so that marks which overlap in any way draw right. Cost: edges + text;
 * of marks of one kind that lie on each other the tooltip shows the last eight at most.
 */
#include "records/html.h"

#include <string.h>

#define OPEN_MAX 8u

typedef struct {
    uint32_t count[HSAY_MARK_KINDS];          /* marks of each kind that are open now */
    uint32_t open[HSAY_MARK_KINDS][OPEN_MAX]; /* the innermost known of them */
    uint32_t known[HSAY_MARK_KINDS];
} segment;

void hsay_html_put_escaped(hsay_writer *writer, hsay_str words)
{
    size_t from = 0;
    for (size_t i = 0; i < words.length; i++) {
        unsigned char c = (unsigned char)words.data[i];
        const char *safe = c == '&'                           ? "&amp;"
                           : c == '<'                         ? "&lt;"
                           : c == '>'                         ? "&gt;"
                           : c == '"'                         ? "&quot;"
                           : c == '\''                        ? "&#39;"
                           : c < 32 && c != '\n' && c != '\t' ? " "
                                                              : NULL;
        if (safe) {
            hsay_put(writer, words.data + from, i - from);
            hsay_put_text(writer, safe);
            from = i + 1;
        }
    }
    if (words.length > from) {
        hsay_put(writer, words.data + from, words.length - from);
    }
}

void hsay_html_put_anchor(hsay_writer *writer, char letter, uint32_t index)
{
    hsay_put_str(writer, writer->doc->about.id);
    hsay_put_char(writer, '-');
    hsay_put_char(writer, letter);
    hsay_put_count(writer, (uint64_t)index + 1);
}

static void open_mark(segment *now, const hsay_html_mark *mark, uint32_t index)
{
    hsay_mark_kind kind = mark->kind;
    now->count[kind]++;
    if (now->known[kind] < OPEN_MAX) {
        now->open[kind][now->known[kind]++] = index;
    }
}

static void close_mark(segment *now, const hsay_html_mark *mark, uint32_t index)
{
    hsay_mark_kind kind = mark->kind;
    now->count[kind]--;
    for (uint32_t i = 0; i < now->known[kind]; i++) {
        if (now->open[kind][i] == index) {
            now->known[kind]--;
            memmove(&now->open[kind][i], &now->open[kind][i + 1],
                    (now->known[kind] - i) * sizeof now->open[kind][0]);
            return;
        }
    }
}

static bool is_marked(const segment *now)
{
    for (unsigned kind = 0; kind < HSAY_MARK_KINDS; kind++) {
        if (now->count[kind] > 0) {
            return true;
        }
    }
    return false;
}

static const hsay_html_mark *innermost(const hsay_html_marks *marks, const segment *now,
                                       unsigned kind)
{
    return now->known[kind] ? &marks->marks.data[now->open[kind][now->known[kind] - 1]] : NULL;
}

static void put_classes(hsay_writer *writer, const hsay_html_marks *marks, const segment *now)
{
    static const char *const names[HSAY_MARK_KINDS] = {"co", "so", "cu", "ac",
                                                       "pl", "ti", "fi", "ev"};
    const char *before = "";
    for (unsigned kind = 0; kind < HSAY_MARK_KINDS; kind++) {
        if (now->count[kind] == 0) {
            continue;
        }
        hsay_put_text(writer, before);
        hsay_put_text(writer, names[kind]);
        before = " ";
        if (kind == HSAY_MARK_CONTENT && now->count[kind] > 1) {
            hsay_put_text(writer, now->count[kind] > 2 ? " n3" : " n2");
        }
    }
    const hsay_html_mark *event = innermost(marks, now, HSAY_MARK_EVENT);
    if (event) {
        hsay_put_text(writer, " q");
        hsay_put_count(writer, hsay_quad(writer->doc->events.data[event->index].type));
    }
}

static void put_label(hsay_writer *writer, const hsay_html_mark *mark)
{
    hsay_html_put_escaped(writer, mark->label);
    if (mark->kind == HSAY_MARK_FIGURE) {
        hsay_put_text(writer, ": ");
        hsay_put_bounds(writer, &writer->doc->figures.data[mark->index]);
    }
}

/* The tooltip; source, cue and content of one claim say it once. */
static void put_tooltip(hsay_writer *writer, const hsay_html_marks *marks, const segment *now)
{
    const char *before = "";
    bool claim = false;
    for (unsigned kind = HSAY_MARK_KINDS; kind-- > 0;) {
        const hsay_html_mark *mark = innermost(marks, now, kind);
        bool of_claim = kind <= HSAY_MARK_CUE;
        if (!mark || mark->label.length == 0 || (of_claim && claim)) {
            continue;
        }
        hsay_put_text(writer, before);
        hsay_put_text(writer, of_claim ? "says: " : "");
        put_label(writer, mark);
        before = "&#10;";
        claim = claim || of_claim;
    }
}

static void put_segment(hsay_writer *writer, const hsay_html_marks *marks, const segment *now,
                        hsay_span span)
{
    hsay_str words = hsay_doc_span(writer->doc, span);
    if (words.length == 0) {
        return;
    }
    if (!is_marked(now)) {
        hsay_html_put_escaped(writer, words);
        return;
    }
    hsay_put_text(writer, "<span class=\"");
    put_classes(writer, marks, now);
    hsay_put_text(writer, "\" title=\"");
    put_tooltip(writer, marks, now);
    hsay_put_text(writer, "\">");
    hsay_html_put_escaped(writer, words);
    hsay_put_text(writer, "</span>");
}

static void put_mark_anchor(hsay_writer *writer, const hsay_html_mark *mark)
{
    bool event = mark->kind == HSAY_MARK_EVENT;
    if (mark->first && (event || mark->kind == HSAY_MARK_FIGURE)) {
        hsay_put_text(writer, "<i id=\"");
        hsay_html_put_anchor(writer, event ? 'e' : 'f', mark->index);
        hsay_put_text(writer, "\"></i>");
    }
}

/* Draws `span`, taking edges from *edge on; edges before it only change what is open. */
static void put_stretch(hsay_writer *writer, const hsay_html_marks *marks, segment *now,
                        uint32_t *edge, hsay_span span)
{
    uint32_t at = span.start;
    while (*edge < marks->edge_count && marks->edges[*edge].offset < span.end) {
        const hsay_html_edge *next = &marks->edges[(*edge)++];
        const hsay_html_mark *mark = &marks->marks.data[next->mark];
        if (next->offset > at) {
            put_segment(writer, marks, now, (hsay_span){at, next->offset});
            at = next->offset;
        }
        if (next->start) {
            open_mark(now, mark, next->mark);
            put_mark_anchor(writer, mark);
        } else {
            close_mark(now, mark, next->mark);
        }
    }
    put_segment(writer, marks, now, (hsay_span){at, span.end});
}

/* The title, or a headline that stands alone as the first paragraph. */
bool hsay_html_is_title(const hsay_doc *doc, uint32_t paragraph)
{
    bool alone = doc->sentences.count > 0 && doc->sentences.data[0].headline &&
                 (doc->sentences.count == 1 || doc->sentences.data[1].paragraph != 0);
    return doc->paragraphs.data[paragraph].title || (paragraph == 0 && alone);
}

void hsay_html_put_text(hsay_writer *writer, const hsay_html_marks *marks)
{
    const hsay_doc *doc = writer->doc;
    segment now;
    uint32_t edge = 0;
    memset(&now, 0, sizeof now);
    hsay_put_text(writer, "<div class=\"text\" lang=\"en\">\n");
    for (uint32_t i = 0; i < doc->paragraphs.count; i++) {
        const hsay_paragraph *paragraph = &doc->paragraphs.data[i];
        hsay_put_text(writer, hsay_html_is_title(doc, i) ? "<p class=\"title\">" : "<p>");
        put_stretch(writer, marks, &now, &edge, paragraph->span);
        hsay_put_text(writer, "</p>\n");
    }
    if (doc->paragraphs.count == 0) {
        hsay_put_text(writer, "<p class=\"raw\">");
        hsay_html_put_escaped(writer, doc->text);
        hsay_put_text(writer, "</p>\n");
    }
    hsay_put_text(writer, "</div>\n");
}
