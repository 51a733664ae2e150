/* SPDX-License-Identifier: Apache-2.0
 *
 * places_choose.c - which of the places of a name is meant, for all names of a document together.
 *
 * In: names with their readings. Out: their choices. First what the text says outright ("Paris,
 * Texas"; "Paris, TX"), which holds for the name's other mentions too. Then, three times over, for
 * every other name the reading r with the greatest
 *
 *     base(r) + NEAR log2(1 + sum over other names' choices c of trust(c) affinity(r, c))
 *             + LAND log2(1 + how often the document speaks of r's country)
 *
 * and base(r) alone where a namesake is known far beyond r and nothing near r is named.
 *
 *     base(r)         SIZE log10 of its people; less for a name that is not its main one, more
 *                     for capitals and countries
 *     affinity(r, c)  same country, same division, and the nearer the more
 *     trust(c)        1 where the choice is sure, else TRUST
 *
 * The weights were found on the LGL and GeoWebNews corpora.
 */
#include "details/places_parts.h"

#include <math.h>
#include <string.h>

#define SIZE    0.7f
#define NEAR    2.4f
#define LAND    0.5f
#define TRUST   0.5f /* in a choice that is not sure */
#define OTHER   1.5f /* less for a name that is not the place's main one */
#define CAPITAL 0.7f /* more for the capital of a country */
#define COUNTRY 0.8f /* more for a country */

enum { FAMOUS = 6, CROWD = 4 }; /* other names; times the people: what eclipses a namesake */
enum { ROUNDS = 3, CONTEXT_MAX = 60, COUNTRIES_MAX = 128 };
#define ELSEWHERE 161.0 /* km: nearer readings are as good as the same */
#define FAR_DEGREES 3.0 /* of latitude, more than the 300 km at which nothing is near */
#define WITHIN    400.0 /* km from the middle of a region without a code to what lies in it */

typedef struct {
    uint32_t code[COUNTRIES_MAX];
    float weight[COUNTRIES_MAX];
    uint32_t count;
} lands;

double hsay_place_distance(const hsay_reading *a, const hsay_reading *b)
{
    const double radians = 3.14159265358979 / 180;
    double x = sin((b->latitude - a->latitude) * radians / 2);
    double y = sin((b->longitude - a->longitude) * radians / 2);
    double h = x * x + cos(a->latitude * radians) * cos(b->latitude * radians) * y * y;
    return 2 * 6371.0 * asin(h > 1 ? 1 : sqrt(h));
}

/* ------------------------------------------------------------------ how often a country is named
 */

static void add_land(lands *all, uint32_t code, float weight)
{
    if (code == 0)
        return;
    for (uint32_t i = 0; i < all->count; i++)
        if (all->code[i] == code) {
            all->weight[i] += weight;
            return;
        }
    if (all->count == COUNTRIES_MAX)
        return;
    all->code[all->count] = code;
    all->weight[all->count++] = weight;
}

static float weight_of(const lands *all, uint32_t code)
{
    for (uint32_t i = 0; i < all->count; i++)
        if (all->code[i] == code)
            return all->weight[i];
    return 0;
}

/* Countries named, adjectives, and the countries of the document's actors. */
static void count_lands(const hsay_place_search *search, lands *all)
{
    const hsay_doc *doc = search->doc;
    all->count = 0;
    for (uint32_t i = 0; i < search->toponyms.count; i++) {
        const hsay_place_name *name = &search->names.data[search->toponyms.data[i].name];
        if (name->count == 0)
            continue;
        const hsay_reading *first = &search->readings.data[name->first];
        if (first->kind == HSAY_PLACE_COUNTRY && (name->count == 1 || first->people > 20000000))
            add_land(all, first->country, 1);
    }
    for (uint32_t a = 0; a < doc->actors.count; a++) {
        uint32_t mentions = doc->actors.data[a].mentions.count;
        if (doc->actors.data[a].kind != HSAY_KIND_COUNTRY)
            add_land(all, hsay_pack_code(doc->actors.data[a].code),
                     0.3f * (float)(mentions < 5 ? mentions : 5));
    }
}

/* ------------------------------------------------------------------ what the text says outright */

