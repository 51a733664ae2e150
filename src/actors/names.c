/* SPDX-License-Identifier: Apache-2.0
 *
 * names.c - names that the lexicon does not know.
 *
 * In: items of capitalised words. Out: drafts with a first guess at their kind: by their last word
 * (Brigades, Bank, Valley), a given name, a preposition of place, the gazetteer; two or three words
 * without any of these are a person.
 */
#include "actors/frames.h"

/* "Dairy Farmers Association", "Confederation of Dockers": whom it is of tells what it does. */
static void sectors_inside(const actor_work *work, const actor_item *item, actor_draft *draft)
{
    const actor_table *roles = &work->lexicon->tables[TABLE_ROLES];
    for (uint32_t t = item->first; t <= item->last; t++) {
        actor_hit role;
        hsay_str form = hsay_doc_form(work->doc, t);
        if (!hsay_str_ends(form, "s") ||
            !hsay_actors_find(work->lexicon, work->doc, t, t + 1, TABLE_BIT(TABLE_ROLES), true,
                              &role))
            continue;
        hsay_str kind = hsay_actors_cell(work->lexicon, TABLE_ROLES, role.row, roles->kind);
        if (hsay_str_is(kind, "person"))
            hsay_actors_add_sectors(draft, hsay_actors_cell(work->lexicon, TABLE_ROLES, role.row,
                                                            roles->sectors));
        return;
    }
}

/* "Ukraine's 118th Brigade": what is numbered is a state's. */
static void of_army(const actor_work *work, const actor_item *item, actor_draft *draft)
{
    hsay_str form = hsay_doc_form(work->doc, item->first);
    if (!draft->sector_count || !hsay_str_is(draft->sectors[0], "REB") ||
        !hsay_is_digit((unsigned char)form.data[0]))
        return;
    draft->sectors[0] = HSAY_STR("MIL");
    draft->kind = HSAY_KIND_ORGANIZATION;
}

/* The words that could be the one for a body: the last, the first, those before "of" and "for". */
static bool tells_kind(const actor_work *work, const actor_item *item, uint32_t t)
{
    return t == item->last || t == item->first || hsay_lemma_is(work->doc, t + 1, "of") ||
           hsay_lemma_is(work->doc, t + 1, "for");
}

/* "Front for the Renewal of the Coast": a body's word before "of" or "for" outweighs the last. */
static bool body_before_of(const actor_work *work, const actor_item *item)
{
    actor_hit hit;
    for (uint32_t t = item->first; t < item->last; t++)
        if (hsay_lemma_is(work->doc, t + 1, "of") || hsay_lemma_is(work->doc, t + 1, "for"))
            return hsay_actors_find(work->lexicon, work->doc, t, t + 1, TABLE_BIT(TABLE_ENDINGS),
                                    true, &hit);
    return false;
}

/* "X Valley", "Mount X" */
static bool place_by_word(const actor_work *work, const actor_item *item, uint32_t t)
{
    uint32_t uses = hsay_actors_uses(work->lexicon, work->doc, t);
    return item->first != item->last &&
           ((t == item->last && (uses & USE_PLACE) && !body_before_of(work, item)) ||
            (t == item->first && (uses & USE_OPENS_PLACE)));
}

