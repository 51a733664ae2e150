/* SPDX-License-Identifier: Apache-2.0
 *
 * read_parts.h - private to src/read: the builder of the text, and what each file offers.
 */
#ifndef HSAY_READ_PARTS_H
#define HSAY_READ_PARTS_H

#include "doc/doc.h"
#include "tables/tables.h"

/* HTML larger than this is refused: gumbo keeps about forty times its input in memory. */
#define HSAY_HTML_MAX 16777216u
/* Unclosed elements at any place of an HTML page, and attributes of one tag. */
#define HSAY_HTML_DEPTH_MAX      400u
#define HSAY_HTML_ATTRIBUTES_MAX 1000u
/* Sum over all tags of the elements open there: bounds gumbo's walks up its stack. */
#define HSAY_HTML_WORK_MAX 100000000u
/* The same for formatting elements, of which HTML makes copies. */
#define HSAY_HTML_COPIES_MAX 400000u
/* Bytes of one line of JSONL. */
#define HSAY_LINE_MAX 134217728u

/* What the stage needs of the lexicon; prepared once for an engine. */
typedef struct {
    hsay_table languages; /* text/languages */
    hsay_map small_words; /* of these languages, a bit for each row */
    uint32_t english;     /* its row, HSAY_NONE: no language is told */
    hsay_table months;    /* text/months */
    bool has_months;
} hsay_read_state;

/* ------------------------------------------------------------------ builder.c
 *
 * UTF-8 being written, with points (text offset, source offset) wherever the difference of the
 * two changes. `base` maps the source offsets given to it further back (HTML of decoded bytes). */
typedef HSAY_VECTOR(hsay_origin_point) hsay_points;
typedef struct {
    hsay_arena *arena;
    char *data;
    size_t length, capacity;
    hsay_points points;
} hsay_builder;

void hsay_builder_open(hsay_builder *builder, hsay_arena *arena);
bool hsay_builder_reserve(hsay_builder *builder, size_t more);
/* Appends `bytes` that stand at `source`, byte for byte. */
bool hsay_builder_add(hsay_builder *builder, hsay_str bytes, uint64_t source);
/* Appends one code point that stands for source bytes at `source`. */
bool hsay_builder_put(hsay_builder *builder, uint32_t code_point, uint64_t source);
/* The text so far; 64 zero bytes follow it. data NULL: no memory. */
hsay_str hsay_builder_close(hsay_builder *builder);
/* Source byte of text byte `offset`. */
uint64_t hsay_points_source(const hsay_points *points, uint64_t offset);

/* ------------------------------------------------------------------ decode.c */

/* Bytes in any encoding -> UTF-8 in `out`. `declared`: what an HTML page says of itself. */
hsay_status hsay_decode(hsay_str bytes, hsay_str declared, hsay_builder *out, hsay_error *error);

/* ------------------------------------------------------------------ html.c, html_guard.c ... */

hsay_status hsay_html_guard(hsay_str html, hsay_error *error);
hsay_str hsay_html_charset(hsay_str bytes);
/* `html` is decoded; `before` maps it to the source. Fills text, origins, breaks, about. */
hsay_status hsay_html_read(const hsay_read_state *state, hsay_doc *doc, hsay_str html,
                           const hsay_points *before, hsay_error *error);

/* ------------------------------------------------------------------ conllu.c */

/* `bytes` is UTF-8. Fills text, origins, breaks, sentences and tokens as given. */
hsay_status hsay_conllu_read(hsay_doc *doc, hsay_str bytes, const hsay_points *before,
                             hsay_error *error);

/* ------------------------------------------------------------------ lead.c, language.c */

/* Stuck date and date line at the front: doc->start, about.published, dateline. */
void hsay_lead_read(const hsay_read_state *state, hsay_doc *doc);
/* Day at the front of `text`, in ISO order: "2025-03-05...", "20250305". HSAY_NO_DAY: none. */
int32_t hsay_lead_day(hsay_str text);
/* The same, or a day with the month's name, "March 5, 2025" (written_day.c). */
int32_t hsay_written_day(const hsay_read_state *state, hsay_str text);
/* The day of a date line, whose year may have two digits: "3 JAN 90". HSAY_NO_DAY: none. */
int32_t hsay_dateline_day(const hsay_read_state *state, hsay_str text);
bool hsay_languages_open(hsay_arena *arena, hsay_read_state *read); /* false: no memory */
hsay_str hsay_language_of(const hsay_read_state *state, hsay_str text);

#endif
