/* SPDX-License-Identifier: Apache-2.0
 *
 * doc.c - strings of tokens, the pools, notes, and the count of code points.
 */
#include "doc/doc.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define INDEX_STEP 256u /* bytes between entries of code_points */

hsay_str hsay_doc_span(const hsay_doc *doc, hsay_span span)
{
    return hsay_str_slice(doc->text, span.start, span.end);
}

/* The mended form of `token`, or NULL: it reads as it is written. */
static const hsay_mended_form *mended_form(const hsay_doc *doc, uint32_t token)
{
    uint32_t low = 0, high = doc->mended.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->mended.data[middle].token < token)
            low = middle + 1;
        else
            high = middle;
    }
    bool found = low < doc->mended.count && doc->mended.data[low].token == token;
    return found ? &doc->mended.data[low] : NULL;
}

hsay_str hsay_doc_form(const hsay_doc *doc, uint32_t token)
{
    const hsay_mended_form *mended = doc->mended.count > 0 ? mended_form(doc, token) : NULL;
    if (mended)
        return mended->form;
    return hsay_doc_span(doc, doc->tokens.data[token].span);
}

hsay_span hsay_doc_cover(const hsay_doc *doc, uint32_t first, uint32_t last)
{
    return (hsay_span){doc->tokens.data[first].span.start, doc->tokens.data[last].span.end};
}

uint32_t hsay_doc_token_at(const hsay_doc *doc, uint32_t offset)
{
    uint32_t low = 0, high = doc->tokens.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (doc->tokens.data[middle].span.end <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

hsay_slice hsay_doc_add_refs(hsay_doc *doc, const uint32_t *refs, uint32_t count)
{
    hsay_slice slice = {doc->refs.count, count};
    for (uint32_t i = 0; i < count; i++) {
        uint32_t *ref = hsay_push(&doc->arena, &doc->refs);
        if (ref == NULL)
            return (hsay_slice){0, HSAY_NONE};
        *ref = refs[i];
    }
    return slice;
}

hsay_slice hsay_doc_add_spans(hsay_doc *doc, const hsay_span *spans, uint32_t count)
{
    hsay_slice slice = {doc->spans.count, count};
    for (uint32_t i = 0; i < count; i++) {
        hsay_span *span = hsay_push(&doc->arena, &doc->spans);
        if (span == NULL)
            return (hsay_slice){0, HSAY_NONE};
        *span = spans[i];
    }
    return slice;
}

bool hsay_doc_note(hsay_doc *doc, const char *stage, uint32_t sentence, uint32_t token,
                   uint32_t event, hsay_str rule, const char *format, ...)
{
    if (!doc->explain)
        return true;
    char buffer[1024];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(buffer, sizeof buffer, format, arguments);
    va_end(arguments);
    size_t kept = length < 0                       ? 0
                  : (size_t)length < sizeof buffer ? (size_t)length
                                                   : sizeof buffer - 1;
    hsay_str text = hsay_str_copy(&doc->arena, (hsay_str){buffer, kept});
    hsay_note *note = text.data == NULL ? NULL : hsay_push(&doc->arena, &doc->notes);
    if (note == NULL)
        return false;
    *note = (hsay_note){stage, sentence, token, event, text, rule};
    return true;
}

bool hsay_doc_index(hsay_doc *doc)
{
    uint32_t count = 0;
    doc->code_points.count = 0;
    for (size_t i = 0; i < doc->text.length; i++) {
        if (i % INDEX_STEP == 0) {
            uint32_t *entry = hsay_push(&doc->arena, &doc->code_points);
            if (entry == NULL)
                return false;
            *entry = count;
        }
        count += ((unsigned char)doc->text.data[i] & 0xc0) != 0x80;
    }
    doc->about.characters = count;
    return true;
}

uint32_t hsay_code_point(const hsay_article *article, uint32_t offset)
{
    if (offset >= article->text.length)
        return article->about.characters;
    uint32_t block = offset / INDEX_STEP;
    hsay_str rest = hsay_str_slice(article->text, (size_t)block * INDEX_STEP, offset);
    return article->code_points.data[block] + hsay_utf8_count(rest);
}
