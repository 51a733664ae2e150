/* SPDX-License-Identifier: Apache-2.0
 *
 * tree.c - walking the dependency tree.
 *
 * The parser gives heads; here the children's lists and the extent of every subtree are made from
 * them, once, in time linear in the sentence for trees whose extents settle from the leaves up.
 */
#include "doc/doc.h"

#include <string.h>

/* Children in text order: walking backwards, every token is put in front of its head's list. */
static void link_children(hsay_word *words, uint32_t first, uint32_t count)
{
    for (uint32_t i = first; i < first + count; i++) {
        words[i].first_child = words[i].next_sibling = HSAY_NONE;
        words[i].left = words[i].right = i;
        words[i].children = 0;
    }
    for (uint32_t i = first + count; i-- > first;) {
        uint32_t head = words[i].head;
        if (head == HSAY_NONE)
            continue;
        words[i].next_sibling = words[head].first_child;
        words[head].first_child = i;
        words[head].children |= (uint64_t)1 << words[i].deprel;
        words[head].children |= (uint64_t)1 << hsay_deprel_base(words[i].deprel);
    }
}

/* The next token of a walk that visits children before their head. */
static uint32_t deepest(const hsay_word *words, uint32_t token)
{
    while (words[token].first_child != HSAY_NONE)
        token = words[token].first_child;
    return token;
}

static void widen(hsay_word *head, const hsay_word *child)
{
    if (child->left < head->left)
        head->left = child->left;
    if (child->right > head->right)
        head->right = child->right;
}

void hsay_tree_link(hsay_doc *doc, uint32_t first, uint32_t count)
{
    hsay_word *words = doc->words.data;
    link_children(words, first, count);
    for (uint32_t root = first; root < first + count; root++) {
        if (words[root].head != HSAY_NONE)
            continue;
        uint32_t token = deepest(words, root);
        while (token != root) {
            widen(&words[words[token].head], &words[token]);
            token = words[token].next_sibling != HSAY_NONE
                        ? deepest(words, words[token].next_sibling)
                        : words[token].head;
        }
    }
}

/* The relation less its subtype; HSAY_DEP (0) stands for "itself". */
const uint8_t hsay_deprel_bases[HSAY_DEPREL_COUNT] = {
    [HSAY_ACL_RELCL] = HSAY_ACL,
    [HSAY_ADVCL_RELCL] = HSAY_ADVCL,
    [HSAY_AUX_PASS] = HSAY_AUX_REL,
    [HSAY_CC_PRECONJ] = HSAY_CC,
    [HSAY_COMPOUND_PRT] = HSAY_COMPOUND,
    [HSAY_CSUBJ_PASS] = HSAY_CSUBJ,
    [HSAY_CSUBJ_OUTER] = HSAY_CSUBJ,
    [HSAY_DET_PREDET] = HSAY_DET_REL,
    [HSAY_FLAT_FOREIGN] = HSAY_FLAT,
    [HSAY_NMOD_DESC] = HSAY_NMOD,
    [HSAY_NMOD_POSS] = HSAY_NMOD,
    [HSAY_NMOD_UNMARKED] = HSAY_NMOD,
    [HSAY_NSUBJ_PASS] = HSAY_NSUBJ,
    [HSAY_NSUBJ_OUTER] = HSAY_NSUBJ,
    [HSAY_OBL_AGENT] = HSAY_OBL,
    [HSAY_OBL_UNMARKED] = HSAY_OBL,
};

/* No word of a language has more children; a search beyond would be quadratic in a sentence that
 * hangs a hundred thousand words on one head. */
enum { SIBLINGS_MAX = 256 };

static uint32_t matching(const hsay_doc *doc, uint32_t child, hsay_deprel relation)
{
    for (unsigned seen = 0; child != HSAY_NONE && seen < SIBLINGS_MAX; seen++) {
        if (hsay_deprel_is(doc->words.data[child].deprel, relation))
            return child;
        child = doc->words.data[child].next_sibling;
    }
    return HSAY_NONE;
}

uint32_t hsay_tree_child(const hsay_doc *doc, uint32_t token, hsay_deprel relation)
{
    if (!hsay_tree_has(doc, token, relation))
        return HSAY_NONE;
    return matching(doc, doc->words.data[token].first_child, relation);
}

uint32_t hsay_tree_next(const hsay_doc *doc, uint32_t child, hsay_deprel relation)
{
    return matching(doc, doc->words.data[child].next_sibling, relation);
}

bool hsay_tree_is_under(const hsay_doc *doc, uint32_t token, uint32_t ancestor)
{
    const hsay_word *words = doc->words.data;
    if (token < words[ancestor].left || token > words[ancestor].right)
        return false;
    while (token != HSAY_NONE && token != ancestor)
        token = words[token].head;
    return token == ancestor;
}

uint32_t hsay_tree_root(const hsay_doc *doc, uint32_t sentence)
{
    const hsay_sentence *s = &doc->sentences.data[sentence];
    for (uint32_t i = s->first; i < s->first + s->count; i++)
        if (doc->words.data[i].head == HSAY_NONE)
            return i;
    return HSAY_NONE;
}

bool hsay_lemma_is(const hsay_doc *doc, uint32_t token, const char *lemma)
{
    return hsay_str_is(doc->words.data[token].lemma, lemma);
}
