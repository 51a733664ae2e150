/* SPDX-License-Identifier: Apache-2.0
 *
 * test_claims.c - runs of tokens, the best labels of a chain, the claim at a place, the whole
 * stage.
 */
#include "claims/features.h"
#include "tests/test.h"

static void runs(void)
{
    token_runs r = {0};
    hsay_claims_runs_add(&r, 4, 6);
    hsay_claims_runs_add(&r, 10, 12);
    CHECK_INT(r.count, 2);
    hsay_claims_runs_add(&r, 7, 7); /* touches the first */
    CHECK_INT(r.count, 2);
    CHECK_INT(r.run[0].last, 7);
    hsay_claims_runs_add(&r, 8, 9); /* closes the gap */
    CHECK_INT(r.count, 1);
    CHECK_INT(hsay_claims_runs_size(&r), 9);
    hsay_claims_runs_cut(&r, 6, 7);
    CHECK_INT(r.count, 2);
    CHECK(hsay_claims_runs_hold(&r, 5) && !hsay_claims_runs_hold(&r, 6));
    CHECK(hsay_claims_runs_meet(&r, 7, 8) && !hsay_claims_runs_meet(&r, 13, 20));
    hsay_claims_runs_cut(&r, 0, 100);
    CHECK_INT(r.count, 0);
    hsay_claims_runs_add(&r, 5, 4);
    CHECK_INT(r.count, 0);
}

static void many_runs(void)
{
    token_runs r = {0};
    for (uint32_t i = 0; i < 20; i++)
        hsay_claims_runs_add(&r, i * 10u, i * 10u + 1u);
    CHECK_INT(r.count, RUNS_MAX);
    CHECK_INT(r.run[0].first, 0);
    CHECK_INT(r.run[RUNS_MAX - 1].last, 191);
    for (uint32_t i = 0; i < 20; i++)
        CHECK(hsay_claims_runs_hold(&r, i * 10u));
}

/* Three tokens, labels O B I; steps that love I after B. */
static void best_labels(void)
{
    static int32_t steps[CUE_STEPS * 9];
    steps[1 * 3 + 2] = 5; /* class 0: B -> I */
    chain_weights weights = {.steps = steps, .labels = 3, .classes = CUE_STEPS};
    const int32_t scores[9] = {0, 4, 0, 0, 1, -1, 0, -3, -9};
    const uint8_t classes[3] = {0, 0, 0};
    uint8_t back[9], labels[3];
    hsay_claims_decode(&weights, scores, classes, 3, back, labels);
    CHECK_INT(labels[0], CUE_B);
    CHECK_INT(labels[1], CUE_I);
    CHECK_INT(labels[2], CUE_O);
    const int32_t only_inside[3] = {0, -9, 9}; /* I may not start */
    hsay_claims_decode(&weights, only_inside, classes, 1, back, labels);
    CHECK_INT(labels[0], CUE_O);
}

static void place_in_text(void)
{
    hsay_doc doc = {0};
    hsay_arena_open(&doc.arena, NULL);
    hsay_arena_open(&doc.scratch, NULL);
    const hsay_span spans[3] = {{10, 60}, {20, 40}, {70, 80}};
    const uint32_t within[2] = {HSAY_NONE, 0};
    hsay_claim *outer = hsay_push(&doc.arena, &doc.claims);
    REQUIRE(outer != NULL);
    outer->within = within[0];
    outer->content = hsay_doc_add_spans(&doc, (hsay_span[]){spans[0], spans[2]}, 2);
    hsay_claim *inner = hsay_push(&doc.arena, &doc.claims);
    REQUIRE(inner != NULL);
    inner->within = within[1];
    inner->content = hsay_doc_add_spans(&doc, &spans[1], 1);
    REQUIRE(hsay_doc_index_claims(&doc));
    CHECK(hsay_doc_claim_at(&doc, 9) == HSAY_NONE);
    CHECK_INT(hsay_doc_claim_at(&doc, 10), 0);
    CHECK_INT(hsay_doc_claim_at(&doc, 25), 1);
    CHECK_INT(hsay_doc_claim_at(&doc, 40), 0);
    CHECK(hsay_doc_claim_at(&doc, 60) == HSAY_NONE);
    CHECK_INT(hsay_doc_claim_at(&doc, 79), 0);
    CHECK(hsay_doc_claim_at(&doc, 80) == HSAY_NONE);
    hsay_arena_close(&doc.scratch);
    hsay_arena_close(&doc.arena);
}

static void whole_stage(void)
{
    static const char text[] =
        "The envoy said that rebels had shelled the port. “We saw it,” he added.";
    hsay_engine *engine;
    hsay_article *article;
    hsay_error error;
    REQUIRE(hsay_engine_open(NULL, &engine, &error) == HSAY_OK);
    hsay_input input = {.bytes = {text, sizeof text - 1}, .kind = HSAY_INPUT_TEXT};
    REQUIRE(hsay_code(engine, &input, &article, &error) == HSAY_OK);
    uint32_t count, ties, events;
    const hsay_claim *claims = hsay_claims(article, &count);
    CHECK_INT(count, 2);
    hsay_event_claims(article, &ties);
    hsay_events(article, &events);
    CHECK_INT(ties, events);
    if (count == 2) {
        CHECK_INT(claims[0].stance, HSAY_STATE);
        CHECK_INT(claims[0].manner, HSAY_INDIRECT);
        CHECK_INT(claims[1].manner, HSAY_DIRECT);
        CHECK_INT(claims[0].speaker, claims[1].speaker);
    }
    hsay_article_free(article);
    hsay_engine_close(engine);
}

int main(void)
{
    runs();
    many_runs();
    best_labels();
    place_in_text();
    whole_stage();
    return test_done();
}
