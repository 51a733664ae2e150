/* SPDX-License-Identifier: Apache-2.0
 *
 * shelf.c - which entries of an array belong to which sentence (or event), in one pass.
 *
 * In: a function that says where entry i belongs. Out, by counting sort, which keeps their order:
 *
 *     entries   [ of sentence 0 | of sentence 1 | ... ]
 *     first     [ 0             , ...             , entries ]
 *
 * Entries that belong nowhere are left out.
 */
#include "records/records.h"

bool hsay_shelf_fill(hsay_writer *writer, hsay_shelf *shelf, uint32_t boards, uint32_t count,
                     uint32_t (*board_of)(const hsay_doc *doc, uint32_t index))
{
    const hsay_doc *doc = writer->doc;
    shelf->first = HSAY_NEW(&writer->arena, uint32_t, (size_t)boards + 2);
    shelf->entries = HSAY_NEW(&writer->arena, uint32_t, count);
    if (!shelf->first || !shelf->entries) {
        writer->no_memory = true;
        return false;
    }
    /* first[b + 1] counts the entries of board b, then becomes where they start, then, moved by
     * every entry that is put down, where they end. */
    for (uint32_t i = 0; i < count; i++) {
        uint32_t board = board_of(doc, i);
        if (board < boards) {
            shelf->first[board + 1]++;
        }
    }
    for (uint32_t b = 0; b < boards; b++) {
        shelf->first[b + 1] += shelf->first[b];
    }
    for (uint32_t i = 0; i < count; i++) {
        uint32_t board = board_of(doc, i);
        if (board < boards) {
            shelf->entries[shelf->first[board]++] = i;
        }
    }
    for (uint32_t b = boards; b > 0; b--) {
        shelf->first[b] = shelf->first[b - 1];
    }
    shelf->first[0] = 0;
    return true;
}

static uint32_t sentence_at(const hsay_doc *doc, uint32_t offset)
{
    uint32_t low = 0, high = doc->sentences.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->sentences.data[middle].span.end <= offset) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

uint32_t hsay_sentence_of_claim(const hsay_doc *doc, uint32_t index)
{
    const hsay_claim *claim = &doc->claims.data[index];
    hsay_slice slice = claim->content.count ? claim->content : claim->source;
    const hsay_span *spans = hsay_record_spans(doc, slice);
    return slice.count ? sentence_at(doc, spans[0].start) : HSAY_NONE;
}

uint32_t hsay_sentence_of_event(const hsay_doc *doc, uint32_t index)
{
    return doc->events.data[index].sentence;
}

uint32_t hsay_sentence_of_figure(const hsay_doc *doc, uint32_t index)
{
    return sentence_at(doc, doc->figures.data[index].span.start);
}
