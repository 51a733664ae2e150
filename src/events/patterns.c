/* SPDX-License-Identifier: Apache-2.0
 *
 * patterns.c - opens the compiled event patterns and looks words up.
 *
 * In: the blob "events/patterns" as events.h draws it. Out: an hsay_patterns whose every index has
 * been proved in range, so that the matcher needs no checks. A damaged or hostile image is refused.
 */
#include "events/events.h"

#include <string.h>

static const size_t section_size[HSAY_PATTERN_SECTIONS] = {
    [HSAY_PATTERN_STRINGS] = 1,
    [HSAY_PATTERN_SLOTS] = sizeof(uint32_t),
    [HSAY_PATTERN_WORDS] = sizeof(hsay_pattern_word),
    [HSAY_PATTERN_SENSES] = sizeof(hsay_pattern_sense),
    [HSAY_PATTERN_NEEDS] = sizeof(hsay_pattern_need),
    [HSAY_PATTERN_ATOMS] = sizeof(hsay_pattern_atom),
    [HSAY_PATTERN_FRAMES] = sizeof(hsay_pattern_frame),
    [HSAY_PATTERN_ROLES] = sizeof(hsay_pattern_role),
    [HSAY_PATTERN_CHECKS] = sizeof(hsay_pattern_check),
    [HSAY_PATTERN_EXAMPLES] = sizeof(hsay_pattern_example),
    [HSAY_PATTERN_CLASSES] = sizeof(uint32_t),
};

const char *hsay_argument_kind_name(uint32_t kind)
{
    static const char *const names[HSAY_IS_COUNT] = {"any",          "none",  "actor",   "person",
                                                     "organization", "group", "country", "place",
                                                     "coded",        "thing", "pronoun", "name",
                                                     "several",      "government",
                                                     "indicative"};
    return kind < HSAY_IS_COUNT ? names[kind] : NULL;
}

const char *hsay_argument_place_name(uint32_t place)
{
    static const char *const names[HSAY_AT_COUNT] = {
        "subject",  "object",         "indirect",      "preposition", "possessor",
        "compound", "clause-subject", "clause-object", "actor",       "recipient",
        "clause",   "modifier",       "sentence",      "governor"};
    return place < HSAY_AT_COUNT ? names[place] : NULL;
}

const char *hsay_clause_policy_name(uint32_t policy)
{
    static const char *const names[HSAY_CLAUSE_COUNT] = {"keep", "omit", "future", "hypothetical",
                                                         "negated"};
    return policy < HSAY_CLAUSE_COUNT ? names[policy] : NULL;
}

/* ------------------------------------------------------------------ proof */

static bool within(uint32_t first, uint32_t count, uint32_t total)
{
    return first <= total && count <= total - first;
}

static bool good_sections(const hsay_pattern_header *header, size_t length)
{
    for (uint32_t i = 0; i < HSAY_PATTERN_SECTIONS; i++) {
        size_t size = (size_t)header->count[i] * section_size[i];
        if (header->offset[i] % 16 != 0 || header->offset[i] > length ||
            header->count[i] > UINT32_MAX / 64 || size > length - header->offset[i]) {
            return false;
        }
    }
    return true;
}

static bool good_words(const hsay_patterns *p)
{
    const uint32_t *n = p->count;
    for (uint32_t i = 0; i < n[HSAY_PATTERN_WORDS]; i++) {
        const hsay_pattern_word *word = &p->words[i];
        if (word->text >= n[HSAY_PATTERN_STRINGS] || word->form_of > n[HSAY_PATTERN_WORDS] ||
            !within(word->first_sense, word->senses, n[HSAY_PATTERN_SENSES])) {
            return false;
        }
    }
    for (uint32_t i = 0; i < n[HSAY_PATTERN_SENSES]; i++) {
        const hsay_pattern_sense *sense = &p->senses[i];
        if (sense->head >= n[HSAY_PATTERN_WORDS] || sense->kind >= HSAY_SENSE_KINDS ||
            sense->frame >= n[HSAY_PATTERN_FRAMES] ||
            !within(sense->first_need, sense->needs, n[HSAY_PATTERN_NEEDS])) {
            return false;
        }
    }
    for (uint32_t i = 0; i < n[HSAY_PATTERN_NEEDS]; i++) {
        if (!within(p->needs[i].first_atom, p->needs[i].atoms, n[HSAY_PATTERN_ATOMS])) {
            return false;
        }
    }
    return true;
}

static bool good_atoms(const hsay_patterns *p)
{
    const uint32_t limit[HSAY_ATOM_TYPES] = {p->count[HSAY_PATTERN_WORDS],
                                             p->count[HSAY_PATTERN_CLASSES], HSAY_IS_COUNT};
    for (uint32_t i = 0; i < p->count[HSAY_PATTERN_ATOMS]; i++) {
        if (p->atoms[i].type >= HSAY_ATOM_TYPES || p->atoms[i].value >= limit[p->atoms[i].type]) {
            return false;
        }
    }
    return true;
}

