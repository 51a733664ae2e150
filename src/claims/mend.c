/* SPDX-License-Identifier: Apache-2.0
 *
 * mend.c - what drafts owe to each other: one source each, no words claimed twice.
 *
 * In: drafts of taggers, rules and quotations. Out: the same, cut to shape.
 *
 *     source       several runs: the one that the tree calls subject, else the nearest to the cue
 * stays; none: the subject that the tree gives opening      said [Wednesday that ...]: the content
 * opens with its conjunction coordinated  X [said that A and added that B]: a finite verb behind
 * "and" with the same source is no part of what was said before it mutual       A, according to B:
 * each holds the other's cue; B's cue and source leave A quotation    words in quotation marks
 * belong to the claim whose cue stands in their sentence
 */
#include "claims/parts.h"

/* ------------------------------------------------------------------ source and opening */

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
        hsay_claims_child(doc, head, HSAY_AUX_REL) != HSAY_NONE ||
        hsay_claims_child(doc, head, HSAY_NSUBJ) != HSAY_NONE)
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

static bool quotes(const hsay_doc *doc, const token_runs *content)
{
    for (uint32_t i = 0; i < content->count; i++)
        if (doc->tokens.data[content->run[i].first].quotation != HSAY_NONE ||
            doc->tokens.data[content->run[i].last].quotation != HSAY_NONE)
            return true;
    return false;
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
        bool tells = draft->firm || quotes(doc, &draft->content) || draft->head == HSAY_NONE;
        for (uint32_t i = 0; i < draft->cue.count && !tells; i++)
            for (uint32_t t = draft->cue.run[i].first; t <= draft->cue.run[i].last; t++)
                draft->dropped = draft->dropped || deed[t];
    }
    return true;
}

/* "responded with an offensive that left many dead": a relative clause tells of its noun. */
static bool is_relative(const hsay_doc *doc, const claim_draft *draft)
{
    if (!draft->content.count || quotes(doc, &draft->content))
        return false;
    uint32_t first = draft->content.run[0].first;
    const hsay_word *word = &doc->words.data[first];
    return word->upos == HSAY_PRON && word->head != HSAY_NONE && word->head > first &&
           hsay_deprel_is(word->deprel, HSAY_NSUBJ) &&
           doc->words.data[word->head].deprel == HSAY_ACL_RELCL;
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
        single_source(draft, subject);
        hsay_claims_narrow_source(doc, draft, subject);
        hsay_claims_prefer_subject(doc, draft, subject);
        if (upos == HSAY_VERB && is_done_to(&state->cues, doc, draft->head)) {
            draft->source.count = 0;
            draft->speaker_head = hsay_claims_child(doc, draft->head, HSAY_OBL_AGENT);
            if (draft->speaker_head != HSAY_NONE) { /* "asked by reporters" */
                token_run agent = hsay_claims_phrase(doc, draft->speaker_head);
                hsay_claims_runs_add(&draft->source, agent.first, agent.last);
            }
        } else if (upos == HSAY_VERB)
            lend_subject(doc, draft, subject);
        end_source(doc, draft);
        hsay_claims_beside(doc, draft);
        drop_front(doc, draft);
        open_content(doc, draft);
        hsay_claims_agent(doc, draft);
        hsay_claims_go_on_behind(doc, draft);
        hsay_claims_take_person(state, doc, draft);
        hsay_claims_stop_at_semicolon(doc, draft);
        hsay_claims_stop_at_conjunct(doc, draft);
        stay_inside(doc, draft);
        draft->dropped = draft->dropped || is_relative(doc, draft) ||
                         hsay_claims_names_nothing(&state->cues, doc, draft);
    }
}

/* ------------------------------------------------------------------ pairs of drafts */

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
    uint32_t helper = hsay_claims_child(doc, verb, HSAY_AUX_REL);
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
static bool mend_pairs(const claims_state *state, hsay_doc *doc, draft_list *drafts)
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
            hsay_claims_part_apposition(doc, outer, inner);
        }
        go_on_over_mark(doc, outer, inner);
    }
    return true;
}

