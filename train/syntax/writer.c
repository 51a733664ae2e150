/* SPDX-License-Identifier: Apache-2.0
 *
 * writer.c - writes a .hsm file: header, directory, metadata, tensors at multiples of 64.
 */
#include "writer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const size_t type_size[] = {4, 1, 2, 4, 4, 1, 8};

void writer_add(writer *w, const char *name, hsay_tensor_type type, const void *data, uint32_t rows,
                uint32_t columns)
{
    writer_tensor *t = &w->tensors[w->count++];
    snprintf(t->name, sizeof t->name, "%s", name);
    t->type = (uint32_t)type;
    t->rank = columns ? 2 : 1;
    t->shape[0] = rows;
    t->shape[1] = columns ? columns : 1;
    t->shape[2] = t->shape[3] = 1;
    t->data = data;
    t->length = (size_t)rows * (columns ? columns : 1) * type_size[type];
}

static void put(uint8_t **at, uint64_t value, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        *(*at)++ = (uint8_t)(value >> 8 * i);
}

bool writer_save(const writer *w, const char *path, hsay_str metadata)
{
    size_t start = HSAY_MODEL_HEADER + w->count * HSAY_MODEL_ENTRY,
           length = start + metadata.length;
    for (uint32_t i = 0; i < w->count; i++)
        length = (length + 63) / 64 * 64 + w->tensors[i].length;
    uint8_t *bytes = calloc(length, 1);
    if (!bytes)
        return false;
    uint8_t *at = bytes + HSAY_MODEL_HEADER;
    size_t offset = start + metadata.length;
    memcpy(bytes + start, metadata.data, metadata.length);
    for (uint32_t i = 0; i < w->count; i++) {
        const writer_tensor *t = &w->tensors[i];
        offset = (offset + 63) / 64 * 64;
        memcpy(at, t->name, sizeof t->name);
        at += sizeof t->name;
        put(&at, t->type, 4);
        put(&at, t->rank, 4);
        for (int k = 0; k < 4; k++)
            put(&at, t->shape[k], 4);
        put(&at, offset, 8);
        put(&at, t->length, 8);
        memcpy(bytes + offset, t->data, t->length);
        offset += t->length;
    }
    at = bytes;
    memcpy(at, HSAY_MODEL_MAGIC, 8);
    at += 8;
    put(&at, HSAY_MODEL_VERSION, 4);
    put(&at, w->count, 4);
    put(&at, length, 8);
    put(&at, hsay_model_sum(bytes + HSAY_MODEL_HEADER, length - HSAY_MODEL_HEADER), 8);
    put(&at, start, 8);
    put(&at, metadata.length, 8);
    FILE *file = fopen(path, "wb");
    bool good = file && fwrite(bytes, 1, length, file) == length;
    if (file && fclose(file) != 0)
        good = false;
    free(bytes);
    return good;
}
