/* SPDX-License-Identifier: Apache-2.0
 *
 * figures_count.c - numbers with their bounds, and what they count.
 *
 *     at least 45        45 ..          more than 60     61 ..        up to 30         .. 30
 *     fewer than 9        .. 8          40 to 60         40 .. 60     dozens           24 ..
 *     about 240          240, approximate               45 or more   45 ..
 *
 * No figures of people: percentages, measures, times, scores, votes, labels (Resolution 1325),
 * ages.
 */
#include "details/figures.h"

#define BOUND_ATOMS_MAX 4u
#define NOUN_REACH      8u

const hsay_entry *hsay_count_word(const hsay_figure_run *run, uint32_t token,
                                  hsay_count_class which)
{
    const hsay_entry *entry;
    if (token >= run->doc->tokens.count)
        return NULL;
    uint32_t atom = run->atom_of[token];
    if (atom >= run->atoms->count || run->atoms->data[atom].token != token)
        return NULL;
    return hsay_vocabulary_match(run->words, run->rules->classes[which], run->atoms->data, atom,
                                 run->atoms->count, &entry) > 0
               ? entry
               : NULL;
}

/* Length of an entry of the class that starts at atom i. */
static uint32_t at(const hsay_figure_run *run, uint32_t i, hsay_count_class which)
{
    const hsay_entry *entry;
    return hsay_vocabulary_match(run->words, run->rules->classes[which], run->atoms->data, i,
                                 run->atoms->count, &entry);
}

/* Length of an entry of the class that ends right before atom i, the longest. */
static uint32_t before(const hsay_figure_run *run, uint32_t i, hsay_count_class which)
{
    const hsay_entry *entry;
    for (uint32_t k = BOUND_ATOMS_MAX; k >= 1; k--)
        if (i >= k && hsay_vocabulary_match(run->words, run->rules->classes[which],
                                            run->atoms->data, i - k, i, &entry) == k)
            return k;
    return 0;
}

bool hsay_is_subset(const hsay_figure_run *run, uint32_t token)
{
    return before(run, run->atom_of[token], HSAY_COUNT_SUBSET) > 0;
}

bool hsay_is_share(const hsay_figure_run *run, uint32_t token)
{
    return before(run, run->atom_of[token], HSAY_COUNT_SHARE) > 0;
}

static bool glued_digit(const hsay_figure_run *run, uint32_t i)
{
    return i < run->atoms->count && run->atoms->data[i].glued &&
           run->atoms->data[i].kind == HSAY_ATOM_DIGITS;
}

/* M-16, F16, 3rd, 93-year-old, Resolution 1325, 62 per cent: numbers that count nothing. */
static bool counts_nothing(const hsay_figure_run *run, uint32_t i, uint32_t end)
{
    const hsay_atom *atoms = run->atoms->data;
    uint32_t count = run->atoms->count;
    uint32_t dash = run->details->times.numbers.dash;
    const hsay_entry *entry;
    if (atoms[i].kind == HSAY_ATOM_DIGITS && i > 0 && atoms[i].glued) {
        if (atoms[i - 1].kind == HSAY_ATOM_LETTERS)
            return true;
        if (i > 1 && atoms[i - 1].word == dash && atoms[i - 1].glued &&
            atoms[i - 2].kind != HSAY_ATOM_OTHER)
            return true;
    }
    if (end < count && atoms[end].glued && atoms[end].kind == HSAY_ATOM_LETTERS)
        return true; /* 3rd, 9pm */
    if (end + 1 < count && atoms[end].glued && atoms[end].word == dash && atoms[end + 1].glued)
        return true; /* 93-year-old, 3-1 */
    if (at(run, end, HSAY_COUNT_PERCENT) > 0 || at(run, end, HSAY_COUNT_MEASURE) > 0)
        return true;
    if (end + 1 < count && atoms[end].glued && glued_digit(run, end + 1))
        return true; /* 10:15, 10.30.2 */
    if (i > 0 && atoms[i].kind == HSAY_ATOM_DIGITS && before(run, i, HSAY_COUNT_LABEL) > 0)
        return true;
    return hsay_vocabulary_match(run->words, run->rules->units, atoms, end, count, &entry) > 0 ||
           hsay_vocabulary_match(run->words, run->rules->oneunit, atoms, end, count, &entry) > 0;
}

