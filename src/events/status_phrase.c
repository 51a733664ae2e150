/* SPDX-License-Identifier: Apache-2.0
 *
 * status_phrase.c - what the trigger's own phrase, its object and its sentence say of the status:
 * "blamed nobody", "would not hear of it", "talks are deadlocked", a question.
 */
#include "events/status.h"

bool in_question(const event_work *work)
{
    const hsay_sentence *sentence = &work->doc->sentences.data[work->sentence];
    for (uint32_t i = 0; i < 3 && i < sentence->count; i++) {
        uint32_t token = sentence->first + sentence->count - 1 - i;
        if (hsay_str_is(hsay_doc_form(work->doc, token), "?")) {
            return true;
        }
    }
    return false;
}

/* "blamed nobody", "hit no village": the object of the verb itself. */
bool object_says_no(const event_work *work, uint32_t token)
{
    uint32_t object = child_with(work->doc, token, HSAY_OBJ);
    return object != HSAY_NONE && work->doc->words.data[token].upos == HSAY_VERB &&
           is_no(work, object);
}

/* "said it would not meet": "not" is a word of the phrase. */
bool holds_negator(const event_work *work, const event_trigger *trigger)
{
    for (uint32_t i = 0; i < trigger->consumed_count; i++) {
        if (token_in(work, trigger->consumed[i], CLASS_NEGATOR)) {
            return true;
        }
    }
    return false;
}

/* "will respond to any attack", "would not hear of it": the modal is a word of the phrase. */
bool holds_modal(const event_work *work, const event_trigger *trigger)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t i = 0; i < trigger->consumed_count; i++) {
        uint32_t token = trigger->consumed[i];
        if (has_relation(doc, token, HSAY_AUX_REL) &&
            doc->words.data[token].head == trigger->token) {
            return true;
        }
    }
    return false;
}

bool phrase_says_no(const event_work *work, const event_trigger *trigger)
{
    if (holds_negator(work, trigger)) {
        return false;
    }
    /* "urged them not to recognize it": asked for all the same */
    bool asks = work->state->patterns.frames[trigger->frame].type == HSAY_REQUEST;
    for (uint32_t i = 0; i < trigger->consumed_count; i++) {
        uint32_t token = trigger->consumed[i];
        if (!has_relation(work->doc, token, HSAY_CASE) && is_no(work, token) &&
            !(asks && token != trigger->token && work->doc->words.data[token].upos == HSAY_VERB)) {
            return true;
        }
    }
    return false;
}

/* "talks seem deadlocked", "negotiations are at a standstill": nobody talks. */
bool stands_still(const event_work *work, const event_trigger *trigger)
{
    const hsay_doc *doc = work->doc;
    uint32_t governor = doc->words.data[trigger->token].head, child;
    if (work->state->patterns.frames[trigger->frame].type != HSAY_CONSULT ||
        !has_relation(doc, trigger->token, HSAY_NSUBJ) || governor == HSAY_NONE) {
        return false;
    }
    child_walk walk = children_of(doc, governor);
    bool still = token_in(work, governor, CLASS_STALLED);
    while (next_child(&walk, &child)) {
        still |= token_in(work, child, CLASS_STALLED) &&
                 (has_relation(doc, child, HSAY_XCOMP) || has_relation(doc, child, HSAY_OBL));
    }
    return still;
}

/* "its readiness to start": the noun itself says that it is still to come. */
bool is_readiness(const event_work *work, const event_trigger *trigger)
{
    bool ready = token_in(work, trigger->token, CLASS_READINESS);
    for (uint32_t i = 0; i < trigger->consumed_count; i++) {
        ready |= token_in(work, trigger->consumed[i], CLASS_READINESS);
    }
    return ready && work->state->patterns.frames[trigger->frame].type == HSAY_AGREE;
}

/* "talks are scheduled", "called a strike for Monday": set for a time to come. */
bool is_set(const event_work *work, const event_trigger *trigger)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, trigger->token);
    uint32_t child;
    for (uint32_t i = 0; i < trigger->consumed_count; i++) {
        if (tag_is(doc, trigger->consumed[i], "VBN") &&
            token_in(work, trigger->consumed[i], CLASS_FUTURE_WORD)) {
            return true;
        }
    }
    while (token_in(work, trigger->token, CLASS_CALLING) && next_child(&walk, &child)) {
        uint32_t mark = child_with(doc, child, HSAY_CASE);
        if (mark != HSAY_NONE && hsay_lemma_is(doc, mark, "for") &&
            token_in(work, child, CLASS_TIME_WORD)) {
            return true;
        }
    }
    return false;
}

/* "is due in Oman": the word itself says that it is still to come. */
bool is_due(const event_work *work, const event_trigger *trigger)
{
    const hsay_patterns *patterns = &work->state->patterns;
    return patterns->senses[trigger->sense].kind == HSAY_SENSE_ADJECTIVE &&
           patterns->frames[trigger->frame].type == HSAY_CONSULT;
}

/* "would free them if Chad left": what hangs on a condition, even where it is reported. */
bool depends_on_if(const event_work *work, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        uint32_t mark = has_relation(work->doc, child, HSAY_ADVCL)
                            ? child_with(work->doc, child, HSAY_MARK)
                            : HSAY_NONE;
        if (mark != HSAY_NONE && token_in(work, mark, CLASS_IF)) {
            return true;
        }
    }
    return false;
}
