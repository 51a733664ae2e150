/* SPDX-License-Identifier: Apache-2.0
 *
 * unknown.c - `hearsay lexicon unknown`: what a corpus speaks of and the lexicon does not know.
 *
 * In: articles. Out: two lists by frequency, each entry with the first sentence it stands in:
 *
 *     actors   names (no descriptions) of persons, organizations and groups without a code
 *     verbs    verbs between two actors with codes, in a sentence place where no frame fits
 *
 *     12  actor  Tuvok Liberation Brigade   The Tuvok Liberation Brigade denied it.
 *      7  verb   sideline                   Chad sidelined Niger.
 *
 * An entry counts once for each article. At most KEYS_MAX different ones are kept; later ones are
 * then left out, which is said.
 */
#include "program.h"

#include <stdlib.h>
#include <string.h>

enum { KEYS_MAX = 1 << 20, EXAMPLE_MAX = 300, SLOTS_FIRST = 1024 };

typedef struct {
    char *name, *example; /* owned */
    uint64_t count, last; /* article that counted it last */
    bool verb;
} entry;

typedef struct {
    entry *entries; /* open addressing; name NULL: free */
    size_t slots, count;
    uint64_t article;
    bool full, no_memory;
} tally;

/* ------------------------------------------------------------------ counting */

static size_t hash_of(const char *name, size_t length, bool verb)
{
    uint64_t hash = 0xcbf29ce484222325u ^ (verb ? 1 : 0);
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ (unsigned char)name[i]) * 0x100000001b3u;
    }
    return (size_t)(hash ^ hash >> 29);
}

static entry *slot_of(entry *entries, size_t slots, const char *name, size_t length, bool verb)
{
    size_t at = hash_of(name, length, verb) & (slots - 1);
    while (entries[at].name &&
           (entries[at].verb != verb || strlen(entries[at].name) != length ||
            memcmp(entries[at].name, name, length) != 0)) {
        at = (at + 1) & (slots - 1);
    }
    return &entries[at];
}

static bool grow(tally *all)
{
    size_t slots = all->slots ? all->slots * 2 : SLOTS_FIRST;
    entry *entries = calloc(slots, sizeof *entries);
    if (!entries) {
        all->no_memory = true;
        return false;
    }
    for (size_t i = 0; i < all->slots; i++) {
        const entry *old = &all->entries[i];
        if (old->name) {
            *slot_of(entries, slots, old->name, strlen(old->name), old->verb) = *old;
        }
    }
    free(all->entries);
    all->entries = entries;
    all->slots = slots;
    return true;
}

/* White space as single blanks, cut at EXAMPLE_MAX bytes between code points. */
static char *flat_copy(hsay_str words)
{
    size_t end = words.length < EXAMPLE_MAX ? words.length : EXAMPLE_MAX, length = 0;
    while (end < words.length && end > 0 && ((unsigned char)words.data[end] & 0xc0) == 0x80) {
        end--;
    }
    char *flat = malloc(end + 1);
    for (size_t i = 0; flat && i < end; i++) {
        bool blank = (unsigned char)words.data[i] <= ' ';
        if (!blank || (length > 0 && flat[length - 1] != ' ')) {
            flat[length++] = blank ? ' ' : words.data[i];
        }
    }
    if (flat) {
        flat[length] = 0;
    }
    return flat;
}

static void count_one(tally *all, hsay_str name, bool verb, hsay_str sentence)
{
    if (name.length == 0 || all->no_memory || ((all->count + 1) * 2 > all->slots && !grow(all))) {
        return;
    }
    char *key = flat_copy(name);
    entry *slot = key ? slot_of(all->entries, all->slots, key, strlen(key), verb) : NULL;
    if (!slot || slot->name || all->count == KEYS_MAX) {
        free(key);
        all->no_memory |= !slot;
        all->full |= slot && !slot->name;
    } else {
        *slot = (entry){.name = key, .example = flat_copy(sentence), .verb = verb};
        all->no_memory |= !slot->example;
        all->count++;
    }
    if (slot && slot->name && slot->last != all->article) {
        slot->last = all->article;
        slot->count++;
    }
}

/* ------------------------------------------------------------------ actors */

static hsay_str text_of(const hsay_article *article, hsay_span span)
{
    hsay_str text = hsay_text(article);
    return (hsay_str){text.data + span.start, span.end - span.start};
}

