/* SPDX-License-Identifier: Apache-2.0
 *
 * list.c - `hearsay claims` and `hearsay figures`: one article after another, as lines.
 *
 * In: articles. Out: a line a claim or figure for people, CSV (RFC 4180) or JSON. Everything is
 * read through the arrays of hearsay.h, as any user of the library would.
 */
#include "program.h"

#include <stdlib.h>
#include <string.h>

/* Claims of a chain that are shown; bytes shown of a run of words (contents may nest by thousands).
 */
enum { CHAIN_MAX = 16, WORDS_MAX = 4000 };

/* ------------------------------------------------------------------ cells */

/* What a line is made of: name and text of each cell; the text is joined spans. */
typedef enum { PLAIN, CSV, JSON } style;

typedef struct {
    output *out;
    style style;
    const hsay_article *article;
    uint32_t cells; /* put on this line so far */
} lister;

static void put_json_byte(output *out, char c)
{
    char escape[8];
    if (c == '"' || c == '\\') {
        escape[0] = '\\';
        escape[1] = c;
        output_put(out, escape, 2);
    } else if ((unsigned char)c < 32) {
        int length = snprintf(escape, sizeof escape, "\\u%04x", (unsigned)(unsigned char)c);
        output_put(out, escape, (size_t)length);
    } else {
        output_put(out, &c, 1);
    }
}

/* White space of any kind is one blank; quotes are escaped as the style asks. */
static void put_words(lister *l, hsay_str words)
{
    bool blank = false;
    size_t end = words.length < WORDS_MAX ? words.length : WORDS_MAX;
    while (end < words.length && ((unsigned char)words.data[end] & 0xc0) == 0x80) {
        end--;
    }
    for (size_t i = 0; i < end; i++) {
        char c = words.data[i];
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            blank = i > 0;
            continue;
        }
        if (blank) {
            output_put(l->out, " ", 1);
            blank = false;
        }
        if (l->style == JSON) {
            put_json_byte(l->out, c);
        } else if (l->style == CSV && c == '"') {
            output_put(l->out, "\"\"", 2);
        } else if (l->style == PLAIN && (unsigned char)c < 32) {
            output_put(l->out, "?", 1);
        } else {
            output_put(l->out, &c, 1);
        }
    }
    output_text(l->out, end < words.length ? "..." : "");
}

static hsay_str of(const char *terminated)
{
    return (hsay_str){terminated, strlen(terminated)};
}

static void open_cell(lister *l, const char *name)
{
    if (l->style == JSON) {
        output_text(l->out, l->cells ? ",\"" : "{\"");
        output_text(l->out, name);
        output_text(l->out, "\":\"");
    } else if (l->style == CSV) {
        output_text(l->out, l->cells ? ",\"" : "\"");
    }
    l->cells++;
}

static void close_cell(lister *l)
{
    if (l->style != PLAIN) {
        output_text(l->out, "\"");
    }
}

static void put_cell(lister *l, const char *name, hsay_str words)
{
    open_cell(l, name);
    put_words(l, words);
    close_cell(l);
}

static void close_line(lister *l)
{
    output_text(l->out, l->style == JSON ? "}\n" : l->style == CSV ? "\r\n" : "\n");
    l->cells = 0;
}

static void put_spans(lister *l, hsay_slice slice)
{
    const hsay_span *spans = hsay_spans(l->article, slice);
    hsay_str text = hsay_text(l->article);
    for (uint32_t i = 0; i < slice.count; i++) {
        output_text(l->out, i ? " ... " : "");
        put_words(l, (hsay_str){text.data + spans[i].start, spans[i].end - spans[i].start});
    }
}

/* ------------------------------------------------------------------ who says */

static void put_speaker(lister *l, const hsay_claim *claim)
{
    uint32_t count;
    const hsay_actor *actors = hsay_actors(l->article, &count);
    if (claim->speaker < count && actors[claim->speaker].name.length) {
        put_words(l, actors[claim->speaker].name);
    } else if (claim->source.count) {
        put_spans(l, claim->source);
    } else {
        output_text(l->out, "somebody");
    }
}

