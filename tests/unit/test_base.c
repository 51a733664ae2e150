/* SPDX-License-Identifier: Apache-2.0
 *
 * test_base.c - memory, strings, Unicode, numbers, days, maps, SHA-256.
 */
#include "base/base.h"
#include "tests/test.h"

static void arena(void)
{
    hsay_arena arena;
    hsay_arena_open(&arena, NULL);
    char *first = hsay_arena_take(&arena, 3);
    REQUIRE(first != NULL);
    CHECK((uintptr_t)first % 16 == 0);
    CHECK(first[0] == 0 && first[2] == 0);
    hsay_mark mark = hsay_arena_mark(&arena);
    size_t used = arena.used;
    CHECK(hsay_arena_take(&arena, 9000000) != NULL);
    CHECK(arena.used > used);
    hsay_arena_rewind(&arena, mark);
    CHECK(arena.used == used);
    CHECK(hsay_arena_take_array(&arena, SIZE_MAX / 2, 8) == NULL);
    HSAY_VECTOR(uint32_t) numbers = {0};
    for (uint32_t i = 0; i < 1000; i++) {
        uint32_t *slot = hsay_push(&arena, &numbers);
        REQUIRE(slot != NULL);
        CHECK_INT(*slot, 0);
        *slot = i;
    }
    CHECK_INT(numbers.data[0], 0);
    CHECK_INT(numbers.data[999], 999);
    hsay_arena_close(&arena);
    CHECK(arena.chunk == NULL && arena.used == 0);
}

static void *refuse(void *context, void *old, size_t old_size, size_t new_size)
{
    (void)context;
    (void)old;
    (void)old_size;
    (void)new_size;
    return NULL;
}

static void arena_without_memory(void)
{
    hsay_allocator none = {refuse, NULL};
    hsay_arena arena;
    hsay_arena_open(&arena, &none);
    HSAY_VECTOR(uint32_t) numbers = {0};
    CHECK(hsay_arena_take(&arena, 1) == NULL);
    CHECK(hsay_push(&arena, &numbers) == NULL);
    CHECK(hsay_str_copy(&arena, HSAY_STR("x")).data == NULL);
    hsay_arena_close(&arena);
}

static void strings(void)
{
    hsay_str list = HSAY_STR("a| b c |");
    hsay_str item;
    CHECK(hsay_str_next(&list, '|', &item));
    CHECK_TEXT(item, "a");
    CHECK(hsay_str_next(&list, '|', &item));
    CHECK_TEXT(item, "b c");
    CHECK(!hsay_str_next(&list, '|', &item));
    CHECK_INT((long long)hsay_str_find(HSAY_STR("aab"), HSAY_STR("ab")), 1);
    CHECK(hsay_str_find(HSAY_STR("aab"), HSAY_STR("ba")) == SIZE_MAX);
    CHECK(hsay_str_compare(HSAY_STR("ab"), HSAY_STR("abc")) < 0);
    CHECK_TEXT(hsay_str_slice(HSAY_STR("abc"), 2, 99), "c");
    CHECK_TEXT(hsay_str_trim(HSAY_STR(" \t x\n")), "x");
    CHECK(hsay_hash(HSAY_STR("12345678a")) != hsay_hash(HSAY_STR("12345678b")));
    CHECK(hsay_hash(HSAY_STR("a")) != hsay_hash((hsay_str){"a\0", 2}));
}

static void unicode(void)
{
    size_t length;
    CHECK_INT(hsay_utf8_first(HSAY_STR("\xf0\x9f\x9a\xa8"), &length), 0x1f6a8);
    CHECK_INT((long long)length, 4);
    CHECK_INT(hsay_utf8_first(HSAY_STR("\xc0\xaf"), &length), 0xfffd); /* overlong slash */
    CHECK_INT((long long)length, 1);
    CHECK_INT((long long)hsay_utf8_invalid(HSAY_STR("a\xed\xa0\x80")), 1); /* surrogate */
    CHECK(hsay_utf8_invalid(HSAY_STR("Erdo\xc4\x9f"
                                     "an")) == SIZE_MAX);
    CHECK_INT(hsay_utf8_count(HSAY_STR("\xc4\x9f\xf0\x9f\x9a\xa8x")), 3);
    hsay_arena arena;
    hsay_arena_open(&arena, NULL);
    hsay_str soft = HSAY_STR("sol\xc2\xad"
                             "diers");
    CHECK(hsay_str_is(hsay_str_visible(&arena, soft), "soldiers"));
    CHECK(hsay_str_is(hsay_str_visible(&arena, HSAY_STR("envo-\r\n ys")), "envoys"));
    CHECK(hsay_str_is(hsay_str_visible(&arena, HSAY_STR("g\xcc\x86")), "\xc4\x9f"));
    hsay_arena_close(&arena);
    CHECK_INT(hsay_cp_base(0xe9), 'e');
    CHECK_INT(hsay_cp_base(0x1ea1), 'a');
    CHECK_INT(hsay_cp_base(0x142), 'l');
    CHECK_INT(hsay_cp_lower(0x160), 0x161);
    CHECK(hsay_str_capitalized(HSAY_STR("\xc5\x9awin")));
    CHECK(!hsay_str_capitalized(HSAY_STR("al-Qaeda")));
    CHECK(hsay_str_capitals(HSAY_STR("U.S.")));
    CHECK(!hsay_str_capitals(HSAY_STR("I")));
    hsay_arena memory;
    hsay_arena_open(&memory, NULL);
    CHECK_TEXT(hsay_str_lower(&memory, HSAY_STR("\xc3\x89LYS\xc3\x89"
                                                "E")),
               "\xc3\xa9lys\xc3\xa9"
               "e");
    hsay_arena_close(&memory);
}

