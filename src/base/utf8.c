/* SPDX-License-Identifier: Apache-2.0
 *
 * utf8.c - code points of UTF-8 and their properties (by utf8proc, with an ASCII short cut).
 */
#include "base/base.h"

#include <utf8proc.h>

#define REPLACEMENT 0xfffdu

/* RFC 3629: shortest forms only, no surrogates, nothing past U+10FFFF. */
static size_t decode(const unsigned char *b, size_t left, uint32_t *code_point)
{
    if (left == 0)
        return 0;
    uint32_t c = b[0];
    if (c < 0x80) {
        *code_point = c;
        return 1;
    }
    size_t length = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
    if (c < 0xc2 || c > 0xf4 || length > left)
        return 0;
    c &= 0x7fu >> length;
    for (size_t i = 1; i < length; i++) {
        if ((b[i] & 0xc0) != 0x80)
            return 0;
        c = c << 6 | (b[i] & 0x3fu);
    }
    static const uint32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
    if (c < least[length] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000))
        return 0;
    *code_point = c;
    return length;
}

uint32_t hsay_utf8_first(hsay_str a, size_t *length)
{
    uint32_t c = REPLACEMENT;
    *length = decode((const unsigned char *)a.data, a.length, &c);
    if (*length == 0 && a.length != 0)
        *length = 1;
    return a.length == 0 ? 0 : c;
}

size_t hsay_utf8_put(char out[4], uint32_t c)
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    if (c < 0x800) {
        out[0] = (char)(0xc0 | c >> 6);
        out[1] = (char)(0x80 | (c & 0x3f));
        return 2;
    }
    if (c < 0x10000) {
        out[0] = (char)(0xe0 | c >> 12);
        out[1] = (char)(0x80 | (c >> 6 & 0x3f));
        out[2] = (char)(0x80 | (c & 0x3f));
        return 3;
    }
    out[0] = (char)(0xf0 | c >> 18);
    out[1] = (char)(0x80 | (c >> 12 & 0x3f));
    out[2] = (char)(0x80 | (c >> 6 & 0x3f));
    out[3] = (char)(0x80 | (c & 0x3f));
    return 4;
}

uint32_t hsay_utf8_count(hsay_str a)
{
    uint32_t count = 0;
    for (size_t i = 0; i < a.length; i++)
        count += ((unsigned char)a.data[i] & 0xc0) != 0x80;
    return count;
}

size_t hsay_utf8_invalid(hsay_str a)
{
    for (size_t i = 0; i < a.length;) {
        uint32_t c;
        size_t length = decode((const unsigned char *)a.data + i, a.length - i, &c);
        if (length == 0)
            return i;
        i += length;
    }
    return SIZE_MAX;
}

static utf8proc_category_t category(uint32_t c)
{
    return utf8proc_category((utf8proc_int32_t)c);
}

bool hsay_cp_is_letter(uint32_t c)
{
    if (c < 0x80)
        return hsay_is_alpha((unsigned char)c);
    utf8proc_category_t k = category(c);
    return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_MC;
}

bool hsay_cp_is_upper(uint32_t c)
{
    if (c < 0x80)
        return hsay_is_upper((unsigned char)c);
    utf8proc_category_t k = category(c);
    return k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT;
}

bool hsay_cp_is_lower(uint32_t c)
{
    if (c < 0x80)
        return hsay_is_lower((unsigned char)c);
    return category(c) == UTF8PROC_CATEGORY_LL;
}

bool hsay_cp_is_digit(uint32_t c)
{
    if (c < 0x80)
        return hsay_is_digit((unsigned char)c);
    return category(c) == UTF8PROC_CATEGORY_ND;
}

bool hsay_cp_is_space(uint32_t c)
{
    if (c < 0x80)
        return hsay_is_space((unsigned char)c);
    return c == 0x85 || category(c) == UTF8PROC_CATEGORY_ZS || c == 0x2028 || c == 0x2029 ||
           c == 0x200b || c == 0xfeff;
}

uint32_t hsay_cp_lower(uint32_t c)
{
    if (c < 0x80)
        return hsay_to_lower((unsigned char)c);
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
}

/* Letters that Unicode does not decompose but readers spell without their stroke. */
static uint32_t unstroked(uint32_t c)
{
    switch (c) {
    case 0x0131: return 'i';
    case 0x0142: return 'l';
    case 0x0141: return 'L';
    case 0x00f8: return 'o';
    case 0x00d8: return 'O';
    case 0x0111: return 'd';
    case 0x0110: return 'D';
    case 0x0127: return 'h';
    case 0x2018:
    case 0x2019:
    case 0x02bc:
    case 0x02bb:
    case 0x0060:
    case 0x00b4: return '\'';
    default: return c;
    }
}

