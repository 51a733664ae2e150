/* SPDX-License-Identifier: Apache-2.0
 *
 * test_doc.c - trees walked both ways, code points counted, names that come back as themselves.
 */
#include "doc/doc.h"
#include "tests/test.h"

#define TOKENS 7u

/* "Rebels who fled shelled the old town": shelled(Rebels(fled(who)), town(the, old)) */
static const uint32_t HEADS[TOKENS] = {3, 2, 0, HSAY_NONE, 6, 6, 3};
static const hsay_deprel RELATIONS[TOKENS] = {HSAY_NSUBJ,   HSAY_NSUBJ, HSAY_ACL_RELCL, HSAY_ROOT,
                                              HSAY_DET_REL, HSAY_AMOD,  HSAY_OBJ};

static void plant(hsay_doc *doc)
{
    for (uint32_t i = 0; i < TOKENS; i++) {
        hsay_word *word = hsay_push(&doc->arena, &doc->words);
        REQUIRE(word != NULL);
        word->head = HEADS[i];
        word->deprel = (uint8_t)RELATIONS[i];
    }
    hsay_sentence *sentence = hsay_push(&doc->arena, &doc->sentences);
    REQUIRE(sentence != NULL);
    sentence->count = TOKENS;
    hsay_tree_link(doc, 0, TOKENS);
}

static void walk(const hsay_doc *doc)
{
    CHECK_INT(hsay_tree_root(doc, 0), 3);
    CHECK_INT(hsay_tree_child(doc, 3, HSAY_NSUBJ), 0);
    CHECK_INT(hsay_tree_child(doc, 3, HSAY_OBJ), 6);
    CHECK_INT(hsay_tree_child(doc, 0, HSAY_ACL), 2); /* a subtype answers for its relation */
    CHECK_INT(hsay_tree_child(doc, 6, HSAY_NMOD), HSAY_NONE);
    uint32_t the = hsay_doc_word(doc, 6)->first_child;
    CHECK_INT(the, 4);
    CHECK_INT(hsay_doc_word(doc, the)->next_sibling, 5);
    CHECK_INT(hsay_tree_next(doc, 5, HSAY_AMOD), HSAY_NONE);
    CHECK_INT(hsay_doc_word(doc, 0)->left, 0);
    CHECK_INT(hsay_doc_word(doc, 0)->right, 2);
    CHECK_INT(hsay_doc_word(doc, 3)->right, 6);
    CHECK(hsay_tree_is_under(doc, 1, 0));
    CHECK(hsay_tree_is_under(doc, 0, 0));
    CHECK(!hsay_tree_is_under(doc, 0, 1));
    CHECK(!hsay_tree_is_under(doc, 4, 0));
}

/* A chain as deep as the sentence is long: no recursion, linear time. */
static void deep(void)
{
    hsay_doc doc = {0};
    hsay_arena_open(&doc.arena, NULL);
    uint32_t count = 1000000;
    for (uint32_t i = 0; i < count; i++) {
        hsay_word *word = hsay_push(&doc.arena, &doc.words);
        REQUIRE(word != NULL);
        word->head = i == 0 ? HSAY_NONE : i - 1;
    }
    hsay_tree_link(&doc, 0, count);
    CHECK_INT(doc.words.data[0].right, count - 1);
    CHECK_INT(doc.words.data[count / 2].left, count / 2);
    hsay_arena_close(&doc.arena);
}

static void code_points(void)
{
    hsay_doc doc = {0};
    hsay_arena_open(&doc.arena, NULL);
    char text[1200];
    for (size_t i = 0; i < sizeof text; i += 3)
        memcpy(text + i, "\xe2\x82\xac", 3);
    doc.text = (hsay_str){text, sizeof text};
    REQUIRE(hsay_doc_index(&doc));
    CHECK_INT(doc.about.characters, 400);
    for (uint32_t i = 0; i <= 400; i++)
        CHECK_INT(hsay_code_point(&doc, 3 * i), i);
    CHECK_INT(hsay_code_point(&doc, 99999), 400);
    hsay_arena_close(&doc.arena);
}

static void names(void)
{
    for (uint32_t i = 0; i < HSAY_DEPREL_COUNT; i++) {
        uint8_t back = 0;
        CHECK(hsay_deprel_parse(test_str(hsay_deprel_name((hsay_deprel)i)), &back) && back == i);
    }
    for (uint32_t i = 0; i < HSAY_UPOS_COUNT; i++) {
        uint8_t back = 0;
        CHECK(hsay_upos_parse(test_str(hsay_upos_name((hsay_upos)i)), &back) && back == i);
    }
    CHECK_TEXT(test_str(hsay_deprel_name(HSAY_NSUBJ_PASS)), "nsubj:pass");
    CHECK_TEXT(test_str(hsay_deprel_name(HSAY_AUX_PASS)), "aux:pass");
    CHECK_TEXT(test_str(hsay_deprel_name(HSAY_XCOMP)), "xcomp");
    CHECK_TEXT(test_str(hsay_event_type_name(HSAY_ASSAULT)), "ASSAULT");
    CHECK_TEXT(test_str(hsay_stance_name(HSAY_DEMAND)), "demand");
    CHECK_TEXT(test_str(hsay_context_name(36)), "terrorism");
    CHECK_TEXT(test_str(hsay_context_name(37)), "");
    CHECK_INT(hsay_deprel_base(HSAY_OBL_AGENT), HSAY_OBL);
}

int main(void)
{
    hsay_doc doc = {0};
    hsay_arena_open(&doc.arena, NULL);
    plant(&doc);
    walk(&doc);
    hsay_arena_close(&doc.arena);
    deep();
    code_points();
    names();
    return test_done();
}
