/* SPDX-License-Identifier: Apache-2.0
 *
 * writer.h - writes a .hsm file (src/model/model.h).
 */
#ifndef WRITER_H
#define WRITER_H

#include "model/model.h"

#define WRITER_TENSORS_MAX 64u
typedef struct {
    char name[32];
    uint32_t type, rank, shape[4];
    const void *data; /* borrowed until writer_save */
    size_t length;
} writer_tensor;
typedef struct {
    writer_tensor tensors[WRITER_TENSORS_MAX];
    uint32_t count;
} writer;

/* Adds a tensor of rank 1 (columns 0) or 2. */
void writer_add(writer *w, const char *name, hsay_tensor_type type, const void *data, uint32_t rows,
                uint32_t columns);
/* Lines of `metadata` are "key value\n". False: could not be written. */
bool writer_save(const writer *w, const char *path, hsay_str metadata);

#endif
