/* SPDX-License-Identifier: Apache-2.0
 *
 * ties_places.c - where each event was: by the tree, by its sentence, by the story (see ties.c).
 *
 * In: places and events. Out: event_details[].place. Only deeds take a place that is not their own:
 * what is said is said where the speaker is.
 */
#include "details/ties.h"

#define WITHIN    3u /* of placing(): that it happens there, whatever it is */
#define PARTS_MAX 4u
#define STORY_SENTENCES 3u /* how far a place that was said carries on */
#define CLIMB_MAX 64u

static int specificity(hsay_place_kind kind)
{
    return kind == HSAY_PLACE_COUNTRY ? 0 : kind == HSAY_PLACE_REGION ? 1 : 2;
}

/* "the raid on Goma", "the bombing of Goma" */
static bool is_attacked(const hsay_ties *t, uint32_t token, bool of)
{
    uint32_t up = t->doc->words.data[token].head;
    if (up == HSAY_NONE)
        return false;
    uint32_t event = t->event_at[up] != HSAY_NONE ? t->event_at[up] : t->trigger_of[up];
    bool noun = t->doc->words.data[up].upos == HSAY_NOUN;
    if (event == HSAY_NONE && noun && !of) /* the attack on Goma killed */
        event = hsay_ties_above(t, up);
    return event != HSAY_NONE && t->doc->events.data[event].type == HSAY_ASSAULT &&
           (of ? noun : hsay_ties_marked(t, token, HSAY_WHERE_TARGET));
}

/* "in", "near": the place of what happens; "from", "to": of what moves; "on": of an attack. 0 where
 * the words place nothing ("with Washington"), 1 where they place somebody ("the mayor of Goma"), 2
 * where they place this event alone ("to Goma", "on Goma").
 * "on the outskirts of", "40 km from": the part is asked. *from: the token to climb from. */
static unsigned placing(const hsay_ties *t, hsay_place_kind kind, uint32_t head, uint32_t *from)
{
    const hsay_doc *doc = t->doc;
    bool country = kind == HSAY_PLACE_COUNTRY;
    *from = head;
    for (unsigned step = 0; step < PARTS_MAX; step++) {
        const hsay_word *word = &doc->words.data[*from];
        uint32_t up = word->head;
        if (hsay_ties_marked(t, *from, HSAY_WHERE_IN))
            return WITHIN;
        if (hsay_tree_child(doc, *from, HSAY_CASE) == HSAY_NONE) {
            if (*from != head) /* shelled the outskirts of */
                return WITHIN;
            bool within = hsay_deprel_is(word->deprel, HSAY_COMPOUND) ||
                          hsay_deprel_is(word->deprel, HSAY_NMOD_POSS);
            *from = up; /* at a Goma clinic */
            return !country && within && hsay_ties_marked(t, up, HSAY_WHERE_IN) ? WITHIN
                                                                                     : 0;
        }
        bool of = hsay_ties_marked(t, *from, HSAY_WHERE_OF);
        bool way = hsay_ties_marked(t, *from, HSAY_WHERE_WAY);
        if ((of || way) && up != HSAY_NONE && hsay_ties_word(t, up, HSAY_WHERE_PART)) {
            *from = up;
            continue;
        }
        if (way && hsay_deprel_is(word->deprel, HSAY_OBL))
            return 2;
        if (is_attacked(t, *from, of))
            return 2;
        return (of || way) && !country ? 1 : 0;
    }
    return 0;
}

static bool is_speech(hsay_event_type type)
{
    return type == HSAY_ACCUSE || type == HSAY_REQUEST || type == HSAY_REJECT ||
           type == HSAY_THREATEN;
}

/* "the coup in Mali": does a noun of no event stand right before the words that place? */
static bool behind_thing(const hsay_ties *t, uint32_t token)
{
    uint32_t first = t->doc->words.data[token].left;
    if (first == 0 || t->trigger_of[first - 1] != HSAY_NONE)
        return false;
    uint8_t upos = t->doc->words.data[first - 1].upos;
    return upos == HSAY_NOUN || upos == HSAY_PROPN;
}

/* The event that happens there, or HSAY_NONE. What is said or agreed is where its own words say
 * ("met in Oslo"), not where what it is about is ("condemned the coup in Mali"). */
static uint32_t event_there(const hsay_ties *t, uint32_t from, unsigned *strength)
{
    const hsay_doc *doc = t->doc;
    bool other = false, word = false; /* crossed: a word of no event, one of a trigger */
    uint32_t at = from;
    for (uint32_t step = 0; step < CLIMB_MAX && at != HSAY_NONE; step++) {
        uint32_t e = t->event_at[at];
        hsay_event_type type = e != HSAY_NONE ? doc->events.data[e].type : HSAY_ASSAULT;
        bool speech = is_speech(type), behind = word || behind_thing(t, from);
        if (e != HSAY_NONE)
            return hsay_ties_is_deed(type) || (!other && !(speech && behind)) ? e : HSAY_NONE;
        other = other || (at != from && t->trigger_of[at] == HSAY_NONE);
        word = word || (at != from && t->trigger_of[at] != HSAY_NONE);
        if (hsay_deprel_is(doc->words.data[at].deprel, HSAY_ACL))
            *strength = 1; /* "a man who fled from Goma" */
        if (hsay_deprel_is(doc->words.data[at].deprel, HSAY_CONJ) &&
            hsay_tree_child(doc, at, HSAY_NSUBJ) != HSAY_NONE)
            return HSAY_NONE; /* "and France sent arms to Goma" */
        at = doc->words.data[at].head;
    }
    return HSAY_NONE;
}

