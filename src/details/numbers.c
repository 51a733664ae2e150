/* SPDX-License-Identifier: Apache-2.0
 *
 * numbers.c - numbers in words and digits, over atoms (see numbers.h).
 *
 * The value so far is total + current; a scale word moves current, times the scale, into total:
 *
 *     six hundred and seventy-two thousand four
 *     cur=2 *100=200        +70 +6   ->total=342000  cur=4
 */
#include "details/numbers.h"

#define WORDS_MAX 24u /* atoms of a number in words */

bool hsay_numbers_prepare(hsay_vocabulary *words, hsay_number_classes *c)
{
    c->unit = hsay_vocabulary_add_class(words, HSAY_STR("unit"));
    c->ten = hsay_vocabulary_add_class(words, HSAY_STR("ten"));
    c->hundred = hsay_vocabulary_add_class(words, HSAY_STR("hundred"));
    c->scale = hsay_vocabulary_add_class(words, HSAY_STR("scale"));
    c->ordinal = hsay_vocabulary_add_class(words, HSAY_STR("ordinal"));
    c->vague = hsay_vocabulary_add_class(words, HSAY_STR("vague"));
    c->plural = hsay_vocabulary_add_class(words, HSAY_STR("plural"));
    c->dozen = hsay_vocabulary_add_class(words, HSAY_STR("dozen"));
    c->half = hsay_vocabulary_add_class(words, HSAY_STR("half"));
    c->article = hsay_vocabulary_add_class(words, HSAY_STR("article"));
    c->and_word = hsay_vocabulary_add_class(words, HSAY_STR("and"));
    c->dash = hsay_vocabulary_add(words, HSAY_STR("-"));
    c->comma = hsay_vocabulary_add(words, HSAY_STR(","));
    c->point = hsay_vocabulary_add(words, HSAY_STR("."));
    c->slash = hsay_vocabulary_add(words, HSAY_STR("/"));
    c->of = hsay_vocabulary_add(words, HSAY_STR("of"));
    const uint32_t starts[] = {c->unit,  c->ten,    c->hundred, c->scale,  c->dozen,
                               c->vague, c->plural, c->half,    c->article};
    c->starts = (hsay_class_set){0};
    for (size_t k = 0; k < sizeof starts / sizeof *starts; k++) {
        if (starts[k] == HSAY_NONE)
            return false;
        hsay_class_set_add(&c->starts, starts[k]);
    }
    return c->and_word != HSAY_NONE && c->of != HSAY_NONE;
}

bool hsay_atom_digits(hsay_str text, const hsay_atom *atom, int64_t *value)
{
    uint64_t number;
    if (atom->kind != HSAY_ATOM_DIGITS || atom->end - atom->start > 15 ||
        !hsay_parse_u64(hsay_str_slice(text, atom->start, atom->end), &number))
        return false;
    *value = (int64_t)number;
    return true;
}

static int64_t times(int64_t value, int64_t factor)
{
    return value > HSAY_NUMBER_MAX / factor ? HSAY_NUMBER_MAX : value * factor;
}

static bool is(const hsay_atom *atoms, uint32_t i, uint32_t end, uint32_t word)
{
    return i < end && atoms[i].word == word && word != HSAY_NONE;
}

/* 48,400   1.5   2 1/2: value in thousandths. */
static uint32_t digits(const hsay_number_classes *c, hsay_str text, const hsay_atom *atoms,
                       uint32_t i, uint32_t end, int64_t *value)
{
    int64_t number, group;
    if (i >= end || !hsay_atom_digits(text, &atoms[i], &number))
        return 0;
    uint32_t at = i + 1;
    bool grouped = false;
    while (atoms[i].end - atoms[i].start <= 3 && at + 1 < end && is(atoms, at, end, c->comma) &&
           atoms[at].glued && atoms[at + 1].glued && atoms[at + 1].end - atoms[at + 1].start == 3 &&
           hsay_atom_digits(text, &atoms[at + 1], &group) && number < 1000000000000) {
        number = number * 1000 + group;
        at += 2;
        grouped = true;
    }
    *value = times(number, HSAY_MILLE);
    if (at + 1 < end && is(atoms, at, end, c->point) && atoms[at].glued && atoms[at + 1].glued &&
        atoms[at + 1].end - atoms[at + 1].start <= 3 &&
        hsay_atom_digits(text, &atoms[at + 1], &group)) {
        uint32_t places = atoms[at + 1].end - atoms[at + 1].start;
        *value += group * (places == 1 ? 100 : places == 2 ? 10 : 1);
        return at + 2 - i;
    }
    int64_t top, bottom;
    if (!grouped && number < 1000 && at + 2 < end && !atoms[at].glued &&
        hsay_atom_digits(text, &atoms[at], &top) && is(atoms, at + 1, end, c->slash) &&
        hsay_atom_digits(text, &atoms[at + 2], &bottom) && top < bottom && bottom <= 8) {
        *value += top * HSAY_MILLE / bottom;
        return at + 3 - i;
    }
    return at - i;
}

