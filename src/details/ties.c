/* SPDX-License-Identifier: Apache-2.0
 *
 * ties.c - every event its time, place and figures; every figure its event, claim and time.
 *
 * A time or place belongs to the event whose clause it hangs in: its path upwards in the tree meets
 * the event's head before the head of any other event. Where none hangs there, the event above is
 * asked, then the sentence. What is still without goes on where the story stands: an event of the
 * past takes the day of the event before it (at most eight sentences back), a deed its place; what
 * is told aside, of long before or a broad time, moves no story; in
 * the first twelve sentences of a report with a date line, those of the date line. Otherwise it has
 * none: nothing is invented. Words told do not take the day of the telling ("said today that ...
 * were killed"), a deed done takes no day to come, and a noun ("the attack") no date line.
 */
#include "details/ties.h"

#define CLIMB_MAX          64u
#define SENTENCE_TIMES_MAX 16u
#define NEAR_TOKENS        8u
#define TOTAL_LEAST        1000 /* so many are of a war, not of a day */

bool hsay_ties_dated(const hsay_time *time)
{
    return time->first_day != HSAY_NO_DAY && (time->type == HSAY_DATE || time->type == HSAY_TIME);
}

bool hsay_ties_counts_from(const hsay_doc *doc, const hsay_time *time)
{
    return time->first > 0 && hsay_lemma_is(doc, time->first - 1, "since");
}

static const char *const class_names[HSAY_WHERE_CLASSES] = {"where-in", "where-way",
                                                            "where-target", "where-of",
                                                            "where-part"};

hsay_status hsay_ties_prepare(hsay_details *details, const hsay_image *image, hsay_error *error)
{
    hsay_vocabulary *words = &details->times.words;
    hsay_where_rules *rules = HSAY_NEW(words->arena, hsay_where_rules, 1);
    if (rules == NULL)
        return hsay_no_memory(error);
    hsay_status status = hsay_vocabulary_read(words, image, "details/where", error);
    for (uint32_t i = 0; i < HSAY_WHERE_CLASSES && status == HSAY_OK; i++) {
        rules->classes[i] = hsay_vocabulary_add_class(words, hsay_str_of(class_names[i]));
        if (rules->classes[i] == HSAY_NONE)
            return hsay_no_memory(error);
    }
    details->where = rules;
    return status;
}

bool hsay_ties_word(const hsay_ties *t, uint32_t token, hsay_where_class which)
{
    const hsay_entry *entry;
    uint32_t atom = t->atom_of[token];
    return atom < t->atoms->count && t->atoms->data[atom].token == token &&
           hsay_vocabulary_match(t->words, t->where->classes[which], t->atoms->data, atom,
                                 t->atoms->count, &entry) > 0;
}

bool hsay_ties_marked(const hsay_ties *t, uint32_t token, hsay_where_class which)
{
    for (uint32_t c = hsay_tree_child(t->doc, token, HSAY_CASE); c != HSAY_NONE;
         c = hsay_tree_next(t->doc, c, HSAY_CASE))
        if (hsay_ties_word(t, c, which))
            return true;
    return false;
}

/* The words of every event's trigger. */
static void mark_triggers(hsay_ties *t)
{
    const hsay_doc *doc = t->doc;
    for (uint32_t i = 0; i < doc->tokens.count; i++)
        t->trigger_of[i] = HSAY_NONE;
    for (uint32_t e = 0; e < doc->events.count; e++) {
        const hsay_slice *trigger = &doc->events.data[e].trigger;
        for (uint32_t s = 0; s < trigger->count; s++) {
            const hsay_span *span = &doc->spans.data[trigger->first + s];
            for (uint32_t i = hsay_doc_token_at(doc, span->start);
                 i < doc->tokens.count && doc->tokens.data[i].span.start < span->end; i++)
                t->trigger_of[i] = e;
        }
    }
}

static void find_atoms(hsay_ties *t)
{
    uint32_t atom = 0;
    for (uint32_t i = 0; i < t->doc->tokens.count; i++) {
        while (atom < t->atoms->count && t->atoms->data[atom].token < i)
            atom++;
        t->atom_of[i] = atom;
    }
}

/* Of two times of a sentence the one within the other ("two years ago, in May 2022"). */
static uint32_t both(const hsay_doc *doc, uint32_t one, uint32_t other)
{
    if (one >= doc->times.count)
        return HSAY_TIES_SEVERAL;
    const hsay_time *a = &doc->times.data[one], *b = &doc->times.data[other];
    if (b->first_day >= a->first_day && b->last_day <= a->last_day)
        return other;
    return a->first_day >= b->first_day && a->last_day <= b->last_day ? one : HSAY_TIES_SEVERAL;
}

