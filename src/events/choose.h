/* SPDX-License-Identifier: Apache-2.0
 *
 * choose.h - private to choose.c, which drops triggers that are no events of their own, and
 * victims.c, which makes one event of an attack and of what it did.
 */
#ifndef HSAY_EVENTS_CHOOSE_H
#define HSAY_EVENTS_CHOOSE_H

#include "events/internal.h"

typedef struct {
    uint32_t *at; /* per token of the sentence: trigger + 1 that stands or took it */
    uint32_t first, count;
} place_index;

/* The trigger at `token`, or HSAY_NONE. */
static inline uint32_t trigger_at(const place_index *places, uint32_t token)
{
    if (token < places->first || token - places->first >= places->count) {
        return HSAY_NONE;
    }
    return places->at[token - places->first] - 1;
}

/* Fills an empty side. */
static inline void copy_party(party_list *to, const party_list *from)
{
    if (to->count == 0) {
        *to = *from;
    }
}

/* victims.c: an attack, who died of it, and what a clause tells of it, are one event. */
void join_attacks(event_work *work, const place_index *places);

#endif
