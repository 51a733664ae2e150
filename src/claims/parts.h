/* SPDX-License-Identifier: Apache-2.0
 *
 * parts.h - what the files of this stage share: cue rows, runs of tokens, drafts of claims.
 *
 *     cues.c      lexicon/claims/ -> rows found by lemma
 *     runs.c      sets of tokens as ascending runs; trimming; the way to spans
 *     verbs.c     trees -> drafts, by verbs (frames.c: how a content hangs on one); nouns.c by
 *                 nouns; others.c by adjectives, prepositions, adverbs
 *     lines.c     attributions that the line of words shows better than the tree: firm drafts
 *     quotes.c    quotations without a claim -> drafts; unsaid.c those without a verb
 *     features.c, chain.c, learned.c   the two learned taggers, over the same drafts
 *     mend.c      each draft alone; pairs.c, rivals.c: what drafts owe to each other
 *     whole.c     contents that stop at a mistyped quotation mark
 *     slips.c     slips of the taggers that the tree shows
 *     agents.c    who says it where the verb is passive
 *     citing.c    a speaker who names his own source
 *     beside.c    the words between a quotation and its verb
 *     speakers.c  the actor behind every source
 *     finish.c    drafts -> claims: stance, manner, speaker, nesting, ties of events
 *     stage.c     the row, and the order of all that
 */
#ifndef HSAY_CLAIMS_PARTS_H
#define HSAY_CLAIMS_PARTS_H

#include "claims/claims.h"
#include "model/model.h"
#include "tables/tables.h"

/* ------------------------------------------------------------------ cue rows (cues.c) */

typedef enum { CUE_VERB, CUE_NOUN, CUE_ADJECTIVE, CUE_ADVERB, CUE_PREPOSITION, CUE_KINDS } cue_kind;

/* How the content hangs on the cue; bits of cue_row.frames. From FRAME_OF on: the preposition. */
enum {
    FRAME_CLAUSE,
    FRAME_QUOTE,
    FRAME_INFINITIVE,
    FRAME_PERSON,
    FRAME_OBJECT,
    FRAME_WHETHER,
    FRAME_GERUND,
    FRAME_AS,
    FRAME_NAME,
    FRAME_OF,
    FRAME_FOR,
    FRAME_ABOUT,
    FRAME_TO,
    FRAME_ON,
    FRAME_AT,
    FRAME_AGAINST,
    FRAME_IN,
    FRAME_COUNT,
    FRAME_WEAK = FRAME_COUNT /* no frame: knowing and showing, which are often no report */
};
#define FRAME(name) (1u << FRAME_##name)

typedef struct {
    hsay_str lemma, particle;
    hsay_str rule; /* "claims/cues.tsv:12" */
    uint32_t frames;
    uint32_t next; /* next row of the same lemma, or HSAY_NONE */
    uint8_t kind, stance;
} cue_row;

typedef struct {
    cue_row *rows;
    uint32_t count;
    hsay_map first; /* hash of lemma -> its first row */
    hsay_map words; /* hash of (class, lemma) of claims/words.tsv -> 1 */
} cue_table;

/* Classes of claims/words.tsv: small closed sets of words that the syntax of attribution asks for.
 */
typedef enum {
    WORD_LIGHT,
    WORD_NEGATOR,
    WORD_MODAL,
    WORD_REFUSE,
    WORD_REFERS,
    WORD_ASKER,
    WORD_ANSWERER,
    WORD_BEATER,
    WORD_FURTHER,
    WORD_VIEWPOINT,
    WORD_CITING,
    WORD_GUILTY,
    WORD_DOCUMENT,
    WORD_FORUM,
    WORD_COUNT,
    WORD_HIDDEN,
    WORD_CLASSES
} word_class;

hsay_status hsay_claims_cues_open(const hsay_setup *setup, cue_table *table, hsay_error *error);
/* First row of a lemma, HSAY_NONE: none. Walk by `next`. */
uint32_t hsay_claims_cue_find(const cue_table *table, hsay_str lemma);
/* The same for a token, by its lemma or else its form in lower case ("according"). */
uint32_t hsay_claims_cue_of(const cue_table *table, const hsay_doc *doc, uint32_t token);
bool hsay_claims_word_is(const cue_table *table, word_class kind, hsay_str lemma);

/* ------------------------------------------------------------------ runs of tokens (runs.c) */

#define RUNS_MAX 8u /* pieces of a source, cue or content; later ones are joined */

typedef struct {
    uint32_t first, last; /* tokens, inclusive */
} token_run;
typedef struct {
    token_run run[RUNS_MAX]; /* ascending, disjoint, with a gap between neighbours */
    uint32_t count;
} token_runs;

