/* SPDX-License-Identifier: Apache-2.0
 *
 * internal.h - private to the events stage: the prepared state, the work of one article, and the
 * steps of matching in the order in which they run.
 *
 *     match.c      candidate senses of a token, the best frame       uses
 *     phrase.c     the words of a phrase                              uses
 *     arguments.c  what stands where around a trigger                uses
 *     resolve.c    which actors an argument names
 *     sides.c      who "the parties" are
 *     status.c     actual, future, hypothetical, negated
 *     choose.c     of all triggers of a sentence, those that are events of their own
 *     victims.c    an attack and what it did are one event
 *     implicit.c   whom an answer goes to
 *     contexts.c   economic, legal, military ...
 *     emit.c       events and notes
 */
#ifndef HSAY_EVENTS_INTERNAL_H
#define HSAY_EVENTS_INTERNAL_H

#include "events/events.h"
#include "tables/tables.h"

/* Bounds, so that no sentence costs more than its length times a constant. */
#define CHILDREN_MAX  256u /* children looked at of one word */
#define HOPS_MAX      8u   /* steps up a tree */
#define ARGUMENTS_MAX 48u  /* arguments of one trigger */
#define PARTIES_MAX   16u  /* actors, and recipients, of one event */
#define CONSUMED_MAX  12u  /* words of one phrase */
#define CONJUNCTS_MAX 12u

/* Classes of words that the grammar itself asks for, lexicon/events/grammar.pat. */
#define GRAMMAR_CLASSES(X)                                                                         \
    X(NEGATOR, "negator")                                                                          \
    X(POSSIBLE, "possible-modal")                                                                  \
    X(WILL, "future-modal")                                                                        \
    X(IF, "conditional")                                                                           \
    X(WITHOUT, "without")                                                                          \
    X(RELATIVE, "relative")                                                                        \
    X(OBJECT_CONTROL, "object-control")                                                            \
    X(PLANNING, "planning")                                                                        \
    X(FAILING, "failing") X(DOUBTING, "doubting") X(URGING, "urging") X(PREVENTING, "preventing")  \
        X(LIGHT, "light") X(OCCUR, "occur") X(QUANTITY, "quantity") X(INSTRUMENT, "instrument")    \
            X(LED, "led") X(PROPERTY, "property") X(FUTURE_WORD, "future-word")                    \
                X(DOUBT_WORD, "doubt-word") X(FACT_MARK, "fact-mark") X(BY, "by") X(OF, "of")      \
                    X(BETWEEN, "between") X(LOCATING, "locating") X(INDEFINITE, "indefinite")      \
                        X(NEGATIVE_ADVERB, "negative-adverb") X(PAIR, "pair")                      \
                            X(AFFILIATE, "affiliate") X(BODY, "body")                              \
                                X(NEAR_FUTURE, "near-future") X(AGAINST, "against")                \
                                    X(FROM, "from") X(PLACING, "placing")                          \
                                        X(TIME_WORD, "time-word") X(GIVE, "give") X(WHOM, "whom")  \
                                            X(PAST_WORD, "past-word")                              \
                                            X(ABILITY, "ability") X(STALLED, "stalled")            \
                                            X(SIDES, "sides") X(PAIRED, "paired")                  \
                                            X(OPPOSED, "opposed") X(MEETING, "meet-noun")          \
                                            X(CONSULTED, "consulted")                              \
                                            X(READINESS, "readiness") X(WITH, "with")              \
                                            X(CIRCUMSTANCE, "circumstance")                        \
                                            X(DYING, "dying") X(GATHERING, "gathering")            \
                                            X(CASUALTY, "casualty")                                \
                                            X(VOTING, "voting") X(DONE_LATER, "done-later")        \
                                            X(MONTH_TOO, "month-too")                              \
                                            X(MONTH_FRONT, "month-front")                          \
                                            X(HARM, "harm") X(SUFFERED, "suffered")                \
                                            X(TOOL, "tool")                                        \
                                            X(TRANSITIVE, "transitive")                            \
                                            X(PREPOSITION, "preposition")                          \
                                            X(PERSONAL_OBJECT, "personal-object")                  \
                                            X(FICTION, "fiction")                                  \
                                            X(CREATING, "creating") X(NAMING, "naming")            \
                                            X(ADJECTIVAL, "adjectival")                            \
                                            X(ORDINAL, "ordinal") X(GIVEN, "given-thing")          \
                                            X(TRANSFER, "transfer") X(NEARBY, "nearby")            \
                                            X(LAND, "land") X(REPROACH, "reproach")                \
                                            X(OVERTURE, "overture") X(SPORT, "sport")          \
                                            X(MATCH_REPORT, "match-report")                        \
                                            X(CALLING, "calling") X(SEA, "sea")
