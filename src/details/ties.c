/* SPDX-License-Identifier: Apache-2.0
 *
 * ties.c - every event its time, place and figures; every figure its event, claim and time.
 *
 * A time or place belongs to the event whose clause it hangs in: its path upwards in the tree meets
 * the event's head before the head of any other event. Where none hangs there, the event above is
 * asked, then the sentence. What is still without goes on where the story stands: an event of the
 * past takes the day of the event before it (at most eight sentences back), a deed its place; in
 * the first twelve sentences of a report with a date line, those of the date line. Otherwise it has
 * none: nothing is invented.
 */
#include "details/details_parts.h"

#define SEVERAL         (HSAY_NONE - 1)
#define CLIMB_MAX       64u
#define HISTORICAL_DAYS 366
#define STORY_SENTENCES 8u
#define LEAD_SENTENCES  12u
#define DATELINE_TOKENS 24u

typedef struct {
    hsay_doc *doc;
    uint32_t *sentence_time; /* [sentences] the only dated time, HSAY_NONE, or SEVERAL */
    uint32_t *event_at;      /* [tokens] event whose head this is, or HSAY_NONE */
} ties;

static bool is_dated(const hsay_time *time)
{
    return time->first_day != HSAY_NO_DAY && (time->type == HSAY_DATE || time->type == HSAY_TIME);
}

static bool open_ties(ties *t, hsay_doc *doc)
{
    t->doc = doc;
    t->sentence_time = HSAY_NEW(&doc->scratch, uint32_t, (size_t)doc->sentences.count + 1);
    t->event_at = HSAY_NEW(&doc->scratch, uint32_t, (size_t)doc->tokens.count + 1);
    if (t->event_at == NULL || t->sentence_time == NULL)
        return false;
    for (uint32_t s = 0; s < doc->sentences.count; s++)
        t->sentence_time[s] = HSAY_NONE;
    for (uint32_t i = 0; i < doc->times.count; i++) {
        uint32_t *kept = &t->sentence_time[doc->tokens.data[doc->times.data[i].first].sentence];
        if (is_dated(&doc->times.data[i]))
            *kept = *kept == HSAY_NONE ? i : SEVERAL;
    }
    for (uint32_t i = 0; i < doc->tokens.count; i++)
        t->event_at[i] = HSAY_NONE;
    for (uint32_t e = doc->events.count; e-- > 0;)
        if (doc->events.data[e].head < doc->tokens.count)
            t->event_at[doc->events.data[e].head] = e;
    for (uint32_t e = 0; e < doc->events.count; e++) {
        hsay_event_details *details = hsay_push(&doc->arena, &doc->event_details);
        if (details == NULL)
            return false;
        *details = (hsay_event_details){.time = HSAY_NONE, .place = HSAY_NONE};
    }
    return true;
}

static uint32_t head_of(const hsay_doc *doc, uint32_t first, uint32_t last)
{
    uint32_t at = last;
    for (uint32_t t = first; t <= last; t++) {
        uint32_t head = doc->words.data[t].head;
        if (head == HSAY_NONE || head < first || head > last)
            at = t;
    }
    return at;
}

/* The event whose head is met first above `token`; *steps how far up. */
static uint32_t event_above(const ties *t, uint32_t token, uint32_t *steps)
{
    uint32_t at = token;
    for (*steps = 0; *steps < CLIMB_MAX && at != HSAY_NONE; (*steps)++) {
        if (t->event_at[at] != HSAY_NONE)
            return t->event_at[at];
        at = t->doc->words.data[at].head;
    }
    return HSAY_NONE;
}

/* Of two times of an event the narrower is kept, then the one that stands first. */
static bool better_time(const hsay_doc *doc, uint32_t now, uint32_t then)
{
    if (then == HSAY_NONE)
        return true;
    const hsay_time *a = &doc->times.data[now], *b = &doc->times.data[then];
    return a->last_day - a->first_day < b->last_day - b->first_day;
}

static void times_by_tree(ties *t)
{
    hsay_doc *doc = t->doc;
    for (uint32_t i = 0; i < doc->times.count; i++) {
        uint32_t steps;
        if (!is_dated(&doc->times.data[i]))
            continue;
        uint32_t head = head_of(doc, doc->times.data[i].first, doc->times.data[i].last);
        uint32_t event = event_above(t, head, &steps);
        if (event != HSAY_NONE && better_time(doc, i, doc->event_details.data[event].time))
            doc->event_details.data[event].time = i;
    }
}

/* An event without a time of its own: that of the event above it in the tree, then the sentence's.
 */
