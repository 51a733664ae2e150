/* SPDX-License-Identifier: Apache-2.0
 *
 * why.c - the explanation: for every sentence its tree, its events with their rules, and what
 * stopped the others.
 *
 * In: an article coded with hsay_options.explain. Out, for each sentence:
 *
 *     1  The army shelled the port.
 *        shelled VERB root
 *        |- army NOUN nsubj
 *        |  `- The DET det
 *        `- port NOUN obj
 *        e1 ASSAULT by events/assault.pat:12, [shelled]
 *           actor      the army (SYR/MIL), actors/roles.tsv:40
 *           note of events: ...
 *
 * The tree is walked with an explicit stack; below TREE_DEPTH levels it only says "...". Without
 * events the notes of the stages say what stopped them.
 */
#include "records/records.h"

#define TREE_DEPTH 40u

static void put_indent(hsay_writer *writer)
{
    hsay_put_text(writer, "   ");
}

/* ------------------------------------------------------------------ the tree */

static void put_branches(hsay_writer *writer, const hsay_doc *doc, const uint32_t *path,
                         uint32_t depth)
{
    put_indent(writer);
    hsay_put_color(writer, HSAY_DIM);
    for (uint32_t level = 1; level <= depth; level++) {
        bool last = hsay_doc_word(doc, path[level])->next_sibling == HSAY_NONE;
        hsay_put_text(writer, level < depth ? (last ? "   " : "│  ") : (last ? "└─ " : "├─ "));
    }
    hsay_put_color(writer, HSAY_PLAIN);
}

static void put_node(hsay_writer *writer, const hsay_doc *doc, uint32_t token)
{
    const hsay_word *word = hsay_doc_word(doc, token);
    hsay_put_wrapped(writer, hsay_doc_span(doc, doc->tokens.data[token].span), 0, 0);
    hsay_put_color(writer, HSAY_DIM);
    hsay_put_char(writer, ' ');
    hsay_put_text(writer, hsay_upos_name((hsay_upos)word->upos));
    hsay_put_char(writer, ' ');
    hsay_put_text(writer, hsay_deprel_name((hsay_deprel)word->deprel));
    hsay_put_color(writer, HSAY_PLAIN);
    hsay_put_char(writer, '\n');
}

static void put_tree(hsay_writer *writer, const hsay_sentence *sentence)
{
    const hsay_doc *doc = writer->doc;
    uint32_t path[TREE_DEPTH + 1];
    uint32_t depth = 0;
    uint32_t token = HSAY_NONE;
    for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++) {
        if (i < doc->words.count && hsay_doc_word(doc, i)->head == HSAY_NONE) {
            token = i;
            break;
        }
    }
    while (token != HSAY_NONE) {
        path[depth] = token;
        put_branches(writer, doc, path, depth);
        put_node(writer, doc, token);
        uint32_t child = hsay_doc_word(doc, token)->first_child;
        if (child != HSAY_NONE && depth < TREE_DEPTH) {
            token = child;
            depth++;
            continue;
        }
        if (child != HSAY_NONE) {
            put_branches(writer, doc, path, depth);
            hsay_put_text(writer, "...\n");
        }
        token = HSAY_NONE;
        while (depth > 0 && token == HSAY_NONE) {
            token = hsay_doc_word(doc, path[depth])->next_sibling;
            depth -= token == HSAY_NONE;
        }
    }
}

/* ------------------------------------------------------------------ events and notes */

static void put_rule(hsay_writer *writer, hsay_str rule)
{
    if (rule.length == 0) {
        return;
    }
    hsay_put_text(writer, "  ");
    hsay_put_color(writer, HSAY_CYAN);
    hsay_put_str(writer, rule);
    hsay_put_color(writer, HSAY_PLAIN);
}

static void put_note(hsay_writer *writer, const hsay_note *note)
{
    put_indent(writer);
    hsay_put_text(writer, "  ");
    hsay_put_color(writer, HSAY_DIM);
    hsay_put_text(writer, note->stage ? note->stage : "");
    hsay_put_color(writer, HSAY_PLAIN);
    hsay_put_text(writer, ": ");
    hsay_put_wrapped(writer, note->text, 14, 8);
    put_rule(writer, note->rule);
    hsay_put_char(writer, '\n');
}

