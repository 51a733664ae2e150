/* SPDX-License-Identifier: Apache-2.0
 *
 * records.h - inside records: the writer that every format prints through, and what they share.
 *
 * In: a coded article (const). Out: bytes handed to the caller's hsay_print in pieces of at most
 * 8 KiB. The writer latches the first failure, so that formats need not check every call;
 * hsay_write looks at it once at the end. Formats that need memory take it from `arena`, which
 * uses the article's allocator and is closed when the article is written.
 */
#ifndef HSAY_RECORDS_H
#define HSAY_RECORDS_H

#include "doc/doc.h"

/* Words that are repeated beside the text (a sentence in every row of CSV, a claim in the report)
 * are cut here and end in "...": a sentence may hold a million words and a hundred thousand events.
 */
#define HSAY_WORDS_MAX 4000u
#define HSAY_NAME_MAX  200u /* the same for names */

typedef struct {
    const hsay_doc *doc; /* NULL while an opening or closing is written */
    hsay_layout layout;
    hsay_arena arena;
    hsay_print *print;
    void *context;
    bool stopped; /* print returned false */
    bool no_memory;
    size_t fill;
    char buffer[8192];
} hsay_writer;

/* ------------------------------------------------------------------ writer.c: plain output */

void hsay_put(hsay_writer *writer, const char *bytes, size_t length);
void hsay_put_text(hsay_writer *writer, const char *terminated);
void hsay_put_str(hsay_writer *writer, hsay_str words);
void hsay_put_char(hsay_writer *writer, char c);
void hsay_put_count(hsay_writer *writer, uint64_t value);
void hsay_put_integer(hsay_writer *writer, int64_t value);
void hsay_put_number(hsay_writer *writer, double value, unsigned decimals);
void hsay_put_day(hsay_writer *writer, int32_t day);         /* nothing for HSAY_NO_DAY */
void hsay_put_thousands(hsay_writer *writer, int64_t value); /* 48,400 */
void hsay_put_spaces(hsay_writer *writer, uint32_t count);
void hsay_put_flush(hsay_writer *writer);

/* ------------------------------------------------------------------ share.c: what formats share */

/* The status that the record shows: `historical` where the date says so. */
hsay_event_status hsay_record_status(const hsay_doc *doc, uint32_t event);
/* "verbal cooperation" and the like; the number is 1 to 4. */
const char *hsay_quad_name(hsay_event_type type);
unsigned hsay_quad(hsay_event_type type);
/* What a reader wants to know of event `index`; absent parts are NULL or HSAY_NONE. */
uint32_t hsay_record_claim(const hsay_doc *doc, uint32_t event);
const hsay_time *hsay_record_time(const hsay_doc *doc, uint32_t event);
/* The last day of its time; of what goes on since then, that of publication. HSAY_NO_DAY: none. */
int32_t hsay_record_last_day(const hsay_doc *doc, uint32_t event);
const hsay_place *hsay_record_place(const hsay_doc *doc, uint32_t event);
hsay_slice hsay_record_figures(const hsay_doc *doc, uint32_t event);
const uint32_t *hsay_record_refs(const hsay_doc *doc, hsay_slice slice);
const hsay_span *hsay_record_spans(const hsay_doc *doc, hsay_slice slice);
/* The claims from the outermost to `claim`; gives their number. */
uint32_t hsay_record_chain(const hsay_doc *doc, uint32_t claim,
                           uint32_t chain[HSAY_CLAIM_DEPTH_MAX]);
/* Who says so: the speaker's name, else the words of the source, else empty. `arena` joins spans.
 */
