/* SPDX-License-Identifier: Apache-2.0
 *
 * describe.c - whom a description stands for.
 *
 * In: a draft like "the reporter", "Chile's army", "the Islamist group". Out: its entity. The same
 * role noun before, with the same owner and country; else a person or body that country, sector,
 * number and gender allow (likeness.c, offices.c); an office only finds who is known to hold it.
 * Bounds: twice HSAY_ACTORS_BACK drafts, ROLE_SENTENCES sentences.
 */
#include "actors/describe.h"

#define SENTENCES      4u
#define ROLE_SENTENCES 40u
#define AHEAD           24u /* drafts, and sentences, that a name may come behind its description */
#define AHEAD_SENTENCES 2u

/* "the aforementioned source": whoever spoke last. */
static uint32_t last_speaker(const actor_work *work, const actor_draft *d, uint32_t position)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t i = position; i > 0 && i + HSAY_ACTORS_BACK > position; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (c->entity == HSAY_NONE || c->dropped ||
            hsay_actors_same_clause(doc, c->head, d->head) ||
            work->entities.data[c->entity].kind != HSAY_KIND_PERSON)
            continue;
        if (d->sentence - c->sentence > SENTENCES)
            break;
        uint32_t verb = hsay_doc_word(doc, c->head)->head;
        if (hsay_actors_subject(doc, c->head) && verb != HSAY_NONE &&
            hsay_doc_word(doc, verb)->upos == HSAY_VERB)
            return c->entity;
    }
    return HSAY_NONE;
}

/* "as leader of the union", "author of a book": a person without an article is new, but in
 * headlines and for an office, "President said". */
static bool may_refer_back(const actor_work *work, const actor_draft *d)
{
    if (d->indefinite || d->mention != HSAY_MENTION_NOMINAL)
        return false;
    if (!d->definite && d->number == NUMBER_PLURAL &&
        (hsay_tree_child(work->doc, d->head, HSAY_ACL_RELCL) != HSAY_NONE ||
         hsay_tree_child(work->doc, d->head, HSAY_ACL) != HSAY_NONE))
        return false; /* "people who are disabled" */
    bool bare = !d->definite && d->number == NUMBER_SINGULAR && d->kind == HSAY_KIND_PERSON;
    return !bare || hsay_actors_role_is_office(work, d->role) ||
           work->doc->sentences.data[d->sentence].headline;
}

/* "Chile's president" may be anyone Chilean; "his lawyer" is his alone. */
static bool of_country(const actor_work *work, uint32_t owner)
{
    const actor_entity *e = &work->entities.data[owner];
    return e->kind == HSAY_KIND_COUNTRY || e->kind == HSAY_KIND_PLACE;
}

/* May "students" be others than those of sentences ago? The police are one body. */
static bool may_be_others(const actor_work *work, const actor_draft *d)
{
    if (d->definite || d->number != NUMBER_PLURAL || d->role == HSAY_NONE)
        return false;
    bool person = hsay_str_is(hsay_actors_cell(work->lexicon, TABLE_ROLES, d->role,
                                               work->lexicon->tables[TABLE_ROLES].kind),
                              "person");
    return person || !hsay_actors_of_state(hsay_actors_row_sectors(work, TABLE_ROLES, d->role));
}

static uint32_t describe_back(const actor_work *work, const actor_draft *d, uint32_t position)
{
    uint32_t best = HSAY_NONE,
             stop = position > HSAY_ACTORS_BACK * 2 ? position - HSAY_ACTORS_BACK * 2 : 0;
    int best_score = 0;
    bool bare = !d->definite, others = may_be_others(work, d);
    uint32_t owner = hsay_actors_owner(work, d);
    bool owned = owner != HSAY_NONE && !of_country(work, owner);
    for (uint32_t i = position; i > stop; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (c->entity == HSAY_NONE || c->dropped || c->nobody)
            continue;
        if (d->sentence - c->sentence > ROLE_SENTENCES)
            break;
        if (c->entity == owner)
            continue;
        if (!(others && d->sentence - c->sentence > 1) &&
            hsay_actors_same_description(work, d, c)) {
            int score = 60 - (int)(d->sentence - c->sentence);
            if (score > best_score)
                best_score = score, best = c->entity;
            break;
        }
        if (hsay_actors_shortened(work, d, c)) {
            int score = 58 - (int)(d->sentence - c->sentence);
            if (score > best_score)
                best_score = score, best = c->entity;
            continue;
        }
        if (bare || owned || d->numbered || hsay_actors_same_clause(work->doc, c->head, d->head))
            continue;
        if (hsay_actors_is_under(work->doc, d->head, c->head))
            continue; /* "Filastin, related to the group" */
        int score = hsay_actors_fit(work, d, c);
        if (score > best_score)
            best_score = score, best = c->entity;
    }
    return best;
}

