/* SPDX-License-Identifier: Apache-2.0
 *
 * arguments.c - what stands where around a trigger.
 *
 * In: the tree and a trigger with the words that its phrase took. Out: a list of arguments, each
 * with its place: subject (what does it, also the by-phrase of a passive), object (what it is done
 * to), prepositions, and for nouns the possessor and the nationality before it, which do what a
 * subject does: "Israel's shelling of X", "the shelling of X by Israel", "Israeli shelling".
 * Conjuncts are arguments too, and a relative pronoun stands for its antecedent.
 */
#include "events/internal.h"

/* "conversations with Hamas, whose attacks": where the tree's antecedent is nobody, the party that
 * stands right before the comma is meant. */
static uint32_t nearer_party(const event_work *work, uint32_t pronoun, uint32_t antecedent)
{
    bool comma = pronoun > 1 && hsay_str_is(hsay_doc_form(work->doc, pronoun - 1), ",");
    if (!comma || mention_at(work, antecedent) != HSAY_NONE ||
        mention_at(work, pronoun - 2) == HSAY_NONE)
        return antecedent;
    return pronoun - 2;
}

/* The noun that "which", "who" or "that" stands for. */
static uint32_t antecedent(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    uint32_t up = token;
    if (!token_in(work, token, CLASS_RELATIVE) || doc->words.data[token].upos == HSAY_NOUN) {
        return token;
    }
    for (uint32_t hop = 0; hop < HOPS_MAX; hop++) {
        uint32_t head = doc->words.data[up].head;
        if (head == HSAY_NONE) {
            return token;
        }
        if (doc->words.data[up].deprel == HSAY_ACL_RELCL ||
            doc->words.data[up].deprel == HSAY_ACL) {
            return nearer_party(work, token, head);
        }
        up = head;
    }
    if (token > 0 && mention_at(work, token - 1) != HSAY_NONE) {
        return token - 1;
    }
    return token;
}

static void put(const event_work *work, argument_list *found, uint32_t token, uint32_t place,
                uint32_t word, bool distant, const char *how)
{
    token = antecedent(work, token);
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->all[i].token == token && found->all[i].place == place &&
            found->all[i].word == word) {
            return;
        }
    }
    if (found->count < ARGUMENTS_MAX) {
        found->all[found->count++] = (event_argument){token, place, word, distant, how};
    }
}

static bool is_country(const event_work *work, uint32_t token)
{
    uint32_t mention = mention_at(work, token);
    return mention != HSAY_NONE &&
           work->doc->actors.data[work->doc->mentions.data[mention].actor].kind ==
               HSAY_KIND_COUNTRY;
}

static bool has_and(const event_work *work, uint32_t token, uint32_t depth)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if (has_relation(work->doc, child, HSAY_CC) ||
            (depth > 0 && child < token && has_and(work, child, depth - 1))) {
            return true;
        }
    }
    return false;
}

/* "Saudi Arabia, Iran to restore ties": a comma for "and"; "X and Prime Minister Y" read as a name
 * and its apposition. Two mentions of two actors are two. */
static bool two_actors(const event_work *work, uint32_t one, uint32_t other)
{
    uint8_t relation = work->doc->words.data[other].deprel;
    uint32_t first = mention_at(work, one), second = mention_at(work, other);
    if ((relation != HSAY_APPOS && relation != HSAY_FLAT && relation != HSAY_LIST &&
         relation != HSAY_NMOD_DESC) ||
        first == HSAY_NONE || second == HSAY_NONE ||
        work->doc->mentions.data[first].actor == work->doc->mentions.data[second].actor) {
        return false;
    }
    return (is_country(work, one) && is_country(work, other)) || has_and(work, other, 1);
}

/* The token and what is joined to it by "and". A preposition of a conjunct's own rules it out. */
static void put_all(const event_work *work, argument_list *found, uint32_t token, uint32_t place,
                    uint32_t word, bool distant, const char *how)
{
    uint32_t pending[CONJUNCTS_MAX], count = 1, done = 0;
    pending[0] = antecedent(work, token);
    while (done < count) {
        uint32_t at = pending[done++], child;
        child_walk walk = children_of(work->doc, at);
        put(work, found, at, place, word, distant, done == 1 ? how : "joined by 'and'");
        while (next_child(&walk, &child)) {
            if ((has_relation(work->doc, child, HSAY_CONJ) || two_actors(work, at, child)) &&
                count < CONJUNCTS_MAX && work->doc->words.data[child].upos != HSAY_VERB) {
                pending[count++] = child;
            }
        }
    }
}

