/* SPDX-License-Identifier: Apache-2.0
 *
 * offices.c - what a description's noun and an entity's offices, sectors and country say of each
 * other.
 *
 * In: a draft like "the minister", "the rebels", and an entity. Out: whether the one may be called
 * the other: 2 they meet, 1 nothing said against it, 0 no.
 *
 *     the president    holds that office on the article's day, or was called so
 *     the leader       holds an office that leads
 *     the army         has the sector MIL in the lexicon, or a noun with it
 */
#include "actors/describe.h"

bool hsay_actors_codes_clash(hsay_str a, hsay_str b)
{
    return a.length && b.length && !hsay_str_equal(a, b);
}

/* What is known so far of the entity's country: its own words or the lexicon's. */
hsay_str hsay_actors_entity_code(const actor_work *work, const actor_entity *e)
{
    bool held;
    if (e->code.length || e->row == HSAY_NONE)
        return e->code;
    uint32_t row = e->table == TABLE_LEADERS ? hsay_actors_office(work, e->row, &held) : e->row;
    return hsay_actors_cell(work->lexicon, e->table, row, work->lexicon->tables[e->table].code);
}

hsay_str hsay_actors_row_sectors(const actor_work *work, uint32_t table, uint32_t row)
{
    return hsay_actors_cell(work->lexicon, table, row, work->lexicon->tables[table].sectors);
}

bool hsay_actors_cells_share(hsay_str a, hsay_str b)
{
    hsay_str x, y;
    while (hsay_str_next(&a, '|', &x)) {
        hsay_str rest = b;
        while (hsay_str_next(&rest, '|', &y))
            if (hsay_str_equal(x, y))
                return true;
    }
    return false;
}

/* Does `text` hold `words`, letter case aside? */
bool hsay_actors_contains(hsay_str text, hsay_str words)
{
    for (size_t i = 0; i + words.length <= text.length; i++) {
        size_t k = 0;
        while (k < words.length && hsay_to_lower((unsigned char)text.data[i + k]) ==
                                       hsay_to_lower((unsigned char)words.data[k]))
            k++;
        if (k == words.length)
            return true;
    }
    return false;
}

bool hsay_actors_role_is_office(const actor_work *work, uint32_t role)
{
    return role != HSAY_NONE && hsay_actors_cell(work->lexicon, TABLE_ROLES, role,
                                                 work->lexicon->tables[TABLE_ROLES].office)
                                    .length;
}

/* Where `word` stands in `text` as words of its own, letter case aside, from `at` on; the length of
 * the text: nowhere. */
static size_t find_words(hsay_str text, hsay_str words, size_t at)
{
    for (; at + words.length <= text.length; at++) {
        size_t end = at + words.length;
        if ((at == 0 || text.data[at - 1] == ' ') &&
            (end == text.length || text.data[end] == ' ') &&
            hsay_actors_contains(hsay_str_slice(text, at, end), words))
            return at;
    }
    return text.length;
}

/* "Vice President" is not "the president", nor is a "Presidential spokesman". */
static bool names_office(const actor_work *work, hsay_str office, hsay_str noun)
{
    size_t at = find_words(office, noun, 0), start;
    if (at == office.length || at < 2)
        return at == 0 && noun.length > 0;
    for (start = at - 1; start > 0 && office.data[start - 1] != ' ';)
        start--;
    return !(hsay_actors_uses_of(work->lexicon, hsay_str_slice(office, start, at - 1)) & USE_UNDER);
}

/* Does the leader's office, "Prime Minister of Iraq", hold the role's noun? "The president" holds
 * it on the article's day, "the former president" no longer. */
static bool office_named(const actor_work *work, uint32_t row, const actor_draft *d)
{
    const actor_lexicon *lexicon = work->lexicon;
    uint32_t office = hsay_table_column(&lexicon->tables[TABLE_LEADERS].table, "office");
    for (uint32_t r = lexicon->first_office[row]; r != HSAY_NONE; r = lexicon->next_office[r]) {
        if (work->day != HSAY_NO_DAY && hsay_actors_covers(work, TABLE_LEADERS, r) == d->former)
            continue;
        hsay_str text = hsay_actors_cell(lexicon, TABLE_LEADERS, r, office), noun;
        hsay_str nouns =
            hsay_actors_cell(lexicon, TABLE_ROLES, d->role,
                             hsay_table_column(&lexicon->tables[TABLE_ROLES].table, "nouns"));
        while (hsay_str_next(&nouns, '|', &noun))
            if (names_office(work, text, noun))
                return true;
    }
    return false;
}

