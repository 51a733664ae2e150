/* SPDX-License-Identifier: Apache-2.0
 *
 * sentences.c - the tokens of one paragraph -> sentences.
 *
 * In: tokens of a paragraph. Out: sentences; the tokens' `sentence`. A sentence ends behind
 *     . ! ? and runs of them      unless what follows goes on in lower case, or it is "..." or a
 *                                 quotation's mark before "he said"
 *     an abbreviation's stop      only before a word that usually opens a sentence ("The")
 * and takes with it the closing marks that follow; it always ends with its paragraph, and behind a
 * date line. A paragraph without a full stop at its end is a headline.
 */
#include "text_parts.h"

#include <string.h>

enum { SAY_DISTANCE = 4, FURNITURE_WORDS = 6, HEADLINE_WORDS = 25 };

typedef enum { NO_END, STOP, ASK, DOTS, SHORT } ending;

/* What the token's own form says. */
static ending ending_of(hsay_str form)
{
    if (form.length == 0)
        return NO_END;
    size_t last = form.length - 1, length;
    if (hsay_str_is(form, "."))
        return STOP;
    if (form.data[0] == '!' || form.data[0] == '?')
        return ASK;
    if (form.data[0] == '.' && form.data[last] == '.')
        return DOTS;
    uint32_t first = hsay_cp_at(form, 0, &length);
    if (first == 0x2026)
        return DOTS;
    if (first == 0x3002 || first == 0x203d)
        return STOP;
    if (form.data[last] == '.' && form.length > 1)
        return SHORT;
    return NO_END;
}

/* A mark that closes and so belongs to the sentence that it follows. */
static bool is_closer(const hsay_doc *doc, uint32_t t)
{
    size_t length;
    hsay_str form = hsay_doc_form(doc, t);
    uint32_t c = hsay_cp_at(form, 0, &length);
    if (c == ')' || c == ']' || c == '}')
        return form.length == 1;
    if (c == 0x201d || c == 0xbb || c == 0x203a)
        return true;
    bool straight =
        c == '"' || (c == '\'' && form.length <= 2) || (c == 0x2019 && form.length == 3);
    bool smile = form.length >= 2 && form.length <= 4 && (c == ':' || c == ';' || c == '=');
    return smile || (straight && !doc->tokens.data[t - 1].space_after);
}

static bool is_opener(hsay_str form)
{
    size_t length;
    uint32_t c = hsay_cp_at(form, 0, &length);
    return c == '"' || c == '(' || c == '[' || c == '`' || hsay_cp_is_open_quote(c) ||
           ((c == '\'') && form.length <= 2);
}

/* The token that really opens what follows: marks that open are passed over. */
static uint32_t opening_word(const hsay_doc *doc, uint32_t t, uint32_t end)
{
    for (uint32_t passed = 0; t < end && passed < 4; t++, passed++)
        if (!is_opener(hsay_doc_form(doc, t)))
            return t;
    return t < end ? t : end;
}

/* `"Why?" Smith asked`: a word of saying within a few tokens of the closed quotation. */
static bool is_said_next(const hsay_text_state *state, const hsay_doc *doc, uint32_t t,
                         uint32_t end)
{
    for (uint32_t i = t; i < end && i < t + SAY_DISTANCE; i++) {
        hsay_str form = hsay_doc_form(doc, i);
        if (hsay_word_flags(state, form) & HSAY_WORD_SAY)
            return true;
        if (ending_of(form) != NO_END && ending_of(form) != SHORT)
            return false;
        if (is_opener(form))
            return false;
    }
    return false;
}

static bool starts_sentence(const hsay_text_state *state, const hsay_doc *doc, uint32_t t)
{
    hsay_str form = hsay_doc_form(doc, t);
    return hsay_str_capitalized(form) && (hsay_word_flags(state, form) & HSAY_WORD_STARTER);
}

/* Careless writers go on in lower case: a sentence ends there all the same behind ? and !, and
 * behind a full stop that follows a word which is no unknown abbreviation. */
static bool ends_in_lower(const hsay_text_state *state, const hsay_doc *doc, ending how,
                          uint32_t stop)
{
    if (how == ASK)
        return true;
    if (how != STOP || stop == 0 || !doc->tokens.data[stop].space_after)
        return false;
    hsay_str before = hsay_doc_form(doc, stop - 1);
    return before.length > 4 || (before.length > 1 && hsay_word_count(state, before) > 20);
}

/* "3. Where ...": a number and its full stop at the front of a sentence open a list's item. */
static bool is_item(const hsay_doc *doc, uint32_t start, uint32_t stop)
{
    if (stop != start + 1)
        return false;
    hsay_str form = hsay_doc_form(doc, start);
    return form.length <= 4 && hsay_is_digit((unsigned char)form.data[0]);
}

/* Footnote marks behind a full stop belong to what they follow, "[21]". The token behind them. */
static uint32_t skip_notes(const hsay_doc *doc, uint32_t t, uint32_t end)
{
    while (t + 2 < end && hsay_str_is(hsay_doc_form(doc, t), "[") &&
           !doc->tokens.data[t - 1].space_after && !doc->tokens.data[t].space_after) {
        uint32_t close = t + 1;
        while (close < end && close < t + 5 && !hsay_str_is(hsay_doc_form(doc, close), "]"))
            close++;
        if (close >= end || !hsay_str_is(hsay_doc_form(doc, close), "]"))
            break;
        t = close + 1;
    }
    return t;
}

