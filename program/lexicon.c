/* SPDX-License-Identifier: Apache-2.0
 *
 * lexicon.c - `hearsay lexicon check` (findings on standard output) and `import` (warnings on
 * standard error); `unknown` has a file of its own.
 */
#include "program.h"

#include <string.h>

typedef struct {
    bool wanted; /* print them */
    uint32_t count;
} warnings;

static void print_finding(void *context, const char *finding)
{
    warnings *kept = context;
    bool warning = strstr(finding, ": warning: ") != NULL;
    kept->count += warning;
    if (!warning || kept->wanted) {
        puts(finding);
    }
}

static hsay_dialect wanted_dialect(const settings *asked)
{
    static const char *const names[] = {"auto", "tabari", "petrarch", "petrarch2"};
    for (unsigned i = 0; asked->from && i < sizeof names / sizeof *names; i++) {
        if (strcmp(names[i], asked->from) == 0) {
            return (hsay_dialect)i;
        }
    }
    return HSAY_DIALECT_AUTO;
}

static void print_import(const hsay_import *c, const char *folder)
{
    fprintf(stderr,
            "%s: of %u files: %u actors and %u agents (%u coded so already), %u rows;\n"
            "  %u verbs and %u patterns, %u frames (%u of CAMEO's roots 01 and 02 left out);\n"
            "  %u sets, %u discards; %u warnings\n"
            "use it with: hearsay code --lexicon %s FILE...\n",
            folder, c->files, c->actors, c->agents, c->known, c->rows, c->verbs, c->patterns,
            c->frames, c->foreign, c->sets, c->discards, c->warnings, folder);
}

static void print_warning(void *context, const char *finding)
{
    (void)context;
    fprintf(stderr, "%s\n", finding);
}

static int import_files(const settings *asked)
{
    if (asked->file_count < 2 || !asked->output) {
        complain("hearsay lexicon import FILE... --output FOLDER");
        return EXIT_USAGE;
    }
    hsay_import counts;
    hsay_error error = {0};
    hsay_status status =
        hsay_lexicon_import(asked->files + 1, (uint32_t)asked->file_count - 1,
                            wanted_dialect(asked), asked->output, print_warning, NULL, &counts,
                            &error);
    if (status != HSAY_OK) {
        complain("%s", error.message);
        return status == HSAY_BAD_ARGUMENT ? EXIT_USAGE : EXIT_UNREADABLE;
    }
    if (!asked->quiet) {
        print_import(&counts, asked->output);
    }
    return EXIT_DONE;
}

static int check_folder(const settings *asked)
{
    const char *folder = asked->file_count == 2 ? asked->files[1] : "lexicon";
    uint32_t findings = 0;
    warnings kept = {asked->warnings, 0};
    hsay_error error = {0};
    if (hsay_lexicon_check(folder, !asked->no_examples, print_finding, &kept, &findings, &error) !=
        HSAY_OK) {
        complain_error(folder, &error);
        return EXIT_UNREADABLE;
    }
    if (!asked->quiet) {
        fprintf(stderr, "%s: %u finding%s", folder, findings, findings == 1 ? "" : "s");
        if (kept.count > 0) {
            fprintf(stderr, ", %u warnings%s", kept.count,
                    kept.wanted ? "" : " (--warnings shows them)");
        }
        fputc('\n', stderr);
    }
    return findings ? EXIT_REFUSED : EXIT_DONE;
}

int command_lexicon(const settings *asked)
{
    const char *what = asked->file_count > 0 ? asked->files[0] : "";
    if (strcmp(what, "check") == 0 && asked->file_count <= 2) {
        return check_folder(asked);
    }
    if (strcmp(what, "import") == 0) {
        return import_files(asked);
    }
    if (strcmp(what, "unknown") == 0) {
        return command_unknown(asked);
    }
    complain("hearsay lexicon check [FOLDER], import FILE... --output FOLDER, or unknown FILE...");
    return EXIT_USAGE;
}
