/* SPDX-License-Identifier: Apache-2.0
 *
 * anaphora.c - whom a pronoun stands for.
 *
 * In: a draft of a pronoun, the drafts before it. Out: its entity, or none.
 *
 *     score = 30 - 12 * sentences back + subject 8 + name 3 + both subjects 3 + spoke before 4
 *             + the same pronoun, at most one sentence back, 6 + gender known 5
 *             + mentions (at most 6)
 *             + whoever says it without quoting 6
 *             + what was done to somebody, then again, in the sentence before, 10
 *             - one of the two quoted 6 - no name 4
 *             no more than the best noun that is no actor (things.c): nobody
 *             - adjective, place or who an apposition leans on, "an ally of X", 12
 *
 * after Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution". "I" and "we"
 * are the speaker of the quotation. Bounds: HSAY_ACTORS_BACK drafts, SENTENCES sentences.
 */
#include "actors/resolve.h"

#define SENTENCES 4u
#define DOUBLED   6u /* words from a subject to the pronoun that tells it again */

static uint32_t outermost(const hsay_doc *doc, uint32_t quotation)
{
    for (int step = 0; step < 8 && quotation != HSAY_NONE; step++) {
        uint32_t outer = doc->quotations.data[quotation].outer;
        if (outer == HSAY_NONE)
            break;
        quotation = outer;
    }
    return quotation;
}

/* The entity that speaks in the quotation around token t, or HSAY_NONE. */
uint32_t hsay_actors_speaker_at(const actor_work *work, uint32_t t)
{
    uint32_t quotation = work->doc->tokens.data[t].quotation;
    if (quotation == HSAY_NONE)
        return HSAY_NONE;
    uint32_t e = hsay_actors_entity_at(work, work->speaker[quotation]);
    return e != HSAY_NONE
               ? e
               : hsay_actors_entity_at(work, work->speaker[outermost(work->doc, quotation)]);
}

/* Can the entity be meant by the pronoun at all? */
static bool fits_pronoun(const actor_entity *e, const actor_draft *p)
{
    bool body = e->kind == HSAY_KIND_ORGANIZATION || e->kind == HSAY_KIND_COUNTRY ||
                e->kind == HSAY_KIND_GROUP;
    if (p->gender == GENDER_MALE || p->gender == GENDER_FEMALE) {
        if (e->kind != HSAY_KIND_PERSON && e->kind != KIND_UNKNOWN)
            return false;
        if (e->number == NUMBER_PLURAL)
            return false;
        return !e->gender || e->gender == p->gender;
    }
    if (p->gender == GENDER_NEUTER)
        return (body || e->kind == KIND_UNKNOWN) && e->number != NUMBER_PLURAL;
    if (p->number == NUMBER_PLURAL) /* they */
        return e->kind == HSAY_KIND_GROUP || e->kind == HSAY_KIND_ORGANIZATION ||
               e->kind == HSAY_KIND_COUNTRY || e->number == NUMBER_PLURAL;
    return true;
}

/* Does token t stand in a relative clause on `head`, whose gap is already filled? */
static bool in_relative(const hsay_doc *doc, uint32_t t, uint32_t head)
{
    for (int step = 0; step < 8 && t != HSAY_NONE; step++) {
        const hsay_word *word = hsay_doc_word(doc, t);
        if (word->deprel == HSAY_ACL_RELCL && word->head == head)
            return true;
        t = word->head;
    }
    return false;
}

/* "the oil minister, an ally of Machar": whoever the apposition only leans on. */
static bool in_apposition(const hsay_doc *doc, uint32_t t)
{
    const hsay_word *word = hsay_doc_word(doc, t);
    bool leans = word->deprel == HSAY_NMOD || word->deprel == HSAY_NMOD_POSS;
    return leans && word->head != HSAY_NONE &&
           hsay_doc_word(doc, word->head)->deprel == HSAY_APPOS;
}

