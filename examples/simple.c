/* SPDX-License-Identifier: Apache-2.0
 *
 * simple.c - the library in one screen: reads a report from standard input, prints a line an event.
 *
 *     cc -std=c17 simple.c $(pkg-config --cflags --libs hearsay) -o simple
 *     ./simple < report.txt
 *
 * Out, for each event: its type and status, its actors > recipients, and the innermost speaker.
 */
#include <hearsay.h>

#include <stdio.h>
#include <stdlib.h>

static void print_actors(const hsay_article *article, hsay_slice slice)
{
    uint32_t count;
    const hsay_actor *actors = hsay_actors(article, &count);
    const uint32_t *refs = hsay_refs(article, slice);
    for (uint32_t i = 0; i < slice.count; i++) {
        hsay_str name = actors[refs[i]].name;
        printf("%s%.*s", i ? ", " : "", (int)name.length, name.data);
    }
}

static void print_speaker(const hsay_article *article, uint32_t event)
{
    uint32_t claims, actors;
    const hsay_claim *claim = hsay_claims(article, &claims);
    const hsay_actor *actor = hsay_actors(article, &actors);
    uint32_t index = hsay_event_claims(article, &claims)[event].claim;
    if (index == HSAY_NONE) {
        printf(" (the outlet itself)");
    } else if (claim[index].speaker == HSAY_NONE) {
        printf(" (an unnamed source)");
    } else {
        hsay_str name = actor[claim[index].speaker].name;
        printf(" (%.*s, %s)", (int)name.length, name.data, hsay_stance_name(claim[index].stance));
    }
}

static void print_events(const hsay_article *article)
{
    uint32_t count;
    const hsay_event *events = hsay_events(article, &count);
    for (uint32_t i = 0; i < count; i++) {
        printf("%s %s: ", hsay_event_type_name(events[i].type),
               hsay_event_status_name(events[i].status));
        print_actors(article, events[i].actors);
        printf(" > ");
        print_actors(article, events[i].recipients);
        print_speaker(article, i);
        printf("\n");
    }
}

int main(void)
{
    static char report[1 << 20]; /* longer reports are cut */
    hsay_engine *engine;
    hsay_article *article;
    hsay_error error;
    hsay_input input = {.bytes = {report, fread(report, 1, sizeof report, stdin)}};
    if (hsay_engine_open(NULL, &engine, &error) != HSAY_OK) {
        fprintf(stderr, "simple: %s\n", error.message);
        return 1;
    }
    if (hsay_code(engine, &input, &article, &error) != HSAY_OK) {
        fprintf(stderr, "simple: %s\n", error.message);
        hsay_engine_close(engine);
        return 1;
    }
    print_events(article);
    hsay_article_free(article);
    hsay_engine_close(engine);
    return 0;
}
