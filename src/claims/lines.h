/* SPDX-License-Identifier: Apache-2.0
 *
 * lines.h - what the files share that read the line of words instead of the tree.
 *
 *     lines.c     the order of it all; "as the daily X, ..."
 *     ends.c      a verb with its speaker at the end of what is said, or inside it
 *     colons.c    headlines, minutes, transcripts: a speaker before a colon
 */
#ifndef HSAY_CLAIMS_LINES_H
#define HSAY_CLAIMS_LINES_H

#include "claims/parts.h"

typedef struct {
    const claims_state *state;
    hsay_doc *doc;
    draft_list *drafts;
    uint32_t begin, end; /* tokens of the sentence, [begin, end) without the last stop */
    bool headline;
    bool transcript; /* two paragraphs or lines or more open with a speaker and a colon */
} line_pass;

static inline bool is_punct(const hsay_doc *doc, uint32_t t)
{
    return doc->words.data[t].upos == HSAY_PUNCT;
}

static inline bool form_is(const hsay_doc *doc, uint32_t t, const char *form)
{
    return hsay_str_is(hsay_doc_form(doc, t), form);
}

/* Row of a verb that may stand beside what was said; HSAY_NONE: none. */
uint32_t hsay_line_telling_row(const line_pass *pass, uint32_t t);
/* Comma, dash or closing mark: what ends the words said before their verb. */
bool hsay_line_is_seam(const hsay_doc *doc, uint32_t t);
/* Is there a finite verb or a quotation in [first, last]? */
bool hsay_line_tells(const hsay_doc *doc, uint32_t first, uint32_t last);
/* Is there a participle in [first, last]: "Kremlin: no talks planned"? */
bool hsay_line_has_participle(const hsay_doc *doc, uint32_t first, uint32_t last);
/* The longest mention that starts at `first` or right behind it, with its head before `end`. */
uint32_t hsay_line_mention_from(const hsay_doc *doc, uint32_t first, uint32_t end);
/* Adds a firm draft; false: no memory. */
bool hsay_line_keep(line_pass *pass, uint32_t verb, uint32_t row, token_run source, uint32_t head,
                    token_run content);

/* Each adds at most one draft; false: no memory. */
bool hsay_line_at_end(line_pass *pass, uint32_t verb, uint32_t row);
bool hsay_line_turned(line_pass *pass, uint32_t verb, uint32_t row);
bool hsay_line_by_speaker_mark(line_pass *pass, const hsay_sentence *sentence);
bool hsay_line_by_colon(line_pass *pass, const hsay_sentence *sentence);
bool hsay_line_is_transcript(const line_pass *pass);

#endif
