/* SPDX-License-Identifier: Apache-2.0
 *
 * figures_role.c - killed, injured, detained ...: by the words that govern what is counted.
 *
 * From the noun (or the bare number) upwards: over conjuncts, appositions and "including" to the
 * verb or noun that governs it. A verb of kind `object` gives its role to its object and to the
 * subject of its passive; one of kind `subject` to its subject; a noun of kind `of` to what stands
 * behind "of". Where the tree shows nothing, adjectives next to the noun, the noun itself, and the
 * words right behind it are asked.
 */
#include "details/figures_answer.h"

#define CLIMB_MAX 10u

bool hsay_role_parse(hsay_str name, hsay_figure_role *role)
{
    for (unsigned i = 0; i < HSAY_FIGURE_ROLE_COUNT; i++)
        if (hsay_str_is(name, hsay_figure_role_name((hsay_figure_role)i))) {
            *role = (hsay_figure_role)i;
            return true;
        }
    return false;
}

/* "claimed 31 lives", "the loss of 31 lives"; but "saved the lives of thousands": a life is a death
 * only where it is lost. */
static bool is_spared(const hsay_answer *a, uint32_t token)
{
    if (hsay_count_word(a->run, token, HSAY_COUNT_LIFE) == NULL)
        return false;
    uint32_t head = a->run->doc->words.data[token].head;
    return head == HSAY_NONE || hsay_count_word(a->run, head, HSAY_COUNT_LOSS) == NULL;
}

/* Takes the role of an entry of kind `which` at `token`, if there is one. */
bool hsay_role_take(const hsay_answer *a, uint32_t token, hsay_count_class which)
{
    const hsay_entry *entry = hsay_count_word(a->run, token, which);
    bool noun = which == HSAY_BY_NOUN || which == HSAY_BY_OF;
    if (entry == NULL || (noun && is_spared(a, token)) || !hsay_role_parse(entry->text, a->role))
        return false;
    *a->governor = token;
    *a->rule = entry->rule;
    return true;
}

/* May the role of the word above go over to this one: "and", "that is", "including"? */
static bool goes_across(const hsay_answer *a, uint32_t at, bool joined)
{
    hsay_deprel base = hsay_deprel_base(word_at(a, at)->deprel);
    if (base == HSAY_CONJ || base == HSAY_APPOS || base == HSAY_NUMMOD || base == HSAY_LIST ||
        base == HSAY_PARATAXIS || base == HSAY_FLAT)
        return true;
    if (base != HSAY_NMOD)
        return false;
    uint32_t mark = hsay_tree_child(a->run->doc, at, HSAY_CASE);
    if (mark != HSAY_NONE && hsay_count_word(a->run, mark, HSAY_COUNT_SUBSET) != NULL)
        return true; /* "including 12 children" */
    return joined && !hsay_is_person(a->run, at); /* "the mayor of Puno and two guards" */
}

bool hsay_role_of_person(const hsay_figure_run *run, uint32_t token, hsay_figure_role *role,
                         uint32_t *governor, hsay_str *rule)
{
    const hsay_answer a = {run, token, role, governor, rule};
    uint32_t at = token;
    bool joined = false;
    uint32_t last = token, mention = run->mention[token]; /* a group of nuns hostage */
    if (mention != HSAY_NONE && run->doc->mentions.data[mention].head == token)
        last = run->doc->mentions.data[mention].last;
    if (hsay_role_by_state(&a, token, last))
        return true;
    for (uint32_t step = 0; step < CLIMB_MAX; step++) {
        const hsay_word *word = word_at(&a, at);
        if (hsay_role_by_among(&a, at))
            return true;
        if (word->head == HSAY_NONE)
            return false;
        if (hsay_role_by_governor(&a, at, word->head) || hsay_role_by_clause(&a, at) ||
            hsay_role_by_misjoined(&a, at, word->head))
            return true;
        if (!goes_across(&a, at, joined))
            return false;
        joined = hsay_deprel_is(word->deprel, HSAY_CONJ);
        at = word->head;
    }
    return false;
}

bool hsay_role_of(const hsay_figure_run *run, uint32_t first, uint32_t token, uint32_t last,
                  hsay_figure_role *role, uint32_t *governor, hsay_str *rule)
{
    const hsay_answer a = {run, first, role, governor, rule};
    bool joined = false; /* just came over "and" */
    uint32_t at = token;
    uint32_t next = token > last ? token + 1 : last + 1;
    const hsay_sentence *in = &run->doc->sentences.data[run->doc->tokens.data[token].sentence];
    uint32_t end = in->first + in->count;
    if (next < end && hsay_str_starts(word_at(&a, next)->xpos, "W") &&
        hsay_role_by_relative(&a, next, end))
        return true;
    if (hsay_role_by_exchange(&a) || hsay_role_by_verb_before(&a, first) ||
        hsay_role_by_state(&a, token, last))
        return true;
    for (uint32_t step = 0; step < CLIMB_MAX && at != HSAY_NONE; step++) {
        const hsay_word *word = word_at(&a, at);
        hsay_deprel base = hsay_deprel_base(word->deprel);
        if (hsay_role_by_among(&a, at))
            return true;
        if (word->head == HSAY_NONE)
            return hsay_role_by_clause(&a, at) || hsay_role_by_toll(&a, at) ||
                   hsay_role_by_line(&a, token, last) || take(&a, token, HSAY_BY_NOUN) ||
                   hsay_role_by_whole(&a);
        if (hsay_role_by_governor(&a, at, word->head) || hsay_role_by_clause(&a, at) ||
            hsay_role_by_toll(&a, at) ||
            hsay_role_by_misjoined(&a, at, word->head))
            return true;
        bool across = goes_across(&a, at, joined);
        joined = base == HSAY_CONJ;
        if (!across)
            break;
        at = word->head;
    }
    return hsay_role_by_line(&a, token, last) || hsay_role_by_toll_line(&a) ||
           take(&a, token, HSAY_BY_NOUN) || hsay_role_by_whole(&a);
}
