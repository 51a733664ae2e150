/* SPDX-License-Identifier: Apache-2.0
 *
 * jsonl.c - one line of JSONL to an input.
 *
 * In: a line. Out: text (or html), id, url, published, outlet, title; other fields are passed
 * over. origin is the id, else the url, else "file:line". A line that is no JSON object, holds
 * neither text nor html, or gives a published that is no day, is refused with its line and column.
 */
#include "reader.h"

#include <stdlib.h>
#include <string.h>

void hsay_reader_release(hsay_reader *reader)
{
    json_decref(reader->object);
    reader->object = NULL;
    free(reader->name);
    reader->name = NULL;
}

static hsay_str field(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value))
        return (hsay_str){NULL, 0};
    return (hsay_str){json_string_value(value), json_string_length(value)};
}

/* The id, which may be a whole number; else the url; else "file:line". data NULL: no memory. */
static hsay_str name_of(hsay_reader *reader)
{
    hsay_str id = field(reader->object, "id");
    if (id.length == 0 && !json_is_integer(json_object_get(reader->object, "id")))
        id = field(reader->object, "url");
    if (id.length)
        return id;
    json_t *number = json_object_get(reader->object, "id");
    hsay_arena arena;
    hsay_arena_open(&arena, NULL);
    hsay_str made = json_is_integer(number)
                        ? hsay_str_print(&arena, "%ld", (long)json_integer_value(number))
                        : hsay_str_print(&arena, "%s:%u", reader->origin, reader->line);
    reader->name = made.data ? malloc(made.length + 1) : NULL;
    if (reader->name) {
        memcpy(reader->name, made.data, made.length);
        reader->name[made.length] = 0;
    }
    hsay_arena_close(&arena);
    return (hsay_str){reader->name, reader->name ? made.length : 0};
}

static hsay_status refuse(const hsay_reader *reader, uint64_t offset, uint32_t column,
                          const char *what, hsay_error *error)
{
    return hsay_fail_at(error, HSAY_BAD_INPUT, offset, reader->line, column, "%s:%u:%u: %s",
                        reader->origin, reader->line, column, what);
}

hsay_status hsay_reader_json(hsay_reader *reader, hsay_str line, uint64_t offset, hsay_input *input,
                             hsay_error *error)
{
    json_error_t problem;
    reader->object = json_loadb(line.data, line.length, JSON_ALLOW_NUL, &problem);
    if (!reader->object) {
        uint32_t column = problem.position > 0 ? (uint32_t)problem.position : 1;
        return refuse(reader, offset + column - 1, column, problem.text, error);
    }
    if (!json_is_object(reader->object))
        return refuse(reader, offset, 1, "a line must hold one JSON object", error);
    input->bytes = field(reader->object, "text");
    input->kind = HSAY_INPUT_TEXT;
    if (!input->bytes.data) {
        input->bytes = field(reader->object, "html");
        input->kind = HSAY_INPUT_HTML;
    }
    if (!input->bytes.data)
        return refuse(reader, offset, 1, "neither \"text\" nor \"html\" holds a string", error);
    input->origin = name_of(reader);
    if (!input->origin.data)
        return hsay_no_memory(error);
    input->outlet = field(reader->object, "outlet");
    input->title = field(reader->object, "title");
    hsay_str published = hsay_str_trim(field(reader->object, "published"));
    int32_t day;
    if (published.length == 0)
        return HSAY_OK;
    input->published = hsay_str_slice(published, 0, 10);
    if (!hsay_parse_day(input->published, &day))
        return refuse(reader, offset, 1, "\"published\" is not YYYY-MM-DD", error);
    return HSAY_OK;
}