/* Is role `brief` the last word of role `full`: "minister", "defence minister"? */
bool hsay_actors_shortens(const actor_work *work, uint32_t brief, uint32_t full)
{
    uint32_t nouns = hsay_table_column(&work->lexicon->tables[TABLE_ROLES].table, "nouns");
    hsay_str shorter = hsay_actors_cell(work->lexicon, TABLE_ROLES, brief, nouns), a;
    hsay_str longer = hsay_actors_cell(work->lexicon, TABLE_ROLES, full, nouns), b;
    if (!hsay_str_next(&shorter, '|', &a))
        return false;
    while (hsay_str_next(&longer, '|', &b))
        if (b.length > a.length && b.data[b.length - a.length - 1] == ' ' &&
            hsay_str_equal(hsay_str_slice(b, b.length - a.length, b.length), a))
            return true;
    return false;
}

/* Is all that he was called so far a trade that the office belongs to? "Sheikh" says nothing. */
static bool has_trade(const actor_work *work, const actor_draft *d, const actor_entity *e)
{
    uint32_t nouns = hsay_table_column(&work->lexicon->tables[TABLE_ROLES].table, "nouns");
    hsay_str mine = hsay_actors_row_sectors(work, TABLE_ROLES, d->role);
    bool found = false;
    for (uint8_t i = 0; i < e->role_count; i++) {
        uint32_t row = e->role_rows[i];
        hsay_str other = row == HSAY_NONE ? (hsay_str){NULL, 0}
                                          : hsay_actors_row_sectors(work, TABLE_ROLES, row);
        if (!other.length)
            continue;
        hsay_str words = hsay_actors_cell(work->lexicon, TABLE_ROLES, row, nouns);
        if (!hsay_actors_cells_share(mine, other) ||
            !(hsay_actors_uses_of(work->lexicon, words) & USE_TRADE))
            return false;
        found = true;
    }
    return found;
}

/* An office is held by one person: 2 the entity is known to hold it, 0 it is not. */
static int office_meets(const actor_work *work, const actor_draft *d, const actor_entity *e)
{
    if (e->table == TABLE_LEADERS && e->row != HSAY_NONE)
        return office_named(work, e->row, d) ? 2 : 0;
    for (uint8_t i = 0; i < e->role_count; i++)
        if (e->roles[i] == d->role_hash ||
            (e->role_rows[i] != HSAY_NONE && hsay_actors_shortens(work, d->role, e->role_rows[i])))
            return 2;
    /* Nothing is known of him yet but his name, "X arrived. The Swedish envoy said", or his trade,
     * "a cleric ... The imam" */
    return e->named && (e->role_count == 0 || has_trade(work, d, e)) ? 1 : 0;
}

/* Every country has its own army, police and ministries: no body without a sector is one. */
bool hsay_actors_of_state(hsay_str sectors)
{
    return hsay_actors_cells_share(sectors, HSAY_STR("GOV|MIL|COP|JUD|LEG|SPY"));
}

/* The uses of all words of his offices on the article's day. */
static uint32_t office_uses(const actor_work *work, uint32_t row)
{
    const actor_lexicon *lexicon = work->lexicon;
    uint32_t office = hsay_table_column(&lexicon->tables[TABLE_LEADERS].table, "office"), uses = 0;
    for (uint32_t r = lexicon->first_office[row]; r != HSAY_NONE; r = lexicon->next_office[r]) {
        hsay_str text = hsay_actors_cell(lexicon, TABLE_LEADERS, r, office), word;
        if (work->day != HSAY_NO_DAY && !hsay_actors_covers(work, TABLE_LEADERS, r))
            continue;
        while (hsay_str_next(&text, ' ', &word))
            uses |= hsay_actors_uses_of(lexicon, word);
    }
    return uses;
}

/* May the holder of a known office be called so? Who speaks for others is no mediator, and "the
 * Danish leader" is no minister of culture. */
static bool office_allows(const actor_work *work, const actor_draft *d, const actor_entity *e)
{
    if (e->table != TABLE_LEADERS || e->row == HSAY_NONE || d->role == HSAY_NONE)
        return true;
    for (uint8_t i = 0; i < e->role_count; i++)
        if (e->roles[i] == d->role_hash)
            return true;
    uint32_t held = office_uses(work, e->row);
    uint32_t noun = hsay_actors_uses(work->lexicon, work->doc, d->role_last);
    if ((held & USE_VOICE) && !(noun & (USE_VOICE | USE_STAFF)))
        return false;
    return !held || !(noun & USE_TOP) || (held & USE_LEADING);
}

