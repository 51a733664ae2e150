/* SPDX-License-Identifier: Apache-2.0
 *
 * conditions.c - what a frame needs and denies.
 *
 * In: a trigger with its arguments and sides. Out: whether every `need` line of its frame holds and
 * no `deny` line does, or the first that fails, in words. A condition looks at a place ("object",
 * "on", "sentence") and asks whether any word there is of a class, a lemma or a kind of actor.
 */
#include "events/roles.h"

static bool atoms_hold(const event_work *work, const hsay_pattern_check *check, uint32_t token)
{
    const hsay_patterns *patterns = &work->state->patterns;
    for (uint32_t i = 0; i < check->atoms; i++) {
        if (argument_is(work, token, &patterns->atoms[check->first_atom + i])) {
            return true;
        }
    }
    return false;
}

static bool wants_kind(const event_work *work, const hsay_pattern_check *check, uint32_t kind)
{
    const hsay_patterns *patterns = &work->state->patterns;
    for (uint32_t i = 0; i < check->atoms; i++) {
        const hsay_pattern_atom *atom = &patterns->atoms[check->first_atom + i];
        if (atom->type == HSAY_ATOM_KIND && atom->value == kind) {
            return true;
        }
    }
    return false;
}

static bool sentence_holds(const event_work *work, const hsay_pattern_check *check)
{
    const hsay_patterns *patterns = &work->state->patterns;
    const hsay_sentence *sentence = &work->doc->sentences.data[work->sentence];
    for (uint32_t i = 0; i < check->atoms; i++) {
        const hsay_pattern_atom *atom = &patterns->atoms[check->first_atom + i];
        if (atom->type == HSAY_ATOM_CLASS &&
            (work->seen[atom->value / 64] >> (atom->value % 64) & 1) != 0) {
            return true;
        }
        for (uint32_t t = 0; atom->type == HSAY_ATOM_WORD && t < sentence->count && t < 256; t++) {
            if (work->words[sentence->first + t] == atom->value) {
                return true;
            }
        }
    }
    return false;
}

static bool is_of_kind(const hsay_actor *actor, uint32_t kind)
{
    switch ((hsay_argument_kind)kind) {
    case HSAY_IS_ANY:
    case HSAY_IS_ACTOR: return true;
    case HSAY_IS_PERSON: return actor->kind == HSAY_KIND_PERSON;
    case HSAY_IS_ORGANIZATION: return actor->kind == HSAY_KIND_ORGANIZATION;
    case HSAY_IS_GROUP: return actor->kind == HSAY_KIND_GROUP;
    case HSAY_IS_COUNTRY: return actor->kind == HSAY_KIND_COUNTRY;
    case HSAY_IS_PLACE: return actor->kind == HSAY_KIND_PLACE;
    case HSAY_IS_CODED: return actor->code.length > 0 || actor->sector_count > 0;
    case HSAY_IS_GOVERNMENT: return is_government(actor);
    default: return false;
    }
}

static bool side_holds(const event_work *work, const hsay_pattern_check *check,
                       const party_list *side)
{
    const hsay_patterns *patterns = &work->state->patterns;
    if (side->count > 1 && wants_kind(work, check, HSAY_IS_SEVERAL)) {
        return true;
    }
    for (uint32_t i = 0; i < side->count; i++) {
        const hsay_actor *actor = &work->doc->actors.data[side->actor[i]];
        for (uint32_t k = 0; k < check->atoms; k++) {
            const hsay_pattern_atom *atom = &patterns->atoms[check->first_atom + k];
            if (atom->type == HSAY_ATOM_KIND && is_of_kind(actor, atom->value)) {
                return true;
            }
        }
    }
    return side->count == 0 && wants_kind(work, check, HSAY_IS_NONE);
}

/* "I urge both sides": somebody acts, whoever it is. */
static bool first_person(const event_work *work, const argument_list *found)
{
    for (uint32_t i = 0; i < found->count; i++) {
        const hsay_word *word = &work->doc->words.data[found->all[i].token];
        if (found->all[i].place == HSAY_AT_SUBJECT && word->upos == HSAY_PRON &&
            (word->morph & HSAY_MORPH_PERSON_1) != 0) {
            return true;
        }
    }
    return false;
}

