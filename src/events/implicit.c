/* SPDX-License-Identifier: Apache-2.0
 *
 * implicit.c - whom an answer goes to, where the sentence leaves it to the reader.
 *
 * In: a trigger of REJECT that names no recipient, and the events told so far. Out: its recipients,
 * if what is rejected is a thing that the report has just told of somebody:
 *
 *     Chile offered to mediate.  Peru turned the offer down.      REJECT: PER -> CHL
 *     Mali accused Niger of lies.  Niamey rejected the charge.    REJECT: NER -> MLI
 *
 * The thing must be definite; what was offered, asked or said must lie within SENTENCES_BACK, be by
 * another, and not be meant for a third. Bound: the last EVENTS_BACK events.
 */
#include "events/internal.h"

#define SENTENCES_BACK 3u
#define EVENTS_BACK    16u

/* "the offer", "this invitation" */
static bool is_definite(const event_work *work, uint32_t token)
{
    uint32_t article = child_with(work->doc, token, HSAY_DET_REL);
    return article != HSAY_NONE && (hsay_lemma_is(work->doc, article, "the") ||
                                    hsay_lemma_is(work->doc, article, "this") ||
                                    hsay_lemma_is(work->doc, article, "that") ||
                                    hsay_lemma_is(work->doc, article, "these"));
}

/* The word for what is rejected, or HSAY_NONE. */
static uint32_t answered(const event_work *work, const event_trigger *trigger)
{
    uint32_t object = child_with(work->doc, trigger->token, HSAY_OBJ);
    for (uint32_t i = 0; object == HSAY_NONE && i < trigger->consumed_count; i++) {
        if (work->doc->words.data[trigger->consumed[i]].upos == HSAY_NOUN) {
            object = trigger->consumed[i];
        }
    }
    bool known = object != HSAY_NONE && is_definite(work, object) &&
                 (token_in(work, object, CLASS_REPROACH) || token_in(work, object, CLASS_OVERTURE));
    return known ? object : HSAY_NONE;
}

static bool made_by(const event_work *work, const hsay_event *event, uint32_t thing)
{
    if (token_in(work, thing, CLASS_REPROACH)) {
        return event->type == HSAY_ACCUSE;
    }
    return event->type == HSAY_AGREE || event->type == HSAY_REQUEST ||
           event->type == HSAY_THREATEN || event->type == HSAY_CONSULT;
}

/* One and the same, or of one country and one sector: its governments, its unions. */
static bool is_same_party(const hsay_doc *doc, uint32_t one, uint32_t other)
{
    const hsay_actor *a = &doc->actors.data[one], *b = &doc->actors.data[other];
    bool alike = (is_government(a) && is_government(b)) ||
                 (a->sector_count > 0 && b->sector_count > 0 &&
                  hsay_str_equal(a->sectors[0], b->sectors[0]));
    return one == other || (alike && a->code.length > 0 && hsay_str_equal(a->code, b->code));
}

static bool shares(const hsay_doc *doc, hsay_slice parties, const party_list *actors)
{
    for (uint32_t i = 0; i < parties.count; i++) {
        for (uint32_t k = 0; k < actors->count; k++) {
            if (is_same_party(doc, doc->refs.data[parties.first + i], actors->actor[k])) {
                return true;
            }
        }
    }
    return false;
}

void find_addressee(const event_work *work, event_trigger *trigger)
{
    const hsay_doc *doc = work->doc;
    if (work->state->patterns.frames[trigger->frame].type != HSAY_REJECT ||
        trigger->recipients.count > 0 || trigger->actors.count == 0) {
        return;
    }
    uint32_t thing = answered(work, trigger);
    for (uint32_t i = 0; thing != HSAY_NONE && i < EVENTS_BACK && i < doc->events.count; i++) {
        const hsay_event *event = &doc->events.data[doc->events.count - 1 - i];
        if (work->sentence - event->sentence > SENTENCES_BACK) {
            return;
        }
        if (!made_by(work, event, thing) || event->actors.count == 0 ||
            shares(doc, event->actors, &trigger->actors) ||
            (event->recipients.count > 0 && !shares(doc, event->recipients, &trigger->actors))) {
            continue;
        }
        for (uint32_t k = 0; k < event->actors.count && k < PARTIES_MAX; k++) {
            trigger->recipients.actor[k] = doc->refs.data[event->actors.first + k];
            trigger->recipients.how[k] = "who made what is rejected";
            trigger->recipients.count = k + 1;
        }
        return;
    }
}
