/* SPDX-License-Identifier: Apache-2.0
 *
 * sides.c - who "the parties", "both sides" are: the two that the report sets against each other
 * most often, else those that it last showed together; "the two countries" likewise.
 *
 * In: a plural noun of class `sides`, or of class `paired` behind "two", that nothing but a
 * determiner, a number or a word of class `opposed` describes; the events told so far. Out: two
 * actors. Each event with two parties of different codes (or, inside one country, of different
 * sectors) is a vote for them, one against the other (accused, attacked, asked ...) ten votes. They
 * are called as the report first called them, a person by the country for which he speaks. Bounds:
 * the last EVENTS_MAX events, PAIRS_MAX pairs, ACTORS_MAX actors.
 */
#include "events/internal.h"

#define EVENTS_MAX 64u
#define PAIRS_MAX  16u
#define ACTORS_MAX 512u

typedef struct {
    uint32_t one, other, votes;
} side_pair;

/* Is anything said of the noun that makes it some parties of their own: "opposition parties"? */
static bool is_described(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        bool mild = token_in(work, child, CLASS_OPPOSED) || doc->words.data[child].upos == HSAY_NUM;
        if (has_relation(doc, child, HSAY_NMOD) || has_relation(doc, child, HSAY_NMOD_POSS) ||
            (has_relation(doc, child, HSAY_COMPOUND) && !mild) ||
            (has_relation(doc, child, HSAY_AMOD) && !mild)) {
            return true;
        }
    }
    return false;
}

static bool is_definite(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if (hsay_lemma_is(doc, child, "the") || token_in(work, child, CLASS_OPPOSED)) {
            return true;
        }
    }
    return false;
}

/* May it be a side in a quarrel inside one country: the state, its arms, rebels, parties? */
static bool contends(const hsay_actor *actor)
{
    static const char *const sides[] = {"GOV", "MIL", "COP", "REB", "UAF", "PRM", "OPP", "PTY"};
    for (uint32_t i = 0; actor->sector_count > 0 && i < sizeof sides / sizeof *sides; i++) {
        if (hsay_str_is(actor->sectors[0], sides[i])) {
            return true;
        }
    }
    return false;
}

/* The parties of an event, if they are two, and those two are opponents or partners. */
static bool two_parties(const hsay_doc *doc, const hsay_event *event, side_pair *pair)
{
    uint32_t found[2], count = 0;
    const hsay_slice sides[2] = {event->actors, event->recipients};
    for (uint32_t s = 0; s < 2; s++) {
        for (uint32_t i = 0; i < sides[s].count; i++) {
            if (count == 2) {
                return false;
            }
            found[count++] = doc->refs.data[sides[s].first + i];
        }
    }
    if (count < 2) {
        return false;
    }
    const hsay_actor *a = &doc->actors.data[found[0]], *b = &doc->actors.data[found[1]];
    bool people = (a->sector_count > 0 && hsay_str_is(a->sectors[0], "CVL")) ||
                  (b->sector_count > 0 && hsay_str_is(b->sectors[0], "CVL"));
    bool told_apart = contends(a) && contends(b) &&
                      !hsay_str_equal(a->sectors[0], b->sectors[0]); /* "army" and "rebels" */
    bool countries = a->code.length > 0 && b->code.length > 0 && !hsay_str_equal(a->code, b->code);
    *pair = (side_pair){found[0], found[1], 0};
    return !people && (countries || told_apart);
}

static bool alike(const hsay_doc *doc, uint32_t a, uint32_t b)
{
    const hsay_actor *x = &doc->actors.data[a], *y = &doc->actors.data[b];
    return a == b || (x->code.length > 0 && hsay_str_equal(x->code, y->code));
}

static bool same_pair(const hsay_doc *doc, const side_pair *a, const side_pair *b)
{
    return (alike(doc, a->one, b->one) && alike(doc, a->other, b->other)) ||
           (alike(doc, a->one, b->other) && alike(doc, a->other, b->one));
}

