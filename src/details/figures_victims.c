/* SPDX-License-Identifier: Apache-2.0
 *
 * figures_victims.c - victims without a number, and nobody at all.
 *
 *     killed a soldier        1 .. 1     his wife and two sons    1 (and 2, counted elsewhere)
 *     killed the peasants     2 ..       the murder of the mayor  1
 *     no one was hurt         0 .. 0     no arrests               0 .. 0
 *
 * Only of persons, only where it happened (no "would kill", "threatened to kill", "did not kill"),
 * and each victim once in an article (figures_known.c).
 */
#include "details/figures_known.h"

#define CONJUNCTS_MAX 32u

/* "a third was hurt", "killing one and wounding the other": one more of those counted before it in
 * its sentence. */
static bool stands_in(const hsay_figure_run *run, uint32_t token)
{
    const hsay_doc *doc = run->doc;
    if (hsay_count_word(run, token, HSAY_COUNT_STAND_IN) == NULL ||
        hsay_tree_child(doc, token, HSAY_NMOD) != HSAY_NONE)
        return false;
    uint32_t first = doc->sentences.data[doc->tokens.data[token].sentence].first;
    for (uint32_t t = token; t-- > first;)
        if (run->counted[t])
            return true;
    return false;
}

/* "a 19-year-old": who, by the years alone. */
static bool is_aged(const hsay_figure_run *run, uint32_t token)
{
    const hsay_entry *unit;
    const hsay_atom *atoms = run->atoms->data;
    uint32_t at = run->atom_of[token], dash = run->details->times.numbers.dash;
    return at >= 4 && hsay_count_word(run, token, HSAY_COUNT_AGED) != NULL &&
           atoms[at - 1].word == dash && atoms[at - 3].word == dash &&
           hsay_vocabulary_match(run->words, run->rules->oneunit, atoms, at - 2, at, &unit) == 1;
}

static bool one_victim(hsay_figure_run *run, uint32_t token, uint32_t governor,
                       hsay_figure_role role, hsay_str rule)
{
    const hsay_doc *doc = run->doc;
    bool stand_in = stands_in(run, token), aged = is_aged(run, token);
    const hsay_word *word = &doc->words.data[token];
    bool pronoun = word->upos == HSAY_PRON;
    bool head = run->mention[token] != HSAY_NONE &&
                doc->mentions.data[run->mention[token]].head == token; /* "a civilian", an ADJ */
    bool nominal = word->upos == HSAY_NOUN || word->upos == HSAY_PROPN ||
                   (word->upos == HSAY_ADJ && head);
    bool who = (nominal || pronoun) && hsay_is_person(run, token);
    if (hsay_is_numbered(run, token) || run->timed[token] || (!who && !stand_in && !aged) ||
        hsay_is_untold(run, token))
        return true;
    uint32_t mention = run->mention[token];
    if (pronoun && mention == HSAY_NONE && !stand_in)
        return true;
    bool person = false, group = false;
    if (mention != HSAY_NONE) {
        const hsay_actor *actor = &doc->actors.data[doc->mentions.data[mention].actor];
        person = actor->kind == HSAY_KIND_PERSON &&
                 doc->mentions.data[mention].kind == HSAY_MENTION_NAME;
        group = actor->kind == HSAY_KIND_GROUP;
    }
    bool plural = !person && (hsay_is_plural(run, token) ||
                              hsay_count_word(run, token, HSAY_COUNT_COLLECTIVE) != NULL);
    uint32_t determiner = hsay_tree_child(doc, token, HSAY_DET_REL);
    bool another =
        determiner != HSAY_NONE && hsay_count_word(run, determiner, HSAY_COUNT_INDEFINITE) != NULL;
    if (determiner != HSAY_NONE && hsay_count_word(run, determiner, HSAY_COUNT_NONE) != NULL)
        return true;
    if ((group && !plural && !another) || (plural && !another &&
         (pronoun || (!hsay_is_definite(run, token) && !hsay_told_of_some(run, token, governor)))))
        return true; /* "the police", "they", "peasants": no number was said */
    if (hsay_count_word(run, token, HSAY_BY_NUMBER) != NULL)
        return true; /* "an unknown number of guards" */
    if (!stand_in && hsay_refers_back(run, token, governor, role, plural))
        return true;
    bool here = false; /* these very words */
    if (!hsay_victim_remember(run, token, (uint64_t)role * 4 + 78, &here))
        return false;
    if (here)
        return true;
    uint64_t key = hsay_victim_key(run, token, role);
    if (!another && !stand_in && (hsay_map_get(&run->seen, key) != HSAY_NONE ||
                     (person && hsay_named_before(run, mention, role))))
        return true;
    if (!hsay_map_put(&run->doc->scratch, &run->seen, key, 1))
        return false;
    hsay_count count = {.first = token,
                        .last = token,
                        .number_first = token,
                        .number_last = token,
                        .noun = token,
                        .start = token,
                        .low = plural ? 2 : 1,
                        .high = plural ? -1 : 1};
    if (mention != HSAY_NONE) {
        count.first = doc->mentions.data[mention].first;
        count.last = doc->mentions.data[mention].last;
    } else if ((stand_in || aged) && determiner != HSAY_NONE && determiner < token) {
        count.first = determiner; /* "a third", "a 19-year-old" */
    }
    uint32_t many = run->first_many[role];
    if (!hsay_add_figure(run, &count, role, governor, rule))
        return false;
    if (plural && !hsay_is_definite(run, token))
        run->first_many[role] = many; /* nobody refers back to "many guards" */
    return true;
}

