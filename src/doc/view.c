/* SPDX-License-Identifier: Apache-2.0
 *
 * view.c - the article's arrays as hearsay.h hands them out.
 */
#include "doc/doc.h"

#define VIEW(name, type, array)                                                                    \
    const type *name(const hsay_article *article, uint32_t *count)                                 \
    {                                                                                              \
        *count = article->array.count;                                                             \
        return article->array.count == 0 ? NULL : article->array.data;                             \
    }

VIEW(hsay_paragraphs, hsay_paragraph, paragraphs)
VIEW(hsay_quotations, hsay_quotation, quotations)
VIEW(hsay_sentences, hsay_sentence, sentences)
VIEW(hsay_tokens, hsay_token, tokens)
VIEW(hsay_words, hsay_word, words)
VIEW(hsay_mentions, hsay_mention, mentions)
VIEW(hsay_actors, hsay_actor, actors)
VIEW(hsay_events, hsay_event, events)
VIEW(hsay_event_claims, hsay_event_claim, event_claims)
VIEW(hsay_event_detail, hsay_event_details, event_details)
VIEW(hsay_claims, hsay_claim, claims)
VIEW(hsay_times, hsay_time, times)
VIEW(hsay_places, hsay_place, places)
VIEW(hsay_figures, hsay_figure, figures)
VIEW(hsay_notes, hsay_note, notes)

const hsay_about *hsay_about_of(const hsay_article *article)
{
    return &article->about;
}

hsay_str hsay_text(const hsay_article *article)
{
    return article->text;
}

const uint32_t *hsay_refs(const hsay_article *article, hsay_slice slice)
{
    return slice.count == 0 ? NULL : article->refs.data + slice.first;
}

const hsay_span *hsay_spans(const hsay_article *article, hsay_slice slice)
{
    return slice.count == 0 ? NULL : article->spans.data + slice.first;
}
