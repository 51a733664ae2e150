/* SPDX-License-Identifier: Apache-2.0
 *
 * dump.c - what a stage found, as lines a reader can check.
 *
 * In: an article coded until some stage. Out: the lines that tests/golden/<stage>/ files hold.
 * Line numbers of lexicon rows are left out on purpose: a new row must not change the tests of
 * all the others. One function a stage; tests/README.md shows each form.
 */
#include "dump.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ------------------------------------------------------------------ a growing text */

void text_add(text *out, const char *bytes, size_t length)
{
    if (out->capacity - out->length <= length) {
        out->capacity = (out->length + length + 64) * 2;
        out->data = realloc(out->data, out->capacity);
        if (!out->data) {
            fputs("out of memory\n", stderr);
            exit(70);
        }
    }
    if (length) {
        memcpy(out->data + out->length, bytes, length);
    }
    out->length += length;
    out->data[out->length] = 0;
}

void text_print(text *out, const char *format, ...)
{
    char line[2048];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    if (length > 0) {
        size_t kept = (size_t)length < sizeof line ? (size_t)length : sizeof line - 1;
        text_add(out, line, kept);
    }
}

void text_free(text *out)
{
    free(out->data);
    *out = (text){NULL, 0, 0};
}

/* ------------------------------------------------------------------ pieces */

/* White space becomes one blank, so that a span over a line break stays on one line. */
static void put_str(text *out, hsay_str words)
{
    bool blank = false;
    for (size_t i = 0; i < words.length; i++) {
        unsigned char c = (unsigned char)words.data[i];
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            blank = true;
            continue;
        }
        if (blank) {
            text_add(out, " ", 1);
            blank = false;
        }
        text_add(out, words.data + i, 1);
    }
}

static hsay_str span_text(const hsay_article *article, hsay_span span)
{
    hsay_str all = hsay_text(article);
    if (span.start > span.end || span.end > all.length) {
        return (hsay_str){"<span outside the text>", 23};
    }
    return (hsay_str){all.data + span.start, span.end - span.start};
}

static void put_span(text *out, const hsay_article *article, hsay_span span)
{
    text_add(out, "[", 1);
    put_str(out, span_text(article, span));
    text_add(out, "]", 1);
}

/* "[one] [two]", or "-" for none. */
static void put_spans(text *out, const hsay_article *article, hsay_slice slice)
{
    const hsay_span *spans = hsay_spans(article, slice);
    if (slice.count == 0) {
        text_add(out, "-", 1);
    }
    for (uint32_t i = 0; i < slice.count; i++) {
        if (i > 0) {
            text_add(out, " ", 1);
        }
        put_span(out, article, spans[i]);
    }
}

/* "Steve Witkoff (USA/GOV)". */
static void put_actor(text *out, const hsay_article *article, uint32_t index)
{
    uint32_t count;
    const hsay_actor *actors = hsay_actors(article, &count);
    if (index >= count) {
        text_print(out, index == HSAY_NONE ? "-" : "<actor %u of %u>", index, count);
        return;
    }
    const hsay_actor *actor = &actors[index];
    put_str(out, actor->name);
    text_add(out, " (", 2);
    put_str(out, actor->code);
    for (uint32_t i = 0; i < actor->sector_count; i++) {
        text_add(out, "/", 1);
        put_str(out, actor->sectors[i]);
    }
    text_add(out, ")", 1);
}

static void put_actors(text *out, const hsay_article *article, hsay_slice slice)
{
    const uint32_t *refs = hsay_refs(article, slice);
    if (slice.count == 0) {
        text_add(out, "-", 1);
    }
    for (uint32_t i = 0; i < slice.count; i++) {
        if (i > 0) {
            text_add(out, " + ", 3);
        }
        put_actor(out, article, refs[i]);
    }
}

/* The rule's file, without its line. */
static void put_rule(text *out, hsay_str rule)
{
    size_t end = rule.length;
    while (end > 0 && rule.data[end - 1] >= '0' && rule.data[end - 1] <= '9') {
        end--;
    }
    if (end < rule.length && end > 0 && rule.data[end - 1] == ':') {
        rule.length = end - 1;
    }
    put_str(out, rule);
}

