/* SPDX-License-Identifier: Apache-2.0
 *
 * times_value.c - what a time pattern means: its operation applied to what it remembers.
 *
 *     date      {year} {month} {day}, what lacks is chosen by tense, {time} lends its year
 *     weekday   the last one for the past, the next one for what is to come (today counts)
 *     unit N    the day, week, month ... N steps from now        "last month" is unit -1
 *     shift +-  {n} {units} from now, from the last time spoken of (ref) or from {time}
 *     length    a DURATION      set   a repeated time      value   text=PRESENT_REF
 *     season quarter half decade century holiday daypart clock  what they say
 *     nth       the second {weekday} of {month}, the last one where no {nth} stands
 *     same      {time} itself, its bounds narrowed by part=early, middle, late, start, end
 *     nothing   the words are passed over
 *
 * "Now" is the day of publication; without one, what hangs on it has no bounds and its value is
 * written with X, as TimeML does.
 */
#include "details/times_meaning.h"

#define STORY_DATES     4u  /* so many dates of long ago, */
#define STORY_SHARE     3u  /* so many times those of today, make a story of long ago */
#define STORY_BACK_DAYS 210 /* a date farther back is that of the next year */

static hsay_when day_when(int32_t day)
{
    return hsay_when_of(HSAY_GRAIN_DAY, day);
}

static int year_of(int32_t day)
{
    int year;
    unsigned month, date;
    hsay_day_split(day, &year, &month, &date);
    return year;
}

static uint32_t sentence_of(const hsay_meaning *m)
{
    uint32_t token = m->run->atoms.data[m->match->start].token;
    return m->run->doc->tokens.data[token].sentence;
}

/* Are most dates that are said with their year of long ago? */
static bool is_story(const hsay_time_run *run)
{
    return run->old >= STORY_DATES && run->old >= STORY_SHARE * run->recent;
}

/* The day that "ref", "time" or "doc" stand for. */
static int32_t anchor_day(const hsay_meaning *m)
{
    if (m->rule->anchor == HSAY_FROM_TIME)
        return hsay_meaning_has(m, HSAY_SLOT_TIME) ? m->inner.when.day : HSAY_NO_DAY;
    if (m->rule->anchor == HSAY_FROM_REF && m->run->reference.grain != HSAY_GRAIN_NONE) {
        bool days = m->rule->op == HSAY_OP_SHIFT && hsay_meaning_unit(m) == HSAY_GRAIN_DAY &&
                    m->run->reference_day.grain == HSAY_GRAIN_DAY;
        return days ? m->run->reference_day.day : m->run->reference.day; /* "a day later" */
    }
    bool part = m->rule->op == HSAY_OP_UNIT && m->rule->part != HSAY_PART_WHOLE;
    if (part && m->run->story.grain != HSAY_GRAIN_NONE && is_story(m->run))
        return m->run->story.day; /* "until the end of the year", of the story's */
    /* "two years later, war broke out": later than nothing that was said, not than today */
    if (m->rule->anchor == HSAY_FROM_REF && m->rule->offset > 0 && m->direction == HSAY_TO_PAST)
        return HSAY_NO_DAY;
    return m->now;
}

/* The year said, HSAY_NO_DAY when none: {year}, {yy}, that of {time}, or offset from now. */
static int32_t said_year(const hsay_meaning *m)
{
    if (hsay_meaning_has(m, HSAY_SLOT_YEAR))
        return (int32_t)m->slots.value[HSAY_SLOT_YEAR];
    if (hsay_meaning_has(m, HSAY_SLOT_YY)) {
        int now = m->now == HSAY_NO_DAY ? 2000 : year_of(m->now);
        int year = now - now % 100 + (int)m->slots.value[HSAY_SLOT_YY];
        return year > now + 20 ? year - 100 : year;
    }
    if (hsay_meaning_has(m, HSAY_SLOT_TIME))
        return m->inner.when.day == HSAY_NO_DAY ? HSAY_NO_DAY : year_of(m->inner.when.day);
    if ((m->rule->offset != 0 || hsay_str_is(m->rule->text, "this")) && m->now != HSAY_NO_DAY)
        return year_of(m->now) + (int32_t)m->rule->offset;
    if (m->rule->anchor == HSAY_FROM_REF && m->run->reference.grain != HSAY_GRAIN_NONE)
        return year_of(m->run->reference.day);
    return HSAY_NO_DAY;
}