void hsay_claims_runs_add(token_runs *runs, uint32_t first, uint32_t last);
void hsay_claims_runs_cut(token_runs *runs, uint32_t first, uint32_t last);
bool hsay_claims_runs_hold(const token_runs *runs, uint32_t token);
bool hsay_claims_runs_meet(const token_runs *runs, uint32_t first, uint32_t last);
uint32_t hsay_claims_runs_size(const token_runs *runs);
/* Does some run begin or end within quotation marks? */
bool hsay_claims_runs_quote(const hsay_doc *doc, const token_runs *runs);
/* Takes punctuation off the edges of every run, but marks of quotations that the run holds whole.
 */
void hsay_claims_runs_trim(const hsay_doc *doc, token_runs *runs);
hsay_slice hsay_claims_runs_spans(hsay_doc *doc, const token_runs *runs);

/* ------------------------------------------------------------------ drafts */

typedef struct {
    token_runs source, cue, content;
    uint32_t head;         /* main token of the cue, or HSAY_NONE */
    uint32_t speaker_head; /* token that names the speaker (antecedent of `who`), or HSAY_NONE */
    uint32_t speaker;      /* actor where known otherwise, or HSAY_NONE */
    uint32_t row;          /* of the cue table, or HSAY_NONE */
    uint32_t stance;       /* HSAY_STANCE_COUNT: not decided yet */
    uint32_t frame;        /* FRAME_* that gave the content */
    uint32_t within;       /* draft around it, or HSAY_NONE */
    uint32_t under;        /* 1 + draft that cites this one's speaker; 0: none */
    const char *rule;      /* "quotation", "model"; NULL: the row's */
    bool dropped;
    bool firm; /* rules are sure, whatever the taggers say */
} claim_draft;

typedef HSAY_VECTOR(claim_draft) draft_list;

typedef struct claims_weights claims_weights;
typedef struct {
    cue_table cues;
    const claims_weights *weights; /* NULL: rules alone */
} claims_state;

/* A new draft with everything unset; NULL: no memory. */
claim_draft *hsay_claims_draft(hsay_doc *doc, draft_list *drafts);

/* ------------------------------------------------------------------ steps */

hsay_status hsay_claims_by_verbs(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                                 hsay_error *error);
hsay_status hsay_claims_by_others(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                                  hsay_error *error);
hsay_status hsay_claims_by_lines(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                                 hsay_error *error);
hsay_status hsay_claims_by_quotations(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                                      hsay_error *error);
hsay_status hsay_claims_finish(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                               hsay_error *error);

/* nest.c: token -> draft whose content holds it innermost (HSAY_NONE: none); NULL: no memory. */
uint32_t *hsay_claims_owners(hsay_doc *doc, const draft_list *drafts);
/* Token by which a draft is placed: its cue's head, else the start of its source or content. */
uint32_t hsay_claims_anchor(const claim_draft *draft);
/* Sets `within` of every draft; false: no memory. */
bool hsay_claims_nest(hsay_doc *doc, draft_list *drafts);
/* Would `outer` around `inner` close a circle of `within`? */
bool hsay_claims_circle(const draft_list *drafts, uint32_t inner, uint32_t outer);

/* speakers.c: sets `speaker` of the drafts order[0 .. count - 1], which stand in the order of the
 * text. */
void hsay_claims_speakers(const claims_state *state, const hsay_doc *doc, draft_list *drafts,
                          const uint32_t *order, uint32_t count);

/* mend.c: each draft alone, before quotations are looked at */
void hsay_claims_mend_alone(const claims_state *state, const hsay_doc *doc, draft_list *drafts);
/* beside.c: the words between a quotation and its verb are its speaker. */
void hsay_claims_beside(const hsay_doc *doc, claim_draft *draft);
/* whole.c: contents that stop at a mark in the middle of a quotation go on to its end. */
void hsay_claims_whole(const hsay_doc *doc, draft_list *drafts);
/* slips.c: slips of the taggers that the tree shows. */
void hsay_claims_narrow_source(const hsay_doc *doc, claim_draft *draft, uint32_t subject);
void hsay_claims_prefer_subject(const hsay_doc *doc, claim_draft *draft, uint32_t subject);
void hsay_claims_take_person(const claims_state *state, const hsay_doc *doc, claim_draft *draft);
void hsay_claims_stop_at_semicolon(const hsay_doc *doc, claim_draft *draft);
void hsay_claims_stop_at_conjunct(const hsay_doc *doc, claim_draft *draft);
void hsay_claims_go_on_behind(const hsay_doc *doc, claim_draft *draft);
void hsay_claims_free_subject(const hsay_doc *doc, claim_draft *draft, uint32_t subject);
bool hsay_claims_hides(const cue_table *cues, const hsay_doc *doc, const claim_draft *draft);
bool hsay_claims_names_nothing(const cue_table *cues, const hsay_doc *doc,
                               const claim_draft *draft);
