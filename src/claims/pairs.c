/* SPDX-License-Identifier: Apache-2.0
 *
 * pairs.c - a draft whose cue lies in the content of another: no words claimed twice.
 *
 * In: drafts. Out: the same, cut to shape.
 *
 *     coordinated  X [said that A and added that B]: a finite verb behind "and" with the same
 *                  source is no part of what was said before it
 *     participle   X said that A, [adding that B]: neither is this
 *     referring    X said that A, [a claim Y denies]: what Y denies is A
 *     mutual       A, according to B: each holds the other's cue; B's cue and source leave A
 *     mistyped     what is said inside goes on over a quotation mark that faces the wrong way
 */
#include "claims/parts.h"

static uint32_t cue_first(const claim_draft *draft)
{
    return draft->cue.count ? draft->cue.run[0].first : draft->head;
}

static bool same_source(const claim_draft *a, const claim_draft *b)
{
    return a->source.count && b->source.count && a->source.run[0].first == b->source.run[0].first;
}

static bool is_finite(const hsay_doc *doc, uint32_t verb)
{
    if (doc->words.data[verb].morph & HSAY_MORPH_FINITE)
        return true;
    uint32_t helper = hsay_tree_child(doc, verb, HSAY_AUX_REL);
    return helper != HSAY_NONE && (doc->words.data[helper].morph & HSAY_MORPH_FINITE);
}

/* `inner` stands in the content of `outer` behind "and" with outer's own source: cut outer there.
 */
static void part_coordinated(const hsay_doc *doc, claim_draft *outer, const claim_draft *inner)
{
    uint32_t first = cue_first(inner);
    if (!same_source(outer, inner) || first == 0 || first <= outer->head ||
        doc->tokens.data[first].quotation != HSAY_NONE || !is_finite(doc, inner->head))
        return;
    uint32_t before = first - 1u;
    while (before > outer->head && doc->words.data[before].upos == HSAY_ADV)
        before--;
    if (doc->words.data[before].upos != HSAY_CCONJ)
        return;
    for (uint32_t i = 0; i < outer->content.count; i++)
        if (outer->content.run[i].first < before && first <= outer->content.run[i].last) {
            hsay_claims_runs_cut(&outer->content, before, outer->content.run[i].last);
            return;
        }
}

/* "said that the tapes were void, calling it a trap", ", adding that ...": a participle behind a
 * comma with outer's own source, or of a verb by which a speaker goes on, is no part of what was
 * said before it. */
static void part_participle(const cue_table *cues, const hsay_doc *doc,
                            claim_draft *outer, claim_draft *inner)
{
    uint32_t first = cue_first(inner);
    bool further = hsay_claims_word_is(cues, WORD_FURTHER, doc->words.data[inner->head].lemma);
    if (first == 0 || first - 1u <= outer->head || !outer->source.count ||
        !hsay_str_is(doc->words.data[first].xpos, "VBG") ||
        !hsay_str_is(hsay_doc_form(doc, first - 1u), ",") ||
        doc->tokens.data[first].quotation != HSAY_NONE || !(further || same_source(outer, inner)))
        return;
    for (uint32_t i = 0; i < outer->content.count; i++)
        if (outer->content.run[i].first + 1u < first && first <= outer->content.run[i].last) {
            hsay_claims_runs_cut(&outer->content, first - 1u, outer->content.run[i].last);
            if (further) {
                inner->source = outer->source;
                inner->speaker_head = outer->speaker_head;
            }
            return;
        }
}

/* The noun of telling behind a comma that b's verb hangs on, "..., a claim [B denies]"; HSAY_NONE:
 * none. Parsers also make of it a subject behind its verb. */
