/* SPDX-License-Identifier: Apache-2.0
 *
 * quotes.c - no long quotation without a source; headlines and transcripts.
 *
 * In: quotations, drafts of the rules. Out: drafts that hold every quotation that says something.
 *
 * Idea: somebody said a quotation. It is, in this order, the content of
 *
 *     0  a name behind a dash           “...” — Her Name                     letters, mottoes
 *     1  a verb beside it               “...,” shouted their leader          [quotation] verb
 *     1b a name behind a colon          “...”: Her Name calls for talks     headlines
 *     2  the claim before it            “...,” he said. “...”                in its paragraph
 *                                       ... ¶ “...”                          and in the next ones
 *     3  a colon or a dash before it    The governor was blunt: “...”        the sentence's subject
 *     4  nobody that can be named       a claim without source only where the quotation is a
 *                                       paragraph of its own; its speaker the last person before it
 *
 * A quotation of a word or two without a verb is a scare quote or a title: left alone. Cases 0, 1b,
 * 3 and 4 stand in unsaid.c.
 */
#include "claims/quotes.h"

#define NEAR 24u /* tokens between a quotation and its verb */

bool hsay_quote_is_mark(const hsay_doc *doc, uint32_t token)
{
    return doc->words.data[token].upos == HSAY_PUNCT;
}

static token_run run_of(const hsay_doc *doc, hsay_span span)
{
    token_run run = {hsay_doc_token_at(doc, span.start), hsay_doc_token_at(doc, span.end)};
    while (run.last > run.first &&
           (run.last >= doc->tokens.count || doc->tokens.data[run.last].span.start >= span.end))
        run.last--;
    return run;
}

/* Words of the run and whether one of them is a verb. */
uint32_t hsay_quote_words(const hsay_doc *doc, token_run run, bool *verb)
{
    uint32_t words = 0;
    *verb = false;
    for (uint32_t t = run.first; t <= run.last; t++) {
        words += !hsay_quote_is_mark(doc, t);
        if (doc->words.data[t].upos == HSAY_VERB || doc->words.data[t].upos == HSAY_AUX)
            *verb = true;
    }
    return words;
}

/* Share of the run that contents hold already is at least half. */
static bool is_covered(const quote_pass *pass, token_run run)
{
    uint32_t held = 0, size = run.last - run.first + 1u;
    for (uint32_t t = run.first; t <= run.last; t++)
        held += pass->owner[t] != HSAY_NONE;
    return held * 2u >= size;
}

uint32_t hsay_quote_paragraph(const hsay_doc *doc, uint32_t token)
{
    return doc->sentences.data[doc->tokens.data[token].sentence].paragraph;
}

/* A verb of saying at `t`, outside quotations, that may govern a quotation. */
static bool may_quote(const quote_pass *pass, uint32_t t)
{
    const hsay_doc *doc = pass->doc;
    if (doc->words.data[t].upos != HSAY_VERB || doc->tokens.data[t].quotation != HSAY_NONE)
        return false;
    const cue_table *cues = &pass->state->cues;
    for (uint32_t r = hsay_claims_cue_of(cues, doc, t); r != HSAY_NONE; r = cues->rows[r].next)
        if (cues->rows[r].kind == CUE_VERB && (cues->rows[r].frames & FRAME(QUOTE)))
            return true;
    return false;
}

/* Nearest verb of saying in the sentence behind the quotation, then before it. */
static uint32_t near_verb(const quote_pass *pass, token_run run)
{
    const hsay_doc *doc = pass->doc;
    uint32_t paragraph = hsay_quote_paragraph(doc, run.first);
    uint32_t behind = doc->tokens.data[run.last].sentence;
    for (uint32_t t = run.last + 1u; t < doc->tokens.count && t <= run.last + NEAR; t++) {
        if (doc->tokens.data[t].sentence != behind && t > run.last + 1u)
            break;
        if (doc->tokens.data[t].quotation != HSAY_NONE || hsay_quote_paragraph(doc, t) != paragraph)
            break;
        behind = doc->tokens.data[t].sentence;
        if (may_quote(pass, t))
            return t;
    }
    uint32_t before = doc->tokens.data[run.first].sentence;
    for (uint32_t t = run.first; t > 0 && run.first - t < NEAR; t--) {
        uint32_t at = t - 1u;
        bool colon = t == run.first && hsay_str_is(hsay_doc_form(doc, at), ":");
        if (doc->tokens.data[at].sentence != before && !colon)
            break;
        before = doc->tokens.data[at].sentence;
        if (may_quote(pass, at))
            return at;
    }
    return HSAY_NONE;
}

void hsay_quote_hold(quote_pass *pass, uint32_t draft, token_run run)
{
    claim_draft *d = &pass->drafts->data[draft];
    hsay_claims_runs_add(&d->content, run.first, run.last);
    for (uint32_t i = 0; i < d->cue.count; i++)
        hsay_claims_runs_cut(&d->content, d->cue.run[i].first, d->cue.run[i].last);
    for (uint32_t i = 0; i < d->source.count; i++)
        hsay_claims_runs_cut(&d->content, d->source.run[i].first, d->source.run[i].last);
    for (uint32_t t = run.first; t <= run.last; t++)
        pass->owner[t] = draft;
    pass->last = draft;
    pass->last_token = run.last;
}

uint32_t hsay_quote_draft(quote_pass *pass)
{
    claim_draft *draft = hsay_claims_draft(pass->doc, pass->drafts);
    if (!draft)
        return HSAY_NONE;
    draft->frame = FRAME_QUOTE;
    draft->rule = "quotation";
    return pass->drafts->count - 1u;
}

