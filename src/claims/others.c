/* SPDX-License-Identifier: Apache-2.0
 *
 * others.c - adjectives, adverbs and prepositions of saying: trees in, drafts out.
 *
 *     adjective    she is [confident] [that ...]_ccomp
 *     adverb       the rebels [reportedly] left             nobody is named
 *     preposition  [according to] X, ...   [in the view of] X, ...   [as] X says, ...
 *     phrase       [in] X's [view], ...    [by] his own [account], ...
 *
 * Nouns: nouns.c.
 */
#include "claims/parts.h"

claim_draft hsay_claims_trial(uint32_t head)
{
    return (claim_draft){.head = head,
                         .speaker_head = HSAY_NONE,
                         .speaker = HSAY_NONE,
                         .row = HSAY_NONE,
                         .stance = HSAY_STANCE_COUNT,
                         .within = HSAY_NONE};
}

/* Puts the finished draft on the list; a draft without content is none. */
hsay_status hsay_claims_keep(hsay_doc *doc, draft_list *drafts, claim_draft *trial,
                             hsay_error *error)
{
    for (uint32_t i = 0; i < trial->cue.count; i++)
        hsay_claims_runs_cut(&trial->content, trial->cue.run[i].first, trial->cue.run[i].last);
    for (uint32_t i = 0; i < trial->source.count; i++)
        hsay_claims_runs_cut(&trial->content, trial->source.run[i].first,
                             trial->source.run[i].last);
    hsay_claims_runs_trim(doc, &trial->content);
    hsay_claims_runs_trim(doc, &trial->source);
    if (!trial->content.count)
        return HSAY_OK;
    claim_draft *draft = hsay_claims_draft(doc, drafts);
    if (!draft)
        return hsay_no_memory(error);
    *draft = *trial;
    return HSAY_OK;
}

void hsay_claims_take_source(const hsay_doc *doc, claim_draft *draft, uint32_t head)
{
    if (head == HSAY_NONE)
        return;
    token_run phrase = hsay_claims_phrase(doc, head);
    if (phrase.first <= draft->head && draft->head <= phrase.last)
        return;
    hsay_claims_runs_add(&draft->source, phrase.first, phrase.last);
    draft->speaker_head = hsay_claims_antecedent(doc, head);
}

/* ------------------------------------------------------------------ adjectives, adverbs */

static hsay_status by_adjective(hsay_doc *doc, uint32_t adjective, uint32_t r, draft_list *drafts,
                                hsay_error *error)
{
    claim_draft trial = hsay_claims_trial(adjective);
    uint32_t clause = hsay_tree_child(doc, adjective, HSAY_CCOMP);
    uint32_t subject = hsay_tree_child(doc, adjective, HSAY_NSUBJ);
    if (clause == HSAY_NONE || clause < adjective || subject == HSAY_NONE)
        return HSAY_OK;
    trial.row = r;
    trial.frame = FRAME_CLAUSE;
    hsay_claims_verb_group(doc, adjective, &trial.cue);
    uint32_t copula = hsay_tree_child(doc, adjective, HSAY_COP);
    if (copula != HSAY_NONE && copula < adjective && copula > subject)
        hsay_claims_runs_add(&trial.cue, copula, adjective);
    hsay_claims_take_source(doc, &trial, subject);
    const hsay_word *word = hsay_doc_word(doc, clause);
    hsay_claims_runs_add(&trial.content, word->left, word->right);
    return hsay_claims_keep(doc, drafts, &trial, error);
}

static hsay_status by_adverb(const cue_table *cues, hsay_doc *doc, uint32_t adverb, uint32_t r,
                             draft_list *drafts, hsay_error *error)
{
    const hsay_word *word = hsay_doc_word(doc, adverb);
    if (word->head == HSAY_NONE || word->deprel != HSAY_ADVMOD)
        return HSAY_OK;
    claim_draft trial = hsay_claims_trial(adverb);
    trial.row = r;
    trial.frame = FRAME_CLAUSE;
    trial.firm =
        doc->tokens.data[adverb].quotation == HSAY_NONE && !(cues->rows[r].frames & FRAME(WEAK));
    hsay_claims_runs_add(&trial.cue, adverb, adverb);
    const hsay_word *head = hsay_doc_word(doc, word->head);
    hsay_claims_runs_add(&trial.content, head->left, head->right);
    return hsay_claims_keep(doc, drafts, &trial, error);
}

/* ------------------------------------------------------------------ prepositions */

