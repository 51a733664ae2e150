/* SPDX-License-Identifier: Apache-2.0
 *
 * unsaid.c - quotations that no verb brings in: cases 0, 1b, 3 and 4 of quotes.c.
 *
 *     a name behind a dash        “...” — Her Name
 *     a name behind a colon       “...”: Her Name calls for talks
 *     a colon or a dash before    The governor was blunt: “...”
 *     a paragraph of its own      its speaker is the last person before it
 */
#include "claims/quotes.h"

static bool is_dash(const hsay_doc *doc, uint32_t t)
{
    static const char *const dashes[] = {"-", "--", "\u2013", "\u2014", "\u2015"};
    hsay_str form = hsay_doc_form(doc, t);
    for (uint32_t i = 0; i < sizeof dashes / sizeof *dashes; i++)
        if (hsay_str_is(form, dashes[i]))
            return true;
    return false;
}

/* The name between the dash at `dash` and the end of the paragraph; false: something else stands
 * there. */
static bool signature(const hsay_doc *doc, uint32_t dash, token_run *name)
{
    if (dash + 1u >= doc->tokens.count || !is_dash(doc, dash))
        return false;
    uint32_t paragraph = hsay_quote_paragraph(doc, dash), end = dash + 1u, names = 0;
    for (; end < doc->tokens.count && hsay_quote_paragraph(doc, end) == paragraph; end++) {
        uint8_t upos = doc->words.data[end].upos;
        names += upos == HSAY_PROPN;
        if (end - dash > 14u || upos == HSAY_VERB || upos == HSAY_AUX || upos == HSAY_PRON)
            return false;
    }
    while (end > dash + 1u && hsay_quote_is_mark(doc, end - 1u))
        end--;
    *name = (token_run){dash + 1u, end - 1u};
    return end > dash + 1u && names > 0 && doc->words.data[dash + 1u].upos != HSAY_PUNCT;
}

/* Case 0: signed by a name behind a dash. */
bool hsay_quote_by_signature(quote_pass *pass, token_run run, bool *memory)
{
    token_run name;
    if (hsay_quote_paragraph(pass->doc, run.first) != hsay_quote_paragraph(pass->doc, run.last) ||
        run.last + 1u >= pass->doc->tokens.count ||
        hsay_quote_paragraph(pass->doc, run.last + 1u) !=
            hsay_quote_paragraph(pass->doc, run.last) ||
        !signature(pass->doc, run.last + 1u, &name))
        return false;
    uint32_t draft = hsay_quote_draft(pass);
    *memory = draft != HSAY_NONE;
    if (!*memory)
        return false;
    claim_draft *d = &pass->drafts->data[draft];
    d->head = run.last + 1u;
    hsay_claims_runs_add(&d->cue, d->head, d->head);
    hsay_claims_runs_add(&d->source, name.first, name.last);
    for (uint32_t t = name.first; t <= name.last && d->speaker_head == HSAY_NONE; t++)
        if (hsay_claims_mention(pass->doc, t) != HSAY_NONE)
            d->speaker_head = t;
    hsay_quote_hold(pass, draft, run);
    return true;
}

bool hsay_quote_opens_sentence(const hsay_doc *doc, uint32_t token)
{
    const hsay_sentence *s = &doc->sentences.data[doc->tokens.data[token].sentence];
    return s->first == token || (s->first + 1u == token && hsay_quote_is_mark(doc, s->first));
}