/* In a story of long ago, and beside a date of long ago, "in June" is that of its year. */
static bool is_long_ago(const hsay_meaning *m)
{
    const hsay_time_run *run = m->run;
    if (run->story.grain == HSAY_GRAIN_NONE || m->rule->direction != HSAY_TO_NEAREST ||
        hsay_time_will(run->doc, run->atoms.data[m->match->start].token,
                       run->atoms.data[m->match->end - 1].token))
        return false;
    bool beside = run->reference_sentence == sentence_of(m) &&
                  run->reference.day == run->story.day && run->story.grain < HSAY_GRAIN_QUARTER;
    return is_story(run) || (beside && m->direction == HSAY_TO_PAST);
}

/* The year in which the stretch lies nearest to the time last spoken of; stories go forward. */
static hsay_when of_story(const hsay_meaning *m, hsay_when (*make)(const hsay_meaning *m, int year))
{
    int32_t then = m->run->story.day, first, last;
    int year = year_of(then);
    hsay_when when = make(m, year);
    hsay_when_bounds(when, &first, &last);
    if (m->run->story.grain == HSAY_GRAIN_YEAR)
        return when;
    return last < then - STORY_BACK_DAYS ? make(m, year + 1) : when;
}

/* Of the same stretch in three years: the last that has begun, the next that has not ended. What is
 * more than ten months gone is written with its year, so the next one is meant; and where the tense
 * is not that of the verb it hangs on, what is to come within two months is. */
static hsay_when choose_year(const hsay_meaning *m,
                             hsay_when (*make)(const hsay_meaning *m, int year))
{
    if (is_long_ago(m))
        return of_story(m, make);
    int year = year_of(m->now);
    hsay_when when[3] = {make(m, year - 1), make(m, year), make(m, year + 1)};
    int32_t first[3], last[3];
    for (int i = 0; i < 3; i++)
        hsay_when_bounds(when[i], &first[i], &last[i]);
    bool over = hsay_str_is(m->rule->text, "over"); /* "last spring" is not this one */
    int past = (over ? last[1] : first[1]) <= m->now ? 1 : 0, next = last[1] >= m->now ? 1 : 2;
    bool told = m->direct || m->rule->direction != HSAY_TO_NEAREST;
    if (m->direction == HSAY_TO_FUTURE && told)
        return when[next];
    if (m->rule->direction == HSAY_TO_PAST)
        return when[past];
    int32_t near = when[next].grain == HSAY_GRAIN_DAY ? 60 : 31;
    int32_t ahead = first[next] - m->now, gone = m->now - last[past];
    bool unlikely = gone > 300 && m->rule->op == HSAY_OP_DATE;
    if (unlikely || (ahead <= near && ahead > 0 && !(m->direction == HSAY_TO_PAST && told)) ||
        (m->ahead && ahead <= 200))
        return when[next];
    return when[past];
}

static hsay_when date_in(const hsay_meaning *m, int year)
{
    unsigned month = (unsigned)m->slots.value[HSAY_SLOT_MONTH];
    unsigned day = (unsigned)m->slots.value[HSAY_SLOT_DAY];
    if (!hsay_meaning_has(m, HSAY_SLOT_DAY))
        return hsay_when_of(HSAY_GRAIN_MONTH, hsay_day_of(year, month, 1));
    unsigned most = hsay_month_days(year, month);
    return day_when(hsay_day_of(year, month, day > most ? most : day));
}

