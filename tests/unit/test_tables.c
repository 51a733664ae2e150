/* SPDX-License-Identifier: Apache-2.0
 *
 * test_tables.c - a lexicon compiled in a scratch folder, looked up, and damaged byte by byte.
 */
#include "lexc/lexc.h"
#include "tests/test.h"

#include <sys/stat.h>
#include <unistd.h>

static char folder[64];

static void put(const char *name, const char *text)
{
    char path[160];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *out = fopen(path, "wb");
    REQUIRE(out != NULL);
    fputs(text, out);
    fclose(out);
}

static void drop(const char *name)
{
    char path[160];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    remove(path);
}

typedef struct {
    char text[2048];
} findings_text;

static void collect(void *context, const char *finding)
{
    findings_text *all = context;
    size_t fill = strlen(all->text);
    snprintf(all->text + fill, sizeof all->text - fill, "%s\n", finding);
}

static hsay_str compile(hsay_arena *arena, findings_text *findings)
{
    uint32_t count;
    hsay_str image;
    hsay_error error;
    findings->text[0] = 0;
    REQUIRE(lexc_compile(folder, (hsay_str){NULL, 0}, arena, collect, findings, &count, &image,
                         &error) == HSAY_OK);
    return image;
}

static hsay_found find(const hsay_index *index, const char *const *tokens)
{
    hsay_found found = {0};
    uint64_t hash = HSAY_PHRASE_START;
    for (; *tokens != NULL; tokens++) {
        hash = hsay_phrase_add(hash, hsay_str_of(*tokens));
        found = hsay_index_find(index, hash);
        if (!found.more)
            return tokens[1] == NULL ? found : (hsay_found){0};
    }
    return found;
}

static void look_up(hsay_arena *arena, hsay_str bytes)
{
    const hsay_image *image;
    hsay_error error;
    hsay_table table;
    hsay_index index;
    REQUIRE(hsay_image_open(arena, (const uint8_t *)bytes.data, bytes.length, &image, &error) ==
            HSAY_OK);
    REQUIRE(hsay_image_table(image, "actors/groups", &table));
    CHECK_INT(table.rows, 3);
    CHECK_TEXT(hsay_table_cell(&table, 1, hsay_table_column(&table, "id")), "army");
    CHECK_TEXT(hsay_table_cell(&table, 1, hsay_table_column(&table, "sectors")), "");
    CHECK_TEXT(hsay_table_rule(&table, 2, arena), "actors/groups.tsv:5");
    CHECK_INT(hsay_table_column(&table, "nothing"), HSAY_NONE);
    REQUIRE(hsay_image_index(image, "actors", &index));
    CHECK_INT(find(&index, (const char *[]){"al", "-", "Qaeda", NULL}).count, 1);
    CHECK_INT(find(&index, (const char *[]){"al-Qaeda", NULL}).count, 1);
    CHECK_INT(find(&index, (const char *[]){"People", "'s", "Army", NULL}).count, 1);
    CHECK_INT(find(&index, (const char *[]){"People", "\xe2\x80\x99s", "Army", NULL}).count, 1);
    CHECK_INT(find(&index, (const char *[]){"U.S.", "Forces", NULL}).count, 1);
    CHECK_INT(find(&index, (const char *[]){"US", "forces", NULL}).count, 1);
    CHECK_INT(find(&index, (const char *[]){"Elys\xc3\xa9"
                                            "e",
                                            NULL})
                  .count,
              1);
    hsay_found begun = find(&index, (const char *[]){"People", NULL});
    CHECK(begun.count == 0 && begun.more);
    CHECK_INT(find(&index, (const char *[]){"Army", NULL}).count, 0);
}

static void case_rules(void)
{
    CHECK(hsay_phrase_case(HSAY_STR("rebels"), HSAY_STR("Rebels"), false));
    CHECK(!hsay_phrase_case(HSAY_STR("Turkey"), HSAY_STR("turkey"), false));
    CHECK(hsay_phrase_case(HSAY_STR("Turkey"), HSAY_STR("TURKEY"), false));
    CHECK(!hsay_phrase_case(HSAY_STR("US"), HSAY_STR("us"), false));
    CHECK(!hsay_phrase_case(HSAY_STR("US"), HSAY_STR("Us"), false));
    CHECK(hsay_phrase_case(HSAY_STR("US"), HSAY_STR("U.S."), false));
    CHECK(hsay_phrase_case(HSAY_STR("US"), HSAY_STR("us"), true));
    CHECK(hsay_phrase_case(HSAY_STR("the Economist"), HSAY_STR("The Economist"), false));
    CHECK(!hsay_phrase_case(HSAY_STR("the Economist"), HSAY_STR("The economist"), false));
    CHECK(hsay_phrase_case(HSAY_STR("al-Qaeda"), HSAY_STR("Al Qaeda"), false));
}

