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

/* The examples of times.rules and roles.tsv, for `hearsay lexicon check`. */
extern const hsay_examples hsay_examples_details;

#endif
