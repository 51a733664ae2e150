/* SPDX-License-Identifier: Apache-2.0
 *
 * lemmas.h - learns the lemma scripts and the features of words, for training only.
 */
#ifndef LEMMAS_H
#define LEMMAS_H

#include "treebank.h"

/* A table that keeps for every ending only what a shorter one does not say already. */
hsay_lookup learn_endings(const treebank *bank, const uint32_t *classes);
uint32_t *lemma_scripts(const treebank *bank, names *scripts, hsay_arena *arena);
uint32_t *word_features(const treebank *bank, names *features);
double lemma_accuracy(const treebank *bank, const hsay_lookup *lookup, const names *scripts,
                      hsay_arena *arena);

#endif
