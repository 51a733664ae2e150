/* SPDX-License-Identifier: Apache-2.0
 *
 * decode.c - bytes of any encoding to valid UTF-8.
 *
 * In: bytes as they arrived. Out: UTF-8 in a builder that remembers where each character stood.
 * The order of trial: byte order marks; UTF-16 without one (NULs at every other place); UTF-8,
 * where a few stray bytes are read as windows-1252 (a broken sequence as U+FFFD); the charset that
 * the page declares; what uchardet guesses, through iconv; windows-1252. Binary input is refused
 * with the offset of its first NUL or control byte.
 *
 * Reference: Encoding Standard (WHATWG) for windows-1252 and for U+FFFD per maximal subpart.
 */
#include "read_parts.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <uchardet/uchardet.h>

enum { SAMPLE = 65536, LONGEST = 8 };

/* windows-1252, 0x80 to 0x9f; 0: unassigned. */
static const uint16_t windows_1252[32] = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

static uint32_t from_windows(unsigned char byte)
{
    if (byte == 0)
        return 0xfffd;
    if (byte < 0x80 || byte >= 0xa0)
        return byte;
    uint32_t c = windows_1252[byte - 0x80];
    return c ? c : 0xfffd;
}

/* What the bytes look like, counted once. */
typedef struct {
    size_t nul_even, nul_odd; /* NUL bytes by parity of their place */
    size_t control;           /* other control bytes that text does not have */
    size_t first_odd;         /* first NUL or control byte */
    size_t multi, bad;        /* well-formed sequences beyond ASCII, and bytes in none */
} census;

static bool is_control(unsigned char c)
{
    return c < 0x20 && !hsay_is_space(c) && c != 0x1b && c != 0x08;
}

static census count_bytes(hsay_str bytes)
{
    census seen = {.first_odd = SIZE_MAX};
    for (size_t i = 0; i < bytes.length;) {
        unsigned char c = (unsigned char)bytes.data[i];
        size_t length = 1;
        if (c >= 0x80) {
            uint32_t cp = hsay_utf8_first(hsay_str_slice(bytes, i, bytes.length), &length);
            if (cp == 0xfffd && length == 1)
                seen.bad++;
            else
                seen.multi++;
        } else if (c == 0 || is_control(c)) {
            if (c == 0 && i % 2 == 0)
                seen.nul_even++;
            else if (c == 0)
                seen.nul_odd++;
            else
                seen.control++;
            if (seen.first_odd == SIZE_MAX)
                seen.first_odd = i;
        }
        i += length;
    }
    return seen;
}

/* ------------------------------------------------------------------ UTF-16 */

static uint32_t unit_at(hsay_str bytes, size_t at, bool big)
{
    unsigned char a = (unsigned char)bytes.data[at], b = (unsigned char)bytes.data[at + 1];
    return big ? (uint32_t)(a << 8 | b) : (uint32_t)(b << 8 | a);
}

static bool decode_utf16(hsay_str bytes, size_t from, bool big, hsay_builder *out)
{
    if (!hsay_builder_reserve(out, bytes.length))
        return false;
    for (size_t i = from; i < bytes.length;) {
        uint32_t c = 0xfffd;
        size_t used = bytes.length - i < 2 ? 1 : 2;
        if (used == 2) {
            c = unit_at(bytes, i, big);
            if (c >= 0xd800 && c < 0xdc00 && i + 4 <= bytes.length) {
                uint32_t low = unit_at(bytes, i + 2, big);
                if (low >= 0xdc00 && low < 0xe000) {
                    c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
                    used = 4;
                }
            }
            if (c == 0 || (c >= 0xd800 && c < 0xe000))
                c = 0xfffd;
        }
        if (!hsay_builder_put(out, c, i))
            return false;
        i += used;
    }
    return true;
}

/* ------------------------------------------------------------------ UTF-8 */

