/* SPDX-License-Identifier: Apache-2.0
 *
 * test_syntax.c - kernels that agree to the bit, trees that are trees, lemmas, letter case, and
 * weights that are refused.
 */
#include "engine/engine.h"
#include "syntax/network.h"
#include "tests/test.h"

#include <math.h>

static uint64_t seed = 88172645463325252u;

static uint32_t dice(uint32_t bound)
{
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    return (uint32_t)((seed >> 32) * bound >> 32);
}

/* ------------------------------------------------------------------ kernels */

enum { INPUTS = 256, OUTPUTS = 64, ROWS = 11 };

static void test_products(void)
{
    static int16_t weights[INPUTS * OUTPUTS], x[ROWS * INPUTS];
    static int32_t bias[OUTPUTS], plain[ROWS * OUTPUTS], best[ROWS * OUTPUTS];
    for (size_t i = 0; i < sizeof weights / sizeof *weights; i++)
        weights[i] = (int16_t)(dice(400) - 200);
    for (size_t i = 0; i < sizeof x / sizeof *x; i++)
        x[i] = (int16_t)dice(65536);
    for (size_t i = 0; i < OUTPUTS; i++)
        bias[i] = (int32_t)dice(1u << 20) - (1 << 19);
    for (uint32_t inputs = 2; inputs <= INPUTS; inputs += 38)
        for (uint32_t outputs = 16; outputs <= OUTPUTS; outputs += 16)
            for (uint32_t rows = 0; rows <= ROWS; rows++) {
                hsay_matrix m = {weights, bias, outputs, inputs, 10};
                hsay_product_plain(&m, x, INPUTS, rows, plain, OUTPUTS);
                hsay_product_best()(&m, x, INPUTS, rows, best, OUTPUTS);
                bool equal = true;
                for (uint32_t i = 0; i < rows; i++)
                    equal = equal && memcmp(plain + i * OUTPUTS, best + i * OUTPUTS,
                                            outputs * sizeof *plain) == 0;
                CHECK(equal);
            }
    hsay_matrix one = {weights, bias, 16, 2, 10};
    hsay_product_plain(&one, x, INPUTS, 1, plain, OUTPUTS);
    CHECK_INT(plain[5], bias[5] + x[0] * weights[hsay_matrix_at(2, 5, 0)] +
                            x[1] * weights[hsay_matrix_at(2, 5, 1)]);
}

enum { UNITS = 5 * HSAY_HIDDEN };

static double sigmoid(double x)
{
    return 1 / (1 + exp(-x));
}

/* Against the definition, and plain against best. */
static void test_gates(void)
{
    static int32_t sums[5 * HSAY_GATES];
    static float before[UNITS], c1[UNITS], c2[UNITS];
    static int16_t h1[UNITS], h2[UNITS];
    const double scale = 1.0 / (1 << 22);
    for (int round = 0; round < 50; round++) {
        for (size_t i = 0; i < sizeof sums / sizeof *sums; i++)
            sums[i] = (int32_t)dice(1u << 26) - (1 << 25);
        memcpy(before, c1, sizeof c1);
        hsay_gates_plain(sums, (float)scale, 5, c1, h1);
        hsay_gates_best()(sums, (float)scale, 5, c2, h2);
        CHECK(memcmp(c1, c2, sizeof c1) == 0);
        CHECK(memcmp(h1, h2, sizeof h1) == 0);
        for (uint32_t u = 0; u < UNITS; u++) {
            const int32_t *at = sums + u / HSAY_HIDDEN * HSAY_GATES + u % HSAY_HIDDEN;
            double i = at[0] * scale, f = at[HSAY_HIDDEN] * scale;
            double g = at[2 * HSAY_HIDDEN] * scale, o = at[3 * HSAY_HIDDEN] * scale;
            double c = sigmoid(f) * (double)before[u] + sigmoid(i) * tanh(g);
            CHECK_NEAR((double)c1[u], c, 1e-3);
            CHECK_NEAR(h1[u] / 4096.0, sigmoid(o) * tanh((double)c1[u]), 1e-3);
        }
    }
}

