/* SPDX-License-Identifier: Apache-2.0
 *
 * marks.c - classes of characters that the stage asks for.
 */
#include "text_parts.h"

uint32_t hsay_cp_at(hsay_str text, size_t at, size_t *length)
{
    if (at >= text.length) {
        *length = 0;
        return 0;
    }
    return hsay_utf8_first(hsay_str_slice(text, at, text.length), length);
}

uint32_t hsay_cp_before(hsay_str text, size_t at)
{
    if (at == 0)
        return 0;
    size_t start = at - 1, length;
    while (start > 0 && at - start < 4 && ((unsigned char)text.data[start] & 0xc0) == 0x80)
        start--;
    return hsay_utf8_first(hsay_str_slice(text, start, at), &length);
}

bool hsay_cp_is_mark(uint32_t c)
{
    return (c >= 0x300 && c < 0x370) || (c >= 0x1ab0 && c < 0x1b00) ||
           (c >= 0x1dc0 && c < 0x1e00) || (c >= 0x20d0 && c < 0x2100) ||
           (c >= 0x0591 && c < 0x05c8) || (c >= 0x064b && c < 0x0660) ||
           (c >= 0x0900 && c < 0x0e80 && !hsay_cp_is_letter(c) && !hsay_cp_is_digit(c));
}

bool hsay_cp_is_word(uint32_t c)
{
    return hsay_cp_is_letter(c) || hsay_cp_is_digit(c) || c == '_' || hsay_cp_is_mark(c);
}

bool hsay_cp_is_apostrophe(uint32_t c)
{
    return c == '\'' || c == 0x2019 || c == 0x02bc;
}

bool hsay_cp_is_emoji(uint32_t c)
{
    return (c >= 0x1f000 && c < 0x1fb00) || (c >= 0x2600 && c < 0x27c0) ||
           (c >= 0x2b00 && c < 0x2c00) || (c >= 0x2300 && c < 0x2400);
}

bool hsay_cp_joins_emoji(uint32_t c)
{
    return c == 0x200d || c == 0xfe0f || c == 0xfe0e || (c >= 0x1f3fb && c <= 0x1f3ff) ||
           c == 0x20e3 || (c >= 0xe0020 && c < 0xe0080);
}

bool hsay_cp_is_open_quote(uint32_t c)
{
    return c == 0x201c || c == 0x201e || c == 0x201f || c == 0xab || c == 0x2039 || c == 0x2018 ||
           c == 0x201a;
}

bool hsay_cp_is_close_quote(uint32_t c)
{
    return c == 0x201d || c == 0xbb || c == 0x203a || c == 0x2019;
}
