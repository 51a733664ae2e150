/* SPDX-License-Identifier: Apache-2.0
 *
 * examples.c - the sentences in the column `example`, as tests.
 *
 * A row of leaders, organizations, groups or outlets holds when its sentence gives an actor whose
 * `known` is the row's id (or, for leaders, another office of the same person); the sentence is
 * dated to the first day of the row. A row of roles holds when some mention is headed by one of
 * its nouns and the actor has one of its sectors.
 */
#include "actors/work.h"

#include <stdio.h>

static bool example_at(const hsay_image *image, uint32_t index, hsay_arena *arena,
                       hsay_example *example)
{
    hsay_table table;
    uint32_t row;
    if (!hsay_image_example(image, "actors", index, &table, &row))
        return false;
    example->text = hsay_table_cell(&table, row, hsay_table_column(&table, "example"));
    example->published = (hsay_str){"2024-05-15", 10};
    uint32_t from = hsay_table_column(&table, "from");
    int32_t day;
    char buffer[16];
    if (from != HSAY_NONE && hsay_actors_day(hsay_table_cell(&table, row, from), false, &day))
        example->published = hsay_str_copy(arena, hsay_format_day(buffer, day));
    example->rule = hsay_table_rule(&table, row, arena);
    return example->rule.data != NULL && example->published.data != NULL;
}

static hsay_str cell(const hsay_table *table, uint32_t row, const char *column)
{
    uint32_t c = hsay_table_column(table, column);
    return c == HSAY_NONE ? (hsay_str){NULL, 0} : hsay_table_cell(table, row, c);
}

/* The row of `table` whose id is `key` speaks of the same person. */
static bool same_person(const hsay_table *table, uint32_t row, hsay_str key)
{
    hsay_str person = cell(table, row, "person");
    for (uint32_t r = 0; person.length && r < table->rows; r++)
        if (hsay_str_equal(cell(table, r, "id"), key))
            return hsay_str_equal(cell(table, r, "person"), person);
    return false;
}

static bool has_sector(const hsay_actor *actor, hsay_str list)
{
    hsay_str sector;
    if (!list.length)
        return true;
    while (hsay_str_next(&list, '|', &sector))
        for (uint32_t i = 0; i < actor->sector_count; i++)
            if (hsay_str_equal(actor->sectors[i], sector))
                return true;
    return false;
}

/* Is the role's noun the end of the mention's words, or followed by "of"? */
static bool headed_by(const hsay_doc *doc, const hsay_mention *mention, hsay_str nouns)
{
    hsay_str noun;
    while (hsay_str_next(&nouns, '|', &noun)) {
        uint64_t wanted = hsay_phrase_add(HSAY_PHRASE_START, noun);
        for (uint32_t first = mention->first; first <= mention->last; first++) {
            uint64_t hash = HSAY_PHRASE_START;
            for (uint32_t t = first; t <= mention->last; t++) {
                hash = hsay_phrase_add(hash, hsay_doc_form(doc, t));
                if (hash == wanted)
                    return true;
            }
        }
    }
    return false;
}

static bool judge_role(const hsay_table *table, uint32_t row, const hsay_doc *doc,
                       char message[240])
{
    hsay_str nouns = cell(table, row, "nouns"), sectors = cell(table, row, "sectors");
    for (uint32_t m = 0; m < doc->mentions.count; m++) {
        const hsay_mention *mention = &doc->mentions.data[m];
        if (headed_by(doc, mention, nouns) &&
            has_sector(&doc->actors.data[mention->actor], sectors))
            return true;
    }
    snprintf(message, 240, "no mention of %.*s with these sectors", (int)nouns.length, nouns.data);
    return false;
}

static bool judge(const hsay_image *image, uint32_t index, const hsay_doc *doc, char message[240])
{
    hsay_table table;
    uint32_t row;
    if (!hsay_image_example(image, "actors", index, &table, &row))
        return false;
    if (hsay_str_is(table.name, "actors/roles"))
        return judge_role(&table, row, doc, message);
    hsay_str id = cell(&table, row, "id");
    for (uint32_t a = 0; a < doc->actors.count; a++) {
        hsay_str known = doc->actors.data[a].known;
        if (known.length && (hsay_str_equal(known, id) || same_person(&table, row, known)))
            return true;
    }
    snprintf(message, 240, "no actor of the example is known as %.*s", (int)id.length, id.data);
    return false;
}

const hsay_examples hsay_examples_actors = {example_at, judge};