/* "US media > Karoline Leavitt"; "the outlet" for no claim. */
static void put_chain(lister *l, uint32_t claim)
{
    uint32_t count, depth = 0, chain[CHAIN_MAX];
    const hsay_claim *claims = hsay_claims(l->article, &count);
    uint32_t last = HSAY_NONE; /* a speaker who reports himself stands once */
    for (uint32_t steps = 0; claim < count && steps < CHAIN_MAX; steps++) {
        if (claims[claim].speaker == HSAY_NONE || claims[claim].speaker != last) {
            chain[depth++] = claim;
        }
        last = claims[claim].speaker;
        claim = claims[claim].within;
    }
    if (depth == 0) {
        output_text(l->out, "the outlet");
    }
    while (depth > 0) {
        put_speaker(l, &claims[chain[--depth]]);
        output_text(l->out, depth ? " > " : "");
    }
}

static void put_article(lister *l)
{
    const hsay_about *about = hsay_about_of(l->article);
    put_cell(l, "article", about->id);
    put_cell(l, "origin", about->origin);
}

/* ------------------------------------------------------------------ claims */

static void list_claim(lister *l, uint32_t index)
{
    uint32_t count;
    const hsay_claim *claim = &hsay_claims(l->article, &count)[index];
    if (l->style == PLAIN) {
        put_chain(l, index);
        output_text(l->out, " [");
        output_text(l->out, hsay_stance_name(claim->stance));
        output_text(l->out, "]: ");
        put_spans(l, claim->content);
        close_line(l);
        return;
    }
    put_article(l);
    open_cell(l, "chain");
    put_chain(l, index);
    close_cell(l);
    put_cell(l, "stance", of(hsay_stance_name(claim->stance)));
    put_cell(l, "manner", of(hsay_manner_name(claim->manner)));
    open_cell(l, "source");
    put_spans(l, claim->source);
    close_cell(l);
    open_cell(l, "cue");
    put_spans(l, claim->cue);
    close_cell(l);
    open_cell(l, "content");
    put_spans(l, claim->content);
    close_cell(l);
    close_line(l);
}

typedef struct {
    uint64_t key; /* speaker; claims without one stand apart, at the end */
    uint32_t claim;
} sort_entry;

static int compare_entries(const void *left, const void *right)
{
    const sort_entry *a = left, *b = right;
    if (a->key != b->key) {
        return a->key < b->key ? -1 : 1;
    }
    return a->claim < b->claim ? -1 : a->claim > b->claim;
}

static bool list_claims(lister *l, const settings *asked)
{
    uint32_t count;
    const hsay_claim *claims = hsay_claims(l->article, &count);
    sort_entry *order = calloc((size_t)count + 1, sizeof *order);
    if (!order) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        order[i] = (sort_entry){asked->by_speaker ? claims[i].speaker : 0, i};
    }
    qsort(order, count, sizeof *order, compare_entries);
    for (uint32_t i = 0; i < count; i++) {
        list_claim(l, order[i].claim);
    }
    free(order);
    return true;
}

/* ------------------------------------------------------------------ figures */

/* A number, `true` or `false`: bare in JSON, where an unknown number is null. */
static void put_bare(lister *l, const char *name, const char *value)
{
    if (l->style == JSON) {
        output_text(l->out, l->cells++ ? ",\"" : "{\"");
        output_text(l->out, name);
        output_text(l->out, "\":");
        output_text(l->out, *value ? value : "null");
    } else {
        put_cell(l, name, of(value));
    }
}

/* Decimal digits into `out`; empty for no bound. */
static const char *bound_digits(char out[24], int64_t bound)
{
    out[0] = 0;
    if (bound >= 0) {
        snprintf(out, 24, "%lld", (long long)bound);
    }
    return out;
}

/* Of when, of what and where a figure is: as far as the report says. */
typedef struct {
    hsay_str when, event, place, country;
} surroundings;

static surroundings around(const hsay_article *article, const hsay_figure *figure)
{
    uint32_t times, events, details, places;
    const hsay_time *time = hsay_times(article, &times);
    const hsay_event *event = hsay_events(article, &events);
    const hsay_event_details *detail = hsay_event_detail(article, &details);
    const hsay_place *place = hsay_places(article, &places);
    surroundings found = {{"", 0}, {"", 0}, {"", 0}, {"", 0}};
    if (figure->time < times) {
        found.when = time[figure->time].value;
    }
    if (figure->event < events) {
        found.event = of(hsay_event_type_name(event[figure->event].type));
    }
    if (figure->event < details && detail[figure->event].place < places) {
        found.place = place[detail[figure->event].place].name;
        found.country = place[detail[figure->event].place].country;
    }
    return found;
}

