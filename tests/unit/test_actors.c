/* SPDX-License-Identifier: Apache-2.0
 *
 * test_actors.c - what must hold of every article's mentions and actors, offices by date, and long
 * texts in time.
 */
#include "actors/actors.h"
#include "tests/test.h"

static hsay_article *code(const hsay_engine *engine, const char *text, const char *published)
{
    hsay_input input = {.bytes = {text, strlen(text)},
                        .kind = HSAY_INPUT_TEXT,
                        .published = {published, strlen(published)}};
    hsay_article *article = NULL;
    hsay_error error;
    REQUIRE(hsay_code(engine, &input, &article, &error) == HSAY_OK);
    return article;
}

/* The actor of the first mention whose words are `words`. */
static const hsay_actor *actor_of(const hsay_article *article, const char *words)
{
    uint32_t mentions, actors;
    const hsay_mention *mention = hsay_mentions(article, &mentions);
    const hsay_actor *actor = hsay_actors(article, &actors);
    hsay_str text = hsay_text(article);
    for (uint32_t m = 0; m < mentions; m++) {
        size_t length = mention[m].span.end - mention[m].span.start;
        if (length == strlen(words) && !memcmp(text.data + mention[m].span.start, words, length))
            return &actor[mention[m].actor];
    }
    return NULL;
}

static bool has_sector(const hsay_actor *actor, const char *sector)
{
    for (uint32_t i = 0; actor && i < actor->sector_count; i++)
        if (actor->sectors[i].length == strlen(sector) &&
            !memcmp(actor->sectors[i].data, sector, strlen(sector)))
            return true;
    return false;
}

/* Mentions ascend, hold their heads, and belong to the actor that lists them. */
static void check_order(const hsay_article *article)
{
    uint32_t mentions, actors;
    const hsay_mention *mention = hsay_mentions(article, &mentions);
    const hsay_actor *actor = hsay_actors(article, &actors);
    unsigned bad = 0, listed = 0;
    for (uint32_t m = 0; m < mentions; m++) {
        bad += mention[m].first > mention[m].last || mention[m].head < mention[m].first ||
               mention[m].head > mention[m].last || mention[m].actor >= actors;
        bad += m > 0 && mention[m].first < mention[m - 1].first;
    }
    for (uint32_t a = 0; a < actors; a++) {
        bad += actor[a].mentions.count == 0 || actor[a].name.length == 0;
        bad += actor[a].sector_count > HSAY_SECTORS_MAX;
        listed += actor[a].mentions.count;
        for (uint32_t i = 0; i < actor[a].mentions.count; i++) {
            uint32_t m = article->refs.data[actor[a].mentions.first + i];
            bad += m >= mentions || mention[m].actor != a;
        }
    }
    CHECK_INT(bad, 0);
    CHECK_INT(listed, mentions);
}

static void test_dates(const hsay_engine *engine)
{
    static const struct {
        const char *published, *text;
        bool governs;
    } cases[] = {{"2021-06-01", "Joe Biden spoke on Friday.", true},
                 {"2025-06-01", "Joe Biden spoke on Friday.", false},
                 {"2018-06-01", "Former president Nicolas Sarkozy spoke on Friday.", false},
                 {"2010-06-01", "President Nicolas Sarkozy spoke on Friday.", true}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        hsay_article *article = code(engine, cases[i].text, cases[i].published);
        uint32_t count;
        const hsay_actor *actor = hsay_actors(article, &count);
        REQUIRE(count > 0);
        CHECK(has_sector(actor, "GOV") == cases[i].governs);
        CHECK_INT(actor->code.length, 3);
        hsay_article_free(article);
    }
}

static void test_places(const hsay_engine *engine)
{
    hsay_article *article =
        code(engine, "Sheriffs in Georgia questioned a man from Alabama.", "2024-01-01");
    const hsay_actor *georgia = actor_of(article, "Georgia");
    CHECK(georgia != NULL && georgia->kind == HSAY_KIND_PLACE);
    hsay_article_free(article);
    article = code(engine, "Georgia thanked Armenia. The Georgian army withdrew.", "2024-01-01");
    georgia = actor_of(article, "Georgia");
    CHECK(georgia != NULL && georgia->kind == HSAY_KIND_COUNTRY);
    hsay_article_free(article);
}

/* Pieces that invite trouble, many times over. */
static void test_long(const hsay_engine *engine)
{
    static const char *const pieces[] = {
        "the army of ", "Anna Weber ",  "dozens of hundreds of ", "\"I,\" he said. ",
        "Kenya and ",   "his her its ", "Hamas (Hamas) (",        "UN's UN's "};
    enum { LENGTH = 60000 };
    char *text = malloc(LENGTH + 1);
    REQUIRE(text != NULL);
    for (size_t p = 0; p < sizeof pieces / sizeof *pieces; p++) {
        size_t piece = strlen(pieces[p]), fill = 0;
        while (fill + piece <= LENGTH) {
            memcpy(text + fill, pieces[p], piece);
            fill += piece;
        }
        text[fill] = '\0';
        hsay_article *article = code(engine, text, "2024-01-01");
        check_order(article);
        hsay_article_free(article);
    }
    free(text);
}

int main(void)
{
    hsay_engine *engine;
    hsay_error error;
    hsay_options options = {.until = "actors"};
    REQUIRE(hsay_engine_open(&options, &engine, &error) == HSAY_OK);
    hsay_article *article = code(engine,
                                 "Peru's foreign minister, Elsa Quiroga, met two Chilean envoys. "
                                 "She said her country would wait.",
                                 "2024-01-01");
    check_order(article);
    const hsay_actor *minister = actor_of(article, "Elsa Quiroga");
    CHECK(minister != NULL && minister == actor_of(article, "She"));
    CHECK(has_sector(minister, "GOV"));
    hsay_article_free(article);
    test_dates(engine);
    test_places(engine);
    test_long(engine);
    hsay_engine_close(engine);
    return test_done();
}
