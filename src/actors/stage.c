/* SPDX-License-Identifier: Apache-2.0
 *
 * stage.c - the stage's row, and the way from drafts to the document's mentions and actors.
 *
 * In: sentences, tokens, words. Out: doc->mentions by first token, doc->actors by first mention,
 * doc->mention_of. A token belongs to the mention whose head it is, or, inside a name ("Hakan
 * Fidan") and behind a quantity ("dozens of troops"), to the mention that it is the core of.
 */
#include "actors/work.h"

/* A day from YYYY, YYYY-MM or YYYY-MM-DD; the last one covered where `end`. */
bool hsay_actors_day(hsay_str cell, bool end, int32_t *day)
{
    uint64_t year, month;
    if (cell.length == 10)
        return hsay_parse_day(cell, day);
    if (cell.length < 4 || !hsay_parse_u64(hsay_str_slice(cell, 0, 4), &year))
        return false;
    if (cell.length == 7 && hsay_parse_u64(hsay_str_slice(cell, 5, 7), &month) && month >= 1 &&
        month <= 12) {
        unsigned m = (unsigned)month;
        *day = hsay_day_of((int)year, m, end ? hsay_month_days((int)year, m) : 1);
        return true;
    }
    *day = end ? hsay_day_of((int)year, 12, 31) : hsay_day_of((int)year, 1, 1);
    return cell.length == 4;
}

/* The drafts by first token, longer ones first: a counting sort, then short insertion sorts. */
static uint32_t *sorted_drafts(actor_work *work)
{
    uint32_t tokens = work->doc->tokens.count, drafts = work->drafts.count;
    uint32_t *starts = HSAY_NEW(work->arena, uint32_t, (size_t)tokens + 1);
    uint32_t *order = HSAY_NEW(work->arena, uint32_t, drafts);
    if (!starts || !order)
        return NULL;
    for (uint32_t i = 0; i < drafts; i++)
        starts[work->drafts.data[i].first + 1]++;
    for (uint32_t t = 0; t < tokens; t++)
        starts[t + 1] += starts[t];
    for (uint32_t i = 0; i < drafts; i++)
        order[starts[work->drafts.data[i].first]++] = i;
    for (uint32_t i = 1; i < drafts; i++) {
        uint32_t here = order[i], j = i;
        const actor_draft *d = &work->drafts.data[here];
        while (j > 0 && work->drafts.data[order[j - 1]].first == d->first &&
               work->drafts.data[order[j - 1]].last < d->last) {
            order[j] = order[j - 1];
            j--;
        }
        order[j] = here;
    }
    return order;
}

static hsay_str display_name(const actor_work *work, const actor_entity *e)
{
    const hsay_doc *doc = work->doc;
    if (e->row != HSAY_NONE) {
        const actor_table *table = &work->lexicon->tables[e->table];
        hsay_str names = hsay_actors_cell(work->lexicon, e->table, e->row, table->names), first;
        if (!(e->table == TABLE_COUNTRIES && e->government) && hsay_str_next(&names, '|', &first))
            return first;
    }
    if (e->name_first != HSAY_NONE)
        return hsay_doc_span(doc, hsay_doc_cover(doc, e->name_first, e->name_last));
    const actor_draft *d = &work->drafts.data[e->first_draft];
    return d->shown.length ? d->shown : hsay_doc_span(doc, hsay_doc_cover(doc, d->first, d->last));
}

static void fill_actor(const actor_work *work, const actor_entity *e, hsay_actor *actor)
{
    actor->name = display_name(work, e);
    actor->kind = (hsay_actor_kind)(e->kind == KIND_UNKNOWN ? HSAY_KIND_ORGANIZATION : e->kind);
    if (e->kind == HSAY_KIND_COUNTRY && e->government)
        actor->kind = HSAY_KIND_ORGANIZATION;
    actor->code = e->code;
    for (uint8_t i = 0; i < e->sector_count; i++)
        actor->sectors[i] = e->sectors[i];
    actor->sector_count = e->sector_count;
    actor->rule = e->rule;
    if (e->row != HSAY_NONE)
        actor->known =
            hsay_actors_cell(work->lexicon, e->table, e->row, work->lexicon->tables[e->table].key);
}

/* "Duda's rival, Rafał Trzaskowski": the words of a named entity's description do not begin with
 * another person's name. The first token of what is shown. */
static uint32_t shown_first(const actor_work *work, const actor_draft *d)
{
    bool named = work->entities.data[d->entity].name_first != HSAY_NONE;
    if (d->mention != HSAY_MENTION_NOMINAL || !named)
        return d->first;
    for (uint32_t t = d->first + 1; t < d->head; t++) {
        uint32_t owner = work->draft_at[t - 1];
        uint32_t entity = owner == HSAY_NONE ? HSAY_NONE : work->drafts.data[owner].entity;
        if (hsay_str_is(hsay_doc_word(work->doc, t)->xpos, "POS") && entity != HSAY_NONE &&
            entity != d->entity && work->entities.data[entity].kind == HSAY_KIND_PERSON)
            return t + 1;
    }
    return d->first;
}

