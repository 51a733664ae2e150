/* SPDX-License-Identifier: Apache-2.0
 *
 * drafts.c - a draft and what its own words say of it.
 *
 * In: a span, a role noun, a frame. Out: an entry of work->drafts with kind, number, gender,
 * sectors and country, and the tokens that answer for it.
 */
#include "actors/frames.h"

actor_draft *hsay_actors_new_draft(actor_work *work, uint32_t first, uint32_t last, uint32_t head)
{
    actor_draft *draft = hsay_push(work->arena, &work->drafts);
    if (!draft) {
        work->failed = true;
        return NULL;
    }
    draft->first = first;
    draft->last = last;
    draft->head = head;
    draft->name_first = draft->name_last = draft->role_first = draft->role_last = HSAY_NONE;
    draft->row = draft->role = draft->owner = draft->entity = HSAY_NONE;
    draft->sentence = work->doc->tokens.data[head].sentence;
    draft->kind = KIND_UNKNOWN;
    return draft;
}

void hsay_actors_claim(actor_work *work, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++)
        if (work->draft_at[t] == HSAY_NONE)
            work->draft_at[t] = work->drafts.count - 1;
}

void hsay_actors_add_sectors(actor_draft *draft, hsay_str cell)
{
    hsay_str list[HSAY_SECTORS_MAX];
    uint8_t count = hsay_actors_sectors(cell, list);
    for (uint8_t i = 0; i < count; i++) {
        bool known = false;
        for (uint8_t j = 0; j < draft->sector_count; j++)
            known = known || hsay_str_equal(draft->sectors[j], list[i]);
        if (!known && draft->sector_count < HSAY_SECTORS_MAX)
            draft->sectors[draft->sector_count++] = list[i];
    }
}

uint8_t hsay_actors_kind_of(hsay_str cell)
{
    if (hsay_str_is(cell, "person"))
        return HSAY_KIND_PERSON;
    if (hsay_str_is(cell, "organization"))
        return HSAY_KIND_ORGANIZATION;
    return hsay_str_is(cell, "group") ? HSAY_KIND_GROUP : KIND_UNKNOWN;
}

static uint8_t gender_cell(hsay_str cell)
{
    return hsay_str_is(cell, "m")   ? GENDER_MALE
           : hsay_str_is(cell, "f") ? GENDER_FEMALE
                                    : GENDER_UNKNOWN;
}

/* The country word inside the phrase gives its code; an adjective is then used up. */
void hsay_actors_take_country(actor_work *work, actor_draft *draft, const frame *f)
{
    if (f->adjective == HSAY_NONE)
        return;
    const actor_table *table = &work->lexicon->tables[TABLE_COUNTRIES];
    actor_item *country = &work->items.data[f->adjective];
    draft->code = hsay_actors_cell(work->lexicon, TABLE_COUNTRIES, country->row, table->code);
    if (country->column == table->adjectives || country->column == table->demonyms)
        country->taken = true;
}

/* A people or faith before the noun adds its sectors, and its country where it has one. */
static void take_people(actor_work *work, actor_draft *draft, const frame *f)
{
    if (f->people == HSAY_NONE)
        return;
    const actor_table *table = &work->lexicon->tables[TABLE_ETHNIC];
    actor_item *people = &work->items.data[f->people];
    people->taken = true;
    hsay_actors_add_sectors(
        draft, hsay_actors_cell(work->lexicon, TABLE_ETHNIC, people->row, table->sectors));
    if (!draft->code.length)
        draft->code = hsay_actors_cell(work->lexicon, TABLE_ETHNIC, people->row, table->code);
}

/* What the role noun and the words before it say. */
void hsay_actors_describe(actor_work *work, actor_draft *draft, const actor_item *role,
                          const frame *f)
{
    const actor_lexicon *lexicon = work->lexicon;
    const actor_table *table = &lexicon->tables[role->table];
    hsay_str sectors = hsay_actors_cell(lexicon, role->table, role->row, table->sectors);
    draft->role_first = role->first;
    draft->role_last = role->last;
    draft->role = role->table == TABLE_ROLES ? role->row : HSAY_NONE;
    draft->role_hash = hsay_hash_mix(role->table, role->row);
    draft->gender = gender_cell(hsay_actors_cell(lexicon, role->table, role->row, table->gender));
    draft->kind =
        role->table == TABLE_TITLES
            ? HSAY_KIND_PERSON
            : hsay_actors_kind_of(hsay_actors_cell(lexicon, TABLE_ROLES, role->row, table->kind));
    bool person = draft->kind == HSAY_KIND_PERSON;
    draft->number = role->plural ? NUMBER_PLURAL : NUMBER_SINGULAR;
    if (person && role->plural)
        draft->kind = HSAY_KIND_GROUP;
    bool common = hsay_str_is(sectors, "CVL");
    if (!common)
        hsay_actors_add_sectors(draft, sectors);
    if (f->role != HSAY_NONE) {
        const actor_item *modifier = &work->items.data[f->role];
        if (modifier->table == TABLE_ROLES)
            hsay_actors_add_sectors(draft, hsay_actors_cell(lexicon, TABLE_ROLES, modifier->row,
                                                            lexicon->tables[TABLE_ROLES].sectors));
    }
    if (common)
        hsay_actors_add_sectors(draft, sectors);
    hsay_actors_take_country(work, draft, f);
    take_people(work, draft, f);
}

void hsay_actors_copy_frame(actor_draft *draft, const frame *f)
{
    draft->owner = f->owner;
    draft->strong_owner = f->strong_owner;
    draft->definite = f->definite;
    draft->indefinite = f->indefinite || (f->numbered && !f->definite) || f->nobody;
    draft->numbered = f->numbered;
    draft->nobody = f->nobody;
    draft->former = f->former;
    draft->elect = f->elect;
    if (f->foreign)
        draft->foreign = true;
    draft->same = f->same && f->definite;
}

void hsay_actors_set_name(const actor_work *work, actor_draft *draft, const actor_item *name)
{
    draft->mention = HSAY_MENTION_NAME;
    draft->name_first = name->first;
    draft->name_last = name->last;
    if (name->kind == ITEM_LEXICON) {
        draft->table = name->table;
        draft->row = name->row;
        uint8_t told = name->table == TABLE_LEADERS
                           ? gender_cell(hsay_actors_cell(
                                 work->lexicon, TABLE_LEADERS, name->row,
                                 work->lexicon->tables[TABLE_LEADERS].gender))
                           : GENDER_UNKNOWN;
        if (told)
            draft->gender = told;
    }
}
