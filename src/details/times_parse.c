/* SPDX-License-Identifier: Apache-2.0
 *
 * times_parse.c - the rules file of times (see times.h): text in, patterns and examples out.
 *
 * Used by the lexicon compiler, which reports every fault with its column, and by the engine when
 * it opens.
 */
#include "details/times.h"

#include <string.h>

typedef struct {
    hsay_time_rules *rules;
    const char *file;
    hsay_time_complain *complain;
    void *context;
    hsay_str line;
    uint32_t number; /* of the line */
    bool faulty, memory;
} parser;

static bool fault(parser *p, const char *at, const char *message)
{
    size_t column = at != NULL && at >= p->line.data ? (size_t)(at - p->line.data) : 0;
    p->faulty = true;
    if (p->complain != NULL)
        p->complain(p->context, p->number, hsay_utf8_count(hsay_str_slice(p->line, 0, column)) + 1,
                    message);
    return false;
}

/* Builtin names, and classes whose entry is remembered. */
static const struct {
    const char *name;
    uint8_t kind, slot;
    uint32_t id;
} names[] = {{"n", HSAY_ALT_NUMBER, HSAY_SLOT_N, 0},
             {"day", HSAY_ALT_BUILTIN, HSAY_SLOT_DAY, HSAY_IN_DAY},
             {"dd", HSAY_ALT_BUILTIN, HSAY_SLOT_DAY, HSAY_IN_DAY_NUMBER},
             {"lastday", HSAY_ALT_BUILTIN, HSAY_SLOT_LAST_DAY, HSAY_IN_DAY},
             {"mm", HSAY_ALT_BUILTIN, HSAY_SLOT_MONTH, HSAY_IN_MM},
             {"year", HSAY_ALT_BUILTIN, HSAY_SLOT_YEAR, HSAY_IN_YEAR},
             {"yy", HSAY_ALT_BUILTIN, HSAY_SLOT_YY, HSAY_IN_YY},
             {"hhmm", HSAY_ALT_BUILTIN, HSAY_SLOT_HOUR, HSAY_IN_CLOCK},
             {"hour", HSAY_ALT_BUILTIN, HSAY_SLOT_HOUR, HSAY_IN_HOUR},
             {"minute", HSAY_ALT_BUILTIN, HSAY_SLOT_MINUTE, HSAY_IN_MINUTE},
             {"second", HSAY_ALT_BUILTIN, HSAY_SLOT_SECOND, HSAY_IN_MINUTE},
             {"nth", HSAY_ALT_BUILTIN, HSAY_SLOT_ORDINAL, HSAY_IN_ORDINAL},
             {"word", HSAY_ALT_BUILTIN, HSAY_SLOT_NONE, HSAY_IN_WORD},
             {"time", HSAY_ALT_BUILTIN, HSAY_SLOT_TIME, HSAY_IN_TIME},
             {"month", HSAY_ALT_CLASS, HSAY_SLOT_MONTH, 0},
             {"mon", HSAY_ALT_CLASS, HSAY_SLOT_MONTH, 0},
             {"lastmonth", HSAY_ALT_CLASS, HSAY_SLOT_LAST_MONTH, 0},
             {"weekday", HSAY_ALT_CLASS, HSAY_SLOT_WEEKDAY, 0},
             {"weekdays", HSAY_ALT_CLASS, HSAY_SLOT_WEEKDAY, 0},
             {"oneunit", HSAY_ALT_CLASS, HSAY_SLOT_UNIT, 0},
             {"units", HSAY_ALT_CLASS, HSAY_SLOT_UNIT, 0},
             {"season", HSAY_ALT_CLASS, HSAY_SLOT_SEASON, 0},
             {"daypart", HSAY_ALT_CLASS, HSAY_SLOT_DAYPART, 0},
             {"meridiem", HSAY_ALT_CLASS, HSAY_SLOT_MERIDIEM, 0},
             {"holiday", HSAY_ALT_CLASS, HSAY_SLOT_HOLIDAY, 0},
             {"decade", HSAY_ALT_CLASS, HSAY_SLOT_DECADE, 0},
             {"part", HSAY_ALT_CLASS, HSAY_SLOT_PART, 0},
             {"er", HSAY_ALT_CLASS, HSAY_SLOT_PART, 0},
             {"nights", HSAY_ALT_CLASS, HSAY_SLOT_DAYPART, 0},
             {"q", HSAY_ALT_CLASS, HSAY_SLOT_ORDINAL, 0},
             {"zone", HSAY_ALT_CLASS, HSAY_SLOT_ZONE, 0}};

