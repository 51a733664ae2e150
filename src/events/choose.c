/* SPDX-License-Identifier: Apache-2.0
 *
 * choose.c - of all triggers of a sentence, those that are events of their own.
 *
 * In: the best frame of every word. Out: the same with some dropped. A word that another phrase
 * took is gone ("talks" of "hold talks"); a noun under a verb of the same type is the same event,
 * and hands its parties over ("killed in an attack by X"); what is demanded, promised, threatened
 * or refused has the fate that the embedding frame gives it (its line `clause:`).
 */
#include "events/choose.h"

/* Takes away the triggers whose word belongs to another's phrase, and notes who stands where. */
static void drop_consumed(event_work *work, place_index *places)
{
    for (uint32_t i = 0; i < work->triggers.count; i++) {
        places->at[work->triggers.data[i].token - places->first] = i + 1;
    }
    for (uint32_t i = 0; i < work->triggers.count; i++) {
        event_trigger *taker = &work->triggers.data[i];
        for (uint32_t k = 0; k < taker->consumed_count && !taker->dropped; k++) {
            uint32_t other = trigger_at(places, taker->consumed[k]);
            if (taker->consumed[k] < places->first ||
                taker->consumed[k] - places->first >= places->count) {
                continue;
            }
            if (other != HSAY_NONE && other != i) {
                work->triggers.data[other].dropped = true;
            }
            places->at[taker->consumed[k] - places->first] = i + 1;
        }
    }
    for (uint32_t i = 0; i < work->triggers.count; i++) {
        if (!work->triggers.data[i].dropped) {
            places->at[work->triggers.data[i].token - places->first] = i + 1;
        }
    }
}

/* A phrase that tells of no event leaves none to its words: "called off the strike". */
static void drop_nothing(event_work *work, place_index *places)
{
    for (uint32_t i = 0; i < work->triggers.count; i++) {
        event_trigger *trigger = &work->triggers.data[i];
        if ((work->state->patterns.frames[trigger->frame].flags & HSAY_FRAME_NOTHING) == 0) {
            continue;
        }
        trigger->dropped = true;
        for (uint32_t t = 0; t < places->count; t++) {
            places->at[t] = places->at[t] == i + 1 ? 0 : places->at[t];
        }
    }
}

/* A main verb that the parser hung on its object: the object is no happening of its own. */
static void drop_governed(event_work *work, place_index *places)
{
    for (uint32_t i = 0; i < work->triggers.count; i++) {
        uint32_t token = work->triggers.data[i].token, noun;
        if (!has_relation(work->doc, token, HSAY_AMOD) || !only_verb(work, token)) {
            continue;
        }
        noun = trigger_at(places, work->doc->words.data[token].head);
        if (noun != HSAY_NONE && noun != i) {
            work->triggers.data[noun].dropped = true;
        }
    }
}

static bool to_infinitive(const event_work *work, uint32_t token)
{
    uint32_t mark = child_with(work->doc, token, HSAY_MARK);
    return mark != HSAY_NONE && work->doc->words.data[mark].upos != HSAY_SCONJ;
}

/* Does the relation of `token` to its governor make it a happening of its own? */
static bool stands_alone(const event_work *work, uint32_t token)
{
    uint8_t relation = work->doc->words.data[token].deprel;
    uint32_t left = work->doc->words.data[token].left;
    if (left > 0 && hsay_str_is(hsay_doc_form(work->doc, left - 1), ";")) {
        return true;
    }
    if (is_gerund_object(work, token)) {
        return false;
    }
    if (relation == HSAY_ADVCL) {
        uint32_t mark = child_with(work->doc, token, HSAY_MARK);
        bool fact = mark != HSAY_NONE && token_in(work, mark, CLASS_FACT_MARK);
        return fact || !to_infinitive(work, token);
    }
    return relation == HSAY_ACL_RELCL || relation == HSAY_PARATAXIS || relation == HSAY_APPOS ||
           relation == HSAY_ADVCL_RELCL;
}

/* The nearest live trigger above `inner` whose clause or argument it is. */
static uint32_t embedder(const event_work *work, const place_index *places,
                         const event_trigger *inner)
{
    const hsay_doc *doc = work->doc;
    uint32_t up = inner->token;
    bool sibling = false;
    for (uint32_t hop = 0; hop < 12; hop++) {
        uint32_t governor = doc->words.data[up].head, found;
        if (governor == HSAY_NONE || stands_alone(work, up)) {
            return HSAY_NONE;
        }
        sibling = has_relation(doc, up, HSAY_CONJ);
        if (own_tense(work, up)) { /* "promised to leave and accused Chad": the first's sibling */
            governor = joined_higher(work, up);
            if (governor == HSAY_NONE) {
                return HSAY_NONE;
            }
        }
        up = governor;
        found = trigger_at(places, up);
        if (sibling || found == HSAY_NONE || &work->triggers.data[found] == inner) {
            continue;
        }
        return found;
    }
    return HSAY_NONE;
}

