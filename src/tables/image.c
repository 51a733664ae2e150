/* SPDX-License-Identifier: Apache-2.0
 *
 * image.c - proves a lexicon image and reads its tables.
 *
 * In: bytes of an image (format in tables.h). Out: a handle whose every later look-up is safe,
 * because each offset, count and string was checked here once.
 */
#include "tables/tables.h"

#include <string.h>

#define SECTIONS_MAX 1024u
#define COLUMNS_MAX  64u

struct hsay_image {
    const uint8_t *bytes;
    const hsay_image_header *header;
    const hsay_image_section *sections;
    const uint8_t *pool;
    uint32_t pool_length;
    uint32_t *tables; /* section of each table */
    uint32_t table_count;
};

uint64_t hsay_image_sum(const uint8_t *bytes, size_t length)
{
    return hsay_hash((hsay_str){(const char *)bytes, length});
}

static hsay_status refuse(hsay_error *error, const char *what)
{
    return hsay_fail(error, HSAY_BAD_LEXICON, "lexicon image refused: %s; build it again with lexc",
                     what);
}

static bool is_string(const hsay_image *image, uint32_t offset)
{
    if (offset % 4 != 0 || offset > image->pool_length || image->pool_length - offset < 8)
        return false;
    uint32_t length;
    memcpy(&length, image->pool + offset, 4);
    return length <= image->pool_length - offset - 5 && image->pool[offset + 4 + length] == 0;
}

static bool are_strings(const hsay_image *image, const uint32_t *offsets, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (!is_string(image, offsets[i]))
            return false;
    return true;
}

static const char *prove_table(const hsay_image *image, const hsay_image_section *section)
{
    if (section->columns == 0 || section->columns > COLUMNS_MAX)
        return "a table has no or too many columns";
    uint64_t words =
        1 + (uint64_t)section->columns + (uint64_t)section->rows * (1 + (uint64_t)section->columns);
    if (section->length / 4 < words)
        return "a table is cut short";
    const uint32_t *data = (const uint32_t *)(const void *)(image->bytes + section->offset);
    if (!are_strings(image, data, 1 + section->columns) ||
        !are_strings(image, data + 1 + section->columns + section->rows,
                     (size_t)section->rows * section->columns))
        return "a table names a string that is not there";
    return NULL;
}

static const char *prove_index(const hsay_image *image, const hsay_image_section *section)
{
    uint64_t slots = section->rows, hits = section->columns;
    if (slots == 0 || (slots & (slots - 1)) != 0 || slots > UINT32_MAX / 2)
        return "an index has a wrong size";
    if (section->length < slots * sizeof(hsay_index_slot) + hits * sizeof(hsay_hit))
        return "an index is cut short";
    const hsay_index_slot *slot = (const void *)(image->bytes + section->offset);
    const hsay_hit *hit = (const void *)(slot + slots);
    bool free_slot = false;
    for (uint64_t i = 0; i < slots; i++) {
        uint32_t count = slot[i].count & ~HSAY_INDEX_MORE;
        free_slot |= slot[i].hash == 0;
        if (slot[i].first > hits || count > hits - slot[i].first)
            return "an index points past its end";
    }
    if (!free_slot)
        return "an index has no free slot";
    for (uint64_t i = 0; i < hits; i++)
        if (!is_string(image, hit[i].phrase))
            return "an index names a string that is not there";
    return NULL;
}

static const char *prove_sections(hsay_image *image)
{
    uint32_t count = image->header->sections;
    for (uint32_t i = 0; i < count; i++) {
        const hsay_image_section *s = &image->sections[i];
        if (s->offset % 16 != 0 || s->offset > image->header->length ||
            s->length > image->header->length - s->offset)
            return "a section lies outside the file";
        if (i == 0) {
            if (s->kind != HSAY_SECTION_POOL || s->length > UINT32_MAX || s->length < 8)
                return "the string pool is missing";
            image->pool = image->bytes + s->offset;
            image->pool_length = (uint32_t)s->length;
        }
        if (!is_string(image, s->name))
            return "a section has no name";
        const char *fault = s->kind == HSAY_SECTION_TABLE   ? prove_table(image, s)
                            : s->kind == HSAY_SECTION_INDEX ? prove_index(image, s)
                                                            : NULL;
        if (fault != NULL)
            return fault;
        if (s->kind == HSAY_SECTION_TABLE)
            image->tables[image->table_count++] = i;
    }
    return NULL;
}

static const char *prove_hits(const hsay_image *image)
{
    for (uint32_t i = 0; i < image->header->sections; i++) {
        const hsay_image_section *s = &image->sections[i];
        if (s->kind != HSAY_SECTION_INDEX)
            continue;
        const hsay_hit *hit =
            (const void *)(image->bytes + s->offset + (size_t)s->rows * sizeof(hsay_index_slot));
        for (uint32_t h = 0; h < s->columns; h++) {
            if (hit[h].table >= image->table_count)
                continue; /* a stage's own numbering, see lexc_add_phrase */
            const hsay_image_section *t = &image->sections[image->tables[hit[h].table]];
            if (hit[h].row >= t->rows || hit[h].column >= t->columns)
                return "an index names a row that is not there";
        }
    }
    return NULL;
}

