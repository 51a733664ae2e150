/* SPDX-License-Identifier: Apache-2.0
 *
 * quotations.c - text -> quotations, from mark to mark.
 *
 * In: text and paragraphs. Out: quotations, by their start, properly nested. One scan with a stack
 * of open ones, so 50,000 nested marks take linear time. Three families of marks:
 *
 *     double    " `` '' and the curly and low ones       angled   guillemets
 *     single    ' and curly single, where it is no apostrophe
 *
 * A curly mark says by itself whether it opens; a straight one by the white space around it, and
 * where that is silent, by whether one is open. Machine-translated text turns marks the wrong way
 * round: an opening mark behind ", " or before a lower-case word, while one is open, closes it.
 * One that is never closed runs to the end of its first sentence; where it opens its paragraph or
 * the next paragraph opens with the same mark again, to the end of the paragraph, and the
 * next one `continues` it. A closing mark alone makes one that starts with its sentence.
 */
#include "quotation_marks.h"

#include <string.h>

enum { SAY_WORDS = 2 }; /* that may stand between a comma and the end of a word of saying */

typedef hsay_quote_family family;
typedef hsay_quote_side side;

typedef struct {
    uint32_t entry; /* quotation */
    family kind;
} open_quote;

typedef struct {
    const hsay_text_state *state;
    hsay_doc *doc;
    hsay_str text;
    size_t end; /* of the paragraph */
    HSAY_VECTOR(open_quote) stack;
    uint32_t singles;   /* of them HSAY_SINGLE */
    size_t next_single; /* cached: next ' that could close, from single_from on */
    size_t single_from;
    size_t sentence;  /* start of the current sentence, roughly */
    uint32_t carried; /* entry of the last paragraph that is still open, or HSAY_NONE */
} scan;

static bool open_one(scan *in, size_t at, size_t length, family kind)
{
    hsay_doc *doc = in->doc;
    hsay_quotation *entry = hsay_push(&doc->arena, &doc->quotations);
    open_quote *top = hsay_push(&doc->scratch, &in->stack);
    if (!entry || !top)
        return false;
    uint32_t depth = in->stack.count - 1;
    *entry = (hsay_quotation){
        .span = {(uint32_t)at, (uint32_t)at},
        .inner = {(uint32_t)(at + length), (uint32_t)(at + length)},
        .outer = depth > 0 ? in->stack.data[depth - 1].entry : HSAY_NONE,
        .continues = HSAY_NONE,
    };
    *top = (open_quote){doc->quotations.count - 1, kind};
    if (kind == HSAY_SINGLE)
        in->singles++;
    if (in->carried != HSAY_NONE && depth == 0)
        entry->continues = in->carried;
    in->carried = HSAY_NONE;
    return true;
}

/* Ends the topmost open one at `at` without a mark, or with one of `length` bytes. */
static void close_top(scan *in, size_t at, size_t length)
{
    open_quote top = in->stack.data[--in->stack.count];
    hsay_quotation *entry = &in->doc->quotations.data[top.entry];
    if (top.kind == HSAY_SINGLE)
        in->singles--;
    entry->inner.end = (uint32_t)at;
    if (entry->inner.end < entry->inner.start)
        entry->inner.end = entry->inner.start;
    entry->span.end = (uint32_t)(at + length);
    if (entry->span.end < entry->inner.end)
        entry->span.end = entry->inner.end;
    entry->balanced = length > 0;
    if (in->stack.count == 0 && in->sentence < entry->span.end)
        in->sentence = entry->span.end;
}

/* Closes the innermost open one of this family; those inside it end there unbalanced. */
static bool close_family(scan *in, size_t at, size_t length, family kind)
{
    uint32_t i = in->stack.count;
    /* a single mark inside double ones must not be sought past them */
    while (i > 0 && in->stack.data[i - 1].kind != kind)
        if (in->stack.data[--i].kind != HSAY_SINGLE)
            return false;
    if (i == 0)
        return false;
    while (in->stack.count > i)
        close_top(in, at, 0);
    close_top(in, at, length);
    return true;
}

static bool is_open(const scan *in, family kind)
{
    for (uint32_t i = in->stack.count; i > 0; i--) {
        if (in->stack.data[i - 1].kind == kind)
            return true;
        if (in->stack.data[i - 1].kind != HSAY_SINGLE)
            return false;
    }
    return false;
}