/* The victim and those joined to it by "and". */
static bool is_name(const hsay_figure_run *run, uint32_t token)
{
    return run->mention[token] != HSAY_NONE &&
           run->doc->mentions.data[run->mention[token]].kind == HSAY_MENTION_NAME;
}

/* "Ana Roe, leader of the union": a bare common noun behind a name says who that is. */
static bool is_description(const hsay_figure_run *run, uint32_t name, uint32_t token)
{
    const hsay_doc *doc = run->doc;
    return is_name(run, name) && !is_name(run, token) &&
           hsay_str_is(doc->words.data[token].xpos, "NN") &&
           hsay_tree_child(doc, token, HSAY_FLAT) == HSAY_NONE &&
           hsay_tree_child(doc, token, HSAY_DET_REL) == HSAY_NONE &&
           hsay_tree_child(doc, token, HSAY_NMOD_POSS) == HSAY_NONE;
}

/* "23 passengers and crew": a bare noun behind a counted one is counted with it. */
static bool is_counted_along(const hsay_figure_run *run, uint32_t counted, uint32_t token)
{
    return hsay_is_numbered(run, counted) && run->doc->words.data[token].upos == HSAY_NOUN &&
           run->doc->words.data[token].first_child != HSAY_NONE &&
           hsay_tree_child(run->doc, token, HSAY_FLAT) == HSAY_NONE &&
           hsay_tree_child(run->doc, token, HSAY_APPOS) == HSAY_NONE &&
           hsay_tree_child(run->doc, token, HSAY_DET_REL) == HSAY_NONE &&
           hsay_tree_child(run->doc, token, HSAY_NMOD_POSS) == HSAY_NONE;
}

/* "two nuns, Ana Roe and Eva Poe": who the counted are, beside them or below in the tree. */
static bool names_follow(const hsay_figure_run *run, uint32_t counted)
{
    const hsay_doc *doc = run->doc;
    if (!hsay_is_numbered(run, counted))
        return false;
    return hsay_tree_child(doc, counted, HSAY_APPOS) != HSAY_NONE ||
           (counted + 2 < doc->tokens.count &&
            hsay_str_is(hsay_doc_form(doc, counted + 1), ",") && is_name(run, counted + 2));
}

/* Those joined to `token`. Behind "two nuns, Ana Roe and Eva Poe" the names are the two nuns; a
 * place takes its appositions along, which belong to the noun above ("the mayor of Puno, his
 * driver").
 */
