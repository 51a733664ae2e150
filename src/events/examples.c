/* SPDX-License-Identifier: Apache-2.0
 *
 * examples.c - the sentences beside the patterns, as tests.
 *
 *     + Gunmen shot two policemen. => ASSAULT/firearms actual: gunmen -> policemen
 *     - The striker shot wide.
 *
 * A + example holds when one event has the type (and mode and status, where given) and, on each
 * side, every party named: by code (ISR, IGO), by sector, or by a word of its name or of a
 * mention. `?` or nothing leaves a side open. A - example holds when no event has the type of its
 * frame: as a fact, that is; a negated one is none.
 */
#include "events/events.h"

#include <stdio.h>
#include <string.h>

static bool open_patterns(const hsay_image *image, hsay_patterns *patterns)
{
    hsay_str blob;
    return hsay_image_blob(image, "events/patterns", &blob) &&
           hsay_patterns_open(blob, patterns, NULL) == HSAY_OK;
}

static bool example_at(const hsay_image *image, uint32_t index, hsay_arena *arena,
                       hsay_example *example)
{
    hsay_patterns patterns;
    const hsay_pattern_example *found;
    hsay_str file;
    if (!open_patterns(image, &patterns) || index >= patterns.count[HSAY_PATTERN_EXAMPLES]) {
        return false;
    }
    found = &patterns.examples[index];
    file = hsay_patterns_string(&patterns, patterns.frames[found->frame].file);
    example->text = hsay_patterns_string(&patterns, found->text);
    example->published = (hsay_str){"2024-05-15", 10};
    example->rule = hsay_str_print(arena, "%.*s:%u", (int)file.length, file.data, found->line);
    return example->rule.data != NULL;
}

/* Is `word` in `text`, letters of any case? */
static bool contains(hsay_str text, hsay_str word)
{
    for (size_t i = 0; word.length > 0 && i + word.length <= text.length; i++) {
        size_t k = 0;
        while (k < word.length && hsay_to_lower((unsigned char)text.data[i + k]) ==
                                      hsay_to_lower((unsigned char)word.data[k])) {
            k++;
        }
        if (k == word.length) {
            return true;
        }
    }
    return false;
}

static bool is_party(const hsay_doc *doc, uint32_t index, hsay_str wanted)
{
    const hsay_actor *actor = &doc->actors.data[index];
    if (hsay_str_equal(actor->code, wanted) || contains(actor->name, wanted)) {
        return true;
    }
    for (uint32_t i = 0; i < actor->sector_count; i++) {
        if (hsay_str_equal(actor->sectors[i], wanted)) {
            return true;
        }
    }
    for (uint32_t i = 0; i < actor->mentions.count; i++) {
        uint32_t mention = doc->refs.data[actor->mentions.first + i];
        if (contains(hsay_doc_span(doc, doc->mentions.data[mention].span), wanted)) {
            return true;
        }
    }
    return false;
}

static bool has_parties(const hsay_doc *doc, hsay_slice side, hsay_str wanted)
{
    hsay_str item;
    while (hsay_str_next(&wanted, ',', &item)) {
        bool found = item.length == 0 || hsay_str_is(item, "?");
        for (uint32_t i = 0; i < side.count && !found; i++) {
            found = is_party(doc, doc->refs.data[side.first + i], item);
        }
        if (!found) {
            return false;
        }
    }
    return true;
}

typedef struct {
    hsay_event_type type;
    hsay_str mode, status, actors, recipients;
} wanted_event;

