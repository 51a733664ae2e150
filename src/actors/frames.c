/* SPDX-License-Identifier: Apache-2.0
 *
 * frames.c - what stands around the core of a noun phrase.
 *
 * In: tokens, trees, items. Out: a frame: where the phrase starts, whose it is, which country word,
 * name or role noun modifies it, whether it is definite, counted, former.
 *
 *     the  former  Turkish  Foreign Minister        walked back from the role noun
 *     representatives  of  the Islamic ...          looked ahead to the owner
 *     dozens of  Israeli  troops                    the quantity taken in
 *
 * The walk is linear because parsers err; the tree only settles doubtful neighbours. Bounds:
 * BACK_MAX tokens back, AHEAD_MAX ahead.
 */
#include "actors/frames.h"

#define BACK_MAX  14u
#define AHEAD_MAX 7u

const actor_item *hsay_actors_item_at(const actor_work *work, uint32_t token)
{
    uint32_t item = work->item_at[token];
    return item == HSAY_NONE ? NULL : &work->items.data[item];
}

uint32_t hsay_actors_start(const actor_work *work, uint32_t token)
{
    return work->doc->sentences.data[work->doc->tokens.data[token].sentence].first;
}

uint32_t hsay_actors_end(const actor_work *work, uint32_t token)
{
    const hsay_sentence *s = &work->doc->sentences.data[work->doc->tokens.data[token].sentence];
    return s->first + s->count;
}

bool hsay_actors_possessive(const hsay_doc *doc, uint32_t t)
{
    const hsay_word *word = hsay_doc_word(doc, t);
    return hsay_str_is(word->xpos, "POS") ||
           (word->upos == HSAY_PART && hsay_lemma_is(doc, t, "'s"));
}

bool hsay_actors_hyphen(const hsay_doc *doc, uint32_t t)
{
    hsay_str form = hsay_doc_form(doc, t);
    return form.length == 1 && form.data[0] == '-';
}

/* The token of [first, last] whose head lies outside; the last of several. */
uint32_t hsay_actors_head(const hsay_doc *doc, uint32_t first, uint32_t last, uint32_t otherwise)
{
    uint32_t found = HSAY_NONE, count = 0;
    for (uint32_t t = first; t <= last; t++) {
        uint32_t head = hsay_doc_word(doc, t)->head;
        if (head != HSAY_NONE && head >= first && head <= last)
            continue;
        uint8_t upos = hsay_doc_word(doc, t)->upos;
        if (upos == HSAY_PUNCT || upos == HSAY_DET || upos == HSAY_ADP)
            continue;
        found = t;
        count++;
    }
    return count == 1 ? found : otherwise;
}

/* Does the country, people or body named by this item stand as an adjective or first noun of a
 * compound, so that the phrase goes on to its left? */
bool hsay_actors_modifies(const actor_work *work, const actor_item *item, uint32_t head)
{
    const hsay_doc *doc = work->doc;
    const hsay_word *word = hsay_doc_word(doc, item->last);
    if (item->kind == ITEM_LEXICON && item->table == TABLE_COUNTRIES &&
        (item->column == work->lexicon->tables[TABLE_COUNTRIES].adjectives ||
         word->upos == HSAY_ADJ))
        return true;
    if (word->upos == HSAY_ADJ)
        return true;
    uint8_t r = word->deprel;
    if (r == HSAY_COMPOUND || r == HSAY_AMOD || r == HSAY_NMOD_POSS || r == HSAY_FLAT ||
        r == HSAY_NMOD_DESC || r == HSAY_NMOD || r == HSAY_NMOD_UNMARKED)
        return true;
    /* Subject or object of something else: a neighbour, no modifier. */
    return word->head != HSAY_NONE && word->head >= item->first && word->head <= head;
}

/* Does a country's adjective end here, as in "French and Egyptian"? */
static bool joined_country(const actor_work *work, uint32_t t)
{
    const actor_item *item = hsay_actors_item_at(work, t);
    return item && item->kind == ITEM_LEXICON && item->table == TABLE_COUNTRIES &&
           item->column != work->lexicon->tables[TABLE_COUNTRIES].capital &&
           item->column != work->lexicon->tables[TABLE_COUNTRIES].seats &&
           (item->column != work->lexicon->tables[TABLE_COUNTRIES].names ||
            hsay_doc_word(work->doc, t)->deprel != HSAY_NSUBJ);
}