/* Bytes of a broken sequence that begins at `at`: 1 for a byte that stands alone. */
static size_t broken_length(hsay_str bytes, size_t at)
{
    unsigned char lead = (unsigned char)bytes.data[at];
    size_t want = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    size_t have = 1;
    if (lead >= 0xf5)
        want = 1;
    while (have < want && at + have < bytes.length &&
           ((unsigned char)bytes.data[at + have] & 0xc0) == 0x80)
        have++;
    return have < want ? have : 1;
}

static bool decode_utf8(hsay_str bytes, size_t from, hsay_builder *out)
{
    if (!hsay_builder_reserve(out, bytes.length - from))
        return false;
    size_t clean = from;
    for (size_t i = from; i < bytes.length;) {
        unsigned char c = (unsigned char)bytes.data[i];
        size_t length = 1;
        if (c > 0 && c < 0x80) {
            i++;
            continue;
        }
        uint32_t cp = c ? hsay_utf8_first(hsay_str_slice(bytes, i, bytes.length), &length) : 0;
        if (cp != 0 && !(cp == 0xfffd && length == 1)) {
            i += length;
            continue;
        }
        if (!hsay_builder_add(out, hsay_str_slice(bytes, clean, i), clean))
            return false;
        length = broken_length(bytes, i);
        cp = length > 1 ? 0xfffd : from_windows(c);
        if (!hsay_builder_put(out, cp, i))
            return false;
        i += length;
        clean = i;
    }
    return hsay_builder_add(out, hsay_str_slice(bytes, clean, bytes.length), clean);
}

/* ------------------------------------------------------------------ legacy */

static bool decode_windows(hsay_str bytes, hsay_builder *out)
{
    if (!hsay_builder_reserve(out, bytes.length + bytes.length / 8))
        return false;
    size_t clean = 0;
    for (size_t i = 0; i < bytes.length; i++) {
        unsigned char c = (unsigned char)bytes.data[i];
        if (c > 0 && c < 0x80)
            continue;
        if (!hsay_builder_add(out, hsay_str_slice(bytes, clean, i), clean))
            return false;
        if (!hsay_builder_put(out, from_windows(c), i))
            return false;
        clean = i + 1;
    }
    return hsay_builder_add(out, hsay_str_slice(bytes, clean, bytes.length), clean);
}

static bool same_name(hsay_str a, const char *b)
{
    size_t length = strlen(b);
    if (a.length != length)
        return false;
    for (size_t i = 0; i < length; i++)
        if (hsay_to_lower((unsigned char)a.data[i]) != (unsigned char)b[i])
            return false;
    return true;
}