/* Does a sentence that began at `start` end between its mark `stop` (closing marks included) and
 * `next`? An abbreviation that opens it ends nothing: "U.S. President ...". */
static bool ends(const hsay_text_state *state, const hsay_doc *doc, ending how, uint32_t start,
                 uint32_t stop, uint32_t next, uint32_t end)
{
    uint32_t word = opening_word(doc, next, end);
    if (word >= end)
        return false;
    hsay_str form = hsay_doc_form(doc, word);
    size_t length;
    uint32_t first = hsay_cp_at(form, 0, &length);
    bool closed = next > stop + 1;
    if (how == SHORT) {
        hsay_str short_form = hsay_doc_form(doc, stop);
        hsay_str bare = hsay_str_slice(short_form, 0, short_form.length - 1);
        uint32_t flags = hsay_word_flags(state, bare);
        if (flags & (HSAY_WORD_TITLE | HSAY_WORD_NUMBERED))
            return false;
        if (bare.length == 1 || stop == start)
            return false;
        return starts_sentence(state, doc, word) || (closed && hsay_cp_is_upper(first));
    }
    if (hsay_cp_is_lower(first))
        return !closed && word == next && ends_in_lower(state, doc, how, stop);
    bool plain = hsay_cp_is_upper(first) || hsay_cp_is_digit(first) || word > next ||
                 first == '-' || first == '@' || first == '#' || first == '*' || first == '$' ||
                 first == 0x2022 || !hsay_cp_is_word(first);
    if (!plain)
        plain = hsay_cp_is_letter(first); /* scripts without case */
    if (first == ',' || first == ';' || first == ':' || first == 0x2014 || first == 0x2013)
        return false;
    if (hsay_str_starts(form, "--") || hsay_str_is(form, "-") || hsay_str_is(form, ")"))
        return false;
    if (how == DOTS)
        return starts_sentence(state, doc, word) ||
               (hsay_cp_is_upper(first) && word == next && doc->tokens.data[next - 1].space_after);
    if (how == ASK && closed && is_said_next(state, doc, word, end))
        return false;
    return plain;
}

/* "Advertisement Continue reading The police ...": a phrase of the page between reports. The token
 * behind it, or `t`. */
static uint32_t skip_furniture(const hsay_text_state *state, const hsay_doc *doc, uint32_t t,
                               uint32_t end)
{
    uint32_t behind = t, last = t + FURNITURE_WORDS < end ? t + FURNITURE_WORDS : end;
    uint64_t hash = HSAY_PHRASE_START;
    if (!hsay_str_capitalized(hsay_doc_form(doc, t)))
        return t;
    for (uint32_t i = t; i < last; i++) {
        hash = hsay_phrase_add(hash, hsay_doc_form(doc, i));
        if (hsay_map_get(&state->furniture, hash) != HSAY_NONE)
            behind = i + 1;
    }
    return behind < end && hsay_str_capitalized(hsay_doc_form(doc, behind)) ? behind : t;
}

static bool close_sentence(hsay_doc *doc, uint32_t first, uint32_t end, uint32_t paragraph)
{
    hsay_sentence *sentence = hsay_push(&doc->arena, &doc->sentences);
    if (!sentence)
        return false;
    sentence->first = first;
    sentence->count = end - first;
    sentence->paragraph = paragraph;
    sentence->span =
        (hsay_span){doc->tokens.data[first].span.start, doc->tokens.data[end - 1].span.end};
    for (uint32_t t = first; t < end; t++)
        doc->tokens.data[t].sentence = doc->sentences.count - 1;
    uint32_t last = end - 1;
    while (last > first && is_closer(doc, last))
        last--;
    ending how = ending_of(hsay_doc_form(doc, last));
    bool whole = sentence->span.start == doc->paragraphs.data[paragraph].span.start &&
                 sentence->span.end == doc->paragraphs.data[paragraph].span.end;
    sentence->headline = doc->paragraphs.data[paragraph].title ||
                         (whole && how == NO_END && sentence->count <= HEADLINE_WORDS);
    hsay_str text = hsay_doc_span(doc, sentence->span);
    sentence->capitals = sentence->count > 2 && hsay_str_capitals(text);
    return true;
}

bool hsay_find_sentences(const hsay_text_state *state, hsay_doc *doc, uint32_t first,
                         uint32_t paragraph)
{
    uint32_t end = doc->tokens.count, start = first;
    for (uint32_t t = first; t < end;) {
        uint32_t next = t + 1, behind = skip_furniture(state, doc, t, end);
        if (behind > t) {
            if ((start < t && !close_sentence(doc, start, t, paragraph)) ||
                !close_sentence(doc, t, behind, paragraph))
                return false;
            start = t = behind;
            continue;
        }
        ending how = ending_of(hsay_doc_form(doc, t));
        bool dateline = doc->dateline.end > 0 && next < end &&
                        doc->tokens.data[t].span.end <= doc->dateline.end &&
                        doc->tokens.data[next].span.start >= doc->dateline.end;
        if (how != NO_END)
            while (next < end && is_closer(doc, next))
                next++;
        if (how != NO_END && next < end)
            next = skip_notes(doc, next, end);
        if (how == STOP && is_item(doc, start, t))
            how = NO_END;
        bool done = how != NO_END && next < end && ends(state, doc, how, start, t, next, end);
        if (dateline || done) {
            if (!close_sentence(doc, start, next, paragraph))
                return false;
            start = next;
        }
        t = next;
    }
    return start >= end || close_sentence(doc, start, end, paragraph);
}
