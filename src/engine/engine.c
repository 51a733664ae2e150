/* SPDX-License-Identifier: Apache-2.0
 *
 * engine.c - prepares the stages once, then runs them over one report after another.
 *
 * This is the only folder that knows every stage: one table (stages.c), one loop (run_stages).
 */
#include "engine/engine.h"

#include <string.h>

static void fingerprint(hsay_engine *engine)
{
    uint64_t hash = hsay_hash(HSAY_STR(HSAY_VERSION));
    hash = hsay_hash_mix(hash, hsay_image_fingerprint(engine->image));
    for (uint32_t i = 0; i < engine->model_count; i++)
        hash = hsay_hash_mix(hash, hsay_model_fingerprint(engine->models[i]));
    hash = hsay_hash_mix(hash, engine->last_stage);
    for (int i = 0; i < 16; i++)
        engine->run[i] = "0123456789abcdef"[hash >> (60 - 4 * i) & 15];
}

static hsay_status find_last_stage(hsay_engine *engine, const char *until, hsay_error *error)
{
    engine->last_stage = HSAY_STAGES - 1;
    if (until == NULL)
        return HSAY_OK;
    for (uint32_t i = 0; i < HSAY_STAGES; i++)
        if (strcmp(hsay_stages[i]->name, until) == 0) {
            engine->last_stage = i;
            return HSAY_OK;
        }
    return hsay_fail(error, HSAY_BAD_ARGUMENT,
                     "no stage '%.40s'; there are read, text, syntax, actors, events, claims and "
                     "details",
                     until);
}

static hsay_status prepare_stages(hsay_engine *engine, hsay_error *error)
{
    hsay_setup setup = {engine->image, engine->models, &engine->arena};
    for (uint32_t i = 0; i <= engine->last_stage; i++) {
        if (hsay_stages[i]->prepare == NULL)
            continue;
        hsay_status status = hsay_stages[i]->prepare(&setup, &engine->states[i], error);
        if (status != HSAY_OK)
            return status;
    }
    return HSAY_OK;
}

hsay_status hsay_engine_open(const hsay_options *options, hsay_engine **engine, hsay_error *error)
{
    static const hsay_options DEFAULTS = {0};
    if (options == NULL)
        options = &DEFAULTS;
    *engine = NULL;
    hsay_arena arena;
    hsay_arena_open(&arena, &options->allocator);
    hsay_engine *opened = HSAY_NEW(&arena, hsay_engine, 1);
    if (opened == NULL)
        return hsay_no_memory(error);
    opened->arena = arena;
    opened->allocator = options->allocator;
    opened->explain = options->explain;
    hsay_status status = find_last_stage(opened, options->until, error);
    if (status == HSAY_OK)
        status = hsay_open_lexicon(opened, options->lexicon, error);
    if (status == HSAY_OK)
        status = hsay_open_models(opened, options->model, error);
    if (status == HSAY_OK)
        status = prepare_stages(opened, error);
    if (status == HSAY_OK && opened->arena.starved)
        status = hsay_no_memory(error);
    if (status != HSAY_OK) {
        hsay_engine_close(opened);
        return status;
    }
    fingerprint(opened);
    *engine = opened;
    return HSAY_OK;
}

void hsay_engine_close(hsay_engine *engine)
{
    if (engine == NULL)
        return;
    for (uint32_t i = 0; i < engine->file_count; i++)
        hsay_file_unmap(&engine->files[i]);
    hsay_arena arena = engine->arena; /* the engine lies inside it */
    hsay_arena_close(&arena);
}

const char *hsay_engine_run(const hsay_engine *engine)
{
    return engine->run;
}

/* Copies what the input says of the article, since the caller owns the input. */
static bool keep_about(hsay_doc *doc, const hsay_input *input, const char *run)
{
    hsay_str *kept[4] = {&doc->about.origin, &doc->about.outlet, &doc->about.title, &doc->run};
    hsay_str given[4] = {input->origin, input->outlet, input->title, hsay_str_of(run)};
    for (int i = 0; i < 4; i++) {
        if (given[i].data == NULL)
            continue;
        *kept[i] = hsay_str_copy(&doc->arena, given[i]);
        if (kept[i]->data == NULL)
            return false;
    }
    return true;
}

static hsay_doc *open_article(const hsay_engine *engine, const hsay_input *input)
{
    hsay_arena arena;
    hsay_arena_open(&arena, &engine->allocator);
    hsay_doc *doc = HSAY_NEW(&arena, hsay_doc, 1);
    if (doc == NULL) {
        hsay_arena_close(&arena);
        return NULL;
    }
    doc->arena = arena;
    hsay_arena_open(&doc->scratch, &engine->allocator);
    doc->explain = engine->explain;
    doc->source = input->bytes;
    doc->kind = input->kind;
    doc->about.published = HSAY_NO_DAY;
    if (!keep_about(doc, input, engine->run)) {
        hsay_article_free(doc);
        return NULL;
    }
    return doc;
}

/* The article's id: the first 16 hex digits of the SHA-256 of its text. */
static bool name_article(hsay_doc *doc)
{
    char *id = hsay_arena_take(&doc->arena, 16);
    hsay_sha256 sha;
    uint8_t digest[32];
    if (id == NULL)
        return false;
    hsay_sha256_open(&sha);
    hsay_sha256_add(&sha, doc->text.data, doc->text.length);
    hsay_sha256_close(&sha, digest);
    for (int i = 0; i < 16; i++)
        id[i] = "0123456789abcdef"[digest[i / 2] >> (i % 2 == 0 ? 4 : 0) & 15];
    doc->about.id = (hsay_str){id, 16};
    return true;
}

static hsay_status run_stages(const hsay_engine *engine, hsay_doc *doc, hsay_error *error)
{
    for (uint32_t i = 0; i <= engine->last_stage; i++) {
        hsay_status status = hsay_stages[i]->run(engine->states[i], doc, error);
        if (status != HSAY_OK)
            return status;
        if (doc->arena.starved || doc->scratch.starved) /* also where a stage went on without */
            return hsay_no_memory(error);
        hsay_arena_rewind(&doc->scratch, (hsay_mark){NULL, 0});
        if (i == 0 && (!name_article(doc) || !hsay_doc_index(doc)))
            return hsay_no_memory(error);
    }
    doc->source = (hsay_str){NULL, 0}; /* borrowed from the caller, who may free it now */
    return HSAY_OK;
}

hsay_status hsay_code(const hsay_engine *engine, const hsay_input *input, hsay_article **article,
                      hsay_error *error)
{
    *article = NULL;
    int32_t published = HSAY_NO_DAY;
    if (input->published.length != 0 && !hsay_parse_day(input->published, &published))
        return hsay_fail(error, HSAY_BAD_INPUT, "publication date '%.*s' is not YYYY-MM-DD",
                         (int)(input->published.length < 40 ? input->published.length : 40),
                         input->published.data);
    hsay_doc *doc = open_article(engine, input);
    if (doc == NULL)
        return hsay_no_memory(error);
    doc->about.published = published;
    hsay_status status = run_stages(engine, doc, error);
    if (status != HSAY_OK) {
        hsay_article_free(doc);
        return status;
    }
    *article = doc;
    return HSAY_OK;
}

void hsay_article_free(hsay_article *article)
{
    if (article == NULL)
        return;
    hsay_arena_close(&article->scratch);
    hsay_arena arena = article->arena; /* the article lies inside it */
    hsay_arena_close(&arena);
}
