/* SPDX-License-Identifier: Apache-2.0
 *
 * dump.h - what a stage found, as lines a reader can check (golden.c compares them).
 */
#ifndef DUMP_H
#define DUMP_H

#include "hearsay.h"

/* A growing text. Ends the program when memory is short: this is a test. */
typedef struct {
    char *data; /* owned; NUL-terminated once something was added */
    size_t length, capacity;
} text;

void text_add(text *out, const char *bytes, size_t length);
void text_print(text *out, const char *format, ...) __attribute__((format(printf, 2, 3)));
void text_free(text *out);

/* Appends the dump of `stage`; false when there is no such stage. */
bool dump_stage(text *out, const char *stage, const hsay_article *article);

#endif
