/* SPDX-License-Identifier: Apache-2.0
 *
 * save.c - weights -> models/claims.hsm (format: src/model/model.h).
 *
 * Weights become int8 in units of `unit`, chosen so that only one weight in two thousand is
 * clipped; transitions become int32 in the same unit.
 */
#include "trainer.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    char name[32];
    uint32_t type, rank, shape[4];
    uint64_t offset, length;
} entry;

typedef struct {
    uint8_t *bytes;
    size_t length, room;
} buffer;

static void put(buffer *b, const void *bytes, size_t length)
{
    if (b->length + length > b->room) {
        b->room = (b->length + length) * 2;
        b->bytes = realloc(b->bytes, b->room);
    }
    if (length)
        memcpy(b->bytes + b->length, bytes, length);
    b->length += length;
}

static void align(buffer *b, size_t to)
{
    static const uint8_t zero[64];
    put(b, zero, (to - b->length % to) % to);
}

static int by_size(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;
    return x < y ? -1 : x > y;
}

static float unit_of(const packed *table, uint32_t columns)
{
    size_t cells = (size_t)table->rows * columns, count = 0;
    float *sizes = malloc((cells + 1) * sizeof *sizes);
    for (size_t i = 0; i < cells; i++)
        if (table->weights[i] != 0)
            sizes[count++] = fabsf(table->weights[i]);
    qsort(sizes, count, sizeof *sizes, by_size);
    float unit = count ? sizes[count - 1 - count / 2000] / 127.0f : 1.0f;
    free(sizes);
    return unit;
}

static int32_t quantum(float value, float unit, int32_t limit)
{
    float q = roundf(value / unit);
    return q > (float)limit ? limit : q < (float)-limit ? -limit : (int32_t)q;
}

static void put_tensor(buffer *file, entry *to, const char *name, const char *part, entry shape,
                       const void *bytes)
{
    align(file, 64);
    *to = shape;
    to->offset = file->length;
    snprintf(to->name, sizeof to->name, "%s.%s", name, part);
    put(file, bytes, to->length);
}

/* Appends the three tensors of a tagger and fills their entries. */
static void put_tagger(buffer *file, entry *entries, const char *name, const crf *model,
                       const packed *table)
{
    uint32_t n = model->labels;
    float unit = unit_of(table, n - 1);
    size_t cells = (size_t)table->rows * (n - 1);
    int8_t *weights = malloc(cells);
    for (size_t i = 0; i < cells; i++)
        weights[i] = (int8_t)quantum(table->weights[i], unit, 127);
    int32_t steps[STEPS_MAX * LABELS_MAX * LABELS_MAX];
    for (uint32_t i = 0; i < model->classes * n * n; i++)
        steps[i] = quantum(model->steps[i], unit, 1 << 20);
    put_tensor(
        file, entries, name, "tags",
        (entry){.type = HSAY_U8, .rank = 1, .shape = {table->rows, 1, 1, 1}, .length = table->rows},
        table->tags);
    put_tensor(
        file, entries + 1, name, "weights",
        (entry){.type = HSAY_I8, .rank = 2, .shape = {table->rows, n - 1, 1, 1}, .length = cells},
        weights);
    put_tensor(file, entries + 2, name, "steps",
               (entry){.type = HSAY_I32,
                       .rank = 3,
                       .shape = {model->classes, n, n, 1},
                       .length = model->classes * n * n * 4u},
               steps);
    free(weights);
}

bool save_model(const char *path, const crf *const models[2], const packed tables[2],
                const char *notes)
{
    struct {
        char magic[8];
        uint32_t version, tensors;
        uint64_t length, checksum, metadata, metadata_length;
    } header = {.version = 1, .tensors = 6};
    entry entries[6];
    memset(entries, 0, sizeof entries);
    memcpy(header.magic, HSAY_MODEL_MAGIC, 8);
    buffer file = {0};
    put(&file, &header, sizeof header);
    size_t directory = file.length;
    put(&file, entries, sizeof entries);
    header.metadata = file.length;
    header.metadata_length = strlen(notes);
    put(&file, notes, strlen(notes));
    put_tagger(&file, entries, "cue", models[0], &tables[0]);
    put_tagger(&file, entries + 3, "argument", models[1], &tables[1]);
    header.length = file.length;
    memcpy(file.bytes + directory, entries, sizeof entries);
    header.checksum = hsay_model_sum(file.bytes + sizeof header, file.length - sizeof header);
    memcpy(file.bytes, &header, sizeof header);
    FILE *out = fopen(path, "wb");
    bool good = out && fwrite(file.bytes, 1, file.length, out) == file.length;
    good = out && fclose(out) == 0 && good;
    free(file.bytes);
    return good;
}
