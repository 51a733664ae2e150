/* SPDX-License-Identifier: Apache-2.0
 *
 * mend.c - each draft alone: one source, a content that opens where it should.
 *
 * In: drafts of taggers and rules. Out: the same, cut to shape.
 *
 *     source     several runs: the one that the tree calls subject, else the nearest to the cue,
 *                stays; none: the subject that the tree gives
 *     opening    said [Wednesday that ...]: the content opens with its conjunction
 *     inside     who speaks inside a quotation says nothing that stands outside it
 *     deeds      a cue that tells a deed and quotes nothing is none
 *
 * What drafts owe to each other: pairs.c, rivals.c.
 */
#include "claims/parts.h"

static uint32_t distance(token_run run, uint32_t token)
{
    return run.last < token ? token - run.last : run.first > token ? run.first - token : 0;
}

static void single_source(claim_draft *draft, uint32_t subject)
{
    if (draft->source.count < 2 || draft->head == HSAY_NONE)
        return;
    uint32_t best = 0;
    for (uint32_t i = 0; i < draft->source.count; i++) {
        token_run run = draft->source.run[i];
        if (subject != HSAY_NONE && run.first <= subject && subject <= run.last) {
            best = i;
            break;
        }
        if (distance(run, draft->head) < distance(draft->source.run[best], draft->head))
            best = i;
    }
    token_runs all = draft->source;
    draft->source.count = 0;
    hsay_claims_runs_add(&draft->source, all.run[best].first, all.run[best].last);
    for (uint32_t i = 0; i < all.count; i++) /* what runs on into the content is content */
        if (i != best && hsay_claims_runs_hold(&draft->content, all.run[i].last + 1u))
            hsay_claims_runs_add(&draft->content, all.run[i].first, all.run[i].last);
}

/* "the demand by the nurses for": a preposition at the end belongs to what follows. */
static void end_source(const hsay_doc *doc, claim_draft *draft)
{
    if (!draft->source.count)
        return;
    token_run *run = &draft->source.run[draft->source.count - 1u];
    if (run->last > run->first && doc->words.data[run->last].upos == HSAY_ADP &&
        doc->words.data[run->last].deprel == HSAY_CASE)
        run->last--;
}

/* "Asked about it, she said": who asked is not told; the clause's subject is who was asked. The
 * tag may say past: a clause without a subject of its own holds a participle. */
static bool is_done_to(const cue_table *cues, const hsay_doc *doc, uint32_t head)
{
    const hsay_word *word = hsay_doc_word(doc, head);
    bool past = hsay_str_is(word->xpos, "VBN") || hsay_str_is(word->xpos, "VBD");
    if (word->deprel != HSAY_ADVCL || !past ||
        hsay_tree_child(doc, head, HSAY_AUX_REL) != HSAY_NONE ||
        hsay_tree_child(doc, head, HSAY_NSUBJ) != HSAY_NONE)
        return false;
    bool asks = false;
    for (uint32_t r = hsay_claims_cue_of(cues, doc, head); r != HSAY_NONE; r = cues->rows[r].next)
        asks = asks || cues->rows[r].stance == HSAY_ASK || cues->rows[r].stance == HSAY_DEMAND;
    return asks;
}

static void lend_subject(const hsay_doc *doc, claim_draft *draft, uint32_t subject)
{
    if (draft->source.count || subject == HSAY_NONE || hsay_claims_is_passive(doc, draft->head))
        return;
    token_run run = hsay_claims_phrase(doc, subject);
    bool crosses = run.first <= draft->head && draft->head <= run.last;
    if (crosses || hsay_claims_runs_meet(&draft->content, run.first, run.last))
        return;
    hsay_claims_runs_add(&draft->source, run.first, run.last);
    hsay_claims_runs_trim(doc, &draft->source);
    draft->speaker_head = hsay_claims_antecedent(doc, subject);
}

/* "Asked about it, she said [that ...]": with a conjunction behind the cue, nothing before it is
 * content. */
static void drop_front(const hsay_doc *doc, claim_draft *draft)
{
    uint32_t last = draft->cue.count ? draft->cue.run[draft->cue.count - 1u].last : HSAY_NONE;
    bool behind = false;
    for (uint32_t i = 0; i < draft->content.count; i++) {
        uint32_t first = draft->content.run[i].first;
        behind = behind ||
                 (last != HSAY_NONE && first > last && first <= last + 4u &&
                  doc->words.data[first].upos == HSAY_SCONJ && hsay_lemma_is(doc, first, "that"));
    }
    token_runs all = draft->content;
    for (uint32_t i = 0; behind && i < all.count; i++)
        if (all.run[i].last < last && doc->tokens.data[all.run[i].first].quotation == HSAY_NONE)
            hsay_claims_runs_cut(&draft->content, all.run[i].first, all.run[i].last);
}

