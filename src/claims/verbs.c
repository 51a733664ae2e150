/* SPDX-License-Identifier: Apache-2.0
 *
 * verbs.c - verbs of saying and thinking: trees in, drafts of claims out.
 *
 * Idea: for every verb with rows in the cue table, try the frames of each row (frames.c) on its
 * children, in the order of the file; the first that finds a content makes a draft. The subject
 * is its source. A draft that is beyond doubt is firm.
 */
#include "claims/parts.h"

static uint32_t child(const hsay_doc *doc, uint32_t token, hsay_deprel relation)
{
    return hsay_tree_child(doc, token, relation);
}

/* Do the words of the row's particle stand right behind the verb? */
static bool particle_fits(const hsay_doc *doc, uint32_t verb, const cue_row *row, uint32_t *last)
{
    hsay_str rest = row->particle, item;
    uint32_t end = doc->sentences.data[doc->tokens.data[verb].sentence].first +
                   doc->sentences.data[doc->tokens.data[verb].sentence].count;
    *last = verb;
    while (hsay_str_next(&rest, ' ', &item)) {
        if (++*last >= end || !hsay_str_equal(doc->words.data[*last].lemma, item))
            return false;
    }
    return true;
}

/* Tries all frames of one row; true: the draft has a content. */
static bool try_row(const hsay_doc *doc, uint32_t verb, const cue_row *row, claim_draft *draft)
{
    uint32_t last;
    if (row->kind != CUE_VERB || !particle_fits(doc, verb, row, &last))
        return false;
    for (uint32_t frame = 0; frame < FRAME_COUNT; frame++) {
        if (!(row->frames & (1u << frame)))
            continue;
        draft->content.count = draft->cue.count = 0;
        hsay_claims_verb_group(doc, verb, &draft->cue);
        hsay_claims_runs_add(&draft->cue, verb, last);
        if (hsay_claims_try_frame(doc, verb, row, frame, draft)) {
            draft->frame = frame;
            return true;
        }
    }
    return false;
}

/* Rows with a particle first: "point out" before "point". */
static bool best_row(const cue_table *cues, const hsay_doc *doc, uint32_t verb, claim_draft *draft)
{
    uint32_t first = hsay_claims_cue_of(cues, doc, verb);
    for (uint32_t pass = 0; pass < 2; pass++)
        for (uint32_t r = first; r != HSAY_NONE; r = cues->rows[r].next)
            if ((cues->rows[r].particle.length > 0) == (pass == 0) &&
                try_row(doc, verb, &cues->rows[r], draft)) {
                draft->row = r;
                return true;
            }
    return false;
}

/* Takes cue and source out of the content, which may lie around them. */
static void settle(const hsay_doc *doc, claim_draft *draft)
{
    for (uint32_t i = 0; i < draft->cue.count; i++)
        hsay_claims_runs_cut(&draft->content, draft->cue.run[i].first, draft->cue.run[i].last);
    for (uint32_t i = 0; i < draft->source.count; i++)
        hsay_claims_runs_cut(&draft->content, draft->source.run[i].first,
                             draft->source.run[i].last);
    hsay_claims_runs_trim(doc, &draft->content);
}

static void find_source(const cue_table *cues, const hsay_doc *doc, claim_draft *draft)
{
    uint32_t subject = hsay_claims_subject(doc, cues, draft->head);
    if (subject == HSAY_NONE)
        return;
    token_run phrase = hsay_claims_phrase(doc, subject);
    if (phrase.first <= draft->head && draft->head <= phrase.last)
        phrase = draft->head > subject ? (token_run){phrase.first, draft->head - 1u}
                                       : (token_run){draft->head + 1u, phrase.last};
    hsay_claims_runs_add(&draft->source, phrase.first, phrase.last);
    for (uint32_t i = 0; i < draft->content.count; i++) /* "told by her aide [that ...]" */
        if (draft->content.run[i].first > subject)
            hsay_claims_runs_cut(&draft->source, draft->content.run[i].first,
                                 draft->content.run[i].last);
    hsay_claims_runs_trim(doc, &draft->source);
    draft->speaker_head = hsay_claims_antecedent(doc, subject);
}

/* "The court heard that ...": it is told there, by somebody. */
static bool in_forum(const cue_table *cues, const hsay_doc *doc, uint32_t verb)
{
    uint32_t subject = hsay_claims_subject(doc, cues, verb);
    return subject != HSAY_NONE &&
           hsay_claims_word_is(cues, WORD_FORUM, doc->words.data[subject].lemma);
}

/* Frames that make a speech act beyond doubt: a whole clause; asking somebody to, promising to,
 * threatening to; accusing of; denying having; brushing off or lashing out at something. */
