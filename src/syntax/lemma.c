/* SPDX-License-Identifier: Apache-2.0
 *
 * lemma.c - the dictionary form of a word.
 *
 * In: a form and its Penn tag. Out: the script "strip so many bytes, add these" of the longest
 * ending of the form that was learned with this tag, the whole form first ("was", VBD: strip 3,
 * add "be"). The table holds only endings whose script differs from that of the next shorter one.
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

uint32_t hsay_lemma_key(hsay_str plain, size_t length, uint32_t tag)
{
    bool whole = length > plain.length;
    hsay_str ending = hsay_str_slice(plain, whole ? 0 : plain.length - length, plain.length);
    uint32_t key = hsay_feature_mix(hsay_text_hash(ending), tag << 1 | whole);
    return key ? key : 1;
}

uint32_t hsay_lemma_find(const hsay_lookup *lookup, hsay_str plain, uint32_t tag)
{
    uint32_t found = hsay_lookup_get(lookup, hsay_lemma_key(plain, SIZE_MAX, tag));
    size_t longest = plain.length < HSAY_ENDING_MAX ? plain.length : HSAY_ENDING_MAX;
    for (size_t n = longest + 1; found == HSAY_NONE && n-- > 0;)
        found = hsay_lookup_get(lookup, hsay_lemma_key(plain, n, tag));
    return found;
}
