/* SPDX-License-Identifier: Apache-2.0
 *
 * vocabulary.c - the vocabulary of the details stage, and the text cut into atoms (see
 * vocabulary.h).
 */
#include "details/vocabulary.h"

#include <string.h>

#define WORD_BYTES_MAX 64u

/* Lower case of ASCII, dashes to "-", curly apostrophes to "'"; 0: too long for a word. */
static size_t plain(hsay_str text, char out[WORD_BYTES_MAX])
{
    size_t used = 0;
    for (size_t i = 0; i < text.length;) {
        size_t length;
        unsigned char byte = (unsigned char)text.data[i];
        if (byte < 0x80 && used + 4 <= WORD_BYTES_MAX) {
            out[used++] = (char)hsay_to_lower(byte);
            i++;
            continue;
        }
        uint32_t c = hsay_utf8_first(hsay_str_slice(text, i, text.length), &length);
        if (c >= 0x2010 && c <= 0x2015)
            c = '-';
        else if (c == 0x2018 || c == 0x2019)
            c = '\'';
        else
            c = hsay_cp_lower(c);
        if (used + 4 > WORD_BYTES_MAX)
            return 0;
        used += hsay_utf8_put(out + used, c);
        i += length;
    }
    return used;
}

uint32_t hsay_vocabulary_find(const hsay_vocabulary *words, hsay_str text)
{
    char buffer[WORD_BYTES_MAX];
    size_t length = plain(text, buffer);
    if (length == 0)
        return HSAY_NONE;
    hsay_str key = {buffer, length};
    uint32_t word = hsay_map_get(&words->map, hsay_hash(key));
    if (word == HSAY_NONE || !hsay_str_equal(words->words.data[word].text, key))
        return HSAY_NONE;
    return word;
}

uint32_t hsay_vocabulary_add(hsay_vocabulary *words, hsay_str text)
{
    char buffer[WORD_BYTES_MAX];
    uint32_t word = hsay_vocabulary_find(words, text);
    if (word != HSAY_NONE)
        return word;
    size_t length = plain(text, buffer);
    if (length == 0)
        return HSAY_NONE;
    hsay_vocable *vocable = hsay_push(words->arena, &words->words);
    if (vocable == NULL)
        return HSAY_NONE;
    vocable->text = hsay_str_copy(words->arena, (hsay_str){buffer, length});
    vocable->first_entry = HSAY_NONE;
    vocable->classes = (hsay_class_set){0};
    word = words->words.count - 1;
    if (vocable->text.data == NULL ||
        !hsay_map_put(words->arena, &words->map, hsay_hash(vocable->text), word))
        return HSAY_NONE;
    return word;
}

uint32_t hsay_vocabulary_class(const hsay_vocabulary *words, hsay_str name)
{
    for (uint32_t i = 0; i < words->class_count; i++)
        if (hsay_str_equal(words->classes[i], name))
            return i;
    return HSAY_NONE;
}

uint32_t hsay_vocabulary_add_class(hsay_vocabulary *words, hsay_str name)
{
    uint32_t found = hsay_vocabulary_class(words, name);
    if (found != HSAY_NONE || words->class_count == HSAY_CLASSES_MAX)
        return found;
    hsay_str copy = hsay_str_copy(words->arena, name);
    if (copy.data == NULL)
        return HSAY_NONE;
    words->classes[words->class_count] = copy;
    return words->class_count++;
}

bool hsay_vocabulary_enter(hsay_vocabulary *words, hsay_str name, hsay_str phrase, hsay_str value,
                           hsay_str rule)
{
    hsay_atom atoms[HSAY_ENTRY_WORDS_MAX];
    uint32_t length = hsay_atoms_cut(words, phrase, atoms, HSAY_ENTRY_WORDS_MAX);
    uint32_t class_id = hsay_vocabulary_add_class(words, name);
    if (length == 0 || class_id == HSAY_NONE)
        return length == 0;
    hsay_entry *entry = hsay_push(words->arena, &words->entries);
    if (entry == NULL)
        return false;
    entry->length = length;
    entry->class_id = class_id;
    entry->text = value;
    entry->rule = rule;
    entry->capital = hsay_str_capitalized(phrase);
    uint64_t number;
    bool minus = hsay_str_starts(value, "-");
    if (hsay_parse_u64(hsay_str_slice(value, minus ? 1 : 0, value.length), &number) &&
        number < (1ull << 60))
        entry->value = minus ? -(int64_t)number : (int64_t)number;
    for (uint32_t i = 0; i < length; i++) {
        hsay_str atom = {phrase.data + atoms[i].start, atoms[i].end - atoms[i].start};
        entry->words[i] = hsay_vocabulary_add(words, atom);
        if (entry->words[i] == HSAY_NONE)
            return false;
    }
    return true;
}

void hsay_vocabulary_sort(hsay_vocabulary *words)
{
    for (uint32_t i = 0; i < words->words.count; i++) {
        words->words.data[i].first_entry = HSAY_NONE;
        words->words.data[i].classes = (hsay_class_set){0};
    }
    for (uint32_t length = 1; length <= HSAY_ENTRY_WORDS_MAX;
         length++) /* the longest end in front */
        for (uint32_t i = words->entries.count; i-- > 0;) {
            hsay_entry *entry = &words->entries.data[i];
            if (entry->length != length)
                continue;
            hsay_vocable *word = &words->words.data[entry->words[0]];
            hsay_class_set_add(&word->classes, entry->class_id);
            entry->next = word->first_entry;
            word->first_entry = i;
        }
}

