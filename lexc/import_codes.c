/* SPDX-License-Identifier: Apache-2.0
 *
 * import_codes.c - codes, dates and names as dictionaries write them.
 *
 * A code is read in threes: USAGOVMIL is USA, GOV, MIL. The first that codes.tsv lists is the
 * country (UNO and EUR win over IGO before them), the others are sectors; those that sectors.tsv
 * does not list are added to it, so that an actor's code comes out again as it was. A country's old
 * CAMEO code becomes ISO's.
 */
#include "lexc/import.h"

#include <string.h>

/* ------------------------------------------------------------------ codes */

static hsay_str renamed(hsay_str piece)
{
    static const char *const old[][2] = {{"PAL", "PSE"}, {"ROM", "ROU"}, {"ZAR", "COD"},
                                         {"TMP", "TLS"}, {"KSV", "XKX"}, {"KOS", "XKX"},
                                         {"YUG", "SRB"}, {"BUR", "MMR"}};
    for (size_t i = 0; i < sizeof old / sizeof *old; i++)
        if (hsay_str_is(piece, old[i][0]))
            return hsay_str_of(old[i][1]);
    return piece;
}

/* Is `value` in the first column of the built-in table? */
static bool in_table(const importer *in, const char *name, hsay_str value)
{
    hsay_table table;
    if (!hsay_image_table(in->base, name, &table))
        return false;
    for (uint32_t r = 0; r < table.rows; r++)
        if (hsay_str_equal(hsay_table_cell(&table, r, 0), value))
            return true;
    return false;
}

static void add_sector(importer *in, hsay_str piece, import_code *out)
{
    uint64_t key = hsay_hash(piece);
    for (uint32_t i = 0; i < out->sector_count; i++)
        if (hsay_str_equal(out->sectors[i], piece))
            return;
    if (out->sector_count == IMPORT_SECTORS_MAX) {
        import_warn(in, in->line, "more than %u sectors; %.*s is left out", IMPORT_SECTORS_MAX,
                    (int)piece.length, piece.data);
        return;
    }
    if (hsay_map_get(&in->sectors, key) == HSAY_NONE) {
        if (!in_table(in, "sectors", piece)) {
            hsay_str *added = hsay_push(in->arena, &in->added);
            in->memory &= added != NULL;
            if (added != NULL)
                *added = piece;
        }
        in->memory &= hsay_map_put(in->arena, &in->sectors, key, 1);
    }
    out->sectors[out->sector_count++] = piece;
}

static bool is_code(hsay_str code)
{
    for (size_t i = 0; i < code.length; i++)
        if (!hsay_is_upper((unsigned char)code.data[i]) &&
            !hsay_is_digit((unsigned char)code.data[i]))
            return false;
    return code.length != 0 && code.length % 3 == 0;
}

bool import_split(importer *in, hsay_str code, import_code *out)
{
    hsay_str letters = hsay_str_trim(code);
    *out = (import_code){0};
    if (hsay_str_starts(letters, "~"))
        letters = hsay_str_slice(letters, 1, letters.length);
    if (hsay_str_ends(letters, "~"))
        letters.length--;
    if (!is_code(letters)) {
        import_warn(in, in->line, "the code [%.*s] is not made of threes of capitals; left out",
                    (int)code.length, code.data);
        return false;
    }
    for (size_t i = 0; i < letters.length; i += 3) {
        hsay_str piece = renamed(hsay_str_slice(letters, i, i + 3));
        bool body = hsay_str_is(piece, "UNO") || hsay_str_is(piece, "EUR");
        if (body && hsay_str_is(out->code, "IGO")) {
            out->code = piece;
            add_sector(in, HSAY_STR("IGO"), out);
        } else if (out->code.length == 0 && out->sector_count == 0 &&
                   in_table(in, "codes", piece)) {
            out->code = piece;
        } else {
            add_sector(in, piece, out);
        }
    }
    return true;
}

bool import_bracket(hsay_str *rest, hsay_str *inner)
{
    size_t open = hsay_str_find(*rest, HSAY_STR("["));
    hsay_str after = hsay_str_slice(*rest, open == SIZE_MAX ? rest->length : open + 1,
                                    rest->length);
    size_t close = hsay_str_find(after, HSAY_STR("]"));
    if (open == SIZE_MAX || close == SIZE_MAX)
        return false;
    *inner = hsay_str_trim(hsay_str_slice(after, 0, close));
    *rest = hsay_str_slice(after, close + 1, after.length);
    return true;
}