static void put_day(text *out, int32_t day)
{
    if (day == HSAY_NO_DAY) {
        text_add(out, "-", 1);
        return;
    }
    /* Days to a date of the proleptic Gregorian calendar: Howard Hinnant, civil_from_days. */
    int64_t z = (int64_t)day + 719468;
    int64_t era = (z >= 0 ? z : z - 146096) / 146097;
    int64_t of_era = z - era * 146097;
    int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
    int64_t shifted = (5 * of_year + 2) / 153;
    int64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    text_print(out, "%04" PRId64 "-%02" PRId64 "-%02" PRId64,
               year + era * 400 + (month <= 2 ? 1 : 0), month,
               of_year - (153 * shifted + 2) / 5 + 1);
}

static void put_event(text *out, const hsay_article *article, uint32_t index)
{
    uint32_t count;
    const hsay_event *events = hsay_events(article, &count);
    if (index >= count) {
        text_print(out, index == HSAY_NONE ? "-" : "<event %u of %u>", index, count);
        return;
    }
    text_print(out, "e%u %s ", index + 1, hsay_event_type_name(events[index].type));
    put_spans(out, article, events[index].trigger);
}

/* ------------------------------------------------------------------ read */

/* The text's lines stand behind a bar, so that blank lines and their ends can be seen. */
static void dump_read(text *out, const hsay_article *article)
{
    const hsay_about *about = hsay_about_of(article);
    struct {
        const char *name;
        hsay_str value;
    } fields[] = {
        {"title", about->title}, {"outlet", about->outlet}, {"language", about->language}};
    text_add(out, "published ", 10);
    put_day(out, about->published);
    text_add(out, "\n", 1);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        if (fields[i].value.length) {
            text_print(out, "%s ", fields[i].name);
            put_str(out, fields[i].value);
            text_add(out, "\n", 1);
        }
    }
    hsay_str all = hsay_text(article);
    text_print(out, "characters %u\n|", about->characters);
    for (size_t i = 0; i < all.length; i++) {
        unsigned char c = (unsigned char)all.data[i];
        if (c == '\n') {
            text_add(out, "\n|", 2);
        } else if (c < 32 || c == 127) {
            text_print(out, "\\x%02x", c);
        } else {
            text_add(out, all.data + i, 1);
        }
    }
    text_add(out, "\n", 1);
}

/* ------------------------------------------------------------------ text */

static void dump_quotations(text *out, const hsay_article *article, hsay_span within)
{
    uint32_t count;
    const hsay_quotation *quotations = hsay_quotations(article, &count);
    for (uint32_t i = 0; i < count; i++) {
        const hsay_quotation *q = &quotations[i];
        if (q->span.start < within.start || q->span.start >= within.end) {
            continue;
        }
        text_print(out, "  q%u ", i + 1);
        put_span(out, article, q->span);
        if (q->outer != HSAY_NONE) {
            text_print(out, " in q%u", q->outer + 1);
        }
        if (q->continues != HSAY_NONE) {
            text_print(out, " continues q%u", q->continues + 1);
        }
        text_print(out, "%s\n", q->balanced ? "" : " unbalanced");
    }
}

/* One line a sentence, tokens parted by blanks; "+" before a token that belongs to the same
 * written word as the last ("do +n't"). */
static void dump_sentence(text *out, const hsay_article *article, const hsay_sentence *sentence)
{
    uint32_t count;
    const hsay_token *tokens = hsay_tokens(article, &count);
    text_print(out, "  s%s%s:", sentence->headline ? " headline" : "",
               sentence->capitals ? " capitals" : "");
    for (uint32_t i = sentence->first; i < sentence->first + sentence->count && i < count; i++) {
        text_print(out, " %s", tokens[i].joined ? "+" : "");
        put_str(out, span_text(article, tokens[i].span));
    }
    text_add(out, "\n", 1);
}

static void dump_text(text *out, const hsay_article *article)
{
    uint32_t paragraphs, sentences;
    const hsay_paragraph *paragraph = hsay_paragraphs(article, &paragraphs);
    const hsay_sentence *sentence = hsay_sentences(article, &sentences);
    for (uint32_t p = 0; p < paragraphs; p++) {
        text_print(out, "paragraph%s\n", paragraph[p].title ? " title" : "");
        for (uint32_t s = 0; s < sentences; s++) {
            if (sentence[s].paragraph == p) {
                dump_sentence(out, article, &sentence[s]);
            }
        }
        dump_quotations(out, article, paragraph[p].span);
    }
}

/* ------------------------------------------------------------------ syntax */

static hsay_str name_str(const char *name)
{
    return (hsay_str){name, strlen(name)};
}

static void put_column(text *out, hsay_str words, size_t width)
{
    size_t shown = 0;
    for (size_t i = 0; i < words.length; i++) {
        shown += ((unsigned char)words.data[i] & 0xC0) != 0x80;
    }
    put_str(out, words);
    text_print(out, "%*s", shown < width ? (int)(width - shown) + 1 : 1, "");
}

