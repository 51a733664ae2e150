/* SPDX-License-Identifier: Apache-2.0
 *
 * check.c - `hearsay lexicon check`: compiles a lexicon, then codes every example beside every
 * rule and asks the rule's stage whether it did its work.
 *
 * Findings read "file:line:column: message"; the first column of a failed example is 1.
 */
#include "engine/engine.h"

#include "actors/actors.h"
#include "claims/claims.h"
#include "details/details.h"
#include "events/events.h"
#include "lexc/lexc.h"

#include <stdio.h>

static const hsay_examples *const EXAMPLES[] = {&hsay_examples_actors, &hsay_examples_events,
                                                &hsay_examples_claims, &hsay_examples_details,
                                                NULL};

typedef struct {
    hsay_complain *complain;
    void *context;
    uint32_t findings;
} report;

static void complain(report *to, hsay_str rule, const char *message)
{
    char finding[512];
    snprintf(finding, sizeof finding, "%.*s:1: %s", (int)rule.length, rule.data, message);
    to->findings++;
    if (to->complain != NULL)
        to->complain(to->context, finding);
}

static hsay_status try_example(const hsay_engine *engine, const hsay_examples *examples,
                               uint32_t index, const hsay_example *example, report *to,
                               hsay_error *error)
{
    hsay_input input = {.bytes = example->text,
                        .kind = HSAY_INPUT_TEXT,
                        .origin = example->rule,
                        .published = example->published};
    hsay_article *article;
    char message[240] = "the example is not coded as its rule asks";
    hsay_status status = hsay_code(engine, &input, &article, error);
    if (status == HSAY_NO_MEMORY)
        return status;
    if (status != HSAY_OK)
        complain(to, example->rule, error->message);
    else if (!examples->judge(engine->image, index, article, message))
        complain(to, example->rule, message);
    hsay_article_free(article);
    return HSAY_OK;
}

/* A folder laid over answers for its own examples: it may mean to change what others ask for. */
static bool is_own(const hsay_engine *engine, const hsay_example *example)
{
    hsay_str blob;
    return hsay_image_blob(engine->image, "sources", &blob) || hsay_str_starts(example->rule, "+");
}

static hsay_status try_examples(const char *folder, report *to, hsay_error *error)
{
    hsay_options options = {.lexicon = folder};
    hsay_engine *engine;
    hsay_error unused = {0};
    if (error == NULL)
        error = &unused;
    hsay_status status = hsay_engine_open(&options, &engine, error);
    if (status != HSAY_OK)
        return status;
    hsay_arena arena;
    hsay_arena_open(&arena, NULL);
    for (const hsay_examples *const *e = EXAMPLES; status == HSAY_OK && *e != NULL; e++) {
        hsay_example example;
        for (uint32_t i = 0; status == HSAY_OK && (*e)->at(engine->image, i, &arena, &example); i++)
            if (is_own(engine, &example))
                status = try_example(engine, *e, i, &example, to, error);
    }
    hsay_arena_close(&arena);
    hsay_engine_close(engine);
    return status;
}

hsay_status hsay_lexicon_check(const char *folder, bool examples, hsay_complain *complain_to,
                               void *context, uint32_t *findings, hsay_error *error)
{
    hsay_arena arena;
    hsay_arena_open(&arena, NULL);
    hsay_str image;
    report to = {complain_to, context, 0};
    hsay_status status =
        lexc_compile(folder, hsay_built_in(), &arena, complain_to, context, &to.findings, &image,
                     error);
    const hsay_image *opened;
    if (status == HSAY_OK && to.findings == 0)
        status = hsay_image_open(&arena, (const uint8_t *)image.data, image.length, &opened, error);
    if (status == HSAY_OK && to.findings == 0)
        status = lexc_clashes(opened, complain_to, context, &to.findings, error);
    hsay_arena_close(&arena);
    if (status == HSAY_OK && to.findings == 0 && examples)
        status = try_examples(folder, &to, error);
    *findings = to.findings;
    return status;
}

hsay_status hsay_lexicon_import(const char *const *files, uint32_t count, hsay_dialect dialect,
                                const char *output, hsay_complain *complain_to, void *context,
                                hsay_import *counts, hsay_error *error)
{
    return lexc_import(hsay_built_in(), files, count, dialect, output, complain_to, context, counts,
                       error);
}
