/* SPDX-License-Identifier: Apache-2.0
 *
 * jsonl.c - one article as one line of JSON: the record of docs/record.md.
 *
 * In: a coded article. Out: every field of the record, in its order, none left out: unknown is
 * null, an empty list is []. Spans are code points of `text`. Index n of an array is written as
 * "a1", "c1", "e1", "f1", "t1", "p1" (from 1).
 */
#include "records/json.h"

/* ------------------------------------------------------------------ spans and references */

static void put_span(hsay_writer *writer, hsay_span span)
{
    hsay_put_char(writer, '[');
    hsay_put_count(writer, hsay_code_point(writer->doc, span.start));
    hsay_put_char(writer, ',');
    hsay_put_count(writer, hsay_code_point(writer->doc, span.end));
    hsay_put_char(writer, ']');
}

static void span_item(hsay_writer *writer, const void *items, uint32_t index)
{
    put_span(writer, ((const hsay_span *)items)[index]);
}

static void put_spans(hsay_writer *writer, const char *name, hsay_slice slice)
{
    hsay_json_list(writer, name, slice.count, span_item, hsay_record_spans(writer->doc, slice));
}

static void put_reference(hsay_writer *writer, const char *name, char letter, uint32_t index)
{
    hsay_json_key(writer, name);
    hsay_json_id(writer, letter, index);
}

static void actor_item(hsay_writer *writer, const void *items, uint32_t index)
{
    hsay_json_id(writer, 'a', ((const uint32_t *)items)[index]);
}

static void figure_item(hsay_writer *writer, const void *items, uint32_t index)
{
    hsay_json_id(writer, 'f', ((const uint32_t *)items)[index]);
}

static void put_references(hsay_writer *writer, const char *name, hsay_json_item *put,
                           hsay_slice slice)
{
    hsay_json_list(writer, name, slice.count, put, hsay_record_refs(writer->doc, slice));
}

/* Opens entry `index` of a list with its id. */
static void open_entry(hsay_writer *writer, char letter, uint32_t index)
{
    hsay_put_text(writer, "{\"id\":");
    hsay_json_id(writer, letter, index);
}

/* ------------------------------------------------------------------ parts of the record */

static void put_article(hsay_writer *writer)
{
    const hsay_about *about = &writer->doc->about;
    hsay_put_text(writer, ",\"article\":{\"id\":");
    hsay_json_string(writer, about->id);
    hsay_json_field(writer, "origin", about->origin);
    hsay_json_day(writer, "published", about->published);
    hsay_json_field(writer, "outlet", about->outlet);
    hsay_json_field(writer, "title", about->title);
    hsay_json_field(writer, "language", about->language);
    hsay_json_count(writer, "characters", about->characters);
    hsay_put_char(writer, '}');
}

static void sentence_item(hsay_writer *writer, const void *items, uint32_t index)
{
    put_span(writer, ((const hsay_sentence *)items)[index].span);
}

static void mention_item(hsay_writer *writer, const void *items, uint32_t index)
{
    const hsay_mention *mention =
        &writer->doc->mentions.data[((const uint32_t *)items)[index]];
    hsay_put_text(writer, "{\"span\":");
    put_span(writer, mention->span);
    hsay_json_name(writer, "kind", hsay_mention_kind_name(mention->kind));
    hsay_put_char(writer, '}');
}

static void put_actor(hsay_writer *writer, const void *items, uint32_t index)
{
    const hsay_actor *actor = &((const hsay_actor *)items)[index];
    uint32_t sectors =
        actor->sector_count < HSAY_SECTORS_MAX ? actor->sector_count : HSAY_SECTORS_MAX;
    open_entry(writer, 'a', index);
    hsay_json_field(writer, "name", actor->name);
    hsay_json_name(writer, "kind", hsay_actor_kind_name(actor->kind));
    hsay_json_field(writer, "code", actor->code);
    hsay_json_strings(writer, "sectors", actor->sectors, sectors);
    hsay_json_field(writer, "known", actor->known);
    put_references(writer, "mentions", mention_item, actor->mentions);
    hsay_json_field(writer, "rule", actor->rule);
    hsay_put_char(writer, '}');
}

static void put_claim(hsay_writer *writer, const void *items, uint32_t index)
{
    const hsay_claim *claim = &((const hsay_claim *)items)[index];
    open_entry(writer, 'c', index);
    put_spans(writer, "source", claim->source);
    put_spans(writer, "cue", claim->cue);
    put_spans(writer, "content", claim->content);
    put_reference(writer, "speaker", 'a', claim->speaker);
    hsay_json_name(writer, "manner", hsay_manner_name(claim->manner));
    hsay_json_name(writer, "stance", hsay_stance_name(claim->stance));
    put_reference(writer, "within", 'c', claim->within);
    hsay_json_field(writer, "rule", claim->rule);
    hsay_put_char(writer, '}');
}

