/* SPDX-License-Identifier: Apache-2.0
 *
 * arguments_verb.c - what stands around a verb: subject (its own or supplied), objects, the clause
 * below it, its prepositions. In: a trigger. Out: entries of its argument list.
 */
#include "events/arguments.h"

/* The "whom" of a relative clause, whatever the parser took it for; HSAY_NONE: it has none. */
static uint32_t whom_of(const event_work *work, uint32_t verb)
{
    child_walk walk = children_of(work->doc, verb);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if (token_in(work, child, CLASS_WHOM)) {
            return child;
        }
    }
    return HSAY_NONE;
}

/* "Qadri, a politician from the party whom gunmen abducted": whoever is a person there. */
static uint32_t person_above(const event_work *work, uint32_t noun)
{
    const hsay_doc *doc = work->doc;
    uint32_t up = noun;
    for (uint32_t hop = 0; hop < 3 && up != HSAY_NONE; hop++) {
        uint32_t mention = mention_at(work, up);
        uint8_t kind = mention == HSAY_NONE
                           ? HSAY_KIND_PLACE
                           : (uint8_t)doc->actors.data[doc->mentions.data[mention].actor].kind;
        if (kind == HSAY_KIND_PERSON || kind == HSAY_KIND_GROUP) {
            return up;
        }
        bool leans = has_relation(doc, up, HSAY_NMOD) || has_relation(doc, up, HSAY_APPOS);
        up = leans ? doc->words.data[up].head : HSAY_NONE;
    }
    return noun;
}

/* "that Ukraine hit": the object of a relative clause without one is its antecedent. */
static void relative_object(const event_work *work, argument_list *found, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    uint32_t up = token;
    if (found->passive) {
        return;
    }
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->all[i].place == HSAY_AT_OBJECT) {
            return;
        }
    }
    for (uint32_t hop = 0; hop < 3; hop++) {
        uint8_t relation = doc->words.data[up].deprel;
        if (relation == HSAY_ACL_RELCL) {
            uint32_t subject = child_with(doc, up, HSAY_NSUBJ);
            if (whom_of(work, up) != HSAY_NONE) {
                put_all(work, found, person_above(work, doc->words.data[up].head), HSAY_AT_OBJECT,
                        HSAY_NONE, false, "whom the relative clause is about");
            } else if (subject != HSAY_NONE && antecedent(work, subject) == subject) {
                put_all(work, found, doc->words.data[up].head, HSAY_AT_OBJECT, HSAY_NONE, true,
                        "noun that the relative clause modifies");
            }
            return;
        }
        if (relation != HSAY_CONJ && relation != HSAY_XCOMP) {
            return;
        }
        up = doc->words.data[up].head;
    }
}

/* "shelled and bombed the town": the object of the second verb is the first one's too. */
static void shared_object(const event_work *work, argument_list *found, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, token);
    uint32_t child;
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->all[i].place == HSAY_AT_OBJECT || found->passive) {
            return;
        }
    }
    while (next_child(&walk, &child)) {
        uint32_t object =
            has_relation(doc, child, HSAY_CONJ) ? child_with(doc, child, HSAY_OBJ) : HSAY_NONE;
        if (object != HSAY_NONE && child - token <= 3) {
            put_all(work, found, object, HSAY_AT_OBJECT, HSAY_NONE, false,
                    "object shared by 'and'");
            return;
        }
    }
}

/* "was rammed and then blasted by X": the agent of the second passive is the first one's too. */
static void shared_agent(const event_work *work, argument_list *found, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, token);
    uint32_t child, agent;
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->all[i].place == HSAY_AT_SUBJECT) {
            return;
        }
    }
    while (found->passive && next_child(&walk, &child)) {
        bool past = tag_is(doc, child, "VBN") || tag_is(doc, child, "VBD");
        bool joined = has_relation(doc, child, HSAY_CONJ) && past &&
                      child_with(doc, child, HSAY_NSUBJ) == HSAY_NONE;
        child_walk inner = children_of(doc, child);
        while (joined && next_child(&inner, &agent)) {
            uint32_t mark = child_with(doc, agent, HSAY_CASE);
            if (has_relation(doc, agent, HSAY_OBL) && mark != HSAY_NONE && is_by(work, mark)) {
                put_all(work, found, agent, HSAY_AT_SUBJECT, HSAY_NONE, false,
                        "by-phrase shared by 'and'");
            }
        }
    }
}

