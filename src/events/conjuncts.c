/* SPDX-License-Identifier: Apache-2.0
 *
 * conjuncts.c - to which verb a verb behind "and" is joined.
 *
 * A parser joins the verb behind "and" to the nearest one. Two things tell that it belongs higher
 * up, and with it the subject and the status that it shares:
 *
 *     said his men would march on Goma and called for talks    a tense of its own: joined to "said"
 *     arrested him as he left and charged him with treason     he charged himself?  "arrested"
 */
#include "events/internal.h"

static bool is_past(const hsay_doc *doc, uint32_t token)
{
    return tag_is(doc, token, "VBD");
}

static bool behind_comma(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    uint32_t and = child_with(doc, token, HSAY_CC);
    return and != HSAY_NONE && and > 0 && hsay_str_is(hsay_doc_form(doc, and - 1), ",");
}

/* Has it something behind it that a passive participle would not have? */
static bool is_active(const hsay_doc *doc, uint32_t token)
{
    return child_with(doc, token, HSAY_OBJ) != HSAY_NONE ||
           child_with(doc, token, HSAY_XCOMP) != HSAY_NONE ||
           child_with(doc, token, HSAY_CCOMP) != HSAY_NONE;
}

bool own_tense(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    uint32_t governor = doc->words.data[token].head;
    if (governor == HSAY_NONE || !has_relation(doc, token, HSAY_CONJ) || governor > token ||
        !is_past(doc, token) || child_with(doc, token, HSAY_AUX_REL) != HSAY_NONE) {
        return false;
    }
    if (tag_is(doc, governor, "VB") || tag_is(doc, governor, "VBG")) {
        return true;
    }
    bool perfect = child_with(doc, governor, HSAY_AUX_REL) != HSAY_NONE;
    return tag_is(doc, governor, "VBN") && perfect && is_active(doc, token) &&
           (behind_comma(work, token) || doc->words.data[governor].deprel == HSAY_ROOT);
}

/* The finite verb above the one that `token` was joined to, or HSAY_NONE. */
static uint32_t finite_above(const hsay_doc *doc, uint32_t token)
{
    uint32_t up = doc->words.data[token].head;
    for (uint32_t hop = 0; hop < HOPS_MAX && up != HSAY_NONE; hop++) {
        up = doc->words.data[up].head;
        if (up != HSAY_NONE && doc->words.data[up].upos == HSAY_VERB &&
            !tag_is(doc, up, "VB") && !tag_is(doc, up, "VBG") && !tag_is(doc, up, "VBN")) {
            return up;
        }
    }
    return HSAY_NONE;
}

uint32_t joined_higher(const event_work *work, uint32_t token)
{
    return own_tense(work, token) ? finite_above(work->doc, token) : HSAY_NONE;
}

bool is_self(const event_work *work, uint32_t token, uint32_t subject)
{
    const hsay_doc *doc = work->doc;
    uint32_t object = child_with(doc, token, HSAY_OBJ);
    if (object == HSAY_NONE || doc->words.data[object].upos != HSAY_PRON ||
        hsay_str_ends(hsay_doc_form(doc, object), "self") ||
        hsay_str_ends(hsay_doc_form(doc, object), "selves")) {
        return false;
    }
    uint32_t one = mention_at(work, object), other = mention_at(work, subject);
    uint32_t clause = doc->words.data[subject].head;
    if (doc->words.data[subject].upos == HSAY_PRON && clause != HSAY_NONE &&
        has_relation(doc, clause, HSAY_ADVCL)) { /* "he ... him", whoever they are taken for */
        return hsay_str_equal(doc->words.data[object].lemma, doc->words.data[subject].lemma);
    }
    return one != HSAY_NONE && other != HSAY_NONE &&
           doc->mentions.data[one].actor == doc->mentions.data[other].actor;
}
