/* SPDX-License-Identifier: Apache-2.0
 *
 * finish.c - drafts -> claims: order, stance, manner, speaker, chain, ties of events.
 *
 * In: drafts, mentions, actors, events. Out: claims, event_claims, claim_edges.
 *
 *     stance    of the cue's row; a negated confirmation or denial is a statement
 *     manner    direct: it opens with a mark and nine tenths of its words stand in quotation marks;
 *               mixed: some do
 *     speaker   see speakers.c
 */
#include "claims/parts.h"

#include <stdlib.h>

/* ------------------------------------------------------------------ stance and manner */

static hsay_stance negated_stance(hsay_stance stance)
{
    return stance == HSAY_BELIEVE || stance == HSAY_ASK ? stance : HSAY_STATE;
}

/* First row of this kind for a word of the cue behind its head; HSAY_NONE: none. */
static uint32_t later_row(const cue_table *cues, const hsay_doc *doc, const claim_draft *draft,
                          uint8_t upos, cue_kind kind)
{
    for (uint32_t i = 0; i < draft->cue.count; i++)
        for (uint32_t t = draft->cue.run[i].first; t <= draft->cue.run[i].last; t++) {
            if (t <= draft->head || doc->words.data[t].upos != upos)
                continue;
            uint32_t r = hsay_claims_cue_of(cues, doc, t);
            while (r != HSAY_NONE && cues->rows[r].kind != kind)
                r = cues->rows[r].next;
            if (r != HSAY_NONE)
                return r;
        }
    return HSAY_NONE;
}

/* "expressed [concern over the arrests]": the row of the noun that opens the content. */
static uint32_t noun_row(const cue_table *cues, const hsay_doc *doc, const claim_draft *draft)
{
    uint32_t first = draft->content.count ? draft->content.run[0].first : HSAY_NONE;
    if (first == HSAY_NONE || first != draft->head + 1u || doc->words.data[first].upos != HSAY_NOUN)
        return HSAY_NONE;
    uint32_t r = hsay_claims_cue_of(cues, doc, first);
    while (r != HSAY_NONE && cues->rows[r].kind != CUE_NOUN)
        r = cues->rows[r].next;
    return r;
}

/* "it would respond", "they will strike back": force by somebody named before, in time to come. */
static bool promises_force(const cue_table *cues, const hsay_doc *doc, const token_runs *content)
{
    uint32_t first = content->run[0].first, last = content->run[0].last;
    for (uint32_t t = first; t <= last && t < first + 24u; t++) {
        uint32_t helper = hsay_tree_child(doc, t, HSAY_AUX_REL);
        uint32_t subject = hsay_tree_child(doc, t, HSAY_NSUBJ);
        if (helper != HSAY_NONE && subject != HSAY_NONE &&
            hsay_claims_word_is(cues, WORD_BEATER, doc->words.data[t].lemma) &&
            (hsay_lemma_is(doc, helper, "will") || hsay_lemma_is(doc, helper, "would")) &&
            doc->words.data[subject].upos == HSAY_PRON)
            return true;
    }
    return false;
}

static bool is_question(const cue_table *cues, const hsay_doc *doc, const claim_draft *draft)
{
    if (!hsay_str_is(hsay_doc_form(doc, draft->head), ":") || draft->source.count != 1 ||
        !draft->content.count)
        return false;
    uint32_t next = draft->content.run[draft->content.count - 1u].last + 1u;
    return (next < doc->tokens.count && hsay_str_is(hsay_doc_form(doc, next), "?")) ||
           hsay_claims_word_is(cues, WORD_ASKER,
                               doc->words.data[draft->source.run[0].first].lemma);
}

/* The row of the verb that somebody "declined to" do; HSAY_NONE: no verb of saying. */
static uint32_t declined_row(const cue_table *cues, const hsay_doc *doc, const claim_draft *draft)
{
    uint32_t row = later_row(cues, doc, draft, HSAY_VERB, CUE_VERB);
    uint32_t verb = hsay_tree_child(doc, draft->head, HSAY_XCOMP);
    if (row != HSAY_NONE || verb == HSAY_NONE)
        return row;
    row = hsay_claims_cue_of(cues, doc, verb);
    while (row != HSAY_NONE && cues->rows[row].kind != CUE_VERB)
        row = cues->rows[row].next;
    return row;
}

/* What other words make of the row's stance: the noun of "voiced fears", the verb that somebody
 * "declined" to do, a threat behind "warned", the mark of a question in a transcript. */
