/* SPDX-License-Identifier: Apache-2.0
 *
 * lead.c - what stands before the first sentence: a stuck date, a date line.
 *
 * In: doc->text. Out: doc->start, doc->dateline, about.published where nothing else set it.
 *
 *     " date 2025-03-05 The spokeswoman ..."       start behind the date
 *     "PORT MORESBY, March 14 (Reuters) - Fighting"   date line up to and with the dash
 *     "LIMA, 3 JAN 90 -- The mayor"                   and a day, where it gives a year
 *
 * Both are shapes, not words: a date line is at most 90 bytes of capitalised words, numbers and
 * one bracket, closed by a dash, with a place in capitals or a bracket (the agency).
 */
#include "read_parts.h"

#include <string.h>

enum { DATELINE_MAX = 90, LINES_TRIED = 4, PLACE_WORDS_MAX = 5 };

static bool digits_at(hsay_str text, size_t at, size_t count)
{
    if (at + count > text.length)
        return false;
    for (size_t i = 0; i < count; i++)
        if (!hsay_is_digit((unsigned char)text.data[at + i]))
            return false;
    return true;
}

/* Reads a day in ISO order; *length gets its bytes, a time of day behind T included. */
static int32_t read_day(hsay_str text, size_t *length)
{
    char iso[10];
    if (digits_at(text, 0, 8) && !digits_at(text, 8, 1)) {
        memcpy(iso, text.data, 4);
        memcpy(iso + 5, text.data + 4, 2);
        memcpy(iso + 8, text.data + 6, 2);
        *length = 8;
    } else if (digits_at(text, 0, 4) && digits_at(text, 5, 2) && digits_at(text, 8, 2) &&
               text.data[4] == text.data[7] && (text.data[4] == '-' || text.data[4] == '/') &&
               !digits_at(text, 10, 1)) {
        memcpy(iso, text.data, 10);
        *length = 10;
    } else {
        return HSAY_NO_DAY;
    }
    iso[4] = iso[7] = '-';
    int32_t day;
    if (!hsay_parse_day((hsay_str){iso, 10}, &day))
        return HSAY_NO_DAY;
    size_t end = *length;
    if (end < text.length && text.data[end] == 'T' && digits_at(text, end + 1, 2))
        while (end < text.length && !hsay_is_space((unsigned char)text.data[end]))
            end++;
    *length = end;
    return day;
}

int32_t hsay_lead_day(hsay_str text)
{
    size_t length;
    return read_day(hsay_str_trim(text), &length);
}

static size_t skip_space(hsay_str text, size_t at)
{
    while (at < text.length && hsay_is_space((unsigned char)text.data[at]))
        at++;
    return at;
}

/* A date stuck to the front, with or without the name of the field it came from. */
static void read_stuck_date(hsay_doc *doc)
{
    static const char *const fields[] = {"date", "published"};
    hsay_str text = doc->text;
    size_t at = skip_space(text, 0), length;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        size_t field = strlen(fields[i]);
        if (!hsay_str_equal(hsay_str_slice(text, at, at + field), hsay_str_of(fields[i])))
            continue;
        size_t next = at + field;
        if (next < text.length && text.data[next] == ':')
            next++;
        if (skip_space(text, next) == next)
            continue;
        at = skip_space(text, next);
        break;
    }
    int32_t day = read_day(hsay_str_slice(text, at, text.length), &length);
    if (day == HSAY_NO_DAY)
        return;
    size_t end = at + length;
    if (end < text.length && !hsay_is_space((unsigned char)text.data[end]))
        return;
    end = skip_space(text, end);
    /* "2025-03-05 was ...": the date is a word of a sentence */
    if (end < text.length && hsay_is_lower((unsigned char)text.data[end]))
        return;
    doc->start = (uint32_t)end;
    if (doc->about.published == HSAY_NO_DAY)
        doc->about.published = day;
}

/* Length of a dash at `at`, 0 for none: "-" and "--" need a space before or behind. */
static size_t dash_at(hsay_str text, size_t at)
{
    hsay_str rest = hsay_str_slice(text, at, text.length);
    if (hsay_str_starts(rest, "\xe2\x80\x94") || hsay_str_starts(rest, "\xe2\x80\x93"))
        return 3;
    if (!hsay_str_starts(rest, "-"))
        return 0;
    size_t length = hsay_str_starts(rest, "--") ? 2 : 1;
    bool before = at > 0 && (text.data[at - 1] == ' ' || text.data[at - 1] == ')');
    bool behind = rest.length > length && rest.data[length] == ' ';
    return before && (behind || length == 2) ? length : 0;
}

typedef struct {
    unsigned words, capitals; /* before the first comma, digit or bracket */
    bool bracket, place_done;
} shape;

/* Takes one word or mark of a would-be date line; false: it is none. */
static bool take_piece(hsay_str text, size_t *at, shape *line)
{
    unsigned char c = (unsigned char)text.data[*at];
    size_t start = *at;
    if (c == ' ' || c == ',' || c == '.' || c == '/') {
        if (c == ',' || c == '/')
            line->place_done = true;
        ++*at;
        return true;
    }
    if (c == '(') {
        while (*at < text.length && text.data[*at] != ')' && text.data[*at] != '\n')
            ++*at;
        if (*at >= text.length || text.data[*at] != ')' || *at - start > 40)
            return false;
        ++*at;
        line->bracket = line->place_done = true;
        return true;
    }
    size_t length;
    uint32_t first = hsay_utf8_first(hsay_str_slice(text, start, text.length), &length);
    if (!hsay_cp_is_upper(first) && !hsay_cp_is_digit(first))
        return false;
    if (hsay_cp_is_digit(first))
        line->place_done = true;
    while (*at < text.length) {
        uint32_t next = hsay_utf8_first(hsay_str_slice(text, *at, text.length), &length);
        if (!hsay_cp_is_letter(next) && !hsay_cp_is_digit(next) && next != '\'' && next != '.' &&
            !(next == '-' && dash_at(text, *at) == 0))
            break;
        *at += length;
    }
    if (!line->place_done) {
        line->words++;
        if (hsay_str_capitals(hsay_str_slice(text, start, *at)))
            line->capitals++;
    }
    return *at > start;
}

static bool read_dateline(hsay_doc *doc, size_t start)
{
    hsay_str text = hsay_str_slice(doc->text, 0, start + DATELINE_MAX);
    shape line = {0};
    for (size_t at = start; at < text.length;) {
        size_t dash = dash_at(text, at);
        if (dash > 0) {
            bool place = line.words > 0 && line.words <= PLACE_WORDS_MAX;
            if (!place || (!line.bracket && line.capitals < line.words))
                return false;
            doc->dateline = (hsay_span){(uint32_t)start, (uint32_t)(at + dash)};
            return true;
        }
        if (!take_piece(text, &at, &line))
            return false;
    }
    return false;
}

void hsay_lead_read(const hsay_read_state *state, hsay_doc *doc)
{
    read_stuck_date(doc);
    size_t at = skip_space(doc->text, doc->start);
    for (int tried = 0; tried < LINES_TRIED && at < doc->text.length; tried++) {
        if (read_dateline(doc, at)) {
            if (doc->about.published == HSAY_NO_DAY)
                doc->about.published =
                    hsay_dateline_day(state, hsay_doc_span(doc, doc->dateline));
            return;
        }
        while (at < doc->text.length && doc->text.data[at] != '\n')
            at++;
        at = skip_space(doc->text, at);
    }
}