static hsay_str sentence_at(const hsay_article *article, uint32_t token)
{
    uint32_t tokens, sentences;
    const hsay_token *t = hsay_tokens(article, &tokens);
    const hsay_sentence *s = hsay_sentences(article, &sentences);
    return token < tokens ? text_of(article, s[t[token].sentence].span) : (hsay_str){"", 0};
}

static void count_actors(tally *all, const hsay_article *article)
{
    uint32_t count, mentions;
    const hsay_actor *actors = hsay_actors(article, &count);
    const hsay_mention *mention = hsay_mentions(article, &mentions);
    for (uint32_t i = 0; i < count; i++) {
        const hsay_actor *actor = &actors[i];
        const uint32_t *refs = hsay_refs(article, actor->mentions);
        if (actor->code.length || actor->known.length || actor->kind == HSAY_KIND_COUNTRY ||
            actor->kind == HSAY_KIND_PLACE) {
            continue;
        }
        for (uint32_t k = 0; k < actor->mentions.count; k++) {
            if (mention[refs[k]].kind == HSAY_MENTION_NAME) {
                count_one(all, actor->name, false, sentence_at(article, mention[refs[k]].head));
                break;
            }
        }
    }
}

/* ------------------------------------------------------------------ verbs */

/* The coded actor whose mention has `token` as its head, or HSAY_NONE. Mentions are in the order of
 * their first token, heads nearly so: a map would be as long as the article, so one is made. */
static uint32_t *coded_heads(const hsay_article *article, uint32_t tokens)
{
    uint32_t actors, mentions;
    const hsay_actor *actor = hsay_actors(article, &actors);
    const hsay_mention *mention = hsay_mentions(article, &mentions);
    uint32_t *heads = malloc((tokens + (size_t)1) * sizeof *heads);
    for (uint32_t i = 0; heads && i < tokens; i++) {
        heads[i] = HSAY_NONE;
    }
    for (uint32_t i = 0; heads && i < mentions; i++) {
        if (mention[i].head < tokens && mention[i].actor < actors &&
            actor[mention[i].actor].code.length) {
            heads[mention[i].head] = mention[i].actor;
        }
    }
    return heads;
}

static bool is_argument(uint8_t relation)
{
    return relation == HSAY_OBJ || relation == HSAY_OBL || relation == HSAY_IOBJ ||
           relation == HSAY_OBL_AGENT;
}

/* Has the verb a coded subject, and another coded actor below it? */
static bool between_actors(const hsay_word *words, const uint32_t *heads, uint32_t verb)
{
    uint32_t subject = HSAY_NONE, other = HSAY_NONE;
    for (uint32_t c = words[verb].first_child; c != HSAY_NONE; c = words[c].next_sibling) {
        if (words[c].deprel == HSAY_NSUBJ || words[c].deprel == HSAY_NSUBJ_PASS) {
            subject = heads[c];
        } else if (is_argument(words[c].deprel) && heads[c] != HSAY_NONE) {
            other = heads[c];
        }
    }
    return subject != HSAY_NONE && other != HSAY_NONE && subject != other;
}

static void count_verbs(tally *all, const hsay_article *article)
{
    uint32_t tokens, count, events, claims;
    const hsay_word *words = hsay_words(article, &count);
    const hsay_event *event = hsay_events(article, &events);
    const hsay_claim *claim = hsay_claims(article, &claims);
    (void)hsay_tokens(article, &tokens);
    uint32_t *heads = count == tokens ? coded_heads(article, tokens) : NULL;
    bool *told = calloc(tokens + (size_t)1, sizeof *told);
    all->no_memory |= (count == tokens && !heads) || !told;
    for (uint32_t i = 0; told && i < events; i++) {
        told[event[i].head < tokens ? event[i].head : tokens] = true;
    }
    for (uint32_t i = 0; told && i < claims; i++) {
        told[claim[i].head < tokens ? claim[i].head : tokens] = true;
    }
    for (uint32_t t = 0; heads && told && t < tokens; t++) {
        if (words[t].upos == HSAY_VERB && !told[t] && between_actors(words, heads, t)) {
            count_one(all, words[t].lemma, true, sentence_at(article, t));
        }
    }
    free(told);
    free(heads);
}

