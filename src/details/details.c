/* SPDX-License-Identifier: Apache-2.0
 *
 * details.c - the stage: when, where, how many.
 *
 * In: tokens, words, mentions, actors, events, claims. Out: times, places, figures, and for every
 * event its time, place and figures (event_details). The text is cut into atoms once
 * (vocabulary.h); times need only those and the tense, figures the tree as well.
 */
#include "details/details_parts.h"
#include "details/places.h"

static hsay_status prepare(const hsay_setup *setup, void **state, hsay_error *error)
{
    hsay_details *details = HSAY_NEW(setup->arena, hsay_details, 1);
    if (details == NULL)
        return hsay_no_memory(error);
    details->times.words.arena = setup->arena;
    hsay_status status =
        hsay_vocabulary_read(&details->times.words, setup->image, "details/numbers", error);
    if (status == HSAY_OK)
        status = hsay_vocabulary_read(&details->times.words, setup->image, "details/words", error);
    if (status == HSAY_OK)
        status = hsay_figures_prepare(details, setup->image, error);
    if (status == HSAY_OK)
        status = hsay_ties_prepare(details, setup->image, error);
    if (status == HSAY_OK)
        status = hsay_places_prepare(setup, &details->places, error);
    if (status == HSAY_OK)
        status = hsay_times_prepare(details, setup->image, error);
    *state = details;
    return status;
}

static hsay_status run(const void *state, hsay_doc *doc, hsay_error *error)
{
    const hsay_details *details = state;
    hsay_atoms atoms;
    if (!hsay_atoms_of(&details->times.words, doc, &atoms))
        return hsay_no_memory(error);
    uint32_t *governors = NULL;
    hsay_status status = hsay_find_times(details, doc, &atoms, error);
    if (status == HSAY_OK)
        status = hsay_find_places(details->places, doc, error);
    if (status == HSAY_OK)
        status = hsay_find_figures(details, doc, &atoms, &governors, error);
    return status == HSAY_OK ? hsay_tie_details(details, doc, &atoms, governors, error) : status;
}

const hsay_stage hsay_stage_details = {"details", "tokens words mentions actors events claims",
                                       "times places figures event_details", prepare, run};
