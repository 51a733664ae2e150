/* SPDX-License-Identifier: Apache-2.0
 *
 * items.c - stretches of tokens that mean something to this stage.
 *
 * In: tokens, tags, the lexicon. Out: work->items, which never overlap:
 *
 *     Turkish  Foreign Minister  Kemal Aydin  told  the  Islah  party
 *     lexicon  role              name               -    name   role
 *
 * One walk over each sentence. At a token the longest lexicon name or role noun wins (a name on a
 * tie); else capitalised words are gathered into a bare name, with its particles ("van", "bin"),
 * hyphens and, after the word for an organisation, its "of", "for" and "and". Then neighbours are
 * mended: "Jordan Ellis" is no kingdom, "Mary Putin" not the president.
 *
 * Bounds: a name has at most NAME_MAX tokens.
 */
#include "actors/work.h"

#define NAME_MAX 12u

typedef struct {
    actor_work *work;
    uint32_t start, end; /* tokens of the sentence */
    bool loose;          /* capitals say nothing */
    bool headline;       /* every word may be capitalised */
} walk;

static bool hyphen(const hsay_doc *doc, uint32_t token)
{
    hsay_str form = hsay_doc_form(doc, token);
    return form.length == 1 && form.data[0] == '-';
}

static bool glued(const hsay_doc *doc, uint32_t token)
{
    return !doc->tokens.data[token].space_after;
}

static bool has_letter(hsay_str form)
{
    size_t length = 0;
    for (size_t i = 0; i < form.length; i += length) {
        if (hsay_cp_is_letter(hsay_utf8_first(hsay_str_slice(form, i, form.length), &length)))
            return true;
        if (!length)
            return false;
    }
    return false;
}

/* Is the word beside it capitalised too? A lone adjective with a capital is a slip. */
static bool stands_with_capitals(const walk *w, uint32_t t)
{
    const hsay_doc *doc = w->work->doc;
    return (t > w->start + 1 && hsay_str_capitalized(hsay_doc_form(doc, t - 1))) ||
           (t + 1 < w->end && hsay_str_capitalized(hsay_doc_form(doc, t + 1)));
}

/* "Theresa May", "Nahid Islam": a word that names nobody alone, behind a first name that the tree
 * joins to it. */
static bool ends_name(const walk *w, uint32_t t)
{
    const hsay_doc *doc = w->work->doc;
    const hsay_word *word = hsay_doc_word(doc, t);
    if (t == w->start || !(hsay_actors_uses(w->work->lexicon, doc, t) & USE_SURNAME) ||
        word->upos != HSAY_PROPN || hsay_doc_word(doc, t - 1)->upos != HSAY_PROPN)
        return false;
    const hsay_word *before = hsay_doc_word(doc, t - 1);
    return (word->head == t - 1 && word->deprel == HSAY_FLAT) ||
           (before->head == t && (before->deprel == HSAY_COMPOUND || before->deprel == HSAY_FLAT));
}

/* Could this token stand in a name on account of its capital and tag? */
static bool namey(const walk *w, uint32_t t)
{
    const hsay_doc *doc = w->work->doc;
    hsay_str form = hsay_doc_form(doc, t);
    const hsay_word *word = hsay_doc_word(doc, t);
    if (!hsay_str_capitalized(form) || !has_letter(form))
        return false;
    if (hsay_actors_uses(w->work->lexicon, doc, t) & USE_NO_NAME)
        return ends_name(w, t);
    if (word->upos == HSAY_PROPN || hsay_str_starts(word->xpos, "NNP"))
        return true;
    if (hsay_map_get(&w->work->names, hsay_hash(form)) != HSAY_NONE)
        return true;
    if (w->loose || w->headline || t == w->start)
        return false;
    uint32_t before = t - 1;
    if (hsay_doc_word(doc, before)->upos == HSAY_PUNCT && !hyphen(doc, before))
        return false;
    return word->upos == HSAY_NOUN || word->upos == HSAY_UPOS_X ||
           (word->upos == HSAY_ADJ && stands_with_capitals(w, t));
}

/* Is the capitalised word an organisation's head, "Ministry", "Brigades"? */
static bool organ_word(const walk *w, uint32_t t, actor_hit *hit)
{
    return hsay_actors_find(w->work->lexicon, w->work->doc, t, w->end, TABLE_BIT(TABLE_ENDINGS),
                            w->loose, hit);
}

