/* SPDX-License-Identifier: Apache-2.0
 *
 * colons.c - a speaker before a colon: headlines, minutes of talks, transcripts, interviews.
 *
 * In: the line of words. Out: firm drafts.
 *
 *     headline      [Teachers' union]: [strike goes on]      [Report]: [ministry knew]
 *     transcript    [LOPEZ]: [We will go on. It rains.]      [Interviewer]: [And then]?
 *
 * Idea: one mark of a speaker may be a label; two make a transcript. A turn goes on to the next
 * mark, line or paragraph. Before words that have a speaker of their own, a country is a place.
 */
#include "claims/lines.h"

/* Does one who is asked or answers, a person's name or a single word for a person ("Reporter")
 * stand alone in [first, colon)? */
static bool names_speaker(const line_pass *pass, uint32_t first, uint32_t colon)
{
    const cue_table *cues = &pass->state->cues;
    hsay_str lemma = pass->doc->words.data[first].lemma;
    if (colon == first + 1u && (hsay_claims_word_is(cues, WORD_ASKER, lemma) ||
                                hsay_claims_word_is(cues, WORD_ANSWERER, lemma)))
        return true;
    uint32_t m = hsay_line_mention_from(pass->doc, first, colon);
    return m != HSAY_NONE && pass->doc->mentions.data[m].last + 1u == colon &&
           pass->doc->mentions.data[m].first == first &&
           (pass->doc->words.data[colon - 1u].upos == HSAY_PROPN || colon == first + 1u) &&
           pass->doc->actors.data[pass->doc->mentions.data[m].actor].kind == HSAY_KIND_PERSON;
}

/* The colon behind capitals or a name that open a paragraph or line: "LOPEZ:", "Q:"; HSAY_NONE:
 * none. */
static uint32_t speaker_mark(const line_pass *pass, const hsay_sentence *sentence)
{
    const hsay_doc *doc = pass->doc;
    uint32_t first = sentence->first, end = first + sentence->count, colon = first + 1u;
    uint32_t start = doc->tokens.data[first].span.start;
    bool loud = true;
    if (doc->paragraphs.data[sentence->paragraph].span.start != start &&
        !(start > 0 && doc->text.data[start - 1u] == '\n'))
        return HSAY_NONE;
    while (colon + 1u < end && colon < first + 5u && !form_is(doc, colon, ":"))
        colon++;
    if (colon + 1u >= end || !form_is(doc, colon, ":"))
        return HSAY_NONE;
    for (uint32_t t = first; t < colon; t++) {
        hsay_str form = hsay_doc_form(doc, t);
        bool letters = hsay_str_capitals(form) || (form.length == 1 && hsay_str_capitalized(form));
        loud = loud && (letters || hsay_str_is(form, "."));
    }
    return loud || names_speaker(pass, first, colon) ? colon : HSAY_NONE;
}

bool hsay_line_is_transcript(const line_pass *pass)
{
    const hsay_doc *doc = pass->doc;
    uint32_t marks = 0;
    for (uint32_t s = 0; s < doc->sentences.count && marks < 2u; s++)
        marks += speaker_mark(pass, &doc->sentences.data[s]) != HSAY_NONE;
    return marks >= 2u;
}

/* Last token of the sentences that go on from `sentence` in its paragraph, up to a new line. */
static uint32_t turn_end(const line_pass *pass, const hsay_sentence *sentence)
{
    const hsay_doc *doc = pass->doc;
    const hsay_sentence *all = doc->sentences.data, *next = sentence + 1;
    uint32_t last = pass->end - 1u;
    for (; next < all + doc->sentences.count && next->paragraph == sentence->paragraph &&
           speaker_mark(pass, next) == HSAY_NONE;
         next++) {
        uint32_t start = doc->tokens.data[next->first].span.start;
        if (start > 0 && doc->text.data[start - 1u] == '\n')
            break;
        last = next->first + next->count - 1u;
    }
    return last;
}