static void times_by_sentence(ties *t)
{
    hsay_doc *doc = t->doc;
    uint32_t next = 0;
    uint32_t *of_sentence = HSAY_NEW(&doc->scratch, uint32_t, (size_t)doc->sentences.count + 1);
    if (of_sentence == NULL)
        return;
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        of_sentence[s] = HSAY_NONE;
        for (;
             next < doc->times.count && doc->tokens.data[doc->times.data[next].first].sentence <= s;
             next++)
            if (is_dated(&doc->times.data[next]) && of_sentence[s] == HSAY_NONE)
                of_sentence[s] = next;
    }
    for (uint32_t e = 0; e < doc->events.count; e++) {
        hsay_event_details *details = &doc->event_details.data[e];
        uint32_t at = doc->events.data[e].head, steps;
        if (details->time != HSAY_NONE || at >= doc->words.count)
            continue;
        uint32_t parent = doc->words.data[at].head;
        uint32_t above = parent == HSAY_NONE ? HSAY_NONE : event_above(t, parent, &steps);
        if (above != HSAY_NONE)
            details->time = doc->event_details.data[above].time;
        if (details->time == HSAY_NONE)
            details->time = of_sentence[doc->events.data[e].sentence];
    }
}

/* A time so long before publication that the story does not go on from it. */
static bool is_past_history(const hsay_doc *doc, uint32_t time)
{
    return doc->about.published != HSAY_NO_DAY &&
           doc->times.data[time].last_day < doc->about.published - HISTORICAL_DAYS;
}

/* An event of the past without any time goes on where the story stands: with the time of the event
 * before it, two sentences back at most in the same paragraph; in the first sentences of the report
 * with its date line. */
static void times_by_story(ties *t)
{
    hsay_doc *doc = t->doc;
    uint32_t dateline = HSAY_NONE, last = HSAY_NONE;
    if (doc->times.count > 0 && is_dated(&doc->times.data[0]) &&
        doc->times.data[0].first_day == doc->about.published &&
        doc->times.data[0].first < DATELINE_TOKENS)
        dateline = 0;
    for (uint32_t e = 0; e < doc->events.count; e++) {
        const hsay_event *event = &doc->events.data[e];
        hsay_event_details *details = &doc->event_details.data[e];
        if (details->time != HSAY_NONE) {
            last = e;
            continue;
        }
        bool past = (doc->words.data[event->head].morph & HSAY_MORPH_PAST) != 0 ||
                    doc->words.data[event->head].upos == HSAY_NOUN;
        if (event->status != HSAY_ACTUAL || !past)
            continue;
        if (last != HSAY_NONE) {
            const hsay_event *before = &doc->events.data[last];
            uint32_t time = doc->event_details.data[last].time;
            if (event->sentence >= before->sentence &&
                event->sentence - before->sentence <= STORY_SENTENCES &&
                before->status == HSAY_ACTUAL &&
                (event->sentence == before->sentence || !is_past_history(doc, time)))
                details->time = time;
        }
        if (details->time == HSAY_NONE && event->sentence < LEAD_SENTENCES)
            details->time = dateline;
    }
}

static int specificity(hsay_place_kind kind)
{
    return kind == HSAY_PLACE_COUNTRY ? 0 : kind == HSAY_PLACE_REGION ? 1 : 2;
}

