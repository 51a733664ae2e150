/* SPDX-License-Identifier: Apache-2.0
 *
 * main.c - trains models/claims.hsm from PolNeAR's train split.
 *
 * usage: train-claims POLNEAR/train OUTPUT.hsm [doubt=FILE trust=0.2 cue.lean=1.5 ...]
 *
 * Every article goes through the project's own path up to the actors and through the rules of the
 * stage claims; the features are those that the stage computes when it runs. Two taggers are
 * trained: cues over sentences, arguments over the windows of the annotated cues. With a file of
 * teacher.py, what is wanted of a token is (1 - trust) of the annotator's word and trust of the
 * teacher's.
 */
#include "engine/engine.h"
#include "trainer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    hsay_engine *engine;
    claims_state claims;
    sequences cues, arguments;
    uint32_t articles, claims_seen, skipped;
    FILE *doubts; /* what teacher.py wrote, or NULL */
    float trust;              /* share of the teacher in what is wanted of an annotated token */
} trainer;

/* Marks tokens that share a byte with one of the spans. */
static void mark_tokens(const hsay_doc *doc, const gold_role *role, uint8_t first, uint8_t later,
                        uint8_t *labels)
{
    for (uint32_t i = 0; i < role->count; i++) {
        bool started = false;
        for (uint32_t t = hsay_doc_token_at(doc, role->span[i].start);
             t < doc->tokens.count && doc->tokens.data[t].span.start < role->span[i].end; t++) {
            bool joined = t && (labels[t - 1] == first || labels[t - 1] == later);
            labels[t] = started || joined ? later : first;
            started = true;
        }
    }
}

/* The newest token's chances: the annotator's label and the teacher's doubt, mixed. */
static void mix_chances(sequences *s, const gold_doubt *doubt, float trust)
{
    uint8_t *chances = s->chances[s->token_count - 1];
    float begins = doubt ? doubt->begins : 0, goes_on = doubt ? doubt->goes_on : 0;
    chances[0] = (uint8_t)((1 - trust) * (float)chances[0] + trust * begins + 0.5f);
    chances[1] = (uint8_t)((1 - trust) * (float)chances[1] + trust * goes_on + 0.5f);
}

static const gold_doubt *doubt_at(const gold_article *gold, uint32_t start, uint32_t *next)
{
    while (*next < gold->doubt_count && gold->doubts[*next].start < start)
        ++*next;
    bool here = *next < gold->doubt_count && gold->doubts[*next].start == start;
    return here ? &gold->doubts[*next] : NULL;
}

static void cue_sequences(trainer *t, const features_state *features, const uint8_t *labels,
                          const gold_article *gold)
{
    uint32_t next = 0;
    const hsay_doc *doc = features->doc;
    feature_list list;
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        const hsay_sentence *sentence = &doc->sentences.data[s];
        for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++) {
            hsay_claims_cue_features(features, i, &list);
            sequences_token(&t->cues, &list, labels[i],
                            (uint8_t)hsay_claims_step_class(features, i));
            if (gold->doubts)
                mix_chances(&t->cues, doubt_at(gold, doc->tokens.data[i].span.start, &next),
                            t->trust);
        }
        sequences_close(&t->cues);
    }
}

/* The tokens of a cue as one run; false: none. */
static bool cue_run(const hsay_doc *doc, const gold_claim *claim, token_run *run)
{
    if (!claim->cue.count)
        return false;
    run->first = hsay_doc_token_at(doc, claim->cue.span[0].start);
    run->last = run->first;
    while (run->last + 1 < doc->tokens.count &&
           doc->tokens.data[run->last + 1].span.start < claim->cue.span[claim->cue.count - 1].end &&
           doc->tokens.data[run->last + 1].sentence == doc->tokens.data[run->first].sentence)
        run->last++;
    return run->first < doc->tokens.count;
}

