/* SPDX-License-Identifier: Apache-2.0
 *
 * number.c - numbers and days as text, without a locale.
 *
 * Days are counted from 1970-01-01 in the proleptic Gregorian calendar; the arithmetic is that of
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): eras of 400 years that
 * start on 1 March, so that the leap day is a year's last.
 */
#include "base/base.h"

#include <math.h>

bool hsay_parse_u64(hsay_str a, uint64_t *value)
{
    uint64_t sum = 0;
    if (a.length == 0)
        return false;
    for (size_t i = 0; i < a.length; i++) {
        if (!hsay_is_digit((unsigned char)a.data[i]))
            return false;
        uint64_t digit = (uint64_t)(a.data[i] - '0');
        if (sum > (UINT64_MAX - digit) / 10)
            return false;
        sum = sum * 10 + digit;
    }
    *value = sum;
    return true;
}

bool hsay_parse_double(hsay_str a, double *value)
{
    bool negative = a.length != 0 && a.data[0] == '-';
    size_t i = negative ? 1 : 0, digits = 0;
    double sum = 0, unit = 1;
    for (; i < a.length && hsay_is_digit((unsigned char)a.data[i]); i++, digits++)
        sum = sum * 10 + (a.data[i] - '0');
    if (i < a.length && a.data[i] == '.')
        for (i++; i < a.length && hsay_is_digit((unsigned char)a.data[i]); i++, digits++) {
            sum = sum * 10 + (a.data[i] - '0');
            unit *= 10;
        }
    if (i != a.length || digits == 0 || digits > 300)
        return false;
    *value = (negative ? -sum : sum) / unit;
    return true;
}

size_t hsay_format_double(char out[40], double value, unsigned decimals)
{
    size_t fill = 0;
    if (!isfinite(value) || fabs(value) > 1e15) {
        out[0] = '0';
        out[1] = 0;
        return 1;
    }
    if (decimals > 9)
        decimals = 9;
    uint64_t unit = 1;
    for (unsigned i = 0; i < decimals; i++)
        unit *= 10;
    double scaled = floor(fabs(value) * (double)unit + 0.5);
    if (scaled >= 1.8e19)
        scaled = 1.8e19;
    uint64_t all = (uint64_t)scaled, whole = all / unit, rest = all % unit;
    if (value < 0 && all != 0)
        out[fill++] = '-';
    char digits[24];
    size_t count = 0;
    do
        digits[count++] = (char)('0' + whole % 10);
    while ((whole /= 10) != 0);
    while (count != 0)
        out[fill++] = digits[--count];
    if (rest != 0) {
        out[fill++] = '.';
        for (unit /= 10; rest != 0; unit /= 10) {
            out[fill++] = (char)('0' + rest / unit);
            rest %= unit;
        }
    }
    out[fill] = 0;
    return fill;
}

int32_t hsay_day_of(int year, unsigned month, unsigned day)
{
    int64_t y = (int64_t)year - (month <= 2);
    int64_t era = (y >= 0 ? y : y - 399) / 400;
    int64_t year_of_era = y - era * 400;
    int64_t day_of_year = (153 * (int64_t)(month + (month > 2 ? 0u : 12u) - 3) + 2) / 5 + day - 1;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return (int32_t)(era * 146097 + day_of_era - 719468);
}

void hsay_day_split(int32_t day, int *year, unsigned *month, unsigned *day_of_month)
{
    int64_t z = (int64_t)day + 719468;
    int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    int64_t day_of_era = z - era * 146097;
    int64_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int64_t shifted = (5 * day_of_year + 2) / 153;
    *day_of_month = (unsigned)(day_of_year - (153 * shifted + 2) / 5 + 1);
    *month = (unsigned)(shifted < 10 ? shifted + 3 : shifted - 9);
    *year = (int)(year_of_era + era * 400 + (*month <= 2));
}

unsigned hsay_day_weekday(int32_t day)
{
    return (unsigned)((((int64_t)day + 3) % 7 + 7) % 7);
}

unsigned hsay_month_days(int year, unsigned month)
{
    static const unsigned char days[13] = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12)
        return 0;
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return days[month] + (month == 2 && leap ? 1u : 0u);
}

bool hsay_parse_day(hsay_str iso, int32_t *day)
{
    uint64_t year, month, date;
    if (iso.length != 10 || iso.data[4] != '-' || iso.data[7] != '-' ||
        !hsay_parse_u64(hsay_str_slice(iso, 0, 4), &year) ||
        !hsay_parse_u64(hsay_str_slice(iso, 5, 7), &month) ||
        !hsay_parse_u64(hsay_str_slice(iso, 8, 10), &date))
        return false;
    if (date < 1 || date > hsay_month_days((int)year, (unsigned)month))
        return false;
    *day = hsay_day_of((int)year, (unsigned)month, (unsigned)date);
    return true;
}

hsay_str hsay_format_day(char out[16], int32_t day)
{
    if (day == HSAY_NO_DAY)
        return (hsay_str){NULL, 0};
    int year;
    unsigned month, date;
    hsay_day_split(day, &year, &month, &date);
    if (year < 0 || year > 9999)
        return (hsay_str){NULL, 0};
    unsigned parts[3] = {(unsigned)year, month, date};
    static const unsigned char at[3] = {0, 5, 8}, width[3] = {4, 2, 2};
    out[4] = out[7] = '-';
    for (int p = 0; p < 3; p++)
        for (int i = width[p] - 1; i >= 0; i--, parts[p] /= 10)
            out[at[p] + i] = (char)('0' + parts[p] % 10);
    out[10] = 0;
    return (hsay_str){out, 10};
}