/* One number word at i: its class into *which, its entry. Length 0 for none. */
static uint32_t number_word(const hsay_vocabulary *words, const hsay_number_classes *c,
                            const hsay_atom *atoms, uint32_t i, uint32_t end, uint32_t *which,
                            const hsay_entry **entry)
{
    const uint32_t tried[] = {c->unit, c->ten, c->hundred, c->scale, c->dozen};
    for (size_t k = 0; k < sizeof tried / sizeof *tried; k++) {
        uint32_t length = hsay_vocabulary_match(words, tried[k], atoms, i, end, entry);
        if (length > 0) {
            *which = tried[k];
            return length;
        }
    }
    return 0;
}

/* six hundred and seventy-two: continues from `current` (thousandths) where digits stood. */
static uint32_t spelled(const hsay_vocabulary *words, const hsay_number_classes *c,
                        const hsay_atom *atoms, uint32_t i, uint32_t end, int64_t current,
                        bool started, int64_t *value)
{
    int64_t total = 0;
    uint32_t at = i, last = HSAY_NONE, done = i; /* atoms up to `done` belong to the number */
    bool any = started;
    end = end - i > WORDS_MAX ? i + WORDS_MAX : end;
    while (at < end) {
        const hsay_entry *entry = NULL;
        uint32_t which = HSAY_NONE;
        uint32_t skip =
            any && (is(atoms, at, end, c->dash) ||
                    (last != c->unit && last != c->ten && done > i &&
                     hsay_vocabulary_match(words, c->and_word, atoms, at, end, &entry) > 0));
        uint32_t length = number_word(words, c, atoms, at + skip, end, &which, &entry);
        if (length == 0)
            break;
        bool additive = which == c->unit || which == c->ten;
        bool fits = additive ? (!any || (last == c->ten && which == c->unit && entry->value < 10) ||
                                last == c->hundred || last == c->scale)
                             : any;
        if (!fits || (started && done == i && additive))
            break;
        if (additive)
            current += times(entry->value, HSAY_MILLE);
        else if (which == c->scale) {
            total += times(current, entry->value > 0 ? entry->value : 1);
            current = 0;
        } else {
            current = times(current, entry->value > 0 ? entry->value : 1);
        }
        if (total > HSAY_NUMBER_MAX / 2)
            total = HSAY_NUMBER_MAX / 2;
        any = true;
        last = which;
        at += skip + length;
        done = at;
    }
    *value = total + current;
    return done - i;
}

/* tens of thousands, dozens, several thousand, a couple: low bound known, high open. */
static uint32_t vague(const hsay_vocabulary *words, const hsay_number_classes *c,
                      const hsay_atom *atoms, uint32_t i, uint32_t end, hsay_number *number)
{
    const hsay_entry *entry, *next;
    uint32_t length = hsay_vocabulary_match(words, c->plural, atoms, i, end, &entry);
    if (length > 0) {
        *number = (hsay_number){
            .low = times(entry->value, HSAY_MILLE), .high = -1, .vague = true, .words = true};
        uint32_t at = i + length;
        uint32_t more = is(atoms, at, end, c->of)
                            ? hsay_vocabulary_match(words, c->plural, atoms, at + 1, end, &next)
                            : 0;
        if (more > 0 && next->value >= 2000) { /* "thousands" is 2000: the unit is half of it */
            number->low = times(times(entry->value, HSAY_MILLE), next->value / 2);
            length += 1 + more;
        }
        return length;
    }
    length = hsay_vocabulary_match(words, c->vague, atoms, i, end, &entry);
    if (length == 0)
        return 0;
    int64_t value;
    uint32_t more =
        spelled(words, c, atoms, i + length, end, times(entry->value, HSAY_MILLE), true, &value);
    *number = (hsay_number){.low = more > 0 ? value : times(entry->value, HSAY_MILLE),
                            .high = -1,
                            .vague = true,
                            .words = true};
    return length + more;
}

