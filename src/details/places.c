/* SPDX-License-Identifier: Apache-2.0
 *
 * places.c - where: country names, through the actors that earlier stages found.
 *
 * In: mentions and actors. Out: doc->places. A country's name is a place where a preposition stands
 * before it; elsewhere it stands for its government or people.
 */
#include "details/places.h"

#include <math.h>

hsay_status hsay_places_prepare(const hsay_setup *setup, const void **state, hsay_error *error)
{
    (void)setup;
    (void)error;
    *state = NULL;
    return HSAY_OK;
}

hsay_status hsay_find_places(const void *state, hsay_doc *doc, hsay_error *error)
{
    (void)state;
    for (uint32_t i = 0; i < doc->mentions.count; i++) {
        const hsay_mention *mention = &doc->mentions.data[i];
        const hsay_actor *actor = &doc->actors.data[mention->actor];
        if (actor->kind != HSAY_KIND_COUNTRY || mention->kind != HSAY_MENTION_NAME ||
            mention->head >= doc->words.count ||
            hsay_tree_child(doc, mention->head, HSAY_CASE) == HSAY_NONE)
            continue;
        hsay_place *place = hsay_push(&doc->arena, &doc->places);
        if (place == NULL)
            return hsay_no_memory(error);
        *place = (hsay_place){.span = mention->span,
                              .first = mention->first,
                              .last = mention->last,
                              .name = actor->name,
                              .latitude = NAN,
                              .longitude = NAN,
                              .country = actor->code,
                              .kind = HSAY_PLACE_COUNTRY,
                              .rule = actor->rule};
    }
    return HSAY_OK;
}
