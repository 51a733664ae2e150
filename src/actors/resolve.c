/* SPDX-License-Identifier: Apache-2.0
 *
 * resolve.c - descriptions and pronouns find whom they stand for.
 *
 * In: drafts, links, the entities of names. Out: draft->entity for all the others; a pronoun that
 * finds nobody is dropped, a description becomes an entity of its own.
 *
 * The drafts are walked in the order of their heads. A definite or repeated description looks back
 * for the same role noun, then for a person, body or group that it fits (country, sector, number,
 * gender); a pronoun scores what it could stand for:
 *
 *     score = 30 - 12 * sentences back + subject 8 + name 3 + same subject position 3
 *             + speaker of the sentence before 4 - inside a quotation 6 - competing noun 5 ...
 *
 * after Lappin and Leass (1994), "An algorithm for pronominal anaphora resolution". Bounds: BACK
 * drafts and SENTENCES sentences are looked at for each.
 */
#include "actors/work.h"

#define BACK           120u
#define SENTENCES      4u
#define ROLE_SENTENCES 40u

static bool subject(const hsay_doc *doc, uint32_t t)
{
    const hsay_word *word = hsay_doc_word(doc, t);
    for (int step = 0; step < 4 && word->deprel == HSAY_CONJ && word->head != HSAY_NONE; step++)
        word = hsay_doc_word(doc, word->head);
    return hsay_deprel_is(word->deprel, HSAY_NSUBJ);
}

static bool in_quotation(const hsay_doc *doc, uint32_t t)
{
    return doc->tokens.data[t].quotation != HSAY_NONE;
}

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

static uint32_t entity_at(const actor_work *work, uint32_t token)
{
    if (token == HSAY_NONE || work->draft_at[token] == HSAY_NONE)
        return HSAY_NONE;
    return work->drafts.data[work->draft_at[token]].entity;
}

/* The entity that speaks in the quotation around token t, or HSAY_NONE. */
static uint32_t speaker_at(const actor_work *work, uint32_t t)
{
    uint32_t quotation = work->doc->tokens.data[t].quotation;
    if (quotation == HSAY_NONE)
        return HSAY_NONE;
    uint32_t e = entity_at(work, work->speaker[quotation]);
    return e != HSAY_NONE ? e : entity_at(work, work->speaker[outermost(work->doc, quotation)]);
}

/* ------------------------------------------------------------------ pronouns */

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