static void argument_sequence(trainer *t, const features_state *features, const gold_claim *claim,
                              token_run run, uint8_t *labels)
{
    const hsay_doc *doc = features->doc;
    static cue_window window;
    feature_list list;
    memset(labels, 0, doc->tokens.count);
    mark_tokens(doc, &claim->content, ARG_CONTENT_B, ARG_CONTENT_I, labels);
    mark_tokens(doc, &claim->source, ARG_SOURCE_B, ARG_SOURCE_I, labels);
    for (uint32_t i = run.first; i <= run.last; i++)
        labels[i] = ARG_O;
    hsay_claims_window(features, run, &window);
    uint8_t before = 0;
    for (uint32_t i = window.first; i <= window.last; i++) {
        uint8_t label = labels[i];
        if (label && !(label & 1u) && before != label && before + 1 != label)
            label--; /* begins here after all */
        hsay_claims_argument_features(features, &window, i, &list);
        sequences_token(&t->arguments, &list, label,
                        (uint8_t)hsay_claims_argument_step(features, &window, i));
        before = label;
    }
    sequences_close(&t->arguments);
}

static void add_article(trainer *t, hsay_doc *doc, const gold_article *gold)
{
    draft_list drafts = {0};
    features_state features;
    hsay_error error;
    if (hsay_claims_by_verbs(&t->claims, doc, &drafts, &error) != HSAY_OK ||
        hsay_claims_by_others(&t->claims, doc, &drafts, &error) != HSAY_OK ||
        !hsay_claims_features_open(&t->claims, doc, &drafts, &features))
        abort();
    uint8_t *labels = calloc(doc->tokens.count + 1u, 1);
    for (uint32_t c = 0; c < gold->count; c++) {
        token_run run;
        if (!cue_run(doc, &gold->claims[c], &run))
            continue;
        bool free_place = true;
        for (uint32_t i = run.first; i <= run.last; i++)
            free_place = free_place && !labels[i];
        for (uint32_t i = run.first; free_place && i <= run.last; i++)
            labels[i] = i == run.first ? CUE_B : CUE_I;
    }
    cue_sequences(t, &features, labels, gold);
    for (uint32_t c = 0; c < gold->count; c++) {
        token_run run;
        if (cue_run(doc, &gold->claims[c], &run))
            argument_sequence(t, &features, &gold->claims[c], run, labels);
        t->claims_seen++;
    }
    t->articles++;
    free(labels);
}

/* Reads an article's text as the program would, and takes it where nothing of it is changed. */
static void take_article(trainer *t, const gold_article *gold, const char *name)
{
    hsay_article *article;
    hsay_error error;
    hsay_input input = {.bytes = {gold->text, gold->length}, .kind = HSAY_INPUT_TEXT};
    if (hsay_code(t->engine, &input, &article, &error) != HSAY_OK) {
        fprintf(stderr, "%s: %s\n", name, error.message);
        t->skipped++;
        return;
    }
    if (article->text.length == gold->length &&
        memcmp(article->text.data, gold->text, gold->length) == 0)
        add_article(t, article, gold);
    else
        t->skipped++;
    hsay_article_free(article);
}

static void take_annotated(trainer *t, const char *folder)
{
    uint32_t count = 0;
    char **names = gold_names(folder, &count);
    for (uint32_t i = 0; i < count; i++) {
        gold_article gold;
        if (!gold_read(folder, names[i], &gold))
            continue;
        if (t->doubts && !gold_doubts(t->doubts, names[i], &gold))
            fprintf(stderr, "%s: the teacher did not read it\n", names[i]);
        take_article(t, &gold, names[i]);
        gold_free(&gold);
    }
}

static bool open_trainer(trainer *t)
{
    hsay_options options = {.until = "actors", .model = "models/syntax.hsm"};
    hsay_error error;
    if (hsay_engine_open(&options, &t->engine, &error) != HSAY_OK) {
        fprintf(stderr, "%s\n", error.message);
        return false;
    }
    hsay_setup setup = {t->engine->image, NULL, &t->engine->arena};
    return hsay_claims_cues_open(&setup, &t->claims.cues, &error) == HSAY_OK;
}

