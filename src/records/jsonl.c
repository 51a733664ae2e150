/* SPDX-License-Identifier: Apache-2.0
 *
 * jsonl.c - one article as one line of JSON: the record of docs/record.md.
 *
 * In: a coded article. Out: every field of the record, in its order, none left out: unknown is
 * null, an empty list is []. Spans are code points of `text`. Index n of an array is written as
 * "a1", "c1", "e1", "f1", "t1", "p1" (from 1). Escapes as RFC 8259 asks, and no more: text is
 * valid UTF-8 and stays as it is.
 */
#include "records/records.h"

/* ------------------------------------------------------------------ JSON */

static void put_escape(hsay_writer *writer, unsigned char c)
{
    static const char digits[] = "0123456789abcdef";
    char escape[6] = {'\\', 'u', '0', '0', digits[c >> 4], digits[c & 15]};
    switch (c) {
    case '"':
    case '\\': escape[1] = (char)c; break;
    case '\n': escape[1] = 'n'; break;
    case '\r': escape[1] = 'r'; break;
    case '\t': escape[1] = 't'; break;
    default: hsay_put(writer, escape, 6); return;
    }
    hsay_put(writer, escape, 2);
}

static void put_string(hsay_writer *writer, hsay_str words)
{
    size_t from = 0;
    hsay_put_char(writer, '"');
    for (size_t i = 0; i < words.length; i++) {
        unsigned char c = (unsigned char)words.data[i];
        if (c < 32 || c == '"' || c == '\\') {
            hsay_put(writer, words.data + from, i - from);
            put_escape(writer, c);
            from = i + 1;
        }
    }
    if (words.length > from) {
        hsay_put(writer, words.data + from, words.length - from);
    }
    hsay_put_char(writer, '"');
}

static void put_or_null(hsay_writer *writer, hsay_str words)
{
    if (words.length > 0) {
        put_string(writer, words);
    } else {
        hsay_put_text(writer, "null");
    }
}

/* `,"name":` - the comma belongs to every field but the first of an object. */
static void put_key(hsay_writer *writer, const char *name)
{
    hsay_put_text(writer, ",\"");
    hsay_put_text(writer, name);
    hsay_put_text(writer, "\":");
}

static void put_field(hsay_writer *writer, const char *name, hsay_str value)
{
    put_key(writer, name);
    put_or_null(writer, value);
}

static void put_name(hsay_writer *writer, const char *name, const char *value)
{
    put_key(writer, name);
    put_or_null(writer, hsay_str_of(value));
}

static void put_id(hsay_writer *writer, char letter, uint32_t index)
{
    if (index == HSAY_NONE) {
        hsay_put_text(writer, "null");
        return;
    }
    hsay_put_char(writer, '"');
    hsay_put_char(writer, letter);
    hsay_put_count(writer, (uint64_t)index + 1);
    hsay_put_char(writer, '"');
}

static void put_reference(hsay_writer *writer, const char *name, char letter, uint32_t index)
{
    put_key(writer, name);
    put_id(writer, letter, index);
}

static void put_references(hsay_writer *writer, const char *name, char letter, hsay_slice slice)
{
    const uint32_t *refs = hsay_record_refs(writer->doc, slice);
    put_key(writer, name);
    hsay_put_char(writer, '[');
    for (uint32_t i = 0; i < slice.count; i++) {
        if (i > 0) {
            hsay_put_char(writer, ',');
        }
        put_id(writer, letter, refs[i]);
    }
    hsay_put_char(writer, ']');
}

static void put_span(hsay_writer *writer, hsay_span span)
{
    hsay_put_char(writer, '[');
    hsay_put_count(writer, hsay_code_point(writer->doc, span.start));
    hsay_put_char(writer, ',');
    hsay_put_count(writer, hsay_code_point(writer->doc, span.end));
    hsay_put_char(writer, ']');
}

static void put_spans(hsay_writer *writer, const char *name, hsay_slice slice)
{
    const hsay_span *spans = hsay_record_spans(writer->doc, slice);
    put_key(writer, name);
    hsay_put_char(writer, '[');
    for (uint32_t i = 0; i < slice.count; i++) {
        if (i > 0) {
            hsay_put_char(writer, ',');
        }
        put_span(writer, spans[i]);
    }
    hsay_put_char(writer, ']');
}

static void put_day(hsay_writer *writer, const char *name, int32_t day)
{
    char digits[16];
    put_field(writer, name, hsay_format_day(digits, day));
}

