/* SPDX-License-Identifier: Apache-2.0
 *
 * tokens.c - a stretch of text -> the words of Universal Dependencies.
 *
 * In: text [start, end). Out: tokens without sentence and quotation. One scan: at each place the
 * longest of address, number, word, run of one punctuation mark, emoji or single character is
 * taken; words are parted further in contract.c (contractions) and repair.c (lost spaces).
 *
 * Reference: the English Web Treebank's tokens: hyphens part words but for prefixes (non-, re-),
 * a full stop stays with an abbreviation, a sign of money stands alone.
 */
#include "text_parts.h"

#include <string.h>

enum { ABBREVIATION_MAX = 24, EMOTICON_MAX = 4 };

/* Keeps the form of the last token where its characters are not its word. */
static bool mend_form(hsay_doc *doc)
{
    uint32_t token = doc->tokens.count - 1;
    hsay_str written = hsay_doc_span(doc, doc->tokens.data[token].span);
    bool plain = true;
    for (size_t i = 0; i < written.length && plain; i++) {
        unsigned char c = (unsigned char)written.data[i];
        plain = c < 0x80 && !hsay_is_space(c);
    }
    if (plain)
        return true;
    hsay_str form = hsay_str_visible(&doc->arena, written);
    if (!form.data || form.data == written.data || form.length == 0)
        return form.data != NULL;
    hsay_mended_form *mended = hsay_push(&doc->arena, &doc->mended);
    if (mended)
        *mended = (hsay_mended_form){token, form};
    return mended != NULL;
}

bool hsay_add_token(hsay_doc *doc, size_t start, size_t end, bool joined)
{
    hsay_token *token = hsay_push(&doc->arena, &doc->tokens);
    if (!token)
        return false;
    size_t length;
    uint32_t next = hsay_cp_at(doc->text, end, &length);
    *token = (hsay_token){
        .span = {(uint32_t)start, (uint32_t)end},
        .sentence = HSAY_NONE,
        .quotation = HSAY_NONE,
        .space_after = next == 0 ? length == 0 : hsay_cp_is_space(next),
        .joined = joined,
    };
    return mend_form(doc);
}

/* ------------------------------------------------------------------ marks */

/* End of a run of the same mark, "...", "--", "!!!"; ? and ! run together. */
static size_t scan_run(hsay_str text, size_t at, size_t end)
{
    static const char runs[] = ".-!?*=+#~_<>|";
    char c = text.data[at];
    size_t stop = at + 1;
    if ((c == '`' || c == '\'') && stop < end && text.data[stop] == c)
        return stop + 1;
    size_t length, width;
    uint32_t mark = hsay_cp_at(text, at, &length);
    if (mark == 0x2018 || mark == 0x2019) {
        mark = hsay_cp_at(text, at + length, &width);
        return at + length < end && (mark == 0x2018 || mark == 0x2019) ? at + length + width : at;
    }
    if (!strchr(runs, c) || c == 0)
        return at;
    bool ask = c == '!' || c == '?';
    while (stop < end &&
           (text.data[stop] == c || (ask && (text.data[stop] == '!' || text.data[stop] == '?'))))
        stop++;
    return stop;
}

/* End of an emoticon that fills the rest of its chunk, ":-)". */
static size_t scan_emoticon(hsay_str text, size_t at, size_t end)
{
    size_t stop = at;
    while (stop < end && !hsay_is_space((unsigned char)text.data[stop])) {
        if (++stop - at > EMOTICON_MAX)
            return at;
    }
    if (stop - at < 2 || !strchr(":;=8", text.data[at]))
        return at;
    size_t mouth = at + 1;
    if (text.data[mouth] == '-' || text.data[mouth] == '\'')
        mouth++;
    if (stop - mouth != 1 || !strchr(")(DPp/\\|]*", text.data[mouth]))
        return at;
    return stop;
}

static size_t scan_emoji(hsay_str text, size_t at, size_t end)
{
    size_t length;
    uint32_t c = hsay_cp_at(text, at, &length);
    if (!hsay_cp_is_emoji(c))
        return at;
    bool flag = c >= 0x1f1e6 && c <= 0x1f1ff, joined = false;
    size_t stop = at + length;
    while (stop < end) {
        c = hsay_cp_at(text, stop, &length);
        bool second = flag && c >= 0x1f1e6 && c <= 0x1f1ff;
        if (!hsay_cp_joins_emoji(c) && !(joined && hsay_cp_is_emoji(c)) && !second)
            break;
        joined = c == 0x200d;
        if (second)
            flag = false;
        stop += length;
    }
    return stop;
}

