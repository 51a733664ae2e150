/* SPDX-License-Identifier: Apache-2.0
 *
 * models.c - what a file of weights says of itself: `hearsay model dump` and `scores`.
 *
 * In: a .hsm file, proved first. Out: its metadata and directory of tensors; or the scores that
 * were measured when it was made: its own line "scores", else the row of MANIFEST.md beside it,
 * which counts only where its SHA-256 is that of the file.
 *
 *     | file | what | data and licence | recipe | scores | SHA-256 |
 */
#include "engine/engine.h"

#include <string.h>

typedef struct {
    hsay_arena arena;
    hsay_file file;
    const hsay_model *model;
    hsay_str digest; /* 64 hexadecimal digits */
    hsay_print *print;
    void *context;
    bool stopped, no_memory;
} model_dump;

static void put(model_dump *to, hsay_str words)
{
    to->no_memory |= words.data == NULL;
    to->stopped |= !to->no_memory && !to->stopped && words.length != 0 &&
                   !to->print(to->context, words.data, words.length);
}

/* ------------------------------------------------------------------ opening */

static hsay_str digest_of(hsay_arena *arena, const hsay_file *file)
{
    hsay_sha256 sha;
    uint8_t digest[32];
    char *text = hsay_arena_take(arena, 64);
    hsay_sha256_open(&sha);
    hsay_sha256_add(&sha, file->bytes, file->length);
    hsay_sha256_close(&sha, digest);
    for (int i = 0; text != NULL && i < 64; i++)
        text[i] = "0123456789abcdef"[digest[i / 2] >> (i % 2 == 0 ? 4 : 0) & 15];
    return (hsay_str){text, 64};
}

static hsay_status open_dump(model_dump *to, const char *path, hsay_error *error)
{
    hsay_arena_open(&to->arena, NULL);
    hsay_status status = hsay_file_map(path, &to->file, error);
    if (status == HSAY_OK)
        status = hsay_model_open(&to->arena, to->file.bytes, to->file.length, &to->model, error);
    if (status == HSAY_OK) {
        to->digest = digest_of(&to->arena, &to->file);
        to->no_memory |= to->digest.data == NULL;
    }
    return status;
}

static hsay_status close_dump(model_dump *to, hsay_status status, hsay_error *error)
{
    if (status == HSAY_OK && to->no_memory)
        status = hsay_no_memory(error);
    else if (status == HSAY_OK && to->stopped)
        status = hsay_fail(error, HSAY_IO, "the output was closed before its end");
    hsay_file_unmap(&to->file);
    hsay_arena_close(&to->arena);
    return status;
}

/* ------------------------------------------------------------------ dump */

static hsay_str shape_of(hsay_arena *arena, const hsay_tensor *tensor)
{
    hsay_str shape = hsay_str_print(arena, "%u", tensor->shape[0]);
    for (uint32_t i = 1; i < tensor->rank && shape.data != NULL; i++)
        shape = hsay_str_print(arena, "%.*s x %u", (int)shape.length, shape.data,
                               tensor->shape[i]);
    return shape;
}

static void put_padded(model_dump *to, hsay_str words, size_t width)
{
    static const char blanks[] = "                                        ";
    put(to, words);
    put(to, (hsay_str){blanks, words.length < width ? width - words.length : 1});
}

static void put_tensors(model_dump *to)
{
    static const char *const types[HSAY_TENSOR_TYPES] = {"f32", "i8", "i16", "i32",
                                                         "u32", "u8", "u64"};
    for (uint32_t i = 0; i < hsay_model_tensor_count(to->model) && !to->stopped; i++) {
        hsay_tensor tensor;
        hsay_model_tensor_at(to->model, i, &tensor);
        put_padded(to, hsay_model_tensor_name(to->model, i), 34);
        put_padded(to, hsay_str_of(types[tensor.type]), 5);
        put_padded(to, shape_of(&to->arena, &tensor), 24);
        put(to, hsay_str_print(&to->arena, "%zu\n", tensor.length));
    }
}

hsay_status hsay_model_dump(const char *path, hsay_print *print, void *context, hsay_error *error)
{
    model_dump to = {.print = print, .context = context};
    hsay_status status = open_dump(&to, path, error);
    if (status == HSAY_OK) {
        put(&to, hsay_str_print(&to.arena, "%s: %zu bytes, %u tensors\nsha-256 %.*s\n", path,
                                to.file.length, hsay_model_tensor_count(to.model),
                                (int)to.digest.length, to.digest.data));
        put(&to, hsay_model_metadata(to.model));
        put(&to, HSAY_STR("\n"));
        put_padded(&to, HSAY_STR("tensor"), 34);
        put(&to, HSAY_STR("type shape                   bytes\n"));
        put_tensors(&to);
    }
    return close_dump(&to, status, error);
}

/* ------------------------------------------------------------------ scores */

static hsay_str base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return hsay_str_of(slash == NULL ? path : slash + 1);
}

static hsay_str manifest_path(hsay_arena *arena, const char *path)
{
    hsay_str name = base_name(path);
    size_t front = strlen(path) - name.length;
    return hsay_str_print(arena, "%.*sMANIFEST.md", (int)front, path);
}

/* Cell `index` of a row of the manifest, from 0. */
static hsay_str cell_of(hsay_str row, uint32_t index)
{
    hsay_str cell = {"", 0};
    for (uint32_t i = 0; i <= index + 1; i++)
        if (!hsay_str_next(&row, '|', &cell))
            return (hsay_str){"", 0};
    return cell;
}

/* The scores that MANIFEST.md tells of this very file. */
static hsay_status manifest_scores(model_dump *to, const char *path, hsay_str *scores,
                                   hsay_error *error)
{
    hsay_str where = manifest_path(&to->arena, path), line;
    hsay_file manifest;
    if (where.data == NULL)
        return hsay_no_memory(error);
    if (hsay_file_map(where.data, &manifest, NULL) != HSAY_OK)
        return hsay_fail(error, HSAY_BAD_INPUT,
                         "the file records no scores, and there is no MANIFEST.md beside it");
    hsay_str rest = {(const char *)manifest.bytes, manifest.length};
    bool named = false, same = false;
    while (!same && hsay_str_next(&rest, '\n', &line)) {
        bool own = hsay_str_equal(cell_of(line, 0), base_name(path));
        same = own && hsay_str_equal(cell_of(line, 5), to->digest);
        named |= own;
    }
    if (same)
        *scores = hsay_str_copy(&to->arena, cell_of(line, 4));
    hsay_file_unmap(&manifest);
    if (same)
        return HSAY_OK;
    return hsay_fail(error, HSAY_BAD_INPUT,
                     named ? "MANIFEST.md tells the scores of another file of this name"
                           : "neither the file nor MANIFEST.md records its scores");
}

hsay_status hsay_model_scores(const char *path, hsay_print *print, void *context,
                              hsay_error *error)
{
    model_dump to = {.print = print, .context = context};
    hsay_status status = open_dump(&to, path, error);
    if (status == HSAY_OK) {
        hsay_str scores = hsay_model_meta(to.model, "scores");
        if (scores.length == 0)
            status = manifest_scores(&to, path, &scores, error);
        if (status == HSAY_OK) {
            put(&to, hsay_str_print(&to.arena, "%s: ", path));
            put(&to, scores);
            put(&to, HSAY_STR("\n"));
        }
    }
    return close_dump(&to, status, error);
}