static void put_number(hsay_writer *writer, const char *name, double value, unsigned decimals)
{
    put_key(writer, name);
    if (value == value) {
        hsay_put_number(writer, value, decimals);
    } else {
        hsay_put_text(writer, "null");
    }
}

static void put_bound(hsay_writer *writer, const char *name, int64_t bound)
{
    put_key(writer, name);
    if (bound >= 0) {
        hsay_put_integer(writer, bound);
    } else {
        hsay_put_text(writer, "null");
    }
}

/* Opens entry `index` of a list: the comma before it and its id. */
static void open_entry(hsay_writer *writer, char letter, uint32_t index)
{
    hsay_put_text(writer, index > 0 ? ",{\"id\":" : "{\"id\":");
    put_id(writer, letter, index);
}

/* ------------------------------------------------------------------ parts of the record */

static void put_article(hsay_writer *writer)
{
    const hsay_about *about = &writer->doc->about;
    hsay_put_text(writer, ",\"article\":{\"id\":");
    put_string(writer, about->id);
    put_field(writer, "origin", about->origin);
    put_day(writer, "published", about->published);
    put_field(writer, "outlet", about->outlet);
    put_field(writer, "title", about->title);
    put_field(writer, "language", about->language);
    put_key(writer, "characters");
    hsay_put_count(writer, about->characters);
    hsay_put_char(writer, '}');
}

static void put_sentences(hsay_writer *writer)
{
    put_key(writer, "sentences");
    hsay_put_char(writer, '[');
    for (uint32_t i = 0; i < writer->doc->sentences.count; i++) {
        if (i > 0) {
            hsay_put_char(writer, ',');
        }
        put_span(writer, writer->doc->sentences.data[i].span);
    }
    hsay_put_char(writer, ']');
}

static void put_mentions(hsay_writer *writer, hsay_slice slice)
{
    const uint32_t *refs = hsay_record_refs(writer->doc, slice);
    put_key(writer, "mentions");
    hsay_put_char(writer, '[');
    for (uint32_t i = 0; i < slice.count; i++) {
        const hsay_mention *mention = &writer->doc->mentions.data[refs[i]];
        hsay_put_text(writer, i > 0 ? ",{\"span\":" : "{\"span\":");
        put_span(writer, mention->span);
        put_name(writer, "kind", hsay_mention_kind_name(mention->kind));
        hsay_put_char(writer, '}');
    }
    hsay_put_char(writer, ']');
}

static void put_actor(hsay_writer *writer, uint32_t index)
{
    const hsay_actor *actor = &writer->doc->actors.data[index];
    open_entry(writer, 'a', index);
    put_field(writer, "name", actor->name);
    put_name(writer, "kind", hsay_actor_kind_name(actor->kind));
    put_field(writer, "code", actor->code);
    put_key(writer, "sectors");
    hsay_put_char(writer, '[');
    for (uint32_t i = 0; i < actor->sector_count && i < HSAY_SECTORS_MAX; i++) {
        if (i > 0) {
            hsay_put_char(writer, ',');
        }
        put_string(writer, actor->sectors[i]);
    }
    hsay_put_char(writer, ']');
    put_field(writer, "known", actor->known);
    put_mentions(writer, actor->mentions);
    put_field(writer, "rule", actor->rule);
    hsay_put_char(writer, '}');
}

static void put_claim(hsay_writer *writer, uint32_t index)
{
    const hsay_claim *claim = &writer->doc->claims.data[index];
    open_entry(writer, 'c', index);
    put_spans(writer, "source", claim->source);
    put_spans(writer, "cue", claim->cue);
    put_spans(writer, "content", claim->content);
    put_reference(writer, "speaker", 'a', claim->speaker);
    put_name(writer, "manner", hsay_manner_name(claim->manner));
    put_name(writer, "stance", hsay_stance_name(claim->stance));
    put_reference(writer, "within", 'c', claim->within);
    put_field(writer, "rule", claim->rule);
    hsay_put_char(writer, '}');
}

static void put_contexts(hsay_writer *writer, uint64_t contexts)
{
    bool first = true;
    put_key(writer, "contexts");
    hsay_put_char(writer, '[');
    for (uint32_t bit = 0; bit < 64; bit++) {
        if (contexts >> bit & 1) {
            hsay_put_text(writer, first ? "" : ",");
            put_string(writer, hsay_str_of(hsay_context_name(bit)));
            first = false;
        }
    }
    hsay_put_char(writer, ']');
}