/* ------------------------------------------------------------------ words */

/* Letters of one-letter parts with full stops, "U.S.", "a.m.", "J.R.R."; at: no such. */
static size_t scan_letters(hsay_str text, size_t at, size_t end)
{
    size_t stop = at, parts = 0;
    while (stop < end) {
        size_t length;
        uint32_t c = hsay_cp_at(text, stop, &length);
        if (!hsay_cp_is_letter(c) || stop + length >= end || text.data[stop + length] != '.')
            break;
        stop += length + 1;
        parts++;
    }
    if (parts < 1)
        return at;
    /* "a.k.a", "U.S.A": the last part may lack its full stop */
    size_t length, after;
    uint32_t c = hsay_cp_at(text, stop, &length);
    if (stop < end && hsay_cp_is_letter(c)) {
        uint32_t next = hsay_cp_at(text, stop + length, &after);
        bool capital = hsay_cp_is_upper(c) == hsay_is_upper((unsigned char)text.data[at]);
        if (!hsay_cp_is_word(next) && !hsay_cp_is_apostrophe(next) && capital)
            return stop + length;
    }
    return parts < 2 ? at : stop;
}

static bool is_capital_next(hsay_str text, size_t at, size_t end)
{
    size_t length;
    while (at < end && text.data[at] == ' ')
        at++;
    uint32_t c = hsay_cp_at(text, at, &length);
    return at < end && (hsay_cp_is_upper(c) || hsay_cp_is_open_quote(c));
}

static bool is_number_next(hsay_str text, size_t at, size_t end)
{
    while (at < end && text.data[at] == ' ')
        at++;
    return at < end && (hsay_is_digit((unsigned char)text.data[at]) || text.data[at] == '#');
}

/* Does the full stop at `dot` belong to the word [at, dot)? */
static bool keeps_stop(const hsay_text_state *state, hsay_str text, size_t at, size_t dot,
                       size_t end)
{
    hsay_str word = hsay_str_slice(text, at, dot);
    if (dot + 1 < end &&
        (text.data[dot + 1] == '.' || hsay_is_alpha((unsigned char)text.data[dot + 1])))
        return false;
    bool last = dot + 1 >= end;
    if (word.length == 1 && hsay_is_upper((unsigned char)word.data[0])) {
        if (word.data[0] == 'I')
            return false;
        return !last && text.data[dot + 1] == ' ' && is_capital_next(text, dot + 1, end);
    }
    uint32_t flags = hsay_word_flags(state, word);
    if (!(flags & HSAY_WORD_ABBREVIATION))
        return false;
    if (flags & HSAY_WORD_NUMBERED)
        return is_number_next(text, dot + 1, end);
    if (flags & HSAY_WORD_TITLE)
        return !last && hsay_is_upper((unsigned char)word.data[0]);
    if (flags & HSAY_WORD_ALSO_WORD)
        return !last && hsay_is_upper((unsigned char)word.data[0]) &&
               (is_number_next(text, dot + 1, end) || text.data[dot + 1] == ',');
    return true;
}

/* The end of the letters that begin at `at`. */
static size_t scan_letters_on(hsay_str text, size_t at, size_t end)
{
    size_t length;
    while (at < end && hsay_cp_is_letter(hsay_cp_at(text, at, &length)))
        at += length;
    return at;
}

/* Are the letters of [start, at) and those from `next` on one word, and no two? */
static bool is_one_word(const hsay_text_state *state, hsay_str text, size_t start, size_t at,
                        size_t next, size_t end)
{
    enum { LONGEST = 48 };
    char whole[LONGEST];
    size_t stop = scan_letters_on(text, next, end), front = at - start, rest = stop - next;
    if (front == 0 || rest == 0 || front + rest > LONGEST)
        return false;
    memcpy(whole, text.data + start, front);
    memcpy(whole + front, text.data + next, rest);
    hsay_str word = {whole, front + rest};
    bool known = hsay_word_count(state, word) > 0 || hsay_word_is_name(state, word);
    return known || hsay_word_count(state, hsay_str_slice(text, start, at)) == 0 ||
           hsay_word_count(state, hsay_str_slice(text, next, stop)) == 0;
}

