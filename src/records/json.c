/* SPDX-License-Identifier: Apache-2.0
 *
 * json.c - strings, numbers and lists of JSON (json.h).
 */
#include "records/json.h"

static void put_escape(hsay_writer *writer, unsigned char c)
{
    static const char digits[] = "0123456789abcdef";
    char escape[6] = {'\\', 'u', '0', '0', digits[c >> 4], digits[c & 15]};
    switch (c) {
    case '"':
    case '\\': escape[1] = (char)c; break;
    case '\n': escape[1] = 'n'; break;
    case '\r': escape[1] = 'r'; break;
    case '\t': escape[1] = 't'; break;
    default: hsay_put(writer, escape, 6); return;
    }
    hsay_put(writer, escape, 2);
}

void hsay_json_string(hsay_writer *writer, hsay_str words)
{
    size_t from = 0;
    hsay_put_char(writer, '"');
    for (size_t i = 0; i < words.length; i++) {
        unsigned char c = (unsigned char)words.data[i];
        if (c < 32 || c == '"' || c == '\\') {
            hsay_put(writer, words.data + from, i - from);
            put_escape(writer, c);
            from = i + 1;
        }
    }
    if (words.length > from) {
        hsay_put(writer, words.data + from, words.length - from);
    }
    hsay_put_char(writer, '"');
}

void hsay_json_null(hsay_writer *writer, hsay_str words)
{
    if (words.length > 0) {
        hsay_json_string(writer, words);
    } else {
        hsay_put_text(writer, "null");
    }
}

void hsay_json_key(hsay_writer *writer, const char *name)
{
    hsay_put_text(writer, ",\"");
    hsay_put_text(writer, name);
    hsay_put_text(writer, "\":");
}

void hsay_json_field(hsay_writer *writer, const char *name, hsay_str value)
{
    hsay_json_key(writer, name);
    hsay_json_null(writer, value);
}

void hsay_json_name(hsay_writer *writer, const char *name, const char *value)
{
    hsay_json_field(writer, name, hsay_str_of(value));
}

void hsay_json_count(hsay_writer *writer, const char *name, uint64_t value)
{
    hsay_json_key(writer, name);
    hsay_put_count(writer, value);
}

void hsay_json_known(hsay_writer *writer, const char *name, uint64_t value)
{
    if (value > 0)
        hsay_json_count(writer, name, value);
    else
        hsay_json_field(writer, name, (hsay_str){NULL, 0});
}

void hsay_json_day(hsay_writer *writer, const char *name, int32_t day)
{
    char digits[16];
    hsay_json_field(writer, name, hsay_format_day(digits, day));
}

void hsay_json_number(hsay_writer *writer, const char *name, double value, unsigned decimals)
{
    hsay_json_key(writer, name);
    if (value == value) {
        hsay_put_number(writer, value, decimals);
    } else {
        hsay_put_text(writer, "null");
    }
}

void hsay_json_bound(hsay_writer *writer, const char *name, int64_t bound)
{
    hsay_json_key(writer, name);
    if (bound >= 0) {
        hsay_put_integer(writer, bound);
    } else {
        hsay_put_text(writer, "null");
    }
}

void hsay_json_id(hsay_writer *writer, char letter, uint32_t index)
{
    if (index == HSAY_NONE) {
        hsay_put_text(writer, "null");
        return;
    }
    hsay_put_char(writer, '"');
    hsay_put_char(writer, letter);
    hsay_put_count(writer, (uint64_t)index + 1);
    hsay_put_char(writer, '"');
}

void hsay_json_list(hsay_writer *writer, const char *name, uint32_t count, hsay_json_item *put,
                    const void *items)
{
    hsay_json_key(writer, name);
    hsay_put_char(writer, '[');
    for (uint32_t i = 0; i < count; i++) {
        if (i > 0) {
            hsay_put_char(writer, ',');
        }
        put(writer, items, i);
    }
    hsay_put_char(writer, ']');
}

static void put_str(hsay_writer *writer, const void *items, uint32_t index)
{
    hsay_json_string(writer, ((const hsay_str *)items)[index]);
}

void hsay_json_strings(hsay_writer *writer, const char *name, const hsay_str *items, uint32_t count)
{
    hsay_json_list(writer, name, count, put_str, items);
}

void hsay_json_contexts(hsay_writer *writer, uint64_t contexts)
{
    hsay_str names[64];
    uint32_t count = 0;
    for (uint32_t bit = 0; bit < 64; bit++) {
        if (contexts >> bit & 1) {
            names[count++] = hsay_str_of(hsay_context_name(bit));
        }
    }
    hsay_json_strings(writer, "contexts", names, count);
}
