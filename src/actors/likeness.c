/* SPDX-License-Identifier: Apache-2.0
 *
 * likeness.c - is a description the same as an earlier mention?
 *
 * In: two drafts. Out: whether the second is the first again, and for one called otherwise so far,
 * how well it fits.
 *
 *     the nine herders ... Nine herders       the same noun, number, owner, country and modifiers
 *     the elders ... tribal elders            the noun alone, with the article
 *     the commission ... Harvest Commission   the word that a name ends with
 *     the suspect ... a Somali man            a stranger, and what he is here
 *     the group ... Silent Thunder            sectors and country that allow it
 */
#include "actors/describe.h"

/* The entity that owns a phrase: "his ministry", "X's lawyer", "adviser to X". */
uint32_t hsay_actors_owner(const actor_work *work, const actor_draft *d)
{
    return d->strong_owner ? hsay_actors_entity_at(work, d->owner) : HSAY_NONE;
}

/* "the elders" after "tribal elders": the noun alone, with the article. */
static bool same_noun(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    if (c->role_hash == d->role_hash)
        return true;
    return d->definite && d->role != HSAY_NONE && c->role != HSAY_NONE &&
           c->mention == HSAY_MENTION_NOMINAL && d->role_first == d->role_last &&
           hsay_actors_shortens(work, d->role, c->role);
}

static uint32_t count_in(const actor_work *work, const actor_draft *d)
{
    for (uint32_t t = d->first; t <= d->head; t++)
        if (hsay_doc_word(work->doc, t)->upos == HSAY_NUM)
            return t;
    return HSAY_NONE;
}

/* "The nine herders" are the nine herders of before, not the five. */
static bool counts_agree(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    if (!d->numbered)
        return true;
    uint32_t a = count_in(work, d), b = c->numbered ? count_in(work, c) : HSAY_NONE;
    return a != HSAY_NONE && b != HSAY_NONE &&
           hsay_str_equal(hsay_doc_word(work->doc, a)->lemma, hsay_doc_word(work->doc, b)->lemma);
}

/* Is the word an adjective or noun before the head that tells this one from others of its noun? A
 * country's is told by its code. */
static bool is_modifier(const actor_work *work, const actor_draft *d, uint32_t t)
{
    const hsay_word *word = hsay_doc_word(work->doc, t);
    const actor_item *item = work->item_at[t] == HSAY_NONE
                                 ? NULL
                                 : &work->items.data[work->item_at[t]];
    if ((word->deprel != HSAY_AMOD && word->deprel != HSAY_COMPOUND) || t >= d->role_first)
        return false;
    return !(item && item->kind == ITEM_LEXICON && item->table == TABLE_COUNTRIES) &&
           !(hsay_actors_uses(work->lexicon, work->doc, t) & (USE_SAME | USE_QUANTITY));
}

/* "The bad teachers" are none of "good teachers" before: of many, each has its own modifiers. */
static bool modifiers_agree(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    if (d->role_first == HSAY_NONE || c->role_first == HSAY_NONE || d->kind == HSAY_KIND_PERSON)
        return true;
    for (uint32_t t = d->first; t < d->role_first; t++) {
        bool found = !is_modifier(work, d, t);
        for (uint32_t u = c->first; u <= c->last && !found; u++)
            found = hsay_str_equal(hsay_doc_word(work->doc, t)->lemma,
                                   hsay_doc_word(work->doc, u)->lemma);
        if (!found)
            return false;
    }
    return true;
}

/* Is the earlier draft c the same as description d, by the same noun? */
bool hsay_actors_same_description(const actor_work *work, const actor_draft *d,
                                  const actor_draft *c)
{
    if (c->mention == HSAY_MENTION_PRONOUN || !same_noun(work, d, c) || !counts_agree(work, d, c) ||
        !modifiers_agree(work, d, c))
        return false;
    if (c->number != d->number && d->number && c->number)
        return false;
    if (c->former != d->former || c->elect != d->elect)
        return false;
    const actor_entity *e = &work->entities.data[c->entity];
    if (hsay_actors_codes_clash(d->code, hsay_actors_entity_code(work, e)))
        return false;
    if (d->code.length && d->number == NUMBER_PLURAL && (!d->definite || !c->definite) &&
        !hsay_actors_entity_code(work, e).length)
        return false; /* "militants" and "Pakistani militants" */
    uint32_t a = hsay_actors_owner(work, d), b = hsay_actors_owner(work, c);
    if (a != HSAY_NONE && b != HSAY_NONE && a != b)
        return false;
    if (a != HSAY_NONE && b == HSAY_NONE && c->code.length)
        return false;
    return d->owner == HSAY_NONE || a != HSAY_NONE || !d->strong_owner;
}

/* Is the word the one noun that the description uses, whatever the case? */
static bool is_noun_of(const actor_work *work, const actor_draft *d, uint32_t t)
{
    hsay_str noun = hsay_doc_word(work->doc, d->role_last)->lemma;
    hsay_str form = hsay_doc_form(work->doc, t);
    return noun.length == form.length && hsay_actors_contains(form, noun);
}

/* "the commission" of the Rural Broadcasting Commission, "the ministry" of the Ministry of Health:
 * the noun closes the longer name or description, or stands before its "of". */
