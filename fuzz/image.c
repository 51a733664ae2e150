/* SPDX-License-Identifier: Apache-2.0
 *
 * image.c - fuzz target: any bytes as a lexicon image.
 *
 * The checksum and the length are put right first, so that the proof of what lies behind them is
 * reached; whatever is accepted is then read to its last cell.
 */
#include "tables/tables.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_tables(const hsay_image *image)
{
    volatile size_t sum = 0;
    for (uint32_t t = 0; t < hsay_image_table_count(image); t++) {
        hsay_table table;
        hsay_image_table_at(image, t, &table);
        for (uint32_t r = 0; r < table.rows; r++)
            for (uint32_t c = 0; c < table.columns; c++) {
                hsay_str cell = hsay_table_cell(&table, r, c);
                sum += cell.length == 0 ? 0 : (size_t)cell.data[cell.length - 1];
            }
    }
}

static void read_index(const hsay_image *image)
{
    static const char *const words[] = {"al", "Qaeda", "army", "palace"};
    hsay_index index;
    if (!hsay_image_index(image, "actors", &index))
        return;
    for (size_t w = 0; w < sizeof words / sizeof words[0]; w++) {
        hsay_found found =
            hsay_index_find(&index, hsay_phrase_add(HSAY_PHRASE_START, hsay_str_of(words[w])));
        for (uint32_t i = 0; i < found.count; i++)
            (void)hsay_image_string(image, found.hits[i].phrase);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint8_t *copy = malloc(size + 1);
    if (copy == NULL)
        return 0;
    memcpy(copy, data, size);
    hsay_image_header *header = (void *)copy;
    if (size >= sizeof *header) {
        memcpy(header->magic, HSAY_IMAGE_MAGIC, 8);
        header->length = size;
        header->checksum = hsay_image_sum(copy + sizeof *header, size - sizeof *header);
    }
    hsay_arena arena;
    const hsay_image *image;
    hsay_error error;
    hsay_arena_open(&arena, NULL);
    if (hsay_image_open(&arena, copy, size, &image, &error) == HSAY_OK) {
        read_tables(image);
        read_index(image);
    }
    hsay_arena_close(&arena);
    free(copy);
    return 0;
}
