/* SPDX-License-Identifier: Apache-2.0
 *
 * example.c - the examples that stand beside the rows of a folder's tables, one after another.
 */
#include "tables/tables.h"

static bool is_in_folder(const hsay_table *table, const char *folder)
{
    size_t length = hsay_str_of(folder).length;
    return table->name.length > length && hsay_str_starts(table->name, folder) &&
           table->name.data[length] == '/';
}

bool hsay_image_example(const hsay_image *image, const char *folder, uint32_t index,
                        hsay_table *table, uint32_t *row)
{
    uint32_t seen = 0;
    for (uint32_t t = 0; t < hsay_image_table_count(image); t++) {
        hsay_image_table_at(image, t, table);
        uint32_t column = hsay_table_column(table, "example");
        if (column == HSAY_NONE || !is_in_folder(table, folder))
            continue;
        for (*row = 0; *row < table->rows; ++*row)
            if (hsay_table_cell(table, *row, column).length != 0 && seen++ == index)
                return true;
    }
    return false;
}

bool hsay_image_example_at(const hsay_image *image, const char *folder, uint32_t index,
                           hsay_arena *arena, hsay_example *example)
{
    hsay_table table;
    uint32_t row;
    if (!hsay_image_example(image, folder, index, &table, &row))
        return false;
    *example = (hsay_example){
        .text = hsay_table_cell(&table, row, hsay_table_column(&table, "example")),
        .rule = hsay_table_rule(&table, row, arena),
    };
    return true;
}
