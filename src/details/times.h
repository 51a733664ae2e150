/* SPDX-License-Identifier: Apache-2.0
 *
 * times.h - time expressions: the rules of lexicon/details/times.rules, and what they make.
 *
 * A line of the file is a pattern over atoms and what it means; below it stand its examples:
 *
 *     {n} {units} ago  => DATE shift -
 *     + The council met three days ago.  => three days ago | DATE | 2025-03-02
 *     - He left long ago.
 *
 *     word  a|b  word?  ~word        a word, one of them, it may be missing, glued to the one
 * before {month}                        an entry of that class in details/words.tsv, remembered {n}
 * {day} {year} ...           numbers (see builtin names in times_parse.c) {word} any word {time}  a
 * time expression, found before
 *
 * Type and operation follow; operations are listed in times_value.c. Examples are read as published
 * on 2025-03-05, a Wednesday, unless "+ @2024-11-01 sentence" says otherwise. "-" sentences hold no
 * time at all.
 */
#ifndef HSAY_DETAILS_TIMES_H
#define HSAY_DETAILS_TIMES_H

#include "details/calendar.h"
#include "details/numbers.h"

#define HSAY_ELEMENTS_MAX 16u
#define HSAY_NESTING_MAX  4u

typedef enum {
    HSAY_SLOT_N,
    HSAY_SLOT_DAY,
    HSAY_SLOT_MONTH,
    HSAY_SLOT_YEAR,
    HSAY_SLOT_YY,
    HSAY_SLOT_HOUR,
    HSAY_SLOT_MINUTE,
    HSAY_SLOT_SECOND,
    HSAY_SLOT_ORDINAL,
    HSAY_SLOT_TIME,
    HSAY_SLOT_WEEKDAY,
    HSAY_SLOT_UNIT,
    HSAY_SLOT_SEASON,
    HSAY_SLOT_DAYPART,
    HSAY_SLOT_MERIDIEM,
    HSAY_SLOT_HOLIDAY,
    HSAY_SLOT_DECADE,
    HSAY_SLOT_PART,
    HSAY_SLOT_ZONE,
    HSAY_SLOT_LAST_DAY,
    HSAY_SLOT_LAST_MONTH,
    HSAY_SLOT_COUNT,
    HSAY_SLOT_NONE
} hsay_slot;

typedef enum { HSAY_ALT_WORD, HSAY_ALT_CLASS, HSAY_ALT_NUMBER, HSAY_ALT_BUILTIN } hsay_alt_kind;
typedef enum {
    HSAY_IN_DAY,
    HSAY_IN_MM,
    HSAY_IN_YEAR,
    HSAY_IN_YY,
    HSAY_IN_HOUR,
    HSAY_IN_MINUTE,
    HSAY_IN_ORDINAL,
    HSAY_IN_WORD,
    HSAY_IN_TIME,
    HSAY_IN_DAY_NUMBER,
    HSAY_IN_CLOCK
} hsay_builtin;
typedef struct {
    uint8_t kind, slot;
    uint32_t id; /* word, class or hsay_builtin */
} hsay_alternative;
typedef struct {
    uint32_t first, count; /* alternatives */
    bool optional, glued;
    bool context; /* must stand there, is no part of the expression */
} hsay_element;

typedef enum {
    HSAY_OP_DATE,
    HSAY_OP_WEEKDAY,
    HSAY_OP_UNIT,
    HSAY_OP_SHIFT,
    HSAY_OP_LENGTH,
    HSAY_OP_SET,
    HSAY_OP_VALUE,
    HSAY_OP_SEASON,
    HSAY_OP_QUARTER,
    HSAY_OP_HALF,
    HSAY_OP_DAYPART,
    HSAY_OP_CLOCK,
    HSAY_OP_DECADE,
    HSAY_OP_CENTURY,
    HSAY_OP_SAME,
    HSAY_OP_HOLIDAY,
    HSAY_OP_NTH,
    HSAY_OP_NOTHING,
    HSAY_OP_COUNT
} hsay_op;
typedef enum { HSAY_TO_NEAREST, HSAY_TO_PAST, HSAY_TO_FUTURE } hsay_direction;
typedef enum { HSAY_FROM_DOC, HSAY_FROM_REF, HSAY_FROM_TIME } hsay_anchor;

typedef struct {
    uint32_t first, count; /* elements */
    uint8_t type, op, direction, anchor, part;
    hsay_grain grain; /* of "unit=Q", or NONE */
    bool noun;        /* "noun": not where the tagger sees a verb or auxiliary */
    bool alone;       /* "alone": not glued to, or joined by a dash with, a neighbour */
    bool modifier;    /* \"modifier\": not where the tagger sees a noun */
    uint32_t context; /* atoms in front that are no part of the expression */
    bool nested;      /* has {time} in front */
    bool plain;       /* starts with a word alone, and what follows must be there */
    int64_t offset;
    hsay_str text; /* "value=PRESENT_REF" */
    hsay_str rule; /* "details/times.rules:12" */
    uint32_t next; /* next rule that can start with the same word, or HSAY_NONE */
} hsay_time_rule;

