/* SPDX-License-Identifier: Apache-2.0
 *
 * claims.h - front header of the stage; its row for engine/stages.c.
 */
#ifndef HSAY_CLAIMS_H
#define HSAY_CLAIMS_H

#include "tables/tables.h"

extern const hsay_stage hsay_stage_claims;
extern const hsay_examples hsay_examples_claims;

/* Judges an example beside a row of lexicon/claims/cues.tsv: does a finished article hold a claim
 * whose cue is this lemma and whose stance this one? For `hearsay lexicon check`. */
bool hsay_claims_judge(const hsay_doc *doc, hsay_str lemma, hsay_str stance);

#endif
