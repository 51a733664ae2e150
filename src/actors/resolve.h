/* SPDX-License-Identifier: Apache-2.0
 *
 * resolve.h - shared by resolve.c, anaphora.c and describe.c.
 */
#ifndef HSAY_ACTORS_RESOLVE_H
#define HSAY_ACTORS_RESOLVE_H

#include "actors/work.h"

#define HSAY_ACTORS_BACK 120u /* drafts that a pronoun looks back */

/* Is the token the subject of a clause, or joined to one? */
bool hsay_actors_subject(const hsay_doc *doc, uint32_t t);
/* Does it stand inside a quotation? */
bool hsay_actors_quoted(const hsay_doc *doc, uint32_t t);
/* The entity of the draft that the token answers for, or HSAY_NONE. */
uint32_t hsay_actors_entity_at(const actor_work *work, uint32_t token);
/* Subject and object of one verb are two people. */
bool hsay_actors_same_clause(const hsay_doc *doc, uint32_t a, uint32_t b);
/* Settles draft number `draft`, which stands at `position` of work->order. */
void hsay_actors_pronoun(actor_work *work, uint32_t draft, uint32_t position);
/* things.c: how well the best noun that is no actor suits the pronoun, as actors are measured;
 * INT_MIN: none does. */
int hsay_actors_thing(const actor_work *work, const actor_draft *p);
/* grounds.c: the place that "the country", "the town" stands for, or HSAY_NONE. */
uint32_t hsay_actors_grounded(const actor_work *work, const actor_draft *d, uint32_t position);
/* interviews.c: finds whether the article is an interview, and of whom; false: no memory. */
bool hsay_actors_interview(actor_work *work);
/* Who "I", "we" and "you" are; HSAY_NONE: nobody. */
uint32_t hsay_actors_first_or_second(actor_work *work, uint32_t draft);
/* anaphora.c: the entity that speaks in the quotation around the token, or HSAY_NONE. */
uint32_t hsay_actors_speaker_at(const actor_work *work, uint32_t t);
/* Does the token stand in a question of an interview? */
bool hsay_actors_asks(const actor_work *work, uint32_t token);
void hsay_actors_description(actor_work *work, uint32_t draft, uint32_t position);

#endif
