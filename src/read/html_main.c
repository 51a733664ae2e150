/* SPDX-License-Identifier: Apache-2.0
 *
 * html_main.c - which element of a page holds the report.
 *
 * In: a page's tree. Out: one element. The idea: pages say it themselves (itemprop=articleBody,
 * article, main), and what they say is believed when that element holds at least two fifths of
 * the page's running text; else each paragraph-like block of 25 characters or more gives its
 * length, less what lies in links, to its parent and half of it to its grandparent, and the
 * element with most wins, as in Arc90's Readability.
 */
#include "html_parts.h"

#include <string.h>

enum { SHORTEST = 25 };

bool hsay_html_is_block(const GumboNode *node)
{
    if (!hsay_node_is_element(node))
        return false;
    switch (node->v.element.tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY: return true;
    default: return false;
    }
}

/* Words of class and id by which pages mark what is not the report: names of markup, not of a
 * language of readers. */
static bool is_noise_class(hsay_str list)
{
    static const char *const words[] = {
        "nav",           "menu",       "sidebar",     "footer",     "share",  "sharing",
        "social",        "related",    "newsletter",  "subscribe",  "promo",  "advert",
        "advertisement", "ad",         "ads",         "banner",     "cookie", "comments",
        "caption",       "breadcrumb", "breadcrumbs", "byline",     "tags",   "hidden",
        "recommended",   "outbrain",   "taboola",     "pagination", "credit", "toolbar"};
    if (list.length == 0)
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (hsay_word_in(list, words[i]))
            return true;
    return false;
}

bool hsay_html_is_noise(const GumboNode *node)
{
    if (node->type == GUMBO_NODE_TEMPLATE)
        return true;
    if (!hsay_node_is_element(node))
        return false;
    switch (node->v.element.tag) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_MATH: return true;
    default: break;
    }
    if (node->v.element.tag == GUMBO_TAG_BODY || node->v.element.tag == GUMBO_TAG_HTML ||
        node->v.element.tag == GUMBO_TAG_ARTICLE || node->v.element.tag == GUMBO_TAG_MAIN)
        return false;
    if (gumbo_get_attribute(&node->v.element.attributes, "hidden"))
        return true;
    if (hsay_str_is(hsay_node_attribute(node, "aria-hidden"), "true"))
        return true;
    return is_noise_class(hsay_node_attribute(node, "class")) ||
           is_noise_class(hsay_node_attribute(node, "id"));
}

/* One open element of the walk below. */
typedef struct {
    const GumboNode *node;
    size_t own;   /* running text directly in it, inline elements included */
    size_t score; /* given to it by its blocks */
    size_t total; /* all running text below it */
} weight;

static size_t text_length(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_TEXT && node->type != GUMBO_NODE_CDATA)
        return 0;
    return strlen(node->v.text.text);
}

/* 3: says that it is the body of the article, 2: article, 1: main, 0: says nothing. */
static int claim_of(const GumboNode *node)
{
    if (hsay_word_in(hsay_node_attribute(node, "itemprop"), "articlebody"))
        return 3;
    hsay_str class = hsay_node_attribute(node, "class");
    static const char *const bodies[] = {"article-body",  "articlebody",   "story-body",
                                         "entry-content", "post-content",  "article-content",
                                         "article__body", "story-content", "article-text"};
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++)
        if (hsay_word_in(class, bodies[i]))
            return 3;
    if (node->v.element.tag == GUMBO_TAG_ARTICLE)
        return 2;
    if (node->v.element.tag == GUMBO_TAG_MAIN)
        return 1;
    return hsay_str_is(hsay_node_attribute(node, "role"), "main") ? 1 : 0;
}

typedef struct {
    const GumboNode *claimed[4];
    size_t claimed_total[4];
    const GumboNode *densest;
    size_t density;
    weight *open;
    uint32_t depth, links;
} election;

static void leave_element(election *vote)
{
    weight here = vote->open[--vote->depth];
    bool block = hsay_html_is_block(here.node);
    weight *parent = vote->depth > 0 ? &vote->open[vote->depth - 1] : NULL;
    weight *grand = vote->depth > 1 ? &vote->open[vote->depth - 2] : NULL;
    if (block && here.own >= SHORTEST) {
        here.total += here.own;
        if (parent)
            parent->score += here.own;
        if (grand)
            grand->score += here.own / 2;
    } else if (parent && !block) {
        parent->own += here.own;
    }
    if (parent)
        parent->total += here.total;
    int claim = claim_of(here.node);
    if (claim && here.total > vote->claimed_total[claim]) {
        vote->claimed[claim] = here.node;
        vote->claimed_total[claim] = here.total;
    }
    size_t density = here.score + (here.own >= SHORTEST ? here.own : 0);
    if (density > vote->density) {
        vote->densest = here.node;
        vote->density = density;
    }
    if (here.node->v.element.tag == GUMBO_TAG_A)
        vote->links--;
}

const GumboNode *hsay_html_main(const GumboNode *root, hsay_arena *scratch)
{
    election vote;
    memset(&vote, 0, sizeof vote);
    hsay_walk *walk = HSAY_NEW(scratch, hsay_walk, 1);
    vote.open = HSAY_NEW(scratch, weight, 2049);
    if (!walk || !vote.open)
        return NULL;
    hsay_walk_open(walk, root);
    size_t total = 0;
    const GumboNode *node;
    for (hsay_turn turn; (turn = hsay_walk_next(walk, &node)) != HSAY_WALK_DONE;) {
        if (!hsay_node_is_element(node)) {
            if (turn == HSAY_WALK_ENTER && vote.depth > 0 && vote.links == 0)
                vote.open[vote.depth - 1].own += text_length(node);
        } else if (turn == HSAY_WALK_ENTER) {
            if (node->v.element.tag == GUMBO_TAG_A)
                vote.links++;
            vote.open[vote.depth++] = (weight){.node = node};
            if (hsay_html_is_noise(node))
                hsay_walk_skip(walk);
        } else {
            if (vote.depth == 1)
                total = vote.open[0].total;
            leave_element(&vote);
        }
    }
    for (int claim = 3; claim > 0; claim--)
        if (vote.claimed[claim] && vote.claimed_total[claim] * 5 >= total * 2 &&
            vote.claimed_total[claim] > 0)
            return vote.claimed[claim];
    return vote.densest ? vote.densest : root;
}
