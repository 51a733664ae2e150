/* SPDX-License-Identifier: Apache-2.0
 *
 * prepare.c - what the stage knows, made once for an engine.
 *
 * In: a compiled lexicon. Out: its patterns, the classes that the grammar itself asks for, per
 * frame a score and the name of its rule, the contexts, and what planned events count as.
 */
#include "events/internal.h"

static const char *const class_names[GRAMMAR_CLASS_COUNT] = {
#define GRAMMAR_NAME(id, name) name,
    GRAMMAR_CLASSES(GRAMMAR_NAME)
#undef GRAMMAR_NAME
};

/* Score by type and mode; a row without a mode serves all modes that have no row. */
static double score_of(const hsay_table *table, hsay_event_type type, hsay_str mode)
{
    uint32_t types = hsay_table_column(table, "type"), modes = hsay_table_column(table, "mode");
    uint32_t scores = hsay_table_column(table, "score");
    double found = 0, score;
    bool exact = false;
    for (uint32_t row = 0; row < table->rows && types != HSAY_NONE && modes != HSAY_NONE; row++) {
        hsay_event_type row_type;
        hsay_str row_mode = hsay_table_cell(table, row, modes);
        if (!hsay_event_type_parse(hsay_table_cell(table, row, types), &row_type) ||
            row_type != type || scores == HSAY_NONE ||
            !hsay_parse_double(hsay_table_cell(table, row, scores), &score)) {
            continue;
        }
        if (hsay_str_equal(row_mode, mode) || (row_mode.length == 0 && !exact)) {
            exact = hsay_str_equal(row_mode, mode);
            found = score;
        }
    }
    return found;
}

static bool prepare_frames(const hsay_setup *setup, events_state *state, const hsay_table *scores)
{
    uint32_t count = state->patterns.count[HSAY_PATTERN_FRAMES];
    state->scores = HSAY_NEW(setup->arena, double, count + 1);
    state->rules = HSAY_NEW(setup->arena, hsay_str, count + 1);
    if (state->scores == NULL || state->rules == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        const hsay_pattern_frame *frame = &state->patterns.frames[i];
        hsay_str file = hsay_patterns_string(&state->patterns, frame->file);
        state->scores[i] = score_of(scores, (hsay_event_type)frame->type,
                                    hsay_patterns_string(&state->patterns, frame->mode));
        state->rules[i] =
            hsay_str_print(setup->arena, "%.*s:%u", (int)file.length, file.data, frame->line);
        if (state->rules[i].data == NULL) {
            return false;
        }
    }
    return true;
}

/* futures.tsv: type, becomes, cameo */
static void prepare_futures(events_state *state, const hsay_table *table, const hsay_table *scores)
{
    uint32_t types = hsay_table_column(table, "type");
    uint32_t becomes = hsay_table_column(table, "becomes");
    uint32_t cameo = hsay_table_column(table, "cameo");
    for (uint32_t i = 0; i < HSAY_EVENT_TYPE_COUNT; i++) {
        state->future_type[i] = HSAY_NONE;
    }
    for (uint32_t row = 0; row < table->rows; row++) {
        hsay_event_type from, to;
        if (types != HSAY_NONE && becomes != HSAY_NONE && cameo != HSAY_NONE &&
            hsay_event_type_parse(hsay_table_cell(table, row, types), &from) &&
            hsay_event_type_parse(hsay_table_cell(table, row, becomes), &to)) {
            state->future_type[from] = (uint32_t)to;
            state->future_cameo[from] = hsay_table_cell(table, row, cameo);
            state->future_score[from] = score_of(scores, to, (hsay_str){"", 0});
        }
    }
}

hsay_status prepare_events(const hsay_setup *setup, void **prepared, hsay_error *error)
{
    events_state *state = HSAY_NEW(setup->arena, events_state, 1);
    hsay_table contexts = {0}, scores = {0}, futures = {0};
    hsay_str blob;
    hsay_status status;
    if (state == NULL) {
        return hsay_no_memory(error);
    }
    if (!hsay_image_blob(setup->image, "events/patterns", &blob)) {
        return hsay_fail(error, HSAY_BAD_LEXICON,
                         "the lexicon has no event patterns (events/*.pat)");
    }
    status = hsay_patterns_open(blob, &state->patterns, error);
    if (status != HSAY_OK) {
        return status;
    }
    if (!hsay_image_table(setup->image, "events/scores", &scores) ||
        !hsay_image_table(setup->image, "events/contexts", &contexts) ||
        !hsay_image_table(setup->image, "events/futures", &futures)) {
        return hsay_fail(error, HSAY_BAD_LEXICON,
                         "the lexicon lacks events/scores.tsv, contexts.tsv or futures.tsv");
    }
    for (uint32_t i = 0; i < GRAMMAR_CLASS_COUNT; i++) {
        state->classes[i] = hsay_patterns_class(&state->patterns, class_names[i]);
    }
    open_discards(setup->image, &state->discards);
    prepare_futures(state, &futures, &scores);
    if (!prepare_frames(setup, state, &scores) ||
        !prepare_contexts(setup, &state->contexts, &contexts)) {
        return hsay_no_memory(error);
    }
    *prepared = state;
    return HSAY_OK;
}
