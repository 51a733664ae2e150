/* SPDX-License-Identifier: Apache-2.0
 *
 * hyphens.c - "cease-fire", "counter-attack", "sit-in": one word of the patterns in three tokens.
 *
 * In: the words of a sentence, looked up token by token. Universal Dependencies part at hyphens,
 * and one writer's "cease-fire" is another's "ceasefire". Out: where the parts together are a word
 * of the patterns, written with the hyphen or without, the part that heads the others is that word
 * and the others are none.
 */
#include "events/internal.h"

#include <string.h>

enum { JOINED_MAX = 40 };

/* Do tokens `t`, `t + 1`, `t + 2` stand together with a hyphen in the middle? */
static bool is_hyphened(const hsay_doc *doc, uint32_t t)
{
    const hsay_token *tokens = doc->tokens.data;
    return hsay_str_is(hsay_doc_form(doc, t + 1), "-") &&
           tokens[t].span.end == tokens[t + 1].span.start &&
           tokens[t + 1].span.end == tokens[t + 2].span.start;
}

static uint32_t look_up(const event_work *work, hsay_str front, hsay_str rest, bool hyphen)
{
    char joined[JOINED_MAX];
    size_t length = 0;
    if (front.length + rest.length + 1 > JOINED_MAX) {
        return HSAY_NONE;
    }
    for (size_t i = 0; i < front.length; i++) {
        joined[length++] = (char)hsay_to_lower((unsigned char)front.data[i]);
    }
    if (hyphen) {
        joined[length++] = '-';
    }
    memcpy(joined + length, rest.data, rest.length);
    return hsay_patterns_word(&work->state->patterns, (hsay_str){joined, length + rest.length});
}

/* The word of the patterns that the parts are together; HSAY_NONE: none. */
static uint32_t joined_word(const event_work *work, uint32_t t)
{
    const hsay_doc *doc = work->doc;
    hsay_str front = hsay_doc_form(doc, t), rest = doc->words.data[t + 2].lemma;
    uint32_t word = look_up(work, front, rest, false);
    return word != HSAY_NONE ? word : look_up(work, front, rest, true);
}

void join_hyphens(event_work *work, const hsay_sentence *sentence)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t i = 0; i + 2 < sentence->count; i++) {
        uint32_t t = sentence->first + i, head = doc->words.data[t + 2].head;
        uint32_t word = is_hyphened(doc, t) ? joined_word(work, t) : HSAY_NONE;
        if (word == HSAY_NONE) {
            continue;
        }
        bool front = head == t;
        if (front || !has_relation(doc, t, HSAY_NSUBJ)) {
            work->words[t] = front ? word : HSAY_NONE; /* "Korea test-fired", "test" as subject */
        }
        work->words[t + 2] = front ? HSAY_NONE : word;
        for (uint32_t k = 0; k < HSAY_PATTERN_CLASSES_MAX / 64; k++) {
            work->seen[k] |= work->state->patterns.words[word].classes[k];
        }
    }
}
