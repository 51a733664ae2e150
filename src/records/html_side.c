/* SPDX-License-Identifier: Apache-2.0
 *
 * html_side.c - beside the text: events with their chains of claims, figures, actors.
 *
 * In: a coded article. Out: lists whose entries link to the words in the text.
 */
#include "records/html.h"

static void put_element(hsay_writer *writer, const char *open, hsay_str words, const char *close)
{
    hsay_put_text(writer, open);
    hsay_html_put_escaped(writer, words);
    hsay_put_text(writer, close);
}

static void put_code(hsay_writer *writer, const hsay_actor *actor)
{
    if (!actor->code.length && actor->sector_count == 0) {
        return;
    }
    hsay_put_text(writer, " <small>");
    hsay_html_put_escaped(writer, actor->code.length ? actor->code : HSAY_STR("?"));
    for (uint32_t i = 0; i < actor->sector_count && i < HSAY_SECTORS_MAX; i++) {
        if (!hsay_str_equal(actor->code, actor->sectors[i])) {
            put_element(writer, "/", actor->sectors[i], "");
        }
    }
    hsay_put_text(writer, "</small>");
}

static void put_actors(hsay_writer *writer, hsay_slice slice)
{
    const uint32_t *refs = hsay_record_refs(writer->doc, slice);
    for (uint32_t i = 0; i < slice.count; i++) {
        const hsay_actor *actor = &writer->doc->actors.data[refs[i]];
        hsay_put_text(writer, i == 0 ? "" : i + 1 == slice.count ? " and " : ", ");
        put_element(writer, "<b>", hsay_record_name(writer, actor->name), "</b>");
        put_code(writer, actor);
    }
}

static void put_facts(hsay_writer *writer, uint32_t index)
{
    const hsay_time *time = hsay_record_time(writer->doc, index);
    const hsay_place *place = hsay_record_place(writer->doc, index);
    hsay_slice figures = hsay_record_figures(writer->doc, index);
    const uint32_t *refs = hsay_record_refs(writer->doc, figures);
    if (!time && !place && figures.count == 0) {
        return;
    }
    hsay_put_text(writer, "<div class=\"facts\">");
    if (time) {
        hsay_put_text(writer, "<span class=\"when\">");
        hsay_put_when(writer, time);
        hsay_put_text(writer, "</span>");
    }
    if (place) {
        put_element(writer, "<span class=\"where\">", place->name, "");
        put_element(writer, place->country.length ? ", " : "", place->country, "</span>");
    }
    for (uint32_t i = 0; i < figures.count; i++) {
        const hsay_figure *figure = &writer->doc->figures.data[refs[i]];
        hsay_put_text(writer, "<span class=\"many\">");
        hsay_put_text(writer, hsay_figure_role_name(figure->role));
        hsay_put_char(writer, ' ');
        hsay_put_bounds(writer, figure);
        hsay_put_text(writer, "</span>");
    }
    hsay_put_text(writer, "</div>");
}

static void put_event(hsay_writer *writer, uint32_t index)
{
    const hsay_doc *doc = writer->doc;
    const hsay_event *event = &doc->events.data[index];
    hsay_event_status status = hsay_record_status(doc, index);
    hsay_str chain = hsay_record_chain_words(writer, hsay_record_claim(doc, index));
    hsay_put_text(writer, "<li class=\"q");
    hsay_put_count(writer, hsay_quad(event->type));
    hsay_put_text(writer, "\"><a href=\"#");
    hsay_html_put_anchor(writer, 'e', index);
    hsay_put_text(writer, "\">");
    hsay_put_text(writer, hsay_event_type_name(event->type));
    hsay_put_text(writer, "</a>");
    if (event->mode.length) {
        put_element(writer, " <span class=\"mode\">", event->mode, "</span>");
    }
    if (status != HSAY_ACTUAL) {
        hsay_put_text(writer, " <span class=\"status\">");
        hsay_put_text(writer, hsay_event_status_name(status));
        hsay_put_text(writer, "</span>");
    }
    hsay_put_text(writer, "<div class=\"who\">");
    put_actors(writer, event->actors);
    if (event->recipients.count) {
        hsay_put_text(writer, " <span class=\"arrow\">→</span> ");
        put_actors(writer, event->recipients);
    }
    hsay_put_text(writer, "</div><div class=\"chain\">");
    hsay_html_put_escaped(writer, chain.length ? chain : HSAY_STR("the outlet itself"));
    hsay_put_text(writer, "</div>");
    put_facts(writer, index);
    put_element(writer, "<code>", event->rule, "</code></li>\n");
}

