/* SPDX-License-Identifier: Apache-2.0
 *
 * html_guard.c - is this page safe to hand to gumbo? And what charset does it declare?
 *
 * In: bytes of a page. Out: a status. The idea: gumbo's time is bounded by tags times the depth of
 * its stack of open elements, and by the square of the attributes of one tag; its tear-down
 * recurses on depth. So all tags are counted beforehand, naively and on the safe side: a start tag
 * opens an element until an end tag of the same name comes; elements that HTML closes by itself
 * (p, li, td ...) or that have no content (br, img ...) do not count. Script and comments are not
 * skipped, because whether gumbo skips them depends on where they stand.
 *
 *     depth   = sum over names of max(0, opened - closed)      <= HSAY_HTML_DEPTH_MAX
 *     work    = sum over tags of depth at that tag             <= HSAY_HTML_WORK_MAX
 *     copies  = the same for formatting elements (b, font ...) <= HSAY_HTML_COPIES_MAX
 *
 * The last because HTML opens every unclosed formatting element anew in each following block.
 */
#include "read_parts.h"

#include <string.h>

enum { NAMES = 1024 };

/* Elements that never nest in themselves: void ones, and those that the next one closes. */
static bool is_flat(hsay_str name)
{
    static const char *const flat[] = {
        "area", "base",  "br",     "col",   "embed", "hr",     "img",      "input",    "link",
        "meta", "param", "source", "track", "wbr",   "p",      "li",       "dt",       "dd",
        "tr",   "td",    "th",     "tbody", "thead", "tfoot",  "option",   "optgroup", "colgroup",
        "html", "head",  "body",   "rp",    "rt",    "keygen", "basefont", "frame"};
    for (size_t i = 0; i < sizeof flat / sizeof *flat; i++)
        if (hsay_str_is(name, flat[i]))
            return true;
    return false;
}

/* Elements that HTML opens again behind every block in which they stayed open. */
static bool is_formatting(hsay_str name)
{
    static const char *const formatting[] = {"a",    "b", "big", "code",  "em",     "font",   "i",
                                             "nobr", "s", "u",   "small", "strike", "strong", "tt"};
    for (size_t i = 0; i < sizeof formatting / sizeof *formatting; i++)
        if (hsay_str_is(name, formatting[i]))
            return true;
    return false;
}

typedef struct {
    uint32_t open[NAMES]; /* by hash of the name */
    uint64_t depth, work;
    uint64_t formatting, copies; /* the same, of formatting elements alone */
} ledger;

/* Takes the tag that begins at `at` ('<'); gives the offset behind its name. */
static size_t take_tag(ledger *book, hsay_str html, size_t at)
{
    size_t i = at + 1;
    bool closing = i < html.length && html.data[i] == '/';
    if (closing)
        i++;
    char name[16];
    size_t length = 0;
    if (i >= html.length || !hsay_is_alpha((unsigned char)html.data[i]))
        return at + 1;
    for (; i < html.length; i++) {
        unsigned char c = (unsigned char)html.data[i];
        if (hsay_is_space(c) || c == '>' || c == '/' || c == '<')
            break;
        if (length < sizeof name)
            name[length++] = (char)hsay_to_lower(c);
    }
    hsay_str word = {name, length};
    book->work += book->depth + 1;
    book->copies += book->formatting;
    if (is_flat(word))
        return i;
    uint32_t *open = &book->open[hsay_hash(word) % NAMES];
    if (!closing) {
        (*open)++;
        book->depth++;
        book->formatting += is_formatting(word);
    } else if (*open > 0) {
        (*open)--;
        book->depth--;
        book->formatting -= is_formatting(word);
    }
    return i;
}

/* Counts the attributes of the tag whose name ends at `at`, as HTML's tokenizer would see it.
 * *budget, bytes that may still be looked at, is lowered. */
static uint32_t count_attributes(hsay_str html, size_t at, uint64_t *budget)
{
    uint32_t count = 0;
    bool name = false, value = false;
    size_t i = at;
    for (; i<html.length && * budget> 0 && count <= HSAY_HTML_ATTRIBUTES_MAX; i++, --*budget) {
        char c = html.data[i];
        if (c == '>')
            break;
        if (hsay_is_space((unsigned char)c) || c == '/') {
            name = false;
        } else if (c == '=' && (name || count)) {
            value = true;
            name = false;
            continue;
        } else if (value && (c == '"' || c == '\'')) {
            for (i++; i < html.length && html.data[i] != c && *budget > 0; i++)
                --*budget;
            value = name = false;
        } else if (!name) {
            name = true;
            if (!value)
                count++;
            value = false;
        }
    }
    return count;
}

hsay_status hsay_html_guard(hsay_str html, hsay_error *error)
{
    ledger book;
    memset(&book, 0, sizeof book);
    if (html.length > HSAY_HTML_MAX)
        return hsay_fail_at(error, HSAY_BAD_INPUT, HSAY_HTML_MAX, 0, 0,
                            "HTML of more than %u bytes: give its text as plain text",
                            HSAY_HTML_MAX);
    uint64_t budget = 16 * (uint64_t)html.length + 1024;
    for (size_t i = 0; i < html.length;) {
        if (html.data[i] != '<') {
            i++;
            continue;
        }
        size_t at = i;
        i = take_tag(&book, html, i);
        if (i > at + 1 &&
            (count_attributes(html, i, &budget) > HSAY_HTML_ATTRIBUTES_MAX || budget == 0))
            return hsay_fail_at(error, HSAY_BAD_INPUT, at, 0, 0,
                                "HTML tag with more than %u attributes at byte %zu",
                                HSAY_HTML_ATTRIBUTES_MAX, at);
        if (book.depth > HSAY_HTML_DEPTH_MAX || book.work > HSAY_HTML_WORK_MAX ||
            book.copies > HSAY_HTML_COPIES_MAX)
            return hsay_fail_at(error, HSAY_BAD_INPUT, at, 0, 0,
                                "HTML nests too deep at byte %zu: more than %u open elements", at,
                                HSAY_HTML_DEPTH_MAX);
    }
    return HSAY_OK;
}

/* ------------------------------------------------------------------ charset */

hsay_str hsay_html_charset(hsay_str bytes)
{
    hsay_str head = hsay_str_slice(bytes, 0, 4096);
    for (size_t i = 0; i + 8 < head.length; i++) {
        if (hsay_to_lower((unsigned char)head.data[i]) != 'c')
            continue;
        static const char word[] = "charset=";
        size_t k = 0;
        while (k < 8 && hsay_to_lower((unsigned char)head.data[i + k]) == (unsigned char)word[k])
            k++;
        if (k < 8)
            continue;
        size_t start = i + 8;
        while (start < head.length &&
               (head.data[start] == '"' || head.data[start] == '\'' || head.data[start] == ' '))
            start++;
        size_t end = start;
        while (end < head.length && end - start < 40) {
            unsigned char c = (unsigned char)head.data[end];
            if (!hsay_is_alpha(c) && !hsay_is_digit(c) && c != '-' && c != '_' && c != ':')
                break;
            end++;
        }
        return hsay_str_slice(head, start, end);
    }
    return (hsay_str){NULL, 0};
}
