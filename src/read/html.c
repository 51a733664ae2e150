/* SPDX-License-Identifier: Apache-2.0
 *
 * html.c - an HTML page to the text of its report.
 *
 * In: a decoded page. Out: text, origins, breaks, title_span, about. The idea: guard, parse with
 * gumbo, choose the main element, and write its text nodes with white space collapsed: one
 * paragraph for each block element, parted by an empty line; what is no part of a report is left
 * out. A headline (h1) that stands outside the main element is written first. Every piece of text
 * keeps its place in the page, character references included.
 *
 * gumbo runs in this process: its time and memory are bounded by the guard (html_guard.c), which
 * refuses what would make it quadratic, and it is fuzzed with the rest of the stage.
 */
#include "html_parts.h"

#include <string.h>

typedef struct {
    hsay_doc *doc;
    hsay_str html;
    const hsay_points *before;
    hsay_builder out;
    size_t paragraph; /* text offset where the current paragraph starts */
    bool space;       /* white space is due before the next character */
    uint64_t space_source;
    bool pre;
    bool fine;
} writer;

static uint64_t source_of(const writer *to, size_t offset)
{
    return hsay_points_source(to->before, offset);
}

/* Ends the paragraph, if it holds anything. */
static void end_paragraph(writer *to)
{
    to->space = false;
    if (to->out.length == to->paragraph || !to->fine)
        return;
    uint32_t *at = hsay_push(&to->doc->arena, &to->doc->breaks);
    if (!at) {
        to->fine = false;
        return;
    }
    *at = (uint32_t)to->out.length;
    to->paragraph = to->out.length;
}

static void write_code_point(writer *to, uint32_t c, size_t offset)
{
    if (c == 0x200b || c == 0xfeff || c == 0xad)
        return;
    if (hsay_cp_is_space(c)) {
        if (!to->space)
            to->space_source = source_of(to, offset);
        to->space = true;
        return;
    }
    bool first = to->out.length == to->paragraph;
    if (first && to->out.length > 0) {
        to->fine = to->fine && hsay_builder_add(&to->out, HSAY_STR("\n\n"), source_of(to, offset));
        to->paragraph = to->out.length;
    } else if (!first && to->space) {
        to->fine = to->fine && hsay_builder_add(&to->out, HSAY_STR(" "), to->space_source);
    }
    to->space = false;
    to->fine = to->fine && hsay_builder_put(&to->out, c, source_of(to, offset));
}

/* Bytes of the character reference at `at` ('&'). */
static size_t reference_length(hsay_str original, size_t at)
{
    size_t i = at + 1;
    while (i < original.length && i - at < 32) {
        unsigned char c = (unsigned char)original.data[i];
        if (c == ';')
            return i + 1 - at;
        if (!hsay_is_alpha(c) && !hsay_is_digit(c) && c != '#')
            break;
        i++;
    }
    return i - at;
}

static void write_text(writer *to, const GumboNode *node)
{
    hsay_str text = hsay_str_of(node->v.text.text);
    hsay_str original = {node->v.text.original_text.data, node->v.text.original_text.length};
    size_t base = 0, at = 0;
    if (original.data && original.data >= to->html.data &&
        original.data <= to->html.data + to->html.length)
        base = (size_t)(original.data - to->html.data);
    uint32_t newlines = 0;
    for (size_t i = 0; i < text.length && to->fine;) {
        size_t length, step;
        uint32_t c = hsay_utf8_first(hsay_str_slice(text, i, text.length), &length);
        step = length;
        if (at < original.length) {
            if (original.data[at] == '&' && (c != '&' || reference_length(original, at) > 1))
                step = reference_length(original, at);
            else if (original.data[at] == '\r' && at + 1 < original.length &&
                     original.data[at + 1] == '\n')
                step = 2;
        }
        newlines = c == '\n' ? newlines + 1 : hsay_cp_is_space(c) ? newlines : 0;
        if (to->pre && newlines == 2)
            end_paragraph(to);
        write_code_point(to, c, base + (at < original.length ? at : original.length));
        at += step;
        i += length;
    }
}

