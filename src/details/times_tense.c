/* SPDX-License-Identifier: Apache-2.0
 *
 * times_tense.c - does the clause around a time speak of the past or of what is to come?
 *
 * From the head of the expression upwards to the first verb that shows it: a modal or an infinitive
 * looks ahead, a past form or an auxiliary in the past looks back. A gerund or a bare participle
 * shows nothing by itself when a verb stands above it.
 */
#include "details/times.h"

#define CLIMB_MAX 48u

/* What the auxiliaries and marks below a verb say; NEAR for nothing. */
static hsay_direction by_children(const hsay_doc *doc, uint32_t verb, bool direct)
{
    bool past = false, modal = false, infinitive = false, have = false, be = false;
    uint32_t seen = 0;
    for (uint32_t c = doc->words.data[verb].first_child; c != HSAY_NONE && seen < 64;
         c = doc->words.data[c].next_sibling, seen++) {
        const hsay_word *child = &doc->words.data[c];
        bool mark = hsay_deprel_is(child->deprel, HSAY_MARK);
        uint32_t second = mark ? hsay_tree_child(doc, c, HSAY_FIXED) : HSAY_NONE; /* due to */
        infinitive = infinitive || hsay_str_is(child->xpos, "TO") ||
                     (second != HSAY_NONE && hsay_str_is(doc->words.data[second].xpos, "TO"));
        if (!hsay_deprel_is(child->deprel, HSAY_AUX_REL) &&
            !hsay_deprel_is(child->deprel, HSAY_COP))
            continue;
        modal = modal || hsay_str_is(child->xpos, "MD");
        past = past || (child->morph & HSAY_MORPH_PAST) != 0;
        have = have || hsay_lemma_is(doc, c, "have");
        be = be || hsay_lemma_is(doc, c, "be");
    }
    if (infinitive && direct) /* "were to have met" looks ahead, "said to have met" back */
        return have && !be ? HSAY_TO_PAST : HSAY_TO_FUTURE;
    if (modal)
        return have ? HSAY_TO_PAST : HSAY_TO_FUTURE;
    return past || have ? HSAY_TO_PAST : HSAY_TO_NEAREST;
}

/* Is the word's lemma in this class of words.tsv? */
static bool in_class(const hsay_time_run *run, const hsay_word *word, const char *name)
{
    const hsay_vocabulary *words = &run->rules->words;
    uint32_t known = hsay_vocabulary_find(words, word->lemma);
    uint32_t wanted = hsay_vocabulary_class(words, hsay_str_of(name));
    for (uint32_t e = known == HSAY_NONE ? HSAY_NONE : words->words.data[known].first_entry;
         e != HSAY_NONE; e = words->entries.data[e].next)
        if (words->entries.data[e].class_id == wanted && words->entries.data[e].length == 1)
            return true;
    return false;
}

/* "the talks resume on Friday": in the present of a story such a verb tells of a plan; a headline
 * ("Talks resume") is in the present throughout. */
static bool is_planned(const hsay_time_run *run, uint32_t verb)
{
    const hsay_doc *doc = run->doc;
    const hsay_word *word = &doc->words.data[verb];
    const uint32_t present = HSAY_MORPH_PRESENT | HSAY_MORPH_FINITE;
    return (word->morph & present) == present && in_class(run, word, "planned") &&
           !doc->sentences.data[doc->tokens.data[verb].sentence].headline;
}

static hsay_direction of_verb(const hsay_time_run *run, uint32_t verb, bool direct)
{
    const hsay_doc *doc = run->doc;
    hsay_direction direction = by_children(doc, verb, direct);
    const hsay_word *word = &doc->words.data[verb];
    if (direction != HSAY_TO_NEAREST)
        return direction;
    if (hsay_str_is(word->xpos, "VBD"))
        return HSAY_TO_PAST;
    if (hsay_tree_child(doc, verb, HSAY_AUX_REL) != HSAY_NONE ||
        hsay_tree_child(doc, verb, HSAY_COP) != HSAY_NONE)
        if (in_class(run, word, "scheduled")) /* is planned for May, is due in May */
            return HSAY_TO_FUTURE;
    if (hsay_str_is(word->xpos, "VBN") && !hsay_deprel_is(word->deprel, HSAY_AMOD))
        return HSAY_TO_PAST;
    return is_planned(run, verb) ? HSAY_TO_FUTURE : HSAY_TO_NEAREST;
}

bool hsay_time_will(const hsay_doc *doc, uint32_t first, uint32_t last)
{
    uint32_t at = first;
    if (doc->words.count <= last)
        return false;
    for (uint32_t step = 0; step < CLIMB_MAX && at != HSAY_NONE; step++) {
        bool verb = doc->words.data[at].upos == HSAY_VERB || doc->words.data[at].upos == HSAY_AUX;
        for (uint32_t c = hsay_tree_child(doc, at, HSAY_AUX_REL); c != HSAY_NONE;
             c = hsay_tree_next(doc, c, HSAY_AUX_REL))
            if (hsay_lemma_is(doc, c, "will") || hsay_lemma_is(doc, c, "shall"))
                return true;
        at = verb ? HSAY_NONE : doc->words.data[at].head;
    }
    return false;
}

/* "called a strike for Monday": what is for a day is to come. */
static bool is_for_a_day(const hsay_time_run *run, uint32_t day)
{
    uint32_t mark = hsay_tree_child(run->doc, day, HSAY_CASE);
    return mark != HSAY_NONE && hsay_lemma_is(run->doc, mark, "for") &&
           in_class(run, &run->doc->words.data[day], "weekday");
}

hsay_direction hsay_time_tense(const hsay_time_run *run, uint32_t first, uint32_t last,
                               bool *direct)
{
    const hsay_doc *doc = run->doc;
    *direct = true;
    if (doc->words.count <= last)
        return HSAY_TO_NEAREST;
    uint32_t at = first;
    for (uint32_t t = first; t <= last; t++)
        if (doc->words.data[t].head == HSAY_NONE || doc->words.data[t].head < first ||
            doc->words.data[t].head > last)
            at = t;
    if (is_for_a_day(run, at))
        return HSAY_TO_FUTURE;
    for (uint32_t step = 0; step < CLIMB_MAX && at != HSAY_NONE; step++) {
        const hsay_word *word = &doc->words.data[at];
        bool predicate = word->upos == HSAY_VERB || word->upos == HSAY_AUX ||
                         hsay_tree_child(doc, at, HSAY_COP) != HSAY_NONE;
        if (predicate) {
            hsay_direction direction = of_verb(run, at, *direct);
            bool purpose = hsay_deprel_is(word->deprel, HSAY_ADVCL) &&
                           (word->morph & HSAY_MORPH_INFINITIVE) != 0;
            if (purpose && direction == HSAY_TO_FUTURE) /* "staged a parade to mark" its entry */
                direction = HSAY_TO_NEAREST;
            if (direction != HSAY_TO_NEAREST || (word->morph & HSAY_MORPH_FINITE))
                return direction;
        }
        *direct = *direct && (predicate || step == 0) && word->deprel != HSAY_NMOD_POSS;
        if (step == 0 && word->deprel == HSAY_NMOD_POSS)
            return HSAY_TO_NEAREST;
        at = word->head;
    }
    return HSAY_TO_NEAREST;
}
