/* SPDX-License-Identifier: Apache-2.0
 *
 * compile.c - a lexicon folder in, an image out; findings on the way.
 *
 * Tables first (codes.tsv and sectors.tsv before all, since others name them), then the files that
 * a stage compiles itself (the table `lexc_compilers`).
 */
#include "lexc/internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Compilers of other files. A stage's language adds its row here. */
static const lexc_compiler lexc_compilers[] = {
    {".gaz", lexc_compile_gazetteer}, /* details/ */
    {".rules", lexc_compile_times},
    {".pat", lexc_compile_patterns}, /* events/ */
    {NULL, NULL},
};

void lexc_complain(lexc *compiler, const char *file, uint32_t line, uint32_t column,
                   const char *format, ...)
{
    char finding[1024];
    int fill = snprintf(finding, sizeof finding, "%s:%u:%u: ", file, line, column);
    if (fill < 0 || (size_t)fill >= sizeof finding)
        fill = 0;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(finding + fill, sizeof finding - (size_t)fill, format, arguments);
    va_end(arguments);
    compiler->findings++;
    if (compiler->complain != NULL)
        compiler->complain(compiler->context, finding);
}

hsay_arena *lexc_arena(lexc *compiler)
{
    return compiler->arena;
}

static bool pool_push(lexc *compiler, uint32_t word)
{
    uint32_t *slot = hsay_push(compiler->arena, &compiler->pool);
    if (slot == NULL) {
        compiler->no_memory = true;
        return false;
    }
    *slot = word;
    return true;
}

uint32_t lexc_string(lexc *compiler, hsay_str string)
{
    uint64_t hash = hsay_hash(string);
    uint32_t known = hsay_map_get(&compiler->strings, hash);
    if (known != HSAY_NONE)
        return known;
    uint32_t offset = compiler->pool.count * 4;
    if (!pool_push(compiler, (uint32_t)string.length))
        return 0;
    for (size_t i = 0; i <= string.length; i += 4) {
        uint32_t word = 0;
        size_t left = string.length - i < 4 ? string.length - i : 4;
        if (left != 0)
            memcpy(&word, string.data + i, left);
        if (!pool_push(compiler, word))
            return 0;
    }
    if (!hsay_map_put(compiler->arena, &compiler->strings, hash, offset))
        compiler->no_memory = true;
    return offset;
}

bool lexc_add_blob(lexc *compiler, const char *name, const void *bytes, size_t length)
{
    lexc_blob *blob = hsay_push(compiler->arena, &compiler->blobs);
    if (blob == NULL) {
        compiler->no_memory = true;
        return false;
    }
    *blob = (lexc_blob){hsay_str_of(name), {bytes, length}};
    return true;
}

static lexc_folder *folder_named(lexc *compiler, const char *name)
{
    for (uint32_t i = 0; i < compiler->folders.count; i++)
        if (hsay_str_is(compiler->folders.data[i].name, name))
            return &compiler->folders.data[i];
    lexc_folder *folder = hsay_push(compiler->arena, &compiler->folders);
    if (folder != NULL)
        folder->name = hsay_str_copy(compiler->arena, hsay_str_of(name));
    return folder;
}

static bool add_entry(lexc *compiler, lexc_folder *folder, uint64_t hash, hsay_hit hit, bool more)
{
    lexc_entry *entry = hsay_push(compiler->arena, &folder->entries);
    if (entry == NULL) {
        compiler->no_memory = true;
        return false;
    }
    *entry = (lexc_entry){hash, hit, more};
    return true;
}

/* Where a token may end: before white space, a hyphen, or any symbol (phrase_add splits there). */
static bool may_end_token(unsigned char c)
{
    return c < 0x80 ? !hsay_is_alpha(c) && !hsay_is_digit(c) : c >= 0xe2;
}

