/* SPDX-License-Identifier: Apache-2.0
 *
 * html_parts.h - private to the html files of src/read.
 */
#ifndef HSAY_HTML_PARTS_H
#define HSAY_HTML_PARTS_H

#include "read_parts.h"

#include <gumbo.h>

/* A walk over a tree without recursion: the node, and where its next child stands. */
typedef struct {
    const GumboNode *node;
    unsigned int next;
} hsay_step;
typedef struct {
    hsay_step steps[2048]; /* deeper nodes are passed over: the guard keeps trees flatter */
    uint32_t depth;
} hsay_walk;

typedef enum { HSAY_WALK_ENTER, HSAY_WALK_LEAVE, HSAY_WALK_DONE } hsay_turn;
void hsay_walk_open(hsay_walk *walk, const GumboNode *root);
/* Enters or leaves the next node, children in order. */
hsay_turn hsay_walk_next(hsay_walk *walk, const GumboNode **node);
/* Called right after an element was entered: its children are not visited. */
void hsay_walk_skip(hsay_walk *walk);

bool hsay_node_is_element(const GumboNode *node);
hsay_str hsay_node_attribute(const GumboNode *node, const char *name);
/* Does `name` hold this word, ASCII case apart? */
bool hsay_word_in(hsay_str list, const char *word);

/* html_main.c: the element that holds the report. */
const GumboNode *hsay_html_main(const GumboNode *root, hsay_arena *scratch);
/* Is this element, with all in it, no part of a report (menus, scripts, captions, adverts)? */
bool hsay_html_is_noise(const GumboNode *node);
bool hsay_html_is_block(const GumboNode *node);

/* html_meta.c: about.* where it is still empty. */
bool hsay_html_meta(const hsay_read_state *state, hsay_doc *doc, const GumboNode *root);

#endif
