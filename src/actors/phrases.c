/* SPDX-License-Identifier: Apache-2.0
 *
 * phrases.c - noun phrases that name or describe somebody.
 *
 * In: items. Out: work->drafts, one for each such phrase, with what its own words say:
 *
 *     the  former  Turkish  Foreign Minister  Hakan Fidan      one draft: name and role
 *     |    former  country  role              name
 *     representatives  of  the Islamic Resistance Movement     two: the owner lends its country
 *     dozens of  Israeli  troops                               one, headed by "dozens"
 *
 * From a role noun the phrase is walked back over its modifiers, and on to a name that follows or
 * to "of", "for", "from", "in" and the item behind it. The walk is linear because the parser errs;
 * the tree only settles heads and doubtful neighbours. Bounds: BACK_MAX and AHEAD_MAX tokens.
 */
#include "actors/work.h"

#define BACK_MAX  14u
#define AHEAD_MAX 7u

/* What was found before and behind a role noun or name. */
typedef struct {
    uint32_t first, last;
    uint32_t owner;
    bool strong_owner, definite, indefinite, former, elect, foreign, numbered, same;
    bool office;        /* the role is an office of government, capitalised */
    uint32_t adjective; /* item of the country word inside, or HSAY_NONE */
    uint32_t second;    /* item of another one joined to it: "French and Egyptian warships" */
    uint32_t name;      /* item of a bare name inside, or HSAY_NONE */
    uint32_t role;      /* item of a role noun that modifies, or HSAY_NONE */
} frame;

static const actor_item *item_of(const actor_work *work, uint32_t token)
{
    uint32_t item = work->item_at[token];
    return item == HSAY_NONE ? NULL : &work->items.data[item];
}

static uint32_t sentence_start(const actor_work *work, uint32_t token)
{
    return work->doc->sentences.data[work->doc->tokens.data[token].sentence].first;
}

static uint32_t sentence_end(const actor_work *work, uint32_t token)
{
    const hsay_sentence *s = &work->doc->sentences.data[work->doc->tokens.data[token].sentence];
    return s->first + s->count;
}

static bool is_possessive_mark(const hsay_doc *doc, uint32_t t)
{
    const hsay_word *word = hsay_doc_word(doc, t);
    return hsay_str_is(word->xpos, "POS") ||
           (word->upos == HSAY_PART && hsay_lemma_is(doc, t, "'s"));
}

static bool is_hyphen(const hsay_doc *doc, uint32_t t)
{
    hsay_str form = hsay_doc_form(doc, t);
    return form.length == 1 && form.data[0] == '-';
}

/* The token of [first, last] whose head lies outside; the last of several. */
static uint32_t head_of(const hsay_doc *doc, uint32_t first, uint32_t last, uint32_t otherwise)
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
static bool modifies(const actor_work *work, const actor_item *item, uint32_t head)
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
    const actor_item *item = item_of(work, t);
    return item && item->kind == ITEM_LEXICON && item->table == TABLE_COUNTRIES &&
           item->column != work->lexicon->tables[TABLE_COUNTRIES].capital &&
           item->column != work->lexicon->tables[TABLE_COUNTRIES].seats &&
           (item->column != work->lexicon->tables[TABLE_COUNTRIES].names ||
            hsay_doc_word(work->doc, t)->deprel != HSAY_NSUBJ);
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
                        hsay_lemma_is(doc, t, "another");
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
        if (!is_possessive_mark(doc, t) || t == sentence_start(work, t))
            return false;
        f->owner = t - 1;
        f->strong_owner = true;
        f->definite = true;
        *stop = true;
        return true;
    case HSAY_NUM: f->numbered = true; return true;
    case HSAY_ADJ:
    case HSAY_NOUN:
    case HSAY_PROPN:
        if (uses & USE_NO_NAME && word->upos == HSAY_PROPN)
            return false;
        break;
    case HSAY_CCONJ:
        return f->adjective != HSAY_NONE && f->second == HSAY_NONE && t > sentence_start(work, t) &&
               joined_country(work, t - 1);
    case HSAY_ADV:
        return hsay_doc_word(doc, t + 1)->upos == HSAY_ADJ ||
               hsay_doc_word(doc, t + 1)->upos == HSAY_NUM || (uses & USE_FORMER) ||
               hsay_doc_word(doc, t + 1)->upos == HSAY_VERB;
    case HSAY_VERB: return word->deprel == HSAY_AMOD || word->deprel == HSAY_COMPOUND;
    case HSAY_PUNCT: return is_hyphen(doc, t) && !doc->tokens.data[t].space_after;
    default: return (uses & USE_FORMER) && is_hyphen(doc, t + 1);
    }
    if (uses & USE_FORMER)
        f->former = true;
    if (uses & USE_ELECT)
        f->elect = true;
    if (uses & USE_FOREIGN)
        f->foreign = true;

    if ((uses & USE_QUANTITY) && word->upos == HSAY_ADJ)
        f->indefinite = true; /* more troops, several ministers, another group */
    if (word->upos == HSAY_NOUN && !item_of(work, t))
        return word->deprel == HSAY_COMPOUND ||
               (word->head != HSAY_NONE && word->head > t && word->head <= head);
    return true;
}