static bool is_act(const cue_table *cues, const hsay_doc *doc, const cue_row *row,
                   const claim_draft *draft)
{
    hsay_stance stance = (hsay_stance)row->stance;
    switch (draft->frame) {
    case FRAME_CLAUSE:
        return (child(doc, draft->head, HSAY_CCOMP) != HSAY_NONE ||
                hsay_claims_misplaced_clause(doc, draft->head) != HSAY_NONE) &&
               (!(row->frames & FRAME(WEAK)) || in_forum(cues, doc, draft->head));
    case FRAME_PERSON: return stance == HSAY_DEMAND;
    case FRAME_INFINITIVE: return stance == HSAY_PROMISE || stance == HSAY_STANCE_THREATEN;
    case FRAME_FOR: /* "asked the nation for forgiveness" */
        return stance == HSAY_DEMAND && child(doc, draft->head, HSAY_IOBJ) != HSAY_NONE;
    case FRAME_OF: return stance == HSAY_STANCE_ACCUSE;
    case FRAME_OBJECT:
        return stance == HSAY_STANCE_ACCUSE || stance == HSAY_DENY;
    case FRAME_GERUND: return stance == HSAY_DENY;
    case FRAME_AT: { /* "put the toll at nine" */
        uint32_t number = hsay_claims_oblique(doc, draft->head, "at");
        if (row->particle.length && stance == HSAY_STANCE_ACCUSE)
            return true; /* "hit out at the new law" */
        return stance == HSAY_STATE && number != HSAY_NONE &&
               doc->words.data[number].upos == HSAY_NUM;
    }
    case FRAME_NAME: { /* "held the army responsible" */
        uint32_t name = child(doc, draft->head, HSAY_XCOMP);
        if (hsay_claims_given_name(doc, draft->head) != HSAY_NONE)
            return true;
        if (row->frames == FRAME(NAME) && hsay_claims_named(doc, draft->head) != HSAY_NONE)
            return true; /* "branded the law a mistake" */
        return name != HSAY_NONE &&
               hsay_claims_word_is(cues, WORD_GUILTY, doc->words.data[name].lemma);
    }
    default: /* "waved away the charge of", "hit out at the new law" say nothing else */
        return row->particle.length && (stance == HSAY_DENY || stance == HSAY_STANCE_ACCUSE);
    }
}

/* "It is believed that ...": nobody is named, and yet it is told. */
static bool is_impersonal(const hsay_doc *doc, const claim_draft *draft)
{
    uint32_t it = child(doc, draft->head, HSAY_EXPL);
    return draft->frame == FRAME_CLAUSE && it != HSAY_NONE && hsay_lemma_is(doc, it, "it") &&
           hsay_claims_is_passive(doc, draft->head) &&
           hsay_lemma_is(doc, draft->content.run[0].first, "that");
}

/* "The report was denied by the palace" */
static bool is_passive_act(const hsay_doc *doc, const claim_draft *draft)
{
    return draft->frame == FRAME_OBJECT && hsay_claims_is_passive(doc, draft->head) &&
           draft->source.count && draft->source.run[0].first > draft->head;
}

/* Such an act of a third person, outside quotations or towards somebody: whatever the taggers
 * say, a claim. */
static bool is_firm(const claims_state *state, const hsay_doc *doc, const claim_draft *draft)
{
    uint32_t subject = hsay_claims_subject(doc, &state->cues, draft->head);
    uint32_t morph = subject == HSAY_NONE ? 0 : doc->words.data[subject].morph;
    const cue_row *row = &state->cues.rows[draft->row];
    bool addressed = (row->frames & FRAME(PERSON)) != 0;
    if (draft->frame == FRAME_CLAUSE && hsay_claims_is_rumour(doc, draft->head, row))
        return doc->tokens.data[draft->head].quotation == HSAY_NONE;
    if ((morph & (HSAY_MORPH_PERSON_1 | HSAY_MORPH_PERSON_2)) ||
        !(draft->source.count || is_impersonal(doc, draft)) ||
        (doc->tokens.data[draft->head].quotation != HSAY_NONE && !addressed))
        return false;
    return (draft->content.run[0].first > draft->head || is_passive_act(doc, draft)) &&
           (hsay_claims_runs_size(&draft->content) >= 3u ||
            (draft->frame == FRAME_NAME &&
             hsay_claims_given_name(doc, draft->head) != HSAY_NONE)) &&
           is_act(&state->cues, doc, row, draft);
}

hsay_status hsay_claims_by_verbs(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                                 hsay_error *error)
{
    for (uint32_t t = 0; t < doc->words.count; t++) {
        if (doc->words.data[t].upos != HSAY_VERB)
            continue;
        claim_draft trial = {.head = t,
                             .speaker_head = HSAY_NONE,
                             .speaker = HSAY_NONE,
                             .row = HSAY_NONE,
                             .stance = HSAY_STANCE_COUNT,
                             .within = HSAY_NONE};
        if (!best_row(&state->cues, doc, t, &trial))
            continue;
        find_source(&state->cues, doc, &trial);
        settle(doc, &trial);
        if (!trial.content.count)
            continue;
        trial.firm = is_firm(state, doc, &trial);
        claim_draft *draft = hsay_claims_draft(doc, drafts);
        if (!draft)
            return hsay_no_memory(error);
        *draft = trial;
    }
    return HSAY_OK;
}
