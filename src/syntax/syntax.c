/* SPDX-License-Identifier: Apache-2.0
 *
 * syntax.c - the stage: tokens in, words (tags, features, lemmas, trees) out.
 *
 * In: sentences and tokens. Out: doc->words, one for every token. All knowledge of English comes
 * from the weights "syntax" (train/syntax); every index in them is checked in prepare, so that
 * run needs no doubts. Time and memory are linear in the length of a sentence, whatever it is.
 */
#include "syntax/inside.h"

#include <string.h>

typedef struct {
    hsay_str xpos;
    uint8_t upos;
} tag_entry;

typedef struct {
    hsay_str text;
    uint32_t morph;
} feats_entry;

typedef struct {
    hsay_linear tagger, parser;
    hsay_lookup lemmas, features;
    tag_entry *tags;
    uint8_t *relations; /* own number -> hsay_deprel */
    feats_entry *feats;
    hsay_lemma_script *scripts;
    uint32_t tag_count, relation_count, feats_count, script_count;
} syntax_state;

/* ------------------------------------------------------------------ prepare */

/* The lines of a text tensor; *lines is taken from the arena. */
static hsay_status read_lines(const hsay_setup *setup, const hsay_model *model, const char *name,
                              hsay_str **lines, uint32_t *count, hsay_error *error)
{
    hsay_tensor tensor;
    hsay_status status = hsay_model_tensor(model, name, HSAY_U8, 1, &tensor, error);
    if (status != HSAY_OK)
        return status;
    const char *bytes = tensor.data;
    *count = 0;
    for (size_t i = 0; i < tensor.length; i++)
        *count += bytes[i] == '\n';
    *lines = HSAY_NEW(setup->arena, hsay_str, *count);
    if (!*lines)
        return hsay_no_memory(error);
    for (size_t at = 0, start = 0, line = 0; at < tensor.length; at++)
        if (bytes[at] == '\n') {
            (*lines)[line++] = (hsay_str){bytes + start, at - start};
            start = at + 1;
        }
    return HSAY_OK;
}

static hsay_status read_tags(const hsay_setup *setup, const hsay_model *model, syntax_state *state,
                             hsay_error *error)
{
    hsay_str *lines;
    hsay_status status = read_lines(setup, model, "tags", &lines, &state->tag_count, error);
    if (status != HSAY_OK)
        return status;
    if (!state->tag_count || state->tag_count > HSAY_TAGS_MAX)
        return hsay_fail(error, HSAY_BAD_MODEL, "syntax: between 1 and %u tags are wanted",
                         HSAY_TAGS_MAX);
    state->tags = HSAY_NEW(setup->arena, tag_entry, state->tag_count);
    if (!state->tags)
        return hsay_no_memory(error);
    for (uint32_t i = 0; i < state->tag_count; i++) {
        size_t tab = hsay_str_find(lines[i], HSAY_STR("\t"));
        tag_entry *tag = &state->tags[i];
        if (tab == SIZE_MAX || !hsay_upos_parse(hsay_str_slice(lines[i], 0, tab), &tag->upos))
            return hsay_fail(error, HSAY_BAD_MODEL, "syntax: tag %u is unknown", i + 1);
        tag->xpos = hsay_str_slice(lines[i], tab + 1, lines[i].length);
    }
    return HSAY_OK;
}

static hsay_status read_relations(const hsay_setup *setup, const hsay_model *model,
                                  syntax_state *state, hsay_error *error)
{
    hsay_str *lines;
    hsay_status status =
        read_lines(setup, model, "relations", &lines, &state->relation_count, error);
    if (status != HSAY_OK)
        return status;
    if (state->relation_count < 2 || state->relation_count > HSAY_RELATIONS_MAX)
        return hsay_fail(error, HSAY_BAD_MODEL, "syntax: between 2 and %u relations are wanted",
                         HSAY_RELATIONS_MAX);
    state->relations = HSAY_NEW(setup->arena, uint8_t, state->relation_count);
    if (!state->relations)
        return hsay_no_memory(error);
    for (uint32_t i = 0; i < state->relation_count; i++)
        if (!hsay_deprel_parse(lines[i], &state->relations[i]))
            return hsay_fail(error, HSAY_BAD_MODEL, "syntax: relation %u is unknown", i + 1);
    return HSAY_OK;
}

