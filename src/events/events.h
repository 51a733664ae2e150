/* SPDX-License-Identifier: Apache-2.0
 *
 * events.h - front header of the stage: its row for engine/stages.c, the compiled patterns, and
 * the examples beside them.
 *
 * The pattern language (docs/internals/events.md) is text in lexicon/events; lexc/patterns.c
 * compiles it into the blob "events/patterns", drawn below. Indices join the arrays:
 *
 *     slots --> words --> senses --> frames --> roles, checks, examples
 *                            `--> needs --> atoms <--'
 */
#ifndef HSAY_EVENTS_H
#define HSAY_EVENTS_H

#include "tables/tables.h"

extern const hsay_stage hsay_stage_events;

/* ------------------------------------------------------------------ compiled patterns
 *
 * Little-endian u32 and u64. A header, then arrays at the offsets that it names, each aligned to
 * 16. Strings are offsets into the section of bytes, each ended by NUL; 0 is the empty string. */
#define HSAY_PATTERNS_MAGIC      "HSAYPAT1"
#define HSAY_PATTERNS_VERSION    2u
#define HSAY_PATTERN_CLASSES_MAX 512u

enum {
    HSAY_PATTERN_STRINGS, /* bytes */
    HSAY_PATTERN_SLOTS,   /* u32: word + 1, 0 for free; a power of two; linear probing by hash */
    HSAY_PATTERN_WORDS,
    HSAY_PATTERN_SENSES, /* grouped by head word */
    HSAY_PATTERN_NEEDS,
    HSAY_PATTERN_ATOMS,
    HSAY_PATTERN_FRAMES,
    HSAY_PATTERN_ROLES,
    HSAY_PATTERN_CHECKS,
    HSAY_PATTERN_EXAMPLES,
    HSAY_PATTERN_CLASSES, /* u32: names */
    HSAY_PATTERN_SECTIONS
};

typedef struct {
    char magic[8];
    uint32_t version, length;
    uint32_t count[HSAY_PATTERN_SECTIONS], offset[HSAY_PATTERN_SECTIONS];
} hsay_pattern_header;

/* A lemma that some pattern mentions. */
typedef struct {
    uint64_t hash;                                   /* hsay_hash of the lemma in lower case */
    uint64_t classes[HSAY_PATTERN_CLASSES_MAX / 64]; /* bit i: it belongs to class i */
    uint32_t text;
    uint32_t first_sense, senses;
    uint32_t form_of; /* 0, or the word + 1 that this is an inflected form of */
} hsay_pattern_word;

typedef enum {
    HSAY_SENSE_VERB,
    HSAY_SENSE_NOUN,
    HSAY_SENSE_ADJECTIVE,
    HSAY_SENSE_KINDS
} hsay_sense_kind;

/* One way to say a frame: a head and the words that must stand with it. */
typedef struct {
    uint32_t head; /* word */
    uint32_t kind; /* hsay_sense_kind */
    uint32_t frame;
    uint32_t first_need, needs;
    uint32_t line;
} hsay_pattern_sense;

/* One word that must stand with the head: any of the atoms. */
typedef struct {
    uint32_t first_atom, atoms;
} hsay_pattern_need;

typedef enum { HSAY_ATOM_WORD, HSAY_ATOM_CLASS, HSAY_ATOM_KIND, HSAY_ATOM_TYPES } hsay_atom_type;
/* What an argument can be. */
typedef enum {
    HSAY_IS_ANY,
    HSAY_IS_NONE,
    HSAY_IS_ACTOR,
    HSAY_IS_PERSON,
    HSAY_IS_ORGANIZATION,
    HSAY_IS_GROUP,
    HSAY_IS_COUNTRY,
    HSAY_IS_PLACE,
    HSAY_IS_CODED,
    HSAY_IS_THING,
    HSAY_IS_PRONOUN,
    HSAY_IS_NAME,
    HSAY_IS_SEVERAL, /* two or more, of an actor or recipient */
    HSAY_IS_GOVERNMENT, /* a country, or an actor whose first sector is GOV */
    HSAY_IS_INDICATIVE, /* a verb that states what was or is: "had shelled", not "would shell" */
    HSAY_IS_COUNT
} hsay_argument_kind;
typedef struct {
    uint32_t type, value; /* word, class or hsay_argument_kind */
} hsay_pattern_atom;

