/* SPDX-License-Identifier: Apache-2.0
 *
 * import_lines.c - lines of dictionaries, without comments and in UTF-8.
 *
 *     ABANDON [345] # gave up          the comment is cut off, what was before it stays
 *     <!-- a note -->                  passed over, over lines
 *     PUTIN_ ; CountryInfo.txt         TABARI's other comment
 */
#include "lexc/import.h"

#include <string.h>

hsay_str import_text(importer *in, hsay_str bytes)
{
    if (hsay_str_starts(bytes, "\xef\xbb\xbf"))
        bytes = hsay_str_slice(bytes, 3, bytes.length);
    if (hsay_utf8_invalid(bytes) == SIZE_MAX)
        return bytes;
    char *text = hsay_arena_take(in->arena, bytes.length * 2 + 1);
    size_t length = 0, bad = 0, first_line = 1;
    for (size_t i = 0; text != NULL && i < bytes.length;) {
        size_t width;
        uint32_t point = hsay_utf8_first(hsay_str_slice(bytes, i, bytes.length), &width);
        if (point == 0xfffd && width == 1) {
            if (bad++ == 0)
                for (size_t k = 0; k < i; k++)
                    first_line += bytes.data[k] == '\n';
            point = (unsigned char)bytes.data[i] < 0xa0 ? ' ' : (unsigned char)bytes.data[i];
        }
        length += hsay_utf8_put(text + length, point);
        i += width;
    }
    if (text == NULL) {
        in->memory = false;
        return (hsay_str){"", 0};
    }
    import_warn(in, (uint32_t)first_line, "%zu bytes are not UTF-8 and are read as Latin-1", bad);
    return (hsay_str){text, length};
}

/* Cuts <!-- ... -->, which may end in a later line of `rest`. */
static void cut_markup(importer *in, hsay_str *rest, hsay_str *line)
{
    size_t start = hsay_str_find(*line, HSAY_STR("<!--"));
    if (start == SIZE_MAX)
        return;
    size_t left = (size_t)(rest->data + rest->length - line->data);
    hsay_str all = {line->data, left};
    size_t end = hsay_str_find(hsay_str_slice(all, start, left), HSAY_STR("-->"));
    end = end == SIZE_MAX ? left : start + end + 3;
    if (end > line->length) {
        for (size_t i = line->length + 1; i < end; i++)
            in->line += all.data[i] == '\n';
        *rest = hsay_str_slice(all, end, left);
    }
    *line = hsay_str_slice(*line, 0, start);
}

bool import_line(importer *in, hsay_str *rest, hsay_str *line)
{
    while (rest->length != 0) {
        const char *end = memchr(rest->data, '\n', rest->length);
        size_t length = end == NULL ? rest->length : (size_t)(end - rest->data);
        *line = hsay_str_slice(*rest, 0, length);
        *rest = hsay_str_slice(*rest, length + (end != NULL), rest->length);
        in->line++;
        cut_markup(in, rest, line);
        size_t at = 0;
        for (; at < line->length && line->data[at] != ';'; at++)
            if (line->data[at] == '#' && !(at > 0 && line->data[at - 1] == '[') &&
                !(at > 0 && line->data[at - 1] == '#'))
                break;
        line->length = at;
        while (line->length != 0 && hsay_is_space((unsigned char)line->data[line->length - 1]))
            line->length--;
        if (line->length != 0)
            return true;
    }
    return false;
}
