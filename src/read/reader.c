/* SPDX-License-Identifier: Apache-2.0
 *
 * reader.c - articles from a stream, one after another.
 *
 * In: a function that reads bytes. Out: inputs for hsay_code. A JSONL stream is held one line at a
 * time, a CoNLL-U stream one document, PETRARCH's XML one story (reader_petrarch.c), so memory
 * follows the longest article and not the file; text and HTML are one article, held whole. The kind
 * is told from the first bytes that are not space: { is JSONL, < is HTML, or PETRARCH's where a
 * Sentence element follows, a comment or a number with tabs is CoNLL-U.
 *
 *     buffer   [ used up | current article | read ahead | free ]
 *              0         start            next         fill   capacity
 *
 * Bounds: a line of JSONL, a document of CoNLL-U, or a file of another kind holds at most
 * HSAY_LINE_MAX bytes; what is longer is refused and passed over without being kept.
 */
#include "reader.h"

#include "petrarch.h"

#include <stdlib.h>
#include <string.h>

enum { BLOCK = 65536 };

/* ------------------------------------------------------------------ buffer */

static hsay_status grow(hsay_reader *reader, hsay_error *error)
{
    if (reader->start > 0) {
        memmove(reader->buffer, reader->buffer + reader->start, reader->fill - reader->start);
        reader->base += reader->start;
        reader->fill -= reader->start;
        reader->seen -= reader->start;
        reader->start = 0;
    }
    if (reader->capacity - reader->fill >= BLOCK)
        return HSAY_OK;
    size_t capacity = reader->capacity ? reader->capacity * 2 : 4 * BLOCK;
    char *buffer = realloc(reader->buffer, capacity);
    if (!buffer)
        return hsay_no_memory(error);
    reader->buffer = buffer;
    reader->capacity = capacity;
    return HSAY_OK;
}

hsay_status hsay_reader_fill(hsay_reader *reader, hsay_error *error)
{
    if (reader->end)
        return HSAY_OK;
    hsay_status status = grow(reader, error);
    if (status != HSAY_OK)
        return status;
    size_t room = reader->capacity - reader->fill;
    int64_t got = reader->read(reader->context, reader->buffer + reader->fill, room);
    if (got < 0 || (uint64_t)got > room) {
        reader->end = true;
        return hsay_fail(error, HSAY_IO, "%s: cannot read", reader->origin);
    }
    if (got == 0)
        reader->end = true;
    reader->fill += (size_t)got;
    return HSAY_OK;
}

static hsay_str held(const hsay_reader *reader)
{
    return (hsay_str){reader->buffer + reader->start, reader->fill - reader->start};
}

static hsay_status too_long(hsay_reader *reader, const char *what, hsay_error *error)
{
    return hsay_fail_at(error, HSAY_BAD_INPUT, reader->base + reader->start, reader->line, 0,
                        "%s:%u: %s of more than %u bytes: split it", reader->origin, reader->line,
                        what, HSAY_LINE_MAX);
}

/* The next line without its end. *found is false at the end of the stream. A line that is too long
 * is passed over in blocks. */
static hsay_status next_line(hsay_reader *reader, hsay_str *line, bool *found, hsay_error *error)
{
    bool dropping = false;
    uint64_t dropped_at = 0;
    for (;;) {
        char *end = reader->fill > reader->seen
                        ? memchr(reader->buffer + reader->seen, '\n', reader->fill - reader->seen)
                        : NULL;
        if (end || (reader->end && reader->fill > reader->start)) {
            size_t stop = end ? (size_t)(end - reader->buffer) : reader->fill;
            *line = (hsay_str){reader->buffer + reader->start, stop - reader->start};
            reader->start = reader->seen = end ? stop + 1 : stop;
            reader->line++;
            *found = true;
            if (!dropping)
                return HSAY_OK;
            too_long(reader, "a line", error);
            if (error)
                error->offset = dropped_at;
            return HSAY_BAD_INPUT;
        }
        if (reader->end) {
            *found = dropping;
            return dropping ? too_long(reader, "a line", error) : HSAY_OK;
        }
        reader->seen = reader->fill;
        if (reader->fill - reader->start > HSAY_LINE_MAX) {
            if (!dropping)
                dropped_at = reader->base + reader->start;
            dropping = true;
            reader->start = reader->fill;
        }
        hsay_status status = hsay_reader_fill(reader, error);
        if (status != HSAY_OK)
            return status;
    }
}

