/* SPDX-License-Identifier: Apache-2.0
 *
 * ties_places.c - where each event was: by the tree, by its sentence, by the story (see ties.c).
 *
 * In: places and events. Out: event_details[].place. Only deeds take a place that is not their own:
 * what is said is said where the speaker is.
 */
#include "details/ties.h"

static int specificity(hsay_place_kind kind)
{
    return kind == HSAY_PLACE_COUNTRY ? 0 : kind == HSAY_PLACE_REGION ? 1 : 2;
}

static void places_by_tree(hsay_ties *t)
{
    hsay_doc *doc = t->doc;
    for (uint32_t i = 0; i < doc->places.count; i++) {
        const hsay_place *place = &doc->places.data[i];
        uint32_t head = hsay_ties_head(doc, place->first, place->last);
        if (hsay_tree_child(doc, head, HSAY_CASE) == HSAY_NONE)
            continue;
        uint32_t event = hsay_ties_above(t, head);
        if (event == HSAY_NONE)
            continue;
        uint32_t *kept = &doc->event_details.data[event].place;
        if (*kept == HSAY_NONE ||
            specificity(place->kind) > specificity(doc->places.data[*kept].kind))
            *kept = i;
    }
}

/* Something that is done at a place, not said. */
static bool is_deed(hsay_event_type type)
{
    return type == HSAY_ASSAULT || type == HSAY_COERCE || type == HSAY_PROTEST ||
           type == HSAY_MOBILIZE || type == HSAY_RETREAT;
}

/* The only place of a sentence that hangs on a preposition, for each sentence; HSAY_NONE where
 * there are more of them in different countries. */
static uint32_t *places_of_sentences(hsay_doc *doc)
{
    uint32_t *of = HSAY_NEW(&doc->scratch, uint32_t, (size_t)doc->sentences.count + 1);
    bool *many = HSAY_NEW(&doc->scratch, bool, (size_t)doc->sentences.count + 1);
    if (of == NULL || many == NULL)
        return NULL;
    for (uint32_t s = 0; s < doc->sentences.count; s++)
        of[s] = HSAY_NONE;
    for (uint32_t i = 0; i < doc->places.count; i++) {
        const hsay_place *place = &doc->places.data[i];
        uint32_t s = doc->tokens.data[place->first].sentence;
        if (many[s] || hsay_tree_child(doc, hsay_ties_head(doc, place->first, place->last),
                                       HSAY_CASE) == HSAY_NONE)
            continue;
        if (of[s] == HSAY_NONE)
            of[s] = i;
        else if (!hsay_str_equal(doc->places.data[of[s]].country, place->country))
            many[s] = true;
        if (many[s])
            of[s] = HSAY_NONE;
    }
    return of;
}

/* The place of the date line: the report's first words. */
static uint32_t dateline_place(const hsay_doc *doc)
{
    bool dated = doc->dateline.end > doc->dateline.start ||
                 (doc->times.count > 0 && doc->times.data[0].first < HSAY_DATELINE_TOKENS &&
                  doc->times.data[0].first_day == doc->about.published);
    if (!dated || doc->places.count == 0 || doc->places.data[0].first > 2)
        return HSAY_NONE;
    return 0;
}

static bool long_past(const hsay_doc *doc, uint32_t e)
{
    uint32_t time = doc->event_details.data[e].time;
    return time != HSAY_NONE && doc->about.published != HSAY_NO_DAY &&
           doc->times.data[time].last_day < doc->about.published - HSAY_HISTORICAL_DAYS;
}

/* Do the two fall on the same time, or is that of one unknown? */
static bool same_time(const hsay_doc *doc, uint32_t a, uint32_t b)
{
    uint32_t x = doc->event_details.data[a].time, y = doc->event_details.data[b].time;
    return x == y || x == HSAY_NONE || y == HSAY_NONE ||
           doc->times.data[x].first_day == doc->times.data[y].first_day;
}

/* A deed without a place of its own: that of the event above it, the sentence's, that of the event
 * before it, in the first sentences that of the date line. */
static bool places_by_story(hsay_ties *t)
{
    hsay_doc *doc = t->doc;
    uint32_t *of = places_of_sentences(doc), dateline = dateline_place(doc), last = HSAY_NONE;
    if (of == NULL)
        return false;
    for (uint32_t e = 0; e < doc->events.count; e++) {
        const hsay_event *event = &doc->events.data[e];
        hsay_event_details *details = &doc->event_details.data[e];
        if (!is_deed(event->type))
            continue;
        uint32_t above = hsay_ties_parent(t, e);
        if (details->place == HSAY_NONE && above != HSAY_NONE)
            details->place = doc->event_details.data[above].place;
        if (details->place == HSAY_NONE)
            details->place = of[event->sentence];
        bool near = last != HSAY_NONE && same_time(doc, last, e) &&
                    event->sentence >= doc->events.data[last].sentence &&
                    event->sentence - doc->events.data[last].sentence <= HSAY_STORY_SENTENCES;
        if (details->place == HSAY_NONE && near && event->status == HSAY_ACTUAL)
            details->place = doc->event_details.data[last].place;
        if (details->place == HSAY_NONE && event->sentence < HSAY_LEAD_SENTENCES &&
            event->status == HSAY_ACTUAL && !long_past(doc, e))
            details->place = dateline;
        if (details->place != HSAY_NONE)
            last = e;
    }
    return true;
}

bool hsay_tie_places(hsay_ties *t)
{
    places_by_tree(t);
    return places_by_story(t);
}
