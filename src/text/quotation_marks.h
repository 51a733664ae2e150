/* SPDX-License-Identifier: Apache-2.0
 *
 * quotation_marks.h - private to quotations.c: marks, one at a time.
 */
#ifndef HSAY_QUOTATION_MARKS_H
#define HSAY_QUOTATION_MARKS_H

#include "text_parts.h"

typedef enum { HSAY_DOUBLE, HSAY_SINGLE, HSAY_ANGLED } hsay_quote_family;
typedef enum { HSAY_NO_MARK, HSAY_OPENS, HSAY_CLOSES, HSAY_EITHER } hsay_quote_side;

/* Which family the mark at `at` is of, its length, and what it says of itself. */
hsay_quote_side hsay_quote_mark_at(hsay_str text, size_t at, size_t end, hsay_quote_family *kind,
                                   size_t *length);
/* What a straight mark is by the characters around it. */
hsay_quote_side hsay_quote_by_place(hsay_str text, size_t at, size_t length);
bool hsay_quote_is_blank(uint32_t c); /* white space, or the text's edge */
/* End of the first sentence behind `at`: a full stop with space behind; at most `end`. */
size_t hsay_quote_sentence_end(hsay_str text, size_t at, size_t end);

#endif
