/* SPDX-License-Identifier: Apache-2.0
 *
 * write.c - the image: header, directory, pool, tables, indexes, blobs (format in tables.h).
 *
 * An index is an open-addressing table, at most half full. Hits of one phrase stand together, in
 * the order of the lexicon's files and lines, so the image depends on nothing but the sources.
 */
#include "lexc/internal.h"

#include <stdlib.h>
#include <string.h>

static int by_hash(const void *a, const void *b)
{
    const lexc_entry *x = a, *y = b;
    if (x->hash != y->hash)
        return x->hash < y->hash ? -1 : 1;
    if (x->more_only != y->more_only)
        return x->more_only ? 1 : -1;
    if (x->hit.table != y->hit.table)
        return x->hit.table < y->hit.table ? -1 : 1;
    if (x->hit.row != y->hit.row)
        return x->hit.row < y->hit.row ? -1 : 1;
    if (x->hit.column != y->hit.column)
        return x->hit.column < y->hit.column ? -1 : 1;
    return x->hit.phrase < y->hit.phrase ? -1 : x->hit.phrase > y->hit.phrase;
}

typedef struct {
    uint32_t slots, hits;
} index_size;

static index_size size_of(lexc_folder *folder)
{
    qsort(folder->entries.data, folder->entries.count, sizeof(lexc_entry), by_hash);
    index_size size = {16, 0};
    uint32_t keys = 0;
    for (uint32_t i = 0; i < folder->entries.count; i++) {
        const lexc_entry *e = &folder->entries.data[i];
        keys += i == 0 || e->hash != e[-1].hash;
        size.hits += !e->more_only;
    }
    while (size.slots < keys * 2)
        size.slots *= 2;
    return size;
}

static void fill_index(const lexc_folder *folder, index_size size, uint8_t *out)
{
    hsay_index_slot *slots = (void *)out;
    hsay_hit *hits = (void *)(slots + size.slots);
    uint32_t filled = 0;
    for (uint32_t i = 0; i < folder->entries.count;) {
        const lexc_entry *e = &folder->entries.data[i];
        uint32_t at = (uint32_t)e->hash & (size.slots - 1);
        while (slots[at].hash != 0)
            at = (at + 1) & (size.slots - 1);
        slots[at] = (hsay_index_slot){e->hash, filled, 0};
        for (; i < folder->entries.count && folder->entries.data[i].hash == slots[at].hash; i++) {
            if (folder->entries.data[i].more_only) {
                slots[at].count |= HSAY_INDEX_MORE;
            } else {
                hits[filled++] = folder->entries.data[i].hit;
                slots[at].count++;
            }
        }
    }
}

static size_t padded(size_t length)
{
    return (length + 15) & ~(size_t)15;
}

static size_t table_bytes(const lexc_table *table)
{
    return 4 * ((size_t)1 + table->column_count + table->lines.count + table->cells.count);
}

static void fill_table(lexc *compiler, const lexc_table *table, uint32_t *out)
{
    *out++ = lexc_string(compiler, table->file);
    for (uint32_t c = 0; c < table->column_count; c++)
        *out++ = lexc_string(compiler, table->columns[c].name);
    if (table->lines.count == 0)
        return;
    memcpy(out, table->lines.data, 4 * (size_t)table->lines.count);
    memcpy(out + table->lines.count, table->cells.data, 4 * (size_t)table->cells.count);
}

/* Puts every name that a section needs into the pool before the pool's size is fixed. */
static void intern_names(lexc *compiler)
{
    lexc_string(compiler, HSAY_STR("pool"));
    for (uint32_t i = 0; i < compiler->tables.count; i++) {
        const lexc_table *t = &compiler->tables.data[i];
        lexc_string(compiler, t->file);
        lexc_string(compiler, t->name);
        for (uint32_t c = 0; c < t->column_count; c++)
            lexc_string(compiler, t->columns[c].name);
    }
    for (uint32_t i = 0; i < compiler->folders.count; i++)
        lexc_string(compiler, compiler->folders.data[i].name);
    for (uint32_t i = 0; i < compiler->blobs.count; i++)
        lexc_string(compiler, compiler->blobs.data[i].name);
}

