/* SPDX-License-Identifier: Apache-2.0
 *
 * dictionary.c - fuzz target: any bytes as a dictionary of TABARI or PETRARCH, of each kind.
 */
#include "engine/engine.h"
#include "lexc/import.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void ignore(void *context, const char *finding)
{
    (void)context;
    (void)finding;
}

typedef bool import_kind(importer *in, hsay_str text);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static import_kind *const kinds[] = {import_actors, import_agents, import_verbs,
                                         import_discards};
    hsay_str base = hsay_built_in();
    hsay_arena arena;
    hsay_error error;
    hsay_import counts = {0};
    hsay_arena_open(&arena, NULL);
    importer in = {.arena = &arena, .complain = ignore, .counts = &counts, .memory = true,
                   .file = "fuzz"};
    if (hsay_image_open(&arena, (const uint8_t *)base.data, base.length, &in.base, &error) !=
        HSAY_OK)
        abort();
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        in.line = 0;
        if (!kinds[i](&in, import_text(&in, (hsay_str){(const char *)data, size})))
            abort();
    }
    if (hsay_utf8_invalid((hsay_str){in.patterns.data, in.patterns.count}) != SIZE_MAX)
        abort();
    hsay_arena_close(&arena);
    return 0;
}
