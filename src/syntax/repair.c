/* SPDX-License-Identifier: Apache-2.0
 *
 * repair.c - trees that English grammar rules out.
 *
 * In: the heads and relations of one sentence. Out: the same, with subjects and objects back at
 * their verb.
 *
 *     the envoy , confirmed that the minister met them      (a stray comma, as translations leave)
 *     ^ nsubj of "met"?  No: what stands before the verb that governs a clause with its own "that"
 *                        is that verb's subject, since nothing crosses the mark of a clause.
 *
 *     the rebels launched on May 3 a raid on the port
 *                              ^ appos of "3"?  No: a common noun is not in apposition to a
 *                                number, nor a clause of its own without a comma or a subject,
 *                                but the object that the verb lacks.
 *
 *     ECOWAS condemned the coup
 *     ^ advmod of "condemned"?  No: a name is no adverb, but the subject that the verb lacks.
 *
 *     UN Secretary-General Antonio Guterres called the accord
 *        ^ nsubj too?  No: of two subjects side by side the first is the title of the second.
 *
 * Arcs are scored one by one, so nothing else keeps two subjects of one verb apart. Linear time.
 */
#include "syntax/inside.h"

/* What hangs below a word. */
typedef struct {
    uint32_t mark; /* the first "that", "to", ...; HSAY_NONE */
    bool subject;  /* before it */
    bool object;
    bool clause; /* any subject, or a verb "be" */
    bool stop;   /* punctuation before it */
    bool passive;
    uint32_t last_subject; /* walked past so far; HSAY_NONE */
} below;

enum { TITLE_MAX = 6 }; /* from a title's head to the name's */

static void look_below(const hsay_word *words, below *head, uint32_t t)
{
    uint8_t relation = words[t].deprel;
    bool before = t < words[t].head, subject = hsay_deprel_is(relation, HSAY_NSUBJ);
    if (relation == HSAY_MARK && head->mark == HSAY_NONE)
        head->mark = t;
    head->subject |= subject && before;
    head->object |= relation == HSAY_OBJ;
    head->clause |= subject || relation == HSAY_COP;
    head->passive |= relation == HSAY_AUX_PASS;
    head->stop |= relation == HSAY_PUNCT_REL && before;
}

/* The governor of the clause of `verb` if the clause has a mark behind it; HSAY_NONE otherwise. */
static uint32_t governor_before_mark(const hsay_word *words, uint32_t mark, uint32_t verb)
{
    uint32_t governor = words[verb].head;
    if (governor == HSAY_NONE || mark == HSAY_NONE || words[verb].deprel != HSAY_CCOMP)
        return HSAY_NONE;
    return governor < mark && mark < verb ? governor : HSAY_NONE;
}

static void return_subject(hsay_word *words, below *room, uint32_t first, uint32_t t)
{
    uint32_t verb = words[t].head;
    if (verb == HSAY_NONE || !hsay_deprel_is(words[t].deprel, HSAY_NSUBJ))
        return;
    uint32_t governor = governor_before_mark(words, room[verb - first].mark, verb);
    if (governor == HSAY_NONE || t >= governor)
        return;
    if (!room[governor - first].subject)
        words[t].head = governor;
    room[governor - first].subject = true;
}

/* The verb whose object `noun`, read as an apposition to a number or as a clause, must be;
 * HSAY_NONE: none. */
static uint32_t verb_of_object(const hsay_word *words, const below *parts, uint32_t noun)
{
    uint32_t above = words[noun].head;
    if (words[noun].upos != HSAY_NOUN || above == HSAY_NONE || above > noun)
        return HSAY_NONE;
    if (words[noun].deprel == HSAY_PARATAXIS && !parts->clause && !parts->stop)
        return words[above].upos == HSAY_VERB ? above : HSAY_NONE;
    if (words[noun].deprel != HSAY_APPOS || words[above].upos != HSAY_NUM ||
        !hsay_deprel_is(words[above].deprel, HSAY_OBL))
        return HSAY_NONE;
    uint32_t verb = words[above].head;
    return words[verb].upos == HSAY_VERB && verb < above ? verb : HSAY_NONE;
}