/* agents.c: who says it where the verb is passive. */
void hsay_claims_agent(const hsay_doc *doc, claim_draft *draft);
/* citing.c: a draft for whom a speaker cites. */
hsay_status hsay_claims_citing(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                               hsay_error *error);
/* quoted_as.c: what stands before "X quoted Y as saying". */
hsay_status hsay_claims_quoted_as(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                                  hsay_error *error);
/* Drops what tells a deed; false: no memory. */
bool hsay_claims_drop_deeds(hsay_doc *doc, draft_list *drafts);
/* All together; false: no memory. rivals.c: quotations, first; pairs.c: a draft in another's
 * content. */
bool hsay_claims_mend_rivals(hsay_doc *doc, draft_list *drafts);
bool hsay_claims_mend_pairs(const claims_state *state, hsay_doc *doc, draft_list *drafts);

/* frames.c: the content of one frame; true: found. The draft has its cue. */
bool hsay_claims_try_frame(const hsay_doc *doc, uint32_t verb, const cue_row *row, uint32_t frame,
                           claim_draft *draft);
/* "told cadets that ...", where the clause was hung on the person; HSAY_NONE: no such. */
uint32_t hsay_claims_misplaced_clause(const hsay_doc *doc, uint32_t verb);
/* "He is said to have fled": is it told by nobody? */
bool hsay_claims_is_rumour(const hsay_doc *doc, uint32_t verb, const cue_row *row);
/* An oblique or adverbial clause behind `preposition`; HSAY_NONE: none. */
uint32_t hsay_claims_oblique(const hsay_doc *doc, uint32_t verb, const char *preposition);
/* What somebody is called by the verb; HSAY_NONE: nothing. */
uint32_t hsay_claims_named(const hsay_doc *doc, uint32_t verb);
/* "what prosecutors call extremism": the name that somebody gives it; HSAY_NONE: no such. */
uint32_t hsay_claims_given_name(const hsay_doc *doc, uint32_t verb);

/* nouns.c: a draft of the row `r` by the noun */
hsay_status hsay_claims_by_noun(const cue_table *cues, hsay_doc *doc, uint32_t noun, uint32_t r,
                                draft_list *drafts, hsay_error *error);
/* others.c: a draft on trial; its source; its end: kept where it has a content */
claim_draft hsay_claims_trial(uint32_t head);
void hsay_claims_take_source(const hsay_doc *doc, claim_draft *draft, uint32_t head);
hsay_status hsay_claims_keep(hsay_doc *doc, draft_list *drafts, claim_draft *trial,
                             hsay_error *error);

/* tree.c: what the rules ask of a tree */
/* Children of a word that are looked at. */
#define CHILDREN_MAX 256u
/* The noun phrase of `head`: its subtree without leading case words and trailing punctuation. */
token_run hsay_claims_phrase(const hsay_doc *doc, uint32_t head);
/* Who does the verb `verb`: its own subject or the one it shares; HSAY_NONE: nobody is named. */
uint32_t hsay_claims_subject(const hsay_doc *doc, const cue_table *cues, uint32_t verb);
/* The mention that `token` heads, or HSAY_NONE. */
static inline uint32_t hsay_claims_mention(const hsay_doc *doc, uint32_t token)
{
    return token < doc->mention_of.count ? doc->mention_of.data[token] : HSAY_NONE;
}
/* nouns.c: who makes the statement that `noun` names: its owner, its maker ("by"), the subject of
 * a light verb; `content` (or HSAY_NONE) is not taken for its maker. */
uint32_t hsay_claims_noun_source(const cue_table *cues, const hsay_doc *doc, uint32_t noun,
                                 uint32_t content);
/* Antecedent of a relative pronoun, else the token itself. */
uint32_t hsay_claims_antecedent(const hsay_doc *doc, uint32_t token);
/* The verb with its auxiliaries, particles and the adverbs between. */
void hsay_claims_verb_group(const hsay_doc *doc, uint32_t verb, token_runs *cue);
bool hsay_claims_is_passive(const hsay_doc *doc, uint32_t verb);
bool hsay_claims_is_negated(const hsay_doc *doc, const cue_table *cues, uint32_t token);

#endif