static bool linker(const hsay_doc *doc, uint32_t t)
{
    return hsay_lemma_is(doc, t, "of") || hsay_lemma_is(doc, t, "for") ||
           hsay_lemma_is(doc, t, "and") || hsay_lemma_is(doc, t, "the") ||
           hsay_lemma_is(doc, t, "to") || hsay_lemma_is(doc, t, "&");
}

static bool is_lexicon(const walk *w, uint32_t t)
{
    actor_hit hit;
    return hsay_actors_find(w->work->lexicon, w->work->doc, t, w->end, NAME_TABLES, w->loose, &hit);
}

static bool plural_role(const walk *w, uint32_t last, hsay_str phrase)
{
    const hsay_word *word = hsay_doc_word(w->work->doc, last);
    if (word->morph & HSAY_MORPH_PLURAL)
        return true;
    hsay_str form = hsay_doc_form(w->work->doc, last);
    return (hsay_str_ends(form, "s") && !hsay_str_ends(phrase, "s")) ||
           (hsay_str_ends(form, "men") && hsay_str_ends(phrase, "man"));
}

/* "Obama-Jones": a double name is not the leader's; "the Trump-Xi summit" is of both. */
static bool double_name(const walk *w, uint32_t t)
{
    const hsay_doc *doc = w->work->doc;
    actor_hit name;
    if (t + 2 >= w->end || !hyphen(doc, t + 1) || !glued(doc, t) || !glued(doc, t + 1) ||
        !namey(w, t + 2) || is_lexicon(w, t + 2))
        return false;
    return hsay_actors_find(w->work->lexicon, doc, t, t + 2, TABLE_BIT(TABLE_LEADERS), w->loose,
                            &name);
}

/* "People's Salvation Party", "Rashad Scholars' League": the possessive behind token t is inside a
 * name where the capitals behind it run on to the word for a body. */
static bool body_behind(const walk *w, uint32_t t)
{
    const hsay_doc *doc = w->work->doc;
    actor_hit hit;
    hsay_str form = hsay_doc_form(doc, t);
    bool many = hsay_str_ends(form, "s") || hsay_str_ends(form, "men") ||
                hsay_str_ends(form, "ren") || hsay_str_is(form, "People");
    if (t + 2 >= w->end || !many || !hsay_str_is(hsay_doc_word(doc, t + 1)->xpos, "POS"))
        return false;
    for (uint32_t n = t + 2; n < w->end && n < t + 6; n++) {
        if (!hsay_str_capitalized(hsay_doc_form(doc, n)))
            return false;
        if (organ_word(w, n, &hit))
            return true;
    }
    return false;
}

/* "the Civic Party and Carlo Benda", "Institute of Technology and Ohio Valley University": does a
 * name of its own follow "and"? */
static bool starts_another(const walk *w, uint32_t t)
{
    actor_hit hit;
    gender whose;
    if (!hsay_lemma_is(w->work->doc, t, "and"))
        return false;
    uint32_t first = t + 1, last = t + 1;
    if (hsay_lemma_is(w->work->doc, first, "the"))
        return true;
    if (hsay_actors_given(w->work->lexicon, hsay_doc_form(w->work->doc, first), &whose))
        return true;
    while (last + 1 < w->end && last - first < NAME_MAX && namey(w, last + 1))
        last++;
    return last > first && organ_word(w, last, &hit);
}

#define LINKS_MAX 3u
/* "Mouvement pour le Salut du Tchad": the capitalised word behind links of other languages, or
 * HSAY_NONE. */
static uint32_t behind_links(const walk *w, uint32_t t)
{
    for (uint32_t from = t; t < w->end && t <= from + LINKS_MAX; t++) {
        if (hsay_str_capitalized(hsay_doc_form(w->work->doc, t)))
            return t > from && namey(w, t) ? t : HSAY_NONE;
        if (!(hsay_actors_uses(w->work->lexicon, w->work->doc, t) & (USE_LINK | USE_PARTICLE)))
            return HSAY_NONE;
    }
    return HSAY_NONE;
}

/* "Ministry of ForeignNasser Kanani": were the token and the next one word in the source, where a
 * link or a line ended? */
