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
#include "events/arguments.h"

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
uint32_t antecedent(const event_work *work, uint32_t token)
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
            return nearer_party(work, token, said_to_be(work, head));
        }
        up = head;
    }
    if (token > 0 && mention_at(work, token - 1) != HSAY_NONE) {
        return token - 1;
    }
    return token;
}

void put(const event_work *work, argument_list *found, uint32_t token, uint32_t place,
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

bool is_country(const event_work *work, uint32_t token)
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

/* "Thai army, Cambodian troops exchange fire": do two mentions of two actors stand side by side,
 * with a comma between and none to close an apposition behind the other, but for a third's? */
bool listed(const event_work *work, uint32_t one, uint32_t other)
{
    const hsay_doc *doc = work->doc;
    uint32_t first = mention_at(work, one), second = mention_at(work, other);
    if (first == HSAY_NONE || second == HSAY_NONE) {
        return false;
    }
    const hsay_mention *a = &doc->mentions.data[first], *b = &doc->mentions.data[second];
    const hsay_sentence *s = &doc->sentences.data[doc->tokens.data[one].sentence];
    uint32_t end = s->first + s->count, behind = b->last + 1;
    if (a->actor == b->actor || b->first != a->last + 2 || behind >= end ||
        !hsay_str_is(hsay_doc_form(doc, a->last + 1), ",")) {
        return false;
    }
    return !hsay_str_is(hsay_doc_form(doc, behind), ",") ||
           (behind + 1 < end && mention_at(work, behind + 1) != HSAY_NONE);
}

bool in_headline(const event_work *work, uint32_t token)
{
    return work->doc->sentences.data[work->doc->tokens.data[token].sentence].headline;
}

/* "Chile, Peru to reopen border": a comma for "and"; "X and Prime Minister Y" read as a name
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
    return (is_country(work, one) && is_country(work, other)) || has_and(work, other, 1) ||
           (in_headline(work, one) && listed(work, one, other));
}

/* "Seoul, Tokyo, Washington hold drill": the third hung on the first. */
static bool goes_on(const event_work *work, uint32_t last, uint32_t child)
{
    return has_relation(work->doc, child, HSAY_APPOS) && last < child &&
           in_headline(work, child) && listed(work, last, child);
}

/* "thousands of farmers and students": what is joined to the word that the count is of. */
static void put_counted(const event_work *work, argument_list *found, uint32_t token,
                        uint32_t place, uint32_t word, bool distant)
{
    uint32_t content = content_word(work, token), child;
    child_walk walk = children_of(work->doc, content);
    while (content != token && next_child(&walk, &child)) {
        if (has_relation(work->doc, child, HSAY_CONJ) && mention_at(work, child) != HSAY_NONE &&
            child_with(work->doc, child, HSAY_CASE) == HSAY_NONE) {
            put(work, found, child, place, word, distant, "joined by 'and'");
        }
    }
}

/* The token and what is joined to it by "and". A preposition of a conjunct's own rules it out. */
void put_all(const event_work *work, argument_list *found, uint32_t token, uint32_t place,
             uint32_t word, bool distant, const char *how)
{
    uint32_t pending[CONJUNCTS_MAX], count = 1, done = 0;
    pending[0] = antecedent(work, token);
    while (done < count) {
        uint32_t at = pending[done++], child;
        child_walk walk = children_of(work->doc, at);
        put(work, found, at, place, word, distant, done == 1 ? how : "joined by 'and'");
        put_counted(work, found, at, place, word, distant);
        while (next_child(&walk, &child)) {
            if ((has_relation(work->doc, child, HSAY_CONJ) || two_actors(work, at, child) ||
                 goes_on(work, pending[count - 1], child)) &&
                count < CONJUNCTS_MAX && work->doc->words.data[child].upos != HSAY_VERB) {
                pending[count++] = child;
            }
        }
    }
}

bool is_by(const event_work *work, uint32_t mark)
{
    return token_in(work, mark, CLASS_BY);
}

/* An oblique or modifier with its prepositions: "on" and "behalf" of "on behalf of". */
void put_prepositional(const event_work *work, argument_list *found, uint32_t token, bool agent,
                       bool distant)
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
void prepositions_below(const event_work *work, argument_list *found, uint32_t token, bool agent,
                        bool distant)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if (has_relation(work->doc, child, HSAY_OBL) || has_relation(work->doc, child, HSAY_NMOD)) {
            put_prepositional(work, found, child, agent, distant);
        }
    }
}

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
        if (!has_relation(work->doc, token, HSAY_CCOMP)) { /* its subject is another's */
            before_noun(work, found, token);
        }
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

/* "a dispute between A and B", "data on a cell with B": the others of a mutual act, hung deeper. */
static void mutual_below(const event_work *work, argument_list *found, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        uint32_t mark = has_relation(work->doc, child, HSAY_NMOD)
                            ? child_with(work->doc, child, HSAY_CASE)
                            : HSAY_NONE;
        if (mark != HSAY_NONE &&
            (token_in(work, mark, CLASS_WITH) || token_in(work, mark, CLASS_BETWEEN))) {
            put_prepositional(work, found, child, false, true);
        }
    }
}

/* "impose tariffs on X" with "on X" hung on another word: what stands under the object. */
static void under_object(const event_work *work, const event_trigger *trigger, argument_list *found)
{
    uint32_t count = found->count;
    for (uint32_t i = 0; i < count; i++) {
        if (found->all[i].place == HSAY_AT_OBJECT || in_phrase(work, trigger, &found->all[i])) {
            prepositions_below(work, found, found->all[i].token, false, true);
        } else if (found->all[i].place == HSAY_AT_PREPOSITION) {
            mutual_below(work, found, found->all[i].token);
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
    argument_behind(work, trigger, found, kind == HSAY_SENSE_VERB && !found->passive);
    if (kind == HSAY_SENSE_VERB) {
        argument_before(work, trigger, found);
    }
}
