/* SPDX-License-Identifier: Apache-2.0
 *
 * ties_times.c - when each event was: by the tree, by its sentence, by the story (see ties.c).
 *
 * In: times and events. Out: event_details[].time, and for `why` where it came from.
 */
#include "details/ties.h"

#define CLIMB_MAX  64u
#define BROAD_DAYS 7

/* Of two times of an event the narrower is kept, then the one that stands first. */
static bool better_time(const hsay_doc *doc, uint32_t now, uint32_t then)
{
    if (then == HSAY_NONE)
        return true;
    const hsay_time *a = &doc->times.data[now], *b = &doc->times.data[then];
    return a->last_day - a->first_day < b->last_day - b->first_day;
}

/* May the event be of this time? What was done is not of a day to come. */
static bool may_be_of(const hsay_doc *doc, uint32_t e, uint32_t time)
{
    const hsay_event *event = &doc->events.data[e];
    bool done = event->status == HSAY_ACTUAL || event->status == HSAY_HISTORICAL;
    return !done || doc->about.published == HSAY_NO_DAY ||
           doc->times.data[time].first_day <= doc->about.published;
}

static bool is_past_year(const hsay_doc *doc, uint32_t time)
{
    return doc->about.published != HSAY_NO_DAY &&
           doc->times.data[time].last_day < doc->about.published - HSAY_HISTORICAL_DAYS;
}

/* "last month", "in 2019": longer than a week. */
static bool is_broad(const hsay_doc *doc, uint32_t time)
{
    return doc->times.data[time].last_day - doc->times.data[time].first_day > BROAD_DAYS;
}

static bool is_nominal(const hsay_word *word)
{
    return word->upos == HSAY_NOUN || word->upos == HSAY_PROPN;
}

/* "the 2018 deal", "Monday's raid": the time says which thing it is. */
static bool says_which(const hsay_doc *doc, uint32_t head)
{
    uint8_t relation = doc->words.data[head].deprel;
    return hsay_tree_child(doc, head, HSAY_CASE) == HSAY_NONE
               ? hsay_deprel_is(relation, HSAY_NUMMOD) || hsay_deprel_is(relation, HSAY_AMOD) ||
                     hsay_deprel_is(relation, HSAY_COMPOUND) || relation == HSAY_NMOD_POSS
               : relation == HSAY_NMOD_POSS;
}

/* The event of time i: the first on the way up. But a time that says which thing it is dates what
 * is done in or at that thing alone ("killed in Monday's raid", not "condemned Monday's raid"), and
 * one long past none beyond a thing or a clause on one ("broke the deal signed in 2018"). What is
 * told in a clause is not of the telling's time ("vowed that they would vote in May"). */
static uint32_t event_of_time(hsay_ties *t, uint32_t i, uint32_t head)
{
    const hsay_doc *doc = t->doc;
    bool old = is_past_year(doc, i), which = says_which(doc, head), told = false;
    uint32_t at = head;
    for (uint32_t step = 0; step < CLIMB_MAX && at != HSAY_NONE; step++) {
        const hsay_word *word = &doc->words.data[at];
        uint32_t event = t->event_at[at];
        if (event != HSAY_NONE && told && !hsay_ties_is_deed(doc->events.data[event].type)) {
            t->told_by[i] = event;
            return HSAY_NONE;
        }
        if (event != HSAY_NONE)
            return event;
        told = told || hsay_deprel_is(word->deprel, HSAY_CCOMP) ||
               (hsay_deprel_is(word->deprel, HSAY_ACL) &&
                !hsay_ties_marked(t, word->head, HSAY_WHERE_IN)); /* in a note sent on Monday */
        bool thing = at != head && is_nominal(word) && t->trigger_of[at] == HSAY_NONE &&
                     !hsay_ties_marked(t, at, HSAY_WHERE_IN);
        bool clause = at != head && (old || is_broad(doc, i)) &&
                      hsay_deprel_is(word->deprel, HSAY_ACL);
        t->apart[i] = t->apart[i] || (thing && (old || which)) || clause;
        if (t->apart[i])
            return HSAY_NONE;
        at = word->head;
    }
    return HSAY_NONE;
}