static bool run_together(const hsay_doc *doc, uint32_t t)
{
    hsay_str a = hsay_doc_form(doc, t), b = hsay_doc_form(doc, t + 1);
    return glued(doc, t) && a.length > 1 && b.length > 1 && has_letter(a) &&
           hsay_is_upper((unsigned char)b.data[0]) && !hyphen(doc, t);
}

/* The last token of the bare name that starts at t. */
static uint32_t name_end(const walk *w, uint32_t t)
{
    const hsay_doc *doc = w->work->doc;
    actor_hit hit;
    bool organ = organ_word(w, t, &hit);
    uint32_t last = t;
    while (last + 1 < w->end && last - t < NAME_MAX) {
        uint32_t next = last + 1, after = next + 1;
        if (run_together(doc, last))
            break;
        if (hyphen(doc, next) && glued(doc, last) && glued(doc, next) && after < w->end) {
            last = after;
            continue;
        }
        if (body_behind(w, last)) {
            last = after;
            continue;
        }
        uint32_t uses = hsay_actors_uses(w->work->lexicon, doc, next);
        if (namey(w, next)) {
            actor_hit role;
            bool known = !organ && is_lexicon(w, next) && !double_name(w, next);
            if (known)
                break;
            bool ending = organ_word(w, next, &hit);
            if (hsay_actors_find(w->work->lexicon, doc, next, w->end, TABLE_BIT(TABLE_ROLES),
                                 w->loose, &role) &&
                !ending && (!organ || !plural_role(w, role.last, role.phrase)) &&
                !body_behind(w, next))
                break; /* "Emergency Relief Coordinator" is one, no body */
            organ = organ || ending;
            last = next;
            continue;
        }
        if ((uses & USE_PARTICLE) && after < w->end &&
            (namey(w, after) || (hyphen(doc, after) && glued(doc, next)))) {
            last = next;
            continue;
        }
        uint32_t far = organ ? behind_links(w, next) : HSAY_NONE;
        if (far != HSAY_NONE) {
            last = far;
            continue;
        }
        if (organ && linker(doc, next) && after < w->end && !starts_another(w, next)) {
            uint32_t skip = linker(doc, after) ? after + 1 : after;
            if (skip < w->end && namey(w, skip) && !is_lexicon(w, skip)) {
                last = skip;
                continue;
            }
        }
        break;
    }
    return last;
}

static bool push_item(actor_work *work, actor_item item)
{
    actor_item *new = hsay_push(work->arena, &work->items);
    if (!new)
        return false;
    *new = item;
    new->ending = HSAY_NONE;
    for (uint32_t t = item.first; t <= item.last; t++)
        work->item_at[t] = work->items.count - 1;
    return true;
}

static bool all_capital(const hsay_doc *doc, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++) {
        hsay_str form = hsay_doc_form(doc, t);
        if (form.length > 3 && has_letter(form) && !hsay_str_capitalized(form))
            return false;
    }
    return hsay_str_capitalized(hsay_doc_form(doc, first));
}

/* A verb or adjective that only looks like a role noun ("guard", "general", "major"). */
static bool not_a_noun(const walk *w, const actor_hit *hit, uint32_t t)
{
    const hsay_doc *doc = w->work->doc;
    const hsay_word *word = hsay_doc_word(doc, hit->last);
    if (word->upos == HSAY_NOUN || word->upos == HSAY_PROPN)
        return false;
    if (hit->last == t && (word->upos == HSAY_ADJ || word->upos == HSAY_VERB) && t > w->start &&
        word->deprel != HSAY_AMOD && word->deprel != HSAY_ROOT && word->deprel != HSAY_AUX_PASS) {
        uint8_t before = hsay_doc_word(doc, t - 1)->upos; /* "two dead", "the wounded" */
        if (before == HSAY_NUM || hsay_lemma_is(doc, t - 1, "the"))
            return false;
    }
    uint32_t next = hit->last + 1;
    uint8_t after = next < w->end ? hsay_doc_word(doc, next)->upos : HSAY_PUNCT;
    if (word->upos == HSAY_ADJ && t > w->start && w->work->item_at[t - 1] != HSAY_NONE &&
        after == HSAY_PROPN)
        return false; /* "Czech premier Jan ..." */
    if (word->upos == HSAY_VERB || word->upos == HSAY_AUX || word->upos == HSAY_ADV ||
        word->upos == HSAY_ADP)
        return hit->last == t;
    if (word->upos == HSAY_ADJ && t > w->start && after != HSAY_NOUN && after != HSAY_PROPN &&
        after != HSAY_ADJ && after != HSAY_PUNCT && after != HSAY_ADP && after != HSAY_CCONJ &&
        (hsay_doc_word(doc, t - 1)->upos == HSAY_ADJ ||
         hsay_doc_word(doc, t - 1)->upos == HSAY_DET))
        return false;             /* "a Kenyan radical spoke" */
    if (word->upos == HSAY_ADJ) { /* "the displaced", "among wounded", not "is wounded" */
        uint8_t before = t > w->start ? hsay_doc_word(doc, t - 1)->upos : HSAY_UPOS_X;
        bool open =
            before == HSAY_DET || before == HSAY_NUM || before == HSAY_ADJ || before == HSAY_ADP;
        return hit->last == t && !hsay_str_capitalized(hsay_doc_form(doc, t)) &&
               (word->deprel == HSAY_AMOD || word->deprel == HSAY_ROOT || !open);
    }
    return hit->last == t && (word->upos == HSAY_DET || word->upos == HSAY_PRON);
}

