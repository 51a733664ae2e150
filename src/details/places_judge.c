/* SPDX-License-Identifier: Apache-2.0
 *
 * places_judge.c - does a name that the gazetteer knows mean a place here?
 *
 * In: a toponym with its chosen reading. Out: evidence, a sum of small weights: what sort of place
 * and how well known, the words around it (a preposition of place, a container behind a comma),
 * against it a person's name, a longer name, a common word.
 */
#include "details/places_parts.h"

#include <math.h>

enum { CONJUNCTS_MAX = 8, LONG_NAME = 8, SMALL_TOWN = 20000 };

#define LESSER_NAME 1.2f /* "Google", as Topeka once was called */

/* Does a table of actors hold this word (with this use)? */
static bool has_use(const hsay_places_state *state, hsay_str form, uint32_t table, const char *use)
{
    if (!state->has_actors || table == HSAY_NONE)
        return false;
    hsay_found found = hsay_index_find(&state->actors, hsay_phrase_add(HSAY_PHRASE_START, form));
    for (uint32_t i = 0; i < found.count; i++) {
        if (found.hits[i].table != table)
            continue;
        if (use == NULL)
            return true;
        hsay_table rows;
        hsay_image_table_at(state->image, table, &rows);
        if (hsay_str_is(hsay_table_cell(&rows, found.hits[i].row, state->use_column), use))
            return true;
    }
    return false;
}

