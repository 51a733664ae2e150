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
 *     2  the claim before it            “...,” he said. “...”                goes on in the
 * paragraph
 *                                       ... ¶ “...”                          and in the next ones
 *     3  a sentence that ends in colon  The governor was blunt: “...”        its subject; so with a
 *                                       The governor was blunt – “...” –     dash
 *     4  nobody that can be named       a claim without source only where the quotation is a
 *                                       paragraph of its own; its speaker the last person before it
 *
 * A quotation of a word or two without a verb is a scare quote or a title: left alone.
 */
#include "claims/parts.h"

#define NEAR            24u /* tokens between a quotation and its verb */
#define SHORT_QUOTATION 3u  /* words of a quotation that may be no more than a term */

typedef struct {
    const claims_state *state;
    hsay_doc *doc;
    draft_list *drafts;
    uint32_t *owner;     /* token -> draft whose content holds it innermost, or HSAY_NONE */
    uint32_t *cue_of;    /* token -> draft whose cue's head it is, or HSAY_NONE */
    uint32_t last;       /* draft of the last quotation, or HSAY_NONE */
    uint32_t last_token; /* where that quotation ended */
} quote_pass;

static bool is_mark(const hsay_doc *doc, uint32_t token)
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
static uint32_t count_words(const hsay_doc *doc, token_run run, bool *verb)
{
    uint32_t words = 0;
    *verb = false;
    for (uint32_t t = run.first; t <= run.last; t++) {
        words += !is_mark(doc, t);
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

static uint32_t paragraph_of(const hsay_doc *doc, uint32_t token)
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
    uint32_t paragraph = paragraph_of(doc, run.first);
    uint32_t behind = doc->tokens.data[run.last].sentence;
    for (uint32_t t = run.last + 1u; t < doc->tokens.count && t <= run.last + NEAR; t++) {
        if (doc->tokens.data[t].sentence != behind && t > run.last + 1u)
            break;
        if (doc->tokens.data[t].quotation != HSAY_NONE || paragraph_of(doc, t) != paragraph)
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

static void hold(quote_pass *pass, uint32_t draft, token_run run)
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

static uint32_t new_draft(quote_pass *pass)
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

static void name_source(quote_pass *pass, uint32_t draft, uint32_t head)
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
        draft = new_draft(pass);
        *memory = draft != HSAY_NONE;
        if (!*memory)
            return false;
        claim_draft *d = &pass->drafts->data[draft];
        d->head = verb;
        d->row = hsay_claims_cue_find(&pass->state->cues, pass->doc->words.data[verb].lemma);
        hsay_claims_verb_group(pass->doc, verb, &d->cue);
        uint32_t subject = hsay_claims_subject(pass->doc, &pass->state->cues, verb);
        name_source(pass, draft, subject != HSAY_NONE ? subject : beside(pass->doc, verb));
        pass->cue_of[verb] = draft;
    }
    hold(pass, draft, run);
    return true;
}

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
    uint32_t paragraph = paragraph_of(doc, dash), end = dash + 1u, names = 0;
    for (; end < doc->tokens.count && paragraph_of(doc, end) == paragraph; end++) {
        uint8_t upos = doc->words.data[end].upos;
        names += upos == HSAY_PROPN;
        if (end - dash > 14u || upos == HSAY_VERB || upos == HSAY_AUX || upos == HSAY_PRON)
            return false;
    }
    while (end > dash + 1u && is_mark(doc, end - 1u))
        end--;
    *name = (token_run){dash + 1u, end - 1u};
    return end > dash + 1u && names > 0 && doc->words.data[dash + 1u].upos != HSAY_PUNCT;
}

/* Case 0: signed by a name behind a dash. */
static bool by_signature(quote_pass *pass, token_run run, bool *memory)
{
    token_run name;
    if (paragraph_of(pass->doc, run.first) != paragraph_of(pass->doc, run.last) ||
        run.last + 1u >= pass->doc->tokens.count ||
        paragraph_of(pass->doc, run.last + 1u) != paragraph_of(pass->doc, run.last) ||
        !signature(pass->doc, run.last + 1u, &name))
        return false;
    uint32_t draft = new_draft(pass);
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
    hold(pass, draft, run);
    return true;
}

