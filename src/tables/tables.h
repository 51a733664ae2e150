/* SPDX-License-Identifier: Apache-2.0
 *
 * tables.h - a compiled lexicon image: open (mmap), look up.
 *
 * An image is made by lexc (see lexc/lexc.h) from the text files of lexicon/. It holds
 *
 *     tables    lexicon/actors/countries.tsv -> "actors/countries": rows of string cells
 *     indexes   one for each folder: phrase -> (table, row), over all columns of type `phrases`
 *     blobs     what a stage compiles itself, e.g. "events/patterns"
 *
 * Everything is proved in hsay_image_open; later look-ups need no checks and touch no memory but
 * the image. Thread-safe: the image is immutable. All strings are borrowed from it.
 */
#ifndef HSAY_TABLES_H
#define HSAY_TABLES_H

#include "doc/doc.h"

/* Proves `bytes` (borrowed while the image lives) and opens them. *image is taken from `arena`. */
hsay_status hsay_image_open(hsay_arena *arena, const uint8_t *bytes, size_t length,
                            const hsay_image **image, hsay_error *error);
uint64_t hsay_image_fingerprint(const hsay_image *image);

typedef struct {
    const hsay_image *image;
    const uint32_t *cells; /* [rows][columns] offsets into the string pool */
    const uint32_t *lines; /* [rows] line in the source file, and HSAY_LINE_OVER */
    const uint32_t *names; /* [columns] column names */
    uint32_t rows, columns;
    hsay_str name; /* "actors/countries" */
    hsay_str file; /* "actors/countries.tsv" */
} hsay_table;

uint32_t hsay_image_table_count(const hsay_image *image);
void hsay_image_table_at(const hsay_image *image, uint32_t index, hsay_table *table);
bool hsay_image_table(const hsay_image *image, const char *name, hsay_table *table);
uint32_t hsay_table_column(const hsay_table *table, const char *name); /* HSAY_NONE: none */
hsay_str hsay_table_cell(const hsay_table *table, uint32_t row, uint32_t column);
#define HSAY_LINE_OVER 0x80000000u /* the row is of a folder laid over another lexicon */
/* "actors/countries.tsv:12", or "+actors/..." of a folder laid over; copied into `arena`. */
hsay_str hsay_table_rule(const hsay_table *table, uint32_t row, hsay_arena *arena);

bool hsay_image_blob(const hsay_image *image, const char *name, hsay_str *blob); /* aligned to 16 */

/* ------------------------------------------------------------------ phrase index
 *
 * A phrase is a sequence of atoms. An atom is a maximal run of letters and digits (lower case,
 * diacritics dropped), or one other symbol such as $ or &. White space, hyphens, full stops and
 * apostrophes disappear: "U.S." and "US" are the atom us, "al-Qaeda" is al qaeda, "Qur'an" quran.
 * hsay_phrase_add folds a string into a running hash, so a stage walks tokens:
 *
 *     uint64_t hash = HSAY_PHRASE_START;
 *     for (t = first; t < end; t++) {
 *         hash = hsay_phrase_add(hash, form of t);
 *         found = hsay_index_find(index, hash);
 *         if (found.count) remember t and found;         longest match wins
 *         if (!found.more) break;                        no longer phrase starts like this
 *     }
 *
 * Case is not in the key: hsay_hit.phrase is the phrase as the lexicon writes it, and
 * hsay_phrase_case says whether the text's capitals allow it. */
#define HSAY_PHRASE_START 0x9e3779b97f4a7c15u
uint64_t hsay_phrase_add(uint64_t hash, hsay_str form);

typedef struct {
    uint32_t table; /* index for hsay_image_table_at */
    uint32_t row, column;
    uint32_t phrase; /* string-pool offset; see hsay_image_string */
} hsay_hit;
typedef struct {
    const hsay_hit *hits;
    uint32_t count;
    bool more; /* some longer phrase starts with these atoms */
} hsay_found;
typedef struct {
    const hsay_image *image;
    const void *slots;
    const hsay_hit *hits;
    uint32_t mask;
} hsay_index;
bool hsay_image_index(const hsay_image *image, const char *folder, hsay_index *index);
hsay_found hsay_index_find(const hsay_index *index, uint64_t hash);
hsay_str hsay_image_string(const hsay_image *image, uint32_t offset);
/* May `text` stand for lexicon phrase `phrase`? A phrase in lower case matches any case; one with
 * capitals needs a capital where its own first one is ("Turkey", "the Economist", "al-Qaeda"); one
 * all in capitals (an acronym) needs all capitals. `loose`: the sentence is all capitals (or case
 * is unreliable), everything matches. */
bool hsay_phrase_case(hsay_str phrase, hsay_str text, bool loose);

/* ------------------------------------------------------------------ examples beside rules
 *
 * A stage whose lexicon has examples exports one `hsay_examples` in its front header, named
 * hsay_examples_<stage>, and engine/check.c lists it; `hearsay lexicon check` codes every example
 * with the whole path and asks the stage whether the rule did its work. */