/* Cuts up to three words before the conjunction that opens the content right behind the cue. */
static void open_content(const hsay_doc *doc, claim_draft *draft)
{
    if (!draft->content.count || !draft->cue.count)
        return;
    token_run first = draft->content.run[0];
    if (first.first != draft->cue.run[draft->cue.count - 1u].last + 1u)
        return;
    for (uint32_t t = first.first; t < first.first + 4u && t < first.last; t++) {
        const hsay_word *word = hsay_doc_word(doc, t);
        if (word->upos == HSAY_SCONJ && hsay_lemma_is(doc, t, "that")) {
            if (t > first.first)
                hsay_claims_runs_cut(&draft->content, first.first, t - 1u);
            return;
        }
        if (word->upos == HSAY_VERB || word->upos == HSAY_AUX ||
            doc->tokens.data[t].quotation != HSAY_NONE)
            return;
    }
}

/* Who speaks inside a quotation says nothing that stands outside it. */
static void stay_inside(const hsay_doc *doc, claim_draft *draft)
{
    uint32_t q = doc->tokens.data[draft->head].quotation;
    for (uint32_t depth = 0;
         q != HSAY_NONE && depth < 4u && doc->quotations.data[q].outer != HSAY_NONE; depth++)
        q = doc->quotations.data[q].outer;
    if (q == HSAY_NONE || !doc->quotations.data[q].balanced)
        return;
    hsay_span span = doc->quotations.data[q].inner;
    uint32_t first = hsay_doc_token_at(doc, span.start);
    uint32_t last = hsay_doc_token_at(doc, span.end > span.start ? span.end - 1u : span.end);
    if (first > 0)
        hsay_claims_runs_cut(&draft->content, 0, first - 1u);
    if (last + 1u < doc->tokens.count)
        hsay_claims_runs_cut(&draft->content, last + 1u, doc->tokens.count - 1u);
    draft->dropped = draft->dropped || !draft->content.count;
}

/* Deeds, as against words: an event of these types is no way of saying something. */
static bool is_deed(hsay_event_type type)
{
    return type == HSAY_ASSAULT || type == HSAY_COERCE || type == HSAY_MOBILIZE ||
           type == HSAY_RETREAT || type == HSAY_AID;
}

/* Drops drafts of the taggers whose cue tells a deed ("attacked the town") and that quote nothing.
 */
bool hsay_claims_drop_deeds(hsay_doc *doc, draft_list *drafts)
{
    uint8_t *deed = HSAY_NEW(&doc->scratch, uint8_t, doc->tokens.count + 1u);
    if (!deed)
        return false;
    for (uint32_t e = 0; e < doc->events.count; e++)
        if (doc->events.data[e].head < doc->tokens.count && is_deed(doc->events.data[e].type))
            deed[doc->events.data[e].head] = 1;
    for (uint32_t d = 0; d < drafts->count; d++) {
        claim_draft *draft = &drafts->data[d];
        bool tells = draft->firm || hsay_claims_runs_quote(doc, &draft->content) ||
                     draft->head == HSAY_NONE;
        for (uint32_t i = 0; i < draft->cue.count && !tells; i++)
            for (uint32_t t = draft->cue.run[i].first; t <= draft->cue.run[i].last; t++)
                draft->dropped = draft->dropped || deed[t];
    }
    return true;
}

/* "responded with an offensive that left many dead": a relative clause tells of its noun. */
static bool is_relative(const hsay_doc *doc, const claim_draft *draft)
{
    if (!draft->content.count || hsay_claims_runs_quote(doc, &draft->content))
        return false;
    uint32_t first = draft->content.run[0].first;
    const hsay_word *word = &doc->words.data[first];
    return word->upos == HSAY_PRON && word->head != HSAY_NONE && word->head > first &&
           hsay_deprel_is(word->deprel, HSAY_NSUBJ) &&
           doc->words.data[word->head].deprel == HSAY_ACL_RELCL;
}

