/* SPDX-License-Identifier: Apache-2.0
 *
 * test_records.c - every format on one article that is put together by hand, so that no other
 * stage can change what comes out. Compared with tests/records/expected.*; `--bless` rewrites them.
 */
#include "records/records.h"
#include "tests/test.h"

/* An emoji (four bytes, one code point), a quotation mark, hostile markup, a written word of two
 * tokens, a claim in a claim, spans that overlap. */
static const char words[] =
    "Envoy meets Hamas\n\n"
    "US media said Karoline Leavitt \xF0\x9F\x95\x8A confirmed that the envoy didn't meet Hamas "
    "in\n"
    "Gaza City on Wednesday. \"About 1,200 people were killed\", <script>alert('x')</script> & "
    "more, she said.";

static hsay_span at(const char *needle)
{
    const char *found = strstr(words, needle);
    REQUIRE(found != NULL);
    uint32_t start = (uint32_t)(found - words);
    return (hsay_span){start, start + (uint32_t)strlen(needle)};
}

static hsay_slice one(hsay_doc *doc, const char *needle)
{
    hsay_span span = at(needle);
    return hsay_doc_add_spans(doc, &span, 1);
}

static hsay_slice ref(hsay_doc *doc, uint32_t index)
{
    return hsay_doc_add_refs(doc, &index, 1);
}

/* ------------------------------------------------------------------ the article */

static void add_token(hsay_doc *doc, hsay_span span, uint32_t sentence)
{
    hsay_token *token = hsay_push(&doc->arena, &doc->tokens);
    REQUIRE(token != NULL);
    char next = words[span.end];
    *token = (hsay_token){span, sentence, HSAY_NONE, next == ' ' || next == '\n' || !next, false};
    token->joined = span.end - span.start == 3 && memcmp(words + span.start, "n't", 3) == 0;
}

/* Runs of letters and digits, and single other bytes; "didn't" is did n't. */
static void add_sentence(hsay_doc *doc, hsay_span span, uint32_t paragraph)
{
    uint32_t index = doc->sentences.count, first = doc->tokens.count, start = span.start;
    while (start < span.end) {
        uint32_t end = start + 1;
        unsigned char c = (unsigned char)words[start];
        bool letter = hsay_is_alpha(c) || hsay_is_digit(c) || c >= 128;
        while (letter && end < span.end &&
               (hsay_is_alpha((unsigned char)words[end]) ||
                hsay_is_digit((unsigned char)words[end]) || (unsigned char)words[end] >= 128)) {
            end++;
        }
        if (strncmp(words + start, "didn't", 6) == 0) {
            add_token(doc, (hsay_span){start, start + 3}, index);
            start += 3;
            end = start + 3;
        }
        if (!hsay_is_space(c)) {
            add_token(doc, (hsay_span){start, end}, index);
        }
        start = end;
    }
    hsay_sentence *sentence = hsay_push(&doc->arena, &doc->sentences);
    REQUIRE(sentence != NULL);
    *sentence =
        (hsay_sentence){span, first, doc->tokens.count - first, paragraph, index == 0, false};
}

/* A flat tree: every token hangs on the first of its sentence. */
static void add_words(hsay_doc *doc)
{
    for (uint32_t i = 0; i < doc->tokens.count; i++) {
        uint32_t first = doc->sentences.data[doc->tokens.data[i].sentence].first;
        hsay_word *word = hsay_push(&doc->arena, &doc->words);
        REQUIRE(word != NULL);
        word->lemma = hsay_doc_form(doc, i);
        word->upos = HSAY_NOUN;
        word->xpos = HSAY_STR("NN");
        word->deprel = i == first ? HSAY_ROOT : HSAY_DEP;
        word->head = i == first ? HSAY_NONE : first;
    }
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        hsay_tree_link(doc, doc->sentences.data[s].first, doc->sentences.data[s].count);
    }
}

static void add_actor(hsay_doc *doc, const char *name, const char *code, const char *sector,
                      const char *mention, hsay_actor_kind kind)
{
    uint32_t index = doc->mentions.count;
    hsay_mention *m = hsay_push(&doc->arena, &doc->mentions);
    hsay_actor *actor = hsay_push(&doc->arena, &doc->actors);
    REQUIRE(m && actor);
    *m = (hsay_mention){
        .span = at(mention), .actor = doc->actors.count - 1, .kind = HSAY_MENTION_NAME};
    actor->name = hsay_str_of(name);
    actor->kind = kind;
    actor->code = hsay_str_of(code);
    actor->sectors[0] = hsay_str_of(sector);
    actor->sector_count = sector ? 1 : 0;
    actor->known = hsay_str_of(strcmp(name, "Hamas") == 0 ? "hamas" : NULL);
    actor->rule = HSAY_STR("actors/groups.tsv:7");
    actor->mentions = ref(doc, index);
}

