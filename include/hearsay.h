/* SPDX-License-Identifier: Apache-2.0
 *
 * hearsay.h - who did what to whom, and who says so.
 *
 * In: a news report (plain text, HTML, or an article of a JSONL file). Out: an article whose
 * sentences, trees, actors, events, claims, times, places and figures can be read as plain arrays
 * or written as a record (docs/record.md).
 *
 *     hsay_engine *engine;                       holds lexicon and models; immutable once open
 *     hsay_article *article;                     owns everything read from one report
 *     hsay_error error;
 *     if (hsay_engine_open(NULL, &engine, &error) != HSAY_OK) ...
 *     if (hsay_code(engine, &input, &article, &error) != HSAY_OK) ...
 *     hsay_write(article, HSAY_FORMAT_JSONL, print, stdout, &error);
 *     hsay_article_free(article);
 *     hsay_engine_close(engine);
 *
 * Threads: an engine may be used by any number of threads at once; an article by one at a time.
 * Nothing here keeps global state, prints, or ends the process. Units: positions are bytes of
 * UTF-8 inside C (`hsay_span`), Unicode code points in what is written; days are counted from
 * 1970-01-01. Every pointer that an article hands out is borrowed and lives until
 * hsay_article_free.
 */
#ifndef HEARSAY_H
#define HEARSAY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define HSAY_VERSION     "0.1.0"
#define HSAY_NONE        UINT32_MAX /* "no such index": every uint32_t that refers to an array */
#define HSAY_NO_DAY      INT32_MIN  /* "no such day": every int32_t that holds a day */
#define HSAY_TEXT_MAX    67108864u  /* bytes of text in one article; a longer one is refused */
#define HSAY_SECTORS_MAX 4u         /* sectors kept of one actor */

/* ------------------------------------------------------------------ status and errors */

typedef enum {
    HSAY_OK = 0,
    HSAY_END,          /* no more articles (hsay_reader_next) */
    HSAY_BAD_INPUT,    /* this article cannot be read; the next one can be tried */
    HSAY_BAD_LEXICON,  /* lexicon source or image refused */
    HSAY_BAD_MODEL,    /* weights refused */
    HSAY_BAD_ARGUMENT, /* the call makes no sense */
    HSAY_NO_MEMORY,
    HSAY_IO /* the operating system said no: file missing, disk full, closed pipe */
} hsay_status;

/* Filled by the call that failed; the caller owns it. `message` ends in NUL and names the next step
 * where there is one. `offset` is a byte offset into the input, `line` and `column` count from 1;
 * 0 where they do not apply. */
typedef struct {
    hsay_status status;
    uint64_t offset;
    uint32_t line, column;
    char message[240];
} hsay_error;

/* ------------------------------------------------------------------ strings and spans */

typedef struct {
    const char *data; /* borrowed, not terminated; NULL when absent */
    size_t length;    /* bytes */
} hsay_str;

typedef struct {
    uint32_t start, end; /* bytes [start, end) of the article's text */
} hsay_span;

/* A run of entries of one of the article's pools: hsay_refs (indices) or hsay_spans. */
typedef struct {
    uint32_t first, count;
} hsay_slice;

/* ------------------------------------------------------------------ vocabulary */

typedef enum {
    HSAY_UPOS_X,
    HSAY_ADJ,
    HSAY_ADP,
    HSAY_ADV,
    HSAY_AUX,
    HSAY_CCONJ,
    HSAY_DET,
    HSAY_INTJ,
    HSAY_NOUN,
    HSAY_NUM,
    HSAY_PART,
    HSAY_PRON,
    HSAY_PROPN,
    HSAY_PUNCT,
    HSAY_SCONJ,
    HSAY_SYM,
    HSAY_VERB,
    HSAY_UPOS_COUNT
} hsay_upos;

