/* SPDX-License-Identifier: Apache-2.0
 *
 * roles.h - private to roles.c, which fills the sides, implicit.c, which supplies a side that
 * nobody names, and conditions.c, which tests what a frame needs and denies.
 */
#ifndef HSAY_EVENTS_ROLES_H
#define HSAY_EVENTS_ROLES_H

#include "events/internal.h"

/* What the frame's places mean for this trigger. */
typedef struct {
    bool noun, has_by, has_of, takes_object, names_possessor, names_compound, of_is_actor;
} frame_reading;

/* Does `argument` stand where `role` looks? */
bool stands(const event_work *work, const hsay_pattern_role *role, const event_argument *argument,
            const frame_reading *read);

/* Once each, PARTIES_MAX at most. */
void add_party(party_list *side, uint32_t actor, const char *how);

/* implicit.c: the side of whoever says so; whom a request goes to by the clause before it */
void add_speaking_side(const event_work *work, event_trigger *trigger, const argument_list *found);
void add_addressee(const event_work *work, event_trigger *trigger);

/* conditions.c. Does the frame say of its own who acts? */
bool names_subject(const event_work *work, const hsay_pattern_frame *frame);
/* Can whoever stands as the subject act? If not, *culprit is the word. */
bool subject_can_act(const event_work *work, const argument_list *found, uint32_t *culprit);
/* All that the frame needs and denies; false with a reason in *why. Adds to the weight. */
bool conditions_hold(const event_work *work, event_trigger *trigger, const argument_list *found,
                     const frame_reading *read, hsay_str *why);

#endif
