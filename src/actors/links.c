/* SPDX-License-Identifier: Apache-2.0
 *
 * links.c - phrases that the sentence itself says are the same.
 *
 * In: drafts. Out: work->link[draft], an earlier or later draft of the same entity:
 *
 *     Janne Virtanen, the owner,          apposition with a comma
 *     the spokesman of the Government Marlon Francis     and without
 *     Islamic Resistance Movement (Hamas)  an acronym or other name in brackets
 *     Persaud is the spokesman             copula
 *     Francis, who was in Rome             relative pronoun
 *
 * By the words first (comma, bracket, adjacency), since parsers err most in appositions, then by
 * the tree. Lists ("the army, the police and X") are told apart by number, kind and conjunctions.
 */
#include "actors/work.h"

#define ONE_OF 6u /* words from "of" to the name of the one */
#define TAIL 8u /* words between a description and the comma before its name */

/* A name whose kind is told by nothing, or not at all. */
static bool is_open(const actor_draft *d)
{
    return d->guess || (d->kind == KIND_UNKNOWN && d->mention == HSAY_MENTION_NAME && !d->place);
}

static bool person_like(const actor_draft *d)
{
    return d->kind == HSAY_KIND_PERSON || is_open(d);
}

static bool body_like(const actor_draft *d)
{
    return d->kind == HSAY_KIND_ORGANIZATION || d->kind == HSAY_KIND_GROUP || is_open(d);
}

/* Could the two be one? */
static bool agree(const actor_draft *a, const actor_draft *b)
{
    if (a->adjective || b->adjective || (a->place && !a->guess) || (b->place && !b->guess))
        return false;
    if (a->guess && b->guess)
        return false;
    if (a->number && b->number && a->number != b->number &&
        (a->kind == HSAY_KIND_PERSON || b->kind == HSAY_KIND_PERSON))
        return false;
    if (a->number == NUMBER_PLURAL && b->mention == HSAY_MENTION_NAME && b->kind != HSAY_KIND_GROUP)
        return false;
    if (b->number == NUMBER_PLURAL && a->mention == HSAY_MENTION_NAME && a->kind != HSAY_KIND_GROUP)
        return false;
    if (a->kind == HSAY_KIND_COUNTRY || b->kind == HSAY_KIND_COUNTRY)
        return false;
    if (a->gender && b->gender && a->gender != b->gender)
        return false;
    return (person_like(a) && person_like(b)) || (body_like(a) && body_like(b));
}

static bool is_form(const hsay_doc *doc, uint32_t t, const char *form)
{
    return t < doc->tokens.count && hsay_str_is(hsay_doc_form(doc, t), form);
}

/* Does a list go on with "and" at the token? */
static bool list_follows(const hsay_doc *doc, uint32_t after, uint32_t end)
{
    return after < end && hsay_doc_word(doc, after)->upos == HSAY_CCONJ;
}

/* "Marlindo Seafoods, a Spanish company": the description tells what the name only let guess. */
static void settle(actor_draft *name, const actor_draft *described)
{
    if (!name->guess || described->mention != HSAY_MENTION_NOMINAL)
        return;
    name->kind = described->kind;
    name->place = name->guess = false;
    name->code.length = 0;
}

static void join(actor_work *work, uint32_t a, uint32_t b)
{
    uint32_t *link = work->link;
    if (a == b)
        return;
    settle(&work->drafts.data[a], &work->drafts.data[b]);
    settle(&work->drafts.data[b], &work->drafts.data[a]);
    const actor_draft *x = &work->drafts.data[a], *y = &work->drafts.data[b];
    if (x->mention == HSAY_MENTION_NAME && y->mention != HSAY_MENTION_NAME) {
        if (link[b] == HSAY_NONE)
            link[b] = a;
    } else if (link[a] == HSAY_NONE) {
        link[a] = b;
    } else if (link[b] == HSAY_NONE && link[a] != b) {
        link[b] = a;
    }
}

/* The draft of names and nominals that starts at token t, ignoring nested ones; or HSAY_NONE. */
static uint32_t starting_at(const actor_work *work, const uint32_t *starts, uint32_t t)
{
    return t < work->doc->tokens.count ? starts[t] : HSAY_NONE;
}

