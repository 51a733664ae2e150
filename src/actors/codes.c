/* SPDX-License-Identifier: Apache-2.0
 *
 * codes.c - country and sectors of every entity, for the article's date.
 *
 * In: entities with their drafts. Out: entity code, sectors, rule. What counts, strongest first:
 *
 *     5  the lexicon's row, its dates checked: a leader out of office keeps the country alone
 *     4  words of the phrase: "Turkish Foreign Minister", "Zambian police"
 *     3  the owner: "the military's spokesman", "its troops", "adviser to Hamas"
 *     2  where: "rebels in Darfur"; who of its forces speaks of it
 *     1  the country that the article is mostly about, for what every country has one of
 *
 * Owners may be owned in turn, so the drafts are walked OWNER_ROUNDS times.
 */
#include "actors/resolve.h"

#define OWNER_ROUNDS 3

static hsay_str cell(const actor_work *work, uint32_t table, uint32_t row, uint32_t column)
{
    return hsay_actors_cell(work->lexicon, table, row, column);
}

static void set_sectors(actor_entity *e, const hsay_str *sectors, uint8_t count, uint8_t rank)
{
    if (!count || rank <= e->sector_rank)
        return;
    for (uint8_t i = 0; i < count; i++)
        e->sectors[i] = sectors[i];
    e->sector_count = count;
    e->sector_rank = rank;
}

static void set_code(actor_entity *e, hsay_str code, uint8_t rank, hsay_str rule)
{
    if (!code.length || rank <= e->code_rank)
        return;
    e->code = code;
    e->code_rank = rank;
    e->rule = rule;
}

/* ------------------------------------------------------------------ the lexicon's word */

bool hsay_actors_covers(const actor_work *work, uint32_t table, uint32_t row)
{
    const actor_table *t = &work->lexicon->tables[table];
    int32_t from, to;
    hsay_str first = cell(work, table, row, t->from), last = cell(work, table, row, t->to);
    if (work->day == HSAY_NO_DAY)
        return true;
    if (hsay_actors_day(first, false, &from) && work->day < from)
        return false;
    return !(hsay_actors_day(last, true, &to) && work->day > to);
}

static bool begun(const actor_work *work, uint32_t row)
{
    int32_t from;
    hsay_str first = cell(work, TABLE_LEADERS, row, work->lexicon->tables[TABLE_LEADERS].from);
    return work->day == HSAY_NO_DAY || !hsay_actors_day(first, false, &from) || work->day >= from;
}

uint32_t hsay_actors_office(const actor_work *work, uint32_t row, bool *held)
{
    const actor_lexicon *lexicon = work->lexicon;
    uint32_t last = HSAY_NONE, covering = HSAY_NONE;
    int32_t newest = INT32_MIN, from;
    for (uint32_t r = lexicon->first_office[row]; r != HSAY_NONE; r = lexicon->next_office[r]) {
        hsay_str first = cell(work, TABLE_LEADERS, r, lexicon->tables[TABLE_LEADERS].from);
        if (!hsay_actors_day(first, false, &from))
            from = INT32_MIN;
        if (hsay_actors_covers(work, TABLE_LEADERS, r) && from >= newest) {
            covering = r; /* of two at once, and of all where no day is known, the newest */
            newest = from;
        }
        if (begun(work, r))
            last = r;
    }
    *held = covering != HSAY_NONE;
    return *held ? covering : last == HSAY_NONE ? lexicon->first_office[row] : last;
}

static hsay_str rule_of(actor_work *work, uint32_t table, uint32_t row)
{
    hsay_str rule = hsay_table_rule(&work->lexicon->tables[table].table, row, &work->doc->arena);
    if (!rule.data)
        work->failed = true;
    return rule;
}

