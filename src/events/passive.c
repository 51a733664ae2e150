/* SPDX-License-Identifier: Apache-2.0
 *
 * passive.c - is a verb passive, and is a participle a main verb?
 *
 * In: a verb in its tree. Out: whether its subject suffers what it tells. Headlines leave "were"
 * out, a tagger takes participles for past tenses and main verbs for participles before a noun:
 * what has an agent, lacks the object that its verb must have, or is joined to a passive, is one.
 */
#include "events/internal.h"

static bool has_auxiliary(const event_work *work, uint32_t token)
{
    return child_with(work->doc, token, HSAY_AUX_REL) != HSAY_NONE;
}

/* "was sent": an auxiliary that makes a passive. */
static bool has_be(const event_work *work, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if (has_relation(work->doc, child, HSAY_AUX_REL) &&
            (hsay_lemma_is(work->doc, child, "be") || hsay_lemma_is(work->doc, child, "get"))) {
            return true;
        }
    }
    return false;
}

bool is_headline(const event_work *work, uint32_t token)
{
    return work->doc->sentences.data[work->doc->tokens.data[token].sentence].headline;
}

/* "had tortured detainees" with "tortured" hung on the detainees, and they on "had". */
static bool is_have(const event_work *work, uint32_t token)
{
    uint32_t governor = work->doc->words.data[token].head;
    return hsay_lemma_is(work->doc, token - 1, "have") && tag_is(work->doc, token, "VBN") &&
           work->doc->words.data[governor].head == token - 1 &&
           has_relation(work->doc, governor, HSAY_OBJ);
}

/* "Troops clashed with rebels." read as a noun with a participle, or "Taiwan scrambled fighters."
 * as a participle before a noun: the sentence has no other verb. */
bool only_verb(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    const hsay_sentence *sentence = &doc->sentences.data[doc->tokens.data[token].sentence];
    uint32_t governor = doc->words.data[token].head;
    uint8_t relation = doc->words.data[token].deprel;
    bool after = relation == HSAY_ACL && governor < token;
    bool before = relation == HSAY_AMOD && governor > token && token > sentence->first;
    if (before && is_have(work, token)) {
        return true;
    }
    if (sentence->headline || governor == HSAY_NONE || !(after || before) ||
        doc->words.data[governor].deprel != HSAY_ROOT) {
        return false;
    }
    for (uint32_t i = 0; i < sentence->count && i < 80; i++) {
        uint32_t t = sentence->first + i;
        if (t != token && (doc->words.data[t].morph & HSAY_MORPH_FINITE) != 0) {
            return false;
        }
    }
    return true;
}

/* An object, and not one that a preposition opens: "blasted [with cannon by ships]". */
static bool has_object(const event_work *work, uint32_t token)
{
    uint32_t object = child_with(work->doc, token, HSAY_OBJ);
    return object != HSAY_NONE &&
           work->doc->words.data[work->doc->words.data[object].left].upos != HSAY_ADP;
}

/* "Villagers killed in raid": a headline leaves "were" out of a verb that must have an object. */
static bool lacks_object(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    bool past = tag_is(doc, token, "VBD") || tag_is(doc, token, "VBN");
    return past && is_headline(work, token) && token_in(work, token, CLASS_TRANSITIVE) &&
           child_with(doc, token, HSAY_OBJ) == HSAY_NONE &&
           child_with(doc, token, HSAY_CCOMP) == HSAY_NONE && !has_auxiliary(work, token);
}

/* "was rammed and then blasted by X": read as a past tense, but it has an agent. */
static bool joined_with_agent(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, token);
    uint32_t child, actors[PARTIES_MAX];
    while (has_relation(doc, token, HSAY_CONJ) && next_child(&walk, &child)) {
        uint32_t mark = child_with(doc, child, HSAY_CASE);
        if (has_relation(doc, child, HSAY_OBL) && mark != HSAY_NONE &&
            token_in(work, mark, CLASS_BY) && own_subject(work, token) == HSAY_NONE &&
            resolve(work, child, false, actors, PARTIES_MAX) > 0) {
            return true;
        }
    }
    return false;
}

/* "had been arrested and charged": read as a past tense, but it has no object. */
static bool joined_to_passive(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    uint32_t governor = doc->words.data[token].head;
    return has_relation(doc, token, HSAY_CONJ) && governor != HSAY_NONE &&
           child_with(doc, governor, HSAY_AUX_PASS) != HSAY_NONE && tag_is(doc, token, "VBD") &&
           token_in(work, token, CLASS_TRANSITIVE) && own_subject(work, token) == HSAY_NONE &&
           child_with(doc, token, HSAY_OBJ) == HSAY_NONE &&
           child_with(doc, token, HSAY_CCOMP) == HSAY_NONE;
}

bool is_passive(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    uint32_t up = token;
    if (lacks_object(work, token)) {
        return true;
    }
    for (uint32_t hop = 0; hop < HOPS_MAX; hop++) {
        uint8_t relation = doc->words.data[up].deprel;
        if (child_with(doc, up, HSAY_AUX_PASS) != HSAY_NONE ||
            child_with(doc, up, HSAY_OBL_AGENT) != HSAY_NONE ||
            (child_with(doc, up, HSAY_NSUBJ_PASS) != HSAY_NONE && !tag_is(doc, up, "VBD") &&
             (has_be(work, up) || is_headline(work, up)))) {
            return true;
        }
        if ((!tag_is(doc, up, "VBN") && !joined_with_agent(work, up) &&
             !joined_to_passive(work, up)) ||
            has_object(work, up)) {
            return false;
        }
        if (has_auxiliary(work, up) || only_verb(work, up)) {
            return false;
        }
        if (relation == HSAY_ACL || relation == HSAY_ADVCL || relation == HSAY_AMOD ||
            relation == HSAY_XCOMP) {
            return true;
        }
        if (relation != HSAY_CONJ) {
            return doc->sentences.data[doc->tokens.data[token].sentence].headline;
        }
        if (own_subject(work, up) != HSAY_NONE) {
            return false;
        }
        up = doc->words.data[up].head;
        if (up == HSAY_NONE) {
            return false;
        }
    }
    return false;
}
