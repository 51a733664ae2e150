/* SPDX-License-Identifier: Apache-2.0
 *
 * gazetteer.h - the blob of places: prove once, look up.
 */
#ifndef HSAY_DETAILS_GAZETTEER_H
#define HSAY_DETAILS_GAZETTEER_H

#include "details/details.h"

typedef struct {
    const hsay_gazetteer_slot *slots;
    const hsay_gazetteer_entry *entries;
    const char (*codes)[4];
    const char *names;
    uint32_t mask, count, countries, names_length;
} hsay_gazetteer;

/* Proves the blob; *gazetteer borrows from the image. An image without one gives an empty one. */
hsay_status hsay_gazetteer_open(const hsay_image *image, hsay_gazetteer *gazetteer,
                                hsay_error *error);
/* First entry of the run of this name, or NULL; the run ends with HSAY_GAZETTEER_LAST. */
const hsay_gazetteer_entry *hsay_gazetteer_find(const hsay_gazetteer *gazetteer, uint64_t hash);
hsay_str hsay_gazetteer_name(const hsay_gazetteer *gazetteer, const hsay_gazetteer_entry *entry);
/* Alpha-3 code; empty: none. */
hsay_str hsay_gazetteer_country(const hsay_gazetteer *gazetteer, const hsay_gazetteer_entry *entry);

#endif
