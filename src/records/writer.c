/* SPDX-License-Identifier: Apache-2.0
 *
 * writer.c - buffered output that remembers its first failure, and the doors of records.
 *
 * In: bytes from the formats. Out: calls of the caller's hsay_print. Once that returned false
 * nothing more is handed over. The table at the end says what each format writes for an article,
 * and before the first and after the last one.
 */
#include "records/records.h"

#include <string.h>

/* ------------------------------------------------------------------ plain output */

void hsay_put_flush(hsay_writer *writer)
{
    if (writer->fill > 0 && !writer->stopped) {
        writer->stopped = !writer->print(writer->context, writer->buffer, writer->fill);
    }
    writer->fill = 0;
}

void hsay_put(hsay_writer *writer, const char *bytes, size_t length)
{
    while (length > 0 && !writer->stopped) {
        size_t room = sizeof writer->buffer - writer->fill;
        size_t piece = length < room ? length : room;
        memcpy(writer->buffer + writer->fill, bytes, piece);
        writer->fill += piece;
        bytes += piece;
        length -= piece;
        if (writer->fill == sizeof writer->buffer) {
            hsay_put_flush(writer);
        }
    }
}

void hsay_put_text(hsay_writer *writer, const char *terminated)
{
    hsay_put(writer, terminated, strlen(terminated));
}

void hsay_put_str(hsay_writer *writer, hsay_str words)
{
    if (words.length > 0) {
        hsay_put(writer, words.data, words.length);
    }
}

void hsay_put_char(hsay_writer *writer, char c)
{
    hsay_put(writer, &c, 1);
}

void hsay_put_count(hsay_writer *writer, uint64_t value)
{
    char digits[20];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + value % 10);
        value /= 10;
    } while (value > 0);
    hsay_put(writer, digits + at, sizeof digits - at);
}

void hsay_put_integer(hsay_writer *writer, int64_t value)
{
    if (value < 0) {
        hsay_put_char(writer, '-');
    }
    hsay_put_count(writer, value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
}

void hsay_put_number(hsay_writer *writer, double value, unsigned decimals)
{
    char digits[40];
    hsay_put(writer, digits, hsay_format_double(digits, value, decimals));
}

void hsay_put_day(hsay_writer *writer, int32_t day)
{
    char digits[16];
    hsay_put_str(writer, hsay_format_day(digits, day));
}

void hsay_put_thousands(hsay_writer *writer, int64_t value)
{
    char digits[32];
    size_t at = sizeof digits;
    uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
    for (unsigned count = 0; count == 0 || rest > 0; count++) {
        if (count > 0 && count % 3 == 0) {
            digits[--at] = ',';
        }
        digits[--at] = (char)('0' + rest % 10);
        rest /= 10;
    }
    if (value < 0) {
        hsay_put_char(writer, '-');
    }
    hsay_put(writer, digits + at, sizeof digits - at);
}

void hsay_put_spaces(hsay_writer *writer, uint32_t count)
{
    static const char blanks[] = "                                ";
    while (count > 0) {
        uint32_t piece = count < sizeof blanks - 1 ? count : (uint32_t)(sizeof blanks - 1);
        hsay_put(writer, blanks, piece);
        count -= piece;
    }
}

/* ------------------------------------------------------------------ doors */

typedef void hsay_part(hsay_writer *writer);

static const struct {
    hsay_part *opening, *article, *closing;
} formats[HSAY_FORMAT_COUNT] = {
    [HSAY_FORMAT_REPORT] = {NULL, hsay_write_report, NULL},
    [HSAY_FORMAT_JSONL] = {NULL, hsay_write_jsonl, NULL},
    [HSAY_FORMAT_CSV] = {hsay_write_csv_heading, hsay_write_csv, NULL},
    [HSAY_FORMAT_CONLLU] = {NULL, hsay_write_conllu, NULL},
    [HSAY_FORMAT_HTML] = {hsay_write_html_opening, hsay_write_html, hsay_write_html_closing},
    [HSAY_FORMAT_WHY] = {NULL, hsay_write_why, NULL},
    [HSAY_FORMAT_GEOJSON] = {hsay_write_geojson_opening, hsay_write_geojson,
                             hsay_write_geojson_closing},
    [HSAY_FORMAT_POLECAT] = {hsay_write_polecat_heading, hsay_write_polecat, NULL},
    [HSAY_FORMAT_ICEWS] = {hsay_write_icews_heading, hsay_write_icews, NULL},
    [HSAY_FORMAT_GDELT] = {NULL, hsay_write_gdelt, NULL},
    [HSAY_FORMAT_PETRARCH] = {NULL, hsay_write_petrarch, NULL},
};

static hsay_status write_parts(hsay_writer *writer, const hsay_allocator *allocator,
                               hsay_part *const parts[3], hsay_error *error)
{
    hsay_arena_open(&writer->arena, allocator);
    for (unsigned i = 0; i < 3; i++) {
        if (parts[i] && !writer->no_memory) {
            parts[i](writer);
        }
    }
    hsay_put_flush(writer);
    bool starved = writer->no_memory || writer->arena.starved;
    hsay_arena_close(&writer->arena);
    if (starved) {
        return hsay_no_memory(error);
    }
    return writer->stopped ? hsay_fail(error, HSAY_IO, "the output was closed before its end")
                           : HSAY_OK;
}

static bool prepare(hsay_writer *writer, hsay_format format, const hsay_layout *layout,
                    hsay_print *print, void *context)
{
    memset(writer, 0, offsetof(hsay_writer, buffer));
    if (!print || (unsigned)format >= HSAY_FORMAT_COUNT) {
        return false;
    }
    if (layout) {
        writer->layout = *layout;
    }
    writer->print = print;
    writer->context = context;
    return true;
}

hsay_status hsay_write(const hsay_article *article, hsay_format format, const hsay_layout *layout,
                       hsay_print *print, void *context, hsay_error *error)
{
    hsay_writer writer;
    if (!prepare(&writer, format, layout, print, context) || !article) {
        return hsay_fail(error, HSAY_BAD_ARGUMENT,
                         "hsay_write needs an article, a format, a print");
    }
    writer.doc = article;
    bool page = format == HSAY_FORMAT_HTML || format == HSAY_FORMAT_GEOJSON;
    bool whole = page ? !writer.layout.part : writer.layout.heading;
    hsay_part *parts[3] = {whole ? formats[format].opening : NULL, formats[format].article,
                           whole ? formats[format].closing : NULL};
    return write_parts(&writer, &article->arena.allocator, parts, error);
}

hsay_status hsay_write_opening(hsay_format format, const hsay_layout *layout, hsay_print *print,
                               void *context, hsay_error *error)
{
    hsay_writer writer;
    if (!prepare(&writer, format, layout, print, context)) {
        return hsay_fail(error, HSAY_BAD_ARGUMENT, "hsay_write_opening needs a format and a print");
    }
    hsay_part *parts[3] = {formats[format].opening, NULL, NULL};
    return write_parts(&writer, NULL, parts, error);
}

const char *hsay_write_between(hsay_format format)
{
    return format == HSAY_FORMAT_GEOJSON ? "," : "";
}

hsay_status hsay_write_closing(hsay_format format, const hsay_layout *layout, hsay_print *print,
                               void *context, hsay_error *error)
{
    hsay_writer writer;
    if (!prepare(&writer, format, layout, print, context)) {
        return hsay_fail(error, HSAY_BAD_ARGUMENT, "hsay_write_closing needs a format and a print");
    }
    hsay_part *parts[3] = {formats[format].closing, NULL, NULL};
    return write_parts(&writer, NULL, parts, error);
}
