/* SPDX-License-Identifier: Apache-2.0
 *
 * paragraphs.c - text -> paragraphs.
 *
 * In: text, breaks, start, title_span. Out: paragraphs, without the white space around them. The
 * idea: an empty line ends a paragraph, and so does a break that the source marked. A single line
 * break is soft where the text is wrapped (no line longer than a screen's, most of them nearly as
 * long as the longest) and the line is not a short one, or where the next line goes on in lower
 * case; else it ends one too.
 */
#include "text_parts.h"

enum { WRAP_MAX = 100, WRAP_MIN = 40, LINES_SEEN = 400 };

/* The width to which lines are wrapped, 0 where they are not. */
static size_t wrap_width(hsay_str text)
{
    size_t longest = 0, lines = 0, full = 0, at = 0;
    size_t lengths[LINES_SEEN];
    while (at < text.length && lines < LINES_SEEN) {
        size_t start = at, count = 0;
        for (; at < text.length && text.data[at] != '\n'; at++)
            count += ((unsigned char)text.data[at] & 0xc0) != 0x80;
        if (at > start) {
            lengths[lines++] = count;
            if (count > longest)
                longest = count;
        }
        if (longest > WRAP_MAX)
            return 0;
        at++;
    }
    if (longest < WRAP_MIN || lines < 3)
        return 0;
    for (size_t i = 0; i < lines; i++)
        full += lengths[i] * 10 >= longest * 7;
    return full * 2 >= lines ? longest : 0;
}

/* Is the line break at `at` inside a paragraph? `line` is where its line starts. */
static bool is_soft(hsay_str text, size_t line, size_t at, size_t width)
{
    size_t next = at + 1, length;
    while (next < text.length && (text.data[next] == ' ' || text.data[next] == '\t'))
        next++;
    uint32_t first = hsay_cp_at(text, next, &length);
    size_t end = at;
    while (end > line && hsay_is_space((unsigned char)text.data[end - 1]))
        end--;
    uint32_t last = hsay_cp_before(text, end);
    if (hsay_cp_is_lower(first) && (hsay_cp_is_letter(last) || last == ',' || last == '-'))
        return true;
    if (width == 0 || next > at + 1 || first == '-' || first == '*' || first == 0x2022)
        return false;
    /* ragged lines: a word that would have fitted is no proof that the paragraph ended */
    return (end - line) * 10 >= width * 6;
}

static bool add(hsay_doc *doc, size_t start, size_t end)
{
    while (start < end) {
        size_t length;
        uint32_t c = hsay_cp_at(doc->text, start, &length);
        if (!hsay_cp_is_space(c))
            break;
        start += length;
    }
    while (end > start && hsay_is_space((unsigned char)doc->text.data[end - 1]))
        end--;
    if (start >= end)
        return true;
    hsay_paragraph *paragraph = hsay_push(&doc->arena, &doc->paragraphs);
    if (!paragraph)
        return false;
    paragraph->span = (hsay_span){(uint32_t)start, (uint32_t)end};
    hsay_span title = doc->title_span;
    paragraph->title =
        title.end > 0 && start < title.end && end > title.start && end <= title.end + 2u;
    return true;
}

/* A line break at `at`: does an empty line follow? */
static bool is_empty_next(hsay_str text, size_t at)
{
    size_t next = at + 1;
    while (next < text.length && (text.data[next] == ' ' || text.data[next] == '\t' ||
                                  text.data[next] == '\r' || text.data[next] == '\f'))
        next++;
    return next >= text.length || text.data[next] == '\n';
}

bool hsay_find_paragraphs(hsay_doc *doc)
{
    hsay_str text = doc->text;
    size_t width = wrap_width(text), start = doc->start, line = start;
    uint32_t next_break = 0;
    for (size_t at = start; at < text.length; at++) {
        while (next_break < doc->breaks.count && doc->breaks.data[next_break] < at)
            next_break++;
        bool marked = next_break < doc->breaks.count && doc->breaks.data[next_break] == at;
        bool titled = doc->title_span.end == at && at > 0 && text.data[at] == '\n';
        bool old_mac = text.data[at] == '\r' && at + 1 < text.length && text.data[at + 1] != '\n';
        if (text.data[at] != '\n' && !marked && !old_mac)
            continue;
        if (!marked && !titled && !is_empty_next(text, at) && !(at == line) &&
            is_soft(text, line, at, width)) {
            line = at + 1;
            continue;
        }
        if (!add(doc, start, at))
            return false;
        start = line = at;
        if (text.data[at] == '\n')
            line = at + 1;
    }
    return add(doc, start, text.length);
}
