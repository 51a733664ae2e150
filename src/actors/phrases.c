/* SPDX-License-Identifier: Apache-2.0
 *
 * phrases.c - noun phrases that describe somebody.
 *
 * In: items. Out: work->drafts, one for each such phrase:
 *
 *     the  former  Turkish  Foreign Minister  Kemal Aydin      one draft: name and role
 *     representatives  of  the Islamic Resistance Movement     two: the owner lends its country
 *     Dutch and Norwegian warships                             two, one for each country
 *     the Houthi movement                                      one: a name and what it is
 *     a baker told, the man who                                nouns no table knows that act
 *
 * Role nouns go first, since they take in names and countries; then names that are left, known
 * (known.c) and unknown (names.c); then nouns that act like persons.
 */
#include "actors/frames.h"

static bool generic_role(const actor_work *work, const actor_item *role)
{
    return !hsay_actors_cell(work->lexicon, role->table, role->row,
                             work->lexicon->tables[role->table].sectors)
                .length;
}

/* The name or leader that directly follows a title, or NULL. */
static actor_item *name_after(actor_work *work, const actor_item *role, uint32_t end)
{
    if (role->plural || role->last + 1 >= end)
        return NULL;
    if (role->table == TABLE_ROLES &&
        hsay_actors_kind_of(hsay_actors_cell(work->lexicon, TABLE_ROLES, role->row,
                                             work->lexicon->tables[TABLE_ROLES].kind)) !=
            HSAY_KIND_PERSON)
        return NULL;
    uint32_t t = role->last + 1;
    if (hsay_str_is(hsay_doc_form(work->doc, t), ".") && t + 1 < end)
        t++;
    if (work->item_at[t] == HSAY_NONE)
        return NULL;
    actor_item *item = &work->items.data[work->item_at[t]];
    if (item->first != t || item->taken)
        return NULL;
    if (item->kind == ITEM_NAME || (item->kind == ITEM_LEXICON && item->table == TABLE_LEADERS))
        return item;
    return NULL;
}

static bool is_office(const actor_work *work, const actor_item *role)
{
    const actor_table *roles = &work->lexicon->tables[TABLE_ROLES];
    return role->table == TABLE_ROLES &&
           hsay_actors_cell(work->lexicon, TABLE_ROLES, role->row, roles->office).length &&
           hsay_str_is(hsay_actors_cell(work->lexicon, TABLE_ROLES, role->row, roles->sectors),
                       "GOV");
}

/* "developer Khaleej Estates": a name that ends like a body's and begins with no first name. */
static bool is_company(const actor_work *work, const actor_item *role, const actor_item *name)
{
    actor_hit ending;
    gender whose;
    if (role->table != TABLE_ROLES || role->capital || name->kind != ITEM_NAME ||
        name->first == name->last ||
        hsay_actors_cell(work->lexicon, TABLE_ROLES, role->row,
                         work->lexicon->tables[TABLE_ROLES].office)
            .length)
        return false;
    return hsay_actors_find(work->lexicon, work->doc, name->last, name->last + 1,
                            TABLE_BIT(TABLE_ENDINGS), false, &ending) &&
           !hsay_actors_given(work->lexicon, hsay_doc_form(work->doc, name->first), &whose);
}

/* A title with the name behind it: "President-elect Marta Silva of Panama". */
static void titled_name(actor_work *work, const actor_item *role, actor_item *name)
{
    frame f = {.owner = HSAY_NONE,
               .adjective = HSAY_NONE,
               .people = HSAY_NONE,
               .name = HSAY_NONE,
               .role = HSAY_NONE,
               .last = name->last};
    f.office = is_office(work, role) && role->capital;
    hsay_actors_walk_back(work, &f, role->first, role->first);
    bool owned = f.owner != HSAY_NONE;
    frame ahead = f;
    hsay_actors_look_ahead(work, &ahead, name->last, false);
    if (!owned)
        f.owner = ahead.owner, f.strong_owner = ahead.strong_owner;
    uint32_t head = hsay_actors_head(work->doc, role->first, name->last, name->first);
    actor_draft *draft = hsay_actors_new_draft(work, f.first, name->last, head);
    if (!draft)
        return;
    hsay_actors_describe(work, draft, role, &f);
    hsay_actors_copy_frame(draft, &f);
    hsay_actors_set_name(work, draft, name);
    draft->kind = is_company(work, role, name) ? HSAY_KIND_ORGANIZATION : HSAY_KIND_PERSON;
    hsay_actors_claim(work, role->last, name->last);
    name->taken = true;
}

