/* SPDX-License-Identifier: Apache-2.0
 *
 * tree.c - what the rules ask of a tree: phrases, subjects, antecedents, verb groups.
 *
 * In: words with heads and relations. Out: tokens and runs. Every climb is bounded by CLIMB_MAX.
 *
 * Idea: the one who says is the subject of the verb of saying or, where that has none of its own,
 * the subject that the verb shares with the verb above it:
 *
 *     conj      X came and said ...           the same subject
 *     advcl     X left, saying ...            the same subject; "quoted Y as saying": the object
 *     xcomp     X went on to say ...          the subject; "asked Y to say": the object
 *     acl       a statement saying ...        the noun itself
 */
#include "claims/parts.h"

#define CLIMB_MAX 8u

static bool has_case(const hsay_doc *doc, uint32_t token)
{
    uint8_t relation = doc->words.data[token].deprel;
    return relation == HSAY_CASE || relation == HSAY_CC || relation == HSAY_PUNCT_REL ||
           relation == HSAY_MARK;
}

token_run hsay_claims_phrase(const hsay_doc *doc, uint32_t head)
{
    const hsay_word *word = hsay_doc_word(doc, head);
    token_run run = {word->left, word->right};
    while (run.first < head && has_case(doc, run.first)) {
        uint32_t above = doc->words.data[run.first].head;
        if (above != head && above != run.first - 1u &&
            doc->words.data[run.first].upos != HSAY_PUNCT)
            break;
        run.first++;
    }
    while (run.last > head && doc->words.data[run.last].upos == HSAY_PUNCT)
        run.last--;
    return run;
}

/* "NATO condemned": a name in capitals that opens the sentence right before the verb is its subject
 * even where the tree took it for something else. */
static uint32_t opening_name(const hsay_doc *doc, uint32_t verb)
{
    const hsay_sentence *s = &doc->sentences.data[doc->tokens.data[verb].sentence];
    if (verb != s->first + 1u || s->headline || !(doc->words.data[verb].morph & HSAY_MORPH_PAST) ||
        hsay_doc_form(doc, s->first).length < 2 || hsay_claims_mention(doc, s->first) == HSAY_NONE)
        return HSAY_NONE;
    return hsay_str_capitals(hsay_doc_form(doc, s->first)) ? s->first : HSAY_NONE;
}

/* A clause with a subject is passive only by an auxiliary, but in a headline. */
static bool shows_passive(const hsay_doc *doc, uint32_t verb)
{
    bool bald = hsay_tree_child(doc, verb, HSAY_AUX_REL) == HSAY_NONE &&
                !doc->sentences.data[doc->tokens.data[verb].sentence].headline;
    for (uint32_t c = doc->words.data[verb].first_child; c != HSAY_NONE;
         c = doc->words.data[c].next_sibling) {
        uint8_t relation = doc->words.data[c].deprel;
        bool subject = relation == HSAY_NSUBJ_PASS && !bald;
        if (subject || relation == HSAY_AUX_PASS || relation == HSAY_CSUBJ_PASS)
            return true;
    }
    bool bare = opening_name(doc, verb) == HSAY_NONE &&
                hsay_tree_child(doc, verb, HSAY_AUX_REL) == HSAY_NONE &&
                hsay_tree_child(doc, verb, HSAY_NSUBJ) == HSAY_NONE;
    return bare && (doc->words.data[verb].morph & HSAY_MORPH_PASSIVE) != 0;
}

/* A participle joined to an active verb is active: "has read the text and called for a vote". */
bool hsay_claims_is_passive(const hsay_doc *doc, uint32_t verb)
{
    uint32_t first = verb;
    for (uint32_t steps = 0; steps < CLIMB_MAX && doc->words.data[first].deprel == HSAY_CONJ &&
                             doc->words.data[first].head != HSAY_NONE;
         steps++)
        first = doc->words.data[first].head;
    bool active = first != verb && doc->words.data[first].upos == HSAY_VERB &&
                  hsay_tree_child(doc, first, HSAY_NSUBJ) != HSAY_NONE &&
                  !shows_passive(doc, first);
    return !active && shows_passive(doc, verb);
}

