/* SPDX-License-Identifier: Apache-2.0
 *
 * quoted_as.c - what wires put behind the words: "..., the agency quoted an officer as saying".
 *
 * In: drafts, trees, mentions. Out: the officer's claim within the agency's, both with the words
 * before; "an officer was quoted as saying (by the agency)" the same, or the officer's alone.
 *
 * Idea: a verb of class `citing` with "as saying" below it that tells nothing itself has been told
 * by the words of the sentence in front of its subject. What the other rules and the taggers made
 * of the two verbs gives way.
 */
#include "claims/parts.h"

#include <string.h>

typedef struct {
    uint32_t verb, saying; /* "quoted", "saying" */
    uint32_t subject, object, agent; /* HSAY_NONE: none */
    token_runs told;
} quoted_as;

/* "as saying" below the verb, without what is said; HSAY_NONE: none. */
static uint32_t bare_saying(const hsay_doc *doc, uint32_t verb)
{
    uint32_t t = hsay_tree_child(doc, verb, HSAY_ADVCL);
    if (t == HSAY_NONE || t < verb || !hsay_str_is(doc->words.data[t].xpos, "VBG") ||
        !hsay_lemma_is(doc, doc->words.data[t].left, "as"))
        return HSAY_NONE;
    bool told = hsay_tree_has(doc, t, HSAY_CCOMP) || hsay_tree_has(doc, t, HSAY_OBJ) ||
                hsay_tree_has(doc, t, HSAY_PARATAXIS);
    return told ? HSAY_NONE : t;
}

/* The agency of "quoted by the agency as saying", "quoted as saying by the agency". */
static uint32_t agent_of(const hsay_doc *doc, uint32_t verb, uint32_t saying)
{
    const uint32_t places[2] = {verb, saying};
    for (uint32_t i = 0; i < 2; i++)
        for (uint32_t c = hsay_tree_child(doc, places[i], HSAY_OBL); c != HSAY_NONE;
             c = hsay_tree_next(doc, c, HSAY_OBL)) {
            uint32_t mark = hsay_tree_child(doc, c, HSAY_CASE);
            if (mark != HSAY_NONE && hsay_lemma_is(doc, mark, "by") &&
                hsay_claims_mention(doc, c) != HSAY_NONE)
                return c;
        }
    return HSAY_NONE;
}

/* Reads the construction at `verb`; false: it is not there. */
static bool read(const hsay_doc *doc, uint32_t verb, quoted_as *q)
{
    memset(q, 0, sizeof *q);
    q->verb = verb;
    q->saying = bare_saying(doc, verb);
    q->subject = hsay_tree_child(doc, verb, HSAY_NSUBJ);
    if (q->saying == HSAY_NONE || q->subject == HSAY_NONE || q->subject > verb)
        return false;
    uint32_t first = doc->sentences.data[doc->tokens.data[verb].sentence].first;
    uint32_t end = doc->words.data[q->subject].left;
    bool passive = doc->words.data[q->subject].deprel == HSAY_NSUBJ_PASS;
    q->object = hsay_tree_child(doc, verb, HSAY_OBJ);
    if (q->object == HSAY_NONE)
        q->object = hsay_tree_child(doc, verb, HSAY_IOBJ);
    q->agent = passive ? agent_of(doc, verb, q->saying) : HSAY_NONE;
    if (end < first + 2 || (!passive && (q->object == HSAY_NONE || q->object < verb)))
        return false;
    hsay_claims_runs_add(&q->told, first, end - 1u);
    hsay_claims_runs_trim(doc, &q->told);
    return q->told.count > 0;
}

/* A claim of the words before by `who`, with the cue `cue`; NULL: no memory. */
static claim_draft *claim(hsay_doc *doc, draft_list *drafts, const quoted_as *q, uint32_t who,
                          uint32_t cue)
{
    token_run phrase = hsay_claims_phrase(doc, who);
    claim_draft *draft = hsay_claims_draft(doc, drafts);
    if (!draft)
        return NULL;
    draft->head = cue;
    draft->speaker_head = hsay_claims_antecedent(doc, who);
    draft->rule = "quoted as saying";
    draft->content = q->told;
    hsay_claims_verb_group(doc, cue, &draft->cue);
    hsay_claims_runs_add(&draft->source, phrase.first, phrase.last);
    hsay_claims_runs_trim(doc, &draft->source);
    return draft;
}

/* The drafts that other rules made of the two verbs. */
static void drop_others(draft_list *drafts, const quoted_as *q)
{
    for (uint32_t d = 0; d < drafts->count; d++)
        if (drafts->data[d].head == q->verb || drafts->data[d].head == q->saying)
            drafts->data[d].dropped = true;
}

static bool tell(hsay_doc *doc, draft_list *drafts, const quoted_as *q)
{
    bool passive = q->object == HSAY_NONE || q->object < q->verb;
    uint32_t quoting = passive ? q->agent : q->subject, said = passive ? q->subject : q->object;
    drop_others(drafts, q);
    if (quoting == HSAY_NONE)
        return claim(doc, drafts, q, said, q->verb) != NULL;
    if (!claim(doc, drafts, q, quoting, q->verb))
        return false;
    uint32_t outer = drafts->count;
    claim_draft *inner = claim(doc, drafts, q, said, q->saying);
    if (inner)
        inner->under = outer;
    return inner != NULL;
}

hsay_status hsay_claims_quoted_as(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                                  hsay_error *error)
{
    for (uint32_t t = 0; t < doc->words.count; t++) {
        quoted_as q;
        if (doc->words.data[t].upos == HSAY_VERB && doc->tokens.data[t].quotation == HSAY_NONE &&
            hsay_claims_word_is(&state->cues, WORD_CITING, doc->words.data[t].lemma) &&
            read(doc, t, &q) && !tell(doc, drafts, &q))
            return hsay_no_memory(error);
    }
    return HSAY_OK;
}
