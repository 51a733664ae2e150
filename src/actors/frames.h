/* SPDX-License-Identifier: Apache-2.0
 *
 * frames.h - shared by the files that make drafts of names and descriptions: frames.c, drafts.c,
 * known.c, names.c, phrases.c.
 */
#ifndef HSAY_ACTORS_FRAMES_H
#define HSAY_ACTORS_FRAMES_H

#include "actors/work.h"

#define FRAME_OTHERS 4u
/* What was found before and behind a role noun or name. */
typedef struct {
    uint32_t first, last;
    uint32_t owner;
    bool strong_owner, definite, indefinite, former, elect, foreign, numbered, same, nobody;
    bool office;        /* the role is an office of government, capitalised */
    uint32_t adjective; /* item of the country word inside, or HSAY_NONE */
    uint32_t others[FRAME_OTHERS]; /* items joined to it: "Dutch, Danish and Norwegian warships" */
    uint32_t other_count;
    uint32_t name;      /* item of a bare name inside, or HSAY_NONE */
    uint32_t role;      /* item of a role noun that modifies, or HSAY_NONE */
    uint32_t people;    /* item of a people or faith that modifies, or HSAY_NONE */
} frame;

/* The item that holds the token, or NULL. */
const actor_item *hsay_actors_item_at(const actor_work *work, uint32_t token);
/* First token of the token's sentence, and the one behind its last. */
uint32_t hsay_actors_start(const actor_work *work, uint32_t token);
uint32_t hsay_actors_end(const actor_work *work, uint32_t token);
bool hsay_actors_possessive(const hsay_doc *doc, uint32_t t);
bool hsay_actors_hyphen(const hsay_doc *doc, uint32_t t);
/* The token of [first, last] whose head lies outside. */
uint32_t hsay_actors_head(const hsay_doc *doc, uint32_t first, uint32_t last, uint32_t otherwise);
/* Does a name or role noun belong to the noun phrase on its right? */
bool hsay_actors_modifies(const actor_work *work, const actor_item *item, uint32_t head);
/* Does another noun follow that this one only modifies? */
bool hsay_actors_inner_noun(const actor_work *work, uint32_t last);
/* Walks left from the core over its modifiers. */
void hsay_actors_walk_back(actor_work *work, frame *f, uint32_t from, uint32_t head);
/* "dozens of" before the phrase; *top becomes its head. */
void hsay_actors_take_quantity(actor_work *work, frame *f, uint32_t *top);
/* "of Brazil", "in Darfur" behind the core. */
void hsay_actors_look_ahead(actor_work *work, frame *f, uint32_t last, bool generic);
/* A draft, or NULL and work->failed. */
actor_draft *hsay_actors_new_draft(actor_work *work, uint32_t first, uint32_t last, uint32_t head);
/* The newest draft answers for these tokens unless another does. */
void hsay_actors_claim(actor_work *work, uint32_t first, uint32_t last);
void hsay_actors_add_sectors(actor_draft *draft, hsay_str cell);
uint8_t hsay_actors_kind_of(hsay_str cell);
/* The frame's country word gives the code and is used up. */
void hsay_actors_take_country(actor_work *work, actor_draft *draft, const frame *f);
/* What the role noun says. */
void hsay_actors_describe(actor_work *work, actor_draft *draft, const actor_item *role,
                          const frame *f);
void hsay_actors_copy_frame(actor_draft *draft, const frame *f);
void hsay_actors_set_name(const actor_work *work, actor_draft *draft, const actor_item *name);
/* Does the name stand before a noun that it modifies? */
bool hsay_actors_before_noun(const actor_work *work, const actor_item *item);
/* "the Twitter attention": is it part of a noun's phrase, so that the article is the noun's? */
bool hsay_actors_inside_noun(const actor_work *work, const actor_item *item);
/* grounds.c: a draft for "the country", "the town" at token t; false: no memory. */
bool hsay_actors_ground(actor_work *work, uint32_t t);
/* Does a preposition of place stand before? `known`: surely the name of a place. */
bool hsay_actors_place_before(const actor_work *work, uint32_t first, uint32_t last, bool known);
/* A draft for an item of the lexicon; for a bare name. */
void hsay_actors_known_name(actor_work *work, actor_item *item);
void hsay_actors_bare_name(actor_work *work, actor_item *item);

#endif
