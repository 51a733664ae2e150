/* SPDX-License-Identifier: Apache-2.0
 *
 * gazetteer.c - the files details/?.gaz to the blob "details/gazetteer" (see tables/tables.h).
 *
 * In: under a line "= COUNTRY ADMIN" one place a line, parted by tabs:
 *     name|+equal name|other name   GeoNames id   people   latitude   longitude   kind
 * COUNTRY is an alpha-3 code or "-", ADMIN a first-level division or "-"; kind is c city,
 * d district of a city, r region, f feature, n country. Out: entries sorted by the hash of the
 * name and the number of people, and a table of slots over the hashes.
 */
#include "lexc/internal.h"

#include "tables/tables.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
    uint64_t hash;
    hsay_gazetteer_entry place;
} row;

typedef struct {
    lexc *compiler;
    const char *file;
    uint32_t line;
    HSAY_VECTOR(row) rows;
    HSAY_VECTOR(char) names;
    char countries[1024][4];
    uint32_t country_count;
    uint16_t country; /* of the current group */
    char admin[4];
} gazetteer;

static bool complain(gazetteer *to, uint32_t column, const char *message)
{
    lexc_complain(to->compiler, to->file, to->line, column, "%s", message);
    return true;
}

static bool take_group(gazetteer *to, hsay_str line)
{
    hsay_str rest = hsay_str_slice(line, 2, line.length), code, admin;
    if (!hsay_str_next(&rest, ' ', &code) || !hsay_str_next(&rest, ' ', &admin))
        return complain(to, 1, "a group is \"= COUNTRY ADMIN\"");
    if ((code.length != 3 && !hsay_str_is(code, "-")) || admin.length > 4)
        return complain(to, 3, "COUNTRY has three letters or is -, ADMIN at most four");
    memset(to->admin, 0, sizeof to->admin);
    if (!hsay_str_is(admin, "-"))
        memcpy(to->admin, admin.data, admin.length);
    to->country = HSAY_NO_COUNTRY;
    if (hsay_str_is(code, "-"))
        return true;
    for (uint32_t i = 0; i < to->country_count; i++)
        if (memcmp(to->countries[i], code.data, 3) == 0)
            to->country = (uint16_t)i;
    if (to->country != HSAY_NO_COUNTRY)
        return true;
    if (to->country_count == sizeof to->countries / sizeof *to->countries)
        return complain(to, 3, "more than 1024 countries");
    memcpy(to->countries[to->country_count], code.data, 3);
    to->country = (uint16_t)to->country_count++;
    return true;
}

/* "-12.5" in hundredths; false: no number within +-limit. */
static bool take_degrees(hsay_str cell, double limit, int16_t *hundredths)
{
    double value;
    if (!hsay_parse_double(cell, &value) || value > limit || value < -limit)
        return false;
    *hundredths = (int16_t)(value * 100 + (value < 0 ? -0.5 : 0.5));
    return true;
}

static bool take_kind(hsay_str cell, uint8_t *kind)
{
    static const char letters[] = "crfnd";
    static const uint8_t kinds[] = {HSAY_PLACE_CITY, HSAY_PLACE_REGION, HSAY_PLACE_FEATURE,
                                    HSAY_PLACE_COUNTRY, HSAY_PLACE_CITY};
    const char *found = cell.length == 1 ? strchr(letters, cell.data[0]) : NULL;
    if (found == NULL || *found == 0)
        return false;
    *kind = kinds[found - letters];
    return true;
}

/* Puts a name behind the others; HSAY_NONE: no memory. */
static uint32_t keep_name(gazetteer *to, hsay_str name)
{
    uint32_t at = to->names.count;
    for (size_t i = 0; i <= name.length; i++) {
        char *byte = hsay_push(to->compiler->arena, &to->names);
        if (byte == NULL)
            return HSAY_NONE;
        *byte = i < name.length ? name.data[i] : 0;
    }
    return at;
}

static bool take_place(gazetteer *to, hsay_str line)
{
    hsay_str cells[6], name;
    uint32_t count = 0;
    while (count < 6 && hsay_str_next(&line, '\t', &cells[count]))
        count++;
    uint64_t id, people;
    hsay_gazetteer_entry place = {.country = to->country};
    if (count != 6)
        return complain(to, 1, "six cells are wanted, parted by tabs");
    if (!hsay_parse_u64(cells[1], &id) || id > UINT32_MAX || !hsay_parse_u64(cells[2], &people) ||
        people > UINT32_MAX)
        return complain(to, 1, "id and people must be whole numbers");
    if (!take_degrees(cells[3], 90, &place.latitude) ||
        !take_degrees(cells[4], 180, &place.longitude))
        return complain(to, 1, "latitude and longitude must be degrees");
    if (!take_kind(cells[5], &place.kind))
        return complain(to, 1, "kind must be one of c d r f n");
    memcpy(place.admin, to->admin, sizeof place.admin);
    place.id = (uint32_t)id;
    place.people = (uint32_t)people;
    uint32_t bars = 0;
    for (size_t i = 0; i < cells[0].length; i++)
        bars += cells[0].data[i] == '|';
    uint8_t fame = (uint8_t)((bars < 15 ? bars : 15) << HSAY_GAZETTEER_FAME);
    for (bool first = true; hsay_str_next(&cells[0], '|', &name); first = false) {
        bool equal = name.length > 1 && name.data[0] == '+';
        if (equal)
            name = hsay_str_slice(name, 1, name.length);
        if (first && (place.name = keep_name(to, name)) == HSAY_NONE)
            return false;
        row *next = hsay_push(to->compiler->arena, &to->rows);
        if (next == NULL)
            return false;
        place.flags = (uint8_t)(fame | (first || equal ? 0 : HSAY_GAZETTEER_OTHER));
        *next = (row){hsay_phrase_add(HSAY_PHRASE_START, name), place};
    }
    return true;
}