/* Does a bare name end (or begin) like an organisation's or a place's? */
static void kind_by_words(const actor_work *work, const actor_item *item, actor_draft *draft)
{
    const actor_lexicon *lexicon = work->lexicon;
    const actor_table *endings = &lexicon->tables[TABLE_ENDINGS];
    if (item->ending != HSAY_NONE) {
        const actor_table *roles = &lexicon->tables[TABLE_ROLES];
        draft->kind =
            hsay_actors_kind_of(hsay_actors_cell(lexicon, TABLE_ROLES, item->ending, roles->kind));
        hsay_actors_add_sectors(
            draft, hsay_actors_cell(lexicon, TABLE_ROLES, item->ending, roles->sectors));
        return;
    }
    for (uint32_t t = item->last;; t--) {
        actor_hit hit;
        if (tells_kind(work, item, t) &&
            hsay_actors_find(lexicon, work->doc, t, item->last + 1, TABLE_BIT(TABLE_ENDINGS), true,
                             &hit) &&
            (item->first != item->last)) {
            draft->kind = hsay_actors_kind_of(
                hsay_actors_cell(lexicon, TABLE_ENDINGS, hit.row, endings->kind));
            hsay_actors_add_sectors(
                draft, hsay_actors_cell(lexicon, TABLE_ENDINGS, hit.row, endings->sectors));
            if (!draft->sector_count)
                sectors_inside(work, item, draft);
            of_army(work, item, draft);
            return;
        }
        if (place_by_word(work, item, t)) {
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

/* "the Zagreb-based Transparency Institute": the first word of the place, or `first`. */
static uint32_t based(const actor_work *work, frame *f, uint32_t first)
{
    const hsay_doc *doc = work->doc;
    if (first < hsay_actors_start(work, first) + 3 || !hsay_lemma_is(doc, first - 1, "base") ||
        !hsay_actors_hyphen(doc, first - 2) || !hsay_actors_item_at(work, first - 3))
        return first;
    f->owner = first - 3;
    f->strong_owner = true;
    return hsay_actors_item_at(work, first - 3)->first;
}

/* What stands before a bare name: "Kenyan ...", "Libya's ...", nothing. */
static uint32_t name_prefix(actor_work *work, frame *f, const actor_item *item)
{
    uint32_t start = hsay_actors_start(work, item->first), t = item->first;
    if (t == start)
        return t;
    t = based(work, f, t);
    if (t < item->first)
        return t;
    const actor_item *before = hsay_actors_item_at(work, t - 1);
    if (before && before->kind == ITEM_LEXICON && hsay_actors_modifies(work, before, item->last)) {
        if (before->table == TABLE_COUNTRIES) {
            f->adjective = work->item_at[t - 1];
        } else {
            f->owner = before->last;
            f->strong_owner = true;
        }
        t = before->first;
    } else if (hsay_actors_possessive(work->doc, t - 1) && t - 1 > start) {
        f->owner = t - 2;
        f->strong_owner = true;
        before = hsay_actors_item_at(work, t - 2);
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

/* "the city of X", "residents of X", "the river X" */
static bool place_noun_before(const actor_work *work, uint32_t first)
{
    const hsay_doc *doc = work->doc;
    if (first > hsay_actors_start(work, first) && work->item_at[first - 1] == HSAY_NONE &&
        hsay_doc_word(doc, first - 1)->upos == HSAY_NOUN &&
        (hsay_actors_uses(work->lexicon, doc, first - 1) & USE_PLACE))
        return true;
    if (first < hsay_actors_start(work, first) + 2 || !hsay_lemma_is(doc, first - 1, "of"))
        return false;
    return (hsay_actors_uses(work->lexicon, doc, first - 2) & USE_PLACE) != 0;
}

/* "Rochester, New York": behind the comma after a place stands a place. */
static bool place_goes_on(const actor_work *work, uint32_t first, uint32_t last)
{
    if (first < hsay_actors_start(work, first) + 2 ||
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
    if (item->first == item->last && hsay_actors_within(work, item->last))
        return false;
    if (hsay_actors_given(work->lexicon, hsay_doc_form(work->doc, item->first), &whose))
        return true;
    if (!hsay_deprel_is(word->deprel, HSAY_NSUBJ) && word->deprel != HSAY_NMOD_POSS)
        return false;
    const hsay_gazetteer_entry *entry = hsay_actors_place(work, item->first, item->last);
    return !entry || entry->people < 300000;
}

/* One word in capitals where the others do not stand so. */
static bool is_acronym(const actor_work *work, const actor_item *item)
{
    hsay_str form = hsay_doc_form(work->doc, item->first);
    const hsay_sentence *s =
        &work->doc->sentences.data[work->doc->tokens.data[item->first].sentence];
    return item->first == item->last && !s->capitals && form.length > 1 &&
           hsay_str_capitals(form);
}

void hsay_actors_bare_name(actor_work *work, actor_item *item)
{
    frame f = {.owner = HSAY_NONE,
               .adjective = HSAY_NONE,
               .people = HSAY_NONE,
               .name = HSAY_NONE,
               .role = HSAY_NONE,
               .last = item->last};
    uint32_t head = hsay_actors_head(work->doc, item->first, item->last, item->first);
    uint32_t first = name_prefix(work, &f, item);
    hsay_actors_look_ahead(work, &f, item->last, false);
    if (first > hsay_actors_start(work, first) && hsay_lemma_is(work->doc, first - 1, "the")) {
        first -= !hsay_actors_inside_noun(work, item);
        f.definite = true;
    }
    actor_draft *draft = hsay_actors_new_draft(work, first, item->last, head);
    if (!draft)
        return;
    hsay_actors_set_name(work, draft, item);
    kind_by_words(work, item, draft);
    hsay_actors_copy_frame(draft, &f);
    hsay_actors_take_country(work, draft, &f);
    if (!draft->code.length && draft->kind != HSAY_KIND_PERSON &&
        !hsay_actors_is_place(work, item->first, item->last)) /* New Mexico */
        country_inside(work, item, draft);
    if (draft->kind == KIND_UNKNOWN &&
        (place_noun_before(work, item->first) ||
         hsay_actors_place_before(work, item->first, item->last, false) ||
         place_goes_on(work, item->first, item->last))) {
        draft->kind = HSAY_KIND_PLACE;
        draft->place = true;
        draft->guess = !hsay_actors_place(work, item->first, item->last);
    } else if (draft->kind == KIND_UNKNOWN && hsay_actors_is_place(work, item->first, item->last) &&
               !place_is_person(work, item)) {
        draft->kind = HSAY_KIND_PLACE;
        draft->place = true;
    } else if (draft->kind == KIND_UNKNOWN && (hsay_actors_before_noun(work, item) || f.definite)) {
        draft->kind = HSAY_KIND_ORGANIZATION;
    } else if (draft->kind == KIND_UNKNOWN && item->last > item->first &&
               item->last - item->first < 5) {
        draft->kind = HSAY_KIND_PERSON; /* two words or three, nothing said against it */
        draft->guess = true;
    }
    if (draft->kind == KIND_UNKNOWN && is_acronym(work, item))
        draft->kind = HSAY_KIND_ORGANIZATION;
    hsay_actors_claim(work, item->first, item->last);
}
