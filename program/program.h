/* SPDX-License-Identifier: Apache-2.0
 *
 * program.h - between the files of the hearsay program, which sees the library by hearsay.h alone.
 *
 *     options.c   argv, environment, config.ini -> settings
 *     inputs.c    files -> one article after another, complaints about those that cannot be read
 *     pipeline.c  articles in parallel -> their bytes in input order
 *     output.c    bytes -> standard output or a file; a closed pipe ends quietly
 *     code.c list.c lexicon.c unknown.c model.c   the commands
 */
#ifndef PROGRAM_H
#define PROGRAM_H

#include "hearsay.h"

#include <stdio.h>

/* Exit codes, the same for every command. */
enum {
    EXIT_DONE = 0,
    EXIT_REFUSED = 1,
    EXIT_USAGE = 2,
    EXIT_UNREADABLE = 3,
    EXIT_INTERRUPTED = 130
};

/* ------------------------------------------------------------------ options.c */

/* What was asked for; strings are borrowed from argv, the environment or the kept config.ini. */
typedef struct {
    const char *input, *format, *published, *outlet, *title, *until, *lexicon, *model, *output,
        *color, *threads, *sentence, *from;
    bool progress, quiet, no_examples, warnings, by_speaker, json, csv, help;
    const char **files; /* the words that are no options */
    int file_count;
    char *config;             /* the text of config.ini, owned */
    uint32_t thread_count;    /* checked `threads`, at least 1 */
    uint32_t sentence_number; /* checked `sentence`, 0: all */
} settings;

/* Reads the options that `command` knows. False: a complaint was printed; leave with EXIT_USAGE. */
bool read_options(const char *command, int argc, char **argv, settings *out);
void free_options(settings *out);
void print_help(const char *command, FILE *out); /* NULL: of the program */

/* ------------------------------------------------------------------ inputs.c */

typedef struct {
    const settings *asked;
    int next_file;
    int handle;                  /* open file, or -1 */
    hsay_reader *reader;         /* of that file, or NULL */
    const char *name;            /* of that file */
    uint64_t bytes, bytes_total; /* read so far; of all files, 0 where unknown */
    uint64_t articles, refused, unreadable, opened;
} inputs;

void inputs_open(inputs *in, const settings *asked);
/* The next article, borrowed until the next call; false at the end. Says what it had to pass over.
 */
bool inputs_next(inputs *in, hsay_input *article);
/* Counts and says that `article` was refused. */
void inputs_refuse(inputs *in, hsay_str origin, const hsay_error *error);
void inputs_close(inputs *in);
int inputs_exit(const inputs *in); /* what the program should leave with */

/* ------------------------------------------------------------------ output.c */

typedef struct {
    FILE *file;
    const char *name;    /* NULL: standard output */
    bool failed, closed; /* closed: the reader of the pipe has gone, no complaint */
} output;

bool output_open(output *out, const char *path); /* NULL or "-": standard output */
bool output_put(output *out, const char *bytes, size_t length);
bool output_print(void *context, const char *bytes, size_t length); /* an hsay_print */
bool output_text(output *out, const char *terminated);
bool output_str(output *out, hsay_str words);
bool output_close(output *out); /* false: the last bytes were lost */
bool wants_color(const settings *asked, const output *out);
uint32_t wanted_width(const output *out);
void complain(const char *format, ...) __attribute__((format(printf, 1, 2)));
void complain_error(const char *name, const hsay_error *error);

/* ------------------------------------------------------------------ progress.c */

typedef struct {
    bool wanted, shown, terminal;
    double started, last;
} progress;
void progress_open(progress *p, const settings *asked);
void progress_show(progress *p, const inputs *in, uint64_t done);
void progress_close(progress *p);

/* ------------------------------------------------------------------ interrupt.c */

void catch_interrupts(void);
bool interrupted(void);

/* ------------------------------------------------------------------ pipeline.c */

/* Codes every article of `in` with `engine` on asked->thread_count threads and hands the bytes of
 * each, in input order, to `out`. */
typedef struct {
    const hsay_engine *engine;
    hsay_format format;
    hsay_layout layout;
    inputs *in;
    output *out;
    progress *progress;
    const char *between; /* printed between two articles, or NULL */
    uint32_t threads;
    bool begun; /* something was written */
} pipeline;
bool pipeline_run(pipeline *run); /* false: out of memory or no thread */

/* ------------------------------------------------------------------ commands */

hsay_engine *open_engine(const settings *asked, const char *until, bool explain);
int command_code(const settings *asked);
int command_why(const settings *asked);
int command_claims(const settings *asked);
int command_figures(const settings *asked);
int command_lexicon(const settings *asked);
int command_unknown(const settings *asked); /* `lexicon unknown` */
int command_model(const settings *asked);

#endif