/* An acronym in a line of capitals that is an everyday word there: US, WHO, IS. */
static bool doubtful(const walk *w, const actor_hit *hit, uint32_t t)
{
    const hsay_word *word = hsay_doc_word(w->work->doc, t);
    if (hit->last != t || hit->phrase.length > 5) /* "Zimbabwe" is none, whatever the tagger says */
        return false;
    if (word->upos == HSAY_PRON || word->upos == HSAY_AUX || word->upos == HSAY_DET ||
        word->upos == HSAY_ADP || word->upos == HSAY_SCONJ || word->upos == HSAY_CCONJ)
        return w->loose || hit->phrase.length <= 2 ||
               (t == w->start &&
                (t + 1 >= w->end || hsay_str_capitals(hsay_doc_form(w->work->doc, t + 1))));
    return w->loose && hit->phrase.length <= 3 && word->upos != HSAY_PROPN &&
           word->upos != HSAY_NOUN && word->upos != HSAY_ADJ;
}

/* "Committee to Protect Journalists": behind the organisation's word a link and a bare name? */
static bool opens_name(const walk *w, uint32_t last)
{
    const hsay_doc *doc = w->work->doc;
    if (last + 2 < w->end && behind_links(w, last + 1) != HSAY_NONE)
        return true; /* "Union des Forces" */
    if (last + 2 >= w->end || !linker(doc, last + 1))
        return false;
    uint32_t t = linker(doc, last + 2) ? last + 3 : last + 2;
    return t < w->end && namey(w, t) && !is_lexicon(w, t);
}

/* "New Mexico", "Western Australia": a direction and the name of a country that together name a
 * region. */
static bool is_region(const walk *w, uint32_t t)
{
    if (!(hsay_actors_uses(w->work->lexicon, w->work->doc, t) & USE_DIRECTION) || !namey(w, t) ||
        t + 1 >= w->end || !is_lexicon(w, t + 1))
        return false;
    const hsay_gazetteer_entry *entry = hsay_actors_place(w->work, t, t + 1);
    return entry && entry->kind == HSAY_PLACE_REGION;
}

/* "Tropical Storm Ana", "storm Daniel", and "Daniel" in the rest of the article: nobody. */
static bool is_storm(const walk *w, uint32_t t, uint32_t last)
{
    const hsay_doc *doc = w->work->doc;
    actor_hit ending;
    if (last == t && hsay_map_get(&w->work->storms, hsay_hash(hsay_doc_form(doc, t))) != HSAY_NONE)
        return true;
    for (uint32_t i = t; i < last; i++)
        if (hsay_actors_uses(w->work->lexicon, doc, i) & USE_STORM)
            return !organ_word(w, last, &ending);
    return false;
}

/* "the Independent Electoral Commission": the paper's name is but the beginning of a body's. */
static bool goes_on(const walk *w, uint32_t t, const actor_hit *name)
{
    actor_hit longer, ending;
    if (name->last != t + 1 || name->last + 1 >= w->end || !hsay_lemma_is(w->work->doc, t, "the"))
        return false;
    if (hsay_actors_find(w->work->lexicon, w->work->doc, t + 1, w->end, NAME_TABLES, w->loose,
                         &longer) &&
        longer.last > name->last)
        return true;
    uint32_t last = namey(w, t + 1) && namey(w, name->last + 1) ? name_end(w, t + 1) : name->last;
    return last > name->last && organ_word(w, last, &ending);
}