/* "its neighbour", "Ethiopia's rival": the other country or government last spoken of. */
static uint32_t other_side(const actor_work *work, const actor_draft *d, uint32_t owner,
                           uint32_t position)
{
    const actor_entity *mine = &work->entities.data[owner];
    if (mine->kind != HSAY_KIND_COUNTRY || d->number == NUMBER_PLURAL || d->role == HSAY_NONE ||
        !(hsay_actors_uses(work->lexicon, work->doc, d->role_last) & USE_OTHER))
        return HSAY_NONE;
    hsay_str code = hsay_actors_entity_code(work, mine);
    for (uint32_t i = position; i > 0 && i + HSAY_ACTORS_BACK > position; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (c->entity == HSAY_NONE || c->dropped || c->place || c->adjective)
            continue;
        if (d->sentence - c->sentence > 2)
            break;
        const actor_entity *e = &work->entities.data[c->entity];
        if (e->kind == HSAY_KIND_COUNTRY && !hsay_str_equal(hsay_actors_entity_code(work, e), code))
            return c->entity;
    }
    return HSAY_NONE;
}

/* Nobody is called so yet, and the name comes next: "The envoy said ... On Friday, Karin Lund was
 * asked". Only for who speaks, and for a name that nothing else describes. */
static uint32_t named_later(const actor_work *work, const actor_draft *d, uint32_t position)
{
    const hsay_doc *doc = work->doc;
    if (d->kind != HSAY_KIND_PERSON || !d->definite || d->number == NUMBER_PLURAL ||
        !hsay_actors_role_is_office(work, d->role) || !hsay_actors_subject(doc, d->head))
        return HSAY_NONE;
    for (uint32_t i = position + 1; i < work->drafts.count && i < position + AHEAD; i++) {
        const actor_draft *c = &work->drafts.data[work->order[i]];
        if (c->sentence - d->sentence > AHEAD_SENTENCES)
            break;
        if (c->entity == HSAY_NONE || c->mention != HSAY_MENTION_NAME ||
            c->kind == HSAY_KIND_COUNTRY || c->place || c->adjective || c->sentence == d->sentence)
            continue;
        const actor_entity *e = &work->entities.data[c->entity];
        bool new_name = e->first_draft == work->order[i] && c->name_first != c->name_last;
        bool person = e->kind == HSAY_KIND_PERSON || e->kind == KIND_UNKNOWN;
        if (!person)
            continue;
        return new_name && !e->role_count && e->row == HSAY_NONE &&
                       work->link[work->order[i]] == HSAY_NONE &&
                       hsay_actors_subject(doc, c->head) &&
                       !(e->gender && d->gender && e->gender != d->gender)
                   ? c->entity
                   : HSAY_NONE;
    }
    return HSAY_NONE;
}

/* "... a Somali man. The suspect, Abdi Warsame, said": the stranger has a name now. */
static void name_stranger(actor_work *work, uint32_t draft, uint32_t entity, uint32_t position)
{
    const actor_draft *d = &work->drafts.data[draft];
    uint32_t stop = position > HSAY_ACTORS_BACK ? position - HSAY_ACTORS_BACK : 0;
    uint32_t stranger = HSAY_NONE;
    for (uint32_t i = position; i > stop && stranger == HSAY_NONE; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (d->sentence - c->sentence > 1)
            return;
        if (c->entity != HSAY_NONE && c->entity != entity && !c->dropped &&
            !work->entities.data[c->entity].named && hsay_actors_same_stranger(work, d, c))
            stranger = c->entity;
    }
    for (uint32_t i = position; stranger != HSAY_NONE && i > stop; i--)
        if (work->drafts.data[work->order[i - 1]].entity == stranger)
            hsay_actors_enter(work, work->order[i - 1], entity);
}

void hsay_actors_description(actor_work *work, uint32_t draft, uint32_t position)
{
    actor_draft *d = &work->drafts.data[draft];
    uint32_t entity = HSAY_NONE, link = work->link[draft], owner = hsay_actors_owner(work, d);
    if (d->ground) {
        entity = hsay_actors_grounded(work, d, position);
        d->dropped = entity == HSAY_NONE;
        if (!d->dropped)
            hsay_actors_enter(work, draft, entity);
        return;
    }
    if (!d->code.length && owner != HSAY_NONE) /* "Chile's army" is no Peruvian one */
    {
        d->code = hsay_actors_entity_code(work, &work->entities.data[owner]);
        d->lent = true;
    }
    if (link != HSAY_NONE)
        entity = work->drafts.data[link].entity;
    if (entity != HSAY_NONE && work->entities.data[entity].first_draft == link)
        name_stranger(work, draft, entity, position);
    if (entity == HSAY_NONE && d->same && d->kind == HSAY_KIND_PERSON)
        entity = last_speaker(work, d, position);
    if (entity == HSAY_NONE && may_refer_back(work, d))
        entity = describe_back(work, d, position);
    if (entity == HSAY_NONE && owner != HSAY_NONE)
        entity = other_side(work, d, owner, position);
    if (entity == HSAY_NONE)
        entity = named_later(work, d, position);
    if (entity == HSAY_NONE)
        entity = hsay_actors_entity(work, draft);
    if (entity == HSAY_NONE)
        return;
    hsay_actors_enter(work, draft, entity);
    actor_entity *e = &work->entities.data[entity];
    if (!e->code.length && d->code.length)
        e->code = d->code;
    if (link != HSAY_NONE && work->drafts.data[link].entity == HSAY_NONE &&
        work->drafts.data[link].mention == HSAY_MENTION_NOMINAL)
        hsay_actors_enter(work, link, entity);
}
