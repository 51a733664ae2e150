/* SPDX-License-Identifier: Apache-2.0
 *
 * main.c - the hearsay program: who did what to whom, and who says so.
 *
 * In: a command and its options. Out: results on standard output, all else on standard error, and
 * an exit code (program.h). This folder sees the library through hearsay.h alone.
 */
#include "program.h"

#include <string.h>

static const struct {
    const char *name;
    int (*run)(const settings *asked);
} commands[] = {{"code", command_code},       {"why", command_why},
                {"claims", command_claims},   {"figures", command_figures},
                {"lexicon", command_lexicon}, {"model", command_model}};

static int run(const char *name, int (*command)(const settings *asked), int argc, char **argv)
{
    settings asked;
    int code = EXIT_USAGE;
    if (read_options(name, argc, argv, &asked)) {
        if (asked.help) {
            print_help(name, stdout);
            code = EXIT_DONE;
        } else {
            code = command(&asked);
        }
    }
    free_options(&asked);
    return code;
}

int main(int argc, char **argv)
{
    catch_interrupts();
    if (argc < 2) {
        print_help(NULL, stderr);
        return EXIT_USAGE;
    }
    if (strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "version") == 0) {
        puts("hearsay " HSAY_VERSION);
        return EXIT_DONE;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 ||
        strcmp(argv[1], "help") == 0) {
        print_help(argc > 2 ? argv[2] : NULL, stdout);
        return EXIT_DONE;
    }
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        if (strcmp(commands[i].name, argv[1]) == 0) {
            return run(argv[1], commands[i].run, argc - 2, argv + 2);
        }
    }
    complain("no command %s; see hearsay --help", argv[1]);
    return EXIT_USAGE;
}