/* Is he known for an office that leads, "President Ana Roe"? */
static bool leads(const actor_work *work, const actor_entity *e)
{
    uint32_t nouns = hsay_table_column(&work->lexicon->tables[TABLE_ROLES].table, "nouns");
    if (e->table == TABLE_LEADERS && e->row != HSAY_NONE)
        return (office_uses(work, e->row) & USE_LEADING) != 0;
    for (uint8_t i = 0; i < e->role_count; i++) {
        if (e->role_rows[i] == HSAY_NONE)
            continue;
        hsay_str words = hsay_actors_cell(work->lexicon, TABLE_ROLES, e->role_rows[i], nouns), word;
        while (hsay_str_next(&words, ' ', &word))
            if (hsay_actors_uses_of(work->lexicon, word) & USE_LEADING)
                return true;
    }
    return false;
}

/* "The mercenary chief" leads mercenaries, "the Israeli leader" a country. */
static bool alone(const actor_work *work, const actor_draft *d)
{
    for (uint32_t t = d->first; t < d->role_first; t++) {
        const actor_item *item = work->item_at[t] == HSAY_NONE
                                     ? NULL
                                     : &work->items.data[work->item_at[t]];
        bool compound = hsay_doc_word(work->doc, t)->deprel == HSAY_COMPOUND;
        if (item ? item->table != TABLE_COUNTRIES : compound)
            return false;
    }
    return true;
}

/* "The mercenary chief": do the words before the noun say what no office of his does? */
static bool told_otherwise(const actor_work *work, const actor_draft *d, const actor_entity *e)
{
    if (!d->sector_count || e->table != TABLE_LEADERS || e->row == HSAY_NONE)
        return false;
    for (uint32_t row = work->lexicon->first_office[e->row]; row != HSAY_NONE;
         row = work->lexicon->next_office[row])
        for (uint8_t i = 0; i < d->sector_count; i++)
            if (hsay_actors_cells_share(d->sectors[i],
                                        hsay_actors_row_sectors(work, TABLE_LEADERS, row)))
                return false;
    return true;
}

/* Do the sectors of description and entity allow them to be one? 2: they meet, 1: nothing said
 * against it, 0: no. */
int hsay_actors_sectors_meet(const actor_work *work, const actor_draft *d, const actor_entity *e)
{
    hsay_str mine =
        d->role == HSAY_NONE ? (hsay_str){NULL, 0}
                             : hsay_actors_row_sectors(work, TABLE_ROLES, d->role);
    bool said = false;
    if (!office_allows(work, d, e))
        return 0;
    if (d->definite && !mine.length && d->role != HSAY_NONE && leads(work, e) && alone(work, d) &&
        (hsay_actors_uses(work->lexicon, work->doc, d->role_last) & USE_TOP))
        return 2;
    bool of_trade = d->role != HSAY_NONE && (hsay_actors_uses(work->lexicon, work->doc,
                                                              d->role_last) & USE_TRADE);
    if (hsay_actors_role_is_office(work, d->role) && mine.length && !of_trade)
        return office_meets(work, d, e);
    if (e->row != HSAY_NONE && e->table != TABLE_COUNTRIES) {
        hsay_str own = hsay_actors_row_sectors(work, e->table, e->row);
        if (own.length)
            said = true;
        if (hsay_actors_cells_share(mine, own))
            return 2;
        if (e->table == TABLE_LEADERS) /* any office of his */
            for (uint32_t r = work->lexicon->first_office[e->row]; r != HSAY_NONE;
                 r = work->lexicon->next_office[r])
                if (hsay_actors_cells_share(mine, hsay_actors_row_sectors(work, TABLE_LEADERS, r)))
                    return 2;
        if (e->table == TABLE_GROUPS && mine.length) {
            bool army = hsay_str_is(mine, "MIL") && d->number != NUMBER_PLURAL;
            bool armed = hsay_str_is(mine, "UAF") || hsay_str_is(mine, "REB") ||
                         hsay_str_is(mine, "PTY") || (hsay_str_is(mine, "MIL") && !army);
            if (armed)
                return 2;
        }
    }
    for (uint8_t i = 0; i < e->role_count; i++) {
        if (e->role_rows[i] == HSAY_NONE)
            continue;
        hsay_str other = hsay_actors_row_sectors(work, TABLE_ROLES, e->role_rows[i]);
        if (!other.length)
            continue;
        said = true;
        if (hsay_actors_cells_share(mine, other))
            return 2;
    }
    if (!mine.length)
        return told_otherwise(work, d, e) ? 0 : 1;
    bool body = d->kind == HSAY_KIND_ORGANIZATION || d->kind == HSAY_KIND_GROUP;
    return said || (body && hsay_actors_of_state(mine)) ? 0 : 1;
}
