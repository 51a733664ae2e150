/* SPDX-License-Identifier: Apache-2.0
 *
 * share.c - what every format asks of an article: status, quad, chain, speaker, words, bounds.
 *
 * In: the document's arrays. Out: small answers, NULL or empty where a stage has not run: the
 * formats must write an article that was coded `--until` any stage.
 */
#include "records/records.h"

#include <string.h>

hsay_event_status hsay_record_status(const hsay_doc *doc, uint32_t event)
{
    hsay_event_status status = doc->events.data[event].status;
    bool old = event < doc->event_details.count && doc->event_details.data[event].historical;
    return status == HSAY_ACTUAL && old ? HSAY_HISTORICAL : status;
}

/* PLOVER's types stand in the order of the four quads. */
unsigned hsay_quad(hsay_event_type type)
{
    return type <= HSAY_CONCEDE ? 1 : type <= HSAY_RETREAT ? 2 : type <= HSAY_THREATEN ? 3 : 4;
}

const char *hsay_quad_name(hsay_event_type type)
{
    static const char *const names[] = {"verbal cooperation", "material cooperation",
                                        "verbal conflict", "material conflict"};
    return names[hsay_quad(type) - 1];
}

uint32_t hsay_record_claim(const hsay_doc *doc, uint32_t event)
{
    uint32_t claim =
        event < doc->event_claims.count ? doc->event_claims.data[event].claim : HSAY_NONE;
    return claim < doc->claims.count ? claim : HSAY_NONE;
}

const hsay_time *hsay_record_time(const hsay_doc *doc, uint32_t event)
{
    uint32_t time =
        event < doc->event_details.count ? doc->event_details.data[event].time : HSAY_NONE;
    return time < doc->times.count ? &doc->times.data[time] : NULL;
}

int32_t hsay_record_last_day(const hsay_doc *doc, uint32_t event)
{
    const hsay_time *time = hsay_record_time(doc, event);
    if (time == NULL)
        return HSAY_NO_DAY;
    bool since = event < doc->event_details.count && doc->event_details.data[event].since;
    int32_t now = doc->about.published;
    return since && now != HSAY_NO_DAY && now > time->last_day ? now : time->last_day;
}

const hsay_place *hsay_record_place(const hsay_doc *doc, uint32_t event)
{
    uint32_t place =
        event < doc->event_details.count ? doc->event_details.data[event].place : HSAY_NONE;
    return place < doc->places.count ? &doc->places.data[place] : NULL;
}

hsay_slice hsay_record_figures(const hsay_doc *doc, uint32_t event)
{
    return event < doc->event_details.count ? doc->event_details.data[event].figures
                                            : (hsay_slice){0, 0};
}

const uint32_t *hsay_record_refs(const hsay_doc *doc, hsay_slice slice)
{
    return slice.count ? doc->refs.data + slice.first : NULL;
}

const hsay_span *hsay_record_spans(const hsay_doc *doc, hsay_slice slice)
{
    return slice.count ? doc->spans.data + slice.first : NULL;
}

uint32_t hsay_record_chain(const hsay_doc *doc, uint32_t claim,
                           uint32_t chain[HSAY_CLAIM_DEPTH_MAX])
{
    uint32_t count = 0;
    uint32_t last = HSAY_NONE; /* a speaker who reports himself stands once */
    for (uint32_t steps = 0; claim < doc->claims.count && steps < HSAY_CLAIM_DEPTH_MAX; steps++) {
        uint32_t speaker = doc->claims.data[claim].speaker;
        if (speaker == HSAY_NONE || speaker != last) {
            chain[count++] = claim;
        }
        last = speaker;
        claim = doc->claims.data[claim].within;
    }
    for (uint32_t i = 0; i < count / 2; i++) {
        uint32_t held = chain[i];
        chain[i] = chain[count - 1 - i];
        chain[count - 1 - i] = held;
    }
    return count;
}

/* ------------------------------------------------------------------ words */

/* White space as single blanks; cut at `most` bytes, never inside a code point. */
static hsay_str flatten(hsay_writer *writer, hsay_str words, size_t most)
{
    static const char more[] = "...";
    hsay_str trimmed = hsay_str_trim(words);
    size_t end = trimmed.length < most ? trimmed.length : most, length = 0;
    while (end < trimmed.length && ((unsigned char)trimmed.data[end] & 0xc0) == 0x80) {
        end--;
    }
    char *flat = HSAY_NEW(&writer->arena, char, end + sizeof more);
    if (!flat) {
        writer->no_memory = true;
        return (hsay_str){"", 0};
    }
    for (size_t i = 0; i < end; i++) {
        unsigned char c = (unsigned char)trimmed.data[i];
        if (!hsay_is_space(c)) {
            flat[length++] = (char)c;
        } else if (length > 0 && flat[length - 1] != ' ') {
            flat[length++] = ' ';
        }
    }
    if (end < trimmed.length) {
        memcpy(flat + length, more, sizeof more - 1);
        length += sizeof more - 1;
    }
    return (hsay_str){flat, length};
}

