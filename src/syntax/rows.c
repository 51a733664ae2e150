/* SPDX-License-Identifier: Apache-2.0
 *
 * rows.c - from a token's hashed spelling to rows of the embedding tables.
 */
#include "syntax/rows.h"

static uint32_t row_of(const hsay_lookup *lookup, uint32_t form)
{
    uint32_t row = hsay_lookup_get(lookup, form);
    return row == HSAY_NONE ? 0 : row;
}

void hsay_rows_of(const hsay_form *view, const hsay_lookup *words, const hsay_lookup *vectors,
                  hsay_rows *rows)
{
    rows->word = row_of(words, view->form);
    rows->vector = row_of(vectors, view->form);
    for (uint32_t i = 0; i < HSAY_AFFIXES; i++) {
        uint32_t hash = i < 3 ? view->prefix[i] : view->suffix[i - 3];
        rows->affix[i] = hsay_feature_fold(hsay_feature_mix(hash, 0x600u + i), HSAY_AFFIX_ROWS);
    }
    rows->capitals = view->capitals;
    rows->shape = HSAY_AFFIX_ROWS + view->shape;
}