/* Takes the item at token t, if any; *next is where to go on. */
static bool take(walk *w, uint32_t t, uint32_t *next)
{
    actor_work *work = w->work;
    actor_hit name = {0}, role = {0};
    *next = t + 1;
    bool named =
        hsay_actors_find(work->lexicon, work->doc, t, w->end, NAME_TABLES, w->loose, &name) &&
        !doubtful(w, &name, t);
    bool roled =
        hsay_actors_find(work->lexicon, work->doc, t, w->end,
                         TABLE_BIT(TABLE_ROLES) | TABLE_BIT(TABLE_TITLES), w->loose, &role) &&
        (role.kind == TABLE_TITLES || !not_a_noun(w, &role, t));
    if (named && goes_on(w, t, &name))
        return true;
    if (named && !double_name(w, name.last) && (!roled || name.last >= role.last)) {
        *next = name.last + 1;
        return push_item(work, (actor_item){.first = t,
                                            .last = name.last,
                                            .row = name.row,
                                            .column = name.column,
                                            .kind = ITEM_LEXICON,
                                            .table = (uint8_t)name.kind,
                                            .capital = true});
    }
    bool organ_name = false;
    uint32_t last = t;
    actor_hit ending;
    if (!roled && is_region(w, t)) {
        *next = t + 2;
        return push_item(work, (actor_item){.first = t,
                                            .last = t + 1,
                                            .row = HSAY_NONE,
                                            .column = HSAY_NONE,
                                            .kind = ITEM_NAME,
                                            .capital = true});
    }
    if (namey(w, t) && (!roled || body_behind(w, t) ||
                        (organ_word(w, t, &ending) && opens_name(w, role.last)))) {
        last = name_end(w, t);
        organ_name = last > t;
    }
    if (roled && (!organ_name || last <= role.last)) {
        *next = role.last + 1;
        return push_item(work, (actor_item){.first = t,
                                            .last = role.last,
                                            .row = role.row,
                                            .column = role.column,
                                            .kind = ITEM_ROLE,
                                            .table = (uint8_t)role.kind,
                                            .plural = plural_role(w, role.last, role.phrase),
                                            .capital = all_capital(work->doc, t, role.last)});
    }
    uint32_t uses = hsay_actors_uses(work->lexicon, work->doc, t);
    bool particle = (uses & USE_PARTICLE) && t + 2 < w->end && hyphen(work->doc, t + 1) &&
                    glued(work->doc, t) && hsay_str_capitalized(hsay_doc_form(work->doc, t + 2));
    if (!namey(w, t) && !particle)
        return true;
    last = name_end(w, t);
    *next = last + 1;
    if ((last == t && (uses & USE_DIRECTION)) || is_storm(w, t, last))
        return true;
    return push_item(work, (actor_item){.first = t,
                                        .last = last,
                                        .row = HSAY_NONE,
                                        .column = HSAY_NONE,
                                        .kind = ITEM_NAME,
                                        .capital = true});
}

/* ------------------------------------------------------------------ mending neighbours */

/* Is its last word, as "Courier" is, one for bodies? */
static bool ends_body(const actor_work *work, const actor_item *item)
{
    actor_hit ending;
    return hsay_actors_find(work->lexicon, work->doc, item->last, item->last + 1,
                            TABLE_BIT(TABLE_ENDINGS), false, &ending);
}

static bool is_body(const actor_work *work, const actor_item *item)
{
    const actor_table *roles = &work->lexicon->tables[TABLE_ROLES];
    if (item->kind != ITEM_ROLE || item->table != TABLE_ROLES)
        return false;
    return !hsay_str_is(hsay_actors_cell(work->lexicon, TABLE_ROLES, item->row, roles->kind),
                        "person");
}

