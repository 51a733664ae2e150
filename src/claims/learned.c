/* SPDX-License-Identifier: Apache-2.0
 *
 * learned.c - the two taggers at work: cues, then a source and a content for each.
 *
 * In: views of tokens, weights ("claims" of models/). Out: drafts.
 *
 * Bounds: a sentence is tagged in pieces of PIECE tokens; windows take at most BUDGET times the
 * article's tokens in all (a text of nothing but cues would ask for more), after which the rules'
 * own draft of a cue stands.
 */
#include "claims/features.h"

#define PIECE  512u
#define BUDGET 24u

static hsay_status open_chain(const hsay_model *model, const char *const names[3], uint32_t labels,
                              uint32_t classes, chain_weights *chain, hsay_error *error)
{
    hsay_tensor tags, table, step;
    hsay_status status = hsay_model_tensor(model, names[0], HSAY_U8, 1, &tags, error);
    if (status == HSAY_OK)
        status = hsay_model_tensor(model, names[1], HSAY_I8, 2, &table, error);
    if (status == HSAY_OK)
        status = hsay_model_tensor(model, names[2], HSAY_I32, 3, &step, error);
    if (status != HSAY_OK)
        return status;
    uint32_t rows = table.shape[0];
    if (rows < WAYS || (rows & (rows - 1u)) || tags.shape[0] != rows ||
        table.shape[1] != labels - 1u || step.shape[0] != classes || step.shape[1] != labels ||
        step.shape[2] != labels)
        return hsay_fail(error, HSAY_BAD_MODEL, "claims: tensor %s has the wrong shape", names[1]);
    *chain = (chain_weights){tags.data, table.data, step.data, rows - 1u, labels, classes};
    return HSAY_OK;
}

hsay_status hsay_claims_weights_open(const hsay_setup *setup, const claims_weights **weights,
                                     hsay_error *error)
{
    static const char *const cue_names[] = {"cue.tags", "cue.weights", "cue.steps"};
    static const char *const argument_names[] = {"argument.tags", "argument.weights",
                                                 "argument.steps"};
    *weights = NULL;
    const hsay_model *model = setup->models ? hsay_model_find(setup->models, "claims") : NULL;
    if (!model)
        return HSAY_OK;
    claims_weights *opened = HSAY_NEW(setup->arena, claims_weights, 1);
    if (!opened)
        return hsay_no_memory(error);
    hsay_status status = open_chain(model, cue_names, CUE_LABELS, CUE_STEPS, &opened->cue, error);
    if (status == HSAY_OK)
        status =
            open_chain(model, argument_names, ARG_LABELS, ARGUMENT_STEPS, &opened->argument, error);
    if (status == HSAY_OK)
        *weights = opened;
    return status;
}

/* Room for one piece of a sentence or one window. */
typedef struct {
    int32_t scores[PIECE * LABELS_MAX];
    uint8_t steps[PIECE], back[PIECE * LABELS_MAX], labels[PIECE];
    cue_window window;
} workroom;

static void tag_cues(const features_state *features, const chain_weights *weights, workroom *room,
                     uint32_t first, uint32_t count)
{
    feature_list list;
    for (uint32_t i = 0; i < count; i++) {
        hsay_claims_cue_features(features, first + i, &list);
        hsay_claims_score(weights, &list, room->scores + (size_t)i * CUE_LABELS);
        room->steps[i] = (uint8_t)hsay_claims_step_class(features, first + i);
    }
    hsay_claims_decode(weights, room->scores, room->steps, count, room->back, room->labels);
}

static void tag_arguments(const features_state *features, const chain_weights *weights,
                          workroom *room)
{
    const cue_window *window = &room->window;
    uint32_t count = window->last - window->first + 1u;
    feature_list list;
    for (uint32_t i = 0; i < count; i++) {
        hsay_claims_argument_features(features, window, window->first + i, &list);
        hsay_claims_score(weights, &list, room->scores + (size_t)i * ARG_LABELS);
        room->steps[i] = (uint8_t)hsay_claims_argument_step(features, window, window->first + i);
    }
    hsay_claims_decode(weights, room->scores, room->steps, count, room->back, room->labels);
}

/* Head of a source: the token of its runs whose head lies outside. */
static uint32_t source_head(const hsay_doc *doc, const token_runs *source)
{
    for (uint32_t i = 0; i < source->count; i++)
        for (uint32_t t = source->run[i].first; t <= source->run[i].last; t++) {
            const hsay_word *word = hsay_doc_word(doc, t);
            bool out = word->head == HSAY_NONE || !hsay_claims_runs_hold(source, word->head);
            if (out && word->upos != HSAY_PUNCT && word->deprel != HSAY_CASE)
                return t;
        }
    return HSAY_NONE;
}

/* Frames that fit how a content opens. */
static uint32_t frames_of(const hsay_doc *doc, const token_runs *content)
{
    if (!content->count)
        return 0;
    uint32_t t = content->run[0].first;
    if (doc->tokens.data[t].quotation != HSAY_NONE)
        return FRAME(QUOTE);
    if (hsay_lemma_is(doc, t, "to"))
        return FRAME(INFINITIVE) | FRAME(PERSON) | FRAME(TO);
    if (hsay_lemma_is(doc, t, "whether") || hsay_lemma_is(doc, t, "if"))
        return FRAME(WHETHER);
    if (hsay_lemma_is(doc, t, "about"))
        return FRAME(ABOUT);
    if (doc->words.data[t].xpos.length && doc->words.data[t].xpos.data[0] == 'W')
        return FRAME(WHETHER);
    if (doc->words.data[t].upos == HSAY_SCONJ)
        return FRAME(CLAUSE);
    return FRAME(CLAUSE) | FRAME(OBJECT) | FRAME(PERSON) | FRAME(NAME) | FRAME(AS);
}

