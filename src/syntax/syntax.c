/* SPDX-License-Identifier: Apache-2.0
 *
 * syntax.c - the stage: tokens in, words (tags, features, lemmas, trees) out.
 *
 * In: sentences and tokens. Out: doc->words, one for every token. All knowledge of English comes
 * from the weights "syntax" (train/syntax).
 *
 * A sentence is read in windows of at most HSAY_WINDOW tokens; the root of a later window hangs
 * under the root of the first, so that every sentence is one tree. Windows are sorted by length and
 * run in groups, which changes the speed and nothing else. Time and memory are linear in the
 * document, whatever its sentences are like.
 */
#include "syntax/network.h"

typedef struct {
    hsay_network network;
    hsay_labels labels;
    hsay_lemmas lemmas;
} syntax_state;

static hsay_status prepare(const hsay_setup *setup, void **result, hsay_error *error)
{
    const hsay_model *model = hsay_model_find(setup->models, "syntax");
    if (!model)
        return hsay_fail(error, HSAY_BAD_MODEL, "no weights named syntax");
    syntax_state *state = HSAY_NEW(setup->arena, syntax_state, 1);
    if (!state)
        return hsay_no_memory(error);
    hsay_status status = hsay_labels_open(setup->arena, model, &state->labels, error);
    if (status == HSAY_OK)
        status = hsay_lookup_open(model, "lemma.keys", "lemma.values", state->labels.script_count,
                                  &state->lemmas.endings, error);
    if (status != HSAY_OK)
        return status;
    state->network.labels = &state->labels;
    state->lemmas.known = &state->network.vectors;
    state->lemmas.scripts = state->labels.scripts;
    *result = state;
    return hsay_network_open(model, &state->network, error);
}

/* Tokens of one sentence that are read together. */
typedef struct {
    uint32_t first, count;
    hsay_case_mode mode; /* of the whole sentence */
    bool later;          /* not the first of its sentence */
} window;

typedef struct {
    window *windows; /* longest first, then in text order */
    uint32_t count;
} window_list;

static hsay_case_mode mode_of(const hsay_doc *doc, const hsay_sentence *sentence, hsay_str *forms)
{
    for (uint32_t i = 0; i < sentence->count; i++)
        forms[i] = hsay_doc_form(doc, sentence->first + i);
    return hsay_form_mode(forms, sentence->count);
}

/* Counting sort by length, stable. */
static void sort_windows(const window *from, uint32_t count, window *to)
{
    uint32_t place[HSAY_WINDOW + 1] = {0};
    for (uint32_t i = 0; i < count; i++)
        place[from[i].count - 1]++;
    for (uint32_t length = HSAY_WINDOW; length-- > 0;)
        place[length] += place[length + 1];
    for (uint32_t i = 0; i < count; i++)
        to[place[from[i].count]++] = from[i];
}

static bool cut_windows(hsay_doc *doc, window_list *list)
{
    uint32_t room = 0, longest = 0, made = 0;
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        uint32_t count = doc->sentences.data[s].count;
        room += (count + HSAY_WINDOW - 1) / HSAY_WINDOW;
        longest = count > longest ? count : longest;
    }
    hsay_str *forms = HSAY_NEW(&doc->scratch, hsay_str, longest);
    window *windows = HSAY_NEW(&doc->scratch, window, room);
    list->windows = HSAY_NEW(&doc->scratch, window, room);
    if (!forms || !windows || !list->windows)
        return false;
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        const hsay_sentence *sentence = &doc->sentences.data[s];
        hsay_case_mode mode = mode_of(doc, sentence, forms);
        for (uint32_t at = 0; at < sentence->count; at += HSAY_WINDOW) {
            uint32_t left = sentence->count - at;
            windows[made++] = (window){sentence->first + at,
                                       left < HSAY_WINDOW ? left : HSAY_WINDOW, mode, at > 0};
        }
    }
    sort_windows(windows, made, list->windows);
    list->count = made;
    return true;
}

