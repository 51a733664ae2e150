/* SPDX-License-Identifier: Apache-2.0
 *
 * main.c - trains models/syntax.hsm from the English treebanks of Universal Dependencies.
 *
 * usage: train-syntax UD_FOLDER OUTPUT.hsm
 *
 * In: ewt-train, gum-train and, for the scores, ewt-dev and gum-dev (.conllu). Out: the weights.
 * Seeds are fixed: the same treebanks give the same bytes. The parser learns on tags given by
 * taggers that have not seen the sentence (five folds), as it will meet them.
 */
#include "lemmas.h"
#include "perceptron.h"
#include "writer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FOLDS        5u
#define FOLD_PASSES  4u
#define TAG_PASSES   8u
#define PARSE_PASSES 10u
#define TAG_TABLE    (1u << 21)
#define PARSE_TABLE  (1u << 22)
#define SEED         0x5eed5eed12345678u

typedef struct {
    names tags, relations, feats, scripts;
    treebank train;
    hsay_arena arena;
    hsay_linear tagger, parser;
    hsay_lookup lemmas, features;
} trainer;

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

static void read_bank(trainer *t, const char *folder, const char *name, bool add, treebank *bank)
{
    hsay_str path = hsay_str_print(&t->arena, "%s/%s.conllu%c", folder, name, 0);
    treebank_read(path.data, &t->tags, &t->relations, add, bank, &t->arena);
}

static void train_all(trainer *t)
{
    treebank *bank = &t->train;
    uint64_t seed = SEED;
    uint32_t *scripts = lemma_scripts(bank, &t->scripts, &t->arena);
    uint32_t *feats = word_features(bank, &t->feats);
    t->lemmas = learn_endings(bank, scripts);
    t->features = learn_endings(bank, feats);
    printf("lemmas %u slots, %u scripts; features %u slots\n", t->lemmas.slots, t->scripts.count,
           t->features.slots);
    treebank_vary(bank, &t->arena, &seed);
    uint8_t *tags = need(calloc(bank->words, 1));
    for (uint32_t fold = 0; fold < FOLDS; fold++) {
        hsay_linear held =
            train_tagger(bank, t->tags.count, TAG_TABLE, FOLD_PASSES, fold, FOLDS, SEED);
        tag_bank(&held, bank, fold, FOLDS, tags);
        free((void *)(uintptr_t)held.weights);
        printf("fold %u\n", fold);
        fflush(stdout);
    }
    t->tagger = train_tagger(bank, t->tags.count, TAG_TABLE, TAG_PASSES, 0, 1, SEED);
    t->parser = train_parser(bank, tags, t->relations.count, PARSE_TABLE, PARSE_PASSES, SEED);
    free(tags);
}

static hsay_str base_of(hsay_str relation)
{
    size_t colon = hsay_str_find(relation, HSAY_STR(":"));
    return hsay_str_slice(relation, 0, colon == SIZE_MAX ? relation.length : colon);
}

static size_t universal_length(hsay_str tag)
{
    return hsay_str_find(tag, HSAY_STR("\t"));
}

static void score(trainer *t, const char *folder, const char *name)
{
    treebank bank = {0};
    read_bank(t, folder, name, false, &bank);
    uint8_t *tags = need(calloc(bank.words, 1)), *labels = need(calloc(bank.words, 1));
    uint32_t *heads = need(calloc(bank.words, sizeof *heads)), upos = 0, xpos = 0, uas = 0, las = 0;
    tag_bank(&t->tagger, &bank, 0, 1, tags);
    parse_bank(&t->parser, &bank, tags, t->relations.count, heads, labels);
    for (uint32_t w = 0; w < bank.words; w++) {
        hsay_str own = t->tags.items[tags[w]], gold = t->tags.items[bank.tag[w]];
        size_t a = universal_length(own), b = universal_length(gold);
        upos += hsay_str_equal(hsay_str_slice(own, 0, a), hsay_str_slice(gold, 0, b));
        xpos += tags[w] == bank.tag[w];
        bool head = heads[w] == bank.head[w];
        uas += head;
        las += head && hsay_str_equal(base_of(t->relations.items[labels[w]]),
                                      base_of(t->relations.items[bank.relation[w]]));
    }
    double n = bank.words / 100.0;
    printf("%s: UPOS %.2f tag %.2f UAS %.2f LAS %.2f lemma (gold tags) %.2f\n", name, upos / n,
           xpos / n, uas / n, las / n, lemma_accuracy(&bank, &t->lemmas, &t->scripts, &t->arena));
    free(tags);
    free(labels);
    free(heads);
}

static bool save(trainer *t, const char *path)
{
    writer w = {0};
    hsay_str tags = lines_of(&t->tags, &t->arena), feats = lines_of(&t->feats, &t->arena);
    hsay_str relations = lines_of(&t->relations, &t->arena);
    hsay_str scripts = lines_of(&t->scripts, &t->arena);
    writer_add(&w, "tags", HSAY_U8, tags.data, (uint32_t)tags.length, 0);
    writer_add(&w, "relations", HSAY_U8, relations.data, (uint32_t)relations.length, 0);
    writer_add(&w, "feats", HSAY_U8, feats.data, (uint32_t)feats.length, 0);
    writer_add(&w, "scripts", HSAY_U8, scripts.data, (uint32_t)scripts.length, 0);
    writer_add(&w, "tagger", HSAY_I8, t->tagger.weights,
               t->tagger.size + hsay_padded(t->tagger.classes), 0);
    writer_add(&w, "parser", HSAY_I8, t->parser.weights,
               t->parser.size + hsay_padded(t->parser.classes), 0);
    writer_add(&w, "lemma.keys", HSAY_U32, t->lemmas.keys, t->lemmas.slots, 0);
    writer_add(&w, "lemma.values", HSAY_I16, t->lemmas.values, t->lemmas.slots, 0);
    writer_add(&w, "feats.keys", HSAY_U32, t->features.keys, t->features.slots, 0);
    writer_add(&w, "feats.values", HSAY_I16, t->features.values, t->features.slots, 0);
    return writer_save(&w, path,
                       HSAY_STR("name syntax\n"
                                "task tags, features, lemmas and trees of English\n"
                                "data UD English EWT (train), UD English GUM (train)\n"
                                "licence EWT CC BY-SA 4.0; GUM CC BY 4.0 and CC BY-SA\n"
                                "recipe make train-syntax\n"));
}

int main(int count, char **arguments)
{
    if (count != 3) {
        fprintf(stderr, "usage: train-syntax UD_FOLDER OUTPUT.hsm\n");
        return 2;
    }
    trainer *t = need(calloc(1, sizeof *t));
    hsay_arena_open(&t->arena, NULL);
    name_id(&t->relations, HSAY_STR("root"), true);
    read_bank(t, arguments[1], "ewt-train", true, &t->train);
    read_bank(t, arguments[1], "gum-train", true, &t->train);
    printf("%u words, %u sentences, %u tags, %u relations\n", t->train.words, t->train.sentences,
           t->tags.count, t->relations.count);
    train_all(t);
    score(t, arguments[1], "ewt-dev");
    score(t, arguments[1], "gum-dev");
    if (!save(t, arguments[2])) {
        fprintf(stderr, "cannot write %s\n", arguments[2]);
        return 1;
    }
    hsay_arena_close(&t->arena);
    free(t);
    return 0;
}
