/* SPDX-License-Identifier: Apache-2.0
 *
 * subject.c - who does it: the subject of a verb that has none of its own.
 *
 * English leaves subjects out wherever the reader can supply them: behind "and", in infinitives
 * and participles, in reduced relative clauses. Walk up from the verb, at most HOPS_MAX steps, and
 * take the subject that grammar supplies (Universal Dependencies: xcomp, conj, advcl, acl).
 */
#include "events/internal.h"

/* "Israel Friday reimposed a blockade", Israel read as the title of the day, which does nothing. */
static uint32_t behind_day(const event_work *work, uint32_t subject)
{
    uint32_t title = token_in(work, subject, CLASS_TIME_WORD)
                         ? child_with(work->doc, subject, HSAY_NMOD_DESC)
                         : HSAY_NONE;
    return title != HSAY_NONE && mention_at(work, title) != HSAY_NONE ? title : subject;
}

/* A subject among the children: nsubj, nsubj:pass, csubj. */
uint32_t own_subject(const event_work *work, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        if ((has_relation(work->doc, child, HSAY_NSUBJ) && !token_in(work, child, CLASS_WHOM)) ||
            has_relation(work->doc, child, HSAY_CSUBJ)) {
            return behind_day(work, child);
        }
    }
    return HSAY_NONE;
}

/* Is there nothing but auxiliaries and adverbs from `from` to the verb? */
static bool leads_to(const hsay_doc *doc, uint32_t from, uint32_t verb)
{
    if (from > verb || verb - from > 4) {
        return false;
    }
    for (uint32_t t = from; t < verb; t++) {
        if (doc->words.data[t].upos != HSAY_AUX && doc->words.data[t].upos != HSAY_ADV) {
            return false;
        }
    }
    return true;
}

/* "On Tuesday security agents arrested ...", read as "on agents": a description right before a
 * verb, with a word of another phrase between it and its preposition. */
static uint32_t subject_behind_time(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        uint32_t mark = child_with(doc, child, HSAY_CASE), index = mention_at(work, child);
        if (!has_relation(doc, child, HSAY_OBL) || mark == HSAY_NONE || index == HSAY_NONE) {
            continue;
        }
        const hsay_mention *mention = &doc->mentions.data[index];
        if (mention->kind == HSAY_MENTION_NOMINAL && mention->first > mark + 1 &&
            doc->words.data[mention->first - 1].upos == HSAY_PROPN &&
            leads_to(doc, mention->last + 1, token)) {
            return child;
        }
    }
    return HSAY_NONE;
}

/* "killed as protesters march", "protesters" hung on "killed": what stands between "as" and a
 * finite verb is its subject. */
static uint32_t subject_behind_as(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    uint32_t before = token > 0 ? token - 1 : token;
    bool finite = (doc->words.data[token].morph & HSAY_MORPH_FINITE) != 0;
    if (!finite || !has_relation(doc, token, HSAY_ADVCL) ||
        doc->words.data[before].head != doc->words.data[token].head ||
        !has_relation(doc, before, HSAY_OBL) || mention_at(work, before) == HSAY_NONE) {
        return HSAY_NONE;
    }
    uint32_t mark = child_with(doc, before, HSAY_CASE);
    return mark != HSAY_NONE && token_in(work, mark, CLASS_FACT_MARK) ? before : HSAY_NONE;
}

/* Who holds a plan, offer or threat "to ...": its possessor, else the subject of the verb whose
 * object it is. */
static uint32_t holder(const event_work *work, uint32_t noun)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, noun);
    uint32_t child, above = doc->words.data[noun].head;
    while (next_child(&walk, &child)) {
        if (has_relation(doc, child, HSAY_NMOD_POSS) ||
            (has_relation(doc, child, HSAY_COMPOUND) && mention_at(work, child) != HSAY_NONE)) {
            return child;
        }
        if (has_relation(doc, child, HSAY_NMOD)) {
            uint32_t mark = child_with(doc, child, HSAY_CASE);
            if (mark != HSAY_NONE &&
                (token_in(work, mark, CLASS_BY) || token_in(work, mark, CLASS_OF))) {
                return child;
            }
        }
    }
    if (above != HSAY_NONE && is_predicate(doc, above) &&
        (has_relation(doc, noun, HSAY_OBJ) || has_relation(doc, noun, HSAY_OBL))) {
        return own_subject(work, above);
    }
    return HSAY_NONE;
}

