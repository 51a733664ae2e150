/* SPDX-License-Identifier: Apache-2.0
 *
 * speakers.c - the actor behind every source.
 *
 * In: drafts with source and speaker_head, mentions, actors. Out: draft.speaker.
 *
 *     mention       the actor of the mention whose head is the source's
 *     first person  "I", "we" in a quotation: the one who speaks the quotation
 *     nobody        "no group claimed": none
 *     same source   "the aforementioned source", "he added": whoever spoke last in the paragraph;
 * such a claim hangs in the same chain as the one it goes on from own words     a pronoun cannot
 * stand for somebody whom only its own quotation names document      "a report, which says ...":
 * who published it
 */
#include "claims/parts.h"

/* Actor of the mention headed by `token` or, failing that, by a token of the source. */
static uint32_t actor_of(const hsay_doc *doc, uint32_t token, const token_runs *source)
{
    uint32_t mention = token == HSAY_NONE ? HSAY_NONE : hsay_claims_mention(doc, token);
    for (uint32_t i = 0; i < source->count && mention == HSAY_NONE; i++)
        for (uint32_t t = source->run[i].first, seen = 0;
             t <= source->run[i].last && mention == HSAY_NONE && seen < CHILDREN_MAX; t++, seen++)
            mention = hsay_claims_mention(doc, t);
    return mention == HSAY_NONE ? HSAY_NONE : doc->mentions.data[mention].actor;
}

/* "the daily X": the name right behind a nominal head is whom the source means. */
static uint32_t name_behind(const hsay_doc *doc, uint32_t head, const token_runs *source)
{
    uint32_t m = head == HSAY_NONE ? HSAY_NONE : hsay_claims_mention(doc, head);
    if (m == HSAY_NONE || doc->mentions.data[m].kind != HSAY_MENTION_NOMINAL)
        return HSAY_NONE;
    for (uint32_t t = head + 1u; t < head + 6u && hsay_claims_runs_hold(source, t); t++) {
        uint32_t other = hsay_claims_mention(doc, t);
        if (other != HSAY_NONE && doc->mentions.data[other].first == head + 1u &&
            doc->mentions.data[other].kind == HSAY_MENTION_NAME)
            return doc->mentions.data[other].actor;
    }
    return HSAY_NONE;
}

/* A relative clause was hung on a word that is nobody: who does what the word belongs to. */
static uint32_t doer_above(const cue_table *cues, const hsay_doc *doc, uint32_t head)
{
    uint32_t verb = head == HSAY_NONE ? HSAY_NONE : doc->words.data[head].head;
    if (verb == HSAY_NONE || doc->words.data[verb].upos != HSAY_VERB)
        return HSAY_NONE;
    uint32_t doer = hsay_claims_subject(doc, cues, verb);
    uint32_t m = doer == HSAY_NONE || doer == head ? HSAY_NONE : hsay_claims_mention(doc, doer);
    return m == HSAY_NONE ? HSAY_NONE : doc->mentions.data[m].actor;
}

static bool is_person(const hsay_doc *doc, uint32_t token, uint32_t persons)
{
    return token != HSAY_NONE && doc->words.data[token].upos == HSAY_PRON &&
           (doc->words.data[token].morph & persons) != 0;
}

/* The statement's maker where the speaker is a document that is no actor of note. */
static uint32_t document_maker(const cue_table *cues, const hsay_doc *doc, uint32_t head)
{
    if (head == HSAY_NONE || doc->words.data[head].upos != HSAY_NOUN)
        return HSAY_NONE;
    uint32_t r = hsay_claims_cue_find(cues, doc->words.data[head].lemma);
    while (r != HSAY_NONE && cues->rows[r].kind != CUE_NOUN)
        r = cues->rows[r].next;
    uint32_t maker =
        r == HSAY_NONE ? HSAY_NONE : hsay_claims_noun_source(cues, doc, head, HSAY_NONE);
    uint32_t mention = maker == HSAY_NONE
                           ? HSAY_NONE
                           : hsay_claims_mention(doc, hsay_claims_antecedent(doc, maker));
    return mention == HSAY_NONE ? HSAY_NONE : doc->mentions.data[mention].actor;
}

/* ------------------------------------------------------------------ the same source again */

/* Does a word of the source say that it was heard before ("the aforementioned source")? */
static bool refers_back(const cue_table *cues, const hsay_doc *doc, const token_runs *source)
{
    for (uint32_t i = 0; i < source->count; i++)
        for (uint32_t t = source->run[i].first;
             t <= source->run[i].last && t < source->run[i].first + 8u; t++)
            if (doc->words.data[t].upos != HSAY_PRON &&
                (hsay_claims_word_is(cues, WORD_REFERS, doc->words.data[t].lemma) ||
                 hsay_claims_word_is(cues, WORD_REFERS, hsay_doc_form(doc, t))))
                return true;
    return false;
}

/* Is the last mention of the pronoun's actor before it inside the pronoun's own content? */
static bool named_in_own_words(const hsay_doc *doc, const claim_draft *draft)
{
    uint32_t m = hsay_claims_mention(doc, draft->speaker_head);
    if (m == HSAY_NONE || !draft->content.count)
        return false;
    hsay_slice mentions = doc->actors.data[doc->mentions.data[m].actor].mentions;
    uint32_t low = 0, high = mentions.count; /* first mention at or behind the pronoun */
    while (low < high) {
        uint32_t middle = low + (high - low) / 2u;
        if (doc->mentions.data[doc->refs.data[mentions.first + middle]].head < draft->speaker_head)
            low = middle + 1u;
        else
            high = middle;
    }
    if (!low)
        return false;
    uint32_t last = doc->mentions.data[doc->refs.data[mentions.first + low - 1u]].head;
    return hsay_claims_runs_hold(&draft->content, last) &&
           doc->tokens.data[last].quotation != HSAY_NONE;
}

