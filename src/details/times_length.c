/* SPDX-License-Identifier: Apache-2.0
 *
 * times_length.c - how long and how often: the values of DURATION and SET.
 *
 *     two and a half hours  PT2H30M      several weeks  PXW      every Friday  XXXX-WXX-5
 */
#include "details/times_meaning.h"

/* P3D, PT2H, P2Y6M, PXW */
hsay_str hsay_meaning_length(const hsay_meaning *m, hsay_grain grain)
{
    static const struct {
        hsay_grain grain, smaller;
        const char *prefix, *letter, *little;
        int64_t by, into;
    } units[] = {{HSAY_GRAIN_DAY, HSAY_GRAIN_HOUR, "P", "D", "TH", 1, 0},
                 {HSAY_GRAIN_WEEK, HSAY_GRAIN_DAY, "P", "W", "D", 1, 7},
                 {HSAY_GRAIN_MONTH, HSAY_GRAIN_DAY, "P", "M", "D", 1, 30},
                 {HSAY_GRAIN_QUARTER, HSAY_GRAIN_MONTH, "P", "Q", "M", 1, 0},
                 {HSAY_GRAIN_YEAR, HSAY_GRAIN_MONTH, "P", "Y", "M", 1, 12},
                 {HSAY_GRAIN_DECADE, HSAY_GRAIN_YEAR, "P", "Y", "Y", 10, 0},
                 {HSAY_GRAIN_CENTURY, HSAY_GRAIN_YEAR, "P", "Y", "Y", 100, 0},
                 {HSAY_GRAIN_HOUR, HSAY_GRAIN_MINUTE, "PT", "H", "M", 1, 60},
                 {HSAY_GRAIN_MINUTE, HSAY_GRAIN_SECOND, "PT", "M", "S", 1, 60},
                 {HSAY_GRAIN_SECOND, HSAY_GRAIN_SECOND, "PT", "S", "S", 1, 0},
                 {HSAY_GRAIN_WEEKEND, HSAY_GRAIN_DAY, "P", "WE", "D", 1, 0},
                 {HSAY_GRAIN_SEASON, HSAY_GRAIN_DAY, "P", "SE", "D", 1, 0}};
    hsay_arena *arena = &m->run->doc->arena;
    const hsay_number *n = &m->slots.number;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (units[i].grain != grain)
            continue;
        if ((hsay_meaning_has(m, HSAY_SLOT_N) && n->vague) ||
            (!hsay_meaning_has(m, HSAY_SLOT_N) && m->rule->offset == 0))
            return hsay_str_print(arena, "%sX%s", units[i].prefix,
                                  grain == HSAY_GRAIN_DECADE    ? "E"
                                  : grain == HSAY_GRAIN_CENTURY ? "C"
                                                                : units[i].letter);
        int64_t thousandths =
            hsay_meaning_has(m, HSAY_SLOT_N) ? n->low : m->rule->offset * HSAY_MILLE;
        if (hsay_str_is(m->rule->text, "half"))
            thousandths += HSAY_MILLE / 2;
        thousandths = thousandths > HSAY_NUMBER_MAX / 200 ? HSAY_NUMBER_MAX / 200 : thousandths;
        thousandths *= units[i].by;
        long whole = (long)(thousandths / HSAY_MILLE);
        long rest = (long)(thousandths % HSAY_MILLE * units[i].into / HSAY_MILLE);
        if (rest == 0)
            return hsay_str_print(arena, "%s%ld%s", units[i].prefix, whole, units[i].letter);
        return hsay_str_print(arena, "%s%ld%s%ld%s", units[i].prefix, whole, units[i].letter, rest,
                              units[i].little);
    }
    return (hsay_str){NULL, 0};
}

bool hsay_meaning_set(const hsay_meaning *m, hsay_time_result *out)
{
    static const char *const seasons[] = {"WI", "SP", "SU", "FA"};
    hsay_arena *arena = &m->run->doc->arena;
    if (m->rule->text.length > 0)
        out->text = m->rule->text;
    else if (hsay_meaning_has(m, HSAY_SLOT_WEEKDAY) && hsay_meaning_has(m, HSAY_SLOT_DAYPART))
        out->text = hsay_str_join(arena,
                                  hsay_str_print(arena,
                                                 "XXXX-WXX-%u"
                                                 "T",
                                                 (unsigned)m->slots.value[HSAY_SLOT_WEEKDAY]),
                                  m->slots.text[HSAY_SLOT_DAYPART]);
    else if (hsay_meaning_has(m, HSAY_SLOT_WEEKDAY))
        out->text =
            hsay_str_print(arena, "XXXX-WXX-%u", (unsigned)m->slots.value[HSAY_SLOT_WEEKDAY]);
    else if (hsay_meaning_has(m, HSAY_SLOT_MONTH) && hsay_meaning_has(m, HSAY_SLOT_DAY))
        out->text = hsay_str_print(arena, "XXXX-%02u-%02u",
                                   (unsigned)m->slots.value[HSAY_SLOT_MONTH],
                                   (unsigned)m->slots.value[HSAY_SLOT_DAY]);
    else if (hsay_meaning_has(m, HSAY_SLOT_MONTH))
        out->text = hsay_str_print(arena, "XXXX-%02u", (unsigned)m->slots.value[HSAY_SLOT_MONTH]);
    else if (hsay_meaning_has(m, HSAY_SLOT_SEASON))
        out->text =
            hsay_str_print(arena, "XXXX-%s", seasons[m->slots.value[HSAY_SLOT_SEASON] / 3 % 4]);
    else if (hsay_meaning_has(m, HSAY_SLOT_DAYPART))
        out->text = hsay_str_join(arena, HSAY_STR("XXXX-XX-XXT"), m->slots.text[HSAY_SLOT_DAYPART]);
    else
        out->text = hsay_meaning_length(m, hsay_meaning_unit(m));
    return out->text.length > 0;
}