/* "TYPE/mode status: actors -> recipients" */
static bool parse_wanted(hsay_str text, wanted_event *wanted)
{
    size_t colon = hsay_str_find(text, HSAY_STR(":"));
    hsay_str head = hsay_str_trim(hsay_str_slice(text, 0, colon == SIZE_MAX ? text.length : colon));
    hsay_str rest =
        colon == SIZE_MAX ? (hsay_str){"", 0} : hsay_str_slice(text, colon + 1, text.length);
    size_t arrow = hsay_str_find(rest, HSAY_STR("->")), space, slash;
    memset(wanted, 0, sizeof *wanted);
    wanted->actors =
        hsay_str_trim(hsay_str_slice(rest, 0, arrow == SIZE_MAX ? rest.length : arrow));
    if (arrow != SIZE_MAX) {
        wanted->recipients = hsay_str_trim(hsay_str_slice(rest, arrow + 2, rest.length));
    }
    space = hsay_str_find(head, HSAY_STR(" "));
    if (space != SIZE_MAX) {
        wanted->status = hsay_str_trim(hsay_str_slice(head, space, head.length));
        head = hsay_str_slice(head, 0, space);
    }
    slash = hsay_str_find(head, HSAY_STR("/"));
    if (slash != SIZE_MAX) {
        wanted->mode = hsay_str_slice(head, slash + 1, head.length);
        head = hsay_str_slice(head, 0, slash);
    }
    return hsay_event_type_parse(head, &wanted->type);
}

static bool fits(const hsay_doc *doc, const hsay_event *event, const wanted_event *wanted)
{
    return event->type == wanted->type &&
           (wanted->mode.length == 0 || hsay_str_equal(wanted->mode, event->mode)) &&
           (wanted->status.length == 0 ||
            hsay_str_is(wanted->status, hsay_event_status_name(event->status))) &&
           has_parties(doc, event->actors, wanted->actors) &&
           has_parties(doc, event->recipients, wanted->recipients);
}

/* What was coded, in one line. */
static void say_found(const hsay_doc *doc, char message[240], const char *opening)
{
    size_t fill = (size_t)snprintf(message, 240, "%s", opening);
    for (uint32_t i = 0; i < doc->events.count && fill < 200; i++) {
        const hsay_event *event = &doc->events.data[i];
        fill += (size_t)snprintf(message + fill, 240 - fill, " %s %s (",
                                 hsay_event_type_name(event->type),
                                 hsay_event_status_name(event->status));
        for (uint32_t k = 0; k < event->actors.count + event->recipients.count && fill < 200; k++) {
            bool actor = k < event->actors.count;
            uint32_t at =
                actor ? event->actors.first + k : event->recipients.first + k - event->actors.count;
            hsay_str name = doc->actors.data[doc->refs.data[at]].name;
            fill += (size_t)snprintf(message + fill, 240 - fill, "%s%.*s",
                                     k == event->actors.count ? " -> "
                                     : k > 0                  ? ", "
                                                              : "",
                                     (int)(name.length < 30 ? name.length : 30), name.data);
        }
        if (fill < 238) {
            fill += (size_t)snprintf(message + fill, 240 - fill, ")");
        }
    }
    if (doc->events.count == 0 && fill < 200) {
        snprintf(message + fill, 240 - fill, " nothing");
    }
}

static bool judge(const hsay_image *image, uint32_t index, const hsay_doc *doc, char message[240])
{
    hsay_patterns patterns;
    const hsay_pattern_example *example;
    wanted_event wanted;
    if (!open_patterns(image, &patterns) || index >= patterns.count[HSAY_PATTERN_EXAMPLES]) {
        return true;
    }
    example = &patterns.examples[index];
    if (example->coded != 0) {
        bool parsed = parse_wanted(hsay_patterns_string(&patterns, example->expectation), &wanted);
        for (uint32_t i = 0; parsed && i < doc->events.count; i++) {
            if (fits(doc, &doc->events.data[i], &wanted)) {
                return true;
            }
        }
        say_found(doc, message, "this example is not coded as it asks; found:");
        return false;
    }
    for (uint32_t i = 0; i < doc->events.count; i++) {
        const hsay_event *event = &doc->events.data[i];
        if ((uint32_t)event->type == patterns.frames[example->frame].type &&
            event->status != HSAY_NEGATED) {
            say_found(doc, message, "this sentence must not be coded so; found:");
            return false;
        }
    }
    return true;
}

const hsay_examples hsay_examples_events = {example_at, judge};
