/* SPDX-License-Identifier: Apache-2.0
 *
 * interviews.c - "I", "we" and "you": who writes, who asks, who answers.
 *
 * In: pronouns, the entities of names, paragraphs. Out: work->turns (is the paragraph a question?),
 * work->interviewee.
 *
 *     A talk with Karin Holm               "with" behind a word of interviews: who answers
 *     Why did you leave?                   a question: "you" is who answers, "I" who asks
 *     I left because my work was done.     an answer: "I" is who answers
 *
 * An article is an interview when QUESTIONS_MIN paragraphs outside quotations ask somebody ("you",
 * ending in a question mark) and as many that do not ask say "I" or "we". A paragraph that says
 * "you" and never "I" or "we" is the asker's too: "You wrote a book." Linear in drafts.
 */
#include "actors/resolve.h"

#define QUESTIONS_MIN 2u

enum { SAYS_YOU = 1, SAYS_I = 2, ASKS = 4 };

static uint32_t paragraph_of(const hsay_doc *doc, uint32_t token)
{
    return doc->sentences.data[doc->tokens.data[token].sentence].paragraph;
}

/* What each paragraph says outside quotations: bits. NULL: no memory. */
static uint8_t *read_paragraphs(actor_work *work)
{
    const hsay_doc *doc = work->doc;
    uint32_t count = 1;
    if (doc->sentences.count)
        count += doc->sentences.data[doc->sentences.count - 1].paragraph;
    uint8_t *says = HSAY_NEW(work->arena, uint8_t, count);
    if (!says)
        return NULL;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const actor_draft *d = &work->drafts.data[i];
        if (d->mention == HSAY_MENTION_PRONOUN && d->person != 3 && !d->relative &&
            !hsay_actors_quoted(doc, d->head))
            says[paragraph_of(doc, d->head)] |= d->person == 2 ? SAYS_YOU : SAYS_I;
    }
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        const hsay_sentence *one = &doc->sentences.data[s];
        bool ends = s + 1 == doc->sentences.count || one[1].paragraph != one->paragraph;
        if (ends && one->count &&
            hsay_str_is(hsay_doc_form(doc, one->first + one->count - 1), "?"))
            says[one->paragraph] |= ASKS;
    }
    return says;
}

static bool is_interview(const hsay_doc *doc, const uint8_t *says)
{
    uint32_t questions = 0, answers = 0, last = HSAY_NONE;
    for (uint32_t s = 0; s < doc->sentences.count; s++) {
        uint32_t p = doc->sentences.data[s].paragraph;
        if (p == last)
            continue;
        last = p;
        questions += (says[p] & ASKS) && (says[p] & SAYS_YOU);
        answers += !(says[p] & ASKS) && (says[p] & SAYS_I);
    }
    return questions >= QUESTIONS_MIN && answers >= QUESTIONS_MIN;
}

/* "interviewed Karin Holm", "a talk with Karin Holm" */
static bool is_interviewed(const actor_work *work, const actor_draft *d)
{
    const hsay_doc *doc = work->doc;
    const hsay_word *word = hsay_doc_word(doc, d->head);
    if (word->head == HSAY_NONE ||
        !(hsay_actors_uses(work->lexicon, doc, word->head) & USE_INTERVIEW))
        return false;
    if (word->deprel == HSAY_OBJ || word->deprel == HSAY_NSUBJ_PASS)
        return hsay_lemma_is(doc, word->head, "interview");
    uint32_t mark = hsay_tree_child(doc, d->head, HSAY_CASE);
    return mark != HSAY_NONE &&
           (hsay_lemma_is(doc, mark, "with") || hsay_lemma_is(doc, mark, "to"));
}

static uint32_t first_question(const actor_work *work)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t s = 0; s < doc->sentences.count; s++)
        if (hsay_actors_asks(work, doc->sentences.data[s].first))
            return doc->sentences.data[s].first;
    return doc->tokens.count;
}