/* Do the lemma or form at `t` and the words of the particle behind it make the row? */
static bool phrase_fits(const hsay_doc *doc, uint32_t t, uint32_t end, const cue_row *row,
                        uint32_t *last)
{
    hsay_str rest = row->particle, item;
    *last = t;
    while (hsay_str_next(&rest, ' ', &item))
        if (++*last >= end || !(hsay_str_equal(doc->words.data[*last].lemma, item) ||
                                hsay_str_equal(hsay_doc_form(doc, *last), item)))
            return false;
    return *last + 1u < end;
}

/* Head of the noun phrase that starts at `t`. */
static uint32_t phrase_head(const hsay_doc *doc, uint32_t t, uint32_t end)
{
    for (uint32_t steps = 0, at = t; steps < CHILDREN_MAX && at < end; steps++) {
        const hsay_word *word = hsay_doc_word(doc, at);
        if (word->head == HSAY_NONE || word->head < t || word->head >= end)
            return at;
        const hsay_word *above = hsay_doc_word(doc, word->head);
        if (above->upos == HSAY_VERB || above->upos == HSAY_AUX)
            return at;
        if (word->deprel == HSAY_NSUBJ || word->deprel == HSAY_OBL)
            return at;
        at = word->head;
    }
    return t;
}

/* The clause that a phrase [first, last] with head `head` qualifies: the sentence where the phrase
 * stands at its edge, else the clause above it. */
static bool clause_content(const hsay_doc *doc, uint32_t first, uint32_t last, uint32_t head,
                           token_runs *content)
{
    const hsay_sentence *s = &doc->sentences.data[doc->tokens.data[first].sentence];
    uint32_t begin = s->first, end = s->first + s->count - 1u;
    uint32_t stop = end;
    while (stop > last && doc->words.data[stop].upos == HSAY_PUNCT)
        stop--;
    if (first == begin || last >= stop) {
        hsay_claims_runs_add(content, begin, end);
    } else {
        uint32_t above = doc->words.data[head].head;
        for (uint32_t steps = 0; above != HSAY_NONE && steps < 8u; steps++) {
            const hsay_word *word = hsay_doc_word(doc, above);
            if (word->upos == HSAY_VERB || word->head == HSAY_NONE)
                break;
            above = word->head;
        }
        if (above == HSAY_NONE)
            return false;
        hsay_claims_runs_add(content, doc->words.data[above].left, doc->words.data[above].right);
    }
    hsay_claims_runs_cut(content, first, last);
    return content->count > 0;
}

static hsay_status by_preposition(hsay_doc *doc, uint32_t t, uint32_t r, const cue_row *row,
                                  draft_list *drafts, hsay_error *error)
{
    const hsay_sentence *s = &doc->sentences.data[doc->tokens.data[t].sentence];
    uint32_t end = s->first + s->count, last;
    if (!phrase_fits(doc, t, end, row, &last))
        return HSAY_OK;
    uint32_t head = phrase_head(doc, last + 1u, end);
    if (doc->words.data[head].upos != HSAY_NOUN && doc->words.data[head].upos != HSAY_PROPN &&
        doc->words.data[head].upos != HSAY_PRON)
        return HSAY_OK;
    claim_draft trial = hsay_claims_trial(t);
    trial.row = r;
    trial.frame = FRAME_OBJECT;
    hsay_claims_runs_add(&trial.cue, t, last);
    token_run phrase = hsay_claims_phrase(doc, head);
    phrase.first = phrase.first < last + 1u ? last + 1u : phrase.first;
    hsay_claims_runs_add(&trial.source, phrase.first, phrase.last);
    trial.speaker_head = head;
    trial.firm = doc->tokens.data[t].quotation == HSAY_NONE && !(row->frames & FRAME(WEAK));
    if (!clause_content(doc, t, phrase.last, head, &trial.content))
        return HSAY_OK;
    return hsay_claims_keep(doc, drafts, &trial, error);
}

/* "In X's view, ...", "by his own account, ...": the phrase, at an edge of its sentence, owns what
 * is told there. */
