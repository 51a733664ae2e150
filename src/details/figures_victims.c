/* SPDX-License-Identifier: Apache-2.0
 *
 * figures_victims.c - victims without a number, and nobody at all.
 *
 *     killed a soldier            1 .. 1        his wife and two sons    1 (and 2, counted
 * elsewhere) killed the peasants         2 ..          the murder of the mayor  1 no one was hurt
 * 0 .. 0        no arrests               0 .. 0
 *
 * Only of persons, only where it happened (no "would kill", "threatened to kill", "did not kill"),
 * and each victim once in an article.
 */
#include "details/figures.h"

#define CONJUNCTS_MAX 32u

bool hsay_is_person(const hsay_figure_run *run, uint32_t token)
{
    const hsay_doc *doc = run->doc;
    uint32_t mention = run->mention[token];
    if (hsay_count_word(run, token, HSAY_COUNT_THING) != NULL ||
        hsay_count_word(run, token, HSAY_COUNT_REFLEXIVE) != NULL)
        return false;
    if (mention != HSAY_NONE) {
        hsay_actor_kind kind = doc->actors.data[doc->mentions.data[mention].actor].kind;
        if (kind == HSAY_KIND_PERSON || kind == HSAY_KIND_GROUP)
            return true;
    }
    return hsay_count_word(run, token, HSAY_COUNT_PERSON) != NULL;
}

/* Did it happen? Not under a modal, "not", "to" or "if". */
bool hsay_happened(const hsay_figure_run *run, uint32_t verb)
{
    const hsay_doc *doc = run->doc;
    uint32_t seen = 0;
    const hsay_word *word = &doc->words.data[verb];
    if ((word->morph & HSAY_MORPH_INFINITIVE) && word->upos == HSAY_VERB)
        return false;
    for (uint32_t c = word->first_child; c != HSAY_NONE && seen < 32;
         c = doc->words.data[c].next_sibling, seen++) {
        const hsay_word *child = &doc->words.data[c];
        if (hsay_count_word(run, c, HSAY_COUNT_ALMOST) != NULL || hsay_str_is(child->xpos, "MD") ||
            hsay_str_is(child->xpos, "TO") || hsay_lemma_is(doc, c, "not") ||
            hsay_lemma_is(doc, c, "never") ||
            (hsay_deprel_is(child->deprel, HSAY_MARK) && hsay_lemma_is(doc, c, "if")))
            return false;
    }
    return true;
}

static bool numbered(const hsay_figure_run *run, uint32_t token)
{
    return run->counted[token] || hsay_tree_child(run->doc, token, HSAY_NUMMOD) != HSAY_NONE ||
           run->doc->words.data[token].upos == HSAY_NUM;
}

/* The key under which a victim is known: its actor, else the form of its head. */
static uint64_t victim_key(const hsay_figure_run *run, uint32_t token, hsay_figure_role role)
{
    const hsay_doc *doc = run->doc;
    uint32_t mention = run->mention[token];
    uint64_t who = mention != HSAY_NONE ? doc->mentions.data[mention].actor
                                        : hsay_hash(doc->words.data[token].lemma) | (1ull << 63);
    return hsay_hash_mix(who, (uint64_t)role + 1);
}

/* "the peasants", "his sons": told as known ones, so they can be counted as two at least. */
static bool definite(const hsay_figure_run *run, uint32_t token)
{
    const hsay_doc *doc = run->doc;
    uint32_t determiner = hsay_tree_child(doc, token, HSAY_DET_REL);
    return determiner != HSAY_NONE && hsay_lemma_is(doc, determiner, "the") &&
           hsay_count_word(run, token, HSAY_COUNT_MANY) == NULL;
}

/* Was a victim of one of these names told before ("Ana Roe", "Roe")? Remembers them. */
static bool named_before(hsay_figure_run *run, uint32_t mention, hsay_figure_role role)
{
    const hsay_doc *doc = run->doc;
    uint32_t head = doc->mentions.data[mention].head, last = doc->mentions.data[mention].last;
    bool known = false;
    for (uint32_t t = head; t <= last && t < head + 8; t++) {
        if (t != head && !hsay_deprel_is(doc->words.data[t].deprel, HSAY_FLAT))
            continue;
        if (hsay_count_word(run, t, HSAY_COUNT_TITLE) != NULL)
            continue;
        uint64_t key = hsay_hash_mix(hsay_hash(doc->words.data[t].lemma), (uint64_t)role + 77);
        known = known || hsay_map_get(&run->seen, key) != HSAY_NONE;
        if (!hsay_map_put(&run->doc->scratch, &run->seen, key, 1))
            return known;
    }
    return known;
}

