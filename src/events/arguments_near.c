/* SPDX-License-Identifier: Apache-2.0
 *
 * arguments_near.c - what stands right behind or before a trigger, for where the tree fails. In: a
 * trigger. Out: distant arguments, asked only when the tree gave nobody for a place.
 */
#include "events/arguments.h"

#define NEAR 8u /* tokens looked at to either side */

static bool ends_phrase(const event_work *work, uint32_t token)
{
    uint8_t upos = work->doc->words.data[token].upos;
    return upos == HSAY_VERB || upos == HSAY_PUNCT || upos == HSAY_SCONJ || upos == HSAY_PRON;
}

/* A parser errs on one word in five. What stands right behind the trigger is taken when the tree
 * gives nothing better: "strike on X" with "on X" hung elsewhere. */
void argument_behind(const event_work *work, const event_trigger *trigger, argument_list *found,
                     bool verb)
{
    const hsay_doc *doc = work->doc;
    const hsay_sentence *sentence = &doc->sentences.data[work->sentence];
    uint32_t end = sentence->first + sentence->count, start = trigger->token + 1;
    uint32_t preposition = HSAY_NONE;
    for (uint32_t i = 0; i < trigger->consumed_count; i++) {
        if (trigger->consumed[i] > start && trigger->consumed[i] < start + NEAR) {
            start = trigger->consumed[i];
        }
    }
    for (uint32_t t = start; t < end && t < start + NEAR; t++) {
        if (ends_phrase(work, t) && (verb || !token_in(work, t, CLASS_OCCUR))) {
            return;
        }
        if (doc->words.data[t].upos == HSAY_ADP) {
            preposition = work->words[t];
            verb = false;
        } else if (mention_at(work, t) != HSAY_NONE && (preposition != HSAY_NONE || verb)) {
            put_all(work, found, t, verb ? HSAY_AT_OBJECT : HSAY_AT_PREPOSITION,
                    verb ? HSAY_NONE : preposition, true, "right behind it");
            if (preposition != HSAY_NONE &&
                word_in(&work->state->patterns, preposition, work->state->classes[CLASS_BY])) {
                put_all(work, found, t, HSAY_AT_SUBJECT, HSAY_NONE, true, "by-phrase");
            }
            verb = false;
            preposition = HSAY_NONE;
        }
    }
}

/* The nearest mention before a finite verb without a subject, no other verb between. */
void argument_before(const event_work *work, const event_trigger *trigger, argument_list *found)
{
    const hsay_doc *doc = work->doc;
    const hsay_sentence *sentence = &doc->sentences.data[work->sentence];
    uint32_t token = trigger->token;
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->all[i].place == HSAY_AT_SUBJECT) {
            return;
        }
    }
    if (found->passive || tag_is(doc, token, "VB") || tag_is(doc, token, "VBG")) {
        return;
    }
    for (uint32_t i = 1; i <= NEAR && token >= sentence->first + i; i++) {
        uint32_t t = token - i;
        if (doc->words.data[t].upos == HSAY_VERB || doc->words.data[t].upos == HSAY_SCONJ) {
            return;
        }
        if (mention_at(work, t) != HSAY_NONE && child_with(doc, t, HSAY_CASE) == HSAY_NONE) {
            bool near = doc->words.data[t].head == token; /* "Belgium" read as an adverbial */
            put_all(work, found, t, HSAY_AT_SUBJECT, HSAY_NONE, !near, "right before it");
            return;
        }
    }
}
