/* SPDX-License-Identifier: Apache-2.0
 *
 * focus.c - the country that the article is mostly about, and where each sentence plays.
 *
 * In: drafts with their countries. Out: work->focus, work->sentence_country. A country named counts
 * 2, one where something happens 4, one in the first sentence 3 more (the dateline aside), 6 more
 * where it is the dateline's. The
 * article is about the first when it has more than half of all, or a third and 1.4 times as much as
 * the next, and was named at least twice; once is enough in the first sentence of a report that
 * names no other.
 */
#include "actors/work.h"

typedef struct {
    hsay_str code;
    uint32_t weight;
} tally;
#define TALLY_MAX 64u

static void count_country(tally *tallies, uint32_t *count, hsay_str code, uint32_t weight)
{
    if (code.length != 3)
        return;
    for (uint32_t i = 0; i < *count; i++)
        if (hsay_str_equal(tallies[i].code, code)) {
            tallies[i].weight += weight;
            return;
        }
    if (*count < TALLY_MAX)
        tallies[(*count)++] = (tally){code, weight};
}

static hsay_str draft_country(const actor_work *work, const actor_draft *d)
{
    if (d->code.length)
        return d->code;
    if (d->row == HSAY_NONE)
        return (hsay_str){NULL, 0};
    return hsay_actors_cell(work->lexicon, d->table, d->row, work->lexicon->tables[d->table].code);
}

static bool is_country(const actor_work *work, hsay_str code)
{
    return hsay_map_get(&work->lexicon->code_rows, hsay_hash(code)) != HSAY_NONE;
}

/* "officials in Nairobi said": where the speakers are, not where it happened. */
static bool of_somebody(const actor_work *work, const actor_draft *d)
{
    const hsay_word *word = hsay_doc_word(work->doc, d->head);
    return word->deprel == HSAY_NMOD && word->head != HSAY_NONE &&
           work->draft_at[word->head] != HSAY_NONE;
}

/* A country by name, or what it is governed by: a report that names no other is about it. Its
 * warplanes and firms may be at work elsewhere. */
static bool tells_home(const actor_draft *d)
{
    if (d->table == TABLE_COUNTRIES)
        return !d->adjective;
    hsay_str first = d->sector_count ? d->sectors[0] : (hsay_str){NULL, 0};
    return hsay_str_is(first, "GOV") || hsay_str_is(first, "LEG") || hsay_str_is(first, "JUD") ||
           hsay_str_is(first, "COP");
}

/* The article's country: more than half of all mentions of countries, or a third and 1.4 times as
 * many as the next. */
bool hsay_actors_focus(actor_work *work)
{
    tally tallies[TALLY_MAX];
    uint32_t count = 0, total = 0, seen = 0;
    bool placed = false, at_home = false;
    hsay_str home = {NULL, 0}, at_work = {NULL, 0};
    work->sentence_country = HSAY_NEW(work->arena, hsay_str, work->doc->sentences.count);
    if (!work->sentence_country)
        return false;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const actor_draft *d = &work->drafts.data[i];
        if (d->mention == HSAY_MENTION_PRONOUN || d->entity == HSAY_NONE)
            continue;
        hsay_str code = draft_country(work, d);
        if (d->lent || !is_country(work, code))
            continue;
        if (d->dateline)
            home = code;
        else if (d->sentence <= 1 && home.length && hsay_str_equal(home, code)) {
            count_country(tallies, &count, code, 6); /* where the report was written, and at work */
            total += 6;
            at_work = home;
            home.length = 0;
        }
        bool where = d->place || d->located;
        uint32_t weight = where ? 4 : 2;
        seen++;
        at_home = at_home || tells_home(d);
        if (where)
            placed = true;
        if (d->sentence == 0 && !d->dateline)
            weight += 3;
        count_country(tallies, &count, code, weight);
        total += weight;
        hsay_str *here = &work->sentence_country[d->sentence];
        if (where && !d->dateline && !of_somebody(work, d) && !here->length)
            *here = code;
    }
    uint32_t best = 0, second = 0;
    for (uint32_t i = 1; i < count; i++)
        if (tallies[i].weight > tallies[best].weight)
            best = i;
    for (uint32_t i = 0; i < count; i++)
        if (i != best && tallies[i].weight > second)
            second = tallies[i].weight;
    bool alone = count == 1 && at_home && tallies[0].weight >= 5; /* in the first sentence */
    if (count && (alone || (tallies[best].weight >= (placed ? 4 : 6) && (seen >= 2 || placed))) &&
        (tallies[best].weight * 2 > total ||
         (tallies[best].weight * 5 >= second * 7 && tallies[best].weight * 3 > total)))
        work->focus = tallies[best].code;
    if (!work->focus.length && count && hsay_str_equal(tallies[best].code, at_work))
        work->focus = at_work; /* "HELSINKI - Finland said", and many others after it */
    return true;
}
