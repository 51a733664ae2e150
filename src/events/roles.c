/* SPDX-License-Identifier: Apache-2.0
 *
 * roles.c - from arguments to actors and recipients (whether the conditions hold: conditions.c).
 *
 * In: a trigger with its arguments. Out: its parties, or the reason why the frame is lost. A noun
 * says with possessor, nationality and prepositions what its verb says with subject and object:
 *
 *     place of the frame     verb                      noun
 *     subject                subject, agent by         possessor, compound, by; of, when there is
 *                                                      no object
 *     object                 object, passive subject   of; possessor, when the actor stands in by
 */
#include "events/roles.h"

void add_party(party_list *side, uint32_t actor, const char *how)
{
    for (uint32_t i = 0; i < side->count; i++) {
        if (side->actor[i] == actor) {
            return;
        }
    }
    if (side->count < PARTIES_MAX) {
        side->actor[side->count] = actor;
        side->how[side->count++] = how;
    }
}

static bool has_preposition(const event_work *work, const argument_list *found, grammar_class class)
{
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->all[i].place == HSAY_AT_PREPOSITION &&
            word_in(&work->state->patterns, found->all[i].word, work->state->classes[class])) {
            return true;
        }
    }
    return false;
}

static frame_reading read_frame(const event_work *work, const event_trigger *trigger,
                                const argument_list *found)
{
    const hsay_patterns *patterns = &work->state->patterns;
    const hsay_pattern_frame *frame = &patterns->frames[trigger->frame];
    frame_reading read = {.noun = patterns->senses[trigger->sense].kind == HSAY_SENSE_NOUN};
    for (uint32_t i = 0; i < found->count; i++) {
        read.has_by |= found->all[i].place == HSAY_AT_SUBJECT;
    }
    read.has_of = has_preposition(work, found, CLASS_OF);
    for (uint32_t i = 0; i < frame->roles; i++) {
        const hsay_pattern_role *role = &patterns->roles[frame->first_role + i];
        read.takes_object |= role->recipient != 0 && role->place == HSAY_AT_OBJECT;
        read.names_possessor |= role->recipient != 0 && role->place == HSAY_AT_POSSESSOR;
        read.names_compound |= role->recipient != 0 && role->place == HSAY_AT_COMPOUND;
        read.of_is_actor |= role->recipient == 0 && role->place == HSAY_AT_PREPOSITION &&
                            word_in(patterns, role->word, work->state->classes[CLASS_OF]);
    }
    return read;
}

static bool is_of(const event_work *work, const event_argument *argument)
{
    return argument->place == HSAY_AT_PREPOSITION &&
           word_in(&work->state->patterns, argument->word, work->state->classes[CLASS_OF]);
}

/* Does `argument` stand where `role` looks? */
bool stands(const event_work *work, const hsay_pattern_role *role, const event_argument *argument,
            const frame_reading *read)
{
    if (role->place == HSAY_AT_PREPOSITION) {
        return argument->place == HSAY_AT_PREPOSITION && argument->word == role->word;
    }
    if (!read->noun) {
        return argument->place == role->place;
    }
    if (role->place == HSAY_AT_SUBJECT) {
        if (argument->place == HSAY_AT_POSSESSOR) {
            return !read->names_possessor ? !(read->takes_object && read->has_by && !read->has_of)
                                          : read->has_of;
        }
        if (argument->place == HSAY_AT_COMPOUND) {
            return !read->names_compound;
        }
        return argument->place == HSAY_AT_SUBJECT || (is_of(work, argument) && !read->takes_object);
    }
    if (role->place == HSAY_AT_OBJECT) {
        return is_of(work, argument) ||
               (argument->place == HSAY_AT_POSSESSOR && read->has_by && !read->has_of);
    }
    if (role->place == HSAY_AT_POSSESSOR) {
        return argument->place == HSAY_AT_POSSESSOR && !read->has_of;
    }
    return argument->place == role->place;
}

/* Words for or against a deed concern whoever did it. */
static bool is_of_words(const hsay_pattern_frame *frame)
{
    return frame->type == HSAY_ACCUSE || frame->type == HSAY_REJECT ||
           frame->type == HSAY_PROTEST || frame->type == HSAY_SUPPORT;
}

/* "promised to withdraw troops": whose forces are moved, nobody is promised anything by it. */
static uint32_t drop_forces(const event_work *work, uint32_t *actors, uint32_t count)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++) {
        const hsay_actor *actor = &work->doc->actors.data[actors[i]];
        bool forces = actor->code.length == 0 && actor->sector_count > 0 &&
                      hsay_str_is(actor->sectors[0], "MIL");
        if (!forces) {
            actors[kept++] = actors[i];
        }
    }
    return kept;
}