/* Universal Dependencies relations of English, subtypes included. */
typedef enum {
    HSAY_DEP,
    HSAY_ROOT,
    HSAY_ACL,
    HSAY_ACL_RELCL,
    HSAY_ADVCL,
    HSAY_ADVCL_RELCL,
    HSAY_ADVMOD,
    HSAY_AMOD,
    HSAY_APPOS,
    HSAY_AUX_REL,
    HSAY_AUX_PASS,
    HSAY_CASE,
    HSAY_CC,
    HSAY_CC_PRECONJ,
    HSAY_CCOMP,
    HSAY_COMPOUND,
    HSAY_COMPOUND_PRT,
    HSAY_CONJ,
    HSAY_COP,
    HSAY_CSUBJ,
    HSAY_CSUBJ_PASS,
    HSAY_CSUBJ_OUTER,
    HSAY_DET_REL,
    HSAY_DET_PREDET,
    HSAY_DISCOURSE,
    HSAY_DISLOCATED,
    HSAY_EXPL,
    HSAY_FIXED,
    HSAY_FLAT,
    HSAY_FLAT_FOREIGN,
    HSAY_GOESWITH,
    HSAY_IOBJ,
    HSAY_LIST,
    HSAY_MARK,
    HSAY_NMOD,
    HSAY_NMOD_DESC,
    HSAY_NMOD_POSS,
    HSAY_NMOD_UNMARKED,
    HSAY_NSUBJ,
    HSAY_NSUBJ_PASS,
    HSAY_NSUBJ_OUTER,
    HSAY_NUMMOD,
    HSAY_OBJ,
    HSAY_OBL,
    HSAY_OBL_AGENT,
    HSAY_OBL_UNMARKED,
    HSAY_ORPHAN,
    HSAY_PARATAXIS,
    HSAY_PUNCT_REL,
    HSAY_REPARANDUM,
    HSAY_VOCATIVE,
    HSAY_XCOMP,
    HSAY_DEPREL_COUNT
} hsay_deprel;

/* The morphology that later stages ask for, as bits of hsay_word.morph. */
enum {
    HSAY_MORPH_PAST = 1u << 0,       /* Tense=Past */
    HSAY_MORPH_PRESENT = 1u << 1,    /* Tense=Pres */
    HSAY_MORPH_FINITE = 1u << 2,     /* VerbForm=Fin */
    HSAY_MORPH_INFINITIVE = 1u << 3, /* VerbForm=Inf */
    HSAY_MORPH_GERUND = 1u << 4,     /* VerbForm=Ger, or Part with Tense=Pres */
    HSAY_MORPH_PARTICIPLE = 1u << 5, /* VerbForm=Part */
    HSAY_MORPH_PLURAL = 1u << 6,     /* Number=Plur */
    HSAY_MORPH_SINGULAR = 1u << 7,   /* Number=Sing */
    HSAY_MORPH_PASSIVE = 1u << 8,    /* Voice=Pass */
    HSAY_MORPH_IMPERATIVE = 1u << 9, /* Mood=Imp */
    HSAY_MORPH_MASCULINE = 1u << 10, /* Gender=Masc */
    HSAY_MORPH_FEMININE = 1u << 11,  /* Gender=Fem */
    HSAY_MORPH_PERSON_1 = 1u << 12,
    HSAY_MORPH_PERSON_2 = 1u << 13,
    HSAY_MORPH_PERSON_3 = 1u << 14,
    HSAY_MORPH_POSSESSIVE = 1u << 15 /* Poss=Yes */
};

