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
#include "events/internal.h"

uint32_t mention_at(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    return token < doc->mention_of.count ? doc->mention_of.data[token] : HSAY_NONE;
}

/* The child that "of" (or another word of `class`) joins to `token`. */
static uint32_t joined_by(const event_work *work, uint32_t token, grammar_class class)
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

static const hsay_actor *actor_at(const event_work *work, uint32_t token, uint32_t *index)
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
static uint32_t owners_before(const event_work *work, uint32_t token, uint32_t *actors,
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
static uint32_t add_joined(const event_work *work, uint32_t token, uint32_t *actors, uint32_t max)
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
        return is_nominal(work, token) ? joined_countries(work, token, actors, count, max) : count;
    }
    if (recipient || stands_for_owner(work, token)) {
        uint32_t count = owners(work, token, recipient, actors, max);
        bool tool = count == 0 && !recipient && token_in(work, token, CLASS_INSTRUMENT);
        return tool ? launcher_of(work, token, actors, max) : count;
    }
    return 0;
}

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

/* ------------------------------------------------------------------ conditions */

bool is_government(const hsay_actor *actor)
{
    return actor->kind == HSAY_KIND_COUNTRY ||
           (actor->sector_count > 0 && hsay_str_is(actor->sectors[0], "GOV"));
}

static bool kind_holds(const event_work *work, uint32_t token, uint32_t kind)
{
    uint32_t actors[PARTIES_MAX], index, count;
    const hsay_actor *actor = actor_at(work, content_word(work, token), &index);
    switch ((hsay_argument_kind)kind) {
    case HSAY_IS_ANY: return true;
    case HSAY_IS_NONE: return false;
    case HSAY_IS_ACTOR: return resolve(work, token, false, actors, PARTIES_MAX) > 0;
    case HSAY_IS_THING: return actor == NULL;
    case HSAY_IS_PERSON: return actor != NULL && actor->kind == HSAY_KIND_PERSON;
    case HSAY_IS_ORGANIZATION: return actor != NULL && actor->kind == HSAY_KIND_ORGANIZATION;
    case HSAY_IS_GROUP: return actor != NULL && actor->kind == HSAY_KIND_GROUP;
    case HSAY_IS_COUNTRY: return actor != NULL && actor->kind == HSAY_KIND_COUNTRY;
    case HSAY_IS_PLACE: return actor != NULL && actor->kind == HSAY_KIND_PLACE;
    case HSAY_IS_CODED:
        count = resolve(work, token, true, actors, PARTIES_MAX);
        for (uint32_t i = 0; i < count; i++) {
            if (work->doc->actors.data[actors[i]].code.length > 0 ||
                work->doc->actors.data[actors[i]].sector_count > 0) {
                return true;
            }
        }
        return false;
    case HSAY_IS_GOVERNMENT: return actor != NULL && is_government(actor);
    case HSAY_IS_PRONOUN: return work->doc->words.data[token].upos == HSAY_PRON;
    case HSAY_IS_NAME: return work->doc->words.data[token].upos == HSAY_PROPN;
    case HSAY_IS_SEVERAL:
    case HSAY_IS_COUNT: break;
    }
    return false;
}

bool argument_is(const event_work *work, uint32_t token, const hsay_pattern_atom *atom)
{
    uint32_t content = content_word(work, token);
    switch ((hsay_atom_type)atom->type) {
    case HSAY_ATOM_WORD:
        return work->words[token] == atom->value || work->words[content] == atom->value;
    case HSAY_ATOM_CLASS:
        if (atom->value == work->state->classes[CLASS_QUANTITY] &&
            work->doc->words.data[token].upos == HSAY_NUM) {
            return true;
        }
        return word_in(&work->state->patterns, work->words[token], atom->value) ||
               word_in(&work->state->patterns, work->words[content], atom->value);
    case HSAY_ATOM_KIND: return kind_holds(work, token, atom->value);
    case HSAY_ATOM_TYPES: break;
    }
    return false;
}
