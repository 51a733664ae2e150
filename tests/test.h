/* SPDX-License-Identifier: Apache-2.0
 *
 * test.h - the smallest harness: checks that count, and print where they failed.
 *
 *     int main(void)
 *     {
 *         CHECK(hsay_cp_is_letter('a'));
 *         CHECK_INT(hsay_utf8_count(HSAY_STR("a")), 1);
 *         CHECK_TEXT(hsay_str_trim(HSAY_STR(" x ")), "x");
 *         return test_done();
 *     }
 *
 * A check that fails prints file, line, what was got and what was wanted, and the test goes on.
 * Where going on makes no sense: REQUIRE, which ends the program.
 */
#ifndef TEST_H
#define TEST_H

#include "hearsay.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEST_UNUSED __attribute__((unused))

static unsigned test_passed, test_failed;

static inline bool test_check(bool good, const char *file, int line, const char *words)
{
    if (good) {
        test_passed++;
    } else {
        test_failed++;
        fprintf(stderr, "%s:%d: failed: %s\n", file, line, words);
    }
    return good;
}

static inline bool test_int(int64_t got, int64_t want, const char *file, int line,
                            const char *words)
{
    bool good = test_check(got == want, file, line, words);
    if (!good) {
        fprintf(stderr, "    got %lld, wanted %lld\n", (long long)got, (long long)want);
    }
    return good;
}

static inline bool test_text(hsay_str got, hsay_str want, const char *file, int line,
                             const char *words)
{
    bool good = got.length == want.length &&
                (got.length == 0 || memcmp(got.data, want.data, got.length) == 0);
    test_check(good, file, line, words);
    if (!good) {
        fprintf(stderr, "    got    \"%.*s\"\n    wanted \"%.*s\"\n", (int)got.length,
                got.length ? got.data : "", (int)want.length, want.length ? want.data : "");
    }
    return good;
}

static inline hsay_str test_str(const char *terminated)
{
    return (hsay_str){terminated, terminated ? strlen(terminated) : 0};
}

/* Prints the count and gives the exit status of main. */
static inline int test_done(void)
{
    printf("%u passed, %u failed\n", test_passed, test_failed);
    return test_failed == 0 ? 0 : 1;
}

/* Each is true when the check held. */
#define CHECK(condition)      test_check((condition), __FILE__, __LINE__, #condition)
#define CHECK_INT(got, want)  test_int((int64_t)(got), (int64_t)(want), __FILE__, __LINE__, #got)
#define CHECK_STR(got, want)  test_text(test_str(got), test_str(want), __FILE__, __LINE__, #got)
#define CHECK_TEXT(got, want) test_text((got), test_str(want), __FILE__, __LINE__, #got)
#define CHECK_NEAR(got, want, within)                                                              \
    test_check((got) - (want) <= (within) && (want) - (got) <= (within), __FILE__, __LINE__, #got)
#define REQUIRE(condition)                                                                         \
    do {                                                                                           \
        if (!CHECK(condition)) {                                                                   \
            exit(test_done());                                                                     \
        }                                                                                          \
    } while (0)

#endif