/* {name} -> an alternative; an unnamed class of the tables captures nothing. */
static bool class_of(parser *p, hsay_str name, hsay_alternative *out)
{
    out->kind = HSAY_ALT_CLASS;
    out->slot = HSAY_SLOT_NONE;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (hsay_str_is(name, names[i].name)) {
            out->kind = names[i].kind;
            out->slot = names[i].slot;
            out->id = names[i].id;
        }
    if (out->kind != HSAY_ALT_CLASS)
        return true;
    hsay_str entries = hsay_str_is(name, "lastmonth") ? HSAY_STR("month") : name;
    out->id = hsay_vocabulary_class(&p->rules->words, entries);
    return out->id != HSAY_NONE || fault(p, name.data, "no such class in words.tsv or numbers.tsv");
}

static bool alternative(parser *p, hsay_str item)
{
    hsay_alternative *out = hsay_push(p->rules->words.arena, &p->rules->alternatives);
    if (out == NULL)
        return p->memory = false;
    if (item.length >= 2 && item.data[0] == '{') {
        if (item.data[item.length - 1] != '}')
            return fault(p, item.data, "{ without }");
        return class_of(p, hsay_str_slice(item, 1, item.length - 1), out);
    }
    hsay_atom atoms[2];
    if (hsay_atoms_cut(&p->rules->words, item, atoms, 2) != 1)
        return fault(p, item.data, "an element is one word or one sign; write others apart");
    out->kind = HSAY_ALT_WORD;
    out->slot = HSAY_SLOT_NONE;
    out->id = hsay_vocabulary_add(&p->rules->words, item);
    return out->id != HSAY_NONE || (p->memory = false);
}

static bool element(parser *p, hsay_str word)
{
    hsay_element *out = hsay_push(p->rules->words.arena, &p->rules->elements);
    if (out == NULL)
        return p->memory = false;
    *out = (hsay_element){.first = p->rules->alternatives.count};
    if (word.length > 1 && word.data[0] == '<') {
        out->context = true;
        word = hsay_str_slice(word, 1, word.length);
    }
    if (word.length > 1 && word.data[0] == '~') {
        out->glued = true;
        word = hsay_str_slice(word, 1, word.length);
    }
    if (word.length > 1 && word.data[word.length - 1] == '?') {
        out->optional = true;
        word = hsay_str_slice(word, 0, word.length - 1);
    }
    hsay_str item;
    while (hsay_str_next(&word, '|', &item)) {
        if (item.length == 0)
            return fault(p, item.data, "an empty alternative");
        if (!alternative(p, item))
            return false;
        out->count++;
    }
    return true;
}

/* Next run of non-blanks. */
static bool next_word(hsay_str *rest, hsay_str *word)
{
    *rest = hsay_str_trim(*rest);
    size_t end = 0;
    while (end < rest->length && !hsay_is_space((unsigned char)rest->data[end]))
        end++;
    *word = hsay_str_slice(*rest, 0, end);
    *rest = hsay_str_slice(*rest, end, rest->length);
    return end > 0;
}

static const char *const op_names[HSAY_OP_COUNT] = {
    "date", "weekday", "unit",  "shift",  "length",  "set",  "value",   "season", "quarter",
    "half", "daypart", "clock", "decade", "century", "same", "holiday", "nth", "nothing"};

static bool type_of(hsay_str word, uint8_t *type)
{
    for (unsigned i = 0; i < HSAY_TIME_TYPE_COUNT; i++)
        if (hsay_str_is(word, hsay_time_type_name((hsay_time_type)i))) {
            *type = (uint8_t)i;
            return true;
        }
    return false;
}

static bool part_of(hsay_str word, uint8_t *part)
{
    static const char *const parts[] = {"whole", "early", "middle", "late", "start", "end"};
    for (unsigned i = 0; i < sizeof parts / sizeof *parts; i++)
        if (hsay_str_is(word, parts[i])) {
            *part = (uint8_t)i;
            return true;
        }
    return false;
}

/* One word behind the operation. */
static bool argument(parser *p, hsay_time_rule *rule, hsay_str word)
{
    hsay_str tail = hsay_str_slice(word, 5, word.length);
    uint64_t number;
    bool minus = hsay_str_starts(word, "-"), sign = minus || hsay_str_starts(word, "+");
    if (sign && word.length == 1)
        rule->offset = minus ? -1 : 1;
    else if (hsay_parse_u64(hsay_str_slice(word, sign, word.length), &number) && number < 1000)
        rule->offset = minus ? -(int64_t)number : (int64_t)number;
    else if (hsay_str_is(word, "past"))
        rule->direction = HSAY_TO_PAST;
    else if (hsay_str_is(word, "future"))
        rule->direction = HSAY_TO_FUTURE;
    else if (hsay_str_is(word, "doc"))
        rule->anchor = HSAY_FROM_DOC;
    else if (hsay_str_is(word, "ref"))
        rule->anchor = HSAY_FROM_REF;
    else if (hsay_str_is(word, "time"))
        rule->anchor = HSAY_FROM_TIME;
    else if (hsay_str_is(word, "noun"))
        rule->noun = true;
    else if (hsay_str_is(word, "alone"))
        rule->alone = true;
    else if (hsay_str_is(word, "modifier"))
        rule->modifier = true;
    else if (hsay_str_starts(word, "unit=") && hsay_grain_parse(tail) != HSAY_GRAIN_NONE)
        rule->grain = hsay_grain_parse(tail);
    else if (hsay_str_starts(word, "text=") && tail.length > 0)
        rule->text = tail;
    else if (!hsay_str_starts(word, "part=") || !part_of(tail, &rule->part))
        return fault(p, word.data, "unknown argument of the operation");
    return true;
}

