/* SPDX-License-Identifier: Apache-2.0
 *
 * calendar.c - stretches of the calendar (see calendar.h).
 *
 * Easter after the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991); the
 * Islamic months by the tabular calendar (30 leap years in 11-year places of a 30-year cycle),
 * right to a day or two.
 */
#include "details/calendar.h"

#include <stdio.h>

#define YEAR_LEAST 1
#define YEAR_MOST  9999

hsay_grain hsay_grain_parse(hsay_str text)
{
    static const struct {
        const char *name;
        hsay_grain grain;
    } names[] = {{"D", HSAY_GRAIN_DAY},     {"W", HSAY_GRAIN_WEEK},     {"M", HSAY_GRAIN_MONTH},
                 {"Q", HSAY_GRAIN_QUARTER}, {"Y", HSAY_GRAIN_YEAR},     {"E", HSAY_GRAIN_DECADE},
                 {"C", HSAY_GRAIN_CENTURY}, {"WE", HSAY_GRAIN_WEEKEND}, {"SE", HSAY_GRAIN_SEASON},
                 {"H", HSAY_GRAIN_HALF},    {"TH", HSAY_GRAIN_HOUR},    {"TM", HSAY_GRAIN_MINUTE},
                 {"TS", HSAY_GRAIN_SECOND}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (hsay_str_is(text, names[i].name))
            return names[i].grain;
    return HSAY_GRAIN_NONE;
}

static int clamp_year(int64_t year)
{
    return year < YEAR_LEAST ? YEAR_LEAST : year > YEAR_MOST ? YEAR_MOST : (int)year;
}

/* First month (1 to 12) of the season that holds `month`; winter starts in December. */
static unsigned season_start(unsigned month)
{
    return month < 3 || month == 12 ? 12 : month - month % 3;
}

/* First day of the stretch of this grain that holds `day`. */
static int32_t start_of(hsay_grain grain, int32_t day)
{
    int year;
    unsigned month, date;
    hsay_day_split(day, &year, &month, &date);
    switch (grain) {
    case HSAY_GRAIN_WEEK: return day - (int32_t)hsay_day_weekday(day);
    case HSAY_GRAIN_WEEKEND: return day - (int32_t)hsay_day_weekday(day) + 5;
    case HSAY_GRAIN_MONTH: return hsay_day_of(year, month, 1);
    case HSAY_GRAIN_QUARTER: return hsay_day_of(year, month - (month - 1) % 3, 1);
    case HSAY_GRAIN_HALF: return hsay_day_of(year, month > 6 ? 7 : 1, 1);
    case HSAY_GRAIN_SEASON:
        return hsay_day_of(month < 3 ? clamp_year(year - 1) : year, season_start(month), 1);
    case HSAY_GRAIN_YEAR: return hsay_day_of(year, 1, 1);
    case HSAY_GRAIN_DECADE: return hsay_day_of(clamp_year(year - year % 10), 1, 1);
    case HSAY_GRAIN_CENTURY: return hsay_day_of(clamp_year(year - year % 100), 1, 1);
    default: return day;
    }
}

hsay_when hsay_when_of(hsay_grain grain, int32_t day)
{
    return (hsay_when){.grain = grain,
                       .day = day == HSAY_NO_DAY ? day : start_of(grain, day),
                       .hour = -1,
                       .minute = -1,
                       .second = -1};
}

static int32_t move_months(int32_t day, int64_t months)
{
    int year;
    unsigned month, date;
    hsay_day_split(day, &year, &month, &date);
    int64_t total = (int64_t)year * 12 + (int64_t)month - 1 + months;
    year = clamp_year(total / 12);
    month = total < 12 ? 1 : (unsigned)(total % 12) + 1;
    unsigned most = hsay_month_days(year, month);
    return hsay_day_of(year, month, date > most ? most : date);
}

hsay_when hsay_when_move(hsay_when when, hsay_grain grain, int64_t steps)
{
    if (when.day == HSAY_NO_DAY)
        return when;
    steps = steps > 200000 ? 200000 : steps < -200000 ? -200000 : steps;
    int32_t day = when.day;
    switch (grain) {
    case HSAY_GRAIN_DAY: day += (int32_t)steps; break;
    case HSAY_GRAIN_WEEK:
    case HSAY_GRAIN_WEEKEND: day += (int32_t)steps * 7; break;
    case HSAY_GRAIN_MONTH: day = move_months(day, steps); break;
    case HSAY_GRAIN_QUARTER: day = move_months(day, steps * 3); break;
    case HSAY_GRAIN_HALF: day = move_months(day, steps * 6); break;
    case HSAY_GRAIN_SEASON:
    case HSAY_GRAIN_YEAR: day = move_months(day, steps * 12); break;
    case HSAY_GRAIN_DECADE: day = move_months(day, steps * 120); break;
    case HSAY_GRAIN_CENTURY: day = move_months(day, steps * 1200); break;
    case HSAY_GRAIN_HOUR: day += (int32_t)(steps / 24); break;
    default: break;
    }
    when.day = start_of(when.grain, day);
    return when;
}

/* Days of the stretch, without its part. */
static uint32_t stretch(hsay_when when)
{
    if (when.days > 0)
        return when.days;
    if (when.grain == HSAY_GRAIN_WEEKEND)
        return 2;
    if (when.grain <= HSAY_GRAIN_DAY || when.grain >= HSAY_GRAIN_HOUR)
        return 1;
    int32_t next;
    if (when.grain == HSAY_GRAIN_SEASON)
        next = move_months(when.day, 3);
    else
        next = hsay_when_move(when, when.grain, 1).day;
    return next > when.day ? (uint32_t)(next - when.day) : 1;
}

void hsay_when_bounds(hsay_when when, int32_t *first, int32_t *last)
{
    *first = *last = HSAY_NO_DAY;
    if (when.day == HSAY_NO_DAY || when.grain == HSAY_GRAIN_NONE)
        return;
    int32_t days = (int32_t)stretch(when), third = days >= 6 ? days / 3 : 0;
    int32_t start = 0, end = days - 1;
    if (third > 0 && (when.part == HSAY_PART_EARLY || when.part == HSAY_PART_START))
        end = third - 1;
    if (third > 0 && (when.part == HSAY_PART_LATE || when.part == HSAY_PART_END))
        start = days - third;
    if (third > 0 && when.part == HSAY_PART_MIDDLE) {
        start = days / 3;
        end = days - 1 - days / 3;
    }
    *first = when.day + start;
    *last = when.day + end;
}

/* "YYYY", four digits. */
static hsay_str year_text(hsay_arena *arena, int year)
{
    return hsay_str_print(arena, "%04d", year);
}

static hsay_str partial_value(hsay_arena *arena, hsay_when when)
{
    if (when.known & HSAY_KNOWN_WEEKDAY)
        return hsay_str_print(arena, "XXXX-WXX-%u", when.weekday + 1);
    if ((when.known & HSAY_KNOWN_MONTH) && (when.known & HSAY_KNOWN_DAY))
        return hsay_str_print(arena, "XXXX-%02u-%02u", when.month, when.day_of_month);
    if (when.known & HSAY_KNOWN_MONTH)
        return hsay_str_print(arena, "XXXX-%02u", when.month);
    return HSAY_STR("XXXX-XX-XX");
}

/* ISO 8601 week of the Monday `day`: the year is that of its Thursday. */
static hsay_str week_value(hsay_arena *arena, int32_t day, const char *ending)
{
    int year;
    unsigned month, date;
    hsay_day_split(day + 3, &year, &month, &date);
    int32_t jan1 = hsay_day_of(year, 1, 1);
    return hsay_str_print(arena, "%04d-W%02d%s", year, (day + 3 - jan1) / 7 + 1, ending);
}

static hsay_str day_value(hsay_arena *arena, hsay_when when)
{
    static const char *const seasons[] = {"WI", "SP", "SU", "FA"};
    int year;
    unsigned month, date;
    hsay_day_split(when.day, &year, &month, &date);
    switch (when.grain) {
    case HSAY_GRAIN_WEEK: return week_value(arena, when.day, "");
    case HSAY_GRAIN_WEEKEND: return week_value(arena, when.day - 5, "-WE");
    case HSAY_GRAIN_MONTH: return hsay_str_print(arena, "%04d-%02u", year, month);
    case HSAY_GRAIN_QUARTER: return hsay_str_print(arena, "%04d-Q%u", year, (month - 1) / 3 + 1);
    case HSAY_GRAIN_HALF: return hsay_str_print(arena, "%04d-H%d", year, month > 6 ? 2 : 1);
    case HSAY_GRAIN_SEASON: return hsay_str_print(arena, "%04d-%s", year, seasons[month % 12 / 3]);
    case HSAY_GRAIN_YEAR: return year_text(arena, year);
    case HSAY_GRAIN_DECADE: return hsay_str_print(arena, "%03d", year / 10);
    case HSAY_GRAIN_CENTURY: return hsay_str_print(arena, "%02d", year / 100);
    default: return hsay_str_print(arena, "%04d-%02u-%02u", year, month, date);
    }
}

hsay_str hsay_when_value(hsay_arena *arena, hsay_when when)
{
    hsay_str day = when.day == HSAY_NO_DAY ? partial_value(arena, when) : day_value(arena, when);
    if (when.hour >= 0) {
        hsay_str clock =
            when.minute < 0 ? hsay_str_print(arena, "T%02d:00", when.hour)
            : when.second < 0
                ? hsay_str_print(arena, "T%02d:%02d", when.hour, when.minute)
                : hsay_str_print(arena, "T%02d:%02d:%02d", when.hour, when.minute, when.second);
        day = hsay_str_join(arena, day, clock);
        return when.zulu ? hsay_str_join(arena, day, HSAY_STR("Z")) : day;
    }
    if (when.daypart.length > 0)
        day = hsay_str_join(arena, hsay_str_join(arena, day, HSAY_STR("T")), when.daypart);
    return day;
}

static int32_t easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
    int f = (b + 8) / 25, g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
    return hsay_day_of(year, (unsigned)(n / 31), (unsigned)(n % 31 + 1));
}

