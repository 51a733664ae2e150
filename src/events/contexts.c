/* SPDX-License-Identifier: Apache-2.0
 *
 * contexts.c - which of PLOVER's 37 contexts an event stands in.
 *
 * In: the lemmas of its sentence, the sectors of its parties, lexicon/events/contexts.tsv. Out: one
 * bit for each context. Words stand in the table alone or two or three side by side; the longest
 * that fits counts: in "tear gas", which is of no context, gas is no resource. Words that are of a
 * context only as nouns ("trade", but not "traded fire") have a column of their own.
 *
 *     lemmas      police   fired   tear   gas   at   students
 *     longest                      `-- "-" --'       education
 */
#include "events/internal.h"

#define CONTEXT_WORDS_MAX  3u
#define CONTEXT_LENGTH_MAX 96u

static context_bits *bits_of(hsay_arena *arena, event_contexts *contexts, hsay_str text)
{
    uint32_t at = hsay_map_get(&contexts->words, hsay_hash(text));
    if (at == HSAY_NONE) {
        at = contexts->count++;
        if (!hsay_map_put(arena, &contexts->words, hsay_hash(text), at)) {
            return NULL;
        }
    }
    return &contexts->bits[at];
}

/* The word or words `text` of one cell: their bits, and on the first word that more may follow. */
static bool add_words(hsay_arena *arena, event_contexts *contexts, hsay_str text,
                      const context_bits *bits)
{
    size_t space = 0;
    context_bits *all = bits_of(arena, contexts, text), *first;
    while (space < text.length && text.data[space] != ' ') {
        space++;
    }
    first = space == text.length ? all
                                 : bits_of(arena, contexts, (hsay_str){text.data, space});
    if (all == NULL || first == NULL) {
        return false;
    }
    all->any |= bits->any;
    all->noun |= bits->noun;
    all->whole = true;
    first->opens |= space < text.length;
    return true;
}

static uint32_t count_words(const hsay_table *table, uint32_t column)
{
    uint32_t count = 0;
    for (uint32_t row = 0; row < table->rows && column != HSAY_NONE; row++) {
        hsay_str list = hsay_table_cell(table, row, column), word;
        while (hsay_str_next(&list, '|', &word)) {
            count++;
        }
    }
    return count;
}

static bool add_cell(hsay_arena *arena, event_contexts *contexts, hsay_str list,
                     const context_bits *bits)
{
    hsay_str word;
    while (hsay_str_next(&list, '|', &word)) {
        if (!add_words(arena, contexts, word, bits)) {
            return false;
        }
    }
    return true;
}

/* Sectors are written in capitals, lemmas are looked up in small letters: they share the map. */
bool prepare_contexts(const hsay_setup *setup, event_contexts *contexts, const hsay_table *table)
{
    uint32_t names = hsay_table_column(table, "context"), words = hsay_table_column(table, "words");
    uint32_t nouns = hsay_table_column(table, "nouns"), acts = hsay_table_column(table, "sectors");
    uint32_t total = count_words(table, words) + count_words(table, nouns);
    hsay_arena *arena = setup->arena;
    total = 2 * (total + count_words(table, acts)) + 1;
    contexts->bits = HSAY_NEW(arena, context_bits, total);
    for (uint32_t row = 0; contexts->bits != NULL && row < table->rows; row++) {
        uint32_t bit = 0;
        bool known = names != HSAY_NONE &&
                     hsay_context_parse(hsay_table_cell(table, row, names), &bit);
        uint64_t mask = known ? (uint64_t)1 << bit : 0;
        context_bits any = {.any = mask}, noun = {.noun = mask};
        if ((words != HSAY_NONE &&
             !add_cell(arena, contexts, hsay_table_cell(table, row, words), &any)) ||
            (nouns != HSAY_NONE &&
             !add_cell(arena, contexts, hsay_table_cell(table, row, nouns), &noun)) ||
            (acts != HSAY_NONE &&
             !add_cell(arena, contexts, hsay_table_cell(table, row, acts), &any))) {
            return false;
        }
    }
    return contexts->bits != NULL;
}

/* Writes the lemma of `token` in small letters behind the words before it; 0: too long. */
static size_t append_lemma(const hsay_doc *doc, uint32_t token, char *text, size_t length)
{
    hsay_str lemma = doc->words.data[token].lemma;
    if (lemma.length == 0 || length + lemma.length + 1 > CONTEXT_LENGTH_MAX) {
        return 0;
    }
    if (length > 0) {
        text[length++] = ' ';
    }
    for (size_t i = 0; i < lemma.length; i++) {
        text[length++] = (char)hsay_to_lower((unsigned char)lemma.data[i]);
    }
    return length;
}

static bool is_hyphen(const hsay_doc *doc, uint32_t token)
{
    return hsay_str_is(hsay_doc_form(doc, token), "-");
}

/* The bits of the longest entry that starts at *token, which moves behind it. */
static uint64_t read_at(const event_work *work, uint32_t *token, uint32_t end)
{
    const event_contexts *contexts = &work->state->contexts;
    const hsay_doc *doc = work->doc;
    char text[CONTEXT_LENGTH_MAX];
    size_t length = append_lemma(doc, *token, text, 0);
    uint32_t at = length == 0 ? HSAY_NONE
                              : hsay_map_get(&contexts->words, hsay_hash((hsay_str){text, length}));
    uint32_t next = *token + 1, last = *token;
    uint64_t found = 0;
    uint8_t upos = doc->words.data[*token].upos;
    if (at != HSAY_NONE) {
        found = contexts->bits[at].any;
        found |= upos == HSAY_NOUN || upos == HSAY_PROPN ? contexts->bits[at].noun : 0;
    }
    bool more = at != HSAY_NONE && contexts->bits[at].opens;
    for (uint32_t words = 1; more && words < CONTEXT_WORDS_MAX && next < end; words++) {
        next += is_hyphen(doc, next) && next + 1 < end ? 1 : 0;
        length = append_lemma(doc, next, text, length);
        if (length == 0) {
            break;
        }
        at = hsay_map_get(&contexts->words, hsay_hash((hsay_str){text, length}));
        if (at != HSAY_NONE && contexts->bits[at].whole) {
            found = contexts->bits[at].any | contexts->bits[at].noun;
            last = next;
        }
        next++;
    }
    *token = last + 1;
    return found;
}

uint64_t sentence_contexts(const event_work *work)
{
    const hsay_sentence *sentence = &work->doc->sentences.data[work->sentence];
    uint32_t end = sentence->first + sentence->count;
    uint64_t contexts = 0;
    for (uint32_t token = sentence->first; token < end;) {
        contexts |= read_at(work, &token, end);
    }
    return contexts;
}

uint64_t party_contexts(const event_work *work, const party_list *side)
{
    const event_contexts *contexts = &work->state->contexts;
    uint64_t found = 0;
    for (uint32_t i = 0; i < side->count; i++) {
        const hsay_actor *actor = &work->doc->actors.data[side->actor[i]];
        for (uint32_t k = 0; k < actor->sector_count; k++) {
            uint32_t at = hsay_map_get(&contexts->words, hsay_hash(actor->sectors[k]));
            found |= at != HSAY_NONE ? contexts->bits[at].any : 0;
        }
    }
    return found;
}