/* ------------------------------------------------------------------ kinds */

/* A line of CoNLL-U: a comment of the format, or an id and tabs. */
static bool looks_conllu(hsay_str bytes)
{
    size_t end = hsay_str_find(bytes, HSAY_STR("\n"));
    hsay_str line = hsay_str_slice(bytes, 0, end < bytes.length ? end : bytes.length);
    if (hsay_str_starts(line, "# newdoc") || hsay_str_starts(line, "# sent_id") ||
        hsay_str_starts(line, "# newpar") || hsay_str_starts(line, "# text =") ||
        hsay_str_starts(line, "# global."))
        return true;
    unsigned tabs = 0;
    for (size_t i = 0; i < line.length; i++)
        tabs += line.data[i] == '\t';
    return tabs == 9 && hsay_is_digit((unsigned char)line.data[0]);
}

static hsay_status recognise(hsay_reader *reader, hsay_error *error)
{
    size_t at = 0;
    while (!reader->end && reader->fill < BLOCK) {
        hsay_status status = hsay_reader_fill(reader, error);
        if (status != HSAY_OK)
            return status;
    }
    hsay_str bytes = held(reader);
    if (hsay_str_starts(bytes, "\xef\xbb\xbf"))
        at = 3;
    while (at < bytes.length && hsay_is_space((unsigned char)bytes.data[at]))
        at++;
    hsay_str rest = hsay_str_slice(bytes, at, bytes.length);
    unsigned char next = rest.length > 1 ? (unsigned char)rest.data[1] : 0;
    reader->kind = HSAY_INPUT_TEXT;
    if (hsay_str_starts(rest, "{") && (next == '"' || next == '}' || hsay_is_space(next)))
        reader->kind = HSAY_INPUT_JSONL;
    else if (hsay_petrarch_looks(rest))
        reader->kind = HSAY_INPUT_PETRARCH;
    else if (hsay_str_starts(rest, "<") && (hsay_is_alpha(next) || next == '!' || next == '?'))
        reader->kind = HSAY_INPUT_HTML;
    else if (rest.length && looks_conllu(rest))
        reader->kind = HSAY_INPUT_CONLLU;
    return HSAY_OK;
}

/* ------------------------------------------------------------------ articles */

static hsay_status next_file(hsay_reader *reader, hsay_input *input, hsay_error *error)
{
    if (reader->done)
        return HSAY_END;
    reader->done = true;
    bool dropping = false;
    while (!reader->end) {
        hsay_status status = hsay_reader_fill(reader, error);
        if (status != HSAY_OK)
            return status;
        if (reader->fill > HSAY_LINE_MAX)
            dropping = true;
        if (dropping)
            reader->start = reader->seen = reader->fill;
    }
    if (dropping)
        return too_long(reader, "a file", error);
    input->bytes = held(reader);
    input->kind = reader->kind;
    input->origin = hsay_str_of(reader->origin);
    return HSAY_OK;
}

static bool is_blank(hsay_str line)
{
    return hsay_str_trim(line).length == 0;
}

static hsay_status next_json(hsay_reader *reader, hsay_input *input, hsay_error *error)
{
    for (;;) {
        hsay_str line;
        bool found;
        uint64_t offset = reader->base + reader->start;
        hsay_status status = next_line(reader, &line, &found, error);
        if (status != HSAY_OK)
            return status;
        if (!found)
            return HSAY_END;
        if (offset == 0 && hsay_str_starts(line, "\xef\xbb\xbf"))
            line = hsay_str_slice(line, 3, line.length);
        if (is_blank(line))
            continue;
        return hsay_reader_json(reader, line, offset, input, error);
    }
}

