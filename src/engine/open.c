/* SPDX-License-Identifier: Apache-2.0
 *
 * open.c - where lexicon and models come from: built in, a file, or a folder.
 */
#include "engine/engine.h"

#include "lexc/lexc.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static bool is_folder(const char *path)
{
    struct stat facts;
    return stat(path, &facts) == 0 && S_ISDIR(facts.st_mode);
}

hsay_str hsay_built_in(void)
{
    return (hsay_str){(const char *)hsay_built_in_lexicon,
                      (size_t)(hsay_built_in_lexicon_end - hsay_built_in_lexicon)};
}

static void keep_first_finding(void *context, const char *finding)
{
    hsay_error *first = context;
    if (first->status == HSAY_OK && strstr(finding, ": warning: ") == NULL)
        hsay_fail(first, HSAY_BAD_LEXICON, "%s", finding);
}

static hsay_status compile_lexicon(hsay_engine *engine, const char *folder, hsay_str *image,
                                   hsay_error *error)
{
    uint32_t findings;
    hsay_error first = {.status = HSAY_OK};
    hsay_status status =
        lexc_compile(folder, hsay_built_in(), &engine->arena, keep_first_finding, &first, &findings,
                     image, error);
    if (status != HSAY_OK || findings == 0)
        return status;
    return hsay_fail(error, HSAY_BAD_LEXICON, "%.160s (%u findings; see hearsay lexicon check)",
                     first.message, findings);
}

hsay_status hsay_open_lexicon(hsay_engine *engine, const char *path, hsay_error *error)
{
    hsay_str image = hsay_built_in();
    hsay_status status = HSAY_OK;
    if (path != NULL && is_folder(path)) {
        status = compile_lexicon(engine, path, &image, error);
    } else if (path != NULL) {
        hsay_file *file = &engine->files[engine->file_count];
        status = hsay_file_map(path, file, error);
        engine->file_count += status == HSAY_OK;
        image = (hsay_str){(const char *)file->bytes, file->length};
    }
    if (status != HSAY_OK)
        return status;
    return hsay_image_open(&engine->arena, (const uint8_t *)image.data, image.length,
                           &engine->image, error);
}

static hsay_status add_model(hsay_engine *engine, const uint8_t *bytes, size_t length,
                             hsay_error *error)
{
    if (engine->model_count == HSAY_MODELS_MAX)
        return hsay_fail(error, HSAY_BAD_MODEL, "more than %u models", HSAY_MODELS_MAX);
    hsay_status status =
        hsay_model_open(&engine->arena, bytes, length, &engine->models[engine->model_count], error);
    engine->model_count += status == HSAY_OK;
    return status;
}

static hsay_status add_model_file(hsay_engine *engine, const char *path, hsay_error *error)
{
    if (engine->file_count > HSAY_MODELS_MAX)
        return hsay_fail(error, HSAY_BAD_MODEL, "more than %u models", HSAY_MODELS_MAX);
    hsay_file *file = &engine->files[engine->file_count];
    hsay_status status = hsay_file_map(path, file, error);
    if (status != HSAY_OK)
        return status;
    engine->file_count++;
    return add_model(engine, file->bytes, file->length, error);
}

static int only_models(const struct dirent *entry)
{
    return hsay_str_ends(hsay_str_of(entry->d_name), ".hsm");
}

static int by_bytes(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static hsay_status add_model_folder(hsay_engine *engine, const char *path, hsay_error *error)
{
    struct dirent **entries = NULL;
    int count = scandir(path, &entries, only_models, by_bytes);
    if (count < 0)
        return hsay_fail(error, HSAY_IO, "%s: cannot be read as a folder of models", path);
    hsay_status status = HSAY_OK;
    for (int i = 0; i < count; i++) {
        hsay_str full = hsay_str_print(&engine->arena, "%s/%s", path, entries[i]->d_name);
        if (status == HSAY_OK)
            status = full.data == NULL ? hsay_no_memory(error)
                                       : add_model_file(engine, full.data, error);
        free(entries[i]);
    }
    free(entries);
    return status;
}

hsay_status hsay_open_models(hsay_engine *engine, const char *path, hsay_error *error)
{
    if (path != NULL)
        return is_folder(path) ? add_model_folder(engine, path, error)
                               : add_model_file(engine, path, error);
    hsay_status status = HSAY_OK;
    for (const uint8_t *const *m = hsay_built_in_models; status == HSAY_OK && *m != NULL; m += 2)
        status = add_model(engine, m[0], (size_t)(m[1] - m[0]), error);
    return status;
}