/* "Police arrested the editor. He was released": is the token what the verb is done to? */
static bool suffers(const hsay_doc *doc, uint32_t t)
{
    return hsay_doc_word(doc, t)->deprel == HSAY_OBJ ||
           hsay_doc_word(doc, t)->deprel == HSAY_NSUBJ_PASS;
}

/* "Kurti said his delegation": does the token's verb have the pronoun in its content clause? */
static bool tells_of(const hsay_doc *doc, uint32_t subject, uint32_t t)
{
    uint32_t verb = hsay_doc_word(doc, subject)->head;
    for (int step = 0; step < 8 && t != HSAY_NONE && verb != HSAY_NONE; step++) {
        const hsay_word *word = hsay_doc_word(doc, t);
        if (word->deprel == HSAY_CCOMP && word->head == verb)
            return true;
        t = word->head;
    }
    return false;
}

/* "told reporters": whoever only hears it is seldom told of next. */
static bool is_hearer(const actor_work *work, uint32_t t)
{
    const hsay_word *word = hsay_doc_word(work->doc, t);
    bool object = word->deprel == HSAY_OBJ || word->deprel == HSAY_IOBJ;
    return object && word->head != HSAY_NONE &&
           (hsay_actors_uses(work->lexicon, work->doc, word->head) & USE_SPEECH);
}

/* "60 of them": some of many. */
static bool is_counted(const hsay_doc *doc, uint32_t t)
{
    const hsay_word *word = hsay_doc_word(doc, t);
    return word->deprel == HSAY_NMOD && word->head != HSAY_NONE &&
           hsay_doc_word(doc, word->head)->upos == HSAY_NUM;
}

static int score_pronoun(const actor_work *work, const actor_draft *p, const actor_draft *c)
{
    const hsay_doc *doc = work->doc;
    const actor_entity *e = &work->entities.data[c->entity];
    int score = 30 - 12 * (int)(p->sentence - c->sentence);
    if (hsay_actors_subject(doc, c->head)) {
        score += 8;
        if (hsay_actors_subject(doc, p->head))
            score += 3;
        if (c->sentence == p->sentence && tells_of(doc, c->head, p->head) &&
            !hsay_actors_quoted(doc, p->head))
            score += 6;
        uint32_t verb = hsay_doc_word(doc, c->head)->head;
        if (verb != HSAY_NONE && c->sentence != p->sentence &&
            (hsay_actors_uses(work->lexicon, doc, verb) & USE_SPEECH))
            score += 4;
    } else if (hsay_doc_word(doc, c->head)->deprel == HSAY_OBJ) {
        score += 3;
    }
    uint32_t patient = is_counted(doc, p->head) ? hsay_doc_word(doc, p->head)->head : p->head;
    if (hsay_doc_word(doc, patient)->deprel == HSAY_NSUBJ_PASS && suffers(doc, c->head) &&
        (p->sentence - c->sentence == 1 || patient != p->head))
        score += 10;
    if (c->mention == HSAY_MENTION_NAME)
        score += 3;
    if (c->mention == HSAY_MENTION_PRONOUN && c->role_hash == p->role_hash)
        score += p->sentence - c->sentence > 1 ? 0 : 6;
    if (c->adjective)
        score -= 12;
    if (in_apposition(doc, c->head))
        score -= 12;
    if (p->number == NUMBER_PLURAL && c->sentence != p->sentence && is_hearer(work, c->head))
        score -= 12;
    if (c->place)
        score -= 12;
    if (c->possessive && c->mention != HSAY_MENTION_PRONOUN)
        score -= 2;
    if (hsay_actors_quoted(doc, c->head) != hsay_actors_quoted(doc, p->head))
        score -= 6;
    if (p->gender == GENDER_MALE || p->gender == GENDER_FEMALE) {
        if (e->gender == p->gender)
            score += 5;
        if (e->kind == KIND_UNKNOWN)
            score -= 8;
        score += e->drafts < 6 ? (int)e->drafts : 6;
        if (!e->named)
            score -= 4;
    } else if (p->gender == GENDER_NEUTER) {
        if (e->kind == KIND_UNKNOWN)
            score -= 4;
        if (e->kind == HSAY_KIND_GROUP)
            score -= 2;
    } else if (p->number == NUMBER_PLURAL) {
        if (e->number == NUMBER_PLURAL)
            score += 6;
        else if (e->kind == HSAY_KIND_COUNTRY ||
                 (e->kind == HSAY_KIND_ORGANIZATION && is_counted(doc, p->head)))
            score -= 14;
    }
    if (c->sentence == p->sentence)
        score -= (int)((p->head - c->head) / 8);
    return score;
}