typedef enum {
    HSAY_KIND_PERSON,
    HSAY_KIND_ORGANIZATION,
    HSAY_KIND_COUNTRY,
    HSAY_KIND_PLACE,
    HSAY_KIND_GROUP,
    HSAY_KIND_COUNT
} hsay_actor_kind;
typedef enum { HSAY_MENTION_NAME, HSAY_MENTION_NOMINAL, HSAY_MENTION_PRONOUN } hsay_mention_kind;
typedef enum { HSAY_DIRECT, HSAY_INDIRECT, HSAY_MIXED } hsay_manner;
typedef enum {
    HSAY_STATE,
    HSAY_CONFIRM,
    HSAY_DENY,
    HSAY_STANCE_ACCUSE,
    HSAY_PROMISE,
    HSAY_STANCE_THREATEN,
    HSAY_DEMAND,
    HSAY_BELIEVE,
    HSAY_ASK,
    HSAY_STANCE_COUNT
} hsay_stance;
typedef enum {
    HSAY_AGREE,
    HSAY_CONSULT,
    HSAY_SUPPORT,
    HSAY_CONCEDE,
    HSAY_COOPERATE,
    HSAY_AID,
    HSAY_RETREAT,
    HSAY_REQUEST,
    HSAY_ACCUSE,
    HSAY_REJECT,
    HSAY_THREATEN,
    HSAY_PROTEST,
    HSAY_SANCTION,
    HSAY_MOBILIZE,
    HSAY_COERCE,
    HSAY_ASSAULT,
    HSAY_EVENT_TYPE_COUNT
} hsay_event_type;
typedef enum {
    HSAY_ACTUAL,
    HSAY_FUTURE,
    HSAY_HYPOTHETICAL,
    HSAY_NEGATED,
    HSAY_HISTORICAL,
    HSAY_EVENT_STATUS_COUNT
} hsay_event_status;
typedef enum {
    HSAY_KILLED,
    HSAY_INJURED,
    HSAY_ABDUCTED,
    HSAY_DETAINED,
    HSAY_RELEASED,
    HSAY_MISSING,
    HSAY_DISPLACED,
    HSAY_PARTICIPATING,
    HSAY_DEPLOYED,
    HSAY_MONEY,
    HSAY_OTHER_ROLE,
    HSAY_FIGURE_ROLE_COUNT
} hsay_figure_role;
typedef enum { HSAY_DATE, HSAY_TIME, HSAY_DURATION, HSAY_SET, HSAY_TIME_TYPE_COUNT } hsay_time_type;
typedef enum {
    HSAY_PLACE_COUNTRY,
    HSAY_PLACE_REGION,
    HSAY_PLACE_CITY,
    HSAY_PLACE_FEATURE,
    HSAY_PLACE_KIND_COUNT
} hsay_place_kind;

/* Names as the record writes them; "" for a value out of range. */
const char *hsay_upos_name(hsay_upos upos);             /* "NOUN" */
const char *hsay_deprel_name(hsay_deprel relation);     /* "nsubj:pass" */
const char *hsay_actor_kind_name(hsay_actor_kind kind); /* "organization" */
const char *hsay_mention_kind_name(hsay_mention_kind kind);
const char *hsay_manner_name(hsay_manner manner);
const char *hsay_stance_name(hsay_stance stance);
const char *hsay_event_type_name(hsay_event_type type); /* "ASSAULT" */
const char *hsay_event_status_name(hsay_event_status status);
const char *hsay_figure_role_name(hsay_figure_role role);
const char *hsay_time_type_name(hsay_time_type type);
const char *hsay_place_kind_name(hsay_place_kind kind);
const char *hsay_context_name(uint32_t bit); /* PLOVER context of bit 0 to 36 */

/* ------------------------------------------------------------------ what an article holds */

typedef struct {
    hsay_span span;
    bool title; /* the article's headline standing in the text */
} hsay_paragraph;

/* A quotation from mark to mark, marks included. One that runs on into the next paragraph is one
 * entry for each paragraph, joined by `continues`. */
typedef struct {
    hsay_span span;
    hsay_span inner;    /* without the marks */
    uint32_t outer;     /* the quotation around it, or HSAY_NONE */
    uint32_t continues; /* the entry of the earlier paragraph that goes on here */
    bool balanced;      /* both marks found */
} hsay_quotation;