static uint32_t paragraph_of(const hsay_doc *doc, const claim_draft *draft)
{
    uint32_t anchor = hsay_claims_anchor(draft);
    return doc->sentences.data[doc->tokens.data[anchor].sentence].paragraph;
}

static bool is_phrase(const claims_state *state, const claim_draft *draft)
{
    return draft->row == HSAY_NONE || state->cues.rows[draft->row].kind == CUE_PREPOSITION;
}

/* Should the draft go on with the speaker of `last`? */
static bool goes_on(const claims_state *state, const hsay_doc *doc, const claim_draft *draft,
                    const claim_draft *last)
{
    if (paragraph_of(doc, draft) != paragraph_of(doc, last) || draft->head == HSAY_NONE)
        return false;
    if (refers_back(&state->cues, doc, &draft->source))
        return true;
    if (!is_person(doc, draft->speaker_head, HSAY_MORPH_PERSON_3))
        return false;
    return hsay_claims_word_is(&state->cues, WORD_FURTHER, doc->words.data[draft->head].lemma) ||
           named_in_own_words(doc, draft);
}

static void go_on(draft_list *drafts, uint32_t d, uint32_t last)
{
    claim_draft *draft = &drafts->data[d];
    draft->speaker = drafts->data[last].speaker;
    if (draft->within == HSAY_NONE && drafts->data[last].within != d &&
        drafts->data[last].within != HSAY_NONE &&
        !hsay_claims_circle(drafts, d, drafts->data[last].within))
        draft->within = drafts->data[last].within;
}

/* "No group claimed", "nobody in the ministry said", "neither side confirmed": whoever is named
 * there says nothing. "Not only X", "no fewer than ten" do speak. */
static bool is_nobody(const cue_table *cues, const hsay_doc *doc, const token_runs *source)
{
    uint32_t first = source->count ? source->run[0].first : HSAY_NONE;
    if (first == HSAY_NONE)
        return false;
    if (!hsay_claims_word_is(cues, WORD_NEGATOR, doc->words.data[first].lemma))
        return false;
    if (first == source->run[0].last)
        return true;
    hsay_str tag = doc->words.data[first + 1u].xpos;
    return !hsay_lemma_is(doc, first + 1u, "only") && !hsay_str_is(tag, "JJR") &&
           !hsay_str_is(tag, "RBR");
}

/* ------------------------------------------------------------------ all */

static void first_persons(const hsay_doc *doc, draft_list *drafts)
{
    for (uint32_t d = 0; d < drafts->count; d++) {
        claim_draft *draft = &drafts->data[d];
        if (draft->dropped || !is_person(doc, draft->speaker_head, HSAY_MORPH_PERSON_1))
            continue;
        uint32_t outer = draft->within, steps = 0;
        while (outer != HSAY_NONE && steps++ < HSAY_CLAIM_DEPTH_MAX &&
               is_person(doc, drafts->data[outer].speaker_head, HSAY_MORPH_PERSON_1))
            outer = drafts->data[outer].within;
        if (outer != HSAY_NONE && drafts->data[outer].speaker != HSAY_NONE)
            draft->speaker = drafts->data[outer].speaker;
    }
}

void hsay_claims_speakers(const claims_state *state, const hsay_doc *doc, draft_list *drafts,
                          const uint32_t *order, uint32_t count)
{
    uint32_t last = HSAY_NONE;
    for (uint32_t i = 0; i < count; i++) {
        claim_draft *draft = &drafts->data[order[i]];
        if (is_nobody(&state->cues, doc, &draft->source)) {
            draft->speaker = HSAY_NONE;
            continue;
        }
        if (draft->speaker == HSAY_NONE)
            draft->speaker = name_behind(doc, draft->speaker_head, &draft->source);
        if (draft->speaker == HSAY_NONE)
            draft->speaker = actor_of(doc, draft->speaker_head, &draft->source);
        bool relative = draft->source.count && draft->speaker_head != HSAY_NONE &&
                        !hsay_claims_runs_hold(&draft->source, draft->speaker_head);
        if (draft->speaker == HSAY_NONE && relative)
            draft->speaker = doer_above(&state->cues, doc, draft->speaker_head);
        bool coded = draft->speaker != HSAY_NONE && doc->actors.data[draft->speaker].code.length;
        uint32_t maker = coded ? HSAY_NONE : document_maker(&state->cues, doc, draft->speaker_head);
        if (maker != HSAY_NONE)
            draft->speaker = maker;
        bool shared = last != HSAY_NONE && draft->speaker_head != HSAY_NONE &&
                      draft->speaker_head == drafts->data[last].speaker_head;
        if (last != HSAY_NONE && (shared || goes_on(state, doc, draft, &drafts->data[last])))
            go_on(drafts, order[i], last);
        bool quoted =
            draft->head != HSAY_NONE && doc->tokens.data[draft->head].quotation != HSAY_NONE;
        if (draft->speaker != HSAY_NONE && !is_phrase(state, draft) && !quoted)
            last = order[i];
    }
    first_persons(doc, drafts);
}