/* Subject child that names somebody: not an expletive. */
static uint32_t own_subject(const hsay_doc *doc, uint32_t verb)
{
    uint32_t subject = hsay_tree_child(doc, verb, HSAY_NSUBJ);
    return subject != HSAY_NONE ? subject : opening_name(doc, verb);
}

static uint32_t object_of(const hsay_doc *doc, uint32_t verb)
{
    uint32_t object = hsay_tree_child(doc, verb, HSAY_OBJ);
    return object != HSAY_NONE ? object : hsay_tree_child(doc, verb, HSAY_IOBJ);
}

static bool marked_as(const hsay_doc *doc, uint32_t verb)
{
    uint32_t mark = hsay_tree_child(doc, verb, HSAY_MARK);
    return mark != HSAY_NONE && hsay_lemma_is(doc, mark, "as");
}

/* ", warning ..." that was taken for what is said: no subject, no conjunction, behind a comma. */
static bool is_participial(const hsay_doc *doc, uint32_t verb)
{
    const hsay_word *word = hsay_doc_word(doc, verb);
    uint32_t first = word->left;
    return word->deprel == HSAY_CCOMP && hsay_str_is(word->xpos, "VBG") &&
           hsay_tree_child(doc, verb, HSAY_MARK) == HSAY_NONE &&
           (hsay_str_is(hsay_doc_form(doc, first), ",") ||
            (first > 0 && hsay_str_is(hsay_doc_form(doc, first - 1u), ",")));
}

/* Whom the verb `above` lends to `verb` below it; HSAY_NONE: climb on. */
static uint32_t lent_subject(const hsay_doc *doc, uint32_t above, uint32_t verb)
{
    uint8_t relation = doc->words.data[verb].deprel;
    bool controlled = relation == HSAY_XCOMP || (relation == HSAY_ADVCL && marked_as(doc, verb));
    uint32_t object = controlled ? object_of(doc, above) : HSAY_NONE;
    return object != HSAY_NONE ? object : own_subject(doc, above);
}

/* Does a row of the verb do what only somebody can do: accuse, deny, demand, ask? */
static bool asks_for_somebody(const cue_table *cues, const hsay_doc *doc, uint32_t verb)
{
    for (uint32_t r = hsay_claims_cue_of(cues, doc, verb); r != HSAY_NONE; r = cues->rows[r].next) {
        uint8_t stance = cues->rows[r].stance;
        if (cues->rows[r].kind == CUE_VERB && stance != HSAY_STANCE_ACCUSE &&
            stance != HSAY_DENY && stance != HSAY_DEMAND && stance != HSAY_ASK)
            return false;
    }
    return true;
}

/* "ruled that the tapes were void, calling it a trap", "said that growth slowed but blamed others":
 * a thing calls and blames nothing; who ruled or said does. "Admitted that he was killed, saying it
 * was an accident": nor does one to whom something was done. */
static uint32_t pass_over_things(const cue_table *cues, const hsay_doc *doc, uint32_t above,
                                 uint32_t verb, uint32_t own)
{
    const hsay_word *word = hsay_doc_word(doc, above), *this = hsay_doc_word(doc, verb);
    if (own == HSAY_NONE || word->deprel != HSAY_CCOMP || word->head == HSAY_NONE || verb == 0)
        return own;
    bool aside = this->deprel == HSAY_ADVCL && hsay_str_is(this->xpos, "VBG") &&
                 hsay_str_is(hsay_doc_form(doc, verb - 1u), ",");
    bool thing = doc->words.data[own].upos == HSAY_NOUN &&
                 hsay_claims_mention(doc, own) == HSAY_NONE;
    if (!thing && !(aside && hsay_claims_is_passive(doc, above)))
        return own;
    bool act = this->deprel == HSAY_CONJ && asks_for_somebody(cues, doc, verb);
    uint32_t outer = aside || act ? own_subject(doc, word->head) : HSAY_NONE;
    return outer == HSAY_NONE ? own : outer;
}