static uint32_t noun_behind(const cue_table *cues, const hsay_doc *doc, const claim_draft *b)
{
    uint32_t noun = doc->words.data[b->head].head;
    if (doc->words.data[b->head].deprel != HSAY_ACL_RELCL || noun == HSAY_NONE)
        return HSAY_NONE;
    const hsay_word *word = hsay_doc_word(doc, noun);
    bool behind = word->deprel == HSAY_APPOS || word->deprel == HSAY_PARATAXIS ||
                  (hsay_deprel_is(word->deprel, HSAY_NSUBJ) && word->head != HSAY_NONE &&
                   word->head < noun);
    uint32_t r = behind ? hsay_claims_cue_of(cues, doc, noun) : HSAY_NONE;
    while (r != HSAY_NONE && cues->rows[r].kind != CUE_NOUN)
        r = cues->rows[r].next;
    bool told = r != HSAY_NONE || (behind && hsay_claims_word_is(cues, WORD_COUNT, word->lemma));
    return told ? noun : HSAY_NONE;
}

/* "A says that it rained, a claim B denies": the noun, and all behind its comma, are no longer A's
 * words; what B denies is what A says. */
static bool refer_back(const cue_table *cues, const hsay_doc *doc, claim_draft *a, claim_draft *b)
{
    uint32_t noun = noun_behind(cues, doc, b);
    if (noun == HSAY_NONE || a->head > noun || !a->content.count ||
        doc->tokens.data[a->head].sentence != doc->tokens.data[noun].sentence)
        return false;
    uint32_t first = doc->words.data[noun].left;
    while (first < noun && doc->words.data[first].upos == HSAY_PUNCT)
        first++;
    token_run run = a->content.run[a->content.count - 1u];
    if (doc->words.data[first].upos != HSAY_DET || first <= run.first + 1u ||
        !hsay_str_is(hsay_doc_form(doc, first - 1u), ",") ||
        doc->tokens.data[first].quotation != HSAY_NONE || run.last > doc->words.data[noun].right)
        return false;
    hsay_claims_runs_cut(&a->content, first - 1u, run.last > noun ? run.last : noun);
    hsay_claims_runs_trim(doc, &a->content);
    b->content = a->content;
    hsay_claims_runs_cut(&b->source, first - 1u, noun);
    return true;
}

/* Each holds the other's cue: what belongs to `outer`, a phrase or the wider one, leaves
 * `inner`. */
static void part_mutual(claim_draft *inner, const claim_draft *outer)
{
    for (uint32_t i = 0; i < outer->cue.count; i++)
        hsay_claims_runs_cut(&inner->content, outer->cue.run[i].first, outer->cue.run[i].last);
    for (uint32_t i = 0; i < outer->source.count; i++)
        hsay_claims_runs_cut(&inner->content, outer->source.run[i].first,
                             outer->source.run[i].last);
}

static bool is_phrase(const claims_state *state, const claim_draft *draft)
{
    return draft->row != HSAY_NONE && state->cues.rows[draft->row].kind == CUE_PREPOSITION;
}

/* "X agreed, Y said, to go": Y's words are all around a verb between commas. */
static bool is_parenthesis(const hsay_doc *doc, const claim_draft *draft)
{
    uint32_t last = draft->cue.count ? draft->cue.run[draft->cue.count - 1u].last + 1u : 0;
    uint32_t first = cue_first(draft);
    if (draft->source.count && draft->source.run[0].first < first)
        first = draft->source.run[0].first;
    return draft->firm && draft->content.count >= 2u && first > 0 && last > 0 &&
           last < doc->tokens.count && draft->content.run[0].first < first &&
           draft->content.run[draft->content.count - 1u].first > last &&
           hsay_str_is(hsay_doc_form(doc, first - 1u), ",") &&
           hsay_str_is(hsay_doc_form(doc, last), ",");
}

/* "X said A, according to Y." At the end of the sentence the phrase qualifies all of it: what X
 * said is part of what Y reports. */
