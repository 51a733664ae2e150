/* SPDX-License-Identifier: Apache-2.0
 *
 * features.c - what the cue tagger sees of a token.
 *
 * In: words, quotations, mentions, drafts of the rules. Out: lists of hashed features.
 *
 * Idea: the token's own words and tags, its neighbours, its place in the tree (head, children), its
 * rows in the cue table, quotation marks nearby, and what the rules made of it. What the table
 * knows lets the tagger judge verbs that it never saw in training.
 */
#include "claims/features.h"

/* ------------------------------------------------------------------ views of tokens */

static uint32_t hash_bytes(hsay_str text, bool lower)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.data[i];
        hash = (hash ^ (lower ? hsay_to_lower(c) : c)) * 16777619u;
    }
    return hash;
}

static uint8_t shape_of(const hsay_doc *doc, uint32_t token)
{
    hsay_str form = hsay_doc_form(doc, token);
    bool first = token == doc->sentences.data[doc->tokens.data[token].sentence].first;
    if (doc->words.data[token].upos == HSAY_PUNCT)
        return 1;
    if (form.length && hsay_is_digit((unsigned char)form.data[0]))
        return 2;
    if (hsay_str_capitals(form))
        return 3;
    if (hsay_str_capitalized(form))
        return first ? 4 : 5;
    return 6;
}

static uint32_t rows_of(const cue_table *cues, hsay_str lemma)
{
    uint32_t bits = 0;
    for (uint32_t r = hsay_claims_cue_find(cues, lemma); r != HSAY_NONE; r = cues->rows[r].next) {
        const cue_row *row = &cues->rows[r];
        bits |= 1u << row->kind;
        bits |= 1u << (CUE_KINDS + row->stance);
        uint32_t frames = row->frames & (FRAME(CLAUSE) | FRAME(QUOTE) | FRAME(INFINITIVE) |
                                         FRAME(PERSON) | FRAME(OBJECT));
        bits |= frames << 16;
        if (row->frames >> FRAME_OF)
            bits |= 1u << 30;
    }
    return bits;
}

static uint32_t kin_of(const hsay_doc *doc, uint32_t token)
{
    uint32_t hash = 17, seen = 0;
    uint64_t bits = 0;
    for (uint32_t c = doc->words.data[token].first_child; c != HSAY_NONE && seen < 12u;
         c = doc->words.data[c].next_sibling, seen++)
        if (doc->words.data[c].deprel != HSAY_PUNCT_REL)
            bits |= (uint64_t)1 << (doc->words.data[c].deprel & 63u);
    hash = (uint32_t)(bits * 0x9E3779B97F4A7C15u >> 32) ^ hash;
    return hash;
}

static uint8_t quote_of(const hsay_doc *doc, uint32_t token)
{
    uint32_t q = doc->tokens.data[token].quotation;
    if (q == HSAY_NONE)
        return 0;
    hsay_span span = doc->tokens.data[token].span, whole = doc->quotations.data[q].span;
    if (span.start <= whole.start)
        return 1;
    return span.end >= whole.end ? 3 : 2;
}

static uint8_t mention_of(const hsay_doc *doc, uint32_t token)
{
    uint32_t m = hsay_claims_mention(doc, token);
    if (m == HSAY_NONE)
        return 0;
    const hsay_mention *mention = &doc->mentions.data[m];
    return (uint8_t)(1u + (uint32_t)mention->kind * HSAY_KIND_COUNT +
                     (uint32_t)doc->actors.data[mention->actor].kind);
}

static void mark_rules(features_state *features)
{
    const draft_list *drafts = features->drafts;
    for (uint32_t d = 0; d < drafts->count; d++)
        for (uint32_t i = 0; i < drafts->data[d].cue.count; i++) {
            token_run run = drafts->data[d].cue.run[i];
            for (uint32_t t = run.first; t <= run.last; t++) {
                features->view[t].rule = d;
                features->view[t].rule_cue = t == run.first ? 1 : 2;
            }
        }
}

