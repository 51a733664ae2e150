/* SPDX-License-Identifier: Apache-2.0
 *
 * html_walk.c - visits a gumbo tree with an explicit stack, and looks at its nodes.
 *
 * In: a node. Out: each node below it, entered and left once, children in order.
 */
#include "html_parts.h"

#include <string.h>

void hsay_walk_open(hsay_walk *walk, const GumboNode *root)
{
    walk->depth = 1;
    walk->steps[0] = (hsay_step){.node = root, .next = UINT32_MAX};
}

static const GumboVector *children_of(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_DOCUMENT)
        return &node->v.document.children;
    if (hsay_node_is_element(node))
        return &node->v.element.children;
    return NULL;
}

hsay_turn hsay_walk_next(hsay_walk *walk, const GumboNode **node)
{
    while (walk->depth > 0) {
        hsay_step *step = &walk->steps[walk->depth - 1];
        *node = step->node;
        if (step->next == UINT32_MAX) {
            step->next = 0;
            return HSAY_WALK_ENTER;
        }
        const GumboVector *children = children_of(step->node);
        if (!children || step->next >= children->length) {
            walk->depth--;
            return HSAY_WALK_LEAVE;
        }
        const GumboNode *child = children->data[step->next++];
        if (walk->depth == sizeof walk->steps / sizeof *walk->steps)
            continue;
        walk->steps[walk->depth++] = (hsay_step){.node = child, .next = UINT32_MAX};
    }
    *node = NULL;
    return HSAY_WALK_DONE;
}

void hsay_walk_skip(hsay_walk *walk)
{
    if (walk->depth > 0)
        walk->steps[walk->depth - 1].next = UINT32_MAX - 1;
}

bool hsay_node_is_element(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}

hsay_str hsay_node_attribute(const GumboNode *node, const char *name)
{
    if (!hsay_node_is_element(node))
        return (hsay_str){NULL, 0};
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? hsay_str_of(found->value) : (hsay_str){NULL, 0};
}

bool hsay_word_in(hsay_str list, const char *word)
{
    size_t length = strlen(word);
    for (size_t i = 0; i + length <= list.length; i++) {
        size_t k = 0;
        while (k < length &&
               hsay_to_lower((unsigned char)list.data[i + k]) == (unsigned char)word[k])
            k++;
        if (k < length)
            continue;
        bool starts = i == 0 || !hsay_is_alpha((unsigned char)list.data[i - 1]);
        bool ends =
            i + length == list.length || !hsay_is_alpha((unsigned char)list.data[i + length]);
        if (starts && ends)
            return true;
    }
    return false;
}