static bool good_frames(const hsay_patterns *p)
{
    const uint32_t *n = p->count;
    for (uint32_t i = 0; i < n[HSAY_PATTERN_FRAMES]; i++) {
        const hsay_pattern_frame *frame = &p->frames[i];
        if (frame->file >= n[HSAY_PATTERN_STRINGS] || frame->mode >= n[HSAY_PATTERN_STRINGS] ||
            frame->cameo >= n[HSAY_PATTERN_STRINGS] || frame->type >= HSAY_EVENT_TYPE_COUNT ||
            frame->clause >= HSAY_CLAUSE_COUNT ||
            !within(frame->first_role, frame->roles, n[HSAY_PATTERN_ROLES]) ||
            !within(frame->first_check, frame->checks, n[HSAY_PATTERN_CHECKS])) {
            return false;
        }
    }
    for (uint32_t i = 0; i < n[HSAY_PATTERN_ROLES]; i++) {
        if (p->roles[i].place >= HSAY_AT_COUNT || p->roles[i].word >= n[HSAY_PATTERN_WORDS] ||
            p->roles[i].recipient > 1) {
            return false;
        }
    }
    for (uint32_t i = 0; i < n[HSAY_PATTERN_CHECKS]; i++) {
        const hsay_pattern_check *check = &p->checks[i];
        if (check->place >= HSAY_AT_COUNT || check->word >= n[HSAY_PATTERN_WORDS] ||
            !within(check->first_atom, check->atoms, n[HSAY_PATTERN_ATOMS])) {
            return false;
        }
    }
    return true;
}

static bool good_rest(const hsay_patterns *p)
{
    const uint32_t *n = p->count;
    uint32_t slots = n[HSAY_PATTERN_SLOTS], filled = 0;
    for (uint32_t i = 0; i < n[HSAY_PATTERN_EXAMPLES]; i++) {
        const hsay_pattern_example *example = &p->examples[i];
        if (example->frame >= n[HSAY_PATTERN_FRAMES] || example->text >= n[HSAY_PATTERN_STRINGS] ||
            example->expectation >= n[HSAY_PATTERN_STRINGS]) {
            return false;
        }
    }
    for (uint32_t i = 0; i < n[HSAY_PATTERN_CLASSES]; i++) {
        if (p->classes[i] >= n[HSAY_PATTERN_STRINGS]) {
            return false;
        }
    }
    for (uint32_t i = 0; i < slots; i++) {
        filled += p->slots[i] != 0;
        if (p->slots[i] > n[HSAY_PATTERN_WORDS]) {
            return false;
        }
    }
    return slots > 0 && (slots & (slots - 1)) == 0 && filled < slots && n[HSAY_PATTERN_WORDS] > 0 &&
           n[HSAY_PATTERN_CLASSES] <= HSAY_PATTERN_CLASSES_MAX && n[HSAY_PATTERN_STRINGS] > 0 &&
           p->strings[0] == 0 && p->strings[n[HSAY_PATTERN_STRINGS] - 1] == 0;
}

hsay_status hsay_patterns_open(hsay_str blob, hsay_patterns *patterns, hsay_error *error)
{
    hsay_pattern_header header;
    memset(patterns, 0, sizeof *patterns);
    if (blob.length < sizeof header) {
        return hsay_fail(error, HSAY_BAD_LEXICON, "event patterns: the image is cut short");
    }
    memcpy(&header, blob.data, sizeof header);
    if (memcmp(header.magic, HSAY_PATTERNS_MAGIC, 8) != 0 ||
        header.version != HSAY_PATTERNS_VERSION || header.length != blob.length ||
        !good_sections(&header, blob.length)) {
        return hsay_fail(error, HSAY_BAD_LEXICON,
                         "event patterns: not of this version; compile the lexicon again");
    }
    const void *at[HSAY_PATTERN_SECTIONS];
    for (uint32_t i = 0; i < HSAY_PATTERN_SECTIONS; i++) {
        at[i] = blob.data + header.offset[i];
        patterns->count[i] = header.count[i];
    }
    patterns->strings = at[HSAY_PATTERN_STRINGS];
    patterns->slots = at[HSAY_PATTERN_SLOTS];
    patterns->words = at[HSAY_PATTERN_WORDS];
    patterns->senses = at[HSAY_PATTERN_SENSES];
    patterns->needs = at[HSAY_PATTERN_NEEDS];
    patterns->atoms = at[HSAY_PATTERN_ATOMS];
    patterns->frames = at[HSAY_PATTERN_FRAMES];
    patterns->roles = at[HSAY_PATTERN_ROLES];
    patterns->checks = at[HSAY_PATTERN_CHECKS];
    patterns->examples = at[HSAY_PATTERN_EXAMPLES];
    patterns->classes = at[HSAY_PATTERN_CLASSES];
    if (!good_rest(patterns) || !good_words(patterns) || !good_atoms(patterns) ||
        !good_frames(patterns)) {
        return hsay_fail(error, HSAY_BAD_LEXICON,
                         "event patterns: an index is out of range; compile the lexicon again");
    }
    return HSAY_OK;
}

