/* SPDX-License-Identifier: Apache-2.0
 *
 * numbers.h - numbers in words and digits, over atoms.
 *
 *     six hundred and seventy-two   48,400   1.2 million   2 1/2   a dozen   several   tens of
 * thousands
 *
 * Values are in thousandths, so that halves and "1.2 million" are whole: 276 is 342000. Words come
 * from lexicon/details/numbers.tsv (classes unit, ten, hundred, scale, ordinal, vague, half).
 */
#ifndef HSAY_DETAILS_NUMBERS_H
#define HSAY_DETAILS_NUMBERS_H

#include "details/vocabulary.h"

#define HSAY_MILLE      1000
#define HSAY_NUMBER_MAX ((int64_t)4000000000000000000) /* thousandths */

typedef struct {
    int64_t low, high; /* thousandths; high -1: open ("dozens") */
    bool vague;        /* "several", "dozens": no exact number was said */
    bool words;        /* written in words */
    bool article;      /* starts with "a": "a dozen", "a hundred" */
    bool ordinal;      /* only from hsay_ordinal_at */
    bool fraction;     /* not whole */
} hsay_number;

typedef struct { /* class numbers, found once */
    uint32_t unit, ten, hundred, scale, ordinal, vague, plural, dozen, half, article, and_word;
    uint32_t dash, comma, point, slash, of;
    hsay_class_set starts; /* classes with which a number in words may start */
} hsay_number_classes;

/* Fills *classes from words; false where the lexicon lacks one. */
bool hsay_numbers_prepare(hsay_vocabulary *words, hsay_number_classes *classes);
/* The longest number at atom i of [i, end); returns its length in atoms, 0 for none. */
uint32_t hsay_number_at(const hsay_vocabulary *words, const hsay_number_classes *classes,
                        hsay_str text, const hsay_atom *atoms, uint32_t i, uint32_t end,
                        hsay_number *number);
/* "first", "twenty-third", "3rd": its value whole, not in thousandths. Length 0 for none. */
uint32_t hsay_ordinal_at(const hsay_vocabulary *words, const hsay_number_classes *classes,
                         hsay_str text, const hsay_atom *atoms, uint32_t i, uint32_t end,
                         uint32_t *value);
/* The digits of one atom, false when there are none or more than 15. */
bool hsay_atom_digits(hsay_str text, const hsay_atom *atom, int64_t *value);

#endif
