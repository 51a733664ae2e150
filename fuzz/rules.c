/* SPDX-License-Identifier: Apache-2.0
 *
 * rules.c - fuzz target: any bytes as the rules file of times.
 */
#include "details/details.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void ignore(void *context, uint32_t line, uint32_t column, const char *message)
{
    (void)context;
    (void)line;
    (void)column;
    (void)message;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct {
        const char *class_name, *value, *words;
    } entries[] = {{"unit", "2", "two"}, {"month", "1", "January|Jan."}, {"units", "D", "days"}};
    hsay_details_row rows[3];
    for (size_t i = 0; i < 3; i++)
        rows[i] = (hsay_details_row){hsay_str_of(entries[i].class_name),
                                     hsay_str_of(entries[i].value), hsay_str_of(entries[i].words)};
    hsay_arena arena;
    hsay_arena_open(&arena, NULL);
    hsay_details_check(&arena, rows, 3, "fuzz.rules", (hsay_str){(const char *)data, size}, ignore,
                       NULL);
    hsay_arena_close(&arena);
    return 0;
}