bool hsay_actors_shortened(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    bool named = c->name_first != HSAY_NONE;
    uint32_t first = named ? c->name_first : c->role_first;
    uint32_t last = named ? c->name_last : c->role_last;
    bool body = d->kind == HSAY_KIND_ORGANIZATION || d->kind == HSAY_KIND_GROUP;
    if (!body || !d->definite || d->number == NUMBER_PLURAL || d->role_first != d->role_last ||
        d->role_last == HSAY_NONE || first == HSAY_NONE || first == last ||
        c->mention == HSAY_MENTION_PRONOUN || c->indefinite || c->kind == HSAY_KIND_PERSON ||
        d->strong_owner ||
        hsay_actors_codes_clash(
            d->code, hsay_actors_entity_code(work, &work->entities.data[c->entity])))
        return false;
    if (is_noun_of(work, d, last))
        return true;
    for (uint32_t t = first; t < last; t++)
        if (hsay_lemma_is(work->doc, t + 1, "of") || hsay_lemma_is(work->doc, t + 1, "for"))
            return is_noun_of(work, d, t);
    return false;
}

bool hsay_actors_is_under(const hsay_doc *doc, uint32_t t, uint32_t ancestor)
{
    for (int step = 0; step < 6 && t != HSAY_NONE; step++) {
        if (t == ancestor)
            return true;
        t = hsay_doc_word(doc, t)->head;
    }
    return false;
}

static bool armed_role(const actor_work *work, const actor_draft *d)
{
    hsay_str mine =
        d->role == HSAY_NONE ? (hsay_str){NULL, 0}
                             : hsay_actors_row_sectors(work, TABLE_ROLES, d->role);
    return hsay_str_is(mine, "UAF") || hsay_str_is(mine, "REB") || hsay_str_is(mine, "MIL");
}

/* "Police charged a Somali man. The suspect": somebody of no trade, and a word for what he is. */
bool hsay_actors_same_stranger(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    const actor_entity *e = &work->entities.data[c->entity];
    if (d->sentence - c->sentence > 1 || !d->definite || !c->indefinite || d->strong_owner ||
        c->mention != HSAY_MENTION_NOMINAL || c->number == NUMBER_PLURAL ||
        d->number == NUMBER_PLURAL || e->kind != HSAY_KIND_PERSON || e->role_count != 1 ||
        d->role == HSAY_NONE || c->role == HSAY_NONE || hsay_actors_role_is_office(work, d->role) ||
        (e->gender && d->gender && e->gender != d->gender))
        return false;
    hsay_str mine = hsay_actors_row_sectors(work, TABLE_ROLES, d->role);
    hsay_str other = hsay_actors_row_sectors(work, TABLE_ROLES, c->role);
    if (hsay_str_is(mine, "CVL")) /* "a blogger ... The woman" */
        return !hsay_actors_role_is_office(work, c->role);
    return (!mine.length || hsay_actors_cells_share(mine, HSAY_STR("CRM|UAF|REB"))) &&
           (!other.length || hsay_str_is(other, "CVL"));
}

static bool has_modifier(const actor_work *work, const actor_draft *d)
{
    for (uint32_t t = d->first; d->role_first != HSAY_NONE && t < d->role_first; t++)
        if (is_modifier(work, d, t))
            return true;
    return false;
}

/* Does a description fit an entity that has been called something else so far? */
int hsay_actors_fit(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    const actor_entity *e = &work->entities.data[c->entity];
    hsay_str code = hsay_actors_entity_code(work, e);
    if (hsay_actors_codes_clash(d->code, code))
        return 0;
    if (c->place || c->adjective)
        return 0;
    int meet = hsay_actors_sectors_meet(work, d, e);
    int back = (int)(d->sentence - c->sentence);
    if (meet == 1 && d->kind != HSAY_KIND_PERSON && has_modifier(work, d))
        return 0; /* "the Paralympic movement": nothing is known of the team that makes it one */
    bool country = d->code.length && hsay_str_equal(d->code, code);
    if (d->kind == HSAY_KIND_PERSON) {
        if (e->kind != HSAY_KIND_PERSON && e->kind != KIND_UNKNOWN)
            return 0;
        if (!e->named && hsay_actors_same_stranger(work, d, c))
            return 12 - 3 * back;
        if (!e->named || e->number == NUMBER_PLURAL ||
            (e->gender && d->gender && e->gender != d->gender))
            return 0;
        if (!meet || (meet == 1 && back > (hsay_actors_role_is_office(work, d->role) ? 1 : 3)) ||
            (meet == 1 && hsay_actors_role_is_office(work, d->role) &&
             !hsay_actors_subject(work->doc, c->head)))
            return 0;
        if (meet == 2 && back > 8 && !country)
            return 0;
        return 20 * meet + 10 * country + (hsay_actors_subject(work->doc, c->head) ? 4 : 0) -
               3 * back;
    }
    if (d->kind == HSAY_KIND_ORGANIZATION || d->kind == HSAY_KIND_GROUP) {
        if (e->kind != HSAY_KIND_ORGANIZATION && e->kind != HSAY_KIND_GROUP &&
            e->kind != KIND_UNKNOWN)
            return 0;
        if (!e->named || e->number == NUMBER_PLURAL)
            return 0;
        if (meet == 1 && e->table == TABLE_OUTLETS)
            return 0; /* "told the BBC that the group": not the BBC */
        if (d->number == NUMBER_PLURAL &&
            (e->table != TABLE_GROUPS || !armed_role(work, d) ||
             hsay_actors_role_is_office(work, d->role)))
            return 0;
        if (!meet || back > (meet == 2 ? 6 : 3))
            return 0;
        return 20 * meet + 10 * country + (hsay_actors_subject(work->doc, c->head) ? 4 : 0) -
               4 * back;
    }
    return 0;
}
