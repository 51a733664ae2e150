/* SPDX-License-Identifier: Apache-2.0
 *
 * places.h - where: toponyms to coordinates.
 */
#ifndef HSAY_DETAILS_PLACES_H
#define HSAY_DETAILS_PLACES_H

#include "tables/tables.h"

/* Builds what finding needs, in setup->arena; *state goes to hsay_find_places. */
hsay_status hsay_places_prepare(const hsay_setup *setup, const void **state, hsay_error *error);
/* Appends doc->places in text order. */
hsay_status hsay_find_places(const void *state, hsay_doc *doc, hsay_error *error);

#endif