static bool places_by_tree(hsay_ties *t)
{
    hsay_doc *doc = t->doc;
    unsigned *kept_strength = HSAY_NEW(&doc->scratch, unsigned, (size_t)doc->events.count + 1);
    if (kept_strength == NULL)
        return false;
    for (uint32_t i = 0; i < doc->places.count; i++) {
        const hsay_place *place = &doc->places.data[i];
        uint32_t head = hsay_ties_head(doc, place->first, place->last), from;
        unsigned strength = placing(t, place->kind, head, &from);
        uint32_t event = strength > 0 ? event_there(t, from, &strength) : HSAY_NONE;
        if (event == HSAY_NONE)
            continue;
        uint32_t *kept = &doc->event_details.data[event].place;
        bool better = *kept == HSAY_NONE || strength > kept_strength[event] ||
                      (strength == kept_strength[event] &&
                       specificity(place->kind) > specificity(doc->places.data[*kept].kind));
        if (better) {
            *kept = i;
            kept_strength[event] = strength;
        }
    }
    return true;
}

/* "gangs that operate in Colombia": a place within a clause on a noun, which places that noun. */
static bool on_thing(const hsay_doc *doc, uint32_t token)
{
    for (uint32_t step = 0; step < CLIMB_MAX && token != HSAY_NONE; step++) {
        if (hsay_deprel_is(doc->words.data[token].deprel, HSAY_ACL))
            return true;
        token = doc->words.data[token].head;
    }
    return false;
}

/* The only place of a sentence that hangs on a preposition, for each sentence; HSAY_NONE where
 * there are more of them in different countries. */
static uint32_t *places_of_sentences(const hsay_ties *t)
{
    hsay_doc *doc = t->doc;
    uint32_t *of = HSAY_NEW(&doc->scratch, uint32_t, (size_t)doc->sentences.count + 1);
    bool *many = HSAY_NEW(&doc->scratch, bool, (size_t)doc->sentences.count + 1);
    if (of == NULL || many == NULL)
        return NULL;
    for (uint32_t s = 0; s < doc->sentences.count; s++)
        of[s] = HSAY_NONE;
    for (uint32_t i = 0; i < doc->places.count; i++) {
        const hsay_place *place = &doc->places.data[i];
        uint32_t s = doc->tokens.data[place->first].sentence, from;
        if (many[s] ||
            placing(t, place->kind, hsay_ties_head(doc, place->first, place->last), &from) <
                WITHIN ||
            on_thing(doc, from))
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

/* The place of the date line; where none was seen, that among the first words of a dated report. */
static uint32_t dateline_place(const hsay_doc *doc)
{
    for (uint32_t i = 0; i < doc->places.count && doc->dateline.end > doc->dateline.start; i++) {
        const hsay_span *span = &doc->places.data[i].span;
        if (span->start >= doc->dateline.start && span->end <= doc->dateline.end)
            return i;
        if (span->start > doc->dateline.end)
            break;
    }
    bool dated = doc->dateline.end > doc->dateline.start ||
                 (doc->times.count > 0 && doc->times.data[0].first < HSAY_DATELINE_TOKENS &&
                  doc->times.data[0].first_day == doc->about.published);
    if (!dated || doc->places.count == 0 || doc->places.data[0].first > 2 ||
        doc->sentences.data[doc->tokens.data[doc->places.data[0].first].sentence].headline)
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
    uint32_t *of = places_of_sentences(t), dateline = dateline_place(doc), last = HSAY_NONE;
    if (of == NULL)
        return false;
    for (uint32_t e = 0; e < doc->events.count; e++) {
        const hsay_event *event = &doc->events.data[e];
        hsay_event_details *details = &doc->event_details.data[e];
        if (!hsay_ties_is_deed(event->type))
            continue;
        uint32_t above = hsay_ties_parent(t, e);
        if (details->place == HSAY_NONE && above != HSAY_NONE)
            details->place = doc->event_details.data[above].place;
        if (details->place == HSAY_NONE)
            details->place = of[event->sentence];
        bool near = last != HSAY_NONE && same_time(doc, last, e) && !t->lasting[e] &&
                    event->sentence >= doc->events.data[last].sentence &&
                    event->sentence - doc->events.data[last].sentence <= STORY_SENTENCES;
        if (details->place != HSAY_NONE)
            last = e;
        else if (near && event->status == HSAY_ACTUAL)
            details->place = doc->event_details.data[last].place;
        if (details->place == HSAY_NONE && event->sentence < HSAY_LEAD_SENTENCES &&
            event->status == HSAY_ACTUAL && !long_past(doc, e))
            details->place = dateline;
    }
    return true;
}

bool hsay_tie_places(hsay_ties *t)
{
    return places_by_tree(t) && places_by_story(t);
}
