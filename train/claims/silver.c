/* SPDX-License-Identifier: Apache-2.0
 *
 * silver.c - reads what teacher.py wrote, an object a line:
 *
 *     {"text", "attributions": [{"source": [[3, 9]], "cue": .., "content": ..}],
 *      "doubt": [[start, begins, goes on]]}            spans and starts in code points
 *
 * Of an annotated article: {"id", "doubt"} alone.
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

static void read_role(const json_t *spans, const uint32_t *offsets, uint32_t points,
                      gold_role *role)
{
    for (size_t i = 0; i < json_array_size(spans); i++) {
        const json_t *span = json_array_get(spans, i);
        uint32_t start = number(span, 0), end = number(span, 1);
        if (start < end && end <= points && role->count < ROLE_SPANS)
            role->span[role->count++] = (hsay_span){offsets[start], offsets[end]};
    }
}

static void read_claims(const json_t *list, const uint32_t *offsets, uint32_t points,
                        gold_article *article)
{
    article->claims = calloc(json_array_size(list) + 1, sizeof *article->claims);
    for (size_t i = 0; i < json_array_size(list); i++) {
        const json_t *from = json_array_get(list, i);
        gold_claim *claim = &article->claims[article->count++];
        read_role(json_object_get(from, "source"), offsets, points, &claim->source);
        read_role(json_object_get(from, "cue"), offsets, points, &claim->cue);
        read_role(json_object_get(from, "content"), offsets, points, &claim->content);
    }
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

bool silver_read(FILE *file, gold_article *article)
{
    json_t *object = next_line(file);
    const char *text = json_string_value(json_object_get(object, "text"));
    *article = (gold_article){0};
    if (text) {
        uint32_t points;
        article->length = strlen(text);
        article->text = calloc(1, article->length + 1);
        memcpy(article->text, text, article->length);
        uint32_t *offsets = gold_offsets(article, &points);
        read_claims(json_object_get(object, "attributions"), offsets, points, article);
        read_doubts(json_object_get(object, "doubt"), offsets, points, article);
        free(offsets);
    }
    json_decref(object);
    return text != NULL;
}

bool silver_doubts(FILE *file, const char *name, gold_article *article)
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