/* What nobody sees inside a word, "sol\u00addiers", and the broken line of "ambassa-\ndor": where
 * the word goes on, else `at`. A space of no width may also part two words. */
static size_t scan_unseen(const hsay_text_state *state, hsay_str text, size_t start, size_t at,
                          size_t end)
{
    size_t length, next = at, width;
    uint32_t c = hsay_cp_at(text, at, &length);
    bool broken = c == '-' && at + 1 < end && hsay_is_space((unsigned char)text.data[at + 1]);
    bool line = false;
    if (!broken && !hsay_cp_is_invisible(c))
        return at;
    next += length;
    for (; broken && next < end && hsay_is_space((unsigned char)text.data[next]); next++)
        line |= text.data[next] == '\n';
    uint32_t first = next < end ? hsay_cp_at(text, next, &width) : 0;
    if (!hsay_cp_is_letter(first) || (broken && (!line || !hsay_cp_is_lower(first))))
        return at;
    return (!broken && c != 0x200b) || is_one_word(state, text, start, at, next, end) ? next : at;
}

/* Takes a mark inside a word: its end if the word goes on behind it, else `at`. */
static size_t scan_inside(const hsay_text_state *state, hsay_str text, size_t start, size_t at,
                          size_t end)
{
    size_t length, width;
    uint32_t c = hsay_cp_at(text, at, &length);
    uint32_t next = at + length < end ? hsay_cp_at(text, at + length, &width) : 0;
    size_t unseen = scan_unseen(state, text, start, at, end);
    if (unseen > at)
        return unseen;
    if (!hsay_cp_is_word(next))
        return at;
    if (hsay_cp_is_apostrophe(c))
        return at + length;
    hsay_str word = hsay_str_slice(text, start, at);
    if (c == '-' && (hsay_word_flags(state, word) & HSAY_WORD_PREFIX) && hsay_cp_is_letter(next))
        return at + length;
    if (c == '-' && (hsay_word_flags(state, word) & HSAY_WORD_PREFIX) && hsay_cp_is_digit(next) &&
        word.length == 3)
        return at + length;
    if (c == '&' && word.length <= 3 && hsay_str_capitalized(word) && hsay_cp_is_letter(next) &&
        !hsay_is_lower((unsigned char)word.data[word.length - 1]))
        return at + length;
    return at;
}

/* End of the written word that begins at `at`, without a full stop behind it. */
static size_t scan_word(const hsay_text_state *state, hsay_str text, size_t at, size_t end)
{
    size_t stop = at;
    while (stop < end) {
        size_t length;
        uint32_t c = hsay_cp_at(text, stop, &length);
        if (hsay_cp_is_word(c)) {
            stop += length;
            continue;
        }
        size_t inside = stop > at && stop - at <= 64 ? scan_inside(state, text, at, stop, end)
                        : stop > at && hsay_cp_is_apostrophe(c)
                            ? scan_inside(state, text, at, stop, end)
                            : stop;
        if (inside == stop)
            break;
        stop = inside;
    }
    return stop;
}

/* End of a word that the lexicon keeps whole in spite of its marks, "w/o". */
static size_t scan_fixed(const hsay_text_state *state, hsay_str text, size_t at, size_t end)
{
    size_t stop = at;
    while (stop < end && stop - at < 8 && !hsay_is_space((unsigned char)text.data[stop]))
        stop++;
    while (stop > at + 2 && !hsay_is_alpha((unsigned char)text.data[stop - 1]))
        stop--;
    if (stop - at < 3)
        return at;
    return hsay_word_flags(state, hsay_str_slice(text, at, stop)) & HSAY_WORD_FIXED ? stop : at;
}

