/* SPDX-License-Identifier: Apache-2.0
 *
 * quotes.h - what quotes.c and unsaid.c share: one pass over an article's quotations.
 */
#ifndef HSAY_CLAIMS_QUOTES_H
#define HSAY_CLAIMS_QUOTES_H

#include "claims/parts.h"

#define SHORT_QUOTATION 3u /* words of a quotation that may be no more than a term */

typedef struct {
    const claims_state *state;
    hsay_doc *doc;
    draft_list *drafts;
    uint32_t *owner;     /* token -> draft whose content holds it innermost, or HSAY_NONE */
    uint32_t *cue_of;    /* token -> draft whose cue's head it is, or HSAY_NONE */
    uint32_t last;       /* draft of the last quotation, or HSAY_NONE */
    uint32_t last_token; /* where that quotation ended */
} quote_pass;

bool hsay_quote_is_mark(const hsay_doc *doc, uint32_t token);
/* Words of the run and whether one of them is a verb. */
uint32_t hsay_quote_words(const hsay_doc *doc, token_run run, bool *verb);
uint32_t hsay_quote_paragraph(const hsay_doc *doc, uint32_t token);
/* Does the quotation open a sentence, as one that goes on does? A phrase quoted within one does
 * not. */
bool hsay_quote_opens_sentence(const hsay_doc *doc, uint32_t token);
/* A new draft of this pass; HSAY_NONE: no memory. */
uint32_t hsay_quote_draft(quote_pass *pass);
/* The noun phrase of `head` (or HSAY_NONE) is the draft's source. */
void hsay_quote_source(quote_pass *pass, uint32_t draft, uint32_t head);
/* The draft holds the run, and is the last one that held a quotation. */
void hsay_quote_hold(quote_pass *pass, uint32_t draft, token_run run);

/* unsaid.c: each true: a draft holds the run; *memory false: there was none for a draft */
bool hsay_quote_by_signature(quote_pass *pass, token_run run, bool *memory);
bool hsay_quote_by_headline(quote_pass *pass, token_run run, bool *memory);
bool hsay_quote_by_context(quote_pass *pass, token_run run, bool *memory);

#endif
