/* SPDX-License-Identifier: Apache-2.0
 *
 * chains.c - names of the same entity, over the whole article.
 *
 * In: drafts that hold names. Out: entities.
 *
 *     lexicon entry      one entity for a row (for a leader: for the person)
 *     full name          "Joseph Banda", "Joseph R. Banda"
 *     surname alone      the latest person before with that surname, gender agreeing
 *     acronym            of the capitals of a longer name, or in brackets (links.c)
 *     country            its name; its government (capital or seat acting) is another entity
 *
 * Full names come first wherever they stand, then single words. All by hash, so linear.
 */
#include "actors/work.h"

enum { KEY_ROW = 1, KEY_NAME, KEY_SURNAME, KEY_GIVEN, KEY_INITIALS, KEY_GOVERNMENT, KEY_MIDDLE };

typedef struct {
    hsay_map map;
    HSAY_VECTOR(uint32_t) older; /* entity -> older entity with the same surname */
} name_index;

static uint64_t phrase_hash(const hsay_doc *doc, uint32_t first, uint32_t last)
{
    uint64_t hash = HSAY_PHRASE_START;
    for (uint32_t t = first; t <= last; t++)
        hash = hsay_phrase_add(hash, hsay_doc_form(doc, t));
    return hash;
}

uint32_t hsay_actors_entity(actor_work *work, uint32_t draft)
{
    const actor_draft *d = &work->drafts.data[draft];
    actor_entity *entity = hsay_push(work->arena, &work->entities);
    if (!entity) {
        work->failed = true;
        return HSAY_NONE;
    }
    entity->row = entity->person_row = HSAY_NONE;
    entity->name_first = entity->name_last = HSAY_NONE;
    entity->first_draft = draft;
    entity->kind = KIND_UNKNOWN;
    entity->last_sentence = d->sentence;
    return work->entities.count - 1;
}

/* Where the surname starts: over particles, "van der Meer", "al-Qadri". */
static uint32_t surname(const actor_work *work, uint32_t first, uint32_t last)
{
    const hsay_doc *doc = work->doc;
    uint32_t t = last;
    while (t > first + 1 || (t > first && t == last)) {
        hsay_str before = hsay_doc_form(doc, t - 1);
        bool dash = before.length == 1 && before.data[0] == '-';
        if (!dash && !(hsay_actors_uses(work->lexicon, doc, t - 1) & USE_PARTICLE))
            break;
        t--;
    }
    return t;
}

/* The bare last word as well, since "al-Qadri" is also "Qadri". */
static uint64_t last_word(const hsay_doc *doc, uint32_t last)
{
    return hsay_hash_mix(KEY_SURNAME, phrase_hash(doc, last, last));
}

static uint64_t row_key(const actor_work *work, const actor_draft *d)
{
    uint32_t row = d->row;
    if (d->table == TABLE_LEADERS)
        row = work->lexicon->first_office[row];
    uint64_t key = hsay_hash_mix(hsay_hash_mix(KEY_ROW, d->table), row);
    return d->government ? hsay_hash_mix(KEY_GOVERNMENT, key) : key;
}

/* Capitals of a name of three words or more: "Rapid Support Forces" gives RSF. */
static uint64_t initials(const hsay_doc *doc, uint32_t first, uint32_t last)
{
    char letters[16];
    size_t count = 0;
    for (uint32_t t = first; t <= last && count < sizeof letters; t++) {
        hsay_str form = hsay_doc_form(doc, t);
        if (form.length && hsay_is_upper((unsigned char)form.data[0]))
            letters[count++] = form.data[0];
    }
    if (count < 2)
        return 0;
    return hsay_hash_mix(KEY_INITIALS, hsay_hash((hsay_str){letters, count}));
}

static bool put(actor_work *work, name_index *index, uint64_t key, uint32_t entity)
{
    return hsay_map_put(work->arena, &index->map, key, entity);
}

static bool person_entity(const actor_entity *e)
{
    return e->kind == HSAY_KIND_PERSON || e->kind == KIND_UNKNOWN;
}

/* "Lucía Quispe Mamani": the first of two surnames is the one that is used alone. */
static bool two_surnames(const actor_work *work, uint32_t first, uint32_t last)
{
    gender whose;
    hsay_str form = hsay_doc_form(work->doc, last - 1);
    return last - first >= 2 && form.length > 2 && hsay_str_capitalized(form) &&
           !hsay_actors_given(work->lexicon, form, &whose);
}

