/* SPDX-License-Identifier: Apache-2.0
 *
 * known.c - names that the lexicon knows.
 *
 * In: items of lexicon tables that no description has taken in. Out: drafts.
 *
 *     Israeli airstrikes     the country, as an adjective       the French, two Kenyans   people
 *     Kyiv accused           the government of the capital      in Kyiv                   a place
 *     the Kremlin            a government unless "in", "near" it
 */
#include "actors/frames.h"

bool hsay_actors_before_noun(const actor_work *work, const actor_item *item)
{
    const hsay_doc *doc = work->doc;
    const hsay_word *word = hsay_doc_word(doc, item->last);
    uint32_t next = item->last + 1;
    if (word->deprel == HSAY_AMOD || word->deprel == HSAY_COMPOUND)
        return true;
    if (next >= hsay_actors_end(work, item->last))
        return false;
    uint8_t upos = hsay_doc_word(doc, next)->upos;
    return upos == HSAY_NOUN || (upos == HSAY_PUNCT && hsay_actors_hyphen(doc, next)) ||
           (upos == HSAY_ADJ && hsay_doc_word(doc, next)->head > next);
}

bool hsay_actors_inside_noun(const actor_work *work, const actor_item *item)
{
    uint32_t head = hsay_actors_head(work->doc, item->first, item->last, item->last);
    const hsay_word *word = hsay_doc_word(work->doc, head); /* "Hong" of "Hong Kong election" */
    return (word->deprel == HSAY_AMOD || word->deprel == HSAY_COMPOUND ||
            word->deprel == HSAY_NMOD_DESC) &&
           word->head != HSAY_NONE && word->head > item->last;
}

/* "Israeli airstrikes", "an Israeli", "the French", "Palestinians". */
static void people_or_country(const actor_work *work, const actor_item *item, actor_draft *draft)
{
    const actor_table *table = &work->lexicon->tables[TABLE_COUNTRIES];
    if (item->column != table->adjectives && item->column != table->demonyms)
        return;
    const hsay_doc *doc = work->doc;
    const hsay_word *word = hsay_doc_word(doc, item->last);
    bool plural =
        (word->morph & HSAY_MORPH_PLURAL) ||
        (item->column == table->demonyms && hsay_str_ends(hsay_doc_form(doc, item->last), "s"));
    if (!plural && hsay_actors_before_noun(work, item)) {
        draft->adjective = true;
        return;
    }
    if (!plural && word->upos == HSAY_ADJ && word->deprel == HSAY_AMOD) {
        draft->adjective = true;
        return;
    }
    bool article = item->first > hsay_actors_start(work, item->first) &&
                   hsay_doc_word(doc, item->first - 1)->upos == HSAY_DET;
    bool the = article && hsay_lemma_is(doc, item->first - 1, "the");
    if (!plural && !article && word->upos == HSAY_ADJ) {
        draft->adjective = true;
        return;
    }
    draft->table = TABLE_OTHER;
    draft->row = HSAY_NONE;
    draft->mention = HSAY_MENTION_NOMINAL;
    if (item->first == hsay_actors_start(work, item->first) ||
        !hsay_lemma_is(doc, item->first - 1, "ethnic")) /* ethnic Turks live elsewhere */
        draft->code = hsay_actors_cell(work->lexicon, TABLE_COUNTRIES, item->row, table->code);
    draft->number = plural || the ? NUMBER_PLURAL : NUMBER_SINGULAR;
    draft->kind = plural || the ? HSAY_KIND_GROUP : HSAY_KIND_PERSON;
    draft->role_first = item->first;
    draft->role_last = item->last;
    draft->role_hash = hsay_hash_mix(TABLE_COUNTRIES, item->row);
    draft->definite = the;
    uint32_t start = hsay_actors_start(work, item->first);
    while (draft->first > start && (hsay_doc_word(doc, draft->first - 1)->upos == HSAY_DET ||
                                    hsay_doc_word(doc, draft->first - 1)->upos == HSAY_NUM))
        draft->first--;
    draft->indefinite = draft->first < item->first && !the;
    hsay_actors_add_sectors(draft, HSAY_STR("CVL"));
}