/* "urged the leaders to talk" with "to talk" hung on the leaders. */
static bool object_of_control(const event_work *work, uint32_t noun)
{
    const hsay_doc *doc = work->doc;
    uint32_t above = doc->words.data[noun].head;
    return above != HSAY_NONE && token_in(work, above, CLASS_OBJECT_CONTROL) &&
           (has_relation(doc, noun, HSAY_OBJ) || has_relation(doc, noun, HSAY_IOBJ) ||
            has_relation(doc, noun, HSAY_OBL) || has_relation(doc, noun, HSAY_NSUBJ_PASS)) &&
           mention_at(work, noun) != HSAY_NONE;
}

/* Subject that an infinitive or participle below `governor` shares. */
static uint32_t controller(const event_work *work, uint32_t token, uint32_t governor,
                           const char **how)
{
    const hsay_doc *doc = work->doc;
    if (token_in(work, governor, CLASS_OBJECT_CONTROL)) {
        uint32_t object = child_with(doc, governor, HSAY_OBJ);
        if (object == HSAY_NONE) {
            object = child_with(doc, governor, HSAY_IOBJ);
        }
        if (object == HSAY_NONE) {
            object = child_with(doc, governor, HSAY_NSUBJ_PASS);
        }
        if (object == HSAY_NONE) {
            child_walk walk = children_of(doc, governor);
            uint32_t child;
            while (next_child(&walk, &child)) { /* "called on X to ..." */
                if (has_relation(doc, child, HSAY_OBL) && child < token &&
                    mention_at(work, child) != HSAY_NONE) {
                    object = child;
                }
            }
        }
        if (object == HSAY_NONE && doc->words.data[governor].deprel == HSAY_ACL_RELCL &&
            hsay_tree_has(doc, governor, HSAY_NSUBJ)) {
            object = doc->words.data[governor].head; /* "the firms that it accused of ..." */
        }
        if (object != HSAY_NONE && has_relation(doc, token, HSAY_XCOMP)) {
            *how = "object of the verb above";
            return object;
        }
        if (object != HSAY_NONE && has_relation(doc, token, HSAY_ADVCL) &&
            child_with(doc, token, HSAY_MARK) != HSAY_NONE) {
            *how = "object of the verb above";
            return object;
        }
    }
    *how = "subject of the verb above";
    return own_subject(work, governor);
}

/* Under a passive, a participle belongs to the agent: "was attacked by X, killing ten". */
static uint32_t agent_of(const event_work *work, uint32_t governor)
{
    child_walk walk = children_of(work->doc, governor);
    uint32_t child;
    while (next_child(&walk, &child)) {
        uint32_t mark = child_with(work->doc, child, HSAY_CASE);
        if (has_relation(work->doc, child, HSAY_OBL) && mark != HSAY_NONE &&
            token_in(work, mark, CLASS_BY)) {
            return child;
        }
    }
    return HSAY_NONE;
}

/* "said the shells had been fired and accused the army": shells accuse nobody, so the verb joined
 * to theirs belongs to whoever tells of them. HSAY_NONE: it is theirs. */
static uint32_t teller(const event_work *work, uint32_t joined, uint32_t subject)
{
    const hsay_doc *doc = work->doc;
    uint32_t governor = doc->words.data[joined].head;
    if (mention_at(work, subject) != HSAY_NONE || governor == HSAY_NONE ||
        doc->words.data[joined].deprel != HSAY_CCOMP) {
        return HSAY_NONE;
    }
    uint32_t who = own_subject(work, governor);
    return who != HSAY_NONE && mention_at(work, who) != HSAY_NONE ? who : HSAY_NONE;
}

/* "meets Biden, urges aid": the comma of a headline is an "and". */
static bool shares_by_comma(const event_work *work, uint32_t token, uint32_t governor)
{
    const hsay_doc *doc = work->doc;
    return doc->words.data[token].deprel == HSAY_PARATAXIS && governor < token &&
           is_headline(work, token) && doc->words.data[governor].upos == HSAY_VERB &&
           tag_is(doc, token, "VBZ") == tag_is(doc, governor, "VBZ") &&
           hsay_str_is(hsay_doc_form(doc, doc->words.data[token].left), ",");
}

/* "Army: soldier killed in Gaza": the participle hung on what stands before the colon. */
static uint32_t nearer_noun(const event_work *work, uint32_t token, uint32_t governor)
{
    const hsay_doc *doc = work->doc;
    uint32_t before = token - 1;
    bool closer = token > governor + 2 && doc->words.data[before].head == governor &&
                  has_relation(doc, before, HSAY_APPOS) && mention_at(work, before) != HSAY_NONE;
    return closer ? before : governor;
}

