/* SPDX-License-Identifier: Apache-2.0
 *
 * children.c - bounded walks over the dependency tree.
 *
 * At most CHILDREN_MAX children of a word are looked at, so that a "sentence" of a million words
 * that all hang on one costs no more than others.
 */
#include "events/internal.h"

uint32_t child_with(const hsay_doc *doc, uint32_t token, hsay_deprel relation)
{
    if (!hsay_tree_has(doc, token, relation)) {
        return HSAY_NONE;
    }
    child_walk walk = children_of(doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if (has_relation(doc, child, relation)) {
            return child;
        }
    }
    return HSAY_NONE;
}

/* A verb, or whatever has a subject or a copula. */
bool is_predicate(const hsay_doc *doc, uint32_t token)
{
    uint8_t upos = doc->words.data[token].upos;
    if (upos == HSAY_VERB || upos == HSAY_AUX) {
        return true;
    }
    return hsay_tree_has(doc, token, HSAY_COP) || hsay_tree_has(doc, token, HSAY_NSUBJ);
}