static bool conjuncts(hsay_figure_run *run, uint32_t token, uint32_t governor,
                      hsay_figure_role role, hsay_str rule)
{
    uint32_t seen = 0;
    const hsay_doc *doc = run->doc;
    bool named = names_follow(run, token);
    bool person = hsay_is_person(run, token);
    for (uint32_t c = doc->words.data[token].first_child; c != HSAY_NONE && seen < CONJUNCTS_MAX;
         c = doc->words.data[c].next_sibling, seen++) {
        uint8_t relation = doc->words.data[c].deprel;
        bool joined = hsay_deprel_is(relation, HSAY_CONJ) ||
                      (!person && hsay_deprel_is(relation, HSAY_APPOS));
        if (joined && !(named && is_name(run, c)) && !is_counted_along(run, token, c) &&
            !is_description(run, token, c) &&
            !one_victim(run, c, governor, role, rule))
            return false;
    }
    return true;
}

static bool victims(hsay_figure_run *run, uint32_t token, uint32_t governor, hsay_figure_role role,
                    hsay_str rule)
{
    if (!one_victim(run, token, governor, role, rule) ||
        !conjuncts(run, token, governor, role, rule))
        return false;
    /* the mayor of Puno, his driver; a chief of police, a mayor */
    uint32_t below = hsay_tree_child(run->doc, token, HSAY_NMOD);
    uint32_t next = below == HSAY_NONE ? HSAY_NONE : hsay_tree_child(run->doc, below, HSAY_CONJ);
    bool own = next != HSAY_NONE && hsay_tree_child(run->doc, next, HSAY_DET_REL) != HSAY_NONE &&
               hsay_tree_child(run->doc, below, HSAY_DET_REL) == HSAY_NONE;
    if (below == HSAY_NONE || (hsay_is_person(run, below) && !own))
        return true;
    return conjuncts(run, below, governor, role, rule);
}

/* The subject nearest to the verb, where the tree found several. */
static uint32_t last_subject(const hsay_doc *doc, uint32_t verb)
{
    uint32_t found = HSAY_NONE;
    for (uint32_t c = hsay_tree_child(doc, verb, HSAY_NSUBJ); c != HSAY_NONE;
         c = hsay_tree_next(doc, c, HSAY_NSUBJ))
        if (c < verb || found == HSAY_NONE)
            found = c;
    return found;
}

/* "the chief, who was shot dead": the noun that "who" stands for, else the word itself. */
static uint32_t antecedent(const hsay_doc *doc, uint32_t verb, uint32_t token)
{
    const hsay_word *clause = &doc->words.data[verb];
    bool who = hsay_str_starts(doc->words.data[token].xpos, "WP") &&
               hsay_deprel_is(clause->deprel, HSAY_ACL) && clause->head != HSAY_NONE &&
               clause->head < token;
    return who ? clause->head : token;
}

static bool of_verb(hsay_figure_run *run, uint32_t verb, hsay_figure_role role, hsay_str rule)
{
    const hsay_doc *doc = run->doc;
    const hsay_word *word = &doc->words.data[verb];
    bool participle = hsay_str_is(word->xpos, "VBN");
    if (!hsay_happened(run, verb))
        return true;
    uint32_t patient =
        hsay_is_passive(run, verb) ? last_subject(doc, verb) : hsay_tree_child(doc, verb, HSAY_OBJ);
    if (patient == HSAY_NONE && participle && hsay_deprel_is(word->deprel, HSAY_CONJ) &&
        word->head != HSAY_NONE && hsay_is_passive(run, word->head))
        patient = last_subject(doc, word->head); /* were abducted and killed */
    if (patient == HSAY_NONE && participle && word->head != HSAY_NONE &&
        (hsay_deprel_is(word->deprel, HSAY_ACL) || hsay_deprel_is(word->deprel, HSAY_AMOD)))
        patient = word->head;
    if (patient != HSAY_NONE)
        patient = antecedent(doc, verb, patient);
    const hsay_entry *phrase = hsay_count_word(run, verb, HSAY_BY_OBJECT);
    if (patient == HSAY_NONE && phrase != NULL && phrase->length == 2 &&
        verb + 1 < doc->words.count) /* "shot dead a driver", hung on the second word */
        patient = hsay_tree_child(doc, verb + 1, HSAY_OBJ);
    if (role == HSAY_DETAINED && patient != HSAY_NONE && !hsay_is_numbered(run, patient))
        return true; /* of the arrested, only those told beside a number: "17 nuns and a priest" */
    return patient == HSAY_NONE || victims(run, patient, verb, role, rule);
}