/* HSAY_MORPH_* of features as CoNLL-U writes them. */
static uint32_t morph_of(hsay_str feats)
{
    static const struct {
        const char *pair;
        uint32_t bit;
    } bits[] = {{"Tense=Past", HSAY_MORPH_PAST},       {"Tense=Pres", HSAY_MORPH_PRESENT},
                {"VerbForm=Fin", HSAY_MORPH_FINITE},   {"VerbForm=Inf", HSAY_MORPH_INFINITIVE},
                {"VerbForm=Ger", HSAY_MORPH_GERUND},   {"VerbForm=Part", HSAY_MORPH_PARTICIPLE},
                {"Number=Plur", HSAY_MORPH_PLURAL},    {"Number=Sing", HSAY_MORPH_SINGULAR},
                {"Voice=Pass", HSAY_MORPH_PASSIVE},    {"Mood=Imp", HSAY_MORPH_IMPERATIVE},
                {"Gender=Masc", HSAY_MORPH_MASCULINE}, {"Gender=Fem", HSAY_MORPH_FEMININE},
                {"Person=1", HSAY_MORPH_PERSON_1},     {"Person=2", HSAY_MORPH_PERSON_2},
                {"Person=3", HSAY_MORPH_PERSON_3},     {"Poss=Yes", HSAY_MORPH_POSSESSIVE}};
    uint32_t morph = 0;
    hsay_str pair;
    while (hsay_str_next(&feats, '|', &pair))
        for (size_t i = 0; i < sizeof bits / sizeof *bits; i++)
            if (hsay_str_is(pair, bits[i].pair))
                morph |= bits[i].bit;
    if ((morph & HSAY_MORPH_PARTICIPLE) && (morph & HSAY_MORPH_PRESENT))
        morph |= HSAY_MORPH_GERUND;
    return morph;
}

static hsay_status read_feats(const hsay_setup *setup, const hsay_model *model, syntax_state *state,
                              hsay_error *error)
{
    hsay_str *lines;
    hsay_status status = read_lines(setup, model, "feats", &lines, &state->feats_count, error);
    if (status != HSAY_OK)
        return status;
    state->feats = HSAY_NEW(setup->arena, feats_entry, state->feats_count);
    if (!state->feats)
        return hsay_no_memory(error);
    for (uint32_t i = 0; i < state->feats_count; i++)
        state->feats[i] = (feats_entry){lines[i], morph_of(lines[i])};
    return HSAY_OK;
}

static hsay_status read_scripts(const hsay_setup *setup, const hsay_model *model,
                                syntax_state *state, hsay_error *error)
{
    hsay_str *lines;
    hsay_status status = read_lines(setup, model, "scripts", &lines, &state->script_count, error);
    if (status != HSAY_OK)
        return status;
    state->scripts = HSAY_NEW(setup->arena, hsay_lemma_script, state->script_count);
    if (!state->scripts)
        return hsay_no_memory(error);
    for (uint32_t i = 0; i < state->script_count; i++)
        if (!hsay_lemma_script_parse(lines[i], &state->scripts[i]))
            return hsay_fail(error, HSAY_BAD_MODEL, "syntax: lemma script %u is unreadable", i + 1);
    return HSAY_OK;
}

/* A hash table whose values are all below `limit`. */
static hsay_status read_lookup(const hsay_model *model, const char *keys, const char *values,
                               uint32_t limit, hsay_lookup *lookup, hsay_error *error)
{
    hsay_tensor k, v;
    hsay_status status = hsay_model_tensor(model, keys, HSAY_U32, 1, &k, error);
    if (status == HSAY_OK)
        status = hsay_model_tensor(model, values, HSAY_I16, 1, &v, error);
    if (status != HSAY_OK)
        return status;
    uint32_t slots = k.shape[0];
    if (!slots || (slots & (slots - 1)) || v.shape[0] != slots)
        return hsay_fail(error, HSAY_BAD_MODEL, "%s is not a table of 2^n slots", keys);
    *lookup = (hsay_lookup){k.data, v.data, slots};
    for (uint32_t i = 0; i < slots; i++)
        if (lookup->keys[i] && lookup->values[i] >= limit)
            return hsay_fail(error, HSAY_BAD_MODEL, "%s has a value out of range", values);
    return HSAY_OK;
}

static hsay_status read_linear(const hsay_model *model, const char *name, uint32_t classes,
                               hsay_linear *linear, hsay_error *error)
{
    hsay_tensor tensor;
    hsay_status status = hsay_model_tensor(model, name, HSAY_I8, 1, &tensor, error);
    if (status != HSAY_OK)
        return status;
    if (tensor.shape[0] <= hsay_padded(classes))
        return hsay_fail(error, HSAY_BAD_MODEL, "%s is too small", name);
    *linear = (hsay_linear){tensor.data, tensor.shape[0] - hsay_padded(classes), classes};
    return HSAY_OK;
}