static int64_t whole(int64_t thousandths)
{
    return thousandths < 0 ? -1 : thousandths / HSAY_MILLE;
}

/* A second number that makes a range: its end, or `end` when there is none. */
static uint32_t range(const hsay_figure_run *run, uint32_t end, bool between, hsay_number *number)
{
    hsay_number second;
    const hsay_atom *atoms = run->atoms->data;
    uint32_t link = at(run, end, HSAY_COUNT_TO);
    if (link == 0)
        return end;
    bool dash = atoms[end].kind == HSAY_ATOM_OTHER;
    bool joins = atoms[end].word == hsay_vocabulary_find(run->words, HSAY_STR("and"));
    if ((joins && !between) || (dash && !glued_digit(run, end + 1)))
        return end;
    uint32_t length = hsay_number_at(run->words, &run->details->times.numbers, run->doc->text,
                                     atoms, end + link, run->atoms->count, &second);
    if (length == 0 || second.low <= number->low || second.vague || second.article ||
        atoms[end + link].token == atoms[end - 1].token)
        return end;
    number->high = second.low;
    return end + link + length;
}

/* What stands around the number: bounds widened, atoms [*from, *to). */
static bool is_particle(const hsay_figure_run *run, uint32_t atom)
{
    uint32_t token = run->atoms->data[atom].token; /* "hand over 85 fighters" */
    const hsay_entry *verb = token > 0 ? hsay_count_word(run, token - 1, HSAY_BY_OBJECT) : NULL;
    if (verb != NULL && verb->length > 1)
        return true;
    return hsay_deprel_is(run->doc->words.data[token].deprel, HSAY_COMPOUND_PRT);
}

static void bounds(const hsay_figure_run *run, hsay_count *count, uint32_t *from, uint32_t *to)
{
    uint32_t k;
    if ((k = before(run, *from, HSAY_COUNT_LEAST)) > 0) {
        count->high = -1;
    } else if ((k = before(run, *from, HSAY_COUNT_MOST)) > 0) {
        count->high = count->high < 0 ? count->low : count->high;
        count->low = -1;
    } else if ((k = before(run, *from, HSAY_COUNT_MORE)) > 0 && !is_particle(run, *from - k)) {
        count->low = count->low + (count->high >= 0);
        count->high = -1;
    } else if ((k = before(run, *from, HSAY_COUNT_LESS)) > 0) {
        count->high = count->low - 1;
        count->low = -1;
    } else if ((k = before(run, *from, HSAY_COUNT_ABOUT)) > 0) {
        count->approximate = true;
    }
    if (*from < k || (k == 1 && is_particle(run, *from - k)))
        k = 0;
    *from -= k;
    if ((k = at(run, *to, HSAY_COUNT_LEAST_AFTER)) > 0)
        count->high = -1;
    else if ((k = at(run, *to, HSAY_COUNT_ABOUT_AFTER)) > 0)
        count->approximate = true;
    *to += k;
}

static bool is_nominal(const hsay_doc *doc, uint32_t token)
{
    uint8_t upos = doc->words.data[token].upos;
    return upos == HSAY_NOUN || upos == HSAY_PROPN;
}

