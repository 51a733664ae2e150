/* SPDX-License-Identifier: Apache-2.0
 *
 * resolve.c - which actors an argument names.
 *
 * In: a word of the tree. Out: actors. The word itself may be a mention; or a count of people
 * ("thousands of farmers"), a thing that stands for its owner (Israeli warplanes, Moscow's
 * missiles, the offices of the party), or, on the receiving side only, any thing with an owner or
 * a place (an oil refinery in Omsk). Fewer words carry an agent than a patient: whoever acts
 * must be named more directly.
 */
#include "events/resolve.h"

uint32_t mention_at(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    return token < doc->mention_of.count ? doc->mention_of.data[token] : HSAY_NONE;
}

/* The child that "of" (or another word of `class`) joins to `token`. */
uint32_t joined_by(const event_work *work, uint32_t token, grammar_class class)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        uint32_t mark;
        if (!has_relation(work->doc, child, HSAY_NMOD) &&
            !has_relation(work->doc, child, HSAY_OBL)) {
            continue;
        }
        mark = child_with(work->doc, child, HSAY_CASE);
        if (mark != HSAY_NONE && token_in(work, mark, class)) {
            return child;
        }
    }
    return HSAY_NONE;
}

/* "one of them, Hauwa Sani": a number that a name answers for. */
static bool is_named(const event_work *work, uint32_t token)
{
    uint32_t mention = mention_at(work, token);
    return mention != HSAY_NONE && work->doc->mentions.data[mention].kind == HSAY_MENTION_NAME;
}

uint32_t content_word(const event_work *work, uint32_t token)
{
    for (uint32_t hop = 0; hop < 3; hop++) {
        uint32_t inner;
        if ((!token_in(work, token, CLASS_QUANTITY) &&
             work->doc->words.data[token].upos != HSAY_NUM) ||
            is_named(work, token)) {
            return token;
        }
        inner = joined_by(work, token, CLASS_OF);
        if (inner == HSAY_NONE) {
            return token;
        }
        token = inner;
    }
    return token;
}

const hsay_actor *actor_at(const event_work *work, uint32_t token, uint32_t *index)
{
    uint32_t mention = mention_at(work, token), above = work->doc->words.data[token].head;
    if (mention == HSAY_NONE && above != HSAY_NONE && has_relation(work->doc, token, HSAY_NMOD) &&
        (token_in(work, above, CLASS_QUANTITY) || work->doc->words.data[above].upos == HSAY_NUM)) {
        mention = mention_at(work, above); /* "thousands of farmers", headed by the number */
    }
    if (mention == HSAY_NONE) {
        return NULL;
    }
    *index = work->doc->mentions.data[mention].actor;
    return &work->doc->actors.data[*index];
}

static uint32_t add_actor(uint32_t *actors, uint32_t count, uint32_t max, uint32_t actor)
{
    for (uint32_t i = 0; i < count; i++) {
        if (actors[i] == actor) {
            return count;
        }
    }
    if (count < max) {
        actors[count++] = actor;
    }
    return count;
}

/* "its villages": not those of a body of several states that the pronoun was taken for. */
static bool has_no_land(const event_work *work, uint32_t thing, uint32_t owner,
                        const hsay_actor *actor)
{
    bool body = actor->kind == HSAY_KIND_ORGANIZATION && actor->sector_count > 0 &&
                (hsay_str_is(actor->sectors[0], "IGO") || hsay_str_is(actor->sectors[0], "NGO"));
    return body && token_in(work, thing, CLASS_LAND) &&
           work->doc->words.data[owner].upos == HSAY_PRON;
}

/* Actors before a noun: its possessor, the nationality or name before it. */
uint32_t owners_before(const event_work *work, uint32_t token, uint32_t *actors,
                              uint32_t max)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, token);
    uint32_t child, actor, count = 0;
    while (next_child(&walk, &child)) {
        uint32_t deeper;
        if (!has_relation(doc, child, HSAY_NMOD_POSS) && !has_relation(doc, child, HSAY_AMOD) &&
            !has_relation(doc, child, HSAY_COMPOUND) &&
            !has_relation(doc, child, HSAY_NMOD_UNMARKED)) {
            continue;
        }
        deeper = child;
        for (uint32_t hop = 0; hop < 2 && deeper != HSAY_NONE; hop++) {
            const hsay_actor *owner = actor_at(work, deeper, &actor);
            if (owner != NULL && has_no_land(work, token, deeper, owner)) {
                break;
            }
            if (owner != NULL) {
                count = add_actor(actors, count, max, actor);
                break;
            }
            uint32_t next = child_with(doc, deeper, HSAY_AMOD);
            deeper = next != HSAY_NONE ? next : child_with(doc, deeper, HSAY_COMPOUND);
        }
        child_walk inner = children_of(doc, child); /* "Saudi and Iranian banks" */
        while (next_child(&inner, &deeper)) {
            if (has_relation(doc, deeper, HSAY_CONJ) && actor_at(work, deeper, &actor) != NULL) {
                count = add_actor(actors, count, max, actor);
            }
        }
    }
    return count;
}