/* ------------------------------------------------------------------ look-up */

hsay_str hsay_patterns_string(const hsay_patterns *patterns, uint32_t offset)
{
    return hsay_str_of(patterns->strings + offset);
}

static uint32_t find_word(const hsay_patterns *patterns, hsay_str lemma)
{
    uint64_t hash = hsay_hash(lemma);
    uint32_t mask = patterns->count[HSAY_PATTERN_SLOTS] - 1;
    for (uint32_t at = (uint32_t)hash & mask; patterns->slots[at] != 0; at = (at + 1) & mask) {
        uint32_t word = patterns->slots[at] - 1;
        if (patterns->words[word].hash == hash &&
            hsay_str_equal(hsay_patterns_string(patterns, patterns->words[word].text), lemma)) {
            return word;
        }
    }
    return HSAY_NONE;
}

/* "mobilise" for "mobilize": the same word with z for the s behind the last i. */
static uint32_t other_spelling(const hsay_patterns *patterns, char *folded, size_t length)
{
    for (size_t i = length; i > 3; i--) {
        if (folded[i - 1] == 's' && folded[i - 2] == 'i') {
            folded[i - 1] = 'z';
            return find_word(patterns, (hsay_str){folded, length});
        }
        if (folded[i - 1] == 's' && folded[i - 2] == 'y') {
            folded[i - 1] = 'z';
            return find_word(patterns, (hsay_str){folded, length});
        }
    }
    return HSAY_NONE;
}

uint32_t hsay_patterns_word(const hsay_patterns *patterns, hsay_str lemma)
{
    char folded[48];
    uint32_t word;
    if (lemma.length == 0 || lemma.length > sizeof folded) {
        return HSAY_NONE;
    }
    for (size_t i = 0; i < lemma.length; i++) {
        folded[i] = (char)hsay_to_lower((unsigned char)lemma.data[i]);
    }
    word = find_word(patterns, (hsay_str){folded, lemma.length});
    if (word == HSAY_NONE) {
        word = other_spelling(patterns, folded, lemma.length);
    }
    return word != HSAY_NONE && patterns->words[word].form_of != 0
               ? patterns->words[word].form_of - 1
               : word;
}

static bool is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/* The word of `stem`, or of the stem with an e, or with its doubled last consonant undone. */
static uint32_t word_of_stem(const hsay_patterns *patterns, char *stem, size_t length)
{
    uint32_t word = HSAY_NONE;
    if (length < 3) {
        return HSAY_NONE;
    }
    if (stem[length - 1] == stem[length - 2] && !is_vowel(stem[length - 1])) {
        word = hsay_patterns_word(patterns, (hsay_str){stem, length - 1});
    }
    if (word == HSAY_NONE) {
        word = hsay_patterns_word(patterns, (hsay_str){stem, length});
    }
    if (word == HSAY_NONE) {
        stem[length] = 'e';
        word = hsay_patterns_word(patterns, (hsay_str){stem, length + 1});
    }
    return word;
}

uint32_t hsay_patterns_inflected(const hsay_patterns *patterns, hsay_str form)
{
    static const char *const endings[] = {"ied", "ies", "ed", "ing", "s", "es"};
    char stem[50];
    uint32_t listed = hsay_patterns_word(patterns, form), word;
    bool starts = listed != HSAY_NONE && patterns->words[listed].senses > 0;
    if (starts || form.length > 40 || form.length < 4) {
        return listed;
    }
    for (uint32_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t length = form.length;
        if (!hsay_str_ends(form, endings[i])) {
            continue;
        }
        length -= strlen(endings[i]);
        memcpy(stem, form.data, length);
        if (i < 2) {
            stem[length++] = 'y';
        }
        word = word_of_stem(patterns, stem, length);
        if (word != HSAY_NONE && (listed == HSAY_NONE || patterns->words[word].senses > 0)) {
            return word;
        }
    }
    return listed;
}

uint32_t hsay_patterns_class(const hsay_patterns *patterns, const char *name)
{
    for (uint32_t i = 0; i < patterns->count[HSAY_PATTERN_CLASSES]; i++) {
        if (hsay_str_is(hsay_patterns_string(patterns, patterns->classes[i]), name)) {
            return i;
        }
    }
    return HSAY_NONE;
}