/* "the director of the clinic, Aisha Bello, said": the name behind what hangs on a description. The
 * token of the comma, or HSAY_NONE. */
static uint32_t comma_behind(const actor_work *work, const actor_draft *a, uint32_t end)
{
    const hsay_doc *doc = work->doc;
    uint32_t t = a->last + 1;
    if (a->mention != HSAY_MENTION_NOMINAL || a->kind != HSAY_KIND_PERSON || t >= end ||
        hsay_doc_word(doc, t)->upos != HSAY_ADP)
        return HSAY_NONE;
    for (; t < end && t <= a->last + TAIL; t++) {
        uint8_t upos = hsay_doc_word(doc, t)->upos;
        if (is_form(doc, t, ","))
            return t;
        if (upos == HSAY_VERB || upos == HSAY_PUNCT || upos == HSAY_CCONJ || upos == HSAY_PRON ||
            upos == HSAY_AUX)
            break;
    }
    return HSAY_NONE;
}

/* Does the phrase end with a comma, a bracket or the sentence? */
static bool is_closed(const hsay_doc *doc, uint32_t after, uint32_t end)
{
    return after >= end || is_form(doc, after, ",") || is_form(doc, after, ".") ||
           is_form(doc, after, "(");
}

/* "Iran's foreign minister, UN nuclear chief meet in Vienna": in a headline a comma stands for
 * "and" where none closes the second phrase. */
static bool listed(const actor_work *work, const actor_draft *a, const actor_draft *b)
{
    const hsay_doc *doc = work->doc;
    const hsay_sentence *s = &doc->sentences.data[a->sentence];
    const actor_draft *later = a->first < b->first ? b : a;
    return s->headline && later->first > s->first && is_form(doc, later->first - 1, ",") &&
           !is_closed(doc, later->last + 1, s->first + s->count);
}

/* Is b the subject of a verb of its own, right behind it, and a something else? */
static bool opens_clause(const hsay_doc *doc, const actor_draft *a, const actor_draft *b)
{
    return hsay_deprel_is(hsay_doc_word(doc, b->head)->deprel, HSAY_NSUBJ) &&
           hsay_doc_word(doc, b->head)->head == b->last + 1 &&
           !hsay_deprel_is(hsay_doc_word(doc, a->head)->deprel, HSAY_NSUBJ);
}

static void behind_tail(actor_work *work, const uint32_t *starts, uint32_t i, uint32_t end)
{
    const actor_draft *a = &work->drafts.data[i];
    uint32_t comma = comma_behind(work, a, end);
    uint32_t j = comma == HSAY_NONE ? HSAY_NONE : starting_at(work, starts, comma + 1);
    if (j == HSAY_NONE)
        return;
    const actor_draft *b = &work->drafts.data[j];
    if (b->sentence == a->sentence && b->mention == HSAY_MENTION_NAME && person_like(b) &&
        b->role_first == HSAY_NONE && agree(a, b) && is_closed(work->doc, b->last + 1, end))
        join(work, i, j);
}

