/* SPDX-License-Identifier: Apache-2.0
 *
 * engine.h - the table of stages, and what was built into the program.
 */
#ifndef HSAY_ENGINE_H
#define HSAY_ENGINE_H

#include "doc/doc.h"
#include "model/model.h"
#include "tables/tables.h"

#define HSAY_STAGES     7u
#define HSAY_MODELS_MAX 16u

extern const hsay_stage *const hsay_stages[HSAY_STAGES];

/* Made by tools/embed.sh from the compiled lexicon and models/: start and end of each. */
extern const uint8_t hsay_built_in_lexicon[], hsay_built_in_lexicon_end[];
extern const uint8_t *const hsay_built_in_models[]; /* start, end, start, end, ..., NULL */

struct hsay_engine {
    hsay_arena arena;
    hsay_allocator allocator;
    bool explain;
    uint32_t last_stage; /* index of the last one to run */
    hsay_file files[HSAY_MODELS_MAX + 1];
    uint32_t file_count;
    const hsay_image *image;
    const hsay_model *models[HSAY_MODELS_MAX + 1];
    uint32_t model_count;
    void *states[HSAY_STAGES];
    char run[17];
};

/* open.c */
hsay_str hsay_built_in(void); /* the lexicon's image */
hsay_status hsay_open_lexicon(hsay_engine *engine, const char *path, hsay_error *error);
hsay_status hsay_open_models(hsay_engine *engine, const char *path, hsay_error *error);

#endif