/* Sets what "cue.rate=0.2" names; false: no such setting. */
static bool set_option(const char *setting, crf_options *cue, crf_options *argument)
{
    const char *dot = strchr(setting, '.'), *equal = strchr(setting, '=');
    if (!dot || !equal)
        return false;
    crf_options *o = setting[0] == 'c' ? cue : argument;
    float value = strtof(equal + 1, NULL);
    switch (dot[1]) {
    case 'l': o->lean = value; return true;
    case 'o': o->rounds = (uint32_t)value; return true;
    case 'e': o->epochs = (uint32_t)value; return true;
    case 'd': o->decay = value; return true;
    case 'r': o->rate = value; return true;
    case 'h': o->drop = value; return true;
    case 'f': o->floor = value; return true;
    case 'm': o->least = (uint32_t)value; return true;
    case 'b': o->bits = (uint32_t)value; return true;
    default: return false;
    }
}

static void train_one(sequences *s, uint32_t labels, uint32_t classes, const crf_options *options,
                      crf *model, packed *table)
{
    size_t before = s->feature_count;
    sequences_index(s, options->least);
    *model = (crf){.labels = labels, .classes = classes, .rows = s->kept};
    *table = (packed){0};
    crf_train(model, s, options);
    crf_pack(model, s->hashes, options->floor, 1u << options->bits, table);
    fprintf(stderr, "%s: %zu features, %zu of them seen twice, %u kinds, %u kept\n", options->name,
            before, s->feature_count, s->kept, table->kept);
    sequences_free(s);
}

/* "doubt=FILE", "trust=0.3" and the taggers' own settings; false: none such. */
static bool set_any(trainer *t, const char *setting, crf_options *cue, crf_options *argument)
{
    if (strncmp(setting, "doubt=", 6) == 0)
        return (t->doubts = fopen(setting + 6, "rb")) != NULL;
    if (strncmp(setting, "trust=", 6) != 0)
        return set_option(setting, cue, argument);
    t->trust = strtof(setting + 6, NULL);
    return true;
}

static const char notes[] =
    "name claims\n"
    "data PolNeAR 1.0, train split (840 articles)\n"
    "licence none stated for the data: weights learned, no text shipped\n"
    "recipe make train-claims\n";

static bool train_both(trainer *t, const crf_options *cue_options,
                       const crf_options *argument_options, const char *path)
{
    crf cue, argument;
    packed tables[2];
    train_one(&t->cues, CUE_LABELS, CUE_STEPS, cue_options, &cue, &tables[0]);
    train_one(&t->arguments, ARG_LABELS, ARGUMENT_STEPS, argument_options, &argument, &tables[1]);
    return save_model(path, (const crf *const[2]){&cue, &argument}, tables, notes);
}

int main(int count, char **arguments)
{
    crf_options cue_options = {3, 9, 4, 19, 0.05f, 0.003f, 1.2f, 0.7f, 0.05f, "cues"};
    crf_options argument_options = {3, 7, 3, 20, 0.05f, 0.003f, 0, 0.7f, 0.05f, "arguments"};
    trainer t = {.trust = 0.2f};
    for (int i = 3; i < count; i++)
        if (!set_any(&t, arguments[i], &cue_options, &argument_options))
            count = 0;
    if (count < 3) {
        fprintf(stderr, "usage: train-claims POLNEAR/train OUTPUT.hsm [doubt=TRAIN.jsonl] "
                        "[trust=0.2 cue.lean=1.5 ...]\n");
        return 2;
    }
    if (!open_trainer(&t))
        return 1;
    take_annotated(&t, arguments[1]);
    fprintf(stderr,
            "%u articles, %u skipped, %u claims; %zu tokens, %zu features; windows %zu, %zu\n",
            t.articles, t.skipped, t.claims_seen, t.cues.token_count, t.cues.feature_count,
            t.arguments.token_count, t.arguments.feature_count);
    if (!train_both(&t, &cue_options, &argument_options, arguments[2])) {
        fprintf(stderr, "cannot write %s\n", arguments[2]);
        return 1;
    }
    return 0;
}