static bool is_by(const event_work *work, uint32_t mark)
{
    return token_in(work, mark, CLASS_BY);
}

/* An oblique or modifier with its prepositions: "on" and "behalf" of "on behalf of". */
static void put_prepositional(const event_work *work, argument_list *found, uint32_t token,
                              bool agent, bool distant)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t mark;
    while (next_child(&walk, &mark)) {
        if (!has_relation(work->doc, mark, HSAY_CASE) &&
            !has_relation(work->doc, mark, HSAY_MARK)) {
            continue;
        }
        if (agent && is_by(work, mark)) {
            put_all(work, found, token, HSAY_AT_SUBJECT, HSAY_NONE, distant, "by-phrase");
        }
        if (work->words[mark] != HSAY_NONE) {
            put_all(work, found, token, HSAY_AT_PREPOSITION, work->words[mark], distant,
                    "preposition");
        }
    }
}

/* Prepositional children of `token`. */
static void prepositions_below(const event_work *work, argument_list *found, uint32_t token,
                               bool agent, bool distant)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if (has_relation(work->doc, child, HSAY_OBL) || has_relation(work->doc, child, HSAY_NMOD)) {
            put_prepositional(work, found, child, agent, distant);
        }
    }
}

/* ------------------------------------------------------------------ verbs */

/* "threatened to break off relations with X" */
static void clause_object_parts(const event_work *work, argument_list *found, uint32_t object)
{
    child_walk walk = children_of(work->doc, object);
    uint32_t child;
    while (next_child(&walk, &child)) {
        uint32_t mark = has_relation(work->doc, child, HSAY_NMOD)
                            ? child_with(work->doc, child, HSAY_CASE)
                            : HSAY_NONE;
        if (mark != HSAY_NONE && !token_in(work, mark, CLASS_PLACING) &&
            !token_in(work, mark, CLASS_OF)) {
            put_all(work, found, child, HSAY_AT_CLAUSE_OBJECT, HSAY_NONE, true, "in the clause");
        }
    }
}

/* "to send monitors to Armenia": what is sent receives nothing. */
static bool gives_to(const event_work *work, uint32_t verb)
{
    child_walk walk = children_of(work->doc, verb);
    uint32_t child, actors[PARTIES_MAX];
    while (next_child(&walk, &child)) {
        uint32_t mark = has_relation(work->doc, child, HSAY_OBL)
                            ? child_with(work->doc, child, HSAY_CASE)
                            : HSAY_NONE;
        if (mark != HSAY_NONE && !token_in(work, mark, CLASS_PLACING) &&
            resolve(work, child, true, actors, PARTIES_MAX) > 0) {
            return true;
        }
    }
    return false;
}

static void clause_parts(const event_work *work, argument_list *found, uint32_t verb)
{
    child_walk walk = children_of(work->doc, verb);
    uint32_t part, mark;
    bool object = child_with(work->doc, verb, HSAY_OBJ) != HSAY_NONE;
    bool given = object && token_in(work, verb, CLASS_GIVE) && gives_to(work, verb);
    while (next_child(&walk, &part)) {
        if (has_relation(work->doc, part, HSAY_NSUBJ)) {
            put_all(work, found, part, HSAY_AT_CLAUSE_SUBJECT, HSAY_NONE, true,
                    "subject of the clause");
        } else if ((has_relation(work->doc, part, HSAY_OBJ) && !given) ||
                   has_relation(work->doc, part, HSAY_IOBJ)) {
            put_all(work, found, part, HSAY_AT_CLAUSE_OBJECT, HSAY_NONE, true,
                    "object of the clause");
            clause_object_parts(work, found, part);
        } else if (has_relation(work->doc, part, HSAY_OBL)) {
            mark = child_with(work->doc, part, HSAY_CASE);
            if (object && mark != HSAY_NONE && token_in(work, mark, CLASS_PLACING)) {
                continue; /* "bombard the islands in the sea" */
            }
            put_all(work, found, part, HSAY_AT_CLAUSE_OBJECT, HSAY_NONE, true, "in the clause");
        }
    }
}

