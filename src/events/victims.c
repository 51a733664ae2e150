/* SPDX-License-Identifier: Apache-2.0
 *
 * victims.c - an attack and what it did are one event.
 *
 * In: the triggers of a sentence. Out: the same, with those dropped that tell of a deed a second
 * time; what they know of its parties goes to the one that stays.
 *
 *     ten people died when a bomb went off      take_victims
 *     an offensive that left ten people dead    join_relatives
 *     shelled the market, killing ten people    join_results
 *     ten people were killed and four wounded   join_casualties
 */
#include "events/choose.h"

static bool is_assault(const event_work *work, const event_trigger *trigger)
{
    return work->state->patterns.frames[trigger->frame].type == HSAY_ASSAULT;
}

/* "Ten people died when a bomb went off": the verb of dying above, or HSAY_NONE. */
static uint32_t dying_above(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t hop = 0; hop < 4; hop++) {
        uint32_t head = doc->words.data[token].head;
        if (head == HSAY_NONE || has_relation(doc, token, HSAY_CCOMP)) {
            return HSAY_NONE;
        }
        if (has_relation(doc, token, HSAY_ADVCL)) {
            uint32_t mark = child_with(doc, token, HSAY_MARK);
            mark = mark == HSAY_NONE ? child_with(doc, token, HSAY_ADVMOD) : mark;
            return mark != HSAY_NONE && token_in(work, mark, CLASS_FACT_MARK) &&
                           token_in(work, head, CLASS_DYING)
                       ? head
                       : HSAY_NONE;
        }
        token = head;
    }
    return HSAY_NONE;
}

/* Who died: the subject of "die", or of a passive "kill". */
static party_list victims_of(const event_work *work, uint32_t verb)
{
    party_list victims = {.count = 0};
    bool passive;
    const char *how;
    uint32_t who = find_subject(work, verb, &passive, &how);
    if (who != HSAY_NONE && (passive || child_with(work->doc, verb, HSAY_OBJ) == HSAY_NONE)) {
        victims.count = resolve(work, who, true, victims.actor, PARTIES_MAX);
    }
    for (uint32_t i = 0; i < victims.count; i++) {
        victims.how[i] = "who died when it happened";
    }
    return victims;
}

static bool is_among(const party_list *side, uint32_t actor)
{
    for (uint32_t i = 0; i < side->count; i++) {
        if (side->actor[i] == actor) {
            return true;
        }
    }
    return false;
}

static bool all_among(const party_list *some, const party_list *all)
{
    for (uint32_t i = 0; i < some->count; i++) {
        if (!is_among(all, some->actor[i])) {
            return false;
        }
    }
    return true;
}

/* An attack told as the time of its victims' death is one event with it. */
static void take_victims(event_work *work, const place_index *places)
{
    for (uint32_t i = 0; i < work->triggers.count; i++) {
        event_trigger *inner = &work->triggers.data[i], *outer = NULL;
        uint32_t verb = inner->dropped || !is_assault(work, inner)
                            ? HSAY_NONE
                            : dying_above(work, inner->token);
        uint32_t at = verb == HSAY_NONE ? HSAY_NONE : trigger_at(places, verb);
        party_list victims = {.count = 0};
        if (verb != HSAY_NONE) {
            victims = victims_of(work, verb);
        }
        if (at != HSAY_NONE && is_assault(work, &work->triggers.data[at])) {
            outer = &work->triggers.data[at];
        }
        if (victims.count == 0 ||
            (outer != NULL && (outer->actors.count > 0 || outer->dropped))) {
            continue;
        }
        if (inner->recipients.count == 0 || inner->placed || at == HSAY_NONE) {
            inner->recipients = victims;
            if (outer != NULL) {
                outer->dropped = true;
            }
        } else if (outer != NULL) {
            copy_party(&outer->actors, &inner->actors);
            /* "four died when their car came under fire": hit as they were */
            inner->dropped = all_among(&inner->recipients, &victims);
        }
    }
}

/* "An offensive that left ten people dead": the attack that the relative clause tells of, or
 * HSAY_NONE. */
static uint32_t attack_before(const event_work *work, const place_index *places, uint32_t verb)
{
    const hsay_doc *doc = work->doc;
    uint32_t subject = child_with(doc, verb, HSAY_NSUBJ);
    if (doc->words.data[verb].deprel != HSAY_ACL_RELCL || subject == HSAY_NONE ||
        doc->words.data[subject].upos != HSAY_PRON) {
        return HSAY_NONE;
    }
    uint32_t at = trigger_at(places, doc->words.data[verb].head);
    bool attack = at != HSAY_NONE && !work->triggers.data[at].dropped &&
                  is_assault(work, &work->triggers.data[at]);
    return attack ? at : HSAY_NONE;
}

/* An attack and the clause that tells what it did are one event. */
static void join_relatives(event_work *work, const place_index *places)
{
    for (uint32_t i = 0; i < work->triggers.count; i++) {
        event_trigger *inner = &work->triggers.data[i];
        uint32_t at = inner->dropped || inner->actors.count > 0 || !is_assault(work, inner)
                          ? HSAY_NONE
                          : attack_before(work, places, inner->token);
        if (at == HSAY_NONE || at == i) {
            continue;
        }
        copy_party(&work->triggers.data[at].recipients, &inner->recipients);
        inner->dropped = true;
    }
}

static uint32_t type_of(const event_work *work, const event_trigger *trigger)
{
    return work->state->patterns.frames[trigger->frame].type;
}