static void look_up(const syntax_state *state, const hsay_doc *doc, const window *w,
                    hsay_rows *rows)
{
    for (uint32_t i = 0; i < w->count; i++) {
        hsay_form view;
        hsay_form_view(hsay_doc_form(doc, w->first + i), w->mode, i == 0 && !w->later, &view);
        hsay_rows_of(&view, &state->network.words, &state->network.vectors, &rows[i]);
    }
}

static bool fill_words(const syntax_state *state, hsay_doc *doc, const window *w, uint32_t start,
                       const hsay_bench *bench)
{
    const hsay_labels *labels = &state->labels;
    for (uint32_t i = 0; i < w->count; i++) {
        uint32_t at = start + i, tag = bench->tag[at], feats = bench->feats[at];
        uint32_t head = bench->heads[at];
        hsay_word *word = &doc->words.data[w->first + i];
        word->upos = labels->tags[tag].upos;
        word->xpos = labels->tags[tag].xpos;
        word->feats = labels->feats[feats].text;
        word->morph = labels->feats[feats].morph;
        word->head = head ? w->first + head - 1 : HSAY_NONE;
        word->deprel = labels->relations[bench->relations[at]];
        hsay_str form = hsay_doc_form(doc, w->first + i);
        hsay_lemma_choose(&state->lemmas, &doc->arena, form, tag, w->mode, &word->lemma);
        if (!word->lemma.data)
            return false;
    }
    return true;
}

/* Runs the group that starts at windows[0]; the number of windows in it, 0 for no memory. */
static uint32_t run_group(const syntax_state *state, hsay_doc *doc, const window *windows,
                          uint32_t left, hsay_bench *bench)
{
    uint32_t counts[HSAY_GROUP], starts[HSAY_GROUP], taken = 0, total = 0;
    while (taken < left && taken < HSAY_GROUP &&
           total + windows[taken].count <= HSAY_GROUP_TOKENS) {
        counts[taken] = windows[taken].count;
        starts[taken] = total;
        look_up(state, doc, &windows[taken], bench->rows + total);
        total += windows[taken++].count;
    }
    hsay_network_run(&state->network, counts, starts, taken, bench);
    for (uint32_t w = 0; w < taken; w++)
        if (!fill_words(state, doc, &windows[w], starts[w], bench))
            return 0;
    return taken;
}

/* One root a sentence. */
static void join_windows(hsay_doc *doc, const hsay_sentence *sentence)
{
    uint32_t root = HSAY_NONE;
    if (sentence->count <= HSAY_WINDOW)
        return;
    for (uint32_t i = sentence->first; i < sentence->first + sentence->count; i++) {
        hsay_word *word = &doc->words.data[i];
        if (word->head != HSAY_NONE)
            continue;
        if (root == HSAY_NONE) {
            root = i;
        } else {
            word->head = root;
            word->deprel = HSAY_PARATAXIS;
        }
    }
}

static hsay_status run(const void *state, hsay_doc *doc, hsay_error *error)
{
    window_list list;
    hsay_bench bench;
    uint32_t tokens = doc->tokens.count;
    doc->words.data = HSAY_NEW(&doc->arena, hsay_word, tokens);
    if (!doc->words.data || !cut_windows(doc, &list))
        return hsay_no_memory(error);
    uint32_t room = tokens < HSAY_GROUP_TOKENS ? tokens : HSAY_GROUP_TOKENS;
    if (!hsay_bench_open(&doc->scratch, room, list.count ? list.windows[0].count : 0, &bench))
        return hsay_no_memory(error);
    doc->words.count = doc->words.capacity = tokens;
    for (uint32_t at = 0, taken; at < list.count; at += taken) {
        taken = run_group(state, doc, list.windows + at, list.count - at, &bench);
        if (!taken)
            return hsay_no_memory(error);
    }
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        const hsay_sentence *sentence = &doc->sentences.data[s];
        join_windows(doc, sentence);
        if (!hsay_syntax_repair(doc, sentence->first, sentence->count))
            return hsay_no_memory(error);
        hsay_tree_link(doc, sentence->first, sentence->count);
    }
    return HSAY_OK;
}

const hsay_stage hsay_stage_syntax = {
    .name = "syntax",
    .reads = "sentences tokens",
    .writes = "words",
    .prepare = prepare,
    .run = run,
};
