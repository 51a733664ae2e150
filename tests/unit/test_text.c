/* SPDX-License-Identifier: Apache-2.0
 *
 * test_text.c - what must hold of every text: spans in order, quotations nested.
 */
#include "tests/test.h"

#include "doc/doc.h"

static hsay_article *code(const hsay_engine *engine, hsay_str text)
{
    hsay_input input = {.bytes = text, .kind = HSAY_INPUT_TEXT};
    hsay_article *article = NULL;
    hsay_error error;
    CHECK(hsay_code(engine, &input, &article, &error) == HSAY_OK);
    return article;
}

/* Tokens ascend without overlap and lie in their sentence; quotations nest. */
static void check_order(const hsay_article *article)
{
    uint32_t tokens, sentences, quotations;
    const hsay_token *token = hsay_tokens(article, &tokens);
    const hsay_sentence *sentence = hsay_sentences(article, &sentences);
    const hsay_quotation *quotation = hsay_quotations(article, &quotations);
    unsigned bad = 0;
    for (uint32_t t = 0; t < tokens; t++) {
        bad += token[t].span.end <= token[t].span.start;
        bad += t > 0 && token[t].span.start < token[t - 1].span.end;
        bad += token[t].sentence >= sentences;
        if (token[t].sentence < sentences) {
            const hsay_sentence *s = &sentence[token[t].sentence];
            bad += t < s->first || t >= s->first + s->count;
        }
        uint32_t q = token[t].quotation;
        if (q != HSAY_NONE)
            bad += q >= quotations || token[t].span.start < quotation[q].span.start ||
                   token[t].span.start >= quotation[q].span.end;
    }
    for (uint32_t q = 0; q < quotations; q++) {
        uint32_t outer = quotation[q].outer;
        bad += q > 0 && quotation[q].span.start < quotation[q - 1].span.start;
        bad += quotation[q].inner.end > quotation[q].span.end;
        bad += quotation[q].inner.start > quotation[q].inner.end;
        if (outer != HSAY_NONE)
            bad += outer >= q || quotation[q].span.start < quotation[outer].span.start ||
                   quotation[q].span.end > quotation[outer].span.end;
    }
    CHECK_INT(bad, 0);
}

/* Every text of up to seven pieces from a small set of difficult ones. */
static void test_mixtures(const hsay_engine *engine)
{
    static const char *const pieces[] = {"“",   "”",   "\"", "'",    "‘", "’",   " ",
                                         "a",   "Mr.", ". ", "\n\n", "B", "...", "?",
                                         "n't", "s'",  "«",  "»",    ",", "(",   "U.S."};
    uint64_t state = 42;
    for (int round = 0; round < 4000; round++) {
        char text[256];
        size_t length = 0;
        state = state * 6364136223846793005u + 1442695040888963407u;
        unsigned count = 1 + (unsigned)(state >> 33) % 24;
        for (unsigned i = 0; i < count; i++) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            const char *piece = pieces[(state >> 33) % (sizeof pieces / sizeof *pieces)];
            memcpy(text + length, piece, strlen(piece));
            length += strlen(piece);
        }
        hsay_article *article = code(engine, (hsay_str){text, length});
        if (article) {
            unsigned before = test_failed;
            check_order(article);
            if (test_failed > before)
                fprintf(stderr, "    text: [%.*s]\n", (int)length, text);
        }
        hsay_article_free(article);
    }
}

static void test_many_marks(const hsay_engine *engine)
{
    enum { MARKS = 50000 };
    char *text = malloc(MARKS * 4);
    REQUIRE(text != NULL);
    for (size_t i = 0; i < MARKS; i++)
        memcpy(text + i * 4,
               "\xe2\x80\x9c"
               "a",
               4);
    hsay_article *article = code(engine, (hsay_str){text, MARKS * 4});
    uint32_t count;
    hsay_quotations(article, &count);
    CHECK_INT(count, MARKS);
    check_order(article);
    hsay_article_free(article);
    free(text);
}

static void test_empty(const hsay_engine *engine)
{
    static const char *const texts[] = {"", " ", "\n\n", "\"", "'", "\xe2\x80\x9d", ".", "a"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        hsay_article *article = code(engine, test_str(texts[i]));
        if (article)
            check_order(article);
        hsay_article_free(article);
    }
}

int main(void)
{
    hsay_engine *engine;
    hsay_error error;
    hsay_options options = {.until = "text"};
    REQUIRE(hsay_engine_open(&options, &engine, &error) == HSAY_OK);
    test_empty(engine);
    test_mixtures(engine);
    test_many_marks(engine);
    hsay_engine_close(engine);
    return test_done();
}
