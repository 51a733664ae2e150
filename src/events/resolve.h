/* SPDX-License-Identifier: Apache-2.0
 *
 * resolve.h - private to resolve.c, which says whom an argument names, doers.c, who did what is
 * told of in another's words, and kinds.c, what an argument is.
 */
#ifndef HSAY_EVENTS_RESOLVE_H
#define HSAY_EVENTS_RESOLVE_H

#include "events/internal.h"

/* The actor that the word is a mention of, with its index; NULL: none. */
const hsay_actor *actor_at(const event_work *work, uint32_t token, uint32_t *index);
/* The noun below `token` that a preposition of the class joins to it, or HSAY_NONE. */
uint32_t joined_by(const event_work *work, uint32_t token, grammar_class class);
/* Actors before a noun: its possessor, the nationality or name before it. */
uint32_t owners_before(const event_work *work, uint32_t token, uint32_t *actors, uint32_t max);
/* An actor and those joined to it. */
uint32_t add_joined(const event_work *work, uint32_t token, uint32_t *actors, uint32_t max);

#endif