/* Of all the times the word list has seen this word, how many in small letters; 0: too rare. */
static float small_share(const hsay_places_state *state, hsay_str form)
{
    char bytes[32];
    if (!state->has_word_counts || form.length > sizeof bytes)
        return 0;
    for (size_t i = 0; i < form.length; i++)
        bytes[i] = (char)hsay_to_lower((unsigned char)form.data[i]);
    hsay_str lower = {bytes, form.length};
    uint32_t low = 0, high = state->word_counts.rows;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = hsay_str_compare(hsay_table_cell(&state->word_counts, middle, 0), lower);
        if (order == 0) {
            uint64_t count = 0, small = 0;
            hsay_parse_u64(hsay_table_cell(&state->word_counts, middle, 1), &count);
            hsay_parse_u64(hsay_table_cell(&state->word_counts, middle, 2), &small);
            return small >= 3 ? (float)small / (float)count : 0;
        }
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

/* The topmost token of the toponym. */
static uint32_t head_of(const hsay_doc *doc, const hsay_toponym *toponym)
{
    for (uint32_t t = toponym->first; t <= toponym->last; t++) {
        uint32_t head = doc->words.data[t].head;
        if (head == HSAY_NONE || head < toponym->first || head > toponym->last)
            return t;
    }
    return toponym->last;
}

/* "Bank of America": a capitalised noun governs the place, by "of". */
static bool in_name(const hsay_doc *doc, uint32_t head, uint32_t preposition)
{
    uint32_t governor = doc->words.data[head].head;
    return governor != HSAY_NONE && governor + 1 == preposition &&
           doc->words.data[governor].upos == HSAY_PROPN && hsay_lemma_is(doc, preposition, "of");
}

/* "fled Goris", "shelled Sumy": the object of a verb that takes places. */
static bool of_place_verb(const hsay_place_search *search, uint32_t head)
{
    const hsay_doc *doc = search->doc;
    uint32_t verb = doc->words.data[head].head;
    return verb != HSAY_NONE && hsay_deprel_is(doc->words.data[head].deprel, HSAY_OBJ) &&
           has_use(search->state, hsay_doc_form(doc, verb), search->state->words, "place-verb");
}

/* "at Cairo airport", "in the Glasgow area": the noun that it stands before is a place's. */
static bool before_place(const hsay_place_search *search, uint32_t head)
{
    const hsay_doc *doc = search->doc;
    uint32_t noun = doc->words.data[head].head;
    if (noun == HSAY_NONE || noun < head ||
        !hsay_deprel_is(doc->words.data[head].deprel, HSAY_COMPOUND) ||
        doc->words.data[noun].upos != HSAY_NOUN ||
        !has_use(search->state, hsay_doc_form(doc, noun), search->state->words, "place"))
        return false;
    uint32_t mark = hsay_tree_child(doc, noun, HSAY_CASE);
    if (mark == HSAY_NONE)
        return of_place_verb(search, noun); /* "shelled the Moria camp" */
    return has_use(search->state, hsay_doc_form(doc, mark), search->state->words, "locative");
}

/* +2: behind a preposition of place; +0.7: behind another one; -1 in a longer name. */
static float preposition(const hsay_place_search *search, const hsay_toponym *toponym)
{
    const hsay_doc *doc = search->doc;
    uint32_t head = head_of(doc, toponym), before = toponym->first;
    float best = 0;
    /* "to Raqqa and Geneva": the second shares the preposition of the first */
    for (int up = 0; up < CONJUNCTS_MAX && doc->words.data[head].deprel == HSAY_CONJ &&
                     hsay_tree_child(doc, head, HSAY_CASE) == HSAY_NONE;
         up++)
        head = doc->words.data[head].head;
    for (uint32_t child = hsay_tree_child(doc, head, HSAY_CASE); child != HSAY_NONE;
         child = hsay_tree_next(doc, child, HSAY_CASE)) {
        if (child > head)
            continue;
        bool place =
            has_use(search->state, hsay_doc_form(doc, child), search->state->words, "locative");
        if (place)
            return 2.0f;
        best = in_name(doc, head, child) ? -1.0f : 0.7f;
    }
    if (before > 0 && doc->tokens.data[before - 1].sentence == doc->tokens.data[before].sentence &&
        has_use(search->state, hsay_doc_form(doc, before - 1), search->state->words, "locative"))
        return 2.0f;
    if (best == 0 && of_place_verb(search, head))
        return 1.6f;
    if (best == 0 && before_place(search, head))
        return 1.6f;
    return best;
}

static bool is_name_token(const hsay_doc *doc, uint32_t t, uint32_t sentence)
{
    if (t >= doc->tokens.count || doc->tokens.data[t].sentence != sentence)
        return false;
    hsay_str form = hsay_doc_form(doc, t);
    return hsay_str_capitalized(form) && doc->words.data[t].upos == HSAY_PROPN;
}

/* "WASHINGTON (AP) --": capitals before a dash, in a report whose sentences are not. */
static bool is_dateline(const hsay_doc *doc, const hsay_toponym *toponym)
{
    uint32_t sentence = doc->tokens.data[toponym->first].sentence;
    uint32_t end = doc->sentences.data[sentence].first + doc->sentences.data[sentence].count;
    if (doc->tokens.data[toponym->last].span.end <= doc->dateline.end)
        return true;
    if (doc->sentences.data[sentence].capitals ||
        !hsay_str_capitals(hsay_doc_form(doc, toponym->last)))
        return false;
    for (uint32_t t = toponym->last + 1; t < end && t < toponym->last + 8; t++) {
        hsay_str form = hsay_doc_form(doc, t);
        if (hsay_str_starts(form, "-") || hsay_str_is(form, "\xe2\x80\x94") ||
            hsay_str_is(form, "\xe2\x80\x93"))
            return true;
        if (hsay_is_lower((unsigned char)form.data[0]))
            return false;
    }
    return false;
}

/* A long name that only one place bears is hardly anything else. */
static bool is_long(const hsay_doc *doc, const hsay_toponym *toponym)
{
    hsay_span span = hsay_doc_cover(doc, toponym->first, toponym->last);
    return span.end - span.start >= LONG_NAME;
}

/* "[Wisconsin] Governor Ana Roe": in a person's mention, before what the person is. */
static bool before_title(const hsay_place_search *search, const hsay_toponym *toponym,
                         const hsay_mention *mention)
{
    if (mention->first + 1 < toponym->first)
        return false; /* "former Arkansas governor" */
    for (uint32_t t = toponym->last + 1; t < mention->last; t++) {
        hsay_str form = hsay_doc_form(search->doc, t);
        if (has_use(search->state, form, search->state->titles, NULL) ||
            has_use(search->state, form, search->state->roles, NULL))
            return true;
    }
    return false;
}

/* What speaks against a place: persons, longer names. */
static float against(const hsay_place_search *search, const hsay_toponym *toponym, bool strong)
{
    const hsay_doc *doc = search->doc;
    const hsay_places_state *state = search->state;
    uint32_t sentence = doc->tokens.data[toponym->first].sentence;
    float sum = 0;
    uint32_t m = search->mention_of[toponym->first];
    if (m != HSAY_NONE) {
        const hsay_mention *mention = &doc->mentions.data[m];
        const hsay_actor *actor = &doc->actors.data[mention->actor];
        bool longer = mention->first < toponym->first || mention->last > toponym->last;
        if (actor->kind == HSAY_KIND_PERSON)
            sum += before_title(search, toponym, mention) ? 0
                   : mention->last < toponym->last        ? 0.5f
                   : longer                               ? 6.0f
                   : strong                               ? 1.0f
                                                          : 3.0f;
        else if (longer &&
                 (actor->kind == HSAY_KIND_ORGANIZATION || actor->kind == HSAY_KIND_GROUP))
            sum += mention->first < toponym->first ? 1.4f : 0.5f;
    }
    bool single = toponym->first == toponym->last;
    hsay_str form = hsay_doc_form(doc, toponym->first);
    if (single && hsay_map_get(&search->person_words, hsay_hash(form)) != HSAY_NONE)
        sum += strong ? 0.5f : 2.0f;
    if (toponym->first > 0 && is_name_token(doc, toponym->first - 1, sentence)) {
        hsay_str before = hsay_doc_form(doc, toponym->first - 1);
        bool given = has_use(state, before, state->given, NULL);
        bool title = has_use(state, before, state->titles, NULL);
        sum += given || title ? 4.0f : 2.0f;
    }
    if (is_name_token(doc, toponym->last + 1, sentence))
        sum += single && has_use(state, form, state->given, NULL) ? 4.0f : 0.4f;
    return sum;
}

/* A common word, at the front of a sentence or in a title, is seldom the town of that name. */
static float against_word(const hsay_place_search *search, const hsay_toponym *toponym,
                          const hsay_reading *reading, bool dateline, bool locative)
{
    const hsay_doc *doc = search->doc;
    uint32_t first = doc->sentences.data[doc->tokens.data[toponym->first].sentence].first;
    hsay_str form = hsay_doc_form(doc, toponym->first);
    float share = small_share(search->state, form), sum = 0;
    if (reading->kind == HSAY_PLACE_COUNTRY)
        return 0;
    if (has_use(search->state, form, search->state->words, "no-name"))
        sum += 6.0f;
    if (dateline)
        return sum;
    if (doc->words.data[toponym->first].upos != HSAY_PROPN)
        sum += share > 0 ? 3.0f : 0.8f;
    if (share > 0.15f)
        sum += locative ? 1.2f : 2.5f;
    if (toponym->first == first && share > 0)
        sum += 0.5f;
    return sum;
}

/* "near Congress": a known body, and a town that few know. */
static bool is_body(const hsay_place_search *search, const hsay_toponym *toponym,
                    const hsay_reading *reading)
{
    uint32_t m = search->mention_of[toponym->first];
    if (m == HSAY_NONE || reading->kind != HSAY_PLACE_CITY || reading->people > SMALL_TOWN)
        return false;
    const hsay_mention *mention = &search->doc->mentions.data[m];
    const hsay_actor *actor = &search->doc->actors.data[mention->actor];
    return mention->first == toponym->first && mention->last == toponym->last &&
           actor->kind == HSAY_KIND_ORGANIZATION && actor->known.length > 0;
}

float hsay_place_evidence(const hsay_place_search *search, uint32_t index)
{
    const hsay_doc *doc = search->doc;
    const hsay_toponym *toponym = &search->toponyms.data[index];
    const hsay_reading *reading = &search->readings.data[toponym->choice];
    bool single = toponym->first == toponym->last, dateline = is_dateline(doc, toponym);
    bool held = toponym->container != HSAY_NONE || toponym->contained;
    float sum;
    if (reading->kind == HSAY_PLACE_COUNTRY)
        sum = 4.0f;
    else if (reading->kind == HSAY_PLACE_REGION)
        sum = 3.0f;
    else if (reading->kind == HSAY_PLACE_FEATURE)
        sum = 2.0f;
    else
        sum = (log10f((float)reading->people + 1) - 3.0f) * 0.7f +
              (search->names.data[toponym->name].count > 1 ? 0
               : is_long(doc, toponym)                     ? 1.2f
                                                           : 0.8f);
    float place = dateline ? 2.0f : preposition(search, toponym);
    sum += place;
    if (held)
        sum += 4.0f;
    if (reading->score > reading->base + 1.5f)
        sum += 1.0f;
    if (!single)
        sum += 1.0f;
    else if (reading->other && reading->kind == HSAY_PLACE_CITY && !held)
        sum -= LESSER_NAME;
    const hsay_place_name *name = &search->names.data[toponym->name];
    if (!held && !name->sure && reading->kind != HSAY_PLACE_COUNTRY)
        sum -= name->margin < 0.4f ? 1.5f : name->margin < 0.8f ? 0.8f : 0;
    sum -= against(search, toponym, held || dateline || (!single && place > 1.5f));
    sum -= !held && !dateline && is_body(search, toponym, reading) ? 3.0f : 0;
    if (single)
        sum -= against_word(search, toponym, reading, dateline, place > 1);
    return sum;
}
