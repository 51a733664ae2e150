/* SPDX-License-Identifier: Apache-2.0
 *
 * treebank.h - CoNLL-U files as arrays, for training only.
 */
#ifndef TREEBANK_H
#define TREEBANK_H

#include "syntax/inside.h"

typedef struct {
    hsay_str *items;
    uint32_t count, capacity;
} names;
uint32_t name_id(names *list, hsay_str name, bool add); /* HSAY_NONE: absent */

/* Words of all sentences, end to end; heads are words of the same sentence, counted from 1. */
typedef struct {
    hsay_str *form, *lemma, *feats;
    uint32_t *head, *tag, *relation; /* tag: universal TAB Penn, in `tags` */
    uint32_t *first;                 /* [sentences + 1] */
    uint32_t words, sentences, word_room, sentence_room;
} treebank;

/* What headline.c changes, by its number. */
typedef struct {
    uint32_t det, aux, aux_pass, punct, cc, conj, nsubj, mark; /* relations */
    uint32_t vbd, vbz, vbp, to, comma;                         /* tags */
} kinds;

void *need(void *pointer); /* ends the program where it is NULL */
void treebank_read(const char *path, names *tags, names *relations, bool add, treebank *bank,
                   hsay_arena *arena);
/* Copies of some sentences: capitals throughout, lower case, as headlines, no full stop. */
void treebank_vary(treebank *bank, names *tags, names *relations, hsay_arena *arena,
                   uint64_t *seed);
/* Room for one more word -> its number; ends the sentence. */
uint32_t treebank_word(treebank *bank);
void treebank_end(treebank *bank);
/* headline.c: one sentence again, as a headline; none where it is too long or too short. */
void headline_add(treebank *bank, uint32_t number, const kinds *all, hsay_arena *arena,
                  uint64_t *seed);
uint32_t random_below(uint64_t *seed, uint32_t bound);

#endif