static bool open_ties(hsay_ties *t, hsay_doc *doc)
{
    t->doc = doc;
    t->atom_of = HSAY_NEW(&doc->scratch, uint32_t, (size_t)doc->tokens.count + 1);
    t->trigger_of = HSAY_NEW(&doc->scratch, uint32_t, (size_t)doc->tokens.count + 1);
    if (t->atom_of == NULL || t->trigger_of == NULL)
        return false;
    find_atoms(t);
    mark_triggers(t);
    t->sentence_time = HSAY_NEW(&doc->scratch, uint32_t, (size_t)doc->sentences.count + 1);
    t->first_time = HSAY_NEW(&doc->scratch, uint32_t, (size_t)doc->sentences.count + 1);
    t->event_at = HSAY_NEW(&doc->scratch, uint32_t, (size_t)doc->tokens.count + 1);
    t->lasting = HSAY_NEW(&doc->scratch, bool, (size_t)doc->events.count + 1);
    if (t->lasting == NULL || t->event_at == NULL || t->sentence_time == NULL ||
        t->first_time == NULL)
        return false;
    for (uint32_t s = 0; s < doc->sentences.count; s++)
        t->sentence_time[s] = t->first_time[s] = HSAY_NONE;
    for (uint32_t i = 0; i < doc->times.count; i++) {
        uint32_t s = doc->tokens.data[doc->times.data[i].first].sentence;
        if (!hsay_ties_dated(&doc->times.data[i]) ||
            hsay_ties_counts_from(doc, &doc->times.data[i]))
            continue;
        bool alone = t->first_time[s] == HSAY_NONE;
        t->sentence_time[s] = alone ? i : both(doc, t->sentence_time[s], i);
        t->first_time[s] = alone ? i : t->first_time[s];
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

uint32_t hsay_ties_head(const hsay_doc *doc, uint32_t first, uint32_t last)
{
    uint32_t at = last;
    for (uint32_t t = first; t <= last; t++) {
        uint32_t head = doc->words.data[t].head;
        if (head == HSAY_NONE || head < first || head > last)
            at = t;
    }
    return at;
}

uint32_t hsay_ties_above(const hsay_ties *t, uint32_t token)
{
    uint32_t at = token;
    for (uint32_t step = 0; step < CLIMB_MAX && at != HSAY_NONE; step++) {
        if (t->event_at[at] != HSAY_NONE)
            return t->event_at[at];
        at = t->doc->words.data[at].head;
    }
    return HSAY_NONE;
}

uint32_t hsay_ties_parent(const hsay_ties *t, uint32_t e)
{
    uint32_t head = t->doc->events.data[e].head;
    if (t->event_at[head] != e)
        return t->event_at[head];
    uint32_t parent = t->doc->words.data[head].head;
    return parent == HSAY_NONE ? HSAY_NONE : hsay_ties_above(t, parent);
}

bool hsay_ties_is_deed(hsay_event_type type)
{
    return type == HSAY_ASSAULT || type == HSAY_COERCE || type == HSAY_PROTEST ||
           type == HSAY_MOBILIZE || type == HSAY_RETREAT;
}

/* "has held the port since January": the time is only when it began. */
static void mark_since(hsay_doc *doc)
{
    for (uint32_t e = 0; e < doc->events.count; e++) {
        hsay_event_details *details = &doc->event_details.data[e];
        details->since = details->time != HSAY_NONE &&
                         hsay_ties_counts_from(doc, &doc->times.data[details->time]);
    }
}

static void mark_historical(hsay_doc *doc)
{
    if (doc->about.published == HSAY_NO_DAY)
        return;
    for (uint32_t e = 0; e < doc->events.count; e++) {
        hsay_event_details *details = &doc->event_details.data[e];
        if (details->time != HSAY_NONE &&
            doc->times.data[details->time].last_day < doc->about.published - HSAY_HISTORICAL_DAYS)
            details->historical = true;
    }
}

/* "killed two and wounded five": the five are of the attack that the verb before tells. */
static bool is_casualty(const hsay_ties *t, const hsay_figure *figure, uint32_t governor)
{
    const hsay_word *word = &t->doc->words.data[governor];
    uint32_t event = word->head == HSAY_NONE ? HSAY_NONE : t->event_at[word->head];
    return (figure->role == HSAY_KILLED || figure->role == HSAY_INJURED) &&
           word->deprel == HSAY_CONJ && event != HSAY_NONE &&
           t->doc->events.data[event].type == HSAY_ASSAULT;
}

/* The event of a figure: whose head governs it, else the first above it, else the only clause
 * around it. */
static uint32_t event_of_figure(const hsay_ties *t, const hsay_figure *figure, uint32_t governor)
{
    if (governor == HSAY_NONE)
        return hsay_ties_above(t, figure->last);
    if (t->event_at[governor] != HSAY_NONE)
        return t->event_at[governor];
    if (is_casualty(t, figure, governor))
        return hsay_ties_above(t, governor);
    bool next = governor > figure->last && governor <= figure->last + 2; /* "five wounded" */
    if (!next && t->doc->words.data[governor].upos == HSAY_VERB &&
        !hsay_deprel_is(t->doc->words.data[governor].deprel, HSAY_ACL) &&
        !hsay_deprel_is(t->doc->words.data[governor].deprel, HSAY_ADVCL) &&
        !hsay_deprel_is(t->doc->words.data[governor].deprel, HSAY_XCOMP))
        return HSAY_NONE; /* another happening, that no pattern coded */
    return hsay_ties_above(t, governor);
}

/* "... since October": a time behind "since" near the figure says from when it is counted. Its
 * index, HSAY_NONE: none. `next` is the first time that may stand in the figure's sentence. */
static uint32_t counted_since(const hsay_doc *doc, const hsay_figure *figure, uint32_t next)
{
    uint32_t sentence = doc->tokens.data[figure->first].sentence;
    for (uint32_t i = next; i < doc->times.count && i < next + SENTENCE_TIMES_MAX; i++) {
        const hsay_time *time = &doc->times.data[i];
        if (doc->tokens.data[time->first].sentence != sentence)
            break;
        bool since = hsay_ties_counts_from(doc, time);
        bool near = time->first > figure->last ? time->first - figure->last <= NEAR_TOKENS
                                               : figure->first - time->last <= NEAR_TOKENS;
        if (since && near && hsay_ties_dated(time))
            return i;
    }
    return HSAY_NONE;
}

/* "currently": the time that says so near the figure, or HSAY_NONE. */
static uint32_t present_near(const hsay_doc *doc, const hsay_figure *figure, uint32_t next)
{
    uint32_t sentence = doc->tokens.data[figure->first].sentence;
    for (uint32_t i = next; i < doc->times.count && i < next + SENTENCE_TIMES_MAX; i++) {
        const hsay_time *time = &doc->times.data[i];
        if (doc->tokens.data[time->first].sentence != sentence)
            break;
        if (hsay_str_is(time->value, "PRESENT_REF"))
            return i;
    }
    return HSAY_NONE;
}

static void tie_figures(hsay_ties *t, const uint32_t *governors)
{
    hsay_doc *doc = t->doc;
    uint32_t next = 0;
    for (uint32_t i = 0; i < doc->figures.count; i++) {
        hsay_figure *figure = &doc->figures.data[i];
        while (next < doc->times.count && doc->tokens.data[doc->times.data[next].first].sentence <
                                              doc->tokens.data[figure->first].sentence)
            next++;
        figure->claim = hsay_doc_claim_at(doc, figure->span.start);
        figure->event = event_of_figure(t, figure, governors != NULL ? governors[i] : HSAY_NONE);
        uint32_t since = counted_since(doc, figure, next);
        uint32_t governor = governors != NULL ? governors[i] : HSAY_NONE;
        if (since != HSAY_NONE && (governor == HSAY_NONE || t->event_at[governor] == HSAY_NONE))
            figure->event = HSAY_NONE; /* a total, not this event's */
        if (since != HSAY_NONE && figure->event == HSAY_NONE) {
            figure->time = since;
            continue;
        }
        if (figure->to_date) {
            figure->time = present_near(doc, figure, next);
            if (figure->event != HSAY_NONE)
                doc->event_details.data[figure->event].figures.count++;
            continue;
        }
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

/* "the war has killed thousands": of all the time until now. */
static bool is_total(const hsay_doc *doc, const hsay_figure *figure, uint32_t event)
{
    uint32_t head = doc->events.data[event].head;
    uint32_t have = hsay_tree_child(doc, head, HSAY_AUX_REL);
    return figure->low >= TOTAL_LEAST && have != HSAY_NONE && hsay_lemma_is(doc, have, "have") &&
           (doc->words.data[have].morph & HSAY_MORPH_PRESENT) != 0;
}

/* Events whose toll has grown until now go on; the story's day and place are not theirs. */
static void mark_lasting(hsay_ties *t, const uint32_t *governors)
{
    for (uint32_t i = 0; i < t->doc->figures.count; i++) {
        const hsay_figure *figure = &t->doc->figures.data[i];
        uint32_t event = event_of_figure(t, figure, governors[i]);
        if (event != HSAY_NONE && (figure->to_date || is_total(t->doc, figure, event)))
            t->lasting[event] = true;
    }
}

hsay_status hsay_tie_details(const hsay_details *details, hsay_doc *doc, const hsay_atoms *atoms,
                             const uint32_t *governors, hsay_error *error)
{
    hsay_ties t = {.where = details->where, .words = &details->times.words, .atoms = atoms};
    if (!open_ties(&t, doc))
        return hsay_no_memory(error);
    if (governors != NULL)
        mark_lasting(&t, governors);
    if (doc->words.count == doc->tokens.count && (!hsay_tie_times(&t) || !hsay_tie_places(&t)))
        return hsay_no_memory(error);
    mark_since(doc);
    mark_historical(doc);
    tie_figures(&t, governors);
    return list_figures(doc) ? HSAY_OK : hsay_no_memory(error);
}
