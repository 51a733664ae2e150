/* SPDX-License-Identifier: Apache-2.0
 *
 * figures.h - counted people and things: what the parts of it share.
 *
 *     at least 45  Palestinians  were  killed
 *     bounds  number   noun            governor, whose row of roles.tsv gives the role
 *
 * Words: lexicon/details/counts.tsv (bounds, money, measures), roles.tsv (who is killed by what
 * verb).
 */
#ifndef HSAY_DETAILS_FIGURES_H
#define HSAY_DETAILS_FIGURES_H

#include "details/details_parts.h"

/* Kinds of rows of roles.tsv, and classes of counts.tsv; both are classes of the vocabulary. */
typedef enum {
    HSAY_BY_OBJECT,
    HSAY_BY_SUBJECT,
    HSAY_BY_STATE,
    HSAY_BY_NOUN,
    HSAY_BY_OF,
    HSAY_BY_TOLL,
    HSAY_BY_NUMBER,
    HSAY_BY_DRIVE,
    HSAY_BY_HOME,
    HSAY_BY_SWAP,
    HSAY_COUNT_LEAST,
    HSAY_COUNT_MORE,
    HSAY_COUNT_MOST,
    HSAY_COUNT_LESS,
    HSAY_COUNT_ABOUT,
    HSAY_COUNT_LEAST_AFTER,
    HSAY_COUNT_ABOUT_AFTER,
    HSAY_COUNT_BETWEEN,
    HSAY_COUNT_TO,
    HSAY_COUNT_NONE,
    HSAY_COUNT_NOBODY,
    HSAY_COUNT_CURRENCY,
    HSAY_COUNT_MONEY,
    HSAY_COUNT_PERCENT,
    HSAY_COUNT_MEASURE,
    HSAY_COUNT_PERSON,
    HSAY_COUNT_LABEL,
    HSAY_COUNT_SUBSET,
    HSAY_COUNT_TOLL_MARK,
    HSAY_COUNT_INDEFINITE,
    HSAY_COUNT_MANY,
    HSAY_COUNT_TITLE,
    HSAY_COUNT_ALMOST,
    HSAY_COUNT_REFLEXIVE,
    HSAY_COUNT_THING,
    HSAY_COUNT_HAPPENING,
    HSAY_COUNT_TO_DATE,
    HSAY_COUNT_SHARE,
    HSAY_COUNT_LIFE,
    HSAY_COUNT_LOSS,
    HSAY_COUNT_QUANTIFIER,
    HSAY_COUNT_COLLECTIVE,
    HSAY_COUNT_FORMATION,
    HSAY_COUNT_CHANGE,
    HSAY_COUNT_RATE,
    HSAY_COUNT_VICTIM,
    HSAY_COUNT_STAND_IN,
    HSAY_COUNT_AGED,
    HSAY_COUNT_CLASSES
} hsay_count_class;

typedef struct {
    uint32_t classes[HSAY_COUNT_CLASSES]; /* ids in the vocabulary */
    uint32_t units, oneunit;              /* classes of words.tsv: three weeks is no figure */
} hsay_figure_rules;

/* The event with a token as its head: none, one that happened, one that did not (yet). */
typedef enum { HSAY_DEED_NONE, HSAY_DEED_DONE, HSAY_DEED_UNDONE } hsay_deed;

typedef struct {
    const hsay_details *details;
    const hsay_figure_rules *rules;
    const hsay_vocabulary *words;
    hsay_doc *doc;
    const hsay_atoms *atoms;
    uint32_t *atom_of;               /* [tokens + 1] first atom of a token */
    uint32_t *mention;               /* [tokens] smallest mention around it, or HSAY_NONE */
    bool *counted;                   /* [tokens] part of a figure */
    bool *timed;                     /* [tokens] inside a time expression */
    uint8_t *deed;                   /* [tokens] hsay_deed of the event with this head */
    hsay_map seen;                   /* victims named before */
    hsay_map told;                   /* figures told before */
    /* first token of the first figure of one, and of the first of several, by role */
    uint32_t first_one[HSAY_FIGURE_ROLE_COUNT], first_many[HSAY_FIGURE_ROLE_COUNT];
    HSAY_VECTOR(uint32_t) governors; /* of doc->figures, same index */
} hsay_figure_run;

/* A number in the text with its bounds, before its role is known. */
typedef struct {
    uint32_t first, last; /* tokens of number and bounds */
    uint32_t number_first, number_last;
    uint32_t noun;     /* token of what is counted, or HSAY_NONE */
    uint32_t start;    /* token from which the tree is climbed */
    int64_t low, high; /* -1: open */
    bool approximate, money, partitive;
} hsay_count;

/* figures_count.c: the count that starts at atom i; its length in atoms, 0 for none. */
uint32_t hsay_count_at(const hsay_figure_run *run, uint32_t i, hsay_count *count);
/* Does "including", "among them" stand right before this token? */
bool hsay_is_subset(const hsay_figure_run *run, uint32_t token);
/* Does "half of the", "one in" stand right before it? */
bool hsay_is_share(const hsay_figure_run *run, uint32_t token);
/* Does an entry of the class start at this token? Its entry, or NULL. */
const hsay_entry *hsay_count_word(const hsay_figure_run *run, uint32_t token,
                                  hsay_count_class which);

/* figures_role.c: the role of what hangs at `token`, counted from token `first` to `last`; false
 * for none. *governor: the word that gave it, *rule its row. */
bool hsay_role_of(const hsay_figure_run *run, uint32_t first, uint32_t token, uint32_t last,
                  hsay_figure_role *role, uint32_t *governor, hsay_str *rule);
/* The same for a person without a number: by the tree alone. */
bool hsay_role_of_person(const hsay_figure_run *run, uint32_t token, hsay_figure_role *role,
                         uint32_t *governor, hsay_str *rule);
bool hsay_role_parse(hsay_str name, hsay_figure_role *role);

/* figures_victims.c: victims without a number (killed a soldier), and none (no one was hurt). */
bool hsay_find_victims(hsay_figure_run *run);
bool hsay_is_person(const hsay_figure_run *run, uint32_t token);
/* Did what the verb says happen: no modal, negation, infinitive, condition? */
bool hsay_happened(const hsay_figure_run *run, uint32_t verb);
/* figures_role.c: is what this verb takes its subject (passive, or a participle behind "be")? */
bool hsay_is_passive(const hsay_figure_run *run, uint32_t verb);
/* figures.c: appends a figure. */
bool hsay_add_figure(hsay_figure_run *run, const hsay_count *count, hsay_figure_role role,
                     uint32_t governor, hsay_str rule);

#endif
