/* SPDX-License-Identifier: Apache-2.0
 *
 * quotation_marks.c - what a quotation mark says by its shape, and by what stands around it.
 *
 * In: text and a place in it. Out: the family and the side of the mark there.
 */
#include "quotation_marks.h"

bool hsay_quote_is_blank(uint32_t c)
{
    return c == 0 || hsay_cp_is_space(c);
}

/* Which family the mark at `at` is of, its length, and what it says of itself. */
hsay_quote_side hsay_quote_mark_at(hsay_str text, size_t at, size_t end, hsay_quote_family *kind,
                                   size_t *length)
{
    unsigned char c = (unsigned char)text.data[at];
    *kind = HSAY_DOUBLE;
    *length = 1;
    if (c == '"')
        return HSAY_EITHER;
    if (c == '`' || c == '\'') {
        bool twice = at + 1 < end && text.data[at + 1] == (char)c;
        if (twice)
            *length = 2;
        else
            *kind = HSAY_SINGLE;
        return c == '`' ? HSAY_OPENS : twice ? HSAY_CLOSES : HSAY_EITHER;
    }
    if (c < 0xc2)
        return HSAY_NO_MARK;
    uint32_t mark = hsay_cp_at(text, at, length);
    switch (mark) {
    case 0x201c:
    case 0x201e:
    case 0x201f: return HSAY_OPENS;
    case 0x201d: return HSAY_CLOSES;
    case 0x2018:
    case 0x201a: *kind = HSAY_SINGLE; return HSAY_OPENS;
    case 0x2019: *kind = HSAY_SINGLE; return HSAY_CLOSES;
    case 0xab:
    case 0x2039: *kind = HSAY_ANGLED; return HSAY_OPENS;
    case 0xbb:
    case 0x203a: *kind = HSAY_ANGLED; return HSAY_CLOSES;
    default: return HSAY_NO_MARK;
    }
}

/* What a straight mark is by the characters around it. */
hsay_quote_side hsay_quote_by_place(hsay_str text, size_t at, size_t length)
{
    size_t width;
    uint32_t before = hsay_cp_before(text, at), after = hsay_cp_at(text, at + length, &width);
    bool free_before = hsay_quote_is_blank(before) || before == '(' || before == '[' ||
                       before == 0x2014 || hsay_cp_is_open_quote(before);
    bool free_after = hsay_quote_is_blank(after) || after == ')' || after == ']' || after == ',' ||
                      after == '.' || after == ';' || after == '?' || after == '!' ||
                      after == ':' || after == 0x2014;
    if (free_before && !free_after)
        return HSAY_OPENS;
    if (free_after && !free_before)
        return HSAY_CLOSES;
    return HSAY_EITHER;
}

/* End of the first sentence behind `at`: a full stop with space behind; at most `end`. */
size_t hsay_quote_sentence_end(hsay_str text, size_t at, size_t end)
{
    for (; at < end; at++) {
        char c = text.data[at];
        if ((c == '.' || c == '!' || c == '?') && at + 1 < end && text.data[at + 1] == ' ' &&
            at + 2 < end && !hsay_is_lower((unsigned char)text.data[at + 2]))
            return at + 1;
    }
    return end;
}
