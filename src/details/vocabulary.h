/* SPDX-License-Identifier: Apache-2.0
 *
 * vocabulary.h - the vocabulary of the details stage, and the text cut into atoms.
 *
 * An atom is a run of letters, a run of digits, or one other character:
 *
 *     mid -January's 10:15 p.m.   ->   mid - January ' s 10 : 15 p . m .
 *
 * so that rules see the same sequence whatever the tokenizer did with hyphens and full stops. Every
 * atom knows its token and, where the lexicon knows it, the number of its word (lower case).
 *
 * A word may start entries of several classes ("second": ordinal, unit; "may": month); an entry is
 * a sequence of words with a value: {month} "Jan" "." -> 1. Classes come from
 * lexicon/details/words.tsv and numbers.tsv.
 */
#ifndef HSAY_DETAILS_VOCABULARY_H
#define HSAY_DETAILS_VOCABULARY_H

#include "tables/tables.h"

#define HSAY_CLASSES_MAX     96u
#define HSAY_ENTRY_WORDS_MAX 8u

typedef struct {
    uint32_t words[HSAY_ENTRY_WORDS_MAX];
    uint32_t length;
    uint32_t next; /* next entry that starts with the same word, or HSAY_NONE */
    uint32_t class_id;
    int64_t value; /* the cell read as a number, else 0 */
    hsay_str text; /* the cell itself */
    hsay_str rule; /* "details/words.tsv:12" */
    bool capital;  /* written with a capital: the text must be, too */
} hsay_entry;

typedef struct {
    uint64_t bits[(HSAY_CLASSES_MAX + 63) / 64];
} hsay_class_set;

typedef struct {
    hsay_str text;          /* lower case */
    uint32_t first_entry;   /* longest first; HSAY_NONE: none */
    hsay_class_set classes; /* of the entries that start with it */
} hsay_vocable;

typedef struct {
    hsay_arena *arena; /* borrowed */
    hsay_map map;      /* hash of lower case -> word */
    HSAY_VECTOR(hsay_vocable) words;
    HSAY_VECTOR(hsay_entry) entries;
    hsay_str classes[HSAY_CLASSES_MAX];
    uint32_t class_count;
} hsay_vocabulary;

typedef enum { HSAY_ATOM_LETTERS, HSAY_ATOM_DIGITS, HSAY_ATOM_OTHER } hsay_atom_kind;
typedef struct {
    uint32_t start, end; /* bytes of the text */
    uint32_t token;
    uint32_t word; /* HSAY_NONE: unknown to the lexicon */
    uint8_t kind;
    bool glued;   /* nothing stands between it and the atom before */
    bool capital; /* starts with a capital, or the sentence is all capitals */
} hsay_atom;
typedef struct {
    hsay_atom *data;
    uint32_t count, capacity;
} hsay_atoms;

static inline void hsay_class_set_add(hsay_class_set *set, uint32_t class_id)
{
    set->bits[class_id / 64] |= 1ull << class_id % 64;
}
static inline bool hsay_class_set_has(const hsay_class_set *set, uint32_t class_id)
{
    return class_id < HSAY_CLASSES_MAX && (set->bits[class_id / 64] >> class_id % 64 & 1) != 0;
}
static inline bool hsay_class_set_meet(const hsay_class_set *a, const hsay_class_set *b)
{
    uint64_t both = 0;
    for (size_t i = 0; i < sizeof a->bits / sizeof *a->bits; i++)
        both |= a->bits[i] & b->bits[i];
    return both != 0;
}

/* The number of a word, HSAY_NONE when unknown. `text` in any case, at most 64 bytes. */
uint32_t hsay_vocabulary_find(const hsay_vocabulary *words, hsay_str text);
/* The same, added when new; HSAY_NONE: no memory. */
uint32_t hsay_vocabulary_add(hsay_vocabulary *words, hsay_str text);
uint32_t hsay_vocabulary_class(const hsay_vocabulary *words, hsay_str name);
uint32_t hsay_vocabulary_add_class(hsay_vocabulary *words, hsay_str name);
/* Adds the entry `phrase` of class `name`; false: no memory or a bound was met. */
bool hsay_vocabulary_enter(hsay_vocabulary *words, hsay_str name, hsay_str phrase, hsay_str value,
                           hsay_str rule);
/* Puts the longest entries of every word first; once, after the last hsay_vocabulary_enter. */
void hsay_vocabulary_sort(hsay_vocabulary *words);
/* Reads a table with the columns class, value, words. */
hsay_status hsay_vocabulary_read(hsay_vocabulary *words, const hsay_image *image, const char *table,
                                 hsay_error *error);

/* Cuts `text` into atoms (token HSAY_NONE), for entries and rules. Returns how many, at most max.
 */
uint32_t hsay_atoms_cut(const hsay_vocabulary *words, hsay_str text, hsay_atom *out, uint32_t max);
/* Cuts all tokens of the document, into its scratch arena. */
bool hsay_atoms_of(const hsay_vocabulary *words, hsay_doc *doc, hsay_atoms *atoms);

/* The longest entry of `class_id` at atom i of [i, end): its length in atoms, 0 for none. */
uint32_t hsay_vocabulary_match(const hsay_vocabulary *words, uint32_t class_id,
                               const hsay_atom *atoms, uint32_t i, uint32_t end,
                               const hsay_entry **entry);

#endif
