/* SPDX-License-Identifier: Apache-2.0
 *
 * overlay.c - a user's small folder laid over the built-in lexicon.
 *
 * In: the folder's sources, and an image that carries the sources it was made of (the blob
 * "sources"; gazetteers are carried over compiled). Out: one list of sources to compile.
 *
 *     tables     rows of the folder come first; a built-in row with the same key is replaced; a
 *                name that the folder lists loses its built-in meaning (among tables with a column
 *                of type code, else in the table of the same name)
 *     patterns   a file of the same name is replaced, others are added; classes of the same name
 *                grow; among frames with as many words the folder's wins
 *     other      a file of the same name is replaced
 *
 * A folder that holds events/types.pat, without which nothing is coded, is a whole lexicon and
 * stands alone. What comes from the folder is named "+actors/groups.tsv:3" in rules.
 */
#include "lexc/internal.h"

#include <string.h>

#define BLOB "sources"

/* ------------------------------------------------------------------ sources in the image */

static bool is_kept(const lexc_source *source)
{
    return !hsay_str_ends(hsay_str_of(source->file), ".gaz");
}

/* For every source "name length\n", its bytes, and a line's end. */
bool lexc_keep_sources(lexc *compiler)
{
    size_t length = 0, at = 0;
    for (uint32_t i = 0; i < compiler->sources.count; i++)
        length += strlen(compiler->sources.data[i].file) + compiler->sources.data[i].text.length +
                  32;
    char *bytes = hsay_arena_take(compiler->arena, length);
    for (uint32_t i = 0; bytes != NULL && i < compiler->sources.count; i++) {
        const lexc_source *source = &compiler->sources.data[i];
        if (!is_kept(source))
            continue;
        hsay_str head = hsay_str_print(compiler->arena, "%s %zu\n", source->file,
                                       source->text.length);
        if (head.data == NULL)
            return false;
        memcpy(bytes + at, head.data, head.length);
        at += head.length;
        if (source->text.length != 0)
            memcpy(bytes + at, source->text.data, source->text.length);
        at += source->text.length;
        bytes[at++] = '\n';
    }
    return bytes != NULL && lexc_add_blob(compiler, BLOB, bytes, at);
}

/* Takes the next source off `rest`; false at the end, or where the blob is none of ours. */
static bool next_source(hsay_arena *arena, hsay_str *rest, lexc_source *source)
{
    size_t end = hsay_str_find(*rest, HSAY_STR("\n"));
    hsay_str head = hsay_str_slice(*rest, 0, end == SIZE_MAX ? 0 : end);
    size_t gap = hsay_str_find(head, HSAY_STR(" "));
    uint64_t length;
    if (gap == SIZE_MAX ||
        !hsay_parse_u64(hsay_str_slice(head, gap + 1, head.length), &length) ||
        length >= rest->length - end - 1)
        return false;
    hsay_str name = hsay_str_copy(arena, hsay_str_slice(head, 0, gap));
    *source = (lexc_source){name.data, hsay_str_slice(*rest, end + 1, end + 1 + (size_t)length),
                            false};
    *rest = hsay_str_slice(*rest, end + 2 + (size_t)length, rest->length);
    return name.data != NULL;
}

bool lexc_next_source(hsay_arena *arena, const hsay_image *image, hsay_str *rest,
                      lexc_source *source)
{
    if (rest->data == NULL && !hsay_image_blob(image, BLOB, rest))
        return false;
    return next_source(arena, rest, source);
}

/* ------------------------------------------------------------------ laying over */

const lexc_source *lexc_find_source(const lexc *compiler, const char *file, bool over)
{
    for (uint32_t i = 0; i < compiler->sources.count; i++)
        if (compiler->sources.data[i].over == over &&
            strcmp(compiler->sources.data[i].file, file) == 0)
            return &compiler->sources.data[i];
    return NULL;
}

static bool is_table(const lexc_source *source)
{
    return hsay_str_ends(hsay_str_of(source->file), ".tsv");
}

/* Keeps those blobs of the base that are not compiled again. */
static bool keep_gazetteer(lexc *compiler, const hsay_image *base)
{
    hsay_str blob;
    for (uint32_t i = 0; i < compiler->sources.count; i++)
        if (!is_kept(&compiler->sources.data[i]))
            lexc_complain(compiler, compiler->sources.data[i].file, 1, 1,
                          "a gazetteer cannot be laid over the built-in one; `hearsay lexicon "
                          "export` gives a whole lexicon to change");
    return !hsay_image_blob(base, "details/gazetteer", &blob) ||
           lexc_add_blob(compiler, "details/gazetteer", blob.data, blob.length);
}

hsay_status lexc_lay_over(lexc *compiler, hsay_str base, hsay_error *error)
{
    const hsay_image *image;
    hsay_str rest = {NULL, 0};
    lexc_source source;
    uint32_t own = compiler->sources.count;
    if (base.data == NULL || lexc_find_source(compiler, "events/types.pat", false) != NULL)
        return HSAY_OK;
    hsay_status status = hsay_image_open(compiler->arena, (const uint8_t *)base.data, base.length,
                                         &image, error);
    if (status != HSAY_OK)
        return status;
    if (!keep_gazetteer(compiler, image))
        return hsay_no_memory(error);
    for (uint32_t i = 0; i < own; i++)
        compiler->sources.data[i].over = true;
    compiler->overlay = true;
    while (lexc_next_source(compiler->arena, image, &rest, &source)) {
        if (!is_table(&source) && lexc_find_source(compiler, source.file, true) != NULL)
            continue;
        lexc_source *kept = hsay_push(compiler->arena, &compiler->sources);
        if (kept == NULL)
            return hsay_no_memory(error);
        *kept = source;
    }
    if (compiler->sources.count == own)
        return hsay_fail(error, HSAY_BAD_LEXICON, "the lexicon below has no sources to lay over");
    lexc_sort_sources(compiler);
    return HSAY_OK;
}

/* ------------------------------------------------------------------ what the folder takes away */

static uint64_t name_key(const lexc_table *table, hsay_str phrase)
{
    bool coded = false;
    for (uint32_t c = 0; c < table->column_count; c++)
        coded |= table->columns[c].type == LEXC_CODE;
    uint64_t group = coded ? hsay_hash(HSAY_STR("coded")) : hsay_hash(table->name);
    return hsay_hash_mix(group, hsay_phrase_add(HSAY_PHRASE_START, phrase));
}

void lexc_take_name(lexc *compiler, const lexc_table *table, hsay_str phrase)
{
    if (!hsay_map_put(compiler->arena, &compiler->over_names, name_key(table, phrase), 1))
        compiler->no_memory = true;
}

bool lexc_name_taken(const lexc *compiler, const lexc_table *table, hsay_str phrase)
{
    return compiler->overlay &&
           hsay_map_get(&compiler->over_names, name_key(table, phrase)) != HSAY_NONE;
}

static uint64_t row_key(const lexc_table *table, hsay_str key)
{
    return hsay_hash_mix(hsay_hash(table->name), hsay_hash(key));
}

void lexc_take_row(lexc *compiler, const lexc_table *table, hsay_str key)
{
    if (!hsay_map_put(compiler->arena, &compiler->over_keys, row_key(table, key), 1))
        compiler->no_memory = true;
}

bool lexc_row_taken(const lexc *compiler, const lexc_table *table, hsay_str key)
{
    return compiler->overlay &&
           hsay_map_get(&compiler->over_keys, row_key(table, key)) != HSAY_NONE;
}
