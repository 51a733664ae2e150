/* SPDX-License-Identifier: Apache-2.0
 *
 * prepare.c - everything of the syntax weights that is not learned by the network, and its input.
 *
 * usage: prepare-syntax UD_FOLDER RAW.txt SILVER.conllu OUTPUT.hsm
 *
 * In: treebanks, a file of raw tokens (raw.py), and raw news as the teacher labels it (teacher.py;
 * an empty file: none). Out: one file with the tables that go into the model as they are (names,
 * lemmas, lookups), the word vectors, and for every treebank a matrix of one row a word: the
 * embedding rows that it looks up (made by the same code as in the program), tag, features, head
 * and relation. network.py learns from that file alone.
 */
#include "lemmas.h"
#include "syntax/rows.h"
#include "vectors.h"
#include "writer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SEED       0x5eed5eed12345678u
#define COLUMNS    14u
#define FREQUENT   16u         /* weight of a form that gets a row of its own */
#define SEEN_SLOTS (1u << 20)

typedef struct {
    names tags, relations, feats, scripts;
    treebank train, silver, ewt, gum;
    hsay_arena arena;
    hsay_lemmas lemmas;
    hsay_lookup words;
    vectors raw;
    writer out;
} preparation;

static hsay_str lines_of(const names *list, hsay_arena *arena)
{
    size_t length = 0, at = 0;
    for (uint32_t i = 0; i < list->count; i++)
        length += list->items[i].length + 1;
    char *out = need(hsay_arena_take(arena, length));
    for (uint32_t i = 0; i < list->count; i++) {
        memcpy(out + at, list->items[i].data, list->items[i].length);
        at += list->items[i].length;
        out[at++] = '\n';
    }
    return (hsay_str){out, length};
}

static void read_bank(preparation *p, const char *folder, const char *name, bool add,
                      treebank *bank)
{
    hsay_str path = hsay_str_print(&p->arena, "%s/%s.conllu%c", folder, name, 0);
    treebank_read(path.data, &p->tags, &p->relations, add, bank, &p->arena);
}

static void add_lookup(preparation *p, const char *name, const hsay_lookup *lookup)
{
    char key[32];
    snprintf(key, sizeof key, "%s.keys", name);
    writer_add(&p->out, key, HSAY_U32, lookup->keys, lookup->slots, 0);
    snprintf(key, sizeof key, "%s.values", name);
    writer_add(&p->out, key, HSAY_I16, lookup->values, lookup->slots, 0);
}

static void add_lines(preparation *p, const char *name, const names *list)
{
    hsay_str lines = lines_of(list, &p->arena);
    writer_add(&p->out, name, HSAY_U8, lines.data, (uint32_t)lines.length, 0);
}

/* Weighs the forms of a bank; a key is kept when it reaches FREQUENT. */
static void weigh_forms(const treebank *bank, uint32_t weight, uint32_t *seen, uint16_t *weights,
                        uint32_t *keys, uint32_t *kept)
{
    for (uint32_t w = 0; w < bank->words; w++) {
        hsay_form view;
        hsay_form_view(bank->form[w], HSAY_CASE_USUAL, false, &view);
        uint32_t key = view.form, i = key & (SEEN_SLOTS - 1);
        while (seen[i] && seen[i] != key)
            i = (i + 1) & (SEEN_SLOTS - 1);
        seen[i] = key;
        if (weights[i] < FREQUENT && weights[i] + weight >= FREQUENT)
            keys[(*kept)++] = key;
        weights[i] = (uint16_t)(weights[i] < FREQUENT ? weights[i] + weight : FREQUENT);
    }
}

/* Forms seen at least twice in the treebanks, or sixteen times in raw news. */
static hsay_lookup frequent_words(const treebank *gold, const treebank *silver)
{
    uint32_t *keys = need(calloc(SEEN_SLOTS, sizeof *keys)), kept = 0;
    uint32_t *seen = need(calloc(SEEN_SLOTS, sizeof *seen));
    uint16_t *weights = need(calloc(SEEN_SLOTS, sizeof *weights));
    weigh_forms(gold, FREQUENT / 2, seen, weights, keys, &kept);
    weigh_forms(silver, FREQUENT / 16, seen, weights, keys, &kept);
    printf("%u frequent forms\n", kept);
    hsay_lookup result = number_keys(keys, kept);
    free(seen);
    free(weights);
    free(keys);
    return result;
}