typedef struct {
    hsay_str text;      /* a sentence or a short report */
    hsay_str published; /* "YYYY-MM-DD", or empty */
    hsay_str rule;      /* "events/consult.pat:13": where the example stands */
} hsay_example;
typedef struct {
    /* Example number `index`, from 0; false: there are no more. Strings live in `arena`. */
    bool (*at)(const hsay_image *image, uint32_t index, hsay_arena *arena, hsay_example *example);
    /* Holds the coded article what the example asks for? If not, `message` says what it held. */
    bool (*judge)(const hsay_image *image, uint32_t index, const hsay_doc *doc, char message[240]);
} hsay_examples;

/* For tables: row and table of example number `index` among all rows of the folder's tables whose
 * column `example` is not empty. False: there are no more. */
bool hsay_image_example(const hsay_image *image, const char *folder, uint32_t index,
                        hsay_table *table, uint32_t *row);
/* The same as an hsay_example. */
bool hsay_image_example_at(const hsay_image *image, const char *folder, uint32_t index,
                           hsay_arena *arena, hsay_example *example);

/* ------------------------------------------------------------------ gazetteer, shared with lexc
 *
 * The blob "details/gazetteer", little-endian, made by lexc from the files lexicon/details/?.gaz:
 *     header   magic "HSAYGAZ1", u32 countries, slots (a power of two), entries, bytes of names
 *     country  char[4] each: alpha-3 code, NUL
 *     slot     u32 tag (upper half of the phrase's hash), u32 first entry (HSAY_NONE: free); found
 *              from hash & (slots - 1) on
 *     entry    below; those of one name stand together, the most populous first, the last marked
 *     names    bytes, each name ended by NUL */
#define HSAY_GAZETTEER_MAGIC "HSAYGAZ1"
typedef struct {
    char magic[8];
    uint32_t countries, slots, entries, names;
} hsay_gazetteer_header;
typedef struct {
    uint32_t tag, first;
} hsay_gazetteer_slot;
/* Flags. OTHER: not its main name. From HSAY_GAZETTEER_FAME on: how many other names, 15 at most:
 * what many languages have a name for is known far away. */
enum { HSAY_GAZETTEER_LAST = 1, HSAY_GAZETTEER_OTHER = 2, HSAY_GAZETTEER_FAME = 4 };
typedef struct {
    uint32_t name; /* offset of its main name */
    uint32_t id;   /* GeoNames; 0: none */
    uint32_t people;
    int16_t latitude, longitude; /* hundredths of degrees */
    uint16_t country;            /* HSAY_NO_COUNTRY: none */
    uint8_t kind;                /* hsay_place_kind */
    uint8_t flags;
    char admin[4]; /* first-level division, as GeoNames codes it */
} hsay_gazetteer_entry;
#define HSAY_NO_COUNTRY UINT16_MAX

typedef struct {
    const hsay_gazetteer_slot *slots;
    const hsay_gazetteer_entry *entries;
    const char (*codes)[4];
    const char *names;
    uint32_t mask, count, countries, names_length;
} hsay_gazetteer;

/* Proves the blob; *gazetteer borrows from the image. An image without one gives an empty one. */
hsay_status hsay_gazetteer_open(const hsay_image *image, hsay_gazetteer *gazetteer,
                                hsay_error *error);
/* The same for the bytes of a blob, aligned to 4. */
hsay_status hsay_gazetteer_read(hsay_str blob, hsay_gazetteer *gazetteer, hsay_error *error);
/* First entry of the run of this name, or NULL; the run ends with HSAY_GAZETTEER_LAST. */
const hsay_gazetteer_entry *hsay_gazetteer_find(const hsay_gazetteer *gazetteer, uint64_t hash);
hsay_str hsay_gazetteer_name(const hsay_gazetteer *gazetteer, const hsay_gazetteer_entry *entry);
/* Alpha-3 code; empty: none. */
hsay_str hsay_gazetteer_country(const hsay_gazetteer *gazetteer, const hsay_gazetteer_entry *entry);

/* ------------------------------------------------------------------ format, shared with lexc
 *
 * Little-endian. Offsets are from the start of the image and multiples of 16.
 *   header   magic "HSAYLEX1", u32 version, u32 section count, u64 length, u64 checksum of all
 *            that follows the header (32 bytes)
 *   section  u32 kind, u32 name (pool offset), u64 offset, u64 length, u32 rows, u32 columns
 *   kinds    1 pool: each string is u32 length, bytes, NUL, padded to 4
 *            2 table: u32 file, u32 names[columns], u32 lines[rows], u32 cells[rows][columns]
 *            3 index: rows = slots (a power of two), columns = hits; slot {u64 hash, u32 first,
 *              u32 count | more << 31}, then hits
 *            4 blob */
#define HSAY_IMAGE_MAGIC   "HSAYLEX1"
#define HSAY_IMAGE_VERSION 1u
enum { HSAY_SECTION_POOL = 1, HSAY_SECTION_TABLE, HSAY_SECTION_INDEX, HSAY_SECTION_BLOB };
typedef struct {
    char magic[8];
    uint32_t version, sections;
    uint64_t length, checksum;
} hsay_image_header;
typedef struct {
    uint32_t kind, name;
    uint64_t offset, length;
    uint32_t rows, columns;
} hsay_image_section;
typedef struct {
    uint64_t hash;
    uint32_t first, count;
} hsay_index_slot;
#define HSAY_INDEX_MORE 0x80000000u
uint64_t hsay_image_sum(const uint8_t *bytes, size_t length);

#endif