/* Makes an entity known by the surname, first word and initials of a name. */
static bool register_name(actor_work *work, name_index *index, uint32_t entity, uint32_t first,
                          uint32_t last)
{
    const hsay_doc *doc = work->doc;
    while (index->older.count < work->entities.count) {
        uint32_t *slot = hsay_push(work->arena, &index->older);
        if (!slot)
            return false;
        *slot = HSAY_NONE;
    }
    if (!put(work, index, hsay_hash_mix(KEY_NAME, phrase_hash(doc, first, last)), entity))
        return false;
    if (first == last)
        return true;
    const actor_entity *e = &work->entities.data[entity];
    if (e->kind == HSAY_KIND_PERSON || e->kind == KIND_UNKNOWN) {
        uint32_t from = surname(work, first, last);
        uint64_t keys[2] = {hsay_hash_mix(KEY_SURNAME, phrase_hash(doc, from, last)),
                            last_word(doc, last)};
        for (int k = 0; k < (keys[0] == keys[1] ? 1 : 2); k++) {
            uint32_t before = hsay_map_get(&index->map, keys[k]);
            if (before != HSAY_NONE && before != entity && k == 0)
                index->older.data[entity] = before;
            if (!put(work, index, keys[k], entity))
                return false;
        }
        if (!put(work, index, hsay_hash_mix(KEY_GIVEN, phrase_hash(doc, first, first)), entity))
            return false;
        if (two_surnames(work, first, last) &&
            !put(work, index, hsay_hash_mix(KEY_MIDDLE, phrase_hash(doc, last - 1, last - 1)),
                 entity))
            return false;
    }
    if (e->kind != HSAY_KIND_PERSON && last - first >= 1) {
        uint64_t key = initials(doc, first, last);
        if (key && !put(work, index, key, entity))
            return false;
    }
    return true;
}

static bool genders_differ(uint8_t a, uint8_t b)
{
    return a && b && a != b;
}

/* "Banda", "Mrs Banda", "RSF": an entity that a longer name made known, or HSAY_NONE. */
static uint32_t by_part(const actor_work *work, const name_index *index, const actor_draft *d)
{
    const hsay_doc *doc = work->doc;
    if (d->kind == HSAY_KIND_PERSON || d->kind == KIND_UNKNOWN || d->kind == HSAY_KIND_PLACE ||
        d->kind == HSAY_KIND_ORGANIZATION) {
        uint64_t whole = hsay_hash_mix(KEY_SURNAME, phrase_hash(doc, d->name_first, d->name_last));
        uint32_t e = hsay_map_get(&index->map, whole);
        for (int step = 0; e != HSAY_NONE && step < 8; step++, e = index->older.data[e]) {
            const actor_entity *entity = &work->entities.data[e];
            if (person_entity(entity) && !genders_differ(entity->gender, d->gender))
                return e;
        }
        if (d->name_first == d->name_last && !d->role_hash) {
            e = hsay_map_get(&index->map, hsay_hash_mix(KEY_GIVEN, phrase_hash(doc, d->name_first,
                                                                               d->name_last)));
            if (e == HSAY_NONE)
                e = hsay_map_get(&index->map,
                                 hsay_hash_mix(KEY_MIDDLE, phrase_hash(doc, d->name_first,
                                                                       d->name_last)));
            if (e != HSAY_NONE && person_entity(&work->entities.data[e]))
                return e;
        }
    }
    hsay_str form = hsay_doc_form(doc, d->name_first);
    if (d->name_first == d->name_last && hsay_str_capitals(form) && form.length >= 2 &&
        d->kind != HSAY_KIND_PERSON) {
        uint64_t key = hsay_hash_mix(KEY_INITIALS, hsay_hash(form));
        return hsay_map_get(&index->map, key);
    }
    return HSAY_NONE;
}

