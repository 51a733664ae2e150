/* SPDX-License-Identifier: Apache-2.0
 *
 * treebank.c - reads CoNLL-U and varies its letter case.
 *
 * In: a file. Out: words with tag, lemma, features, head, relation. Multi-word token lines and
 * empty nodes are skipped: the words are what the parser sees.
 */
#include "treebank.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void *need(void *pointer)
{
    if (!pointer) {
        fprintf(stderr, "out of memory\n");
        exit(1);
    }
    return pointer;
}

uint32_t random_below(uint64_t *seed, uint32_t bound)
{
    uint64_t x = *seed;
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    *seed = x;
    return (uint32_t)((x >> 32) * bound >> 32);
}

uint32_t name_id(names *list, hsay_str name, bool add)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (hsay_str_equal(list->items[i], name))
            return i;
    if (!add)
        return HSAY_NONE;
    if (list->count == list->capacity) {
        list->capacity = list->capacity ? 2 * list->capacity : 64;
        list->items = need(realloc(list->items, list->capacity * sizeof *list->items));
    }
    list->items[list->count] = name;
    return list->count++;
}

static void make_room(treebank *bank)
{
    if (bank->words >= bank->word_room) {
        size_t n = bank->word_room = bank->word_room ? 2 * bank->word_room : 1u << 18;
        bank->form = need(realloc(bank->form, n * sizeof *bank->form));
        bank->lemma = need(realloc(bank->lemma, n * sizeof *bank->lemma));
        bank->feats = need(realloc(bank->feats, n * sizeof *bank->feats));
        bank->head = need(realloc(bank->head, n * sizeof *bank->head));
        bank->tag = need(realloc(bank->tag, n * sizeof *bank->tag));
        bank->relation = need(realloc(bank->relation, n * sizeof *bank->relation));
    }
    if (bank->sentences + 2 >= bank->sentence_room) {
        size_t n = bank->sentence_room = bank->sentence_room ? 2 * bank->sentence_room : 1u << 14;
        bank->first = need(realloc(bank->first, n * sizeof *bank->first));
        bank->first[0] = 0;
    }
}

uint32_t treebank_word(treebank *bank)
{
    make_room(bank);
    return bank->words++;
}

void treebank_end(treebank *bank)
{
    if (bank->words > bank->first[bank->sentences])
        bank->first[++bank->sentences] = bank->words;
    make_room(bank);
}

static uint32_t known(names *list, hsay_str name, bool add)
{
    uint32_t id = name_id(list, name, add);
    return id == HSAY_NONE ? 0 : id;
}

void treebank_read(const char *path, names *tags, names *relations, bool add, treebank *bank,
                   hsay_arena *arena)
{
    hsay_file file;
    hsay_error error;
    if (hsay_file_map(path, &file, &error) != HSAY_OK) {
        fprintf(stderr, "%s\n", error.message);
        exit(1);
    }
    hsay_str text = {(const char *)file.bytes, file.length};
    make_room(bank);
    for (size_t at = 0, end; at < text.length; at = end + 1) {
        const char *newline = memchr(text.data + at, '\n', text.length - at);
        end = newline ? (size_t)(newline - text.data) : text.length;
        hsay_str line = hsay_str_slice(text, at, end), cell[10];
        if (!line.length)
            treebank_end(bank);
        uint32_t cells = 0;
        while (cells < 10 && hsay_str_next(&line, '\t', &cell[cells]))
            cells++;
        uint64_t id, head;
        if (cells < 8 || !hsay_parse_u64(cell[0], &id) || !hsay_parse_u64(cell[6], &head))
            continue;
        uint32_t w = bank->words;
        hsay_str parts[] = {cell[3], HSAY_STR("\t"), cell[4]}, tag = {"", 0};
        for (int i = 0; i < 3; i++)
            tag = hsay_str_join(arena, tag, parts[i]);
        bank->form[w] = hsay_str_copy(arena, cell[1]);
        bank->lemma[w] = hsay_str_copy(arena, cell[2]);
        bank->feats[w] = hsay_str_is(cell[5], "_") ? HSAY_STR("") : hsay_str_copy(arena, cell[5]);
        bank->tag[w] = known(tags, tag, add);
        bank->relation[w] = known(relations, hsay_str_copy(arena, cell[7]), add);
        bank->head[w] = (uint32_t)head;
        bank->words++;
        make_room(bank);
    }
    treebank_end(bank);
    hsay_file_unmap(&file);
}