static bool take_file(gazetteer *to, const lexc_source *source)
{
    hsay_str rest = source->text, line;
    to->file = source->file;
    to->line = 0;
    to->country = HSAY_NO_COUNTRY;
    memset(to->admin, 0, sizeof to->admin);
    while (rest.length > 0) {
        size_t end = hsay_str_find(rest, HSAY_STR("\n"));
        line = hsay_str_slice(rest, 0, end);
        rest = hsay_str_slice(rest, end < rest.length ? end + 1 : rest.length, rest.length);
        to->line++;
        bool fine = true;
        if (hsay_str_starts(line, "= "))
            fine = take_group(to, line);
        else if (line.length > 0 && line.data[0] != '#')
            fine = take_place(to, line);
        if (!fine)
            return false;
    }
    return true;
}

static int by_hash(const void *a, const void *b)
{
    const row *x = a, *y = b;
    if (x->hash != y->hash)
        return x->hash < y->hash ? -1 : 1;
    if (x->place.people != y->place.people)
        return x->place.people > y->place.people ? -1 : 1;
    return x->place.name < y->place.name ? -1 : x->place.name > y->place.name;
}

/* Fills the table of slots; entries of one hash stand together. */
static void fill_slots(const gazetteer *from, hsay_gazetteer_slot *slots, uint32_t mask)
{
    for (uint32_t i = 0; i <= mask; i++)
        slots[i] = (hsay_gazetteer_slot){0, HSAY_NONE};
    for (uint32_t i = 0; i < from->rows.count; i++) {
        uint64_t hash = from->rows.data[i].hash;
        if (i > 0 && from->rows.data[i - 1].hash == hash)
            continue;
        uint32_t at = (uint32_t)hash & mask;
        while (slots[at].first != HSAY_NONE)
            at = (at + 1) & mask;
        slots[at] = (hsay_gazetteer_slot){(uint32_t)(hash >> 32), i};
    }
}

static bool write_blob(gazetteer *from)
{
    uint32_t count = from->rows.count, slots = 16;
    while (slots < count + count / 2)
        slots *= 2;
    size_t length = sizeof(hsay_gazetteer_header) + from->country_count * (size_t)4 +
                    slots * sizeof(hsay_gazetteer_slot) + count * sizeof(hsay_gazetteer_entry) +
                    from->names.count;
    uint8_t *blob = hsay_arena_take(from->compiler->arena, length);
    if (blob == NULL)
        return false;
    hsay_gazetteer_header header = {HSAY_GAZETTEER_MAGIC, 0, 0, 0, 0};
    memcpy(header.magic, HSAY_GAZETTEER_MAGIC, 8);
    header.countries = from->country_count;
    header.slots = slots;
    header.entries = count;
    header.names = from->names.count;
    memcpy(blob, &header, sizeof header);
    uint8_t *at = blob + sizeof header;
    memcpy(at, from->countries, from->country_count * (size_t)4);
    at += from->country_count * (size_t)4;
    fill_slots(from, (hsay_gazetteer_slot *)(void *)at, slots - 1);
    hsay_gazetteer_entry *entries =
        (hsay_gazetteer_entry *)(void *)(at + slots * sizeof(hsay_gazetteer_slot));
    for (uint32_t i = 0; i < count; i++) {
        entries[i] = from->rows.data[i].place;
        if (i + 1 == count || from->rows.data[i + 1].hash != from->rows.data[i].hash)
            entries[i].flags |= HSAY_GAZETTEER_LAST;
    }
    if (from->names.count)
        memcpy(entries + count, from->names.data, from->names.count);
    return lexc_add_blob(from->compiler, "details/gazetteer", blob, length);
}

bool lexc_compile_gazetteer(lexc *compiler, const lexc_source *sources, uint32_t count)
{
    if (count == 0)
        return true;
    gazetteer *to = HSAY_NEW(compiler->arena, gazetteer, 1);
    if (to == NULL)
        return false;
    to->compiler = compiler;
    for (uint32_t i = 0; i < count; i++)
        if (!take_file(to, &sources[i]))
            return false;
    if (to->rows.count > 1)
        qsort(to->rows.data, to->rows.count, sizeof *to->rows.data, by_hash);
    return write_blob(to);
}