uint32_t hsay_claims_subject(const hsay_doc *doc, const cue_table *cues, uint32_t verb)
{
    bool passive = hsay_claims_is_passive(doc, verb), left_quotation = false;
    uint32_t own = own_subject(doc, verb);
    if (passive)
        return hsay_tree_child(doc, verb, HSAY_OBL_AGENT);
    for (uint32_t steps = 0; own == HSAY_NONE && steps < CLIMB_MAX; steps++) {
        const hsay_word *word = hsay_doc_word(doc, verb);
        uint32_t above = word->head;
        if (above == HSAY_NONE)
            return HSAY_NONE;
        if (word->deprel == HSAY_ACL)
            return doc->words.data[above].upos == HSAY_VERB ? own_subject(doc, above) : above;
        if (word->deprel == HSAY_ACL_RELCL)
            return HSAY_NONE;
        bool enters = doc->tokens.data[verb].quotation == HSAY_NONE &&
                      doc->tokens.data[above].quotation != HSAY_NONE;
        left_quotation = left_quotation || enters; /* outside: shares nothing with what is quoted */
        if (word->deprel != HSAY_CONJ && word->deprel != HSAY_ADVCL && word->deprel != HSAY_XCOMP &&
            !(left_quotation && word->deprel == HSAY_CCOMP) && !is_participial(doc, verb))
            return HSAY_NONE;
        own = enters ? HSAY_NONE : lent_subject(doc, above, verb);
        own = pass_over_things(cues, doc, above, verb, own);
        verb = above;
    }
    return own;
}

uint32_t hsay_claims_antecedent(const hsay_doc *doc, uint32_t token)
{
    const hsay_word *word = hsay_doc_word(doc, token);
    if (word->upos != HSAY_PRON || word->xpos.length < 2 || word->xpos.data[0] != 'W')
        return token;
    uint32_t at = token;
    for (uint32_t steps = 0; steps < CLIMB_MAX; steps++) {
        const hsay_word *w = hsay_doc_word(doc, at);
        if (w->head == HSAY_NONE)
            return token;
        if (w->deprel == HSAY_ACL_RELCL)
            return w->head;
        at = w->head;
    }
    return token;
}

void hsay_claims_verb_group(const hsay_doc *doc, uint32_t verb, token_runs *cue)
{
    uint32_t first = verb, last = verb, floor = doc->words.data[verb].left;
    while (first > floor) {
        const hsay_word *w = hsay_doc_word(doc, first - 1u);
        bool helper = hsay_deprel_is(w->deprel, HSAY_AUX_REL) || w->deprel == HSAY_ADVMOD;
        if (w->head != verb || !helper || w->left != first - 1u ||
            opening_name(doc, verb) == first - 1u)
            break;
        first--;
    }
    uint32_t particle = hsay_tree_child(doc, verb, HSAY_COMPOUND_PRT);
    if (particle == last + 1u)
        last = particle;
    hsay_claims_runs_add(cue, first, last);
}

bool hsay_claims_is_negated(const hsay_doc *doc, const cue_table *cues, uint32_t token)
{
    const hsay_word *word = hsay_doc_word(doc, token);
    for (uint32_t c = word->first_child; c != HSAY_NONE; c = doc->words.data[c].next_sibling) {
        const hsay_word *child = hsay_doc_word(doc, c);
        bool adverb = child->deprel == HSAY_ADVMOD || child->deprel == HSAY_DET_REL ||
                      child->deprel == HSAY_MARK || hsay_deprel_is(child->deprel, HSAY_CC);
        if (adverb && hsay_claims_word_is(cues, WORD_NEGATOR, child->lemma))
            return true;
        if (!hsay_deprel_is(child->deprel, HSAY_NSUBJ))
            continue;
        if (hsay_claims_word_is(cues, WORD_NEGATOR, child->lemma))
            return true;
        uint32_t det = hsay_tree_child(doc, c, HSAY_DET_REL);
        if (det != HSAY_NONE && hsay_claims_word_is(cues, WORD_NEGATOR, doc->words.data[det].lemma))
            return true;
    }
    bool shares = word->deprel == HSAY_XCOMP || word->deprel == HSAY_CCOMP;
    return shares && word->head != HSAY_NONE &&
           hsay_claims_word_is(cues, WORD_REFUSE, doc->words.data[word->head].lemma);
}