static void put_event(hsay_writer *writer, const void *items, uint32_t index)
{
    const hsay_doc *doc = writer->doc;
    const hsay_event *event = &((const hsay_event *)items)[index];
    const hsay_event_details none = {.time = HSAY_NONE, .place = HSAY_NONE};
    const hsay_event_details *details =
        index < doc->event_details.count ? &doc->event_details.data[index] : &none;
    open_entry(writer, 'e', index);
    hsay_json_name(writer, "type", hsay_event_type_name(event->type));
    hsay_json_field(writer, "mode", event->mode);
    hsay_json_contexts(writer, event->contexts);
    hsay_json_field(writer, "cameo", event->cameo);
    hsay_json_name(writer, "quad", hsay_quad_name(event->type));
    hsay_json_number(writer, "score", event->score, 2);
    put_spans(writer, "trigger", event->trigger);
    put_references(writer, "actors", actor_item, event->actors);
    put_references(writer, "recipients", actor_item, event->recipients);
    hsay_json_name(writer, "status", hsay_event_status_name(hsay_record_status(doc, index)));
    put_reference(writer, "claim", 'c', hsay_record_claim(doc, index));
    put_reference(writer, "date", 't', details->time);
    hsay_json_key(writer, "since");
    hsay_put_text(writer, details->since ? "true" : "false");
    put_reference(writer, "place", 'p', details->place);
    put_references(writer, "figures", figure_item, details->figures);
    hsay_json_count(writer, "sentence", event->sentence);
    hsay_json_field(writer, "rule", event->rule);
    hsay_put_char(writer, '}');
}

static void put_figure(hsay_writer *writer, const void *items, uint32_t index)
{
    const hsay_figure *figure = &((const hsay_figure *)items)[index];
    open_entry(writer, 'f', index);
    hsay_json_key(writer, "span");
    put_span(writer, figure->span);
    hsay_json_bound(writer, "low", figure->low);
    hsay_json_bound(writer, "high", figure->high);
    hsay_json_key(writer, "approximate");
    hsay_put_text(writer, figure->approximate ? "true" : "false");
    hsay_json_name(writer, "role", hsay_figure_role_name(figure->role));
    put_reference(writer, "of", 'a', figure->of);
    put_reference(writer, "event", 'e', figure->event);
    put_reference(writer, "claim", 'c', figure->claim);
    put_reference(writer, "date", 't', figure->time);
    hsay_json_field(writer, "rule", figure->rule);
    hsay_put_char(writer, '}');
}

static void put_time(hsay_writer *writer, const void *items, uint32_t index)
{
    const hsay_time *time = &((const hsay_time *)items)[index];
    open_entry(writer, 't', index);
    hsay_json_key(writer, "span");
    put_span(writer, time->span);
    hsay_json_name(writer, "type", hsay_time_type_name(time->type));
    hsay_json_field(writer, "value", time->value);
    hsay_json_day(writer, "first", time->first_day);
    hsay_json_day(writer, "last", time->last_day);
    hsay_json_field(writer, "rule", time->rule);
    hsay_put_char(writer, '}');
}

static void put_place(hsay_writer *writer, const void *items, uint32_t index)
{
    const hsay_place *place = &((const hsay_place *)items)[index];
    open_entry(writer, 'p', index);
    hsay_json_key(writer, "span");
    put_span(writer, place->span);
    hsay_json_field(writer, "name", place->name);
    hsay_json_number(writer, "lat", place->latitude, 5);
    hsay_json_number(writer, "lon", place->longitude, 5);
    hsay_json_field(writer, "country", place->country);
    hsay_json_name(writer, "kind", hsay_place_kind_name(place->kind));
    hsay_json_field(writer, "gazetteer", place->gazetteer);
    hsay_json_known(writer, "precision", place->precision);
    hsay_json_field(writer, "rule", place->rule);
    hsay_put_char(writer, '}');
}

void hsay_write_jsonl(hsay_writer *writer)
{
    const hsay_doc *doc = writer->doc;
    hsay_put_text(writer, "{\"record\":\"hearsay/1\"");
    hsay_json_field(writer, "run", doc->run);
    put_article(writer);
    hsay_json_key(writer, "text");
    hsay_json_string(writer, doc->text);
    hsay_json_list(writer, "sentences", doc->sentences.count, sentence_item, doc->sentences.data);
    hsay_json_list(writer, "actors", doc->actors.count, put_actor, doc->actors.data);
    hsay_json_list(writer, "claims", doc->claims.count, put_claim, doc->claims.data);
    hsay_json_list(writer, "events", doc->events.count, put_event, doc->events.data);
    hsay_json_list(writer, "figures", doc->figures.count, put_figure, doc->figures.data);
    hsay_json_list(writer, "times", doc->times.count, put_time, doc->times.data);
    hsay_json_list(writer, "places", doc->places.count, put_place, doc->places.data);
    hsay_put_text(writer, "}\n");
}
