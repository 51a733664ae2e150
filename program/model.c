/* SPDX-License-Identifier: Apache-2.0
 *
 * model.c - `hearsay model check`, `dump` and `scores`: files of weights proved, shown, measured.
 */
#include "program.h"

#include <string.h>

static hsay_status check(const settings *asked, const char *path, output *out, hsay_error *error)
{
    hsay_options options = {.model = path, .lexicon = asked->lexicon};
    hsay_engine *engine = NULL;
    hsay_status status = hsay_engine_open(&options, &engine, error);
    if (status == HSAY_OK) {
        output_text(out, path);
        output_text(out, ": good, run ");
        output_text(out, hsay_engine_run(engine));
        output_text(out, "\n");
    }
    hsay_engine_close(engine);
    return status;
}

static hsay_status one_file(const settings *asked, const char *path, output *out, hsay_error *error)
{
    switch (asked->files[0][0]) {
    case 'd': return hsay_model_dump(path, output_print, out, error);
    case 's': return hsay_model_scores(path, output_print, out, error);
    default: return check(asked, path, out, error);
    }
}

int command_model(const settings *asked)
{
    const char *what = asked->file_count > 1 ? asked->files[0] : "";
    if (strcmp(what, "check") != 0 && strcmp(what, "dump") != 0 && strcmp(what, "scores") != 0) {
        complain("hearsay model check FILE..., dump FILE..., or scores FILE...");
        return EXIT_USAGE;
    }
    output out;
    int refused = 0;
    if (!output_open(&out, NULL)) {
        return EXIT_UNREADABLE;
    }
    for (int i = 1; i < asked->file_count && !out.failed; i++) {
        hsay_error error = {0};
        if (one_file(asked, asked->files[i], &out, &error) != HSAY_OK && !out.failed) {
            complain_error(asked->files[i], &error);
            refused++;
        }
    }
    if (!output_close(&out)) {
        return EXIT_UNREADABLE;
    }
    return refused ? EXIT_REFUSED : EXIT_DONE;
}