static void describe(lexc *compiler, hsay_image_section *s, const index_size *sizes)
{
    *s++ = (hsay_image_section){HSAY_SECTION_POOL,
                                lexc_string(compiler, HSAY_STR("pool")),
                                0,
                                4 * (uint64_t)compiler->pool.count,
                                0,
                                0};
    for (uint32_t i = 0; i < compiler->tables.count; i++) {
        const lexc_table *t = &compiler->tables.data[i];
        *s++ = (hsay_image_section){
            HSAY_SECTION_TABLE, lexc_string(compiler, t->name), 0, table_bytes(t), t->lines.count,
            t->column_count};
    }
    for (uint32_t i = 0; i < compiler->folders.count; i++) {
        uint64_t bytes = (uint64_t)sizes[i].slots * sizeof(hsay_index_slot) +
                         (uint64_t)sizes[i].hits * sizeof(hsay_hit);
        *s++ = (hsay_image_section){HSAY_SECTION_INDEX,
                                    lexc_string(compiler, compiler->folders.data[i].name),
                                    0,
                                    bytes,
                                    sizes[i].slots,
                                    sizes[i].hits};
    }
    for (uint32_t i = 0; i < compiler->blobs.count; i++) {
        const lexc_blob *b = &compiler->blobs.data[i];
        *s++ = (hsay_image_section){
            HSAY_SECTION_BLOB, lexc_string(compiler, b->name), 0, b->bytes.length, 0, 0};
    }
}

static void fill_sections(lexc *compiler, uint8_t *image, const hsay_image_section *s,
                          const index_size *sizes)
{
    memcpy(image + s->offset, compiler->pool.data, (size_t)s->length);
    s++;
    for (uint32_t i = 0; i < compiler->tables.count; i++, s++)
        fill_table(compiler, &compiler->tables.data[i], (void *)(image + s->offset));
    for (uint32_t i = 0; i < compiler->folders.count; i++, s++)
        fill_index(&compiler->folders.data[i], sizes[i], image + s->offset);
    for (uint32_t i = 0; i < compiler->blobs.count; i++, s++)
        if (s->length != 0)
            memcpy(image + s->offset, compiler->blobs.data[i].bytes.data, (size_t)s->length);
}

hsay_str lexc_write(lexc *compiler)
{
    uint32_t count = 1 + compiler->tables.count + compiler->folders.count + compiler->blobs.count;
    index_size *sizes = HSAY_NEW(compiler->arena, index_size, compiler->folders.count + 1);
    hsay_image_section *sections = HSAY_NEW(compiler->arena, hsay_image_section, count);
    if (sizes == NULL || sections == NULL)
        return (hsay_str){NULL, 0};
    for (uint32_t i = 0; i < compiler->folders.count; i++)
        sizes[i] = size_of(&compiler->folders.data[i]);
    intern_names(compiler);
    describe(compiler, sections, sizes);
    size_t length = padded(sizeof(hsay_image_header) + count * sizeof *sections);
    for (uint32_t i = 0; i < count; i++) {
        sections[i].offset = length;
        length += padded((size_t)sections[i].length);
    }
    uint8_t *image = hsay_arena_take(compiler->arena, length);
    if (image == NULL || compiler->no_memory)
        return (hsay_str){NULL, 0};
    hsay_image_header *header = (void *)image;
    memcpy(image + sizeof *header, sections, count * sizeof *sections);
    fill_sections(compiler, image, sections, sizes);
    *header = (hsay_image_header){{0}, HSAY_IMAGE_VERSION, count, length, 0};
    memcpy(header->magic, HSAY_IMAGE_MAGIC, 8);
    header->checksum = hsay_image_sum(image + sizeof *header, length - sizeof *header);
    return (hsay_str){(const char *)image, length};
}