/* Names that pages use for what is windows-1252 in fact (Encoding Standard, section 4.2). */
static bool is_windows(hsay_str name)
{
    static const char *const names[] = {"windows-1252", "iso-8859-1", "latin1", "latin-1",
                                        "ascii",        "us-ascii",   "cp1252", "iso8859-1"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (same_name(name, names[i]))
            return true;
    return false;
}

/* One character at a time, so that each lands beside its source bytes. *known is false where
 * iconv has no such charset. */
static bool decode_iconv(hsay_str bytes, hsay_str charset, hsay_builder *out, bool *known)
{
    char name[64];
    *known = false;
    if (charset.length == 0 || charset.length >= sizeof name)
        return true;
    memcpy(name, charset.data, charset.length);
    name[charset.length] = 0;
    iconv_t converter = iconv_open("UTF-8", name);
    if (converter == (iconv_t)-1)
        return true;
    *known = true;
    bool fine = hsay_builder_reserve(out, bytes.length * 2);
    union {
        const char *source;
        char *sink;
    } in = {bytes.data};
    size_t left = bytes.length;
    while (fine && left > 0) {
        char piece[8], *end = piece;
        size_t room = sizeof piece, at = bytes.length - left, given = 0;
        /* one byte more at a time until a character comes out */
        for (size_t most = 1; most <= LONGEST && most <= left && room == sizeof piece; most++) {
            if (given >= most)
                continue;
            size_t rest = most - given;
            size_t result = iconv(converter, &in.sink, &rest, &end, &room);
            given = most - rest;
            if (result == (size_t)-1 && errno == EILSEQ)
                break;
        }
        hsay_str got = {piece, sizeof piece - room};
        if (got.length > 0 && memchr(piece, 0, got.length) == NULL) {
            fine = hsay_builder_add(out, got, at);
        } else if (got.length > 0 || given == 0) {
            fine = hsay_builder_put(out, 0xfffd, at);
            in.source += given == 0;
            given += given == 0;
        }
        left -= given;
    }
    iconv_close(converter);
    return fine;
}

/* `few`: bytes beyond ASCII are rare, so the text is Western and too short a sample to guess from.
 */
static bool decode_legacy(hsay_str bytes, hsay_str declared, bool few, hsay_builder *out)
{
    bool known = false;
    if (is_windows(declared))
        return decode_windows(bytes, out);
    if (declared.length && !same_name(declared, "utf-8") && !same_name(declared, "utf8")) {
        if (!decode_iconv(bytes, declared, out, &known))
            return false;
        if (known)
            return true;
    }
    if (few)
        return decode_windows(bytes, out);
    uchardet_t guess = uchardet_new();
    if (!guess)
        return false;
    size_t sample = bytes.length < SAMPLE ? bytes.length : SAMPLE;
    bool done = false, fine = true;
    if (uchardet_handle_data(guess, bytes.data, sample) == 0) {
        uchardet_data_end(guess);
        hsay_str charset = hsay_str_of(uchardet_get_charset(guess));
        if (charset.length && !is_windows(charset) && !same_name(charset, "utf-8")) {
            fine = decode_iconv(bytes, charset, out, &known);
            done = known;
        }
    }
    uchardet_delete(guess);
    if (!fine || done)
        return fine;
    return decode_windows(bytes, out);
}

/* ------------------------------------------------------------------ choice */

static hsay_status refuse_binary(size_t at, hsay_error *error)
{
    return hsay_fail_at(error, HSAY_BAD_INPUT, at, 0, 0,
                        "binary data, not text, at byte %zu: give a text, HTML or JSONL file", at);
}

hsay_status hsay_decode(hsay_str bytes, hsay_str declared, hsay_builder *out, hsay_error *error)
{
    if (hsay_str_starts(bytes, "\xef\xbb\xbf"))
        return decode_utf8(bytes, 3, out) ? HSAY_OK : hsay_no_memory(error);
    if (hsay_str_starts(bytes, "\xff\xfe") || hsay_str_starts(bytes, "\xfe\xff")) {
        bool big = bytes.data[0] == '\xfe';
        return decode_utf16(bytes, 2, big, out) ? HSAY_OK : hsay_no_memory(error);
    }
    census seen = count_bytes(bytes);
    size_t half = bytes.length / 2, nul = seen.nul_even + seen.nul_odd;
    bool wide_little = half >= 4 && seen.nul_odd > half * 7 / 10 && seen.nul_even * 20 < half;
    bool wide_big = half >= 4 && seen.nul_even > half * 7 / 10 && seen.nul_odd * 20 < half;
    bool fine;
    if (wide_little || wide_big) {
        fine = decode_utf16(bytes, 0, wide_big, out);
    } else if ((nul + seen.control) * 20 > bytes.length || nul > 1000) {
        return refuse_binary(seen.first_odd, error);
    } else if (seen.bad == 0 || seen.bad * 4 <= seen.multi ||
               (seen.multi > 0 && seen.bad * 20 < bytes.length)) {
        fine = decode_utf8(bytes, 0, out);
    } else {
        fine = decode_legacy(bytes, declared, seen.bad * 20 < bytes.length, out);
    }
    return fine ? HSAY_OK : hsay_no_memory(error);
}