typedef struct {
    hsay_span span;
    uint32_t first, count; /* tokens */
    uint32_t paragraph;
    bool headline; /* no full stop, titled, or the article's title */
    bool capitals; /* written in capitals throughout */
} hsay_sentence;

/* A syntactic word of Universal Dependencies ("do" "n't"). Spans never overlap. */
typedef struct {
    hsay_span span;
    uint32_t sentence;
    uint32_t quotation; /* the innermost one around it, or HSAY_NONE */
    bool space_after;
    bool joined; /* part of the same written word as the token before it */
} hsay_token;

/* What syntax adds: one entry per token, same index. Indices are the article's tokens. */
typedef struct {
    hsay_str lemma;                     /* lower case but for names */
    hsay_str xpos;                      /* Penn tag, "VBD" */
    hsay_str feats;                     /* "Number=Sing", sorted as CoNLL-U asks; empty for none */
    uint32_t morph;                     /* HSAY_MORPH_* */
    uint32_t head;                      /* HSAY_NONE for the root of a sentence */
    uint32_t first_child, next_sibling; /* in text order; HSAY_NONE at the end */
    uint32_t left, right;               /* first and last token of the subtree, both inclusive */
    uint64_t children;                  /* bits 1 << hsay_deprel: its children's, and their bases */
    uint8_t upos, deprel;
} hsay_word;

typedef struct {
    uint32_t first, last; /* tokens, both inclusive */
    uint32_t head;        /* token */
    uint32_t actor;       /* every mention belongs to an actor */
    hsay_span span;
    hsay_mention_kind kind;
} hsay_mention;

typedef struct {
    hsay_str name; /* longest name, else the first nominal */
    hsay_actor_kind kind;
    hsay_str code; /* ISO alpha-3 or IGO, NGO, ...; empty: unknown */
    hsay_str sectors[HSAY_SECTORS_MAX];
    uint32_t sector_count;
    hsay_str known;      /* key of the lexicon's entry; empty for a newcomer */
    hsay_str rule;       /* "actors/leaders.tsv:41" or the rule that gave the code */
    hsay_slice mentions; /* refs: indices of mentions, in text order; "who" and "which" are none */
} hsay_actor;

typedef struct {
    hsay_event_type type;
    hsay_str mode;                 /* empty: none */
    uint64_t contexts;             /* bit i: hsay_context_name(i) */
    hsay_str cameo;                /* "190" */
    double score;                  /* PLOVER's conflict-cooperation scale */
    hsay_slice trigger;            /* spans */
    uint32_t head;                 /* the trigger's main token */
    hsay_slice actors, recipients; /* refs: actors */
    hsay_event_status status; /* as the words have it; the record adds `historical` from dates */
    uint32_t sentence;
    hsay_str rule;        /* "events/consult.pat:12" */
    uint32_t left, right; /* tokens of the clause or phrase that tells it, inclusive */
} hsay_event;

typedef struct {
    hsay_slice source, cue, content; /* spans */
    uint32_t speaker;                /* actor, or HSAY_NONE */
    hsay_manner manner;
    hsay_stance stance;
    uint32_t within; /* claim, or HSAY_NONE */
    uint32_t head;   /* the cue's main token, or HSAY_NONE */
    hsay_str rule;   /* what decided it: a cue's row or "model" */
} hsay_claim;

typedef struct {
    hsay_span span;
    uint32_t first, last; /* tokens, inclusive */
    hsay_time_type type;
    hsay_str value;              /* TIMEX3 value, "2025-03-05" */
    int32_t first_day, last_day; /* HSAY_NO_DAY for DURATION, SET and the unknown */
    hsay_str rule;
} hsay_time;