static bool widen_phrase(const claims_state *state, const hsay_doc *doc, const claim_draft *outer,
                         claim_draft *inner)
{
    uint32_t first = cue_first(inner), home = doc->tokens.data[inner->head].sentence;
    const hsay_sentence *s = &doc->sentences.data[home];
    if (!is_phrase(state, inner) || first <= s->first || !inner->source.count ||
        outer->head > first || doc->tokens.data[outer->head].sentence != home ||
        doc->words.data[first - 1u].upos != HSAY_PUNCT)
        return false;
    uint32_t last = inner->source.run[inner->source.count - 1u].last + 1u;
    while (last < s->first + s->count && doc->words.data[last].upos == HSAY_PUNCT)
        last++;
    if (last < s->first + s->count)
        return false;
    inner->content.count = 0;
    hsay_claims_runs_add(&inner->content, s->first, first - 1u);
    return true;
}

static bool is_mark(const hsay_doc *doc, uint32_t token)
{
    hsay_str form = hsay_doc_form(doc, token);
    return hsay_str_is(form, "\"") || hsay_str_is(form, "“") || hsay_str_is(form, "”");
}

/* Are the quotation marks in the run odd in number: is one still open at its end? */
static bool mark_open(const hsay_doc *doc, token_run run)
{
    bool open = false;
    for (uint32_t t = run.first; t <= run.last; t++)
        open ^= is_mark(doc, t);
    return open;
}

/* 'the "change in mood “and that points to” a deal, "': a mark that faces the wrong way ends no
 * quotation where a conjunction follows. The content goes on as far as what is around it. */
static void go_on_over_mark(const hsay_doc *doc, const claim_draft *outer, claim_draft *inner)
{
    if (!inner->content.count || !outer->content.count)
        return;
    token_run own = inner->content.run[inner->content.count - 1u];
    token_run around = outer->content.run[outer->content.count - 1u];
    uint32_t mark = own.last + 1u, last = around.last, home = doc->tokens.data[own.last].sentence;
    if (mark + 1u >= last || own.last < inner->head || around.first > own.first ||
        doc->tokens.data[last].sentence != home || !is_mark(doc, mark) ||
        doc->words.data[mark + 1u].upos != HSAY_CCONJ || !mark_open(doc, own))
        return;
    while (last > mark && doc->words.data[last].upos == HSAY_PUNCT)
        last--;
    hsay_claims_runs_add(&inner->content, mark, last);
}

/* Drafts whose cue lies in the content of the draft that holds it innermost. */
bool hsay_claims_mend_pairs(const claims_state *state, hsay_doc *doc, draft_list *drafts)
{
    uint32_t *owner = hsay_claims_owners(doc, drafts);
    if (!owner)
        return false;
    for (uint32_t d = 0; d < drafts->count; d++) {
        claim_draft *inner = &drafts->data[d];
        if (inner->dropped || inner->head == HSAY_NONE || owner[inner->head] == HSAY_NONE ||
            owner[inner->head] == d)
            continue;
        claim_draft *outer = &drafts->data[owner[inner->head]];
        if (outer->head == HSAY_NONE)
            continue;
        if (refer_back(&state->cues, doc, outer, inner) ||
            refer_back(&state->cues, doc, inner, outer))
            continue;
        if (widen_phrase(state, doc, outer, inner) ||
            hsay_claims_runs_hold(&inner->content, outer->head)) {
            bool above = is_parenthesis(doc, outer) != is_parenthesis(doc, inner)
                             ? is_parenthesis(doc, inner)
                         : is_phrase(state, outer) || is_phrase(state, inner)
                             ? is_phrase(state, inner)
                             : hsay_claims_runs_size(&inner->content) >=
                                   hsay_claims_runs_size(&outer->content);
            part_mutual(above ? outer : inner, above ? inner : outer);
        } else if (doc->words.data[inner->head].upos == HSAY_VERB) {
            part_coordinated(doc, outer, inner);
            part_participle(&state->cues, doc, outer, inner);
        }
        go_on_over_mark(doc, outer, inner);
    }
    return true;
}