enum { CAPITALS, LOWER, HEADLINE, NO_STOP };

static hsay_str recase(hsay_arena *arena, hsay_str form, int how)
{
    hsay_str copy = hsay_str_copy(arena, form);
    char *bytes = (char *)(uintptr_t)copy.data;
    for (size_t i = 0; i < copy.length; i++) {
        bool lower = hsay_is_lower((unsigned char)bytes[i]);
        if (how == LOWER)
            bytes[i] = (char)hsay_to_lower((unsigned char)bytes[i]);
        else if (lower && (how == CAPITALS || (how == HEADLINE && i == 0 && copy.length > 3)))
            bytes[i] = (char)(bytes[i] - 32);
    }
    return copy;
}

static void copy_sentence(treebank *bank, uint32_t sentence, int how, hsay_arena *arena)
{
    uint32_t from = bank->first[sentence], to = bank->first[sentence + 1];
    if (how == NO_STOP) {
        hsay_str last = bank->form[to - 1];
        for (uint32_t w = from; w < to; w++)
            if (bank->head[w] == to - from)
                return;
        if (to - from < 3 || !hsay_str_is(last, "."))
            return;
        to--;
    }
    for (uint32_t w = from; w < to; w++) {
        uint32_t n = bank->words;
        bank->form[n] = how == NO_STOP ? bank->form[w] : recase(arena, bank->form[w], how);
        bank->lemma[n] = bank->lemma[w];
        bank->feats[n] = bank->feats[w];
        bank->head[n] = bank->head[w];
        bank->tag[n] = bank->tag[w];
        bank->relation[n] = bank->relation[w];
        bank->words++;
        make_room(bank);
    }
    treebank_end(bank);
}

static kinds number_kinds(names *tags, names *relations)
{
    return (kinds){.det = name_id(relations, HSAY_STR("det"), false),
                   .aux = name_id(relations, HSAY_STR("aux"), false),
                   .aux_pass = name_id(relations, HSAY_STR("aux:pass"), false),
                   .punct = name_id(relations, HSAY_STR("punct"), false),
                   .cc = name_id(relations, HSAY_STR("cc"), false),
                   .conj = name_id(relations, HSAY_STR("conj"), false),
                   .nsubj = name_id(relations, HSAY_STR("nsubj"), false),
                   .mark = name_id(relations, HSAY_STR("mark"), false),
                   .vbd = name_id(tags, HSAY_STR("VERB\tVBD"), false),
                   .vbz = name_id(tags, HSAY_STR("VERB\tVBZ"), false),
                   .vbp = name_id(tags, HSAY_STR("VERB\tVBP"), false),
                   .to = name_id(tags, HSAY_STR("PART\tTO"), false),
                   .comma = name_id(tags, HSAY_STR("PUNCT\t,"), false)};
}

void treebank_vary(treebank *bank, names *tags, names *relations, hsay_arena *arena,
                   uint64_t *seed)
{
    const kinds all = number_kinds(tags, relations);
    uint32_t sentences = bank->sentences;
    for (uint32_t s = 0; s < sentences; s++) {
        uint32_t dice = random_below(seed, 100);
        if (dice < 10)
            copy_sentence(bank, s, CAPITALS, arena);
        else if (dice < 14)
            copy_sentence(bank, s, LOWER, arena);
        else if (dice < 17)
            copy_sentence(bank, s, HEADLINE, arena);
        else if (dice < 22)
            copy_sentence(bank, s, NO_STOP, arena);
        else if (dice < 40)
            headline_add(bank, s, &all, arena, seed);
    }
}
