/* SPDX-License-Identifier: Apache-2.0
 *
 * import.c - dictionaries of TABARI and PETRARCH in, a lexicon folder out.
 *
 * What kind a file is, is told from what stands in it:
 *
 *     lines "--- VERB ---" or "- ... * ..."      verbs
 *     codes with ~, or definitions !X! = ...     agents
 *     other codes in brackets                    actors
 *     none                                       discards
 *
 * The folder holds rows and frames in Hearsay's own form, to be read and edited by hand, each under
 * the line it came from. It is compiled once over the built-in lexicon, so that what was written
 * is known to be usable. Reference: Schrodt, "TABARI manual", 2014; the PETRARCH 2 manual, 2015.
 */
#include "lexc/import.h"

#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#define FILE_MAX 67108864u

/* ------------------------------------------------------------------ shared */

void import_warn(importer *in, uint32_t line, const char *format, ...)
{
    char words[700], finding[1200];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(words, sizeof words, format, arguments);
    va_end(arguments);
    snprintf(finding, sizeof finding, "%.400s:%u: %s", in->file, line, words);
    in->counts->warnings++;
    if (in->complain != NULL)
        in->complain(in->context, finding);
}

void import_put(importer *in, void *bytes, hsay_str words)
{
    import_bytes *to = bytes;
    for (size_t i = 0; i < words.length; i++) {
        char *slot = hsay_push(in->arena, to);
        in->memory &= slot != NULL;
        if (slot != NULL)
            *slot = words.data[i];
    }
}

void import_print(importer *in, void *bytes, const char *format, ...)
{
    char words[1024];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(words, sizeof words, format, arguments);
    va_end(arguments);
    if (length > 0)
        import_put(in, bytes, (hsay_str){words, (size_t)length < sizeof words - 1
                                                    ? (size_t)length
                                                    : sizeof words - 1});
}

/* ------------------------------------------------------------------ reading */

typedef bool import_reader(importer *in, hsay_str text);

/* The first line that tells decides. */
static import_reader *reader_of(importer *in, hsay_str text)
{
    hsay_str line, inner;
    import_reader *found = import_discards;
    importer quiet = *in;
    while (import_line(&quiet, &text, &line)) {
        hsay_str trimmed = hsay_str_trim(line), rest = line;
        bool bracket = import_bracket(&rest, &inner);
        if (hsay_str_starts(trimmed, "---") || hsay_str_starts(trimmed, "&") ||
            (bracket && hsay_str_starts(trimmed, "-") &&
             hsay_str_find(trimmed, HSAY_STR("*")) != SIZE_MAX))
            return import_verbs;
        if (hsay_str_starts(trimmed, "!") ||
            (bracket && (hsay_str_starts(inner, "~") || hsay_str_ends(inner, "~"))))
            return import_agents;
        found = bracket ? import_actors : found;
    }
    return found;
}

static hsay_status read_file(importer *in, const char *path, hsay_error *error)
{
    hsay_file file;
    hsay_status status = hsay_file_map(path, &file, error);
    if (status != HSAY_OK)
        return status;
    if (file.length > FILE_MAX) {
        hsay_file_unmap(&file);
        return hsay_fail(error, HSAY_BAD_INPUT, "%s: larger than %u bytes", path, FILE_MAX);
    }
    in->file = path;
    in->line = 0;
    hsay_str bytes = hsay_str_copy(in->arena, (hsay_str){(const char *)file.bytes, file.length});
    hsay_file_unmap(&file);
    if (bytes.data == NULL)
        return hsay_no_memory(error);
    hsay_str text = import_text(in, bytes);
    if (!in->memory || !reader_of(in, text)(in, text))
        return hsay_no_memory(error);
    in->counts->files++;
    return HSAY_OK;
}

/* ------------------------------------------------------------------ writing */

static bool make_folder(const char *path)
{
    return mkdir(path, 0777) == 0 || errno == EEXIST;
}

static bool is_empty(const char *path)
{
    DIR *folder = opendir(path);
    struct dirent *entry;
    bool empty = true;
    while (folder != NULL && (entry = readdir(folder)) != NULL)
        empty &= entry->d_name[0] == '.';
    if (folder != NULL)
        closedir(folder);
    return empty;
}