/* The clause below: its subject and object, for "demand that X release Y". */
static void clause_below(const event_work *work, argument_list *found, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        uint8_t relation = work->doc->words.data[child].deprel;
        if (relation != HSAY_CCOMP && relation != HSAY_XCOMP && relation != HSAY_ADVCL &&
            relation != HSAY_ACL) {
            continue;
        }
        if (relation != HSAY_ADVCL) {
            put(work, found, child, HSAY_AT_CLAUSE, HSAY_NONE, false, "clause");
        } else if (tag_is(work->doc, child, "VB") || tag_is(work->doc, child, "VBG")) {
            put(work, found, child, HSAY_AT_CLAUSE, HSAY_NONE, true, "clause");
        } else {
            continue;
        }
        clause_parts(work, found, child);
    }
}

/* "that Ukraine hit": the object of a relative clause without one is its antecedent. */
static void relative_object(const event_work *work, argument_list *found, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    uint32_t up = token;
    if (found->passive) {
        return;
    }
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->all[i].place == HSAY_AT_OBJECT) {
            return;
        }
    }
    for (uint32_t hop = 0; hop < 3; hop++) {
        uint8_t relation = doc->words.data[up].deprel;
        if (relation == HSAY_ACL_RELCL) {
            uint32_t subject = child_with(doc, up, HSAY_NSUBJ);
            if (subject != HSAY_NONE && antecedent(work, subject) == subject) {
                put_all(work, found, doc->words.data[up].head, HSAY_AT_OBJECT, HSAY_NONE, true,
                        "noun that the relative clause modifies");
            }
            return;
        }
        if (relation != HSAY_CONJ && relation != HSAY_XCOMP) {
            return;
        }
        up = doc->words.data[up].head;
    }
}

/* "shelled and bombed the town": the object of the second verb is the first one's too. */
static void shared_object(const event_work *work, argument_list *found, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, token);
    uint32_t child;
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->all[i].place == HSAY_AT_OBJECT || found->passive) {
            return;
        }
    }
    while (next_child(&walk, &child)) {
        uint32_t object =
            has_relation(doc, child, HSAY_CONJ) ? child_with(doc, child, HSAY_OBJ) : HSAY_NONE;
        if (object != HSAY_NONE && child - token <= 3) {
            put_all(work, found, object, HSAY_AT_OBJECT, HSAY_NONE, false,
                    "object shared by 'and'");
            return;
        }
    }
}

static void verb_children(const event_work *work, argument_list *found, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if (has_relation(doc, child, HSAY_OBJ) || has_relation(doc, child, HSAY_CCOMP)) {
            if (has_relation(doc, child, HSAY_OBJ)) {
                put_all(work, found, child, HSAY_AT_OBJECT, HSAY_NONE, false, "object");
            }
        } else if (has_relation(doc, child, HSAY_IOBJ)) {
            put_all(work, found, child, HSAY_AT_INDIRECT, HSAY_NONE, false, "indirect object");
        } else if (doc->words.data[child].deprel == HSAY_OBL && child > token &&
                   child_with(doc, child, HSAY_CASE) == HSAY_NONE &&
                   mention_at(work, child) != HSAY_NONE) {
            put_all(work, found, child, HSAY_AT_OBJECT, HSAY_NONE, true, "object");
        } else if (has_relation(doc, child, HSAY_OBL) || has_relation(doc, child, HSAY_NMOD)) {
            bool agent = found->passive || has_relation(doc, child, HSAY_OBL_AGENT);
            put_prepositional(work, found, child, agent, false);
        } else if (has_relation(doc, child, HSAY_AMOD) || has_relation(doc, child, HSAY_ADVMOD)) {
            put(work, found, child, HSAY_AT_MODIFIER, HSAY_NONE, false, "modifier");
        } else if (has_relation(doc, child, HSAY_ADVCL) || has_relation(doc, child, HSAY_ACL)) {
            put_prepositional(work, found, child, false, true);
        }
    }
}

/* "allowed the candidate to run" with "to run" hung on the candidate. */
static void infinitive_of_object(const event_work *work, argument_list *found)
{
    uint32_t count = found->count;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t child;
        child_walk walk = children_of(work->doc, found->all[i].token);
        bool near =
            found->all[i].place == HSAY_AT_OBJECT || found->all[i].place == HSAY_AT_PREPOSITION;
        while (near && next_child(&walk, &child)) {
            if (work->doc->words.data[child].deprel == HSAY_ACL && tag_is(work->doc, child, "VB")) {
                put(work, found, child, HSAY_AT_CLAUSE, HSAY_NONE, false, "clause");
                clause_parts(work, found, child);
            }
        }
    }
}