static void places_by_tree(ties *t)
{
    hsay_doc *doc = t->doc;
    for (uint32_t i = 0; i < doc->places.count; i++) {
        uint32_t steps;
        const hsay_place *place = &doc->places.data[i];
        uint32_t head = head_of(doc, place->first, place->last);
        if (hsay_tree_child(doc, head, HSAY_CASE) == HSAY_NONE)
            continue;
        uint32_t event = event_above(t, head, &steps);
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
        if (many[s] ||
            hsay_tree_child(doc, head_of(doc, place->first, place->last), HSAY_CASE) == HSAY_NONE)
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
                 (doc->times.count > 0 && doc->times.data[0].first < DATELINE_TOKENS &&
                  doc->times.data[0].first_day == doc->about.published);
    if (!dated || doc->places.count == 0 || doc->places.data[0].first > 2)
        return HSAY_NONE;
    return 0;
}

/* A deed without a place of its own: that of the event above it, the sentence's, that of the event
 * before it, in the first sentences that of the date line. */
static void places_by_story(ties *t)
{
    hsay_doc *doc = t->doc;
    uint32_t *of = places_of_sentences(doc), dateline = dateline_place(doc), last = HSAY_NONE;
    if (of == NULL)
        return;
    for (uint32_t e = 0; e < doc->events.count; e++) {
        const hsay_event *event = &doc->events.data[e];
        hsay_event_details *details = &doc->event_details.data[e];
        if (!is_deed(event->type))
            continue;
        uint32_t parent = doc->words.data[event->head].head, steps;
        uint32_t above = parent == HSAY_NONE ? HSAY_NONE : event_above(t, parent, &steps);
        if (details->place == HSAY_NONE && above != HSAY_NONE)
            details->place = doc->event_details.data[above].place;
        if (details->place == HSAY_NONE)
            details->place = of[event->sentence];
        bool near = last != HSAY_NONE && event->sentence >= doc->events.data[last].sentence &&
                    event->sentence - doc->events.data[last].sentence <= STORY_SENTENCES;
        if (details->place == HSAY_NONE && near && event->status == HSAY_ACTUAL)
            details->place = doc->event_details.data[last].place;
        if (details->place == HSAY_NONE && event->sentence < LEAD_SENTENCES &&
            event->status == HSAY_ACTUAL)
            details->place = dateline;
        if (details->place != HSAY_NONE)
            last = e;
    }
}

static void mark_historical(hsay_doc *doc)
{
    if (doc->about.published == HSAY_NO_DAY)
        return;
    for (uint32_t e = 0; e < doc->events.count; e++) {
        hsay_event_details *details = &doc->event_details.data[e];
        if (details->time != HSAY_NONE &&
            doc->times.data[details->time].last_day < doc->about.published - HISTORICAL_DAYS)
            details->historical = true;
    }
}

/* The event of a figure: whose head governs it, else the first above it, else the only clause
 * around it. */
static uint32_t event_of_figure(const ties *t, const hsay_figure *figure, uint32_t governor)
{
    uint32_t steps;
    if (governor == HSAY_NONE)
        return event_above(t, figure->last, &steps);
    if (t->event_at[governor] != HSAY_NONE)
        return t->event_at[governor];
    bool next = governor > figure->last && governor <= figure->last + 2; /* "five wounded" */
    if (!next && t->doc->words.data[governor].upos == HSAY_VERB &&
        !hsay_deprel_is(t->doc->words.data[governor].deprel, HSAY_ACL) &&
        !hsay_deprel_is(t->doc->words.data[governor].deprel, HSAY_ADVCL) &&
        !hsay_deprel_is(t->doc->words.data[governor].deprel, HSAY_XCOMP))
        return HSAY_NONE; /* another happening, that no pattern coded */
    return event_above(t, governor, &steps);
}

static void tie_figures(ties *t, const uint32_t *governors)
{
    hsay_doc *doc = t->doc;
    for (uint32_t i = 0; i < doc->figures.count; i++) {
        hsay_figure *figure = &doc->figures.data[i];
        figure->claim = hsay_doc_claim_at(doc, figure->span.start);
        figure->event = event_of_figure(t, figure, governors != NULL ? governors[i] : HSAY_NONE);
        if (figure->event == HSAY_NONE) {
            uint32_t time = t->sentence_time[doc->tokens.data[figure->first].sentence];
            figure->time = time < doc->times.count ? time : HSAY_NONE;
            continue;
        }
        figure->time = doc->event_details.data[figure->event].time;
        doc->event_details.data[figure->event].figures.count++;
    }
}

/* The figures of every event, in text order, into doc->refs. */
static bool list_figures(hsay_doc *doc)
{
    for (uint32_t e = 0; e < doc->events.count; e++) {
        hsay_slice *slice = &doc->event_details.data[e].figures;
        slice->first = doc->refs.count;
        for (uint32_t i = 0; i < slice->count; i++) {
            uint32_t *ref = hsay_push(&doc->arena, &doc->refs);
            if (ref == NULL)
                return false;
        }
        slice->count = 0;
    }
    for (uint32_t i = 0; i < doc->figures.count; i++)
        if (doc->figures.data[i].event != HSAY_NONE) {
            hsay_slice *slice = &doc->event_details.data[doc->figures.data[i].event].figures;
            doc->refs.data[slice->first + slice->count++] = i;
        }
    return true;
}

hsay_status hsay_tie_details(hsay_doc *doc, const uint32_t *governors, hsay_error *error)
{
    ties t;
    if (!open_ties(&t, doc))
        return hsay_no_memory(error);
    if (doc->words.count == doc->tokens.count) {
        times_by_tree(&t);
        times_by_sentence(&t);
        times_by_story(&t);
        places_by_tree(&t);
        places_by_story(&t);
    }
    mark_historical(doc);
    tie_figures(&t, governors);
    return list_figures(doc) ? HSAY_OK : hsay_no_memory(error);
}
