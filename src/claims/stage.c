/* SPDX-License-Identifier: Apache-2.0
 *
 * stage.c - the stage `claims`: who says what.
 *
 * In: sentences, quotations, trees, mentions, actors, events. Out: claims, event_claims,
 * claim_edges.
 *
 *     verbs, others    rules over trees -> drafts
 *     learned          two taggers that see, among much else, those drafts -> better drafts
 *     quotations       what is quoted and has no claim yet -> drafts
 *     finish           drafts -> claims in text order, chained, with speakers
 *
 * Reference: Newell, Margolin, Ruths (2018), PolNeAR, for what an attribution is.
 */
#include "claims/features.h"

claim_draft *hsay_claims_draft(hsay_doc *doc, draft_list *drafts)
{
    claim_draft *draft = hsay_push(&doc->scratch, drafts);
    if (draft)
        *draft = (claim_draft){.head = HSAY_NONE,
                               .speaker_head = HSAY_NONE,
                               .speaker = HSAY_NONE,
                               .row = HSAY_NONE,
                               .stance = HSAY_STANCE_COUNT,
                               .within = HSAY_NONE};
    return draft;
}

static hsay_status prepare(const hsay_setup *setup, void **state, hsay_error *error)
{
    claims_state *claims = HSAY_NEW(setup->arena, claims_state, 1);
    if (!claims)
        return hsay_no_memory(error);
    *state = claims;
    hsay_status status = hsay_claims_cues_open(setup, &claims->cues, error);
    return status == HSAY_OK ? hsay_claims_weights_open(setup, &claims->weights, error) : status;
}

/* On which sides of the cue does the content stand? 1: before, 2: behind. */
static uint32_t sides(const claim_draft *draft, uint32_t head)
{
    uint32_t sides = 0;
    for (uint32_t i = 0; i < draft->content.count; i++)
        sides |= draft->content.run[i].first < head ? 1u : 2u;
    return sides;
}

/* Do the cue and its source stand side by side between two commas? */
static bool is_aside(const hsay_doc *doc, const claim_draft *draft)
{
    if (draft->source.count != 1 || draft->cue.count != 1)
        return false;
    token_run source = draft->source.run[0], cue = draft->cue.run[0];
    bool beside = source.last + 1u == cue.first || cue.last + 1u == source.first;
    uint32_t first = source.first < cue.first ? source.first : cue.first;
    uint32_t after = (source.last > cue.last ? source.last : cue.last) + 1u;
    return beside && first > 0 && after < doc->tokens.count &&
           hsay_str_is(hsay_doc_form(doc, first - 1u), ",") &&
           hsay_str_is(hsay_doc_form(doc, after), ",");
}

/* "Police, according to X, fired": an aside, of which the taggers saw one side only. */
static bool is_partial(const hsay_doc *doc, const claim_draft *found, const claim_draft *rule)
{
    return sides(rule, rule->head) == 3u && sides(found, rule->head) < 3u && is_aside(doc, rule) &&
           !hsay_claims_runs_quote(doc, &rule->content) &&
           !hsay_claims_runs_quote(doc, &found->content);
}

/* Do two drafts of one cue hold some of the same words, of the same source? */
static bool agrees(const hsay_doc *doc, const claim_draft *found, const claim_draft *rule)
{
    bool sourced = false;
    if (is_partial(doc, found, rule))
        return false;
    for (uint32_t i = 0; i < rule->source.count; i++)
        sourced = sourced || (found->source.count == 1 &&
                              hsay_claims_runs_meet(&found->source, rule->source.run[i].first,
                                                    rule->source.run[i].last));
    for (uint32_t i = 0; i < rule->content.count && sourced; i++)
        if (hsay_claims_runs_meet(&found->content, rule->content.run[i].first,
                                  rule->content.run[i].last))
            return true;
    return false;
}

/* "The army [denied Pakistani claims] that ...", taken for one cue: the claims are another's. */
static bool is_anothers(const claims_state *state, const claim_draft *found,
                        const claim_draft *rule)
{
    return rule->row != HSAY_NONE && state->cues.rows[rule->row].kind == CUE_NOUN &&
           found->head != HSAY_NONE && found->head < rule->head && found->source.count &&
           rule->source.count == 1 &&
           !hsay_claims_runs_meet(&found->source, rule->source.run[0].first,
                                  rule->source.run[0].last);
}

