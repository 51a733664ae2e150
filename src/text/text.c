/* SPDX-License-Identifier: Apache-2.0
 *
 * text.c - the stage: text -> paragraphs, quotations, tokens, sentences.
 *
 * In: text, breaks, start, title_span, dateline; from CoNLL-U also tokens and sentences, which are
 * kept. Out: the four arrays; every token knows its sentence and its innermost quotation.
 */
#include "text/text.h"

#include "text_parts.h"

/* Gives every token its innermost quotation: quotations come by their start and nest. */
static void place_quotations(hsay_doc *doc)
{
    uint32_t next = 0, inner = HSAY_NONE;
    const hsay_quotation *quotations = doc->quotations.data;
    for (uint32_t t = 0; t < doc->tokens.count; t++) {
        hsay_token *token = &doc->tokens.data[t];
        for (;;) {
            while (inner != HSAY_NONE && quotations[inner].span.end <= token->span.start)
                inner = quotations[inner].outer;
            if (next >= doc->quotations.count || quotations[next].span.start > token->span.start)
                break;
            inner = next++;
        }
        token->quotation = inner;
    }
}

/* "the boys' toys": an apostrophe behind a plural that closes no quotation is the possessive. */
static void join_possessives(hsay_doc *doc)
{
    for (uint32_t t = 1; t < doc->tokens.count; t++) {
        hsay_token *token = &doc->tokens.data[t], *before = token - 1;
        hsay_str form = hsay_doc_form(doc, t), word = hsay_doc_form(doc, t - 1);
        if (before->space_after || word.length < 2 ||
            (!hsay_str_is(form, "'") && !hsay_str_is(form, "\xe2\x80\x99")))
            continue;
        char last = word.data[word.length - 1];
        if (last != 's' && last != 'S' && last != 'x' && last != 'z')
            continue;
        uint32_t q = token->quotation;
        if (q != HSAY_NONE && doc->quotations.data[q].inner.end == token->span.start)
            continue;
        token->joined = true;
    }
}

/* Paragraph of each sentence that CoNLL-U gave. */
static void place_sentences(hsay_doc *doc)
{
    uint32_t paragraph = 0;
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        hsay_sentence *sentence = &doc->sentences.data[s];
        while (paragraph + 1 < doc->paragraphs.count &&
               doc->paragraphs.data[paragraph].span.end <= sentence->span.start)
            paragraph++;
        sentence->paragraph = paragraph;
        sentence->capitals =
            sentence->count > 2 && hsay_str_capitals(hsay_doc_span(doc, sentence->span));
    }
}

static hsay_status run(const void *prepared, hsay_doc *doc, hsay_error *error)
{
    const hsay_text_state *state = prepared;
    if (!hsay_find_paragraphs(doc) || !hsay_find_quotations(state, doc))
        return hsay_no_memory(error);
    if (doc->sentences.count > 0) {
        place_sentences(doc);
        place_quotations(doc);
        return HSAY_OK;
    }
    for (uint32_t p = 0; p < doc->paragraphs.count; p++) {
        uint32_t first = doc->tokens.count;
        hsay_span span = doc->paragraphs.data[p].span;
        if (!hsay_find_tokens(state, doc, span.start, span.end) ||
            !hsay_find_sentences(state, doc, first, p))
            return hsay_no_memory(error);
    }
    place_quotations(doc);
    join_possessives(doc);
    return HSAY_OK;
}

const hsay_stage hsay_stage_text = {
    .name = "text",
    .reads = "text breaks start title_span dateline",
    .writes = "paragraphs quotations sentences tokens",
    .prepare = hsay_text_prepare,
    .run = run,
};
