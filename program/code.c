/* SPDX-License-Identifier: Apache-2.0
 *
 * code.c - `hearsay code` and `hearsay why`: articles in, what the library writes of them out.
 */
#include "program.h"

#include <string.h>

static hsay_format wanted_format(const settings *asked)
{
    static const struct {
        const char *name;
        hsay_format format;
    } formats[] = {{"jsonl", HSAY_FORMAT_JSONL},
                   {"csv", HSAY_FORMAT_CSV},
                   {"conllu", HSAY_FORMAT_CONLLU},
                   {"html", HSAY_FORMAT_HTML},
                   {"geojson", HSAY_FORMAT_GEOJSON},
                   {"polecat", HSAY_FORMAT_POLECAT},
                   {"icews", HSAY_FORMAT_ICEWS},
                   {"gdelt", HSAY_FORMAT_GDELT},
                   {"petrarch", HSAY_FORMAT_PETRARCH}};
    for (size_t i = 0; asked->format && i < sizeof formats / sizeof *formats; i++) {
        if (strcmp(formats[i].name, asked->format) == 0) {
            return formats[i].format;
        }
    }
    return HSAY_FORMAT_REPORT;
}

hsay_engine *open_engine(const settings *asked, const char *until, bool explain)
{
    hsay_options options = {
        .lexicon = asked->lexicon, .model = asked->model, .until = until, .explain = explain};
    hsay_engine *engine = NULL;
    hsay_error error = {0};
    if (hsay_engine_open(&options, &engine, &error) != HSAY_OK) {
        bool lexicon = error.status == HSAY_BAD_LEXICON && asked->lexicon;
        const char *name = lexicon ? asked->lexicon : asked->model ? asked->model : "engine";
        complain_error(name, &error);
        return NULL;
    }
    return engine;
}

/* A syntax format needs no later stage than syntax. */
static const char *last_stage(const settings *asked, hsay_format format)
{
    return !asked->until && format == HSAY_FORMAT_CONLLU ? "syntax" : asked->until;
}

static int run_command(const settings *asked, hsay_format format, bool explain)
{
    output out;
    inputs in;
    progress bar;
    hsay_engine *engine = open_engine(asked, last_stage(asked, format), explain);
    if (!engine) {
        return EXIT_UNREADABLE;
    }
    if (!output_open(&out, asked->output)) {
        hsay_engine_close(engine);
        return EXIT_UNREADABLE;
    }
    hsay_layout layout = {.color = wants_color(asked, &out),
                          .width = wanted_width(&out),
                          .sentence = asked->sentence_number,
                          .part = true};
    inputs_open(&in, asked);
    progress_open(&bar, asked);
    pipeline run = {.engine = engine,
                    .format = format,
                    .layout = layout,
                    .in = &in,
                    .out = &out,
                    .progress = &bar,
                    .between = hsay_write_between(format),
                    .threads = asked->thread_count};
    hsay_error error;
    hsay_write_opening(format, &layout, output_print, &out, &error);
    bool good = pipeline_run(&run);
    hsay_write_closing(format, &layout, output_print, &out, &error);
    progress_close(&bar);
    inputs_close(&in);
    hsay_engine_close(engine);
    if (!good) {
        complain("out of memory: try fewer --threads");
    }
    if (!output_close(&out) || !good) {
        return EXIT_UNREADABLE;
    }
    return inputs_exit(&in);
}

int command_code(const settings *asked)
{
    return run_command(asked, wanted_format(asked), false);
}

int command_why(const settings *asked)
{
    return run_command(asked, HSAY_FORMAT_WHY, true);
}