/* "urged Somalia to ...": an indirect object without an object beside it is the object. */
static void lone_indirect(argument_list *found)
{
    bool object = false;
    for (uint32_t i = 0; i < found->count; i++) {
        object |= found->all[i].place == HSAY_AT_OBJECT;
    }
    for (uint32_t i = 0; i < found->count && !object; i++) {
        if (found->all[i].place == HSAY_AT_INDIRECT) {
            found->all[i].place = HSAY_AT_OBJECT;
        }
    }
}

/* "because of fighting between A and B": a gerund whose parties stand behind "between". */
static bool is_between(const event_work *work, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (tag_is(work->doc, token, "VBG") && next_child(&walk, &child)) {
        uint32_t mark = child_with(work->doc, child, HSAY_CASE);
        if (mark != HSAY_NONE && token_in(work, mark, CLASS_BETWEEN)) {
            return true;
        }
    }
    return false;
}

static void verb_arguments(const event_work *work, const event_trigger *trigger, bool adjective,
                           argument_list *found)
{
    const hsay_doc *doc = work->doc;
    const char *how;
    uint32_t subject = find_subject(work, trigger->token, &found->passive, &how);
    found->passive &= !adjective; /* "is opposed to" */
    if (subject != HSAY_NONE && !is_between(work, trigger->token)) {
        uint32_t verb = doc->words.data[subject].head, more;
        uint32_t place = found->passive ? HSAY_AT_OBJECT : HSAY_AT_SUBJECT;
        how = found->passive ? "subject of the passive" : how;
        put_all(work, found, subject, place, HSAY_NONE, false, how);
        child_walk walk = children_of(doc, verb == HSAY_NONE ? subject : verb);
        bool joined = false;
        while (has_relation(doc, subject, HSAY_NSUBJ) && next_child(&walk, &more)) {
            joined |= (has_relation(doc, more, HSAY_CC) && more > subject) ||
                      mention_at(work, subject) == HSAY_NONE ||
                      (is_country(work, subject) && is_country(work, more));
            if (joined && doc->words.data[more].deprel == doc->words.data[subject].deprel) {
                put_all(work, found, more, place, HSAY_NONE, false, how); /* "A and B" apart */
            }
        }
    }
    verb_children(work, found, trigger->token);
    if (doc->words.data[trigger->token].deprel == HSAY_AMOD && only_verb(work, trigger->token)) {
        put_all(work, found, doc->words.data[trigger->token].head, HSAY_AT_OBJECT, HSAY_NONE, false,
                "noun behind the only verb");
    }
    lone_indirect(found);
    infinitive_of_object(work, found);
    relative_object(work, found, trigger->token);
    shared_object(work, found, trigger->token);
    clause_below(work, found, trigger->token);
}

/* ------------------------------------------------------------------ nouns */

/* Before the noun: possessor, nationality, "Hamas-led". */
static void before_noun(const event_work *work, argument_list *found, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if (has_relation(doc, child, HSAY_NMOD_POSS)) {
            put_all(work, found, child, HSAY_AT_POSSESSOR, HSAY_NONE, false, "possessor");
        } else if (has_relation(doc, child, HSAY_AMOD) || has_relation(doc, child, HSAY_COMPOUND) ||
                   has_relation(doc, child, HSAY_NMOD_UNMARKED) ||
                   has_relation(doc, child, HSAY_NMOD_DESC)) {
            put(work, found, child, HSAY_AT_MODIFIER, HSAY_NONE, false, "modifier");
            if (token_in(work, child, CLASS_LED)) {
                child_walk inner = children_of(doc, child);
                uint32_t leader;
                while (next_child(&inner, &leader)) {
                    put(work, found, leader, HSAY_AT_COMPOUND, HSAY_NONE, false, "who leads it");
                }
            } else {
                put_all(work, found, child, HSAY_AT_COMPOUND, HSAY_NONE, false, "before the noun");
            }
        } else if (has_relation(doc, child, HSAY_NSUBJ)) {
            put_all(work, found, child, HSAY_AT_SUBJECT, HSAY_NONE, false, "subject");
        }
    }
}

/* "attack carried out by X", "talks held between A and B" */
static void participles_of_noun(const event_work *work, argument_list *found, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        uint8_t relation = work->doc->words.data[child].deprel;
        if (relation == HSAY_ACL && token_in(work, child, CLASS_LIGHT)) {
            prepositions_below(work, found, child, true, false);
        } else if (relation == HSAY_ACL) {
            put(work, found, child, HSAY_AT_CLAUSE, HSAY_NONE, false, "clause");
            clause_parts(work, found, child);
        }
    }
}

