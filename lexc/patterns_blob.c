/* SPDX-License-Identifier: Apache-2.0
 *
 * patterns_blob.c - interns strings and lemmas, and lays the compiled patterns out.
 *
 * In: the arrays of a pattern_builder. Out: the blob "events/patterns" that events/events.h draws.
 * Senses are grouped by head word (a counting sort, stable, so that the order of files and lines
 * decides ties), and words are found at run time through a table of slots twice their number.
 */
#include "lexc/patterns.h"

#include <string.h>

uint32_t pattern_string(pattern_builder *builder, hsay_str string)
{
    uint64_t key = hsay_hash(string);
    uint32_t found, offset;
    if (builder->strings.count == 0) {
        char *empty = hsay_push(builder->arena, &builder->strings);
        if (empty == NULL) {
            builder->memory = false;
            return 0;
        }
        *empty = 0;
    }
    if (string.length == 0) {
        return 0;
    }
    found = hsay_map_get(&builder->string_at, key);
    if (found != HSAY_NONE) {
        return found;
    }
    offset = builder->strings.count;
    for (size_t i = 0; i <= string.length; i++) {
        char *byte = hsay_push(builder->arena, &builder->strings);
        if (byte == NULL) {
            builder->memory = false;
            return 0;
        }
        *byte = i < string.length ? string.data[i] : 0;
    }
    builder->memory &= hsay_map_put(builder->arena, &builder->string_at, key, offset);
    return offset;
}

hsay_str pattern_string_at(const pattern_builder *builder, uint32_t offset)
{
    return hsay_str_of(builder->strings.data + offset);
}

uint32_t pattern_word(pattern_builder *builder, hsay_str lemma)
{
    hsay_str folded = hsay_str_lower(builder->arena, lemma);
    uint64_t hash = folded.data == NULL ? 0 : hsay_hash(folded);
    uint32_t found = hsay_map_get(&builder->word_at, hash);
    hsay_pattern_word *word;
    if (folded.data == NULL) {
        builder->memory = false;
        return 0;
    }
    if (found != HSAY_NONE) {
        return found;
    }
    word = hsay_push(builder->arena, &builder->words);
    if (word == NULL ||
        !hsay_map_put(builder->arena, &builder->word_at, hash, builder->words.count - 1)) {
        builder->memory = false;
        return 0;
    }
    word->hash = hash;
    word->text = pattern_string(builder, folded);
    return builder->words.count - 1;
}

/* Puts the senses of each word side by side. */
static bool group_senses(pattern_builder *builder)
{
    uint32_t count = builder->senses.count, next = 0;
    hsay_pattern_sense *sorted = HSAY_NEW(builder->arena, hsay_pattern_sense, count);
    uint32_t *fill = HSAY_NEW(builder->arena, uint32_t, builder->words.count);
    if (sorted == NULL || fill == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < count; i++) {
        builder->words.data[builder->senses.data[i].head].senses++;
    }
    for (uint32_t i = 0; i < builder->words.count; i++) {
        builder->words.data[i].first_sense = fill[i] = next;
        next += builder->words.data[i].senses;
    }
    for (uint32_t i = 0; i < count; i++) {
        sorted[fill[builder->senses.data[i].head]++] = builder->senses.data[i];
    }
    builder->senses.data = sorted;
    return true;
}

static uint32_t *make_slots(pattern_builder *builder, uint32_t *count)
{
    uint32_t size = 16, *slots;
    while (size < builder->words.count * 2) {
        size *= 2;
    }
    slots = HSAY_NEW(builder->arena, uint32_t, size);
    for (uint32_t i = 0; slots != NULL && i < builder->words.count; i++) {
        uint32_t at = (uint32_t)builder->words.data[i].hash & (size - 1);
        while (slots[at] != 0) {
            at = (at + 1) & (size - 1);
        }
        slots[at] = i + 1;
    }
    *count = size;
    return slots;
}

typedef struct {
    const void *data;
    uint32_t count;
    size_t size;
} section;

bool pattern_write(pattern_builder *builder)
{
    uint32_t slot_count = 0;
    uint32_t *slots = make_slots(builder, &slot_count);
    hsay_pattern_header header = {.version = HSAY_PATTERNS_VERSION};
    size_t length = (sizeof header + 15) & ~(size_t)15;
    char *blob;
    pattern_string(builder, (hsay_str){NULL, 0});
    if (slots == NULL || !builder->memory || !group_senses(builder)) {
        return false;
    }
    const section sections[HSAY_PATTERN_SECTIONS] = {
        [HSAY_PATTERN_STRINGS] = {builder->strings.data, builder->strings.count, 1},
        [HSAY_PATTERN_SLOTS] = {slots, slot_count, sizeof *slots},
        [HSAY_PATTERN_WORDS] = {builder->words.data, builder->words.count,
                                sizeof *builder->words.data},
        [HSAY_PATTERN_SENSES] = {builder->senses.data, builder->senses.count,
                                 sizeof *builder->senses.data},
        [HSAY_PATTERN_NEEDS] = {builder->needs.data, builder->needs.count,
                                sizeof *builder->needs.data},
        [HSAY_PATTERN_ATOMS] = {builder->atoms.data, builder->atoms.count,
                                sizeof *builder->atoms.data},
        [HSAY_PATTERN_FRAMES] = {builder->frames.data, builder->frames.count,
                                 sizeof *builder->frames.data},
        [HSAY_PATTERN_ROLES] = {builder->roles.data, builder->roles.count,
                                sizeof *builder->roles.data},
        [HSAY_PATTERN_CHECKS] = {builder->checks.data, builder->checks.count,
                                 sizeof *builder->checks.data},
        [HSAY_PATTERN_EXAMPLES] = {builder->examples.data, builder->examples.count,
                                   sizeof *builder->examples.data},
        [HSAY_PATTERN_CLASSES] = {builder->classes.data, builder->classes.count,
                                  sizeof *builder->classes.data},
    };
    for (uint32_t i = 0; i < HSAY_PATTERN_SECTIONS; i++) {
        header.count[i] = sections[i].count;
        header.offset[i] = (uint32_t)length;
        length = (length + sections[i].count * sections[i].size + 15) & ~(size_t)15;
    }
    if (length > UINT32_MAX / 2) {
        return false;
    }
    blob = hsay_arena_take(builder->arena, length);
    if (blob == NULL) {
        return false;
    }
    header.length = (uint32_t)length;
    memcpy(header.magic, HSAY_PATTERNS_MAGIC, 8);
    memcpy(blob, &header, sizeof header);
    for (uint32_t i = 0; i < HSAY_PATTERN_SECTIONS; i++) {
        if (sections[i].count > 0) {
            memcpy(blob + header.offset[i], sections[i].data, sections[i].count * sections[i].size);
        }
    }
    return lexc_add_blob(builder->compiler, "events/patterns", blob, length);
}