/* An opening mark that closes what is open: behind ", " and before a lower-case word. */
static bool is_turned(const scan *in, size_t at, size_t length)
{
    size_t width;
    if (at < 2 || in->text.data[at - 1] != ' ')
        return false;
    uint32_t before = hsay_cp_before(in->text, at - 1);
    uint32_t after = hsay_cp_at(in->text, at + length, &width);
    if (before != ',' && before != '.' && before != '?' && before != '!')
        return false;
    return hsay_cp_is_lower(after) || hsay_quote_is_blank(after);
}

/* Is there, in this paragraph, a single mark behind `at` that could close? */
static bool single_closes_later(scan *in, size_t at)
{
    if (in->single_from <= at && in->next_single > at)
        return in->next_single < in->end;
    size_t i = at + 1;
    for (; i < in->end; i++) {
        size_t width, length = 1;
        if (in->text.data[i] != '\'') {
            if ((unsigned char)in->text.data[i] != 0xe2)
                continue;
            if (hsay_cp_at(in->text, i, &length) != 0x2019)
                continue;
        }
        uint32_t before = hsay_cp_before(in->text, i);
        uint32_t after = hsay_cp_at(in->text, i + length, &width);
        if (!hsay_quote_is_blank(before) && !hsay_cp_is_word(after))
            break;
    }
    in->single_from = at;
    in->next_single = i;
    return i < in->end;
}

/* Is the single mark at `at` a quotation mark that opens? */
static bool single_opens(scan *in, size_t at, size_t length, side says)
{
    size_t width, word = at + length;
    if (says == HSAY_CLOSES)
        return false;
    if (says == HSAY_EITHER && hsay_quote_by_place(in->text, at, length) != HSAY_OPENS)
        return false;
    uint32_t after = hsay_cp_at(in->text, word, &width);
    if (hsay_quote_is_blank(after))
        return false;
    if (hsay_cp_is_digit(after) && says == HSAY_EITHER)
        return false;
    size_t end = word;
    while (end < in->end && hsay_is_alpha((unsigned char)in->text.data[end]))
        end++;
    hsay_str form = hsay_str_slice(in->text, at + length - 1, end);
    if (says == HSAY_EITHER && (hsay_word_flags(in->state, form) & HSAY_WORD_ELISION))
        return false;
    return single_closes_later(in, at);
}

static bool take_single(scan *in, size_t at, size_t length, side says)
{
    size_t width;
    uint32_t before = hsay_cp_before(in->text, at);
    uint32_t after = hsay_cp_at(in->text, at + length, &width);
    if (hsay_cp_is_word(before) && hsay_cp_is_word(after))
        return true;
    if (single_opens(in, at, length, says))
        return open_one(in, at, length, HSAY_SINGLE);
    if (in->singles == 0 || hsay_quote_is_blank(before) || hsay_cp_is_word(after))
        return true;
    /* "the boys' toys": a plural's apostrophe, where another mark can still close */
    if ((before == 's' || before == 'S') && after == ' ' && single_closes_later(in, at)) {
        uint32_t next = hsay_cp_at(in->text, at + length + 1, &width);
        if (hsay_cp_is_lower(next))
            return true;
    }
    close_family(in, at, length, HSAY_SINGLE);
    return true;
}

static bool take_mark(scan *in, size_t at, size_t length, family kind, side says)
{
    if (kind == HSAY_SINGLE)
        return take_single(in, at, length, says);
    bool open = is_open(in, kind);
    if (says == HSAY_EITHER) {
        says = hsay_quote_by_place(in->text, at, length);
        if (says == HSAY_EITHER)
            says = open ? HSAY_CLOSES : HSAY_OPENS;
        else if (says == HSAY_OPENS && open)
            says = is_turned(in, at, length) ? HSAY_CLOSES : HSAY_OPENS;
        /* straight marks do not nest: a second opening one means that a closing one was lost */
        if (says == HSAY_OPENS && open)
            close_family(in, at, 0, kind);
    } else if (says == HSAY_OPENS && open && is_turned(in, at, length)) {
        says = HSAY_CLOSES;
    }
    if (says == HSAY_OPENS)
        return open_one(in, at, length, kind);
    if (close_family(in, at, length, kind))
        return true;
    if (in->stack.count > 0)
        return true;
    /* a closing mark alone: what it closes began with the sentence */
    if (!open_one(in, in->sentence, 0, kind))
        return false;
    close_top(in, at, length);
    in->doc->quotations.data[in->doc->quotations.count - 1].balanced = false;
    return true;
}

