/* SPDX-License-Identifier: Apache-2.0
 *
 * syntax.h - front header of the stage; its row for engine/stages.c.
 */
#ifndef HSAY_SYNTAX_H
#define HSAY_SYNTAX_H

#include "doc/doc.h"

extern const hsay_stage hsay_stage_syntax;

#endif
