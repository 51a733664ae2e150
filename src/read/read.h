/* SPDX-License-Identifier: Apache-2.0
 *
 * read.h - front header of the stage; its row for engine/stages.c.
 */
#ifndef HSAY_READ_H
#define HSAY_READ_H

#include "doc/doc.h"

extern const hsay_stage hsay_stage_read;

#endif
