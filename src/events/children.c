/* SPDX-License-Identifier: Apache-2.0
 *
 * children.c - bounded walks over the dependency tree.
 *
 * At most CHILDREN_MAX children of a word are looked at, so that a "sentence" of a million words
 * that all hang on one costs no more than others.
 */
#include "events/internal.h"

child_walk children_of(const hsay_doc *doc, uint32_t token)
{
    return (child_walk){doc, doc->words.data[token].first_child, CHILDREN_MAX};
}

bool next_child(child_walk *walk, uint32_t *token)
{
    if (walk->next == HSAY_NONE || walk->left == 0) {
        return false;
    }
    *token = walk->next;
    walk->next = walk->doc->words.data[walk->next].next_sibling;
    walk->left--;
    return true;
}

bool has_relation(const hsay_doc *doc, uint32_t token, hsay_deprel relation)
{
    return hsay_deprel_is(doc->words.data[token].deprel, relation);
}

uint32_t child_with(const hsay_doc *doc, uint32_t token, hsay_deprel relation)
{
    child_walk walk = children_of(doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if (has_relation(doc, child, relation)) {
            return child;
        }
    }
    return HSAY_NONE;
}

bool tag_is(const hsay_doc *doc, uint32_t token, const char *tag)
{
    return hsay_str_is(doc->words.data[token].xpos, tag);
}

/* A verb, or whatever has a subject or a copula. */
bool is_predicate(const hsay_doc *doc, uint32_t token)
{
    uint8_t upos = doc->words.data[token].upos;
    if (upos == HSAY_VERB || upos == HSAY_AUX) {
        return true;
    }
    return child_with(doc, token, HSAY_COP) != HSAY_NONE ||
           child_with(doc, token, HSAY_NSUBJ) != HSAY_NONE;
}