typedef enum {
#define GRAMMAR_ENUM(id, name) CLASS_##id,
    GRAMMAR_CLASSES(GRAMMAR_ENUM)
#undef GRAMMAR_ENUM
        GRAMMAR_CLASS_COUNT
} grammar_class;

/* What the stage knows, made once for an engine. */
/* Phrases whose sentence or story is not coded (discards.c). */
typedef struct {
    hsay_table table;
    hsay_index index;
    uint32_t scope; /* column */
    bool present;
} event_discards;
void open_discards(const hsay_image *image, event_discards *discards);
/* Marks the sentences to pass over; false: no memory. */
bool find_discards(const event_discards *discards, hsay_doc *doc, bool *skip);

/* What a word, or several side by side, say of the context (contexts.c). */
typedef struct {
    uint64_t any, noun; /* as any part of speech, as a noun only */
    bool opens, whole;  /* more words may follow; stands in the table itself */
} context_bits;
typedef struct {
    hsay_map words; /* hash of the lemmas, or of a sector -> index of bits */
    context_bits *bits;
    uint32_t count;
} event_contexts;
bool prepare_contexts(const hsay_setup *setup, event_contexts *contexts, const hsay_table *table);

typedef struct {
    hsay_patterns patterns;
    event_discards discards;
    uint32_t classes[GRAMMAR_CLASS_COUNT]; /* HSAY_NONE: the lexicon has no such class */
    double *scores;                        /* per frame */
    hsay_str *rules;                       /* per frame: "events/assault.pat:12" */
    event_contexts contexts;
    uint32_t future_type[HSAY_EVENT_TYPE_COUNT]; /* what a planned event of the type counts as */
    hsay_str future_cameo[HSAY_EVENT_TYPE_COUNT];
    double future_score[HSAY_EVENT_TYPE_COUNT];
} events_state;

typedef struct {
    uint32_t token;
    uint32_t place;  /* hsay_argument_place */
    uint32_t word;   /* of a preposition, or HSAY_NONE */
    bool distant;    /* found by way of another word: used when nothing else is there */
    const char *how; /* "subject of the verb that governs it" */
} event_argument;

typedef struct {
    event_argument all[ARGUMENTS_MAX];
    uint32_t count;
    bool passive;
} argument_list;

typedef struct {
    uint32_t actor[PARTIES_MAX];
    const char *how[PARTIES_MAX];
    uint32_t count;
} party_list;

/* A word that fits a frame. */
typedef struct {
    uint32_t token, sense, frame;
    uint32_t consumed[CONSUMED_MAX], consumed_count;
    uint32_t left, right; /* tokens of the clause that tells it */
    party_list actors, recipients;
    hsay_event_status status;
    int32_t weight;
    bool placed; /* recipients known only by where it happened */
    bool dropped;
} event_trigger;

/* The work on one article; arrays in its scratch arena. */
typedef struct {
    const events_state *state;
    hsay_doc *doc;
    uint32_t *words;                     /* per token: word of the patterns, or HSAY_NONE */
    HSAY_VECTOR(event_trigger) triggers; /* of the sentence at hand */
    uint32_t *spoken;                    /* per actor: how often he is mentioned */
    uint64_t seen[HSAY_PATTERN_CLASSES_MAX / 64]; /* classes of the sentence's words */
    uint32_t sentence;
    bool verbless; /* the tagger found no verb in the sentence */
    bool memory;
} event_work;

/* Why the best candidate of a token was lost. */
typedef struct {
    uint32_t frame; /* HSAY_NONE: nothing was lost */
    hsay_str text;
} event_loss;

static inline bool word_in(const hsay_patterns *patterns, uint32_t word, uint32_t class)
{
    return word != HSAY_NONE && class != HSAY_NONE &&
           (patterns->words[word].classes[class / 64] >> (class % 64) & 1) != 0;
}
static inline bool token_in(const event_work *work, uint32_t token, grammar_class class)
{
    return word_in(&work->state->patterns, work->words[token], work->state->classes[class]);
}

/* prepare.c */
hsay_status prepare_events(const hsay_setup *setup, void **prepared, hsay_error *error);

/* discards.c: is the sentence's subject a novel, a film, an opera? */
bool tells_fiction(const event_work *work);

/* hyphens.c: "cease-fire", three tokens, is one word of the patterns */
void join_hyphens(event_work *work, const hsay_sentence *sentence);