/* "and a half" after a number */
static uint32_t and_a_half(const hsay_vocabulary *words, const hsay_number_classes *c,
                           const hsay_atom *atoms, uint32_t at, uint32_t end, int64_t *value)
{
    const hsay_entry *entry;
    uint32_t joint = hsay_vocabulary_match(words, c->and_word, atoms, at, end, &entry);
    uint32_t article =
        joint ? hsay_vocabulary_match(words, c->article, atoms, at + joint, end, &entry) : 0;
    uint32_t half =
        article ? hsay_vocabulary_match(words, c->half, atoms, at + joint + article, end, &entry)
                : 0;
    if (half == 0)
        return 0;
    *value += entry->value;
    return joint + article + half;
}

/* Can a number start with this atom at all? Most words are told from one by this alone. */
static bool may_start(const hsay_vocabulary *words, const hsay_number_classes *c,
                      const hsay_atom *atom)
{
    if (atom->kind == HSAY_ATOM_DIGITS)
        return true;
    return atom->word != HSAY_NONE &&
           hsay_class_set_meet(&words->words.data[atom->word].classes, &c->starts);
}

uint32_t hsay_number_at(const hsay_vocabulary *words, const hsay_number_classes *c, hsay_str text,
                        const hsay_atom *atoms, uint32_t i, uint32_t end, hsay_number *number)
{
    const hsay_entry *entry;
    int64_t value = 0;
    *number = (hsay_number){0};
    if (i >= end || !may_start(words, c, &atoms[i]))
        return 0;
    uint32_t which, length = vague(words, c, atoms, i, end, number);
    if (length > 0)
        return length;
    length = digits(c, text, atoms, i, end, &value);
    if (length > 0) {
        uint32_t dash = is(atoms, i + length, end, c->dash) ? 1 : 0;
        int64_t scaled;
        uint32_t more = number_word(words, c, atoms, i + length + dash, end, &which, &entry);
        more = more > 0 && which != c->unit && which != c->ten
                   ? spelled(words, c, atoms, i + length + dash, end, value, true, &scaled)
                   : 0;
        if (more > 0) {
            length += dash + more;
            value = scaled;
        }
    } else {
        uint32_t article = hsay_vocabulary_match(words, c->article, atoms, i, end, &entry);
        if (number_word(words, c, atoms, i, end, &which, &entry) > 0)
            article = 0; /* "a couple of" is one entry */
        uint32_t half = hsay_vocabulary_match(words, c->half, atoms, i, end, &entry);
        if (half > 0) { /* half a million */
            value = entry->value;
            uint32_t a = hsay_vocabulary_match(words, c->article, atoms, i + half, end, &entry);
            length = spelled(words, c, atoms, i + half + a, end, value, true, &value);
            if (length == 0)
                return 0;
            length += half + a;
        } else {
            bool scale = article > 0 &&
                         number_word(words, c, atoms, i + article, end, &which, &entry) > 0 &&
                         which != c->unit && which != c->ten;
            if (article > 0 && !scale)
                return 0;
            length =
                spelled(words, c, atoms, i + article, end, scale ? HSAY_MILLE : 0, scale, &value);
            if (length == 0)
                return 0;
            length += article;
            number->article = article > 0;
        }
        number->words = true;
    }
    length += and_a_half(words, c, atoms, i + length, end, &value);
    number->low = number->high = value;
    number->fraction = value % HSAY_MILLE != 0;
    return length;
}

uint32_t hsay_ordinal_at(const hsay_vocabulary *words, const hsay_number_classes *c, hsay_str text,
                         const hsay_atom *atoms, uint32_t i, uint32_t end, uint32_t *value)
{
    const hsay_entry *entry, *suffix;
    int64_t number;
    uint32_t length = hsay_vocabulary_match(words, c->ordinal, atoms, i, end, &entry);
    if (length > 0) {
        *value = (uint32_t)entry->value;
        return entry->value > 0 ? length : 0;
    }
    if (i + 1 < end && hsay_atom_digits(text, &atoms[i], &number) && number < 1000 &&
        atoms[i + 1].glued &&
        hsay_vocabulary_match(words, c->ordinal, atoms, i + 1, end, &suffix) == 1 &&
        suffix->value == 0) {
        *value = (uint32_t)number;
        return 2;
    }
    length = hsay_vocabulary_match(words, c->ten, atoms, i, end, &entry);
    if (length == 0)
        return 0;
    uint32_t dash = is(atoms, i + length, end, c->dash) ? 1 : 0;
    uint32_t last =
        hsay_vocabulary_match(words, c->ordinal, atoms, i + length + dash, end, &suffix);
    if (last == 0 || suffix->value <= 0 || suffix->value > 9)
        return 0;
    *value = (uint32_t)(entry->value + suffix->value);
    return length + dash + last;
}