static bool meaning(parser *p, hsay_time_rule *rule, hsay_str rest)
{
    hsay_str word;
    if (!next_word(&rest, &word) || !type_of(word, &rule->type))
        return fault(p, word.data, "DATE, TIME, DURATION or SET is wanted after =>");
    if (!next_word(&rest, &word))
        return fault(p, rest.data, "an operation is wanted after the type");
    rule->op = HSAY_OP_COUNT;
    for (uint8_t i = 0; i < HSAY_OP_COUNT; i++)
        if (hsay_str_is(word, op_names[i]))
            rule->op = i;
    if (rule->op == HSAY_OP_COUNT)
        return fault(p, word.data, "unknown operation");
    while (next_word(&rest, &word))
        if (!argument(p, rule, word))
            return false;
    return true;
}

/* Is the first element a single word, and must the second one be there? Then a look at the next
 * atom tells of most rules that they do not match. */
static bool is_plain(const hsay_time_rules *rules, const hsay_time_rule *rule)
{
    const hsay_element *first = &rules->elements.data[rule->first];
    if (rule->count < 2 || first[1].optional)
        return false;
    for (uint32_t a = 0; a < first->count; a++)
        if (rules->alternatives.data[first->first + a].kind != HSAY_ALT_WORD)
            return false;
    return true;
}

static bool one_rule(parser *p, hsay_str line, size_t arrow)
{
    hsay_str left = hsay_str_slice(line, 0, arrow), word;
    hsay_time_rule rule = {.first = p->rules->elements.count, .next = HSAY_NONE};
    while (next_word(&left, &word)) {
        if (rule.count == HSAY_ELEMENTS_MAX)
            return fault(p, word.data, "a pattern has at most 16 elements");
        if (!element(p, word))
            return false;
        if (p->rules->elements.data[rule.first + rule.count].context && rule.count > 0)
            return fault(p, word.data, "< marks the first element alone");
        rule.count++;
    }
    const hsay_element *first = &p->rules->elements.data[rule.first];
    if (rule.count == 0 || first->optional)
        return fault(p, line.data, "a pattern starts with an element that must be there");
    const hsay_alternative *alt = &p->rules->alternatives.data[first->first];
    rule.context = first->context ? 1 : 0;
    rule.nested = alt->kind == HSAY_ALT_BUILTIN && alt->id == HSAY_IN_TIME;
    if (alt->kind == HSAY_ALT_BUILTIN && alt->id == HSAY_IN_WORD)
        return fault(p, line.data, "a pattern cannot start with {word}");
    rule.plain = is_plain(p->rules, &rule);
    rule.rule = hsay_str_print(p->rules->words.arena, "%s:%u", p->file, p->number);
    if (!meaning(p, &rule, hsay_str_slice(line, arrow + 2, line.length)))
        return false;
    hsay_time_rule *kept = hsay_push(p->rules->words.arena, &p->rules->rules);
    if (kept == NULL)
        return p->memory = false;
    *kept = rule;
    return true;
}

const char *hsay_time_example_parse(hsay_str line, hsay_time_example *example)
{
    hsay_str rest = hsay_str_trim(hsay_str_slice(line, 1, line.length)), word;
    *example =
        (hsay_time_example){.must = line.data[0] == '+', .published = HSAY_STR("2025-03-05")};
    if (hsay_str_starts(rest, "@")) {
        int32_t day;
        next_word(&rest, &word);
        example->published = hsay_str_slice(word, 1, word.length);
        if (!hsay_parse_day(example->published, &day))
            return "@ wants a day, YYYY-MM-DD";
        rest = hsay_str_trim(rest);
    }
    size_t arrow = hsay_str_find(rest, HSAY_STR("=>"));
    if (!example->must)
        return arrow == SIZE_MAX ? (example->sentence = rest, NULL) : "=> has no place here";
    if (arrow == SIZE_MAX)
        return "=> span | TYPE | value is wanted";
    example->sentence = hsay_str_trim(hsay_str_slice(rest, 0, arrow));
    rest = hsay_str_slice(rest, arrow + 2, rest.length);
    if (!hsay_str_next(&rest, '|', &example->span) || !hsay_str_next(&rest, '|', &example->type) ||
        !hsay_str_next(&rest, '|', &example->value))
        return "=> span | TYPE | value is wanted";
    return NULL;
}

