/* SPDX-License-Identifier: Apache-2.0
 *
 * interrupt.c - the first Ctrl-C lets the article under way be finished and written; the second
 * ends.
 */
#include "program.h"

#include <signal.h>

static volatile sig_atomic_t caught;

static void remember(int signal)
{
    (void)signal;
    caught = 1;
}

void catch_interrupts(void)
{
    struct sigaction action = {.sa_handler = remember};
    action.sa_flags = (int)SA_RESETHAND;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    signal(SIGPIPE, SIG_IGN);
}

bool interrupted(void)
{
    return caught != 0;
}
