/* SPDX-License-Identifier: Apache-2.0
 *
 * base.h - memory, strings, Unicode, numbers, days, files: what every stage stands on.
 *
 * Memory comes from an arena: chunks chained from one allocator, freed together. Nothing taken from
 * an arena is freed singly. Every function that can run out of memory says so: NULL or false.
 */
#ifndef HSAY_BASE_H
#define HSAY_BASE_H

#include "hearsay.h"

#include <string.h>

/* ------------------------------------------------------------------ errors (error.c) */

/* Fills *error (which may be NULL) and returns `status`. The format knows %s %d %u %zu %ld %lu. */
hsay_status hsay_fail(hsay_error *error, hsay_status status, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* The same with a position: byte offset, line and column, each 0 where it does not apply. */
hsay_status hsay_fail_at(hsay_error *error, hsay_status status, uint64_t offset, uint32_t line,
                         uint32_t column, const char *format, ...)
    __attribute__((format(printf, 6, 7)));
hsay_status hsay_no_memory(hsay_error *error);

/* ------------------------------------------------------------------ arena (arena.c) */

typedef struct hsay_chunk hsay_chunk;
typedef struct {
    hsay_allocator allocator;
    hsay_chunk *chunk; /* newest; owns the chain */
    size_t used;       /* bytes of all live chunks */
    bool starved;      /* an allocation failed once: what was built since may lack something */
} hsay_arena;

void hsay_arena_open(hsay_arena *arena, const hsay_allocator *allocator); /* NULL: malloc */
void hsay_arena_close(hsay_arena *arena);
/* `size` zeroed bytes aligned to 16, or NULL. Size 0 gives a valid pointer. */
void *hsay_arena_take(hsay_arena *arena, size_t size);
/* Frees all but what stands before `mark`; a mark is taken with hsay_arena_mark. */
typedef struct {
    hsay_chunk *chunk;
    size_t fill;
} hsay_mark;
hsay_mark hsay_arena_mark(const hsay_arena *arena);
void hsay_arena_rewind(hsay_arena *arena, hsay_mark mark);
#define HSAY_NEW(arena, type, count) ((type *)hsay_arena_take_array((arena), (count), sizeof(type)))
void *hsay_arena_take_array(hsay_arena *arena, size_t count, size_t size); /* overflow: NULL */

/* A growing array inside an arena: HSAY_VECTOR(hsay_token) tokens; starts as all zero. */
#define HSAY_VECTOR(type)                                                                          \
    struct {                                                                                       \
        type *data;                                                                                \
        uint32_t count, capacity;                                                                  \
    }
/* Pointer to a new zeroed last entry, or NULL. Earlier pointers into the vector die. */
#define hsay_push(arena, vector)                                                                   \
    (hsay_vector_room((arena), (void **)&(vector)->data, &(vector)->count, &(vector)->capacity,    \
                      sizeof *(vector)->data)                                                      \
         ? &(vector)->data[(vector)->count++]                                                      \
         : NULL)
bool hsay_vector_room(hsay_arena *arena, void **data, uint32_t *count, uint32_t *capacity,
                      size_t size);

/* ------------------------------------------------------------------ strings (str.c) */

#define HSAY_STR(literal) ((hsay_str){(literal), sizeof(literal) - 1})
hsay_str hsay_str_of(const char *terminated); /* NULL gives {NULL, 0} */
static inline bool hsay_str_equal(hsay_str a, hsay_str b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.data, b.data, a.length) == 0);
}
/* Inline, so that the length of a literal is known to the compiler. */
static inline bool hsay_str_is(hsay_str a, const char *terminated)
{
    return hsay_str_equal(a, (hsay_str){terminated, terminated ? strlen(terminated) : 0});
}
int hsay_str_compare(hsay_str a, hsay_str b); /* bytes, shorter first */
bool hsay_str_starts(hsay_str a, const char *prefix);
bool hsay_str_ends(hsay_str a, const char *suffix);
/* Clamped. */
static inline hsay_str hsay_str_slice(hsay_str a, size_t start, size_t end)
{
    end = end > a.length ? a.length : end;
    start = start > end ? end : start;
    return (hsay_str){a.data == NULL ? NULL : a.data + start, end - start};
}
hsay_str hsay_str_trim(hsay_str a);                            /* ASCII white space */
size_t hsay_str_find(hsay_str a, hsay_str needle);             /* SIZE_MAX: not there */
hsay_str hsay_str_copy(hsay_arena *arena, hsay_str a);         /* data NULL: no memory */
hsay_str hsay_str_join(hsay_arena *arena, hsay_str a, hsay_str b);
hsay_str hsay_str_print(hsay_arena *arena, const char *format, ...) /* at most 4096 bytes */
    __attribute__((format(printf, 2, 3)));