/* "15 February" of "14-15 February" stands for both days, which the time before it bounds. */
static uint32_t whole_span(const hsay_doc *doc, uint32_t i)
{
    const hsay_time *last = &doc->times.data[i], *first = i > 0 ? last - 1 : NULL;
    bool span = first != NULL && first->last_day == last->last_day &&
                first->first_day < last->first_day && first->last + 2 >= last->first &&
                hsay_str_equal(first->rule, last->rule);
    return span ? i - 1 : i;
}

static void times_by_tree(hsay_ties *t)
{
    hsay_doc *doc = t->doc;
    for (uint32_t i = 0; i < doc->times.count; i++) {
        if (!hsay_ties_dated(&doc->times.data[i]))
            continue;
        uint32_t head = hsay_ties_head(doc, doc->times.data[i].first, doc->times.data[i].last);
        uint32_t event = event_of_time(t, i, head);
        uint32_t whole = whole_span(doc, i);
        if (event != HSAY_NONE && may_be_of(doc, event, i) &&
            better_time(doc, whole, doc->event_details.data[event].time))
            doc->event_details.data[event].time = whole;
        if (event != HSAY_NONE)
            t->owned[i] = true;
    }
}

/* The first time of every sentence that stands for itself. */
static void first_times(hsay_ties *t)
{
    const hsay_doc *doc = t->doc;
    for (uint32_t s = 0; s < doc->sentences.count; s++)
        t->first_time[s] = HSAY_NONE;
    for (uint32_t i = 0; i < doc->times.count; i++) {
        uint32_t *first = &t->first_time[doc->tokens.data[doc->times.data[i].first].sentence];
        if (*first == HSAY_NONE && !t->apart[i] && hsay_ties_dated(&doc->times.data[i]) &&
            !hsay_ties_counts_from(doc, &doc->times.data[i]))
            *first = i;
    }
}

/* Is the time long past, and told of another event? Then it dates no other: "detained a man who had
 * burned a barn in 1995". */
static bool is_background(const hsay_ties *t, uint32_t time)
{
    const hsay_doc *doc = t->doc;
    return t->owned[time] && is_past_year(doc, time);
}

/* "confirmed today that the envoy holds talks": what goes on, goes on on the day of its telling. */
static bool is_under_way(const hsay_doc *doc, uint32_t e)
{
    const hsay_word *word = &doc->words.data[doc->events.data[e].head];
    const uint32_t present = HSAY_MORPH_PRESENT | HSAY_MORPH_FINITE;
    if (word->upos == HSAY_NOUN && word->deprel == HSAY_OBJ)
        word = &doc->words.data[word->head];
    return word->upos == HSAY_VERB && (word->morph & present) == present;
}

/* "said today that raiders had burned the mill": the time stands outside of the words told, so it
 * is of the telling, not of what is told. */
static bool is_of_telling(const hsay_ties *t, uint32_t e, uint32_t time)
{
    const hsay_doc *doc = t->doc;
    const hsay_token *head = &doc->tokens.data[doc->events.data[e].head];
    uint32_t claim = hsay_doc_claim_at(doc, head->span.start);
    return claim != HSAY_NONE && !is_under_way(doc, e) &&
           hsay_doc_claim_at(doc, doc->times.data[time].span.start) != claim;
}

/* "criticised the police over a boy who was struck on Monday": of the clause on a noun, in which e
 * does not stand, and no deed that may go with it. */
static bool is_of_other_clause(const hsay_doc *doc, uint32_t e, uint32_t time)
{
    const hsay_event *event = &doc->events.data[e];
    uint32_t at = doc->times.data[time].last;
    if (hsay_ties_is_deed(event->type))
        return false;
    for (uint32_t step = 0; step < CLIMB_MAX && at != HSAY_NONE; step++) {
        if (doc->words.data[at].deprel == HSAY_ACL_RELCL &&
            !hsay_tree_is_under(doc, event->head, at))
            return true;
        at = doc->words.data[at].head;
    }
    return false;
}