static void put_part(hsay_writer *writer, const char *label, hsay_str words, hsay_str rule)
{
    if (words.length == 0) {
        return;
    }
    put_indent(writer);
    hsay_put_text(writer, "  ");
    hsay_put_text(writer, label);
    size_t length = hsay_str_of(label).length;
    hsay_put_spaces(writer, length < 11 ? 11 - (uint32_t)length : 1);
    hsay_put_wrapped(writer, words, 16, 16);
    put_rule(writer, rule);
    hsay_put_char(writer, '\n');
}

static void put_parties(hsay_writer *writer, const char *label, hsay_slice slice)
{
    const uint32_t *refs = hsay_record_refs(writer->doc, slice);
    for (uint32_t i = 0; i < slice.count; i++) {
        put_part(writer, label, hsay_record_actor(writer, refs[i]),
                 writer->doc->actors.data[refs[i]].rule);
    }
}

static void put_details(hsay_writer *writer, uint32_t index)
{
    const hsay_doc *doc = writer->doc;
    const hsay_time *time = hsay_record_time(doc, index);
    const hsay_place *place = hsay_record_place(doc, index);
    hsay_slice figures = hsay_record_figures(doc, index);
    const uint32_t *refs = hsay_record_refs(doc, figures);
    uint32_t claim = hsay_record_claim(doc, index);
    if (claim != HSAY_NONE) {
        put_part(writer, "says", hsay_record_chain_words(writer, claim),
                 doc->claims.data[claim].rule);
    }
    if (time) {
        put_part(writer, "when", time->value, time->rule);
    }
    if (place) {
        put_part(writer, "where", place->name, place->rule);
    }
    for (uint32_t i = 0; i < figures.count; i++) {
        const hsay_figure *figure = &doc->figures.data[refs[i]];
        put_part(writer, hsay_figure_role_name(figure->role), hsay_doc_span(doc, figure->span),
                 figure->rule);
    }
}

static void put_event(hsay_writer *writer, uint32_t index)
{
    const hsay_doc *doc = writer->doc;
    const hsay_event *event = &doc->events.data[index];
    put_indent(writer);
    hsay_put_char(writer, 'e');
    hsay_put_count(writer, (uint64_t)index + 1);
    hsay_put_char(writer, ' ');
    hsay_put_color(writer, HSAY_BOLD);
    hsay_put_color(writer, hsay_quad_color(event->type));
    hsay_put_text(writer, hsay_event_type_name(event->type));
    hsay_put_color(writer, HSAY_PLAIN);
    hsay_put_char(writer, ' ');
    hsay_put_text(writer, hsay_event_status_name(hsay_record_status(doc, index)));
    hsay_put_text(writer, " [");
    hsay_put_str(writer, hsay_record_words(writer, event->trigger));
    hsay_put_char(writer, ']');
    put_rule(writer, event->rule);
    hsay_put_char(writer, '\n');
    put_parties(writer, "actor", event->actors);
    put_parties(writer, "recipient", event->recipients);
    put_details(writer, index);
}

static void put_claim(hsay_writer *writer, uint32_t index)
{
    const hsay_claim *claim = &writer->doc->claims.data[index];
    put_indent(writer);
    hsay_put_char(writer, 'c');
    hsay_put_count(writer, (uint64_t)index + 1);
    hsay_put_char(writer, ' ');
    hsay_put_color(writer, HSAY_MAGENTA);
    hsay_put_text(writer, hsay_manner_name(claim->manner));
    hsay_put_color(writer, HSAY_PLAIN);
    if (claim->within != HSAY_NONE) {
        hsay_put_text(writer, " in c");
        hsay_put_count(writer, (uint64_t)claim->within + 1);
    }
    hsay_put_text(writer, " [");
    hsay_put_str(writer, hsay_record_words(writer, claim->cue));
    hsay_put_char(writer, ']');
    put_rule(writer, claim->rule);
    hsay_put_char(writer, '\n');
    put_part(writer, "says", hsay_record_chain_words(writer, index), HSAY_STR(""));
    put_part(writer, "source", hsay_record_words(writer, claim->source), HSAY_STR(""));
    put_part(writer, "content", hsay_record_words(writer, claim->content), HSAY_STR(""));
}