/* children.c: bounded walks */
typedef struct {
    const hsay_doc *doc;
    uint32_t next, left;
} child_walk;
static inline child_walk children_of(const hsay_doc *doc, uint32_t token)
{
    return (child_walk){doc, doc->words.data[token].first_child, CHILDREN_MAX};
}
static inline bool next_child(child_walk *walk, uint32_t *token)
{
    if (walk->next == HSAY_NONE || walk->left == 0) {
        return false;
    }
    *token = walk->next;
    walk->next = walk->doc->words.data[walk->next].next_sibling;
    walk->left--;
    return true;
}
uint32_t child_with(const hsay_doc *doc, uint32_t token, hsay_deprel relation);
static inline bool has_relation(const hsay_doc *doc, uint32_t token, hsay_deprel relation)
{
    return hsay_deprel_is(doc->words.data[token].deprel, relation);
}
static inline bool tag_is(const hsay_doc *doc, uint32_t token, const char *tag)
{
    return hsay_str_is(doc->words.data[token].xpos, tag);
}
bool is_predicate(const hsay_doc *doc, uint32_t token);
/* status.c: does the verb state what was or is? */
bool is_indicative(const event_work *work, uint32_t token);

/* arguments.c */
bool only_verb(const event_work *work, uint32_t token);
bool is_passive(const event_work *work, uint32_t token);
bool is_headline(const event_work *work, uint32_t token);
/* A subject among the children: nsubj, nsubj:pass, csubj; or HSAY_NONE. */
uint32_t own_subject(const event_work *work, uint32_t token);
uint32_t find_subject(const event_work *work, uint32_t token, bool *passive, const char **how);
/* subject.c: "the guards were the first who ...": the guards; else the noun itself */
uint32_t said_to_be(const event_work *work, uint32_t noun);
void find_arguments(const event_work *work, const event_trigger *trigger, hsay_sense_kind kind,
                    argument_list *found);

/* conjuncts.c: the verb that one behind "and" is joined to, if not to its governor */
bool own_tense(const event_work *work, uint32_t token);
uint32_t joined_higher(const event_work *work, uint32_t token);
/* Would `subject` do it to himself? */
bool is_self(const event_work *work, uint32_t token, uint32_t subject);

/* resolve.c */
uint32_t mention_at(const event_work *work, uint32_t token);
/* The word that carries the meaning: "farmers" of "thousands of farmers". */
uint32_t content_word(const event_work *work, uint32_t token);
uint32_t resolve(const event_work *work, uint32_t token, bool recipient, uint32_t *actors,
                 uint32_t max);
/* Who did what a noun of class `harm` tells of, where its own words say so. */
uint32_t resolve_doer(const event_work *work, uint32_t token, uint32_t *actors, uint32_t max);
/* Is `token` whom a noun of class `harm` above it befell? */
bool is_victim(const event_work *work, uint32_t token);
/* The side that a passive without an agent leaves out, from whoever says so; HSAY_NONE: nobody. */
uint32_t speaking_side(const event_work *work, uint32_t token);
bool is_government(const hsay_actor *actor);
bool argument_is(const event_work *work, uint32_t token, const hsay_pattern_atom *atom);

/* sides.c: "the parties", and which two they are; 0: nobody knows */
bool is_sides(const event_work *work, uint32_t token);
uint32_t last_sides(const event_work *work, uint32_t token, uint32_t *actors, uint32_t max);

/* roles.c: fills trigger->actors and recipients; false with a reason when the frame is lost */
bool assign_roles(const event_work *work, event_trigger *trigger, const argument_list *found,
                  hsay_str *why);

/* status.c */
bool is_gerund_object(const event_work *work, uint32_t token);
hsay_event_status find_status(const event_work *work, const event_trigger *trigger);

/* phrase.c: the words that a sense asks for, kept in `trigger`; false: not there */
bool find_needs(const event_work *work, const hsay_pattern_sense *sense, event_trigger *trigger);

/* match.c: the best frame of a token; false: none, *lost says why */
bool match_token(event_work *work, uint32_t token, event_trigger *best, event_loss *lost);

/* choose.c: drops those that are no events of their own, passes parties on */
void choose_triggers(event_work *work);

/* contexts.c: by the words of the sentence, by who acts or suffers */
uint64_t sentence_contexts(const event_work *work);
uint64_t party_contexts(const event_work *work, const party_list *side);

/* implicit.c: whom a rejection goes to that names nobody */
void find_addressee(const event_work *work, event_trigger *trigger);

/* emit.c */
bool emit_triggers(event_work *work);

#endif