/* "denied targeting civilians", read as an adjective: a form in -ing that opens a phrase and that
 * no table knows to describe people has them for its object. */
static bool takes_object(const actor_work *work, uint32_t t)
{
    const hsay_doc *doc = work->doc;
    hsay_str form = hsay_doc_form(doc, t);
    bool gerund = hsay_str_is(hsay_doc_word(doc, t)->xpos, "VBG") ||
                  (hsay_doc_word(doc, t)->deprel == HSAY_AMOD && form.length > 4 &&
                   hsay_str_is(hsay_str_slice(form, form.length - 3, form.length), "ing"));
    if (!gerund || t == hsay_actors_start(work, t) ||
        (hsay_actors_uses(work->lexicon, doc, t) & USE_PARTICIPLE))
        return false;
    uint8_t before = hsay_doc_word(doc, t - 1)->upos;
    return before != HSAY_DET && before != HSAY_ADJ && before != HSAY_NUM &&
           before != HSAY_PRON && before != HSAY_PART && before != HSAY_NOUN &&
           before != HSAY_PROPN && before != HSAY_ADV && before != HSAY_CCONJ;
}

/* One step to the left inside a noun phrase; false: the phrase starts at t + 1. */
static bool step_back(actor_work *work, frame *f, uint32_t t, uint32_t head, bool *stop)
{
    const hsay_doc *doc = work->doc;
    const hsay_word *word = hsay_doc_word(doc, t);
    uint32_t uses = hsay_actors_uses(work->lexicon, doc, t);
    if (uses & USE_SAME)
        f->same = true;
    if (f->numbered && word->upos != HSAY_DET && word->upos != HSAY_PRON &&
        word->upos != HSAY_NUM && word->upos != HSAY_PART)
        return false; /* what stands before a number is no adjective */
    switch (word->upos) {
    case HSAY_DET:
        f->definite = f->definite || hsay_lemma_is(doc, t, "the") ||
                      hsay_lemma_is(doc, t, "this") || hsay_lemma_is(doc, t, "that");
        f->indefinite = f->indefinite || hsay_lemma_is(doc, t, "a") ||
                        hsay_lemma_is(doc, t, "an") || hsay_lemma_is(doc, t, "some") ||
                        hsay_lemma_is(doc, t, "another") || hsay_lemma_is(doc, t, "every") ||
                        hsay_lemma_is(doc, t, "each") || hsay_lemma_is(doc, t, "any");
        f->nobody = hsay_lemma_is(doc, t, "no") || hsay_lemma_is(doc, t, "neither");
        return true;
    case HSAY_PRON:
        if (!(word->morph & HSAY_MORPH_POSSESSIVE) && !hsay_str_is(word->xpos, "PRP$"))
            return false;
        f->owner = t;
        f->strong_owner = true;
        f->definite = true;
        *stop = true;
        return true;
    case HSAY_PART:
        if (!hsay_actors_possessive(doc, t) || t == hsay_actors_start(work, t))
            return false;
        f->owner = t - 1;
        f->strong_owner = true;
        f->definite = true;
        *stop = true;
        return true;
    case HSAY_NUM: /* "the 73-year-old leader" is no number of leaders */
        f->numbered = f->numbered || !hsay_actors_hyphen(doc, t + 1);
        return true;
    case HSAY_ADJ:
    case HSAY_NOUN:
    case HSAY_PROPN:
        if (uses & USE_NO_NAME && word->upos == HSAY_PROPN)
            return false;
        break;
    case HSAY_CCONJ:
        return f->adjective != HSAY_NONE && !f->other_count &&
               t > hsay_actors_start(work, t) && joined_country(work, t - 1);
    case HSAY_ADV:
        if (hsay_str_is(word->xpos, "WRB")) /* "where aid workers" */
            return false;
        return hsay_doc_word(doc, t + 1)->upos == HSAY_ADJ ||
               hsay_doc_word(doc, t + 1)->upos == HSAY_NUM || (uses & USE_FORMER) ||
               hsay_doc_word(doc, t + 1)->upos == HSAY_VERB;
    case HSAY_VERB:
        return (word->deprel == HSAY_AMOD || word->deprel == HSAY_COMPOUND) &&
               !takes_object(work, t);
    case HSAY_PUNCT:
        if (f->other_count && hsay_str_is(hsay_doc_form(doc, t), ","))
            return t > hsay_actors_start(work, t) && joined_country(work, t - 1);
        return hsay_actors_hyphen(doc, t) && !doc->tokens.data[t].space_after;
    default: return (uses & USE_FORMER) && hsay_actors_hyphen(doc, t + 1);
    }
    if (uses & USE_FORMER)
        f->former = true;
    if (uses & USE_ELECT)
        f->elect = true;
    if (uses & USE_FOREIGN)
        f->foreign = true;

    if ((uses & USE_QUANTITY) && word->upos == HSAY_ADJ)
        f->indefinite = true; /* more troops, several ministers, another group */
    if (word->upos == HSAY_NOUN && !hsay_actors_item_at(work, t))
        return !takes_object(work, t) &&
               (word->deprel == HSAY_COMPOUND ||
                (word->head != HSAY_NONE && word->head > t && word->head <= head));
    return true;
}

