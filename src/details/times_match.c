/* SPDX-License-Identifier: Apache-2.0
 *
 * times_match.c - the patterns of times over atoms.
 *
 * Positions are taken from right to left, so that {time} inside a pattern finds what starts at a
 * later atom; patterns that begin with {time} then grow what was found at the same atom:
 *
 *     early  next  week            "next week" is found first, then "early {time}"
 *     Friday morning               "Friday", grown by "{time} {daypart}"
 *
 * The longest match at an atom wins, among equals the first rule of the file. A pattern has at most
 * 16 elements: the depth of try() is bounded by it, and so is the work at an atom.
 */
#include "details/times.h"

#include <string.h>

typedef struct {
    const hsay_time_run *run;
    const hsay_time_rule *rule;
    const hsay_time_match *match;
    hsay_slots *slots;
    uint32_t depth;
    uint32_t end;
} search;

static void remember(hsay_slots *slots, uint8_t slot, int64_t value, hsay_str text)
{
    if (slot == HSAY_SLOT_NONE)
        return;
    slots->set[slot] = true;
    slots->value[slot] = value;
    slots->text[slot] = text;
}

/* The number at an atom, read once however many rules ask. */
static uint32_t number_at(const search *s, uint32_t at, hsay_number *number)
{
    hsay_number_read *read = s->run->read;
    if (read->length == HSAY_NONE || read->at != at || read->limit != s->match->limit) {
        read->at = at;
        read->limit = s->match->limit;
        read->length = hsay_number_at(&s->run->rules->words, &s->run->rules->numbers,
                                      s->run->doc->text, s->run->atoms.data, at, s->match->limit,
                                      &read->number);
    }
    *number = read->number;
    return read->length;
}

/* The digits of one atom within [least, most], written with `few` to `many` digits. */
static bool digits_within(const search *s, uint32_t at, uint32_t few, uint32_t many, int64_t least,
                          int64_t most, int64_t *value)
{
    const hsay_atom *atom = &s->run->atoms.data[at];
    uint32_t length = atom->end - atom->start;
    return length >= few && length <= many && hsay_atom_digits(s->run->doc->text, atom, value) &&
           *value >= least && *value <= most;
}

/* nineteen ninety-seven; two thousand and five */
static uint32_t spelled_year(const search *s, uint32_t at, int64_t *value)
{
    const hsay_vocabulary *words = &s->run->rules->words;
    const hsay_number_classes *n = &s->run->rules->numbers;
    const hsay_atom *atoms = s->run->atoms.data;
    const hsay_entry *entry;
    hsay_number low;
    uint32_t first = hsay_vocabulary_match(words, n->unit, atoms, at, s->match->limit, &entry);
    if (first == 0)
        first = hsay_vocabulary_match(words, n->ten, atoms, at, s->match->limit, &entry);
    if (first > 0 && (entry->value >= 13 && entry->value <= 20)) {
        int64_t high = entry->value;
        const hsay_entry *ten;
        if (hsay_vocabulary_match(words, n->ten, atoms, at + first, s->match->limit, &ten) == 0)
            return 0;
        uint32_t rest = number_at(s, at + first, &low);
        *value = high * 100 + low.low / HSAY_MILLE;
        return rest > 0 && low.low < 100 * HSAY_MILLE ? first + rest : 0;
    }
    uint32_t length = number_at(s, at, &low);
    *value = low.low / HSAY_MILLE;
    return length > 1 && low.words && !low.vague && *value >= 2000 && *value < 2100 ? length : 0;
}