/* An actor and those joined to it. */
uint32_t add_joined(const event_work *work, uint32_t token, uint32_t *actors, uint32_t max)
{
    uint32_t actor, child, count = 0;
    child_walk walk = children_of(work->doc, token);
    if (actor_at(work, token, &actor) != NULL) {
        count = add_actor(actors, count, max, actor);
    }
    while (count > 0 && next_child(&walk, &child)) {
        if (has_relation(work->doc, child, HSAY_CONJ) && actor_at(work, child, &actor) != NULL) {
            count = add_actor(actors, count, max, actor);
        }
    }
    return count;
}

/* "a rocket fired by X", "a bomb planted by X", "shells fired from X" */
static uint32_t user_of(const event_work *work, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if (has_relation(work->doc, child, HSAY_ACL) && tag_is(work->doc, child, "VBN")) {
            uint32_t by = joined_by(work, child, CLASS_BY);
            return by != HSAY_NONE ? by : joined_by(work, child, CLASS_FROM);
        }
    }
    return HSAY_NONE;
}

/* Owners and places of a thing: what stands before it, its of-phrase, then in, for, from. */
static uint32_t owners(const event_work *work, uint32_t token, bool recipient, uint32_t *actors,
                       uint32_t max)
{
    for (uint32_t hop = 0; hop < 3; hop++) {
        uint32_t count = owners_before(work, token, actors, max), next;
        if (count > 0) {
            return count;
        }
        next = joined_by(work, token, CLASS_OF);
        if (next == HSAY_NONE && !recipient) {
            next = user_of(work, token);
        }
        if (next == HSAY_NONE && recipient) {
            next = joined_by(work, token, CLASS_BY); /* "protest against the beatings by X" */
        }
        if (next == HSAY_NONE && recipient && !token_in(work, token, CLASS_MEETING)) {
            next = joined_by(work, token, CLASS_LOCATING); /* where they meet, nobody is asked */
        }
        if (next == HSAY_NONE) {
            return 0;
        }
        token = content_word(work, next);
        count = add_joined(work, token, actors, max);
        if (count > 0) {
            return count;
        }
    }
    return 0;
}

/* "launched an offensive that killed ten": whoever launched it. */
static uint32_t launcher_of(const event_work *work, uint32_t token, uint32_t *actors, uint32_t max)
{
    const hsay_doc *doc = work->doc;
    uint32_t verb = doc->words.data[token].head, index;
    bool passive, object = has_relation(doc, token, HSAY_OBJ);
    const char *how;
    if (!object || verb == HSAY_NONE || !token_in(work, verb, CLASS_LIGHT)) {
        return 0;
    }
    uint32_t who = find_subject(work, verb, &passive, &how);
    if (who == HSAY_NONE || passive || actor_at(work, content_word(work, who), &index) == NULL) {
        return 0;
    }
    return add_joined(work, content_word(work, who), actors, max);
}

static bool stands_for_owner(const event_work *work, uint32_t token)
{
    return token_in(work, token, CLASS_INSTRUMENT) || token_in(work, token, CLASS_PROPERTY) ||
           token_in(work, token, CLASS_AFFILIATE) || token_in(work, token, CLASS_BODY);
}

/* "Dutch and Norwegian warships": the other adjective heads a mention of its own that ends with the
 * same noun. */
static uint32_t add_sharers(const event_work *work, uint32_t token, uint32_t *actors,
                            uint32_t count, uint32_t max)
{
    const hsay_doc *doc = work->doc;
    uint32_t stop = token > 8 ? token - 8 : 0, actor;
    for (uint32_t t = token; t > stop; t--) {
        uint32_t mention = mention_at(work, t - 1);
        if (mention != HSAY_NONE && doc->mentions.data[mention].head == t - 1 &&
            doc->mentions.data[mention].last == token &&
            doc->mentions.data[mention].kind == HSAY_MENTION_NOMINAL &&
            actor_at(work, t - 1, &actor) != NULL) {
            count = add_actor(actors, count, max, actor);
        }
    }
    return count;
}