/* "Joseph R. Banda" and "Joseph Banda". */
static uint32_t by_ends(const actor_work *work, const name_index *index, const actor_draft *d)
{
    const hsay_doc *doc = work->doc;
    if (d->name_first == d->name_last)
        return HSAY_NONE;
    uint32_t e = hsay_map_get(&index->map, last_word(doc, d->name_last));
    for (int step = 0; e != HSAY_NONE && step < 8; step++, e = index->older.data[e]) {
        const actor_entity *entity = &work->entities.data[e];
        if (entity->name_first == HSAY_NONE || !person_entity(entity))
            continue;
        hsay_str a = hsay_doc_form(doc, entity->name_first), b = hsay_doc_form(doc, d->name_first);
        if (phrase_hash(doc, entity->name_first, entity->name_first) ==
            phrase_hash(doc, d->name_first, d->name_first))
            return e;
        bool initial =
            (b.length <= 2 || a.length <= 2) && a.length && b.length && a.data[0] == b.data[0];
        if (initial)
            return e;
    }
    return HSAY_NONE;
}

void hsay_actors_enter(actor_work *work, uint32_t draft, uint32_t entity)
{
    actor_draft *d = &work->drafts.data[draft];
    actor_entity *e = &work->entities.data[entity];
    d->entity = entity;
    e->drafts++;
    if (draft < e->first_draft && d->person != 2)
        e->first_draft = draft;
    if (d->kind != KIND_UNKNOWN &&
        (e->kind == KIND_UNKNOWN || (e->kind == HSAY_KIND_PLACE && !d->place)))
        e->kind = d->kind;
    if (d->gender && !e->gender)
        e->gender = d->gender;
    if (d->number && !e->number)
        e->number = d->number;
    if (d->table != TABLE_OTHER && e->row == HSAY_NONE) {
        e->table = d->table;
        e->row = d->row;
    }
    if (d->government)
        e->government = true;
    if (d->mention == HSAY_MENTION_NAME && !d->adjective)
        e->named = true;
    if (d->name_first != HSAY_NONE &&
        (e->name_first == HSAY_NONE ||
         d->name_last - d->name_first > e->name_last - e->name_first)) {
        e->name_first = d->name_first;
        e->name_last = d->name_last;
    }
    if (d->role_first != HSAY_NONE && d->mention != HSAY_MENTION_PRONOUN) {
        uint32_t slot = e->role_count < 4 ? e->role_count++ : 3;
        e->roles[slot] = d->role_hash;
        e->role_rows[slot] = d->role;
    }
}

static bool place_name(actor_work *work, name_index *index, uint32_t draft)
{
    actor_draft *d = &work->drafts.data[draft];
    uint32_t entity = HSAY_NONE, link = work->link[draft];
    if (d->table != TABLE_OTHER) {
        entity = hsay_map_get(&index->map, row_key(work, d));
    } else {
        uint64_t key = hsay_hash_mix(KEY_NAME, phrase_hash(work->doc, d->name_first, d->name_last));
        entity = hsay_map_get(&index->map, key);
        if (entity == HSAY_NONE)
            entity = by_part(work, index, d);
        if (entity == HSAY_NONE)
            entity = by_ends(work, index, d);
    }
    if (entity == HSAY_NONE && link != HSAY_NONE &&
        work->drafts.data[link].mention == HSAY_MENTION_NAME)
        entity = work->drafts.data[link].entity;
    if (entity != HSAY_NONE && d->place && d->table == TABLE_OTHER &&
        work->entities.data[entity].kind == HSAY_KIND_PERSON) {
        d->place = false; /* Lincoln the man, once his full name has stood */
        d->kind = HSAY_KIND_PERSON;
        d->code.length = 0;
    }
    if (entity == HSAY_NONE)
        entity = hsay_actors_entity(work, draft);
    if (entity == HSAY_NONE)
        return false;
    hsay_actors_enter(work, draft, entity);
    if (d->table != TABLE_OTHER && !put(work, index, row_key(work, d), entity))
        return false;
    if (d->table == TABLE_COUNTRIES)
        return true;
    return register_name(work, index, entity, d->name_first, d->name_last);
}

bool hsay_actors_names(actor_work *work)
{
    name_index index = {0};
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < work->drafts.count; i++) {
            const actor_draft *d = &work->drafts.data[i];
            if (d->name_first == HSAY_NONE || d->entity != HSAY_NONE)
                continue;
            bool long_name = d->name_last > d->name_first || d->table != TABLE_OTHER;
            if (long_name == (pass == 0) && !place_name(work, &index, i))
                return false;
        }
    return !work->failed;
}
