/* SPDX-License-Identifier: Apache-2.0
 *
 * model.c - any bytes as weights: refused, or every tensor readable from end to end.
 *
 * The checksum is made right first, so that the proofs behind it are reached.
 */
#include "model/model.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static unsigned read_all(const hsay_model *model)
{
    unsigned sum = 0;
    for (uint32_t i = 0; i < hsay_model_tensor_count(model); i++) {
        char name[40] = {0};
        hsay_str found = hsay_model_tensor_name(model, i);
        memcpy(name, found.data, found.length);
        hsay_tensor tensor;
        for (unsigned type = 0; type < HSAY_TENSOR_TYPES; type++)
            for (uint32_t rank = 1; rank <= 4; rank++)
                if (hsay_model_tensor(model, name, (hsay_tensor_type)type, rank, &tensor, NULL) ==
                    HSAY_OK)
                    for (size_t k = 0; k < tensor.length; k++)
                        sum += ((const uint8_t *)tensor.data)[k];
    }
    return sum + (unsigned)hsay_model_meta(model, "name").length;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    size_t room = (size + 127) / 64 * 64;
    uint8_t *bytes = aligned_alloc(64, room);
    hsay_arena arena;
    const hsay_model *model;
    hsay_error error;
    if (!bytes)
        return 0;
    memset(bytes, 0, room);
    if (size)
        memcpy(bytes, data, size);
    if (size > HSAY_MODEL_HEADER) {
        uint64_t sum = hsay_model_sum(bytes + HSAY_MODEL_HEADER, size - HSAY_MODEL_HEADER);
        for (size_t i = 0; i < 8; i++) {
            bytes[24 + i] = (uint8_t)(sum >> 8 * i);
            bytes[16 + i] = (uint8_t)((uint64_t)size >> 8 * i);
        }
    }
    hsay_arena_open(&arena, NULL);
    volatile unsigned seen = 0; /* keeps the reading from being left out */
    if (hsay_model_open(&arena, bytes, size, &model, &error) == HSAY_OK)
        seen = read_all(model);
    (void)seen;
    hsay_arena_close(&arena);
    free(bytes);
    return 0;
}
