/* SPDX-License-Identifier: Apache-2.0
 *
 * doc.h - the vessel that travels down the path: one article and everything read from it.
 *
 * Plain arrays joined by uint32 indices, one arena, the text. Every stage appends the arrays that
 * it owns (see `doc_arrays` below) and treats earlier ones as const.
 *
 *     source bytes --read--> text --text--> paragraphs quotations sentences tokens
 *       --syntax--> words --actors--> mentions actors --events--> events
 *       --claims--> claims event_claims --details--> times places figures event_details
 *
 * The text is UTF-8, valid, padded with 64 zero bytes, never altered after read.
 */
#ifndef HSAY_DOC_H
#define HSAY_DOC_H

#include "base/base.h"

/* Text from `text` on stands at source byte `source`; entries ascend in text. */
typedef struct {
    uint32_t text;
    uint64_t source;
} hsay_origin_point;

/* The text from byte `start` on is what the input called `name` (a sentence's id). */
typedef struct {
    uint32_t start;
    hsay_str name;
} hsay_label;

/* The form of a token that holds characters nobody sees: a soft hyphen, a broken line. */
typedef struct {
    uint32_t token;
    hsay_str form;
} hsay_mended_form;

/* From byte `start` on `claim` is the innermost claim whose content covers the text. */
typedef struct {
    uint32_t start, claim;
} hsay_claim_edge;
#define HSAY_CLAIM_DEPTH_MAX 16u /* links of `within` that are ever followed */

struct hsay_article {
    hsay_arena arena;   /* owns all below */
    hsay_arena scratch; /* emptied after every stage */
    bool explain;       /* keep notes */

    /* set by the engine before the first stage, borrowed from the input */
    hsay_str source; /* bytes as they arrived */
    hsay_input_kind kind;
    hsay_str run; /* the engine's fingerprint */

    /* read */
    hsay_about about;
    hsay_str text;
    HSAY_VECTOR(hsay_origin_point) origins;
    HSAY_VECTOR(uint32_t) breaks; /* byte offsets where the source says a paragraph ends */
    HSAY_VECTOR(hsay_label) labels; /* ids that the input gave to its sentences, ascending */
    hsay_span title_span;         /* the title inside text; empty: not in the text */
    hsay_span dateline;           /* words of the date line; empty: none */
    uint32_t start;               /* text before it (a stuck date) is in no paragraph */

    /* text */
    HSAY_VECTOR(hsay_paragraph) paragraphs;
    HSAY_VECTOR(hsay_quotation) quotations;
    HSAY_VECTOR(hsay_sentence) sentences;
    HSAY_VECTOR(hsay_token) tokens;
    HSAY_VECTOR(hsay_mended_form) mended; /* by token; few or none */

    /* syntax: words.count == tokens.count */
    HSAY_VECTOR(hsay_word) words;

    /* actors */
    HSAY_VECTOR(hsay_mention) mentions; /* by first token; may nest */
    HSAY_VECTOR(hsay_actor) actors;
    HSAY_VECTOR(uint32_t) mention_of; /* token -> mention whose head it is, or HSAY_NONE */

    /* events */
    HSAY_VECTOR(hsay_event) events;

    /* claims: event_claims.count == events.count */
    HSAY_VECTOR(hsay_claim) claims;
    HSAY_VECTOR(hsay_event_claim) event_claims;
    HSAY_VECTOR(hsay_claim_edge) claim_edges; /* ascending; see hsay_doc_claim_at */

    /* details: event_details.count == events.count */
    HSAY_VECTOR(hsay_time) times;
    HSAY_VECTOR(hsay_place) places;
    HSAY_VECTOR(hsay_figure) figures;
    HSAY_VECTOR(hsay_event_details) event_details;

    /* shared pools and notes: any stage may append */
    HSAY_VECTOR(uint32_t) refs;
    HSAY_VECTOR(hsay_span) spans;
    HSAY_VECTOR(hsay_note) notes;

    HSAY_VECTOR(uint32_t) code_points; /* code points before every 256th byte (doc_index) */
};
typedef struct hsay_article hsay_doc;

