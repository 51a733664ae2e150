/* SPDX-License-Identifier: Apache-2.0
 *
 * phrase.c - the words that must stand with a head: "open fire on", "hold talks with".
 *
 * In: a sense of a word and the word's token. Out: the tokens of the other words that its phrase
 * asks for, or no: each is looked for among the children of the head, as a preposition of one of
 * them, below a word of the phrase already found, right behind the head, or as the noun that a
 * relative clause is about.
 */
#include "events/internal.h"

static bool atom_matches(const event_work *work, uint32_t token, const hsay_pattern_need *need)
{
    const hsay_patterns *patterns = &work->state->patterns;
    uint32_t word = work->words[token];
    bool particle = token_in(work, token, CLASS_PREPOSITION);
    if (word == HSAY_NONE || (particle && work->doc->words.data[token].upos == HSAY_VERB)) {
        return false; /* "stood idle as drivers downed tools" is no standing down */
    }
    for (uint32_t i = 0; i < need->atoms; i++) {
        const hsay_pattern_atom *atom = &patterns->atoms[need->first_atom + i];
        if (atom->type == HSAY_ATOM_WORD ? word == atom->value
                                         : word_in(patterns, word, atom->value)) {
            return true;
        }
    }
    return false;
}

static bool is_taken(const event_trigger *trigger, uint32_t token)
{
    for (uint32_t i = 0; i < trigger->consumed_count; i++) {
        if (trigger->consumed[i] == token) {
            return true;
        }
    }
    return false;
}

static bool starts_fact(const event_work *work, uint32_t clause)
{
    uint32_t mark = child_with(work->doc, clause, HSAY_MARK);
    return mark != HSAY_NONE && token_in(work, mark, CLASS_FACT_MARK);
}

/* A subject is no part of the phrase, unless it is passive: "talks were held". */
static bool may_belong(const event_work *work, uint32_t child, bool passive)
{
    uint8_t relation = work->doc->words.data[child].deprel;
    if (relation == HSAY_NSUBJ || relation == HSAY_CSUBJ) {
        return passive;
    }
    if (relation == HSAY_MARK && child < work->doc->words.data[child].head) {
        return false; /* "to" of "to turn" is not that of "turn to" */
    }
    if (relation == HSAY_ADVCL && starts_fact(work, child)) {
        return false; /* "suspends its suit while the commission works" is no suspending of work */
    }
    return relation != HSAY_PUNCT_REL && relation != HSAY_CC && relation != HSAY_PARATAXIS &&
           relation != HSAY_CONJ;
}

/* "marched on Tuesday" is no marching on: a preposition of a time belongs to no phrase. */
static bool is_time(const event_work *work, uint32_t token)
{
    return token != HSAY_NONE && token_in(work, token, CLASS_TIME_WORD);
}

/* "in three weeks of clashes", "rounds of talks": the word behind one that counts or measures. */
static uint32_t find_counted(const event_work *work, const event_trigger *trigger, uint32_t token,
                             const hsay_pattern_need *need)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if (has_relation(work->doc, child, HSAY_NMOD) && atom_matches(work, child, need) &&
            !is_taken(trigger, child)) {
            return child;
        }
    }
    return HSAY_NONE;
}

/* Does the phrase ask for the word at `token` as well? */
static bool asks_for(const event_work *work, const event_trigger *trigger, uint32_t token)
{
    const hsay_patterns *patterns = &work->state->patterns;
    const hsay_pattern_sense *sense = &patterns->senses[trigger->sense];
    for (uint32_t i = 0; i < sense->needs; i++) {
        if (atom_matches(work, token, &patterns->needs[sense->first_need + i])) {
            return true;
        }
    }
    return false;
}

/* "suspend its suit at the court", "sent to Lima by Physicians for Peace": where it is done and who
 * does it are no part of "suspend court" and "send physicians". */
