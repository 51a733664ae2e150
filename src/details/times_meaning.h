/* SPDX-License-Identifier: Apache-2.0
 *
 * times_meaning.h - a match on its way to its value: what the operations share.
 */
#ifndef HSAY_DETAILS_TIMES_MEANING_H
#define HSAY_DETAILS_TIMES_MEANING_H

#include "details/times.h"

typedef struct {
    hsay_time_run *run;
    const hsay_time_match *match;
    const hsay_time_rule *rule;
    hsay_slots slots;
    hsay_time_result inner; /* of {time} */
    int32_t now;
    hsay_direction direction;
    bool direct; /* the tense is that of the verb it hangs on */
    bool ahead;  /* behind "until", "by", "effective" ... */
} hsay_meaning;

static inline bool hsay_meaning_has(const hsay_meaning *m, hsay_slot slot)
{
    return m->slots.set[slot];
}
/* times_value.c: the unit said, or that of the rule. */
hsay_grain hsay_meaning_unit(const hsay_meaning *m);
/* times_length.c: the value of a DURATION in this unit, empty for none; of a SET, false for none.
 */
hsay_str hsay_meaning_length(const hsay_meaning *m, hsay_grain grain);
bool hsay_meaning_set(const hsay_meaning *m, hsay_time_result *out);

#endif