/* "the Houthi movement", "the Islah party": one name and what it is. */
static bool names_its_kind(const actor_work *work, const actor_item *role, const frame *f)
{
    if (role->plural || f->role != HSAY_NONE || role->first == f->first)
        return false;
    const actor_item *before = hsay_actors_item_at(work, role->first - 1);
    if (!before || before->last + 1 != role->first)
        return false;
    const actor_table *roles = &work->lexicon->tables[TABLE_ROLES];
    hsay_str kind = hsay_actors_cell(work->lexicon, TABLE_ROLES, role->row, roles->kind);
    if (!hsay_str_is(kind, "organization") && !hsay_str_is(kind, "group"))
        return false;
    hsay_str sectors = hsay_actors_cell(work->lexicon, TABLE_ROLES, role->row, roles->sectors);
    if (before->kind == ITEM_NAME)
        return !f->indefinite && !hsay_str_is(sectors, "MIL") && !hsay_str_is(sectors, "COP") &&
               !hsay_str_is(sectors, "GOV") && !hsay_str_is(sectors, "CVL");
    if (before->kind != ITEM_LEXICON || before->table == TABLE_COUNTRIES ||
        before->table == TABLE_LEADERS)
        return false;
    hsay_str own = hsay_actors_cell(work->lexicon, before->table, before->row,
                                    work->lexicon->tables[before->table].sectors);
    return !sectors.length || hsay_str_is(sectors, "PTY") || hsay_str_is(sectors, "SOC") ||
           hsay_str_is(sectors, "UAF") || hsay_str_is(sectors, "REB") ||
           hsay_str_equal(sectors, own);
}

static bool generic_person(const actor_work *work, const actor_item *role)
{
    return hsay_str_is(hsay_actors_cell(work->lexicon, TABLE_ROLES, role->row,
                                        work->lexicon->tables[TABLE_ROLES].kind),
                       "person");
}

/* "a group of youths": the youths are meant. */
static bool is_quantity(const actor_work *work, const actor_item *role)
{
    const hsay_doc *doc = work->doc;
    uint32_t end = hsay_actors_end(work, role->last), t = role->last + 1;
    if (t + 1 >= end || !hsay_lemma_is(doc, t, "of") ||
        !(hsay_actors_uses(work->lexicon, doc, role->last) & USE_QUANTITY))
        return false;
    for (uint32_t n = t + 1; n < end && n < t + 5; n++) {
        const actor_item *item = hsay_actors_item_at(work, n);
        if (item && item->kind == ITEM_ROLE && item->plural)
            return true;
        if (!item && hsay_doc_word(doc, n)->upos != HSAY_ADJ &&
            hsay_doc_word(doc, n)->upos != HSAY_NUM && hsay_doc_word(doc, n)->upos != HSAY_DET &&
            hsay_doc_word(doc, n)->upos != HSAY_NOUN)
            return false;
    }
    return false;
}

/* "Norwegian warships" of "Dutch and Norwegian warships", as it is to be shown. */
static void show_alone(actor_work *work, actor_draft *draft, const actor_item *country,
                       const actor_item *role)
{
    const hsay_doc *doc = work->doc;
    hsay_str adjective = hsay_doc_span(doc, hsay_doc_cover(doc, country->first, country->last));
    hsay_str noun = hsay_doc_span(doc, hsay_doc_cover(doc, role->first, role->last));
    draft->shown = hsay_str_print(&work->doc->arena, "%.*s %.*s", (int)adjective.length,
                                  adjective.data, (int)noun.length, noun.data);
    if (!draft->shown.data)
        work->failed = true;
}

/* "Dutch and Norwegian warships" are two: the second draft is headed by the other adjective. */
static void other_nominal(actor_work *work, const actor_item *role, frame *f, uint32_t other)
{
    actor_item *country = &work->items.data[other];
    actor_draft *draft = hsay_actors_new_draft(work, f->first, role->last, country->last);
    if (!draft)
        return;
    f->adjective = other;
    hsay_actors_describe(work, draft, role, f);
    hsay_actors_copy_frame(draft, f);
    show_alone(work, draft, country, role);
    draft->mention = HSAY_MENTION_NOMINAL;
    country->taken = true;
    hsay_actors_claim(work, country->first, country->last);
}

/* "the Interior Ministry", "the Indonesian Navy": one body whose words have capitals that they need
 * not have. */
static bool is_proper(const actor_work *work, const actor_item *role, const actor_draft *draft)
{
    const hsay_sentence *s = &work->doc->sentences.data[draft->sentence];
    bool body = draft->kind == HSAY_KIND_ORGANIZATION || draft->kind == HSAY_KIND_GROUP;
    return body && role->capital && !role->plural && !draft->indefinite && !s->headline &&
           !s->capitals && role->last > s->first &&
           (role->last > role->first || draft->code.length) &&
           hsay_str_capitalized(hsay_doc_form(work->doc, role->last));
}

