/* SPDX-License-Identifier: Apache-2.0
 *
 * import.h - between the files that read TABARI's and PETRARCH's dictionaries.
 *
 *     import.c           which kind a file is; the folder that is written
 *     import_lines.c     bytes -> lines without comments, in UTF-8
 *     import_codes.c     "USAGOVMIL" -> USA, GOV MIL; dates; words as they stand in text
 *     import_actors.c    actor and agent files -> actors
 *     import_tables.c    actors -> rows of lexicon/actors
 *     import_verbs.c     verb files -> blocks of verbs and patterns
 *     import_frames.c    ... -> frames of the pattern language
 *     import_discards.c  discard files -> events/discards
 */
#ifndef LEXC_IMPORT_H
#define LEXC_IMPORT_H

#include "lexc/lexc.h"

#define IMPORT_PIVOT       40u /* two-digit years from here on are of the 20th century */
#define IMPORT_CODES_MAX   64u /* codes with dates of one actor */
#define IMPORT_SECTORS_MAX HSAY_SECTORS_MAX

typedef struct {
    hsay_arena *arena;
    const hsay_image *base; /* the built-in lexicon */
    hsay_complain *complain;
    void *context;
    hsay_import *counts; /* also for what went wrong */
    bool memory;         /* false once an allocation failed */
    hsay_dialect dialect;

    const char *file; /* being read */
    uint32_t line;

    hsay_map sectors;                 /* hash -> 1: sectors of the built-in table and of `added` */
    HSAY_VECTOR(hsay_str) added;      /* pieces of codes that become sectors */
    HSAY_VECTOR(hsay_str) verb_sets;  /* "class own-set: ..." lines */
    hsay_map ids;                     /* keys given so far */
    hsay_str next_key;                /* of the next row, or empty: a new one */
    HSAY_VECTOR(char) countries, leaders, organizations, roles, discards, patterns; /* output */
} importer;

/* ------------------------------------------------------------------ import.c */

/* "file:line: message"; counted as a warning. */
void import_warn(importer *in, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
typedef struct {
    char *data;
    uint32_t count, capacity;
} import_bytes; /* the shape of the output vectors */
void import_put(importer *in, void *bytes, hsay_str words);
void import_print(importer *in, void *bytes, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* ------------------------------------------------------------------ import_lines.c */

/* Bytes as UTF-8: what is not UTF-8 is read as windows-1252's letters. */
hsay_str import_text(importer *in, hsay_str bytes);
/* The next line that holds something, comments cut off, its front kept; false at the end. */
bool import_line(importer *in, hsay_str *rest, hsay_str *line);

/* ------------------------------------------------------------------ import_codes.c */

typedef struct {
    hsay_str code; /* empty: none */
    hsay_str sectors[IMPORT_SECTORS_MAX];
    uint32_t sector_count;
} import_code;

/* "~GOV", "USAGOV", "IGOUNO"; pieces that are no country become sectors. False after a warning. */
bool import_split(importer *in, hsay_str code, import_code *out);
/* "000507", "20000507", in `days`. */
bool import_day(hsay_str date, int32_t *day);
/* "VLADIMIR_PUTIN_" as "Vladimir Putin", or in lower case. */
hsay_str import_name(importer *in, hsay_str raw, bool lower);
/* A key of its own, "own.vladimir-putin". */
hsay_str import_key(importer *in, hsay_str name);
/* Takes the next [...] off `rest`. */
bool import_bracket(hsay_str *rest, hsay_str *inner);

/* ------------------------------------------------------------------ actors */

typedef struct {
    hsay_str code;      /* as it stands, "RUSGOV" */
    int32_t from, to;   /* HSAY_NO_DAY: open */
    uint32_t line;
} import_dated;

typedef struct {
    HSAY_VECTOR(hsay_str) names;
    HSAY_VECTOR(import_dated) codes;
    const char *file;
    uint32_t line;
} import_actor;

bool import_actors(importer *in, hsay_str text);
bool import_agents(importer *in, hsay_str text);
/* import_tables.c: writes the rows of one actor, or counts it as known already. */
void import_actor_rows(importer *in, const import_actor *actor);
void import_role_row(importer *in, const hsay_str *nouns, uint32_t count, const import_code *code);

/* ------------------------------------------------------------------ verbs */

typedef struct {
    hsay_str words;   /* as they stand, "- * DIPLOMATIC TIES" without the dash */
    hsay_str code;
    uint32_t line;
} import_pattern;

typedef struct {
    HSAY_VECTOR(hsay_str) verbs;
    HSAY_VECTOR(import_pattern) patterns;
    hsay_str code;
    uint32_t line;
} import_block;

bool import_verbs(importer *in, hsay_str text);
/* import_frames.c: writes the frames of one block. */
void import_frames(importer *in, const import_block *block);
/* A word and what it may be the inflected form of: "ties/tie". */
hsay_str import_lemmas(importer *in, hsay_str word);
bool import_is_lemma(hsay_str word); /* one that a pattern may hold */

bool import_discards(importer *in, hsay_str text);

#endif
