/* SPDX-License-Identifier: Apache-2.0
 *
 * lines.c - attributions that the line of words shows better than the tree does.
 *
 * In: tokens, tags, quotations, mentions. Out: firm drafts: the taggers may not overrule them.
 *
 *     ends.c      [Rain fell], [the mayor] said on Monday.
 *     colons.c    [Teachers' union]: [strike goes on]
 *     here        As (the daily) [X], [rain fell].         translated reports
 *
 * Idea: parsers trained on other prose take such a verb for a conjunct, an adverbial clause or even
 * a noun, and its speaker for an object. What decides is the comma or mark before, the end of the
 * sentence behind, and a verb of the cue table that takes a clause.
 */
#include "claims/lines.h"

/* Row of a verb that may stand beside what was said; HSAY_NONE: none. */
uint32_t hsay_line_telling_row(const line_pass *pass, uint32_t t)
{
    const cue_table *cues = &pass->state->cues;
    for (uint32_t r = hsay_claims_cue_of(cues, pass->doc, t); r != HSAY_NONE;
         r = cues->rows[r].next)
        if (cues->rows[r].kind == CUE_VERB && !cues->rows[r].particle.length &&
            (cues->rows[r].frames & (FRAME(CLAUSE) | FRAME(QUOTE))))
            return r;
    return HSAY_NONE;
}

/* Comma, dash or closing mark: what ends the words said before their verb. */
bool hsay_line_is_seam(const hsay_doc *doc, uint32_t t)
{
    hsay_str form = hsay_doc_form(doc, t);
    if (!is_punct(doc, t))
        return false;
    return hsay_str_is(form, ",") || doc->tokens.data[t].quotation != HSAY_NONE;
}

/* Is there a finite verb or a quotation in [first, last]? */
bool hsay_line_tells(const hsay_doc *doc, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++) {
        const hsay_word *word = hsay_doc_word(doc, t);
        if (doc->tokens.data[t].quotation != HSAY_NONE)
            return true;
        bool verb = word->upos == HSAY_VERB || word->upos == HSAY_AUX;
        if (verb && (word->morph & HSAY_MORPH_FINITE))
            return true;
    }
    return false;
}

/* Is there a participle in [first, last]: "Kremlin: no talks planned"? */
bool hsay_line_has_participle(const hsay_doc *doc, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++)
        if (doc->words.data[t].upos == HSAY_VERB && hsay_str_is(doc->words.data[t].xpos, "VBN"))
            return true;
    return false;
}

/* The longest mention that starts at `first` or right behind it, with its head before `end`. */
uint32_t hsay_line_mention_from(const hsay_doc *doc, uint32_t first, uint32_t end)
{
    uint32_t best = HSAY_NONE;
    for (uint32_t t = first; t < end; t++) {
        uint32_t m = hsay_claims_mention(doc, t);
        if (m == HSAY_NONE || doc->mentions.data[m].first > first + 1u)
            continue;
        if (best == HSAY_NONE || doc->mentions.data[m].last >= doc->mentions.data[best].last)
            best = m;
    }
    return best;
}

bool hsay_line_keep(line_pass *pass, uint32_t verb, uint32_t row, token_run source, uint32_t head,
                 token_run content)
{
    claim_draft *draft = hsay_claims_draft(pass->doc, pass->drafts);
    if (!draft)
        return false;
    draft->head = verb;
    draft->row = row;
    draft->firm = true;
    draft->frame = FRAME_CLAUSE;
    draft->speaker_head = hsay_claims_antecedent(pass->doc, head);
    hsay_claims_verb_group(pass->doc, verb, &draft->cue);
    hsay_claims_runs_add(&draft->source, source.first, source.last);
    hsay_claims_runs_add(&draft->content, content.first, content.last);
    hsay_claims_runs_cut(&draft->content, source.first, source.last);
    for (uint32_t i = 0; i < draft->cue.count; i++) {
        hsay_claims_runs_cut(&draft->source, draft->cue.run[i].first, draft->cue.run[i].last);
        hsay_claims_runs_cut(&draft->content, draft->cue.run[i].first, draft->cue.run[i].last);
    }
    hsay_claims_runs_trim(pass->doc, &draft->source);
    hsay_claims_runs_trim(pass->doc, &draft->content);
    draft->dropped = !draft->source.count || !draft->content.count;
    return true;
}

/* "As (the daily) X, rain fell" without a verb of saying. */
static bool by_as(line_pass *pass)
{
    const hsay_doc *doc = pass->doc;
    uint32_t as = pass->begin;
    if (pass->end - as < 6u || !hsay_lemma_is(doc, as, "as"))
        return true;
    uint32_t m = hsay_line_mention_from(doc, as + 1u, as + 6u);
    if (m == HSAY_NONE)
        return true;
    const hsay_mention *mention = &doc->mentions.data[m];
    const hsay_actor *actor = &doc->actors.data[mention->actor];
    bool press = false;
    for (uint32_t i = 0; i < actor->sector_count; i++)
        press = press || hsay_str_is(actor->sectors[i], "JRN");
    uint32_t next = mention->last + 1u;
    if (!press || next + 2u >= pass->end)
        return true;
    bool seam = is_punct(doc, next) || doc->tokens.data[next].quotation != HSAY_NONE;
    if (!seam)
        return true;
    bool kept = hsay_line_keep(pass, as, HSAY_NONE, (token_run){mention->first, mention->last},
                               mention->head, (token_run){next, pass->end - 1u});
    if (kept)
        pass->drafts->data[pass->drafts->count - 1u].rule = "as";
    return kept;
}

static bool one_sentence(line_pass *pass, const hsay_sentence *sentence)
{
    const hsay_doc *doc = pass->doc;
    pass->begin = sentence->first;
    pass->headline = sentence->headline;
    pass->end = sentence->first + sentence->count;
    while (pass->end > pass->begin && is_punct(doc, pass->end - 1u) &&
           doc->tokens.data[pass->end - 1u].quotation == HSAY_NONE)
        pass->end--;
    if (pass->end - pass->begin < 4u)
        return hsay_line_by_speaker_mark(pass, sentence);
    for (uint32_t t = pass->begin + 3u; t < pass->end; t++) {
        const hsay_token *token = &doc->tokens.data[t];
        uint8_t upos = doc->words.data[t].upos;
        bool last = t + 1u == pass->end;
        bool quoted =
            token->quotation != HSAY_NONE && doc->quotations.data[token->quotation].balanced;
        if (quoted || !(upos == HSAY_VERB || (upos == HSAY_NOUN && last)))
            continue;
        uint32_t row = hsay_line_telling_row(pass, t);
        if (row == HSAY_NONE)
            continue;
        uint32_t before = pass->drafts->count;
        if (!hsay_line_at_end(pass, t, row))
            return false;
        if (pass->drafts->count == before && upos == HSAY_VERB && !hsay_line_turned(pass, t, row))
            return false;
    }
    uint32_t before = pass->drafts->count;
    if (!hsay_line_by_speaker_mark(pass, sentence))
        return false;
    return (pass->drafts->count > before || hsay_line_by_colon(pass, sentence)) && by_as(pass);
}

hsay_status hsay_claims_by_lines(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                                 hsay_error *error)
{
    line_pass pass = {.state = state, .doc = doc, .drafts = drafts};
    pass.transcript = hsay_line_is_transcript(&pass);
    for (uint32_t s = 0; s < doc->sentences.count; s++)
        if (!one_sentence(&pass, &doc->sentences.data[s]))
            return hsay_no_memory(error);
    return HSAY_OK;
}
