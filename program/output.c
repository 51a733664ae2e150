/* SPDX-License-Identifier: Apache-2.0
 *
 * output.c - results to standard output or a file, everything else to standard error.
 *
 * A pipe whose reader has gone (`hearsay ... | head`) ends the work without a word; a full disk is
 * said once.
 */
#include "program.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

bool output_open(output *out, const char *path)
{
    *out = (output){.file = stdout};
    if (path && strcmp(path, "-") != 0) {
        out->name = path;
        out->file = fopen(path, "wb");
        if (!out->file) {
            complain("%s: cannot be written: %s", path, strerror(errno));
            return false;
        }
    }
    return true;
}

static bool fail(output *out)
{
    if (!out->failed && errno == EPIPE) {
        out->closed = true;
    } else if (!out->failed) {
        complain("%s: cannot be written: %s", out->name ? out->name : "standard output",
                 strerror(errno));
    }
    out->failed = true;
    return false;
}

bool output_put(output *out, const char *bytes, size_t length)
{
    if (out->failed) {
        return false;
    }
    return length == 0 || fwrite(bytes, 1, length, out->file) == length || fail(out);
}

bool output_print(void *context, const char *bytes, size_t length)
{
    return output_put(context, bytes, length);
}

bool output_text(output *out, const char *terminated)
{
    return output_put(out, terminated, strlen(terminated));
}

bool output_str(output *out, hsay_str words)
{
    return words.length == 0 || output_put(out, words.data, words.length);
}

bool output_close(output *out)
{
    if (!out->failed && fflush(out->file) != 0) {
        fail(out);
    }
    if (out->name && fclose(out->file) != 0 && !out->failed) {
        fail(out);
    }
    return !out->failed || out->closed;
}

static bool plain_terminal(void)
{
    const char *kind = getenv("TERM");
    const char *none = getenv("NO_COLOR");
    return (none && *none) || (kind && strcmp(kind, "dumb") == 0);
}

bool wants_color(const settings *asked, const output *out)
{
    if (asked->color && strcmp(asked->color, "auto") != 0) {
        return strcmp(asked->color, "always") == 0;
    }
    return !plain_terminal() && isatty(fileno(out->file));
}

/* The terminal's width between 60 and 100 columns; 80 for files and pipes. */
uint32_t wanted_width(const output *out)
{
    struct winsize size;
    if (!isatty(fileno(out->file)) || ioctl(fileno(out->file), TIOCGWINSZ, &size) != 0 ||
        size.ws_col == 0) {
        return 80;
    }
    return size.ws_col < 60 ? 60 : size.ws_col > 100 ? 100 : size.ws_col;
}

void complain(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("hearsay: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}

/* "hearsay: news.jsonl:3:17: no text". */
void complain_error(const char *name, const hsay_error *error)
{
    if (error->line && error->column) {
        complain("%s:%u:%u: %s", name, error->line, error->column, error->message);
    } else if (error->line) {
        complain("%s:%u: %s", name, error->line, error->message);
    } else {
        complain("%s: %s", name, error->message);
    }
}
