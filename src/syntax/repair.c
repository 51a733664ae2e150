/* SPDX-License-Identifier: Apache-2.0
 *
 * repair.c - trees that English grammar rules out.
 *
 * In: the heads and relations of one sentence. Out: the same, with subjects back at their verb.
 *
 *     the envoy , confirmed that the minister met them      (a stray comma, as translations leave)
 *     ^ nsubj of "met"?  No: what stands before the verb that governs a clause with its own "that"
 *                        is that verb's subject, since nothing crosses the mark of a clause.
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

bool hsay_syntax_repair(hsay_doc *doc, uint32_t first, uint32_t count)
{
    hsay_word *words = doc->words.data;
    uint32_t *marks = HSAY_NEW(&doc->scratch, uint32_t, count);
    bool *has_subject = HSAY_NEW(&doc->scratch, bool, count);
    if (marks == NULL || has_subject == NULL)
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
    return true;
}