static hsay_status write_file(importer *in, const char *output, const char *name,
                              const char *heading, const char *bytes, uint32_t length,
                              hsay_error *error)
{
    if (length == 0)
        return HSAY_OK;
    hsay_str path = hsay_str_print(in->arena, "%s/%s", output, name);
    FILE *file = path.data == NULL ? NULL : fopen(path.data, "wb");
    if (file == NULL)
        return hsay_fail(error, HSAY_IO, "%s/%s cannot be written", output, name);
    bool good = fwrite(heading, 1, strlen(heading), file) == strlen(heading) &&
                fwrite(bytes, 1, length, file) == length;
    return fclose(file) == 0 && good
               ? HSAY_OK
               : hsay_fail(error, HSAY_IO, "%s/%s cannot be written", output, name);
}

static const char frames_heading[] =
    "# Imported; above each frame the file and line that it came from.\n"
    "default\n"
    "    actor: subject\n"
    "    recipient: object indirect else with to against on from for at of in over between\n";

static hsay_status write_all(importer *in, const char *output, hsay_error *error)
{
    import_bytes sectors = {0}, frames = {0};
    for (uint32_t i = 0; i < in->added.count; i++)
        import_print(in, &sectors, "%.*s\tof an imported dictionary\n",
                     (int)in->added.data[i].length, in->added.data[i].data);
    for (uint32_t i = 0; i < in->verb_sets.count; i++)
        import_put(in, &frames, in->verb_sets.data[i]);
    import_put(in, &frames, (hsay_str){in->patterns.data, in->patterns.count});
    if (!in->memory)
        return hsay_no_memory(error);
    const struct {
        const char *name, *heading;
        const char *bytes;
        uint32_t length;
    } files[] = {
        {"sectors.tsv", "sector:text\tname:text\n", sectors.data, sectors.count},
        {"actors/countries.tsv", "id:key\tcode:code\tnames:phrases\n", in->countries.data,
         in->countries.count},
        {"actors/leaders.tsv",
         "id:key\tperson:text\tnames:phrases\tcountry:code\tsectors:sectors\toffice:text\t"
         "from:date?\tto:date?\n",
         in->leaders.data, in->leaders.count},
        {"actors/organizations.tsv",
         "id:key\tnames:phrases\tkind:enum(organization,group)\tcode:code\tsectors:sectors?\t"
         "from:date?\tto:date?\n",
         in->organizations.data, in->organizations.count},
        {"actors/roles.tsv",
         "id:key\tnouns:phrases\tkind:enum(person,group,organization)\tsectors:sectors?\n",
         in->roles.data, in->roles.count},
        {"events/discards.tsv", "phrases:phrases\tscope:enum(sentence,story)\n", in->discards.data,
         in->discards.count},
        {"events/imported.pat", frames_heading, frames.data, frames.count}};
    hsay_status status = HSAY_OK;
    for (size_t i = 0; status == HSAY_OK && i < sizeof files / sizeof *files; i++)
        status = write_file(in, output, files[i].name, files[i].heading, files[i].bytes,
                            files[i].length, error);
    return status;
}

static hsay_status make_output(importer *in, const char *output, hsay_error *error)
{
    static const char *const folders[] = {"", "/actors", "/events"};
    if (!is_empty(output))
        return hsay_fail(error, HSAY_BAD_ARGUMENT, "%s is not empty: name a new folder", output);
    for (size_t i = 0; i < 3; i++) {
        hsay_str path = hsay_str_print(in->arena, "%s%s", output, folders[i]);
        if (path.data == NULL)
            return hsay_no_memory(error);
        if (!make_folder(path.data))
            return hsay_fail(error, HSAY_IO, "%s: the folder cannot be made", path.data);
    }
    return HSAY_OK;
}

hsay_status lexc_import(hsay_str base, const char *const *files, uint32_t count,
                        hsay_dialect dialect, const char *output, hsay_complain *complain,
                        void *context, hsay_import *counts, hsay_error *error)
{
    hsay_arena arena;
    hsay_arena_open(&arena, NULL);
    importer in = {.arena = &arena, .complain = complain, .context = context, .counts = counts,
                   .memory = true, .dialect = dialect};
    *counts = (hsay_import){0};
    hsay_status status =
        hsay_image_open(&arena, (const uint8_t *)base.data, base.length, &in.base, error);
    if (status == HSAY_OK)
        status = make_output(&in, output, error);
    for (uint32_t i = 0; status == HSAY_OK && i < count; i++)
        status = read_file(&in, files[i], error);
    if (status == HSAY_OK)
        status = write_all(&in, output, error);
    hsay_str image;
    uint32_t findings = 0;
    if (status == HSAY_OK)
        status = lexc_compile(output, base, &arena, complain, context, &findings, &image, error);
    if (status == HSAY_OK && findings != 0)
        status = hsay_fail(error, HSAY_BAD_LEXICON, "%s: %u findings in what was written", output,
                           findings);
    hsay_arena_close(&arena);
    return status;
}
