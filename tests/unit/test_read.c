/* SPDX-License-Identifier: Apache-2.0
 *
 * test_read.c - streams of articles, refusals with their place, and the map back to the source.
 */
#include "tests/test.h"

#include "doc/doc.h"

typedef struct {
    const char *bytes;
    size_t length, at, step;
} stream;

/* Hands out a few bytes at a time, so that lines straddle reads. */
static int64_t feed(void *context, void *buffer, size_t size)
{
    stream *from = context;
    size_t left = from->length - from->at;
    size_t take = from->step < left ? from->step : left;
    if (take > size)
        take = size;
    memcpy(buffer, from->bytes + from->at, take);
    from->at += take;
    return (int64_t)take;
}

static hsay_reader *open_reader(stream *from, hsay_input_kind kind)
{
    hsay_reader *reader = NULL;
    hsay_error error;
    CHECK(hsay_reader_open(feed, from, kind, "news.jsonl", &reader, &error) == HSAY_OK);
    return reader;
}

static void test_lines(void)
{
    static const char lines[] =
        "{\"id\": \"a1\", \"text\": \"One.\", \"published\": \"2024-01-02T10:00:00Z\"}\n"
        "{\"id\": bad}\n"
        "\n"
        "{\"id\": 12, \"text\": \"Two\\u0000.\", \"outlet\": \"The Harbour Post\"}\r\n"
        "{\"url\": \"https://example.org/3\", \"html\": \"<p>Three.</p>\"}\n"
        "{\"text\": \"Four.\", \"published\": \"last May\"}\n"
        "{\"text\": 5}\n"
        "[1]\n"
        "{\"text\": \"Six.\"}";
    for (size_t step = 1; step < 200; step += 33) {
        stream from = {lines, sizeof lines - 1, 0, step};
        hsay_reader *reader = open_reader(&from, HSAY_INPUT_AUTO);
        hsay_input input;
        hsay_error error;
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_OK);
        CHECK_TEXT(input.origin, "a1");
        CHECK_TEXT(input.bytes, "One.");
        CHECK_TEXT(input.published, "2024-01-02");
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_BAD_INPUT);
        CHECK_INT(error.line, 2);
        CHECK(error.column > 1);
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_OK);
        CHECK_TEXT(input.origin, "12");
        CHECK_INT(input.bytes.length, 5);
        CHECK_TEXT(input.outlet, "The Harbour Post");
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_OK);
        CHECK_TEXT(input.origin, "https://example.org/3");
        CHECK_INT(input.kind, HSAY_INPUT_HTML);
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_BAD_INPUT);
        CHECK_INT(error.line, 6);
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_BAD_INPUT);
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_BAD_INPUT);
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_OK);
        CHECK_TEXT(input.origin, "news.jsonl:9");
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_END);
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_END);
        hsay_reader_close(reader);
    }
}

static void test_kinds(void)
{
    static const struct {
        const char *bytes;
        hsay_input_kind kind;
    } cases[] = {
        {"Plain text.", HSAY_INPUT_TEXT},
        {"  <p>Markup</p>", HSAY_INPUT_HTML},
        {"<!DOCTYPE html><p>x", HSAY_INPUT_HTML},
        {"{curly} text", HSAY_INPUT_TEXT},
        {"# sent_id = 1\n1\tGo\t_\t_\t_\t_\t_\t_\t_\t_\n", HSAY_INPUT_CONLLU},
        {"# A heading\n", HSAY_INPUT_TEXT},
        {"", HSAY_INPUT_TEXT},
        {"{\"text\": \"x\"}", HSAY_INPUT_TEXT}, /* a line of JSONL becomes text */
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        stream from = {cases[i].bytes, strlen(cases[i].bytes), 0, 7};
        hsay_reader *reader = open_reader(&from, HSAY_INPUT_AUTO);
        hsay_input input;
        CHECK(hsay_reader_next(reader, &input, NULL) == HSAY_OK);
        CHECK_INT(input.kind, cases[i].kind);
        hsay_reader_close(reader);
    }
}

static void test_documents(void)
{
    static const char text[] = "# newdoc id = a\n1\tGo\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
                               "# newdoc id = b\n1\tStay\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
    stream from = {text, sizeof text - 1, 0, 5};
    hsay_reader *reader = open_reader(&from, HSAY_INPUT_AUTO);
    hsay_input input;
    CHECK(hsay_reader_next(reader, &input, NULL) == HSAY_OK);
    CHECK(hsay_str_find(input.bytes, HSAY_STR("Go")) != SIZE_MAX);
    CHECK(hsay_str_find(input.bytes, HSAY_STR("Stay")) == SIZE_MAX);
    CHECK(hsay_reader_next(reader, &input, NULL) == HSAY_OK);
    CHECK(hsay_str_find(input.bytes, HSAY_STR("Stay")) != SIZE_MAX);
    CHECK(hsay_reader_next(reader, &input, NULL) == HSAY_END);
    hsay_reader_close(reader);
}

/* Where the text's byte `at` stood in the source. */
static uint64_t source_of(const hsay_article *article, uint32_t at)
{
    uint64_t source = at;
    for (uint32_t i = 0; i < article->origins.count; i++)
        if (article->origins.data[i].text <= at)
            source = article->origins.data[i].source + (at - article->origins.data[i].text);
    return source;
}

