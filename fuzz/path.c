/* SPDX-License-Identifier: Apache-2.0
 *
 * path.c - fuzzes the whole path: bytes through a reader and every stage into every format.
 *
 * The first byte chooses the kind of input, the rest is the input. What is held true, by abort:
 * every span and index lies where it should, and the same input gives the same bytes twice.
 */
#include "hearsay.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    const uint8_t *data;
    size_t size, at;
    uint64_t sum, length; /* of what was printed (FNV-1a) */
} stream;

static int64_t read_bytes(void *context, void *buffer, size_t size)
{
    stream *s = context;
    size_t piece = s->size - s->at < size ? s->size - s->at : size;
    if (piece > 0) {
        memcpy(buffer, s->data + s->at, piece);
    }
    s->at += piece;
    return (int64_t)piece;
}

static bool add(void *context, const char *bytes, size_t length)
{
    stream *s = context;
    for (size_t i = 0; i < length; i++) {
        s->sum = (s->sum ^ (unsigned char)bytes[i]) * 1099511628211u;
    }
    s->length += length;
    return true;
}

static void require(bool good)
{
    if (!good) {
        abort();
    }
}

static void check_span(const hsay_article *article, hsay_span span)
{
    require(span.start <= span.end && span.end <= hsay_text(article).length);
}

static void check_slice(const hsay_article *article, hsay_slice slice)
{
    const hsay_span *spans = hsay_spans(article, slice);
    for (uint32_t i = 0; i < slice.count; i++) {
        check_span(article, spans[i]);
    }
}

static bool is_index(uint32_t index, uint32_t count)
{
    return index == HSAY_NONE || index < count;
}

/* Trees: heads in their sentence, one root, no cycle (a path to the root is no longer than it). */
static void check_trees(const hsay_article *article)
{
    uint32_t sentences, tokens, words;
    const hsay_sentence *sentence = hsay_sentences(article, &sentences);
    const hsay_token *token = hsay_tokens(article, &tokens);
    const hsay_word *word = hsay_words(article, &words);
    require(words == tokens);
    for (uint32_t i = 0; i < tokens; i++) {
        check_span(article, token[i].span);
        require(token[i].sentence < sentences);
        require(i == 0 || token[i - 1].span.end <= token[i].span.start);
    }
    for (uint32_t s = 0; s < sentences; s++) {
        uint32_t first = sentence[s].first, end = first + sentence[s].count, roots = 0;
        check_span(article, sentence[s].span);
        require(end <= tokens);
        for (uint32_t i = first; i < end; i++) {
            roots += word[i].head == HSAY_NONE;
            require(word[i].head == HSAY_NONE || (word[i].head >= first && word[i].head < end));
            uint32_t at = i, steps = 0;
            while (steps < 64 && word[at].head != HSAY_NONE) {
                at = word[at].head;
                steps++;
                require(at != i);
            }
        }
        require(roots == (sentence[s].count > 0));
    }
}

static void check_events(const hsay_article *article)
{
    uint32_t events, actors, claims, times, places, figures, count;
    const hsay_event *event = hsay_events(article, &events);
    const hsay_claim *claim = hsay_claims(article, &claims);
    const hsay_figure *figure = hsay_figures(article, &figures);
    hsay_actors(article, &actors);
    hsay_times(article, &times);
    hsay_places(article, &places);
    for (uint32_t i = 0; i < events; i++) {
        check_slice(article, event[i].trigger);
        for (uint32_t k = 0; k < event[i].actors.count; k++) {
            require(hsay_refs(article, event[i].actors)[k] < actors);
        }
        for (uint32_t k = 0; k < event[i].recipients.count; k++) {
            require(hsay_refs(article, event[i].recipients)[k] < actors);
        }
    }
    const hsay_event_claim *link = hsay_event_claims(article, &count);
    require(count == events);
    for (uint32_t i = 0; i < count; i++) {
        require(is_index(link[i].claim, claims));
    }
    const hsay_event_details *details = hsay_event_detail(article, &count);
    require(count == events);
    for (uint32_t i = 0; i < count; i++) {
        require(is_index(details[i].time, times) && is_index(details[i].place, places));
    }
    for (uint32_t i = 0; i < claims; i++) {
        check_slice(article, claim[i].source);
        check_slice(article, claim[i].cue);
        check_slice(article, claim[i].content);
        require(is_index(claim[i].speaker, actors) && is_index(claim[i].within, claims));
        uint32_t steps = 0;
        for (uint32_t at = claim[i].within; at != HSAY_NONE && steps < 64; at = claim[at].within) {
            steps++;
            require(at != i);
        }
    }
    for (uint32_t i = 0; i < figures; i++) {
        check_span(article, figure[i].span);
        require(is_index(figure[i].event, events) && is_index(figure[i].claim, claims));
    }
}

static void code_all(const hsay_engine *engine, stream *s, hsay_input_kind kind)
{
    hsay_reader *reader = NULL;
    hsay_input input;
    hsay_error error;
    require(hsay_reader_open(read_bytes, s, kind, "fuzz", &reader, &error) == HSAY_OK);
    for (;;) {
        hsay_status status = hsay_reader_next(reader, &input, &error);
        if (status != HSAY_OK && status != HSAY_BAD_INPUT) {
            break;
        }
        hsay_article *article = NULL;
        if (status == HSAY_BAD_INPUT || hsay_code(engine, &input, &article, &error) != HSAY_OK) {
            continue;
        }
        check_trees(article);
        check_events(article);
        for (unsigned format = 0; format < HSAY_FORMAT_COUNT; format++) {
            require(hsay_write(article, (hsay_format)format, NULL, add, s, &error) == HSAY_OK);
        }
        hsay_article_free(article);
    }
    hsay_reader_close(reader);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static hsay_engine *engine;
    hsay_options options = {.explain = true};
    if (!engine) {
        require(hsay_engine_open(&options, &engine, NULL) == HSAY_OK);
    }
    if (size == 0) {
        return 0;
    }
    hsay_input_kind kind = (hsay_input_kind)(data[0] % 5);
    stream first = {.data = data + 1, .size = size - 1, .sum = 14695981039346656037u};
    stream second = first;
    code_all(engine, &first, kind);
    code_all(engine, &second, kind);
    require(first.sum == second.sum && first.length == second.length);
    return 0;
}