static bool is_aside(const event_work *work, const event_trigger *trigger, uint32_t child)
{
    uint32_t mark = has_relation(work->doc, child, HSAY_OBL)
                        ? child_with(work->doc, child, HSAY_CASE)
                        : HSAY_NONE;
    if (mark == HSAY_NONE) {
        return false;
    }
    uint32_t verb = work->doc->words.data[child].head;
    uint32_t object = child_with(work->doc, verb, HSAY_OBJ);
    bool placed = token_in(work, mark, CLASS_PLACING) && object != HSAY_NONE && object != child;
    bool agent = token_in(work, mark, CLASS_BY) &&
                 work->doc->words.data[child].upos == HSAY_PROPN;
    return (placed || agent) && !asks_for(work, trigger, mark);
}

/* Looks for the word among the children of `token` and the prepositions of those children. */
static uint32_t find_near(const event_work *work, const event_trigger *trigger, uint32_t token,
                          bool passive, const hsay_pattern_need *need)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child, below = HSAY_NONE;
    while (next_child(&walk, &child)) {
        child_walk inner;
        uint32_t mark;
        if (!may_belong(work, child, passive)) {
            continue;
        }
        if (atom_matches(work, child, need) && !is_taken(trigger, child) &&
            !is_aside(work, trigger, child)) {
            return child;
        }
        if (below != HSAY_NONE) {
            continue;
        }
        if (is_time(work, child)) {
            below = find_counted(work, trigger, child, need);
            mark = child_with(work->doc, child, HSAY_CASE); /* "gave them until Sunday" */
            if (below == HSAY_NONE && mark != HSAY_NONE &&
                hsay_lemma_is(work->doc, mark, "until") && atom_matches(work, mark, need)) {
                below = mark;
            }
            continue;
        }
        if (token_in(work, child, CLASS_QUANTITY)) {
            below = find_counted(work, trigger, child, need);
        }
        inner = children_of(work->doc, child);
        while (below == HSAY_NONE && next_child(&inner, &mark)) {
            if ((has_relation(work->doc, mark, HSAY_CASE) ||
                 has_relation(work->doc, mark, HSAY_MARK) ||
                 has_relation(work->doc, mark, HSAY_COMPOUND) ||
                 ((has_relation(work->doc, mark, HSAY_AMOD) ||
                   has_relation(work->doc, mark, HSAY_APPOS) ||
                   (has_relation(work->doc, mark, HSAY_ACL) && /* "set a mill ablaze" */
                    work->doc->words.data[mark].upos == HSAY_ADJ)) &&
                  has_relation(work->doc, child, HSAY_OBJ)) ||
                 ((has_relation(work->doc, mark, HSAY_AUX_REL) ||
                   has_relation(work->doc, mark, HSAY_ADVMOD)) &&
                  has_relation(work->doc, child, HSAY_CCOMP))) &&
                atom_matches(work, mark, need) && !is_taken(trigger, mark)) {
                below = mark;
                break;
            }
        }
    }
    return below;
}

/* The noun that a relative clause without an object of its own is about. */
static uint32_t relative_noun(const event_work *work, uint32_t token)
{
    uint32_t object = child_with(work->doc, token, HSAY_OBJ);
    if (work->doc->words.data[token].deprel != HSAY_ACL_RELCL ||
        (object != HSAY_NONE && !token_in(work, object, CLASS_RELATIVE))) {
        return HSAY_NONE;
    }
    return work->doc->words.data[token].head;
}

/* "hand over 85 fighters" with "over" hung on the number: the particle right behind the verb. */
static uint32_t particle_behind(const event_work *work, const event_trigger *trigger,
                                const hsay_pattern_need *need)
{
    const hsay_sentence *sentence = &work->doc->sentences.data[work->sentence];
    uint32_t next = trigger->token + 1;
    if (next >= sentence->first + sentence->count || is_taken(trigger, next)) {
        return HSAY_NONE;
    }
    uint8_t upos = work->doc->words.data[next].upos;
    bool particle = upos == HSAY_ADP || upos == HSAY_ADV;
    return particle && !is_time(work, work->doc->words.data[next].head) &&
                   atom_matches(work, next, need)
               ? next
               : HSAY_NONE;
}

