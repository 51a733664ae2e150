/* SPDX-License-Identifier: Apache-2.0
 *
 * arguments_noun.c - what stands around a noun that tells an event: possessor and nationality
 * before it, prepositions behind it, and what the verb that carries it adds ("X launched an attack
 * on Y").
 * In: a trigger. Out: entries of its argument list.
 */
#include "events/arguments.h"

/* Before the noun: possessor, nationality, "Hamas-led". */
void before_noun(const event_work *work, argument_list *found, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if (has_relation(doc, child, HSAY_NMOD_POSS)) {
            put_all(work, found, child, HSAY_AT_POSSESSOR, HSAY_NONE, false, "possessor");
        } else if (has_relation(doc, child, HSAY_AMOD) || has_relation(doc, child, HSAY_COMPOUND) ||
                   has_relation(doc, child, HSAY_NMOD_UNMARKED) ||
                   has_relation(doc, child, HSAY_NMOD_DESC)) {
            put(work, found, child, HSAY_AT_MODIFIER, HSAY_NONE, false, "modifier");
            if (token_in(work, child, CLASS_LED)) {
                child_walk inner = children_of(doc, child);
                uint32_t leader;
                while (next_child(&inner, &leader)) {
                    put(work, found, leader, HSAY_AT_COMPOUND, HSAY_NONE, false, "who leads it");
                }
            } else {
                put_all(work, found, child, HSAY_AT_COMPOUND, HSAY_NONE, false, "before the noun");
            }
        } else if (has_relation(doc, child, HSAY_NSUBJ)) {
            put_all(work, found, child, HSAY_AT_SUBJECT, HSAY_NONE, false, "subject");
        }
    }
}

/* "Teachers' strike rally" with the possessor hung on the word behind. */
static void possessor_of_compound(const event_work *work, argument_list *found, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    if (has_relation(doc, token, HSAY_COMPOUND) && token > 1 && tag_is(doc, token - 1, "POS")) {
        put_all(work, found, token - 2, HSAY_AT_POSSESSOR, HSAY_NONE, false, "possessor");
    }
}

/* "attack carried out by X", "talks held between A and B" */
static void participles_of_noun(const event_work *work, argument_list *found, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        uint8_t relation = work->doc->words.data[child].deprel;
        if (relation == HSAY_ACL &&
            (token_in(work, child, CLASS_LIGHT) || token_in(work, child, CLASS_OCCUR))) {
            put(work, found, child, HSAY_AT_CLAUSE, HSAY_NONE, false, "clause");
            prepositions_below(work, found, child, true, false);
        } else if (relation == HSAY_ACL) {
            put(work, found, child, HSAY_AT_CLAUSE, HSAY_NONE, false, "clause");
            clause_parts(work, found, child);
        }
    }
}

/* "a series of attacks": the word that counts stands where the noun would. */
static uint32_t counted_as(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t hop = 0; hop < 3; hop++) {
        uint32_t head = doc->words.data[token].head;
        if (head == HSAY_NONE || !has_relation(doc, token, HSAY_NMOD) ||
            !token_in(work, head, CLASS_QUANTITY)) {
            break;
        }
        token = head;
    }
    return token;
}

/* The verb that carries the noun: "X launched an attack on Y", "talks took place between ...". */
static void carrier(const event_work *work, argument_list *found, uint32_t counted)
{
    const hsay_doc *doc = work->doc;
    uint32_t token = counted_as(work, counted), verb = doc->words.data[token].head;
    bool passive;
    const char *how;
    if (verb == HSAY_NONE) {
        return;
    }
    bool subject = has_relation(doc, token, HSAY_NSUBJ),
         object = has_relation(doc, token, HSAY_OBJ);
    if (subject && (token_in(work, verb, CLASS_OCCUR) || token_in(work, verb, CLASS_LIGHT))) {
        prepositions_below(work, found, verb, true, false);
    } else if (object && token_in(work, verb, CLASS_LIGHT)) {
        uint32_t who = find_subject(work, verb, &passive, &how);
        if (who != HSAY_NONE && !passive) {
            put_all(work, found, who, HSAY_AT_SUBJECT, HSAY_NONE, false,
                    "subject of the verb that carries it");
        }
        prepositions_below(work, found, verb, true, false);
    }
}

/* "at war", "on strike": what the phrase is said of. */
static void said_of(const event_work *work, const event_trigger *trigger, argument_list *found)
{
    const hsay_doc *doc = work->doc;
    uint32_t head = doc->words.data[trigger->token].head;
    bool passive, fronted = false;
    const char *how;
    for (uint32_t i = 0; i < trigger->consumed_count; i++) {
        fronted |= trigger->consumed[i] < trigger->token &&
                   has_relation(doc, trigger->consumed[i], HSAY_CASE);
    }
    if (!fronted || head == HSAY_NONE) {
        return;
    }
    if (has_relation(doc, trigger->token, HSAY_NMOD)) {
        put_all(work, found, head, HSAY_AT_SUBJECT, HSAY_NONE, false, "noun that it is said of");
        return;
    }
    uint32_t who = find_subject(work, trigger->token, &passive, &how);
    if (who == HSAY_NONE) {
        who = find_subject(work, head, &passive, &how);
    }
    if (who != HSAY_NONE) {
        put_all(work, found, who, HSAY_AT_SUBJECT, HSAY_NONE, false, how);
    }
}

static void children_agents(const event_work *work, argument_list *found, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        uint32_t mark = has_relation(work->doc, child, HSAY_NMOD)
                            ? child_with(work->doc, child, HSAY_CASE)
                            : HSAY_NONE;
        if (mark != HSAY_NONE && (is_by(work, mark) || token_in(work, mark, CLASS_AGAINST))) {
            put_prepositional(work, found, child, true, false);
        }
    }
}

/* "the shelling of X by Y" with "by Y" hung on X. */
static void agents_below(const event_work *work, argument_list *found)
{
    uint32_t count = found->count;
    for (uint32_t i = 0; i < count; i++) {
        children_agents(work, found, found->all[i].token);
    }
}

/* "readiness to resume the process of peace with X": the party of the plan, wherever it hangs. */
static void with_in_plan(const event_work *work, argument_list *found, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    if (!token_in(work, token, CLASS_READINESS) || token + 2 >= doc->tokens.count ||
        doc->words.data[token + 1].upos != HSAY_PART || !tag_is(doc, token + 2, "VB")) {
        return;
    }
    uint32_t end = doc->words.data[token + 2].right;
    for (uint32_t t = token + 3; t <= end && t < token + 24; t++) {
        uint32_t mark = child_with(doc, t, HSAY_CASE);
        bool with = mark != HSAY_NONE && token_in(work, mark, CLASS_WITH);
        if (with && mention_at(work, t) != HSAY_NONE) {
            put_prepositional(work, found, t, false, true);
        }
    }
}

void noun_arguments(const event_work *work, const event_trigger *trigger, argument_list *found)
{
    before_noun(work, found, trigger->token);
    possessor_of_compound(work, found, trigger->token);
    prepositions_below(work, found, trigger->token, true, false);
    participles_of_noun(work, found, trigger->token);
    carrier(work, found, trigger->token);
    said_of(work, trigger, found);
    agents_below(work, found);
    with_in_plan(work, found, trigger->token);
    headline_arguments(work, trigger, found);
}