/* A role noun without a name. */
static void nominal(actor_work *work, const actor_item *role)
{
    frame f = {.owner = HSAY_NONE,
               .adjective = HSAY_NONE,
               .people = HSAY_NONE,
               .name = HSAY_NONE,
               .role = HSAY_NONE,
               .last = role->last};
    uint32_t top = role->last;
    hsay_actors_walk_back(work, &f, role->first, role->last);
    if (hsay_actors_inner_noun(work, role->last)) {
        f.definite = f.indefinite = f.numbered = false;
        if (f.adjective == HSAY_NONE && f.owner == HSAY_NONE && f.role == HSAY_NONE)
            f.first = role->first;
    } else
        hsay_actors_take_quantity(work, &f, &top);
    bool generic = generic_role(work, role);
    if (f.owner == HSAY_NONE && f.adjective == HSAY_NONE)
        hsay_actors_look_ahead(work, &f, role->last, generic);
    else { /* the span alone: "the Turkish ministry of ..." */
        frame ahead = f;
        hsay_actors_look_ahead(work, &ahead, role->last, false);
        f.last = ahead.last;
    }
    if (generic && f.first == role->first && !role->plural && !generic_person(work, role))
        return;
    actor_draft *draft = hsay_actors_new_draft(work, f.first, f.last, top);
    if (!draft)
        return;
    hsay_actors_describe(work, draft, role, &f);
    hsay_actors_copy_frame(draft, &f);
    draft->mention = HSAY_MENTION_NOMINAL;
    if (names_its_kind(work, role, &f)) {
        actor_item *name = &work->items.data[work->item_at[role->first - 1]];
        if (!name->taken) {
            if (draft->owner == name->last)
                draft->owner = HSAY_NONE;
            hsay_actors_set_name(work, draft, name);
            name->taken = true;
            hsay_actors_claim(work, name->first, name->last);
        }
    }
    draft->proper = is_proper(work, role, draft);
    hsay_actors_claim(work, role->last, role->last);
    hsay_actors_claim(work, top, top);
    if (f.other_count)
        show_alone(work, draft, &work->items.data[f.adjective], role);
    for (uint32_t i = 0; i < f.other_count && !work->failed; i++)
        other_nominal(work, role, &f, f.others[i]);
}

static bool has_who(const actor_work *work, uint32_t t)
{
    const hsay_doc *doc = work->doc;
    uint32_t clause = hsay_tree_child(doc, t, HSAY_ACL_RELCL);
    if (clause == HSAY_NONE)
        return false;
    uint32_t subject = hsay_tree_child(doc, clause, HSAY_NSUBJ);
    return subject != HSAY_NONE && hsay_lemma_is(doc, subject, "who");
}

/* The last word of a bare number: "thousands", "tens of thousands". */
static uint32_t quantity_end(const actor_work *work, uint32_t t)
{
    const hsay_doc *doc = work->doc;
    if (t + 2 < hsay_actors_end(work, t) && hsay_lemma_is(doc, t + 1, "of") &&
        (hsay_actors_uses(work->lexicon, doc, t) & USE_QUANTITY) &&
        (hsay_actors_uses(work->lexicon, doc, t + 2) & USE_QUANTITY))
        return t + 2;
    return t;
}

/* "Thousands marched", "tens of thousands protested": a bare number of people, who do or suffer
 * something. */
static bool bare_quantity(const actor_work *work, uint32_t t)
{
    const hsay_doc *doc = work->doc;
    const hsay_word *word = hsay_doc_word(doc, t);
    if (!(hsay_actors_uses(work->lexicon, doc, t) & USE_QUANTITY) ||
        !(word->morph & HSAY_MORPH_PLURAL) || !hsay_deprel_is(word->deprel, HSAY_NSUBJ))
        return false;
    uint32_t end = hsay_actors_end(work, t), last = quantity_end(work, t);
    bool next_is_of = last + 1 < end && hsay_lemma_is(doc, last + 1, "of");
    return !next_is_of && hsay_tree_child(doc, last, HSAY_NMOD) == HSAY_NONE &&
           hsay_doc_word(doc, word->head)->upos == HSAY_VERB;
}