/* "burned our last well": an adverb that belongs to somebody is a noun. */
static bool is_owned(const event_work *work, uint32_t verb, uint32_t child)
{
    return has_relation(work->doc, child, HSAY_ADVMOD) && child > verb &&
           child_with(work->doc, child, HSAY_NMOD_POSS) != HSAY_NONE;
}

/* "accused neighbouring Rwanda", read as accusing to neighbour it: what follows is the object. */
static uint32_t behind_adjective(const event_work *work, uint32_t child)
{
    bool adjective = has_relation(work->doc, child, HSAY_XCOMP) &&
                     tag_is(work->doc, child, "VBG") && token_in(work, child, CLASS_ADJECTIVAL);
    return adjective ? child_with(work->doc, child, HSAY_OBJ) : HSAY_NONE;
}

/* "has detained to 40 students": "to" before the persons that an object would name. */
static bool is_personal_object(const event_work *work, const argument_list *found, uint32_t token,
                               uint32_t child)
{
    const hsay_doc *doc = work->doc;
    uint32_t mark = child_with(doc, child, HSAY_CASE);
    return !found->passive && mark == token + 1 && hsay_lemma_is(doc, mark, "to") &&
           token_in(work, token, CLASS_PERSONAL_OBJECT) &&
           child_with(doc, token, HSAY_OBJ) == HSAY_NONE && mention_at(work, child) != HSAY_NONE;
}

static void verb_children(const event_work *work, argument_list *found, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if (has_relation(doc, child, HSAY_OBJ) || has_relation(doc, child, HSAY_CCOMP)) {
            if (has_relation(doc, child, HSAY_OBJ)) {
                put_all(work, found, child, HSAY_AT_OBJECT, HSAY_NONE, false, "object");
            }
        } else if (has_relation(doc, child, HSAY_IOBJ)) {
            put_all(work, found, child, HSAY_AT_INDIRECT, HSAY_NONE, false, "indirect object");
        } else if (doc->words.data[child].deprel == HSAY_OBL && child > token &&
                   child_with(doc, child, HSAY_CASE) == HSAY_NONE &&
                   mention_at(work, child) != HSAY_NONE) {
            put_all(work, found, child, HSAY_AT_OBJECT, HSAY_NONE, true, "object");
        } else if (has_relation(doc, child, HSAY_OBL) || has_relation(doc, child, HSAY_NMOD)) {
            bool agent = found->passive || has_relation(doc, child, HSAY_OBL_AGENT);
            if (is_personal_object(work, found, token, child)) {
                put_all(work, found, child, HSAY_AT_OBJECT, HSAY_NONE, false, "object behind 'to'");
            }
            put_prepositional(work, found, child, agent, false);
        } else if (behind_adjective(work, child) != HSAY_NONE) {
            put_all(work, found, behind_adjective(work, child), HSAY_AT_OBJECT, HSAY_NONE, false,
                    "object");
        } else if (is_owned(work, token, child)) {
            put_all(work, found, child, HSAY_AT_OBJECT, HSAY_NONE, false, "object");
        } else if (has_relation(doc, child, HSAY_AMOD) || has_relation(doc, child, HSAY_ADVMOD)) {
            put(work, found, child, HSAY_AT_MODIFIER, HSAY_NONE, false, "modifier");
        } else if (has_relation(doc, child, HSAY_ADVCL) || has_relation(doc, child, HSAY_ACL)) {
            put_prepositional(work, found, child, false, true);
        }
    }
}

/* "allowed the candidate to run" with "to run" hung on the candidate. */
static void infinitive_of_object(const event_work *work, argument_list *found)
{
    uint32_t count = found->count;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t child;
        child_walk walk = children_of(work->doc, found->all[i].token);
        bool near =
            found->all[i].place == HSAY_AT_OBJECT || found->all[i].place == HSAY_AT_PREPOSITION;
        while (near && next_child(&walk, &child)) {
            if (work->doc->words.data[child].deprel == HSAY_ACL && tag_is(work->doc, child, "VB")) {
                put(work, found, child, HSAY_AT_CLAUSE, HSAY_NONE, false, "clause");
                clause_parts(work, found, child);
            }
        }
    }
}

/* "urged Somalia to ...": an indirect object without an object beside it is the object. */
static void lone_indirect(argument_list *found)
{
    bool object = false;
    for (uint32_t i = 0; i < found->count; i++) {
        object |= found->all[i].place == HSAY_AT_OBJECT;
    }
    for (uint32_t i = 0; i < found->count && !object; i++) {
        if (found->all[i].place == HSAY_AT_INDIRECT) {
            found->all[i].place = HSAY_AT_OBJECT;
        }
    }
}

