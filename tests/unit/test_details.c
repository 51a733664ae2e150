/* SPDX-License-Identifier: Apache-2.0
 *
 * test_details.c - the calendar, numbers and the rules parser of the details stage.
 */
#include "tests/test.h"

#include "details/details_parts.h"

static hsay_arena arena;

static hsay_str value(hsay_grain grain, int year, unsigned month, unsigned day)
{
    return hsay_when_value(&arena, hsay_when_of(grain, hsay_day_of(year, month, day)));
}

static void test_values(void)
{
    CHECK_TEXT(value(HSAY_GRAIN_DAY, 2025, 3, 5), "2025-03-05");
    CHECK_TEXT(value(HSAY_GRAIN_WEEK, 2025, 3, 5), "2025-W10");
    CHECK_TEXT(value(HSAY_GRAIN_WEEK, 2021, 1, 2), "2020-W53"); /* ISO 8601: of its Thursday */
    CHECK_TEXT(value(HSAY_GRAIN_QUARTER, 2025, 8, 5), "2025-Q3");
    CHECK_TEXT(value(HSAY_GRAIN_SEASON, 2025, 1, 5), "2024-WI");
    CHECK_TEXT(value(HSAY_GRAIN_DECADE, 1994, 1, 5), "199");
    CHECK_TEXT(value(HSAY_GRAIN_CENTURY, 1994, 1, 5), "19");
}

static void test_bounds(void)
{
    int32_t first, last;
    hsay_when when = hsay_when_of(HSAY_GRAIN_MONTH, hsay_day_of(2024, 2, 20));
    hsay_when_bounds(when, &first, &last);
    CHECK_INT(first, hsay_day_of(2024, 2, 1));
    CHECK_INT(last, hsay_day_of(2024, 2, 29));
    when.part = HSAY_PART_MIDDLE;
    hsay_when_bounds(when, &first, &last);
    CHECK(first > hsay_day_of(2024, 2, 7) && last < hsay_day_of(2024, 2, 23));
    when = hsay_when_move(hsay_when_of(HSAY_GRAIN_DAY, hsay_day_of(2024, 3, 31)), HSAY_GRAIN_MONTH,
                          -1);
    CHECK_INT(when.day, hsay_day_of(2024, 2, 29));
    when = hsay_when_of(HSAY_GRAIN_WEEKEND, hsay_day_of(2025, 3, 9));
    CHECK_INT(when.day, hsay_day_of(2025, 3, 8));
}

static void test_holidays(void)
{
    int32_t day;
    uint32_t length;
    CHECK(hsay_holiday(HSAY_STR("easter+0"), 2024, &day, &length));
    CHECK_INT(day, hsay_day_of(2024, 3, 31));
    CHECK(hsay_holiday(HSAY_STR("easter-2"), 2025, &day, &length));
    CHECK_INT(day, hsay_day_of(2025, 4, 18));
    CHECK(hsay_holiday(HSAY_STR("4#3-11"), 2024, &day, &length)); /* Thanksgiving */
    CHECK_INT(day, hsay_day_of(2024, 11, 28));
    CHECK(hsay_holiday(HSAY_STR("9#0-05"), 2024, &day, &length)); /* last Monday of May */
    CHECK_INT(day, hsay_day_of(2024, 5, 27));
    CHECK(
        hsay_holiday(HSAY_STR("islamic-9+0*30"), 2024, &day, &length)); /* 11 March, give or take */
    CHECK(day >= hsay_day_of(2024, 3, 10) && day <= hsay_day_of(2024, 3, 12));
    CHECK_INT(length, 30);
    CHECK(!hsay_holiday(HSAY_STR("13-01"), 2024, &day, &length));
    CHECK(!hsay_holiday(HSAY_STR("no such feast"), 2024, &day, &length));
}