static void from_lexicon(actor_work *work, actor_entity *e)
{
    if (e->row == HSAY_NONE)
        return;
    uint32_t row = e->row;
    const actor_table *table = &work->lexicon->tables[e->table];
    hsay_str sectors[HSAY_SECTORS_MAX];
    bool held = true;
    if (e->table == TABLE_LEADERS)
        row = hsay_actors_office(work, row, &held);
    uint8_t count = hsay_actors_sectors(cell(work, e->table, row, table->sectors), sectors);
    e->row = row;
    set_code(e, cell(work, e->table, row, table->code), 5, rule_of(work, e->table, row));
    if (e->table == TABLE_LEADERS && !held) {
        sectors[0] = HSAY_STR("ELI");
        /* An office still to come says nothing yet. */
        count = begun(work, row) ? 1 : 0;
        e->former = true;
    }
    if (e->table == TABLE_COUNTRIES) {
        count = 0;
        if (e->government)
            sectors[count++] = HSAY_STR("GOV");
    }
    set_sectors(e, sectors, count, 5);
}

/* "Cut ties with Qatar": the other side of what a verb is about. */
static bool other_party(const hsay_doc *doc, uint32_t token)
{
    const hsay_word *word = hsay_doc_word(doc, token);
    uint32_t mark = hsay_tree_child(doc, token, HSAY_CASE);
    if (word->deprel != HSAY_NMOD || mark == HSAY_NONE || !hsay_lemma_is(doc, mark, "with"))
        return false;
    const hsay_word *noun = hsay_doc_word(doc, word->head);
    return (noun->deprel == HSAY_OBJ || hsay_deprel_is(noun->deprel, HSAY_OBL)) &&
           noun->upos == HSAY_NOUN && hsay_doc_word(doc, noun->head)->upos == HSAY_VERB;
}

/* Is the token, or what it is joined to by "and", dealt with: the object of a verb of address, or
 * behind a preposition that tells no place ("shared it with Turkey")? */
static bool dealt_with(const actor_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    for (int step = 0; step < 4 && hsay_doc_word(doc, token)->deprel == HSAY_CONJ; step++)
        token = hsay_doc_word(doc, token)->head;
    const hsay_word *word = hsay_doc_word(doc, token);
    if (word->head != HSAY_NONE && other_party(doc, token))
        return true;
    if (word->head == HSAY_NONE || hsay_doc_word(doc, word->head)->upos != HSAY_VERB)
        return false;
    if (word->deprel == HSAY_OBJ || word->deprel == HSAY_IOBJ)
        return (hsay_actors_uses(work->lexicon, doc, word->head) & USE_ADDRESS) != 0;
    uint32_t mark = hsay_tree_child(doc, token, HSAY_CASE);
    return hsay_deprel_is(word->deprel, HSAY_OBL) && mark != HSAY_NONE &&
           !(hsay_actors_uses(work->lexicon, doc, mark) & USE_LOCATIVE);
}

/* "France, Germany urge": a country read as apposition to another is joined to it. */
static uint32_t first_of_list(const actor_work *work, uint32_t t)
{
    for (int step = 0; step < 4; step++) {
        const hsay_word *word = hsay_doc_word(work->doc, t);
        uint32_t draft = word->deprel == HSAY_APPOS ? work->draft_at[word->head] : HSAY_NONE;
        if (draft == HSAY_NONE || work->drafts.data[draft].kind != HSAY_KIND_COUNTRY)
            return t;
        t = word->head;
    }
    return t;
}

/* "Turkey sent tents", "urged Turkey": a country that acts or is dealt with is its government. */
static bool acts_as_state(const actor_work *work, const actor_draft *d)
{
    bool called = (d->table == TABLE_COUNTRIES && d->mention == HSAY_MENTION_NAME) || d->ground;
    if (!called || d->place || d->adjective || d->located)
        return false;
    uint32_t t = first_of_list(work, d->head);
    return hsay_actors_subject(work->doc, t) || dealt_with(work, t);
}

/* ------------------------------------------------------------------ words and owners */

static bool is_office(const actor_work *work, const actor_draft *d)
{
    return d->role != HSAY_NONE &&
           cell(work, TABLE_ROLES, d->role, work->lexicon->tables[TABLE_ROLES].office).length;
}

static bool governing(hsay_str sector)
{
    return hsay_str_is(sector, "GOV") || hsay_str_is(sector, "MIL") || hsay_str_is(sector, "LEG") ||
           hsay_str_is(sector, "COP") || hsay_str_is(sector, "JUD") || hsay_str_is(sector, "SPY");
}

