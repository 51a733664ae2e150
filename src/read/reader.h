/* SPDX-License-Identifier: Apache-2.0
 *
 * reader.h - private to src/read: what a reader holds between calls.
 */
#ifndef HSAY_READER_H
#define HSAY_READER_H

#include "read_parts.h"

#include <jansson.h>

struct hsay_reader {
    hsay_read_function *read;
    void *context; /* borrowed */
    hsay_input_kind kind;
    char *origin;                       /* owned */
    char *buffer;                       /* owned */
    size_t start, seen, fill, capacity; /* see reader.c */
    uint64_t base;                      /* stream offset of buffer[0] */
    uint32_t line;                      /* lines taken so far */
    bool end, done;
    char *document; /* owned: CoNLL-U lines being gathered */
    size_t gathered, document_capacity;
    json_t *object; /* owned: the line that the last input borrows from */
    char *name;     /* owned: "path:line", a number turned into text, a story */
    char *outlet;       /* owned: of PETRARCH's story, as published is */
    char published[11]; /* "YYYY-MM-DD" or empty */
    bool handed;        /* the gathered story was handed out */
};

/* Frees what the last input borrowed. */
void hsay_reader_release(hsay_reader *reader);
/* Reads one block more; at the end of the stream sets reader->end. */
hsay_status hsay_reader_fill(hsay_reader *reader, hsay_error *error);
/* Appends a piece and a line's end to `document`; false: no memory. */
bool hsay_reader_gather(hsay_reader *reader, hsay_str piece);
/* The next story of PETRARCH's XML. */
hsay_status hsay_reader_petrarch(hsay_reader *reader, hsay_input *input, hsay_error *error);
/* One line of JSONL that starts at stream byte `offset`. */
hsay_status hsay_reader_json(hsay_reader *reader, hsay_str line, uint64_t offset, hsay_input *input,
                             hsay_error *error);

#endif