/* Is the token the subject of a verb that does something, not "it is true", "it seems"? */
static bool acts(const hsay_doc *doc, uint32_t t)
{
    const hsay_word *word = hsay_doc_word(doc, t);
    if ((!hsay_deprel_is(word->deprel, HSAY_NSUBJ) && !hsay_deprel_is(word->deprel, HSAY_EXPL)) ||
        word->head == HSAY_NONE)
        return false;
    return hsay_doc_word(doc, word->head)->upos == HSAY_VERB &&
           hsay_tree_child(doc, word->head, HSAY_COP) == HSAY_NONE;
}

/* "The ministry, it has said that ...": a subject told twice, as translations do. The subject
 * right before the pronoun, or HSAY_NONE. */
static uint32_t doubled(const actor_work *work, const actor_draft *p, uint32_t position)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t i = position; i > 0 && i + DOUBLED > position; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (c->entity == HSAY_NONE || c->dropped || c->sentence != p->sentence ||
            p->head - c->head > DOUBLED)
            continue;
        if (hsay_actors_subject(doc, c->head) && hsay_actors_subject(doc, p->head) &&
            hsay_actors_same_clause(doc, c->head, p->head) &&
            fits_pronoun(&work->entities.data[c->entity], p))
            return c->entity;
    }
    return HSAY_NONE;
}

/* "came and helped", "wants to help", "came to help": does whoever does the verb above do this one?
 * Where that verb has an object, "asked her to help", she does. */
static bool shares_subject(const hsay_doc *doc, uint32_t verb)
{
    const hsay_word *word = hsay_doc_word(doc, verb);
    if (hsay_tree_child(doc, verb, HSAY_NSUBJ) != HSAY_NONE || word->head == HSAY_NONE)
        return false;
    if (word->deprel == HSAY_CONJ)
        return true;
    uint32_t mark = hsay_tree_child(doc, verb, HSAY_MARK);
    bool to = mark != HSAY_NONE && hsay_lemma_is(doc, mark, "to");
    return (word->deprel == HSAY_XCOMP || (word->deprel == HSAY_ADVCL && to)) &&
           hsay_tree_child(doc, word->head, HSAY_OBJ) == HSAY_NONE;
}

/* Is c the subject of the verb that has the pronoun, or a number of it, for an argument: "Police
 * fired and arrested 100 of them"? */
static bool same_verb(const actor_work *work, uint32_t c, uint32_t t)
{
    const hsay_doc *doc = work->doc;
    uint32_t up = hsay_doc_word(doc, t)->head;
    if (hsay_actors_same_clause(doc, c, t))
        return true;
    if (up == HSAY_NONE || !hsay_actors_subject(doc, c) || hsay_actors_subject(doc, t))
        return false;
    if (hsay_doc_word(doc, t)->deprel == HSAY_NMOD &&
        (hsay_doc_word(doc, up)->upos == HSAY_NUM ||
         (hsay_actors_uses(work->lexicon, doc, up) & USE_QUANTITY)))
        up = hsay_doc_word(doc, up)->head;
    for (int step = 0; step < 4 && up != HSAY_NONE; step++) {
        if (hsay_doc_word(doc, c)->head == up)
            return true;
        if (!shares_subject(doc, up))
            return false;
        up = hsay_doc_word(doc, up)->head;
    }
    return false;
}

