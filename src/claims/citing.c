/* SPDX-License-Identifier: Apache-2.0
 *
 * citing.c - a speaker who names his own: "the daily, quoting an officer, said that ...".
 *
 * In: drafts, trees, mentions. Out: a draft for the one who is quoted, within the one that quotes.
 *
 *     [The daily], quoting [an officer], said [that it rained].
 *     [The daily] said [it rained], citing [an officer].
 *     Quoted by [the daily], [an officer said it rained].
 *
 * Idea: a participle of such a verb (class `citing` of claims/words.tsv) with somebody for its
 * object shares what is told with the verb whose speaker it belongs to. What the other rules and
 * the taggers made of the participle gives way. "Citing security concerns" names nobody.
 */
#include "claims/parts.h"

static bool is_citing(const claims_state *state, const hsay_doc *doc, uint32_t t)
{
    const hsay_word *word = hsay_doc_word(doc, t);
    return hsay_claims_word_is(&state->cues, WORD_CITING, word->lemma) &&
           hsay_str_ends(hsay_doc_form(doc, t), "ing") &&
           (hsay_deprel_is(word->deprel, HSAY_ACL) || word->deprel == HSAY_ADVCL) &&
           word->head != HSAY_NONE && hsay_tree_child(doc, t, HSAY_NSUBJ) == HSAY_NONE &&
           hsay_tree_child(doc, t, HSAY_ADVCL) == HSAY_NONE;
}

/* Who is cited: an object that is somebody; HSAY_NONE: nobody. */
static uint32_t cited(const hsay_doc *doc, uint32_t participle)
{
    uint32_t object = hsay_tree_child(doc, participle, HSAY_OBJ);
    uint32_t m = object == HSAY_NONE ? HSAY_NONE : hsay_claims_mention(doc, object);
    if (m == HSAY_NONE || object < participle)
        return HSAY_NONE;
    const hsay_actor *actor = &doc->actors.data[doc->mentions.data[m].actor];
    return actor->kind == HSAY_KIND_PLACE || actor->kind == HSAY_KIND_COUNTRY ? HSAY_NONE : object;
}

/* The verb whose speaker cites: above the participle, or above the noun that it belongs to. What
 * was hung on the last verb of what is said belongs to the verb of saying: see cite(). */
static uint32_t telling_verb(const hsay_doc *doc, uint32_t participle)
{
    uint32_t above = doc->words.data[participle].head;
    if (doc->words.data[above].upos == HSAY_VERB)
        return above;
    bool subject = hsay_deprel_is(doc->words.data[above].deprel, HSAY_NSUBJ);
    return subject ? doc->words.data[above].head : HSAY_NONE;
}

/* draft_of[token]: the draft whose cue has this head, HSAY_NONE: none; NULL: no memory. */
static uint32_t *list_heads(hsay_doc *doc, const draft_list *drafts)
{
    uint32_t *draft_of = HSAY_NEW(&doc->scratch, uint32_t, doc->tokens.count + 1u);
    for (uint32_t t = 0; draft_of && t < doc->tokens.count; t++)
        draft_of[t] = HSAY_NONE;
    for (uint32_t d = drafts->count; draft_of && d-- > 0;)
        if (!drafts->data[d].dropped && drafts->data[d].head != HSAY_NONE)
            draft_of[drafts->data[d].head] = d;
    return draft_of;
}

/* Takes ", citing Y" out of what the citing speaker says and is. */
static void part(const hsay_doc *doc, claim_draft *outer, uint32_t first, uint32_t last)
{
    while (first > 0 && doc->words.data[first - 1u].upos == HSAY_PUNCT &&
           doc->tokens.data[first - 1u].quotation == HSAY_NONE)
        first--;
    hsay_claims_runs_cut(&outer->content, first, last);
    hsay_claims_runs_cut(&outer->source, first, last);
    hsay_claims_runs_trim(doc, &outer->content);
    hsay_claims_runs_trim(doc, &outer->source);
}

static bool cite(hsay_doc *doc, draft_list *drafts, const uint32_t *draft_of, uint32_t participle,
                 uint32_t who)
{
    uint32_t verb = telling_verb(doc, participle), old = draft_of[participle];
    for (uint32_t up = 0; up < 3u && verb != HSAY_NONE && draft_of[verb] == HSAY_NONE; up++)
        verb = doc->words.data[verb].deprel == HSAY_CCOMP ? doc->words.data[verb].head : HSAY_NONE;
    uint32_t outer = verb == HSAY_NONE ? HSAY_NONE : draft_of[verb];
    if (outer == HSAY_NONE)
        return true;
    token_run phrase = hsay_claims_phrase(doc, who);
    claim_draft trial = drafts->data[outer];
    part(doc, &trial, participle, phrase.last);
    if (phrase.first <= participle || !trial.content.count || !trial.source.count)
        return true;
    if (old != HSAY_NONE)
        drafts->data[old].dropped = true;
    drafts->data[outer] = trial;
    claim_draft *draft = hsay_claims_draft(doc, drafts);
    if (!draft)
        return false;
    draft->content = trial.content;
    draft->head = participle;
    draft->speaker_head = who;
    draft->under = outer + 1u;
    draft->rule = "citing";
    hsay_claims_runs_add(&draft->cue, participle, participle);
    hsay_claims_runs_add(&draft->source, phrase.first, phrase.last);
    hsay_claims_runs_trim(doc, &draft->source);
    return true;
}

