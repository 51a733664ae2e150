/* SPDX-License-Identifier: Apache-2.0
 *
 * times.c - the rules of times: details/times.rules is checked against the words of the tables
 * details/words and details/numbers, and goes into the image as it is (the stage reads it when the
 * engine opens, with the same parser).
 */
#include "lexc/internal.h"

#include "details/details.h"

#include <string.h>

typedef struct {
    lexc *compiler;
    const char *file;
} place;

static void complain(void *context, uint32_t line, uint32_t column, const char *message)
{
    const place *at = context;
    lexc_complain(at->compiler, at->file, line, column, "%s", message);
}

static hsay_str cell(const lexc *compiler, const lexc_table *table, uint32_t row, const char *name)
{
    for (uint32_t c = 0; c < table->column_count; c++)
        if (hsay_str_is(table->columns[c].name, name)) {
            uint32_t offset = table->cells.data[row * table->column_count + c];
            const uint32_t *words = compiler->pool.data + offset / 4;
            return (hsay_str){(const char *)(words + 1), words[0]};
        }
    return (hsay_str){"", 0};
}

/* All rows of the two tables of words. */
static hsay_details_row *rows_of(lexc *compiler, uint32_t *count)
{
    size_t total = 0;
    for (uint32_t t = 0; t < compiler->tables.count; t++)
        total += compiler->tables.data[t].lines.count;
    hsay_details_row *rows = HSAY_NEW(compiler->arena, hsay_details_row, total + 1);
    *count = 0;
    for (uint32_t t = 0; rows != NULL && t < compiler->tables.count; t++) {
        const lexc_table *table = &compiler->tables.data[t];
        if (!hsay_str_is(table->name, "details/words") &&
            !hsay_str_is(table->name, "details/numbers"))
            continue;
        for (uint32_t r = 0; r < table->lines.count; r++)
            rows[(*count)++] = (hsay_details_row){cell(compiler, table, r, "class"),
                                                  cell(compiler, table, r, "value"),
                                                  cell(compiler, table, r, "words")};
    }
    return rows;
}

bool lexc_compile_times(lexc *compiler, const lexc_source *sources, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t found;
        hsay_details_row *rows = rows_of(compiler, &found);
        place at = {compiler, sources[i].file};
        if (rows == NULL)
            return false;
        if (strcmp(sources[i].file, "details/times.rules") != 0) {
            lexc_complain(compiler, sources[i].file, 1, 1,
                          "the only file of rules is details/times.rules");
            continue;
        }
        hsay_details_check(compiler->arena, rows, found, sources[i].file, sources[i].text, complain,
                           &at);
        if (!lexc_add_blob(compiler, sources[i].file, sources[i].text.data, sources[i].text.length))
            return false;
    }
    return true;
}