/* the murder of the mayor, the mayor's murder */
static bool of_noun(hsay_figure_run *run, uint32_t noun, hsay_figure_role role, hsay_str rule)
{
    uint32_t seen = 0;
    for (uint32_t c = run->doc->words.data[noun].first_child; c != HSAY_NONE && seen < 32;
         c = run->doc->words.data[c].next_sibling, seen++) {
        const hsay_word *child = &run->doc->words.data[c];
        uint32_t mark = hsay_tree_child(run->doc, c, HSAY_CASE);
        bool of = mark != HSAY_NONE &&
                  run->atoms->data[run->atom_of[mark]].word == run->details->times.numbers.of;
        if (hsay_deprel_is(child->deprel, HSAY_NMOD) && (of || child->deprel == HSAY_NMOD_POSS) &&
            !victims(run, c, noun, role, rule))
            return false;
    }
    return true;
}

static bool nobody(hsay_figure_run *run, uint32_t token)
{
    hsay_figure_role role;
    uint32_t governor, head = token;
    hsay_str rule;
    const hsay_word *word = &run->doc->words.data[token];
    bool bare = hsay_count_word(run, token, HSAY_COUNT_NOBODY) != NULL;
    if (hsay_count_word(run, token, HSAY_COUNT_NONE) != NULL && word->head != HSAY_NONE &&
        word->head > token && word->head <= token + 5)
        head = word->head;
    else if (!bare)
        return true;
    if (run->counted[head] || !hsay_role_of(run, token, head, head, &role, &governor, &rule))
        return true;
    if (role != HSAY_KILLED && role != HSAY_INJURED && role != HSAY_DETAINED &&
        role != HSAY_ABDUCTED && role != HSAY_MISSING)
        return true;
    if (!bare && !hsay_is_person(run, head) && hsay_count_word(run, head, HSAY_BY_NOUN) == NULL)
        return true;
    run->counted[head] = true;
    hsay_count count = {.first = token,
                        .last = head,
                        .number_first = token,
                        .number_last = head,
                        .noun = head,
                        .start = head,
                        .low = 0,
                        .high = 0};
    return hsay_add_figure(run, &count, role, governor, rule);
}

/* Roles whose single victims are told of. */
static bool suffers(hsay_figure_role role)
{
    return role == HSAY_KILLED || role == HSAY_INJURED || role == HSAY_ABDUCTED;
}

/* "Ana Roe, a lawyer", "the lawyer, Ana Roe and Eva Poe", "Ana Roe, head of the union", "Ana" of
 * "Ana Roe": who was told of by the word that it hangs on. */
static bool told_by_head(const hsay_figure_run *run, uint32_t token)
{
    const hsay_doc *doc = run->doc;
    uint32_t at = token;
    for (uint32_t step = 0; step < CONJUNCTS_MAX && doc->words.data[at].head != HSAY_NONE; step++) {
        uint32_t head = doc->words.data[at].head;
        uint8_t relation = doc->words.data[at].deprel;
        if (hsay_deprel_is(relation, HSAY_APPOS))
            return hsay_is_person(run, head) || run->counted[head];
        if (hsay_deprel_is(relation, HSAY_FLAT) || hsay_deprel_is(relation, HSAY_COMPOUND))
            return true;
        if (!hsay_deprel_is(relation, HSAY_CONJ))
            return false;
        if ((is_name(run, token) && names_follow(run, head)) || is_description(run, head, token))
            return true;
        at = head;
    }
    return false;
}

