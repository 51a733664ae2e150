/* SPDX-License-Identifier: Apache-2.0
 *
 * details_parts.h - the parts of the stage: times, places, figures, and what ties them to events.
 */
#ifndef HSAY_DETAILS_PARTS_H
#define HSAY_DETAILS_PARTS_H

#include "details/details.h"
#include "details/times.h"

typedef struct {
    hsay_time_rules times; /* holds the vocabulary, too */
    const void *places;    /* places.h */
    const void *figures;   /* figures.h */
    const void *where;     /* ties.h */
} hsay_details;

/* times_run.c */
hsay_status hsay_times_prepare(hsay_details *details, const hsay_image *image, hsay_error *error);
hsay_status hsay_find_times(const hsay_details *details, hsay_doc *doc, const hsay_atoms *atoms,
                            hsay_error *error);

/* figures.c. *governors (scratch; may be NULL): for every figure the token whose word gave its
 * role. */
hsay_status hsay_figures_prepare(hsay_details *details, const hsay_image *image, hsay_error *error);
hsay_status hsay_find_figures(const hsay_details *details, hsay_doc *doc, const hsay_atoms *atoms,
                              uint32_t **governors, hsay_error *error);

/* ties.c: every event its time, place and figures; every figure its event, claim and time. */
hsay_status hsay_ties_prepare(hsay_details *details, const hsay_image *image, hsay_error *error);
hsay_status hsay_tie_details(const hsay_details *details, hsay_doc *doc, const hsay_atoms *atoms,
                             const uint32_t *governors, hsay_error *error);

#endif
