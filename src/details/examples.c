/* SPDX-License-Identifier: Apache-2.0
 *
 * examples.c - the examples of roles.tsv, then those of times.rules, and whether they came out.
 */
#include "details/details.h"
#include "details/times.h"

#include <stdio.h>

/* Example number `index` of the rules file and its line. */
static bool time_example(const hsay_image *image, uint32_t index, hsay_time_example *example,
                         uint32_t *number)
{
    hsay_str text;
    uint32_t seen = 0;
    *number = 0;
    if (!hsay_image_blob(image, "details/times.rules", &text))
        return false;
    for (size_t at = 0; at < text.length;) {
        size_t end = at;
        while (end < text.length && text.data[end] != '\n')
            end++;
        hsay_str line = hsay_str_trim(hsay_str_slice(text, at, end));
        ++*number;
        if (hsay_time_example_line(line) && seen++ == index)
            return hsay_time_example_parse(line, example) == NULL;
        at = end + 1;
    }
    return false;
}

static uint32_t table_examples(const hsay_image *image)
{
    hsay_table table;
    uint32_t row, count = 0;
    while (hsay_image_example(image, "details", count, &table, &row))
        count++;
    return count;
}

static bool at(const hsay_image *image, uint32_t index, hsay_arena *arena, hsay_example *example)
{
    uint32_t rows = table_examples(image), line;
    hsay_time_example time;
    if (index < rows)
        return hsay_image_example_at(image, "details", index, arena, example);
    if (!time_example(image, index - rows, &time, &line))
        return false;
    *example = (hsay_example){.text = time.sentence,
                              .published = time.published,
                              .rule = hsay_str_print(arena, "details/times.rules:%u", line)};
    return true;
}

static bool judge_time(const hsay_doc *doc, const hsay_time_example *example, char message[240])
{
    if (!example->must && doc->times.count == 0)
        return true;
    for (uint32_t i = 0; i < doc->times.count; i++) {
        const hsay_time *time = &doc->times.data[i];
        hsay_str span = hsay_doc_span(doc, time->span);
        if (example->must && hsay_str_equal(span, example->span) &&
            hsay_str_is(example->type, hsay_time_type_name(time->type)) &&
            hsay_str_equal(time->value, example->value))
            return true;
    }
    if (doc->times.count == 0) {
        snprintf(message, 240, "no time was found, \"%.*s\" is wanted", (int)example->span.length,
                 example->span.data);
        return false;
    }
    const hsay_time *time = &doc->times.data[doc->times.count - 1];
    hsay_str span = hsay_doc_span(doc, time->span);
    snprintf(message, 240, "found [%.*s] %s %.*s by %.*s", (int)(span.length & 63), span.data,
             hsay_time_type_name(time->type), (int)(time->value.length & 63), time->value.data,
             (int)(time->rule.length & 63), time->rule.data);
    return false;
}

static bool judge_role(const hsay_image *image, uint32_t index, const hsay_doc *doc,
                       char message[240])
{
    hsay_table table;
    uint32_t row;
    if (!hsay_image_example(image, "details", index, &table, &row))
        return false;
    hsay_str role = hsay_table_cell(&table, row, hsay_table_column(&table, "role"));
    for (uint32_t i = 0; i < doc->figures.count; i++)
        if (hsay_str_is(role, hsay_figure_role_name(doc->figures.data[i].role)))
            return true;
    snprintf(message, 240, "no figure of the role %.*s was found", (int)(role.length & 63),
             role.data);
    return false;
}

static bool judge(const hsay_image *image, uint32_t index, const hsay_doc *doc, char message[240])
{
    uint32_t rows = table_examples(image), line;
    hsay_time_example example;
    if (index < rows)
        return judge_role(image, index, doc, message);
    return time_example(image, index - rows, &example, &line) && judge_time(doc, &example, message);
}

const hsay_examples hsay_examples_details = {at, judge};