typedef struct {
    hsay_span span;
    uint32_t first, last; /* tokens, inclusive */
    hsay_str name;
    double latitude, longitude; /* degrees; NaN when unknown */
    hsay_str country;           /* ISO alpha-3; empty: none */
    hsay_place_kind kind;
    hsay_str gazetteer; /* GeoNames id; empty: none */
    uint32_t precision; /* km around the point in which it most likely was; 0: unknown */
    hsay_str rule;
} hsay_place;

typedef struct {
    hsay_span span;
    uint32_t first, last; /* tokens, inclusive */
    int64_t low, high;    /* -1: unbounded on that side */
    bool approximate;
    bool to_date; /* has grown until now ("so far"): it has not the event's day */
    hsay_figure_role role;
    uint32_t of;                 /* actor counted, or HSAY_NONE */
    uint32_t event, claim, time; /* or HSAY_NONE */
    hsay_str rule;
} hsay_figure;

/* What later stages say of an event: entry i belongs to event i. */
typedef struct {
    uint32_t claim; /* innermost claim whose content holds it; HSAY_NONE: the outlet */
} hsay_event_claim;
typedef struct {
    uint32_t time, place; /* or HSAY_NONE */
    bool historical;      /* its date lies more than a year before publication */
    hsay_slice figures;   /* refs */
    bool since;           /* its time is when it began ("since January"); it goes on */
} hsay_event_details;

/* An explanation, kept when hsay_options.explain is set. */
typedef struct {
    const char *stage;        /* static */
    uint32_t sentence, token; /* or HSAY_NONE */
    uint32_t event;           /* or HSAY_NONE: why there is none */
    hsay_str text;            /* one plain English sentence */
    hsay_str rule;            /* file:line, or empty */
} hsay_note;

/* ------------------------------------------------------------------ engine */

typedef struct hsay_engine hsay_engine;
typedef struct hsay_article hsay_article;

/* The one allocation function of an engine or article: resize(context, NULL, 0, n) allocates,
 * (old, m, 0) frees, (old, m, n) moves. NULL means out of memory. */
typedef struct {
    void *(*resize)(void *context, void *old, size_t old_size, size_t new_size);
    void *context;
} hsay_allocator;

/* Zero is the default of every field. Strings are borrowed during hsay_engine_open only. */
typedef struct {
    const char *lexicon;      /* folder of lexicon sources or an image; NULL: the built-in one. A
                               * folder without events/types.pat is laid over the built-in one */
    const char *model;        /* .hsm file or folder of them; NULL: the built-in ones */
    const char *until;        /* last stage to run, "syntax"; NULL: all */
    bool explain;             /* keep notes for `why` */
    hsay_allocator allocator; /* NULL resize: malloc */
} hsay_options;

/* Opens an engine. `options` may be NULL. On success *engine is owned by the caller. Thread-safe.
 */
hsay_status hsay_engine_open(const hsay_options *options, hsay_engine **engine, hsay_error *error);
void hsay_engine_close(hsay_engine *engine);
/* Fingerprint of program, lexicon, models and options: 16 hex digits, NUL-terminated, borrowed. */
const char *hsay_engine_run(const hsay_engine *engine);
/* Name of stage `index`, NULL past the last. */
const char *hsay_stage_name(uint32_t index);

typedef enum {
    HSAY_INPUT_AUTO,
    HSAY_INPUT_TEXT,
    HSAY_INPUT_HTML,
    HSAY_INPUT_JSONL,
    HSAY_INPUT_CONLLU,
    HSAY_INPUT_PETRARCH /* PETRARCH's sentence XML */
} hsay_input_kind;

/* One report. Borrowed during hsay_code; absent strings are {NULL, 0}. */
typedef struct {
    hsay_str bytes;       /* as it arrived */
    hsay_input_kind kind; /* TEXT, HTML, CONLLU, AUTO; a JSONL line is taken apart by a reader */
    hsay_str origin;      /* path, URL, id */
    hsay_str published;   /* "YYYY-MM-DD", overrides what the report says */
    hsay_str outlet, title;
} hsay_input;

