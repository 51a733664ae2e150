/* SPDX-License-Identifier: Apache-2.0
 *
 * events.h - front header of the stage; its row for engine/stages.c.
 */
#ifndef HSAY_EVENTS_H
#define HSAY_EVENTS_H

#include "doc/doc.h"

extern const hsay_stage hsay_stage_events;

#endif
