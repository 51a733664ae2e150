/* SPDX-License-Identifier: Apache-2.0
 *
 * actors.h - front header of the stage; its row for engine/stages.c.
 */
#ifndef HSAY_ACTORS_H
#define HSAY_ACTORS_H

#include "tables/tables.h"

extern const hsay_stage hsay_stage_actors;
extern const hsay_examples hsay_examples_actors;

#endif
