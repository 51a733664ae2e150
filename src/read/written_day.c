/* SPDX-License-Identifier: Apache-2.0
 *
 * written_day.c - a day as pages write it in words: "Wed, 05 Mar 2025 10:00:00 GMT", "March 5,
 * 2025".
 *
 * In: text of up to 80 bytes, lexicon/text/months.tsv. Out: a day. The idea: the first month's
 * name, the first number from 1 to 31 and the first from 1900 to 2100, whatever stands between
 * them.
 */
#include "read_parts.h"

enum { LONGEST = 80, FIRST_YEAR = 1900, LAST_YEAR = 2100 };

static unsigned month_of(const hsay_read_state *state, hsay_str word)
{
    char bytes[16];
    if (word.length > sizeof bytes)
        return 0;
    for (size_t i = 0; i < word.length; i++)
        bytes[i] = (char)hsay_to_lower((unsigned char)word.data[i]);
    uint32_t names = hsay_table_column(&state->months, "names");
    uint32_t month = hsay_table_column(&state->months, "month");
    for (uint32_t row = 0; row < state->months.rows; row++) {
        hsay_str list = hsay_table_cell(&state->months, row, names), name;
        uint64_t number;
        while (hsay_str_next(&list, '|', &name))
            if (hsay_str_equal(name, (hsay_str){bytes, word.length}) &&
                hsay_parse_u64(hsay_table_cell(&state->months, row, month), &number))
                return (unsigned)number;
    }
    return 0;
}

/* The day of `text`; behind the month two digits are a year of 1970 to 2069 if `short_years`. */
static int32_t find_day(const hsay_read_state *state, hsay_str text, bool short_years)
{
    unsigned year = 0, month = 0, day = 0;
    if (!state || !state->has_months)
        return HSAY_NO_DAY;
    text = hsay_str_slice(text, 0, LONGEST);
    for (size_t at = 0; at < text.length;) {
        size_t start = at;
        while (at < text.length && hsay_is_alpha((unsigned char)text.data[at]))
            at++;
        if (at > start) {
            if (month == 0)
                month = month_of(state, hsay_str_slice(text, start, at));
            continue;
        }
        while (at < text.length && hsay_is_digit((unsigned char)text.data[at]))
            at++;
        uint64_t number;
        if (at == start) {
            at++;
        } else if (hsay_parse_u64(hsay_str_slice(text, start, at), &number)) {
            if (day == 0 && number >= 1 && number <= 31)
                day = (unsigned)number;
            else if (year == 0 && number >= FIRST_YEAR && number <= LAST_YEAR)
                year = (unsigned)number;
            else if (year == 0 && short_years && month && at - start == 2)
                year = (unsigned)number + (number < 70 ? 2000 : 1900);
        }
    }
    if (year == 0 || month == 0 || day == 0 || day > hsay_month_days((int)year, month))
        return HSAY_NO_DAY;
    return hsay_day_of((int)year, month, day);
}

int32_t hsay_written_day(const hsay_read_state *state, hsay_str text)
{
    int32_t iso = hsay_lead_day(text);
    return iso != HSAY_NO_DAY ? iso : find_day(state, text, false);
}

int32_t hsay_dateline_day(const hsay_read_state *state, hsay_str text)
{
    return find_day(state, text, true);
}