static void test_squash(void)
{
    static int32_t sums[HSAY_GATES];
    static int16_t plain[HSAY_LABEL_VIEW], best[HSAY_LABEL_VIEW];
    for (uint32_t k = 0; k < HSAY_LABEL_VIEW; k++)
        sums[k] = k == 0 ? INT32_MIN : k == 1 ? INT32_MAX : (int32_t)dice(1u << 23) - (1 << 22);
    hsay_squash_plain(sums, 1.0f / (1 << 20), 1, plain);
    hsay_squash_best()(sums, 1.0f / (1 << 20), 1, best);
    CHECK(memcmp(plain, best, sizeof plain) == 0);
    for (uint32_t k = 0; k < HSAY_LABEL_VIEW; k++)
        CHECK_NEAR(plain[k] / 4096.0, tanh(sums[k] / (double)(1 << 20)), 4e-4);
}

/* ------------------------------------------------------------------ trees */

enum { STRIDE = HSAY_WINDOW + 1 };

/* One root, and every word reaches it. */
static bool is_tree(const uint32_t *heads, uint32_t n)
{
    uint32_t roots = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t at = i, steps = 0;
        roots += heads[i] == 0;
        while (heads[at] && steps++ <= n)
            at = heads[at] - 1;
        if (steps > n)
            return false;
    }
    return roots == 1;
}

static void test_trees(void)
{
    static int32_t scores[HSAY_WINDOW * STRIDE];
    static uint32_t heads[HSAY_WINDOW];
    for (uint32_t round = 0; round < 400; round++) {
        uint32_t n = 1 + (round < 380 ? dice(40) : HSAY_WINDOW - 1), range = 1 + dice(1000);
        for (uint32_t i = 0; i < n; i++)
            for (uint32_t h = 0; h <= n; h++)
                scores[i * STRIDE + h] = (int32_t)dice(range);
        hsay_best_tree(scores, STRIDE, n, heads);
        CHECK(is_tree(heads, n));
    }
    /* Pairs that prefer each other: as many circles as there can be. */
    for (uint32_t i = 0; i < HSAY_WINDOW; i++)
        for (uint32_t h = 0; h <= HSAY_WINDOW; h++)
            scores[i * STRIDE + h] = h == (i ^ 1u) + 1 ? 100 : 0;
    hsay_best_tree(scores, STRIDE, HSAY_WINDOW, heads);
    CHECK(is_tree(heads, HSAY_WINDOW));
    /* A chain is taken as it is. */
    for (uint32_t i = 0; i < 9; i++)
        for (uint32_t h = 0; h <= 9; h++)
            scores[i * STRIDE + h] = h == i ? 5 : -5;
    hsay_best_tree(scores, STRIDE, 9, heads);
    for (uint32_t i = 0; i < 9; i++)
        CHECK_INT(heads[i], i);
}

/* ------------------------------------------------------------------ spelling and lemmas */

static void test_forms(void)
{
    char plain[HSAY_FORM_MAX];
    hsay_str form = {plain, hsay_form_plain(HSAY_STR("\xe2\x80\x99"
                                                     "S-1984\xc3\x89"),
                                            plain)};
    CHECK_TEXT(form, "'s-0000\xc3\xa9");
    char large[5000];
    memset(large, 'x', sizeof large);
    CHECK_INT(hsay_form_plain((hsay_str){large, sizeof large}, plain), HSAY_FORM_MAX);
    const hsay_str usual[] = {HSAY_STR("The"), HSAY_STR("army"), HSAY_STR("left")};
    const hsay_str capitals[] = {HSAY_STR("THE"), HSAY_STR("ARMY"), HSAY_STR("LEFT")};
    const hsay_str title[] = {HSAY_STR("Army"),   HSAY_STR("Leaves"), HSAY_STR("Northern"),
                              HSAY_STR("Valley"), HSAY_STR("for"),    HSAY_STR("Good")};
    CHECK_INT(hsay_form_mode(usual, 3), HSAY_CASE_USUAL);
    CHECK_INT(hsay_form_mode(capitals, 3), HSAY_CASE_CAPITALS);
    CHECK_INT(hsay_form_mode(title, 6), HSAY_CASE_TITLE);
    hsay_form a, b;
    hsay_form_view(capitals[1], HSAY_CASE_CAPITALS, false, &a);
    hsay_form_view(usual[1], HSAY_CASE_CAPITALS, false, &b);
    CHECK(memcmp(&a, &b, sizeof a) == 0);
}

static hsay_str lemma(hsay_arena *arena, const char *script, const char *form, hsay_case_mode mode)
{
    hsay_lemma_script parsed;
    REQUIRE(hsay_lemma_script_parse(test_str(script), &parsed));
    return hsay_lemma_apply(arena, &parsed, test_str(form), mode);
}