static uint32_t builtin(search *s, const hsay_alternative *alt, uint32_t at, int64_t *value)
{
    const hsay_vocabulary *words = &s->run->rules->words;
    const hsay_number_classes *n = &s->run->rules->numbers;
    const hsay_atom *atoms = s->run->atoms.data;
    hsay_str text = s->run->doc->text;
    uint32_t ordinal = 0, length;
    hsay_number number;
    switch ((hsay_builtin)alt->id) {
    case HSAY_IN_DAY_NUMBER: return digits_within(s, at, 1, 2, 1, 31, value) ? 1 : 0;
    case HSAY_IN_DAY:
        length = hsay_ordinal_at(words, n, text, atoms, at, s->match->limit, &ordinal);
        *value = (int64_t)ordinal;
        if (length > 0)
            return ordinal <= 31 ? length : 0;
        return digits_within(s, at, 1, 2, 1, 31, value) ? 1 : 0;
    case HSAY_IN_CLOCK: /* 1730, kept as 17 * 60 + 30 + 10000 */
        if (!digits_within(s, at, 4, 4, 0, 2400, value) || *value % 100 > 59)
            return 0;
        *value = 10000 + *value / 100 * 60 + *value % 100;
        return 1;
    case HSAY_IN_MM: return digits_within(s, at, 1, 2, 1, 12, value) ? 1 : 0;
    case HSAY_IN_YEAR:
        return digits_within(s, at, 4, 4, 1000, 2199, value) ? 1 : spelled_year(s, at, value);
    case HSAY_IN_YY: return digits_within(s, at, 2, 2, 0, 99, value) ? 1 : 0;
    case HSAY_IN_HOUR:
        if (digits_within(s, at, 1, 2, 0, 24, value))
            return 1;
        length = number_at(s, at, &number);
        *value = number.low / HSAY_MILLE;
        return length == 1 && number.words && *value >= 1 && *value <= 12 ? 1 : 0;
    case HSAY_IN_MINUTE: return digits_within(s, at, 2, 2, 0, 59, value) ? 1 : 0;
    case HSAY_IN_ORDINAL:
        length = hsay_ordinal_at(words, n, text, atoms, at, s->match->limit, &ordinal);
        *value = (int64_t)ordinal;
        return length;
    case HSAY_IN_WORD: *value = 0; return atoms[at].kind == HSAY_ATOM_LETTERS ? 1 : 0;
    case HSAY_IN_TIME: {
        uint32_t found = at == s->match->start ? s->match->inner : s->run->best[at];
        if (found == HSAY_NONE)
            return 0;
        const hsay_time_match *inner = &s->run->matches.data[found];
        const hsay_time_rule *rule = &s->run->rules->rules.data[inner->rule];
        if (inner->depth + 1 > HSAY_NESTING_MAX || rule->op == HSAY_OP_NOTHING || rule->context > 0)
            return 0;
        s->slots->time = found;
        s->depth = inner->depth + 1 > s->depth ? inner->depth + 1 : s->depth;
        *value = (int64_t)found;
        return inner->end - at;
    }
    }
    return 0;
}

/* One alternative at one atom: its length, what it captures. */
static uint32_t alternative_at(search *s, const hsay_alternative *alt, uint32_t at, int64_t *value,
                               hsay_str *text)
{
    const hsay_vocabulary *words = &s->run->rules->words;
    const hsay_atom *atoms = s->run->atoms.data;
    const hsay_entry *entry;
    *value = 0;
    *text = (hsay_str){NULL, 0};
    if (alt->kind == HSAY_ALT_WORD)
        return atoms[at].word == alt->id ? 1 : 0;
    if (alt->kind == HSAY_ALT_CLASS) {
        uint32_t length = hsay_vocabulary_match(words, alt->id, atoms, at, s->match->limit, &entry);
        if (length > 0) {
            *value = entry->value;
            *text = entry->text;
        }
        return length;
    }
    if (alt->kind == HSAY_ALT_NUMBER) {
        hsay_number number;
        uint32_t length = number_at(s, at, &number);
        if (length > 0)
            s->slots->number = number;
        return length;
    }
    return builtin(s, alt, at, value);
}

