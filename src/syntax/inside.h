/* SPDX-License-Identifier: Apache-2.0
 *
 * inside.h - what the files of src/syntax and the trainer in train/syntax share.
 *
 *     forms --form.c--> hashed views of every token
 *           --tagger.c--> tag (universal and Penn) of every token, left to right
 *           --parser.c--> head and relation, greedy arc-hybrid transitions
 *           --lemma.c--> lemma by the longest known ending
 *
 * Both classifiers are linear over hashed features: feature f names the window
 * weights[f .. f + classes) of one table; windows may overlap, as colliding hashes do.
 */
#ifndef HSAY_SYNTAX_INSIDE_H
#define HSAY_SYNTAX_INSIDE_H

#include "model/model.h"
#include "syntax/syntax.h"

#define HSAY_FORM_MAX       64u /* bytes of a form that are looked at; the middle is cut */
#define HSAY_TAGS_MAX       128u
#define HSAY_RELATIONS_MAX  60u
#define HSAY_ACTIONS_MAX    (2 * HSAY_RELATIONS_MAX + 8) /* a multiple of HSAY_BLOCK */
#define HSAY_TAG_FEATURES   40u
#define HSAY_PARSE_FEATURES 90u

/* How a sentence uses capitals: what the case of one word can tell depends on it. */
typedef enum {
    HSAY_CASE_USUAL,
    HSAY_CASE_CAPITALS,
    HSAY_CASE_TITLE,
    HSAY_CASE_LOWER
} hsay_case_mode;

/* Hashed views of one token; two guard entries stand before and after every sentence. */
typedef struct {
    uint32_t form;      /* lower case, digits as 0, quotation marks and dashes plain */
    uint32_t prefix[3]; /* first 1, 2, 3 bytes of the same */
    uint32_t suffix[4]; /* last 1, 2, 3, 4 */
    uint32_t shape;     /* capitals, digits, hyphens; with the sentence's case mode */
} hsay_form;

/* form.c */
/* Lower-cased, plain spelling of `form` into out; its length. */
size_t hsay_form_plain(hsay_str form, char out[HSAY_FORM_MAX]);
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

/* A linear classifier. Classes are summed in blocks of HSAY_BLOCK, so that loops have fixed ends.
 */
#define HSAY_BLOCK 16u
typedef struct {
    const int8_t *weights; /* [size + hsay_padded(classes)] */
    uint32_t size, classes;
} hsay_linear;
static inline uint32_t hsay_padded(uint32_t classes)
{
    return (classes + HSAY_BLOCK - 1) / HSAY_BLOCK * HSAY_BLOCK;
}
/* `scores` has room for hsay_padded(classes). */
void hsay_linear_score(const hsay_linear *linear, const uint32_t *features, uint32_t count,
                       int16_t *scores);

/* tagger.c */
/* Features of token `i` given the tags before it; `views` has two guards on each side. */
uint32_t hsay_tag_features(const hsay_form *view, uint32_t tag1, uint32_t tag2, uint32_t size,
                           uint32_t features[HSAY_TAG_FEATURES]);
void hsay_tag(const hsay_linear *linear, const hsay_form *views, uint32_t count, uint8_t *tags);

/* parser.c: nodes 1..count are the words, count + 1 is the root's place at the end of the buffer,
 * 0 stands for "nothing there". */
typedef struct {
    const hsay_form *views; /* [0] is node 1 */
    const uint8_t *tags;
    uint32_t count;
    uint32_t *stack, depth, next;
    uint32_t *head, *left1, *left2, *right1, *right2;
    uint8_t *label, *left_count, *right_count;
} hsay_parse_state;
typedef struct {
    uint32_t relations;
} hsay_actions; /* 0 shift, 1+r left, 1+relations+r right */
size_t hsay_parse_bytes(uint32_t count);
void hsay_parse_open(hsay_parse_state *state, void *memory, const hsay_form *views,
                     const uint8_t *tags, uint32_t count);
uint32_t hsay_parse_features(const hsay_parse_state *state, uint32_t size,
                             uint32_t features[HSAY_PARSE_FEATURES]);
enum { HSAY_MAY_SHIFT = 1, HSAY_MAY_LEFT = 2, HSAY_MAY_RIGHT = 4 };
unsigned hsay_parse_allowed(const hsay_parse_state *state);
void hsay_parse_apply(hsay_parse_state *state, uint32_t action, uint32_t relations);
void hsay_parse(const hsay_linear *linear, uint32_t relations, hsay_parse_state *state);

/* lemma.c */
typedef struct {
    const uint32_t *keys; /* [slots], 0: free */
    const uint16_t *values;
    uint32_t slots; /* a power of two */
} hsay_lookup;
uint32_t hsay_lookup_get(const hsay_lookup *lookup, uint32_t key); /* HSAY_NONE: absent */
typedef struct {
    hsay_str add;   /* borrowed */
    uint32_t strip; /* code points off the end */
    bool keep_case; /* else the form is lower-cased first */
} hsay_lemma_script;
#define HSAY_ENDING_MAX 6u
/* Key of the last `length` bytes of a plain form with a Penn tag; length SIZE_MAX: all of it. */
uint32_t hsay_lemma_key(hsay_str plain, size_t length, uint32_t tag);
uint32_t hsay_lemma_find(const hsay_lookup *lookup, hsay_str plain, uint32_t tag);
/* "3 TAB K or L TAB add" */
bool hsay_lemma_script_parse(hsay_str line, hsay_lemma_script *script);
/* data NULL: no memory. A name in a sentence of capitals keeps its first letter only. */
hsay_str hsay_lemma_apply(hsay_arena *arena, const hsay_lemma_script *script, hsay_str form,
                          hsay_case_mode mode);
uint32_t hsay_text_hash(hsay_str text);

#endif
