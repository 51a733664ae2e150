/* SPDX-License-Identifier: Apache-2.0
 *
 * internal.h - what the files of the compiler share.
 */
#ifndef LEXC_INTERNAL_H
#define LEXC_INTERNAL_H

#include "lexc/lexc.h"

#define LEXC_COLUMNS_MAX 64u
#define LEXC_FILE_MAX    33554432u /* bytes of one source file */

typedef enum {
    LEXC_TEXT,
    LEXC_KEY,
    LEXC_PHRASES,
    LEXC_LIST,
    LEXC_DATE,
    LEXC_NUMBER,
    LEXC_ENUM,
    LEXC_ENUMS,
    LEXC_CODE,
    LEXC_SECTORS,
    LEXC_EXAMPLE
} lexc_type;

typedef struct {
    hsay_str name;
    lexc_type type;
    hsay_str values; /* of enum(...), parted by commas */
    bool optional;
    hsay_map keys; /* of a key column: hash -> line */
} lexc_column;

typedef struct {
    hsay_str file, name; /* "actors/countries.tsv", "actors/countries" */
    lexc_column columns[LEXC_COLUMNS_MAX];
    uint32_t column_count;
    HSAY_VECTOR(uint32_t) lines;
    HSAY_VECTOR(uint32_t) cells; /* rows * columns pool offsets */
} lexc_table;

typedef struct {
    uint64_t hash;
    hsay_hit hit;
    bool more_only; /* a beginning, not a phrase */
} lexc_entry;

typedef struct {
    hsay_str name;
    HSAY_VECTOR(lexc_entry) entries;
} lexc_folder;

typedef struct {
    hsay_str name, bytes;
} lexc_blob;

struct lexc {
    hsay_arena *arena;
    hsay_complain *complain;
    void *context;
    uint32_t findings;
    bool no_memory;
    HSAY_VECTOR(lexc_source) sources;
    HSAY_VECTOR(lexc_table) tables;
    HSAY_VECTOR(lexc_folder) folders;
    HSAY_VECTOR(lexc_blob) blobs;
    hsay_map strings;           /* hash -> pool offset */
    HSAY_VECTOR(uint32_t) pool; /* as in the image, word by word */
    hsay_map codes, sectors;    /* hash of the name -> 1 */
    bool overlay;               /* a folder is laid over another lexicon: */
    hsay_map over_names;        /* ... the names that its rows list */
    hsay_map over_keys;         /* ... the keys of its rows */
};


/* sources.c: all files below `folder`, sorted by name, into compiler->sources. */
hsay_status lexc_read_sources(lexc *compiler, const char *folder, hsay_error *error);
void lexc_sort_sources(lexc *compiler); /* by name, those laid over last */
/* table.c: one .tsv, with the rows of `over` (or NULL) laid over it */
void lexc_compile_table(lexc *compiler, const lexc_source *source, const lexc_source *over);
/* Notes the names that the rows of a file laid over list, before any table is compiled. */
void lexc_note_names(lexc *compiler, const lexc_source *over);
/* overlay.c: adds the sources of `base` below those of the folder, unless it is a whole lexicon */
hsay_status lexc_lay_over(lexc *compiler, hsay_str base, hsay_error *error);
const lexc_source *lexc_find_source(const lexc *compiler, const char *file, bool over);
bool lexc_keep_sources(lexc *compiler); /* as the blob "sources" */
void lexc_take_name(lexc *compiler, const lexc_table *table, hsay_str phrase);
bool lexc_name_taken(const lexc *compiler, const lexc_table *table, hsay_str phrase);
void lexc_take_row(lexc *compiler, const lexc_table *table, hsay_str key);
bool lexc_row_taken(const lexc *compiler, const lexc_table *table, hsay_str key);
/* times.c: details/times.rules */
bool lexc_compile_times(lexc *compiler, const lexc_source *sources, uint32_t count);
bool lexc_compile_gazetteer(lexc *compiler, const lexc_source *sources, uint32_t count);
/* write.c: the finished image into the arena; NULL data when out of memory. */
hsay_str lexc_write(lexc *compiler);

/* patterns.c: compiles lexicon/events into the blob "events/patterns" */
bool lexc_compile_patterns(lexc *compiler, const lexc_source *sources, uint32_t count);

#endif