/* "Called on the general to release him": whoever is to do it does it to another. */
static bool is_controller(const hsay_doc *doc, uint32_t c, uint32_t t)
{
    uint32_t verb = hsay_doc_word(doc, t)->head;
    uint8_t clause = verb == HSAY_NONE ? HSAY_ROOT : hsay_doc_word(doc, verb)->deprel;
    if ((clause != HSAY_XCOMP && clause != HSAY_ADVCL) || hsay_actors_subject(doc, t) ||
        hsay_tree_child(doc, verb, HSAY_NSUBJ) != HSAY_NONE)
        return false;
    const hsay_word *word = hsay_doc_word(doc, c);
    uint32_t mark = hsay_tree_child(doc, c, HSAY_CASE);
    if (clause == HSAY_ADVCL && (mark == HSAY_NONE || !hsay_lemma_is(doc, mark, "on")))
        return false; /* "met X to thank him": it is the subject that thanks */
    return word->head == hsay_doc_word(doc, verb)->head && c < verb &&
           (word->deprel == HSAY_OBJ || word->deprel == HSAY_IOBJ ||
            hsay_deprel_is(word->deprel, HSAY_OBL));
}

/* Entities that the pronoun cannot be, by whatever mention: "The Front ... The FRC freed them". */
#define BARRED_MAX 4u
typedef struct {
    uint32_t entities[BARRED_MAX], count;
} barred_list;

static bool is_barred(const barred_list *barred, uint32_t entity)
{
    for (uint32_t i = 0; i < barred->count; i++)
        if (barred->entities[i] == entity)
            return true;
    return false;
}

static void bar(barred_list *barred, uint32_t entity)
{
    if (barred->count < BARRED_MAX && !is_barred(barred, entity))
        barred->entities[barred->count++] = entity;
}

/* Does c do or suffer what the pronoun suffers or does? */
static bool is_argument(const actor_work *work, const actor_draft *c, const actor_draft *p)
{
    return same_verb(work, c->head, p->head) || is_controller(work->doc, c->head, p->head);
}

static uint32_t resolve_third(actor_work *work, const actor_draft *p, uint32_t position)
{
    const hsay_doc *doc = work->doc;
    if (p->gender == GENDER_NEUTER && !p->possessive && !acts(doc, p->head))
        return HSAY_NONE;
    uint32_t best = HSAY_NONE, stop = position > HSAY_ACTORS_BACK ? position - HSAY_ACTORS_BACK : 0;
    uint32_t speaker = hsay_actors_speaker_at(work, p->head), twice = doubled(work, p, position);
    if (twice != HSAY_NONE)
        return twice;
    int best_score = p->gender == GENDER_NEUTER ? 14 : p->number == NUMBER_PLURAL ? 8 : -6;
    barred_list barred = {.count = 0};
    for (uint32_t i = position; i > stop && !p->possessive && !p->reflexive; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (c->sentence != p->sentence)
            break;
        if (c->entity != HSAY_NONE && !c->dropped && !hsay_actors_subject(doc, p->head) &&
            is_argument(work, c, p))
            bar(&barred, c->entity);
    }
    int thing = hsay_actors_thing(work, p);
    if (thing > best_score)
        best_score = thing;
    for (uint32_t i = position; i > stop; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (c->entity == HSAY_NONE || c->dropped || c->relative || c->nobody)
            continue;
        if (p->sentence - c->sentence > SENTENCES)
            break;
        if (!fits_pronoun(&work->entities.data[c->entity], p))
            continue;
        if (c->entity == speaker && hsay_actors_quoted(doc, p->head))
            continue;
        if (is_barred(&barred, c->entity))
            continue;
        if (!p->possessive && !p->reflexive && is_argument(work, c, p))
            continue;
        if (!p->possessive && in_relative(doc, p->head, c->head))
            continue;
        if (p->possessive && hsay_doc_word(doc, p->head)->head == c->head)
            continue;
        if (c->first <= p->head && c->last >= p->head && c->mention != HSAY_MENTION_PRONOUN)
            continue;
        int score = score_pronoun(work, p, c);
        if (score > best_score) {
            best_score = score;
            best = c->entity;
        }
    }
    return best;
}