/* "issued [a directive to close ...]": the noun of telling belongs to the cue of a light verb. */
static void take_noun(const cue_table *cues, const hsay_doc *doc, claim_draft *draft)
{
    uint32_t last = draft->cue.count == 1 ? draft->cue.run[0].last : HSAY_NONE;
    if (last != draft->head || !draft->content.count || draft->content.run[0].first != last + 1u ||
        !hsay_claims_word_is(cues, WORD_LIGHT, doc->words.data[last].lemma))
        return;
    token_run run = draft->content.run[0];
    for (uint32_t t = run.first; t < run.last && t < run.first + 4u; t++) {
        if (doc->words.data[t].upos != HSAY_NOUN || doc->words.data[t].head != last)
            continue;
        uint32_t r = hsay_claims_cue_of(cues, doc, t);
        while (r != HSAY_NONE && cues->rows[r].kind != CUE_NOUN)
            r = cues->rows[r].next;
        uint32_t next = r != HSAY_NONE ? t + 1u : HSAY_NONE;
        if (next == HSAY_NONE || next >= run.last)
            return;
        bool opens = hsay_lemma_is(doc, next, "to") || hsay_lemma_is(doc, next, "that");
        uint32_t end = opens ? t : doc->words.data[next].upos == HSAY_ADP ? next : HSAY_NONE;
        if (end == HSAY_NONE)
            return;
        hsay_claims_runs_cut(&draft->content, run.first, end);
        hsay_claims_runs_add(&draft->cue, run.first, end);
        return;
    }
}

/* "[the raid] angered [the tribe]": who is moved by what happens says nothing. */
static bool is_moved(const hsay_doc *doc, const claim_draft *draft)
{
    uint32_t object = hsay_tree_child(doc, draft->head, HSAY_OBJ);
    return !draft->firm && object != HSAY_NONE && draft->source.count == 1 &&
           doc->words.data[draft->head].upos == HSAY_VERB && object > draft->head &&
           hsay_claims_runs_hold(&draft->source, object) &&
           !hsay_claims_runs_quote(doc, &draft->content) &&
           hsay_tree_child(doc, draft->head, HSAY_NSUBJ) != HSAY_NONE &&
           !hsay_claims_is_passive(doc, draft->head);
}

/* "[The inquiry] was told that ...": who is told says nothing. */
static void free_addressee(const cue_table *cues, const hsay_doc *doc, claim_draft *draft)
{
    uint32_t told = hsay_tree_child(doc, draft->head, HSAY_NSUBJ_PASS);
    bool addressed = draft->row != HSAY_NONE && (cues->rows[draft->row].frames & FRAME(PERSON)) &&
                     (cues->rows[draft->row].frames & FRAME(CLAUSE));
    if (!addressed || told == HSAY_NONE || !hsay_claims_is_passive(doc, draft->head) ||
        !hsay_claims_runs_hold(&draft->source, told))
        return;
    draft->source.count = 0;
    draft->speaker_head = HSAY_NONE;
}

void hsay_claims_mend_alone(const claims_state *state, const hsay_doc *doc, draft_list *drafts)
{
    for (uint32_t d = 0; d < drafts->count; d++) {
        claim_draft *draft = &drafts->data[d];
        if (draft->dropped || draft->head == HSAY_NONE)
            continue;
        uint8_t upos = doc->words.data[draft->head].upos;
        uint32_t subject =
            upos == HSAY_VERB ? hsay_claims_subject(doc, &state->cues, draft->head) : HSAY_NONE;
        hsay_claims_free_subject(doc, draft, subject);
        single_source(draft, subject);
        hsay_claims_narrow_source(doc, draft, subject);
        hsay_claims_prefer_subject(doc, draft, subject);
        if (upos == HSAY_VERB && is_done_to(&state->cues, doc, draft->head)) {
            draft->source.count = 0;
            draft->speaker_head = hsay_tree_child(doc, draft->head, HSAY_OBL_AGENT);
            if (draft->speaker_head != HSAY_NONE) { /* "asked by reporters" */
                token_run agent = hsay_claims_phrase(doc, draft->speaker_head);
                hsay_claims_runs_add(&draft->source, agent.first, agent.last);
            }
        } else if (upos == HSAY_VERB)
            lend_subject(doc, draft, subject);
        if (upos == HSAY_VERB)
            free_addressee(&state->cues, doc, draft);
        end_source(doc, draft);
        hsay_claims_beside(doc, draft);
        drop_front(doc, draft);
        open_content(doc, draft);
        take_noun(&state->cues, doc, draft);
        hsay_claims_agent(doc, draft);
        hsay_claims_go_on_behind(doc, draft);
        hsay_claims_take_person(state, doc, draft);
        hsay_claims_stop_at_semicolon(doc, draft);
        hsay_claims_stop_at_conjunct(doc, draft);
        stay_inside(doc, draft);
        draft->dropped = draft->dropped || is_relative(doc, draft) || is_moved(doc, draft) ||
                         hsay_claims_hides(&state->cues, doc, draft) ||
                         hsay_claims_names_nothing(&state->cues, doc, draft);
    }
}
