/* SPDX-License-Identifier: Apache-2.0
 *
 * times_run.c - the rules of times over an article: from left to right, longest first.
 *
 * A date once spoken of is the reference of "the following day" and "that year". In:
 * tokens (and words, for tense). Out: doc->times.
 */
#include "details/details_parts.h"

/* Is the report of today, or a story of long ago? */
static void count_years(hsay_time_run *run, const hsay_time_result *result)
{
    int32_t now = run->doc->about.published;
    if (now == HSAY_NO_DAY)
        return;
    bool old = result->when.day < now - HSAY_OLD_DAYS;
    if (result->dated && old && result->when.grain < HSAY_GRAIN_QUARTER)
        run->old++;
    else if (result->dated && old)
        return; /* "in 1994" is said in reports of today, too */
    else if (result->dated || result->near)
        run->recent++;
}

/* One entry for the atoms [first, last]; NULL: no memory. */
static hsay_time *add_entry(hsay_time_run *run, const hsay_time_result *result, uint32_t first,
                            uint32_t last, hsay_str rule)
{
    hsay_doc *doc = run->doc;
    const hsay_atom *start = &run->atoms.data[first], *end = &run->atoms.data[last];
    hsay_time *time = hsay_push(&doc->arena, &doc->times);
    if (time == NULL)
        return NULL;
    *time = (hsay_time){.span = {start->start, end->end},
                        .first = start->token,
                        .last = end->token,
                        .type = result->type,
                        .first_day = HSAY_NO_DAY,
                        .last_day = HSAY_NO_DAY,
                        .rule = rule};
    if (result->when.grain == HSAY_GRAIN_NONE) {
        time->value = result->text.data != NULL ? result->text : HSAY_STR("XXXX");
    } else {
        time->value = hsay_when_value(&doc->arena, result->when);
        hsay_when_bounds(result->when, &time->first_day, &time->last_day);
    }
    if (time->type == HSAY_DURATION || time->type == HSAY_SET)
        time->first_day = time->last_day = HSAY_NO_DAY;
    bool noted = hsay_doc_note(doc, "details", doc->tokens.data[start->token].sentence,
                               start->token, HSAY_NONE, rule, "a time, %.*s",
                               (int)time->value.length, time->value.data);
    return noted && time->value.data != NULL ? time : NULL;
}

/* From now on "the following day" is counted from this one. */
static void refer(hsay_time_run *run, const hsay_time_result *result, uint32_t sentence)
{
    int32_t published = run->doc->about.published;
    if (!result->definite || result->type == HSAY_DURATION || result->type == HSAY_SET)
        return;
    run->reference = result->when;
    run->reference.part = HSAY_PART_WHOLE;
    if (run->reference.grain == HSAY_GRAIN_DAY)
        run->reference_day = run->reference;
    run->reference_sentence = sentence;
    if (published != HSAY_NO_DAY && result->when.day < published - HSAY_OLD_DAYS)
        run->story = run->reference;
}

/* "3-5 May" is two times: the first with the bounds of the whole, and its last day. */
static bool add_time(hsay_time_run *run, const hsay_time_match *match,
                     const hsay_time_result *result)
{
    const hsay_time_rule *rule = &run->rules->rules.data[match->rule];
    uint32_t first = match->start + rule->context;
    hsay_time_result last = *result;
    if (result->split > first) {
        if (add_entry(run, result, first, result->split - 2, rule->rule) == NULL)
            return false;
        first = result->split;
        last.when = result->last;
    }
    refer(run, &last, run->doc->tokens.data[run->atoms.data[first].token].sentence);
    return add_entry(run, &last, first, match->end - 1, rule->rule) != NULL;
}

/* Goes from match to match: to count the years said, or to add the times. False: no memory. */
static bool go_over(hsay_time_run *run, bool adding)
{
    for (uint32_t i = 0; i < run->atoms.count;) {
        if (run->best[i] == HSAY_NONE) {
            i++;
            continue;
        }
        hsay_time_match match = run->matches.data[run->best[i]];
        const hsay_time_rule *rule = &run->rules->rules.data[match.rule];
        if (rule->context > 0 && run->best[i + 1] != HSAY_NONE &&
            run->matches.data[run->best[i + 1]].end > match.end) {
            i++;
            continue;
        }
        hsay_time_result result;
        if (hsay_time_evaluate(run, run->best[i], &result)) {
            if (!adding)
                count_years(run, &result);
            else if (!add_time(run, &match, &result))
                return false;
            i = match.end;
        } else {
            i = rule->op == HSAY_OP_NOTHING ? match.end : i + 1;
        }
    }
    return true;
}

hsay_status hsay_find_times(const hsay_details *details, hsay_doc *doc, const hsay_atoms *atoms,
                            hsay_error *error)
{
    hsay_number_read read = {.length = HSAY_NONE};
    hsay_time_run run = {.rules = &details->times, .doc = doc, .read = &read, .atoms = *atoms};
    if (!hsay_time_find(&run) || !go_over(&run, false) || !go_over(&run, true))
        return hsay_no_memory(error);
    return HSAY_OK;
}

static void ignore(void *context, uint32_t line, uint32_t column, const char *message)
{
    hsay_error *error = context;
    hsay_fail_at(error, HSAY_BAD_LEXICON, 0, line, column, "details/times.rules:%u:%u: %s", line,
                 column, message);
}

hsay_status hsay_times_prepare(hsay_details *details, const hsay_image *image, hsay_error *error)
{
    hsay_time_rules *rules = &details->times;
    hsay_str text;
    if (!hsay_image_blob(image, "details/times.rules", &text))
        return hsay_fail(error, HSAY_BAD_LEXICON, "the lexicon has no details/times.rules");
    if (!hsay_numbers_prepare(&rules->words, &rules->numbers))
        return hsay_no_memory(error);
    hsay_vocabulary_sort(&rules->words);
    if (error != NULL)
        error->status = HSAY_OK;
    if (!hsay_time_rules_parse(rules, "details/times.rules", text, error ? ignore : NULL, error))
        return error != NULL && error->status == HSAY_BAD_LEXICON ? HSAY_BAD_LEXICON
                                                                  : hsay_no_memory(error);
    return hsay_time_rules_index(rules) ? HSAY_OK : hsay_no_memory(error);
}

bool hsay_details_check(hsay_arena *arena, const hsay_details_row *rows, uint32_t count,
                        const char *file, hsay_str text, hsay_details_complain *complain,
                        void *context)
{
    hsay_time_rules rules = {.words = {.arena = arena}};
    for (uint32_t i = 0; i < count; i++) {
        hsay_str list = rows[i].words, phrase;
        while (hsay_str_next(&list, '|', &phrase))
            if (!hsay_vocabulary_enter(&rules.words, rows[i].class_name, phrase, rows[i].value,
                                       HSAY_STR("")))
                return false;
    }
    return hsay_time_rules_parse(&rules, file, text, complain, context);
}