/* The noun behind the number: by the tree, else along the line. */
static void find_noun(const hsay_figure_run *run, hsay_count *count)
{
    const hsay_doc *doc = run->doc;
    uint32_t last = count->last, sentence = doc->tokens.data[last].sentence;
    const hsay_sentence *in = &doc->sentences.data[sentence];
    uint32_t end = in->first + in->count, reach = last + NOUN_REACH;
    count->noun = HSAY_NONE;
    count->start = count->number_last;
    for (uint32_t t = count->number_first; t <= count->number_last; t++) {
        uint32_t head = doc->words.data[t].head;
        if (head == HSAY_NONE || head < count->number_first || head > count->number_last)
            count->start = t;
    }
    uint32_t t = last + 1;
    if (t < end && run->atoms->data[run->atom_of[t]].word == run->details->times.numbers.of) {
        count->partitive = true;
        for (t++; t < end && t < reach; t++) {
            uint8_t upos = doc->words.data[t].upos;
            if (hsay_str_is(doc->words.data[t].xpos, "PRP")) {
                count->noun = t; /* "six of them" */
                break;
            }
            if (upos == HSAY_NOUN || upos == HSAY_PROPN ||
                (upos == HSAY_PRON && count->noun == HSAY_NONE))
                count->noun = t;
            else if (upos != HSAY_ADJ && upos != HSAY_DET && upos != HSAY_PRON && upos != HSAY_NUM)
                break;
        }
        return;
    }
    uint32_t head = doc->words.data[count->start].head;
    if (hsay_deprel_is(doc->words.data[count->start].deprel, HSAY_NUMMOD) && head != HSAY_NONE &&
        head > last && head < reach && head < end) {
        while (hsay_deprel_is(doc->words.data[head].deprel, HSAY_COMPOUND) &&
               doc->words.data[head].head > head && doc->words.data[head].head < reach &&
               doc->words.data[head].head < end)
            head = doc->words.data[head].head;
        count->noun = count->start = head;
        return;
    }
    for (; t < end && t < reach; t++) {
        uint8_t upos = doc->words.data[t].upos;
        if (is_nominal(doc, t))
            count->noun = t;
        else if (upos != HSAY_ADJ || count->noun != HSAY_NONE)
            break;
    }
    if (count->noun != HSAY_NONE) {
        count->start = count->noun;
        return;
    }
    for (uint32_t step = 0; step < BOUND_ATOMS_MAX; step++) { /* "no fewer" above "than 20" */
        head = doc->words.data[count->start].head;
        if (head == HSAY_NONE || head < count->first || head > count->last ||
            doc->words.data[head].upos == HSAY_VERB)
            break;
        count->start = head;
    }
}

static bool money_around(const hsay_figure_run *run, uint32_t *from, uint32_t *to)
{
    uint32_t k = before(run, *from, HSAY_COUNT_CURRENCY);
    *from -= k;
    if (k > 0)
        return true;
    k = at(run, *to, HSAY_COUNT_MONEY);
    *to += k;
    return k > 0;
}

/* "killing one", "one was hurt" */
static bool is_patient(const hsay_figure_run *run, uint32_t token)
{
    const hsay_word *word = &run->doc->words.data[token];
    bool patient = hsay_deprel_is(word->deprel, HSAY_OBJ) || word->deprel == HSAY_NSUBJ_PASS;
    return patient && word->head != HSAY_NONE &&
           hsay_count_word(run, word->head, HSAY_BY_OBJECT) != NULL;
}

/* "one" counts only before a noun or "of", or where something is done to it; "5" needs none. */
static bool lone_one(const hsay_figure_run *run, uint32_t i, uint32_t end,
                     const hsay_number *number)
{
    if (!number->words || number->low != HSAY_MILLE || end - i != 1)
        return false;
    if (end >= run->atoms->count)
        return true;
    uint32_t next = run->atoms->data[end].token;
    uint8_t upos = run->doc->words.data[next].upos;
    return upos != HSAY_NOUN && upos != HSAY_ADJ && upos != HSAY_PROPN &&
           !is_patient(run, run->atoms->data[i].token) &&
           run->atoms->data[end].word != run->details->times.numbers.of &&
           hsay_count_word(run, next, HSAY_BY_STATE) == NULL;
}

/* "Jane Roe, 34, said": a bare number of a person's years between commas, behind a name or one
 * person */
