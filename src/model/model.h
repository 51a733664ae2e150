/* SPDX-License-Identifier: Apache-2.0
 *
 * model.h - trained weights: open (mmap), prove, find tensors.
 *
 * A .hsm file, little-endian:
 *     header     magic "HSAYMOD1", u32 version (1), u32 tensor count, u64 file length,
 *                u64 checksum of all after the header, u64 metadata offset, u64 metadata length
 *     directory  per tensor: char name[32] (NUL-padded), u32 type, u32 rank, u32 shape[4],
 *                u64 offset (multiple of 64), u64 length
 *     metadata   right behind the directory, then zeros up to a multiple of 64; readable lines
 *                "key value\n": name, data, licence, recipe, scores ...
 *     tensors    row-major
 * All of it is proved in hsay_model_open: a damaged, truncated or foreign file is refused with a
 * message that says what is wrong. Immutable, thread-safe afterwards.
 */
#ifndef HSAY_MODEL_H
#define HSAY_MODEL_H

#include "doc/doc.h"

#define HSAY_MODEL_MAGIC       "HSAYMOD1"
#define HSAY_MODEL_VERSION     1u
#define HSAY_MODEL_HEADER      48u /* bytes */
#define HSAY_MODEL_ENTRY       72u /* bytes of one directory entry */
#define HSAY_MODEL_TENSORS_MAX 4096u
/* The checksum: sum starts at 0xcbf29ce484222325; for every 8 bytes w, read little-endian, the last
 * ones filled up with zeros: sum = (sum ^ w) * 0x100000001b3, then sum ^= sum >> 32. */
uint64_t hsay_model_sum(const uint8_t *bytes, size_t length);
typedef enum {
    HSAY_F32,
    HSAY_I8,
    HSAY_I16,
    HSAY_I32,
    HSAY_U32,
    HSAY_U8,
    HSAY_U64,
    HSAY_TENSOR_TYPES
} hsay_tensor_type;

typedef struct {
    const void *data; /* borrowed from the file */
    uint32_t type, rank;
    uint32_t shape[4]; /* entries past rank are 1 */
    size_t length;     /* bytes */
} hsay_tensor;

/* `bytes` is borrowed and lies at a multiple of 64, as a mapped or embedded file does. */
hsay_status hsay_model_open(hsay_arena *arena, const uint8_t *bytes, size_t length,
                            const hsay_model **model, hsay_error *error);
hsay_str hsay_model_meta(const hsay_model *model, const char *key); /* empty: absent */
hsay_str hsay_model_metadata(const hsay_model *model);              /* all lines */
uint64_t hsay_model_fingerprint(const hsay_model *model);
uint32_t hsay_model_tensor_count(const hsay_model *model);
hsay_str hsay_model_tensor_name(const hsay_model *model, uint32_t index);
void hsay_model_tensor_at(const hsay_model *model, uint32_t index, hsay_tensor *tensor);
/* The tensor of this name with this type and rank; HSAY_BAD_MODEL with its name otherwise. */
hsay_status hsay_model_tensor(const hsay_model *model, const char *name, hsay_tensor_type type,
                              uint32_t rank, hsay_tensor *tensor, hsay_error *error);
/* The model whose metadata "name" is `name`, or NULL. */
const hsay_model *hsay_model_find(const hsay_model *const *models, const char *name);

#endif