static hsay_stance stance_by_words(const cue_table *cues, const hsay_doc *doc,
                                   const claim_draft *draft, hsay_stance stance)
{
    hsay_str lemma = doc->words.data[draft->head].lemma;
    uint32_t row = HSAY_NONE;
    if (hsay_claims_word_is(cues, WORD_LIGHT, lemma))
        row = later_row(cues, doc, draft, HSAY_NOUN, CUE_NOUN);
    if (row == HSAY_NONE && hsay_claims_word_is(cues, WORD_LIGHT, lemma))
        row = noun_row(cues, doc, draft);
    if (row != HSAY_NONE)
        return (hsay_stance)cues->rows[row].stance;
    if (hsay_claims_word_is(cues, WORD_REFUSE, lemma))
        row = declined_row(cues, doc, draft);
    if (row != HSAY_NONE)
        return negated_stance((hsay_stance)cues->rows[row].stance);
    if (stance == HSAY_BELIEVE && draft->row != HSAY_NONE && draft->speaker_head != HSAY_NONE &&
        (cues->rows[draft->row].frames & FRAME(WEAK)) &&
        hsay_claims_word_is(cues, WORD_FORUM, doc->words.data[draft->speaker_head].lemma))
        return HSAY_STATE; /* what a court heard was said there */
    bool warns = hsay_str_is(lemma, "warn") || hsay_str_is(lemma, "warning");
    if (stance == HSAY_STATE && warns && draft->content.count &&
        promises_force(cues, doc, &draft->content))
        return HSAY_STANCE_THREATEN;
    return is_question(cues, doc, draft) ? HSAY_ASK : stance;
}

static hsay_stance stance_of(const claims_state *state, const hsay_doc *doc,
                             const claim_draft *draft)
{
    hsay_stance stance = HSAY_STATE;
    if (draft->stance < HSAY_STANCE_COUNT)
        stance = (hsay_stance)draft->stance;
    else if (draft->row != HSAY_NONE)
        stance = (hsay_stance)state->cues.rows[draft->row].stance;
    if (draft->head == HSAY_NONE)
        return stance;
    if (draft->stance == HSAY_STANCE_COUNT)
        stance = stance_by_words(&state->cues, doc, draft, stance);
    return hsay_claims_is_negated(doc, &state->cues, draft->head) ? negated_stance(stance) : stance;
}

/* Looks at the first MANNER_WORDS_MAX words alone: contents may nest in each other by thousands. */
enum { MANNER_WORDS_MAX = 500 };

static hsay_manner manner_of(const hsay_doc *doc, const token_runs *content)
{
    uint32_t words = 0, quoted = 0;
    for (uint32_t i = 0; i < content->count; i++)
        for (uint32_t t = content->run[i].first;
             t <= content->run[i].last && words < MANNER_WORDS_MAX; t++) {
            bool word = doc->words.data[t].upos != HSAY_PUNCT;
            words += word;
            quoted += word && doc->tokens.data[t].quotation != HSAY_NONE;
        }
    if (!quoted)
        return HSAY_INDIRECT;
    bool opens = doc->tokens.data[content->run[0].first].quotation != HSAY_NONE;
    return opens && quoted * 10u >= words * 9u ? HSAY_DIRECT : HSAY_MIXED;
}

/* ------------------------------------------------------------------ order and output */

typedef struct {
    uint32_t place, draft;
} placed;

static int placed_order(const void *left, const void *right)
{
    const placed *a = left, *b = right;
    if (a->place != b->place)
        return a->place < b->place ? -1 : 1;
    return a->draft < b->draft ? -1 : a->draft > b->draft;
}

static bool write_claim(const claims_state *state, hsay_doc *doc, const claim_draft *draft,
                        const uint32_t *index_of)
{
    hsay_claim claim = {.speaker = draft->speaker, .head = draft->head};
    claim.stance = stance_of(state, doc, draft);
    claim.manner = manner_of(doc, &draft->content);
    claim.within = draft->within == HSAY_NONE ? HSAY_NONE : index_of[draft->within];
    claim.source = hsay_claims_runs_spans(doc, &draft->source);
    claim.cue = hsay_claims_runs_spans(doc, &draft->cue);
    claim.content = hsay_claims_runs_spans(doc, &draft->content);
    if (draft->rule)
        claim.rule = hsay_str_of(draft->rule);
    else if (draft->row != HSAY_NONE)
        claim.rule = state->cues.rows[draft->row].rule;
    if (claim.source.count == HSAY_NONE || claim.cue.count == HSAY_NONE ||
        claim.content.count == HSAY_NONE)
        return false;
    hsay_claim *place = hsay_push(&doc->arena, &doc->claims);
    if (!place)
        return false;
    *place = claim;
    uint32_t anchor = hsay_claims_anchor(draft);
    return hsay_doc_note(doc, "claims", doc->tokens.data[anchor].sentence, anchor, HSAY_NONE,
                         claim.rule, "%s: %s", hsay_stance_name(claim.stance),
                         claim.speaker == HSAY_NONE ? "speaker unknown" : "speaker found") ||
           !doc->explain;
}

