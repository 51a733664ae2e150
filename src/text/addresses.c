/* SPDX-License-Identifier: Apache-2.0
 *
 * addresses.c - where a URL, an e-mail address, a handle, a file name or a number ends.
 *
 * In: text and the place of its first character. Out: the place behind its last one, or the same
 * place when there is none. Each looks at the rest of its chunk (to the next white space) at most
 * once, from the chunk's start, so a long chunk costs linear time.
 */
#include "text_parts.h"

#include <string.h>

static bool is_name(unsigned char c)
{
    return hsay_is_alpha(c) || hsay_is_digit(c) || c == '_' || c == '-';
}

static bool starts_at(hsay_str text, size_t at, size_t end, const char *word)
{
    size_t length = strlen(word);
    if (end - at < length)
        return false;
    for (size_t i = 0; i < length; i++)
        if (hsay_to_lower((unsigned char)text.data[at + i]) != (unsigned char)word[i])
            return false;
    return true;
}

/* Cuts marks that end the sentence and not the address; a bracket only if it opens outside. */
static size_t cut_tail(hsay_str text, size_t at, size_t stop)
{
    size_t opened = 0, closed = 0;
    for (size_t i = at; i < stop; i++) {
        opened += text.data[i] == '(';
        closed += text.data[i] == ')';
    }
    while (stop > at + 1) {
        char c = text.data[stop - 1];
        if (c == ')') {
            if (opened >= closed)
                break;
            closed--;
        } else if (!strchr(".,;:!?'\"]}>", c)) {
            break;
        }
        stop--;
    }
    return stop;
}

/* End of the chunk: white space, angle brackets, quotation marks and anything beyond ASCII that
 * is no letter end an address. */
static size_t chunk_end(hsay_str text, size_t at, size_t end)
{
    while (at < end) {
        unsigned char c = (unsigned char)text.data[at];
        size_t length = 1;
        if (hsay_is_space(c) || c == '<' || c == '>' || c == '"')
            break;
        if (c >= 0x80 && !hsay_cp_is_letter(hsay_cp_at(text, at, &length)))
            break;
        at += length;
    }
    return at;
}

/* A mail address: name@name, or "Rice@ENRON" as old mail has it. */
static size_t scan_mail(hsay_str text, size_t at, size_t end)
{
    size_t stop = at;
    while (stop < end && stop - at < 128 &&
           (is_name((unsigned char)text.data[stop]) || strchr(".+%", text.data[stop])))
        stop++;
    if (stop == at || stop + 1 >= end || text.data[stop] != '@')
        return at;
    size_t host = ++stop;
    while (stop < end && (is_name((unsigned char)text.data[stop]) || text.data[stop] == '.'))
        stop++;
    stop = cut_tail(text, at, stop);
    return stop > host ? stop : at;
}

/* A name with full stops whose last part the lexicon knows: "example.com", "notes.doc". */
static size_t scan_domain(const hsay_text_state *state, hsay_str text, size_t at, size_t end)
{
    size_t stop = at, dot = 0;
    while (stop < end && stop - at < 256) {
        unsigned char c = (unsigned char)text.data[stop];
        bool inner = c == '.' && stop + 1 < end && is_name((unsigned char)text.data[stop + 1]);
        if (!is_name(c) && !inner)
            break;
        if (c == '.')
            dot = stop;
        stop++;
    }
    if (dot == 0 || dot == at)
        return at;
    hsay_str last = hsay_str_slice(text, dot + 1, stop);
    if (!(hsay_word_flags(state, last) & HSAY_WORD_DOMAIN))
        return at;
    /* "ended.To", "done.It": a sentence that ended without a space */
    if (hsay_is_upper((unsigned char)last.data[0]) && last.length > 1 &&
        hsay_is_lower((unsigned char)last.data[1]))
        return at;
    if (stop < end && text.data[stop] == '/')
        return cut_tail(text, at, chunk_end(text, stop, end));
    return stop;
}

size_t hsay_scan_address(const hsay_text_state *state, hsay_str text, size_t at, size_t end)
{
    static const char *const schemes[] = {"http://", "https://", "ftp://", "www.", "mailto:"};
    char c = text.data[at];
    if (c == '@' || c == '#') {
        size_t stop = at + 1;
        if (stop >= end || !hsay_is_alpha((unsigned char)text.data[stop]))
            return at;
        while (stop < end &&
               (is_name((unsigned char)text.data[stop]) || (c == '@' && text.data[stop] == '.')))
            stop++;
        return cut_tail(text, at, stop);
    }
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++)
        if (starts_at(text, at, end, schemes[i]))
            return cut_tail(text, at, chunk_end(text, at, end));
    if ((unsigned char)c >= 0x80)
        return at;
    size_t stop = scan_mail(text, at, end);
    return stop > at ? stop : scan_domain(state, text, at, end);
}

/* ------------------------------------------------------------------ numbers */

/* A telephone number or a date with hyphens: groups of digits whose lengths say which. */
static size_t scan_groups(hsay_str text, size_t at, size_t end)
{
    unsigned lengths[5], groups = 0;
    size_t stop = at, last = at;
    while (groups < 5) {
        size_t start = stop;
        while (stop < end && stop - start < 6 && hsay_is_digit((unsigned char)text.data[stop]))
            stop++;
        if (stop == start || stop - start > 4)
            break;
        lengths[groups++] = (unsigned)(stop - start);
        last = stop;
        if (stop >= end || text.data[stop] != '-')
            break;
        stop++;
    }
    if (last < end && (hsay_is_alpha((unsigned char)text.data[last]) ||
                       hsay_is_digit((unsigned char)text.data[last])))
        return at;
    bool phone = (groups == 2 && lengths[0] == 3 && lengths[1] == 4) ||
                 (groups == 3 && lengths[0] == 3 && lengths[1] == 3 && lengths[2] == 4) ||
                 (groups == 4 && lengths[0] == 1 && lengths[1] == 3 && lengths[2] == 3);
    bool iso = groups == 3 && lengths[0] == 4 && lengths[1] == 2 && lengths[2] == 2;
    bool date =
        groups == 3 && lengths[0] <= 2 && lengths[1] <= 2 && (lengths[2] == 4 || lengths[2] == 2);
    return phone || iso || date ? last : at;
}

/* Digits with , . : / between digits; then letters, unless they are a unit: 20th, 1970s, 5|km. */
size_t hsay_scan_number(const hsay_text_state *state, hsay_str text, size_t at, size_t end)
{
    size_t stop = scan_groups(text, at, end);
    if (stop > at)
        return stop;
    while (stop < end) {
        unsigned char c = (unsigned char)text.data[stop];
        bool inner = (c == ',' || c == '.' || c == ':' || c == '/') && stop > at &&
                     stop + 1 < end && hsay_is_digit((unsigned char)text.data[stop + 1]);
        if (!hsay_is_digit(c) && !inner)
            break;
        stop++;
    }
    if (stop == at)
        return at;
    size_t letters = stop;
    while (letters < end && hsay_is_alpha((unsigned char)text.data[letters]) && letters - stop < 9)
        letters++;
    hsay_str unit = hsay_str_slice(text, stop, letters);
    if (unit.length == 0) {
        size_t length;
        uint32_t next = hsay_cp_at(text, stop, &length);
        return stop < end && hsay_cp_is_word(next) ? at : stop;
    }
    if (unit.length == 1 && letters + 1 < end && text.data[letters] == '.' &&
        hsay_is_alpha((unsigned char)text.data[letters + 1]))
        return stop; /* "5p.m." */
    return hsay_word_flags(state, unit) & HSAY_WORD_UNIT ? stop : at;
}