/* Does a preposition of place stand before the name? "from" and "to" count for single words, since
 * people too are heard from and spoken to. */
bool hsay_actors_place_before(const actor_work *work, uint32_t first, uint32_t last, bool known)
{
    const hsay_doc *doc = work->doc;
    if (first == hsay_actors_start(work, first))
        return false;
    uint32_t t = first - 1;
    if (hsay_doc_word(doc, t)->upos == HSAY_DET && t > hsay_actors_start(work, t))
        t--;
    if (hsay_doc_word(doc, t)->upos != HSAY_ADP ||
        !(hsay_actors_uses(work->lexicon, doc, t) & USE_LOCATIVE))
        return false;
    if (!hsay_lemma_is(doc, t, "to") && !hsay_lemma_is(doc, t, "from"))
        return true;
    if (t > hsay_actors_start(work, t) && hsay_lemma_is(doc, t, "to") &&
        hsay_doc_word(doc, t)->deprel == HSAY_FIXED)
        return false; /* according to */
    uint32_t head = hsay_doc_word(doc, last)->head;
    if (head != HSAY_NONE &&
        (hsay_actors_uses(work->lexicon, doc, head) & (USE_ADDRESS | USE_SPEECH)))
        return false;
    return first == last || known;
}

/* "MUSCAT -", "PORT MORESBY, March 14 -", "HELSINKI (Nordic Press) -" */
static bool dateline(const actor_work *work, const actor_item *item)
{
    const hsay_doc *doc = work->doc;
    uint32_t start = hsay_actors_start(work, item->first);
    const hsay_sentence *s = &doc->sentences.data[doc->tokens.data[item->first].sentence];
    if (doc->dateline.end > doc->dateline.start &&
        doc->tokens.data[item->first].span.start >= doc->dateline.start &&
        doc->tokens.data[item->last].span.end <= doc->dateline.end)
        return true;
    if (item->first != start || s->capitals)
        return false;
    uint32_t end = hsay_actors_end(work, item->first);
    for (uint32_t t = item->last + 1; t < end && t < item->last + 9; t++) {
        hsay_str form = hsay_doc_form(doc, t);
        if (hsay_str_is(form, "-") || hsay_str_is(form, "--") ||
            hsay_str_is(form, "\xe2\x80\x94") || hsay_str_is(form, "\xe2\x80\x93"))
            return t == item->last + 1
                       ? doc->tokens.data[t].space_after && doc->tokens.data[t - 1].space_after
                       : hsay_str_capitals(hsay_doc_form(doc, item->first));
        if (hsay_doc_word(doc, t)->upos == HSAY_VERB || hsay_doc_word(doc, t)->upos == HSAY_AUX)
            return false;
    }
    return false;
}

/* "the streets of Kabul", "eastern Beirut" */
static bool of_place(const actor_work *work, const actor_item *item)
{
    const hsay_doc *doc = work->doc;
    uint32_t start = hsay_actors_start(work, item->first), t = item->first;
    if (t > start && hsay_doc_word(doc, t - 1)->upos == HSAY_ADJ)
        return true;
    return t > start + 1 && hsay_lemma_is(doc, t - 1, "of") &&
           (hsay_actors_uses(work->lexicon, doc, t - 2) & USE_PLACE);
}

