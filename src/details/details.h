/* SPDX-License-Identifier: Apache-2.0
 *
 * details.h - front header of the stage; its row for engine/stages.c.
 */
#ifndef HSAY_DETAILS_H
#define HSAY_DETAILS_H

#include "doc/doc.h"

extern const hsay_stage hsay_stage_details;

#endif
