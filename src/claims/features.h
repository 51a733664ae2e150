/* SPDX-License-Identifier: Apache-2.0
 *
 * features.h - what the two taggers see, and how they decide; shared with train/claims.
 *
 *     cue tagger        a sentence's tokens -> O B I
 *     argument tagger   a cue's window of tokens -> O, source B I, content B I
 *
 * A feature is a 32-bit hash h. Its weights stand in one of the WAYS rows of the bucket h & mask &
 * -WAYS, the one with the tag h >> 24; in none: it weighs nothing. Label 0 (O) scores 0; the table
 * holds the other labels' columns.
 */
#ifndef HSAY_CLAIMS_FEATURES_H
#define HSAY_CLAIMS_FEATURES_H

#include "claims/parts.h"

#define FEATURES_MAX 112u
#define WAYS         8u /* bytes of one machine word */
typedef struct {
    uint32_t at[FEATURES_MAX];
    uint32_t count;
} feature_list;

enum { CUE_O, CUE_B, CUE_I, CUE_LABELS };
enum { ARG_O, ARG_SOURCE_B, ARG_SOURCE_I, ARG_CONTENT_B, ARG_CONTENT_I, ARG_LABELS };
#define LABELS_MAX     5u
#define CUE_STEPS      8u /* kinds of boundary between neighbours, for transitions */
#define ARGUMENT_STEPS 96u
#define STEPS_MAX      96u
#define WINDOW_MAX     400u /* tokens of an argument tagger's window */

/* One token as the features see it; computed once for an article. */
typedef struct {
    uint32_t form, lemma, xpos; /* hashes */
    uint32_t kin;               /* hash of the relations of its first children */
    uint32_t row;               /* bits: kinds, stance and frames of its cue rows */
    uint32_t rule;              /* draft whose cue it is in, or HSAY_NONE */
    uint8_t upos, deprel;
    uint8_t shape;    /* capital, all capitals, digit, punctuation ... */
    uint8_t quote;    /* 0 outside, 1 opens, 2 inside, 3 closes */
    uint8_t mention;  /* 0 none, else 1 + kind of mention and actor, of its head */
    uint8_t rule_cue; /* 0 none, 1 first, 2 later token of a rule's cue */
} token_view;

typedef struct {
    const claims_state *state;
    const hsay_doc *doc;
    const draft_list *drafts; /* of the rules */
    token_view *view;         /* [tokens] */
    uint8_t *quoted;          /* [sentences] 1: holds a quotation */
} features_state;

bool hsay_claims_features_open(const claims_state *state, hsay_doc *doc, const draft_list *drafts,
                               features_state *features);
void hsay_claims_cue_features(const features_state *features, uint32_t token, feature_list *list);
/* Adds the feature (kind, a, b). */
void hsay_claims_emit(feature_list *list, uint32_t kind, uint32_t a, uint32_t b);
/* 0 to 10 for a distance: fine near, coarse far. */
uint32_t hsay_claims_bucket(uint32_t distance);
uint32_t hsay_claims_step_class(const features_state *features, uint32_t token);

/* A cue and the tokens among which its source and content are looked for. */
typedef struct {
    uint32_t first, last; /* window, inclusive */
    token_run cue;
    uint32_t head; /* main token of the cue */
    uint32_t rule; /* draft of the rules with this cue, or HSAY_NONE */
    uint8_t
        level[WINDOW_MAX]; /* steps up from the head to where the token's branch hangs; 255: none */
    uint32_t branch[WINDOW_MAX]; /* child of that ancestor under which the token stands */
    uint32_t twig[WINDOW_MAX];   /* child of the branch under which it stands, or the branch */
    uint32_t subject;            /* who does what the cue says, by the tree, or HSAY_NONE */
    token_run subject_run;
} cue_window;

void hsay_claims_window(const features_state *features, token_run cue, cue_window *window);
void hsay_claims_argument_features(const features_state *features, const cue_window *window,
                                   uint32_t token, feature_list *list);

/* Kind of boundary before `token`: does the branch change, a rule's content begin or end, a
 * quotation? */
uint32_t hsay_claims_argument_step(const features_state *features, const cue_window *window,
                                   uint32_t token);

/* A tagger's weights, as the model file holds them. */
typedef struct {
    const uint8_t *tags;   /* [rows] high bits of the feature that owns the row */
    const int8_t *weights; /* [rows][labels - 1] */
    const int32_t *steps;  /* [classes][labels][labels] from, to */
    uint32_t mask;         /* rows - 1 */
    uint32_t labels, classes;
} chain_weights;
struct claims_weights {
    chain_weights cue, argument;
};

/* Adds the weights of the features into scores[labels]; scores[0] is 0. */
void hsay_claims_score(const chain_weights *weights, const feature_list *list, int32_t *scores);
/* Best labels for `count` tokens, given scores [count][labels] and the step class of each; `back`
 * holds [count][labels]. */
void hsay_claims_decode(const chain_weights *weights, const int32_t *scores, const uint8_t *steps,
                        uint32_t count, uint8_t *back, uint8_t *labels);

hsay_status hsay_claims_weights_open(const hsay_setup *setup, const claims_weights **weights,
                                     hsay_error *error);
/* Adds the drafts that the taggers find to `found`. */
hsay_status hsay_claims_by_model(const claims_state *state, hsay_doc *doc, const draft_list *rules,
                                 draft_list *found, hsay_error *error);

#endif