/* "..., he added": the named person who spoke before in the paragraph, where the best found so far
 * has no name; translated text often gets the gender wrong. */
static uint32_t same_speaker(const actor_work *work, const actor_draft *p, uint32_t position,
                             uint32_t otherwise)
{
    const hsay_doc *doc = work->doc;
    uint32_t verb = hsay_doc_word(doc, p->head)->head;
    if (p->kind != HSAY_KIND_PERSON || verb == HSAY_NONE || hsay_actors_quoted(doc, p->head) ||
        !hsay_actors_subject(doc, p->head) ||
        !(hsay_actors_uses(work->lexicon, doc, verb) & USE_SPEECH))
        return otherwise;
    uint32_t paragraph = doc->sentences.data[p->sentence].paragraph;
    for (uint32_t i = position; i > 0 && i + HSAY_ACTORS_BACK > position; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (doc->sentences.data[c->sentence].paragraph != paragraph)
            break;
        if (c->entity == HSAY_NONE || c->dropped || hsay_actors_quoted(doc, c->head) ||
            !hsay_actors_subject(doc, c->head))
            continue;
        const actor_entity *e = &work->entities.data[c->entity];
        uint32_t said = hsay_doc_word(doc, c->head)->head;
        if (e->kind == HSAY_KIND_PERSON && e->named && said != HSAY_NONE &&
            (hsay_actors_uses(work->lexicon, doc, said) & USE_SPEECH))
            return c->entity;
    }
    return otherwise;
}

/* The name in the main clause that follows: "In his speech, Macron said". */
static uint32_t cataphor(const actor_work *work, const actor_draft *p, uint32_t position)
{
    if (p->gender != GENDER_MALE && p->gender != GENDER_FEMALE)
        return HSAY_NONE;
    for (uint32_t i = position + 1; i < work->drafts.count && i < position + 12; i++) {
        const actor_draft *c = &work->drafts.data[work->order[i]];
        if (c->sentence != p->sentence)
            return HSAY_NONE;
        if (c->entity != HSAY_NONE && c->mention == HSAY_MENTION_NAME &&
            hsay_actors_subject(work->doc, c->head) &&
            fits_pronoun(&work->entities.data[c->entity], p))
            return c->entity;
    }
    return HSAY_NONE;
}

void hsay_actors_pronoun(actor_work *work, uint32_t draft, uint32_t position)
{
    actor_draft *p = &work->drafts.data[draft];
    uint32_t entity = HSAY_NONE;
    if (work->link[draft] != HSAY_NONE)
        entity = work->drafts.data[work->link[draft]].entity;
    else if (p->relative)
        entity = HSAY_NONE;
    else if (p->person != 3)
        entity = hsay_actors_first_or_second(work, draft);
    else if (p->person == 3) {
        entity = resolve_third(work, p, position);
        if (entity == HSAY_NONE || !work->entities.data[entity].named)
            entity = same_speaker(work, p, position, entity);
        if (entity == HSAY_NONE)
            entity = cataphor(work, p, position);
    }
    if (entity == HSAY_NONE) {
        p->dropped = true;
        return;
    }
    uint8_t kind = p->kind;
    p->kind = KIND_UNKNOWN; /* "who" and "he" make a person of an unknown name alone */
    if (work->entities.data[entity].kind == KIND_UNKNOWN && kind == HSAY_KIND_PERSON &&
        p->person == 3)
        p->kind = kind;
    if (p->gender == GENDER_NEUTER || p->person != 3)
        p->gender = GENDER_UNKNOWN;
    if (p->person != 3 || p->relative)
        p->number = NUMBER_UNKNOWN;
    hsay_actors_enter(work, draft, entity);
}