/* Every damaged byte is seen, and nothing is read outside the image (run under asan). */
static void damage(hsay_str bytes)
{
    char *copy = malloc(bytes.length);
    REQUIRE(copy != NULL);
    uint32_t accepted = 0;
    for (size_t i = 0; i < bytes.length; i += 3) {
        hsay_arena arena;
        const hsay_image *image;
        hsay_error error;
        hsay_arena_open(&arena, NULL);
        memcpy(copy, bytes.data, bytes.length);
        copy[i] ^= 0x41;
        accepted +=
            hsay_image_open(&arena, (const uint8_t *)copy, bytes.length, &image, &error) == HSAY_OK;
        hsay_arena_close(&arena);
    }
    CHECK_INT(accepted, 0);
    free(copy);
}

/* Damage behind a right checksum: refused or harmless. */
static void forge(hsay_str bytes)
{
    char *copy = malloc(bytes.length);
    REQUIRE(copy != NULL);
    for (size_t i = sizeof(hsay_image_header); i < bytes.length; i++) {
        hsay_arena arena;
        const hsay_image *image;
        hsay_error error;
        hsay_table table;
        hsay_arena_open(&arena, NULL);
        memcpy(copy, bytes.data, bytes.length);
        copy[i] = (char)(copy[i] ^ 0x81);
        hsay_image_header *header = (void *)copy;
        header->checksum =
            hsay_image_sum((uint8_t *)copy + sizeof *header, bytes.length - sizeof *header);
        if (hsay_image_open(&arena, (const uint8_t *)copy, bytes.length, &image, &error) == HSAY_OK)
            for (uint32_t t = 0; t < hsay_image_table_count(image); t++) {
                hsay_image_table_at(image, t, &table);
                for (uint32_t r = 0; r < table.rows; r++)
                    CHECK(hsay_table_cell(&table, r, 0).length < bytes.length);
            }
        hsay_arena_close(&arena);
    }
    free(copy);
}

static void complaints(hsay_arena *arena)
{
    findings_text findings;
    put("actors/faults.tsv", "id:key\tkind:enum(a,b)\tcode:code?\tfrom:date?\n"
                             "ok\ta\tFRA\t2020-02\n"
                             "ok\tc\tQQQ\t2020-13\n"
                             "Bad\t\t\t\textra\n");
    hsay_str image = compile(arena, &findings);
    CHECK(image.data == NULL);
    CHECK_TEXT(hsay_str_of(findings.text),
               "actors/faults.tsv:3:1: key 'ok' stands already in line 2\n"
               "actors/faults.tsv:3:4: kind 'c': not one of the column's values\n"
               "actors/faults.tsv:3:6: code 'QQQ': a code that codes.tsv does not list\n"
               "actors/faults.tsv:3:10: from '2020-13': a date reads YYYY, YYYY-MM or "
               "YYYY-MM-DD\n"
               "actors/faults.tsv:4:1: id 'Bad': a key has only a-z, 0-9, '_', '.' and "
               "'-'\n"
               "actors/faults.tsv:4:5: column 'kind' is empty\n"
               "actors/faults.tsv:4:8: more cells than the heading has\n");
    drop("actors/faults.tsv");
}

int main(void)
{
    snprintf(folder, sizeof folder, "/tmp/hearsay-test-XXXXXX");
    REQUIRE(mkdtemp(folder) != NULL);
    char inside[96];
    snprintf(inside, sizeof inside, "%s/actors", folder);
    REQUIRE(mkdir(inside, 0700) == 0);
    put("codes.tsv", "code:text\tname:text\nFRA\tFrance\n");
    put("sectors.tsv", "sector:text\tname:text\nMIL\tmilitary\n");
    put("actors/groups.tsv", "# groups\n"
                             "id:key\tnames:phrases\tcode:code\tsectors:sectors?\n"
                             "qaeda\tal-Qaeda|Qaida\tFRA\tMIL\n"
                             "army\tPeople's Army|U.S. forces\tFRA\n"
                             "palace\tElysee\tFRA\tMIL\n");
    hsay_arena arena;
    hsay_arena_open(&arena, NULL);
    findings_text findings;
    hsay_str image = compile(&arena, &findings);
    CHECK_TEXT(hsay_str_of(findings.text), "");
    REQUIRE(image.data != NULL);
    look_up(&arena, image);
    hsay_str again = compile(&arena, &findings);
    CHECK(hsay_str_equal(image, again)); /* the same sources give the same bytes */
    case_rules();
    damage(image);
    forge(image);
    complaints(&arena);
    hsay_arena_close(&arena);
    drop("codes.tsv");
    drop("sectors.tsv");
    drop("actors/groups.tsv");
    rmdir(inside);
    rmdir(folder);
    return test_done();
}