/* Does the next paragraph open with a mark of this family? */
static bool goes_on(const scan *in, uint32_t paragraph, family kind)
{
    if (paragraph + 1 >= in->doc->paragraphs.count)
        return false;
    hsay_span next = in->doc->paragraphs.data[paragraph + 1].span;
    family other;
    size_t length;
    side says = hsay_quote_mark_at(in->text, next.start, next.end, &other, &length);
    return (says == HSAY_OPENS || says == HSAY_EITHER) && other == kind;
}

/* `“We have no water, has said the mayor`: the comma before a word of saying, or `end`. */
static size_t said_end(const scan *in, size_t from, size_t end)
{
    for (size_t at = from; at + 2 < end; at++) {
        if (in->text.data[at] != ',' || in->text.data[at + 1] != ' ')
            continue;
        size_t start = at + 2;
        for (int words = 0; words < SAY_WORDS; words++) {
            size_t stop = start;
            while (stop < end && hsay_is_alpha((unsigned char)in->text.data[stop]))
                stop++;
            if (hsay_word_flags(in->state, hsay_str_slice(in->text, start, stop)) & HSAY_WORD_SAY)
                return at + 1;
            if (stop >= end || in->text.data[stop] != ' ')
                break;
            start = stop + 1;
        }
    }
    return end;
}

/* Ends what the paragraph left open. */
static void end_paragraph(scan *in, uint32_t paragraph)
{
    hsay_span span = in->doc->paragraphs.data[paragraph].span;
    bool first = true;
    size_t limit = span.end;
    while (in->stack.count > 0) {
        open_quote top = in->stack.data[in->stack.count - 1];
        hsay_quotation *entry = &in->doc->quotations.data[top.entry];
        bool outermost = in->stack.count == 1;
        if (outermost && goes_on(in, paragraph, top.kind)) {
            close_top(in, span.end, 0);
            in->carried = top.entry;
            return;
        }
        /* inner ones must not end behind outer ones: only a lone one is cut at its sentence */
        if (outermost && first && entry->span.start > span.start)
            limit = hsay_quote_sentence_end(in->text, entry->inner.start, span.end);
        if (outermost && first)
            limit = said_end(in, entry->inner.start, limit);
        close_top(in, limit, 0);
        first = false;
    }
    in->carried = HSAY_NONE;
}

/* Cuts entries that a lone unbalanced one was closed in front of. */
static void take_paragraph_end(scan *in, uint32_t paragraph, uint32_t first_entry)
{
    end_paragraph(in, paragraph);
    hsay_quotation *entries = in->doc->quotations.data;
    for (uint32_t i = first_entry; i < in->doc->quotations.count; i++) {
        uint32_t outer = entries[i].outer;
        if (outer == HSAY_NONE || entries[i].span.end <= entries[outer].span.end)
            continue;
        entries[i].outer = HSAY_NONE;
        if (entries[outer].span.end > entries[i].span.start) {
            entries[outer].span.end = entries[i].span.end;
            entries[outer].inner.end = entries[i].span.end;
            entries[i].outer = outer;
        }
    }
}

bool hsay_find_quotations(const hsay_text_state *state, hsay_doc *doc)
{
    scan in = {.state = state, .doc = doc, .text = doc->text, .carried = HSAY_NONE};
    for (uint32_t p = 0; p < doc->paragraphs.count; p++) {
        hsay_span span = doc->paragraphs.data[p].span;
        uint32_t first_entry = doc->quotations.count;
        in.end = span.end;
        in.sentence = span.start;
        in.single_from = SIZE_MAX;
        for (size_t at = span.start; at < span.end;) {
            family kind;
            size_t length;
            side says = hsay_quote_mark_at(in.text, at, span.end, &kind, &length);
            if (says != HSAY_NO_MARK && !take_mark(&in, at, length, kind, says))
                return false;
            char c = in.text.data[at];
            if ((c == '.' || c == '!' || c == '?') && at + 2 < span.end &&
                in.text.data[at + 1] == ' ')
                in.sentence = at + 2;
            at += says != HSAY_NO_MARK ? length : 1;
        }
        take_paragraph_end(&in, p, first_entry);
    }
    return true;
}