static bool one_victim(hsay_figure_run *run, uint32_t token, uint32_t governor,
                       hsay_figure_role role, hsay_str rule)
{
    const hsay_doc *doc = run->doc;
    const hsay_word *word = &doc->words.data[token];
    bool pronoun = word->upos == HSAY_PRON;
    bool nominal = word->upos == HSAY_NOUN || word->upos == HSAY_PROPN;
    if (numbered(run, token) || run->timed[token] || (!nominal && !pronoun) ||
        !hsay_is_person(run, token))
        return true;
    uint32_t mention = run->mention[token];
    if (pronoun && mention == HSAY_NONE)
        return true;
    bool person = false, group = false;
    if (mention != HSAY_NONE) {
        const hsay_actor *actor = &doc->actors.data[doc->mentions.data[mention].actor];
        person = actor->kind == HSAY_KIND_PERSON &&
                 doc->mentions.data[mention].kind == HSAY_MENTION_NAME;
        group = actor->kind == HSAY_KIND_GROUP;
    }
    bool plural = !person && (hsay_str_is(word->xpos, "NNS") || hsay_str_is(word->xpos, "NNPS") ||
                              (word->morph & HSAY_MORPH_PLURAL) != 0);
    uint32_t determiner = hsay_tree_child(doc, token, HSAY_DET_REL);
    bool another =
        determiner != HSAY_NONE && hsay_count_word(run, determiner, HSAY_COUNT_INDEFINITE) != NULL;
    if (determiner != HSAY_NONE && hsay_count_word(run, determiner, HSAY_COUNT_NONE) != NULL)
        return true;
    if ((group && !plural && !another) || (plural && (pronoun || !definite(run, token))))
        return true; /* "the police", "they", "peasants": no number was said */
    uint64_t key = victim_key(run, token, role);
    if (!another && (hsay_map_get(&run->seen, key) != HSAY_NONE ||
                     (person && named_before(run, mention, role))))
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
    }
    return hsay_add_figure(run, &count, role, governor, rule);
}

/* The victim and those joined to it by "and". */
static bool is_name(const hsay_figure_run *run, uint32_t token)
{
    return run->mention[token] != HSAY_NONE &&
           run->doc->mentions.data[run->mention[token]].kind == HSAY_MENTION_NAME;
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
    bool named = numbered(run, token) && hsay_tree_child(doc, token, HSAY_APPOS) != HSAY_NONE;
    bool person = hsay_is_person(run, token);
    for (uint32_t c = doc->words.data[token].first_child; c != HSAY_NONE && seen < CONJUNCTS_MAX;
         c = doc->words.data[c].next_sibling, seen++) {
        uint8_t relation = doc->words.data[c].deprel;
        bool joined = hsay_deprel_is(relation, HSAY_CONJ) ||
                      (!person && hsay_deprel_is(relation, HSAY_APPOS));
        if (joined && !(named && is_name(run, c)) && !one_victim(run, c, governor, role, rule))
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
    uint32_t below =
        hsay_tree_child(run->doc, token, HSAY_NMOD); /* the mayor of Puno, his driver */
    if (below == HSAY_NONE || hsay_is_person(run, below))
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

bool hsay_find_victims(hsay_figure_run *run)
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
            violent = role == HSAY_KILLED || role == HSAY_INJURED || role == HSAY_ABDUCTED;
            if (violent && !of_noun(run, t, role, noun->rule))
                return false;
        } else if (verb != NULL && hsay_role_parse(verb->text, &role)) {
            violent = role == HSAY_KILLED || role == HSAY_INJURED || role == HSAY_ABDUCTED;
            if (violent && !of_verb(run, t, role, verb->rule))
                return false;
        } else if (dies != NULL && hsay_role_parse(dies->text, &role) && role == HSAY_KILLED &&
                   word->upos == HSAY_VERB && hsay_happened(run, t)) {
            uint32_t who = hsay_tree_child(run->doc, t, HSAY_NSUBJ);
            if (who != HSAY_NONE && !victims(run, who, t, role, dies->rule))
                return false;
        }
    }
    return true;
}