static bool is_in(const hsay_reading *inner, const hsay_reading *outer)
{
    if (outer->kind == HSAY_PLACE_CITY || outer->kind == HSAY_PLACE_FEATURE || inner == outer)
        return false;
    if (inner->kind == HSAY_PLACE_COUNTRY)
        return false;
    if (outer->country == 0 || inner->country != outer->country)
        return false;
    if (outer->kind == HSAY_PLACE_COUNTRY)
        return true;
    if (outer->admin[0] != 0)
        return memcmp(outer->admin, inner->admin, sizeof outer->admin) == 0;
    return hsay_place_distance(inner, outer) < WITHIN;
}

static void choose_contained(hsay_place_search *search, uint32_t at)
{
    hsay_toponym *inner = &search->toponyms.data[at];
    hsay_toponym *outer = &search->toponyms.data[inner->container];
    hsay_place_name *a = &search->names.data[inner->name], *b = &search->names.data[outer->name];
    float best = -1;
    for (uint32_t i = a->first; i < a->first + a->count; i++)
        for (uint32_t j = b->first; j < b->first + b->count; j++) {
            const hsay_reading *x = &search->readings.data[i], *y = &search->readings.data[j];
            /* "Chile, Peru, U.S." is a list */
            bool listed = search->readings.data[a->first].kind == HSAY_PLACE_COUNTRY &&
                          x->kind == HSAY_PLACE_CITY && y->kind == HSAY_PLACE_COUNTRY;
            if (listed || !is_in(x, y) || x->base + y->base <= best)
                continue;
            best = x->base + y->base;
            inner->choice = i;
            outer->choice = j;
        }
    if (best < 0) {
        inner->container = HSAY_NONE;
        return;
    }
    outer->contained = true;
    if (!a->sure)
        a->choice = inner->choice;
    a->sure = true;
}

/* "Paris, TX": two capitals behind the comma, as the post writes the states. */
static void choose_postal(hsay_place_search *search, hsay_toponym *inner)
{
    const hsay_doc *doc = search->doc;
    hsay_place_name *name = &search->names.data[inner->name];
    if (inner->choice != HSAY_NONE || inner->last + 2 >= doc->tokens.count ||
        !hsay_str_is(hsay_doc_form(doc, inner->last + 1), ","))
        return;
    hsay_str code = hsay_doc_form(doc, inner->last + 2);
    if (code.length != 2 || !hsay_is_upper((unsigned char)code.data[0]) ||
        !hsay_is_upper((unsigned char)code.data[1]))
        return;
    for (uint32_t i = name->first; i < name->first + name->count; i++) {
        const hsay_reading *reading = &search->readings.data[i];
        if (reading->country != hsay_pack_code(HSAY_STR("USA")) ||
            memcmp(reading->admin, code.data, 2) != 0 || reading->admin[2] != 0)
            continue;
        inner->choice = name->choice = i;
        name->sure = true;
        return;
    }
}

/* ------------------------------------------------------------------ the others */

/* The same division, or not far: "Geneva" beside "Ohio", not beside "U.S.". */
#define LOCAL  0.5f
#define LOCALS 2u /* names so near that a town may still be taken for the country */

/* Is a namesake abroad known far beyond the reading? A country is; else many languages have a name
 * of their own for it, few for the reading, and many more people live there. */
static bool is_eclipsed(const hsay_place_search *search, const hsay_place_name *name,
                        const hsay_reading *reading, uint32_t local)
{
    if (reading->kind != HSAY_PLACE_CITY || reading->fame >= FAMOUS || local > LOCALS)
        return false;
    for (uint32_t i = name->first; i < name->first + name->count; i++) {
        const hsay_reading *other = &search->readings.data[i];
        if (other->kind == HSAY_PLACE_COUNTRY && other->country != reading->country)
            return true;
        if (local == 0 && other->fame >= FAMOUS && !other->other &&
            other->country != reading->country &&
            other->people / CROWD > reading->people)
            return true;
    }
    return false;
}