/* ------------------------------------------------------------------ dates */

bool import_day(hsay_str date, int32_t *day)
{
    uint64_t number;
    if ((date.length != 6 && date.length != 8) || !hsay_parse_u64(date, &number))
        return false;
    uint64_t year = number / 10000, month = number / 100 % 100, of_month = number % 100;
    if (date.length == 6)
        year += year >= IMPORT_PIVOT ? 1900 : 2000;
    if (month < 1 || month > 12 || of_month < 1 ||
        of_month > hsay_month_days((int)year, (unsigned)month))
        return false;
    *day = hsay_day_of((int)year, (unsigned)month, (unsigned)of_month);
    return true;
}

/* ------------------------------------------------------------------ names */

/* Words that stay small inside a name. */
static bool is_small(hsay_str word)
{
    static const char *const small[] = {"of", "the", "and", "for", "in", "on", "de", "del",
                                        "la", "al", "el",  "bin", "ibn", "von", "van", "to"};
    for (size_t i = 0; i < sizeof small / sizeof *small; i++)
        if (hsay_str_is(word, small[i]))
            return true;
    return false;
}

/* Where the word that starts at `at` ends. */
static size_t word_end(hsay_str text, size_t at)
{
    while (at < text.length && text.data[at] != ' ' && text.data[at] != '-')
        at++;
    return at;
}

/* White space, _ and | as single blanks. */
static hsay_str spaced(importer *in, hsay_str raw)
{
    char *out = hsay_arena_take(in->arena, raw.length + 1);
    size_t length = 0;
    for (size_t i = 0; out != NULL && i < raw.length; i++) {
        unsigned char c = (unsigned char)raw.data[i];
        if (c != '_' && c != '|' && !hsay_is_space(c))
            out[length++] = (char)c;
        else if (length > 0 && out[length - 1] != ' ')
            out[length++] = ' ';
    }
    while (length > 0 && out[length - 1] == ' ')
        length--;
    in->memory &= out != NULL;
    return (hsay_str){out == NULL ? "" : out, out == NULL ? 0 : length};
}

hsay_str import_name(importer *in, hsay_str raw, bool lower)
{
    hsay_str text = spaced(in, raw), low = hsay_str_lower(in->arena, text);
    char *out = hsay_arena_take(in->arena, text.length * 2 + 4);
    size_t length = 0;
    if (out == NULL || low.data == NULL) {
        in->memory = false;
        return (hsay_str){"", 0};
    }
    if (lower)
        return low;
    for (size_t at = 0; at < text.length;) {
        size_t end = word_end(text, at), width;
        hsay_str word = hsay_str_lower(in->arena, hsay_str_slice(text, at, end));
        uint32_t first = hsay_utf8_first(hsay_str_slice(text, at, end), &width);
        bool small = (at > 0 && is_small(word)) || word.data == NULL || word.length < width;
        length += small ? 0 : hsay_utf8_put(out + length, first);
        for (size_t i = small ? 0 : width; word.data != NULL && i < word.length; i++)
            out[length++] = word.data[i];
        if (end < text.length)
            out[length++] = text.data[end];
        at = end + 1;
    }
    return (hsay_str){out, length};
}

hsay_str import_key(importer *in, hsay_str name)
{
    char key[64];
    size_t length = 0;
    for (size_t i = 0; i < name.length && length < 48; i++) {
        unsigned char c = hsay_to_lower((unsigned char)name.data[i]);
        if (hsay_is_lower(c) || hsay_is_digit(c))
            key[length++] = (char)c;
        else if (length > 0 && key[length - 1] != '-')
            key[length++] = '-';
    }
    hsay_str base = {key, length};
    for (uint32_t n = 1;; n++) {
        hsay_str full = n == 1 ? hsay_str_print(in->arena, "own.%.*s", (int)base.length, base.data)
                               : hsay_str_print(in->arena, "own.%.*s-%u", (int)base.length,
                                                base.data, n);
        if (full.data == NULL) {
            in->memory = false;
            return HSAY_STR("own");
        }
        if (hsay_map_get(&in->ids, hsay_hash(full)) == HSAY_NONE) {
            in->memory &= hsay_map_put(in->arena, &in->ids, hsay_hash(full), 1);
            return full;
        }
    }
}