/* Does the first word of the row's particle stand right behind the cue's main token? */
static bool particle_fits(const hsay_doc *doc, uint32_t head, const cue_row *row)
{
    hsay_str rest = row->particle, word;
    if (!hsay_str_next(&rest, ' ', &word))
        return true;
    return head + 1u < doc->words.count && hsay_str_equal(doc->words.data[head + 1u].lemma, word);
}

/* The row of the cue table that fits best: the rules' own, else the one whose frames fit the
 * content, else the first of the lemma. */
static uint32_t row_of(const claims_state *state, const hsay_doc *doc, const draft_list *rules,
                       const cue_window *window, const token_runs *content)
{
    if (window->rule != HSAY_NONE)
        return rules->data[window->rule].row;
    uint32_t first = hsay_claims_cue_of(&state->cues, doc, window->head);
    uint32_t frames = frames_of(doc, content);
    uint32_t plain = HSAY_NONE, best = HSAY_NONE;
    for (uint32_t r = first; r != HSAY_NONE; r = state->cues.rows[r].next) {
        const cue_row *row = &state->cues.rows[r];
        bool fits = particle_fits(doc, window->head, row);
        bool framed = fits && (row->frames & frames) != 0;
        if (framed && row->particle.length)
            return r; /* "rule out" before "rule" */
        if (framed && best == HSAY_NONE)
            best = r;
        if (fits && plain == HSAY_NONE)
            plain = r;
    }
    return best != HSAY_NONE ? best : plain;
}

static void read_labels(const workroom *room, claim_draft *draft)
{
    const cue_window *window = &room->window;
    for (uint32_t i = 0; i <= window->last - window->first; i++) {
        uint32_t t = window->first + i;
        if (t >= window->cue.first && t <= window->cue.last)
            continue;
        if (room->labels[i] == ARG_SOURCE_B || room->labels[i] == ARG_SOURCE_I)
            hsay_claims_runs_add(&draft->source, t, t);
        if (room->labels[i] == ARG_CONTENT_B || room->labels[i] == ARG_CONTENT_I)
            hsay_claims_runs_add(&draft->content, t, t);
    }
}

static hsay_status add_claim(const claims_state *state, hsay_doc *doc,
                             const features_state *features, workroom *room, token_run cue,
                             draft_list *found, hsay_error *error)
{
    hsay_claims_window(features, cue, &room->window);
    tag_arguments(features, &state->weights->argument, room);
    claim_draft *draft = hsay_claims_draft(doc, found);
    if (!draft)
        return hsay_no_memory(error);
    read_labels(room, draft);
    draft->head = room->window.head;
    draft->row = row_of(state, doc, features->drafts, &room->window, &draft->content);
    draft->frame = room->window.rule == HSAY_NONE ? FRAME_COUNT
                                                  : features->drafts->data[room->window.rule].frame;
    draft->rule = "model";
    hsay_claims_runs_add(&draft->cue, cue.first, cue.last);
    uint32_t head = source_head(doc, &draft->source);
    draft->speaker_head = head == HSAY_NONE ? HSAY_NONE : hsay_claims_antecedent(doc, head);
    return HSAY_OK;
}

static hsay_status tag_piece(const claims_state *state, hsay_doc *doc,
                             const features_state *features, workroom *room, uint32_t first,
                             uint32_t count, uint64_t *budget, draft_list *found, hsay_error *error)
{
    uint8_t labels[PIECE];
    tag_cues(features, &state->weights->cue, room, first, count);
    for (uint32_t i = 0; i < count; i++)
        labels[i] = room->labels[i];
    for (uint32_t i = 0; i < count; i++) {
        if (labels[i] != CUE_B)
            continue;
        token_run cue = {first + i, first + i};
        while (i + 1u < count && labels[i + 1u] == CUE_I)
            cue.last = first + ++i;
        if (*budget < WINDOW_MAX)
            return HSAY_OK;
        hsay_status status = add_claim(state, doc, features, room, cue, found, error);
        if (status != HSAY_OK)
            return status;
        *budget -= room->window.last - room->window.first + 1u;
    }
    return HSAY_OK;
}

hsay_status hsay_claims_by_model(const claims_state *state, hsay_doc *doc, const draft_list *rules,
                                 draft_list *found, hsay_error *error)
{
    features_state features;
    workroom *room = HSAY_NEW(&doc->scratch, workroom, 1);
    if (!room || !hsay_claims_features_open(state, doc, rules, &features))
        return hsay_no_memory(error);
    uint64_t budget = (uint64_t)doc->tokens.count * BUDGET + 4u * WINDOW_MAX;
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        uint32_t first = doc->sentences.data[s].first, left = doc->sentences.data[s].count;
        while (left) {
            uint32_t count = left < PIECE ? left : PIECE;
            hsay_status status =
                tag_piece(state, doc, &features, room, first, count, &budget, found, error);
            if (status != HSAY_OK)
                return status;
            first += count;
            left -= count;
        }
    }
    return HSAY_OK;
}