/* Subject and object of one verb are two people. */
static bool same_clause(const hsay_doc *doc, uint32_t a, uint32_t b)
{
    uint32_t x = hsay_doc_word(doc, a)->head, y = hsay_doc_word(doc, b)->head;
    return x != HSAY_NONE && x == y;
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

/* What nouns that are no actors stand between the two tokens and could be meant: 2 for a subject,
 * 1 for an object, at most 4. */
static int competitors(const actor_work *work, uint32_t from, uint32_t to, bool plural)
{
    const hsay_doc *doc = work->doc;
    int count = 0;
    uint32_t start = to > 40 && to - 40 > from ? to - 40 : from + 1;
    for (uint32_t t = start; t < to && count < 4; t++) {
        const hsay_word *word = hsay_doc_word(doc, t);
        if (word->upos != HSAY_NOUN || ((word->morph & HSAY_MORPH_PLURAL) != 0) != plural)
            continue;
        if (work->draft_at[t] != HSAY_NONE)
            continue;
        if (hsay_deprel_is(word->deprel, HSAY_NSUBJ))
            count += 2;
        else if (word->deprel == HSAY_OBJ)
            count++;
    }
    return count;
}

static int score_pronoun(const actor_work *work, const actor_draft *p, const actor_draft *c)
{
    const hsay_doc *doc = work->doc;
    const actor_entity *e = &work->entities.data[c->entity];
    int score = 30 - 12 * (int)(p->sentence - c->sentence);
    if (subject(doc, c->head)) {
        score += 8;
        if (subject(doc, p->head))
            score += 3;
        uint32_t verb = hsay_doc_word(doc, c->head)->head;
        if (verb != HSAY_NONE && c->sentence != p->sentence &&
            (hsay_actors_uses(work->lexicon, doc, verb) & USE_SPEECH))
            score += 4;
    } else if (hsay_doc_word(doc, c->head)->deprel == HSAY_OBJ) {
        score += 3;
    }
    if (c->mention == HSAY_MENTION_NAME)
        score += 3;
    if (c->mention == HSAY_MENTION_PRONOUN && c->role_hash == p->role_hash)
        score += 6;
    if (c->adjective)
        score -= 12;
    if (c->place)
        score -= 12;
    if (c->possessive && c->mention != HSAY_MENTION_PRONOUN)
        score -= 2;
    if (in_quotation(doc, c->head) != in_quotation(doc, p->head))
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
        score -= 4 * competitors(work, c->head, p->head, false);
        if (e->kind == KIND_UNKNOWN)
            score -= 4;
        if (e->kind == HSAY_KIND_GROUP)
            score -= 2;
    } else if (p->number == NUMBER_PLURAL) {
        score -= 4 * competitors(work, c->head, p->head, true);
        if (e->number == NUMBER_PLURAL)
            score += 6;
        else if (e->kind == HSAY_KIND_COUNTRY)
            score -= 8;
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

static uint32_t resolve_third(actor_work *work, const actor_draft *p, uint32_t position)
{
    const hsay_doc *doc = work->doc;
    if (p->gender == GENDER_NEUTER && !p->possessive && !acts(doc, p->head))
        return HSAY_NONE;
    uint32_t best = HSAY_NONE, stop = position > BACK ? position - BACK : 0;
    uint32_t speaker = speaker_at(work, p->head);
    int best_score = p->gender == GENDER_NEUTER ? 14 : p->number == NUMBER_PLURAL ? 8 : -6;
    for (uint32_t i = position; i > stop; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (c->entity == HSAY_NONE || c->dropped || c->relative)
            continue;
        if (p->sentence - c->sentence > SENTENCES)
            break;
        if (!fits_pronoun(&work->entities.data[c->entity], p))
            continue;
        if (c->entity == speaker && in_quotation(doc, p->head))
            continue;
        if (!p->possessive && !p->reflexive && same_clause(doc, c->head, p->head))
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
    if (p->kind != HSAY_KIND_PERSON || verb == HSAY_NONE || in_quotation(doc, p->head) ||
        !subject(doc, p->head) || !(hsay_actors_uses(work->lexicon, doc, verb) & USE_SPEECH))
        return otherwise;
    uint32_t paragraph = doc->sentences.data[p->sentence].paragraph;
    for (uint32_t i = position; i > 0 && i + BACK > position; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (doc->sentences.data[c->sentence].paragraph != paragraph)
            break;
        if (c->entity == HSAY_NONE || c->dropped || in_quotation(doc, c->head) ||
            !subject(doc, c->head))
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
            subject(work->doc, c->head) && fits_pronoun(&work->entities.data[c->entity], p))
            return c->entity;
    }
    return HSAY_NONE;
}

static void resolve_pronoun(actor_work *work, uint32_t draft, uint32_t position)
{
    actor_draft *p = &work->drafts.data[draft];
    uint32_t entity = HSAY_NONE;
    if (work->link[draft] != HSAY_NONE)
        entity = work->drafts.data[work->link[draft]].entity;
    else if (p->relative)
        entity = HSAY_NONE;
    else if (p->person == 1)
        entity = speaker_at(work, p->head);
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

/* ------------------------------------------------------------------ descriptions */

static bool codes_clash(hsay_str a, hsay_str b)
{
    return a.length && b.length && !hsay_str_equal(a, b);
}

/* What is known so far of the entity's country: its own words or the lexicon's. */
static hsay_str entity_code(const actor_work *work, const actor_entity *e)
{
    if (e->code.length || e->row == HSAY_NONE)
        return e->code;
    return hsay_actors_cell(work->lexicon, e->table, e->row, work->lexicon->tables[e->table].code);
}

static hsay_str row_sectors(const actor_work *work, uint32_t table, uint32_t row)
{
    return hsay_actors_cell(work->lexicon, table, row, work->lexicon->tables[table].sectors);
}

static bool cells_share(hsay_str a, hsay_str b)
{
    hsay_str x, y;
    while (hsay_str_next(&a, '|', &x)) {
        hsay_str rest = b;
        while (hsay_str_next(&rest, '|', &y))
            if (hsay_str_equal(x, y))
                return true;
    }
    return false;
}

/* Does `text` hold `words`, letter case aside? */
static bool contains_words(hsay_str text, hsay_str words)
{
    for (size_t i = 0; i + words.length <= text.length; i++) {
        size_t k = 0;
        while (k < words.length && hsay_to_lower((unsigned char)text.data[i + k]) ==
                                       hsay_to_lower((unsigned char)words.data[k]))
            k++;
        if (k == words.length)
            return true;
    }
    return false;
}

static bool is_office(const actor_work *work, uint32_t role)
{
    return role != HSAY_NONE && hsay_actors_cell(work->lexicon, TABLE_ROLES, role,
                                                 work->lexicon->tables[TABLE_ROLES].office)
                                    .length;
}

/* Does the leader's office, "Prime Minister of Iraq", hold the role's noun? */
static bool office_named(const actor_work *work, uint32_t row, uint32_t role)
{
    const actor_lexicon *lexicon = work->lexicon;
    uint32_t office = hsay_table_column(&lexicon->tables[TABLE_LEADERS].table, "office");
    for (uint32_t r = lexicon->first_office[row]; r != HSAY_NONE; r = lexicon->next_office[r]) {
        hsay_str text = hsay_actors_cell(lexicon, TABLE_LEADERS, r, office), noun;
        hsay_str nouns =
            hsay_actors_cell(lexicon, TABLE_ROLES, role,
                             hsay_table_column(&lexicon->tables[TABLE_ROLES].table, "nouns"));
        while (hsay_str_next(&nouns, '|', &noun))
            if (contains_words(text, noun))
                return true;
    }
    return false;
}

/* Is role `brief` the last word of role `full`: "minister", "defence minister"? */
static bool shortens(const actor_work *work, uint32_t brief, uint32_t full)
{
    uint32_t nouns = hsay_table_column(&work->lexicon->tables[TABLE_ROLES].table, "nouns");
    hsay_str shorter = hsay_actors_cell(work->lexicon, TABLE_ROLES, brief, nouns), a;
    hsay_str longer = hsay_actors_cell(work->lexicon, TABLE_ROLES, full, nouns), b;
    if (!hsay_str_next(&shorter, '|', &a))
        return false;
    while (hsay_str_next(&longer, '|', &b))
        if (b.length > a.length && b.data[b.length - a.length - 1] == ' ' &&
            hsay_str_equal(hsay_str_slice(b, b.length - a.length, b.length), a))
            return true;
    return false;
}

/* An office is held by one person: 2 the entity is known to hold it, 0 it is not. */
static int office_meets(const actor_work *work, const actor_draft *d, const actor_entity *e)
{
    if (e->table == TABLE_LEADERS && e->row != HSAY_NONE)
        return office_named(work, e->row, d->role) ? 2 : 0;
    for (uint8_t i = 0; i < e->role_count; i++)
        if (e->roles[i] == d->role_hash ||
            (e->role_rows[i] != HSAY_NONE && shortens(work, d->role, e->role_rows[i])))
            return 2;
    /* Nothing is known of him yet but his name: "X arrived. The Swedish envoy said" */
    return e->role_count == 0 && e->named ? 1 : 0;
}

/* Do the sectors of description and entity allow them to be one? 2: they meet, 1: nothing said
 * against it, 0: no. */
static int sectors_meet(const actor_work *work, const actor_draft *d, const actor_entity *e)
{
    hsay_str mine =
        d->role == HSAY_NONE ? (hsay_str){NULL, 0} : row_sectors(work, TABLE_ROLES, d->role);
    bool said = false;
    if (is_office(work, d->role) && mine.length) {
        return office_meets(work, d, e);
    }
    if (e->row != HSAY_NONE && e->table != TABLE_COUNTRIES) {
        hsay_str own = row_sectors(work, e->table, e->row);
        if (own.length)
            said = true;
        if (cells_share(mine, own))
            return 2;
        if (e->table == TABLE_LEADERS) /* any office of his */
            for (uint32_t r = work->lexicon->first_office[e->row]; r != HSAY_NONE;
                 r = work->lexicon->next_office[r])
                if (cells_share(mine, row_sectors(work, TABLE_LEADERS, r)))
                    return 2;
        if (e->table == TABLE_GROUPS && mine.length) {
            bool armed = hsay_str_is(mine, "UAF") || hsay_str_is(mine, "REB") ||
                         hsay_str_is(mine, "PTY") || hsay_str_is(mine, "MIL");
            if (armed)
                return 2;
        }
    }
    for (uint8_t i = 0; i < e->role_count; i++) {
        if (e->role_rows[i] == HSAY_NONE)
            continue;
        hsay_str other = row_sectors(work, TABLE_ROLES, e->role_rows[i]);
        if (!other.length)
            continue;
        said = true;
        if (cells_share(mine, other))
            return 2;
    }
    if (!mine.length)
        return 1;
    bool body = d->kind == HSAY_KIND_ORGANIZATION || d->kind == HSAY_KIND_GROUP;
    return said || body ? 0 : 1;
}

/* The entity that owns a phrase: "his ministry", "X's lawyer", "adviser to X". */
static uint32_t owner_entity(const actor_work *work, const actor_draft *d)
{
    return d->strong_owner ? entity_at(work, d->owner) : HSAY_NONE;
}

/* Is the earlier draft c the same as description d, by the same noun? */
static bool same_description(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    if (c->role_hash != d->role_hash || c->mention == HSAY_MENTION_PRONOUN)
        return false;
    if (c->number != d->number && d->number && c->number)
        return false;
    const actor_entity *e = &work->entities.data[c->entity];
    if (codes_clash(d->code, entity_code(work, e)))
        return false;
    uint32_t a = owner_entity(work, d), b = owner_entity(work, c);
    if (a != HSAY_NONE && b != HSAY_NONE && a != b)
        return false;
    if (a != HSAY_NONE && b == HSAY_NONE && c->code.length)
        return false;
    return d->owner == HSAY_NONE || a != HSAY_NONE || !d->strong_owner;
}

static bool is_under(const hsay_doc *doc, uint32_t t, uint32_t ancestor)
{
    for (int step = 0; step < 6 && t != HSAY_NONE; step++) {
        if (t == ancestor)
            return true;
        t = hsay_doc_word(doc, t)->head;
    }
    return false;
}

static bool armed_role(const actor_work *work, const actor_draft *d)
{
    hsay_str mine =
        d->role == HSAY_NONE ? (hsay_str){NULL, 0} : row_sectors(work, TABLE_ROLES, d->role);
    return hsay_str_is(mine, "UAF") || hsay_str_is(mine, "REB") || hsay_str_is(mine, "MIL");
}

/* Does a description fit an entity that has been called something else so far? */
static int fit(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    const actor_entity *e = &work->entities.data[c->entity];
    hsay_str code = entity_code(work, e);
    if (codes_clash(d->code, code))
        return 0;
    if (c->place || c->adjective)
        return 0;
    int meet = sectors_meet(work, d, e);
    int back = (int)(d->sentence - c->sentence);
    bool country = d->code.length && hsay_str_equal(d->code, code);
    if (d->kind == HSAY_KIND_PERSON) {
        if (e->kind != HSAY_KIND_PERSON && e->kind != KIND_UNKNOWN)
            return 0;
        if (!e->named || e->number == NUMBER_PLURAL ||
            (e->gender && d->gender && e->gender != d->gender))
            return 0;
        if (!meet || (meet == 1 && back > (is_office(work, d->role) ? 1 : 3)) ||
            (meet == 1 && is_office(work, d->role) && !subject(work->doc, c->head)))
            return 0;
        if (meet == 2 && back > 8 && !country)
            return 0;
        return 20 * meet + 10 * country + (subject(work->doc, c->head) ? 4 : 0) - 3 * back;
    }
    if (d->kind == HSAY_KIND_ORGANIZATION || d->kind == HSAY_KIND_GROUP) {
        if (e->kind != HSAY_KIND_ORGANIZATION && e->kind != HSAY_KIND_GROUP)
            return 0;
        if (!e->named || e->number == NUMBER_PLURAL)
            return 0;
        if (d->number == NUMBER_PLURAL && (e->table != TABLE_GROUPS || !armed_role(work, d)))
            return 0;
        if (!meet || back > (meet == 2 ? 6 : 3))
            return 0;
        return 20 * meet + 10 * country + (subject(work->doc, c->head) ? 4 : 0) - 4 * back;
    }
    return 0;
}

/* "the aforementioned source": whoever spoke last. */
static uint32_t last_speaker(const actor_work *work, const actor_draft *d, uint32_t position)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t i = position; i > 0 && i + BACK > position; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (c->entity == HSAY_NONE || c->dropped || same_clause(doc, c->head, d->head) ||
            work->entities.data[c->entity].kind != HSAY_KIND_PERSON)
            continue;
        if (d->sentence - c->sentence > SENTENCES)
            break;
        uint32_t verb = hsay_doc_word(doc, c->head)->head;
        if (subject(doc, c->head) && verb != HSAY_NONE &&
            hsay_doc_word(doc, verb)->upos == HSAY_VERB)
            return c->entity;
    }
    return HSAY_NONE;
}

static bool may_refer_back(const actor_draft *d)
{
    if (d->indefinite || d->mention != HSAY_MENTION_NOMINAL)
        return false;
    return true;
}

static uint32_t describe_back(const actor_work *work, const actor_draft *d, uint32_t position)
{
    uint32_t best = HSAY_NONE, stop = position > BACK * 2 ? position - BACK * 2 : 0;
    int best_score = 0;
    bool bare = !d->definite;
    uint32_t owner = owner_entity(work, d);
    for (uint32_t i = position; i > stop; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (c->entity == HSAY_NONE || c->dropped)
            continue;
        if (d->sentence - c->sentence > ROLE_SENTENCES)
            break;
        if (c->entity == owner)
            continue;
        if (same_description(work, d, c)) {
            int score = 60 - (int)(d->sentence - c->sentence);
            if (score > best_score)
                best_score = score, best = c->entity;
            break;
        }
        if (bare || (owner != HSAY_NONE && d->owner != HSAY_NONE))
            continue;
        if (is_under(work->doc, d->head, c->head))
            continue; /* "Filastin, related to the group" */
        int score = fit(work, d, c);
        if (score > best_score)
            best_score = score, best = c->entity;
    }
    return best;
}

/* "its neighbour", "Ethiopia's rival": the other country or government last spoken of. */
static uint32_t other_side(const actor_work *work, const actor_draft *d, uint32_t owner,
                           uint32_t position)
{
    const actor_entity *mine = &work->entities.data[owner];
    if (mine->kind != HSAY_KIND_COUNTRY || d->number == NUMBER_PLURAL || d->role == HSAY_NONE ||
        !(hsay_actors_uses(work->lexicon, work->doc, d->role_last) & USE_OTHER))
        return HSAY_NONE;
    hsay_str code = entity_code(work, mine);
    for (uint32_t i = position; i > 0 && i + BACK > position; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (c->entity == HSAY_NONE || c->dropped || c->place || c->adjective)
            continue;
        if (d->sentence - c->sentence > 2)
            break;
        const actor_entity *e = &work->entities.data[c->entity];
        if (e->kind == HSAY_KIND_COUNTRY && !hsay_str_equal(entity_code(work, e), code))
            return c->entity;
    }
    return HSAY_NONE;
}

static void resolve_nominal(actor_work *work, uint32_t draft, uint32_t position)
{
    actor_draft *d = &work->drafts.data[draft];
    uint32_t entity = HSAY_NONE, link = work->link[draft], owner = owner_entity(work, d);
    if (!d->code.length && owner != HSAY_NONE) /* "Chile's army" is no Peruvian one */
        d->code = entity_code(work, &work->entities.data[owner]);
    if (link != HSAY_NONE)
        entity = work->drafts.data[link].entity;
    if (entity == HSAY_NONE && d->same && d->kind == HSAY_KIND_PERSON)
        entity = last_speaker(work, d, position);
    if (entity == HSAY_NONE && may_refer_back(d))
        entity = describe_back(work, d, position);
    if (entity == HSAY_NONE && owner != HSAY_NONE)
        entity = other_side(work, d, owner, position);
    if (entity == HSAY_NONE)
        entity = hsay_actors_entity(work, draft);
    if (entity == HSAY_NONE)
        return;
    hsay_actors_enter(work, draft, entity);
    actor_entity *e = &work->entities.data[entity];
    if (!e->code.length && d->code.length)
        e->code = d->code;
    if (link != HSAY_NONE && work->drafts.data[link].entity == HSAY_NONE &&
        work->drafts.data[link].mention == HSAY_MENTION_NOMINAL)
        hsay_actors_enter(work, link, entity);
}

/* ------------------------------------------------------------------ order */

static bool sort_by_head(actor_work *work)
{
    uint32_t tokens = work->doc->tokens.count, drafts = work->drafts.count;
    uint32_t *starts = HSAY_NEW(work->arena, uint32_t, (size_t)tokens + 1);
    work->order = HSAY_NEW(work->arena, uint32_t, drafts);
    if (!starts || !work->order)
        return false;
    for (uint32_t i = 0; i < drafts; i++)
        starts[work->drafts.data[i].head + 1]++;
    for (uint32_t t = 0; t < tokens; t++)
        starts[t + 1] += starts[t];
    for (uint32_t i = 0; i < drafts; i++)
        work->order[starts[work->drafts.data[i].head]++] = i;
    return true;
}

bool hsay_actors_resolve(actor_work *work)
{
    if (!sort_by_head(work))
        return false;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        actor_draft *d = &work->drafts.data[i];
        if (d->entity != HSAY_NONE && d->code.length && !work->entities.data[d->entity].code.length)
            work->entities.data[d->entity].code = d->code;
    }
    for (uint32_t i = 0; i < work->drafts.count && !work->failed; i++) {
        uint32_t draft = work->order[i];
        if (work->drafts.data[draft].entity != HSAY_NONE)
            continue;
        if (work->drafts.data[draft].mention == HSAY_MENTION_PRONOUN)
            resolve_pronoun(work, draft, i);
        else
            resolve_nominal(work, draft, i);
    }
    return !work->failed;
}