/* A stage is a row of engine/stages.c: prepare once for an engine, run for every article. */
typedef struct hsay_image hsay_image; /* tables/tables.h */
typedef struct hsay_model hsay_model; /* model/model.h */
typedef struct {
    const hsay_image *image;         /* the lexicon */
    const hsay_model *const *models; /* all weights, NULL-terminated; find by hsay_model_find */
    hsay_arena *arena;               /* lives as long as the engine */
} hsay_setup;
typedef struct {
    const char *name;           /* "syntax" */
    const char *reads, *writes; /* names of arrays, for the reader of the table */
    /* Builds what the stage needs, once; *state is passed to run. May be NULL. */
    hsay_status (*prepare)(const hsay_setup *setup, void **state, hsay_error *error);
    hsay_status (*run)(const void *state, hsay_doc *doc, hsay_error *error);
} hsay_stage;

/* doc.c: strings of tokens and spans, all borrowed from the text, but for forms that were mended */
hsay_str hsay_doc_span(const hsay_doc *doc, hsay_span span);
hsay_str hsay_doc_form(const hsay_doc *doc, uint32_t token);
hsay_span hsay_doc_cover(const hsay_doc *doc, uint32_t first,
                         uint32_t last); /* tokens, inclusive */
/* First token that ends after byte `offset` (tokens.count: none). O(log n). */
uint32_t hsay_doc_token_at(const hsay_doc *doc, uint32_t offset);
/* Appends to the pools; count HSAY_NONE in the slice means out of memory. */
hsay_slice hsay_doc_add_refs(hsay_doc *doc, const uint32_t *refs, uint32_t count);
hsay_slice hsay_doc_add_spans(hsay_doc *doc, const hsay_span *spans, uint32_t count);
/* Keeps an explanation when doc->explain; silently nothing otherwise. `text` as printf. */
bool hsay_doc_note(hsay_doc *doc, const char *stage, uint32_t sentence, uint32_t token,
                   uint32_t event, hsay_str rule, const char *format, ...)
    __attribute__((format(printf, 7, 8)));
/* Builds the byte -> code point index; called by the engine after read. */
bool hsay_doc_index(hsay_doc *doc);

/* claim.c: the innermost claim whose content covers byte `offset`, or HSAY_NONE. O(log n). */
uint32_t hsay_doc_claim_at(const hsay_doc *doc, uint32_t offset);
/* Fills doc->claim_edges, on which the above rests; called once by the stage claims. */
bool hsay_doc_index_claims(hsay_doc *doc);

/* tree.c: the dependency tree */
/* Fills first_child, next_sibling, left, right, children of the words of tokens
 * [first, first + count). Heads must form a tree. */
void hsay_tree_link(hsay_doc *doc, uint32_t first, uint32_t count);
static inline const hsay_word *hsay_doc_word(const hsay_doc *doc, uint32_t token)
{
    return &doc->words.data[token];
}
extern const uint8_t hsay_deprel_bases[HSAY_DEPREL_COUNT]; /* 0: the relation itself */
/* nsubj for nsubj:pass */
static inline uint8_t hsay_deprel_base(uint8_t deprel)
{
    return hsay_deprel_bases[deprel] ? hsay_deprel_bases[deprel] : deprel;
}
/* Equal, or a subtype of it. */
static inline bool hsay_deprel_is(uint8_t deprel, hsay_deprel relation)
{
    return deprel == relation || hsay_deprel_base(deprel) == relation;
}
/* Whether a child has this relation, or a subtype of it. */
static inline bool hsay_tree_has(const hsay_doc *doc, uint32_t token, hsay_deprel relation)
{
    return doc->words.data[token].children >> relation & 1;
}
/* First child with this relation (subtypes of it too where `relation` has none), or HSAY_NONE. */
uint32_t hsay_tree_child(const hsay_doc *doc, uint32_t token, hsay_deprel relation);
/* Next one after `child`. */
uint32_t hsay_tree_next(const hsay_doc *doc, uint32_t child, hsay_deprel relation);
bool hsay_tree_is_under(const hsay_doc *doc, uint32_t token, uint32_t ancestor); /* or equal */
uint32_t hsay_tree_root(const hsay_doc *doc, uint32_t sentence);
bool hsay_deprel_parse(hsay_str name, uint8_t *deprel);
bool hsay_upos_parse(hsay_str name, uint8_t *upos);
bool hsay_lemma_is(const hsay_doc *doc, uint32_t token, const char *lemma);
bool hsay_context_parse(hsay_str name, uint32_t *bit);
bool hsay_event_type_parse(hsay_str name, hsay_event_type *type);
bool hsay_stance_parse(hsay_str name, hsay_stance *stance);

#endif