/* What happens to the events told in the clause under the trigger ("agreed [to withdraw]"). */
typedef enum {
    HSAY_CLAUSE_KEEP,
    HSAY_CLAUSE_OMIT,
    HSAY_CLAUSE_FUTURE,
    HSAY_CLAUSE_HYPOTHETICAL,
    HSAY_CLAUSE_NEGATED,
    HSAY_CLAUSE_COUNT
} hsay_clause_policy;

enum {
    HSAY_FRAME_OVER = 1,   /* of a folder laid over: wins over frames with as many words */
    HSAY_FRAME_NOTHING = 2 /* NONE: what fits it is no event */
};
typedef struct {
    uint64_t contexts;
    uint32_t file, line;  /* "events/assault.pat" */
    uint32_t type;        /* hsay_event_type */
    uint32_t mode, cameo; /* strings; "" for no mode */
    uint32_t first_role, roles;
    uint32_t first_check, checks;
    uint32_t clause; /* hsay_clause_policy */
    uint32_t bare;   /* 1: may stand without any party ("curfew imposed") */
    uint32_t flags;  /* HSAY_FRAME_* */
} hsay_pattern_frame;

/* Where an argument stands. PREPOSITION goes with a word. */
typedef enum {
    HSAY_AT_SUBJECT,
    HSAY_AT_OBJECT,
    HSAY_AT_INDIRECT,
    HSAY_AT_PREPOSITION,
    HSAY_AT_POSSESSOR,
    HSAY_AT_COMPOUND,
    HSAY_AT_CLAUSE_SUBJECT,
    HSAY_AT_CLAUSE_OBJECT,
    HSAY_AT_ACTOR,
    HSAY_AT_RECIPIENT,
    HSAY_AT_CLAUSE,
    HSAY_AT_MODIFIER,
    HSAY_AT_SENTENCE,
    HSAY_AT_GOVERNOR,
    HSAY_AT_COUNT
} hsay_argument_place;
typedef struct {
    uint32_t recipient; /* 0 actor, 1 recipient */
    uint32_t place, word;
    uint32_t rank; /* a later rank is asked when the earlier ones gave nobody */
} hsay_pattern_role;
typedef struct {
    uint32_t deny; /* 0: some atom must hold; 1: none may */
    uint32_t place, word;
    uint32_t first_atom, atoms;
} hsay_pattern_check;
typedef struct {
    uint32_t frame, line;
    uint32_t coded;             /* 1: must be coded; 0: must not */
    uint32_t text, expectation; /* strings */
} hsay_pattern_example;

/* A proved blob; all pointers borrow from it. */
typedef struct {
    const char *strings;
    const uint32_t *slots;
    const hsay_pattern_word *words;
    const hsay_pattern_sense *senses;
    const hsay_pattern_need *needs;
    const hsay_pattern_atom *atoms;
    const hsay_pattern_frame *frames;
    const hsay_pattern_role *roles;
    const hsay_pattern_check *checks;
    const hsay_pattern_example *examples;
    const uint32_t *classes;
    uint32_t count[HSAY_PATTERN_SECTIONS];
} hsay_patterns;

/* Proves `blob` (aligned to 16, borrowed) and opens it: every index in range, every string ended.
 */
hsay_status hsay_patterns_open(hsay_str blob, hsay_patterns *patterns, hsay_error *error);
hsay_str hsay_patterns_string(const hsay_patterns *patterns, uint32_t offset);
/* The word with this lemma, any case and either spelling of -ize; HSAY_NONE: no pattern has it. */
uint32_t hsay_patterns_word(const hsay_patterns *patterns, hsay_str lemma);
/* The word that `form` is an inflected form of, by its ending; HSAY_NONE: none. */
uint32_t hsay_patterns_inflected(const hsay_patterns *patterns, hsay_str form);
uint32_t hsay_patterns_class(const hsay_patterns *patterns, const char *name);

/* Names as the pattern language writes them; NULL past the last. */
const char *hsay_argument_kind_name(uint32_t kind);
const char *hsay_argument_place_name(uint32_t place);
const char *hsay_clause_policy_name(uint32_t policy);

/* ------------------------------------------------------------------ examples */

/* The sentences behind + and - in the pattern files, run by `hearsay lexicon check`. */
extern const hsay_examples hsay_examples_events;

#endif
