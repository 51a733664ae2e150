/* SPDX-License-Identifier: Apache-2.0
 *
 * test_gazetteer.c - the blob of places: made, found in, and refused when damaged.
 */
#include "base/base.h"
#include "tables/tables.h"
#include "tests/test.h"

static uint64_t key(const char *name)
{
    return hsay_phrase_add(HSAY_PHRASE_START, hsay_str_of(name));
}

/* Two places called Alba, one of them also Beta, and the table of slots over both names. */
typedef struct {
    hsay_gazetteer_header header;
    char codes[2][4];
    hsay_gazetteer_slot slots[8];
    hsay_gazetteer_entry entries[3];
    char names[8];
} blob;

static void put(blob *to, const char *name, uint32_t first)
{
    uint64_t hash = key(name);
    uint32_t at = (uint32_t)hash & 7;
    while (to->slots[at].first != HSAY_NONE)
        at = (at + 1) & 7;
    to->slots[at] = (hsay_gazetteer_slot){(uint32_t)(hash >> 32), first};
}

static void make(blob *to)
{
    memset(to, 0, sizeof *to);
    memcpy(to->header.magic, HSAY_GAZETTEER_MAGIC, 8);
    to->header.countries = 2;
    to->header.slots = 8;
    to->header.entries = 3;
    to->header.names = sizeof to->names;
    memcpy(to->codes, "ITA\0USA", 8);
    memcpy(to->names, "Alba\0\0\0", 8);
    for (int i = 0; i < 8; i++)
        to->slots[i].first = HSAY_NONE;
    to->entries[0] = (hsay_gazetteer_entry){.people = 30000, .country = 0, .kind = HSAY_PLACE_CITY};
    to->entries[1] = (hsay_gazetteer_entry){
        .people = 500, .country = 1, .kind = HSAY_PLACE_CITY, .flags = HSAY_GAZETTEER_LAST};
    to->entries[2] = to->entries[1];
    put(to, "Alba", 0);
    put(to, "Beta", 2);
}

static void test_found(void)
{
    blob made;
    hsay_gazetteer gazetteer;
    make(&made);
    CHECK(hsay_gazetteer_read((hsay_str){(const char *)&made, sizeof made}, &gazetteer, NULL) ==
          HSAY_OK);
    const hsay_gazetteer_entry *run = hsay_gazetteer_find(&gazetteer, key("alba"));
    REQUIRE(run != NULL);
    CHECK_INT(run->people, 30000);
    CHECK_TEXT(hsay_gazetteer_name(&gazetteer, run), "Alba");
    CHECK_TEXT(hsay_gazetteer_country(&gazetteer, run), "ITA");
    CHECK(!(run->flags & HSAY_GAZETTEER_LAST) && (run[1].flags & HSAY_GAZETTEER_LAST));
    CHECK(hsay_gazetteer_find(&gazetteer, key("Beta")) == &gazetteer.entries[2]);
    CHECK(hsay_gazetteer_find(&gazetteer, key("Gamma")) == NULL);
}

/* Each damage alone must be refused. */
static void test_damaged(void)
{
    for (int damage = 0; damage < 9; damage++) {
        blob made;
        hsay_gazetteer gazetteer;
        size_t length = sizeof made;
        make(&made);
        switch (damage) {
        case 0: made.header.magic[0] = 'X'; break;
        case 1: made.header.slots = 7; break;
        case 2: made.header.entries = 200; break;
        case 3: length--; break;
        case 4: made.entries[1].name = 8; break;
        case 5: made.entries[0].country = 2; break;
        case 6: made.entries[2].flags = 0; break;
        case 7: made.entries[0].kind = 99; break;
        default: made.names[7] = 'x'; break;
        }
        CHECK(hsay_gazetteer_read((hsay_str){(const char *)&made, length}, &gazetteer, NULL) ==
              HSAY_BAD_LEXICON);
    }
}

int main(void)
{
    test_found();
    test_damaged();
    return test_done();
}