/* End of "'em", "'90s", or of "'s" standing alone; `at`: the mark is a mark. */
static size_t scan_elision(const hsay_text_state *state, hsay_str text, size_t at, size_t end)
{
    size_t length;
    uint32_t c = hsay_cp_at(text, at, &length);
    if (!hsay_cp_is_apostrophe(c) && c != 0x2018)
        return at;
    size_t stop = at + length, digits = 0;
    uint32_t before = hsay_cp_before(text, at);
    if (before != 0 && !hsay_cp_is_space(before) && before != '(' && before != '-') {
        if (!(hsay_word_flags(state, HSAY_STR("'s")) & HSAY_WORD_ELISION))
            return at;
    }
    while (stop < end && hsay_is_digit((unsigned char)text.data[stop]))
        stop++, digits++;
    if (digits == 2) {
        if (stop < end && text.data[stop] == 's')
            stop++;
        return stop < end && hsay_is_alpha((unsigned char)text.data[stop]) ? at : stop;
    }
    if (digits)
        return at;
    while (stop < end && hsay_is_alpha((unsigned char)text.data[stop]))
        stop++;
    hsay_str letters = hsay_str_slice(text, at + length, stop);
    char form[16] = "'";
    if (letters.length == 0 || letters.length > 8)
        return at;
    memcpy(form + 1, letters.data, letters.length);
    hsay_str word = {form, letters.length + 1};
    return hsay_word_flags(state, word) & HSAY_WORD_ELISION ? stop : at;
}

/* "US$", "HK$": capitals of a country and its sign of money, before a number. */
static size_t scan_currency(hsay_str text, size_t at, size_t end)
{
    size_t stop = at;
    while (stop < end && stop - at < 3 && hsay_is_upper((unsigned char)text.data[stop]))
        stop++;
    bool sign = stop > at && stop + 1 < end && text.data[stop] == '$' &&
                hsay_is_digit((unsigned char)text.data[stop + 1]);
    return sign ? stop + 1 : at;
}

/* ------------------------------------------------------------------ one token after another */

/* Takes what begins at `at`; gives where the next begins, SIZE_MAX: no memory. */
static size_t take(const hsay_text_state *state, hsay_doc *doc, size_t at, size_t end)
{
    hsay_str text = doc->text;
    size_t length;
    uint32_t c = hsay_cp_at(text, at, &length), before = hsay_cp_before(text, at);
    bool fresh = !hsay_cp_is_word(before);
    size_t stop = at;
    if (fresh && (hsay_cp_is_word(c) || c == '@' || c == '#'))
        stop = hsay_scan_address(state, text, at, end);
    if (stop == at && hsay_cp_is_digit(c))
        stop = hsay_scan_number(state, text, at, end);
    if (stop == at && hsay_cp_is_word(c))
        stop = scan_letters(text, at, end);
    if (stop == at && fresh && hsay_cp_is_letter(c))
        stop = scan_fixed(state, text, at, end);
    if (stop == at && fresh)
        stop = scan_currency(text, at, end);
    if (stop == at && hsay_cp_is_word(c)) {
        stop = scan_word(state, text, at, end);
        if (stop < end && stop - at <= ABBREVIATION_MAX && text.data[stop] == '.' &&
            keeps_stop(state, text, at, stop, end))
            stop++;
        else
            return hsay_add_word(state, doc, at, stop) ? stop : SIZE_MAX;
    }
    if (stop == at)
        stop = scan_elision(state, text, at, end);
    if (stop == at && hsay_cp_is_space(before))
        stop = scan_emoticon(text, at, end);
    if (stop == at)
        stop = scan_run(text, at, end);
    if (stop == at)
        stop = scan_emoji(text, at, end);
    if (stop == at)
        stop = at + length;
    while (stop < end) { /* marks and selectors stay with what they follow */
        uint32_t next = hsay_cp_at(text, stop, &length);
        if (!hsay_cp_is_mark(next) && next != 0xfe0f && next != 0x200d)
            break;
        stop += length;
    }
    return hsay_add_token(doc, at, stop, false) ? stop : SIZE_MAX;
}

bool hsay_find_tokens(const hsay_text_state *state, hsay_doc *doc, uint32_t start, uint32_t end)
{
    size_t at = start;
    while (at < end) {
        size_t length;
        uint32_t c = hsay_cp_at(doc->text, at, &length);
        if (hsay_cp_is_space(c) || hsay_cp_is_invisible(c)) {
            at += length;
            continue;
        }
        at = take(state, doc, at, end);
        if (at == SIZE_MAX)
            return false;
    }
    return true;
}
