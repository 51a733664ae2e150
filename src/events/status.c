/* SPDX-License-Identifier: Apache-2.0
 *
 * status.c - did it happen?
 *
 * In: a trigger in its tree. Out: actual, future, hypothetical or negated, by what stands beside
 * the trigger (not, no, may, will, if) and by what governs it (failed to, plans to, urged X to,
 * the risk of). Walks up while grammar hands the status down: infinitives, conjuncts, and from a
 * noun to the verb that carries it (no talks were held). A clause that somebody says is left to
 * the claims: what is denied stays actual under a claim of denial.
 */
#include "events/status.h"

typedef struct {
    bool negated, possible, future, condition, would, but;
    bool own_modal; /* an auxiliary or subject of its own cuts a conjunct off */
} mark_list;

bool is_no(const event_work *work, uint32_t noun)
{
    child_walk walk = children_of(work->doc, noun);
    uint32_t child;
    if (token_in(work, noun, CLASS_NEGATIVE_ADVERB)) {
        return true;
    }
    while (next_child(&walk, &child)) {
        if ((has_relation(work->doc, child, HSAY_DET_REL) ||
             has_relation(work->doc, child, HSAY_CC_PRECONJ) ||
             has_relation(work->doc, child, HSAY_CC) ||
             has_relation(work->doc, child, HSAY_ADVMOD)) &&
            child < noun && token_in(work, child, CLASS_NEGATOR)) {
            return true;
        }
    }
    return false;
}

static void read_child(const event_work *work, uint32_t token, uint32_t child, mark_list *marks)
{
    const hsay_doc *doc = work->doc;
    uint8_t relation = doc->words.data[child].deprel;
    if (relation == HSAY_AUX_REL || relation == HSAY_AUX_PASS) {
        marks->own_modal = true;
        marks->possible |= token_in(work, child, CLASS_POSSIBLE);
        marks->future |= token_in(work, child, CLASS_WILL);
        marks->would |=
            hsay_lemma_is(doc, child, "would") || hsay_str_is(hsay_doc_form(doc, child), "would");
    } else if (relation == HSAY_MARK) {
        marks->condition |= token_in(work, child, CLASS_IF);
        marks->negated |= token_in(work, child, CLASS_WITHOUT);
    } else if (relation == HSAY_CASE) {
        marks->negated |= token_in(work, child, CLASS_WITHOUT);
    } else if (relation == HSAY_CC) {
        marks->but |= !token_in(work, child, CLASS_PAIR) && child < token;
        marks->negated |= token_in(work, child, CLASS_NEGATOR) && child < token;
    } else if (hsay_deprel_is(relation, HSAY_ADVMOD) || hsay_deprel_is(relation, HSAY_DET_REL) ||
               relation == HSAY_CC_PRECONJ || relation == HSAY_DISCOURSE) {
        marks->negated |= token_in(work, child, CLASS_NEGATOR) || is_no(work, child) ||
                          (hsay_lemma_is(doc, child, "yet") && hsay_lemma_is(doc, token, "have"));
        marks->possible |= token_in(work, child, CLASS_DOUBT_WORD);
        marks->condition |= token_in(work, child, CLASS_IF);
    } else if (relation == HSAY_AMOD || relation == HSAY_COMPOUND) {
        marks->future |= token_in(work, child, CLASS_FUTURE_WORD);
        marks->possible |= token_in(work, child, CLASS_DOUBT_WORD);
    } else if (hsay_deprel_is(relation, HSAY_NSUBJ)) {
        marks->negated |= is_no(work, child);
        marks->own_modal = true;
    }
}

static mark_list read_marks(const event_work *work, uint32_t token)
{
    mark_list marks = {0};
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    while (next_child(&walk, &child)) {
        read_child(work, token, child, &marks);
    }
    return marks;
}

static bool is_infinitive(const event_work *work, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    if (tag_is(work->doc, token, "VBG")) {
        return false; /* "subjected to shelling" */
    }
    while (next_child(&walk, &child)) {
        if (has_relation(work->doc, child, HSAY_MARK) && child < token &&
            work->doc->words.data[child].upos == HSAY_PART &&
            !token_in(work, child, CLASS_NEGATOR)) {
            return true;
        }
    }
    return false;
}

