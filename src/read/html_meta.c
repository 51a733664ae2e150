/* SPDX-License-Identifier: Apache-2.0
 *
 * html_meta.c - title, outlet, day and language that a page states of itself.
 *
 * In: a page's tree. Out: doc->about, only where the input left it empty. Sources in order of
 * trust: JSON-LD (schema.org NewsArticle), Open Graph and article:* properties, Dublin Core and
 * other meta names, time elements, <title>, <h1>.
 */
#include "html_parts.h"

#include <jansson.h>

/* What was found, by rank: the lowest rank wins. */
typedef struct {
    hsay_str value;
    uint32_t rank;
} finding;
typedef struct {
    finding title, outlet, day;
    const hsay_read_state *state;
    hsay_arena *arena;
    bool fine;
} findings;

static void keep(findings *found, finding *slot, hsay_str value, uint32_t rank)
{
    value = hsay_str_trim(value);
    if (value.length == 0 || value.length > 1000 || (slot->value.data && slot->rank <= rank))
        return;
    if (slot == &found->day && hsay_written_day(found->state, value) == HSAY_NO_DAY)
        return;
    slot->value = hsay_str_copy(found->arena, value);
    slot->rank = rank;
    if (!slot->value.data)
        found->fine = false;
}

static hsay_str json_text(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value))
        return (hsay_str){NULL, 0};
    return (hsay_str){json_string_value(value), json_string_length(value)};
}

static void take_schema(findings *found, const json_t *object)
{
    keep(found, &found->day, json_text(object, "datePublished"), 1);
    keep(found, &found->title, json_text(object, "headline"), 2);
    const json_t *publisher = json_object_get(object, "publisher");
    if (json_is_object(publisher))
        keep(found, &found->outlet, json_text(publisher, "name"), 2);
}

/* A JSON-LD script: an object, a list of them, or an object with an @graph of them. */
static void take_json(findings *found, hsay_str script)
{
    json_t *root = json_loadb(script.data, script.length, 0, NULL);
    if (!root)
        return;
    const json_t *list = json_is_array(root) ? root : json_object_get(root, "@graph");
    if (json_is_object(root))
        take_schema(found, root);
    for (size_t i = 0; list && i < json_array_size(list) && i < 64; i++)
        if (json_is_object(json_array_get(list, i)))
            take_schema(found, json_array_get(list, i));
    json_decref(root);
}

typedef struct {
    const char *name;
    uint32_t rank;
    char slot; /* t title, o outlet, d day */
} meta_name;
static const meta_name meta_names[] = {{"article:published_time", 2, 'd'},
                                       {"og:article:published_time", 2, 'd'},
                                       {"datepublished", 2, 'd'},
                                       {"og:published_time", 3, 'd'},
                                       {"dc.date.issued", 3, 'd'},
                                       {"dcterms.created", 4, 'd'},
                                       {"dc.date", 4, 'd'},
                                       {"dcterms.date", 4, 'd'},
                                       {"date", 5, 'd'},
                                       {"pubdate", 3, 'd'},
                                       {"publishdate", 3, 'd'},
                                       {"publish-date", 3, 'd'},
                                       {"parsely-pub-date", 3, 'd'},
                                       {"sailthru.date", 4, 'd'},
                                       {"og:title", 1, 't'},
                                       {"twitter:title", 3, 't'},
                                       {"dc.title", 4, 't'},
                                       {"og:site_name", 1, 'o'},
                                       {"application-name", 4, 'o'},
                                       {"dc.publisher", 3, 'o'}};

static void take_meta(findings *found, const GumboNode *node)
{
    static const char *const keys[] = {"property", "name", "itemprop"};
    hsay_str content = hsay_node_attribute(node, "content");
    for (size_t k = 0; k < sizeof keys / sizeof *keys; k++) {
        hsay_str key = hsay_str_lower(found->arena, hsay_node_attribute(node, keys[k]));
        if (key.length == 0)
            continue;
        for (size_t i = 0; i < sizeof meta_names / sizeof *meta_names; i++) {
            if (!hsay_str_is(key, meta_names[i].name))
                continue;
            char slot = meta_names[i].slot;
            keep(found,
                 slot == 'd'   ? &found->day
                 : slot == 't' ? &found->title
                               : &found->outlet,
                 content, meta_names[i].rank);
        }
    }
}

static void take_element(findings *found, const GumboNode *node)
{
    const GumboVector *children = &node->v.element.children;
    const GumboNode *first = children->length ? children->data[0] : NULL;
    hsay_str text = {NULL, 0};
    if (first && (first->type == GUMBO_NODE_TEXT || first->type == GUMBO_NODE_CDATA))
        text = hsay_str_of(first->v.text.text);
    switch (node->v.element.tag) {
    case GUMBO_TAG_META: take_meta(found, node); break;
    case GUMBO_TAG_TIME:
        keep(found, &found->day, hsay_node_attribute(node, "datetime"),
             hsay_str_is(hsay_node_attribute(node, "itemprop"), "datePublished") ? 2 : 6);
        break;
    case GUMBO_TAG_TITLE: keep(found, &found->title, text, 6); break;
    case GUMBO_TAG_H1: keep(found, &found->title, text, 5); break;
    case GUMBO_TAG_SCRIPT:
        if (hsay_str_is(hsay_node_attribute(node, "type"), "application/ld+json"))
            take_json(found, text);
        break;
    default: break;
    }
}

bool hsay_html_meta(const hsay_read_state *state, hsay_doc *doc, const GumboNode *root)
{
    findings found = {.state = state, .arena = &doc->arena, .fine = true};
    hsay_walk *walk = HSAY_NEW(&doc->scratch, hsay_walk, 1);
    if (!walk)
        return false;
    hsay_walk_open(walk, root);
    const GumboNode *node;
    for (hsay_turn turn; (turn = hsay_walk_next(walk, &node)) != HSAY_WALK_DONE;) {
        if (turn == HSAY_WALK_ENTER && hsay_node_is_element(node))
            take_element(&found, node);
        if (turn == HSAY_WALK_ENTER && hsay_node_is_element(node) &&
            node->v.element.tag == GUMBO_TAG_HTML && doc->about.language.length == 0) {
            hsay_str language = hsay_node_attribute(node, "lang");
            if (language.length >= 2)
                doc->about.language = hsay_str_lower(&doc->arena, hsay_str_slice(language, 0, 2));
        }
    }
    if (doc->about.title.length == 0)
        doc->about.title = found.title.value;
    if (doc->about.outlet.length == 0)
        doc->about.outlet = found.outlet.value;
    if (doc->about.published == HSAY_NO_DAY && found.day.value.length)
        doc->about.published = hsay_written_day(state, found.day.value);
    return found.fine;
}