static void fill_row(preparation *p, const treebank *bank, uint32_t w, const hsay_form *view,
                     int32_t *row)
{
    hsay_rows rows;
    hsay_rows_of(view, &p->words, &p->raw.lookup, &rows);
    *row++ = (int32_t)rows.word;
    *row++ = (int32_t)rows.vector;
    for (uint32_t k = 0; k < HSAY_AFFIXES; k++)
        *row++ = (int32_t)rows.affix[k];
    *row++ = (int32_t)rows.shape;
    *row++ = (int32_t)bank->tag[w];
    uint32_t feats = name_id(&p->feats, bank->feats[w], false);
    *row++ = (int32_t)(feats == HSAY_NONE ? 0 : feats);
    *row++ = (int32_t)bank->head[w];
    *row++ = (int32_t)bank->relation[w];
}

static void add_bank(preparation *p, const char *name, const treebank *bank)
{
    int32_t *rows = need(calloc((size_t)bank->words * COLUMNS, sizeof *rows));
    for (uint32_t s = 0; s < bank->sentences; s++) {
        uint32_t from = bank->first[s], count = bank->first[s + 1] - from;
        hsay_case_mode mode = hsay_form_mode(bank->form + from, count);
        for (uint32_t i = 0; i < count; i++) {
            hsay_form view;
            hsay_form_view(bank->form[from + i], mode, i == 0, &view);
            fill_row(p, bank, from + i, &view, rows + (size_t)(from + i) * COLUMNS);
        }
    }
    char key[32];
    snprintf(key, sizeof key, "%s.rows", name);
    writer_add(&p->out, key, HSAY_I32, rows, bank->words, COLUMNS);
    snprintf(key, sizeof key, "%s.first", name);
    writer_add(&p->out, key, HSAY_U32, bank->first, bank->sentences + 1, 0);
}

/* Which features go with which tag. */
static void add_pairs(preparation *p, const uint32_t *feats)
{
    uint8_t *pairs = need(calloc((size_t)p->tags.count * p->feats.count, 1));
    for (uint32_t w = 0; w < p->train.words; w++)
        pairs[p->train.tag[w] * p->feats.count + feats[w]] = 1;
    writer_add(&p->out, "tag.feats", HSAY_U8, pairs, p->tags.count, p->feats.count);
}

static void prepare_all(preparation *p, const char *folder, const char *raw, const char *silver)
{
    uint64_t seed = SEED;
    name_id(&p->relations, HSAY_STR("root"), true);
    read_bank(p, folder, "ewt-train", true, &p->train);
    read_bank(p, folder, "gum-train", true, &p->train);
    read_bank(p, folder, "ewt-dev", false, &p->ewt);
    read_bank(p, folder, "gum-dev", false, &p->gum);
    uint32_t *feats = word_features(&p->train, &p->feats);
    treebank_read(silver, &p->tags, &p->relations, false, &p->silver, &p->arena);
    p->words = frequent_words(&p->train, &p->silver);
    learn_vectors(raw, SEED, &p->raw);
    uint32_t *scripts = lemma_scripts(&p->train, &p->scripts, &p->arena);
    p->lemmas = learn_lemmas(&p->train, scripts, &p->scripts, &p->raw.lookup, &p->arena);
    printf("lemmas with gold tags: EWT dev %.2f, GUM dev %.2f\n",
           lemma_accuracy(&p->ewt, &p->lemmas, &p->arena),
           lemma_accuracy(&p->gum, &p->lemmas, &p->arena));
    printf("%u words, %u silver, %u tags, %u feats, %u relations, %u vectors\n", p->train.words,
           p->silver.words, p->tags.count, p->feats.count, p->relations.count, p->raw.count);
    add_lines(p, "tags", &p->tags);
    add_lines(p, "relations", &p->relations);
    add_lines(p, "feats", &p->feats);
    add_lines(p, "scripts", &p->scripts);
    add_pairs(p, feats);
    add_lookup(p, "lemma", &p->lemmas.endings);
    add_lookup(p, "word", &p->words);
    add_lookup(p, "vector", &p->raw.lookup);
    writer_add(&p->out, "raw.vectors", HSAY_F32, p->raw.rows, p->raw.count, VECTOR_SIZE);
    treebank_vary(&p->train, &p->tags, &p->relations, &p->arena, &seed);
    add_bank(p, "train", &p->train);
    if (p->silver.words)
        add_bank(p, "silver", &p->silver);
    add_bank(p, "ewt", &p->ewt);
    add_bank(p, "gum", &p->gum);
}

int main(int count, char **arguments)
{
    if (count != 5) {
        fprintf(stderr, "usage: prepare-syntax UD_FOLDER RAW.txt SILVER.conllu OUTPUT.hsm\n");
        return 2;
    }
    preparation *p = need(calloc(1, sizeof *p));
    hsay_arena_open(&p->arena, NULL);
    prepare_all(p, arguments[1], arguments[2], arguments[3]);
    if (!writer_save(&p->out, arguments[4], HSAY_STR("name syntax-input\n"))) {
        fprintf(stderr, "cannot write %s\n", arguments[4]);
        return 1;
    }
    hsay_arena_close(&p->arena);
    free(p);
    return 0;
}