static bool date(hsay_meaning *m, hsay_when *when)
{
    int32_t year = said_year(m);
    unsigned month =
        hsay_meaning_has(m, HSAY_SLOT_MONTH) ? (unsigned)m->slots.value[HSAY_SLOT_MONTH] : 0;
    unsigned day = hsay_meaning_has(m, HSAY_SLOT_DAY) ? (unsigned)m->slots.value[HSAY_SLOT_DAY] : 0;
    if (month > 12 || (month > 0 && day > hsay_month_days(2000, month)))
        return false;
    if (month > 0 && year != HSAY_NO_DAY) {
        if (day > hsay_month_days(year, month))
            return false;
        *when = date_in(m, year);
    } else if (month > 0 && m->now != HSAY_NO_DAY) {
        *when = choose_year(m, date_in);
    } else if (month > 0) {
        *when = (hsay_when){.grain = day ? HSAY_GRAIN_DAY : HSAY_GRAIN_MONTH,
                            .day = HSAY_NO_DAY,
                            .known = HSAY_KNOWN_MONTH | (day ? HSAY_KNOWN_DAY : 0u),
                            .month = month,
                            .day_of_month = day,
                            .hour = -1,
                            .minute = -1,
                            .second = -1};
    } else if (day > 0) { /* "the 15th": of the month last spoken of, or of now */
        int32_t base = anchor_day(m);
        if (base == HSAY_NO_DAY ||
            (hsay_meaning_has(m, HSAY_SLOT_TIME) && m->inner.when.grain != HSAY_GRAIN_MONTH))
            return false;
        int y;
        unsigned mo, d;
        hsay_day_split(base, &y, &mo, &d);
        if (day > hsay_month_days(y, mo))
            return false;
        *when = day_when(hsay_day_of(y, mo, day));
    } else if (year != HSAY_NO_DAY) {
        *when = hsay_when_of(HSAY_GRAIN_YEAR, hsay_day_of(year, 1, 1));
    } else {
        return false;
    }
    return true;
}

/* "3-5 May": on to the last of several days of one month; TimeML marks both ends. */
static bool days_on(const hsay_meaning *m, hsay_time_result *out)
{
    unsigned first = (unsigned)m->slots.value[HSAY_SLOT_DAY];
    unsigned last = (unsigned)m->slots.value[HSAY_SLOT_LAST_DAY];
    if (last <= first || last > hsay_month_days(2000, (unsigned)m->slots.value[HSAY_SLOT_MONTH]))
        return false;
    out->last = out->when;
    out->last.day += (int32_t)(last - first);
    out->when.days = last - first + 1;
    out->split = m->slots.split;
    return true;
}

/* "between March and June 2024": on to the last of several months of one year. */
static bool months_on(const hsay_meaning *m, hsay_time_result *out)
{
    int64_t steps =
        m->slots.value[HSAY_SLOT_LAST_MONTH] - m->slots.value[HSAY_SLOT_MONTH];
    if (steps <= 0 || out->when.grain != HSAY_GRAIN_MONTH || out->when.day == HSAY_NO_DAY)
        return false;
    out->last = hsay_when_move(out->when, HSAY_GRAIN_MONTH, steps);
    out->when.days =
        (uint32_t)(hsay_when_move(out->last, HSAY_GRAIN_MONTH, 1).day - out->when.day);
    out->split = m->slots.split;
    return true;
}

static bool weekday(hsay_meaning *m, hsay_when *when)
{
    unsigned wanted = (unsigned)m->slots.value[HSAY_SLOT_WEEKDAY] - 1;
    int32_t base = anchor_day(m);
    *when = (hsay_when){.grain = HSAY_GRAIN_DAY,
                        .day = HSAY_NO_DAY,
                        .known = HSAY_KNOWN_WEEKDAY,
                        .weekday = wanted,
                        .hour = -1,
                        .minute = -1,
                        .second = -1};
    if (base == HSAY_NO_DAY)
        return true;
    int32_t back = (int32_t)((hsay_day_weekday(base) + 7 - wanted) % 7);
    if (hsay_str_is(m->rule->text, "week")) { /* "Tuesday of last week" */
        *when = day_when(base - (int32_t)hsay_day_weekday(base) + (int32_t)wanted +
                         (int32_t)m->rule->offset * 7);
        return true;
    }
    bool strict = m->rule->direction != HSAY_TO_NEAREST; /* "last Friday" is never today */
    if (m->direction == HSAY_TO_FUTURE)
        *when = day_when(base + (back == 0 ? (strict ? 7 : 0) : 7 - back));
    else
        *when = day_when(base - (back == 0 && strict ? 7 : back));
    when->day += (int32_t)m->rule->offset * 7;
    return true;
}