hsay_str hsay_record_speaker(hsay_writer *writer, uint32_t claim);
/* The spans' words joined by " ... " with every run of white space as one blank. */
hsay_str hsay_record_words(hsay_writer *writer, hsay_slice spans);
hsay_str hsay_record_flat(hsay_writer *writer, hsay_str words);
hsay_str hsay_record_name(hsay_writer *writer, hsay_str words);
/* `list`, `separator` and `item`, or the item alone where the list is empty. */
hsay_str hsay_list_add(hsay_writer *writer, hsay_str list, const char *separator, hsay_str item);
hsay_str hsay_record_contexts(hsay_writer *writer, uint64_t contexts, const char *separator);
/* "USA/GOV"; empty for an actor without code and sectors. */
hsay_str hsay_record_code(hsay_writer *writer, const hsay_actor *actor);
/* "more than 48,400" as "48,401 or more", "about 1,200", "2 to 5". */
void hsay_put_bounds(hsay_writer *writer, const hsay_figure *figure);
/* "2025-03-05", "2025-03-01 to 2025-03-31", or the TIMEX3 value where no days are known. */
void hsay_put_when(hsay_writer *writer, const hsay_time *time);
/* The words of sentence `index`; empty for none. */
hsay_str hsay_record_sentence(const hsay_doc *doc, uint32_t index);

/* ------------------------------------------------------------------ shelf.c */

typedef struct {
    uint32_t *first;   /* [boards + 1] */
    uint32_t *entries; /* those of board b: entries[first[b]] .. entries[first[b + 1] - 1] */
} hsay_shelf;
/* False when out of memory (the writer knows). `board_of` gives HSAY_NONE for nowhere. */
bool hsay_shelf_fill(hsay_writer *writer, hsay_shelf *shelf, uint32_t boards, uint32_t count,
                     uint32_t (*board_of)(const hsay_doc *doc, uint32_t index));

/* The sentence in which a claim's content begins, an event is told, a figure stands. */
uint32_t hsay_sentence_of_claim(const hsay_doc *doc, uint32_t index);
uint32_t hsay_sentence_of_event(const hsay_doc *doc, uint32_t index);
uint32_t hsay_sentence_of_figure(const hsay_doc *doc, uint32_t index);

/* ------------------------------------------------------------------ one file for each format */

void hsay_write_jsonl(hsay_writer *writer);
void hsay_write_csv(hsay_writer *writer);
void hsay_write_csv_heading(hsay_writer *writer);
void hsay_write_conllu(hsay_writer *writer);
void hsay_write_geojson(hsay_writer *writer);
void hsay_write_geojson_opening(hsay_writer *writer);
void hsay_write_geojson_closing(hsay_writer *writer);
void hsay_write_polecat(hsay_writer *writer);
void hsay_write_polecat_heading(hsay_writer *writer);
void hsay_write_icews(hsay_writer *writer);
void hsay_write_icews_heading(hsay_writer *writer);
void hsay_write_gdelt(hsay_writer *writer);
void hsay_write_petrarch(hsay_writer *writer);
void hsay_write_html(hsay_writer *writer);
void hsay_write_html_opening(hsay_writer *writer);
void hsay_write_html_closing(hsay_writer *writer);
void hsay_write_report(hsay_writer *writer);
void hsay_write_why(hsay_writer *writer);

/* ------------------------------------------------------------------ people.c: report and why */

typedef enum {
    HSAY_PLAIN,
    HSAY_BOLD,
    HSAY_DIM,
    HSAY_RED,
    HSAY_GREEN,
    HSAY_YELLOW,
    HSAY_BLUE,
    HSAY_MAGENTA,
    HSAY_CYAN
} hsay_color;
/* Switches the colour where the layout wants colours. */
void hsay_put_color(hsay_writer *writer, hsay_color color);
hsay_color hsay_quad_color(hsay_event_type type);
/* Words wrapped to the layout's width. Starts at column `at`; later lines start at `indent`.
 * White space runs become one blank. Gives the column it ends at. */
uint32_t hsay_put_wrapped(hsay_writer *writer, hsay_str words, uint32_t at, uint32_t indent);
/* "Steve Witkoff (USA/GOV) and Hamas (PSE/REB)". */
hsay_str hsay_record_actors(hsay_writer *writer, hsay_slice actors);
hsay_str hsay_record_actor(hsay_writer *writer, uint32_t actor);
/* "US media > Karoline Leavitt, confirms"; empty where the outlet itself reports. */
hsay_str hsay_record_chain_words(hsay_writer *writer, uint32_t claim);

#endif
