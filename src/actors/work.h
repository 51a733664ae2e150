/* SPDX-License-Identifier: Apache-2.0
 *
 * work.h - what the files of this stage share: the lexicon as the stage reads it, the drafts of
 * mentions and entities that live in scratch until they are written into the document.
 *
 *     tokens --items.c--> items   lexicon names, role nouns, runs of capitalised words
 *            --phrases.c, names.c, known.c--> drafts  one per noun phrase that names or describes
 *            --pronouns.c--> drafts  of pronouns, with person, number, gender
 *            --places.c, links.c, chains.c, resolve.c--> entities
 *            --codes.c--> country and sectors of each
 *            --stage.c--> hsay_mention, hsay_actor
 */
#ifndef HSAY_ACTORS_WORK_H
#define HSAY_ACTORS_WORK_H

#include "actors/actors.h"
#include "tables/tables.h"

/* ------------------------------------------------------------------ the lexicon (lexicon.c) */

typedef enum {
    TABLE_OTHER,
    TABLE_COUNTRIES,
    TABLE_LEADERS,
    TABLE_ORGANIZATIONS,
    TABLE_GROUPS,
    TABLE_OUTLETS,
    TABLE_ETHNIC,
    TABLE_ROLES,
    TABLE_WORDS,
    TABLE_ENDINGS,
    TABLE_TITLES,
    TABLE_GIVEN,
    TABLE_PRONOUNS,
    TABLE_PLURALS,
    TABLE_KINDS
} table_kind;
#define TABLE_BIT(kind) (1u << (kind))
/* Tables whose phrases name somebody. */
#define NAME_TABLES                                                                                \
    (TABLE_BIT(TABLE_COUNTRIES) | TABLE_BIT(TABLE_LEADERS) | TABLE_BIT(TABLE_ORGANIZATIONS) |      \
     TABLE_BIT(TABLE_GROUPS) | TABLE_BIT(TABLE_OUTLETS) | TABLE_BIT(TABLE_ETHNIC))

/* What a word of words.tsv is used for: bits. */
enum {
    USE_FORMER = 1u << 0,
    USE_ELECT = 1u << 1,
    USE_PARTICLE = 1u << 2,
    USE_NO_NAME = 1u << 3,
    USE_QUANTITY = 1u << 4,
    USE_ADDRESS = 1u << 5,
    USE_PLACE = 1u << 6,
    USE_LOCATIVE = 1u << 7,
    USE_SPEECH = 1u << 8,
    USE_FOREIGN = 1u << 9,
    USE_DOCUMENT = 1u << 10,
    USE_OTHER = 1u << 11,
    USE_DIRECTION = 1u << 12,
    USE_SAME = 1u << 13,
    USE_VOICE = 1u << 14,
    USE_STAFF = 1u << 15,
    USE_TOP = 1u << 16,
    USE_LEADING = 1u << 17,
    USE_PARTICIPLE = 1u << 18,
    USE_WEAPON = 1u << 19,
    USE_SURNAME = 1u << 20,
    USE_OPENS_PLACE = 1u << 21,
    USE_COUNTRY_NOUN = 1u << 22,
    USE_TOWN_NOUN = 1u << 23,
    USE_REGION_NOUN = 1u << 24,
    USE_LINK = 1u << 25,
    USE_INTERVIEW = 1u << 26,
    USE_UNDER = 1u << 27,
    USE_TRADE = 1u << 28,
    USE_STORM = 1u << 29
};

typedef enum { GENDER_UNKNOWN, GENDER_MALE, GENDER_FEMALE, GENDER_NEUTER } gender;
typedef enum { NUMBER_UNKNOWN, NUMBER_SINGULAR, NUMBER_PLURAL } number;
#define KIND_UNKNOWN ((uint8_t)HSAY_KIND_COUNT)

typedef struct {
    hsay_table table;
    bool present;
    uint32_t key, kind, code, sectors, person, from, to, gender, office, collective, use, number,
        stands, ending, one, adjectives, demonyms, capital, seats,
        names; /* columns, or HSAY_NONE */
} actor_table;