/* Of the things sent, given or asked for, none receives anything. */
static bool is_given(const event_work *work, const event_trigger *trigger,
                     const event_argument *argument)
{
    uint32_t type = work->state->patterns.frames[trigger->frame].type;
    bool gives = type == HSAY_AID || type == HSAY_AGREE || type == HSAY_REQUEST ||
                 type == HSAY_COOPERATE;
    uint32_t thing = content_word(work, argument->token);
    if (!gives || !token_in(work, thing, CLASS_GIVEN) || mention_at(work, thing) == HSAY_NONE) {
        return false; /* "sent arms for Chad": not the arms, but Chad */
    }
    for (uint32_t i = 0; i < trigger->consumed_count; i++) {
        if (trigger->consumed[i] == argument->token) {
            return true; /* the phrase's own word: "delivered [vehicles]" */
        }
    }
    bool object = argument->place == HSAY_AT_OBJECT || argument->place == HSAY_AT_CLAUSE_OBJECT;
    uint32_t verb = work->doc->words.data[argument->token].head;
    return object && verb != HSAY_NONE && token_in(work, verb, CLASS_TRANSFER) &&
           has_relation(work->doc, argument->token, HSAY_OBJ);
}

/* "hijacked in the Red Sea": no sea suffers it. */
static bool is_at_sea(const event_work *work, const event_argument *argument)
{
    uint32_t mention = mention_at(work, argument->token);
    const hsay_mention *name =
        mention == HSAY_NONE ? NULL : &work->doc->mentions.data[mention];
    bool sea = name != NULL && (token_in(work, name->last, CLASS_SEA) ||
                                token_in(work, name->first, CLASS_SEA));
    return sea && argument->place == HSAY_AT_PREPOSITION &&
           word_in(&work->state->patterns, argument->word, work->state->classes[CLASS_PLACING]);
}

/* "near the governor's palace": of what stands nearby only a place is a victim. */
static uint32_t keep_places(const event_work *work, uint32_t *actors, uint32_t count)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++) {
        hsay_actor_kind kind = work->doc->actors.data[actors[i]].kind;
        if (kind == HSAY_KIND_PLACE || kind == HSAY_KIND_COUNTRY) {
            actors[kept++] = actors[i];
        }
    }
    return kept;
}

/* Whom `argument` names for one side. */
static uint32_t named_by(const event_work *work, const event_trigger *trigger,
                         const event_argument *argument, bool recipient, uint32_t *actors)
{
    const hsay_pattern_frame *frame = &work->state->patterns.frames[trigger->frame];
    if (recipient && (is_given(work, trigger, argument) || is_at_sea(work, argument))) {
        return 0;
    }
    if (argument->place == HSAY_AT_PREPOSITION && token_in(work, argument->token, CLASS_TOOL) &&
        word_in(&work->state->patterns, argument->word, work->state->classes[CLASS_WITH])) {
        return 0; /* "clashed with clubs" */
    }
    bool told = is_of_words(frame);
    if (told && is_victim(work, argument->token)) {
        return 0;
    }
    if (told && recipient && token_in(work, argument->token, CLASS_HARM)) {
        return resolve_doer(work, argument->token, actors, PARTIES_MAX);
    }
    uint32_t count = resolve(work, argument->token, recipient, actors, PARTIES_MAX);
    if (recipient && argument->place == HSAY_AT_PREPOSITION &&
        word_in(&work->state->patterns, argument->word, work->state->classes[CLASS_NEARBY])) {
        return keep_places(work, actors, count);
    }
    bool own = recipient && argument->place == HSAY_AT_CLAUSE_OBJECT;
    return own ? drop_forces(work, actors, count) : count;
}

/* The actors of one side at the places of one rank, near arguments or distant ones. */
static void fill(const event_work *work, event_trigger *trigger, const argument_list *found,
                 const frame_reading *read, uint32_t recipient, uint32_t rank, bool distant)
{
    const hsay_patterns *patterns = &work->state->patterns;
    const hsay_pattern_frame *frame = &patterns->frames[trigger->frame];
    party_list *side = recipient != 0 ? &trigger->recipients : &trigger->actors;
    for (uint32_t i = 0; i < frame->roles; i++) {
        const hsay_pattern_role *role = &patterns->roles[frame->first_role + i];
        if (role->recipient != recipient || role->rank != rank) {
            continue;
        }
        for (uint32_t k = 0; k < found->count; k++) {
            const event_argument *argument = &found->all[k];
            uint32_t actors[PARTIES_MAX], count;
            if (argument->distant != distant || !stands(work, role, argument, read)) {
                continue;
            }
            count = named_by(work, trigger, argument, recipient != 0, actors);
            for (uint32_t a = 0; a < count; a++) {
                add_party(side, actors[a], argument->how);
            }
        }
    }
}

