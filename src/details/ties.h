/* SPDX-License-Identifier: Apache-2.0
 *
 * ties.h - what the three parts of tying share (see ties.c).
 */
#ifndef HSAY_DETAILS_TIES_H
#define HSAY_DETAILS_TIES_H

#include "details/details_parts.h"

#define HSAY_TIES_SEVERAL    (HSAY_NONE - 1)
#define HSAY_STORY_SENTENCES 8u  /* how far the day of an event carries on */
#define HSAY_LEAD_SENTENCES  12u /* of a report, where its date line holds */
#define HSAY_DATELINE_TOKENS 24u /* from its start, where a date line stands */
#define HSAY_DATELINE_DAYS   7   /* between the date line and the day of publication */
#define HSAY_HISTORICAL_DAYS 366
#define HSAY_ASIDE_DAYS      14 /* what was done so long before the story's day is told aside */

/* Classes of lexicon/details/where.tsv. */
typedef enum {
    HSAY_WHERE_IN,
    HSAY_WHERE_WAY,
    HSAY_WHERE_TARGET,
    HSAY_WHERE_OF,
    HSAY_WHERE_PART,
    HSAY_WHERE_CLASSES
} hsay_where_class;

typedef struct {
    uint32_t classes[HSAY_WHERE_CLASSES]; /* ids in the vocabulary */
} hsay_where_rules;

typedef struct {
    const hsay_where_rules *where;
    const hsay_vocabulary *words;
    const hsay_atoms *atoms;
    hsay_doc *doc;
    uint32_t *atom_of;       /* [tokens] its first atom */
    uint32_t *sentence_time; /* [sentences] the only dated time, HSAY_NONE, or HSAY_TIES_SEVERAL */
    uint32_t *first_time;    /* [sentences] the first dated time, or HSAY_NONE */
    bool *owned;             /* [times] the tree gives it to an event */
    uint32_t *told_by;       /* [times] event of speech that tells it in a clause, or HSAY_NONE */
    bool *apart;             /* [times] of a thing ("the 2018 deal"), no event's */
    bool *lasting;           /* [events] with a toll that has grown until now */
    uint32_t *event_at;      /* [tokens] event whose head this is, or HSAY_NONE */
    uint32_t *trigger_of;    /* [tokens] event of which this is a trigger word, or HSAY_NONE */
} hsay_ties;

/* ties.c */
uint32_t hsay_ties_head(const hsay_doc *doc, uint32_t first, uint32_t last);
/* Does an entry of the class start at this token? */
bool hsay_ties_word(const hsay_ties *t, uint32_t token, hsay_where_class which);
/* Has the token a preposition of the class? */
bool hsay_ties_marked(const hsay_ties *t, uint32_t token, hsay_where_class which);
/* The event whose head is met first on the way up from `token`, or HSAY_NONE. */
uint32_t hsay_ties_above(const hsay_ties *t, uint32_t token);
/* The event above event e in the tree (one with the same head counts), or HSAY_NONE. */
uint32_t hsay_ties_parent(const hsay_ties *t, uint32_t e);
bool hsay_ties_dated(const hsay_time *time);
/* Something that is done at a place, not said. */
bool hsay_ties_is_deed(hsay_event_type type);
/* "since October": the day on which a count begins. */
bool hsay_ties_counts_from(const hsay_doc *doc, const hsay_time *time);
/* ties_times.c */
bool hsay_tie_times(hsay_ties *t);
/* ties_places.c; false: no memory */
bool hsay_tie_places(hsay_ties *t);

#endif