/* "Former", "ex-" and "-elect" take away what the office gives. */
static uint8_t in_time(const actor_draft *d, hsay_str sectors[HSAY_SECTORS_MAX], uint8_t count)
{
    if (!d->former && !d->elect)
        return count;
    uint8_t kept = 0;
    bool lost = false;
    for (uint8_t i = 0; i < count; i++) {
        if (governing(sectors[i]))
            lost = true;
        else
            sectors[kept++] = sectors[i];
    }
    if (lost && kept < HSAY_SECTORS_MAX)
        sectors[kept++] = d->former ? HSAY_STR("ELI") : HSAY_STR("PTY");
    return kept;
}

static hsay_str words_of(actor_work *work, const actor_draft *d, const char *what)
{
    hsay_str text = hsay_doc_span(work->doc, hsay_doc_cover(work->doc, d->first, d->last));
    if (text.length > 120)
        text.length = 120;
    while (text.length && ((unsigned char)text.data[text.length] & 0xC0) == 0x80)
        text.length--;
    hsay_str rule =
        hsay_str_print(&work->doc->arena, "%s: %.*s", what, (int)text.length, text.data);
    if (!rule.data)
        work->failed = true;
    return rule;
}

static void from_words(actor_work *work, const actor_draft *d, actor_entity *e)
{
    if (d->mention == HSAY_MENTION_PRONOUN)
        return;
    if (d->code.length && 4 > e->code_rank)
        set_code(e, d->code, 4, words_of(work, d, "descriptor"));
    if (!d->sector_count)
        return;
    hsay_str sectors[HSAY_SECTORS_MAX];
    for (uint8_t i = 0; i < d->sector_count; i++)
        sectors[i] = d->sectors[i];
    uint8_t count = in_time(d, sectors, d->sector_count);
    if (d->former)
        e->former = true;
    /* A title says more than the lexicon where the lexicon's dates do not reach. */
    bool late = e->former && e->table == TABLE_LEADERS && !d->former;
    bool titled = (d->mention == HSAY_MENTION_NAME || late) && is_office(work, d);
    uint8_t rank = d->former || d->elect ? 6 : titled ? 5 : d->mention == HSAY_MENTION_NAME ? 4 : 3;
    if (rank == 5 && e->table == TABLE_LEADERS && e->former && e->sector_rank == 5)
        e->sector_rank = 4;
    set_sectors(e, sectors, count, rank);
}

/* Do the officials of such a body govern or command as well? */
static bool serves(hsay_str sector)
{
    return governing(sector) || hsay_str_is(sector, "REB") || hsay_str_is(sector, "UAF") ||
           hsay_str_is(sector, "IGO");
}

static uint32_t owner_of(const actor_work *work, const actor_draft *d)
{
    if (d->owner == HSAY_NONE || work->draft_at[d->owner] == HSAY_NONE)
        return HSAY_NONE;
    uint32_t e = work->drafts.data[work->draft_at[d->owner]].entity;
    return e == d->entity ? HSAY_NONE : e;
}