/* Do elements [k, end) of the rule match from atom `at`? */
static bool try(search *s, uint32_t k, uint32_t at)
{
    if (k == s->rule->count) {
        s->end = at;
        return true;
    }
    const hsay_time_rules *rules = s->run->rules;
    const hsay_element *element = &rules->elements.data[s->rule->first + k];
    bool here = at < s->match->limit && (!element->glued || s->run->atoms.data[at].glued);
    for (uint32_t a = 0; here && a < element->count; a++) {
        const hsay_alternative *alt = &rules->alternatives.data[element->first + a];
        int64_t value;
        hsay_str text;
        uint32_t length = alternative_at(s, alt, at, &value, &text);
        if (length == 0)
            continue;
        bool before = alt->slot != HSAY_SLOT_NONE && s->slots->set[alt->slot];
        remember(s->slots, alt->slot, value, text);
        if (alt->slot == HSAY_SLOT_LAST_DAY || alt->slot == HSAY_SLOT_LAST_MONTH)
            s->slots->split = at;
        if (try(s, k + 1, at + length))
            return true;
        if (alt->slot != HSAY_SLOT_NONE)
            s->slots->set[alt->slot] = before;
    }
    return element->optional && try(s, k + 1, at);
}

static bool is_year(const hsay_time_run *run, uint32_t atom)
{
    int64_t value;
    const hsay_atom *a = &run->atoms.data[atom];
    return a->end - a->start == 4 && hsay_atom_digits(run->doc->text, a, &value) && value >= 1000 &&
           value < 2200;
}

static bool stands_apart(const hsay_time_run *run, uint32_t start, uint32_t end)
{
    const hsay_atom *atoms = run->atoms.data;
    const hsay_number_classes *n = &run->rules->numbers;
    const char *text = run->doc->text.data;
    if (start > 0 && atoms[start].glued) {
        char before = text[atoms[start].start - 1];
        bool range = start > 1 && atoms[start - 1].word == n->dash && is_year(run, start - 2);
        if (!range && before != '(' && before != '[' && before != '"' && before != '`' &&
            before != '\'' && (unsigned char)before < 0x80 &&
            atoms[start - 1].kind == HSAY_ATOM_OTHER)
            return false;
        if (atoms[start - 1].kind != HSAY_ATOM_OTHER &&
            atoms[start - 1].token == atoms[start].token)
            return false;
        if (atoms[start - 1].word == n->dash && !(start > 1 && is_year(run, start - 2)))
            return false;
    }
    if (end < run->atoms.count && atoms[end].glued) {
        bool letters =
            atoms[end].kind != HSAY_ATOM_OTHER && atoms[end].token == atoms[end - 1].token;
        bool joined = end + 1 < run->atoms.count && atoms[end + 1].glued &&
                      atoms[end + 1].kind == HSAY_ATOM_DIGITS;
        bool range = atoms[end].word == n->dash && joined && is_year(run, end - 1);
        if (range)
            return true; /* 1914-18 */
        if (letters || joined || atoms[end].word == n->dash || text[atoms[end].start] == '%')
            return false;
    }
    return true;
}

/* 1995 rifles: a bare number before a plural noun is no year, unless a preposition makes it one. */
static bool counts_things(const hsay_time_run *run, const hsay_time_match *match)
{
    const hsay_doc *doc = run->doc;
    uint32_t next = run->atoms.data[match->end - 1].token + 1;
    if (doc->words.count != doc->tokens.count || match->end >= match->limit ||
        run->atoms.data[match->end].token != next ||
        !hsay_str_is(doc->words.data[next].xpos, "NNS"))
        return false;
    uint32_t before = run->atoms.data[match->start].token;
    return before == 0 || doc->words.data[before - 1].upos != HSAY_DET;
}

/* The same with slots of which only `set` was cleared: for whether the rule matches, not what. */
static bool matches(const hsay_time_run *run, hsay_time_match *match, hsay_slots *slots)
{
    const hsay_time_rule *rule = &run->rules->rules.data[match->rule];
    search s = {.run = run, .rule = rule, .match = match, .slots = slots};
    if (!try(&s, 0, match->start))
        return false;
    match->end = s.end;
    match->depth = s.depth;
    if (rule->alone && !stands_apart(run, match->start, match->end))
        return false;
    if (rule->noun && rule->alone && counts_things(run, match))
        return false;
    if (rule->modifier && run->doc->words.count > 0) {
        uint8_t upos = run->doc->words.data[run->atoms.data[match->start].token].upos;
        if (upos == HSAY_NOUN || upos == HSAY_PROPN)
            return false;
    }
    if (rule->noun && run->doc->words.count > 0) {
        uint8_t upos = run->doc->words.data[run->atoms.data[match->start].token].upos;
        if (upos == HSAY_VERB || upos == HSAY_AUX)
            return false;
    }
    return true;
}