bool hsay_time_example_line(hsay_str line)
{
    return line.length > 2 && (line.data[0] == '+' || line.data[0] == '-') && line.data[1] == ' ' &&
           !hsay_str_starts(line, "- {");
}

static void one_example(parser *p, hsay_str line)
{
    hsay_time_example example;
    const char *message = p->rules->rules.count == 0 ? "an example stands below its rule"
                                                     : hsay_time_example_parse(line, &example);
    if (message != NULL)
        fault(p, line.data, message);
}

bool hsay_time_rules_parse(hsay_time_rules *rules, const char *file, hsay_str text,
                           hsay_time_complain *complain, void *context)
{
    parser p = {
        .rules = rules, .file = file, .complain = complain, .context = context, .memory = true};
    for (size_t at = 0; at < text.length && p.memory;) {
        size_t end = at;
        while (end < text.length && text.data[end] != '\n')
            end++;
        p.number++;
        p.line = hsay_str_slice(text, at, end);
        hsay_str line = hsay_str_trim(p.line);
        size_t arrow = hsay_str_find(line, HSAY_STR("=>"));
        if (line.length == 0 || line.data[0] == '#')
            ;
        else if (hsay_time_example_line(line))
            one_example(&p, line);
        else if (arrow == SIZE_MAX)
            fault(&p, line.data, "pattern => TYPE operation is wanted");
        else
            one_rule(&p, line, arrow);
        at = end + 1;
    }
    return !p.faulty && p.memory;
}

/* Calls for every way in which a rule may start: word of the vocabulary, digits, {time}. */
typedef struct {
    bool *words;
    bool digits, time;
} starts;
static void start_with(const hsay_time_rules *rules, const hsay_alternative *alt, starts *out)
{
    const hsay_vocabulary *words = &rules->words;
    if (alt->kind == HSAY_ALT_WORD) {
        out->words[alt->id] = true;
        return;
    }
    if (alt->kind == HSAY_ALT_CLASS) {
        for (uint32_t e = 0; e < words->entries.count; e++)
            if (words->entries.data[e].class_id == alt->id)
                out->words[words->entries.data[e].words[0]] = true;
        return;
    }
    if (alt->kind == HSAY_ALT_BUILTIN && alt->id == HSAY_IN_TIME) {
        out->time = true;
        return;
    }
    out->digits = true; /* numbers may also be words of these classes */
    const hsay_number_classes *n = &rules->numbers;
    const uint32_t spelled[] = {n->unit, n->ten,     n->vague,  n->plural,
                                n->half, n->article, n->ordinal};
    for (uint32_t e = 0; e < words->entries.count; e++)
        for (size_t k = 0; k < sizeof spelled / sizeof *spelled; k++)
            if (words->entries.data[e].class_id == spelled[k])
                out->words[words->entries.data[e].words[0]] = true;
}

bool hsay_time_rules_index(hsay_time_rules *rules)
{
    hsay_arena *arena = rules->words.arena;
    uint32_t vocabulary = rules->words.words.count, count = rules->rules.count;
    bool *table = HSAY_NEW(arena, bool, (size_t)vocabulary *count + 1);
    rules->by_word = HSAY_NEW(arena, uint32_t, vocabulary + 1);
    if (table == NULL || rules->by_word == NULL)
        return false;
    for (uint32_t r = 0; r < count; r++) {
        const hsay_element *first = &rules->elements.data[rules->rules.data[r].first];
        starts found = {.words = table + (size_t)r * vocabulary};
        for (uint32_t a = 0; a < first->count; a++)
            start_with(rules, &rules->alternatives.data[first->first + a], &found);
        uint32_t *entry;
        if (found.digits &&
            ((entry = hsay_push(arena, &rules->by_number)) == NULL || (*entry = r, 0)))
            return false;
        if (found.time && ((entry = hsay_push(arena, &rules->by_time)) == NULL || (*entry = r, 0)))
            return false;
    }
    for (uint32_t w = 0; w < vocabulary; w++) {
        rules->by_word[w] = rules->starts.count;
        for (uint32_t r = 0; r < count; r++)
            if (table[(size_t)r * vocabulary + w]) {
                uint32_t *entry = hsay_push(arena, &rules->starts);
                if (entry == NULL)
                    return false;
                *entry = r;
            }
    }
    rules->by_word[vocabulary] = rules->starts.count;
    return true;
}
