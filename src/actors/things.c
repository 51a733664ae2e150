/* SPDX-License-Identifier: Apache-2.0
 *
 * things.c - what is no actor but could be what "it" or "they" stands for.
 *
 * In: a draft of such a pronoun. Out: the score of the best noun before it that is no mention, by
 * the measure of anaphora.c, so that an actor is only found where it suits better:
 *
 *     The envoys read the reports. They were short.        the reports
 *     score = 30 - 12 * sentences back + subject 8 + both subjects 3 + object 3 - neither 6
 *             - possessive, "its" and "their", 4
 *
 * Who says or asks something is no thing. Bound: BACK tokens.
 */
#include <limits.h>

#include "actors/resolve.h"

#define BACK 60u

/* Could the noun be meant by the pronoun? */
static bool is_thing(const actor_work *work, const actor_draft *p, uint32_t t)
{
    const hsay_doc *doc = work->doc;
    const hsay_word *word = hsay_doc_word(doc, t);
    bool many = (word->morph & HSAY_MORPH_PLURAL) != 0;
    if (word->upos != HSAY_NOUN || many != (p->number == NUMBER_PLURAL) ||
        word->deprel == HSAY_COMPOUND || work->draft_at[t] != HSAY_NONE ||
        hsay_deprel_is(word->deprel, HSAY_OBL) || word->deprel == HSAY_FIXED)
        return false;
    return p->possessive || !hsay_actors_same_clause(doc, t, p->head);
}

static int score_thing(const actor_work *work, const actor_draft *p, uint32_t t)
{
    const hsay_doc *doc = work->doc;
    int score = 30 - 12 * (int)(p->sentence - doc->tokens.data[t].sentence);
    if (hsay_actors_subject(doc, t))
        score += hsay_actors_subject(doc, p->head) ? 11 : 8;
    else
        score += hsay_doc_word(doc, t)->deprel == HSAY_OBJ ? 3 : -6;
    if (hsay_actors_quoted(doc, t) != hsay_actors_quoted(doc, p->head))
        score -= 6;
    if (doc->tokens.data[t].sentence == p->sentence)
        score -= (int)((p->head - t) / 8);
    return p->possessive ? score - 4 : score;
}

/* Does the pronoun say, ask or own something of a speaker's? */
static bool speaks(const actor_work *work, const actor_draft *p)
{
    const hsay_word *word = hsay_doc_word(work->doc, p->head);
    return hsay_deprel_is(word->deprel, HSAY_NSUBJ) && word->head != HSAY_NONE &&
           (hsay_actors_uses(work->lexicon, work->doc, word->head) & USE_SPEECH);
}

int hsay_actors_thing(const actor_work *work, const actor_draft *p)
{
    int best = INT_MIN;
    if ((p->gender != GENDER_NEUTER && p->number != NUMBER_PLURAL) || speaks(work, p))
        return best;
    for (uint32_t t = p->head; t > 0 && p->head - t < BACK; t--) {
        if (p->sentence - work->doc->tokens.data[t - 1].sentence > 1)
            break;
        if (!is_thing(work, p, t - 1))
            continue;
        int score = score_thing(work, p, t - 1);
        if (score > best)
            best = score;
    }
    return best;
}