/* ------------------------------------------------------------------ what belongs where */

typedef struct {
    hsay_shelf events, claims; /* by sentence */
    hsay_shelf of_event;       /* notes by event */
    hsay_shelf of_sentence;    /* notes that speak of no event, by sentence */
} shelves;

static uint32_t event_of_note(const hsay_doc *doc, uint32_t index)
{
    return doc->notes.data[index].event;
}

static uint32_t sentence_of_note(const hsay_doc *doc, uint32_t index)
{
    const hsay_note *note = &doc->notes.data[index];
    return note->event == HSAY_NONE ? note->sentence : HSAY_NONE;
}

static uint32_t put_notes(hsay_writer *writer, const hsay_shelf *shelf, uint32_t board)
{
    for (uint32_t i = shelf->first[board]; i < shelf->first[board + 1]; i++) {
        put_note(writer, &writer->doc->notes.data[shelf->entries[i]]);
    }
    return shelf->first[board + 1] - shelf->first[board];
}

static void put_sentence(hsay_writer *writer, const shelves *all, uint32_t index)
{
    const hsay_doc *doc = writer->doc;
    uint32_t first = all->events.first[index], end = all->events.first[index + 1];
    hsay_put_color(writer, HSAY_BOLD);
    hsay_put_count(writer, (uint64_t)index + 1);
    hsay_put_color(writer, HSAY_PLAIN);
    hsay_put_text(writer, index < 9 ? "  " : " ");
    hsay_put_wrapped(writer, hsay_record_sentence(doc, index), 3, 3);
    hsay_put_text(writer, "\n\n");
    put_tree(writer, &doc->sentences.data[index]);
    hsay_put_char(writer, '\n');
    for (uint32_t i = first; i < end; i++) {
        put_event(writer, all->events.entries[i]);
        put_notes(writer, &all->of_event, all->events.entries[i]);
    }
    for (uint32_t i = all->claims.first[index]; i < all->claims.first[index + 1]; i++) {
        put_claim(writer, all->claims.entries[i]);
    }
    if (first == end) {
        put_indent(writer);
        hsay_put_text(writer, "no event\n");
    }
    if (put_notes(writer, &all->of_sentence, index) == 0 && first == end) {
        put_indent(writer);
        hsay_put_text(writer, "  no word of this sentence starts a pattern\n");
    }
    hsay_put_char(writer, '\n');
}

void hsay_write_why(hsay_writer *writer)
{
    const hsay_doc *doc = writer->doc;
    uint32_t count = doc->sentences.count, only = writer->layout.sentence;
    shelves all;
    if (!hsay_shelf_fill(writer, &all.claims, count, doc->claims.count, hsay_sentence_of_claim) ||
        !hsay_shelf_fill(writer, &all.events, count, doc->events.count, hsay_sentence_of_event) ||
        !hsay_shelf_fill(writer, &all.of_event, doc->events.count, doc->notes.count,
                         event_of_note) ||
        !hsay_shelf_fill(writer, &all.of_sentence, count, doc->notes.count, sentence_of_note)) {
        return;
    }
    if (only > count) {
        hsay_put_text(writer, "There are ");
        hsay_put_count(writer, count);
        hsay_put_text(writer, " sentences.\n");
    }
    for (uint32_t i = 0; i < count && !writer->no_memory && !writer->stopped; i++) {
        if (only == 0 || only == i + 1) {
            hsay_mark mark = hsay_arena_mark(&writer->arena);
            put_sentence(writer, &all, i);
            hsay_arena_rewind(&writer->arena, mark);
        }
    }
}