/* The item to the left, as a modifier; false: it does not belong. */
static bool step_item(actor_work *work, frame *f, const actor_item *item, uint32_t head)
{
    uint32_t index = work->item_at[item->last];
    uint32_t next = item->last + 1;
    bool marked = next <= head && is_possessive_mark(work->doc, next);
    if (!marked && item->kind == ITEM_NAME && item->last + 1 == f->first && f->office) {
        work->items.data[index].taken = true; /* Fisheries Minister */
        return true;
    }
    if (!marked && !modifies(work, item, head))
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
        else if (f->second == HSAY_NONE && next <= head &&
                 hsay_doc_word(work->doc, next)->upos == HSAY_CCONJ)
            f->second = index;
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
static bool inner_noun(const actor_work *work, uint32_t last)
{
    const hsay_word *word = hsay_doc_word(work->doc, last);
    return word->deprel == HSAY_COMPOUND && word->head != HSAY_NONE && word->head > last &&
           work->item_at[word->head] == HSAY_NONE;
}

/* Walks left from `from` (the first token of the role or name) over the phrase's modifiers. */
static void walk_back(actor_work *work, frame *f, uint32_t from, uint32_t head)
{
    uint32_t start = sentence_start(work, from), t = from;
    bool stop = false;
    f->first = from;
    while (t > start && from - t < BACK_MAX && !stop) {
        t--;
        const actor_item *item = item_of(work, t);
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
            const actor_item *owner = item_of(work, f->owner);
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
static void take_quantity(actor_work *work, frame *f, uint32_t *top)
{
    const hsay_doc *doc = work->doc;
    uint32_t start = sentence_start(work, f->first);
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

/* "of Brazil", "for the military", "in Darfur" behind a role noun. */
static void look_ahead(actor_work *work, frame *f, uint32_t last, bool generic)
{
    const hsay_doc *doc = work->doc;
    uint32_t end = sentence_end(work, last), t = last + 1;
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
        const actor_item *item = item_of(work, t);
        if (item) { /* on to the last of adjoining items: "the Guyanese Government" */
            const actor_item *next;
            while (item->last + 1 < end && (next = item_of(work, item->last + 1)) &&
                   item->kind != ITEM_NAME && next->kind == ITEM_ROLE)
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

/* ------------------------------------------------------------------ drafts */

static actor_draft *new_draft(actor_work *work, uint32_t first, uint32_t last, uint32_t head)
{
    actor_draft *draft = hsay_push(work->arena, &work->drafts);
    if (!draft) {
        work->failed = true;
        return NULL;
    }
    draft->first = first;
    draft->last = last;
    draft->head = head;
    draft->name_first = draft->name_last = draft->role_first = draft->role_last = HSAY_NONE;
    draft->row = draft->role = draft->owner = draft->entity = HSAY_NONE;
    draft->sentence = work->doc->tokens.data[head].sentence;
    draft->kind = KIND_UNKNOWN;
    return draft;
}

static void claim_tokens(actor_work *work, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++)
        if (work->draft_at[t] == HSAY_NONE)
            work->draft_at[t] = work->drafts.count - 1;
}

static void add_sectors(actor_draft *draft, hsay_str cell)
{
    hsay_str list[HSAY_SECTORS_MAX];
    uint8_t count = hsay_actors_sectors(cell, list);
    for (uint8_t i = 0; i < count; i++) {
        bool known = false;
        for (uint8_t j = 0; j < draft->sector_count; j++)
            known = known || hsay_str_equal(draft->sectors[j], list[i]);
        if (!known && draft->sector_count < HSAY_SECTORS_MAX)
            draft->sectors[draft->sector_count++] = list[i];
    }
}

static uint8_t kind_cell(hsay_str cell)
{
    if (hsay_str_is(cell, "person"))
        return HSAY_KIND_PERSON;
    if (hsay_str_is(cell, "organization"))
        return HSAY_KIND_ORGANIZATION;
    return hsay_str_is(cell, "group") ? HSAY_KIND_GROUP : KIND_UNKNOWN;
}

static uint8_t gender_cell(hsay_str cell)
{
    return hsay_str_is(cell, "m")   ? GENDER_MALE
           : hsay_str_is(cell, "f") ? GENDER_FEMALE
                                    : GENDER_UNKNOWN;
}

/* The country word inside the phrase gives its code; an adjective is then used up. */
static void take_country(actor_work *work, actor_draft *draft, const frame *f)
{
    if (f->adjective == HSAY_NONE)
        return;
    const actor_table *table = &work->lexicon->tables[TABLE_COUNTRIES];
    actor_item *country = &work->items.data[f->adjective];
    draft->code = hsay_actors_cell(work->lexicon, TABLE_COUNTRIES, country->row, table->code);
    if (country->column == table->adjectives || country->column == table->demonyms)
        country->taken = true;
}

/* What the role noun and the words before it say. */
static void describe(actor_work *work, actor_draft *draft, const actor_item *role, const frame *f)
{
    const actor_lexicon *lexicon = work->lexicon;
    const actor_table *table = &lexicon->tables[role->table];
    hsay_str sectors = hsay_actors_cell(lexicon, role->table, role->row, table->sectors);
    draft->role_first = role->first;
    draft->role_last = role->last;
    draft->role = role->table == TABLE_ROLES ? role->row : HSAY_NONE;
    draft->role_hash = hsay_hash_mix(role->table, role->row);
    draft->gender = gender_cell(hsay_actors_cell(lexicon, role->table, role->row, table->gender));
    draft->kind = role->table == TABLE_TITLES
                      ? HSAY_KIND_PERSON
                      : kind_cell(hsay_actors_cell(lexicon, TABLE_ROLES, role->row, table->kind));
    bool person = draft->kind == HSAY_KIND_PERSON;
    draft->number = role->plural ? NUMBER_PLURAL : NUMBER_SINGULAR;
    if (person && role->plural)
        draft->kind = HSAY_KIND_GROUP;
    bool common = hsay_str_is(sectors, "CVL");
    if (!common)
        add_sectors(draft, sectors);
    if (f->role != HSAY_NONE) {
        const actor_item *modifier = &work->items.data[f->role];
        if (modifier->table == TABLE_ROLES)
            add_sectors(draft, hsay_actors_cell(lexicon, TABLE_ROLES, modifier->row,
                                                lexicon->tables[TABLE_ROLES].sectors));
    }
    if (common)
        add_sectors(draft, sectors);
    take_country(work, draft, f);
}

static void copy_frame(actor_draft *draft, const frame *f)
{
    draft->owner = f->owner;
    draft->strong_owner = f->strong_owner;
    draft->definite = f->definite;
    draft->indefinite = f->indefinite || f->numbered;
    draft->former = f->former;
    draft->elect = f->elect;
    if (f->foreign)
        draft->foreign = true;
    draft->same = f->same && f->definite;
}

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
        kind_cell(hsay_actors_cell(work->lexicon, TABLE_ROLES, role->row,
                                   work->lexicon->tables[TABLE_ROLES].kind)) != HSAY_KIND_PERSON)
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

static void set_name(actor_draft *draft, const actor_item *name)
{
    draft->mention = HSAY_MENTION_NAME;
    draft->name_first = name->first;
    draft->name_last = name->last;
    if (name->kind == ITEM_LEXICON) {
        draft->table = name->table;
        draft->row = name->row;
    }
}

static bool is_office(const actor_work *work, const actor_item *role)
{
    const actor_table *roles = &work->lexicon->tables[TABLE_ROLES];
    return role->table == TABLE_ROLES &&
           hsay_actors_cell(work->lexicon, TABLE_ROLES, role->row, roles->office).length &&
           hsay_str_is(hsay_actors_cell(work->lexicon, TABLE_ROLES, role->row, roles->sectors),
                       "GOV");
}

/* A title with the name behind it: "President-elect Claudia Ferraz of Uruguay". */
static void titled_name(actor_work *work, const actor_item *role, actor_item *name)
{
    frame f = {.owner = HSAY_NONE,
               .adjective = HSAY_NONE,
               .second = HSAY_NONE,
               .name = HSAY_NONE,
               .role = HSAY_NONE,
               .last = name->last};
    f.office = is_office(work, role) && role->capital;
    walk_back(work, &f, role->first, role->first);
    bool owned = f.owner != HSAY_NONE;
    frame ahead = f;
    look_ahead(work, &ahead, name->last, false);
    if (!owned)
        f.owner = ahead.owner, f.strong_owner = ahead.strong_owner;
    uint32_t head = head_of(work->doc, role->first, name->last, name->first);
    actor_draft *draft = new_draft(work, f.first, name->last, head);
    if (!draft)
        return;
    describe(work, draft, role, &f);
    copy_frame(draft, &f);
    set_name(draft, name);
    draft->kind = HSAY_KIND_PERSON;
    claim_tokens(work, role->last, name->last);
    name->taken = true;
}

/* "the Houthi movement", "the Islah party": one name and what it is. */
static bool names_its_kind(const actor_work *work, const actor_item *role, const frame *f)
{
    if (role->plural || f->role != HSAY_NONE || role->first == f->first)
        return false;
    const actor_item *before = item_of(work, role->first - 1);
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
    uint32_t end = sentence_end(work, role->last), t = role->last + 1;
    if (t + 1 >= end || !hsay_lemma_is(doc, t, "of") ||
        !(hsay_actors_uses(work->lexicon, doc, role->last) & USE_QUANTITY))
        return false;
    for (uint32_t n = t + 1; n < end && n < t + 5; n++) {
        const actor_item *item = item_of(work, n);
        if (item && item->kind == ITEM_ROLE && item->plural)
            return true;
        if (!item && hsay_doc_word(doc, n)->upos != HSAY_ADJ &&
            hsay_doc_word(doc, n)->upos != HSAY_NUM && hsay_doc_word(doc, n)->upos != HSAY_DET &&
            hsay_doc_word(doc, n)->upos != HSAY_NOUN)
            return false;
    }
    return false;
}

/* "French and Egyptian warships" are two: the second draft is headed by the other adjective. */
static void second_nominal(actor_work *work, const actor_item *role, frame *f)
{
    actor_item *country = &work->items.data[f->second];
    actor_draft *draft = new_draft(work, f->first, role->last, country->last);
    if (!draft)
        return;
    f->adjective = f->second;
    describe(work, draft, role, f);
    copy_frame(draft, f);
    draft->mention = HSAY_MENTION_NOMINAL;
    country->taken = true;
    claim_tokens(work, country->first, country->last);
}

/* A role noun without a name. */
static void nominal(actor_work *work, const actor_item *role)
{
    frame f = {.owner = HSAY_NONE,
               .adjective = HSAY_NONE,
               .second = HSAY_NONE,
               .name = HSAY_NONE,
               .role = HSAY_NONE,
               .last = role->last};
    uint32_t top = role->last;
    walk_back(work, &f, role->first, role->last);
    if (inner_noun(work, role->last)) {
        f.definite = f.indefinite = f.numbered = false;
        if (f.adjective == HSAY_NONE && f.owner == HSAY_NONE && f.role == HSAY_NONE)
            f.first = role->first;
    } else
        take_quantity(work, &f, &top);
    bool generic = generic_role(work, role);
    if (f.owner == HSAY_NONE && f.adjective == HSAY_NONE)
        look_ahead(work, &f, role->last, generic);
    else { /* the span alone: "the Turkish ministry of ..." */
        frame ahead = f;
        look_ahead(work, &ahead, role->last, false);
        f.last = ahead.last;
    }
    if (generic && f.first == role->first && !role->plural && !generic_person(work, role))
        return;
    actor_draft *draft = new_draft(work, f.first, f.last, top);
    if (!draft)
        return;
    describe(work, draft, role, &f);
    copy_frame(draft, &f);
    draft->mention = HSAY_MENTION_NOMINAL;
    if (names_its_kind(work, role, &f)) {
        actor_item *name = &work->items.data[work->item_at[role->first - 1]];
        if (!name->taken) {
            if (draft->owner == name->last)
                draft->owner = HSAY_NONE;
            set_name(draft, name);
            name->taken = true;
            claim_tokens(work, name->first, name->last);
        }
    }
    claim_tokens(work, role->last, role->last);
    claim_tokens(work, top, top);
    if (f.second != HSAY_NONE)
        second_nominal(work, role, &f);
}

/* ------------------------------------------------------------------ names alone */

static bool before_noun(const actor_work *work, const actor_item *item)
{
    const hsay_doc *doc = work->doc;
    const hsay_word *word = hsay_doc_word(doc, item->last);
    uint32_t next = item->last + 1;
    if (word->deprel == HSAY_AMOD || word->deprel == HSAY_COMPOUND)
        return true;
    if (next >= sentence_end(work, item->last))
        return false;
    uint8_t upos = hsay_doc_word(doc, next)->upos;
    return upos == HSAY_NOUN || (upos == HSAY_PUNCT && is_hyphen(doc, next)) ||
           (upos == HSAY_ADJ && hsay_doc_word(doc, next)->head > next);
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
    if (!plural && before_noun(work, item)) {
        draft->adjective = true;
        return;
    }
    if (!plural && word->upos == HSAY_ADJ && word->deprel == HSAY_AMOD) {
        draft->adjective = true;
        return;
    }
    bool article = item->first > sentence_start(work, item->first) &&
                   hsay_doc_word(doc, item->first - 1)->upos == HSAY_DET;
    bool the = article && hsay_lemma_is(doc, item->first - 1, "the");
    if (!plural && !article && word->upos == HSAY_ADJ) {
        draft->adjective = true;
        return;
    }
    draft->table = TABLE_OTHER;
    draft->row = HSAY_NONE;
    draft->mention = HSAY_MENTION_NOMINAL;
    draft->code = hsay_actors_cell(work->lexicon, TABLE_COUNTRIES, item->row, table->code);
    draft->number = plural || the ? NUMBER_PLURAL : NUMBER_SINGULAR;
    draft->kind = plural || the ? HSAY_KIND_GROUP : HSAY_KIND_PERSON;
    draft->role_first = item->first;
    draft->role_last = item->last;
    draft->role_hash = hsay_hash_mix(TABLE_COUNTRIES, item->row);
    draft->definite = the;
    uint32_t start = sentence_start(work, item->first);
    while (draft->first > start && (hsay_doc_word(doc, draft->first - 1)->upos == HSAY_DET ||
                                    hsay_doc_word(doc, draft->first - 1)->upos == HSAY_NUM))
        draft->first--;
    draft->indefinite = draft->first < item->first && !the;
    add_sectors(draft, HSAY_STR("CVL"));
}

/* Does a preposition of place stand before the name? "from" and "to" count for single words, since
 * people too are heard from and spoken to. */
static bool place_before(const actor_work *work, uint32_t first, uint32_t last, bool known)
{
    const hsay_doc *doc = work->doc;
    if (first == sentence_start(work, first))
        return false;
    uint32_t t = first - 1;
    if (hsay_doc_word(doc, t)->upos == HSAY_DET && t > sentence_start(work, t))
        t--;
    if (hsay_doc_word(doc, t)->upos != HSAY_ADP ||
        !(hsay_actors_uses(work->lexicon, doc, t) & USE_LOCATIVE))
        return false;
    if (!hsay_lemma_is(doc, t, "to") && !hsay_lemma_is(doc, t, "from"))
        return true;
    if (t > sentence_start(work, t) && hsay_lemma_is(doc, t, "to") &&
        hsay_doc_word(doc, t)->deprel == HSAY_FIXED)
        return false; /* according to */
    uint32_t head = hsay_doc_word(doc, last)->head;
    if (head != HSAY_NONE &&
        (hsay_actors_uses(work->lexicon, doc, head) & (USE_ADDRESS | USE_SPEECH)))
        return false;
    return first == last || known;
}

/* "MUSCAT -", "PORT SUDAN, March 19 -", "HELSINKI (Nordic Press) -" */
static bool dateline(const actor_work *work, const actor_item *item)
{
    const hsay_doc *doc = work->doc;
    uint32_t start = sentence_start(work, item->first);
    const hsay_sentence *s = &doc->sentences.data[doc->tokens.data[item->first].sentence];
    if (doc->dateline.end > doc->dateline.start &&
        doc->tokens.data[item->first].span.start >= doc->dateline.start &&
        doc->tokens.data[item->last].span.end <= doc->dateline.end)
        return true;
    if (item->first != start || s->capitals)
        return false;
    uint32_t end = sentence_end(work, item->first);
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
    bool where = place_before(work, item->first, item->last, true) || draft->dateline;
    bool acts = r == HSAY_NSUBJ || r == HSAY_NSUBJ_PASS || r == HSAY_NSUBJ_OUTER ||
                r == HSAY_OBL_AGENT || r == HSAY_NMOD_POSS || r == HSAY_IOBJ || r == HSAY_CONJ ||
                r == HSAY_PARATAXIS || r == HSAY_ROOT;
    if ((r == HSAY_OBJ || r == HSAY_OBL || r == HSAY_NSUBJ_PASS) && head != HSAY_NONE)
        acts = (hsay_actors_uses(work->lexicon, doc, head) & USE_ADDRESS) != 0 ||
               (r == HSAY_OBL && !where);
    if (r == HSAY_NMOD)
        acts = !where;
    bool noun_follows = before_noun(work, item);
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
    uint32_t start = sentence_start(work, first), t = first;
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

static void lexicon_name(actor_work *work, actor_item *item)
{
    uint32_t head = head_of(work->doc, item->first, item->last, item->last);
    actor_draft *draft = new_draft(work, item->first, item->last, head);
    if (!draft)
        return;
    draft->mention = HSAY_MENTION_NAME;
    set_name(draft, item);
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
        draft->adjective = before_noun(work, item);
        break;
    default:
        draft->kind =
            kind_cell(hsay_actors_cell(work->lexicon, item->table, item->row, table->kind));
    }
    uint32_t start = sentence_start(work, item->first);
    if (item->first > start && hsay_lemma_is(work->doc, item->first - 1, "the")) {
        draft->first = item->first - 1;
        draft->definite = true;
    }
    claim_tokens(work, item->first, item->last);
}

/* Does a bare name end (or begin) like an organisation's or a place's? */
static void kind_by_words(const actor_work *work, const actor_item *item, actor_draft *draft)
{
    const actor_lexicon *lexicon = work->lexicon;
    const actor_table *endings = &lexicon->tables[TABLE_ENDINGS];
    if (item->ending != HSAY_NONE) {
        const actor_table *roles = &lexicon->tables[TABLE_ROLES];
        draft->kind = kind_cell(hsay_actors_cell(lexicon, TABLE_ROLES, item->ending, roles->kind));
        add_sectors(draft, hsay_actors_cell(lexicon, TABLE_ROLES, item->ending, roles->sectors));
        return;
    }
    for (uint32_t t = item->last;; t--) {
        actor_hit hit;
        if ((t == item->last || t == item->first) &&
            hsay_actors_find(lexicon, work->doc, t, item->last + 1, TABLE_BIT(TABLE_ENDINGS), true,
                             &hit) &&
            (item->first != item->last)) {
            draft->kind =
                kind_cell(hsay_actors_cell(lexicon, TABLE_ENDINGS, hit.row, endings->kind));
            add_sectors(draft, hsay_actors_cell(lexicon, TABLE_ENDINGS, hit.row, endings->sectors));
            return;
        }
        if (t == item->last && item->first != item->last &&
            (hsay_actors_uses(lexicon, work->doc, t) & USE_PLACE)) {
            draft->kind = HSAY_KIND_PLACE;
            draft->place = true;
            return;
        }
        if (t == item->first)
            break;
    }
    gender whose;
    if (hsay_actors_given(lexicon, hsay_doc_form(work->doc, item->first), &whose) &&
        item->last > item->first) {
        draft->kind = HSAY_KIND_PERSON;
        draft->gender = (uint8_t)whose;
    }
}

/* What stands before a bare name: "Kenyan ...", "Libya's ...", nothing. */
static uint32_t name_prefix(actor_work *work, frame *f, const actor_item *item)
{
    uint32_t start = sentence_start(work, item->first), t = item->first;
    if (t == start)
        return t;
    const actor_item *before = item_of(work, t - 1);
    if (before && before->kind == ITEM_LEXICON && modifies(work, before, item->last)) {
        if (before->table == TABLE_COUNTRIES) {
            f->adjective = work->item_at[t - 1];
        } else {
            f->owner = before->last;
            f->strong_owner = true;
        }
        t = before->first;
    } else if (is_possessive_mark(work->doc, t - 1) && t - 1 > start) {
        f->owner = t - 2;
        f->strong_owner = true;
        before = item_of(work, t - 2);
        t = before ? before->first : t - 2;
    }
    return t;
}

/* "Bank of Ghana", "the Libya Observer" */
static void country_inside(const actor_work *work, const actor_item *item, actor_draft *draft)
{
    for (uint32_t t = item->first; t <= item->last && item->last > item->first; t++) {
        actor_hit hit;
        if (hsay_actors_find(work->lexicon, work->doc, t, item->last + 1,
                             TABLE_BIT(TABLE_COUNTRIES), false, &hit)) {
            draft->code = hsay_actors_cell(work->lexicon, TABLE_COUNTRIES, hit.row,
                                           work->lexicon->tables[TABLE_COUNTRIES].code);
            return;
        }
    }
}

/* "the city of X", "residents of X" */
static bool place_noun_before(const actor_work *work, uint32_t first)
{
    const hsay_doc *doc = work->doc;
    if (first < sentence_start(work, first) + 2 || !hsay_lemma_is(doc, first - 1, "of"))
        return false;
    return (hsay_actors_uses(work->lexicon, doc, first - 2) & USE_PLACE) != 0;
}

/* "Rochester, New York": behind the comma after a place stands a place. */
static bool place_goes_on(const actor_work *work, uint32_t first, uint32_t last)
{
    if (first < sentence_start(work, first) + 2 ||
        !hsay_str_is(hsay_doc_form(work->doc, first - 1), ","))
        return false;
    uint32_t draft = work->draft_at[first - 2];
    return draft != HSAY_NONE && work->drafts.data[draft].place &&
           hsay_actors_place(work, first, last) != NULL;
}

/* "Lincoln", "Sydney Pollack": a name of people too, and it acts. */
static bool place_is_person(const actor_work *work, const actor_item *item)
{
    gender whose;
    const hsay_word *word = hsay_doc_word(work->doc, item->last);
    if (hsay_actors_given(work->lexicon, hsay_doc_form(work->doc, item->first), &whose))
        return true;
    if (!hsay_deprel_is(word->deprel, HSAY_NSUBJ) && word->deprel != HSAY_NMOD_POSS)
        return false;
    const hsay_gazetteer_entry *entry = hsay_actors_place(work, item->first, item->last);
    return !entry || entry->people < 300000;
}

static void bare_name(actor_work *work, actor_item *item)
{
    frame f = {.owner = HSAY_NONE,
               .adjective = HSAY_NONE,
               .second = HSAY_NONE,
               .name = HSAY_NONE,
               .role = HSAY_NONE,
               .last = item->last};
    uint32_t head = head_of(work->doc, item->first, item->last, item->first);
    uint32_t first = name_prefix(work, &f, item);
    look_ahead(work, &f, item->last, false);
    if (first > sentence_start(work, first) && hsay_lemma_is(work->doc, first - 1, "the")) {
        first--;
        f.definite = true;
    }
    actor_draft *draft = new_draft(work, first, item->last, head);
    if (!draft)
        return;
    set_name(draft, item);
    kind_by_words(work, item, draft);
    copy_frame(draft, &f);
    take_country(work, draft, &f);
    if (!draft->code.length && draft->kind != HSAY_KIND_PERSON)
        country_inside(work, item, draft);
    if (draft->kind == KIND_UNKNOWN && (place_noun_before(work, item->first) ||
                                        place_before(work, item->first, item->last, false) ||
                                        place_goes_on(work, item->first, item->last))) {
        draft->kind = HSAY_KIND_PLACE;
        draft->place = true;
    } else if (draft->kind == KIND_UNKNOWN && hsay_actors_is_place(work, item->first, item->last) &&
               !place_is_person(work, item)) {
        draft->kind = HSAY_KIND_PLACE;
        draft->place = true;
    } else if (draft->kind == KIND_UNKNOWN && (before_noun(work, item) || f.definite)) {
        draft->kind = HSAY_KIND_ORGANIZATION;
    } else if (draft->kind == KIND_UNKNOWN && item->last > item->first &&
               item->last - item->first < 5) {
        draft->kind = HSAY_KIND_PERSON; /* two words or three, nothing said against it */
    }
    claim_tokens(work, item->first, item->last);
}

/* ------------------------------------------------------------------ */

/* ------------------------------------------------------------------ newcomers */

static bool has_who(const actor_work *work, uint32_t t)
{
    const hsay_doc *doc = work->doc;
    uint32_t clause = hsay_tree_child(doc, t, HSAY_ACL_RELCL);
    if (clause == HSAY_NONE)
        return false;
    uint32_t subject = hsay_tree_child(doc, clause, HSAY_NSUBJ);
    return subject != HSAY_NONE && hsay_lemma_is(doc, subject, "who");
}

/* A noun that no table knows but that acts like a person: who ..., said, beside a person's name. */
static bool newcomer(const actor_work *work, uint32_t t)
{
    const hsay_doc *doc = work->doc;
    const hsay_word *word = hsay_doc_word(doc, t);
    if (word->upos != HSAY_NOUN || work->item_at[t] != HSAY_NONE ||
        work->draft_at[t] != HSAY_NONE ||
        (hsay_actors_uses(work->lexicon, doc, t) & (USE_DOCUMENT | USE_NO_NAME | USE_QUANTITY)))
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
               .second = HSAY_NONE,
               .name = HSAY_NONE,
               .role = HSAY_NONE,
               .last = t};
    walk_back(work, &f, t, t);
    if (f.owner == HSAY_NONE && f.adjective == HSAY_NONE)
        look_ahead(work, &f, t, false);
    actor_draft *draft = new_draft(work, f.first, t, t);
    if (!draft)
        return;
    take_country(work, draft, &f);
    copy_frame(draft, &f);
    bool plural = (hsay_doc_word(work->doc, t)->morph & HSAY_MORPH_PLURAL) != 0;
    draft->mention = HSAY_MENTION_NOMINAL;
    draft->number = plural ? NUMBER_PLURAL : NUMBER_SINGULAR;
    draft->kind = plural ? HSAY_KIND_GROUP : HSAY_KIND_PERSON;
    draft->role_first = draft->role_last = t;
    draft->role_hash = hsay_hash(hsay_doc_word(work->doc, t)->lemma);
    add_sectors(draft, HSAY_STR("CVL"));
    claim_tokens(work, t, t);
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
    if (next->first >= sentence_end(work, item->last))
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
        actor_item *name = name_after(work, item, sentence_end(work, item->last));
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
            bare_name(work, item);
        else if (item->kind == ITEM_LEXICON)
            lexicon_name(work, item);
    }
    for (uint32_t t = 0; t < doc->tokens.count && !work->failed; t++)
        if (newcomer(work, t))
            newcomer_draft(work, t);
    return !work->failed;
}