static void put_figure(hsay_writer *writer, uint32_t index)
{
    const hsay_figure *figure = &writer->doc->figures.data[index];
    hsay_put_text(writer, "<tr><td><a href=\"#");
    hsay_html_put_anchor(writer, 'f', index);
    hsay_put_text(writer, "\">");
    hsay_put_bounds(writer, figure);
    hsay_put_text(writer, "</a></td><td>");
    hsay_put_text(writer, hsay_figure_role_name(figure->role));
    hsay_put_text(writer, "</td><td>");
    if (figure->of < writer->doc->actors.count) {
        hsay_html_put_escaped(writer,
                              hsay_record_name(writer, writer->doc->actors.data[figure->of].name));
    }
    hsay_put_text(writer, "</td><td>");
    hsay_html_put_escaped(writer, hsay_record_chain_words(writer, figure->claim));
    hsay_put_text(writer, "</td></tr>\n");
}

static void put_actor(hsay_writer *writer, uint32_t index)
{
    const hsay_actor *actor = &writer->doc->actors.data[index];
    put_element(writer, "<tr><td>", hsay_record_name(writer, actor->name), "</td><td>");
    put_code(writer, actor);
    hsay_put_text(writer, "</td><td>");
    hsay_put_text(writer, hsay_actor_kind_name(actor->kind));
    hsay_put_text(writer, "</td><td>");
    hsay_put_count(writer, actor->mentions.count);
    hsay_put_text(writer, "</td></tr>\n");
}

static void put_table(hsay_writer *writer, const char *title, const char *heading, uint32_t count,
                      void (*put)(hsay_writer *writer, uint32_t index))
{
    if (count == 0) {
        return;
    }
    hsay_put_text(writer, "<details><summary>");
    hsay_put_text(writer, title);
    hsay_put_text(writer, " <span class=\"count\">");
    hsay_put_count(writer, count);
    hsay_put_text(writer, "</span></summary><table>");
    hsay_put_text(writer, heading);
    for (uint32_t i = 0; i < count && !writer->no_memory; i++) {
        hsay_mark mark = hsay_arena_mark(&writer->arena);
        put(writer, i);
        hsay_arena_rewind(&writer->arena, mark);
    }
    hsay_put_text(writer, "</table></details>\n");
}

void hsay_html_put_side(hsay_writer *writer)
{
    const hsay_doc *doc = writer->doc;
    hsay_put_text(writer, "<aside><h2>Events <span class=\"count\">");
    hsay_put_count(writer, doc->events.count);
    hsay_put_text(writer, "</span></h2>\n<ol>\n");
    for (uint32_t i = 0; i < doc->events.count && !writer->no_memory; i++) {
        hsay_mark mark = hsay_arena_mark(&writer->arena);
        put_event(writer, i);
        hsay_arena_rewind(&writer->arena, mark);
    }
    hsay_put_text(writer, "</ol>\n");
    put_table(writer, "Figures", "<tr><th>how many<th>what<th>of<th>who says</tr>\n",
              doc->figures.count, put_figure);
    put_table(writer, "Actors", "<tr><th>name<th>code<th>kind<th>mentions</tr>\n",
              doc->actors.count, put_actor);
    hsay_put_text(writer, "</aside>\n");
}