static void add_claims(hsay_doc *doc)
{
    hsay_claim *outer = hsay_push(&doc->arena, &doc->claims);
    REQUIRE(outer != NULL);
    *outer = (hsay_claim){.source = one(doc, "US media"),
                          .cue = one(doc, "said"),
                          .speaker = 0,
                          .manner = HSAY_INDIRECT,
                          .stance = HSAY_STATE,
                          .within = HSAY_NONE,
                          .head = HSAY_NONE,
                          .rule = HSAY_STR("claims/cues.tsv:3")};
    hsay_span all = {at("Karoline").start, at("Wednesday").end};
    outer->content = hsay_doc_add_spans(doc, &all, 1);
    hsay_claim *inner = hsay_push(&doc->arena, &doc->claims);
    REQUIRE(inner != NULL);
    *inner = (hsay_claim){.source = one(doc, "Karoline Leavitt"),
                          .cue = one(doc, "confirmed"),
                          .speaker = 1,
                          .manner = HSAY_INDIRECT,
                          .stance = HSAY_CONFIRM,
                          .within = 0,
                          .head = HSAY_NONE,
                          .rule = HSAY_STR("claims/cues.tsv:9")};
    hsay_span that = {at("that the envoy").start, at("Wednesday").end};
    inner->content = hsay_doc_add_spans(doc, &that, 1);
    hsay_claim *direct = hsay_push(&doc->arena, &doc->claims);
    REQUIRE(direct != NULL);
    *direct = (hsay_claim){.source = {0, 0},
                           .cue = one(doc, "she said"),
                           .speaker = HSAY_NONE,
                           .manner = HSAY_DIRECT,
                           .stance = HSAY_STATE,
                           .within = HSAY_NONE,
                           .head = HSAY_NONE,
                           .content = one(doc, "\"About 1,200 people were killed\"")};
}

static void add_event(hsay_doc *doc, hsay_event event, hsay_event_claim claim,
                      hsay_event_details details)
{
    hsay_event *e = hsay_push(&doc->arena, &doc->events);
    hsay_event_claim *c = hsay_push(&doc->arena, &doc->event_claims);
    hsay_event_details *d = hsay_push(&doc->arena, &doc->event_details);
    REQUIRE(e && c && d);
    *e = event;
    *c = claim;
    *d = details;
}

static void add_details(hsay_doc *doc)
{
    hsay_time *time = hsay_push(&doc->arena, &doc->times);
    hsay_place *place = hsay_push(&doc->arena, &doc->places);
    hsay_figure *figure = hsay_push(&doc->arena, &doc->figures);
    REQUIRE(time && place && figure);
    *time = (hsay_time){.span = at("Wednesday"),
                        .type = HSAY_DATE,
                        .value = HSAY_STR("2025-03-05"),
                        .first_day = hsay_day_of(2025, 3, 5),
                        .last_day = hsay_day_of(2025, 3, 5)};
    *place = (hsay_place){.span = at("Gaza City"),
                          .name = HSAY_STR("Gaza"),
                          .latitude = 31.50161,
                          .longitude = 34.46672,
                          .country = HSAY_STR("PSE"),
                          .kind = HSAY_PLACE_CITY,
                          .gazetteer = HSAY_STR("281133"),
                          .precision = 10};
    *figure = (hsay_figure){.span = at("About 1,200 people"),
                            .low = 1200,
                            .high = 1200,
                            .approximate = true,
                            .role = HSAY_KILLED,
                            .of = HSAY_NONE,
                            .event = 1,
                            .claim = 2,
                            .time = HSAY_NONE,
                            .rule = HSAY_STR("details/counts.tsv:4")};
}