/* "pelted police with bottles" with "with bottles" hung on police. */
static uint32_t find_under_object(const event_work *work, const event_trigger *trigger,
                                  const hsay_pattern_need *need)
{
    uint32_t object = child_with(work->doc, trigger->token, HSAY_OBJ), child;
    child_walk walk;
    if (object == HSAY_NONE) {
        return HSAY_NONE;
    }
    walk = children_of(work->doc, object);
    while (next_child(&walk, &child)) {
        uint32_t mark = has_relation(work->doc, child, HSAY_NMOD)
                            ? child_with(work->doc, child, HSAY_CASE)
                            : HSAY_NONE;
        if (mark == HSAY_NONE || is_time(work, child)) {
            continue;
        }
        if (atom_matches(work, mark, need) && !is_taken(trigger, mark)) {
            return mark;
        }
        if (atom_matches(work, child, need) && !is_taken(trigger, child)) {
            return child;
        }
    }
    return HSAY_NONE;
}

/* Where the wanted word stands, or HSAY_NONE. */
static uint32_t find_need(const event_work *work, const event_trigger *trigger, bool passive,
                          const hsay_pattern_need *need)
{
    uint32_t found = find_near(work, trigger, trigger->token, passive, need);
    for (uint32_t k = 0; found == HSAY_NONE && k < trigger->consumed_count; k++) {
        found = find_near(work, trigger, trigger->consumed[k], true, need);
    }
    if (found == HSAY_NONE) {
        found = particle_behind(work, trigger, need);
    }
    /* "the howitzers that Germany sent"; a main verb hung on its object */
    if (found == HSAY_NONE) {
        uint32_t noun = relative_noun(work, trigger->token);
        if (has_relation(work->doc, trigger->token, HSAY_AMOD) && only_verb(work, trigger->token)) {
            noun = work->doc->words.data[trigger->token].head;
        }
        if (noun != HSAY_NONE && atom_matches(work, noun, need) && !is_taken(trigger, noun)) {
            return noun;
        }
    }
    if (found == HSAY_NONE && passive) { /* shared by "and": "talks were planned and held" */
        const char *how;
        bool turned;
        uint32_t subject = find_subject(work, trigger->token, &turned, &how);
        if (subject != HSAY_NONE && turned && atom_matches(work, subject, need)) {
            found = subject;
        }
    }
    return found;
}

/* All words that the phrase asks for; what was found is kept in `trigger`. A word may hang on one
 * that is asked for later ("use chemical weapon"): two rounds. */
bool find_needs(const event_work *work, const hsay_pattern_sense *sense, event_trigger *trigger)
{
    const hsay_patterns *patterns = &work->state->patterns;
    bool passive =
        sense->needs > 0 && sense->kind == HSAY_SENSE_VERB && is_passive(work, trigger->token);
    uint32_t done = 0;
    trigger->consumed_count = 0;
    for (uint32_t round = 0; round < 2; round++) {
        for (uint32_t i = 0; i < sense->needs && i < CONSUMED_MAX; i++) {
            uint32_t found;
            if ((done >> i & 1) != 0) {
                continue;
            }
            found = find_need(work, trigger, passive, &patterns->needs[sense->first_need + i]);
            if (found != HSAY_NONE) {
                trigger->consumed[trigger->consumed_count++] = found;
                done |= 1u << i;
            } else if (sense->needs > 1 && sense->kind == HSAY_SENSE_VERB && round == 1 &&
                       (found = find_under_object(
                            work, trigger, &patterns->needs[sense->first_need + i])) != HSAY_NONE) {
                trigger->consumed[trigger->consumed_count++] = found;
                done |= 1u << i;
            } else if (i == 0 && sense->needs == 1) {
                return false;
            }
        }
    }
    return trigger->consumed_count == sense->needs;
}
