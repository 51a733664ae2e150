/* SPDX-License-Identifier: Apache-2.0
 *
 * details.h - front header of the stage; its row for engine/stages.c, and the checks of its
 * lexicon.
 */
#ifndef HSAY_DETAILS_H
#define HSAY_DETAILS_H

#include "tables/tables.h"

extern const hsay_stage hsay_stage_details;

/* Checks a rules file of times against the rows of details/words and details/numbers. `complain`
 * receives every fault, line and column from 1. False when there was one, or memory ran out. */
typedef struct {
    hsay_str class_name, value, words;
} hsay_details_row;
typedef void hsay_details_complain(void *context, uint32_t line, uint32_t column,
                                   const char *message);
bool hsay_details_check(hsay_arena *arena, const hsay_details_row *rows, uint32_t count,
                        const char *file, hsay_str text, hsay_details_complain *complain,
                        void *context);

/* The examples of the rules, for `hearsay lexicon check`. Strings are borrowed from the image or
 * `arena`. */
typedef struct {
    hsay_str file;
    uint32_t line;
    hsay_str sentence;
    int32_t published;          /* code the sentence as published on this day */
    bool must;                  /* false: nothing of the kind may be found */
    hsay_str span, type, value; /* what must be found */
} hsay_details_example;
/* Fills *examples (in `arena`) with all of them. False: no memory or a broken lexicon. */
bool hsay_details_examples(const hsay_image *image, hsay_arena *arena,
                           const hsay_details_example **examples, uint32_t *count);
/* Does the coded sentence show what the example wants? What is wrong goes into message. */
bool hsay_details_judge(const hsay_doc *doc, const hsay_details_example *example,
                        char message[240]);

#endif