uint32_t hsay_cp_base(uint32_t c)
{
    if (c < 0x80)
        return c;
    utf8proc_int32_t parts[8];
    int last_class = 0;
    utf8proc_ssize_t count =
        utf8proc_decompose_char((utf8proc_int32_t)c, parts, 8, UTF8PROC_DECOMPOSE, &last_class);
    return unstroked(count >= 1 && count <= 8 ? (uint32_t)parts[0] : c);
}

hsay_str hsay_str_lower(hsay_arena *arena, hsay_str a)
{
    char *out = hsay_arena_take(arena, a.length * 2 + 1); /* case pairs differ by a byte at most */
    if (out == NULL)
        return (hsay_str){NULL, 0};
    size_t fill = 0;
    for (size_t i = 0; i < a.length;) {
        unsigned char b = (unsigned char)a.data[i];
        if (b < 0x80) {
            out[fill++] = (char)hsay_to_lower(b);
            i++;
            continue;
        }
        size_t length;
        uint32_t c = hsay_utf8_first((hsay_str){a.data + i, a.length - i}, &length);
        char put[4];
        size_t wrote = hsay_utf8_put(put, hsay_cp_lower(c));
        if (fill + wrote > a.length * 2)
            break;
        for (size_t k = 0; k < wrote; k++)
            out[fill++] = put[k];
        i += length;
    }
    return (hsay_str){out, fill};
}

bool hsay_str_capitalized(hsay_str a)
{
    for (size_t i = 0; i < a.length;) {
        size_t length;
        uint32_t c = hsay_utf8_first((hsay_str){a.data + i, a.length - i}, &length);
        if (hsay_cp_is_letter(c))
            return hsay_cp_is_upper(c);
        i += length;
    }
    return false;
}

bool hsay_str_capitals(hsay_str a)
{
    uint32_t letters = 0;
    for (size_t i = 0; i < a.length;) {
        size_t length;
        uint32_t c = hsay_utf8_first((hsay_str){a.data + i, a.length - i}, &length);
        if (hsay_cp_is_lower(c))
            return false;
        letters += hsay_cp_is_letter(c);
        i += length;
    }
    return letters >= 2;
}

bool hsay_cp_is_invisible(uint32_t c)
{
    return c == 0xad || (c >= 0x200b && c <= 0x200f) || c == 0x2060 || c == 0xfeff;
}

/* "-" and the white space of a broken line behind it, at the front of `a`: its length, or 0. */
static size_t broken_line(hsay_str a)
{
    size_t length = a.length > 0 && a.data[0] == '-' ? 1 : 0;
    while (length > 0 && length < a.length && hsay_is_space((unsigned char)a.data[length]))
        length++;
    return length > 1 ? length : 0;
}

enum { VISIBLE_MAX = 64 }; /* code points of a word that is made visible */

/* The code points of `a` that are seen; 0: more than VISIBLE_MAX. */
static size_t seen_points(hsay_str a, utf8proc_int32_t points[VISIBLE_MAX], bool *changed)
{
    size_t count = 0, length;
    for (size_t i = 0; i < a.length; i += length) {
        uint32_t c = hsay_utf8_first(hsay_str_slice(a, i, a.length), &length);
        size_t broken = broken_line(hsay_str_slice(a, i, a.length));
        bool hyphen = c == 0x2010 || c == 0x2011;
        *changed |= broken > 0 || hyphen || hsay_cp_is_invisible(c) ||
                    (c >= 0x300 && c < 0x370);
        if (broken > 0)
            length = broken;
        else if (!hsay_cp_is_invisible(c) && count == VISIBLE_MAX)
            return 0;
        else if (!hsay_cp_is_invisible(c))
            points[count++] = hyphen ? '-' : (utf8proc_int32_t)c;
    }
    return count;
}

hsay_str hsay_str_visible(hsay_arena *arena, hsay_str a)
{
    utf8proc_int32_t points[VISIBLE_MAX];
    bool changed = false;
    size_t count = seen_points(a, points, &changed), length = 0;
    if (!changed || count == 0)
        return a;
    utf8proc_ssize_t composed =
        utf8proc_normalize_utf32(points, (utf8proc_ssize_t)count, UTF8PROC_COMPOSE);
    char *out = hsay_arena_take(arena, (size_t)4 * VISIBLE_MAX);
    if (!out)
        return (hsay_str){0};
    for (utf8proc_ssize_t i = 0; i < composed; i++)
        length += hsay_utf8_put(out + length, (uint32_t)points[i]);
    return (hsay_str){out, length};
}
