/* SPDX-License-Identifier: Apache-2.0
 *
 * events.c - the stage: trees and actors in, events out.
 *
 * Sentence by sentence: every noun, verb and adjective that some pattern starts with is matched,
 * the best frame of each kept (match.c), those that are events of their own chosen (choose.c) and
 * written down (emit.c). Which classes of words, scores and contexts there are, the lexicon says.
 *
 * Ontology: PLOVER (Halterman, Bagozzi, Beger, Schrodt, Scarborough 2023), types of 2021.
 * The idea of verb patterns on a tree: PETRARCH2 (Norris, Schrodt, Beieler 2017).
 */
#include "events/internal.h"

/* ------------------------------------------------------------------ one article */

static bool can_inflect(uint8_t upos)
{
    return upos == HSAY_VERB || upos == HSAY_NOUN || upos == HSAY_ADJ || upos == HSAY_AUX;
}

/* "lent" read as a form of "go": a past form that the lexicon lists is the lexicon's verb. */
static uint32_t listed_form(const event_work *work, uint32_t token, uint32_t word)
{
    const hsay_patterns *patterns = &work->state->patterns;
    hsay_str form = hsay_doc_form(work->doc, token);
    uint32_t listed;
    if (!tag_is(work->doc, token, "VBD") && !tag_is(work->doc, token, "VBN")) {
        return word;
    }
    listed = hsay_patterns_word(patterns, form);
    return listed != HSAY_NONE && patterns->words[listed].senses > 0 &&
                   !hsay_str_equal(hsay_patterns_string(patterns, patterns->words[listed].text),
                                   form)
               ? listed
               : word;
}

/* "is prepared to": an adjective of its own; "crimes were committed" are what its verb tells. */
static uint32_t state_word(const event_work *work, uint32_t token, uint32_t word)
{
    const hsay_patterns *patterns = &work->state->patterns;
    const hsay_sentence *sentence = &work->doc->sentences.data[work->sentence];
    bool last = token + 1 >= sentence->first + sentence->count;
    uint8_t next = last ? HSAY_PUNCT : work->doc->words.data[token + 1].upos;
    bool verb = word != HSAY_NONE && patterns->words[word].senses > 0 && next != HSAY_ADP &&
                next != HSAY_PART && next != HSAY_SCONJ;
    if (verb || !tag_is(work->doc, token, "VBN") || has_relation(work->doc, token, HSAY_ACL)) {
        return word;
    }
    uint32_t state = hsay_patterns_word(patterns, hsay_doc_form(work->doc, token));
    return state != HSAY_NONE && patterns->words[state].senses > 0 ? state : word;
}

static void forget_classes(event_work *work)
{
    for (uint32_t i = 0; i < HSAY_PATTERN_CLASSES_MAX / 64; i++) {
        work->seen[i] = 0;
    }
}

static void see_word(event_work *work, uint32_t word)
{
    const hsay_patterns *patterns = &work->state->patterns;
    for (uint32_t i = 0; word != HSAY_NONE && i < HSAY_PATTERN_CLASSES_MAX / 64; i++) {
        work->seen[i] |= patterns->words[word].classes[i];
    }
}

/* Looks every lemma of the sentence up, once; notes which classes it holds. */
static void read_words(event_work *work, const hsay_sentence *sentence)
{
    const hsay_patterns *patterns = &work->state->patterns;
    forget_classes(work);
    for (uint32_t t = sentence->first; t < sentence->first + sentence->count; t++) {
        uint32_t word =
            listed_form(work, t, hsay_patterns_word(patterns, work->doc->words.data[t].lemma));
        if ((word == HSAY_NONE ||
             (work->doc->words.data[t].upos == HSAY_VERB && patterns->words[word].senses == 0)) &&
            can_inflect(work->doc->words.data[t].upos)) {
            uint32_t better = hsay_patterns_inflected(patterns, hsay_doc_form(work->doc, t));
            word = better != HSAY_NONE ? better : word;
        }
        work->words[t] = state_word(work, t, word);
        see_word(work, work->words[t]);
    }
    join_hyphens(work, sentence);
}

static bool seen_class(const event_work *work, uint32_t class)
{
    return class != HSAY_NONE && (work->seen[class / 64] >> (class % 64) & 1) != 0;
}

/* Every sentence's words. True: the report is on a match, where nobody shoots or attacks anybody,
 * since one sentence in three, three at least, has a word of class `match-report`. */
static bool read_article(event_work *work)
{
    const hsay_doc *doc = work->doc;
    uint32_t sporty = 0;
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        read_words(work, &doc->sentences.data[s]);
        sporty += seen_class(work, work->state->classes[CLASS_MATCH_REPORT]) ? 1 : 0;
    }
    return sporty >= 3 && 3 * sporty >= doc->sentences.count;
}

/* The classes of one sentence's words; of a report on a match, also that of sport. */
static void see_sentence(event_work *work, const hsay_sentence *sentence, bool sport)
{
    uint32_t class = work->state->classes[CLASS_SPORT];
    forget_classes(work);
    for (uint32_t t = sentence->first; t < sentence->first + sentence->count; t++) {
        see_word(work, work->words[t]);
    }
    if (sport && class != HSAY_NONE) {
        work->seen[class / 64] |= (uint64_t)1 << (class % 64);
    }
}

