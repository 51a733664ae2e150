/* SPDX-License-Identifier: Apache-2.0
 *
 * describe.h - shared by describe.c, likeness.c and offices.c.
 */
#ifndef HSAY_ACTORS_DESCRIBE_H
#define HSAY_ACTORS_DESCRIBE_H

#include "actors/resolve.h"

/* ------------------------------------------------------------------ offices.c */

bool hsay_actors_codes_clash(hsay_str a, hsay_str b);
/* What is known so far of the entity's country: its own words or the lexicon's. */
hsay_str hsay_actors_entity_code(const actor_work *work, const actor_entity *e);
hsay_str hsay_actors_row_sectors(const actor_work *work, uint32_t table, uint32_t row);
bool hsay_actors_cells_share(hsay_str a, hsay_str b);
/* Does `text` hold `words`, letter case aside? */
bool hsay_actors_contains(hsay_str text, hsay_str words);
bool hsay_actors_role_is_office(const actor_work *work, uint32_t role);
/* Is role `brief` the last word of role `full`? */
bool hsay_actors_shortens(const actor_work *work, uint32_t brief, uint32_t full);
/* Every country has its own army, police and ministries. */
bool hsay_actors_of_state(hsay_str sectors);
/* Do the sectors of description and entity allow them to be one? 2: they meet, 1: nothing said
 * against it, 0: no. */
int hsay_actors_sectors_meet(const actor_work *work, const actor_draft *d, const actor_entity *e);

/* ------------------------------------------------------------------ likeness.c */

/* The entity that owns a phrase, or HSAY_NONE. */
uint32_t hsay_actors_owner(const actor_work *work, const actor_draft *d);
bool hsay_actors_same_description(const actor_work *work, const actor_draft *d,
                                  const actor_draft *c);
bool hsay_actors_shortened(const actor_work *work, const actor_draft *d, const actor_draft *c);
bool hsay_actors_is_under(const hsay_doc *doc, uint32_t t, uint32_t ancestor);
bool hsay_actors_same_stranger(const actor_work *work, const actor_draft *d, const actor_draft *c);
/* How well it fits an entity that has been called something else so far; 0: not. */
int hsay_actors_fit(const actor_work *work, const actor_draft *d, const actor_draft *c);

#endif
