/* SPDX-License-Identifier: Apache-2.0
 *
 * arguments.h - what the files that collect arguments share: arguments.c (any word), one for verbs,
 * one for nouns, and one for what stands near where the tree gives nothing.
 */
#ifndef HSAY_EVENTS_ARGUMENTS_H
#define HSAY_EVENTS_ARGUMENTS_H

#include "events/internal.h"

/* arguments.c: the noun behind a relative pronoun; a country; a word at a place; the word with all
 * that is joined to it; with its prepositions */
uint32_t antecedent(const event_work *work, uint32_t token);
bool is_country(const event_work *work, uint32_t token);
/* Do two actors stand side by side with a comma for "and"? */
bool listed(const event_work *work, uint32_t one, uint32_t other);
bool in_headline(const event_work *work, uint32_t token);
void put(const event_work *work, argument_list *found, uint32_t token, uint32_t place,
         uint32_t word, bool distant, const char *how);
void put_all(const event_work *work, argument_list *found, uint32_t token, uint32_t place,
             uint32_t word, bool distant, const char *how);
bool is_by(const event_work *work, uint32_t mark);
void put_prepositional(const event_work *work, argument_list *found, uint32_t token, bool agent,
                       bool distant);
void prepositions_below(const event_work *work, argument_list *found, uint32_t token, bool agent,
                        bool distant);

/* arguments_clause.c: the clause below a word, its parts; arguments_verb.c: all of a verb */
void clause_parts(const event_work *work, argument_list *found, uint32_t verb);
void clause_below(const event_work *work, argument_list *found, uint32_t token);
void verb_arguments(const event_work *work, const event_trigger *trigger, bool adjective,
                    argument_list *found);

/* arguments_noun.c: what stands before a noun; all of a noun */
void before_noun(const event_work *work, argument_list *found, uint32_t token);
void noun_arguments(const event_work *work, const event_trigger *trigger, argument_list *found);

/* arguments_near.c: right behind the trigger, right before it */
void argument_behind(const event_work *work, const event_trigger *trigger, argument_list *found,
                     bool verb);
void argument_before(const event_work *work, const event_trigger *trigger, argument_list *found);

/* arguments_headline.c */
void listed_before(const event_work *work, argument_list *found, uint32_t subject, uint32_t place);
void headline_arguments(const event_work *work, const event_trigger *trigger, argument_list *found);

#endif