static void join_items(actor_work *work, uint32_t left, uint32_t right)
{
    actor_item *a = &work->items.data[left], *b = &work->items.data[right];
    if (b->kind == ITEM_ROLE && (is_body(work, b) || !ends_body(work, b)))
        b->ending = b->row;
    if (a->kind == ITEM_ROLE && b->kind == ITEM_NAME && !ends_body(work, b))
        b->ending = a->row; /* Radio Shabeelle */
    b->first = a->first;
    b->kind = ITEM_NAME;
    b->row = b->column = HSAY_NONE;
    b->table = TABLE_OTHER;
    b->capital = true;
    a->taken = true;
    for (uint32_t t = b->first; t <= b->last; t++)
        work->item_at[t] = right;
}

/* "Youth Solidarity Movement", "Radio Shabeelle": the capitalised word for people or for a body
 * opens the name of one. */
static bool opens_body(const actor_work *work, const actor_item *a, const actor_item *b)
{
    const actor_table *roles = &work->lexicon->tables[TABLE_ROLES];
    if (a->kind != ITEM_ROLE || a->table != TABLE_ROLES || !a->capital || a->first != a->last ||
        b->kind != ITEM_NAME ||
        hsay_actors_cell(work->lexicon, TABLE_ROLES, a->row, roles->office).length)
        return false;
    return (b->first < b->last && ends_body(work, b)) ||
           hsay_str_is(hsay_doc_form(work->doc, a->first), "Radio");
}

/* "El Cronista Libre": is the known word behind a bare name, no acronym, one name with it by the
 * tree? */
static bool tied(const actor_work *work, const actor_item *a, const actor_item *b)
{
    const hsay_doc *doc = work->doc;
    const hsay_word *left = hsay_doc_word(doc, a->last), *right = hsay_doc_word(doc, b->first);
    if (b->first != b->last || hsay_str_capitals(hsay_doc_form(doc, b->first)))
        return false;
    return (right->deprel == HSAY_FLAT && right->head >= a->first && right->head <= a->last) ||
           (left->deprel == HSAY_COMPOUND && left->head == b->first);
}

/* Are the neighbours one name?
 *     Youth + Solidarity Movement, Kathmandu + Courier
 *     Jordan + Ellis, Putin + Smith      a country's or leader's name that is a given name here
 *     Mary + Putin, Port + Sudan         the other way round
 *     Rapid Support + Forces             a bare name and the capitalised word for a body */
static bool one_name(const actor_work *work, const actor_item *a, const actor_item *b,
                     bool headline)
{
    const hsay_doc *doc = work->doc;
    const actor_table *countries = &work->lexicon->tables[TABLE_COUNTRIES];
    gender whose;
    bool given = hsay_actors_given(work->lexicon, hsay_doc_form(doc, a->first), &whose);
    if (a->kind == ITEM_LEXICON && b->kind == ITEM_NAME && a->first == a->last)
        return (a->table == TABLE_COUNTRIES && given) || a->table == TABLE_LEADERS;
    if (a->kind == ITEM_LEXICON && a->table == TABLE_COUNTRIES &&
        (a->column == countries->names || a->column == countries->capital) &&
        b->kind == ITEM_ROLE && b->capital && !headline && !b->plural && !is_body(work, b))
        return ends_body(work, b); /* the Libya Observer */
    if (opens_body(work, a, b) && !headline)
        return true;
    if (a->kind != ITEM_NAME)
        return false;
    if (b->kind == ITEM_NAME) /* Charlotte Georgia + Whitmore */
        return !headline && a->first < a->last && given;
    if (b->kind == ITEM_LEXICON && b->table == TABLE_OUTLETS && tied(work, a, b))
        return !headline;
    if (b->kind == ITEM_LEXICON && (b->table == TABLE_ORGANIZATIONS || b->table == TABLE_GROUPS))
        return !headline && /* Kurdistan + Workers' Party */
               (b->last > b->first || tied(work, a, b));
    if (b->kind == ITEM_LEXICON && b->first == b->last) {
        if (b->table == TABLE_LEADERS)
            return true;
        return b->table == TABLE_COUNTRIES && b->column != countries->adjectives &&
               b->column != countries->demonyms &&
               hsay_doc_word(doc, b->first)->upos == HSAY_PROPN && a->last == a->first;
    }
    return b->kind == ITEM_ROLE && b->capital && !headline &&
           (is_body(work, b) || (!b->plural && ends_body(work, b)));
}