/* "were the first who opened fire": whoever the noun or number is said to be. */
uint32_t said_to_be(const event_work *work, uint32_t noun)
{
    bool is = child_with(work->doc, noun, HSAY_COP) != HSAY_NONE &&
              mention_at(work, noun) == HSAY_NONE;
    uint32_t subject = is ? child_with(work->doc, noun, HSAY_NSUBJ) : HSAY_NONE;
    return subject != HSAY_NONE && mention_at(work, subject) != HSAY_NONE ? subject : noun;
}

/* The verb whose subject stands for `token`'s: the token itself, or one above it. *found is the
 * subject. *crossed: the one above is passive and `token` active, or the reverse. */
uint32_t find_subject(const event_work *work, uint32_t token, bool *passive, const char **how)
{
    const hsay_doc *doc = work->doc;
    uint32_t up = token, subject;
    *passive = is_passive(work, token);
    *how = "subject";
    if (doc->words.data[token].deprel == HSAY_AMOD && token > 0 && only_verb(work, token) &&
        hsay_lemma_is(doc, token - 1, "have")) {
        return own_subject(work, token - 1);
    }
    for (uint32_t hop = 0; hop < HOPS_MAX; hop++) {
        uint32_t governor = doc->words.data[up].head;
        uint8_t relation = doc->words.data[up].deprel;
        subject = own_subject(work, up);
        if (subject == HSAY_NONE) {
            subject = subject_behind_time(work, up);
        }
        if (subject == HSAY_NONE) {
            subject = subject_behind_as(work, up);
        }
        bool self = subject != HSAY_NONE && up != token && is_self(work, token, subject);
        if (subject != HSAY_NONE && !self) {
            uint32_t who = up != token && !*passive ? teller(work, up, subject) : HSAY_NONE;
            return who == HSAY_NONE ? subject : who;
        }
        if (governor == HSAY_NONE) {
            return HSAY_NONE;
        }
        if (relation == HSAY_CONJ) {
            uint32_t higher = joined_higher(work, up);
            governor = higher != HSAY_NONE ? higher : governor;
            *how = "subject shared by 'and'";
        } else if (relation == HSAY_XCOMP) {
            subject = controller(work, up, governor, how);
        } else if (relation == HSAY_ADVCL && is_predicate(doc, governor)) {
            bool gerund =
                (doc->words.data[up].morph & HSAY_MORPH_GERUND) != 0 || tag_is(doc, up, "VBG");
            uint32_t mark = child_with(doc, up, HSAY_MARK);
            bool blamed = mark != HSAY_NONE && token_in(work, mark, CLASS_OF) &&
                          token_in(work, governor, CLASS_OBJECT_CONTROL); /* "accused of killing" */
            if (gerund && !blamed && is_passive(work, governor)) {
                *how = "agent of the passive above";
                return agent_of(work, governor);
            }
            *how = "subject of the verb above";
            subject = self ? own_subject(work, governor) : controller(work, up, governor, how);
        } else if (relation == HSAY_ACL) {
            bool infinitive = tag_is(doc, up, "VB");
            *how = infinitive ? "holder of the plan" : "noun that the participle modifies";
            if (infinitive && object_of_control(work, governor)) {
                *how = "object of the verb above";
                return governor;
            }
            if (!infinitive && !*passive && mention_at(work, governor) == HSAY_NONE &&
                token_in(work, governor, CLASS_INSTRUMENT)) {
                uint32_t who = holder(work, governor); /* "issued a statement demanding" */
                return who != HSAY_NONE ? who : governor;
            }
            if (infinitive) {
                uint32_t who = holder(work, governor);
                return who == HSAY_NONE && mention_at(work, governor) != HSAY_NONE ? governor
                       : who == HSAY_NONE && said_to_be(work, governor) != governor
                           ? said_to_be(work, governor)
                           : who;
            }
            return nearer_noun(work, up, governor);
        } else if (relation == HSAY_ACL_RELCL) {
            *how = "noun that the relative clause modifies";
            return said_to_be(work, governor);
        } else if (shares_by_comma(work, up, governor)) {
            *how = "subject shared by a comma";
        } else if (relation == HSAY_CCOMP || relation == HSAY_PARATAXIS) {
            bool bare = tag_is(doc, up, "VB") || tag_is(doc, up, "VBG");
            return relation == HSAY_CCOMP && bare ? controller(work, up, governor, how) : HSAY_NONE;
        } else {
            return HSAY_NONE;
        }
        if (subject != HSAY_NONE) {
            return subject;
        }
        up = governor;
    }
    return HSAY_NONE;
}