/* Codes one report. Safe in many threads on one engine; *article is owned by the caller. */
hsay_status hsay_code(const hsay_engine *engine, const hsay_input *input, hsay_article **article,
                      hsay_error *error);
void hsay_article_free(hsay_article *article);

/* Reads articles from a stream one after another: a whole text or HTML file is one, a JSONL file
 * one a line. `read` returns bytes read, 0 at the end, -1 on failure. */
typedef struct hsay_reader hsay_reader;
typedef int64_t hsay_read_function(void *context, void *buffer, size_t size);
hsay_status hsay_reader_open(hsay_read_function *read, void *context, hsay_input_kind kind,
                             const char *origin, hsay_reader **reader, hsay_error *error);
/* HSAY_OK: *input is the next article, borrowed until the next call. HSAY_END: no more.
 * HSAY_BAD_INPUT: this one is refused (error says where); call again for the next. */
hsay_status hsay_reader_next(hsay_reader *reader, hsay_input *input, hsay_error *error);
void hsay_reader_close(hsay_reader *reader);

/* ------------------------------------------------------------------ reading an article */

typedef struct {
    hsay_str id; /* first 16 hex digits of the SHA-256 of the text */
    hsay_str origin, outlet, title, language;
    int32_t published; /* day, or HSAY_NO_DAY */
    uint32_t characters;
} hsay_about;

const hsay_about *hsay_about_of(const hsay_article *article);
hsay_str hsay_text(const hsay_article *article);
/* Code points before byte `offset` of the text. */
uint32_t hsay_code_point(const hsay_article *article, uint32_t offset);
/* Each returns the first of *count entries; NULL when there are none. */
const hsay_paragraph *hsay_paragraphs(const hsay_article *article, uint32_t *count);
const hsay_quotation *hsay_quotations(const hsay_article *article, uint32_t *count);
const hsay_sentence *hsay_sentences(const hsay_article *article, uint32_t *count);
const hsay_token *hsay_tokens(const hsay_article *article, uint32_t *count);
const hsay_word *hsay_words(const hsay_article *article, uint32_t *count);
const hsay_mention *hsay_mentions(const hsay_article *article, uint32_t *count);
const hsay_actor *hsay_actors(const hsay_article *article, uint32_t *count);
const hsay_event *hsay_events(const hsay_article *article, uint32_t *count);
const hsay_event_claim *hsay_event_claims(const hsay_article *article, uint32_t *count);
const hsay_event_details *hsay_event_detail(const hsay_article *article, uint32_t *count);
const hsay_claim *hsay_claims(const hsay_article *article, uint32_t *count);
const hsay_time *hsay_times(const hsay_article *article, uint32_t *count);
const hsay_place *hsay_places(const hsay_article *article, uint32_t *count);
const hsay_figure *hsay_figures(const hsay_article *article, uint32_t *count);
const hsay_note *hsay_notes(const hsay_article *article, uint32_t *count);
const uint32_t *hsay_refs(const hsay_article *article, hsay_slice slice);
const hsay_span *hsay_spans(const hsay_article *article, hsay_slice slice);

/* ------------------------------------------------------------------ writing */

typedef enum {
    HSAY_FORMAT_REPORT,
    HSAY_FORMAT_JSONL,
    HSAY_FORMAT_CSV,
    HSAY_FORMAT_CONLLU,
    HSAY_FORMAT_HTML,
    HSAY_FORMAT_WHY,
    HSAY_FORMAT_GEOJSON,  /* events with places, RFC 7946 */
    HSAY_FORMAT_POLECAT,  /* rows of other event data sets: only what is told as having happened */
    HSAY_FORMAT_ICEWS,    /* ... see docs/record.md */
    HSAY_FORMAT_GDELT,
    HSAY_FORMAT_PETRARCH,
    HSAY_FORMAT_COUNT
} hsay_format;