/* Appends the mentions in text order, and an actor at the first mention of each entity. */
static bool write_mentions(actor_work *work, const uint32_t *order, uint32_t *actor_of,
                           uint32_t *mention_of_draft)
{
    hsay_doc *doc = work->doc;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const actor_draft *d = &work->drafts.data[order[i]];
        mention_of_draft[order[i]] = HSAY_NONE;
        if (d->entity == HSAY_NONE || d->dropped)
            continue;
        if (actor_of[d->entity] == HSAY_NONE) {
            actor_of[d->entity] = doc->actors.count;
            hsay_actor *actor = hsay_push(&doc->arena, &doc->actors);
            if (!actor)
                return false;
            fill_actor(work, &work->entities.data[d->entity], actor);
        }
        mention_of_draft[order[i]] = doc->mentions.count;
        hsay_mention *mention = hsay_push(&doc->arena, &doc->mentions);
        if (!mention)
            return false;
        *mention = (hsay_mention){.first = d->first,
                                  .last = d->last,
                                  .head = d->head,
                                  .actor = actor_of[d->entity],
                                  .span = hsay_doc_cover(doc, shown_first(work, d), d->last),
                                  .kind = d->proper ? HSAY_MENTION_NAME
                                                    : (hsay_mention_kind)d->mention};
    }
    return true;
}

/* "Who" answers for its antecedent but is no mention of its own; an actor has one at least. */
static bool is_listed(const actor_work *work, uint32_t m)
{
    const hsay_doc *doc = work->doc;
    const hsay_mention *mention = &doc->mentions.data[m];
    uint32_t draft = work->draft_at[mention->head];
    return mention->kind != HSAY_MENTION_PRONOUN || draft == HSAY_NONE ||
           !work->drafts.data[draft].relative || !doc->actors.data[mention->actor].mentions.count;
}

/* actor->mentions: one run of refs for each, in text order. */
static bool write_refs(actor_work *work)
{
    hsay_doc *doc = work->doc;
    uint32_t actors = doc->actors.count, base = doc->refs.count;
    for (uint32_t m = 0; m < doc->mentions.count; m++) {
        if (!is_listed(work, m))
            continue;
        uint32_t *ref = hsay_push(&doc->arena, &doc->refs);
        if (!ref)
            return false;
        doc->actors.data[doc->mentions.data[m].actor].mentions.count++;
    }
    for (uint32_t a = 0; a < actors; a++) {
        doc->actors.data[a].mentions.first = base;
        base += doc->actors.data[a].mentions.count;
        doc->actors.data[a].mentions.count = 0;
    }
    for (uint32_t m = 0; m < doc->mentions.count; m++) {
        hsay_slice *slice = &doc->actors.data[doc->mentions.data[m].actor].mentions;
        if (!is_listed(work, m))
            continue;
        doc->refs.data[slice->first + slice->count++] = m;
    }
    return true;
}

static bool write_mention_of(actor_work *work, const uint32_t *mention_of_draft)
{
    hsay_doc *doc = work->doc;
    for (uint32_t t = 0; t < doc->tokens.count; t++) {
        uint32_t *slot = hsay_push(&doc->arena, &doc->mention_of);
        if (!slot)
            return false;
        uint32_t draft = work->draft_at[t];
        *slot = draft == HSAY_NONE ? HSAY_NONE : mention_of_draft[draft];
    }
    for (uint32_t m = 0; m < doc->mentions.count; m++)
        if (doc->mention_of.data[doc->mentions.data[m].head] == HSAY_NONE)
            doc->mention_of.data[doc->mentions.data[m].head] = m;
    return true;
}

static void write_notes(const actor_work *work)
{
    hsay_doc *doc = work->doc;
    if (!doc->explain)
        return;
    for (uint32_t a = 0; a < doc->actors.count; a++) {
        const hsay_actor *actor = &doc->actors.data[a];
        const hsay_mention *first = &doc->mentions.data[doc->refs.data[actor->mentions.first]];
        hsay_doc_note(doc, "actors", doc->tokens.data[first->head].sentence, first->head, HSAY_NONE,
                      actor->rule, "%.*s is %s, code %.*s%s%.*s, by %.*s", (int)actor->name.length,
                      actor->name.data, hsay_actor_kind_name(actor->kind),
                      actor->code.length ? (int)actor->code.length : 4,
                      actor->code.length ? actor->code.data : "none",
                      actor->sector_count ? " " : "",
                      actor->sector_count ? (int)actor->sectors[0].length : 0,
                      actor->sector_count ? actor->sectors[0].data : "",
                      actor->rule.length ? (int)actor->rule.length : 7,
                      actor->rule.length ? actor->rule.data : "nothing");
    }
}

bool hsay_actors_write(actor_work *work)
{
    uint32_t *actor_of = HSAY_NEW(work->arena, uint32_t, work->entities.count);
    uint32_t *mention_of_draft = HSAY_NEW(work->arena, uint32_t, work->drafts.count);
    uint32_t *order = sorted_drafts(work);
    if (!actor_of || !mention_of_draft || !order)
        return false;
    for (uint32_t e = 0; e < work->entities.count; e++)
        actor_of[e] = HSAY_NONE;
    if (!write_mentions(work, order, actor_of, mention_of_draft) || !write_refs(work) ||
        !write_mention_of(work, mention_of_draft))
        return false;
    write_notes(work);
    return true;
}

static hsay_status run(const void *state, hsay_doc *doc, hsay_error *error)
{
    actor_work work = {
        .lexicon = state, .doc = doc, .arena = &doc->scratch, .day = doc->about.published};
    bool done = hsay_actors_items(&work) && hsay_actors_namesakes(&work) &&
                hsay_actors_phrases(&work) &&
                hsay_actors_pronouns(&work) && hsay_actors_places(&work) &&
                hsay_actors_links(&work) && hsay_actors_names(&work) &&
                hsay_actors_resolve(&work) && hsay_actors_codes(&work) && hsay_actors_write(&work);
    return done && !work.failed ? HSAY_OK : hsay_no_memory(error);
}

const hsay_stage hsay_stage_actors = {"actors", "sentences quotations tokens words",
                                      "mentions actors mention_of", hsay_actors_lexicon_open, run};