static void from_owner(actor_work *work, const actor_draft *d, actor_entity *e)
{
    uint32_t index = owner_of(work, d);
    if (index == HSAY_NONE || d->mention == HSAY_MENTION_PRONOUN)
        return;
    const actor_entity *owner = &work->entities.data[index];
    uint8_t rank = d->strong_owner ? 3 : 2;
    if (owner->code.length && rank > e->code_rank)
        set_code(e, owner->code, rank, words_of(work, d, d->strong_owner ? "owner" : "place"));
    bool body = owner->kind == HSAY_KIND_ORGANIZATION || owner->kind == HSAY_KIND_GROUP;
    bool heads = body && owner->sector_count && e->sector_rank < 6 && e->sector_count &&
                 hsay_str_is(e->sectors[0], "GOV") && !hsay_str_is(owner->sectors[0], "GOV");
    if (body && owner->sector_count && e->sector_rank < 6 && e->sector_count &&
        hsay_str_is(e->sectors[0], "COP") && serves(owner->sectors[0]) &&
        !hsay_str_is(owner->sectors[0], "GOV") && !hsay_str_is(owner->sectors[0], "COP"))
        heads = true; /* an officer of brigades */
    if (body && owner->sector_count && e->sector_rank < 6 && e->sector_count &&
        (hsay_str_is(e->sectors[0], "MIL") || hsay_str_is(e->sectors[0], "UAF")) &&
        hsay_str_is(owner->sectors[0], "REB"))
        heads = true; /* a commander of rebels, gunmen of theirs */
    /* The president of a union is no government's; an official of rebels, an envoy of the UN and an
     * official of the army are both. */
    if (!d->strong_owner || (e->sector_count && !heads))
        return;
    hsay_str sectors[HSAY_SECTORS_MAX];
    uint8_t count = 0;
    if (owner->kind == HSAY_KIND_COUNTRY && is_office(work, d)) {
        sectors[count++] = HSAY_STR("GOV");
    } else if (owner->kind != HSAY_KIND_COUNTRY) {
        for (; count < owner->sector_count; count++)
            sectors[count] = owner->sectors[count];
    }
    if (heads && serves(owner->sectors[0]) && count < HSAY_SECTORS_MAX)
        sectors[count++] = e->sectors[0];
    count = in_time(d, sectors, count);
    set_sectors(e, sectors, count, heads ? 6 : 2);
}

/* "Syrian rebels of the Hauran Shield": its fighters tell of a newcomer what its name does not. */
static void from_members(actor_work *work, const actor_draft *d)
{
    bool behind = d->role_last != HSAY_NONE && d->last > d->role_last;
    uint32_t index = behind ? hsay_actors_entity_at(work, d->last) : HSAY_NONE;
    if (index == HSAY_NONE || index == d->entity || d->mention != HSAY_MENTION_NOMINAL ||
        !d->sector_count || d->kind != HSAY_KIND_GROUP)
        return;
    actor_entity *body = &work->entities.data[index];
    bool newcomer = body->row == HSAY_NONE && body->named &&
                    (body->kind == HSAY_KIND_ORGANIZATION || body->kind == HSAY_KIND_GROUP ||
                     body->kind == KIND_UNKNOWN);
    bool armed = hsay_str_is(d->sectors[0], "REB") || hsay_str_is(d->sectors[0], "UAF");
    if (!newcomer || !armed)
        return;
    if (!body->sector_count)
        set_sectors(body, d->sectors, d->sector_count, 1);
    if (d->code.length && !d->lent)
        set_code(body, d->code, 2, words_of(work, d, "members"));
}

/* "..., spokeswoman Fotini Karvela said": who speaks for somebody unnamed speaks for the body that
 * the words are about. */
static void from_subject(const actor_work *work, const actor_draft *d, actor_entity *e)
{
    const hsay_doc *doc = work->doc;
    uint32_t verb = hsay_doc_word(doc, d->head)->head;
    if (e->code_rank >= 2 || d->owner != HSAY_NONE || d->role_last == HSAY_NONE ||
        verb == HSAY_NONE || !hsay_actors_subject(doc, d->head) ||
        !(hsay_actors_uses(work->lexicon, doc, d->role_last) & USE_VOICE))
        return;
    uint32_t clause = hsay_tree_child(doc, verb, HSAY_CCOMP);
    if (clause == HSAY_NONE)
        clause = hsay_doc_word(doc, verb)->deprel == HSAY_PARATAXIS ? hsay_doc_word(doc, verb)->head
                                                                    : HSAY_NONE;
    uint32_t who = clause == HSAY_NONE ? HSAY_NONE : hsay_tree_child(doc, clause, HSAY_NSUBJ);
    uint32_t body = hsay_actors_entity_at(work, who);
    if (body == HSAY_NONE || work->entities.data[body].code_rank < 3 ||
        work->entities.data[body].kind == HSAY_KIND_PERSON)
        return;
    const actor_entity *served = &work->entities.data[body];
    set_code(e, served->code, 2, HSAY_STR("whom the words are about"));
    if (!e->sector_count)
        set_sectors(e, served->sectors, served->sector_count, 1);
}