/* The noun, whose it is and what it tells are the content of the verb. */
static void give_noun(claim_draft *found, const claim_draft *rule)
{
    token_run whole = {rule->head, rule->head};
    const token_runs *parts[] = {&rule->source, &rule->content};
    for (uint32_t p = 0; p < 2; p++)
        for (uint32_t i = 0; i < parts[p]->count; i++) {
            token_run run = parts[p]->run[i];
            whole.first = run.first < whole.first ? run.first : whole.first;
            whole.last = run.last > whole.last ? run.last : whole.last;
        }
    if (whole.first <= found->head)
        whole.first = found->head + 1u;
    hsay_claims_runs_cut(&found->cue, whole.first, whole.last);
    hsay_claims_runs_add(&found->content, whole.first, whole.last);
}

/* Adds the firm drafts; one of the taggers with the same cue and another content gives way. */
static bool add_firm(const claims_state *state, hsay_doc *doc, const draft_list *rules,
                     draft_list *found)
{
    uint32_t *taken = HSAY_NEW(&doc->scratch, uint32_t, doc->tokens.count + 1u);
    if (!taken)
        return false;
    for (uint32_t d = 0; d < found->count; d++)
        for (uint32_t i = 0; i < found->data[d].cue.count; i++)
            for (uint32_t t = found->data[d].cue.run[i].first; t <= found->data[d].cue.run[i].last;
                 t++)
                taken[t] = d + 1u;
    for (uint32_t d = 0; d < rules->count; d++) {
        const claim_draft *rule = &rules->data[d];
        if (!rule->firm || rule->dropped)
            continue;
        uint32_t other = taken[rule->head];
        bool colon = hsay_str_is(hsay_doc_form(doc, rule->head), ":"); /* a turn is whole */
        if (other && !colon && agrees(doc, &found->data[other - 1u], rule))
            continue;
        if (other && found->data[other - 1u].firm)
            continue; /* what the line of words shows goes before what the tree shows */
        if (other && !rule->source.count && found->data[other - 1u].source.count &&
            found->data[other - 1u].head != rule->head)
            continue; /* "the union said in a statement that": no statement of nobody's */
        if (other && is_anothers(state, &found->data[other - 1u], rule))
            give_noun(&found->data[other - 1u], rule);
        else if (other)
            found->data[other - 1u].dropped = true;
        claim_draft *draft = hsay_claims_draft(doc, found);
        if (!draft)
            return false;
        *draft = *rule;
        taken[rule->head] = found->count;
    }
    return true;
}

static hsay_status find_drafts(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                               hsay_error *error)
{
    draft_list rules = {0}, firm = {0};
    hsay_status status = hsay_claims_by_verbs(state, doc, &rules, error);
    if (status == HSAY_OK)
        status = hsay_claims_by_others(state, doc, &rules, error);
    if (status == HSAY_OK && state->weights)
        status = hsay_claims_by_model(state, doc, &rules, drafts, error);
    else
        *drafts = rules;
    if (status == HSAY_OK)
        status = hsay_claims_by_lines(state, doc, &firm, error);
    if (status == HSAY_OK &&
        !(add_firm(state, doc, &firm, drafts) &&
          (!state->weights || add_firm(state, doc, &rules, drafts))))
        status = hsay_no_memory(error);
    return status;
}

static hsay_status run(const void *state, hsay_doc *doc, hsay_error *error)
{
    draft_list drafts = {0};
    hsay_status status = HSAY_OK;
    if (doc->words.count == doc->tokens.count) {
        status = find_drafts(state, doc, &drafts, error);
        if (status == HSAY_OK) {
            hsay_claims_mend_alone(state, doc, &drafts);
            hsay_claims_whole(doc, &drafts);
            status = hsay_claims_drop_deeds(doc, &drafts)
                         ? hsay_claims_by_quotations(state, doc, &drafts, error)
                         : hsay_no_memory(error);
        }
        if (status == HSAY_OK && !(hsay_claims_mend_rivals(doc, &drafts) &&
                                   hsay_claims_mend_pairs(state, doc, &drafts)))
            status = hsay_no_memory(error);
        if (status == HSAY_OK)
            status = hsay_claims_citing(state, doc, &drafts, error);
        if (status == HSAY_OK)
            status = hsay_claims_quoted_as(state, doc, &drafts, error);
    }
    return status == HSAY_OK ? hsay_claims_finish(state, doc, &drafts, error) : status;
}

const hsay_stage hsay_stage_claims = {"claims", "sentences quotations words mentions actors events",
                                      "claims event_claims", prepare, run};