/* Does the quotation open a sentence, as one that goes on does? A phrase quoted within one does
 * not. */
static bool opens_sentence(const hsay_doc *doc, uint32_t token)
{
    const hsay_sentence *s = &doc->sentences.data[doc->tokens.data[token].sentence];
    return s->first == token || (s->first + 1u == token && is_mark(doc, s->first));
}

/* Case 2: the quotation goes on from the last one: in its paragraph, or at the start of the next.
 */
static bool by_last(quote_pass *pass, token_run run)
{
    const hsay_doc *doc = pass->doc;
    if (pass->last == HSAY_NONE || !opens_sentence(doc, run.first))
        return false;
    uint32_t here = paragraph_of(doc, run.first), there = paragraph_of(doc, pass->last_token);
    if (here != there && here != there + 1u)
        return false;
    if (here != there &&
        doc->paragraphs.data[here].span.start != doc->tokens.data[run.first].span.start)
        return false;
    hold(pass, pass->last, run);
    return true;
}

/* Case 1b, at the start of a sentence: the longest mention right behind the colon. */
static bool by_headline(quote_pass *pass, token_run run, bool *memory)
{
    const hsay_doc *doc = pass->doc;
    uint32_t colon = run.last + 1u, sentence = doc->tokens.data[run.first].sentence;
    if (!opens_sentence(doc, run.first) || colon + 1u >= doc->tokens.count ||
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
    uint32_t draft = new_draft(pass);
    *memory = draft != HSAY_NONE;
    if (!*memory)
        return false;
    claim_draft *d = &pass->drafts->data[draft];
    const hsay_mention *mention = &doc->mentions.data[best];
    d->head = colon;
    d->speaker_head = mention->head;
    hsay_claims_runs_add(&d->cue, colon, colon);
    hsay_claims_runs_add(&d->source, mention->first, mention->last);
    hold(pass, draft, run);
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
    uint32_t subject = root == HSAY_NONE ? HSAY_NONE : hsay_claims_child(doc, root, HSAY_NSUBJ);
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
    uint32_t subject = root == HSAY_NONE ? HSAY_NONE : hsay_claims_child(doc, root, HSAY_NSUBJ);
    uint32_t m = subject == HSAY_NONE ? HSAY_NONE : hsay_claims_mention(doc, subject);
    return is_dash(doc, dash) && m != HSAY_NONE && subject < dash && root < dash &&
           doc->actors.data[doc->mentions.data[m].actor].kind == HSAY_KIND_PERSON;
}

/* Cases 3 and 4: a quotation at the start of its paragraph, or behind a colon or a dash. */
static bool by_context(quote_pass *pass, token_run run, bool *memory)
{
    const hsay_doc *doc = pass->doc;
    bool starts = doc->paragraphs.data[paragraph_of(doc, run.first)].span.start ==
                  doc->tokens.data[run.first].span.start;
    bool verb, colon = run.first && hsay_str_is(hsay_doc_form(doc, run.first - 1u), ":");
    if (!colon && run.first && count_words(doc, run, &verb) > SHORT_QUOTATION && verb)
        colon = dash_brings(doc, run.first - 1u);
    uint32_t subject = starts ? earlier_subject(pass, run.first) : HSAY_NONE;
    if (!colon && subject == HSAY_NONE)
        return false;
    uint32_t draft = new_draft(pass);
    *memory = draft != HSAY_NONE;
    if (!*memory)
        return false;
    claim_draft *d = &pass->drafts->data[draft];
    if (colon) {
        hsay_claims_runs_add(&d->cue, run.first - 1u, run.first - 1u);
        d->head = run.first - 1u;
        uint32_t root = hsay_tree_root(doc, doc->tokens.data[run.first - 1u].sentence);
        name_source(pass, draft,
                    root == HSAY_NONE ? HSAY_NONE : hsay_claims_child(doc, root, HSAY_NSUBJ));
    } else {
        d->speaker_head = subject;
    }
    hold(pass, draft, run);
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
    uint32_t words = count_words(doc, run, &verb);
    if (by_signature(pass, run, &memory) || !memory)
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
        done = by_headline(pass, run, &memory);
    if (!done && memory)
        done = by_last(pass, run);
    if (!done && memory)
        by_context(pass, run, &memory);
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