/* number, form, lemma, tags, head, relation; features last. */
static void dump_syntax(text *out, const hsay_article *article)
{
    uint32_t sentences, tokens, words;
    const hsay_sentence *sentence = hsay_sentences(article, &sentences);
    const hsay_token *token = hsay_tokens(article, &tokens);
    const hsay_word *word = hsay_words(article, &words);
    for (uint32_t s = 0; s < sentences; s++) {
        text_add(out, "sentence\n", 9);
        for (uint32_t i = 0; i < sentence[s].count; i++) {
            uint32_t t = sentence[s].first + i;
            if (t >= words || t >= tokens) {
                text_add(out, "  <no word>\n", 12);
                break;
            }
            const hsay_word *w = &word[t];
            text_print(out, "  %2u ", i + 1);
            put_column(out, span_text(article, token[t].span), 14);
            put_column(out, w->lemma, 14);
            put_column(out, name_str(hsay_upos_name((hsay_upos)w->upos)), 5);
            put_column(out, w->xpos, 4);
            text_print(out, "%2u ", w->head == HSAY_NONE ? 0 : w->head - sentence[s].first + 1);
            put_column(out, name_str(hsay_deprel_name((hsay_deprel)w->deprel)), 10);
            put_str(out, w->feats.length ? w->feats : (hsay_str){"_", 1});
            text_add(out, "\n", 1);
        }
    }
}

/* ------------------------------------------------------------------ actors */

static void dump_actors(text *out, const hsay_article *article)
{
    uint32_t count, mentions;
    const hsay_actor *actors = hsay_actors(article, &count);
    const hsay_mention *mention = hsay_mentions(article, &mentions);
    for (uint32_t i = 0; i < count; i++) {
        text_print(out, "a%u ", i + 1);
        put_actor(out, article, i);
        text_print(out, " %s", hsay_actor_kind_name(actors[i].kind));
        if (actors[i].known.length) {
            text_add(out, " known ", 7);
            put_str(out, actors[i].known);
        }
        text_add(out, "\n  ", 3);
        const uint32_t *refs = hsay_refs(article, actors[i].mentions);
        for (uint32_t m = 0; m < actors[i].mentions.count; m++) {
            if (refs[m] >= mentions) {
                text_print(out, " <mention %u of %u>", refs[m], mentions);
                continue;
            }
            text_print(out, "%s%s ", m ? ", " : "", hsay_mention_kind_name(mention[refs[m]].kind));
            put_span(out, article, mention[refs[m]].span);
        }
        text_add(out, "\n", 1);
    }
}

/* ------------------------------------------------------------------ events */

static void dump_events(text *out, const hsay_article *article)
{
    uint32_t count;
    const hsay_event *events = hsay_events(article, &count);
    for (uint32_t i = 0; i < count; i++) {
        const hsay_event *e = &events[i];
        text_print(out, "s%u %s", e->sentence + 1, hsay_event_type_name(e->type));
        if (e->mode.length) {
            text_add(out, "/", 1);
            put_str(out, e->mode);
        }
        text_print(out, " %s ", hsay_event_status_name(e->status));
        put_spans(out, article, e->trigger);
        text_add(out, ": ", 2);
        put_actors(out, article, e->actors);
        text_add(out, " -> ", 4);
        put_actors(out, article, e->recipients);
        for (uint32_t bit = 0; bit < 64; bit++) {
            if (e->contexts >> bit & 1) {
                text_print(out, " #%s", hsay_context_name(bit));
            }
        }
        text_add(out, " ", 1);
        put_rule(out, e->rule);
        text_add(out, "\n", 1);
    }
}

/* ------------------------------------------------------------------ claims */

static void dump_claims(text *out, const hsay_article *article)
{
    uint32_t count, links;
    const hsay_claim *claims = hsay_claims(article, &count);
    for (uint32_t i = 0; i < count; i++) {
        const hsay_claim *c = &claims[i];
        text_print(out, "c%u %s %s", i + 1, hsay_manner_name(c->manner),
                   hsay_stance_name(c->stance));
        if (c->within != HSAY_NONE) {
            text_print(out, " within c%u", c->within + 1);
        }
        text_add(out, "\n  source  ", 11);
        put_spans(out, article, c->source);
        text_add(out, " = ", 3);
        put_actor(out, article, c->speaker);
        text_add(out, "\n  cue     ", 11);
        put_spans(out, article, c->cue);
        text_add(out, "\n  content ", 11);
        put_spans(out, article, c->content);
        text_add(out, "\n", 1);
    }
    const hsay_event_claim *link = hsay_event_claims(article, &links);
    for (uint32_t i = 0; i < links; i++) {
        if (link[i].claim != HSAY_NONE) {
            put_event(out, article, i);
            text_print(out, " in c%u\n", link[i].claim + 1);
        }
    }
}