bool lexc_add_phrase(lexc *compiler, const char *name, hsay_str phrase, uint32_t table,
                     uint32_t row, uint32_t column)
{
    lexc_folder *folder = folder_named(compiler, name);
    uint32_t text = lexc_string(compiler, phrase);
    if (folder == NULL) {
        compiler->no_memory = true;
        return false;
    }
    hsay_hit hit = {table, row, column, text};
    uint64_t whole = hsay_phrase_add(HSAY_PHRASE_START, phrase);
    uint64_t last = HSAY_PHRASE_START;
    for (size_t i = 1; i < phrase.length; i++) {
        if (!may_end_token((unsigned char)phrase.data[i]) &&
            !may_end_token((unsigned char)phrase.data[i - 1]))
            continue;
        uint64_t begin = hsay_phrase_add(HSAY_PHRASE_START, hsay_str_slice(phrase, 0, i));
        if (begin != last && begin != HSAY_PHRASE_START && begin != whole &&
            !add_entry(compiler, folder, begin, (hsay_hit){0}, true))
            return false;
        last = begin;
    }
    return whole == HSAY_PHRASE_START || add_entry(compiler, folder, whole, hit, false);
}

static bool is_vocabulary(const lexc_source *source)
{
    return strcmp(source->file, "codes.tsv") == 0 || strcmp(source->file, "sectors.tsv") == 0;
}

static bool is_table(const lexc_source *source)
{
    return hsay_str_ends(hsay_str_of(source->file), ".tsv");
}

static void compile_tables(lexc *compiler)
{
    for (uint32_t i = 0; i < compiler->sources.count; i++)
        if (is_table(&compiler->sources.data[i]) && compiler->sources.data[i].over)
            lexc_note_names(compiler, &compiler->sources.data[i]);
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < compiler->sources.count; i++) {
            const lexc_source *source = &compiler->sources.data[i];
            if (!is_table(source) || is_vocabulary(source) != (pass == 0))
                continue;
            if (!source->over)
                lexc_compile_table(compiler, source,
                                   lexc_find_source(compiler, source->file, true));
            else if (lexc_find_source(compiler, source->file, false) == NULL)
                lexc_compile_table(compiler, source, NULL);
        }
}

static bool compile_others(lexc *compiler)
{
    for (const lexc_compiler *c = lexc_compilers; c->ending != NULL; c++) {
        lexc_source *sources = HSAY_NEW(compiler->arena, lexc_source, compiler->sources.count + 1);
        uint32_t count = 0;
        if (sources == NULL)
            return false;
        if (compiler->overlay && strcmp(c->ending, ".gaz") == 0)
            continue;
        for (uint32_t i = 0; i < compiler->sources.count; i++)
            if (hsay_str_ends(hsay_str_of(compiler->sources.data[i].file), c->ending))
                sources[count++] = compiler->sources.data[i];
        if (!c->compile(compiler, sources, count))
            return false;
    }
    return true;
}

hsay_status lexc_compile(const char *folder, hsay_str base, hsay_arena *arena,
                         hsay_complain *complain, void *context, uint32_t *findings,
                         hsay_str *image, hsay_error *error)
{
    lexc compiler = {.arena = arena, .complain = complain, .context = context};
    *image = (hsay_str){NULL, 0};
    *findings = 0;
    lexc_string(&compiler, HSAY_STR(""));
    hsay_status status = lexc_read_sources(&compiler, folder, error);
    if (status == HSAY_OK)
        status = lexc_lay_over(&compiler, base, error);
    if (status != HSAY_OK)
        return status;
    compile_tables(&compiler);
    bool done = compile_others(&compiler) && (compiler.overlay || lexc_keep_sources(&compiler));
    *findings = compiler.findings;
    if (compiler.findings == 0 && done && !compiler.no_memory)
        *image = lexc_write(&compiler);
    if (!done || compiler.no_memory || (compiler.findings == 0 && image->data == NULL))
        return hsay_no_memory(error);
    return HSAY_OK;
}