static hsay_status by_viewpoint(const cue_table *cues, hsay_doc *doc, uint32_t noun,
                                draft_list *drafts, hsay_error *error)
{
    uint32_t owner = hsay_tree_child(doc, noun, HSAY_NMOD_POSS);
    uint32_t word = hsay_tree_child(doc, noun, HSAY_CASE);
    token_run whole = {doc->words.data[noun].left, doc->words.data[noun].right};
    const hsay_sentence *s = &doc->sentences.data[doc->tokens.data[noun].sentence];
    while (whole.last > noun && doc->words.data[whole.last].upos == HSAY_PUNCT)
        whole.last--;
    uint32_t after = whole.last + 1u, end = s->first + s->count;
    bool edge = whole.first == s->first ? after < end && hsay_str_is(hsay_doc_form(doc, after), ",")
                                        : after + 1u >= end;
    if (owner == HSAY_NONE || word == HSAY_NONE || word != whole.first || !edge ||
        !(hsay_lemma_is(doc, word, "in") || hsay_lemma_is(doc, word, "by") ||
          hsay_lemma_is(doc, word, "from") || hsay_lemma_is(doc, word, "to")))
        return HSAY_OK;
    claim_draft trial = hsay_claims_trial(noun);
    trial.row = hsay_claims_cue_find(cues, doc->words.data[noun].lemma);
    trial.frame = FRAME_OBJECT;
    hsay_claims_runs_add(&trial.cue, whole.first, whole.last);
    token_run source = {doc->words.data[owner].left, doc->words.data[owner].right};
    hsay_claims_runs_add(&trial.source, source.first, source.last);
    hsay_claims_runs_cut(&trial.cue, source.first, source.last);
    trial.speaker_head = owner;
    trial.firm = doc->tokens.data[noun].quotation == HSAY_NONE;
    if (!clause_content(doc, whole.first, whole.last, noun, &trial.content))
        return HSAY_OK;
    return hsay_claims_keep(doc, drafts, &trial, error);
}

/* "As X says, ..." and the verbless "As the daily X, ..." of translated reports. */
static hsay_status by_as(const cue_table *cues, hsay_doc *doc, uint32_t t, draft_list *drafts,
                         hsay_error *error)
{
    uint32_t verb = doc->words.data[t].head;
    if (doc->words.data[t].deprel != HSAY_MARK || verb == HSAY_NONE || verb < t ||
        hsay_tree_child(doc, verb, HSAY_CCOMP) != HSAY_NONE)
        return HSAY_OK;
    uint32_t r = hsay_claims_cue_find(cues, doc->words.data[verb].lemma);
    uint32_t subject = hsay_tree_child(doc, verb, HSAY_NSUBJ);
    bool passive = subject == HSAY_NONE; /* "as stated by X" */
    if (passive)
        subject = hsay_tree_child(doc, verb, HSAY_OBL_AGENT);
    if (r == HSAY_NONE || subject == HSAY_NONE || !(cues->rows[r].frames & FRAME(CLAUSE)) ||
        doc->words.data[verb].upos != HSAY_VERB)
        return HSAY_OK;
    claim_draft trial = hsay_claims_trial(verb);
    trial.row = r;
    trial.frame = FRAME_CLAUSE;
    hsay_claims_verb_group(doc, verb, &trial.cue);
    hsay_claims_take_source(doc, &trial, subject);
    const hsay_word *word = hsay_doc_word(doc, verb);
    trial.firm = passive && word->left == t && trial.source.count &&
                 doc->tokens.data[t].quotation == HSAY_NONE;
    if (!clause_content(doc, word->left, word->right, verb, &trial.content))
        return HSAY_OK;
    return hsay_claims_keep(doc, drafts, &trial, error);
}

/* ------------------------------------------------------------------ all */

static hsay_status try_token(const cue_table *cues, hsay_doc *doc, uint32_t t, draft_list *drafts,
                             hsay_error *error)
{
    uint8_t upos = doc->words.data[t].upos;
    hsay_status status = HSAY_OK;
    if (hsay_lemma_is(doc, t, "as"))
        return by_as(cues, doc, t, drafts, error);
    if (upos == HSAY_NOUN && hsay_claims_word_is(cues, WORD_VIEWPOINT, doc->words.data[t].lemma)) {
        uint32_t had = drafts->count;
        status = by_viewpoint(cues, doc, t, drafts, error);
        if (status != HSAY_OK || drafts->count > had)
            return status;
    }
    uint32_t before = drafts->count;
    for (uint32_t r = hsay_claims_cue_of(cues, doc, t);
         r != HSAY_NONE && status == HSAY_OK && drafts->count == before; r = cues->rows[r].next) {
        const cue_row *row = &cues->rows[r];
        if (row->kind == CUE_NOUN && upos == HSAY_NOUN)
            status = hsay_claims_by_noun(cues, doc, t, r, drafts, error);
        else if (row->kind == CUE_ADJECTIVE && upos == HSAY_ADJ)
            status = by_adjective(doc, t, r, drafts, error);
        else if (row->kind == CUE_ADVERB && upos == HSAY_ADV)
            status = by_adverb(cues, doc, t, r, drafts, error);
        else if (row->kind == CUE_PREPOSITION)
            status = by_preposition(doc, t, r, row, drafts, error);
    }
    return status;
}

hsay_status hsay_claims_by_others(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                                  hsay_error *error)
{
    for (uint32_t t = 0; t < doc->words.count; t++) {
        hsay_status status = try_token(&state->cues, doc, t, drafts, error);
        if (status != HSAY_OK)
            return status;
    }
    return HSAY_OK;
}
