/* SPDX-License-Identifier: Apache-2.0
 *
 * gazetteer.c - the blob "details/gazetteer" (see tables.h for its format).
 *
 * In: an image. Out: entries by the hash of a folded name. Every offset is proved when the engine
 * opens, so a look-up needs no checks but for the end of the entries.
 */
#include "tables/tables.h"

#include <string.h>

static hsay_status broken(hsay_error *error, const char *what)
{
    return hsay_fail(error, HSAY_BAD_LEXICON, "details/gazetteer: %s; make the image anew", what);
}

/* Lays the parts over the blob; false: it is too short for them. */
static bool lay_out(hsay_str blob, hsay_gazetteer *to)
{
    hsay_gazetteer_header header;
    if (blob.length < sizeof header)
        return false;
    memcpy(&header, blob.data, sizeof header);
    if (memcmp(header.magic, HSAY_GAZETTEER_MAGIC, 8) != 0 || header.slots == 0 ||
        (header.slots & (header.slots - 1)) != 0 || header.entries >= header.slots)
        return false;
    uint64_t slots = sizeof header + header.countries * (uint64_t)4;
    uint64_t entries = slots + header.slots * (uint64_t)sizeof(hsay_gazetteer_slot);
    uint64_t names = entries + header.entries * (uint64_t)sizeof(hsay_gazetteer_entry);
    if (names + header.names != blob.length)
        return false;
    to->codes = (const char(*)[4])(const void *)(blob.data + sizeof header);
    to->slots = (const hsay_gazetteer_slot *)(const void *)(blob.data + slots);
    to->entries = (const hsay_gazetteer_entry *)(const void *)(blob.data + entries);
    to->names = blob.data + names;
    to->mask = header.slots - 1;
    to->count = header.entries;
    to->countries = header.countries;
    to->names_length = header.names;
    return true;
}

hsay_status hsay_gazetteer_open(const hsay_image *image, hsay_gazetteer *gazetteer,
                                hsay_error *error)
{
    hsay_str blob;
    *gazetteer = (hsay_gazetteer){0};
    if (image == NULL || !hsay_image_blob(image, "details/gazetteer", &blob))
        return HSAY_OK;
    return hsay_gazetteer_read(blob, gazetteer, error);
}

hsay_status hsay_gazetteer_read(hsay_str blob, hsay_gazetteer *gazetteer, hsay_error *error)
{
    *gazetteer = (hsay_gazetteer){0};
    if (!lay_out(blob, gazetteer))
        return broken(error, "its parts do not fill it");
    if (gazetteer->names_length > 0 && gazetteer->names[gazetteer->names_length - 1] != 0)
        return broken(error, "its names do not end");
    for (uint32_t i = 0; i < gazetteer->count; i++) {
        const hsay_gazetteer_entry *entry = &gazetteer->entries[i];
        if (entry->name >= gazetteer->names_length || entry->kind >= HSAY_PLACE_KIND_COUNT ||
            (entry->country != HSAY_NO_COUNTRY && entry->country >= gazetteer->countries))
            return broken(error, "an entry points outside");
    }
    if (gazetteer->count > 0 &&
        !(gazetteer->entries[gazetteer->count - 1].flags & HSAY_GAZETTEER_LAST))
        return broken(error, "its last run does not end");
    for (uint32_t i = 0; i < gazetteer->countries; i++)
        if (gazetteer->codes[i][3] != 0)
            return broken(error, "a country's code does not end");
    uint32_t taken = 0;
    for (uint32_t i = 0; i <= gazetteer->mask; i++) {
        if (gazetteer->slots[i].first == HSAY_NONE)
            continue;
        taken++;
        if (gazetteer->slots[i].first >= gazetteer->count)
            return broken(error, "a slot points outside");
    }
    return taken <= gazetteer->mask ? HSAY_OK : broken(error, "no slot is free");
}

const hsay_gazetteer_entry *hsay_gazetteer_find(const hsay_gazetteer *gazetteer, uint64_t hash)
{
    if (gazetteer->count == 0)
        return NULL;
    uint32_t tag = (uint32_t)(hash >> 32);
    for (uint32_t at = (uint32_t)hash & gazetteer->mask;; at = (at + 1) & gazetteer->mask) {
        if (gazetteer->slots[at].first == HSAY_NONE)
            return NULL;
        if (gazetteer->slots[at].tag == tag)
            return &gazetteer->entries[gazetteer->slots[at].first];
    }
}

hsay_str hsay_gazetteer_name(const hsay_gazetteer *gazetteer, const hsay_gazetteer_entry *entry)
{
    return hsay_str_of(gazetteer->names + entry->name);
}

hsay_str hsay_gazetteer_country(const hsay_gazetteer *gazetteer, const hsay_gazetteer_entry *entry)
{
    if (entry->country == HSAY_NO_COUNTRY)
        return (hsay_str){NULL, 0};
    return (hsay_str){gazetteer->codes[entry->country], 3};
}
