/* SPDX-License-Identifier: Apache-2.0
 *
 * lexicon.c - `hearsay lexicon check` and `hearsay model check`: findings on standard output.
 */
#include "program.h"

#include <string.h>

static void print_finding(void *context, const char *finding)
{
    (void)context;
    puts(finding);
}

int command_lexicon(const settings *asked)
{
    if (asked->file_count < 1 || asked->file_count > 2 || strcmp(asked->files[0], "check") != 0) {
        complain("lexicon knows one thing to do: hearsay lexicon check [FOLDER]");
        return EXIT_USAGE;
    }
    const char *folder = asked->file_count == 2 ? asked->files[1] : "lexicon";
    uint32_t findings = 0;
    hsay_error error = {0};
    if (hsay_lexicon_check(folder, !asked->no_examples, print_finding, NULL, &findings, &error) !=
        HSAY_OK) {
        complain_error(folder, &error);
        return EXIT_UNREADABLE;
    }
    if (!asked->quiet) {
        fprintf(stderr, "%s: %u finding%s\n", folder, findings, findings == 1 ? "" : "s");
    }
    return findings ? EXIT_REFUSED : EXIT_DONE;
}

int command_model(const settings *asked)
{
    if (asked->file_count < 2 || strcmp(asked->files[0], "check") != 0) {
        complain("model knows one thing to do: hearsay model check FILE...");
        return EXIT_USAGE;
    }
    int refused = 0;
    for (int i = 1; i < asked->file_count; i++) {
        hsay_options options = {.model = asked->files[i], .lexicon = asked->lexicon};
        hsay_engine *engine = NULL;
        hsay_error error = {0};
        if (hsay_engine_open(&options, &engine, &error) == HSAY_OK) {
            printf("%s: good, run %s\n", asked->files[i], hsay_engine_run(engine));
            hsay_engine_close(engine);
        } else {
            complain_error(asked->files[i], &error);
            refused++;
        }
    }
    return refused ? EXIT_REFUSED : EXIT_DONE;
}