bool hsay_claims_features_open(const claims_state *state, hsay_doc *doc, const draft_list *drafts,
                               features_state *features)
{
    *features = (features_state){.state = state, .doc = doc, .drafts = drafts};
    features->view = HSAY_NEW(&doc->scratch, token_view, doc->tokens.count + 1u);
    features->quoted = HSAY_NEW(&doc->scratch, uint8_t, doc->sentences.count + 1u);
    if (!features->view || !features->quoted)
        return false;
    for (uint32_t t = 0; t < doc->tokens.count; t++) {
        const hsay_word *word = hsay_doc_word(doc, t);
        token_view *view = &features->view[t];
        view->form = hash_bytes(hsay_doc_form(doc, t), true);
        view->lemma = hash_bytes(word->lemma, true);
        view->xpos = hash_bytes(word->xpos, false);
        view->upos = word->upos;
        view->deprel = word->deprel;
        view->kin = kin_of(doc, t);
        view->row = rows_of(&state->cues, word->lemma);
        view->shape = shape_of(doc, t);
        view->quote = quote_of(doc, t);
        view->mention = mention_of(doc, t);
        view->rule = HSAY_NONE;
        if (view->quote)
            features->quoted[doc->tokens.data[t].sentence] = 1;
    }
    mark_rules(features);
    return true;
}

/* ------------------------------------------------------------------ features */

void hsay_claims_emit(feature_list *list, uint32_t kind, uint32_t a, uint32_t b)
{
    uint64_t h = ((uint64_t)a + 0x9E3779B9u) * 0x9E3779B97F4A7C15u;
    h ^= (h >> 29) ^ (((uint64_t)b + 0x85EBCA6Bu) * 0xC2B2AE3D27D4EB4Fu) ^ (uint64_t)kind << 50;
    h *= 0xD6E8FEB86659FD93u;
    if (list->count < FEATURES_MAX)
        list->at[list->count++] = (uint32_t)(h >> 32);
}

/* View of a neighbour inside the sentence; one beyond its edges is blank. */
static token_view neighbour(const features_state *features, uint32_t token, int offset)
{
    const hsay_doc *doc = features->doc;
    int64_t at = (int64_t)token + offset;
    if (at < 0 || at >= (int64_t)doc->tokens.count ||
        doc->tokens.data[at].sentence != doc->tokens.data[token].sentence)
        return (token_view){.rule = HSAY_NONE, .form = 7, .lemma = 7, .xpos = 7};
    return features->view[at];
}

uint32_t hsay_claims_bucket(uint32_t distance)
{
    static const uint8_t buckets[16] = {0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 8};
    return distance < 16u ? buckets[distance] : distance < 30u ? 9 : 10;
}

static void around_features(const features_state *features, uint32_t token, feature_list *list)
{
    const token_view *v = &features->view[token];
    token_view p1 = neighbour(features, token, -1), p2 = neighbour(features, token, -2);
    token_view n1 = neighbour(features, token, 1), n2 = neighbour(features, token, 2);
    hsay_claims_emit(list, 1, v->form, 0);
    hsay_claims_emit(list, 2, v->lemma, v->upos);
    hsay_claims_emit(list, 3, v->lemma, p1.lemma);
    hsay_claims_emit(list, 4, v->lemma, n1.lemma);
    hsay_claims_emit(list, 5, p1.lemma, 0);
    hsay_claims_emit(list, 6, n1.lemma, 0);
    hsay_claims_emit(list, 7, p2.lemma, p1.lemma);
    hsay_claims_emit(list, 8, n1.lemma, n2.lemma);
    hsay_claims_emit(list, 9, v->xpos, p1.xpos);
    hsay_claims_emit(list, 10, v->xpos, n1.xpos);
    hsay_claims_emit(list, 11, p2.xpos ^ p1.xpos * 31u, v->xpos);
    hsay_claims_emit(list, 12, n2.xpos ^ n1.xpos * 31u, v->xpos);
    hsay_claims_emit(list, 13, v->shape, v->upos);
    hsay_claims_emit(list, 14, p1.lemma ^ p1.row * 7u, v->upos);
    hsay_claims_emit(list, 15, p1.row, v->row);
    hsay_claims_emit(list, 16, n1.row, v->row);
    hsay_claims_emit(list, 17, v->row, v->xpos);
    hsay_claims_emit(list, 18, v->lemma, n1.quote * 8u + p1.quote);
    hsay_claims_emit(list, 19, v->xpos, n1.quote * 64u + p1.quote * 8u + v->quote);
    hsay_claims_emit(list, 20, p2.lemma, v->lemma);
    hsay_claims_emit(list, 21, n2.lemma, v->lemma);
    hsay_claims_emit(list, 22, n1.mention, v->lemma);
    hsay_claims_emit(list, 23, p1.mention, v->lemma);
    hsay_claims_emit(list, 24, n1.mention * 64u + p1.mention, v->xpos);
}