static void by_words(actor_work *work, const uint32_t *starts)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const actor_draft *a = &work->drafts.data[i];
        if (a->mention == HSAY_MENTION_PRONOUN || a->adjective)
            continue;
        const hsay_sentence *s = &doc->sentences.data[a->sentence];
        uint32_t end = s->first + s->count, t = a->last + 1;
        if (t >= end)
            continue;
        bool named_title = a->name_first != HSAY_NONE && a->role_first != HSAY_NONE;
        if (is_form(doc, t, "(")) {
            uint32_t j = starting_at(work, starts, t + 1);
            if (j == HSAY_NONE || a->kind == HSAY_KIND_PERSON)
                continue;
            const actor_draft *b = &work->drafts.data[j];
            if (b->mention == HSAY_MENTION_NAME && is_form(doc, b->last + 1, ")") &&
                b->sentence == a->sentence && a->mention == HSAY_MENTION_NAME &&
                (body_like(b) || b->kind == KIND_UNKNOWN) && body_like(a))
                join(work, j, i);
            continue;
        }
        if (is_form(doc, t, ",")) {
            uint32_t j = starting_at(work, starts, t + 1);
            if (j == HSAY_NONE)
                continue;
            const actor_draft *b = &work->drafts.data[j];
            bool one_name = (a->mention == HSAY_MENTION_NAME) != (b->mention == HSAY_MENTION_NAME);
            if (!is_closed(doc, b->last + 1, end) && (a->place || opens_clause(doc, a, b)))
                continue; /* "near X, the army said", "from a company, the FBI said" */
            if (b->sentence == a->sentence && one_name && agree(a, b) && !listed(work, a, b) &&
                !list_follows(doc, b->last + 1, end) &&
                hsay_tree_child(doc, b->head, HSAY_CC) == HSAY_NONE)
                join(work, i, j);
            continue;
        }
        uint32_t j = starting_at(work, starts, t);
        if (j == HSAY_NONE || named_title) {
            behind_tail(work, starts, i, end);
            continue;
        }
        const actor_draft *b = &work->drafts.data[j];
        if (b->sentence == a->sentence && a->mention == HSAY_MENTION_NOMINAL &&
            b->mention == HSAY_MENTION_NAME && b->name_first == t && !b->adjective &&
            a->number == NUMBER_SINGULAR && agree(a, b) &&
            ((person_like(b) && a->kind == HSAY_KIND_PERSON) ||
             (body_like(b) && (a->kind == HSAY_KIND_ORGANIZATION ||
                               a->kind == HSAY_KIND_GROUP)))) /* "the party Hezbollah" */
            join(work, i, j);
    }
}

/* "President A and Prime Minister B", read as an apposition: two names of persons are two. */
static bool two_persons(const actor_draft *a, const actor_draft *b)
{
    return a->mention == HSAY_MENTION_NAME && b->mention == HSAY_MENTION_NAME &&
           (a->kind == HSAY_KIND_PERSON || b->kind == HSAY_KIND_PERSON);
}

/* "one of them, Hauwa Sani, said": the name answers for the number. */
static void name_the_one(actor_work *work, uint32_t i)
{
    const hsay_doc *doc = work->doc;
    const actor_draft *d = &work->drafts.data[i];
    const hsay_sentence *s = &doc->sentences.data[d->sentence];
    if (d->mention != HSAY_MENTION_NAME || !person_like(d) || d->first < s->first + 4 ||
        !is_form(doc, d->first - 1, ",") || !is_closed(doc, d->last + 1, s->first + s->count))
        return;
    for (uint32_t t = d->first - 2; t > s->first && d->first - t < ONE_OF; t--) {
        if (!hsay_lemma_is(doc, t, "of"))
            continue;
        if (hsay_lemma_is(doc, t - 1, "one") && work->draft_at[t - 1] == HSAY_NONE)
            work->draft_at[t - 1] = i;
        return;
    }
}

/* "Pavel and Olga, two Belarusian activists": what is said of all tells the country of each. */
static void share(actor_work *work, const actor_draft *described)
{
    const hsay_doc *doc = work->doc;
    uint32_t t = hsay_doc_word(doc, described->head)->head;
    const hsay_word *word = hsay_doc_word(doc, t);
    if (word->deprel == HSAY_CONJ && word->head != HSAY_NONE)
        word = hsay_doc_word(doc, t = word->head);
    for (uint32_t c = t; c != HSAY_NONE;) {
        uint32_t draft = work->draft_at[c];
        bool member = c == t || hsay_doc_word(doc, c)->deprel == HSAY_CONJ;
        actor_draft *d = member && draft != HSAY_NONE ? &work->drafts.data[draft] : NULL;
        if (d && d->mention == HSAY_MENTION_NAME && d->kind == HSAY_KIND_PERSON &&
            d->table == TABLE_OTHER && !d->code.length)
            d->code = described->code;
        c = c == t ? word->first_child : hsay_doc_word(doc, c)->next_sibling;
    }
}

/* "a spokesman for the Front, Idris Kuwa, said": a person is in apposition to no body, but to the
 * one of whom the body is told. */
