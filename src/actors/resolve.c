/* SPDX-License-Identifier: Apache-2.0
 *
 * resolve.c - descriptions and pronouns find whom they stand for, in the order of their heads.
 *
 * In: drafts, links, the entities of names. Out: draft->entity for all the others; a pronoun that
 * finds nobody is dropped (anaphora.c), a description becomes an entity of its own (describe.c).
 */
#include "actors/resolve.h"

bool hsay_actors_subject(const hsay_doc *doc, uint32_t t)
{
    const hsay_word *word = hsay_doc_word(doc, t);
    for (int step = 0; step < 4 && word->deprel == HSAY_CONJ && word->head != HSAY_NONE; step++)
        word = hsay_doc_word(doc, word->head);
    return hsay_deprel_is(word->deprel, HSAY_NSUBJ);
}

bool hsay_actors_quoted(const hsay_doc *doc, uint32_t t)
{
    return doc->tokens.data[t].quotation != HSAY_NONE;
}

uint32_t hsay_actors_entity_at(const actor_work *work, uint32_t token)
{
    if (token == HSAY_NONE || work->draft_at[token] == HSAY_NONE)
        return HSAY_NONE;
    return work->drafts.data[work->draft_at[token]].entity;
}

/* Subject and object of one verb are two people. */
bool hsay_actors_same_clause(const hsay_doc *doc, uint32_t a, uint32_t b)
{
    uint32_t x = hsay_doc_word(doc, a)->head, y = hsay_doc_word(doc, b)->head;
    return x != HSAY_NONE && x == y;
}

static bool sort_by_head(actor_work *work)
{
    uint32_t tokens = work->doc->tokens.count, drafts = work->drafts.count;
    uint32_t *starts = HSAY_NEW(work->arena, uint32_t, (size_t)tokens + 1);
    work->order = HSAY_NEW(work->arena, uint32_t, drafts);
    if (!starts || !work->order)
        return false;
    for (uint32_t i = 0; i < drafts; i++)
        starts[work->drafts.data[i].head + 1]++;
    for (uint32_t t = 0; t < tokens; t++)
        starts[t + 1] += starts[t];
    for (uint32_t i = 0; i < drafts; i++)
        work->order[starts[work->drafts.data[i].head]++] = i;
    return true;
}

/* One walk over the drafts that are not yet anybody, in text order. "I" and "we" have a walk of
 * their own, since who speaks a quotation is often named behind it, and so has "you" after them. */
static void resolve_in_order(actor_work *work, uint8_t person)
{
    for (uint32_t i = 0; i < work->drafts.count && !work->failed; i++) {
        uint32_t draft = work->order[i];
        const actor_draft *d = &work->drafts.data[draft];
        bool pronoun = d->mention == HSAY_MENTION_PRONOUN;
        if (d->entity != HSAY_NONE || (pronoun ? d->person : 3) != person)
            continue;
        if (pronoun)
            hsay_actors_pronoun(work, draft, i);
        else
            hsay_actors_description(work, draft, i);
    }
}

bool hsay_actors_resolve(actor_work *work)
{
    if (!sort_by_head(work))
        return false;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        actor_draft *d = &work->drafts.data[i];
        if (d->entity != HSAY_NONE && d->code.length && !work->entities.data[d->entity].code.length)
            work->entities.data[d->entity].code = d->code;
    }
    resolve_in_order(work, 3);
    if (!hsay_actors_interview(work))
        return false;
    resolve_in_order(work, 1);
    resolve_in_order(work, 2);
    return !work->failed;
}