/* ------------------------------------------------------------------ details */

static void put_bound(text *out, int64_t bound)
{
    if (bound < 0) {
        text_add(out, "*", 1);
    } else {
        text_print(out, "%" PRId64, bound);
    }
}

static void dump_times(text *out, const hsay_article *article)
{
    uint32_t count;
    const hsay_time *times = hsay_times(article, &count);
    for (uint32_t i = 0; i < count; i++) {
        text_print(out, "t%u ", i + 1);
        put_span(out, article, times[i].span);
        text_print(out, " %s ", hsay_time_type_name(times[i].type));
        put_str(out, times[i].value);
        text_add(out, " ", 1);
        put_day(out, times[i].first_day);
        text_add(out, "..", 2);
        put_day(out, times[i].last_day);
        text_add(out, "\n", 1);
    }
}

static void dump_places(text *out, const hsay_article *article)
{
    uint32_t count;
    const hsay_place *places = hsay_places(article, &count);
    for (uint32_t i = 0; i < count; i++) {
        const hsay_place *p = &places[i];
        text_print(out, "p%u ", i + 1);
        put_span(out, article, p->span);
        text_add(out, " ", 1);
        put_str(out, p->name);
        text_print(out, " %s ", hsay_place_kind_name(p->kind));
        put_str(out, p->country);
        if (p->latitude == p->latitude && p->longitude == p->longitude) {
            text_print(out, " %.1f %.1f", p->latitude, p->longitude);
        }
        text_add(out, "\n", 1);
    }
}

static void dump_figures(text *out, const hsay_article *article)
{
    uint32_t count;
    const hsay_figure *figures = hsay_figures(article, &count);
    for (uint32_t i = 0; i < count; i++) {
        const hsay_figure *f = &figures[i];
        text_print(out, "f%u ", i + 1);
        put_span(out, article, f->span);
        text_print(out, " %s %s", hsay_figure_role_name(f->role), f->approximate ? "about " : "");
        put_bound(out, f->low);
        text_add(out, "..", 2);
        put_bound(out, f->high);
        if (f->of != HSAY_NONE) {
            text_add(out, " of ", 4);
            put_actor(out, article, f->of);
        }
        if (f->event != HSAY_NONE) {
            text_add(out, " event ", 7);
            put_event(out, article, f->event);
        }
        if (f->claim != HSAY_NONE) {
            text_print(out, " claim c%u", f->claim + 1);
        }
        if (f->time != HSAY_NONE) {
            text_print(out, " time t%u", f->time + 1);
        }
        text_add(out, "\n", 1);
    }
}

static void dump_details(text *out, const hsay_article *article)
{
    dump_times(out, article);
    dump_places(out, article);
    dump_figures(out, article);
    uint32_t count;
    const hsay_event_details *details = hsay_event_detail(article, &count);
    for (uint32_t i = 0; i < count; i++) {
        const hsay_event_details *d = &details[i];
        if (d->time == HSAY_NONE && d->place == HSAY_NONE && !d->historical && !d->figures.count) {
            continue;
        }
        put_event(out, article, i);
        if (d->time != HSAY_NONE) {
            text_print(out, d->since ? " since t%u" : " time t%u", d->time + 1);
        }
        if (d->place != HSAY_NONE) {
            text_print(out, " place p%u", d->place + 1);
        }
        const uint32_t *refs = hsay_refs(article, d->figures);
        for (uint32_t f = 0; f < d->figures.count; f++) {
            text_print(out, " f%u", refs[f] + 1);
        }
        text_print(out, "%s\n", d->historical ? " historical" : "");
    }
}

/* ------------------------------------------------------------------ the table */

bool dump_stage(text *out, const char *stage, const hsay_article *article)
{
    static const struct {
        const char *stage;
        void (*dump)(text *out, const hsay_article *article);
    } table[] = {{"read", dump_read},      {"text", dump_text},     {"syntax", dump_syntax},
                 {"actors", dump_actors},  {"events", dump_events}, {"claims", dump_claims},
                 {"details", dump_details}};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
        if (strcmp(table[i].stage, stage) == 0) {
            table[i].dump(out, article);
            return true;
        }
    }
    return false;
}