static float affinity(const hsay_reading *r, const hsay_reading *c)
{
    if (c->kind == HSAY_PLACE_COUNTRY)
        return r->country == c->country && r->country != 0 ? 0.5f : 0;
    float sum = 0;
    if (r->country != 0 && r->country == c->country) {
        sum += 0.2f;
        if (r->admin[0] != 0 && memcmp(r->admin, c->admin, sizeof r->admin) == 0)
            sum += 0.6f;
    }
    if (r->kind == HSAY_PLACE_COUNTRY)
        return sum;
    if (fabs(r->latitude - c->latitude) > FAR_DEGREES)
        return sum;
    double distance = hsay_place_distance(r, c);
    return sum + (distance < 40 ? 1.0f : distance < 120 ? 0.7f : distance < 300 ? 0.3f : 0);
}

static float score_of(const hsay_place_search *search, uint32_t name, const hsay_reading *reading,
                      const lands *all)
{
    float near = 0;
    uint32_t local = 0;
    for (uint32_t n = 0; n < search->names.count && n < CONTEXT_MAX; n++) {
        const hsay_place_name *other = &search->names.data[n];
        if (n == name || other->count == 0)
            continue;
        float trust = other->sure || other->count == 1 ? 1.0f : TRUST;
        float close = affinity(reading, &search->readings.data[other->choice]);
        local += close > LOCAL;
        near += trust * close;
    }
    if (is_eclipsed(search, &search->names.data[name], reading, local))
        return reading->base;
    return reading->base + NEAR * log2f(1 + near) +
           LAND * log2f(1 + weight_of(all, reading->country));
}

static void choose_round(hsay_place_search *search, const lands *all)
{
    for (uint32_t n = 0; n < search->names.count; n++) {
        hsay_place_name *name = &search->names.data[n];
        float best = -1;
        if (name->sure)
            continue;
        for (uint32_t i = name->first; i < name->first + name->count; i++) {
            hsay_reading *reading = &search->readings.data[i];
            reading->score = score_of(search, n, reading, all);
            if (reading->score > best) {
                best = reading->score;
                name->choice = i;
            }
        }
    }
}

/* People where the lexicon gives none: enough to outrank towns. */
static float base_of(const hsay_reading *reading)
{
    uint32_t people = reading->people;
    if (people == 0)
        people = reading->kind == HSAY_PLACE_REGION ? 3000000 : 300000;
    return SIZE * log10f((float)people + 1) - (reading->other ? OTHER : 0) +
           (reading->capital ? CAPITAL : 0) + (reading->kind == HSAY_PLACE_COUNTRY ? COUNTRY : 0);
}

/* By how much the chosen reading beats the best one that lies elsewhere. */
static float margin_of(const hsay_place_search *search, const hsay_place_name *name)
{
    const float none = 9;
    const hsay_reading *choice = &search->readings.data[name->choice];
    float next = -none;
    for (uint32_t i = name->first; i < name->first + name->count; i++) {
        const hsay_reading *reading = &search->readings.data[i];
        if (reading->score > next && hsay_place_distance(reading, choice) > ELSEWHERE)
            next = reading->score;
    }
    return next <= -none ? none : choice->score - next;
}

bool hsay_places_choose(hsay_place_search *search)
{
    lands *all = HSAY_NEW(&search->doc->scratch, lands, 1);
    if (all == NULL)
        return false;
    count_lands(search, all);
    for (uint32_t i = 0; i < search->readings.count; i++)
        search->readings.data[i].base = base_of(&search->readings.data[i]);
    for (uint32_t i = 0; i < search->toponyms.count; i++) {
        if (search->toponyms.data[i].container != HSAY_NONE)
            choose_contained(search, i);
        choose_postal(search, &search->toponyms.data[i]);
    }
    for (int round = 0; round < ROUNDS; round++)
        choose_round(search, all);
    for (uint32_t n = 0; n < search->names.count; n++)
        if (search->names.data[n].count > 0 && !search->names.data[n].sure)
            search->names.data[n].margin = margin_of(search, &search->names.data[n]);
    for (uint32_t i = 0; i < search->toponyms.count; i++) {
        hsay_toponym *toponym = &search->toponyms.data[i];
        const hsay_place_name *name = &search->names.data[toponym->name];
        if (toponym->choice == HSAY_NONE && name->count > 0)
            toponym->choice = name->choice;
    }
    return true;
}