/* ------------------------------------------------------------------ printing */

static int by_count(const void *a, const void *b)
{
    const entry *x = a, *y = b;
    if (x->verb != y->verb) {
        return x->verb ? 1 : -1;
    }
    if (x->count != y->count) {
        return x->count < y->count ? 1 : -1;
    }
    return strcmp(x->name, y->name);
}

static void put_json(output *out, const char *words)
{
    output_text(out, "\"");
    for (; *words; words++) {
        output_text(out, *words == '"' || *words == '\\' ? "\\" : "");
        output_put(out, words, 1);
    }
    output_text(out, "\"");
}

static void put_csv(output *out, const char *words)
{
    output_text(out, "\"");
    for (; *words; words++) {
        output_text(out, *words == '"' ? "\"" : "");
        output_put(out, words, 1);
    }
    output_text(out, "\"");
}

static void print_entry(const settings *asked, output *out, const entry *e)
{
    char count[32];
    const char *what = e->verb ? "verb" : "actor";
    snprintf(count, sizeof count, "%llu", (unsigned long long)e->count);
    if (asked->json) {
        output_text(out, "{\"articles\":");
        output_text(out, count);
        output_text(out, ",\"what\":\"");
        output_text(out, what);
        output_text(out, "\",\"name\":");
        put_json(out, e->name);
        output_text(out, ",\"example\":");
        put_json(out, e->example);
        output_text(out, "}\n");
    } else if (asked->csv) {
        output_text(out, count);
        output_text(out, ",");
        output_text(out, what);
        output_text(out, ",");
        put_csv(out, e->name);
        output_text(out, ",");
        put_csv(out, e->example);
        output_text(out, "\r\n");
    } else {
        char line[128];
        snprintf(line, sizeof line, "%6s  %-5s  ", count, what);
        output_text(out, line);
        output_text(out, e->name);
        output_text(out, "\n               ");
        output_text(out, e->example);
        output_text(out, "\n");
    }
}

static void print_all(const settings *asked, output *out, tally *all)
{
    size_t count = 0;
    for (size_t i = 0; i < all->slots; i++) {
        if (all->entries[i].name) {
            all->entries[count++] = all->entries[i];
        }
    }
    for (size_t i = count; i < all->slots; i++) {
        all->entries[i] = (entry){0};
    }
    if (count > 1) {
        qsort(all->entries, count, sizeof *all->entries, by_count);
    }
    if (asked->csv) {
        output_text(out, "articles,what,name,example\r\n");
    }
    for (size_t i = 0; i < count && !out->failed; i++) {
        print_entry(asked, out, &all->entries[i]);
    }
}

/* ------------------------------------------------------------------ the command */

static void read_all(const settings *asked, const hsay_engine *engine, inputs *in, tally *all)
{
    hsay_input input;
    (void)asked;
    while (!all->no_memory && inputs_next(in, &input)) {
        hsay_article *article = NULL;
        hsay_error error = {0};
        all->article++;
        if (hsay_code(engine, &input, &article, &error) == HSAY_OK) {
            count_actors(all, article);
            count_verbs(all, article);
        } else {
            inputs_refuse(in, input.origin, &error);
        }
        hsay_article_free(article);
    }
}

int command_unknown(const settings *asked)
{
    settings rest = *asked; /* without the word `unknown` */
    rest.files++;
    rest.file_count--;
    hsay_engine *engine = open_engine(asked, "claims", false);
    output out;
    inputs in;
    tally all = {0};
    if (!engine || !output_open(&out, asked->output)) {
        hsay_engine_close(engine);
        return EXIT_UNREADABLE;
    }
    inputs_open(&in, &rest);
    read_all(asked, engine, &in, &all);
    inputs_close(&in);
    hsay_engine_close(engine);
    print_all(asked, &out, &all);
    if (all.full) {
        complain("more than %d different names and verbs: the later ones are left out", KEYS_MAX);
    }
    if (all.no_memory) {
        complain("out of memory: name fewer files");
    }
    for (size_t i = 0; i < all.slots; i++) {
        free(all.entries[i].name);
        free(all.entries[i].example);
    }
    free(all.entries);
    return !output_close(&out) || all.no_memory ? EXIT_UNREADABLE : inputs_exit(&in);
}