/* The verb that carries the noun: "X launched an attack on Y", "talks took place between ...". */
static void carrier(const event_work *work, argument_list *found, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    uint32_t verb = doc->words.data[token].head;
    bool passive;
    const char *how;
    if (verb == HSAY_NONE) {
        return;
    }
    bool subject = has_relation(doc, token, HSAY_NSUBJ),
         object = has_relation(doc, token, HSAY_OBJ);
    if (subject && (token_in(work, verb, CLASS_OCCUR) || token_in(work, verb, CLASS_LIGHT))) {
        prepositions_below(work, found, verb, true, false);
    } else if (object && token_in(work, verb, CLASS_LIGHT)) {
        uint32_t who = find_subject(work, verb, &passive, &how);
        if (who != HSAY_NONE && !passive) {
            put_all(work, found, who, HSAY_AT_SUBJECT, HSAY_NONE, false,
                    "subject of the verb that carries it");
        }
        prepositions_below(work, found, verb, true, false);
    }
}

/* "at war", "on strike": what the phrase is said of. */
static void said_of(const event_work *work, const event_trigger *trigger, argument_list *found)
{
    const hsay_doc *doc = work->doc;
    uint32_t head = doc->words.data[trigger->token].head;
    bool passive, fronted = false;
    const char *how;
    for (uint32_t i = 0; i < trigger->consumed_count; i++) {
        fronted |= trigger->consumed[i] < trigger->token &&
                   has_relation(doc, trigger->consumed[i], HSAY_CASE);
    }
    if (!fronted || head == HSAY_NONE) {
        return;
    }
    if (has_relation(doc, trigger->token, HSAY_NMOD)) {
        put_all(work, found, head, HSAY_AT_SUBJECT, HSAY_NONE, false, "noun that it is said of");
        return;
    }
    uint32_t who = find_subject(work, trigger->token, &passive, &how);
    if (who == HSAY_NONE) {
        who = find_subject(work, head, &passive, &how);
    }
    if (who != HSAY_NONE) {
        put_all(work, found, who, HSAY_AT_SUBJECT, HSAY_NONE, false, how);
    }
}

static void children_agents(const event_work *work, argument_list *found, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        uint32_t mark = has_relation(work->doc, child, HSAY_NMOD)
                            ? child_with(work->doc, child, HSAY_CASE)
                            : HSAY_NONE;
        if (mark != HSAY_NONE && (is_by(work, mark) || token_in(work, mark, CLASS_AGAINST))) {
            put_prepositional(work, found, child, true, false);
        }
    }
}

/* "the shelling of X by Y" with "by Y" hung on X. */
static void agents_below(const event_work *work, argument_list *found)
{
    uint32_t count = found->count;
    for (uint32_t i = 0; i < count; i++) {
        children_agents(work, found, found->all[i].token);
    }
}

static void noun_arguments(const event_work *work, const event_trigger *trigger,
                           argument_list *found)
{
    before_noun(work, found, trigger->token);
    prepositions_below(work, found, trigger->token, true, false);
    participles_of_noun(work, found, trigger->token);
    carrier(work, found, trigger->token);
    said_of(work, trigger, found);
    agents_below(work, found);
}

/* ------------------------------------------------------------------ all */

/* What hangs on the words that the phrase took: "hold [talks] with X". */
static void consumed_arguments(const event_work *work, const event_trigger *trigger,
                               argument_list *found)
{
    for (uint32_t i = 0; i < trigger->consumed_count; i++) {
        uint32_t token = trigger->consumed[i];
        if (has_relation(work->doc, token, HSAY_CASE)) {
            continue;
        }
        prepositions_below(work, found, token, false, false);
        before_noun(work, found, token);
        clause_below(work, found, token);
    }
}

/* "reneged on his promise to X": the preposition belongs to the phrase. */
static bool in_phrase(const event_work *work, const event_trigger *trigger,
                      const event_argument *argument)
{
    for (uint32_t i = 0; i < trigger->consumed_count; i++) {
        if (argument->place == HSAY_AT_PREPOSITION &&
            work->words[trigger->consumed[i]] == argument->word &&
            has_relation(work->doc, trigger->consumed[i], HSAY_CASE)) {
            return true;
        }
    }
    return false;
}