hsay_status hsay_image_open(hsay_arena *arena, const uint8_t *bytes, size_t length,
                            const hsay_image **image, hsay_error *error)
{
    *image = NULL;
    const hsay_image_header *header = (const void *)bytes;
    if (length < sizeof *header || memcmp(header->magic, HSAY_IMAGE_MAGIC, 8) != 0)
        return refuse(error, "it is not a lexicon image");
    if ((uintptr_t)bytes % 8 != 0)
        return refuse(error, "it is not aligned");
    if (header->version != HSAY_IMAGE_VERSION)
        return refuse(error, "it was made for another version");
    if (header->length != length)
        return refuse(error, "it is cut short or too long");
    if (header->sections == 0 || header->sections > SECTIONS_MAX ||
        (length - sizeof *header) / sizeof(hsay_image_section) < header->sections)
        return refuse(error, "its directory is damaged");
    if (hsay_image_sum(bytes + sizeof *header, length - sizeof *header) != header->checksum)
        return refuse(error, "its checksum is wrong");
    hsay_image *opened = HSAY_NEW(arena, hsay_image, 1);
    if (opened == NULL)
        return hsay_no_memory(error);
    *opened = (hsay_image){.bytes = bytes, .header = header};
    opened->sections = (const void *)(bytes + sizeof *header);
    opened->tables = HSAY_NEW(arena, uint32_t, header->sections);
    if (opened->tables == NULL)
        return hsay_no_memory(error);
    const char *fault = prove_sections(opened);
    if (fault == NULL)
        fault = prove_hits(opened);
    if (fault != NULL)
        return refuse(error, fault);
    *image = opened;
    return HSAY_OK;
}

uint64_t hsay_image_fingerprint(const hsay_image *image)
{
    return image->header->checksum;
}

hsay_str hsay_image_string(const hsay_image *image, uint32_t offset)
{
    uint32_t length;
    memcpy(&length, image->pool + offset, 4);
    return (hsay_str){(const char *)image->pool + offset + 4, length};
}

uint32_t hsay_image_table_count(const hsay_image *image)
{
    return image->table_count;
}

void hsay_image_table_at(const hsay_image *image, uint32_t index, hsay_table *table)
{
    const hsay_image_section *s = &image->sections[image->tables[index]];
    const uint32_t *data = (const void *)(image->bytes + s->offset);
    *table = (hsay_table){.image = image,
                          .names = data + 1,
                          .lines = data + 1 + s->columns,
                          .cells = data + 1 + s->columns + s->rows,
                          .rows = s->rows,
                          .columns = s->columns,
                          .name = hsay_image_string(image, s->name),
                          .file = hsay_image_string(image, data[0])};
}

bool hsay_image_table(const hsay_image *image, const char *name, hsay_table *table)
{
    for (uint32_t i = 0; i < image->table_count; i++) {
        hsay_image_table_at(image, i, table);
        if (hsay_str_is(table->name, name))
            return true;
    }
    *table = (hsay_table){0};
    return false;
}

uint32_t hsay_table_column(const hsay_table *table, const char *name)
{
    for (uint32_t i = 0; i < table->columns; i++)
        if (hsay_str_is(hsay_image_string(table->image, table->names[i]), name))
            return i;
    return HSAY_NONE;
}

hsay_str hsay_table_cell(const hsay_table *table, uint32_t row, uint32_t column)
{
    if (row >= table->rows || column >= table->columns)
        return (hsay_str){NULL, 0};
    return hsay_image_string(table->image, table->cells[(size_t)row * table->columns + column]);
}

hsay_str hsay_table_rule(const hsay_table *table, uint32_t row, hsay_arena *arena)
{
    uint32_t line = row < table->rows ? table->lines[row] : 0;
    return hsay_str_print(arena, "%s%.*s:%u", line & HSAY_LINE_OVER ? "+" : "",
                          (int)table->file.length, table->file.data, line & ~HSAY_LINE_OVER);
}

static const hsay_image_section *section_of(const hsay_image *image, uint32_t kind,
                                            const char *name)
{
    for (uint32_t i = 0; i < image->header->sections; i++)
        if (image->sections[i].kind == kind &&
            hsay_str_is(hsay_image_string(image, image->sections[i].name), name))
            return &image->sections[i];
    return NULL;
}

bool hsay_image_blob(const hsay_image *image, const char *name, hsay_str *blob)
{
    const hsay_image_section *s = section_of(image, HSAY_SECTION_BLOB, name);
    *blob = s == NULL ? (hsay_str){NULL, 0}
                      : (hsay_str){(const char *)image->bytes + s->offset, (size_t)s->length};
    return s != NULL;
}

bool hsay_image_index(const hsay_image *image, const char *folder, hsay_index *index)
{
    const hsay_image_section *s = section_of(image, HSAY_SECTION_INDEX, folder);
    *index = (hsay_index){0};
    if (s == NULL)
        return false;
    const hsay_index_slot *slots = (const void *)(image->bytes + s->offset);
    *index = (hsay_index){image, slots, (const void *)(slots + s->rows), s->rows - 1};
    return true;
}