typedef struct {
    const hsay_image *image;
    hsay_index index; /* of folder "actors" */
    hsay_gazetteer gazetteer;
    bool has_index;
    actor_table tables[TABLE_KINDS];
    uint8_t *kind_of; /* image table index -> table_kind */
    uint32_t table_count;
    uint32_t *next_office;  /* leaders row -> next row of the same person, or HSAY_NONE */
    uint32_t *first_office; /* leaders row -> first row of the same person */
    hsay_map code_rows;     /* hash of a code -> row of countries */
    hsay_map used;          /* phrase hashes of words.tsv: what is not here has no use */
} actor_lexicon;

/* One reading of the words from a token to `last`. */
typedef struct {
    uint32_t row, column, last;
    hsay_str phrase;
    table_kind kind;
} actor_hit;

hsay_status hsay_actors_lexicon_open(const hsay_setup *setup, void **state, hsay_error *error);
hsay_str hsay_actors_cell(const actor_lexicon *lexicon, uint32_t kind, uint32_t row,
                          uint32_t column);
/* Splits a cell of sectors; how many were kept. */
uint8_t hsay_actors_sectors(hsay_str cell, hsay_str sectors[HSAY_SECTORS_MAX]);
/* Longest phrase of the tables in `mask` that starts at `token` and ends before `end`; case rules
 * apply unless `loose`. At most PHRASE_MAX tokens are walked. */
bool hsay_actors_find(const actor_lexicon *lexicon, const hsay_doc *doc, uint32_t token,
                      uint32_t end, uint32_t mask, bool loose, actor_hit *hit);
/* The same of a word that stands in the lexicon itself, "Prime" of "Prime Minister". */
uint32_t hsay_actors_uses_of(const actor_lexicon *lexicon, hsay_str form);
uint32_t hsay_actors_uses(const actor_lexicon *lexicon, const hsay_doc *doc, uint32_t token);
/* Is this word a given name, and whose? */
bool hsay_actors_given(const actor_lexicon *lexicon, hsay_str form, gender *whose);
#define PHRASE_MAX 14u

/* ------------------------------------------------------------------ items (items.c) */

typedef enum { ITEM_LEXICON, ITEM_ROLE, ITEM_NAME } item_kind;
/* A stretch of tokens that means something to this stage; items never overlap, ascend. */
typedef struct {
    uint32_t first, last;
    uint32_t row, column; /* of the table; HSAY_NONE for a bare name */
    uint32_t ending;      /* of a bare name: row of roles that its last word is, or HSAY_NONE */
    uint8_t kind;         /* item_kind */
    uint8_t table;        /* table_kind */
    bool plural;          /* a role noun in the plural */
    bool capital;         /* every content word capitalised */
    bool taken;           /* already part of a draft */
} actor_item;

/* ------------------------------------------------------------------ drafts and entities */

typedef struct {
    uint32_t first, last, head;     /* tokens */
    uint32_t name_first, name_last; /* the name inside, or HSAY_NONE */
    uint32_t role_first, role_last; /* the role noun inside, or HSAY_NONE */
    uint32_t sentence;
    uint32_t row;   /* of `table`, or HSAY_NONE */
    uint32_t role;  /* row of roles, or HSAY_NONE */
    uint32_t owner; /* token whose mention lends its country, or HSAY_NONE */
    uint32_t entity;
    uint64_t role_hash; /* of the role noun's words */
    uint8_t table;      /* table_kind, TABLE_OTHER: not in the lexicon */
    uint8_t mention;    /* hsay_mention_kind */
    uint8_t kind, gender, number, person;
    bool definite, indefinite, possessive, relative, reflexive;
    bool numbered;   /* "two soldiers" */
    bool adjective;  /* "Israeli" before a noun */
    bool government; /* capital or seat that stands for the government */
    bool place;      /* where, not who */
    bool dateline;
    bool located; /* a country named as where: "in Iraq" */
    bool former, elect, foreign, same;
    bool nobody;     /* "no group": nothing that later words could mean */
    bool proper;     /* a description in capitals, "the Interior Ministry": written as a name */
    bool ground;     /* "the country", "the town" */
    bool guess;      /* a bare name whose kind nothing tells: two words, or "in" before it */
    bool lent;         /* the code is its owner's */
    bool strong_owner; /* "its", "of X", "X's"; false: "in X" */
    bool dropped;
    hsay_str code; /* country words inside */
    hsay_str shown; /* where its words are not its name, "Dutch (and Norwegian) warships" */
    hsay_str sectors[HSAY_SECTORS_MAX];
    uint8_t sector_count;
    hsay_str rule;
} actor_draft;