static void test_lemma_scripts(void)
{
    hsay_arena arena;
    hsay_lemma_script script;
    hsay_arena_open(&arena, NULL);
    CHECK_TEXT(lemma(&arena, "3\tL\tbe", "Was", HSAY_CASE_USUAL), "be");
    CHECK_TEXT(lemma(&arena, "1\tL\t", "Rebels", HSAY_CASE_USUAL), "rebel");
    CHECK_TEXT(lemma(&arena, "0\tK\t", "ISRAEL", HSAY_CASE_CAPITALS), "Israel");
    CHECK_TEXT(lemma(&arena, "0\tK\t", "NATO", HSAY_CASE_USUAL), "NATO");
    CHECK_TEXT(lemma(&arena, "1\tL\t", "caf\xc3\xa9", HSAY_CASE_USUAL), "caf");
    CHECK_TEXT(lemma(&arena, "9\tL\tx", "ab", HSAY_CASE_USUAL), "x");
    CHECK(!hsay_lemma_script_parse(HSAY_STR(""), &script));
    CHECK(!hsay_lemma_script_parse(HSAY_STR("1\tL"), &script));
    CHECK(!hsay_lemma_script_parse(HSAY_STR("x\tL\t"), &script));
    hsay_arena_close(&arena);
}

/* ------------------------------------------------------------------ the stage */

static hsay_article *read_text(const hsay_engine *engine, const char *text, size_t length)
{
    hsay_input input = {.bytes = {text, length}, .kind = HSAY_INPUT_TEXT};
    hsay_article *article = NULL;
    hsay_error error;
    REQUIRE(hsay_code(engine, &input, &article, &error) == HSAY_OK);
    return article;
}

/* Every sentence has one root, inside it. */
static void check_trees(const hsay_article *article)
{
    uint32_t sentences, count;
    const hsay_sentence *sentence = hsay_sentences(article, &sentences);
    const hsay_word *words = hsay_words(article, &count);
    for (uint32_t s = 0; s < sentences; s++) {
        uint32_t roots = 0, outside = 0, first = sentence[s].first,
                 last = first + sentence[s].count;
        for (uint32_t i = first; i < last; i++) {
            roots += words[i].head == HSAY_NONE;
            outside +=
                words[i].head != HSAY_NONE && (words[i].head < first || words[i].head >= last);
        }
        CHECK_INT(roots, 1);
        CHECK_INT(outside, 0);
    }
}

