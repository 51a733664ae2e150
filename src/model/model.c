/* SPDX-License-Identifier: Apache-2.0
 *
 * model.c - opens trained weights.
 *
 * In: the bytes of a .hsm file (model.h draws it). Out: tensors by name. The idea: every number in
 * header and directory is proved against the length of the file before anything is used, and a
 * checksum over the rest refuses what was damaged on the way; after that, tensors are plain
 * pointers into the file. Numbers are read byte by byte, so the proof holds on any alignment; the
 * tensors themselves need the file at a multiple of 64.
 */
#include "model/model.h"

#include <string.h>

#define NAME_BYTES 32u

typedef struct {
    hsay_str name;
    hsay_tensor tensor;
} entry;

struct hsay_model {
    hsay_str metadata;
    uint64_t fingerprint;
    uint32_t count;
    const entry *entries; /* [count], in the file's order */
};

static const size_t type_bytes[HSAY_TENSOR_TYPES] = {4, 1, 2, 4, 4, 1, 8};

static uint64_t number_at(const uint8_t *bytes, size_t size)
{
    uint64_t value = 0;
    for (size_t i = size; i-- > 0;)
        value = value << 8 | bytes[i];
    return value;
}

uint64_t hsay_model_sum(const uint8_t *bytes, size_t length)
{
    uint64_t sum = 0xcbf29ce484222325u;
    for (size_t at = 0; at < length; at += 8) {
        sum = (sum ^ number_at(bytes + at, length - at < 8 ? length - at : 8)) * 0x100000001b3u;
        sum ^= sum >> 32;
    }
    return sum;
}

static hsay_status refuse(hsay_error *error, size_t offset, const char *what)
{
    return hsay_fail_at(error, HSAY_BAD_MODEL, offset, 0, 0, "not a usable model: %s", what);
}

/* Every header field; on success the numbers that follow can be trusted. */
static hsay_status prove_header(const uint8_t *bytes, size_t length, hsay_error *error)
{
    if (length < HSAY_MODEL_HEADER)
        return refuse(error, 0, "shorter than its header; is the file truncated?");
    if (memcmp(bytes, HSAY_MODEL_MAGIC, 8) != 0)
        return refuse(error, 0, "it does not start with " HSAY_MODEL_MAGIC);
    if (number_at(bytes + 8, 4) != HSAY_MODEL_VERSION)
        return refuse(error, 8, "a version that this program does not know");
    if (number_at(bytes + 16, 8) != length)
        return refuse(error, 16, "its length is not what the header says; is it truncated?");
    uint64_t count = number_at(bytes + 12, 4), meta = number_at(bytes + 32, 8);
    uint64_t meta_length = number_at(bytes + 40, 8);
    if (count > HSAY_MODEL_TENSORS_MAX || count * HSAY_MODEL_ENTRY > length - HSAY_MODEL_HEADER)
        return refuse(error, 12, "more tensors than the file can hold");
    if (meta != HSAY_MODEL_HEADER + count * HSAY_MODEL_ENTRY || meta_length > length - meta)
        return refuse(error, 32, "its metadata do not lie behind the directory");
    uint64_t end = meta + meta_length;
    if ((meta_length && bytes[end - 1] != '\n') || (end < length && end % 64 && bytes[end]))
        return refuse(error, 40, "its metadata are not whole lines");
    if (number_at(bytes + 24, 8) !=
        hsay_model_sum(bytes + HSAY_MODEL_HEADER, length - HSAY_MODEL_HEADER))
        return refuse(error, 24, "its checksum is wrong; the file was damaged");
    if (hsay_utf8_invalid((hsay_str){(const char *)bytes + meta, (size_t)meta_length}) != SIZE_MAX)
        return refuse(error, (size_t)meta, "its metadata are not UTF-8");
    return HSAY_OK;
}