typedef struct {
    hsay_str sentence, span, type, value;
    hsay_str published; /* "YYYY-MM-DD" */
    bool must;          /* "+": it is found; "-": no time is */
} hsay_time_example;

typedef struct {
    hsay_vocabulary words;
    hsay_number_classes numbers;
    HSAY_VECTOR(hsay_alternative) alternatives;
    HSAY_VECTOR(hsay_element) elements;
    HSAY_VECTOR(hsay_time_rule) rules;
    HSAY_VECTOR(uint32_t) starts;    /* pairs: rule, by starting word (see by_word) */
    uint32_t *by_word;               /* [words + 1] into starts */
    HSAY_VECTOR(uint32_t) by_number; /* rules that can start with digits */
    HSAY_VECTOR(uint32_t) by_time;   /* rules that start with {time} */
} hsay_time_rules;

/* times_parse.c. `complain` receives every fault with line and column from 1; false: some. */
typedef void hsay_time_complain(void *context, uint32_t line, uint32_t column, const char *message);
bool hsay_time_rules_parse(hsay_time_rules *rules, const char *file, hsay_str text,
                           hsay_time_complain *complain, void *context);
/* Is this line of a rules file an example? What it says; NULL, or what is wrong with it. */
bool hsay_time_example_line(hsay_str line);
const char *hsay_time_example_parse(hsay_str line, hsay_time_example *example);
/* Builds by_word, by_number, by_time; once, after all parsing. False: no memory. */
bool hsay_time_rules_index(hsay_time_rules *rules);

#define HSAY_OLD_DAYS 400 /* before now: the news of a year are over */

/* What a match remembers. */
typedef struct {
    bool set[HSAY_SLOT_COUNT];
    int64_t value[HSAY_SLOT_COUNT];
    hsay_str text[HSAY_SLOT_COUNT];
    hsay_number number; /* HSAY_SLOT_N */
    uint32_t time;      /* HSAY_SLOT_TIME: a match */
    uint32_t split;     /* atom of HSAY_SLOT_LAST_DAY or _MONTH */
} hsay_slots;

typedef struct {
    uint32_t rule, start, end; /* atoms [start, end) */
    uint32_t inner;            /* the match that {time} in front stands for, or HSAY_NONE */
    uint32_t limit;            /* end of its sentence */
    uint32_t depth;            /* of {time} in {time}, at most HSAY_NESTING_MAX */
} hsay_time_match;
typedef struct {
    hsay_time_match *data;
    uint32_t count, capacity;
} hsay_time_matches;

/* The number last read: many rules ask for one at the same atom. */
typedef struct {
    uint32_t at, limit, length; /* length HSAY_NONE: none was read */
    hsay_number number;
} hsay_number_read;

typedef struct {
    const hsay_time_rules *rules;
    hsay_doc *doc;
    hsay_number_read *read; /* borrowed */
    hsay_atoms atoms;
    uint32_t *best; /* atom -> match that starts there, or HSAY_NONE */
    hsay_time_matches matches;
    hsay_when reference; /* the last time spoken of; grain NONE: none yet */
    hsay_when reference_day; /* the last one that is a day */
    uint32_t reference_sentence;
    uint32_t old, recent; /* dates said with their year long before now; others, and last week */
    hsay_when story;      /* the last time of long ago; grain NONE: none yet */
    bool nested;          /* within {time} of the match that lies from start to end, */
    uint32_t start, end;  /* in atoms: its tense is that of the whole */
} hsay_time_run;

/* times_match.c. Does match->rule match at match->start, before match->limit? Fills match->end and
 * match->depth, and the slots. */
bool hsay_time_match_at(const hsay_time_run *run, hsay_time_match *match, hsay_slots *slots);
/* Fills run->best from right to left. */
bool hsay_time_find(hsay_time_run *run);

typedef struct {
    hsay_time_type type;
    hsay_when when; /* grain NONE: `text` alone */
    hsay_str text;  /* value where `when` has none */
    bool definite;  /* can be spoken of again */
    bool dated;     /* the year was said */
    bool near;      /* told from the day of publication: Monday, last week, two days ago */
    bool fleeting;  /* a comparison: what follows does not go on from it */
    uint32_t split; /* of "3-5 May": the atom of its last day, a time of its own; 0: none */
    hsay_when last; /* that time */
} hsay_time_result;
/* times_value.c: what the match means. False: nothing after all (a day that no month has). */
bool hsay_time_evaluate(hsay_time_run *run, uint32_t match, hsay_time_result *result);
/* times_tense.c: is the verb that these tokens hang on one of "will"? */
bool hsay_time_will(const hsay_doc *doc, uint32_t first_token, uint32_t last_token);
/* times_tense.c: does the clause around these atoms speak of the past or of what is to come? */
/* *direct: the expression hangs on that verb itself, not on a noun below it. */
hsay_direction hsay_time_tense(const hsay_time_run *run, uint32_t first_token,
                               uint32_t last_token, bool *direct);

#endif
