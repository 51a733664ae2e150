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

#define CONJUNCTS_MAX  32u
#define NAME_WORDS_MAX 4u

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

/* (demanded that they) be (freed) */
static bool is_subjunctive(const hsay_word *word)
{
    return hsay_deprel_base((hsay_deprel)word->deprel) == HSAY_AUX_REL &&
           hsay_str_is(word->xpos, "VB");
}

/* Did it happen? Not where the event is one that did not, nor under a modal, "not", "to", "if". */
bool hsay_happened(const hsay_figure_run *run, uint32_t verb)
{
    const hsay_doc *doc = run->doc;
    if (run->deed[verb] == HSAY_DEED_UNDONE)
        return false;
    uint32_t seen = 0;
    const hsay_word *word = &doc->words.data[verb];
    bool perfect = verb > 0 && hsay_lemma_is(doc, verb - 1, "have"); /* "to have killed" */
    if ((word->morph & HSAY_MORPH_INFINITIVE) && word->upos == HSAY_VERB)
        return false;
    for (uint32_t c = word->first_child; c != HSAY_NONE && seen < 32;
         c = doc->words.data[c].next_sibling, seen++) {
        const hsay_word *child = &doc->words.data[c];
        if (hsay_count_word(run, c, HSAY_COUNT_ALMOST) != NULL || hsay_str_is(child->xpos, "MD") ||
            (hsay_str_is(child->xpos, "TO") && !perfect) || is_subjunctive(child) ||
            hsay_lemma_is(doc, c, "not") ||
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

static bool is_plural(const hsay_figure_run *run, uint32_t token)
{
    const hsay_word *word = &run->doc->words.data[token];
    return hsay_str_is(word->xpos, "NNS") || hsay_str_is(word->xpos, "NNPS") ||
           (word->morph & HSAY_MORPH_PLURAL) != 0;
}

/* The key under which a victim is known: its actor, else the form of its head. */
static uint64_t victim_key(const hsay_figure_run *run, uint32_t token, hsay_figure_role role)
{
    const hsay_doc *doc = run->doc;
    uint32_t mention = run->mention[token];
    uint64_t who = mention != HSAY_NONE ? doc->mentions.data[mention].actor
                                        : hsay_hash(doc->words.data[token].lemma) | (1ull << 63);
    return hsay_hash_mix(hsay_hash_mix(1, (uint64_t)role), who);
}

/* "the peasants", "his sons": told as known ones, so they can be counted as two at least. */
static bool definite(const hsay_figure_run *run, uint32_t token)
{
    const hsay_doc *doc = run->doc;
    uint32_t determiner = hsay_tree_child(doc, token, HSAY_DET_REL);
    return determiner != HSAY_NONE && hsay_lemma_is(doc, determiner, "the") &&
           hsay_count_word(run, token, HSAY_COUNT_MANY) == NULL;
}

/* "many pedestrians", or "peasants were shot": told as done, so two at least. */
static bool told_of_some(const hsay_figure_run *run, uint32_t token, uint32_t governor)
{
    const hsay_doc *doc = run->doc;
    uint32_t seen = 0;
    bool title = token + 1 < doc->words.count && doc->words.data[token + 1].upos == HSAY_PROPN;
    if (title || hsay_count_word(run, token, HSAY_COUNT_MANY) != NULL)
        return false; /* "officers Ana Roe and Eva Poe", "people have been killed" */
    for (uint32_t c = doc->words.data[token].first_child; c != HSAY_NONE && seen < 32;
         c = doc->words.data[c].next_sibling, seen++)
        if (hsay_count_word(run, c, HSAY_COUNT_QUANTIFIER) != NULL)
            return true;
    if (doc->words.data[token].upos != HSAY_NOUN || governor == HSAY_NONE)
        return false;
    uint32_t be = hsay_tree_child(doc, governor, HSAY_AUX_PASS);
    return be != HSAY_NONE && (doc->words.data[be].morph & HSAY_MORPH_PAST) != 0 &&
           (doc->words.data[be].morph & HSAY_MORPH_FINITE) != 0;
}

/* The name's own words in a mention: its last four proper nouns, without titles. */
static uint32_t name_words(const hsay_figure_run *run, const hsay_mention *mention,
                           uint64_t words[NAME_WORDS_MAX])
{
    uint32_t count = 0;
    for (uint32_t t = mention->last + 1; t > mention->first && count < NAME_WORDS_MAX; t--) {
        const hsay_word *word = &run->doc->words.data[t - 1];
        if (word->upos == HSAY_PROPN && hsay_count_word(run, t - 1, HSAY_COUNT_TITLE) == NULL)
            words[count++] = hsay_hash(word->lemma);
    }
    return count;
}

static bool remember(hsay_figure_run *run, uint64_t key, uint64_t salt, bool *known)
{
    key = hsay_hash_mix(hsay_hash_mix(2, salt), key);
    *known = *known || hsay_map_get(&run->seen, key) != HSAY_NONE;
    return hsay_map_put(&run->doc->scratch, &run->seen, key, 1);
}

/* Was a victim of this name told before? "Roe" is "Ana Roe"; two longer names are of one person
 * when they share two words ("Ana Roe", "Ana Roe Poe"), so brothers are not. Remembers it. */
static bool named_before(hsay_figure_run *run, uint32_t mention, hsay_figure_role role)
{
    uint64_t words[NAME_WORDS_MAX], salt = (uint64_t)role * 4 + 77;
    uint32_t count = name_words(run, &run->doc->mentions.data[mention], words);
    bool known = false, ignored = false;
    for (uint32_t i = 0; i < count; i++) {
        /* ANY: in some name; SINGLE: a whole name */
        if (!remember(run, words[i], salt, count == 1 ? &known : &ignored))
            return known;
        uint64_t single = hsay_hash_mix(hsay_hash_mix(2, salt + 1), words[i]);
        known = known || (count > 1 && hsay_map_get(&run->seen, single) != HSAY_NONE);
        if (count == 1 && !remember(run, words[i], salt + 1, &known))
            return known;
        for (uint32_t k = 0; k < i; k++)
            if (!remember(run, hsay_hash_mix(words[k], words[i]), salt + 2, &known))
                return known;
    }
    return known;
}

static bool in_sentence(const hsay_doc *doc, uint32_t token, uint32_t other)
{
    return other < doc->tokens.count &&
           doc->tokens.data[other].sentence == doc->tokens.data[token].sentence;
}

/* "the wounded guards", "him", "the businessman": one told of in an earlier sentence. */
static bool refers_back(const hsay_figure_run *run, uint32_t token, uint32_t governor,
                        hsay_figure_role role, bool plural)
{
    const hsay_doc *doc = run->doc;
    const hsay_word *word = &doc->words.data[token];
    uint32_t before = plural ? run->first_many[role] : run->first_one[role];
    if (before >= token || in_sentence(doc, token, before))
        return false;
    if (word->upos == HSAY_PRON)
        return hsay_str_starts(word->xpos, "PRP");
    return definite(run, token) &&
           (plural || !hsay_deprel_is(word->deprel, HSAY_CONJ)) && governor != token;
}

/* Not told but asked ("why are guards dying?"), or named beside the text ("[Roe] He was hit"). */
static bool is_untold(const hsay_figure_run *run, uint32_t token)
{
    const hsay_doc *doc = run->doc;
    const hsay_sentence *in = &doc->sentences.data[doc->tokens.data[token].sentence];
    uint32_t first = token, mention = run->mention[token];
    if (mention != HSAY_NONE)
        first = doc->mentions.data[mention].first;
    for (uint32_t t = token; t < in->first + in->count; t++)
        if (hsay_str_is(hsay_doc_form(doc, t), "?"))
            return true;
        else if (doc->tokens.data[t].quotation != doc->tokens.data[token].quotation)
            break;
    return first > 0 && hsay_str_is(hsay_doc_form(doc, first - 1), "[");
}

static bool one_victim(hsay_figure_run *run, uint32_t token, uint32_t governor,
                       hsay_figure_role role, hsay_str rule)
{
    const hsay_doc *doc = run->doc;
    const hsay_word *word = &doc->words.data[token];
    bool pronoun = word->upos == HSAY_PRON;
    bool head = run->mention[token] != HSAY_NONE &&
                doc->mentions.data[run->mention[token]].head == token; /* "a civilian", an ADJ */
    bool nominal = word->upos == HSAY_NOUN || word->upos == HSAY_PROPN ||
                   (word->upos == HSAY_ADJ && head);
    if (numbered(run, token) || run->timed[token] || (!nominal && !pronoun) ||
        !hsay_is_person(run, token) || is_untold(run, token))
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
    bool plural = !person && (is_plural(run, token) ||
                              hsay_count_word(run, token, HSAY_COUNT_COLLECTIVE) != NULL);
    uint32_t determiner = hsay_tree_child(doc, token, HSAY_DET_REL);
    bool another =
        determiner != HSAY_NONE && hsay_count_word(run, determiner, HSAY_COUNT_INDEFINITE) != NULL;
    if (determiner != HSAY_NONE && hsay_count_word(run, determiner, HSAY_COUNT_NONE) != NULL)
        return true;
    if ((group && !plural && !another) || (plural && !another &&
         (pronoun || (!definite(run, token) && !told_of_some(run, token, governor)))))
        return true; /* "the police", "they", "peasants": no number was said */
    if (hsay_count_word(run, token, HSAY_BY_NUMBER) != NULL)
        return true; /* "an unknown number of guards" */
    if (refers_back(run, token, governor, role, plural))
        return true;
    bool here = false; /* these very words */
    if (!remember(run, token, (uint64_t)role * 4 + 78, &here))
        return false;
    if (here)
        return true;
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
    uint32_t many = run->first_many[role];
    if (!hsay_add_figure(run, &count, role, governor, rule))
        return false;
    if (plural && !definite(run, token))
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
    return numbered(run, counted) && run->doc->words.data[token].upos == HSAY_NOUN &&
           run->doc->words.data[token].first_child != HSAY_NONE &&
           hsay_tree_child(run->doc, token, HSAY_FLAT) == HSAY_NONE &&
           hsay_tree_child(run->doc, token, HSAY_APPOS) == HSAY_NONE &&
           hsay_tree_child(run->doc, token, HSAY_DET_REL) == HSAY_NONE &&
           hsay_tree_child(run->doc, token, HSAY_NMOD_POSS) == HSAY_NONE;
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
    const hsay_entry *phrase = hsay_count_word(run, verb, HSAY_BY_OBJECT);
    if (patient == HSAY_NONE && phrase != NULL && phrase->length == 2 &&
        verb + 1 < doc->words.count) /* "shot dead a driver", hung on the second word */
        patient = hsay_tree_child(doc, verb + 1, HSAY_OBJ);
    if (role == HSAY_DETAINED && patient != HSAY_NONE && !numbered(run, patient))
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
        if (is_description(run, head, token))
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

/* A person to whom something was done by words that take no object: "was found dead", "left a
 * woman dead", "four wounded, among them a nurse". */
static bool by_role(hsay_figure_run *run, uint32_t token)
{
    hsay_figure_role role;
    uint32_t governor;
    hsay_str rule;
    const hsay_mention *mention = &run->doc->mentions.data[run->mention[token]];
    if (mention->head != token || mention->kind == HSAY_MENTION_PRONOUN || run->counted[token] ||
        !stands_alone(run, token) || is_plural(run, token) || !hsay_is_person(run, token) ||
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
        if (run->mention[t] != HSAY_NONE && !by_role(run, t))
            return false;
    return true;
}