static hsay_status prove_entry(const uint8_t *bytes, size_t length, size_t at, entry *out,
                               hsay_error *error)
{
    const uint8_t *field = bytes + at;
    const uint8_t *end = memchr(field, 0, NAME_BYTES);
    if (!end || end == field)
        return refuse(error, at, "a tensor without a proper name");
    out->name = (hsay_str){(const char *)field, (size_t)(end - field)};
    hsay_tensor *t = &out->tensor;
    t->type = (uint32_t)number_at(field + 32, 4);
    t->rank = (uint32_t)number_at(field + 36, 4);
    uint64_t offset = number_at(field + 56, 8), size = number_at(field + 64, 8), items = 1;
    if (t->type >= HSAY_TENSOR_TYPES || t->rank < 1 || t->rank > 4)
        return refuse(error, at, "a tensor of unknown type or rank");
    for (uint32_t i = 0; i < 4; i++) {
        t->shape[i] = (uint32_t)number_at(field + 40 + 4 * (size_t)i, 4);
        if (i >= t->rank && t->shape[i] != 1)
            return refuse(error, at, "a tensor with a size past its rank");
        if (t->shape[i] && items > length / t->shape[i])
            return refuse(error, at, "a tensor larger than the file");
        items *= t->shape[i];
    }
    if (offset % 64 || offset > length || size > length - offset)
        return refuse(error, at, "a tensor outside the file or not at a multiple of 64");
    if (size != items * type_bytes[t->type])
        return refuse(error, at, "a tensor whose length does not fit its shape");
    t->data = bytes + offset;
    t->length = (size_t)size;
    return HSAY_OK;
}

hsay_status hsay_model_open(hsay_arena *arena, const uint8_t *bytes, size_t length,
                            const hsay_model **model, hsay_error *error)
{
    hsay_status status = prove_header(bytes, length, error);
    if (status != HSAY_OK)
        return status;
    if ((uintptr_t)bytes % 64)
        return hsay_fail(error, HSAY_BAD_ARGUMENT, "a model must lie at a multiple of 64");
    uint32_t count = (uint32_t)number_at(bytes + 12, 4);
    struct hsay_model *opened = HSAY_NEW(arena, struct hsay_model, 1);
    entry *entries = HSAY_NEW(arena, entry, count);
    if (!opened || !entries)
        return hsay_no_memory(error);
    for (uint32_t i = 0; i < count && status == HSAY_OK; i++)
        status = prove_entry(bytes, length, HSAY_MODEL_HEADER + i * (size_t)HSAY_MODEL_ENTRY,
                             &entries[i], error);
    if (status != HSAY_OK)
        return status;
    const char *meta = (const char *)bytes + number_at(bytes + 32, 8);
    *opened = (struct hsay_model){.metadata = {meta, (size_t)number_at(bytes + 40, 8)},
                                  .fingerprint = number_at(bytes + 24, 8),
                                  .count = count,
                                  .entries = entries};
    *model = opened;
    return HSAY_OK;
}

hsay_str hsay_model_metadata(const hsay_model *model)
{
    return model->metadata;
}

hsay_str hsay_model_meta(const hsay_model *model, const char *key)
{
    hsay_str rest = model->metadata, line, wanted = hsay_str_of(key);
    while (hsay_str_next(&rest, '\n', &line)) {
        size_t gap = hsay_str_find(line, HSAY_STR(" "));
        if (gap != SIZE_MAX && hsay_str_equal(hsay_str_slice(line, 0, gap), wanted))
            return hsay_str_slice(line, gap + 1, line.length);
    }
    return (hsay_str){NULL, 0};
}

uint64_t hsay_model_fingerprint(const hsay_model *model)
{
    return model->fingerprint;
}

uint32_t hsay_model_tensor_count(const hsay_model *model)
{
    return model->count;
}

hsay_str hsay_model_tensor_name(const hsay_model *model, uint32_t index)
{
    return index < model->count ? model->entries[index].name : (hsay_str){NULL, 0};
}

void hsay_model_tensor_at(const hsay_model *model, uint32_t index, hsay_tensor *tensor)
{
    *tensor = model->entries[index].tensor;
}

hsay_status hsay_model_tensor(const hsay_model *model, const char *name, hsay_tensor_type type,
                              uint32_t rank, hsay_tensor *tensor, hsay_error *error)
{
    for (uint32_t i = 0; i < model->count; i++) {
        const entry *e = &model->entries[i];
        if (!hsay_str_is(e->name, name))
            continue;
        if (e->tensor.type != (uint32_t)type || e->tensor.rank != rank)
            return hsay_fail(error, HSAY_BAD_MODEL, "tensor %s has another type or rank", name);
        *tensor = e->tensor;
        return HSAY_OK;
    }
    return hsay_fail(error, HSAY_BAD_MODEL, "the model has no tensor %s", name);
}

const hsay_model *hsay_model_find(const hsay_model *const *models, const char *name)
{
    for (; models && *models; models++)
        if (hsay_str_is(hsay_model_meta(*models, "name"), name))
            return *models;
    return NULL;
}