static hsay_status prepare(const hsay_setup *setup, void **result, hsay_error *error)
{
    const hsay_model *model = hsay_model_find(setup->models, "syntax");
    if (!model)
        return hsay_fail(error, HSAY_BAD_MODEL, "no weights named syntax");
    syntax_state *state = HSAY_NEW(setup->arena, syntax_state, 1);
    if (!state)
        return hsay_no_memory(error);
    hsay_status status = read_tags(setup, model, state, error);
    if (status == HSAY_OK)
        status = read_relations(setup, model, state, error);
    if (status == HSAY_OK)
        status = read_feats(setup, model, state, error);
    if (status == HSAY_OK)
        status = read_scripts(setup, model, state, error);
    if (status == HSAY_OK)
        status = read_lookup(model, "lemma.keys", "lemma.values", state->script_count,
                             &state->lemmas, error);
    if (status == HSAY_OK)
        status = read_lookup(model, "feats.keys", "feats.values", state->feats_count,
                             &state->features, error);
    if (status == HSAY_OK)
        status = read_linear(model, "tagger", state->tag_count, &state->tagger, error);
    if (status == HSAY_OK)
        status = read_linear(model, "parser", 1 + 2 * state->relation_count, &state->parser, error);
    *result = state;
    return status;
}

/* ------------------------------------------------------------------ run */

/* Room for the longest sentence of a document. */
typedef struct {
    hsay_str *forms;
    hsay_form *views; /* with two guards on each side */
    uint8_t *tags;
    void *memory;
} workbench;

static bool open_bench(hsay_doc *doc, workbench *bench)
{
    uint32_t longest = 0;
    for (uint32_t s = 0; s < doc->sentences.count; s++)
        if (doc->sentences.data[s].count > longest)
            longest = doc->sentences.data[s].count;
    bench->forms = HSAY_NEW(&doc->scratch, hsay_str, longest);
    bench->views = HSAY_NEW(&doc->scratch, hsay_form, (size_t)longest + 4);
    bench->tags = HSAY_NEW(&doc->scratch, uint8_t, longest);
    bench->memory = hsay_arena_take(&doc->scratch, hsay_parse_bytes(longest));
    return bench->forms && bench->views && bench->tags && bench->memory;
}

static bool fill_word(const syntax_state *state, hsay_doc *doc, uint32_t token, hsay_str form,
                      uint32_t tag, hsay_case_mode mode)
{
    char plain[HSAY_FORM_MAX];
    hsay_str key = {plain, hsay_form_plain(form, plain)};
    hsay_word *word = &doc->words.data[token];
    word->upos = state->tags[tag].upos;
    word->xpos = state->tags[tag].xpos;
    uint32_t feats = hsay_lemma_find(&state->features, key, tag);
    if (feats != HSAY_NONE) {
        word->feats = state->feats[feats].text;
        word->morph = state->feats[feats].morph;
    }
    static const hsay_lemma_script lower = {{"", 0}, 0, false};
    uint32_t script = hsay_lemma_find(&state->lemmas, key, tag);
    word->lemma = hsay_lemma_apply(
        &doc->arena, script == HSAY_NONE ? &lower : &state->scripts[script], form, mode);
    return word->lemma.data != NULL;
}

static hsay_status read_sentence(const syntax_state *state, hsay_doc *doc,
                                 const hsay_sentence *sentence, const workbench *bench,
                                 hsay_error *error)
{
    uint32_t first = sentence->first, count = sentence->count;
    for (uint32_t i = 0; i < count; i++)
        bench->forms[i] = hsay_doc_form(doc, first + i);
    hsay_case_mode mode = hsay_form_mode(bench->forms, count);
    hsay_form *views = bench->views + 2;
    memset(bench->views, 0, ((size_t)count + 4) * sizeof *bench->views);
    for (uint32_t i = 0; i < count; i++)
        hsay_form_view(bench->forms[i], mode, i == 0, &views[i]);
    hsay_tag(&state->tagger, views, count, bench->tags);
    hsay_parse_state parse;
    hsay_parse_open(&parse, bench->memory, views, bench->tags, count);
    hsay_parse(&state->parser, state->relation_count, &parse);
    for (uint32_t i = 0; i < count; i++) {
        hsay_word *word = &doc->words.data[first + i];
        uint32_t head = parse.head[i + 1];
        word->head = head > count ? HSAY_NONE : first + head - 1;
        word->deprel = state->relations[parse.label[i + 1] - 1];
        if (!fill_word(state, doc, first + i, bench->forms[i], bench->tags[i], mode))
            return hsay_no_memory(error);
    }
    hsay_tree_link(doc, first, count);
    return HSAY_OK;
}

static hsay_status run(const void *state, hsay_doc *doc, hsay_error *error)
{
    workbench bench;
    doc->words.data = HSAY_NEW(&doc->arena, hsay_word, doc->tokens.count);
    if (!doc->words.data || !open_bench(doc, &bench))
        return hsay_no_memory(error);
    doc->words.count = doc->words.capacity = doc->tokens.count;
    hsay_status status = HSAY_OK;
    for (uint32_t s = 0; s < doc->sentences.count && status == HSAY_OK; s++)
        status = read_sentence(state, doc, &doc->sentences.data[s], &bench, error);
    return status;
}

const hsay_stage hsay_stage_syntax = {
    .name = "syntax",
    .reads = "sentences tokens",
    .writes = "words",
    .prepare = prepare,
    .run = run,
};