static void numbers(void)
{
    uint64_t whole;
    double real;
    char out[40];
    CHECK(hsay_parse_u64(HSAY_STR("18446744073709551615"), &whole) && whole == UINT64_MAX);
    CHECK(!hsay_parse_u64(HSAY_STR("18446744073709551616"), &whole));
    CHECK(!hsay_parse_u64(HSAY_STR(""), &whole) && !hsay_parse_u64(HSAY_STR("-1"), &whole));
    CHECK(hsay_parse_double(HSAY_STR("-31.5"), &real) && real < -31.4 && real > -31.6);
    CHECK(!hsay_parse_double(HSAY_STR("1e5"), &real) && !hsay_parse_double(HSAY_STR("."), &real));
    CHECK_TEXT(((hsay_str){out, hsay_format_double(out, -0.25, 2)}), "-0.25");
    CHECK_TEXT(((hsay_str){out, hsay_format_double(out, 3.0, 4)}), "3");
    CHECK_TEXT(((hsay_str){out, hsay_format_double(out, -0.001, 2)}), "0");
    CHECK_TEXT(((hsay_str){out, hsay_format_double(out, 9.999, 2)}), "10");
}

static void days(void)
{
    int32_t day;
    int year;
    unsigned month, date;
    char out[16];
    CHECK_INT(hsay_day_of(1970, 1, 1), 0);
    CHECK_INT(hsay_day_of(2000, 3, 1) - hsay_day_of(2000, 2, 28), 2);
    CHECK_INT(hsay_day_of(1900, 3, 1) - hsay_day_of(1900, 2, 28), 1);
    CHECK_INT(hsay_day_weekday(hsay_day_of(2025, 3, 5)), 2); /* a Wednesday */
    CHECK_INT(hsay_day_weekday(-1), 2);
    for (int32_t d = -800000; d < 800000; d += 397) {
        hsay_day_split(d, &year, &month, &date);
        CHECK_INT(hsay_day_of(year, month, date), d);
    }
    CHECK(hsay_parse_day(HSAY_STR("2024-02-29"), &day));
    CHECK_TEXT(hsay_format_day(out, day), "2024-02-29");
    CHECK(!hsay_parse_day(HSAY_STR("2023-02-29"), &day));
    CHECK(!hsay_parse_day(HSAY_STR("2023-13-01"), &day));
    CHECK_INT((long long)hsay_format_day(out, HSAY_NO_DAY).length, 0);
}

static void maps(void)
{
    hsay_arena memory;
    hsay_arena_open(&memory, NULL);
    hsay_map map = {0};
    CHECK_INT(hsay_map_get(&map, 5), HSAY_NONE);
    for (uint32_t i = 0; i < 5000; i++)
        CHECK(hsay_map_put(&memory, &map, (uint64_t)i * i, i));
    for (uint32_t i = 0; i < 5000; i++)
        CHECK_INT(hsay_map_get(&map, (uint64_t)i * i), i);
    CHECK_INT(hsay_map_get(&map, 2), HSAY_NONE);
    hsay_arena_close(&memory);
}

static void sha256_of(const char *text, char hex[65])
{
    hsay_sha256 sha;
    uint8_t digest[32];
    hsay_sha256_open(&sha);
    hsay_sha256_add(&sha, text, strlen(text));
    hsay_sha256_close(&sha, digest);
    for (int i = 0; i < 32; i++)
        snprintf(hex + 2 * i, 3, "%02x", digest[i]);
}

static void digests(void) /* the examples of FIPS 180-4 */
{
    char hex[65];
    sha256_of("abc", hex);
    CHECK_TEXT(hsay_str_of(hex),
               "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    sha256_of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", hex);
    CHECK_TEXT(hsay_str_of(hex),
               "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

int main(void)
{
    arena();
    arena_without_memory();
    strings();
    unicode();
    numbers();
    days();
    maps();
    digests();
    return test_done();
}