/* Writes all text below `root`, noise left out; *heading gets the first h1's span. */
static bool write_tree(writer *to, const GumboNode *root, const GumboNode *without,
                       hsay_span *heading)
{
    hsay_walk *walk = HSAY_NEW(&to->doc->scratch, hsay_walk, 1);
    if (!walk)
        return false;
    hsay_walk_open(walk, root);
    const GumboNode *node;
    uint32_t line_breaks = 0;
    for (hsay_turn turn; (turn = hsay_walk_next(walk, &node)) != HSAY_WALK_DONE && to->fine;) {
        bool enter = turn == HSAY_WALK_ENTER;
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA) {
            if (enter)
                write_text(to, node);
            if (enter)
                line_breaks = 0;
        } else if (node->type == GUMBO_NODE_WHITESPACE) {
            if (enter && to->out.length > to->paragraph && !to->space) {
                to->space = true;
                to->space_source =
                    source_of(to, (size_t)(node->v.text.original_text.data - to->html.data));
            }
        } else if (hsay_node_is_element(node)) {
            GumboTag tag = node->v.element.tag;
            if (enter && (node == without || (node != root && hsay_html_is_noise(node)))) {
                hsay_walk_skip(walk);
                continue;
            }
            if (tag == GUMBO_TAG_PRE)
                to->pre = enter;
            if (tag == GUMBO_TAG_BR && enter) {
                to->space = true;
                if (++line_breaks == 2)
                    end_paragraph(to);
            }
            if (!hsay_html_is_block(node))
                continue;
            if (tag == GUMBO_TAG_H1 && !enter && heading->end == 0 &&
                to->out.length > to->paragraph)
                *heading = (hsay_span){(uint32_t)to->paragraph, (uint32_t)to->out.length};
            end_paragraph(to);
        }
    }
    end_paragraph(to);
    return to->fine;
}

/* The page's first h1 that is not inside `main` (which has none of its own), or NULL. */
static const GumboNode *find_heading(writer *to, const GumboNode *root, const GumboNode *main_node)
{
    hsay_walk *walk = HSAY_NEW(&to->doc->scratch, hsay_walk, 1);
    if (!walk)
        return NULL;
    const GumboNode *node, *heading = NULL;
    bool inside = false;
    hsay_walk_open(walk, root);
    for (hsay_turn turn; (turn = hsay_walk_next(walk, &node)) != HSAY_WALK_DONE;) {
        if (node == main_node)
            inside = turn == HSAY_WALK_ENTER;
        if (turn != HSAY_WALK_ENTER || !hsay_node_is_element(node))
            continue;
        if (node->v.element.tag == GUMBO_TAG_NAV || node->v.element.tag == GUMBO_TAG_FOOTER ||
            node->v.element.tag == GUMBO_TAG_ASIDE)
            hsay_walk_skip(walk);
        if (node->v.element.tag != GUMBO_TAG_H1)
            continue;
        if (inside)
            return NULL;
        if (!heading && !hsay_html_is_noise(node))
            heading = node;
    }
    return heading;
}

static hsay_status write_page(const hsay_read_state *state, hsay_doc *doc, hsay_str html,
                              const hsay_points *before, const GumboNode *root, hsay_error *error)
{
    writer to = {.doc = doc, .html = html, .before = before, .fine = true};
    hsay_builder_open(&to.out, &doc->arena);
    if (!hsay_html_meta(state, doc, root))
        return hsay_no_memory(error);
    const GumboNode *main_node = hsay_html_main(root, &doc->scratch);
    if (!main_node)
        return hsay_no_memory(error);
    const GumboNode *heading = find_heading(&to, root, main_node);
    hsay_span title = {0, 0};
    if (heading && !write_tree(&to, heading, NULL, &title))
        return hsay_no_memory(error);
    if (!write_tree(&to, main_node, heading, &title))
        return hsay_no_memory(error);
    doc->text = hsay_builder_close(&to.out);
    if (!doc->text.data)
        return hsay_no_memory(error);
    doc->title_span = title;
    doc->origins.data = to.out.points.data;
    doc->origins.count = to.out.points.count;
    doc->origins.capacity = to.out.points.capacity;
    return HSAY_OK;
}

hsay_status hsay_html_read(const hsay_read_state *state, hsay_doc *doc, hsay_str html,
                           const hsay_points *before, hsay_error *error)
{
    hsay_status status = hsay_html_guard(html, error);
    if (status != HSAY_OK)
        return status;
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    GumboOutput *output = gumbo_parse_with_options(&options, html.data, html.length);
    if (!output)
        return hsay_no_memory(error);
    status = write_page(state, doc, html, before, output->root, error);
    gumbo_destroy_output(&options, output);
    return status;
}