/* The item to the left, as a modifier; false: it does not belong. */
static bool step_item(actor_work *work, frame *f, const actor_item *item, uint32_t head)
{
    uint32_t index = work->item_at[item->last];
    uint32_t next = item->last + 1;
    bool marked = next <= head && hsay_actors_possessive(work->doc, next);
    if (!marked && item->kind == ITEM_NAME && item->last + 1 == f->first && f->office) {
        work->items.data[index].taken = true; /* Fisheries Minister */
        return true;
    }
    if (!marked && !hsay_actors_modifies(work, item, head))
        return false;
    if (item->kind == ITEM_ROLE) {
        if (item->plural && !marked && item->table == TABLE_ROLES &&
            hsay_doc_word(work->doc, item->last)->deprel != HSAY_COMPOUND)
            return false;
        if (f->role == HSAY_NONE)
            f->role = index;
        if (marked)
            f->owner = item->last;
        return true;
    }
    if (item->kind == ITEM_LEXICON && item->table == TABLE_COUNTRIES && !marked) {
        if (f->adjective == HSAY_NONE)
            f->adjective = index;
        else if (f->other_count < FRAME_OTHERS && next <= head &&
                 (hsay_doc_word(work->doc, next)->upos == HSAY_CCONJ ||
                  hsay_str_is(hsay_doc_form(work->doc, next), ",")))
            f->others[f->other_count++] = index;
        return true;
    }
    if (item->kind == ITEM_LEXICON && item->table == TABLE_ETHNIC && !marked) {
        f->people = index; /* Muslim hackers, Kurdish rebels */
        return true;
    }
    if (item->kind == ITEM_NAME && f->name == HSAY_NONE && !marked)
        f->name = index;
    if (f->owner == HSAY_NONE) {
        f->owner = item->last;
        f->strong_owner = true;
    }
    return true;
}

/* "an army mine": the article belongs to another noun. */
bool hsay_actors_inner_noun(const actor_work *work, uint32_t last)
{
    const hsay_word *word = hsay_doc_word(work->doc, last);
    return word->deprel == HSAY_COMPOUND && word->head != HSAY_NONE && word->head > last &&
           work->item_at[word->head] == HSAY_NONE;
}

/* Walks left from `from` (the first token of the role or name) over the phrase's modifiers. */
void hsay_actors_walk_back(actor_work *work, frame *f, uint32_t from, uint32_t head)
{
    uint32_t start = hsay_actors_start(work, from), t = from;
    bool stop = false;
    f->first = from;
    while (t > start && from - t < BACK_MAX && !stop) {
        t--;
        const actor_item *item = hsay_actors_item_at(work, t);
        if (item && item->last == t) {
            if (!step_item(work, f, item, head))
                return;
            t = item->first;
        } else if (!step_back(work, f, t, head, &stop)) {
            return;
        }
        uint8_t upos = hsay_doc_word(work->doc, t)->upos;
        f->first = t;
        if (upos == HSAY_DET) { /* "both the ...", nothing else stands before an article */
            return;
        }
        if (stop && f->owner != HSAY_NONE && f->owner < t) { /* the owner's own phrase */
            const actor_item *owner = hsay_actors_item_at(work, f->owner);
            uint32_t left = owner ? owner->first : f->owner;
            while (left > start && from - left < BACK_MAX &&
                   (hsay_doc_word(work->doc, left - 1)->upos == HSAY_DET ||
                    hsay_doc_word(work->doc, left - 1)->upos == HSAY_ADJ))
                left--;
            f->first = left;
        }
    }
}

