/* SPDX-License-Identifier: Apache-2.0
 *
 * geojson.c - events with a place as points on a map (RFC 7946), for QGIS, R's sf, geopandas.
 *
 * In: a coded article. Out: one Feature a line for every event whose place has coordinates, of any
 * status (`status` and `stance` say what is doubted or denied):
 *
 *     {"type":"FeatureCollection","features":[       opening
 *     {"type":"Feature", ... }                       first article
 *     ,{"type":"Feature", ... }                      a later one
 *     ]}                                             closing
 *
 * A comma leads a Feature within an article; whoever writes several articles puts one between two
 * of them that are not empty. Coordinates are longitude, latitude in WGS84 with five decimals.
 * Lists of actors stay lists.
 */
#include "records/json.h"

#include <math.h>

void hsay_write_geojson_opening(hsay_writer *writer)
{
    hsay_put_text(writer, "{\"type\":\"FeatureCollection\",\"features\":[\n");
}

void hsay_write_geojson_closing(hsay_writer *writer)
{
    hsay_put_text(writer, "]}\n");
}

/* ------------------------------------------------------------------ properties */

static const hsay_actor *actor_at(hsay_writer *writer, const void *items, uint32_t index)
{
    return &writer->doc->actors.data[((const uint32_t *)items)[index]];
}

static void name_item(hsay_writer *writer, const void *items, uint32_t index)
{
    hsay_json_null(writer, actor_at(writer, items, index)->name);
}

/* "USA/GOV" or null. */
static void code_item(hsay_writer *writer, const void *items, uint32_t index)
{
    hsay_json_null(writer, hsay_record_code(writer, actor_at(writer, items, index)));
}

static void put_parties(hsay_writer *writer, const char *names, const char *codes, hsay_slice slice)
{
    const uint32_t *refs = hsay_record_refs(writer->doc, slice);
    hsay_json_list(writer, names, slice.count, name_item, refs);
    hsay_json_list(writer, codes, slice.count, code_item, refs);
}

static void figure_item(hsay_writer *writer, const void *items, uint32_t index)
{
    const hsay_figure *figure = &writer->doc->figures.data[((const uint32_t *)items)[index]];
    hsay_put_text(writer, "{\"role\":");
    hsay_json_string(writer, hsay_str_of(hsay_figure_role_name(figure->role)));
    hsay_json_bound(writer, "low", figure->low);
    hsay_json_bound(writer, "high", figure->high);
    hsay_put_char(writer, '}');
}

static void speaker_item(hsay_writer *writer, const void *items, uint32_t index)
{
    hsay_json_null(writer, hsay_record_speaker(writer, ((const uint32_t *)items)[index]));
}

/* Who says so, outermost first, and the stance of the innermost. */
static void put_chain(hsay_writer *writer, uint32_t claim)
{
    uint32_t chain[HSAY_CLAIM_DEPTH_MAX];
    uint32_t count = hsay_record_chain(writer->doc, claim, chain);
    hsay_json_list(writer, "chain", count, speaker_item, chain);
    hsay_json_name(writer, "stance",
                   count ? hsay_stance_name(writer->doc->claims.data[chain[count - 1]].stance)
                         : NULL);
}

static void put_place(hsay_writer *writer, const hsay_place *place)
{
    hsay_json_field(writer, "place", place->name);
    hsay_json_field(writer, "country", place->country);
    hsay_json_name(writer, "place_kind", hsay_place_kind_name(place->kind));
    hsay_json_field(writer, "gazetteer", place->gazetteer);
    hsay_json_known(writer, "precision", place->precision);
}

static void put_properties(hsay_writer *writer, uint32_t index, const hsay_place *place)
{
    const hsay_doc *doc = writer->doc;
    const hsay_event *event = &doc->events.data[index];
    const hsay_time *time = hsay_record_time(doc, index);
    hsay_slice figures = hsay_record_figures(doc, index);
    hsay_put_text(writer, ",\"properties\":{\"article\":");
    hsay_json_string(writer, doc->about.id);
    hsay_json_field(writer, "origin", doc->about.origin);
    hsay_json_field(writer, "outlet", doc->about.outlet);
    hsay_json_day(writer, "published", doc->about.published);
    hsay_json_key(writer, "event");
    hsay_json_id(writer, 'e', index);
    hsay_json_name(writer, "type", hsay_event_type_name(event->type));
    hsay_json_field(writer, "mode", event->mode);
    hsay_json_name(writer, "status", hsay_event_status_name(hsay_record_status(doc, index)));
    hsay_json_contexts(writer, event->contexts);
    hsay_json_field(writer, "cameo", event->cameo);
    hsay_json_name(writer, "quad", hsay_quad_name(event->type));
    hsay_json_number(writer, "score", event->score, 2);
    put_parties(writer, "actors", "actor_codes", event->actors);
    put_parties(writer, "recipients", "recipient_codes", event->recipients);
    hsay_json_day(writer, "first", time ? time->first_day : HSAY_NO_DAY);
    hsay_json_day(writer, "last", hsay_record_last_day(doc, index));
    put_place(writer, place);
    hsay_json_list(writer, "figures", figures.count, figure_item, hsay_record_refs(doc, figures));
    put_chain(writer, hsay_record_claim(doc, index));
    hsay_json_field(writer, "text",
                    hsay_record_flat(writer, hsay_record_sentence(doc, event->sentence)));
    hsay_json_field(writer, "rule", event->rule);
    hsay_put_char(writer, '}');
}

/* ------------------------------------------------------------------ features */

static void put_feature(hsay_writer *writer, uint32_t index, const hsay_place *place)
{
    hsay_put_text(writer, "{\"type\":\"Feature\",\"id\":\"");
    hsay_put_str(writer, writer->doc->about.id);
    hsay_put_text(writer, "-e");
    hsay_put_count(writer, (uint64_t)index + 1);
    hsay_put_text(writer, "\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[");
    hsay_put_number(writer, place->longitude, 5);
    hsay_put_char(writer, ',');
    hsay_put_number(writer, place->latitude, 5);
    hsay_put_text(writer, "]}");
    put_properties(writer, index, place);
    hsay_put_text(writer, "}\n");
}

void hsay_write_geojson(hsay_writer *writer)
{
    const hsay_doc *doc = writer->doc;
    bool begun = false;
    for (uint32_t i = 0; i < doc->events.count && !writer->no_memory; i++) {
        const hsay_place *place = hsay_record_place(doc, i);
        if (place && isfinite(place->latitude) && isfinite(place->longitude)) {
            hsay_mark mark = hsay_arena_mark(&writer->arena);
            hsay_put_text(writer, begun ? "," : "");
            put_feature(writer, i, place);
            hsay_arena_rewind(&writer->arena, mark);
            begun = true;
        }
    }
}
