/* SPDX-License-Identifier: Apache-2.0
 *
 * examples.c - the examples of claims/cues.tsv: did the sentence give a claim with the row's cue
 * and stance?
 *
 * A claim counts for a row when its cue holds a word of the row's lemma (or, for prepositions, its
 * first word) and its stance is the row's.
 */
#include "claims/claims.h"

#include <stdio.h>

static bool at(const hsay_image *image, uint32_t index, hsay_arena *arena, hsay_example *example)
{
    return hsay_image_example_at(image, "claims", index, arena, example);
}

/* Does the form begin as the lemma does, but for the lemma's last letter ("joked", "denies")? */
static bool begins_alike(hsay_str form, hsay_str lemma)
{
    size_t stem = lemma.length > 3 ? lemma.length - 1u : lemma.length;
    bool alike = form.length >= stem;
    for (size_t i = 0; alike && i < stem; i++)
        alike = hsay_to_lower((unsigned char)form.data[i]) == (unsigned char)lemma.data[i];
    return alike;
}

/* Does a token of the span stand for `lemma`? */
static bool span_holds(const hsay_doc *doc, hsay_span span, hsay_str lemma)
{
    for (uint32_t t = hsay_doc_token_at(doc, span.start);
         t < doc->tokens.count && doc->tokens.data[t].span.start < span.end; t++)
        if (begins_alike(hsay_doc_form(doc, t), lemma) ||
            hsay_str_equal(doc->words.data[t].lemma, lemma))
            return true;
    return false;
}

bool hsay_claims_judge(const hsay_doc *doc, hsay_str lemma, hsay_str stance)
{
    for (uint32_t c = 0; c < doc->claims.count; c++) {
        const hsay_claim *claim = &doc->claims.data[c];
        if (!hsay_str_is(stance, hsay_stance_name(claim->stance)))
            continue;
        for (uint32_t i = 0; i < claim->cue.count; i++)
            if (span_holds(doc, doc->spans.data[claim->cue.first + i], lemma))
                return true;
    }
    return false;
}

static bool judge(const hsay_image *image, uint32_t index, const hsay_doc *doc, char message[240])
{
    hsay_table table;
    uint32_t row;
    if (!hsay_image_example(image, "claims", index, &table, &row))
        return true;
    hsay_str lemma = hsay_table_cell(&table, row, hsay_table_column(&table, "lemma"));
    hsay_str stance = hsay_table_cell(&table, row, hsay_table_column(&table, "stance"));
    if (hsay_claims_judge(doc, lemma, stance))
        return true;
    int filled = snprintf(message, 240, "no claim by \"%.*s\" (%.*s);", (int)lemma.length,
                          lemma.data, (int)stance.length, stance.data);
    for (uint32_t c = 0; c < doc->claims.count && c < 3 && filled > 0 && filled < 180; c++) {
        const hsay_claim *claim = &doc->claims.data[c];
        hsay_str cue = claim->cue.count ? hsay_doc_span(doc, doc->spans.data[claim->cue.first])
                                        : HSAY_STR("no cue");
        filled += snprintf(message + filled, 240u - (size_t)filled, " found \"%.*s\" (%s)",
                           cue.length < 30 ? (int)cue.length : 30, cue.data,
                           hsay_stance_name(claim->stance));
    }
    return false;
}

const hsay_examples hsay_examples_claims = {at, judge};