/* ------------------------------------------------------------------ quotations */

/* First and last token of a quotation. */
static token_run quoted_run(const hsay_doc *doc, const hsay_quotation *quotation)
{
    token_run run = {hsay_doc_token_at(doc, quotation->span.start),
                     hsay_doc_token_at(doc, quotation->span.end - 1u)};
    return run;
}

/* Sentence of a draft's cue, HSAY_NONE: it has none. */
static uint32_t sentence_of(const hsay_doc *doc, const claim_draft *draft)
{
    return draft->head == HSAY_NONE ? HSAY_NONE : doc->tokens.data[draft->head].sentence;
}

/* Lists of drafts by the sentence of their cue: first[sentence], next[draft]. */
typedef struct {
    uint32_t *first, *next;
} sentence_lists;

static bool list_drafts(hsay_doc *doc, const draft_list *drafts, sentence_lists *lists)
{
    lists->first = HSAY_NEW(&doc->scratch, uint32_t, doc->sentences.count + 1u);
    lists->next = HSAY_NEW(&doc->scratch, uint32_t, drafts->count + 1u);
    if (!lists->first || !lists->next)
        return false;
    for (uint32_t s = 0; s <= doc->sentences.count; s++)
        lists->first[s] = HSAY_NONE;
    for (uint32_t d = drafts->count; d-- > 0;) {
        uint32_t s = sentence_of(doc, &drafts->data[d]);
        if (s == HSAY_NONE || drafts->data[d].dropped)
            continue;
        lists->next[d] = lists->first[s];
        lists->first[s] = d;
    }
    return true;
}

#define NEIGHBOURS 9u  /* sentences before and behind in which a rival cue is looked for */
#define LISTED     16u /* drafts of one sentence that are looked at */

/* A draft with its cue in sentence `s`, outside the quotation, that holds its first word. */
static bool has_holder(const draft_list *drafts, const sentence_lists *lists, uint32_t s,
                       token_run run)
{
    uint32_t d = lists->first[s];
    for (uint32_t seen = 0; d != HSAY_NONE && seen < LISTED; seen++, d = lists->next[d]) {
        const claim_draft *draft = &drafts->data[d];
        if ((draft->head < run.first || draft->head > run.last) &&
            hsay_claims_runs_meet(&draft->content, run.first + 1u, run.last))
            return true;
    }
    return false;
}

static void release(const hsay_doc *doc, draft_list *drafts, const sentence_lists *lists,
                    uint32_t begin, uint32_t end, token_run run)
{
    uint32_t low = begin > NEIGHBOURS ? begin - NEIGHBOURS : 0;
    uint32_t high =
        end + NEIGHBOURS < doc->sentences.count ? end + NEIGHBOURS : doc->sentences.count - 1u;
    for (uint32_t s = low; s <= high; s++) {
        if (s >= begin && s <= end)
            continue;
        uint32_t d = lists->first[s];
        for (uint32_t seen = 0; d != HSAY_NONE && seen < LISTED; seen++, d = lists->next[d])
            hsay_claims_runs_cut(&drafts->data[d].content, run.first, run.last);
    }
}

static bool mend_quotations(hsay_doc *doc, draft_list *drafts)
{
    sentence_lists lists;
    if (!list_drafts(doc, drafts, &lists))
        return false;
    for (uint32_t q = 0; q < doc->quotations.count; q++) {
        const hsay_quotation *quotation = &doc->quotations.data[q];
        token_run run = quoted_run(doc, quotation);
        if (quotation->outer != HSAY_NONE || run.last >= doc->tokens.count || run.first >= run.last)
            continue;
        uint32_t begin = doc->tokens.data[run.first].sentence;
        uint32_t end = doc->tokens.data[run.last].sentence;
        if (has_holder(drafts, &lists, end, run) || has_holder(drafts, &lists, begin, run))
            release(doc, drafts, &lists, begin, end, run);
    }
    return true;
}

bool hsay_claims_mend_together(const claims_state *state, hsay_doc *doc, draft_list *drafts)
{
    return mend_quotations(doc, drafts) && mend_pairs(state, doc, drafts);
}
