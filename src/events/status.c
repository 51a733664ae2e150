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

/* "has yet to meet", "has to meet", "had to meet", "went on to meet". STOP: none of these. */
static status_step by_light_verb(const event_work *work, uint32_t token, uint32_t governor)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, governor), inner = children_of(doc, token);
    uint32_t child;
    bool yet = false, on = false;
    if (!is_infinitive(work, token)) {
        return STOP;
    }
    while (next_child(&walk, &child)) {
        yet |= hsay_lemma_is(doc, child, "yet");
        on |= child < token &&
              (hsay_lemma_is(doc, child, "on") || hsay_lemma_is(doc, child, "ahead"));
    }
    while (next_child(&inner, &child)) {
        yet |= hsay_lemma_is(doc, child, "yet");
    }
    if (hsay_lemma_is(doc, governor, "go")) {
        return on ? CLIMB : STOP;
    }
    if (!hsay_lemma_is(doc, governor, "have")) {
        return STOP;
    }
    bool past = hsay_str_is(hsay_doc_form(doc, governor), "had");
    return yet ? NEGATED : past ? CLIMB : HYPOTHETICAL;
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

/* "ruled out sending troops": read as a circumstance, but what is ruled out. */
bool is_gerund_object(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    uint32_t head = doc->words.data[token].head, left = doc->words.data[token].left;
    return has_relation(doc, token, HSAY_ADVCL) && tag_is(doc, token, "VBG") &&
           head != HSAY_NONE && head < token && token <= head + 3 && left == token &&
           child_with(doc, token, HSAY_MARK) == HSAY_NONE &&
           by_class(work, head) != STOP;
}

static bool is_indicative_form(const event_work *work, uint32_t verb)
{
    return tag_is(work->doc, verb, "VBD") || tag_is(work->doc, verb, "VBZ") ||
           tag_is(work->doc, verb, "VBP");
}

/* "told reporters that it had arrested them": a clause in the indicative states; what is asked for
 * stands in the bare form ("demanded that it release them") or behind a modal verb. */
bool is_indicative(const event_work *work, uint32_t token)
{
    child_walk walk = children_of(work->doc, token);
    uint32_t child;
    bool indicative = is_indicative_form(work, token);
    while (next_child(&walk, &child)) {
        bool helps = has_relation(work->doc, child, HSAY_AUX_REL);
        if (helps && tag_is(work->doc, child, "MD")) {
            return false;
        }
        indicative |= helps && is_indicative_form(work, child);
    }
    return indicative;
}