/* Does any argument at the check's place fulfil it? */
static bool check_holds(const event_work *work, const event_trigger *trigger,
                        const argument_list *found, const hsay_pattern_check *check,
                        const frame_reading *read)
{
    hsay_pattern_role role = {0, check->place, check->word, 0};
    bool seen = false;
    if (check->place == HSAY_AT_ACTOR && check->deny == 0 && first_person(work, found)) {
        return true;
    }
    if (check->place == HSAY_AT_SENTENCE) {
        return sentence_holds(work, check);
    }
    if (check->place == HSAY_AT_GOVERNOR) {
        uint32_t governor = work->doc->words.data[trigger->token].head;
        return governor == HSAY_NONE ? wants_kind(work, check, HSAY_IS_NONE)
                                     : atoms_hold(work, check, governor);
    }
    if (check->place == HSAY_AT_ACTOR || check->place == HSAY_AT_RECIPIENT) {
        bool actor = check->place == HSAY_AT_ACTOR;
        if (side_holds(work, check, actor ? &trigger->actors : &trigger->recipients)) {
            return true;
        }
        role.place = actor ? HSAY_AT_SUBJECT : HSAY_AT_OBJECT;
    }
    for (uint32_t i = 0; i < found->count; i++) {
        bool consumed = false;
        if (!stands(work, &role, &found->all[i], read)) {
            continue;
        }
        for (uint32_t k = 0; k < trigger->consumed_count; k++) {
            consumed |= trigger->consumed[k] == found->all[i].token;
        }
        if (consumed && check->deny == 0 && check->place != HSAY_AT_ACTOR &&
            check->place != HSAY_AT_RECIPIENT) {
            return true; /* the phrase itself asks for this word */
        }
        seen |= !consumed;
        if (!consumed && atoms_hold(work, check, found->all[i].token)) {
            return true;
        }
    }
    return !seen && wants_kind(work, check, HSAY_IS_NONE);
}

bool names_subject(const event_work *work, const hsay_pattern_frame *frame)
{
    const hsay_patterns *patterns = &work->state->patterns;
    for (uint32_t i = 0; i < frame->checks; i++) {
        const hsay_pattern_check *check = &patterns->checks[frame->first_check + i];
        if (check->deny == 0 &&
            (check->place == HSAY_AT_SUBJECT || check->place == HSAY_AT_ACTOR)) {
            return true;
        }
    }
    return false;
}

/* Whoever stands as the subject must be able to act: an actor, or what stands for one. */
bool subject_can_act(const event_work *work, const argument_list *found, uint32_t *culprit)
{
    uint32_t actors[PARTIES_MAX];
    bool seen = false;
    for (uint32_t i = 0; i < found->count; i++) {
        const event_argument *argument = &found->all[i];
        if (argument->place != HSAY_AT_SUBJECT) {
            continue;
        }
        if (resolve(work, argument->token, false, actors, PARTIES_MAX) > 0 ||
            token_in(work, content_word(work, argument->token), CLASS_INSTRUMENT) ||
            token_in(work, content_word(work, argument->token), CLASS_BODY) ||
            token_in(work, argument->token, CLASS_QUANTITY) ||
            token_in(work, argument->token, CLASS_NEGATIVE_ADVERB) ||
            (work->doc->words.data[argument->token].morph & HSAY_MORPH_PERSON_1) != 0) {
            return true;
        }
        seen = true;
        *culprit = argument->token;
    }
    return !seen;
}

bool conditions_hold(const event_work *work, event_trigger *trigger,
                            const argument_list *found, const frame_reading *read, hsay_str *why)
{
    const hsay_patterns *patterns = &work->state->patterns;
    const hsay_pattern_frame *frame = &patterns->frames[trigger->frame];
    hsay_arena *scratch = &work->doc->scratch;
    for (uint32_t i = 0; i < frame->checks; i++) {
        const hsay_pattern_check *check = &patterns->checks[frame->first_check + i];
        bool holds = check_holds(work, trigger, found, check, read);
        if (holds == (check->deny != 0)) {
            if (work->doc->explain) {
                hsay_str preposition =
                    hsay_patterns_string(patterns, patterns->words[check->word].text);
                const hsay_pattern_atom *atom = &patterns->atoms[check->first_atom];
                hsay_str what =
                    atom->type == HSAY_ATOM_KIND
                        ? hsay_str_of(hsay_argument_kind_name(atom->value))
                        : hsay_patterns_string(patterns, atom->type == HSAY_ATOM_CLASS
                                                             ? patterns->classes[atom->value]
                                                             : patterns->words[atom->value].text);
                *why = hsay_str_print(
                    scratch, "%s %.*s %s %.*s%s", hsay_argument_place_name(check->place),
                    (int)(check->place == HSAY_AT_PREPOSITION ? preposition.length : 0),
                    preposition.data, check->deny != 0 ? "is denied:" : "is not", (int)what.length,
                    what.data, check->atoms > 1 ? " or another that the frame names" : "");
            }
            return false;
        }
        trigger->weight += check->deny != 0 ? 0 : wants_kind(work, check, HSAY_IS_NONE) ? 1 : 5;
    }
    return true;
}
