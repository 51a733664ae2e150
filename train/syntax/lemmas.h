/* SPDX-License-Identifier: Apache-2.0
 *
 * lemmas.h - learns the lemma scripts, for training only.
 */
#ifndef LEMMAS_H
#define LEMMAS_H

#include "treebank.h"

/* Number of each word's script, and the scripts in `scripts`. */
uint32_t *lemma_scripts(const treebank *bank, names *scripts, hsay_arena *arena);
/* The table of endings for those classes; `known` are the words that exist. */
hsay_lemmas learn_lemmas(const treebank *bank, const uint32_t *classes, const names *scripts,
                         const hsay_lookup *known, hsay_arena *arena);
double lemma_accuracy(const treebank *bank, const hsay_lemmas *lemmas, hsay_arena *arena);
/* Number of each word's features. */
uint32_t *word_features(const treebank *bank, names *features);

#endif