/* "PORT LOUIS (Island Press) -" */
static bool is_dateline(const hsay_doc *doc, const hsay_sentence *sentence)
{
    hsay_str last = hsay_doc_form(doc, sentence->first + sentence->count - 1);
    return hsay_str_is(last, "-") || hsay_str_is(last, "\xe2\x80\x93") ||
           hsay_str_is(last, "\xe2\x80\x94");
}

/* No verb at all: the tagger took the main verb for something else. */
static bool is_verbless(const hsay_doc *doc, const hsay_sentence *sentence)
{
    if (is_dateline(doc, sentence)) {
        return false;
    }
    for (uint32_t t = sentence->first; t < sentence->first + sentence->count; t++) {
        if (doc->words.data[t].upos == HSAY_VERB ||
            (doc->words.data[t].upos == HSAY_AUX && doc->words.data[t].deprel == HSAY_COP)) {
            return false;
        }
    }
    return sentence->count < 40;
}

typedef struct {
    uint32_t token, frame;
    hsay_str why;
} lost_candidate;

static void note_loss(event_work *work, const lost_candidate *lost)
{
    hsay_str form = hsay_doc_form(work->doc, lost->token);
    const hsay_pattern_frame *frame = &work->state->patterns.frames[lost->frame];
    if ((frame->flags & HSAY_FRAME_NOTHING) != 0) {
        hsay_doc_note(work->doc, "events", work->sentence, lost->token, HSAY_NONE,
                      work->state->rules[lost->frame], "'%.*s' is no event by a frame NONE",
                      (int)(form.length < 40 ? form.length : 40), form.data);
        return;
    }
    hsay_doc_note(work->doc, "events", work->sentence, lost->token, HSAY_NONE,
                  work->state->rules[lost->frame], "'%.*s' could be %s, but %.*s",
                  (int)(form.length < 40 ? form.length : 40), form.data,
                  hsay_event_type_name((hsay_event_type)frame->type), (int)lost->why.length,
                  lost->why.data == NULL ? "" : lost->why.data);
}

static bool match_sentence(event_work *work, const hsay_sentence *sentence)
{
    const hsay_patterns *patterns = &work->state->patterns;
    bool candidate = false;
    uint32_t events = work->doc->events.count;
    for (uint32_t t = sentence->first; t < sentence->first + sentence->count; t++) {
        event_trigger best;
        event_loss lost;
        if (work->words[t] == HSAY_NONE || patterns->words[work->words[t]].senses == 0) {
            continue;
        }
        candidate = true;
        bool matched = match_token(work, t, &best, &lost);
        if (matched && patterns->frames[best.frame].flags & HSAY_FRAME_NOTHING) {
            note_loss(work, &(lost_candidate){t, best.frame, {NULL, 0}});
        }
        if (matched) {
            event_trigger *kept = hsay_push(&work->doc->scratch, &work->triggers);
            if (kept == NULL) {
                return false;
            }
            best.status = find_status(work, &best);
            *kept = best;
        } else if (lost.frame != HSAY_NONE) {
            note_loss(work, &(lost_candidate){t, lost.frame, lost.text});
        }
    }
    choose_triggers(work);
    for (uint32_t i = 0; i < work->triggers.count; i++) {
        find_addressee(work, &work->triggers.data[i]);
    }
    if (!work->memory || !emit_triggers(work)) {
        return false;
    }
    if (work->doc->explain && work->doc->events.count == events && !candidate) {
        hsay_doc_note(work->doc, "events", work->sentence, HSAY_NONE, HSAY_NONE, (hsay_str){0},
                      "no word of this sentence starts a pattern");
    }
    return true;
}

static hsay_status run(const void *prepared, hsay_doc *doc, hsay_error *error)
{
    event_work work = {.state = prepared, .doc = doc, .memory = true};
    if (doc->words.count != doc->tokens.count || doc->tokens.count == 0) {
        return HSAY_OK;
    }
    work.words = HSAY_NEW(&doc->scratch, uint32_t, doc->tokens.count);
    work.spoken = HSAY_NEW(&doc->scratch, uint32_t, (size_t)doc->actors.count + 1);
    bool *skip = HSAY_NEW(&doc->scratch, bool, doc->sentences.count);
    if (work.words == NULL || work.spoken == NULL || skip == NULL ||
        !find_discards(&work.state->discards, doc, skip)) {
        return hsay_no_memory(error);
    }
    for (uint32_t m = 0; m < doc->mentions.count; m++) {
        work.spoken[doc->mentions.data[m].actor]++;
    }
    bool sport = read_article(&work);
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        hsay_mark mark;
        if (skip[s]) {
            continue;
        }
        work.sentence = s;
        work.verbless = is_verbless(doc, &doc->sentences.data[s]);
        see_sentence(&work, &doc->sentences.data[s], sport);
        mark = hsay_arena_mark(&doc->scratch);
        work.triggers.data = NULL;
        work.triggers.count = work.triggers.capacity = 0;
        if (!match_sentence(&work, &doc->sentences.data[s])) {
            return hsay_no_memory(error);
        }
        hsay_arena_rewind(&doc->scratch, mark);
    }
    return HSAY_OK;
}

const hsay_stage hsay_stage_events = {"events", "sentences tokens words mentions actors mention_of",
                                      "events", prepare_events, run};