static hsay_time_rules *open_rules(void)
{
    hsay_time_rules *rules = HSAY_NEW(&arena, hsay_time_rules, 1);
    REQUIRE(rules != NULL);
    rules->words.arena = &arena;
    static const char *const rows[][3] = {{"unit", "1", "one"},
                                          {"unit", "2", "two"},
                                          {"unit", "6", "six"},
                                          {"ten", "70", "seventy"},
                                          {"hundred", "100", "hundred"},
                                          {"scale", "1000", "thousand"},
                                          {"scale", "1000000", "million"},
                                          {"half", "500", "half"},
                                          {"article", "1", "a|an"},
                                          {"and", "1", "and"},
                                          {"dozen", "12", "dozen"},
                                          {"plural", "20", "tens"},
                                          {"plural", "24", "dozens"},
                                          {"plural", "2000", "thousands"},
                                          {"vague", "3", "several"},
                                          {"ordinal", "3", "third"},
                                          {"ordinal", "0", "rd"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        hsay_str list = hsay_str_of(rows[i][2]), word;
        while (hsay_str_next(&list, '|', &word))
            REQUIRE(hsay_vocabulary_enter(&rules->words, hsay_str_of(rows[i][0]), word,
                                          hsay_str_of(rows[i][1]), HSAY_STR("here:1")));
    }
    REQUIRE(hsay_numbers_prepare(&rules->words, &rules->numbers));
    hsay_vocabulary_sort(&rules->words);
    return rules;
}

/* The number in front of `text`: low, in thousandths; -1 where there is none. */
static int64_t number(const hsay_time_rules *rules, const char *text, uint32_t *length)
{
    hsay_atom atoms[32];
    hsay_number found;
    hsay_str string = hsay_str_of(text);
    uint32_t count = hsay_atoms_cut(&rules->words, string, atoms, 32);
    *length = hsay_number_at(&rules->words, &rules->numbers, string, atoms, 0, count, &found);
    return *length > 0 ? found.low : -1;
}

static void test_numbers(void)
{
    uint32_t length;
    const hsay_time_rules *rules = open_rules();
    CHECK_INT(number(rules, "48,400 men", &length), 48400000);
    CHECK_INT(number(rules, "six hundred and seventy-two girls", &length), 672000);
    CHECK_INT(length, 6);
    CHECK_INT(number(rules, "1.2 million", &length), 1200000000);
    CHECK_INT(number(rules, "two and a half", &length), 2500);
    CHECK_INT(number(rules, "a dozen", &length), 12000);
    CHECK_INT(number(rules, "tens of thousands of", &length), 20000000);
    CHECK_INT(number(rules, "several thousand", &length), 3000000);
    CHECK_INT(number(rules, "half a million", &length), 500000000);
    CHECK_INT(number(rules, "men", &length), -1);
    CHECK_INT(number(rules, "99999999999999999999", &length), -1);
    CHECK_INT(number(rules, "2 1/2 hours", &length), 2500);
}

typedef struct {
    uint32_t count, line, column;
} faults;
static void count_fault(void *context, uint32_t line, uint32_t column, const char *message)
{
    faults *f = context;
    (void)message;
    f->count++;
    f->line = line;
    f->column = column;
}

static void test_parser(void)
{
    hsay_time_rules *rules = open_rules();
    faults f = {0};
    hsay_str good = HSAY_STR("# words\n{n} two|six thousand? => DURATION length\n+ two six => two "
                             "six | DURATION | P2D\n");
    CHECK(hsay_time_rules_parse(rules, "x.rules", good, count_fault, &f));
    CHECK_INT(f.count, 0);
    static const char *const bad[] = {"two",
                                      "two => THING length",
                                      "two => DATE fly",
                                      "two? => DATE date",
                                      "{nothing} => DATE date",
                                      "two {n => DATE date",
                                      "a-b => DATE date",
                                      "two => DATE date sideways",
                                      "two six <two => DATE date",
                                      "two => DATE date\n+ two",
                                      "two => DATE date\n- two => x | DATE | y",
                                      "=> DATE date"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        f = (faults){0};
        CHECK(
            !hsay_time_rules_parse(open_rules(), "x.rules", hsay_str_of(bad[i]), count_fault, &f));
        CHECK(f.count > 0 && f.line > 0 && f.column > 0);
    }
}

int main(void)
{
    hsay_arena_open(&arena, NULL);
    test_values();
    test_bounds();
    test_holidays();
    test_numbers();
    test_parser();
    hsay_arena_close(&arena);
    return test_done();
}