static void put_event(hsay_writer *writer, uint32_t index)
{
    const hsay_doc *doc = writer->doc;
    const hsay_event *event = &doc->events.data[index];
    const hsay_event_details none = {HSAY_NONE, HSAY_NONE, false, {0, 0}};
    const hsay_event_details *details =
        index < doc->event_details.count ? &doc->event_details.data[index] : &none;
    open_entry(writer, 'e', index);
    put_name(writer, "type", hsay_event_type_name(event->type));
    put_field(writer, "mode", event->mode);
    put_contexts(writer, event->contexts);
    put_field(writer, "cameo", event->cameo);
    put_name(writer, "quad", hsay_quad_name(event->type));
    put_number(writer, "score", event->score, 2);
    put_spans(writer, "trigger", event->trigger);
    put_references(writer, "actors", 'a', event->actors);
    put_references(writer, "recipients", 'a', event->recipients);
    put_name(writer, "status", hsay_event_status_name(hsay_record_status(doc, index)));
    put_reference(writer, "claim", 'c', hsay_record_claim(doc, index));
    put_reference(writer, "date", 't', details->time);
    put_reference(writer, "place", 'p', details->place);
    put_references(writer, "figures", 'f', details->figures);
    put_key(writer, "sentence");
    hsay_put_count(writer, event->sentence);
    put_field(writer, "rule", event->rule);
    hsay_put_char(writer, '}');
}

static void put_figure(hsay_writer *writer, uint32_t index)
{
    const hsay_figure *figure = &writer->doc->figures.data[index];
    open_entry(writer, 'f', index);
    put_key(writer, "span");
    put_span(writer, figure->span);
    put_bound(writer, "low", figure->low);
    put_bound(writer, "high", figure->high);
    put_key(writer, "approximate");
    hsay_put_text(writer, figure->approximate ? "true" : "false");
    put_name(writer, "role", hsay_figure_role_name(figure->role));
    put_reference(writer, "of", 'a', figure->of);
    put_reference(writer, "event", 'e', figure->event);
    put_reference(writer, "claim", 'c', figure->claim);
    put_reference(writer, "date", 't', figure->time);
    put_field(writer, "rule", figure->rule);
    hsay_put_char(writer, '}');
}

static void put_time(hsay_writer *writer, uint32_t index)
{
    const hsay_time *time = &writer->doc->times.data[index];
    open_entry(writer, 't', index);
    put_key(writer, "span");
    put_span(writer, time->span);
    put_name(writer, "type", hsay_time_type_name(time->type));
    put_field(writer, "value", time->value);
    put_day(writer, "first", time->first_day);
    put_day(writer, "last", time->last_day);
    put_field(writer, "rule", time->rule);
    hsay_put_char(writer, '}');
}

static void put_place(hsay_writer *writer, uint32_t index)
{
    const hsay_place *place = &writer->doc->places.data[index];
    open_entry(writer, 'p', index);
    put_key(writer, "span");
    put_span(writer, place->span);
    put_field(writer, "name", place->name);
    put_number(writer, "lat", place->latitude, 5);
    put_number(writer, "lon", place->longitude, 5);
    put_field(writer, "country", place->country);
    put_name(writer, "kind", hsay_place_kind_name(place->kind));
    put_field(writer, "gazetteer", place->gazetteer);
    put_field(writer, "rule", place->rule);
    hsay_put_char(writer, '}');
}

static void put_list(hsay_writer *writer, const char *name, uint32_t count,
                     void (*put)(hsay_writer *writer, uint32_t index))
{
    put_key(writer, name);
    hsay_put_char(writer, '[');
    for (uint32_t i = 0; i < count; i++) {
        put(writer, i);
    }
    hsay_put_char(writer, ']');
}

void hsay_write_jsonl(hsay_writer *writer)
{
    const hsay_doc *doc = writer->doc;
    hsay_put_text(writer, "{\"record\":\"hearsay/1\"");
    put_field(writer, "run", doc->run);
    put_article(writer);
    put_key(writer, "text");
    put_string(writer, doc->text);
    put_sentences(writer);
    put_list(writer, "actors", doc->actors.count, put_actor);
    put_list(writer, "claims", doc->claims.count, put_claim);
    put_list(writer, "events", doc->events.count, put_event);
    put_list(writer, "figures", doc->figures.count, put_figure);
    put_list(writer, "times", doc->times.count, put_time);
    put_list(writer, "places", doc->places.count, put_place);
    hsay_put_text(writer, "}\n");
}
