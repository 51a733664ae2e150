/* SPDX-License-Identifier: Apache-2.0
 *
 * lexc.h - the lexicon compiler: a folder of text files in, an image (tables/tables.h) out.
 *
 * Every `.tsv` below the folder is a table:
 *
 *     # Comments start with # and a space, or are a # alone. Blank lines are skipped.
 *     id:key      names:phrases       kind:enum(person,organization)    from:date?  code:code
 *     hamas       Hamas|Islamic ...   organization                                  PSE
 *
 * The first other line names the columns, parted by tabs, each `name:type`, with `?` behind the
 * type where a cell may be empty. Types:
 *     text        anything           key       [a-z0-9_.-]+, unique in its column
 *     phrases     list parted by |, every item is put into the folder's phrase index
 *     list        list parted by |   date      YYYY, YYYY-MM or YYYY-MM-DD
 *     number      decimal            enum(a,b) one of these     enums(a,b) list of these
 *     code        a code of codes.tsv (ISO alpha-3, or PLOVER's international ones)
 *     sectors     list of sectors of sectors.tsv
 *     example     a sentence, run by `hearsay lexicon check`
 * A line with fewer cells than columns has empty ones at its end.
 *
 * Other files are compiled by the stage that owns them (see `lexc_compilers` in compile.c) into a
 * blob. Findings read "file:line:column: message", columns in code points.
 */
#ifndef LEXC_H
#define LEXC_H

#include "tables/tables.h"

typedef struct lexc lexc;

/* What a compiler of a blob sees: one file at a time, then a last call to close. */
typedef struct {
    const char *file; /* "events/consult.pat", relative to the folder */
    hsay_str text;    /* its bytes, valid UTF-8 */
    bool over;        /* of a folder that is laid over another lexicon (overlay.c) */
} lexc_source;

/* Reports a finding; compilation goes on, but no image is written. Line and column count from 1. */
void lexc_complain(lexc *compiler, const char *file, uint32_t line, uint32_t column,
                   const char *format, ...) __attribute__((format(printf, 5, 6)));
/* Arena that lives until the image is written. */
hsay_arena *lexc_arena(lexc *compiler);
/* Puts a string into the pool (once) and gives its offset, 0 when out of memory. */
uint32_t lexc_string(lexc *compiler, hsay_str string);
/* Adds a blob section; copies nothing: `bytes` must live in lexc_arena. */
bool lexc_add_blob(lexc *compiler, const char *name, const void *bytes, size_t length);
/* Adds a phrase by hand to a folder's index. `table` and `row` are the caller's to interpret. */
bool lexc_add_phrase(lexc *compiler, const char *folder, hsay_str phrase, uint32_t table,
                     uint32_t row, uint32_t column);

/* A compiler of other files: all sources whose name ends in `ending`, sorted by name. */
typedef struct {
    const char *ending; /* ".pat" */
    bool (*compile)(lexc *compiler, const lexc_source *sources, uint32_t count);
} lexc_compiler;

/* Compiles `folder`, laid over the image `base` where it is no whole lexicon and `base` is given
 * (overlay.c has the rules). *image (in `arena`) is NULL when there were findings. A finding that
 * begins with "warning: " behind its place counts for nothing. */
hsay_status lexc_compile(const char *folder, hsay_str base, hsay_arena *arena,
                         hsay_complain *complain, void *context, uint32_t *findings,
                         hsay_str *image, hsay_error *error);

/* The sources that an image carries, one after another; `rest` starts as {NULL, 0}. */
bool lexc_next_source(hsay_arena *arena, const hsay_image *image, hsay_str *rest,
                      lexc_source *source);

/* What rows of the actor tables say against each other (clashes.c): errors are counted, warnings
 * begin with "warning: " behind their place. */
hsay_status lexc_clashes(const hsay_image *image, hsay_complain *complain, void *context,
                         uint32_t *errors, hsay_error *error);

/* hsay_lexicon_import, with the lexicon that the folder will be laid over. */
hsay_status lexc_import(hsay_str base, const char *const *files, uint32_t count,
                        hsay_dialect dialect, const char *output, hsay_complain *complain,
                        void *context, hsay_import *counts, hsay_error *error);

#endif