static bool is_noun(const event_work *work, const event_trigger *trigger)
{
    return work->state->patterns.senses[trigger->sense].kind == HSAY_SENSE_NOUN;
}

static bool shares_party(const party_list *a, const party_list *b)
{
    for (uint32_t i = 0; i < a->count; i++) {
        for (uint32_t k = 0; k < b->count; k++) {
            if (a->actor[i] == b->actor[k]) {
                return true;
            }
        }
    }
    return a->count == 0 || b->count == 0;
}

/* An infinitive of purpose right under the outer verb. */
static bool is_purpose(const event_work *work, const event_trigger *inner,
                       const event_trigger *outer)
{
    const hsay_doc *doc = work->doc;
    return has_relation(doc, inner->token, HSAY_ADVCL) && tag_is(doc, inner->token, "VB") &&
           to_infinitive(work, inner->token) &&
           doc->words.data[inner->token].head == outer->token && inner->token > outer->token;
}

/* "began a hunger strike in protest at abuse by guards": why or how, not a deed of its own. */
static bool is_circumstance(const event_work *work, uint32_t token)
{
    uint32_t mark = has_relation(work->doc, token, HSAY_OBL)
                        ? child_with(work->doc, token, HSAY_CASE)
                        : HSAY_NONE;
    return mark != HSAY_NONE && hsay_lemma_is(work->doc, mark, "in");
}

static void under(event_work *work, event_trigger *inner, event_trigger *outer)
{
    const hsay_patterns *patterns = &work->state->patterns;
    const hsay_pattern_frame *frame = &patterns->frames[outer->frame];
    bool same = patterns->frames[inner->frame].type == frame->type;
    if (same && is_noun(work, inner) &&
        (shares_party(&inner->actors, &outer->actors) || is_circumstance(work, inner->token))) {
        copy_party(&outer->actors, &inner->actors);
        copy_party(&outer->recipients, &inner->recipients);
        if (frame->mode == 0 && patterns->frames[inner->frame].mode != 0) {
            outer->frame = inner->frame; /* "a suicide bombing killed ten" */
        }
        inner->dropped = true;
        return;
    }
    if (is_purpose(work, inner, outer)) {
        copy_party(&outer->recipients, &inner->recipients);
        inner->dropped = true; /* "marched to demand": what for, not a deed of its own */
        return;
    }
    switch ((hsay_clause_policy)frame->clause) {
    case HSAY_CLAUSE_OMIT: inner->dropped = true; return;
    case HSAY_CLAUSE_FUTURE:
        inner->status = inner->status == HSAY_ACTUAL ? HSAY_FUTURE : inner->status;
        return;
    case HSAY_CLAUSE_HYPOTHETICAL:
        inner->status = inner->status == HSAY_NEGATED ? inner->status : HSAY_HYPOTHETICAL;
        return;
    case HSAY_CLAUSE_NEGATED: /* "does not rule out sending": it may */
        inner->status = outer->status == HSAY_NEGATED ? HSAY_HYPOTHETICAL : HSAY_NEGATED;
        return;
    case HSAY_CLAUSE_KEEP:
    case HSAY_CLAUSE_COUNT: break;
    }
    if (is_noun(work, inner) && inner->actors.count == 0) {
        inner->dropped = true; /* "condemned the attack": named, not told */
    }
}

void choose_triggers(event_work *work)
{
    const hsay_sentence *sentence = &work->doc->sentences.data[work->sentence];
    place_index places = {.first = sentence->first, .count = sentence->count};
    if (work->triggers.count == 0) {
        return;
    }
    places.at = HSAY_NEW(&work->doc->scratch, uint32_t, sentence->count);
    if (places.at == NULL) {
        work->memory = false;
        return;
    }
    for (uint32_t i = 0; i < work->triggers.count && tells_fiction(work); i++) {
        work->triggers.data[i].dropped = true;
    }
    drop_consumed(work, &places);
    drop_nothing(work, &places);
    drop_governed(work, &places);
    join_attacks(work, &places);
    for (uint32_t i = work->triggers.count; i > 0; i--) {
        event_trigger *inner = &work->triggers.data[i - 1];
        uint32_t outer = inner->dropped ? HSAY_NONE : embedder(work, &places, inner);
        if (outer != HSAY_NONE) {
            under(work, inner, &work->triggers.data[outer]);
        }
    }
}