static bool is_person(const actor_work *work, uint32_t entity)
{
    return entity != HSAY_NONE && work->entities.data[entity].named &&
           work->entities.data[entity].kind == HSAY_KIND_PERSON &&
           work->entities.data[entity].number != NUMBER_PLURAL;
}

/* Whom the words before the first question say so of; else the one whom they and the rest name
 * twice as often as any other of those. */
static uint32_t find_interviewee(const actor_work *work)
{
    uint32_t most = HSAY_NONE, second = 0, end = first_question(work);
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const actor_draft *d = &work->drafts.data[work->order[i]];
        if (d->head >= end)
            break;
        if (!is_person(work, d->entity) || hsay_actors_quoted(work->doc, d->head))
            continue;
        if (is_interviewed(work, d))
            return d->entity;
        uint32_t often = work->entities.data[d->entity].drafts;
        if (d->entity == most)
            continue;
        if (most == HSAY_NONE || often > work->entities.data[most].drafts) {
            second = most == HSAY_NONE ? 0 : work->entities.data[most].drafts;
            most = d->entity;
        } else if (often > second) {
            second = often;
        }
    }
    return most != HSAY_NONE && work->entities.data[most].drafts >= 2 * second ? most : HSAY_NONE;
}

bool hsay_actors_interview(actor_work *work)
{
    work->interviewee = HSAY_NONE;
    uint8_t *says = read_paragraphs(work);
    if (!says)
        return false;
    if (!is_interview(work->doc, says))
        return true;
    work->turns = says;
    work->interviewee = find_interviewee(work);
    return true;
}

bool hsay_actors_asks(const actor_work *work, uint32_t token)
{
    uint8_t says = work->turns ? work->turns[paragraph_of(work->doc, token)] : 0;
    return (says & SAYS_YOU) && ((says & ASKS) || !(says & SAYS_I));
}

/* "I" and "we" outside quotations: whoever writes the article, or answers in it. One entity
 * each. */
static uint32_t writer(actor_work *work, uint32_t draft)
{
    bool many = work->drafts.data[draft].number == NUMBER_PLURAL;
    bool asks = !many && work->turns && hsay_actors_asks(work, work->drafts.data[draft].head) &&
                work->drafts.data[draft].person == 1;
    uint32_t *known = asks ? &work->asker : &work->writers[many];
    if (!many && !asks && work->turns && work->interviewee != HSAY_NONE)
        return work->interviewee;
    if (!*known) {
        uint32_t entity = hsay_actors_entity(work, draft);
        if (entity == HSAY_NONE)
            return HSAY_NONE;
        work->entities.data[entity].kind = many ? HSAY_KIND_GROUP : HSAY_KIND_PERSON;
        *known = entity + 1;
    }
    return *known - 1;
}

/* Is the token's paragraph a question, as in an interview? */
static bool in_question(const hsay_doc *doc, uint32_t t)
{
    uint32_t s = doc->tokens.data[t].sentence, paragraph = doc->sentences.data[s].paragraph;
    while (s + 1 < doc->sentences.count && doc->sentences.data[s + 1].paragraph == paragraph)
        s++;
    const hsay_sentence *last = &doc->sentences.data[s];
    return hsay_str_is(hsay_doc_form(doc, last->first + last->count - 1), "?");
}

/* The speaker of the quotation; outside, the writer. "You" of a question is who answers "I". */
uint32_t hsay_actors_first_or_second(actor_work *work, uint32_t draft)
{
    const actor_draft *p = &work->drafts.data[draft];
    bool quoted = hsay_actors_quoted(work->doc, p->head);
    if (p->person == 2 && work->turns)
        return !quoted && hsay_actors_asks(work, p->head) ? writer(work, draft) : HSAY_NONE;
    if (p->person == 2)
        return !quoted && work->writers[0] && in_question(work->doc, p->head)
                   ? work->writers[0] - 1
                   : HSAY_NONE;
    uint32_t entity = hsay_actors_speaker_at(work, p->head);
    return entity == HSAY_NONE && !quoted ? writer(work, draft) : entity;
}