/* "Human Rights Watch" at the start of a sentence: the first word is tagged as what it is. */
static void take_first_word(actor_work *work, const walk *w, actor_item *item)
{
    uint32_t t = item->first - 1;
    actor_hit ending;
    uint8_t upos = hsay_doc_word(work->doc, t)->upos;
    if (t != w->start || work->item_at[t] != HSAY_NONE || item->kind != ITEM_NAME)
        return;
    if ((upos != HSAY_ADJ && upos != HSAY_NOUN) ||
        !hsay_str_capitalized(hsay_doc_form(work->doc, t)))
        return;
    if (item->ending == HSAY_NONE && !organ_word(w, item->last, &ending))
        return;
    item->first = t;
    work->item_at[t] = work->item_at[item->last];
}

/* "the 77th Mountain Rifle Regiment": the number is part of a body's name. */
static void take_ordinal(actor_work *work, const walk *w, actor_item *item)
{
    if (item->first <= w->start)
        return;
    uint32_t t = item->first - 1;
    hsay_str form = hsay_doc_form(work->doc, t);
    bool ordinal = form.length > 2 && hsay_is_digit((unsigned char)form.data[0]) &&
                   (hsay_str_ends(form, "th") || hsay_str_ends(form, "st") ||
                    hsay_str_ends(form, "nd") || hsay_str_ends(form, "rd"));
    if (!ordinal || item->kind != ITEM_NAME || work->item_at[t] != HSAY_NONE ||
        !ends_body(work, item))
        return;
    item->first = t;
    work->item_at[t] = work->item_at[item->last];
}

/* "Mr Jordan", "Mrs Ireland": no kingdom is addressed so. */
static void title_before(const actor_work *work, const actor_item *a, actor_item *b)
{
    const actor_table *countries = &work->lexicon->tables[TABLE_COUNTRIES];
    if (a->kind != ITEM_ROLE || a->table != TABLE_TITLES || b->kind != ITEM_LEXICON ||
        b->table != TABLE_COUNTRIES || b->column != countries->names || b->first != b->last)
        return;
    b->kind = ITEM_NAME;
    b->table = TABLE_OTHER;
    b->row = b->column = HSAY_NONE;
}

static void mend(actor_work *work, const walk *w, uint32_t from)
{
    for (uint32_t i = from; i < work->items.count; i++) {
        actor_item *a = &work->items.data[i];
        bool pair =
            i + 1 < work->items.count && a->last + 1 == work->items.data[i + 1].first;
        if (pair)
            title_before(work, a, &work->items.data[i + 1]);
        if (pair && one_name(work, a, &work->items.data[i + 1], w->headline))
            join_items(work, i, i + 1);
        else if (a->first > w->start) {
            take_first_word(work, w, a);
            take_ordinal(work, w, a);
        }
    }
}

/* Words tagged as proper names inside a sentence, so that they are known at the start of one. */
static bool collect_names(actor_work *work)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t t = 0; t < doc->tokens.count; t++) {
        hsay_str form = hsay_doc_form(doc, t);
        const hsay_sentence *s = &doc->sentences.data[doc->tokens.data[t].sentence];
        if (hsay_doc_word(doc, t)->upos != HSAY_PROPN || t == s->first || s->headline ||
            s->capitals || form.length < 3 || !hsay_str_capitalized(form))
            continue;
        if (!hsay_map_put(work->arena, &work->names, hsay_hash(form), t))
            return false;
        if ((hsay_actors_uses(work->lexicon, doc, t - 1) & USE_STORM) &&
            !hsay_map_put(work->arena, &work->storms, hsay_hash(form), t))
            return false;
    }
    return true;
}

bool hsay_actors_items(actor_work *work)
{
    const hsay_doc *doc = work->doc;
    if (!collect_names(work))
        return false;
    work->item_at = HSAY_NEW(work->arena, uint32_t, doc->tokens.count);
    if (!work->item_at)
        return false;
    for (uint32_t t = 0; t < doc->tokens.count; t++)
        work->item_at[t] = HSAY_NONE;
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        const hsay_sentence *sentence = &doc->sentences.data[s];
        walk w = {work, sentence->first, sentence->first + sentence->count, sentence->capitals,
                  sentence->headline};
        uint32_t from = work->items.count;
        for (uint32_t t = w.start; t < w.end;)
            if (!take(&w, t, &t))
                return false;
        mend(work, &w, from);
    }
    return true;
}