/* A name, "a guard", "his wife"; not "president", which the tree cut from a longer title. */
static bool stands_alone(const hsay_figure_run *run, uint32_t token)
{
    return is_name(run, token) || hsay_tree_child(run->doc, token, HSAY_FLAT) != HSAY_NONE ||
           hsay_tree_child(run->doc, token, HSAY_DET_REL) != HSAY_NONE ||
           hsay_tree_child(run->doc, token, HSAY_NMOD_POSS) != HSAY_NONE;
}

/* "four people died, including the pilot": one of those counted before it in its sentence. */
static bool one_of_them(hsay_figure_run *run, uint32_t token)
{
    const hsay_doc *doc = run->doc;
    const hsay_mention *mention = &doc->mentions.data[run->mention[token]];
    if (mention->head != token || hsay_is_plural(run, token) || run->counted[token] ||
        !hsay_is_subset(run, mention->first))
        return true;
    for (uint32_t i = doc->figures.count; i-- > 0;) {
        const hsay_figure *figure = &doc->figures.data[i];
        if (figure->last >= mention->first ||
            doc->tokens.data[figure->first].sentence != doc->tokens.data[token].sentence)
            continue;
        return !suffers(figure->role) || figure->high == 1 || figure->high == 0 ||
               one_victim(run, token, HSAY_NONE, figure->role, figure->rule);
    }
    return true;
}

/* A person to whom something was done by words that take no object: "was found dead", "left a
 * woman dead", "four wounded, among them a nurse". */
static bool by_role(hsay_figure_run *run, uint32_t token)
{
    hsay_figure_role role;
    uint32_t governor;
    hsay_str rule;
    const hsay_mention *mention = &run->doc->mentions.data[run->mention[token]];
    if (mention->head != token || mention->kind == HSAY_MENTION_PRONOUN || run->counted[token] ||
        !stands_alone(run, token) || hsay_is_plural(run, token) || !hsay_is_person(run, token) ||
        told_by_head(run, token) || hsay_count_word(run, token, HSAY_BY_NOUN) != NULL ||
        !hsay_role_of_person(run, token, &role, &governor, &rule))
        return true;
    if (!suffers(role) || governor == token || !hsay_happened(run, governor))
        return true;
    return one_victim(run, token, governor, role, rule);
}

static bool by_words(hsay_figure_run *run)
{
    for (uint32_t t = 0; t < run->doc->words.count; t++) {
        const hsay_word *word = &run->doc->words.data[t];
        hsay_figure_role role;
        if (!nobody(run, t))
            return false;
        const hsay_entry *verb = hsay_count_word(run, t, HSAY_BY_OBJECT);
        const hsay_entry *noun = hsay_count_word(run, t, HSAY_BY_OF);
        const hsay_entry *dies = hsay_count_word(run, t, HSAY_BY_SUBJECT);
        bool violent = false;
        if (word->upos == HSAY_NOUN && noun != NULL && hsay_role_parse(noun->text, &role)) {
            violent = suffers(role) || (role == HSAY_RELEASED && run->deed[t] == HSAY_DEED_DONE);
            if (violent && !of_noun(run, t, role, noun->rule))
                return false;
        } else if (verb != NULL && hsay_role_parse(verb->text, &role)) {
            violent = suffers(role) || role == HSAY_DETAINED ||
                      (role == HSAY_RELEASED && run->deed[t] == HSAY_DEED_DONE);
            if (violent && !of_verb(run, t, role, verb->rule))
                return false;
        } else if (dies != NULL && hsay_role_parse(dies->text, &role) && role == HSAY_KILLED &&
                   word->upos == HSAY_VERB && hsay_happened(run, t)) {
            uint32_t who = hsay_tree_child(run->doc, t, HSAY_NSUBJ);
            who = who == HSAY_NONE ? who : antecedent(run->doc, t, who);
            if (who != HSAY_NONE && !victims(run, who, t, role, dies->rule))
                return false;
        }
    }
    return true;
}

bool hsay_find_victims(hsay_figure_run *run)
{
    if (!by_words(run))
        return false;
    for (uint32_t t = 0; t < run->doc->words.count; t++)
        if (run->mention[t] != HSAY_NONE && (!by_role(run, t) || !one_of_them(run, t)))
            return false;
    return true;
}
