/* SPDX-License-Identifier: Apache-2.0
 *
 * threads.c - one engine in several threads: every thread gets the same bytes for an article.
 *
 * Meant for VARIANT=tsan, which would see the engine or a stage write to what is shared.
 */
#include "dump.h"
#include "test.h"

#include <pthread.h>

enum { THREADS = 4, ROUNDS = 6 };

static const char *const reports[] = {
    "The army shelled two villages near Kharkiv on Monday, killing at least 12 people, "
    "the governor said. \"We will answer,\" he added.",
    "Protesters marched in Lima on 3 May 2024; police detained dozens, according to witnesses.",
    "France denied that it had promised to send troops, Le Monde reported, citing officials.", "",
    "The two presidents will meet in Geneva next week, and the rebels threatened to boycott "
    "talks."};
enum { REPORTS = sizeof reports / sizeof *reports };

static const hsay_engine *engine;
static text expected[REPORTS];

static bool keep(void *context, const char *bytes, size_t length)
{
    text_add(context, bytes, length);
    return true;
}

static void code(uint32_t index, text *out)
{
    hsay_input input = {.bytes = test_str(reports[index]),
                        .kind = HSAY_INPUT_TEXT,
                        .origin = test_str("report"),
                        .published = test_str("2024-05-06")};
    hsay_article *article = NULL;
    hsay_error error;
    if (hsay_code(engine, &input, &article, &error) == HSAY_OK) {
        for (unsigned format = 0; format < HSAY_FORMAT_COUNT; format++) {
            hsay_write(article, (hsay_format)format, NULL, keep, out, &error);
        }
    } else {
        text_print(out, "%s", error.message);
    }
    hsay_article_free(article);
}

static void *work(void *context)
{
    uint32_t *wrong = context;
    uint32_t start = *wrong;
    *wrong = 0;
    for (uint32_t round = 0; round < ROUNDS * REPORTS; round++) {
        uint32_t index = (start + round) % REPORTS;
        text out = {0};
        code(index, &out);
        *wrong += out.length != expected[index].length ||
                  (out.length && memcmp(out.data, expected[index].data, out.length) != 0);
        text_free(&out);
    }
    return NULL;
}

int main(void)
{
    hsay_engine *opened = NULL;
    hsay_error error;
    REQUIRE(hsay_engine_open(NULL, &opened, &error) == HSAY_OK);
    engine = opened;
    for (uint32_t i = 0; i < REPORTS; i++) {
        code(i, &expected[i]);
        CHECK(expected[i].length > 0);
    }
    pthread_t threads[THREADS];
    uint32_t wrong[THREADS];
    for (uint32_t i = 0; i < THREADS; i++) {
        wrong[i] = i;
        REQUIRE(pthread_create(&threads[i], NULL, work, &wrong[i]) == 0);
    }
    for (uint32_t i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        CHECK_INT(wrong[i], 0);
    }
    for (uint32_t i = 0; i < REPORTS; i++) {
        text_free(&expected[i]);
    }
    hsay_engine_close(opened);
    return test_done();
}
