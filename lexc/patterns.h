/* SPDX-License-Identifier: Apache-2.0
 *
 * patterns.h - private to the compiler of lexicon/events: what it builds, file by file.
 */
#ifndef LEXC_PATTERNS_H
#define LEXC_PATTERNS_H

#include "events/events.h"
#include "lexc/lexc.h"

#define PATTERN_WORDS_MAX 12u /* words of one phrase, alternatives of one word */

/* Lines that apply to a frame unless it has its own: the block `default` of a file. */
typedef struct {
    HSAY_VECTOR(hsay_pattern_role) roles;
    HSAY_VECTOR(hsay_pattern_check) checks;
    bool actor, recipient; /* roles were given for this side */
    uint32_t clause;       /* hsay_clause_policy, or HSAY_NONE */
    bool bare;
} pattern_block;

typedef struct {
    lexc *compiler;
    hsay_arena *arena;
    bool memory; /* false once an allocation failed */

    HSAY_VECTOR(char) strings;
    hsay_map string_at, word_at, class_at, mode_at, cameo_at;
    HSAY_VECTOR(hsay_pattern_word) words;
    HSAY_VECTOR(hsay_pattern_sense) senses;
    HSAY_VECTOR(hsay_pattern_need) needs;
    HSAY_VECTOR(hsay_pattern_atom) atoms;
    HSAY_VECTOR(hsay_pattern_frame) frames;
    HSAY_VECTOR(hsay_pattern_role) roles;
    HSAY_VECTOR(hsay_pattern_check) checks;
    HSAY_VECTOR(hsay_pattern_example) examples;
    HSAY_VECTOR(uint32_t) classes;
    HSAY_VECTOR(uint64_t) includes; /* class << 32 | class that it takes in */
    uint32_t preposition;           /* class, or HSAY_NONE */

    const char *file; /* being read */
    uint32_t file_name, line;
    bool over;              /* the file is laid over others */
    hsay_str text;          /* the line */
    pattern_block standard; /* the file's `default` */
    pattern_block own;      /* of the open frame */
    uint32_t frame;         /* open frame, HSAY_NONE: none */
    bool in_default, in_class;
    uint32_t open_class;
    uint32_t frame_senses, frame_good;
} pattern_builder;

/* patterns_blob.c: interning and writing */
uint32_t pattern_string(pattern_builder *builder, hsay_str string);
uint32_t pattern_word(pattern_builder *builder, hsay_str lemma);
hsay_str pattern_string_at(const pattern_builder *builder, uint32_t offset);
bool pattern_write(pattern_builder *builder);

/* patterns_line.c: the lines of a frame */
void pattern_complain(pattern_builder *builder, hsay_str at, const char *message, hsay_str what);
void pattern_senses(pattern_builder *builder, hsay_sense_kind kind, hsay_str list);
void pattern_roles(pattern_builder *builder, bool recipient, hsay_str list);
void pattern_check(pattern_builder *builder, bool deny, hsay_str list);
void pattern_clause(pattern_builder *builder, hsay_str name);
void pattern_example(pattern_builder *builder, bool coded, hsay_str rest);

#endif