static bool is_age(const hsay_figure_run *run, uint32_t i, uint32_t end)
{
    const hsay_atom *atoms = run->atoms->data;
    uint32_t comma = run->details->times.numbers.comma;
    if (atoms[i].kind != HSAY_ATOM_DIGITS || end - i != 1 || i < 2 || atoms[i - 1].word != comma ||
        atoms[i].end - atoms[i].start > 3)
        return false;
    bool closed = end >= run->atoms->count || (atoms[end].kind == HSAY_ATOM_OTHER);
    uint32_t before = atoms[i - 2].token;
    if (!closed)
        return false;
    uint32_t mention = run->mention[before];
    bool person = mention != HSAY_NONE &&
                  run->doc->actors.data[run->doc->mentions.data[mention].actor].kind ==
                      HSAY_KIND_PERSON &&
                  !hsay_str_is(run->doc->words.data[before].xpos, "NNS");
    return person || run->doc->words.data[before].upos == HSAY_PROPN;
}

/* "14 deaths per 1,000", "kills 300 people a year"; "per 1,000 births" */
static bool is_rate(const hsay_figure_run *run, const hsay_count *count, uint32_t i, uint32_t to)
{
    uint32_t end = to;
    if (count->noun != HSAY_NONE && count->noun >= count->last)
        end = run->atom_of[count->noun + 1];
    return !count->money &&
           (at(run, to, HSAY_COUNT_RATE) > 0 || at(run, end, HSAY_COUNT_RATE) > 0 ||
            before(run, i, HSAY_COUNT_RATE) == 1);
}

/* "two in five": a share phrase that opens with the number and has another behind it. */
static bool opens_share(const hsay_figure_run *run, uint32_t i, uint32_t length)
{
    hsay_number second;
    uint32_t share = at(run, i, HSAY_COUNT_SHARE);
    return share > length &&
           hsay_number_at(run->words, &run->details->times.numbers, run->doc->text,
                          run->atoms->data, i + share, run->atoms->count, &second) > 0;
}

uint32_t hsay_count_at(const hsay_figure_run *run, uint32_t i, hsay_count *count)
{
    hsay_number number;
    const hsay_atom *atoms = run->atoms->data;
    uint32_t length = hsay_number_at(run->words, &run->details->times.numbers, run->doc->text,
                                     atoms, i, run->atoms->count, &number);
    if (length == 0 || atoms[i].token >= run->doc->words.count)
        return 0;
    if (opens_share(run, i, length))
        return 0;
    uint32_t from = i, to = i + length;
    uint32_t between = before(run, i, HSAY_COUNT_BETWEEN);
    *count = (hsay_count){.noun = HSAY_NONE};
    count->money = money_around(run, &from, &to);
    if (between > 0 && before(run, i - between, HSAY_COUNT_CHANGE) > 0)
        return 0; /* "rose from 12 to 17": 17 now */
    if (!count->money) {
        to = range(run, to, between > 0, &number);
        if (to > i + length)
            from -= between;
        else if (counts_nothing(run, i, to))
            return 0;
        if (number.fraction || lone_one(run, i, to, &number))
            return 0;
    }
    count->low = whole(number.low);
    count->high = whole(number.high);
    count->number_first = atoms[i].token;
    count->number_last = atoms[to - 1].token;
    bounds(run, count, &from, &to);
    count->first = atoms[from].token;
    count->last = atoms[to - 1].token;
    if (count->first > 0 && hsay_lemma_is(run->doc, count->first - 1, "not"))
        return 0; /* "59 and not 62" */
    const hsay_token *tokens = run->doc->tokens.data;
    if (tokens[count->first].sentence != tokens[count->last].sentence)
        return 0;
    if (!count->money)
        find_noun(run, count);
    if (count->noun != HSAY_NONE && hsay_count_word(run, count->noun, HSAY_COUNT_MEASURE) != NULL)
        return 0;
    if (is_age(run, i, to) || is_rate(run, count, i, to))
        return 0;
    return to - i;
}