/* "Syrian helicopters and tanks": the second shares the first one's country. */
static void from_conjunct(const actor_work *work, const actor_draft *d, actor_entity *e)
{
    const hsay_doc *doc = work->doc;
    const hsay_word *word = hsay_doc_word(doc, d->head);
    if (e->code_rank >= 2 || d->mention != HSAY_MENTION_NOMINAL || d->owner != HSAY_NONE ||
        word->deprel != HSAY_CONJ || word->head == HSAY_NONE || d->first != d->head)
        return;
    uint32_t other = work->draft_at[word->head];
    if (other == HSAY_NONE || work->drafts.data[other].entity == HSAY_NONE ||
        work->drafts.data[other].mention != HSAY_MENTION_NOMINAL)
        return;
    const actor_entity *first = &work->entities.data[work->drafts.data[other].entity];
    if (first->code_rank >= 3)
        set_code(e, first->code, 2, first->rule);
}

/* A newcomer of this kind is from where it acts: brigades, parties and firms, not papers. */
static bool local(hsay_str sector)
{
    return !hsay_str_is(sector, "JRN") && !hsay_str_is(sector, "NGO") &&
           !hsay_str_is(sector, "IGO");
}

/* Would a reader take it for granted that this one belongs to the article's country? */
static bool at_home(const actor_draft *d, const actor_entity *e)
{
    bool known = e->row != HSAY_NONE && e->table != TABLE_ETHNIC; /* Hutus live in many states */
    if (d->foreign || known || d->mention == HSAY_MENTION_PRONOUN)
        return false;
    if (e->table == TABLE_ETHNIC)
        return true;
    if (d->mention == HSAY_MENTION_NAME && d->role_first == HSAY_NONE &&
        e->kind != HSAY_KIND_PERSON)
        return e->sector_count && local(e->sectors[0]);
    return e->kind != HSAY_KIND_PLACE && e->kind != HSAY_KIND_COUNTRY;
}

/* Where the sentence plays; if it does not say, where the one before it in its paragraph does. */
static hsay_str place_around(const actor_work *work, uint32_t sentence)
{
    const hsay_sentence *all = work->doc->sentences.data;
    hsay_str here = work->sentence_country[sentence];
    if (!here.length && sentence > 0 && all[sentence - 1].paragraph == all[sentence].paragraph)
        here = work->sentence_country[sentence - 1];
    return here;
}

static bool has_sector(const actor_entity *e, const char *sector)
{
    for (uint8_t i = 0; i < e->sector_count; i++)
        if (hsay_str_is(e->sectors[i], sector))
            return true;
    return false;
}

/* "An Israeli military official said the air force had": whoever speaks for a country's forces
 * means his own. */
static void from_speaker(const actor_work *work, const actor_draft *d, actor_entity *e)
{
    const hsay_doc *doc = work->doc;
    uint32_t t = d->head;
    if (e->code_rank >= 2 || d->mention != HSAY_MENTION_NOMINAL || d->owner != HSAY_NONE ||
        d->indefinite || !at_home(d, e) || !has_sector(e, "MIL"))
        return;
    for (int step = 0; step < 8 && t != HSAY_NONE; step++) {
        const hsay_word *word = hsay_doc_word(doc, t);
        if (word->deprel == HSAY_CCOMP && word->head != HSAY_NONE &&
            (hsay_actors_uses(work->lexicon, doc, word->head) & USE_SPEECH)) {
            uint32_t who = hsay_actors_entity_at(
                work, hsay_tree_child(doc, word->head, HSAY_NSUBJ));
            if (who != HSAY_NONE && has_sector(&work->entities.data[who], "MIL") &&
                work->entities.data[who].code_rank >= 3)
                set_code(e, work->entities.data[who].code, 2, HSAY_STR("its country's speaker"));
            return;
        }
        t = word->head;
    }
}

/* "Europeans": a people of many countries is not of the one where the sentence plays. */
static bool is_manifold(const actor_work *work, const actor_draft *d)
{
    return d->first == d->last &&
           (hsay_actors_uses(work->lexicon, work->doc, d->head) & USE_FOREIGN);
}

