/* SPDX-License-Identifier: Apache-2.0
 *
 * allocation.c - every allocation of the whole path fails once.
 *
 * In: an engine and reports, with an allocator that says no at its n-th call. Out: for every n the
 * engine or the article must fail with HSAY_NO_MEMORY, or (when an allocation is one that the path
 * can do without) come to the same bytes, and every byte must be given back. Steps through the
 * first DENSE calls one by one and then in strides, so that the test ends in seconds; the stride's
 * start moves with the report, so that over the reports most calls are met.
 */
#include "dump.h"
#include "test.h"

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/common_interface_defs.h>
#endif

enum { DENSE = 200, SAMPLES = 150 };

static const char *const reports[] = {
    "Talks in Oslo\n\nThe defence minister, Ilan Torvald, told reporters on Tuesday that troops "
    "had "
    "shelled two villages near Kharkiv, killing at least 12 people. \"We did not start this,\" he "
    "said. According to the BBC, rebels denied it and demanded talks in Geneva on 5 May 2024.",
    "<html><head><title>Port closed</title></head><body><article><h1>Port closed</h1><p>Police "
    "detained about 40 protesters in Lima, witnesses said, and the mayor promised to resign.</p>"
    "<p>Peru's government has not met the unions since 2019.</p></article></body></html>"};
enum { REPORTS = sizeof reports / sizeof *reports };

typedef struct {
    uint64_t calls, fail_at; /* fail_at 0: never */
    uint64_t live;           /* bytes not given back */
} memory;

static void *resize(void *context, void *old, size_t old_size, size_t new_size)
{
    memory *m = context;
    if (new_size == 0) {
        m->live -= old_size;
        free(old);
        return NULL;
    }
    if (++m->calls == m->fail_at) {
#if defined(__SANITIZE_ADDRESS__)
        if (getenv("ALLOCATION_TRACE")) { /* who asked for the memory that was refused */
            __sanitizer_print_stack_trace();
        }
#endif
        return NULL;
    }
    void *moved = realloc(old, new_size);
    if (moved) {
        m->live += new_size - old_size;
    }
    return moved;
}

static bool keep(void *context, const char *bytes, size_t length)
{
    text_add(context, bytes, length);
    return true;
}

/* Codes and writes one report in every format. */
static hsay_status code(const hsay_engine *engine, uint32_t index, text *out)
{
    hsay_input input = {.bytes = test_str(reports[index]),
                        .kind = HSAY_INPUT_AUTO,
                        .origin = test_str("report"),
                        .published = test_str("2024-05-06")};
    hsay_article *article = NULL;
    hsay_error error;
    hsay_status status = hsay_code(engine, &input, &article, &error);
    for (unsigned format = 0; status == HSAY_OK && format < HSAY_FORMAT_COUNT; format++) {
        status = hsay_write(article, (hsay_format)format, NULL, keep, out, &error);
    }
    hsay_article_free(article);
    return status;
}

/* ------------------------------------------------------------------ the engine */

static uint64_t try_engine(memory *m, uint64_t fail_at)
{
    hsay_options options = {.explain = true, .allocator = {resize, m}};
    hsay_engine *engine = NULL;
    hsay_error error = {0};
    *m = (memory){.fail_at = fail_at};
    hsay_status status = hsay_engine_open(&options, &engine, &error);
    uint64_t calls = m->calls;
    if (fail_at && calls >= fail_at) {
        CHECK(status == HSAY_NO_MEMORY || status == HSAY_OK);
    } else {
        CHECK_INT(status, HSAY_OK);
    }
    if (status == HSAY_OK) {
        hsay_engine_close(engine);
    }
    CHECK_INT(m->live, 0);
    return calls;
}

static void test_engine(void)
{
    memory m;
    uint64_t calls = try_engine(&m, 0);
    for (uint64_t n = 1; n <= calls; n += n < DENSE ? 1 : calls / SAMPLES + 1) {
        try_engine(&m, n);
    }
    printf("engine: %llu allocations\n", (unsigned long long)calls);
}

/* ------------------------------------------------------------------ articles */

static void try_article(const hsay_engine *engine, memory *m, uint32_t index, uint64_t n,
                        const text *whole)
{
    text out = {0};
    uint64_t live = m->live;
    unsigned failed = test_failed;
    m->calls = 0;
    m->fail_at = n;
    hsay_status status = code(engine, index, &out);
    CHECK(status == HSAY_NO_MEMORY || status == HSAY_OK);
    if (status == HSAY_OK) {
        CHECK(out.length == whole->length && memcmp(out.data, whole->data, out.length) == 0);
    }
    CHECK_INT(m->live, live);
    if (test_failed > failed) {
        fprintf(stderr, "    report %u, allocation %llu\n", index, (unsigned long long)n);
    }
    text_free(&out);
}

static void test_articles(void)
{
    memory m = {0};
    hsay_options options = {.explain = true, .allocator = {resize, &m}};
    hsay_engine *engine = NULL;
    hsay_error error;
    REQUIRE(hsay_engine_open(&options, &engine, &error) == HSAY_OK);
    for (uint32_t index = 0; index < REPORTS; index++) {
        text whole = {0};
        m.calls = m.fail_at = 0;
        REQUIRE(code(engine, index, &whole) == HSAY_OK);
        uint64_t calls = m.calls, stride = calls / SAMPLES + 1;
        for (uint64_t n = 1; n <= calls; n += n < DENSE ? 1 : stride) {
            try_article(engine, &m, index, n, &whole);
        }
        printf("report %u: %llu allocations\n", index, (unsigned long long)calls);
        text_free(&whole);
    }
    hsay_engine_close(engine);
    CHECK_INT(m.live, 0);
}

int main(void)
{
    test_engine();
    test_articles();
    return test_done();
}