/* Every ASCII letter of the text must stand in the source where the map says. */
static void check_origins(const hsay_engine *engine, hsay_str bytes, hsay_input_kind kind,
                          const char *want)
{
    hsay_input input = {.bytes = bytes, .kind = kind};
    hsay_article *article;
    hsay_error error;
    if (!CHECK(hsay_code(engine, &input, &article, &error) == HSAY_OK))
        return;
    hsay_str text = hsay_text(article);
    CHECK_TEXT(text, want);
    CHECK(hsay_utf8_invalid(text) == SIZE_MAX);
    for (size_t i = 0; i < text.length; i++) {
        if (!hsay_is_alpha((unsigned char)text.data[i]))
            continue;
        uint64_t at = source_of(article, (uint32_t)i);
        if (!CHECK(at < bytes.length && bytes.data[at] == text.data[i]))
            fprintf(stderr, "    text byte %zu of \"%s\", source byte %u\n", i, want, (unsigned)at);
    }
    for (size_t i = 0; i < 64; i++)
        CHECK(text.data[text.length + i] == 0);
    hsay_article_free(article);
}

/* Stories of PETRARCH's XML; an element that is bad, or never ends, is left out. */
static void test_stories(void)
{
    static const char file[] =
        "<?xml version=\"1.0\"?>\n<Sentences>\n"
        "<Sentence date=\"20240507\" id=\"A_1\" source=\"AFP\"><Text>One.</Text></Sentence>\n"
        "<Sentence date=\"20240507\" id=\"A_2\" source=\"AFP\"><Text>T & o.</Text></Sentence>\n"
        "<Sentence date=\"20240507\" id=\"A_3\" source=\"AFP\"><Text>Three.</Text></Sentence>\n"
        "<Sentence date=\"20240508\" id=\"A_4\" source=\"AFP\"><Text>Four.</Text></Sentence>\n"
        "<Sentence><Text>No id.</Text></Sentence>\n"
        "<Sentence id=\"B_1\"><Text>Unended.</Text>\n</Sentences>";
    for (size_t step = 1; step < 300; step += 37) {
        stream from = {file, sizeof file - 1, 0, step};
        hsay_reader *reader = open_reader(&from, HSAY_INPUT_AUTO);
        hsay_input input;
        hsay_error error;
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_BAD_INPUT);
        CHECK_INT(error.line, 4);
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_OK);
        CHECK_TEXT(input.origin, "A");
        CHECK_TEXT(input.published, "2024-05-07");
        CHECK_TEXT(input.outlet, "AFP");
        CHECK_INT(input.kind, HSAY_INPUT_PETRARCH);
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_OK);
        CHECK_TEXT(input.published, "2024-05-08");
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_BAD_INPUT);
        CHECK_INT(error.line, 8);
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_OK);
        CHECK_TEXT(input.origin, "news.jsonl:7");
        CHECK(input.outlet.length == 0 && input.published.length == 0);
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_END);
        CHECK(hsay_reader_next(reader, &input, &error) == HSAY_END);
        hsay_reader_close(reader);
    }
}

static void test_origins(const hsay_engine *engine)
{
    check_origins(engine,
                  HSAY_STR("Ab \x93"
                           "cd\x94 ef"),
                  HSAY_INPUT_TEXT, "Ab “cd” ef");
    check_origins(engine,
                  HSAY_STR("\xef\xbb\xbf"
                           "Ab cd"),
                  HSAY_INPUT_TEXT, "Ab cd");
    check_origins(engine,
                  HSAY_STR("\xff\xfe"
                           "A\0b\0"),
                  HSAY_INPUT_TEXT, "Ab");
    check_origins(engine, HSAY_STR("<p>Ab &amp;  c&eacute;d</p>\r\n<p>e&nbsp;f</p>"),
                  HSAY_INPUT_HTML, "Ab & céd\n\ne f");
    check_origins(engine,
                  HSAY_STR("<Sentences><Sentence id=\"A_1\"><Text>\nCaf\xc3\xa9 &amp; bar"
                           "</Text></Sentence><Sentence><Text>Two</Text></Sentence>"),
                  HSAY_INPUT_PETRARCH, "Café & bar\n\nTwo");
    check_origins(engine, HSAY_STR("<meta charset=iso-8859-1><p>Caf\xe9 ole</p>"), HSAY_INPUT_HTML,
                  "Café ole");
}

static void test_refusals(const hsay_engine *engine)
{
    static const char zeros[] = "GIF89a\0\0\0\0\0\0\0\1\2\3\4\5\0\0\0\0";
    hsay_input input = {.bytes = {zeros, sizeof zeros}, .kind = HSAY_INPUT_TEXT};
    hsay_article *article;
    hsay_error error;
    CHECK(hsay_code(engine, &input, &article, &error) == HSAY_BAD_INPUT);
    CHECK_INT(error.offset, 6);
    char *deep = malloc(500000);
    REQUIRE(deep != NULL);
    for (size_t i = 0; i < 100000; i++)
        memcpy(deep + i * 5, "<div>", 5);
    input = (hsay_input){.bytes = {deep, 500000}, .kind = HSAY_INPUT_HTML};
    CHECK(hsay_code(engine, &input, &article, &error) == HSAY_BAD_INPUT);
    CHECK(error.offset > 0);
    free(deep);
    input = (hsay_input){.bytes = HSAY_STR("x\tform\n"), .kind = HSAY_INPUT_CONLLU};
    CHECK(hsay_code(engine, &input, &article, &error) == HSAY_BAD_INPUT);
    CHECK_INT(error.line, 1);
}

int main(void)
{
    test_lines();
    test_kinds();
    test_documents();
    test_stories();
    hsay_engine *engine;
    hsay_error error;
    hsay_options options = {.until = "text"};
    REQUIRE(hsay_engine_open(&options, &engine, &error) == HSAY_OK);
    test_origins(engine);
    test_refusals(engine);
    hsay_engine_close(engine);
    return test_done();
}
