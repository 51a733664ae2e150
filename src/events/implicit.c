/* SPDX-License-Identifier: Apache-2.0
 *
 * implicit.c - the side that the sentence leaves to the reader.
 *
 * In: a trigger that names one side only, and the events told so far. Out: the other. Who has been
 * consulted was consulted by whoever says so; a request joined to praise or blame goes to whom
 * these concern; and what is rejected may be a thing that the report has just told of somebody:
 *
 *     Chile offered to mediate.  Peru turned the offer down.      REJECT: PER -> CHL
 *     Mali accused Niger of lies.  Niamey rejected the charge.    REJECT: NER -> MLI
 *
 * The thing must be definite; what was offered, asked or said must lie within SENTENCES_BACK, be by
 * another, and not be meant for a third. Bound: the last EVENTS_BACK events.
 */
#include "events/roles.h"

#define SENTENCES_BACK 3u
#define EVENTS_BACK    16u

/* "Peru has been consulted, the Chilean minister said": Chile consulted it. */
void add_speaking_side(const event_work *work, event_trigger *trigger,
                              const argument_list *found)
{
    uint32_t side = found->passive && trigger->actors.count == 1
                        ? speaking_side(work, trigger->token)
                        : HSAY_NONE;
    const hsay_actor *all = work->doc->actors.data;
    if (side != HSAY_NONE &&
        !hsay_str_equal(all[side].code, all[trigger->actors.actor[0]].code)) {
        add_party(&trigger->actors, side, "side of whoever says so");
    }
}

/* Does `token` stand in a clause joined by "and" to the one that `other` heads? */
static bool joined_clause(const hsay_doc *doc, uint32_t token, uint32_t other)
{
    uint32_t up = token;
    bool joined = false;
    for (uint32_t hop = 0; hop < HOPS_MAX && up != HSAY_NONE; hop++) {
        if (up == other) {
            return joined;
        }
        joined |= has_relation(doc, up, HSAY_CONJ);
        up = doc->words.data[up].head;
    }
    return false;
}

/* "thanked the Danish government and asked for more": whoever was spoken of or to is asked. */
void add_addressee(const event_work *work, event_trigger *trigger)
{
    const hsay_pattern_frame *frames = work->state->patterns.frames;
    if (frames[trigger->frame].type != HSAY_REQUEST || trigger->recipients.count > 0) {
        return;
    }
    for (uint32_t i = work->triggers.count; i > 0; i--) {
        const event_trigger *before = &work->triggers.data[i - 1];
        uint32_t type = frames[before->frame].type;
        if ((type == HSAY_SUPPORT || type == HSAY_ACCUSE || type == HSAY_REJECT) &&
            joined_clause(work->doc, trigger->token, before->token)) {
            for (uint32_t k = 0; k < before->recipients.count; k++) {
                add_party(&trigger->recipients, before->recipients.actor[k],
                          "addressee of the clause before");
            }
            return;
        }
    }
}

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