hsay_grain hsay_meaning_unit(const hsay_meaning *m)
{
    if (m->rule->grain != HSAY_GRAIN_NONE)
        return m->rule->grain;
    return hsay_meaning_has(m, HSAY_SLOT_UNIT) ? hsay_grain_parse(m->slots.text[HSAY_SLOT_UNIT])
                                               : HSAY_GRAIN_NONE;
}

static bool unit(hsay_meaning *m, hsay_when *when)
{
    hsay_grain grain = hsay_meaning_unit(m);
    int32_t base = anchor_day(m);
    if (grain == HSAY_GRAIN_NONE || grain >= HSAY_GRAIN_HOUR)
        return false;
    if (hsay_str_is(m->rule->text, "latest") && base != HSAY_NO_DAY)
        base = hsay_when_move(hsay_when_of(grain, base), grain, -1).day; /* the last that is over */
    *when = hsay_when_of(grain, base);
    if (base == HSAY_NO_DAY)
        return true;
    *when = hsay_when_move(*when, grain, m->rule->offset);
    if (grain == HSAY_GRAIN_WEEKEND && m->rule->offset == 0 && m->direction == HSAY_TO_PAST &&
        when->day > base)
        *when = hsay_when_move(*when, grain, -1);
    return true;
}

/* {n} in whole steps of a grain that halves can be counted in: a year and a half is 18 months. */
static int64_t steps(const hsay_meaning *m, hsay_grain *grain)
{
    int64_t n = hsay_meaning_has(m, HSAY_SLOT_N) ? m->slots.number.low : HSAY_MILLE;
    if (n % HSAY_MILLE != 0 && *grain == HSAY_GRAIN_YEAR) {
        *grain = HSAY_GRAIN_MONTH;
        return n * 12 / HSAY_MILLE;
    }
    return n / HSAY_MILLE;
}

static bool shift(hsay_meaning *m, hsay_time_result *out)
{
    hsay_grain grain = hsay_meaning_unit(m), said = grain;
    int32_t base = anchor_day(m);
    if (grain == HSAY_GRAIN_NONE)
        return false;
    if ((hsay_meaning_has(m, HSAY_SLOT_N) && m->slots.number.vague) ||
        (!hsay_meaning_has(m, HSAY_SLOT_N) &&
         m->rule->text.length > 0)) { /* "several years ago", "years ago" */
        out->when.grain = HSAY_GRAIN_NONE;
        out->text = m->rule->offset < 0 ? HSAY_STR("PAST_REF") : HSAY_STR("FUTURE_REF");
        return true;
    }
    int64_t n = steps(m, &grain) * (m->rule->offset < 0 ? -1 : 1);
    const hsay_when *reference = &m->run->reference;
    bool same = said == HSAY_GRAIN_YEAR && reference->grain == HSAY_GRAIN_QUARTER &&
                m->rule->anchor != HSAY_FROM_TIME &&
                sentence_of(m) <= m->run->reference_sentence + 1;
    /* "a year earlier" compares, or looks back: the story does not go on from there */
    out->fleeting = same || (m->rule->anchor == HSAY_FROM_REF && m->rule->offset < 0);
    if (same) /* "a year earlier", after a quarter: the same quarter */
        out->when = hsay_when_move(*reference, grain, n);
    else if (m->rule->anchor == HSAY_FROM_TIME && m->inner.when.grain < said)
        out->when = hsay_when_move(m->inner.when, grain, n);
    else if (grain >= HSAY_GRAIN_HOUR)
        out->when = day_when(base);
    else if (base == HSAY_NO_DAY)
        out->when = hsay_when_of(grain, base);
    else
        out->when = hsay_when_of(grain, hsay_when_move(day_when(base), grain, n).day);
    out->when.part = HSAY_PART_WHOLE;
    return true;
}

