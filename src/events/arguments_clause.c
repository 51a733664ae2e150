/* SPDX-License-Identifier: Apache-2.0
 *
 * arguments_clause.c - what stands in the clause below a trigger: "demanded that X release Y".
 *
 * In: a verb or noun with a clause. Out: entries of the argument list for the clause's verb, its
 * subject and its objects, all distant but the verb: they are asked for where nobody stands nearer.
 */
#include "events/arguments.h"

/* "threatened to break off relations with X" */
static void clause_object_parts(const event_work *work, argument_list *found, uint32_t object)
{
    child_walk walk = children_of(work->doc, object);
    uint32_t child;
    while (next_child(&walk, &child)) {
        uint32_t mark = has_relation(work->doc, child, HSAY_NMOD)
                            ? child_with(work->doc, child, HSAY_CASE)
                            : HSAY_NONE;
        if (mark != HSAY_NONE && !token_in(work, mark, CLASS_PLACING) &&
            !token_in(work, mark, CLASS_OF)) {
            put_all(work, found, child, HSAY_AT_CLAUSE_OBJECT, HSAY_NONE, true, "in the clause");
        }
    }
}

/* "to send monitors to Armenia": what is sent receives nothing. */
static bool gives_to(const event_work *work, uint32_t verb)
{
    child_walk walk = children_of(work->doc, verb);
    uint32_t child, actors[PARTIES_MAX];
    while (next_child(&walk, &child)) {
        uint32_t mark = has_relation(work->doc, child, HSAY_OBL)
                            ? child_with(work->doc, child, HSAY_CASE)
                            : HSAY_NONE;
        if (mark != HSAY_NONE && !token_in(work, mark, CLASS_PLACING) &&
            resolve(work, child, true, actors, PARTIES_MAX) > 0) {
            return true;
        }
    }
    return false;
}

void clause_parts(const event_work *work, argument_list *found, uint32_t verb)
{
    child_walk walk = children_of(work->doc, verb);
    uint32_t part, mark;
    bool object = child_with(work->doc, verb, HSAY_OBJ) != HSAY_NONE;
    bool created = token_in(work, verb, CLASS_CREATING);
    bool given = object && token_in(work, verb, CLASS_GIVE) && gives_to(work, verb);
    while (next_child(&walk, &part)) {
        if (work->doc->words.data[part].deprel == HSAY_NSUBJ_PASS &&
            mention_at(work, part) != HSAY_NONE) {
            put_all(work, found, part, HSAY_AT_CLAUSE_OBJECT, HSAY_NONE, true,
                    "subject of the passive clause"); /* "demanded that X be freed" */
        } else if (has_relation(work->doc, part, HSAY_NSUBJ)) {
            put_all(work, found, part, HSAY_AT_CLAUSE_SUBJECT, HSAY_NONE, true,
                    "subject of the clause");
        } else if (has_relation(work->doc, part, HSAY_OBJ) && created) {
            clause_object_parts(work, found, part); /* "to set up a body with X" */
        } else if ((has_relation(work->doc, part, HSAY_OBJ) && !given) ||
                   has_relation(work->doc, part, HSAY_IOBJ)) {
            put_all(work, found, part, HSAY_AT_CLAUSE_OBJECT, HSAY_NONE, true,
                    "object of the clause");
            clause_object_parts(work, found, part);
        } else if (has_relation(work->doc, part, HSAY_OBL)) {
            mark = child_with(work->doc, part, HSAY_CASE);
            if (object && mark != HSAY_NONE && token_in(work, mark, CLASS_PLACING)) {
                continue; /* "bombard the islands in the sea" */
            }
            put_all(work, found, part, HSAY_AT_CLAUSE_OBJECT, HSAY_NONE, true, "in the clause");
        }
    }
}

/* The clause below: its subject and object, for "demand that X release Y". */
void clause_below(const event_work *work, argument_list *found, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        uint8_t relation = work->doc->words.data[child].deprel;
        if (relation != HSAY_CCOMP && relation != HSAY_XCOMP && relation != HSAY_ADVCL &&
            relation != HSAY_ACL) {
            continue;
        }
        if (relation != HSAY_ADVCL) {
            put(work, found, child, HSAY_AT_CLAUSE, HSAY_NONE, false, "clause");
        } else if (tag_is(work->doc, child, "VB") || tag_is(work->doc, child, "VBG")) {
            put(work, found, child, HSAY_AT_CLAUSE, HSAY_NONE, true, "clause");
        } else {
            continue;
        }
        clause_parts(work, found, child);
    }
}