/* Drafts that stay, in the order of the text; NULL: no memory. */
static uint32_t *order_of(hsay_doc *doc, const draft_list *drafts, uint32_t *count)
{
    placed *places = HSAY_NEW(&doc->scratch, placed, drafts->count + 1u);
    uint32_t *order = HSAY_NEW(&doc->scratch, uint32_t, drafts->count + 1u);
    *count = 0;
    if (!places || !order)
        return NULL;
    for (uint32_t d = 0; d < drafts->count; d++)
        if (!drafts->data[d].dropped)
            places[(*count)++] = (placed){hsay_claims_anchor(&drafts->data[d]), d};
    qsort(places, *count, sizeof *places, placed_order);
    for (uint32_t i = 0; i < *count; i++)
        order[i] = places[i].draft;
    return order;
}

static bool write_all(const claims_state *state, hsay_doc *doc, const draft_list *drafts,
                      const uint32_t *order, uint32_t count)
{
    uint32_t *index_of = HSAY_NEW(&doc->scratch, uint32_t, drafts->count + 1u);
    if (!index_of)
        return false;
    for (uint32_t i = 0; i < count; i++)
        index_of[order[i]] = i;
    for (uint32_t i = 0; i < count; i++)
        if (!write_claim(state, doc, &drafts->data[order[i]], index_of))
            return false;
    return true;
}

#define HOPS_MAX 16u /* steps up the tree in search of a relative clause */

/* Does `verb` head a relative clause that a comma sets off? */
static bool is_set_off(const hsay_doc *doc, uint32_t verb)
{
    const hsay_word *word = &doc->words.data[verb];
    uint32_t first = word->left;
    if (word->deprel != HSAY_ACL_RELCL || first == 0)
        return false;
    bool opens = hsay_str_is(hsay_doc_form(doc, first), ",");
    bool after = hsay_str_is(hsay_doc_form(doc, first - 1), ",");
    uint32_t pronoun = opens ? first + 1 : first;
    return (opens || after) && pronoun < verb &&
           hsay_str_find(doc->words.data[pronoun].feats, HSAY_STR("PronType=Rel")) != SIZE_MAX;
}

/* "said that they met Hamas, whose attacks started the war": what is told by the way, in words that
 * are not quoted, is the reporter's own, not the speaker's (Potts 2005, on supplements). */
static bool is_by_the_way(const hsay_doc *doc, uint32_t token, uint32_t claim)
{
    if (doc->tokens.data[token].quotation != HSAY_NONE)
        return false;
    for (uint32_t hop = 0; hop < HOPS_MAX && token != HSAY_NONE; hop++) {
        if (hsay_doc_claim_at(doc, doc->tokens.data[token].span.start) != claim)
            return false; /* the claim lies inside the clause, not the clause in the claim */
        if (is_set_off(doc, token))
            return true;
        token = doc->words.data[token].head;
    }
    return false;
}

/* The innermost claim around an event, but for what its speaker tells by the way. */
static bool tie_events(hsay_doc *doc)
{
    for (uint32_t e = 0; e < doc->events.count; e++) {
        hsay_event_claim *tie = hsay_push(&doc->arena, &doc->event_claims);
        if (!tie)
            return false;
        uint32_t head = doc->events.data[e].head;
        tie->claim = head < doc->tokens.count
                         ? hsay_doc_claim_at(doc, doc->tokens.data[head].span.start)
                         : HSAY_NONE;
        const hsay_claim *claim = tie->claim == HSAY_NONE ? NULL : &doc->claims.data[tie->claim];
        if (claim != NULL && claim->manner != HSAY_DIRECT &&
            (claim->stance == HSAY_STATE || claim->stance == HSAY_CONFIRM) &&
            is_by_the_way(doc, head, tie->claim))
            tie->claim = claim->within;
    }
    return true;
}

hsay_status hsay_claims_finish(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                               hsay_error *error)
{
    for (uint32_t d = 0; d < drafts->count; d++) {
        hsay_claims_runs_trim(doc, &drafts->data[d].content);
        if (!drafts->data[d].content.count)
            drafts->data[d].dropped = true;
    }
    if (!hsay_claims_nest(doc, drafts))
        return hsay_no_memory(error);
    uint32_t count, *order = order_of(doc, drafts, &count);
    if (!order)
        return hsay_no_memory(error);
    hsay_claims_speakers(state, doc, drafts, order, count);
    if (!write_all(state, doc, drafts, order, count) || !hsay_doc_index_claims(doc) ||
        !tie_events(doc))
        return hsay_no_memory(error);
    return HSAY_OK;
}