/* A season's class value is its first month. */
static hsay_when season_in(const hsay_meaning *m, int year)
{
    return hsay_when_of(HSAY_GRAIN_SEASON,
                        hsay_day_of(year, (unsigned)m->slots.value[HSAY_SLOT_SEASON], 1));
}
/* {nth}, or the number that the rule gives: "the last quarter" is the fourth. */
static int64_t which(const hsay_meaning *m)
{
    return hsay_meaning_has(m, HSAY_SLOT_ORDINAL) ? m->slots.value[HSAY_SLOT_ORDINAL]
                                                  : m->rule->offset;
}
static hsay_when quarter_in(const hsay_meaning *m, int year)
{
    return hsay_when_of(HSAY_GRAIN_QUARTER, hsay_day_of(year, (unsigned)which(m) * 3 - 2, 1));
}
static hsay_when half_in(const hsay_meaning *m, int year)
{
    return hsay_when_of(HSAY_GRAIN_HALF,
                        hsay_day_of(year, (unsigned)which(m) * 6 - 5, 1));
}
static bool of_year(hsay_meaning *m, hsay_when *when,
                    hsay_when (*make)(const hsay_meaning *m, int year))
{
    int32_t year = said_year(m);
    if (year != HSAY_NO_DAY)
        *when = make(m, year);
    else if (m->now != HSAY_NO_DAY)
        *when = choose_year(m, make);
    else
        *when = day_when(HSAY_NO_DAY);
    return true;
}

/* "the second Sunday of June"; without a month that of {time}, "of next month". */
static hsay_when weekday_in(const hsay_meaning *m, int year)
{
    int inner;
    unsigned month = (unsigned)m->slots.value[HSAY_SLOT_MONTH], date;
    if (!hsay_meaning_has(m, HSAY_SLOT_MONTH))
        hsay_day_split(m->inner.when.day, &inner, &month, &date);
    unsigned nth = hsay_meaning_has(m, HSAY_SLOT_ORDINAL)
                       ? (unsigned)m->slots.value[HSAY_SLOT_ORDINAL]
                       : HSAY_NTH_LAST;
    return day_when(hsay_weekday_of_month(
        year, month, (unsigned)m->slots.value[HSAY_SLOT_WEEKDAY] - 1, nth));
}
static bool nth_weekday(hsay_meaning *m, hsay_when *when)
{
    bool of_time = hsay_meaning_has(m, HSAY_SLOT_TIME);
    if (of_time && (m->inner.when.grain != HSAY_GRAIN_MONTH || m->inner.when.day == HSAY_NO_DAY))
        return false;
    if (hsay_meaning_has(m, HSAY_SLOT_ORDINAL) && (m->slots.value[HSAY_SLOT_ORDINAL] < 1 ||
                                                   m->slots.value[HSAY_SLOT_ORDINAL] > 4))
        return false;
    return of_year(m, when, weekday_in);
}
static hsay_when holiday_in(const hsay_meaning *m, int year)
{
    int32_t day;
    uint32_t length;
    hsay_str rule = m->rule->text.length > 0 ? m->rule->text : m->slots.text[HSAY_SLOT_HOLIDAY];
    if (!hsay_holiday(rule, year, &day, &length))
        return day_when(HSAY_NO_DAY);
    hsay_when when = day_when(day);
    when.days = length;
    return when;
}

static bool daypart(hsay_meaning *m, hsay_time_result *out)
{
    hsay_when base = hsay_meaning_has(m, HSAY_SLOT_TIME) ? m->inner.when : day_when(anchor_day(m));
    if (hsay_meaning_has(m, HSAY_SLOT_TIME) &&
        (base.grain != HSAY_GRAIN_DAY || base.daypart.length > 0))
        return false;
    if (!hsay_meaning_has(m, HSAY_SLOT_TIME) && base.day != HSAY_NO_DAY)
        base.day += (int32_t)m->rule->offset;
    base.daypart = m->rule->text.length > 0 ? m->rule->text : m->slots.text[HSAY_SLOT_DAYPART];
    out->when = base;
    return true;
}