static bool is_nominal(const event_work *work, uint32_t token)
{
    uint32_t mention = mention_at(work, token);
    return mention != HSAY_NONE && work->doc->mentions.data[mention].kind == HSAY_MENTION_NOMINAL;
}

static bool is_coded(const hsay_doc *doc, const uint32_t *actors, uint32_t count, hsay_str code)
{
    for (uint32_t i = 0; i < count; i++) {
        if (hsay_str_equal(doc->actors.data[actors[i]].code, code)) {
            return true;
        }
    }
    return false;
}

/* "ministers of Peru and Chile": the countries joined inside a description in the plural are
 * parties too, but for the one whose code the description has already. */
static uint32_t joined_countries(const event_work *work, uint32_t token, uint32_t *actors,
                                 uint32_t count, uint32_t max)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, token);
    uint32_t child, other;
    if ((doc->words.data[token].morph & HSAY_MORPH_PLURAL) == 0 && !tag_is(doc, token, "NNS")) {
        return count;
    }
    while (next_child(&walk, &child)) {
        uint32_t joined, mark = child_with(doc, child, HSAY_CASE);
        bool inside = has_relation(doc, child, HSAY_NMOD) && mark != HSAY_NONE &&
                      (token_in(work, mark, CLASS_OF) || token_in(work, mark, CLASS_FROM));
        child_walk inner = children_of(doc, child);
        bool several = false;
        while (inside && next_child(&inner, &joined)) {
            const hsay_actor *actor =
                has_relation(doc, joined, HSAY_CONJ) ? actor_at(work, joined, &other) : NULL;
            if (actor != NULL && actor->kind == HSAY_KIND_COUNTRY) {
                several = true;
                count = add_actor(actors, count, max, other);
            }
        }
        const hsay_actor *actor = several ? actor_at(work, child, &other) : NULL;
        if (actor != NULL && actor->kind == HSAY_KIND_COUNTRY &&
            !is_coded(doc, actors, count, actor->code)) {
            count = add_actor(actors, count, max, other);
        }
    }
    return count;
}

/* "the government of Uganda and the Redeemers": a movement is no second country of the government,
 * but a party of its own. */
static uint32_t joined_bodies(const event_work *work, uint32_t token, uint32_t *actors,
                              uint32_t count, uint32_t max)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, token);
    uint32_t child, joined, index;
    while (next_child(&walk, &child)) {
        const hsay_actor *land =
            has_relation(doc, child, HSAY_NMOD) ? actor_at(work, child, &index) : NULL;
        child_walk inner = children_of(doc, child);
        while (land != NULL && land->kind == HSAY_KIND_COUNTRY && next_child(&inner, &joined)) {
            const hsay_actor *body =
                has_relation(doc, joined, HSAY_CONJ) ? actor_at(work, joined, &index) : NULL;
            if (body != NULL &&
                (body->kind == HSAY_KIND_ORGANIZATION || body->kind == HSAY_KIND_GROUP)) {
                count = add_actor(actors, count, max, index);
            }
        }
    }
    return count;
}

uint32_t resolve(const event_work *work, uint32_t token, bool recipient, uint32_t *actors,
                 uint32_t max)
{
    const hsay_actor *actor;
    uint32_t index;
    token = content_word(work, token);
    uint32_t sides = is_sides(work, token) ? last_sides(work, token, actors, max) : 0;
    if (sides > 0) {
        return sides;
    }
    actor = actor_at(work, token, &index);
    if (actor != NULL && (recipient || actor->kind != HSAY_KIND_PLACE || actor->code.length > 0)) {
        uint32_t count = add_sharers(work, token, actors, add_actor(actors, 0, max, index), max);
        if (!is_nominal(work, token)) {
            return count;
        }
        count = joined_countries(work, token, actors, count, max);
        return joined_bodies(work, token, actors, count, max);
    }
    if (recipient || stands_for_owner(work, token)) {
        uint32_t count = owners(work, token, recipient, actors, max);
        bool tool = count == 0 && !recipient && token_in(work, token, CLASS_INSTRUMENT);
        return tool ? launcher_of(work, token, actors, max) : count;
    }
    return 0;
}