static void fill_side(const event_work *work, event_trigger *trigger, const argument_list *found,
                      const frame_reading *read, uint32_t recipient)
{
    const hsay_patterns *patterns = &work->state->patterns;
    const hsay_pattern_frame *frame = &patterns->frames[trigger->frame];
    party_list *side = recipient != 0 ? &trigger->recipients : &trigger->actors;
    uint32_t last = 0;
    for (uint32_t i = 0; i < frame->roles; i++) {
        const hsay_pattern_role *role = &patterns->roles[frame->first_role + i];
        last = role->recipient == recipient && role->rank > last ? role->rank : last;
    }
    side->count = 0;
    for (uint32_t step = 0; step <= 2 * last + 1 && step < 16 && side->count == 0; step++) {
        fill(work, trigger, found, read, recipient, step / 2, step % 2 != 0);
        trigger->placed = recipient != 0 && step > 1;
    }
}

static bool joins(const event_work *work, uint32_t word)
{
    const events_state *state = work->state;
    return word_in(&state->patterns, word, state->classes[CLASS_WITH]) ||
           word_in(&state->patterns, word, state->classes[CLASS_BETWEEN]);
}

/* Nobody talks, trades or agrees alone: who stands further off behind "with" or "between". */
static void fill_mutual(const event_work *work, event_trigger *trigger, const argument_list *found)
{
    const hsay_patterns *patterns = &work->state->patterns;
    const hsay_pattern_frame *frame = &patterns->frames[trigger->frame];
    for (uint32_t i = 0; trigger->actors.count == 1 && i < frame->roles; i++) {
        const hsay_pattern_role *role = &patterns->roles[frame->first_role + i];
        for (uint32_t k = 0; k < found->count; k++) {
            const event_argument *argument = &found->all[k];
            uint32_t actors[PARTIES_MAX], count;
            if (role->recipient != 0 || !argument->distant || !joins(work, argument->word) ||
                role->place != HSAY_AT_PREPOSITION || argument->place != role->place ||
                argument->word != role->word) {
                continue;
            }
            count = resolve(work, argument->token, false, actors, PARTIES_MAX);
            for (uint32_t a = 0; a < count; a++) {
                add_party(&trigger->actors, actors[a], argument->how);
            }
        }
    }
}

static void drop_shared(event_trigger *trigger)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < trigger->recipients.count; i++) {
        bool shared = false;
        for (uint32_t k = 0; k < trigger->actors.count; k++) {
            shared |= trigger->actors.actor[k] == trigger->recipients.actor[i];
        }
        if (!shared) {
            trigger->recipients.actor[kept] = trigger->recipients.actor[i];
            trigger->recipients.how[kept++] = trigger->recipients.how[i];
        }
    }
    trigger->recipients.count = kept;
}

bool assign_roles(const event_work *work, event_trigger *trigger, const argument_list *found,
                  hsay_str *why)
{
    const hsay_patterns *patterns = &work->state->patterns;
    const hsay_pattern_frame *frame = &patterns->frames[trigger->frame];
    frame_reading read = read_frame(work, trigger, found);
    uint32_t culprit = HSAY_NONE;
    fill_side(work, trigger, found, &read, 0);
    add_speaking_side(work, trigger, found);
    fill_mutual(work, trigger, found);
    fill_side(work, trigger, found, &read, 1);
    add_addressee(work, trigger);
    drop_shared(trigger);
    if (!names_subject(work, frame) && !read.noun && !subject_can_act(work, found, &culprit)) {
        hsay_str form = hsay_doc_form(work->doc, culprit);
        if (work->doc->explain) {
            *why = hsay_str_print(&work->doc->scratch, "its subject '%.*s' is no actor",
                                  (int)(form.length < 40 ? form.length : 40), form.data);
        }
        return false;
    }
    if (!conditions_hold(work, trigger, found, &read, why)) {
        return false;
    }
    if (trigger->actors.count == 0 && trigger->recipients.count == 0 && frame->bare == 0) {
        *why = HSAY_STR("neither actor nor recipient is named");
        return false;
    }
    trigger->weight +=
        (trigger->actors.count > 0 ? 3 : 0) + (trigger->recipients.count > 0 ? 2 : 0);
    return true;
}