/* Case 1b, at the start of a sentence: the longest mention right behind the colon. */
bool hsay_quote_by_headline(quote_pass *pass, token_run run, bool *memory)
{
    const hsay_doc *doc = pass->doc;
    uint32_t colon = run.last + 1u, sentence = doc->tokens.data[run.first].sentence;
    if (!hsay_quote_opens_sentence(doc, run.first) || colon + 1u >= doc->tokens.count ||
        doc->tokens.data[colon + 1u].sentence != sentence ||
        !hsay_str_is(hsay_doc_form(doc, colon), ":"))
        return false;
    uint32_t best = HSAY_NONE;
    for (uint32_t t = colon + 1u; t < doc->tokens.count && t < colon + 7u; t++) {
        uint32_t m = hsay_claims_mention(doc, t);
        if (m != HSAY_NONE && doc->mentions.data[m].first <= colon + 2u &&
            doc->actors.data[doc->mentions.data[m].actor].kind != HSAY_KIND_PLACE)
            best = m;
    }
    if (best == HSAY_NONE)
        return false;
    uint32_t draft = hsay_quote_draft(pass);
    *memory = draft != HSAY_NONE;
    if (!*memory)
        return false;
    claim_draft *d = &pass->drafts->data[draft];
    const hsay_mention *mention = &doc->mentions.data[best];
    d->head = colon;
    d->speaker_head = mention->head;
    hsay_claims_runs_add(&d->cue, colon, colon);
    hsay_claims_runs_add(&d->source, mention->first, mention->last);
    hsay_quote_hold(pass, draft, run);
    return true;
}

/* Head of the last sentence before the quotation, where it names a person. */
static uint32_t earlier_subject(const quote_pass *pass, uint32_t token)
{
    const hsay_doc *doc = pass->doc;
    uint32_t sentence = doc->tokens.data[token].sentence;
    if (!sentence)
        return HSAY_NONE;
    uint32_t root = hsay_tree_root(doc, sentence - 1u);
    uint32_t subject = root == HSAY_NONE ? HSAY_NONE : hsay_tree_child(doc, root, HSAY_NSUBJ);
    uint32_t mention = subject == HSAY_NONE ? HSAY_NONE : hsay_claims_mention(doc, subject);
    if (mention == HSAY_NONE)
        return HSAY_NONE;
    uint32_t actor = doc->mentions.data[mention].actor;
    return doc->actors.data[actor].kind == HSAY_KIND_PERSON ? subject : HSAY_NONE;
}

/* Does a dash between a clause with a person for subject and a quotation of a clause bring it in?
 */
static bool dash_brings(const hsay_doc *doc, uint32_t dash)
{
    uint32_t root = hsay_tree_root(doc, doc->tokens.data[dash].sentence);
    uint32_t subject = root == HSAY_NONE ? HSAY_NONE : hsay_tree_child(doc, root, HSAY_NSUBJ);
    uint32_t m = subject == HSAY_NONE ? HSAY_NONE : hsay_claims_mention(doc, subject);
    return is_dash(doc, dash) && m != HSAY_NONE && subject < dash && root < dash &&
           doc->actors.data[doc->mentions.data[m].actor].kind == HSAY_KIND_PERSON;
}

/* Cases 3 and 4: a quotation at the start of its paragraph, or behind a colon or a dash. */
bool hsay_quote_by_context(quote_pass *pass, token_run run, bool *memory)
{
    const hsay_doc *doc = pass->doc;
    bool starts = doc->paragraphs.data[hsay_quote_paragraph(doc, run.first)].span.start ==
                  doc->tokens.data[run.first].span.start;
    bool verb, colon = run.first && hsay_str_is(hsay_doc_form(doc, run.first - 1u), ":");
    if (!colon && run.first && hsay_quote_words(doc, run, &verb) > SHORT_QUOTATION && verb)
        colon = dash_brings(doc, run.first - 1u);
    uint32_t subject = starts ? earlier_subject(pass, run.first) : HSAY_NONE;
    if (!colon && subject == HSAY_NONE)
        return false;
    uint32_t draft = hsay_quote_draft(pass);
    *memory = draft != HSAY_NONE;
    if (!*memory)
        return false;
    claim_draft *d = &pass->drafts->data[draft];
    if (colon) {
        hsay_claims_runs_add(&d->cue, run.first - 1u, run.first - 1u);
        d->head = run.first - 1u;
        uint32_t root = hsay_tree_root(doc, doc->tokens.data[run.first - 1u].sentence);
        hsay_quote_source(pass, draft,
                    root == HSAY_NONE ? HSAY_NONE : hsay_tree_child(doc, root, HSAY_NSUBJ));
    } else {
        d->speaker_head = subject;
    }
    hsay_quote_hold(pass, draft, run);
    return true;
}