static bool clock(hsay_meaning *m, hsay_time_result *out)
{
    const hsay_when *reference = &m->run->reference;
    hsay_when base = day_when(m->now);
    if (hsay_meaning_has(m, HSAY_SLOT_TIME))
        base = m->inner.when;
    else if (reference->grain == HSAY_GRAIN_DAY && sentence_of(m) <= m->run->reference_sentence + 1)
        base = day_when(reference->day);
    int64_t hour = m->slots.value[HSAY_SLOT_HOUR];
    hsay_str half =
        hsay_meaning_has(m, HSAY_SLOT_MERIDIEM) ? m->slots.text[HSAY_SLOT_MERIDIEM] : m->rule->text;
    if (hsay_meaning_has(m, HSAY_SLOT_TIME) && base.grain != HSAY_GRAIN_DAY)
        return false;
    bool evening = hsay_str_is(base.daypart, "EV") || hsay_str_is(base.daypart, "NI") ||
                   hsay_str_is(base.daypart, "AF");
    if (!hsay_meaning_has(m, HSAY_SLOT_HOUR))
        hour = hsay_str_is(half, "noon") ? 12 : 24;
    else if (hsay_str_is(half, "am"))
        hour = hour == 12 ? 0 : hour;
    else if ((hsay_str_is(half, "pm") || evening) && hour < 12 && hour < 10000)
        hour += 12;
    base.daypart = (hsay_str){NULL, 0};
    base.minute =
        hsay_meaning_has(m, HSAY_SLOT_MINUTE) ? (int)m->slots.value[HSAY_SLOT_MINUTE] : -1;
    if (hour >= 10000) { /* {hhmm} */
        base.minute = (int)(hour - 10000) % 60;
        hour = (hour - 10000) / 60;
    }
    base.hour = (int)hour;
    base.second =
        hsay_meaning_has(m, HSAY_SLOT_SECOND) ? (int)m->slots.value[HSAY_SLOT_SECOND] : -1;
    base.zulu =
        hsay_str_is(m->slots.text[HSAY_SLOT_ZONE], "Z") && hsay_meaning_has(m, HSAY_SLOT_ZONE);
    out->when = base;
    return true;
}

static bool decade(hsay_meaning *m, hsay_when *when)
{
    int32_t year;
    if (hsay_meaning_has(m, HSAY_SLOT_DECADE) || hsay_meaning_has(m, HSAY_SLOT_YY)) {
        int tens =
            (int)m->slots
                .value[hsay_meaning_has(m, HSAY_SLOT_DECADE) ? HSAY_SLOT_DECADE : HSAY_SLOT_YY];
        int now = m->now == HSAY_NO_DAY ? 2000 : year_of(m->now);
        year = now - now % 100 + tens;
        year = year > now ? year - 100 : year;
    } else {
        year = (int32_t)m->slots.value[HSAY_SLOT_YEAR];
    }
    if (year % 10 != 0)
        return false;
    *when = hsay_when_of(HSAY_GRAIN_DECADE, hsay_day_of(year, 1, 1));
    return true;
}

static bool same(hsay_meaning *m, hsay_time_result *out)
{
    if (!hsay_meaning_has(m, HSAY_SLOT_TIME))
        return false;
    *out = m->inner;
    if (m->rule->part != HSAY_PART_WHOLE)
        out->when.part = (hsay_part)m->rule->part;
    else if (hsay_meaning_has(m, HSAY_SLOT_PART))
        out->when.part = (hsay_part)m->slots.value[HSAY_SLOT_PART];
    return true;
}

