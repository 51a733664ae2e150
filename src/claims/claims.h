/* SPDX-License-Identifier: Apache-2.0
 *
 * claims.h - front header of the stage; its row for engine/stages.c.
 */
#ifndef HSAY_CLAIMS_H
#define HSAY_CLAIMS_H

#include "doc/doc.h"

extern const hsay_stage hsay_stage_claims;

#endif