static void add_events(hsay_doc *doc)
{
    uint32_t both[2] = {2, 3};
    add_event(doc,
              (hsay_event){.type = HSAY_CONSULT,
                           .mode = HSAY_STR("meeting"),
                           .contexts = 5,
                           .cameo = HSAY_STR("046"),
                           .score = 2.5,
                           .trigger = one(doc, "meet Hamas"),
                           .head = HSAY_NONE,
                           .actors = hsay_doc_add_refs(doc, both, 2),
                           .status = HSAY_NEGATED,
                           .sentence = 1,
                           .rule = HSAY_STR("events/consult.pat:12")},
              (hsay_event_claim){1}, (hsay_event_details){.historical = true, .since = true});
    add_event(doc,
              (hsay_event){.type = HSAY_ASSAULT,
                           .cameo = HSAY_STR("190"),
                           .score = -10,
                           .trigger = one(doc, "killed"),
                           .head = HSAY_NONE,
                           .sentence = 2,
                           .status = HSAY_ACTUAL,
                           .recipients = ref(doc, 2),
                           .rule = HSAY_STR("events/assault.pat:3")},
              (hsay_event_claim){2}, (hsay_event_details){.time = HSAY_NONE,
                                                            .place = HSAY_NONE,
                                                            .historical = true,
                                                            .figures = ref(doc, 0)});
}

static void build(hsay_doc *doc)
{
    memset(doc, 0, sizeof *doc);
    hsay_arena_open(&doc->arena, NULL);
    hsay_arena_open(&doc->scratch, NULL);
    doc->explain = true;
    doc->run = HSAY_STR("0123456789abcdef");
    doc->text = (hsay_str){words, sizeof words - 1};
    doc->about = (hsay_about){HSAY_STR("1c98c2b69ae7e0d4"),
                              HSAY_STR("a \"b\"/talks.txt"),
                              HSAY_STR("The Harbour Post, Ltd"),
                              HSAY_STR("Envoy meets Hamas"),
                              HSAY_STR("en"),
                              hsay_day_of(2025, 3, 6),
                              0};
    REQUIRE(hsay_doc_index(doc));
    doc->about.characters = hsay_utf8_count(doc->text);
    hsay_span sentences[3] = {at("Envoy meets Hamas"),
                              {at("US media").start, at("Wednesday.").end},
                              {at("\"About").start, (uint32_t)sizeof words - 1}};
    for (uint32_t i = 0; i < 2; i++) {
        hsay_paragraph *paragraph = hsay_push(&doc->arena, &doc->paragraphs);
        REQUIRE(paragraph != NULL);
        *paragraph = (hsay_paragraph){
            i == 0 ? sentences[0] : (hsay_span){sentences[1].start, sentences[2].end}, i == 0};
    }
    for (uint32_t i = 0; i < 3; i++) {
        add_sentence(doc, sentences[i], i == 0 ? 0 : 1);
    }
    add_words(doc);
    add_actor(doc, "US media", "USA", "JRN", "US media", HSAY_KIND_ORGANIZATION);
    add_actor(doc, "Karoline Leavitt", "USA", "GOV", "Karoline Leavitt", HSAY_KIND_PERSON);
    add_actor(doc, "the envoy", NULL, NULL, "the envoy", HSAY_KIND_PERSON);
    add_actor(doc, "Hamas", "PSE", "REB", "Hamas in", HSAY_KIND_ORGANIZATION);
    doc->mentions.data[3].span.end -= 3;
    add_details(doc);
    add_claims(doc);
    add_events(doc);
    REQUIRE(hsay_doc_note(doc, "events", 0, HSAY_NONE, HSAY_NONE, HSAY_STR("events/consult.pat:4"),
                          "a headline without a second actor"));
}

/* ------------------------------------------------------------------ writing and comparing */

typedef struct {
    char bytes[65536];
    size_t length;
} page;

static bool keep(void *context, const char *bytes, size_t length)
{
    page *out = context;
    if (out->length + length > sizeof out->bytes) {
        return false;
    }
    memcpy(out->bytes + out->length, bytes, length);
    out->length += length;
    return true;
}

static void compare(const char *path, const page *got, bool bless)
{
    static char want[65536];
    if (bless) {
        FILE *file = fopen(path, "wb");
        REQUIRE(file != NULL);
        CHECK(fwrite(got->bytes, 1, got->length, file) == got->length);
        CHECK(fclose(file) == 0);
        return;
    }
    FILE *file = fopen(path, "rb");
    if (!CHECK(file != NULL)) {
        fprintf(stderr, "    %s is missing\n", path);
        return;
    }
    size_t length = fread(want, 1, sizeof want, file);
    fclose(file);
    if (!CHECK(length == got->length && memcmp(want, got->bytes, length) == 0)) {
        fprintf(stderr, "    %s: what came out:\n%.*s\n", path, (int)got->length, got->bytes);
    }
}

typedef struct {
    hsay_format format;
    const char *path;
} expected;

static void test_all(const hsay_doc *doc, const expected *formats, size_t count, bool bless)
{
    static page out;
    hsay_layout layout = {.heading = true};
    for (size_t i = 0; i < count; i++) {
        hsay_error error;
        out.length = 0;
        CHECK_INT(hsay_write(doc, formats[i].format, &layout, keep, &out, &error), HSAY_OK);
        compare(formats[i].path, &out, bless);
    }
}

