/* SPDX-License-Identifier: Apache-2.0
 *
 * doubt.c - reads what teacher.py wrote of annotated articles, an object a line:
 *
 *     {"id": name, "doubt": [[start, begins, goes on]]}            starts in code points
 */
#include "trainer.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static json_t *next_line(FILE *file)
{
    json_error_t error;
    return json_loadf(file, JSON_DISABLE_EOF_CHECK, &error);
}

static uint32_t number(const json_t *list, size_t place)
{
    json_int_t n = json_integer_value(json_array_get(list, place));
    return n < 0 ? 0 : n > 0x7fffffff ? 0x7fffffff : (uint32_t)n;
}

static void read_doubts(const json_t *list, const uint32_t *offsets, uint32_t points,
                        gold_article *article)
{
    article->doubts = calloc(json_array_size(list) + 1, sizeof *article->doubts);
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *from = json_array_get(list, i);
        uint32_t start = number(from, 0);
        if (start < points)
            article->doubts[article->doubt_count++] = (gold_doubt){
                offsets[start], (uint8_t)number(from, 1), (uint8_t)number(from, 2)};
    }
}

bool gold_doubts(FILE *file, const char *name, gold_article *article)
{
    json_t *object = next_line(file);
    const char *id = json_string_value(json_object_get(object, "id"));
    bool fits = id && strcmp(id, name) == 0;
    if (fits) {
        uint32_t points, *offsets = gold_offsets(article, &points);
        read_doubts(json_object_get(object, "doubt"), offsets, points, article);
        free(offsets);
    }
    json_decref(object);
    return fits;
}