bool hsay_reader_gather(hsay_reader *reader, hsay_str line)
{
    size_t need = reader->gathered + line.length + 1;
    if (need > reader->document_capacity) {
        size_t capacity = need + need / 2 + BLOCK;
        char *document = realloc(reader->document, capacity);
        if (!document)
            return false;
        reader->document = document;
        reader->document_capacity = capacity;
    }
    memcpy(reader->document + reader->gathered, line.data, line.length);
    reader->document[need - 1] = '\n';
    reader->gathered = need;
    return true;
}

/* Lines up to the next "# newdoc" that follows a token. */
static hsay_status next_conllu(hsay_reader *reader, hsay_input *input, hsay_error *error)
{
    bool tokens = false;
    reader->gathered = 0;
    for (;;) {
        hsay_str line;
        bool found;
        hsay_status status = next_line(reader, &line, &found, error);
        if (status != HSAY_OK)
            return status;
        if (!found)
            break;
        if (tokens && hsay_str_starts(line, "# newdoc")) {
            reader->start = reader->seen = (size_t)(line.data - reader->buffer);
            reader->line--;
            break;
        }
        if (line.length && line.data[0] != '#' && line.data[0] != '\r')
            tokens = true;
        if (reader->gathered + line.length > HSAY_LINE_MAX)
            return too_long(reader, "a document", error);
        if (!hsay_reader_gather(reader, line))
            return hsay_no_memory(error);
    }
    if (!tokens)
        return HSAY_END;
    input->bytes = (hsay_str){reader->document, reader->gathered};
    input->kind = HSAY_INPUT_CONLLU;
    input->origin = hsay_str_of(reader->origin);
    return HSAY_OK;
}

hsay_status hsay_reader_next(hsay_reader *reader, hsay_input *input, hsay_error *error)
{
    *input = (hsay_input){.kind = HSAY_INPUT_TEXT};
    if (reader->kind != HSAY_INPUT_PETRARCH)
        hsay_reader_release(reader);
    if (reader->kind == HSAY_INPUT_AUTO) {
        hsay_status status = recognise(reader, error);
        if (status != HSAY_OK)
            return status;
    }
    if (reader->kind == HSAY_INPUT_JSONL)
        return next_json(reader, input, error);
    if (reader->kind == HSAY_INPUT_CONLLU)
        return next_conllu(reader, input, error);
    if (reader->kind == HSAY_INPUT_PETRARCH)
        return hsay_reader_petrarch(reader, input, error);
    return next_file(reader, input, error);
}

hsay_status hsay_reader_open(hsay_read_function *read, void *context, hsay_input_kind kind,
                             const char *origin, hsay_reader **reader, hsay_error *error)
{
    *reader = NULL;
    if (!read)
        return hsay_fail(error, HSAY_BAD_ARGUMENT, "no function to read with");
    hsay_reader *made = calloc(1, sizeof *made);
    if (!made)
        return hsay_no_memory(error);
    made->read = read;
    made->context = context;
    made->kind = kind;
    hsay_petrarch_prepare();
    size_t length = strlen(origin ? origin : "-");
    made->origin = malloc(length + 1);
    if (!made->origin) {
        free(made);
        return hsay_no_memory(error);
    }
    memcpy(made->origin, origin ? origin : "-", length + 1);
    *reader = made;
    return HSAY_OK;
}

void hsay_reader_close(hsay_reader *reader)
{
    if (!reader)
        return;
    hsay_reader_release(reader);
    free(reader->buffer);
    free(reader->document);
    free(reader->outlet);
    free(reader->origin);
    free(reader);
}