/* Receives what is written, in pieces. Returns false to stop (HSAY_IO). */
typedef bool hsay_print(void *context, const char *bytes, size_t length);

typedef struct {
    bool color;        /* ANSI colours in HSAY_FORMAT_REPORT and HSAY_FORMAT_WHY */
    bool heading;      /* the header line of CSV, POLECAT, ICEWS before the first row */
    uint32_t width;    /* columns of HSAY_FORMAT_REPORT; 0: 80 */
    uint32_t sentence; /* HSAY_FORMAT_WHY: this one alone, from 1; 0: all */
    bool part;         /* HTML, GEOJSON: the article without the page or collection around it */
} hsay_layout;

/* `layout` may be NULL. Writes no byte order mark; every line ends in \n. */
hsay_status hsay_write(const hsay_article *article, hsay_format format, const hsay_layout *layout,
                       hsay_print *print, void *context, hsay_error *error);
/* What stands before the first and after the last of several articles: the header line, the HTML
 * page or GeoJSON collection around articles written with layout->part. Nothing for the other
 * formats. Articles of GeoJSON that wrote anything are parted by hsay_write_between. */
hsay_status hsay_write_opening(hsay_format format, const hsay_layout *layout, hsay_print *print,
                               void *context, hsay_error *error);
const char *hsay_write_between(hsay_format format); /* "" but for GeoJSON's "," */
hsay_status hsay_write_closing(hsay_format format, const hsay_layout *layout, hsay_print *print,
                               void *context, hsay_error *error);

/* ------------------------------------------------------------------ lexicon */

/* Receives one finding of hsay_lexicon_check, without a newline: "file:line:column: message". A
 * message that begins with "warning: " is of what may be meant and counts for nothing. */
typedef void hsay_complain(void *context, const char *finding);

/* Compiles the lexicon in `folder`, and, where `examples` is set, runs every example beside every
 * rule. *findings counts the complaints. HSAY_OK even when there are some. */
hsay_status hsay_lexicon_check(const char *folder, bool examples, hsay_complain *complain,
                               void *context, uint32_t *findings, hsay_error *error);

/* Dictionaries of other coders. */
typedef enum {
    HSAY_DIALECT_AUTO,
    HSAY_DIALECT_TABARI,
    HSAY_DIALECT_PETRARCH,
    HSAY_DIALECT_PETRARCH2
} hsay_dialect;

/* What an import found and wrote. */
typedef struct {
    uint32_t files, actors, agents, verbs, patterns, sets, discards; /* read */
    uint32_t known;    /* actors and agents that the built-in lexicon codes the same */
    uint32_t rows;     /* written to tables */
    uint32_t frames;   /* written as patterns */
    uint32_t foreign;  /* of CAMEO's roots 01 and 02: PLOVER has no such event */
    uint32_t warnings; /* findings handed to the hsay_complain */
} hsay_import;

/* Reads actor, agent, verb and discard files of TABARI and PETRARCH (told apart by what stands in
 * them) and writes a lexicon folder to be laid over the built-in one. `output` must be missing or
 * empty. Faults of the files read "file:line: message" and are passed over. */
hsay_status hsay_lexicon_import(const char *const *files, uint32_t count, hsay_dialect dialect,
                                const char *output, hsay_complain *complain, void *context,
                                hsay_import *counts, hsay_error *error);

/* ------------------------------------------------------------------ models */

/* Proves a .hsm file of weights and prints its metadata and directory of tensors; or the scores
 * measured when it was made, from its metadata or the MANIFEST.md beside it (HSAY_BAD_INPUT where
 * neither tells them of this very file). */
hsay_status hsay_model_dump(const char *path, hsay_print *print, void *context, hsay_error *error);
hsay_status hsay_model_scores(const char *path, hsay_print *print, void *context,
                              hsay_error *error);

#ifdef __cplusplus
}
#endif
#endif
