/* SPDX-License-Identifier: Apache-2.0
 *
 * test_events.c - event patterns compiled in a scratch folder, looked up, refused where wrong, and
 * damaged byte by byte.
 */
#include "events/events.h"
#include "lexc/lexc.h"
#include "tests/test.h"

#include <sys/stat.h>
#include <unistd.h>

static const char *const GOOD = "mode ASSAULT: firearms\n"
                                "cameo: 190, 193\n"
                                "class preposition: of, on, at\n"
                                "class weapon: gun, rifle\n"
                                "    mortar\n"
                                "class arms: <weapon>, sword\n"
                                "form shoot: shot\n"
                                "\n"
                                "default\n"
                                "    deny: subject <weapon>\n"
                                "ASSAULT/firearms 193 military\n"
                                "    verb: shoot, open/return fire on, gun_down/shoot_dead <arms>\n"
                                "    noun: exchange of fire\n"
                                "    recipient: object on else at\n"
                                "    + Gunmen shot a man. => ASSAULT: gunmen -> man\n"
                                "    - A shot rang out.\n";

static char folder[64], file[96];

static void put(const char *text)
{
    FILE *out = fopen(file, "wb");
    REQUIRE(out != NULL);
    fputs(text, out);
    fclose(out);
}

static void first_finding(void *context, const char *finding)
{
    char *first = context;
    if (first[0] == 0) {
        snprintf(first, 256, "%s", finding);
    }
}

/* The image, or an empty string and the first finding. */
static hsay_str compile(hsay_arena *arena, const char *text, char finding[256])
{
    uint32_t count;
    hsay_str image = {0};
    hsay_error error;
    finding[0] = 0;
    put(text);
    REQUIRE(lexc_compile(folder, (hsay_str){NULL, 0}, arena, first_finding, finding, &count, &image,
                         &error) == HSAY_OK);
    return image;
}

static uint32_t word(const hsay_patterns *patterns, const char *lemma)
{
    return hsay_patterns_word(patterns, hsay_str_of(lemma));
}

static void looks_up(hsay_arena *arena, hsay_str *blob)
{
    char finding[256];
    hsay_error error;
    const hsay_image *image;
    hsay_patterns patterns;
    hsay_str bytes = compile(arena, GOOD, finding);
    CHECK_TEXT(hsay_str_of(finding), "");
    REQUIRE(hsay_image_open(arena, (const uint8_t *)bytes.data, bytes.length, &image, &error) ==
            HSAY_OK);
    REQUIRE(hsay_image_blob(image, "events/patterns", blob));
    REQUIRE(hsay_patterns_open(*blob, &patterns, &error) == HSAY_OK);
    CHECK_INT(patterns.count[HSAY_PATTERN_FRAMES], 1);
    CHECK_INT(patterns.count[HSAY_PATTERN_EXAMPLES], 2);
    CHECK_INT(patterns.count[HSAY_PATTERN_SENSES], 6); /* shoot; open, return; gun, shoot; noun */
    CHECK_INT(patterns.count[HSAY_PATTERN_ROLES], 4);  /* subject, and object on else at */
    CHECK(word(&patterns, "Shot") == word(&patterns, "shoot"));
    CHECK_INT(word(&patterns, "violin"), HSAY_NONE);
    CHECK(hsay_patterns_inflected(&patterns, HSAY_STR("shooting")) == word(&patterns, "shoot"));
    uint32_t arms = hsay_patterns_class(&patterns, "arms");
    REQUIRE(arms != HSAY_NONE);
    CHECK(patterns.words[word(&patterns, "mortar")].classes[arms / 64] >> (arms % 64) & 1);
    CHECK(patterns.words[word(&patterns, "sword")].classes[arms / 64] >> (arms % 64) & 1);
}

static void complains(hsay_arena *arena)
{
    static const struct {
        const char *text, *finding;
    } cases[] = {
        {"ATTACK 190\n", "patterns.pat:1:1: no such type of event: 'ATTACK'"},
        {"cameo: 190\nASSAULT 999\n", "patterns.pat:2:9: no such CAMEO code: '999'"},
        {"cameo: 190\nASSAULT/guns 190\n", "patterns.pat:2:9: this type has no mode 'guns'"},
        {"cameo: 190\nASSAULT 190 parties\n", "patterns.pat:2:13: no such context: 'parties'"},
        {"cameo: 190\nASSAULT 190\n    verb: Shoot\n",
         "patterns.pat:3:11: a lemma is written in lower case, without signs: 'Shoot'"},
        {"cameo: 190\nASSAULT 190\n    verb: hit <tank>\n",
         "patterns.pat:3:15: no such class 'tank'"},
        {"cameo: 190\nASSAULT 190\n    verb: hit\n    need: object actr\n",
         "patterns.pat:4:18: no such kind (a lemma stands in quotes, a class in <>): 'actr'"},
        {"cameo: 190\nASSAULT 190\n    verb: hit\n    actor: here\n",
         "patterns.pat:4:12: neither a place in the sentence nor a preposition: 'here'"},
        {"cameo: 190\nASSAULT 190\n    verb: hit\n",
         "patterns.pat:2:1: this frame has no example: add a line + Sentence. => TYPE: A -> B"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char finding[256];
        compile(arena, cases[i].text, finding);
        CHECK_TEXT(hsay_str_of(finding), cases[i].finding);
    }
}

/* Every byte turned: refused, or opened with all indices in range (the sanitizers watch). */
static void survives_damage(hsay_arena *arena, hsay_str blob)
{
    char *copy = hsay_arena_take(arena, blob.length);
    uint32_t refused = 0;
    REQUIRE(copy != NULL);
    memcpy(copy, blob.data, blob.length);
    for (size_t i = 0; i < blob.length; i++) {
        hsay_patterns patterns;
        copy[i] = (char)(copy[i] ^ 0x5a);
        if (hsay_patterns_open((hsay_str){copy, blob.length}, &patterns, NULL) != HSAY_OK) {
            refused++;
        } else {
            word(&patterns, "shoot");
        }
        copy[i] = (char)(copy[i] ^ 0x5a);
    }
    CHECK(refused > 100);
    hsay_patterns patterns;
    for (size_t length = 0; length < blob.length; length += 7) {
        CHECK(hsay_patterns_open((hsay_str){copy, length}, &patterns, NULL) != HSAY_OK);
    }
}

int main(void)
{
    hsay_arena arena;
    hsay_str blob = {0};
    hsay_arena_open(&arena, NULL);
    snprintf(folder, sizeof folder, "/tmp/hearsay-events-%ld", (long)getpid());
    REQUIRE(mkdir(folder, 0700) == 0);
    snprintf(file, sizeof file, "%s/patterns.pat", folder);
    looks_up(&arena, &blob);
    complains(&arena);
    survives_damage(&arena, blob);
    remove(file);
    rmdir(folder);
    hsay_arena_close(&arena);
    return test_done();
}