/* "because of fighting between A and B": a gerund whose parties stand behind "between". */
static bool is_between(const event_work *work, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (tag_is(work->doc, token, "VBG") && next_child(&walk, &child)) {
        uint32_t mark = child_with(work->doc, child, HSAY_CASE);
        if (mark != HSAY_NONE && token_in(work, mark, CLASS_BETWEEN)) {
            return true;
        }
    }
    return false;
}

/* "Ukraine was given tanks": the subject of a passive that has an object receives it. */
static bool is_receiver(const event_work *work, uint32_t verb, uint32_t subject)
{
    uint32_t object = child_with(work->doc, verb, HSAY_OBJ);
    return token_in(work, verb, CLASS_GIVE) && object != HSAY_NONE && object > verb &&
           subject < verb;
}

/* "was given tanks by X" with "by X" hung on the tanks. */
static void agent_of_object(const event_work *work, argument_list *found, uint32_t verb)
{
    uint32_t object = child_with(work->doc, verb, HSAY_OBJ), child;
    child_walk walk = children_of(work->doc, object == HSAY_NONE ? verb : object);
    while (object != HSAY_NONE && next_child(&walk, &child)) {
        if (has_relation(work->doc, child, HSAY_NMOD)) {
            put_prepositional(work, found, child, true, false);
        }
    }
}

/* "Modi, Xi agree": another subject of the verb, or in a headline what was taken for an address. */
static bool beside(const event_work *work, uint32_t subject, uint32_t more)
{
    const hsay_doc *doc = work->doc;
    uint8_t relation = doc->words.data[more].deprel;
    bool stray = relation == HSAY_VOCATIVE || relation == HSAY_DEP || relation == HSAY_APPOS ||
                 relation == HSAY_DISLOCATED || relation == HSAY_LIST;
    if (more == subject || !(relation == HSAY_NSUBJ || (stray && in_headline(work, more)))) {
        return false;
    }
    return listed(work, subject, more) || listed(work, more, subject);
}

void verb_arguments(const event_work *work, const event_trigger *trigger, bool adjective,
                    argument_list *found)
{
    const hsay_doc *doc = work->doc;
    const char *how;
    uint32_t subject = find_subject(work, trigger->token, &found->passive, &how);
    found->passive &= !adjective; /* "is opposed to" */
    if (subject != HSAY_NONE && !is_between(work, trigger->token)) {
        uint32_t verb = doc->words.data[subject].head, more;
        uint32_t place = found->passive ? HSAY_AT_OBJECT : HSAY_AT_SUBJECT;
        if (found->passive && is_receiver(work, trigger->token, subject)) {
            place = HSAY_AT_INDIRECT;
            agent_of_object(work, found, trigger->token);
        }
        how = found->passive ? "subject of the passive" : how;
        put_all(work, found, subject, place, HSAY_NONE, false, how);
        listed_before(work, found, subject, place);
        child_walk walk = children_of(doc, verb == HSAY_NONE ? subject : verb);
        bool joined = false;
        while (has_relation(doc, subject, HSAY_NSUBJ) && next_child(&walk, &more)) {
            joined |= (has_relation(doc, more, HSAY_CC) && more > subject) ||
                      mention_at(work, subject) == HSAY_NONE ||
                      (is_country(work, subject) && is_country(work, more));
            if (subject < trigger->token && more > trigger->token) {
                continue; /* "Armenia to meet Chile in Rome, Georgia says" */
            }
            if (beside(work, subject, more) ||
                (joined && doc->words.data[more].deprel == doc->words.data[subject].deprel)) {
                put_all(work, found, more, place, HSAY_NONE, false, how); /* "A and B" apart */
            }
        }
    }
    verb_children(work, found, trigger->token);
    shared_agent(work, found, trigger->token);
    if (doc->words.data[trigger->token].deprel == HSAY_AMOD && only_verb(work, trigger->token)) {
        put_all(work, found, doc->words.data[trigger->token].head, HSAY_AT_OBJECT, HSAY_NONE, false,
                "noun behind the only verb");
    }
    lone_indirect(found);
    infinitive_of_object(work, found);
    relative_object(work, found, trigger->token);
    shared_object(work, found, trigger->token);
    clause_below(work, found, trigger->token);
}
