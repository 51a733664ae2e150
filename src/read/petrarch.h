/* SPDX-License-Identifier: Apache-2.0
 *
 * petrarch.h - private to src/read: PETRARCH's sentence XML, for the reader and for the stage.
 */
#ifndef HSAY_PETRARCH_H
#define HSAY_PETRARCH_H

#include "read_parts.h"

#define HSAY_PETRARCH_MAX 16777216u /* bytes of one Sentence element */

/* A Sentence element; strings live in the arena, those that are absent are empty. */
typedef struct {
    hsay_str id, date, source, text;
} hsay_petrarch;

/* Readies libxml2 before threads use it; any number of times. */
void hsay_petrarch_prepare(void);
/* Do these first bytes of a file look like the format? */
bool hsay_petrarch_looks(hsay_str bytes);
/* The next element from `from` on as [start, end); one that is not closed before the next begins
 * ends there. False: none, or it goes on behind `bytes` (then *start says where, or SIZE_MAX). */
bool hsay_petrarch_cut(hsay_str bytes, size_t from, size_t *start, size_t *end);
/* Reads one element, whose first line is `line`. */
hsay_status hsay_petrarch_read(hsay_arena *arena, hsay_str element, uint32_t line,
                               hsay_petrarch *out, hsay_error *error);
/* The id in the element's first tag as it stands, for complaints. */
hsay_str hsay_petrarch_id(hsay_str element);
/* "AFP0042" of "AFP0042_2"; an id without a number is a story of its own. */
hsay_str hsay_petrarch_story(hsay_str id);
/* "20250305" or "2025-03-05" as "2025-03-05"; false: no day. */
bool hsay_petrarch_day(hsay_str date, char out[11]);
/* The stage: fills text, origins, breaks, labels from `bytes`, which is UTF-8. */
hsay_status hsay_petrarch_text(hsay_doc *doc, hsay_str bytes, const hsay_points *before,
                               hsay_error *error);

#endif