/* "blocked by truckers who parked their lorries across it": how they protest is no second one. */
static void drop_retold(event_work *work, const place_index *places)
{
    for (uint32_t i = 0; i < work->triggers.count; i++) {
        event_trigger *inner = &work->triggers.data[i];
        uint32_t noun = work->doc->words.data[inner->token].head;
        if (inner->dropped || type_of(work, inner) != HSAY_PROTEST || noun == HSAY_NONE ||
            work->doc->words.data[inner->token].deprel != HSAY_ACL_RELCL) {
            continue;
        }
        uint32_t verb = work->doc->words.data[noun].head;
        uint32_t at = verb == HSAY_NONE ? HSAY_NONE : trigger_at(places, verb);
        inner->dropped = at != HSAY_NONE && at != i && !work->triggers.data[at].dropped &&
                         type_of(work, &work->triggers.data[at]) == HSAY_PROTEST;
    }
}

/* "Fired at crowds awaiting the boat, injuring three": read as what the crowds did; the verb above
 * those who wait. The word itself where it is no such participle. */
static uint32_t beyond_participle(const hsay_doc *doc, uint32_t token)
{
    uint32_t noun = doc->words.data[token].head;
    if (!hsay_str_is(doc->words.data[token].xpos, "VBG") ||
        !hsay_deprel_is(doc->words.data[token].deprel, HSAY_ACL) || noun == HSAY_NONE ||
        doc->words.data[noun].head == HSAY_NONE) {
        return token;
    }
    return doc->words.data[noun].head;
}

/* The attack of which "killing ten" and "burning houses" tell the outcome, or HSAY_NONE. */
static uint32_t attack_above(const event_work *work, const place_index *places, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t hop = 0; hop < 4; hop++) {
        bool result = tag_is(doc, token, "VBG") && !hsay_tree_has(doc, token, HSAY_MARK) &&
                      !hsay_tree_has(doc, token, HSAY_NSUBJ);
        uint32_t head = doc->words.data[token].head;
        if (!result || head == HSAY_NONE || head > token) {
            return HSAY_NONE;
        }
        if (has_relation(doc, token, HSAY_ADVCL)) {
            uint32_t at = trigger_at(places, head);
            if (at == HSAY_NONE || !is_assault(work, &work->triggers.data[at])) {
                at = trigger_at(places, beyond_participle(doc, head));
            }
            return at != HSAY_NONE && !work->triggers.data[at].dropped &&
                           is_assault(work, &work->triggers.data[at])
                       ? at
                       : HSAY_NONE;
        }
        if (!has_relation(doc, token, HSAY_CONJ)) {
            return HSAY_NONE;
        }
        token = head;
    }
    return HSAY_NONE;
}

/* Are those whom it hit known only by the place, or not at all? */
static bool hit_place(const event_work *work, const event_trigger *trigger)
{
    for (uint32_t i = 0; i < trigger->recipients.count; i++) {
        hsay_actor_kind kind = work->doc->actors.data[trigger->recipients.actor[i]].kind;
        if (kind != HSAY_KIND_PLACE && (kind != HSAY_KIND_COUNTRY || !trigger->placed)) {
            return false;
        }
    }
    return true;
}

static void add_parties(party_list *to, const party_list *from)
{
    for (uint32_t i = 0; i < from->count && to->count < PARTIES_MAX; i++) {
        if (!is_among(to, from->actor[i])) {
            to->actor[to->count] = from->actor[i];
            to->how[to->count++] = from->how[i];
        }
    }
}

/* "shelled the market, killing ten and wounding four": one attack on the fourteen. */
static void join_results(event_work *work, const place_index *places)
{
    for (uint32_t i = 0; i < work->triggers.count; i++) {
        event_trigger *inner = &work->triggers.data[i];
        uint32_t at = inner->dropped || !is_assault(work, inner)
                          ? HSAY_NONE
                          : attack_above(work, places, inner->token);
        if (at == HSAY_NONE || at == i) {
            continue;
        }
        event_trigger *outer = &work->triggers.data[at];
        if (inner->recipients.count > 0 && hit_place(work, outer)) {
            outer->recipients.count = 0;
        }
        copy_party(&outer->actors, &inner->actors);
        add_parties(&outer->recipients, &inner->recipients);
        inner->dropped = true;
    }
}

/* "Ten people were killed and four wounded": one attack on the fourteen. */
static void join_casualties(event_work *work, const place_index *places)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t i = 0; i < work->triggers.count; i++) {
        event_trigger *inner = &work->triggers.data[i];
        uint32_t head = doc->words.data[inner->token].head;
        if (inner->dropped || !is_assault(work, inner) || head == HSAY_NONE ||
            !has_relation(doc, inner->token, HSAY_CONJ) ||
            !token_in(work, inner->token, CLASS_CASUALTY) ||
            !token_in(work, head, CLASS_CASUALTY)) {
            continue;
        }
        uint32_t at = trigger_at(places, head);
        event_trigger *outer = at == HSAY_NONE || at == i ? NULL : &work->triggers.data[at];
        if (outer == NULL || outer->dropped || !is_assault(work, outer) ||
            inner->status != outer->status || !all_among(&inner->actors, &outer->actors)) {
            continue;
        }
        add_parties(&outer->recipients, &inner->recipients);
        inner->dropped = true;
    }
}

void join_attacks(event_work *work, const place_index *places)
{
    take_victims(work, places);
    join_relatives(work, places);
    join_results(work, places);
    join_casualties(work, places);
    drop_retold(work, places);
}