static uint32_t person_above(const actor_work *work, const actor_draft *d, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    if (d->kind != HSAY_KIND_PERSON || d->mention != HSAY_MENTION_NAME || d->first == 0 ||
        !is_form(doc, d->first - 1, ","))
        return HSAY_NONE;
    for (int step = 0; step < 4 && token != HSAY_NONE; step++) {
        uint32_t found = work->draft_at[token];
        const hsay_word *word = hsay_doc_word(doc, token);
        if (found != HSAY_NONE && work->drafts.data[found].kind == HSAY_KIND_PERSON)
            return work->drafts.data[found].mention == HSAY_MENTION_NOMINAL ? found : HSAY_NONE;
        if (!hsay_deprel_is(word->deprel, HSAY_NMOD) && word->deprel != HSAY_FLAT)
            return HSAY_NONE;
        token = word->head;
    }
    return HSAY_NONE;
}

static void by_tree(actor_work *work)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const actor_draft *d = &work->drafts.data[i];
        const hsay_word *word = hsay_doc_word(doc, d->head);
        uint32_t other = HSAY_NONE;
        name_the_one(work, i);
        if (d->relative) {
            uint32_t t = d->head;
            for (int step = 0; step < 8 && t != HSAY_NONE; step++) {
                const hsay_word *up = hsay_doc_word(doc, t);
                if (up->deprel == HSAY_ACL_RELCL || up->deprel == HSAY_ADVCL_RELCL) {
                    other = up->head;
                    break;
                }
                t = up->head;
            }
            if (other != HSAY_NONE && work->draft_at[other] != HSAY_NONE)
                work->link[i] = work->draft_at[other];
            else if (d->head > 1 && is_form(doc, d->head - 1, ",") &&
                     work->draft_at[d->head - 2] != HSAY_NONE)
                work->link[i] = work->draft_at[d->head - 2];
            if (work->link[i] == i)
                work->link[i] = HSAY_NONE;
            continue;
        }
        if (d->mention == HSAY_MENTION_PRONOUN)
            continue;
        if (word->deprel == HSAY_APPOS && d->number == NUMBER_PLURAL && d->code.length)
            share(work, d);
        if (word->deprel == HSAY_APPOS && word->head != HSAY_NONE) {
            other = person_above(work, d, word->head);
            other = other == HSAY_NONE ? work->draft_at[word->head] : other;
            if (other != HSAY_NONE && other != i && agree(d, &work->drafts.data[other]) &&
                !listed(work, d, &work->drafts.data[other]) &&
                !two_persons(d, &work->drafts.data[other]))
                join(work, i, other);
            continue;
        }
        uint32_t cop = hsay_tree_child(doc, d->head, HSAY_COP);
        uint32_t subject = hsay_tree_child(doc, d->head, HSAY_NSUBJ);
        if (cop == HSAY_NONE || subject == HSAY_NONE || d->mention != HSAY_MENTION_NOMINAL)
            continue;
        other = work->draft_at[subject];
        if (other == HSAY_NONE || other == i)
            continue;
        const actor_draft *b = &work->drafts.data[other];
        bool negated = false;
        for (uint32_t c = word->first_child; c != HSAY_NONE;
             c = hsay_doc_word(doc, c)->next_sibling)
            negated = negated || hsay_lemma_is(doc, c, "not");
        if (!negated && b->mention == HSAY_MENTION_NAME && agree(d, b))
            join(work, i, other);
    }
}

bool hsay_actors_links(actor_work *work)
{
    uint32_t tokens = work->doc->tokens.count;
    work->link = HSAY_NEW(work->arena, uint32_t, work->drafts.count);
    uint32_t *starts = HSAY_NEW(work->arena, uint32_t, tokens);
    if (!work->link || !starts)
        return false;
    for (uint32_t t = 0; t < tokens; t++)
        starts[t] = HSAY_NONE;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const actor_draft *d = &work->drafts.data[i];
        work->link[i] = HSAY_NONE;
        if (d->mention == HSAY_MENTION_PRONOUN)
            continue;
        uint32_t old = starts[d->first];
        if (old == HSAY_NONE || work->drafts.data[old].last < d->last)
            starts[d->first] = i;
        if (d->name_first != HSAY_NONE && starts[d->name_first] == HSAY_NONE)
            starts[d->name_first] = i;
    }
    by_words(work, starts);
    by_tree(work);
    return true;
}
