/* SPDX-License-Identifier: Apache-2.0
 *
 * status.h - private to status.c, which climbs the tree from a trigger, and status_phrase.c, which
 * reads its phrase and its sentence.
 */
#ifndef HSAY_EVENTS_STATUS_H
#define HSAY_EVENTS_STATUS_H

#include "events/internal.h"

/* status.c: has the noun a "no" of its own? */
bool is_no(const event_work *work, uint32_t noun);

bool in_question(const event_work *work);
bool object_says_no(const event_work *work, uint32_t token);
bool holds_negator(const event_work *work, const event_trigger *trigger);
bool holds_modal(const event_work *work, const event_trigger *trigger);
bool phrase_says_no(const event_work *work, const event_trigger *trigger);
bool stands_still(const event_work *work, const event_trigger *trigger);
bool is_readiness(const event_work *work, const event_trigger *trigger);
bool is_set(const event_work *work, const event_trigger *trigger);
bool is_due(const event_work *work, const event_trigger *trigger);
bool depends_on_if(const event_work *work, uint32_t token);

#endif