hsay_status hsay_vocabulary_read(hsay_vocabulary *words, const hsay_image *image, const char *name,
                                 hsay_error *error)
{
    hsay_table table;
    if (!hsay_image_table(image, name, &table))
        return hsay_fail(error, HSAY_BAD_LEXICON, "the lexicon has no table %s", name);
    uint32_t class_column = hsay_table_column(&table, "class");
    uint32_t value_column = hsay_table_column(&table, "value");
    uint32_t words_column = hsay_table_column(&table, "words");
    if (class_column == HSAY_NONE || value_column == HSAY_NONE || words_column == HSAY_NONE)
        return hsay_fail(error, HSAY_BAD_LEXICON, "%s lacks one of class, value, words", name);
    for (uint32_t row = 0; row < table.rows; row++) {
        hsay_str list = hsay_table_cell(&table, row, words_column), phrase;
        hsay_str rule = hsay_table_rule(&table, row, words->arena);
        while (hsay_str_next(&list, '|', &phrase))
            if (!hsay_vocabulary_enter(words, hsay_table_cell(&table, row, class_column), phrase,
                                       hsay_table_cell(&table, row, value_column), rule))
                return hsay_no_memory(error);
    }
    return HSAY_OK;
}

/* End of the atom that starts at byte `at`, and its kind. */
static size_t atom_end(hsay_str text, size_t at, uint8_t *kind)
{
    size_t length;
    uint32_t c = hsay_utf8_first(hsay_str_slice(text, at, text.length), &length);
    bool digits = c >= '0' && c <= '9';
    bool letters = !digits && hsay_cp_is_letter(c);
    *kind = digits ? HSAY_ATOM_DIGITS : letters ? HSAY_ATOM_LETTERS : HSAY_ATOM_OTHER;
    size_t end = at + length;
    while ((digits || letters) && end < text.length) {
        unsigned char byte = (unsigned char)text.data[end];
        if (letters ? hsay_is_alpha(byte) : hsay_is_digit(byte)) {
            end++;
            continue;
        }
        c = hsay_utf8_first(hsay_str_slice(text, end, text.length), &length);
        bool same = digits ? c >= '0' && c <= '9' : hsay_cp_is_letter(c);
        if (!same)
            break;
        end += length;
    }
    return end;
}

uint32_t hsay_atoms_cut(const hsay_vocabulary *words, hsay_str text, hsay_atom *out, uint32_t max)
{
    uint32_t count = 0;
    bool glued = false;
    for (size_t at = 0; at < text.length && count < max;) {
        uint8_t kind;
        size_t end = atom_end(text, at, &kind);
        hsay_str atom = hsay_str_slice(text, at, end);
        if (kind == HSAY_ATOM_OTHER && hsay_is_space((unsigned char)text.data[at])) {
            glued = false;
        } else {
            out[count++] = (hsay_atom){.start = (uint32_t)at,
                                       .end = (uint32_t)end,
                                       .token = HSAY_NONE,
                                       .word = hsay_vocabulary_find(words, atom),
                                       .kind = kind,
                                       .glued = glued,
                                       .capital = hsay_str_capitalized(atom)};
            glued = true;
        }
        at = end;
    }
    return count;
}

bool hsay_atoms_of(const hsay_vocabulary *words, hsay_doc *doc, hsay_atoms *atoms)
{
    *atoms = (hsay_atoms){0};
    uint32_t before = UINT32_MAX;
    for (uint32_t t = 0; t < doc->tokens.count; t++) {
        const hsay_token *token = &doc->tokens.data[t];
        hsay_str text = hsay_doc_form(doc, t);
        bool loose = doc->sentences.data[token->sentence].capitals;
        for (size_t at = 0; at < text.length;) {
            uint8_t kind;
            size_t end = atom_end(text, at, &kind);
            hsay_atom *atom = hsay_push(&doc->scratch, atoms);
            if (atom == NULL)
                return false;
            hsay_str form = hsay_str_slice(text, at, end);
            *atom = (hsay_atom){.start = token->span.start + (uint32_t)at,
                                .end = token->span.start + (uint32_t)end,
                                .token = t,
                                .word = hsay_vocabulary_find(words, form),
                                .kind = kind,
                                .capital = loose || hsay_str_capitalized(form)};
            atom->glued = atom->start == before;
            before = atom->end;
            at = end;
        }
    }
    return true;
}

uint32_t hsay_vocabulary_match(const hsay_vocabulary *words, uint32_t class_id,
                               const hsay_atom *atoms, uint32_t i, uint32_t end,
                               const hsay_entry **entry)
{
    if (i >= end || atoms[i].word == HSAY_NONE)
        return 0;
    const hsay_vocable *word = &words->words.data[atoms[i].word];
    if (!hsay_class_set_has(&word->classes, class_id))
        return 0;
    for (uint32_t e = word->first_entry; e != HSAY_NONE;
         e = words->entries.data[e].next) {
        const hsay_entry *found = &words->entries.data[e];
        if (found->class_id != class_id || found->length > end - i ||
            (found->capital && !atoms[i].capital))
            continue;
        uint32_t k = 1;
        while (k < found->length && atoms[i + k].word == found->words[k])
            k++;
        if (k == found->length) {
            *entry = found;
            return k;
        }
    }
    return 0;
}
