/* SPDX-License-Identifier: Apache-2.0
 *
 * form.c - hashed views of a token's spelling.
 *
 * In: a form and how its sentence uses capitals. Out: hashes of the plain form, of its beginnings
 * and ends, and its shape. The idea: the form itself never carries case, so that text in capitals
 * and headlines look up the same weights; case stands in the shape alone, with the sentence's mode.
 */
#include "syntax/inside.h"

#include <string.h>

/* FNV-1a, then mixed; part of the weights' meaning, so it never changes alone. */
static uint32_t hash_bytes(const char *bytes, size_t length, uint32_t seed)
{
    uint32_t hash = 2166136261u ^ seed;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)bytes[i]) * 16777619u;
    return hsay_feature_mix(hash, (uint32_t)length);
}

uint32_t hsay_text_hash(hsay_str text)
{
    return hash_bytes(text.data, text.length, 0x51u);
}

/* Quotation marks, dashes and the ellipsis as ASCII writes them; others unchanged. */
static uint32_t plain_symbol(uint32_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x02bc:
    case 0x0060:
    case 0x00b4: return '\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x00ab:
    case 0x00bb: return '"';
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212: return '-';
    case 0x2026: return '.';
    default: return c;
    }
}

size_t hsay_form_plain(hsay_str form, char out[HSAY_FORM_MAX])
{
    char spelled[2 * HSAY_FORM_MAX];
    size_t length = 0, step;
    hsay_str rest = form;
    while (rest.length) {
        uint32_t c = hsay_utf8_first(rest, &step);
        if (!step)
            break;
        char bytes[4];
        c = c >= '0' && c <= '9' ? '0' : hsay_cp_lower(plain_symbol(c));
        size_t size = hsay_utf8_put(bytes, c);
        if (length + size > sizeof spelled) { /* keep the front half and what comes last */
            size_t tail = HSAY_FORM_MAX / 2;
            memmove(spelled + tail, spelled + length - tail, tail);
            length = 2 * tail;
        }
        memcpy(spelled + length, bytes, size);
        length += size;
        rest = hsay_str_slice(rest, step, rest.length);
    }
    if (length > HSAY_FORM_MAX) {
        size_t half = HSAY_FORM_MAX / 2;
        memcpy(out, spelled, half);
        memcpy(out + half, spelled + length - half, half);
        return HSAY_FORM_MAX;
    }
    memcpy(out, spelled, length);
    return length;
}

enum { NO_LETTERS, ALL_LOWER, FIRST_UPPER, ALL_UPPER, MIXED_CASE };

/* How one form uses capitals; *digit and *hyphen say whether it has any. */
static unsigned case_of(hsay_str form, bool *digit, bool *hyphen)
{
    uint32_t upper = 0, lower = 0;
    bool first_upper = false;
    size_t step;
    *digit = *hyphen = false;
    for (hsay_str rest = form; rest.length; rest = hsay_str_slice(rest, step, rest.length)) {
        uint32_t c = hsay_utf8_first(rest, &step);
        if (!step)
            break;
        if (hsay_cp_is_upper(c)) {
            first_upper = first_upper || !(upper + lower);
            upper++;
        } else if (hsay_cp_is_lower(c)) {
            lower++;
        }
        *digit = *digit || hsay_cp_is_digit(c);
        *hyphen = *hyphen || c == '-';
    }
    if (!upper)
        return lower ? ALL_LOWER : NO_LETTERS;
    if (!lower)
        return upper > 1 ? ALL_UPPER : FIRST_UPPER;
    return first_upper && upper == 1 ? FIRST_UPPER : MIXED_CASE;
}

hsay_case_mode hsay_form_mode(const hsay_str *forms, uint32_t count)
{
    uint32_t words = 0, lower = 0, upper = 0, capitals = 0, long_words = 0, long_capitals = 0;
    bool digit, hyphen;
    for (uint32_t i = 0; i < count; i++) {
        unsigned kind = case_of(forms[i], &digit, &hyphen);
        if (kind == NO_LETTERS)
            continue;
        words++;
        lower += kind == ALL_LOWER;
        upper += kind == ALL_UPPER || (kind == FIRST_UPPER && forms[i].length == 1);
        capitals += kind != ALL_LOWER;
        if (words > 1 && forms[i].length > 3) {
            long_words++;
            long_capitals += kind != ALL_LOWER;
        }
    }
    if (words >= 2 && upper * 10 >= words * 8)
        return HSAY_CASE_CAPITALS;
    if (words >= 4 && lower == words)
        return HSAY_CASE_LOWER;
    if (long_words >= 3 && long_capitals * 10 >= long_words * 8 && capitals * 2 > words)
        return HSAY_CASE_TITLE;
    return HSAY_CASE_USUAL;
}

uint32_t hsay_form_hash(hsay_str plain)
{
    uint32_t hash = hash_bytes(plain.data, plain.length, 1);
    return hash ? hash : 1; /* 0 is no key of a lookup */
}

void hsay_form_view(hsay_str form, hsay_case_mode mode, bool first, hsay_form *view)
{
    char plain[HSAY_FORM_MAX];
    size_t length = hsay_form_plain(form, plain);
    bool digit, hyphen;
    unsigned kind = case_of(form, &digit, &hyphen);
    if (kind != NO_LETTERS && mode == HSAY_CASE_CAPITALS)
        kind = ALL_LOWER;
    view->capitals = kind == ALL_UPPER && mode == HSAY_CASE_USUAL;
    view->form = hsay_form_hash((hsay_str){plain, length});
    for (uint32_t n = 1; n <= 3; n++)
        view->prefix[n - 1] = length >= n ? hash_bytes(plain, n, 2) : 0;
    for (uint32_t n = 1; n <= 4; n++)
        view->suffix[n - 1] = length >= n ? hash_bytes(plain + length - n, n, 3) : 0;
    view->shape = 1 + kind + 5u * digit + 10u * hyphen + 20u * (uint32_t)mode + 80u * first;
}