/* "impose tariffs on X" with "on X" hung on another word: what stands under the object. */
static void under_object(const event_work *work, const event_trigger *trigger, argument_list *found)
{
    uint32_t count = found->count;
    for (uint32_t i = 0; i < count; i++) {
        if (found->all[i].place == HSAY_AT_OBJECT || in_phrase(work, trigger, &found->all[i])) {
            prepositions_below(work, found, found->all[i].token, false, true);
        }
    }
}

/* ------------------------------------------------------------------ where the tree fails */

#define NEAR 8u /* tokens looked at to either side */

static bool ends_phrase(const event_work *work, uint32_t token)
{
    uint8_t upos = work->doc->words.data[token].upos;
    return upos == HSAY_VERB || upos == HSAY_PUNCT || upos == HSAY_SCONJ || upos == HSAY_PRON;
}

/* A parser errs on one word in five. What stands right behind the trigger is taken when the tree
 * gives nothing better: "strike on X" with "on X" hung elsewhere. */
static void behind(const event_work *work, const event_trigger *trigger, argument_list *found,
                   bool verb)
{
    const hsay_doc *doc = work->doc;
    const hsay_sentence *sentence = &doc->sentences.data[work->sentence];
    uint32_t end = sentence->first + sentence->count, start = trigger->token + 1;
    uint32_t preposition = HSAY_NONE;
    for (uint32_t i = 0; i < trigger->consumed_count; i++) {
        if (trigger->consumed[i] > start && trigger->consumed[i] < start + NEAR) {
            start = trigger->consumed[i];
        }
    }
    for (uint32_t t = start; t < end && t < start + NEAR; t++) {
        if (ends_phrase(work, t) && (verb || !token_in(work, t, CLASS_OCCUR))) {
            return;
        }
        if (doc->words.data[t].upos == HSAY_ADP) {
            preposition = work->words[t];
            verb = false;
        } else if (mention_at(work, t) != HSAY_NONE && (preposition != HSAY_NONE || verb)) {
            put_all(work, found, t, verb ? HSAY_AT_OBJECT : HSAY_AT_PREPOSITION,
                    verb ? HSAY_NONE : preposition, true, "right behind it");
            if (preposition != HSAY_NONE &&
                word_in(&work->state->patterns, preposition, work->state->classes[CLASS_BY])) {
                put_all(work, found, t, HSAY_AT_SUBJECT, HSAY_NONE, true, "by-phrase");
            }
            verb = false;
            preposition = HSAY_NONE;
        }
    }
}

/* The nearest mention before a finite verb without a subject, no other verb between. */
static void before(const event_work *work, const event_trigger *trigger, argument_list *found)
{
    const hsay_doc *doc = work->doc;
    const hsay_sentence *sentence = &doc->sentences.data[work->sentence];
    uint32_t token = trigger->token;
    for (uint32_t i = 0; i < found->count; i++) {
        if (found->all[i].place == HSAY_AT_SUBJECT) {
            return;
        }
    }
    if (found->passive || tag_is(doc, token, "VB") || tag_is(doc, token, "VBG")) {
        return;
    }
    for (uint32_t i = 1; i <= NEAR && token >= sentence->first + i; i++) {
        uint32_t t = token - i;
        if (doc->words.data[t].upos == HSAY_VERB || doc->words.data[t].upos == HSAY_SCONJ) {
            return;
        }
        if (mention_at(work, t) != HSAY_NONE && child_with(doc, t, HSAY_CASE) == HSAY_NONE) {
            bool near = doc->words.data[t].head == token; /* "Belgium" read as an adverbial */
            put_all(work, found, t, HSAY_AT_SUBJECT, HSAY_NONE, !near, "right before it");
            return;
        }
    }
}

void find_arguments(const event_work *work, const event_trigger *trigger, hsay_sense_kind kind,
                    argument_list *found)
{
    found->count = 0;
    found->passive = false;
    if (kind == HSAY_SENSE_VERB || (kind == HSAY_SENSE_ADJECTIVE)) {
        verb_arguments(work, trigger, kind == HSAY_SENSE_ADJECTIVE, found);
    } else {
        noun_arguments(work, trigger, found);
    }
    consumed_arguments(work, trigger, found);
    under_object(work, trigger, found);
    behind(work, trigger, found, kind == HSAY_SENSE_VERB && !found->passive);
    if (kind == HSAY_SENSE_VERB) {
        before(work, trigger, found);
    }
}
