/* SPDX-License-Identifier: Apache-2.0
 *
 * html.h - between the parts of the HTML page: marks over the text, escapes, the style sheet.
 */
#ifndef HSAY_RECORDS_HTML_H
#define HSAY_RECORDS_HTML_H

#include "records/records.h"

/* What a piece of text can be at once; each is drawn by a property of its own, so that they
 * stack: wash, letters, slant, underline, fill. */
typedef enum {
    HSAY_MARK_CONTENT,
    HSAY_MARK_SOURCE,
    HSAY_MARK_CUE,
    HSAY_MARK_ACTOR,
    HSAY_MARK_PLACE,
    HSAY_MARK_TIME,
    HSAY_MARK_FIGURE,
    HSAY_MARK_EVENT,
    HSAY_MARK_KINDS
} hsay_mark_kind;

typedef struct {
    hsay_span span; /* not empty */
    hsay_mark_kind kind;
    uint32_t index; /* of the claim, actor, place, time, figure, event */
    bool first;     /* the first span of its thing: gets the anchor */
    hsay_str label; /* what the tooltip says */
} hsay_html_mark;

/* A place where a mark starts or ends; sorted by offset, ends before starts. */
typedef struct {
    uint32_t offset, mark;
    bool start;
} hsay_html_edge;

typedef struct {
    HSAY_VECTOR(hsay_html_mark) marks;
    hsay_html_edge *edges;
    uint32_t edge_count;
} hsay_html_marks;

/* html_marks.c: false when out of memory (the writer knows). */
bool hsay_html_gather(hsay_writer *writer, hsay_html_marks *marks);
/* html_text.c: the article's paragraphs with the marks as flat segments. */
void hsay_html_put_text(hsay_writer *writer, const hsay_html_marks *marks);
bool hsay_html_is_title(const hsay_doc *doc, uint32_t paragraph);
void hsay_html_put_escaped(hsay_writer *writer, hsay_str words);
/* `id-e12`: unique on the page as long as no article stands on it twice. */
void hsay_html_put_anchor(hsay_writer *writer, char letter, uint32_t index);
/* html_side.c: the lists beside the text. */
void hsay_html_put_side(hsay_writer *writer);
/* html_style.c */
extern const char hsay_html_style[];
extern const size_t hsay_html_style_length;

#endif
