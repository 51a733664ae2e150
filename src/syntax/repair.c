/* SPDX-License-Identifier: Apache-2.0
 *
 * repair.c - trees that English grammar rules out.
 *
 * In: the heads and relations of one sentence. Out: the same, with subjects and objects back at
 * their verb.
 *
 *     the envoy , confirmed that the minister met them      (a stray comma, as translations leave)
 *     ^ nsubj of "met"?  No: what stands before the verb that governs a clause with its own "that"
 *                        is that verb's subject, since nothing crosses the mark of a clause.
 *
 *     the rebels launched on May 3 a raid on the port
 *                              ^ appos of "3"?  No: a common noun is not in apposition to a
 *                                number, but the object that the verb lacks.
 *
 * Arcs are scored one by one, so nothing else keeps two subjects of one verb apart. Linear time.
 */
#include "syntax/inside.h"

/* The governor of the clause of `verb` if the clause has a mark behind it; HSAY_NONE otherwise. */
static uint32_t governor_before_mark(const hsay_word *words, const uint32_t *marks, uint32_t first,
                                     uint32_t verb)
{
    uint32_t governor = words[verb].head, mark = marks[verb - first];
    if (governor == HSAY_NONE || mark == HSAY_NONE || words[verb].deprel != HSAY_CCOMP)
        return HSAY_NONE;
    return governor < mark && mark < verb ? governor : HSAY_NONE;
}

/* The verb whose object `noun`, read as an apposition to a number, must be; HSAY_NONE: none. */
static uint32_t verb_of_object(const hsay_word *words, uint32_t noun)
{
    uint32_t number = words[noun].head;
    if (words[noun].deprel != HSAY_APPOS || words[noun].upos != HSAY_NOUN || number == HSAY_NONE ||
        number > noun || words[number].upos != HSAY_NUM ||
        !hsay_deprel_is(words[number].deprel, HSAY_OBL))
        return HSAY_NONE;
    uint32_t verb = words[number].head;
    return words[verb].upos == HSAY_VERB && verb < number ? verb : HSAY_NONE;
}

bool hsay_syntax_repair(hsay_doc *doc, uint32_t first, uint32_t count)
{
    hsay_word *words = doc->words.data;
    uint32_t *marks = HSAY_NEW(&doc->scratch, uint32_t, count);
    bool *has_subject = HSAY_NEW(&doc->scratch, bool, count);
    bool *has_object = HSAY_NEW(&doc->scratch, bool, count);
    if (marks == NULL || has_subject == NULL || has_object == NULL)
        return false;
    for (uint32_t i = 0; i < count; i++)
        marks[i] = HSAY_NONE;
    for (uint32_t t = first; t < first + count; t++) {
        uint32_t head = words[t].head;
        if (head == HSAY_NONE)
            continue;
        if (words[t].deprel == HSAY_MARK && marks[head - first] == HSAY_NONE)
            marks[head - first] = t;
        if (hsay_deprel_is(words[t].deprel, HSAY_NSUBJ) && t < head)
            has_subject[head - first] = true;
        if (words[t].deprel == HSAY_OBJ)
            has_object[head - first] = true;
    }
    for (uint32_t t = first; t < first + count; t++) {
        if (words[t].head == HSAY_NONE || !hsay_deprel_is(words[t].deprel, HSAY_NSUBJ))
            continue;
        uint32_t governor = governor_before_mark(words, marks, first, words[t].head);
        if (governor != HSAY_NONE && t < governor) {
            if (!has_subject[governor - first])
                words[t].head = governor;
            has_subject[governor - first] = true;
        }
    }
    for (uint32_t t = first; t < first + count; t++) {
        uint32_t verb = verb_of_object(words, t);
        if (verb == HSAY_NONE || has_object[verb - first])
            continue;
        words[t].head = verb;
        words[t].deprel = HSAY_OBJ;
        has_object[verb - first] = true;
    }
    return true;
}