/* Takes the next item off a '|'-separated list; false at its end. Items are trimmed. */
bool hsay_str_next(hsay_str *list, char separator, hsay_str *item);
uint64_t hsay_hash(hsay_str a); /* 64-bit, well mixed */
uint64_t hsay_hash_mix(uint64_t hash, uint64_t value);

static inline bool hsay_is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}
static inline bool hsay_is_upper(unsigned char c)
{
    return c >= 'A' && c <= 'Z';
}
static inline bool hsay_is_lower(unsigned char c)
{
    return c >= 'a' && c <= 'z';
}
static inline bool hsay_is_alpha(unsigned char c)
{
    return hsay_is_upper(c) || hsay_is_lower(c);
}
static inline bool hsay_is_space(unsigned char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}
static inline unsigned char hsay_to_lower(unsigned char c)
{
    return hsay_is_upper(c) ? (unsigned char)(c + 32) : c;
}

/* ------------------------------------------------------------------ Unicode (utf8.c) */

/* Code point at the front of `a` and its length in bytes; invalid bytes give U+FFFD, length 1.
 * Length 0 at the end. */
uint32_t hsay_utf8_first(hsay_str a, size_t *length);
size_t hsay_utf8_put(char out[4], uint32_t code_point);
uint32_t hsay_utf8_count(hsay_str a); /* code points */
size_t hsay_utf8_invalid(hsay_str a); /* first bad byte; SIZE_MAX */
bool hsay_cp_is_letter(uint32_t c);
bool hsay_cp_is_upper(uint32_t c);
bool hsay_cp_is_lower(uint32_t c);
bool hsay_cp_is_digit(uint32_t c);
bool hsay_cp_is_space(uint32_t c);
uint32_t hsay_cp_lower(uint32_t c);
uint32_t hsay_cp_base(uint32_t c); /* without diacritics: e for é */
/* Soft hyphen, joiners, marks of direction: characters of no width inside a word. */
bool hsay_cp_is_invisible(uint32_t c);
/* `a` as a reader sees it: without invisible characters and line breaks behind a hyphen, letters
 * and their marks composed (NFC), one kind of hyphen. `a` itself where nothing changes; data NULL:
 * no memory. */
hsay_str hsay_str_visible(hsay_arena *arena, hsay_str a);
/* Lower case (simple case mapping), same arena rules as hsay_str_copy. */
hsay_str hsay_str_lower(hsay_arena *arena, hsay_str a);
bool hsay_str_capitalized(hsay_str a); /* first letter upper case */
bool hsay_str_capitals(hsay_str a);    /* at least two letters, all upper case */

/* ------------------------------------------------------------------ numbers and days (number.c) */

/* Whole string, decimal, no sign, no locale. False: not a number or too large. */
bool hsay_parse_u64(hsay_str a, uint64_t *value);
bool hsay_parse_double(hsay_str a, double *value); /* [-]digits[.digits] */
/* Shortest-enough decimal with at most `decimals` places, trailing zeros cut, into out. */
size_t hsay_format_double(char out[40], double value, unsigned decimals);
int32_t hsay_day_of(int year, unsigned month, unsigned day); /* proleptic Gregorian */
void hsay_day_split(int32_t day, int *year, unsigned *month, unsigned *day_of_month);
unsigned hsay_day_weekday(int32_t day); /* 0 Monday .. 6 Sunday */
unsigned hsay_month_days(int year, unsigned month);
bool hsay_parse_day(hsay_str iso, int32_t *day);     /* "YYYY-MM-DD", checked */
hsay_str hsay_format_day(char out[16], int32_t day); /* HSAY_NO_DAY: empty */

/* ------------------------------------------------------------------ maps (map.c) */

/* uint64 key -> uint32 value, open addressing, in an arena; zero is a valid start. */
typedef struct {
    uint64_t *keys;
    uint32_t *values;
    uint32_t count, capacity;
    bool has_zero;
    uint32_t zero_value;
} hsay_map;
bool hsay_map_put(hsay_arena *arena, hsay_map *map, uint64_t key, uint32_t value);
uint32_t hsay_map_get(const hsay_map *map, uint64_t key); /* HSAY_NONE: absent */

/* ------------------------------------------------------------------ files (file.c) */

typedef struct {
    const uint8_t *bytes;
    size_t length;
    void *mapping; /* private */
} hsay_file;
hsay_status hsay_file_map(const char *path, hsay_file *file, hsay_error *error);
void hsay_file_unmap(hsay_file *file);

/* ------------------------------------------------------------------ SHA-256 (sha256.c) */

typedef struct {
    uint32_t state[8];
    uint64_t length;
    uint8_t block[64];
    size_t fill;
} hsay_sha256;
void hsay_sha256_open(hsay_sha256 *sha);
void hsay_sha256_add(hsay_sha256 *sha, const void *bytes, size_t length);
void hsay_sha256_close(hsay_sha256 *sha, uint8_t digest[32]);

#endif