/* First day of Islamic month (1 to 12) of Islamic year, as a day. */
static int32_t islamic(int year, int month)
{
    int32_t days =
        (int32_t)((year - 1) * 354 + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2);
    return days + hsay_day_of(622, 7, 19);
}

/* First day of the Islamic month (and `plus` days) that falls into the Gregorian year. */
static bool islamic_in(int year, int month, int plus, int32_t *day)
{
    int about = (int)((int64_t)(year - 622) * 33 / 32);
    for (int hijri = about - 1; hijri <= about + 2; hijri++) {
        int found;
        unsigned m, d;
        if (hijri < 1)
            continue;
        *day = islamic(hijri, month) + plus;
        hsay_day_split(*day, &found, &m, &d);
        if (found == year)
            return true;
    }
    return false;
}

int32_t hsay_weekday_of_month(int year, unsigned month, unsigned weekday, unsigned nth)
{
    int32_t first = hsay_day_of(year, month, 1);
    int32_t day =
        first + (int32_t)((weekday + 7 - hsay_day_weekday(first)) % 7) + 7 * ((int32_t)nth - 1);
    if (nth == HSAY_NTH_LAST) {
        day = first + (int32_t)hsay_month_days(year, month) - 1;
        day -= (int32_t)((hsay_day_weekday(day) + 7 - weekday) % 7);
    }
    return day;
}

