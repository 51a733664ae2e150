/* SPDX-License-Identifier: Apache-2.0
 *
 * rows.h - which rows of the embedding tables a token looks up; shared with train/syntax.
 *
 *     affixes  [HSAY_AFFIX_ROWS + HSAY_SHAPE_ROWS]  beginnings and ends, hashed; then shapes
 *     words    forms seen in the treebanks          by lookup; row 0: any other
 *     vectors  forms seen in raw news               by lookup; row 0: any other
 */
#ifndef HSAY_SYNTAX_ROWS_H
#define HSAY_SYNTAX_ROWS_H

#include "syntax/inside.h"

#define HSAY_AFFIXES    7u
#define HSAY_AFFIX_ROWS 16384u
#define HSAY_SHAPE_ROWS 192u

typedef struct {
    uint32_t word, vector, affix[HSAY_AFFIXES], shape;
    bool capitals; /* of the view */
} hsay_rows;

void hsay_rows_of(const hsay_form *view, const hsay_lookup *words, const hsay_lookup *vectors,
                  hsay_rows *rows);

#endif