/* "Quoted by the daily, an officer said it rained": the daily's claim around the officer's. */
static bool cite_by(hsay_doc *doc, draft_list *drafts, const uint32_t *draft_of,
                    uint32_t participle)
{
    const hsay_word *word = hsay_doc_word(doc, participle);
    uint32_t agent = hsay_tree_child(doc, participle, HSAY_OBL_AGENT), verb = word->head;
    uint32_t inner = draft_of[verb], subject = hsay_tree_child(doc, verb, HSAY_NSUBJ);
    if (agent == HSAY_NONE || subject == HSAY_NONE || inner == HSAY_NONE || participle > subject ||
        verb < subject || hsay_claims_mention(doc, agent) == HSAY_NONE)
        return true;
    token_run phrase = hsay_claims_phrase(doc, agent), who = hsay_claims_phrase(doc, subject);
    if (draft_of[participle] != HSAY_NONE)
        drafts->data[draft_of[participle]].dropped = true;
    claim_draft *told = &drafts->data[inner];
    told->source.count = 0;
    hsay_claims_runs_add(&told->source, who.first, who.last);
    told->speaker_head = hsay_claims_antecedent(doc, subject);
    token_run last = told->content.run[told->content.count - 1u];
    claim_draft *draft = hsay_claims_draft(doc, drafts);
    if (!draft)
        return false;
    draft->head = participle;
    draft->speaker_head = agent;
    draft->rule = "citing";
    hsay_claims_runs_add(&draft->cue, participle, participle);
    hsay_claims_runs_add(&draft->source, phrase.first, phrase.last);
    hsay_claims_runs_add(&draft->content, who.first, last.last > verb ? last.last : verb);
    hsay_claims_runs_trim(doc, &draft->source);
    return true;
}

static bool is_quoted_by(const claims_state *state, const hsay_doc *doc, uint32_t t)
{
    const hsay_word *word = hsay_doc_word(doc, t);
    return hsay_claims_word_is(&state->cues, WORD_CITING, word->lemma) &&
           word->deprel == HSAY_ADVCL && word->head != HSAY_NONE &&
           hsay_str_is(word->xpos, "VBN") &&
           hsay_tree_child(doc, t, HSAY_AUX_REL) == HSAY_NONE;
}

/* "The agency quoted an officer as saying that it rained": the agency's claim, where none is. */
static bool cite_saying(hsay_doc *doc, draft_list *drafts, const uint32_t *draft_of, uint32_t verb)
{
    uint32_t subject = hsay_tree_child(doc, verb, HSAY_NSUBJ);
    uint32_t object = hsay_tree_child(doc, verb, HSAY_OBJ);
    uint32_t clause = hsay_tree_child(doc, verb, HSAY_ADVCL);
    if (draft_of[verb] != HSAY_NONE || subject == HSAY_NONE || object == HSAY_NONE ||
        clause == HSAY_NONE || subject > verb || object < verb || clause < object ||
        !hsay_lemma_is(doc, doc->words.data[clause].left, "as") || draft_of[clause] == HSAY_NONE)
        return true;
    token_run who = hsay_claims_phrase(doc, subject), whom = hsay_claims_phrase(doc, object);
    claim_draft *draft = hsay_claims_draft(doc, drafts);
    if (!draft)
        return false;
    draft->head = verb;
    draft->speaker_head = hsay_claims_antecedent(doc, subject);
    draft->rule = "citing";
    hsay_claims_verb_group(doc, verb, &draft->cue);
    hsay_claims_runs_add(&draft->source, who.first, who.last);
    hsay_claims_runs_add(&draft->content, whom.first, doc->words.data[clause].right);
    hsay_claims_runs_trim(doc, &draft->content);
    return true;
}

hsay_status hsay_claims_citing(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                               hsay_error *error)
{
    const uint32_t *draft_of = list_heads(doc, drafts);
    if (!draft_of)
        return hsay_no_memory(error);
    for (uint32_t t = 0; t < doc->words.count; t++) {
        if (doc->tokens.data[t].quotation != HSAY_NONE)
            continue;
        if (is_quoted_by(state, doc, t) && !cite_by(doc, drafts, draft_of, t))
            return hsay_no_memory(error);
        if (hsay_claims_word_is(&state->cues, WORD_CITING, doc->words.data[t].lemma) &&
            doc->words.data[t].upos == HSAY_VERB && !cite_saying(doc, drafts, draft_of, t))
            return hsay_no_memory(error);
        uint32_t who = is_citing(state, doc, t) ? cited(doc, t) : HSAY_NONE;
        if (who != HSAY_NONE && !cite(doc, drafts, draft_of, t, who))
            return hsay_no_memory(error);
    }
    return HSAY_OK;
}