static bool is_hostile(uint32_t type)
{
    return type == HSAY_ASSAULT || type == HSAY_ACCUSE || type == HSAY_REJECT ||
           type == HSAY_REQUEST || type == HSAY_THREATEN || type == HSAY_COERCE ||
           type == HSAY_SANCTION || type == HSAY_MOBILIZE;
}

/* Of one code, and of one sector: a rebel stands for no radio and no state. */
static bool same_side(const hsay_actor *person, const hsay_actor *body)
{
    hsay_str sector = person->sector_count > 0 ? person->sectors[0] : HSAY_STR("GOV");
    bool same = body->sector_count == 0 ? hsay_str_is(sector, "GOV")
                                        : hsay_str_equal(sector, body->sectors[0]);
    return same && person->code.length > 0 && hsay_str_equal(person->code, body->code);
}

/* A person, or some people, stand for the country or body most spoken of on their side; so do, of
 * two states, their ministers. */
static uint32_t side_of(const event_work *work, uint32_t side, bool states)
{
    const hsay_doc *doc = work->doc;
    uint32_t best = side;
    hsay_actor_kind kind = doc->actors.data[side].kind;
    if (kind != HSAY_KIND_PERSON && kind != HSAY_KIND_GROUP && !states) {
        return side;
    }
    for (uint32_t i = 0; i < doc->actors.count && i < ACTORS_MAX; i++) {
        const hsay_actor *actor = &doc->actors.data[i];
        bool body = actor->kind == HSAY_KIND_COUNTRY ||
                    (actor->kind == HSAY_KIND_ORGANIZATION && !states);
        if (body && same_side(&doc->actors.data[side], actor) &&
            (best == side || work->spoken[i] > work->spoken[best])) {
            best = i;
        }
    }
    return best;
}

/* "the two countries", "both leaders" */
static bool is_pair(const event_work *work, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (token_in(work, token, CLASS_PAIRED) && next_child(&walk, &child)) {
        if (hsay_lemma_is(work->doc, child, "two") || hsay_lemma_is(work->doc, child, "both")) {
            return true;
        }
    }
    return false;
}

bool is_sides(const event_work *work, uint32_t token)
{
    return (token_in(work, token, CLASS_SIDES) || is_pair(work, token)) &&
           tag_is(work->doc, token, "NNS") && is_definite(work, token) &&
           !is_described(work, token);
}

/* "the two countries" are no bodies of several states. */
static bool are_states(const hsay_doc *doc, const side_pair *pair)
{
    const hsay_actor *one = &doc->actors.data[pair->one], *other = &doc->actors.data[pair->other];
    return one->kind != HSAY_KIND_ORGANIZATION && other->kind != HSAY_KIND_ORGANIZATION;
}

uint32_t last_sides(const event_work *work, uint32_t token, uint32_t *actors, uint32_t max)
{
    const hsay_doc *doc = work->doc;
    side_pair pairs[PAIRS_MAX], pair;
    uint32_t count = 0, best = 0;
    for (uint32_t i = 0; i < EVENTS_MAX && i < doc->events.count; i++) {
        const hsay_event *event = &doc->events.data[doc->events.count - 1 - i];
        uint32_t at = 0;
        if (!two_parties(doc, event, &pair) ||
            (is_pair(work, token) && !are_states(doc, &pair))) {
            continue;
        }
        while (at < count && !same_pair(doc, &pairs[at], &pair)) {
            at++;
        }
        if (at == PAIRS_MAX) {
            continue;
        }
        if (at == count) {
            pairs[count++] = pair;
        }
        pair.votes = pairs[at].votes + (is_hostile(event->type) ? 10 : 1);
        pairs[at] = pair; /* as the report first named them */
    }
    if (count == 0 || max < 2) {
        return 0;
    }
    for (uint32_t i = 1; i < count; i++) {
        best = pairs[i].votes > pairs[best].votes ? i : best;
    }
    actors[0] = side_of(work, pairs[best].one, is_pair(work, token));
    actors[1] = side_of(work, pairs[best].other, is_pair(work, token));
    return 2;
}