static bool give(hsay_ties *t, uint32_t e, uint32_t time, const char *from)
{
    hsay_doc *doc = t->doc;
    doc->event_details.data[e].time = time;
    return hsay_doc_note(doc, "details", doc->events.data[e].sentence, doc->events.data[e].head, e,
                         doc->times.data[time].rule, "its time, %.*s, is that of %s",
                         (int)doc->times.data[time].value.length, doc->times.data[time].value.data,
                         from);
}

/* An event without a time of its own: that of the event above it in the tree, then the sentence's.
 */
static bool times_by_sentence(hsay_ties *t)
{
    hsay_doc *doc = t->doc;
    for (uint32_t e = 0; e < doc->events.count; e++) {
        if (doc->event_details.data[e].time != HSAY_NONE)
            continue;
        uint32_t above = hsay_ties_parent(t, e);
        uint32_t time = above == HSAY_NONE ? HSAY_NONE : doc->event_details.data[above].time;
        uint32_t first = t->first_time[doc->events.data[e].sentence];
        if (time != HSAY_NONE && (!may_be_of(doc, e, time) || is_of_telling(t, e, time)))
            time = HSAY_NONE;
        if (time != HSAY_NONE && !give(t, e, time, "the event above it"))
            return false;
        bool fits = first != HSAY_NONE && t->told_by[first] != e &&
                    !is_of_other_clause(doc, e, first) && !is_background(t, first) &&
                    may_be_of(doc, e, first) && !is_of_telling(t, e, first);
        if (time == HSAY_NONE && fits && !give(t, e, first, "its sentence"))
            return false;
    }
    return true;
}

static bool in_dateline(const hsay_doc *doc, const hsay_time *time)
{
    return doc->dateline.end > 0 &&
           doc->tokens.data[time->last].span.end <= doc->dateline.end &&
           time->last_day - time->first_day < 1 && doc->about.published != HSAY_NO_DAY &&
           time->first_day <= doc->about.published &&
           time->first_day + HSAY_DATELINE_DAYS >= doc->about.published;
}

/* The date line's time: among the first words, the day of publication or one of the week before. */
static uint32_t dateline(const hsay_doc *doc)
{
    if (doc->times.count == 0)
        return HSAY_NONE;
    const hsay_time *first = &doc->times.data[0];
    bool holds = hsay_ties_dated(first) && first->first < HSAY_DATELINE_TOKENS &&
                 (first->first_day == doc->about.published || in_dateline(doc, first));
    return holds ? 0 : HSAY_NONE;
}

/* Has the story gone over to what was long ago? Then the date line holds no more. */
static bool long_past(const hsay_doc *doc, uint32_t e)
{
    return doc->about.published != HSAY_NO_DAY &&
           doc->times.data[doc->event_details.data[e].time].last_day <
               doc->about.published - HSAY_HISTORICAL_DAYS;
}

/* "with the rebels, whose attacks began the war": told by the way, of any day. */
static bool by_the_way(const hsay_doc *doc, uint32_t token)
{
    for (uint32_t step = 0; step < 8 && token != HSAY_NONE; step++) {
        if (doc->words.data[token].deprel == HSAY_ACL_RELCL)
            return true;
        token = doc->words.data[token].head;
    }
    return false;
}

/* Does the story stand at event e's time from there on? Not at a plan's, not at that of what was
 * told by the way or is counted since a day. */
static bool moves_story(const hsay_doc *doc, uint32_t e)
{
    const hsay_event *event = &doc->events.data[e];
    const hsay_time *time = &doc->times.data[doc->event_details.data[e].time];
    return event->status == HSAY_ACTUAL && !by_the_way(doc, event->head) &&
           !hsay_ties_counts_from(doc, time);
}

/* Does event e go on from event `last` in time? */
static bool goes_on(const hsay_doc *doc, uint32_t last, uint32_t e)
{
    const hsay_event *before = &doc->events.data[last], *event = &doc->events.data[e];
    const hsay_time *time = &doc->times.data[doc->event_details.data[last].time];
    return event->sentence >= before->sentence &&
           event->sentence - before->sentence <= HSAY_STORY_SENTENCES &&
           (doc->about.published == HSAY_NO_DAY || event->sentence == before->sentence ||
            time->last_day >= doc->about.published - HSAY_HISTORICAL_DAYS);
}