/* Verbs that no treebank settles, by what exists and by how English spells. */
static void test_verbs(const hsay_engine *engine)
{
    static const char *const pairs[][2] = {
        {"bombed", "bomb"},     {"looted", "loot"},   {"injured", "injure"}, {"raided", "raid"},
        {"wiped", "wipe"},      {"united", "unite"},  {"aided", "aid"},      {"fled", "flee"},
        {"trampled", "trample"}, {"freed", "free"},   {"planned", "plan"},   {"shelled", "shell"},
        {"denied", "deny"},     {"throngs", "throng"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        char text[80];
        int length = snprintf(text, sizeof text, "The rebels %s the town.", pairs[i][0]);
        hsay_article *article = read_text(engine, text, (size_t)length);
        uint32_t count;
        const hsay_word *words = hsay_words(article, &count);
        REQUIRE(count >= 4);
        CHECK_TEXT(words[2].lemma, pairs[i][1]);
        hsay_article_free(article);
    }
}

static void test_stage(const hsay_engine *engine)
{
    static const char text[] =
        "The rebels shelled the town. Troops have left.\n\nARMY LEAVES NORTH\n";
    hsay_article *article = read_text(engine, text, sizeof text - 1);
    uint32_t count;
    const hsay_word *words = hsay_words(article, &count);
    check_trees(article);
    REQUIRE(count >= 13);
    CHECK_TEXT(words[1].lemma, "rebel");
    CHECK_INT(words[1].upos, HSAY_NOUN);
    CHECK(words[1].morph & HSAY_MORPH_PLURAL);
    CHECK_INT(words[1].head, 2);
    CHECK_INT(words[1].deprel, HSAY_NSUBJ);
    CHECK_INT(words[2].upos, HSAY_VERB);
    CHECK(words[2].morph & HSAY_MORPH_PAST);
    CHECK_TEXT(words[2].xpos, "VBD");
    CHECK_INT(words[4].deprel, HSAY_OBJ);
    hsay_article_free(article);
}

/* A sentence without end: bounded, linear, still one tree. */
static void test_long_sentence(const hsay_engine *engine)
{
    enum { WORDS = 20000 };
    static const char *const some[] = {"soldiers ", "and ", "left ", "the ", "Rivertown ", "of "};
    char *text = malloc(WORDS * 12);
    size_t length = 0;
    REQUIRE(text);
    for (uint32_t i = 0; i < WORDS; i++) {
        const char *word = some[dice(6)];
        memcpy(text + length, word, strlen(word));
        length += strlen(word);
    }
    hsay_article *article = read_text(engine, text, length);
    check_trees(article);
    hsay_article_free(article);
    free(text);
}

/* ------------------------------------------------------------------ weights */

static void seal(uint8_t *bytes, size_t length)
{
    uint64_t sum = hsay_model_sum(bytes + HSAY_MODEL_HEADER, length - HSAY_MODEL_HEADER);
    for (size_t i = 0; i < 8; i++)
        bytes[24 + i] = (uint8_t)(sum >> 8 * i);
}

static hsay_status open_network(const uint8_t *bytes, size_t length, hsay_error *error)
{
    hsay_arena arena;
    const hsay_model *model;
    hsay_labels labels = {.tags = NULL};
    hsay_network network = {.labels = &labels};
    hsay_arena_open(&arena, NULL);
    hsay_status status = hsay_model_open(&arena, bytes, length, &model, error);
    if (status == HSAY_OK)
        status = hsay_labels_open(&arena, model, &labels, error);
    if (status == HSAY_OK)
        status = hsay_network_open(model, &network, error);
    hsay_arena_close(&arena);
    return status;
}

/* The built-in weights, each time with one thing wrong under a right checksum. */
static void test_refusals(void)
{
    static const struct {
        const char *tensor, *message;
        uint8_t value;
    } wrong[] = {
        {"shifts", "shift out of range", 99},
        {"x1f", "overflow", 127},
        {"tag.out", "overflow", 127},
        {"word.values", "out of range", 127},
        {"scales", "scales", 255},
        {"root.label", "out of range", 100},
        {"relations", "relation", 'x'},
        {"scripts", "script", 'x'},
    };
    const uint8_t *start = NULL;
    size_t length = 0;
    hsay_arena arena;
    const hsay_model *model = NULL;
    hsay_error error;
    hsay_arena_open(&arena, NULL);
    for (uint32_t i = 0; hsay_built_in_models[i]; i += 2) {
        start = hsay_built_in_models[i];
        length = (size_t)(hsay_built_in_models[i + 1] - start);
        REQUIRE(hsay_model_open(&arena, start, length, &model, &error) == HSAY_OK);
        if (hsay_str_is(hsay_model_meta(model, "name"), "syntax"))
            break;
    }
    REQUIRE(length > 0);
    uint8_t *copy = aligned_alloc(64, (length + 63) / 64 * 64);
    REQUIRE(copy);
    for (size_t k = 0; k < sizeof wrong / sizeof *wrong; k++) {
        hsay_tensor tensor = {.data = NULL};
        for (unsigned type = 0; type < HSAY_TENSOR_TYPES && !tensor.data; type++)
            for (uint32_t rank = 1; rank <= 4 && !tensor.data; rank++)
                hsay_model_tensor(model, wrong[k].tensor, (hsay_tensor_type)type, rank, &tensor,
                                  &error);
        REQUIRE(tensor.data);
        memcpy(copy, start, length);
        size_t offset = (size_t)((const uint8_t *)tensor.data - start);
        memset(copy + offset, wrong[k].value, tensor.length - (tensor.type == HSAY_U8));
        seal(copy, length);
        error.message[0] = 0;
        CHECK_INT(open_network(copy, length, &error), HSAY_BAD_MODEL);
        if (!CHECK(strstr(error.message, wrong[k].message) != NULL))
            fprintf(stderr, "    %s: %s\n", wrong[k].tensor, error.message);
    }
    CHECK_INT(open_network(start, length, &error), HSAY_OK);
    free(copy);
    hsay_arena_close(&arena);
}

int main(void)
{
    hsay_engine *engine = NULL;
    hsay_error error;
    hsay_options options = {.until = "syntax"};
    test_products();
    test_gates();
    test_squash();
    test_trees();
    test_forms();
    test_lemma_scripts();
    REQUIRE(hsay_engine_open(&options, &engine, &error) == HSAY_OK);
    test_stage(engine);
    test_verbs(engine);
    test_long_sentence(engine);
    test_refusals();
    hsay_engine_close(engine);
    return test_done();
}
