/* SPDX-License-Identifier: Apache-2.0
 *
 * doers.c - who did what somebody else tells of.
 *
 * In: a noun of class `harm` that words for or against a deed name ("condemned the killing of X by
 * Y"), or a passive without an agent ("Peru has been consulted, said Chile"). Out: who did it, by
 * the noun's own words, or the side of whoever says so.
 */
#include "events/resolve.h"

static bool is_aim(const event_work *work, uint32_t mark)
{
    return token_in(work, mark, CLASS_AGAINST) || hsay_lemma_is(work->doc, mark, "on");
}

/* "the bombings of Israel on Rafah": "on" hung on the deed, on its "of", or right behind both. */
static bool is_aimed(const event_work *work, uint32_t deed, uint32_t of)
{
    const hsay_doc *doc = work->doc;
    uint32_t parents[3] = {deed, of, doc->words.data[deed].head};
    for (uint32_t i = 0; i < 3 && parents[i] != HSAY_NONE; i++) {
        child_walk walk = children_of(doc, parents[i]);
        uint32_t child;
        while (next_child(&walk, &child)) {
            uint32_t mark = child > of ? child_with(doc, child, HSAY_CASE) : HSAY_NONE;
            if (mark != HSAY_NONE && mark > of && mark <= of + 3 && is_aim(work, mark)) {
                return true;
            }
        }
    }
    return false;
}

bool is_victim(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    uint32_t head = doc->words.data[token].head, mark = child_with(doc, token, HSAY_CASE);
    if (head == HSAY_NONE || mark == HSAY_NONE) {
        return false;
    }
    if (has_relation(doc, token, HSAY_OBL) && is_aim(work, mark)) { /* hung on the verb */
        head = child_with(doc, head, HSAY_OBJ);
        return head != HSAY_NONE && head < token && token_in(work, head, CLASS_HARM);
    }
    return has_relation(doc, token, HSAY_NMOD) && token_in(work, head, CLASS_HARM) &&
           (token_in(work, mark, CLASS_OF) || is_aim(work, mark));
}

uint32_t resolve_doer(const event_work *work, uint32_t token, uint32_t *actors, uint32_t max)
{
    uint32_t by = joined_by(work, token, CLASS_BY);
    if (by != HSAY_NONE) {
        return add_joined(work, content_word(work, by), actors, max);
    }
    uint32_t of = joined_by(work, token, CLASS_OF);
    if (of != HSAY_NONE && is_aimed(work, token, of)) {
        return add_joined(work, content_word(work, of), actors, max);
    }
    /* "the bishop's murder" */
    bool told = token_in(work, token, CLASS_SUFFERED) && of == HSAY_NONE;
    return told ? 0 : owners_before(work, token, actors, max);
}

/* The country for whose government `speaker` speaks, where the report names it; else himself. */
static uint32_t government_of(const event_work *work, uint32_t speaker)
{
    const hsay_doc *doc = work->doc;
    const hsay_actor *he = &doc->actors.data[speaker];
    bool governs = he->kind == HSAY_KIND_COUNTRY;
    for (uint32_t i = 0; i < he->sector_count; i++) {
        governs |= hsay_str_is(he->sectors[i], "GOV");
    }
    if (!governs || he->code.length == 0) {
        return HSAY_NONE;
    }
    for (uint32_t i = 0; i < doc->actors.count; i++) {
        const hsay_actor *actor = &doc->actors.data[i];
        if (actor->kind == HSAY_KIND_COUNTRY && hsay_str_equal(actor->code, he->code)) {
            return i;
        }
    }
    return speaker;
}

uint32_t speaking_side(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    uint32_t up = token, actor, actors[PARTIES_MAX];
    if (!token_in(work, token, CLASS_CONSULTED)) {
        return HSAY_NONE;
    }
    for (uint32_t hop = 0; hop < HOPS_MAX && doc->words.data[up].head != HSAY_NONE; hop++) {
        bool said = has_relation(doc, up, HSAY_CCOMP), passive;
        const char *how;
        uint32_t mark = child_with(doc, up, HSAY_MARK);
        up = doc->words.data[up].head;
        if (mark != HSAY_NONE && doc->words.data[mark].upos == HSAY_SCONJ &&
            (has_relation(doc, up, HSAY_OBJ) || has_relation(doc, up, HSAY_IOBJ))) {
            said = true; /* "told reporters that ...", hung on the reporters */
            up = doc->words.data[up].head;
        }
        uint32_t who = said ? find_subject(work, up, &passive, &how) : HSAY_NONE;
        if (who != HSAY_NONE && !passive && resolve(work, who, false, actors, PARTIES_MAX) > 0) {
            actor = government_of(work, actors[0]);
            return actor;
        }
    }
    return HSAY_NONE;
}