static void test_formats(const hsay_doc *doc, bool bless)
{
    static const expected formats[] = {{HSAY_FORMAT_JSONL, "tests/records/expected.jsonl"},
                   {HSAY_FORMAT_CSV, "tests/records/expected.csv"},
                   {HSAY_FORMAT_CONLLU, "tests/records/expected.conllu"},
                   {HSAY_FORMAT_REPORT, "tests/records/expected.report.txt"},
                   {HSAY_FORMAT_WHY, "tests/records/expected.why.txt"},
                   {HSAY_FORMAT_HTML, "tests/records/expected.html"}};
    test_all(doc, formats, sizeof formats / sizeof *formats, bless);
}

/* The formats of other data sets: nothing of what was denied or cannot be dated; then a meeting,
 * a figure's event without an actor, and one that is within a denial. */
static void test_tables(hsay_doc *doc, bool bless)
{
    static const expected formats[] = {{HSAY_FORMAT_POLECAT, "tests/records/expected.polecat.tsv"},
                                       {HSAY_FORMAT_ICEWS, "tests/records/expected.icews.tsv"},
                                       {HSAY_FORMAT_GDELT, "tests/records/expected.gdelt.tsv"},
                                       {HSAY_FORMAT_PETRARCH,
                                        "tests/records/expected.petrarch.tsv"},
                                       {HSAY_FORMAT_GEOJSON, "tests/records/expected.geojson"}};
    static page out;
    hsay_error error;
    out.length = 0;
    CHECK_INT(hsay_write(doc, HSAY_FORMAT_PETRARCH, NULL, keep, &out, &error), HSAY_OK);
    CHECK_INT(out.length, 0);
    doc->events.data[0].status = HSAY_ACTUAL;
    doc->event_details.data[0].historical = doc->event_details.data[1].historical = false;
    test_all(doc, formats, sizeof formats / sizeof *formats, bless);
    doc->claims.data[2].stance = HSAY_DENY;
    doc->claims.data[0].stance = HSAY_ASK;
    out.length = 0;
    CHECK_INT(hsay_write(doc, HSAY_FORMAT_GDELT, NULL, keep, &out, &error), HSAY_OK);
    CHECK_INT(out.length, 0);
    doc->claims.data[2].stance = doc->claims.data[0].stance = HSAY_STATE;
}

static bool refuse(void *context, const char *bytes, size_t length)
{
    (void)context;
    (void)bytes;
    (void)length;
    return false;
}

static void test_failures(const hsay_doc *doc)
{
    hsay_error error;
    for (unsigned format = 0; format < HSAY_FORMAT_COUNT; format++) {
        CHECK_INT(hsay_write(doc, (hsay_format)format, NULL, refuse, NULL, &error), HSAY_IO);
    }
    CHECK_INT(hsay_write(doc, HSAY_FORMAT_COUNT, NULL, refuse, NULL, &error), HSAY_BAD_ARGUMENT);
    CHECK_INT(hsay_write(NULL, HSAY_FORMAT_CSV, NULL, refuse, NULL, &error), HSAY_BAD_ARGUMENT);
    CHECK_INT(hsay_write(doc, HSAY_FORMAT_CSV, NULL, NULL, NULL, &error), HSAY_BAD_ARGUMENT);
}

/* An article that no stage has touched is still written, in every format. */
static void test_empty(void)
{
    static page out;
    hsay_doc doc;
    hsay_error error;
    memset(&doc, 0, sizeof doc);
    hsay_arena_open(&doc.arena, NULL);
    doc.about.published = HSAY_NO_DAY;
    doc.text = HSAY_STR("");
    REQUIRE(hsay_doc_index(&doc));
    for (unsigned format = 0; format < HSAY_FORMAT_COUNT; format++) {
        out.length = 0;
        CHECK_INT(hsay_write(&doc, (hsay_format)format, NULL, keep, &out, &error), HSAY_OK);
    }
    hsay_arena_close(&doc.arena);
}

int main(int argc, char **argv)
{
    hsay_doc doc;
    build(&doc);
    test_formats(&doc, argc > 1 && strcmp(argv[1], "--bless") == 0);
    test_tables(&doc, argc > 1 && strcmp(argv[1], "--bless") == 0);
    test_failures(&doc);
    test_empty();
    hsay_arena_close(&doc.scratch);
    hsay_arena_close(&doc.arena);
    return test_done();
}