static bool apply(hsay_meaning *m, hsay_time_result *out)
{
    switch ((hsay_op)m->rule->op) {
    case HSAY_OP_DATE:
        return date(m, &out->when) &&
               (!hsay_meaning_has(m, HSAY_SLOT_LAST_DAY) || days_on(m, out)) &&
               (!hsay_meaning_has(m, HSAY_SLOT_LAST_MONTH) || months_on(m, out));
    case HSAY_OP_WEEKDAY: return weekday(m, &out->when);
    case HSAY_OP_UNIT: return unit(m, &out->when);
    case HSAY_OP_SHIFT: return shift(m, out);
    case HSAY_OP_LENGTH:
        out->text = hsay_meaning_length(m, hsay_meaning_unit(m));
        return out->text.length > 0;
    case HSAY_OP_SET: return hsay_meaning_set(m, out);
    case HSAY_OP_VALUE: out->text = m->rule->text; return out->text.length > 0;
    case HSAY_OP_SEASON: return of_year(m, &out->when, season_in);
    case HSAY_OP_QUARTER:
        return which(m) >= 1 && which(m) <= 4 && of_year(m, &out->when, quarter_in);
    case HSAY_OP_HALF:
        return which(m) >= 1 && which(m) <= 2 && of_year(m, &out->when, half_in);
    case HSAY_OP_DAYPART: return daypart(m, out);
    case HSAY_OP_CLOCK: return clock(m, out);
    case HSAY_OP_DECADE: return decade(m, &out->when);
    case HSAY_OP_CENTURY: {
        int64_t nth = m->slots.value[HSAY_SLOT_ORDINAL];
        if (nth < 2 || nth > 30)
            return false;
        out->when = hsay_when_of(HSAY_GRAIN_CENTURY, hsay_day_of((int)nth * 100 - 100, 1, 1));
        return true;
    }
    case HSAY_OP_SAME: return same(m, out);
    case HSAY_OP_HOLIDAY: return of_year(m, &out->when, holiday_in);
    case HSAY_OP_NTH: return nth_weekday(m, &out->when);
    default: return false;
    }
}

bool hsay_time_evaluate(hsay_time_run *run, uint32_t index, hsay_time_result *result)
{
    hsay_time_match match = run->matches.data[index];
    hsay_meaning m = {.run = run,
                      .match = &match,
                      .rule = &run->rules->rules.data[match.rule],
                      .now = run->doc->about.published};
    if (!hsay_time_match_at(run, &match, &m.slots))
        return false;
    *result = (hsay_time_result){.type = (hsay_time_type)m.rule->type};
    result->when = (hsay_when){.day = HSAY_NO_DAY, .hour = -1, .minute = -1, .second = -1};
    bool top = !run->nested;
    if (top) {
        run->start = match.start;
        run->end = match.end;
    }
    run->nested = true;
    bool inner = !m.slots.set[HSAY_SLOT_TIME] || hsay_time_evaluate(run, m.slots.time, &m.inner);
    run->nested = !top;
    if (!inner)
        return false;
    m.direction = m.rule->direction != HSAY_TO_NEAREST
                      ? (hsay_direction)m.rule->direction
                      : hsay_time_tense(run, run->atoms.data[run->start].token,
                                        run->atoms.data[run->end - 1].token, &m.direct);
    uint32_t ahead_class = hsay_vocabulary_class(&run->rules->words, HSAY_STR("ahead"));
    const hsay_entry *entry;
    m.ahead =
        run->start > 0 && hsay_vocabulary_match(&run->rules->words, ahead_class, run->atoms.data,
                                                run->start - 1, run->start, &entry) > 0;
    if (!apply(&m, result))
        return false;
    if (m.rule->part != HSAY_PART_WHOLE && result->when.grain != HSAY_GRAIN_NONE)
        result->when.part = (hsay_part)m.rule->part;
    else if (m.slots.set[HSAY_SLOT_PART] && result->when.part == HSAY_PART_WHOLE)
        result->when.part = (hsay_part)m.slots.value[HSAY_SLOT_PART];
    result->dated = m.slots.set[HSAY_SLOT_YEAR] && result->when.day != HSAY_NO_DAY;
    result->near = m.rule->anchor == HSAY_FROM_DOC && !m.slots.set[HSAY_SLOT_TIME] &&
                   m.rule->part == HSAY_PART_WHOLE &&
                   (m.rule->op == HSAY_OP_WEEKDAY || m.rule->op == HSAY_OP_UNIT ||
                    m.rule->op == HSAY_OP_SHIFT || m.rule->op == HSAY_OP_DAYPART);
    result->definite = !result->fleeting && result->when.day != HSAY_NO_DAY &&
                       result->when.grain != HSAY_GRAIN_NONE;
    return true;
}
