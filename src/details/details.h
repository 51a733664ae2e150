/* SPDX-License-Identifier: Apache-2.0
 *
 * details.h - front header of the stage; its row for engine/stages.c, and the checks of its
 * lexicon.
 */
#ifndef HSAY_DETAILS_H
#define HSAY_DETAILS_H

#include "tables/tables.h"

extern const hsay_stage hsay_stage_details;

/* Checks a rules file of times against the rows of details/words and details/numbers. `complain`
 * receives every fault, line and column from 1. False when there was one, or memory ran out. */
typedef struct {
    hsay_str class_name, value, words;
} hsay_details_row;
typedef void hsay_details_complain(void *context, uint32_t line, uint32_t column,
                                   const char *message);
bool hsay_details_check(hsay_arena *arena, const hsay_details_row *rows, uint32_t count,
                        const char *file, hsay_str text, hsay_details_complain *complain,
                        void *context);

/* The examples of times.rules and roles.tsv, for `hearsay lexicon check`. */
extern const hsay_examples hsay_examples_details;

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
enum { HSAY_GAZETTEER_LAST = 1, HSAY_GAZETTEER_OTHER = 2 }; /* flags; OTHER: not its main name */
typedef struct {
    uint32_t name;               /* offset of its main name */
    uint32_t id;                 /* GeoNames; 0: none */
    uint32_t people;
    int16_t latitude, longitude; /* hundredths of degrees */
    uint16_t country;            /* HSAY_NO_COUNTRY: none */
    uint8_t kind;                /* hsay_place_kind */
    uint8_t flags;
    char admin[4];               /* first-level division, as GeoNames codes it */
} hsay_gazetteer_entry;
#define HSAY_NO_COUNTRY UINT16_MAX

#endif