/* ", 2024-03-14, ASSAULT in Kadugli" */
static void put_around(lister *l, const surroundings *found)
{
    output_text(l->out, found->when.length ? ", " : "");
    put_words(l, found->when);
    output_text(l->out, found->event.length ? ", " : "");
    put_words(l, found->event);
    output_text(l->out, found->place.length ? " in " : "");
    put_words(l, found->place);
}

static void list_figure(lister *l, const hsay_figure *figure)
{
    surroundings found = around(l->article, figure);
    uint32_t actors;
    const hsay_actor *actor = hsay_actors(l->article, &actors);
    hsay_str words = hsay_text(l->article);
    words.data += figure->span.start;
    words.length = figure->span.end - figure->span.start;
    char low[24], high[24];
    bound_digits(low, figure->low);
    bound_digits(high, figure->high);
    hsay_str counted = figure->of < actors ? actor[figure->of].name : (hsay_str){"", 0};
    if (l->style == PLAIN) {
        output_text(l->out, hsay_figure_role_name(figure->role));
        output_text(l->out, figure->approximate ? " about " : " ");
        output_text(l->out, low);
        if (figure->low != figure->high) {
            output_text(l->out, "..");
            output_text(l->out, high);
        }
        output_text(l->out, " [");
        put_words(l, words);
        output_text(l->out, "] ");
        put_chain(l, figure->claim);
        put_around(l, &found);
        close_line(l);
        return;
    }
    put_article(l);
    put_cell(l, "role", of(hsay_figure_role_name(figure->role)));
    put_bare(l, "low", low);
    put_bare(l, "high", high);
    put_bare(l, "approximate", figure->approximate ? "true" : "false");
    put_cell(l, "of", counted);
    put_cell(l, "text", words);
    open_cell(l, "chain");
    put_chain(l, figure->claim);
    close_cell(l);
    put_cell(l, "date", found.when);
    put_cell(l, "event", found.event);
    put_cell(l, "place", found.place);
    put_cell(l, "country", found.country);
    close_line(l);
}

/* By role, so that rivals stand side by side. */
static bool list_figures(lister *l, const settings *asked)
{
    (void)asked;
    uint32_t count;
    const hsay_figure *figures = hsay_figures(l->article, &count);
    for (unsigned role = 0; role < HSAY_FIGURE_ROLE_COUNT; role++) {
        for (uint32_t i = 0; i < count; i++) {
            if (figures[i].role == role) {
                list_figure(l, &figures[i]);
            }
        }
    }
    return true;
}

/* ------------------------------------------------------------------ the loop */

static int list(const settings *asked, const char *heading,
                bool (*list_article)(lister *l, const settings *asked))
{
    output out;
    inputs in;
    hsay_engine *engine = open_engine(asked, NULL, false);
    if (!engine) {
        return EXIT_UNREADABLE;
    }
    if (!output_open(&out, asked->output)) {
        hsay_engine_close(engine);
        return EXIT_UNREADABLE;
    }
    inputs_open(&in, asked);
    hsay_input input;
    lister l = {.out = &out, .style = asked->json ? JSON : asked->csv ? CSV : PLAIN};
    output_text(&out, l.style == CSV ? heading : "");
    while (!out.failed && inputs_next(&in, &input)) {
        hsay_article *article = NULL;
        hsay_error error = {0};
        if (hsay_code(engine, &input, &article, &error) != HSAY_OK) {
            inputs_refuse(&in, input.origin, &error);
            continue;
        }
        l.article = article;
        if (!list_article(&l, asked)) {
            complain("out of memory");
            in.refused++;
        }
        hsay_article_free(article);
    }
    inputs_close(&in);
    hsay_engine_close(engine);
    return output_close(&out) ? inputs_exit(&in) : EXIT_UNREADABLE;
}

int command_claims(const settings *asked)
{
    return list(asked, "article,origin,chain,stance,manner,source,cue,content\r\n", list_claims);
}

int command_figures(const settings *asked)
{
    return list(asked, "article,origin,role,low,high,approximate,of,text,chain,"
                "date,event,place,country\r\n",
                list_figures);
}
