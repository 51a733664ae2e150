/* SPDX-License-Identifier: Apache-2.0
 *
 * describe.c - whom a description stands for.
 *
 * In: a draft like "the reporter", "Chile's army", "the Islamist group". Out: its entity. The same
 * role noun before, with the same owner and country; else a person or body that country, sector,
 * number and gender allow; an office only finds who is known to hold it. Bounds: twice
 * HSAY_ACTORS_BACK drafts, ROLE_SENTENCES sentences.
 */
#include "actors/resolve.h"

#define SENTENCES      4u
#define ROLE_SENTENCES 40u
#define AHEAD           24u /* drafts, and sentences, that a name may come behind its description */
#define AHEAD_SENTENCES 2u

static bool codes_clash(hsay_str a, hsay_str b)
{
    return a.length && b.length && !hsay_str_equal(a, b);
}

/* What is known so far of the entity's country: its own words or the lexicon's. */
static hsay_str entity_code(const actor_work *work, const actor_entity *e)
{
    bool held;
    if (e->code.length || e->row == HSAY_NONE)
        return e->code;
    uint32_t row = e->table == TABLE_LEADERS ? hsay_actors_office(work, e->row, &held) : e->row;
    return hsay_actors_cell(work->lexicon, e->table, row, work->lexicon->tables[e->table].code);
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

/* Does the leader's office, "Prime Minister of Iraq", hold the role's noun? "The president" holds
 * it on the article's day, "the former president" no longer. */
static bool office_named(const actor_work *work, uint32_t row, const actor_draft *d)
{
    const actor_lexicon *lexicon = work->lexicon;
    uint32_t office = hsay_table_column(&lexicon->tables[TABLE_LEADERS].table, "office");
    for (uint32_t r = lexicon->first_office[row]; r != HSAY_NONE; r = lexicon->next_office[r]) {
        if (work->day != HSAY_NO_DAY && hsay_actors_covers(work, TABLE_LEADERS, r) == d->former)
            continue;
        hsay_str text = hsay_actors_cell(lexicon, TABLE_LEADERS, r, office), noun;
        hsay_str nouns =
            hsay_actors_cell(lexicon, TABLE_ROLES, d->role,
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
        return office_named(work, e->row, d) ? 2 : 0;
    for (uint8_t i = 0; i < e->role_count; i++)
        if (e->roles[i] == d->role_hash ||
            (e->role_rows[i] != HSAY_NONE && shortens(work, d->role, e->role_rows[i])))
            return 2;
    /* Nothing is known of him yet but his name: "X arrived. The Swedish envoy said" */
    return e->role_count == 0 && e->named ? 1 : 0;
}

/* Every country has its own army, police and ministries: no body without a sector is one. */
static bool of_state(hsay_str sectors)
{
    return cells_share(sectors, HSAY_STR("GOV|MIL|COP|JUD|LEG|SPY"));
}

/* The uses of all words of his offices on the article's day. */
static uint32_t office_uses(const actor_work *work, uint32_t row)
{
    const actor_lexicon *lexicon = work->lexicon;
    uint32_t office = hsay_table_column(&lexicon->tables[TABLE_LEADERS].table, "office"), uses = 0;
    for (uint32_t r = lexicon->first_office[row]; r != HSAY_NONE; r = lexicon->next_office[r]) {
        hsay_str text = hsay_actors_cell(lexicon, TABLE_LEADERS, r, office), word;
        if (work->day != HSAY_NO_DAY && !hsay_actors_covers(work, TABLE_LEADERS, r))
            continue;
        while (hsay_str_next(&text, ' ', &word))
            uses |= hsay_actors_uses_of(lexicon, word);
    }
    return uses;
}

/* May the holder of a known office be called so? Who speaks for others is no mediator, and "the
 * Danish leader" is no minister of culture. */
static bool office_allows(const actor_work *work, const actor_draft *d, const actor_entity *e)
{
    if (e->table != TABLE_LEADERS || e->row == HSAY_NONE || d->role == HSAY_NONE)
        return true;
    for (uint8_t i = 0; i < e->role_count; i++)
        if (e->roles[i] == d->role_hash)
            return true;
    uint32_t held = office_uses(work, e->row);
    uint32_t noun = hsay_actors_uses(work->lexicon, work->doc, d->role_last);
    if ((held & USE_VOICE) && !(noun & (USE_VOICE | USE_STAFF)))
        return false;
    return !held || !(noun & USE_TOP) || (held & USE_LEADING);
}

/* Is he known for an office that leads, "President Ana Roe"? */
static bool leads(const actor_work *work, const actor_entity *e)
{
    uint32_t nouns = hsay_table_column(&work->lexicon->tables[TABLE_ROLES].table, "nouns");
    if (e->table == TABLE_LEADERS && e->row != HSAY_NONE)
        return (office_uses(work, e->row) & USE_LEADING) != 0;
    for (uint8_t i = 0; i < e->role_count; i++) {
        if (e->role_rows[i] == HSAY_NONE)
            continue;
        hsay_str words = hsay_actors_cell(work->lexicon, TABLE_ROLES, e->role_rows[i], nouns), word;
        while (hsay_str_next(&words, ' ', &word))
            if (hsay_actors_uses_of(work->lexicon, word) & USE_LEADING)
                return true;
    }
    return false;
}

/* Do the sectors of description and entity allow them to be one? 2: they meet, 1: nothing said
 * against it, 0: no. */
static int sectors_meet(const actor_work *work, const actor_draft *d, const actor_entity *e)
{
    hsay_str mine =
        d->role == HSAY_NONE ? (hsay_str){NULL, 0} : row_sectors(work, TABLE_ROLES, d->role);
    bool said = false;
    if (!office_allows(work, d, e))
        return 0;
    if (d->definite && !mine.length && d->role != HSAY_NONE && leads(work, e) &&
        (hsay_actors_uses(work->lexicon, work->doc, d->role_last) & USE_TOP))
        return 2;
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
            bool army = hsay_str_is(mine, "MIL") && d->number != NUMBER_PLURAL;
            bool armed = hsay_str_is(mine, "UAF") || hsay_str_is(mine, "REB") ||
                         hsay_str_is(mine, "PTY") || (hsay_str_is(mine, "MIL") && !army);
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
    return said || (body && of_state(mine)) ? 0 : 1;
}

/* The entity that owns a phrase: "his ministry", "X's lawyer", "adviser to X". */
static uint32_t owner_entity(const actor_work *work, const actor_draft *d)
{
    return d->strong_owner ? hsay_actors_entity_at(work, d->owner) : HSAY_NONE;
}

/* "the elders" after "tribal elders": the noun alone, with the article. */
static bool same_noun(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    if (c->role_hash == d->role_hash)
        return true;
    return d->definite && d->role != HSAY_NONE && c->role != HSAY_NONE &&
           c->mention == HSAY_MENTION_NOMINAL && d->role_first == d->role_last &&
           shortens(work, d->role, c->role);
}

static uint32_t count_in(const actor_work *work, const actor_draft *d)
{
    for (uint32_t t = d->first; t <= d->head; t++)
        if (hsay_doc_word(work->doc, t)->upos == HSAY_NUM)
            return t;
    return HSAY_NONE;
}

/* "The nine herders" are the nine herders of before, not the five. */
static bool counts_agree(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    if (!d->numbered)
        return true;
    uint32_t a = count_in(work, d), b = c->numbered ? count_in(work, c) : HSAY_NONE;
    return a != HSAY_NONE && b != HSAY_NONE &&
           hsay_str_equal(hsay_doc_word(work->doc, a)->lemma, hsay_doc_word(work->doc, b)->lemma);
}

/* Is the earlier draft c the same as description d, by the same noun? */
static bool same_description(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    if (c->mention == HSAY_MENTION_PRONOUN || !same_noun(work, d, c) || !counts_agree(work, d, c))
        return false;
    if (c->number != d->number && d->number && c->number)
        return false;
    if (c->former != d->former || c->elect != d->elect)
        return false;
    const actor_entity *e = &work->entities.data[c->entity];
    if (codes_clash(d->code, entity_code(work, e)))
        return false;
    if (d->code.length && d->number == NUMBER_PLURAL && (!d->definite || !c->definite) &&
        !entity_code(work, e).length)
        return false; /* "militants" and "Pakistani militants" */
    uint32_t a = owner_entity(work, d), b = owner_entity(work, c);
    if (a != HSAY_NONE && b != HSAY_NONE && a != b)
        return false;
    if (a != HSAY_NONE && b == HSAY_NONE && c->code.length)
        return false;
    return d->owner == HSAY_NONE || a != HSAY_NONE || !d->strong_owner;
}

/* Is the word the one noun that the description uses, whatever the case? */
static bool is_noun_of(const actor_work *work, const actor_draft *d, uint32_t t)
{
    hsay_str noun = hsay_doc_word(work->doc, d->role_last)->lemma;
    hsay_str form = hsay_doc_form(work->doc, t);
    return noun.length == form.length && contains_words(form, noun);
}

/* "the commission" of the Rural Broadcasting Commission, "the ministry" of the Ministry of Health:
 * the noun closes the longer name or description, or stands before its "of". */
static bool shortened(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    bool named = c->name_first != HSAY_NONE;
    uint32_t first = named ? c->name_first : c->role_first;
    uint32_t last = named ? c->name_last : c->role_last;
    bool body = d->kind == HSAY_KIND_ORGANIZATION || d->kind == HSAY_KIND_GROUP;
    if (!body || !d->definite || d->number == NUMBER_PLURAL || d->role_first != d->role_last ||
        d->role_last == HSAY_NONE || first == HSAY_NONE || first == last ||
        c->mention == HSAY_MENTION_PRONOUN || c->indefinite || c->kind == HSAY_KIND_PERSON ||
        d->strong_owner || codes_clash(d->code, entity_code(work, &work->entities.data[c->entity])))
        return false;
    if (is_noun_of(work, d, last))
        return true;
    for (uint32_t t = first; t < last; t++)
        if (hsay_lemma_is(work->doc, t + 1, "of") || hsay_lemma_is(work->doc, t + 1, "for"))
            return is_noun_of(work, d, t);
    return false;
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

/* "Police charged a Somali man. The suspect": somebody of no trade, and a word for what he is here. */
static bool is_same_stranger(const actor_work *work, const actor_draft *d, const actor_draft *c)
{
    const actor_entity *e = &work->entities.data[c->entity];
    if (d->sentence - c->sentence > 1 || !d->definite || !c->indefinite || d->strong_owner ||
        c->mention != HSAY_MENTION_NOMINAL || c->number == NUMBER_PLURAL ||
        d->number == NUMBER_PLURAL || e->kind != HSAY_KIND_PERSON || e->role_count != 1 ||
        d->role == HSAY_NONE || c->role == HSAY_NONE || is_office(work, d->role) ||
        (e->gender && d->gender && e->gender != d->gender))
        return false;
    hsay_str mine = row_sectors(work, TABLE_ROLES, d->role);
    hsay_str other = row_sectors(work, TABLE_ROLES, c->role);
    return (!mine.length || cells_share(mine, HSAY_STR("CRM|CVL|UAF|REB"))) &&
           (!other.length || hsay_str_is(other, "CVL"));
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
        if (!e->named && is_same_stranger(work, d, c))
            return 12 - 3 * back;
        if (!e->named || e->number == NUMBER_PLURAL ||
            (e->gender && d->gender && e->gender != d->gender))
            return 0;
        if (!meet || (meet == 1 && back > (is_office(work, d->role) ? 1 : 3)) ||
            (meet == 1 && is_office(work, d->role) && !hsay_actors_subject(work->doc, c->head)))
            return 0;
        if (meet == 2 && back > 8 && !country)
            return 0;
        return 20 * meet + 10 * country + (hsay_actors_subject(work->doc, c->head) ? 4 : 0) -
               3 * back;
    }
    if (d->kind == HSAY_KIND_ORGANIZATION || d->kind == HSAY_KIND_GROUP) {
        if (e->kind != HSAY_KIND_ORGANIZATION && e->kind != HSAY_KIND_GROUP &&
            e->kind != KIND_UNKNOWN)
            return 0;
        if (!e->named || e->number == NUMBER_PLURAL)
            return 0;
        if (d->number == NUMBER_PLURAL && (e->table != TABLE_GROUPS || !armed_role(work, d)))
            return 0;
        if (!meet || back > (meet == 2 ? 6 : 3))
            return 0;
        return 20 * meet + 10 * country + (hsay_actors_subject(work->doc, c->head) ? 4 : 0) -
               4 * back;
    }
    return 0;
}

/* "the aforementioned source": whoever spoke last. */
static uint32_t last_speaker(const actor_work *work, const actor_draft *d, uint32_t position)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t i = position; i > 0 && i + HSAY_ACTORS_BACK > position; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (c->entity == HSAY_NONE || c->dropped ||
            hsay_actors_same_clause(doc, c->head, d->head) ||
            work->entities.data[c->entity].kind != HSAY_KIND_PERSON)
            continue;
        if (d->sentence - c->sentence > SENTENCES)
            break;
        uint32_t verb = hsay_doc_word(doc, c->head)->head;
        if (hsay_actors_subject(doc, c->head) && verb != HSAY_NONE &&
            hsay_doc_word(doc, verb)->upos == HSAY_VERB)
            return c->entity;
    }
    return HSAY_NONE;
}

/* "as leader of the union", "author of a book": a person without an article is new, but in
 * headlines and for an office, "President said". */
static bool may_refer_back(const actor_work *work, const actor_draft *d)
{
    if (d->indefinite || d->mention != HSAY_MENTION_NOMINAL)
        return false;
    bool bare = !d->definite && d->number == NUMBER_SINGULAR && d->kind == HSAY_KIND_PERSON;
    return !bare || is_office(work, d->role) ||
           work->doc->sentences.data[d->sentence].headline;
}

/* "Chile's president" may be anyone Chilean; "his lawyer" is his alone. */
static bool of_country(const actor_work *work, uint32_t owner)
{
    const actor_entity *e = &work->entities.data[owner];
    return e->kind == HSAY_KIND_COUNTRY || e->kind == HSAY_KIND_PLACE;
}

/* May "students" be others than those of sentences ago? The police are one body. */
static bool may_be_others(const actor_work *work, const actor_draft *d)
{
    if (d->definite || d->number != NUMBER_PLURAL || d->role == HSAY_NONE)
        return false;
    bool person = hsay_str_is(hsay_actors_cell(work->lexicon, TABLE_ROLES, d->role,
                                               work->lexicon->tables[TABLE_ROLES].kind),
                              "person");
    return person || !of_state(row_sectors(work, TABLE_ROLES, d->role));
}

static uint32_t describe_back(const actor_work *work, const actor_draft *d, uint32_t position)
{
    uint32_t best = HSAY_NONE,
             stop = position > HSAY_ACTORS_BACK * 2 ? position - HSAY_ACTORS_BACK * 2 : 0;
    int best_score = 0;
    bool bare = !d->definite, others = may_be_others(work, d);
    uint32_t owner = owner_entity(work, d);
    bool owned = owner != HSAY_NONE && !of_country(work, owner);
    for (uint32_t i = position; i > stop; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (c->entity == HSAY_NONE || c->dropped || c->nobody)
            continue;
        if (d->sentence - c->sentence > ROLE_SENTENCES)
            break;
        if (c->entity == owner)
            continue;
        if (!(others && d->sentence - c->sentence > 1) && same_description(work, d, c)) {
            int score = 60 - (int)(d->sentence - c->sentence);
            if (score > best_score)
                best_score = score, best = c->entity;
            break;
        }
        if (shortened(work, d, c)) {
            int score = 58 - (int)(d->sentence - c->sentence);
            if (score > best_score)
                best_score = score, best = c->entity;
            continue;
        }
        if (bare || owned || d->numbered || hsay_actors_same_clause(work->doc, c->head, d->head))
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
    for (uint32_t i = position; i > 0 && i + HSAY_ACTORS_BACK > position; i--) {
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

/* Nobody is called so yet, and the name comes next: "The envoy said ... On Friday, Karin Lund was
 * asked". Only for who speaks, and for a name that nothing else describes. */
static uint32_t named_later(const actor_work *work, const actor_draft *d, uint32_t position)
{
    const hsay_doc *doc = work->doc;
    if (d->kind != HSAY_KIND_PERSON || !d->definite || d->number == NUMBER_PLURAL ||
        !is_office(work, d->role) || !hsay_actors_subject(doc, d->head))
        return HSAY_NONE;
    for (uint32_t i = position + 1; i < work->drafts.count && i < position + AHEAD; i++) {
        const actor_draft *c = &work->drafts.data[work->order[i]];
        if (c->sentence - d->sentence > AHEAD_SENTENCES)
            break;
        if (c->entity == HSAY_NONE || c->mention != HSAY_MENTION_NAME ||
            c->kind == HSAY_KIND_COUNTRY || c->place || c->adjective || c->sentence == d->sentence)
            continue;
        const actor_entity *e = &work->entities.data[c->entity];
        bool new_name = e->first_draft == work->order[i] && c->name_first != c->name_last;
        bool person = e->kind == HSAY_KIND_PERSON || e->kind == KIND_UNKNOWN;
        if (!person)
            continue;
        return new_name && !e->role_count && e->row == HSAY_NONE &&
                       work->link[work->order[i]] == HSAY_NONE &&
                       hsay_actors_subject(doc, c->head) &&
                       !(e->gender && d->gender && e->gender != d->gender)
                   ? c->entity
                   : HSAY_NONE;
    }
    return HSAY_NONE;
}

/* "... a Somali man. The suspect, Abdi Warsame, said": the stranger has a name now. */
static void name_stranger(actor_work *work, uint32_t draft, uint32_t entity, uint32_t position)
{
    const actor_draft *d = &work->drafts.data[draft];
    uint32_t stop = position > HSAY_ACTORS_BACK ? position - HSAY_ACTORS_BACK : 0;
    uint32_t stranger = HSAY_NONE;
    for (uint32_t i = position; i > stop && stranger == HSAY_NONE; i--) {
        const actor_draft *c = &work->drafts.data[work->order[i - 1]];
        if (d->sentence - c->sentence > 1)
            return;
        if (c->entity != HSAY_NONE && c->entity != entity && !c->dropped &&
            !work->entities.data[c->entity].named && is_same_stranger(work, d, c))
            stranger = c->entity;
    }
    for (uint32_t i = position; stranger != HSAY_NONE && i > stop; i--)
        if (work->drafts.data[work->order[i - 1]].entity == stranger)
            hsay_actors_enter(work, work->order[i - 1], entity);
}

void hsay_actors_description(actor_work *work, uint32_t draft, uint32_t position)
{
    actor_draft *d = &work->drafts.data[draft];
    uint32_t entity = HSAY_NONE, link = work->link[draft], owner = owner_entity(work, d);
    if (d->ground) {
        entity = hsay_actors_grounded(work, d, position);
        d->dropped = entity == HSAY_NONE;
        if (!d->dropped)
            hsay_actors_enter(work, draft, entity);
        return;
    }
    if (!d->code.length && owner != HSAY_NONE) /* "Chile's army" is no Peruvian one */
    {
        d->code = entity_code(work, &work->entities.data[owner]);
        d->lent = true;
    }
    if (link != HSAY_NONE)
        entity = work->drafts.data[link].entity;
    if (entity != HSAY_NONE && work->entities.data[entity].first_draft == link)
        name_stranger(work, draft, entity, position);
    if (entity == HSAY_NONE && d->same && d->kind == HSAY_KIND_PERSON)
        entity = last_speaker(work, d, position);
    if (entity == HSAY_NONE && may_refer_back(work, d))
        entity = describe_back(work, d, position);
    if (entity == HSAY_NONE && owner != HSAY_NONE)
        entity = other_side(work, d, owner, position);
    if (entity == HSAY_NONE)
        entity = named_later(work, d, position);
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
