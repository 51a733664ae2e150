/* SPDX-License-Identifier: Apache-2.0
 *
 * inputs.c - the files of the command line as one stream of articles.
 *
 * In: names ("-" is standard input, none at all too). Out: articles. A file that is missing, a
 * folder, or cannot be read is said and passed over, so is an article that cannot be read: the rest
 * goes on, and inputs_exit tells at the end.
 */
#include "program.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct {
    const char *name;
    hsay_input_kind kind;
} kinds[] = {{"auto", HSAY_INPUT_AUTO},
             {"text", HSAY_INPUT_TEXT},
             {"html", HSAY_INPUT_HTML},
             {"jsonl", HSAY_INPUT_JSONL},
             {"conllu", HSAY_INPUT_CONLLU},
             {"petrarch", HSAY_INPUT_PETRARCH}};

static hsay_input_kind wanted_kind(const settings *asked)
{
    for (size_t i = 0; asked->input && i < sizeof kinds / sizeof *kinds; i++) {
        if (strcmp(kinds[i].name, asked->input) == 0) {
            return kinds[i].kind;
        }
    }
    return HSAY_INPUT_AUTO;
}

static uint64_t total_size(const settings *asked)
{
    uint64_t total = 0;
    for (int i = 0; i < asked->file_count; i++) {
        struct stat about;
        if (stat(asked->files[i], &about) != 0 || !S_ISREG(about.st_mode)) {
            return 0;
        }
        total += (uint64_t)about.st_size;
    }
    return total;
}

void inputs_open(inputs *in, const settings *asked)
{
    *in = (inputs){.asked = asked, .handle = -1, .bytes_total = total_size(asked)};
}

static int64_t read_bytes(void *context, void *buffer, size_t size)
{
    inputs *in = context;
    ssize_t got;
    do {
        got = read(in->handle, buffer, size);
    } while (got < 0 && errno == EINTR && !interrupted());
    if (got > 0) {
        in->bytes += (uint64_t)got;
    }
    return got;
}

static bool refuse_file(inputs *in, const char *name, const char *why, const char *next)
{
    complain("%s: %s%s", name, why, next);
    in->unreadable++;
    return false;
}

static void close_file(inputs *in)
{
    hsay_reader_close(in->reader);
    if (in->handle > STDIN_FILENO) {
        close(in->handle);
    }
    in->reader = NULL;
    in->handle = -1;
}

static bool open_file(inputs *in, const char *name)
{
    bool standard = strcmp(name, "-") == 0;
    struct stat about;
    hsay_error error = {0};
    in->name = standard ? "standard input" : name;
    in->handle = standard ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC);
    if (in->handle < 0) {
        return refuse_file(in, name, strerror(errno), "");
    }
    if (fstat(in->handle, &about) == 0 && S_ISDIR(about.st_mode)) {
        close_file(in);
        return refuse_file(in, name, "is a directory; name the files in it, ",
                           "for example with find -name '*.txt' -exec hearsay code {} +");
    }
    hsay_status status = hsay_reader_open(read_bytes, in, wanted_kind(in->asked),
                                          standard ? "-" : name, &in->reader, &error);
    if (status != HSAY_OK) {
        complain_error(in->name, &error);
        in->reader = NULL;
        close_file(in);
        in->unreadable++;
        return false;
    }
    in->opened++;
    return true;
}

/* What the command line says of every article; it wins over the file. */
static void apply_settings(const settings *asked, hsay_input *article)
{
    const struct {
        const char *value;
        hsay_str *field;
    } fields[] = {{asked->published, &article->published},
                  {asked->outlet, &article->outlet},
                  {asked->title, &article->title}};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (fields[i].value) {
            *fields[i].field = (hsay_str){fields[i].value, strlen(fields[i].value)};
        }
    }
}

void inputs_refuse(inputs *in, hsay_str origin, const hsay_error *error)
{
    char name[512];
    size_t length = origin.length < sizeof name - 1 ? origin.length : sizeof name - 1;
    if (length > 0) {
        memcpy(name, origin.data, length);
    }
    name[length] = 0;
    complain_error(length ? name : in->name, error);
    in->refused++;
}

/* The next article of the open file; false when it has no more. */
static bool next_of_file(inputs *in, hsay_input *article)
{
    for (;;) {
        hsay_error error = {0};
        hsay_status status = hsay_reader_next(in->reader, article, &error);
        if (status == HSAY_OK) {
            return true;
        }
        if (status == HSAY_END) {
            return false;
        }
        complain_error(in->name, &error);
        if (status == HSAY_BAD_INPUT) {
            in->refused++;
            continue;
        }
        in->opened--;
        in->unreadable++;
        return false;
    }
}

bool inputs_next(inputs *in, hsay_input *article)
{
    static const char *const standard[] = {"-"};
    bool none = in->asked->file_count == 0;
    const char *const *files = none ? standard : in->asked->files;
    int count = none ? 1 : in->asked->file_count;
    while (!interrupted()) {
        if (in->reader && next_of_file(in, article)) {
            apply_settings(in->asked, article);
            in->articles++;
            return true;
        }
        close_file(in);
        if (in->next_file == count) {
            return false;
        }
        open_file(in, files[in->next_file++]);
    }
    return false;
}

void inputs_close(inputs *in)
{
    close_file(in);
}

int inputs_exit(const inputs *in)
{
    if (interrupted()) {
        return EXIT_INTERRUPTED;
    }
    if (in->unreadable > 0 && in->opened == 0) {
        return EXIT_UNREADABLE;
    }
    return in->unreadable + in->refused > 0 ? EXIT_REFUSED : EXIT_DONE;
}