static void tree_features(const features_state *features, uint32_t token, feature_list *list)
{
    const hsay_doc *doc = features->doc;
    const token_view *v = &features->view[token];
    uint32_t above = doc->words.data[token].head;
    token_view blank = {.lemma = 9, .xpos = 9, .rule = HSAY_NONE};
    const token_view *h = above == HSAY_NONE ? &blank : &features->view[above];
    uint32_t over = above == HSAY_NONE ? HSAY_NONE : doc->words.data[above].head;
    const token_view *g = over == HSAY_NONE ? &blank : &features->view[over];
    uint32_t side = above != HSAY_NONE && above < token;
    hsay_claims_emit(list, 30, v->deprel, v->upos);
    hsay_claims_emit(list, 31, v->deprel, h->lemma);
    hsay_claims_emit(list, 32, v->lemma, h->lemma);
    hsay_claims_emit(list, 33, v->deprel * 64u + h->deprel, side * 32u + h->upos);
    hsay_claims_emit(list, 34, v->kin, v->upos);
    hsay_claims_emit(list, 35, v->kin, v->lemma);
    hsay_claims_emit(list, 36, v->kin, v->row);
    hsay_claims_emit(list, 37, v->deprel, v->row);
    hsay_claims_emit(list, 38, v->deprel, h->row);
    hsay_claims_emit(list, 39, h->lemma, g->lemma ^ v->deprel);
    hsay_claims_emit(list, 40, h->rule_cue * 4u + v->rule_cue, v->deprel);
    hsay_claims_emit(list, 41, v->lemma, v->deprel);
    bool verb = v->upos == HSAY_VERB;
    uint32_t subject = verb ? hsay_claims_subject(doc, &features->state->cues, token)
                            : hsay_tree_child(doc, token, HSAY_NSUBJ);
    if (verb && subject == HSAY_NONE)
        hsay_claims_emit(list, 46, v->row, v->deprel);
    if (subject != HSAY_NONE) {
        const token_view *s = &features->view[subject];
        hsay_claims_emit(list, 42, s->mention, v->lemma);
        hsay_claims_emit(list, 43, s->lemma, 0);
        hsay_claims_emit(list, 44, s->mention * 32u + s->upos, v->row);
        hsay_claims_emit(list, 45, s->lemma, v->lemma);
    }
    uint32_t has = 0, kinds = v->row & 31u, frames = v->row >> 16 & 31u;
    static const hsay_deprel complements[] = {HSAY_CCOMP, HSAY_XCOMP, HSAY_OBJ,      HSAY_OBL,
                                              HSAY_ACL,   HSAY_NMOD,  HSAY_PARATAXIS};
    for (uint32_t i = 0; i < sizeof complements / sizeof *complements; i++) {
        uint32_t c = hsay_tree_child(doc, token, complements[i]);
        if (c == HSAY_NONE)
            continue;
        has |= 1u << i | (c < token ? 256u << i : 0);
        const token_view *w = &features->view[c];
        const token_view *edge = &features->view[doc->words.data[c].left];
        hsay_claims_emit(list, 50 + i, w->lemma, v->row);
        hsay_claims_emit(list, 60 + i, edge->lemma, v->lemma);
        hsay_claims_emit(list, 70 + i, edge->lemma, v->row);
        hsay_claims_emit(list, 80 + i, w->upos * 4u + (c < token), v->lemma);
        hsay_claims_emit(list, 90 + i, edge->quote, v->row);
    }
    uint32_t named = subject == HSAY_NONE ? 99u : features->view[subject].mention;
    hsay_claims_emit(list, 47, has, kinds * 64u + frames);
    hsay_claims_emit(list, 48, has, v->lemma);
    hsay_claims_emit(list, 49, has * 128u + named, kinds * 64u + frames);
    hsay_claims_emit(list, 57, named, v->row >> CUE_KINDS & 511u);
}

