/* SPDX-License-Identifier: Apache-2.0
 *
 * reader_petrarch.c - the stories of a stream of PETRARCH's sentence XML, one after another.
 *
 * In: the reader's buffer. Out: one input for each run of Sentence elements that have the same
 * story (AFP0042_1, AFP0042_2), date and source: its elements as they stand, gathered, for
 * petrarch.c. An element that is refused is named with its line and left out; the rest goes on.
 *
 *     buffer    ... <Sentence id="A_1"> <Sentence id="A_2"> <Sentence id="B_1"> ...
 *     document      [ A_1 ][ A_2 ]                           handed out when B_1 is seen
 *
 * What is held is asked for a whole element only when it has doubled, so a long one costs no more
 * than twice its length. Bounds: an element HSAY_PETRARCH_MAX, a story HSAY_LINE_MAX bytes.
 */
#include "petrarch.h"
#include "reader.h"

#include <stdlib.h>
#include <string.h>

static hsay_str held(const hsay_reader *reader)
{
    return (hsay_str){reader->buffer + reader->start, reader->fill - reader->start};
}

/* Passes over `count` bytes, counting their lines. */
static void consume(hsay_reader *reader, size_t count)
{
    for (size_t i = 0; i < count; i++)
        reader->line += reader->buffer[reader->start + i] == '\n';
    reader->start += count;
    reader->seen = reader->start;
}

/* Fills until `wanted` bytes are held or the stream ends. */
static hsay_status hold(hsay_reader *reader, size_t wanted, hsay_error *error)
{
    while (!reader->end && held(reader).length < wanted) {
        reader->seen = reader->start;
        hsay_status status = hsay_reader_fill(reader, error);
        if (status != HSAY_OK)
            return status;
    }
    return HSAY_OK;
}

/* Moves to the next element; *element is empty at the end of the stream. */
static hsay_status find_element(hsay_reader *reader, hsay_str *element, hsay_error *error)
{
    size_t wanted = 65536, start, end;
    *element = (hsay_str){"", 0};
    for (;;) {
        hsay_status status = hold(reader, wanted, error);
        if (status != HSAY_OK)
            return status;
        hsay_str bytes = held(reader);
        if (hsay_petrarch_cut(bytes, 0, &start, &end)) {
            consume(reader, start);
            *element = hsay_str_slice(held(reader), 0, end - start);
            return HSAY_OK;
        }
        if (start == SIZE_MAX) {
            size_t keep = reader->end ? 0 : 16; /* the beginning of a tag may stand there */
            consume(reader, bytes.length > keep ? bytes.length - keep : 0);
        } else {
            consume(reader, start);
        }
        bytes = held(reader);
        if (bytes.length > 2u * HSAY_PETRARCH_MAX || (reader->end && bytes.length > 0)) {
            uint32_t line = reader->line + 1;
            consume(reader, 1);
            return hsay_fail_at(error, HSAY_BAD_INPUT, 0, line, 0,
                                "a Sentence that is not closed within %u bytes",
                                HSAY_PETRARCH_MAX);
        }
        if (reader->end)
            return HSAY_OK;
        wanted = bytes.length * 2 + 65536;
    }
}

/* Is `sentence` of the story that is being gathered? Opens one where there is none. */
static hsay_status same_story(hsay_reader *reader, const hsay_petrarch *sentence,
                              const char *published, bool *same, hsay_error *error)
{
    hsay_str story = hsay_petrarch_story(sentence->id);
    *same = reader->gathered > 0 && hsay_str_is(story, reader->name) && story.length > 0 &&
            strcmp(published, reader->published) == 0 &&
            hsay_str_is(sentence->source, reader->outlet);
    if (reader->gathered > 0)
        return HSAY_OK;
    hsay_arena arena;
    hsay_arena_open(&arena, NULL);
    if (story.length == 0)
        story = hsay_str_print(&arena, "%s:%u", reader->origin, reader->line + 1);
    free(reader->name);
    free(reader->outlet);
    reader->name = story.data ? strndup(story.data, story.length) : NULL;
    reader->outlet = strndup(sentence->source.length ? sentence->source.data : "",
                             sentence->source.length);
    hsay_arena_close(&arena);
    memcpy(reader->published, published, sizeof reader->published);
    *same = true;
    return reader->name && reader->outlet ? HSAY_OK : hsay_no_memory(error);
}

/* Adds the element to the story, or leaves it in the buffer where it begins another. */
static hsay_status take_element(hsay_reader *reader, hsay_str element, bool *same,
                                hsay_error *error)
{
    hsay_arena arena;
    hsay_petrarch sentence;
    char published[11] = "";
    hsay_arena_open(&arena, NULL);
    hsay_status status =
        hsay_petrarch_read(&arena, element, reader->line + 1, &sentence, error);
    *same = true;
    if (status == HSAY_OK && sentence.date.length &&
        !hsay_petrarch_day(sentence.date, published))
        status = hsay_fail_at(error, HSAY_BAD_INPUT, 0, reader->line + 1, 0,
                              "%.*s: date=\"%.*s\" is not YYYYMMDD", (int)sentence.id.length,
                              sentence.id.data,
                              (int)(sentence.date.length < 40 ? sentence.date.length : 40),
                              sentence.date.data);
    if (status == HSAY_OK)
        status = same_story(reader, &sentence, published, same, error);
    if (status == HSAY_OK && *same) {
        if (reader->gathered + element.length > HSAY_LINE_MAX)
            *same = false;
        else if (!hsay_reader_gather(reader, element))
            status = hsay_no_memory(error);
    }
    hsay_arena_close(&arena);
    if (*same)
        consume(reader, element.length);
    return status;
}

static hsay_status hand_out(hsay_reader *reader, hsay_input *input)
{
    input->bytes = (hsay_str){reader->document, reader->gathered};
    input->kind = HSAY_INPUT_PETRARCH;
    input->origin = hsay_str_of(reader->name);
    input->outlet = reader->outlet[0] ? hsay_str_of(reader->outlet) : (hsay_str){NULL, 0};
    if (reader->published[0])
        input->published = hsay_str_of(reader->published);
    reader->handed = true;
    return HSAY_OK;
}

hsay_status hsay_reader_petrarch(hsay_reader *reader, hsay_input *input, hsay_error *error)
{
    if (reader->handed)
        reader->gathered = 0;
    reader->handed = false;
    for (bool same = true;;) {
        hsay_str element;
        hsay_status status = find_element(reader, &element, error);
        if (status == HSAY_OK && element.length)
            status = take_element(reader, element, &same, error);
        if (status != HSAY_OK)
            return status;
        if (!same || element.length == 0)
            return reader->gathered > 0 ? hand_out(reader, input) : HSAY_END;
    }
}