typedef struct {
    uint32_t row, person_row;       /* lexicon */
    uint32_t name_first, name_last; /* longest name, or HSAY_NONE */
    uint32_t first_draft;
    uint32_t drafts; /* how many */
    uint32_t last_sentence;
    uint8_t table, kind, gender, number;
    uint8_t code_rank, sector_rank;
    bool government, place, adjective_only, former, named;
    hsay_str code, sectors[HSAY_SECTORS_MAX], rule, title;
    uint8_t sector_count;
    uint64_t roles[4]; /* hashes of the role nouns used of it, newest last */
    uint8_t role_count;
    uint32_t role_rows[4];
} actor_entity;

typedef struct {
    hsay_str code;
    uint32_t weight;
} actor_tally;
#define SPOKEN_MAX 64u

typedef struct {
    const actor_lexicon *lexicon;
    hsay_doc *doc;
    hsay_arena *arena; /* scratch */
    int32_t day;       /* of publication, or HSAY_NO_DAY */
    HSAY_VECTOR(actor_item) items;
    HSAY_VECTOR(actor_draft) drafts;
    HSAY_VECTOR(actor_entity) entities;
    hsay_map names;     /* forms that stand as proper names somewhere in the article */
    hsay_map storms;    /* names of storms, which are nobody */
    hsay_map roles;     /* role noun -> latest entity called so whose country its words told */
    uint32_t *item_at;  /* token -> item that holds it, or HSAY_NONE */
    uint32_t *draft_at; /* token -> innermost draft whose head or name it is */
    uint32_t *order;    /* drafts by head token */
    uint32_t *speaker;  /* quotation -> token of its speaker, or HSAY_NONE */
    uint32_t *link;     /* draft -> draft it is the same as, or HSAY_NONE */
    uint32_t writers[2]; /* the entities of "I" and "we" outside quotations, and 1; 0: none yet */
    uint32_t asker;      /* the same of "I" in the questions of an interview */
    uint32_t interviewee; /* who answers in an interview, or HSAY_NONE */
    const uint8_t *turns; /* paragraph -> what it says (interviews.c); NULL: no interview */
    hsay_str focus;     /* the country that the article is mostly about */
    hsay_str *sentence_country;     /* country of the places named in a sentence */
    actor_tally spoken[SPOKEN_MAX]; /* countries named or meant, by how often */
    uint32_t spoken_count;
    bool countries_named; /* before any town lent its country */
    bool failed; /* out of memory */
} actor_work;

/* The steps, in order. Each returns false when out of memory. */
bool hsay_actors_items(actor_work *work);
bool hsay_actors_namesakes(actor_work *work);
bool hsay_actors_phrases(actor_work *work);
bool hsay_actors_pronouns(actor_work *work);
bool hsay_actors_links(actor_work *work);
bool hsay_actors_places(actor_work *work);
bool hsay_actors_names(actor_work *work);
bool hsay_actors_resolve(actor_work *work);
bool hsay_actors_codes(actor_work *work);
bool hsay_actors_write(actor_work *work);
/* focus.c, called by codes.c: the article's country and each sentence's. */
bool hsay_actors_focus(actor_work *work);

/* places.c: the most populous place of this name, or NULL; whether it is one that needs no "in". */
const hsay_gazetteer_entry *hsay_actors_place(const actor_work *work, uint32_t first,
                                              uint32_t last);
/* "Madison, Wisconsin": does a country or region follow behind a comma? */
bool hsay_actors_within(const actor_work *work, uint32_t last);
bool hsay_actors_is_place(const actor_work *work, uint32_t first, uint32_t last);

/* codes.c: the office a leader holds on the article's day; else his last one, and *held false. */
uint32_t hsay_actors_office(const actor_work *work, uint32_t row, bool *held);
/* codes.c: do the row's dates hold the article's day? */
bool hsay_actors_covers(const actor_work *work, uint32_t table, uint32_t row);

/* stage.c: a day from YYYY, YYYY-MM or YYYY-MM-DD; the last one covered where `end`. */
bool hsay_actors_day(hsay_str cell, bool end, int32_t *day);

/* chains.c: a new entity first named by `draft` (HSAY_NONE: no memory), and adding a draft to one.
 */
uint32_t hsay_actors_entity(actor_work *work, uint32_t draft);
void hsay_actors_enter(actor_work *work, uint32_t draft, uint32_t entity);

#endif