bool hsay_time_match_at(const hsay_time_run *run, hsay_time_match *match, hsay_slots *slots)
{
    *slots = (hsay_slots){.time = HSAY_NONE};
    return matches(run, match, slots);
}

/* Can the second element of a plain rule match here? A look, before the search. */
static bool goes_on(const hsay_time_run *run, const hsay_time_rule *rule, uint32_t at,
                    uint32_t limit)
{
    const hsay_time_rules *rules = run->rules;
    const hsay_element *second = &rules->elements.data[rule->first + 1];
    if (at >= limit)
        return false;
    uint32_t word = run->atoms.data[at].word;
    for (uint32_t a = 0; a < second->count; a++) {
        const hsay_alternative *alt = &rules->alternatives.data[second->first + a];
        if (alt->kind == HSAY_ALT_WORD ? word == alt->id
            : alt->kind == HSAY_ALT_CLASS
                ? word != HSAY_NONE &&
                      hsay_class_set_has(&rules->words.words.data[word].classes, alt->id)
                : true)
            return true;
    }
    return false;
}

/* The best of `rules` at `start` that is longer than *match; true when there was one. */
static bool longer(const hsay_time_run *run, const uint32_t *rules, uint32_t count,
                   hsay_time_match *match, bool nested)
{
    bool found = false;
    hsay_slots slots = {.time = HSAY_NONE};
    for (uint32_t i = 0; i < count; i++) {
        const hsay_time_rule *rule = &run->rules->rules.data[rules[i]];
        if (rule->nested != nested ||
            (rule->plain && !goes_on(run, rule, match->start + 1, match->limit)))
            continue;
        hsay_time_match candidate = *match;
        candidate.rule = rules[i];
        memset(slots.set, 0, sizeof slots.set);
        if (matches(run, &candidate, &slots) && candidate.end > match->end) {
            candidate.inner = match->inner;
            *match = candidate;
            found = true;
        }
    }
    return found;
}

static bool keep(hsay_time_run *run, const hsay_time_match *match)
{
    hsay_time_match *kept = hsay_push(&run->doc->scratch, &run->matches);
    if (kept == NULL)
        return false;
    *kept = *match;
    run->best[match->start] = run->matches.count - 1;
    return true;
}

static bool find_at(hsay_time_run *run, uint32_t start, uint32_t limit)
{
    const hsay_time_rules *rules = run->rules;
    const hsay_atom *atom = &run->atoms.data[start];
    hsay_time_match match = {.start = start, .end = start, .inner = HSAY_NONE, .limit = limit};
    bool found = false;
    if (atom->word != HSAY_NONE) {
        uint32_t from = rules->by_word[atom->word];
        found = longer(run, rules->starts.data + from, rules->by_word[atom->word + 1] - from,
                       &match, false);
    }
    if (atom->kind == HSAY_ATOM_DIGITS)
        found = longer(run, rules->by_number.data, rules->by_number.count, &match, false) || found;
    if (found && !keep(run, &match))
        return false;
    for (uint32_t round = 0; found && round < HSAY_NESTING_MAX; round++) {
        match.inner = run->best[start];
        if (!longer(run, rules->by_time.data, rules->by_time.count, &match, true))
            break;
        if (!keep(run, &match))
            return false;
    }
    return true;
}

bool hsay_time_find(hsay_time_run *run)
{
    uint32_t count = run->atoms.count, limit = count, sentence = HSAY_NONE;
    run->best = HSAY_NEW(&run->doc->scratch, uint32_t, (size_t)count + 1);
    if (run->best == NULL)
        return false;
    for (uint32_t i = count; i-- > 0;) {
        uint32_t of = run->doc->tokens.data[run->atoms.data[i].token].sentence;
        if (of != sentence)
            limit = i + 1;
        sentence = of;
        run->best[i] = HSAY_NONE;
        if (!find_at(run, i, limit))
            return false;
    }
    return true;
}