/* Drones and jets come from elsewhere: neither the place nor the article says whose they are. */
static bool comes_from_elsewhere(const actor_work *work, const actor_draft *d)
{
    return d->mention == HSAY_MENTION_NOMINAL && d->role_last != HSAY_NONE &&
           d->role_first == d->role_last && /* no "suicide bomber" */
           (hsay_actors_uses(work->lexicon, work->doc, d->role_last) & USE_WEAPON);
}

static void from_article(actor_work *work, const actor_draft *d, actor_entity *e)
{
    if (e->code_rank || !at_home(d, e) || is_manifold(work, d) || comes_from_elsewhere(work, d))
        return;
    if (e->kind == HSAY_KIND_ORGANIZATION && e->sector_count && hsay_str_is(e->sectors[0], "NGO")) {
        set_code(e, HSAY_STR("NGO"), 1, HSAY_STR("sector"));
        return;
    }
    hsay_str here = place_around(work, d->sentence);
    bool organ = e->kind == HSAY_KIND_PERSON || e->kind == HSAY_KIND_ORGANIZATION;
    bool visitor =
        e->kind == HSAY_KIND_PERSON && e->named && e->sector_count && governing(e->sectors[0]);
    if (visitor)
        here.length = 0; /* a minister in Geneva is not Swiss for that */
    uint32_t like = d->mention == HSAY_MENTION_NOMINAL && !e->named && d->owner == HSAY_NONE
                        ? hsay_map_get(&work->roles, d->role_hash)
                        : HSAY_NONE;
    if (like != HSAY_NONE)
        set_code(e, work->entities.data[like].code, 1, HSAY_STR("the same noun before"));
    if (organ && work->focus.length)
        set_code(e, work->focus, 1, HSAY_STR("country of the article"));
    else if (here.length)
        set_code(e, here, 1, HSAY_STR("place of the sentence"));
    else if (work->focus.length)
        set_code(e, work->focus, 1, HSAY_STR("country of the article"));
}

/* "Two soldiers" are Chadian where Chadian soldiers were spoken of before. */
static bool know_role(actor_work *work, const actor_draft *d)
{
    if (d->mention != HSAY_MENTION_NOMINAL || work->entities.data[d->entity].code_rank < 3)
        return true;
    return hsay_map_put(work->arena, &work->roles, d->role_hash, d->entity);
}

bool hsay_actors_codes(actor_work *work)
{
    for (uint32_t i = 0; i < work->entities.count; i++) {
        actor_entity *e = &work->entities.data[i];
        e->code = (hsay_str){NULL, 0};
        from_lexicon(work, e);
    }
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const actor_draft *d = &work->drafts.data[i];
        if (d->entity == HSAY_NONE)
            continue;
        actor_entity *e = &work->entities.data[d->entity];
        from_words(work, d, e);
        if (e->table == TABLE_COUNTRIES && acts_as_state(work, d))
            set_sectors(e, &(hsay_str){"GOV", 3}, 1, 1);
    }
    for (int round = 0; round < OWNER_ROUNDS; round++)
        for (uint32_t i = 0; i < work->drafts.count; i++) {
            const actor_draft *d = &work->drafts.data[i];
            if (d->entity != HSAY_NONE)
                from_owner(work, d, &work->entities.data[d->entity]);
        }
    if (!hsay_actors_focus(work))
        return false;
    for (uint32_t i = 0; i < work->drafts.count; i++) {
        const actor_draft *d = &work->drafts.data[i];
        if (d->entity == HSAY_NONE)
            continue;
        from_members(work, d);
        from_subject(work, d, &work->entities.data[d->entity]);
        from_conjunct(work, d, &work->entities.data[d->entity]);
        if (d->entity != HSAY_NONE)
            from_speaker(work, d, &work->entities.data[d->entity]);
        if (d->entity != HSAY_NONE) {
            from_article(work, d, &work->entities.data[d->entity]);
            if (!know_role(work, d))
                return false;
        }
    }
    for (uint32_t i = 0; i < work->drafts.count; i++) { /* "its troops" of a newcomer */
        const actor_draft *d = &work->drafts.data[i];
        if (d->entity != HSAY_NONE)
            from_owner(work, d, &work->entities.data[d->entity]);
    }
    return !work->failed;
}