/* A noun that no table knows but that acts like a person: who ..., said, beside a person's name. */
static bool newcomer(const actor_work *work, uint32_t t)
{
    const hsay_doc *doc = work->doc;
    const hsay_word *word = hsay_doc_word(doc, t);
    if (word->upos != HSAY_NOUN || work->item_at[t] != HSAY_NONE || work->draft_at[t] != HSAY_NONE)
        return false;
    if (bare_quantity(work, t))
        return true;
    if (hsay_actors_uses(work->lexicon, doc, t) & (USE_DOCUMENT | USE_NO_NAME | USE_QUANTITY))
        return false;
    if (word->deprel == HSAY_APPOS && word->head != HSAY_NONE) {
        uint32_t other = work->draft_at[word->head];
        return other != HSAY_NONE && work->drafts.data[other].kind == HSAY_KIND_PERSON;
    }
    if (hsay_deprel_is(word->deprel, HSAY_NSUBJ) && word->head != HSAY_NONE &&
        hsay_doc_word(doc, word->head)->upos == HSAY_VERB &&
        (hsay_actors_uses(work->lexicon, doc, word->head) & USE_SPEECH) &&
        hsay_tree_child(doc, word->head, HSAY_CCOMP) != HSAY_NONE)
        return true;
    return has_who(work, t);
}

static void newcomer_draft(actor_work *work, uint32_t t)
{
    frame f = {.owner = HSAY_NONE,
               .adjective = HSAY_NONE,
               .people = HSAY_NONE,
               .name = HSAY_NONE,
               .role = HSAY_NONE,
               .last = t};
    hsay_actors_walk_back(work, &f, t, t);
    if (f.owner == HSAY_NONE && f.adjective == HSAY_NONE)
        hsay_actors_look_ahead(work, &f, t, false);
    actor_draft *draft = hsay_actors_new_draft(work, f.first, quantity_end(work, t), t);
    if (!draft)
        return;
    hsay_actors_take_country(work, draft, &f);
    hsay_actors_copy_frame(draft, &f);
    bool plural = (hsay_doc_word(work->doc, t)->morph & HSAY_MORPH_PLURAL) != 0;
    draft->mention = HSAY_MENTION_NOMINAL;
    draft->number = plural ? NUMBER_PLURAL : NUMBER_SINGULAR;
    draft->kind = plural ? HSAY_KIND_GROUP : HSAY_KIND_PERSON;
    draft->role_first = draft->role_last = t;
    draft->role_hash = hsay_hash(hsay_doc_word(work->doc, t)->lemma);
    hsay_actors_add_sectors(draft, HSAY_STR("CVL"));
    hsay_actors_claim(work, t, t);
}

/* Is this role noun only the first part of a longer one: "army chief", "opposition leader"? */
static bool leads_on(const actor_work *work, uint32_t index)
{
    const actor_item *item = &work->items.data[index];
    if (index + 1 >= work->items.count)
        return false;
    const actor_item *next = &work->items.data[index + 1];
    if (next->kind != ITEM_ROLE || next->first != item->last + 1)
        return false;
    if (next->first >= hsay_actors_end(work, item->last))
        return false;
    const hsay_word *word = hsay_doc_word(work->doc, item->last);
    return word->deprel == HSAY_COMPOUND || word->deprel == HSAY_AMOD ||
           (word->head != HSAY_NONE && word->head >= next->first && word->head <= next->last);
}

/* Country words and role nouns that a later role noun or name takes in are no drafts of their own;
 * everything else is. Role nouns go first, since they take in names and countries. */
bool hsay_actors_phrases(actor_work *work)
{
    const hsay_doc *doc = work->doc;
    work->draft_at = HSAY_NEW(work->arena, uint32_t, doc->tokens.count);
    if (!work->draft_at)
        return false;
    for (uint32_t t = 0; t < doc->tokens.count; t++)
        work->draft_at[t] = HSAY_NONE;
    for (uint32_t i = 0; i < work->items.count && !work->failed; i++) {
        actor_item *item = &work->items.data[i];
        if (item->taken || item->kind != ITEM_ROLE)
            continue;
        actor_item *name = name_after(work, item, hsay_actors_end(work, item->last));
        if (name)
            titled_name(work, item, name);
        else if (item->table == TABLE_ROLES && !leads_on(work, i) && !is_quantity(work, item))
            nominal(work, item);
        item->taken = true;
    }
    for (uint32_t i = 0; i < work->items.count && !work->failed; i++) {
        actor_item *item = &work->items.data[i];
        if (item->taken)
            continue;
        if (item->kind == ITEM_NAME)
            hsay_actors_bare_name(work, item);
        else if (item->kind == ITEM_LEXICON)
            hsay_actors_known_name(work, item);
    }
    for (uint32_t t = 0; t < doc->tokens.count && !work->failed; t++)
        if (newcomer(work, t))
            newcomer_draft(work, t);
        else if (!hsay_actors_ground(work, t))
            return false;
    return !work->failed;
}