static void return_object(hsay_word *words, below *room, uint32_t first, uint32_t t)
{
    uint32_t verb = verb_of_object(words, &room[t - first], t);
    if (verb == HSAY_NONE || room[verb - first].object)
        return;
    words[t].head = verb;
    words[t].deprel = HSAY_OBJ;
    room[verb - first].object = true;
}

/* "ECOWAS condemned the coup": right behind its subject, and with an object, a form that could be
 * either is no participle. */
static void past_verb(hsay_word *subject, hsay_word *verb)
{
    if (!hsay_deprel_is(subject->deprel, HSAY_NSUBJ) || verb->head != HSAY_NONE)
        return;
    subject->deprel = HSAY_NSUBJ;
    if (!hsay_str_is(verb->xpos, "VBN"))
        return;
    verb->xpos = HSAY_STR("VBD");
    verb->feats = HSAY_STR("Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin");
    verb->morph = hsay_morph_of(verb->feats);
}

/* A name read as an adverb before its verb, or as what it does something to. */
static void name_subject(hsay_word *words, below *room, uint32_t first, uint32_t t)
{
    uint32_t verb = words[t].head;
    if (verb == HSAY_NONE || t >= verb || words[t].upos != HSAY_PROPN ||
        words[verb].upos != HSAY_VERB)
        return;
    below *clause = &room[verb - first];
    if (words[t].deprel == HSAY_ADVMOD && !clause->subject) {
        words[t].deprel = clause->passive ? HSAY_NSUBJ_PASS : HSAY_NSUBJ;
        clause->subject = true;
    }
    if (clause->object && !clause->passive && verb == t + 1)
        past_verb(&words[t], &words[verb]);
}

/* Do the words between two nominals belong to one of these, none of them a comma? */
static bool side_by_side(const hsay_word *words, uint32_t left, uint32_t right)
{
    for (uint32_t t = left + 1; t < right; t++)
        if (words[t].head < left || words[t].head > right || hsay_str_is(words[t].xpos, ","))
            return false;
    return right - left <= TITLE_MAX;
}

/* Of two subjects of one verb before it, the first is the second's title. */
static void one_subject(hsay_word *words, below *room, uint32_t first, uint32_t t)
{
    uint32_t verb = words[t].head;
    if (verb == HSAY_NONE || t >= verb || words[t].deprel != HSAY_NSUBJ)
        return;
    uint32_t before = room[verb - first].last_subject;
    room[verb - first].last_subject = t;
    if (before == HSAY_NONE || words[t].upos != HSAY_PROPN || words[before].head != verb ||
        (words[before].upos != HSAY_PROPN && words[before].upos != HSAY_NOUN) ||
        !side_by_side(words, before, t))
        return;
    if (words[before].upos == HSAY_PROPN && before + 1 == t)
        return; /* "Israel Friday reopened it": a day is no name */
    words[before].head = t;
    words[before].deprel = HSAY_NMOD_DESC;
}

bool hsay_syntax_repair(hsay_doc *doc, uint32_t first, uint32_t count)
{
    hsay_word *words = doc->words.data;
    below *room = HSAY_NEW(&doc->scratch, below, count);
    if (room == NULL)
        return false;
    for (uint32_t i = 0; i < count; i++)
        room[i] = (below){.mark = HSAY_NONE, .last_subject = HSAY_NONE};
    for (uint32_t t = first; t < first + count; t++)
        if (words[t].head != HSAY_NONE)
            look_below(words, &room[words[t].head - first], t);
    for (uint32_t t = first; t < first + count; t++)
        return_subject(words, room, first, t);
    for (uint32_t t = first; t < first + count; t++)
        return_object(words, room, first, t);
    for (uint32_t t = first; t < first + count; t++)
        name_subject(words, room, first, t);
    for (uint32_t t = first; t < first + count; t++)
        one_subject(words, room, first, t);
    return true;
}
