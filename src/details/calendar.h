/* SPDX-License-Identifier: Apache-2.0
 *
 * calendar.h - a stretch of the calendar: its TIMEX3 value, its bounds as days, arithmetic.
 *
 *     {DAY 2025-03-05}      2025-03-05           5 March .. 5 March
 *     {WEEK 2025-03-03}     2025-W10             3 March .. 9 March
 *     {QUARTER 2024-07-01}  2024-Q3              1 July .. 30 September
 *     {DECADE 1990}         199                  1990-01-01 .. 1999-12-31
 *
 * A stretch of days is kept by its first day, so that arithmetic is one addition. Part of the day
 * and clock refine a DAY and make it a TIME.
 */
#ifndef HSAY_DETAILS_CALENDAR_H
#define HSAY_DETAILS_CALENDAR_H

#include "base/base.h"

typedef enum {
    HSAY_GRAIN_NONE,
    HSAY_GRAIN_DAY,
    HSAY_GRAIN_WEEKEND,
    HSAY_GRAIN_WEEK,
    HSAY_GRAIN_MONTH,
    HSAY_GRAIN_QUARTER,
    HSAY_GRAIN_SEASON,
    HSAY_GRAIN_HALF,
    HSAY_GRAIN_YEAR,
    HSAY_GRAIN_DECADE,
    HSAY_GRAIN_CENTURY,
    HSAY_GRAIN_HOUR,
    HSAY_GRAIN_MINUTE,
    HSAY_GRAIN_SECOND
} hsay_grain;
typedef enum {
    HSAY_PART_WHOLE,
    HSAY_PART_EARLY,
    HSAY_PART_MIDDLE,
    HSAY_PART_LATE,
    HSAY_PART_START,
    HSAY_PART_END
} hsay_part;

typedef struct {
    hsay_grain grain;
    int32_t day;                           /* first day of the stretch; HSAY_NO_DAY when unknown */
    unsigned known;                        /* of a partial date (day unknown): HSAY_KNOWN_* */
    unsigned month, day_of_month, weekday; /* what is known of it */
    uint32_t days;                         /* of a feast of several days; 0: what the grain says */
    hsay_part part;                        /* bounds are narrowed, the value is not */
    hsay_str daypart;                      /* "MO", "NI"; empty: none */
    int hour, minute, second;              /* -1: none */
    bool zulu;
} hsay_when;
enum { HSAY_KNOWN_MONTH = 1, HSAY_KNOWN_DAY = 2, HSAY_KNOWN_WEEKDAY = 4 };

hsay_when hsay_when_of(hsay_grain grain,
                       int32_t day); /* the stretch of this grain that holds day */
/* Moves by whole steps of `grain`; keeps the stretch's own grain. */
hsay_when hsay_when_move(hsay_when when, hsay_grain grain, int64_t steps);
void hsay_when_bounds(hsay_when when, int32_t *first, int32_t *last);
hsay_str hsay_when_value(hsay_arena *arena, hsay_when when);
/* D W M Q Y E C WE SE H2 TH TM TS -> grain; HSAY_GRAIN_NONE for another text. */
hsay_grain hsay_grain_parse(hsay_str text);
/* "12-25", "easter-2", "4#3-11" (fourth Thursday, 0 is Monday, of November; 9#: the last one),
 * "islamic-9+0*30" (month 9, 0 days later, 30 days long) -> first day in `year` and its length. */
bool hsay_holiday(hsay_str rule, int year, int32_t *day, uint32_t *length);
/* The nth weekday (0 is Monday) of a month; nth HSAY_NTH_LAST: its last one. */
#define HSAY_NTH_LAST 9u
int32_t hsay_weekday_of_month(int year, unsigned month, unsigned weekday, unsigned nth);

#endif
