/* SPDX-License-Identifier: Apache-2.0
 *
 * lookup.c - hash tables that lie in a model: 32-bit key -> 16-bit value.
 *
 * Open addressing over 2^n slots, key 0 free. Keys are hashes themselves, so two words may share
 * one: among 30,000 keys one word in 140,000 that the table does not know is taken for another.
 */
#include "syntax/inside.h"

uint32_t hsay_lookup_get(const hsay_lookup *lookup, uint32_t key)
{
    uint32_t mask = lookup->slots - 1;
    for (uint32_t i = key & mask, tried = 0; tried < lookup->slots; i = (i + 1) & mask, tried++) {
        if (lookup->keys[i] == key)
            return lookup->values[i];
        if (!lookup->keys[i])
            break;
    }
    return HSAY_NONE;
}

hsay_status hsay_lookup_open(const hsay_model *model, const char *keys, const char *values,
                             uint32_t limit, hsay_lookup *lookup, hsay_error *error)
{
    hsay_tensor k, v;
    hsay_status status = hsay_model_tensor(model, keys, HSAY_U32, 1, &k, error);
    if (status == HSAY_OK)
        status = hsay_model_tensor(model, values, HSAY_I16, 1, &v, error);
    if (status != HSAY_OK)
        return status;
    uint32_t slots = k.shape[0];
    if (!slots || (slots & (slots - 1)) || v.shape[0] != slots)
        return hsay_fail(error, HSAY_BAD_MODEL, "%s is not a table of 2^n slots", keys);
    *lookup = (hsay_lookup){k.data, v.data, slots};
    for (uint32_t i = 0; i < slots; i++)
        if (lookup->keys[i] && lookup->values[i] >= limit)
            return hsay_fail(error, HSAY_BAD_MODEL, "%s has a value out of range", values);
    return HSAY_OK;
}