/* "is to send", "is due to meet": be itself plans. */
static bool be_to(const event_work *work, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    if (!is_infinitive(work, token)) {
        return false;
    }
    while (next_child(&walk, &child)) {
        if ((has_relation(work->doc, child, HSAY_AUX_REL) ||
             has_relation(work->doc, child, HSAY_COP)) &&
            hsay_lemma_is(work->doc, child, "be") &&
            !hsay_str_is(hsay_doc_form(work->doc, child), "been")) {
            return true;
        }
    }
    return false;
}

typedef enum { STOP, CLIMB, FUTURE, HYPOTHETICAL, NEGATED } status_step;

static status_step by_class(const event_work *work, uint32_t governor)
{
    if (token_in(work, governor, CLASS_FAILING) || token_in(work, governor, CLASS_PREVENTING)) {
        return NEGATED;
    }
    if (token_in(work, governor, CLASS_DOUBTING)) {
        return HYPOTHETICAL;
    }
    if (token_in(work, governor, CLASS_PLANNING) || token_in(work, governor, CLASS_URGING)) {
        return FUTURE;
    }
    return STOP;
}

/* "has the authority to meet", "is able to meet": he can. "Was able to meet": he did. */
static status_step by_ability(const event_work *work, uint32_t token, uint32_t governor)
{
    uint32_t copula = child_with(work->doc, governor, HSAY_COP);
    if (!is_infinitive(work, token) || !token_in(work, governor, CLASS_ABILITY)) {
        return STOP;
    }
    bool did = copula != HSAY_NONE && (work->doc->words.data[copula].morph & HSAY_MORPH_PAST) != 0;
    return did ? CLIMB : HYPOTHETICAL;
}

/* "was the first to meet", "the latest country to ban it": an infinitive of what was done. */
static bool is_done_first(const event_work *work, uint32_t token, uint32_t governor)
{
    child_walk walk = children_of(work->doc, governor);
    uint32_t child;
    bool ordinal = token_in(work, governor, CLASS_ORDINAL);
    while (next_child(&walk, &child)) {
        ordinal |=
            has_relation(work->doc, child, HSAY_AMOD) && token_in(work, child, CLASS_ORDINAL);
    }
    uint32_t copula = child_with(work->doc, governor, HSAY_COP);
    return ordinal && is_infinitive(work, token) &&
           (copula == HSAY_NONE || !hsay_str_is(hsay_doc_form(work->doc, copula), "be"));
}

/* "agreed in talks", "planned after the attack": the noun is when or where, not what. */
static bool is_circumstance(const event_work *work, uint32_t token)
{
    uint32_t mark = child_with(work->doc, token, HSAY_CASE);
    return has_relation(work->doc, token, HSAY_OBL) && mark != HSAY_NONE &&
           token_in(work, mark, CLASS_CIRCUMSTANCE);
}

/* What the word above makes of the one below. */
static status_step look_up(const event_work *work, uint32_t token, uint32_t governor, bool noun)
{
    const hsay_doc *doc = work->doc;
    uint8_t relation = doc->words.data[token].deprel;
    status_step found = by_class(work, governor);
    uint8_t upos = doc->words.data[governor].upos;
    if (relation == HSAY_CONJ) {
        return CLIMB;
    }
    if (relation == HSAY_XCOMP && noun && token_in(work, governor, CLASS_NAMING)) {
        return STOP; /* "what it called a massacre" */
    }
    if (relation == HSAY_XCOMP || relation == HSAY_ADVCL || relation == HSAY_ACL) {
        status_step able = found == STOP ? by_ability(work, token, governor) : STOP;
        if (found == STOP && is_done_first(work, token, governor)) {
            return CLIMB;
        }
        if (able != STOP) {
            return able;
        }
    }
    if (relation == HSAY_XCOMP || (relation == HSAY_ADVCL && is_infinitive(work, token) &&
                                   (upos == HSAY_ADJ || found != STOP))) {
        if (found != STOP) {
            return found;
        }
        if (hsay_lemma_is(doc, governor, "be") && is_infinitive(work, token)) {
            return FUTURE;
        }
        return upos == HSAY_ADJ && is_infinitive(work, token) ? FUTURE : CLIMB;
    }
    if (relation == HSAY_CCOMP || relation == HSAY_CSUBJ) {
        return found == NEGATED ? STOP : found;
    }
    if (relation == HSAY_ADVCL) {
        if (is_infinitive(work, token)) {
            bool done = token_in(work, governor, CLASS_GATHERING) ||
                        (hsay_lemma_is(doc, governor, "use") && is_passive(work, governor));
            return done ? CLIMB : FUTURE; /* "has been used to jail editors" */
        }
        uint32_t mark = child_with(doc, token, HSAY_MARK);
        if (found == NEGATED && mark != HSAY_NONE &&
            (token_in(work, mark, CLASS_FROM) || token_in(work, mark, CLASS_OF))) {
            return NEGATED; /* "prevented from attacking", "stopped short of attacking" */
        }
        return tag_is(doc, token, "VBG") && child_with(doc, token, HSAY_MARK) == HSAY_NONE ? CLIMB
                                                                                           : STOP;
    }
    if (relation == HSAY_ACL) {
        return is_infinitive(work, token) ? (found == STOP ? FUTURE : found) : found;
    }
    if (!noun) {
        return STOP;
    }
    if (found != STOP && !hsay_deprel_is(relation, HSAY_NSUBJ)) {
        return is_circumstance(work, token) ? STOP : found;
    }
    if (found == NEGATED && relation == HSAY_NSUBJ_PASS) {
        return NEGATED;
    }
    if (found == FUTURE && relation == HSAY_NSUBJ_PASS) {
        return FUTURE;
    }
    if (relation == HSAY_NMOD && token_in(work, governor, CLASS_QUANTITY)) {
        return CLIMB; /* "a series of attacks" */
    }
    if ((token_in(work, governor, CLASS_LIGHT) || token_in(work, governor, CLASS_OCCUR)) &&
        (relation == HSAY_OBJ || hsay_deprel_is(relation, HSAY_NSUBJ) || relation == HSAY_OBL)) {
        return CLIMB;
    }
    return STOP;
}