hsay_str hsay_record_flat(hsay_writer *writer, hsay_str words)
{
    return flatten(writer, words, HSAY_WORDS_MAX);
}

hsay_str hsay_record_name(hsay_writer *writer, hsay_str words)
{
    return flatten(writer, words, HSAY_NAME_MAX);
}

hsay_str hsay_record_words(hsay_writer *writer, hsay_slice slice)
{
    const hsay_span *spans = hsay_record_spans(writer->doc, slice);
    hsay_str words = {"", 0};
    for (uint32_t i = 0; i < slice.count && words.length < HSAY_WORDS_MAX; i++) {
        hsay_str next = hsay_doc_span(writer->doc, spans[i]);
        next = i > 0 ? hsay_record_flat(writer, next) : next;
        if (i > 0) {
            words = hsay_str_join(&writer->arena, words, HSAY_STR(" ... "));
            next = words.data ? hsay_str_join(&writer->arena, words, next) : words;
        }
        words = next;
        if (!words.data) {
            writer->no_memory = true;
            return (hsay_str){"", 0};
        }
    }
    return hsay_record_flat(writer, words);
}

/* ------------------------------------------------------------------ lists in one cell */

hsay_str hsay_list_add(hsay_writer *writer, hsay_str list, const char *separator, hsay_str item)
{
    hsay_str with =
        list.length ? hsay_str_join(&writer->arena, list, hsay_str_of(separator)) : item;
    if (list.length && with.data) {
        with = hsay_str_join(&writer->arena, with, item);
    }
    if (!with.data) {
        writer->no_memory = true;
        return HSAY_STR("");
    }
    return with;
}

hsay_str hsay_record_contexts(hsay_writer *writer, uint64_t contexts, const char *separator)
{
    hsay_str list = {"", 0};
    for (uint32_t bit = 0; bit < 64; bit++) {
        if (contexts >> bit & 1) {
            list = hsay_list_add(writer, list, separator, hsay_str_of(hsay_context_name(bit)));
        }
    }
    return list;
}

hsay_str hsay_record_code(hsay_writer *writer, const hsay_actor *actor)
{
    hsay_str code = actor->code.length ? actor->code : HSAY_STR("");
    for (uint32_t i = 0; i < actor->sector_count && i < HSAY_SECTORS_MAX; i++) {
        hsay_str sector = hsay_str_join(&writer->arena, HSAY_STR("/"), actor->sectors[i]);
        code = hsay_list_add(writer, code, "", sector);
    }
    return code;
}

/* ------------------------------------------------------------------ speakers and sentences */

hsay_str hsay_record_speaker(hsay_writer *writer, uint32_t claim)
{
    const hsay_doc *doc = writer->doc;
    const hsay_claim *c = &doc->claims.data[claim];
    if (c->speaker < doc->actors.count && doc->actors.data[c->speaker].name.length) {
        return hsay_record_name(writer, doc->actors.data[c->speaker].name);
    }
    return hsay_record_name(writer, hsay_record_words(writer, c->source));
}

hsay_str hsay_record_sentence(const hsay_doc *doc, uint32_t index)
{
    return index < doc->sentences.count ? hsay_doc_span(doc, doc->sentences.data[index].span)
                                        : (hsay_str){"", 0};
}

void hsay_put_bounds(hsay_writer *writer, const hsay_figure *figure)
{
    if (figure->approximate) {
        hsay_put_text(writer, "about ");
    }
    if (figure->low >= 0 && figure->low == figure->high) {
        hsay_put_thousands(writer, figure->low);
    } else if (figure->low >= 0 && figure->high >= 0) {
        hsay_put_thousands(writer, figure->low);
        hsay_put_text(writer, " to ");
        hsay_put_thousands(writer, figure->high);
    } else if (figure->low >= 0) {
        hsay_put_thousands(writer, figure->low);
        hsay_put_text(writer, " or more");
    } else if (figure->high >= 0) {
        hsay_put_thousands(writer, figure->high);
        hsay_put_text(writer, " at most");
    } else {
        hsay_put_text(writer, "an unknown number");
    }
}

void hsay_put_when(hsay_writer *writer, const hsay_time *time)
{
    if (time->first_day == HSAY_NO_DAY && time->last_day == HSAY_NO_DAY) {
        hsay_put_str(writer, time->value);
        return;
    }
    hsay_put_day(writer, time->first_day);
    if (time->first_day != time->last_day) {
        hsay_put_text(writer, time->last_day == HSAY_NO_DAY ? " or later" : " to ");
        hsay_put_day(writer, time->last_day);
    }
}
