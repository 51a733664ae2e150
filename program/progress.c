/* SPDX-License-Identifier: Apache-2.0
 *
 * progress.c - how far the work is, on standard error.
 *
 * Shown by itself on a terminal once 2 s have passed, never with --quiet, NO_COLOR or TERM=dumb.
 * --progress shows it elsewhere too, a line every 5 s.
 */
#include "program.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

void progress_open(progress *p, const settings *asked)
{
    const char *kind = getenv("TERM"), *plain = getenv("NO_COLOR");
    bool dumb = (plain && *plain) || (kind && strcmp(kind, "dumb") == 0);
    *p = (progress){.started = now()};
    p->terminal = isatty(STDERR_FILENO) && !dumb;
    p->wanted = !asked->quiet && (p->terminal || asked->progress);
    p->last = p->started;
}

void progress_show(progress *p, const inputs *in, uint64_t done)
{
    if (!p->wanted) {
        return;
    }
    double time = now(), passed = time - p->started;
    double pause = p->terminal ? 0.2 : 5;
    if (passed < 2 || time - p->last < pause) {
        return;
    }
    p->last = time;
    p->shown = true;
    fprintf(stderr, "%s%llu articles, %.0f a second", p->terminal ? "\r\x1b[K" : "",
            (unsigned long long)done, (double)done / passed);
    if (in->bytes_total > 0) {
        unsigned percent = (unsigned)(100 * (double)in->bytes / (double)in->bytes_total);
        fprintf(stderr, ", %u %% of %.1f MB", percent < 100 ? percent : 100,
                (double)in->bytes_total / 1e6);
    }
    fputs(p->terminal ? "" : "\n", stderr);
    fflush(stderr);
}

void progress_close(progress *p)
{
    if (p->shown && p->terminal) {
        fputs("\r\x1b[K", stderr);
    }
}