hsay_event_status find_status(const event_work *work, const event_trigger *trigger)
{
    const hsay_doc *doc = work->doc;
    const hsay_patterns *patterns = &work->state->patterns;
    bool noun = patterns->senses[trigger->sense].kind == HSAY_SENSE_NOUN;
    bool negated = phrase_says_no(work, trigger) || stands_still(work, trigger) ||
                   object_says_no(work, trigger->token);
    bool possible = false, future = is_readiness(work, trigger) || is_due(work, trigger);
    bool condition = false, cut = false, but = false;
    bool if_below = depends_on_if(work, trigger->token);
    bool modal = holds_modal(work, trigger);
    bool told = holds_negator(work, trigger); /* "no longer sells": the frame's own word */
    uint32_t up = trigger->token;
    for (uint32_t hop = 0; hop < HOPS_MAX; hop++) {
        mark_list marks = read_marks(work, up);
        uint32_t governor = doc->words.data[up].head;
        uint8_t relation = doc->words.data[up].deprel;
        bool reported = relation == HSAY_CCOMP;
        condition |= marks.condition;
        if (up == trigger->token && (modal || (told && marks.would))) {
            marks.future = marks.possible = false;
        }
        if (!cut) {
            negated |= marks.negated && !but && (up != trigger->token || !told);
            future |= marks.future || be_to(work, up) ||
                      (marks.would && reported && !if_below) ||
                      (relation == HSAY_ROOT && is_infinitive(work, up));
            possible |= marks.possible && (!(marks.would && reported) || if_below);
        }
        if (governor == HSAY_NONE || own_tense(work, up)) {
            break;
        }
        status_step step = look_up(work, up, governor, noun);
        if (step == STOP) {
            break;
        }
        if (step != CLIMB) {
            negated |= step == NEGATED;
            future |= step == FUTURE;
            possible |= step == HYPOTHETICAL;
            noun = false;
        }
        cut = relation == HSAY_CONJ && (cut || marks.own_modal);
        but = relation == HSAY_CONJ && (but || marks.but);
        if (relation != HSAY_CONJ && doc->words.data[governor].upos != HSAY_NOUN) {
            noun = false;
        }
        if (relation == HSAY_CONJ && cut) {
            /* only a condition reaches over */
            cut = true;
        }
        up = governor;
        if (step != CLIMB && doc->words.data[governor].upos == HSAY_NOUN) {
            break;
        }
    }
    if (condition) {
        return HSAY_HYPOTHETICAL;
    }
    if (negated) {
        return HSAY_NEGATED;
    }
    if (possible) {
        return HSAY_HYPOTHETICAL;
    }
    if (future) {
        return HSAY_FUTURE;
    }
    return in_question(work) ? HSAY_HYPOTHETICAL : HSAY_ACTUAL;
}