/* "had stormed it and seized two trucks": before what the story tells. */
static bool is_before(const hsay_doc *doc, uint32_t verb)
{
    for (uint32_t step = 0; step < CLIMB_MAX && doc->words.data[verb].deprel == HSAY_CONJ; step++)
        verb = doc->words.data[verb].head;
    for (uint32_t c = hsay_tree_child(doc, verb, HSAY_AUX_REL); c != HSAY_NONE;
         c = hsay_tree_next(doc, c, HSAY_AUX_REL))
        if (hsay_str_is(hsay_doc_form(doc, c), "had"))
            return true;
    return false;
}

/* Is event e beside the story: of a week or more, or before the day that the story stands at, by
 * days or by its tense? */
static bool is_aside(const hsay_doc *doc, uint32_t story, uint32_t e)
{
    const hsay_time *time = &doc->times.data[doc->event_details.data[e].time];
    if (time->last_day - time->first_day + 1 >= BROAD_DAYS)
        return true;
    if (story == HSAY_NONE)
        return false;
    int32_t stands = doc->times.data[doc->event_details.data[story].time].first_day;
    bool before = is_before(doc, doc->events.data[e].head);
    return time->last_day + (before ? 0 : HSAY_ASIDE_DAYS) < stands;
}

/* Does the story return to its day at event e, after event `last`? Behind what is long past only
 * with the next paragraph. */
static bool returns(const hsay_doc *doc, uint32_t last, uint32_t e)
{
    uint32_t then = doc->events.data[last].sentence, now = doc->events.data[e].sentence;
    return then != now && (!long_past(doc, last) || doc->sentences.data[then].paragraph !=
                                                        doc->sentences.data[now].paragraph);
}

/* An event of the past without any time goes on where the story stands: at the day of the event
 * before it; behind one told aside ("last month they freed nine"), beyond its sentence, at the day
 * of the event before that. */
static bool times_by_story(hsay_ties *t)
{
    hsay_doc *doc = t->doc;
    uint32_t line = dateline(doc), last = HSAY_NONE, story = HSAY_NONE;
    for (uint32_t e = 0; e < doc->events.count; e++) {
        const hsay_event *event = &doc->events.data[e];
        if (doc->event_details.data[e].time != HSAY_NONE) {
            bool moves = moves_story(doc, e);
            story = moves && !is_aside(doc, story, e) ? e : story;
            last = moves ? e : last;
            continue;
        }
        bool past = (doc->words.data[event->head].morph & HSAY_MORPH_PAST) != 0 ||
                    doc->words.data[event->head].upos == HSAY_NOUN;
        if (event->status != HSAY_ACTUAL || !past || t->lasting[e] ||
            by_the_way(doc, event->head))
            continue;
        if (last != HSAY_NONE && returns(doc, last, e))
            last = story;
        if (last != HSAY_NONE && goes_on(doc, last, e)) {
            if (!give(t, e, doc->event_details.data[last].time, "the event before it"))
                return false;
        } else if (line != HSAY_NONE && event->sentence < HSAY_LEAD_SENTENCES &&
                   doc->words.data[event->head].upos != HSAY_NOUN &&
                   (last == HSAY_NONE || !long_past(doc, last))) {
            if (!give(t, e, line, "the date line"))
                return false;
        }
    }
    return true;
}

bool hsay_tie_times(hsay_ties *t)
{
    t->owned = HSAY_NEW(&t->doc->scratch, bool, (size_t)t->doc->times.count + 1);
    t->apart = HSAY_NEW(&t->doc->scratch, bool, (size_t)t->doc->times.count + 1);
    t->told_by = HSAY_NEW(&t->doc->scratch, uint32_t, (size_t)t->doc->times.count + 1);
    if (t->owned == NULL || t->apart == NULL || t->told_by == NULL)
        return false;
    for (uint32_t i = 0; i < t->doc->times.count; i++)
        t->told_by[i] = HSAY_NONE;
    times_by_tree(t);
    first_times(t);
    return times_by_sentence(t) && times_by_story(t);
}