/* The noun phrase right beside the verb, where the tree gives it no subject: ", said X". */
static uint32_t beside(const hsay_doc *doc, uint32_t verb)
{
    for (uint32_t t = verb + 1u; t < doc->tokens.count && t < verb + 4u; t++) {
        if (doc->tokens.data[t].sentence != doc->tokens.data[verb].sentence)
            break;
        uint8_t upos = doc->words.data[t].upos;
        if (upos == HSAY_PROPN || upos == HSAY_NOUN || upos == HSAY_PRON) {
            uint32_t above = doc->words.data[t].head;
            bool inner = above != HSAY_NONE && above > t && above < verb + 12u &&
                         doc->words.data[above].upos != HSAY_VERB;
            return inner ? above : t;
        }
    }
    return HSAY_NONE;
}

void hsay_quote_source(quote_pass *pass, uint32_t draft, uint32_t head)
{
    claim_draft *d = &pass->drafts->data[draft];
    if (head == HSAY_NONE)
        return;
    token_run phrase = hsay_claims_phrase(pass->doc, head);
    if (d->head != HSAY_NONE && phrase.first <= d->head && d->head <= phrase.last)
        phrase = (token_run){head, head};
    hsay_claims_runs_add(&d->source, phrase.first, phrase.last);
    hsay_claims_runs_trim(pass->doc, &d->source);
    d->speaker_head = hsay_claims_antecedent(pass->doc, head);
}

/* Case 1: a verb beside the quotation. */
static bool by_verb(quote_pass *pass, token_run run, bool *memory)
{
    uint32_t verb = near_verb(pass, run);
    if (verb == HSAY_NONE)
        return false;
    uint32_t draft = pass->cue_of[verb];
    if (draft == HSAY_NONE) {
        draft = hsay_quote_draft(pass);
        *memory = draft != HSAY_NONE;
        if (!*memory)
            return false;
        claim_draft *d = &pass->drafts->data[draft];
        d->head = verb;
        d->row = hsay_claims_cue_find(&pass->state->cues, pass->doc->words.data[verb].lemma);
        hsay_claims_verb_group(pass->doc, verb, &d->cue);
        uint32_t subject = hsay_claims_subject(pass->doc, &pass->state->cues, verb);
        hsay_quote_source(pass, draft, subject != HSAY_NONE ? subject : beside(pass->doc, verb));
        pass->cue_of[verb] = draft;
    }
    hsay_quote_hold(pass, draft, run);
    return true;
}

/* Case 2: the quotation goes on from the last one: in its paragraph, or at the start of the next.
 */
static bool by_last(quote_pass *pass, token_run run)
{
    const hsay_doc *doc = pass->doc;
    if (pass->last == HSAY_NONE || !hsay_quote_opens_sentence(doc, run.first))
        return false;
    uint32_t here = hsay_quote_paragraph(doc, run.first);
    uint32_t there = hsay_quote_paragraph(doc, pass->last_token);
    if (here != there && here != there + 1u)
        return false;
    if (here != there &&
        doc->paragraphs.data[here].span.start != doc->tokens.data[run.first].span.start)
        return false;
    hsay_quote_hold(pass, pass->last, run);
    return true;
}

/* A quotation already held by a claim: the next one may go on from it. */
static void remember(quote_pass *pass, token_run run)
{
    uint32_t owner = pass->owner[run.first + (run.last - run.first) / 2u];
    if (owner == HSAY_NONE || pass->doc->tokens.data[run.first].quotation == HSAY_NONE)
        return;
    pass->last = owner;
    pass->last_token = run.last;
}

static hsay_status one_quotation(quote_pass *pass, uint32_t q, hsay_error *error)
{
    const hsay_doc *doc = pass->doc;
    const hsay_quotation *quotation = &doc->quotations.data[q];
    token_run run = run_of(doc, quotation->span);
    bool verb, memory = true;
    if (quotation->outer != HSAY_NONE || run.first >= doc->tokens.count)
        return HSAY_OK;
    uint32_t words = hsay_quote_words(doc, run, &verb);
    if (hsay_quote_by_signature(pass, run, &memory) || !memory)
        return memory ? HSAY_OK : hsay_no_memory(error);
    if (is_covered(pass, run)) {
        if (words > SHORT_QUOTATION)
            remember(pass, run);
        return HSAY_OK;
    }
    if (words <= SHORT_QUOTATION && !verb)
        return HSAY_OK;
    bool done = by_verb(pass, run, &memory);
    if (!done && memory)
        done = hsay_quote_by_headline(pass, run, &memory);
    if (!done && memory)
        done = by_last(pass, run);
    if (!done && memory)
        hsay_quote_by_context(pass, run, &memory);
    return memory ? HSAY_OK : hsay_no_memory(error);
}

hsay_status hsay_claims_by_quotations(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                                      hsay_error *error)
{
    quote_pass pass = {.state = state, .doc = doc, .drafts = drafts, .last = HSAY_NONE};
    pass.owner = hsay_claims_owners(doc, drafts);
    pass.cue_of = HSAY_NEW(&doc->scratch, uint32_t, doc->tokens.count + 1u);
    if (!pass.owner || !pass.cue_of)
        return hsay_no_memory(error);
    for (uint32_t t = 0; t < doc->tokens.count; t++)
        pass.cue_of[t] = HSAY_NONE;
    for (uint32_t d = 0; d < drafts->count; d++)
        if (drafts->data[d].head != HSAY_NONE && !drafts->data[d].dropped)
            pass.cue_of[drafts->data[d].head] = d;
    for (uint32_t q = 0; q < doc->quotations.count; q++) {
        hsay_status status = one_quotation(&pass, q, error);
        if (status != HSAY_OK)
            return status;
    }
    return HSAY_OK;
}
