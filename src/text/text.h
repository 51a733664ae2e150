/* SPDX-License-Identifier: Apache-2.0
 *
 * text.h - front header of the stage; its row for engine/stages.c.
 */
#ifndef HSAY_TEXT_H
#define HSAY_TEXT_H

#include "doc/doc.h"

extern const hsay_stage hsay_stage_text;

#endif
