/* SPDX-License-Identifier: Apache-2.0
 *
 * stage.c - the stage `claims`: who says what.
 *
 * In: sentences, quotations, trees, mentions, actors, events. Out: claims, event_claims, claim_edges.
 *
 *     verbs, others    rules over trees -> drafts
 *     quotations       what is quoted and has no claim yet -> drafts
 *     finish           drafts -> claims in text order, chained, with speakers
 *
 * Reference: Newell, Margolin, Ruths (2018), PolNeAR, for what an attribution is.
 */
#include "claims/parts.h"

claim_draft *hsay_claims_draft(hsay_doc *doc, draft_list *drafts)
{
    claim_draft *draft = hsay_push(&doc->scratch, drafts);
    if (draft)
        *draft = (claim_draft){.head = HSAY_NONE, .speaker_head = HSAY_NONE, .speaker = HSAY_NONE,
                               .row = HSAY_NONE, .stance = HSAY_STANCE_COUNT,
                               .within = HSAY_NONE};
    return draft;
}

static hsay_status prepare(const hsay_setup *setup, void **state, hsay_error *error)
{
    claims_state *claims = HSAY_NEW(setup->arena, claims_state, 1);
    if (!claims)
        return hsay_no_memory(error);
    *state = claims;
    return hsay_claims_cues_open(setup, &claims->cues, error);
}

static hsay_status run(const void *state, hsay_doc *doc, hsay_error *error)
{
    draft_list drafts = {0};
    hsay_status status = HSAY_OK;
    if (doc->words.count == doc->tokens.count && doc->mention_of.count == doc->tokens.count) {
        status = hsay_claims_by_verbs(state, doc, &drafts, error);
        if (status == HSAY_OK)
            status = hsay_claims_by_others(state, doc, &drafts, error);
        if (status == HSAY_OK)
            status = hsay_claims_by_quotations(state, doc, &drafts, error);
    }
    return status == HSAY_OK ? hsay_claims_finish(state, doc, &drafts, error) : status;
}

const hsay_stage hsay_stage_claims = {
    "claims", "sentences quotations words mentions actors events", "claims event_claims", prepare,
    run};

bool hsay_claims_judge(const hsay_doc *doc, hsay_str lemma, hsay_str stance)
{
    for (uint32_t c = 0; c < doc->claims.count; c++) {
        const hsay_claim *claim = &doc->claims.data[c];
        if (claim->head == HSAY_NONE || !hsay_str_is(stance, hsay_stance_name(claim->stance)))
            continue;
        if (hsay_str_equal(doc->words.data[claim->head].lemma, lemma)
            || hsay_lemma_is(doc, claim->head, "accord"))
            return true;
    }
    return false;
}
