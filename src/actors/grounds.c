/* SPDX-License-Identifier: Apache-2.0
 *
 * grounds.c - "the country", "the town": common nouns for a place that was named before.
 *
 * In: tokens no phrase has taken; later the entities. Out: drafts, and whom they stand for.
 *
 *     Iran tested a missile. The country's army ...      the country last spoken of
 *     ... fled Kisumu. Rebels attacked the town ...      the town last named; a region likewise
 *
 * Only with "the" or "this", in the singular, and without words behind that tell which. One that
 * finds nobody is no mention. Bounds: HSAY_ACTORS_BACK drafts, SENTENCES sentences.
 */
#include "actors/frames.h"
#include "actors/resolve.h"

#define SENTENCES 4u
#define GROUND    (USE_COUNTRY_NOUN | USE_TOWN_NOUN | USE_REGION_NOUN)

/* Do words behind the noun say which: "the country of his birth", "the town where"? */
static bool told_behind(const hsay_doc *doc, uint32_t t)
{
    uint32_t of = hsay_tree_child(doc, t, HSAY_NMOD);
    return (of != HSAY_NONE && of > t) || hsay_tree_child(doc, t, HSAY_ACL) != HSAY_NONE ||
           hsay_tree_child(doc, t, HSAY_ACL_RELCL) != HSAY_NONE ||
           hsay_tree_child(doc, t, HSAY_APPOS) != HSAY_NONE;
}

/* The first word of the phrase "the (small) country", or HSAY_NONE. */
static uint32_t opening(const actor_work *work, uint32_t t)
{
    const hsay_doc *doc = work->doc;
    uint32_t start = hsay_actors_start(work, t);
    for (uint32_t first = t; first > start && t - first < 3; first--) {
        if (hsay_lemma_is(doc, first - 1, "the") || hsay_lemma_is(doc, first - 1, "this"))
            return first - 1;
        if (hsay_doc_word(doc, first - 1)->upos != HSAY_ADJ)
            return HSAY_NONE;
    }
    return HSAY_NONE;
}

bool hsay_actors_ground(actor_work *work, uint32_t t)
{
    const hsay_doc *doc = work->doc;
    const hsay_word *word = hsay_doc_word(doc, t);
    if (word->upos != HSAY_NOUN || (word->morph & HSAY_MORPH_PLURAL) ||
        word->deprel == HSAY_COMPOUND || work->item_at[t] != HSAY_NONE ||
        work->draft_at[t] != HSAY_NONE)
        return true;
    uint32_t uses = hsay_actors_uses(work->lexicon, doc, t);
    uint32_t first = uses & GROUND ? opening(work, t) : HSAY_NONE;
    if (first == HSAY_NONE || told_behind(doc, t) || hsay_tree_child(doc, t, HSAY_COP) != HSAY_NONE)
        return true;
    if (t + 1 < hsay_actors_end(work, t) && work->item_at[t + 1] != HSAY_NONE)
        return true; /* the town Kisumu */
    actor_draft *draft = hsay_actors_new_draft(work, first, t, t);
    if (!draft)
        return false;
    draft->mention = HSAY_MENTION_NOMINAL;
    draft->number = NUMBER_SINGULAR;
    draft->kind = uses & USE_COUNTRY_NOUN ? HSAY_KIND_COUNTRY : HSAY_KIND_PLACE;
    draft->place = draft->kind == HSAY_KIND_PLACE;
    draft->ground = true;
    draft->definite = true;
    draft->role_hash = hsay_hash(word->lemma);
    hsay_actors_claim(work, t, t);
    return true;
}

static bool fits_ground(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    const actor_entity *e = &work->entities.data[c->entity];
    if (d->kind == HSAY_KIND_COUNTRY)
        return e->kind == HSAY_KIND_COUNTRY && e->table == TABLE_COUNTRIES;
    if (e->kind != HSAY_KIND_PLACE || e->name_first == HSAY_NONE)
        return false;
    const hsay_gazetteer_entry *entry = hsay_actors_place(work, e->name_first, e->name_last);
    bool region = entry && entry->kind == HSAY_PLACE_REGION;
    bool asked = (hsay_actors_uses(work->lexicon, work->doc, d->head) & USE_REGION_NOUN) != 0;
    return asked == region;
}

static int score_ground(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    const actor_entity *e = &work->entities.data[c->entity];
    int score = 40 - 10 * (int)(d->sentence - c->sentence);
    score += hsay_actors_subject(work->doc, c->head) ? 4 : 0;
    score += c->located ? 4 : 0;
    score += e->drafts < 6 ? (int)e->drafts : 6;
    return score - (c->adjective ? 6 : 0) - (c->dateline ? 6 : 0);
}

uint32_t hsay_actors_grounded(const actor_work *work, const actor_draft *d, uint32_t position)
{
    uint32_t best = HSAY_NONE,
             stop = position > HSAY_ACTORS_BACK ? position - HSAY_ACTORS_BACK : 0;
    int best_score = 0;
    for (uint32_t i = position; i > stop; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (c->entity == HSAY_NONE || c->dropped)
            continue;
        if (d->sentence - c->sentence > SENTENCES)
            break;
        bool self = hsay_actors_same_clause(work->doc, c->head, d->head) &&
                    hsay_actors_subject(work->doc, c->head);
        if (self || !fits_ground(work, d, c))
            continue;
        int score = score_ground(work, d, c);
        if (score > best_score)
            best_score = score, best = c->entity;
    }
    return best;
}