bool hsay_holiday(hsay_str rule, int year, int32_t *day, uint32_t *length)
{
    uint64_t a, b;
    *length = 1;
    if (year < 1583 || year > YEAR_MOST)
        return false;
    if (hsay_str_starts(rule, "easter")) {
        bool minus = rule.length > 6 && rule.data[6] == '-';
        a = 0;
        if (rule.length > 7 && !hsay_parse_u64(hsay_str_slice(rule, 7, rule.length), &a))
            return false;
        *day = easter(year) + (minus ? -(int32_t)a : (int32_t)a);
        return a < 100;
    }
    if (hsay_str_starts(rule, "islamic-")) { /* islamic-9+0*30: month, plus days, length */
        size_t plus = hsay_str_find(rule, HSAY_STR("+")), star = hsay_str_find(rule, HSAY_STR("*"));
        uint64_t c;
        if (plus == SIZE_MAX || star == SIZE_MAX || star < plus ||
            !hsay_parse_u64(hsay_str_slice(rule, 8, plus), &a) || a < 1 || a > 12 ||
            !hsay_parse_u64(hsay_str_slice(rule, plus + 1, star), &b) || b > 30 ||
            !hsay_parse_u64(hsay_str_slice(rule, star + 1, rule.length), &c) || c < 1 || c > 31)
            return false;
        *length = (uint32_t)c;
        return islamic_in(year, (int)a, (int)b, day);
    }
    if (rule.length == 5 && rule.data[2] == '-') { /* 12-25 */
        if (!hsay_parse_u64(hsay_str_slice(rule, 0, 2), &a) || a < 1 || a > 12 ||
            !hsay_parse_u64(hsay_str_slice(rule, 3, 5), &b) || b < 1 ||
            b > hsay_month_days(year, (unsigned)a))
            return false;
        *day = hsay_day_of(year, (unsigned)a, (unsigned)b);
        return true;
    }
    if (rule.length == 6 && rule.data[1] == '#') { /* 4#3-11: fourth Thursday of November */
        unsigned nth = (unsigned)(rule.data[0] - '0'), weekday = (unsigned)(rule.data[2] - '0');
        if (nth < 1 || nth > 9 || weekday > 6 || !hsay_parse_u64(hsay_str_slice(rule, 4, 6), &a) ||
            a < 1 || a > 12)
            return false;
        *day = hsay_weekday_of_month(year, (unsigned)a, weekday, nth);
        return true;
    }
    return false;
}