/* "voted to censure her": by the vote itself. */
static bool is_done_by_vote(const event_work *work, uint32_t token, uint32_t governor)
{
    return token_in(work, governor, CLASS_VOTING) && is_infinitive(work, token) &&
           !token_in(work, token, CLASS_DONE_LATER);
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
    if (relation == HSAY_XCOMP || relation == HSAY_ADVCL) {
        status_step light = by_light_verb(work, token, governor);
        if (light != STOP) {
            return light;
        }
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
    if (is_gerund_object(work, token)) {
        return found;
    }
    if (relation == HSAY_XCOMP || (relation == HSAY_ADVCL && is_infinitive(work, token) &&
                                   (upos == HSAY_ADJ || found != STOP))) {
        if (found != STOP) {
            return found;
        }
        if (token_in(work, governor, CLASS_VOTING) && !is_done_by_vote(work, token, governor)) {
            return FUTURE;
        }
        if (hsay_lemma_is(doc, governor, "be") && is_infinitive(work, token)) {
            return FUTURE;
        }
        return upos == HSAY_ADJ && is_infinitive(work, token) ? FUTURE : CLIMB;
    }
    if (relation == HSAY_CCOMP || relation == HSAY_CSUBJ) {
        return found == NEGATED || (found == FUTURE && is_indicative(work, token)) ? STOP : found;
    }
    if (relation == HSAY_ADVCL) {
        if (is_infinitive(work, token)) {
            bool done = token_in(work, governor, CLASS_GATHERING) ||
                        is_done_by_vote(work, token, governor) ||
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
        if (is_infinitive(work, token)) {
            return found == STOP ? FUTURE : found;
        }
        /* "an agreement signed in May", "a plan calling for talks": done, whatever the plan says */
        return child_with(doc, token, HSAY_MARK) == HSAY_NONE ? STOP : found;
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

/* What is known on the way up. */
typedef struct {
    bool negated, possible, future, condition;
    bool noun;        /* the status still goes from a noun to the verb that carries it */
    bool cut, but;    /* joined by "and" to a verb with a modal of its own; by "but" */
    bool twice;       /* the next negation was counted: "does not rule out" */
    bool modal, told; /* a modal, a negator is a word of the phrase */
    bool if_below;    /* a condition stands in a clause below */
} status_climb;

/* "said he was well and would be freed": a clause that somebody says, or joined to one. */
static bool is_reported(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    for (uint32_t hop = 0; hop < 4 && has_relation(doc, token, HSAY_CONJ); hop++) {
        token = doc->words.data[token].head;
    }
    return has_relation(doc, token, HSAY_CCOMP);
}

/* What stands beside `up`. */
static mark_list read_beside(const event_work *work, const event_trigger *trigger, uint32_t up,
                             status_climb *climb)
{
    mark_list marks = read_marks(work, up);
    bool own = up == trigger->token, reported = is_reported(work, up);
    climb->condition |= marks.condition;
    if (own && (climb->modal || (climb->told && marks.would))) {
        marks.future = marks.possible = false;
    }
    if (!climb->cut) {
        bool counted = climb->but || (own && climb->told) || climb->twice;
        climb->negated |= marks.negated && !counted;
        climb->future |= marks.future || be_to(work, up) ||
                         (marks.would && reported && !climb->if_below) ||
                         (has_relation(work->doc, up, HSAY_ROOT) && is_infinitive(work, up));
        climb->possible |= marks.possible && (!(marks.would && reported) || climb->if_below);
    }
    climb->twice = false;
    return marks;
}

/* What the word above makes of it; "does not rule out sending" makes it possible. */
static void take_step(const event_work *work, status_step step, uint32_t governor,
                      status_climb *climb)
{
    if (step == CLIMB) {
        return;
    }
    climb->twice = step == NEGATED && read_marks(work, governor).negated;
    climb->negated |= step == NEGATED && !climb->twice;
    climb->future |= step == FUTURE;
    climb->possible |= step == HYPOTHETICAL || climb->twice;
    climb->noun = false;
}

/* One word up; false: here it ends. */
static bool climb_one(const event_work *work, const event_trigger *trigger, uint32_t *up,
                      status_climb *climb)
{
    const hsay_doc *doc = work->doc;
    mark_list marks = read_beside(work, trigger, *up, climb);
    uint32_t governor = doc->words.data[*up].head;
    bool joined = has_relation(doc, *up, HSAY_CONJ);
    if (governor == HSAY_NONE || own_tense(work, *up)) {
        return false;
    }
    status_step step = look_up(work, *up, governor, climb->noun);
    if (step == STOP) {
        return false;
    }
    take_step(work, step, governor, climb);
    climb->cut = joined && (climb->cut || marks.own_modal);
    climb->but = joined && (climb->but || marks.but);
    climb->noun &= joined || doc->words.data[governor].upos == HSAY_NOUN;
    *up = governor;
    return step == CLIMB || doc->words.data[governor].upos != HSAY_NOUN;
}

hsay_event_status find_status(const event_work *work, const event_trigger *trigger)
{
    const hsay_patterns *patterns = &work->state->patterns;
    status_climb climb = {
        .noun = patterns->senses[trigger->sense].kind == HSAY_SENSE_NOUN,
        .negated = phrase_says_no(work, trigger) || stands_still(work, trigger) ||
                   object_says_no(work, trigger->token),
        .future = is_readiness(work, trigger) || is_due(work, trigger) || is_set(work, trigger),
        .if_below = depends_on_if(work, trigger->token),
        .modal = holds_modal(work, trigger),
        .told = holds_negator(work, trigger), /* "no longer sells": the frame's own word */
    };
    uint32_t up = trigger->token;
    for (uint32_t hop = 0; hop < HOPS_MAX && climb_one(work, trigger, &up, &climb); hop++) {
    }
    if (climb.condition) {
        return HSAY_HYPOTHETICAL;
    }
    if (climb.negated) {
        return HSAY_NEGATED;
    }
    if (climb.possible) {
        return HSAY_HYPOTHETICAL;
    }
    if (climb.future) {
        return HSAY_FUTURE;
    }
    return in_question(work) ? HSAY_HYPOTHETICAL : HSAY_ACTUAL;
}
