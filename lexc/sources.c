/* SPDX-License-Identifier: Apache-2.0
 *
 * sources.c - the files of a lexicon folder, in one fixed order.
 */
#include "lexc/internal.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define DEPTH_MAX 8u
#define FILES_MAX 65536u

static int by_name(const void *a, const void *b)
{
    const lexc_source *x = a, *y = b;
    int order = strcmp(x->file, y->file);
    return order != 0 ? order : (int)x->over - (int)y->over;
}

void lexc_sort_sources(lexc *compiler)
{
    if (compiler->sources.count > 1)
        qsort(compiler->sources.data, compiler->sources.count, sizeof(lexc_source), by_name);
}

static hsay_status read_file(lexc *compiler, const char *path, const char *name, hsay_error *error)
{
    hsay_file file;
    hsay_status status = hsay_file_map(path, &file, error);
    if (status != HSAY_OK)
        return status;
    if (file.length > LEXC_FILE_MAX) {
        hsay_file_unmap(&file);
        return hsay_fail(error, HSAY_BAD_LEXICON, "%s: larger than %u bytes", path, LEXC_FILE_MAX);
    }
    hsay_str bytes =
        hsay_str_copy(compiler->arena, (hsay_str){(const char *)file.bytes, file.length});
    hsay_file_unmap(&file);
    hsay_str copy = hsay_str_copy(compiler->arena, hsay_str_of(name));
    lexc_source *source = hsay_push(compiler->arena, &compiler->sources);
    if (bytes.data == NULL || copy.data == NULL || source == NULL)
        return hsay_no_memory(error);
    *source = (lexc_source){copy.data, bytes, false};
    size_t bad = hsay_utf8_invalid(bytes);
    if (bad != SIZE_MAX) {
        uint32_t line = 1;
        for (size_t i = 0; i < bad; i++)
            line += bytes.data[i] == '\n';
        lexc_complain(compiler, copy.data, line, 1, "not UTF-8");
        compiler->sources.count--;
    }
    return HSAY_OK;
}

/* Reads one folder; folders inside it are added to `pending`, names relative to the lexicon. */
typedef HSAY_VECTOR(hsay_str) name_list;

static hsay_status read_folder(lexc *compiler, const char *root, hsay_str inside,
                               name_list *pending, hsay_error *error)
{
    hsay_str path = hsay_str_print(compiler->arena, "%s/%.*s", root, (int)inside.length,
                                   inside.data == NULL ? "" : inside.data);
    DIR *folder = path.data == NULL ? NULL : opendir(path.data);
    if (folder == NULL)
        return hsay_fail(error, HSAY_IO, "%s: cannot be read as a lexicon folder", root);
    hsay_status status = HSAY_OK;
    struct dirent *entry;
    while (status == HSAY_OK && (entry = readdir(folder)) != NULL) {
        if (entry->d_name[0] == '.' || compiler->sources.count >= FILES_MAX)
            continue;
        hsay_str name = hsay_str_print(compiler->arena, "%.*s%s%s", (int)inside.length,
                                       inside.data == NULL ? "" : inside.data,
                                       inside.length == 0 ? "" : "/", entry->d_name);
        hsay_str full = hsay_str_print(compiler->arena, "%s/%s", root, name.data);
        struct stat facts;
        if (name.data == NULL || full.data == NULL) {
            status = hsay_no_memory(error);
        } else if (stat(full.data, &facts) == 0 && S_ISDIR(facts.st_mode)) {
            hsay_str *more = hsay_push(compiler->arena, pending);
            if (more == NULL)
                status = hsay_no_memory(error);
            else
                *more = name;
        } else {
            status = read_file(compiler, full.data, name.data, error);
        }
    }
    closedir(folder);
    return status;
}

hsay_status lexc_read_sources(lexc *compiler, const char *folder, hsay_error *error)
{
    name_list pending = {0};
    hsay_status status = read_folder(compiler, folder, (hsay_str){NULL, 0}, &pending, error);
    for (uint32_t i = 0; status == HSAY_OK && i < pending.count; i++) {
        uint32_t depth = 0;
        for (size_t k = 0; k < pending.data[i].length; k++)
            depth += pending.data[i].data[k] == '/';
        if (depth < DEPTH_MAX)
            status = read_folder(compiler, folder, pending.data[i], &pending, error);
    }
    if (status == HSAY_OK)
        lexc_sort_sources(compiler);
    return status;
}