static void rule_features(const features_state *features, uint32_t token, feature_list *list)
{
    const hsay_doc *doc = features->doc;
    const token_view *v = &features->view[token];
    token_view p1 = neighbour(features, token, -1), n1 = neighbour(features, token, 1);
    const hsay_sentence *s = &doc->sentences.data[doc->tokens.data[token].sentence];
    hsay_claims_emit(list, 100, v->rule_cue * 16u + p1.rule_cue * 4u + n1.rule_cue, 0);
    hsay_claims_emit(list, 101, v->rule_cue * 16u + p1.rule_cue * 4u + n1.rule_cue, v->lemma);
    hsay_claims_emit(list, 102, v->rule_cue * 16u + p1.rule_cue * 4u + n1.rule_cue, v->xpos);
    hsay_claims_emit(list, 103, hsay_claims_bucket(token - s->first), v->upos);
    hsay_claims_emit(list, 104, hsay_claims_bucket(s->first + s->count - 1u - token), v->upos);
    hsay_claims_emit(list, 105, features->quoted[doc->tokens.data[token].sentence] * 8u + v->quote,
                     v->row);
    hsay_claims_emit(list, 106, features->quoted[doc->tokens.data[token].sentence] * 8u + v->quote,
                     v->lemma);
    hsay_claims_emit(list, 107, s->headline, v->upos * 4u + (s->first == token));
    if (v->rule == HSAY_NONE)
        return;
    const claim_draft *draft = &features->drafts->data[v->rule];
    uint32_t sourced = draft->source.count > 0;
    uint32_t person =
        draft->speaker_head == HSAY_NONE ? 0 : features->view[draft->speaker_head].mention;
    hsay_claims_emit(list, 110, draft->frame * 2u + sourced, v->rule_cue);
    hsay_claims_emit(list, 111, draft->frame * 2u + sourced, v->lemma);
    hsay_claims_emit(list, 112, draft->row, v->rule_cue);
    hsay_claims_emit(list, 113, person, draft->frame * 4u + v->rule_cue);
    uint32_t size = hsay_claims_runs_size(&draft->content);
    hsay_claims_emit(list, 114, hsay_claims_bucket(size), v->rule_cue);
    if (draft->content.count)
        hsay_claims_emit(list, 115, features->view[draft->content.run[0].first].quote, v->lemma);
}

void hsay_claims_cue_features(const features_state *features, uint32_t token, feature_list *list)
{
    list->count = 0;
    hsay_claims_emit(list, 0, 0, 0);
    around_features(features, token, list);
    tree_features(features, token, list);
    rule_features(features, token, list);
}

uint32_t hsay_claims_step_class(const features_state *features, uint32_t token)
{
    const hsay_doc *doc = features->doc;
    const token_view *v = &features->view[token];
    if (token == doc->sentences.data[doc->tokens.data[token].sentence].first)
        return v->quote ? 1 : 0;
    const token_view *before = v - 1;
    if (before->quote && !v->quote)
        return 2;
    if (!before->quote && v->quote)
        return 3;
    if (before->upos == HSAY_PUNCT)
        return v->quote ? 4 : 5;
    return v->upos == HSAY_PUNCT ? 6 : 7;
}
