/* SPDX-License-Identifier: Apache-2.0
 *
 * inside.h - spelling, lookup, lemmas: what src/syntax and train/syntax share.
 *
 *     form --form.c--> hashed view --rows.c--> rows of the embedding tables
 *     network.h --> tag, features, head, relation
 *     form, tag --lemma.c--> lemma
 */
#ifndef HSAY_SYNTAX_INSIDE_H
#define HSAY_SYNTAX_INSIDE_H

#include "model/model.h"
#include "syntax/syntax.h"

#define HSAY_FORM_MAX 64u /* bytes of a form that are looked at; the middle is cut */

/* How a sentence uses capitals: what the case of one word can tell depends on it. */
typedef enum {
    HSAY_CASE_USUAL,
    HSAY_CASE_CAPITALS,
    HSAY_CASE_TITLE,
    HSAY_CASE_LOWER
} hsay_case_mode;

/* Hashed views of one token. */
typedef struct {
    uint32_t form;      /* lower case, digits as 0, quotation marks and dashes plain */
    uint32_t prefix[3]; /* first 1, 2, 3 bytes of the same */
    uint32_t suffix[4]; /* last 1, 2, 3, 4 */
    uint32_t shape;     /* capitals, digits, hyphens; with the sentence's case mode */
    bool capitals;      /* all of it, where the others do not stand so */
} hsay_form;

/* form.c */
/* Lower-cased, plain spelling of `form` into out; its length. */
size_t hsay_form_plain(hsay_str form, char out[HSAY_FORM_MAX]);
/* hsay_form.form of a plain form. */
uint32_t hsay_form_hash(hsay_str plain);
hsay_case_mode hsay_form_mode(const hsay_str *forms, uint32_t count);
void hsay_form_view(hsay_str form, hsay_case_mode mode, bool first, hsay_form *view);
static inline uint32_t hsay_feature_mix(uint32_t a, uint32_t b)
{
    uint64_t x = ((uint64_t)a << 32 | b) * 0x9e3779b97f4a7c15u;
    x ^= x >> 29;
    x *= 0xbf58476d1ce4e5b9u;
    return (uint32_t)(x >> 32);
}
static inline uint32_t hsay_feature_fold(uint32_t hash, uint32_t size)
{
    return (uint32_t)((uint64_t)hash * size >> 32);
}

/* lookup.c: a hash table, 32-bit key -> 16-bit value */
typedef struct {
    const uint32_t *keys; /* [slots], 0: free */
    const uint16_t *values;
    uint32_t slots; /* a power of two */
} hsay_lookup;
uint32_t hsay_lookup_get(const hsay_lookup *lookup, uint32_t key); /* HSAY_NONE: absent */
/* Opens two tensors of a model; every value is below `limit`. */
hsay_status hsay_lookup_open(const hsay_model *model, const char *keys, const char *values,
                             uint32_t limit, hsay_lookup *lookup, hsay_error *error);

/* lemma.c */
typedef struct {
    hsay_str add;   /* borrowed */
    uint32_t strip; /* code points off the end */
    bool keep_case; /* else the form is lower-cased first */
} hsay_lemma_script;
#define HSAY_ENDING_MAX 6u
/* Key of the last `length` bytes of a plain form with a Penn tag; length SIZE_MAX: all of it. */
uint32_t hsay_lemma_key(hsay_str plain, size_t length, uint32_t tag);
/* "3 TAB K or L TAB add" */
bool hsay_lemma_script_parse(hsay_str line, hsay_lemma_script *script);
/* data NULL: no memory. A name in a sentence of capitals keeps its first letter only. */
hsay_str hsay_lemma_apply(hsay_arena *arena, const hsay_lemma_script *script, hsay_str form,
                          hsay_case_mode mode);
typedef struct {
    hsay_lookup endings;      /* hsay_lemma_key -> script */
    const hsay_lookup *known; /* hsay_form_hash of words that exist */
    const hsay_lemma_script *scripts;
} hsay_lemmas;
/* The script for a form with this tag, HSAY_NONE where there is none, and what it makes of the
 * form; data NULL: no memory. */
uint32_t hsay_lemma_choose(const hsay_lemmas *lemmas, hsay_arena *arena, hsay_str form,
                           uint32_t tag, hsay_case_mode mode, hsay_str *lemma);
uint32_t hsay_text_hash(hsay_str text);

/* labels.c: the names behind the network's numbers */
typedef struct {
    hsay_str xpos;
    uint8_t upos;
} hsay_tag_label;
typedef struct {
    hsay_str text;
    uint32_t morph; /* HSAY_MORPH_* */
} hsay_feats_label;
/* Classes that a word can have; never none. */
typedef struct {
    const uint16_t *items;
    uint32_t count;
} hsay_classes;
typedef struct {
    const hsay_tag_label *tags;
    const hsay_feats_label *feats;
    const uint8_t *relations; /* hsay_deprel */
    hsay_classes all_tags, all_relations;   /* a relation is never 0, which is the root's */
    hsay_classes open_tags, open_relations; /* of a word never seen */
    hsay_classes name_tags;                 /* of such a word in capitals: ECOWAS */
    const hsay_classes *feats_of;           /* [tags]: seen together */
    const hsay_lemma_script *scripts;
    uint32_t tag_count, feats_count, relation_count, script_count;
} hsay_labels;
hsay_status hsay_labels_open(hsay_arena *arena, const hsay_model *model, hsay_labels *labels,
                             hsay_error *error);

/* labels.c: features as bits, "Number=Plur|..." */
uint32_t hsay_morph_of(hsay_str feats);

/* repair.c: puts subjects back at their verb in tokens [first, first + count); false: no memory. */
bool hsay_syntax_repair(hsay_doc *doc, uint32_t first, uint32_t count);

#endif