/* "dozens of", "a group of", "tens of thousands of" before the phrase. */
void hsay_actors_take_quantity(actor_work *work, frame *f, uint32_t *top)
{
    const hsay_doc *doc = work->doc;
    uint32_t start = hsay_actors_start(work, f->first);
    for (int round = 0; round < 3; round++) {
        if (f->first < start + 2 || !hsay_lemma_is(doc, f->first - 1, "of"))
            return;
        uint32_t t = f->first - 2;
        if (!(hsay_actors_uses(work->lexicon, doc, t) & USE_QUANTITY) &&
            hsay_doc_word(doc, t)->upos != HSAY_NUM)
            return;
        f->first = t;
        *top = t;
        f->numbered = true;
        while (f->first > start && (hsay_doc_word(doc, f->first - 1)->upos == HSAY_NUM ||
                                    hsay_doc_word(doc, f->first - 1)->upos == HSAY_ADJ ||
                                    hsay_doc_word(doc, f->first - 1)->upos == HSAY_DET))
            f->first--;
    }
}

/* Does the phrase go on from one item to the next: "the Guyanese Government", "President Salas"? */
static bool goes_on(const actor_work *work, const actor_item *item, const actor_item *next)
{
    const actor_table *roles = &work->lexicon->tables[TABLE_ROLES];
    bool title = item->kind == ITEM_ROLE && !item->plural &&
                 (item->table == TABLE_TITLES ||
                  hsay_str_is(hsay_actors_cell(work->lexicon, TABLE_ROLES, item->row, roles->kind),
                              "person"));
    bool name = next->kind == ITEM_NAME ||
                (next->kind == ITEM_LEXICON && next->table == TABLE_LEADERS);
    bool adjective = item->kind == ITEM_LEXICON && next->kind == ITEM_NAME &&
                     hsay_doc_word(work->doc, item->last)->upos == HSAY_ADJ;
    return item->kind != ITEM_NAME &&
           (next->kind == ITEM_ROLE || (name && title) || adjective);
}

/* "of Brazil", "for the military", "in Darfur" behind a role noun. */
void hsay_actors_look_ahead(actor_work *work, frame *f, uint32_t last, bool generic)
{
    const hsay_doc *doc = work->doc;
    uint32_t end = hsay_actors_end(work, last), t = last + 1;
    if (t + 1 >= end || hsay_doc_word(doc, t)->upos != HSAY_ADP)
        return;
    bool close = hsay_lemma_is(doc, t, "of") || hsay_lemma_is(doc, t, "for") ||
                 hsay_lemma_is(doc, t, "from") || (generic && hsay_lemma_is(doc, t, "to"));
    bool where = hsay_lemma_is(doc, t, "in") || hsay_lemma_is(doc, t, "at");
    if (!close && !where)
        return;
    bool of = hsay_lemma_is(doc, t, "of");
    if (end > last + AHEAD_MAX)
        end = last + AHEAD_MAX;
    for (t = t + 1; t < end; t++) {
        const actor_item *item = hsay_actors_item_at(work, t);
        if (item) { /* on to the last of adjoining items */
            const actor_item *next;
            while (item->last + 1 < end && (next = hsay_actors_item_at(work, item->last + 1)) &&
                   goes_on(work, item, next))
                item = next;
            if (where && item->kind == ITEM_ROLE)
                return;
            f->owner = item->last;
            f->strong_owner = close;
            if (of)
                f->last = item->last;
            return;
        }
        uint8_t upos = hsay_doc_word(doc, t)->upos;
        if (upos == HSAY_PRON && (hsay_doc_word(doc, t)->morph & HSAY_MORPH_POSSESSIVE)) {
            f->owner = t;
            f->strong_owner = true;
            return;
        }
        if (upos != HSAY_DET && upos != HSAY_ADJ && upos != HSAY_NOUN && upos != HSAY_PROPN)
            return;
    }
}