/* A capital or seat: its government where it acts or is dealt with, else a place. */
static void government_or_place(const actor_work *work, const actor_item *item, actor_draft *draft)
{
    const actor_table *table = &work->lexicon->tables[TABLE_COUNTRIES];
    bool capital = item->column == table->capital, seat = item->column == table->seats;
    if (!capital && !seat)
        return;
    const hsay_doc *doc = work->doc;
    const hsay_word *word = hsay_doc_word(doc, draft->head);
    uint8_t r = word->deprel;
    uint32_t head = word->head;
    draft->dateline = capital && dateline(work, item);
    bool where = hsay_actors_place_before(work, item->first, item->last, true) || draft->dateline;
    bool acts = r == HSAY_NSUBJ || r == HSAY_NSUBJ_PASS || r == HSAY_NSUBJ_OUTER ||
                r == HSAY_OBL_AGENT || r == HSAY_NMOD_POSS || r == HSAY_IOBJ || r == HSAY_CONJ ||
                r == HSAY_PARATAXIS || r == HSAY_ROOT || r == HSAY_ADVMOD;
    if ((r == HSAY_OBJ || r == HSAY_OBL || r == HSAY_NSUBJ_PASS) && head != HSAY_NONE)
        acts = (hsay_actors_uses(work->lexicon, doc, head) & USE_ADDRESS) != 0 ||
               (r == HSAY_OBL && !where);
    if (r == HSAY_NMOD)
        acts = !where && !of_place(work, item);
    bool noun_follows = hsay_actors_before_noun(work, item);
    draft->government = seat ? !where : acts && !where;
    if (capital && r == HSAY_OBL && where && head != HSAY_NONE &&
        (hsay_actors_uses(work->lexicon, doc, head) & USE_ADDRESS))
        draft->government = true;
    if (seat && noun_follows)
        draft->government = true;
    draft->place = capital && !draft->government;
    if (draft->place) {
        draft->kind = HSAY_KIND_PLACE;
        draft->table = TABLE_OTHER;
        draft->row = HSAY_NONE;
        draft->code = hsay_actors_cell(work->lexicon, TABLE_COUNTRIES, item->row, table->code);
    } else {
        draft->government = true;
    }
}

/* "in Iraq", "near the Iraqi border" is not: where something happens, not whither or whence. */
static bool stands_in(const actor_work *work, uint32_t first)
{
    const hsay_doc *doc = work->doc;
    uint32_t start = hsay_actors_start(work, first), t = first;
    for (int step = 0; step < 3 && t > start; step++) {
        t--;
        uint8_t upos = hsay_doc_word(doc, t)->upos;
        if (upos == HSAY_ADP)
            return hsay_lemma_is(doc, t, "in") || hsay_lemma_is(doc, t, "near");
        if (upos != HSAY_ADJ && upos != HSAY_DET && upos != HSAY_PROPN && upos != HSAY_NOUN)
            return false;
    }
    return false;
}

void hsay_actors_known_name(actor_work *work, actor_item *item)
{
    uint32_t head = hsay_actors_head(work->doc, item->first, item->last, item->last);
    actor_draft *draft = hsay_actors_new_draft(work, item->first, item->last, head);
    if (!draft)
        return;
    draft->mention = HSAY_MENTION_NAME;
    hsay_actors_set_name(work, draft, item);
    const actor_table *table = &work->lexicon->tables[item->table];
    switch (item->table) {
    case TABLE_COUNTRIES:
        draft->kind = HSAY_KIND_COUNTRY;
        people_or_country(work, item, draft);
        government_or_place(work, item, draft);
        draft->located =
            draft->kind == HSAY_KIND_COUNTRY && !draft->adjective && stands_in(work, item->first);
        break;
    case TABLE_LEADERS: draft->kind = HSAY_KIND_PERSON; break;
    case TABLE_OUTLETS: draft->kind = HSAY_KIND_ORGANIZATION; break;
    case TABLE_ETHNIC:
        draft->kind = HSAY_KIND_GROUP;
        draft->adjective = hsay_actors_before_noun(work, item);
        break;
    default:
        draft->kind = hsay_actors_kind_of(
            hsay_actors_cell(work->lexicon, item->table, item->row, table->kind));
    }
    uint32_t start = hsay_actors_start(work, item->first);
    if (!draft->adjective && item->first > start && !hsay_actors_inside_noun(work, item) &&
        hsay_lemma_is(work->doc, item->first - 1, "the")) {
        draft->first = item->first - 1;
        draft->definite = true;
    }
    hsay_actors_claim(work, item->first, item->last);
}