/* "LOPEZ: [what she says]" in a transcript, whether or not the name is known. */
bool hsay_line_by_speaker_mark(line_pass *pass, const hsay_sentence *sentence)
{
    uint32_t colon = pass->transcript ? speaker_mark(pass, sentence) : HSAY_NONE;
    if (colon == HSAY_NONE || colon + 2u > pass->end)
        return true;
    return hsay_line_keep(pass, colon, HSAY_NONE, (token_run){pass->begin, colon - 1u}, colon - 1u,
                          (token_run){colon + 1u, turn_end(pass, sentence)});
}

/* "Iraq: army says [...]": the words behind the colon have a speaker of their own, and the country
 * before it is where this is said. */
static bool has_own_speaker(const line_pass *pass, uint32_t colon, uint32_t actor)
{
    const hsay_doc *doc = pass->doc;
    if (doc->actors.data[actor].kind != HSAY_KIND_COUNTRY)
        return false;
    for (uint32_t t = colon + 2u; t < pass->end && t < colon + 6u; t++) {
        uint8_t upos = doc->words.data[t].upos;
        bool named = doc->words.data[t - 1u].upos == HSAY_PROPN || /* "rebels claim": a noun? */
                     hsay_claims_mention(doc, t - 1u) != HSAY_NONE;
        bool tells = hsay_line_telling_row(pass, t) != HSAY_NONE;
        if (upos == HSAY_VERB || (upos == HSAY_NOUN && named && tells))
            return tells;
    }
    return false;
}

/* "Report: ministry knew of the leak" */
static bool is_document(const line_pass *pass, uint32_t token)
{
    return hsay_claims_word_is(&pass->state->cues, WORD_DOCUMENT,
                               pass->doc->words.data[token].lemma);
}

/* "[X]: [what X says]" in a headline or at the start of a paragraph. */
bool hsay_line_by_colon(line_pass *pass, const hsay_sentence *sentence)
{
    const hsay_doc *doc = pass->doc;
    uint32_t colon = pass->begin;
    while (colon < pass->end && colon - pass->begin <= 8u && !form_is(doc, colon, ":"))
        colon++;
    if (colon == pass->begin || colon + 3u > pass->end || !form_is(doc, colon, ":"))
        return true;
    hsay_str first = hsay_doc_form(doc, pass->begin);
    bool minutes = colon - pass->begin <= 4u && hsay_str_capitals(first);
    uint32_t head = HSAY_NONE, actor = HSAY_NONE;
    for (uint32_t t = pass->begin; t < colon; t++) {
        if (doc->words.data[t].upos == HSAY_VERB || doc->words.data[t].upos == HSAY_AUX)
            return true;
        uint32_t m = hsay_claims_mention(doc, t);
        if (m != HSAY_NONE && doc->mentions.data[m].last + 1u == colon) {
            head = t;
            actor = doc->mentions.data[m].actor;
        }
    }
    if (sentence->headline && is_document(pass, colon - 1u) &&
        hsay_line_tells(doc, colon + 1u, pass->end - 1u))
        return hsay_line_keep(pass, colon, HSAY_NONE, (token_run){pass->begin, colon - 1u},
                              colon - 1u,
                              (token_run){colon + 1u, pass->end - 1u});
    bool starts = doc->paragraphs.data[sentence->paragraph].span.start ==
                  doc->tokens.data[pass->begin].span.start;
    if (!starts || actor == HSAY_NONE || !(sentence->headline || minutes) ||
        doc->actors.data[actor].kind == HSAY_KIND_PLACE || has_own_speaker(pass, colon, actor))
        return true;
    bool country = doc->actors.data[actor].kind == HSAY_KIND_COUNTRY;
    if (!minutes && !hsay_line_tells(doc, colon + 1u, pass->end - 1u) &&
        (country || !hsay_line_has_participle(doc, colon + 1u, pass->end - 1u)))
        return true;
    return hsay_line_keep(pass, colon, HSAY_NONE, (token_run){pass->begin, colon - 1u}, head,
                          (token_run){colon + 1u, pass->end - 1u});
}
