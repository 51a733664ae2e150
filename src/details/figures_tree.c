/* SPDX-License-Identifier: Apache-2.0
 *
 * figures_tree.c - the role that the words above and below a count give it in the tree.
 *
 * A verb of kind `object` gives its role to its object and to the subject of its passive, one of
 * kind `subject` to its subject, a noun of kind `of` to what stands behind "of"; a clause on the
 * noun ("people killed in the blast") does so too, and a noun of totals to the number told of it.
 */
#include "details/figures_answer.h"

bool hsay_is_passive(const hsay_figure_run *run, uint32_t verb)
{
    const hsay_doc *doc = run->doc;
    if (hsay_tree_child(doc, verb, HSAY_AUX_PASS) != HSAY_NONE ||
        hsay_tree_child(doc, verb, HSAY_NSUBJ_PASS) != HSAY_NONE)
        return true;
    const hsay_word *word = &doc->words.data[verb];
    bool adjective = word->upos == HSAY_ADJ || is_participle(word);
    if (adjective && hsay_tree_child(doc, verb, HSAY_COP) != HSAY_NONE)
        return true; /* "was wounded", read as an adjective */
    bool bare = is_participle(word) || hsay_str_is(word->xpos, "VBD");
    bool headline = doc->sentences.data[doc->tokens.data[verb].sentence].headline;
    return bare && hsay_tree_child(doc, verb, HSAY_OBJ) == HSAY_NONE &&
           hsay_tree_child(doc, verb, HSAY_AUX_REL) == HSAY_NONE &&
           (is_participle(word) || headline);
}

/* Is the verb one of kind `drive` with this role? One word may have several. */
static bool drives_as(const hsay_figure_run *run, uint32_t verb, hsay_str role)
{
    const hsay_vocabulary *words = run->words;
    uint32_t word = run->atoms->data[run->atom_of[verb]].word;
    for (uint32_t e = words->words.data[word].first_entry; e != HSAY_NONE;
         e = words->entries.data[e].next)
        if (words->entries.data[e].class_id == run->rules->classes[HSAY_BY_DRIVE] &&
            words->entries.data[e].length == 1 && hsay_str_equal(words->entries.data[e].text, role))
            return true;
    return false;
}

/* driven (9,000) out of their homes, treated (45) for burns: a word of kind `home` and of the same
 * role in the subtree of the verb */
static bool drives_home(const hsay_answer *a, uint32_t verb)
{
    const hsay_entry *home;
    if (hsay_count_word(a->run, verb, HSAY_BY_DRIVE) == NULL)
        return false;
    const hsay_word *word = word_at(a, verb);
    uint32_t end = word->right < verb + 24 ? word->right : verb + 24;
    for (uint32_t t = verb + 1; t <= end; t++)
        if ((home = hsay_count_word(a->run, t, HSAY_BY_HOME)) != NULL &&
            drives_as(a->run, verb, home->text) && take(a, t, HSAY_BY_HOME))
            return true;
    return false;
}

/* remain arrested, were found dead, are feared killed */
static bool by_complement(const hsay_answer *a, uint32_t verb)
{
    uint32_t complement = hsay_tree_child(a->run->doc, verb, HSAY_XCOMP);
    if (complement == HSAY_NONE || hsay_tree_child(a->run->doc, verb, HSAY_OBJ) != HSAY_NONE)
        return false; /* "shot a driver dead" says nothing of who shot */
    bool participle =
        is_participle(word_at(a, complement)) || word_at(a, complement)->upos == HSAY_ADJ;
    return participle &&
           (take(a, complement, HSAY_BY_STATE) || take(a, complement, HSAY_BY_OBJECT));
}

/* "killed a priest, a teacher and nurse Ana Gil", "the death of Luna and the lawyer": a person whom
 * the tree joined to the verb or the noun of the deed is one of those it was done to. */
bool hsay_role_by_misjoined(const hsay_answer *a, uint32_t token, uint32_t head)
{
    const hsay_word *word = word_at(a, token), *deed = word_at(a, head);
    if (!hsay_deprel_is(word->deprel, HSAY_CONJ) || token < head ||
        (word->upos != HSAY_NOUN && word->upos != HSAY_PROPN && word->upos != HSAY_NUM) ||
        hsay_tree_child(a->run->doc, token, HSAY_COP) != HSAY_NONE ||
        hsay_tree_child(a->run->doc, token, HSAY_NSUBJ) != HSAY_NONE)
        return false;
    if (deed->upos == HSAY_VERB)
        return hsay_tree_child(a->run->doc, head, HSAY_OBJ) != HSAY_NONE &&
               take(a, head, HSAY_BY_OBJECT);
    return deed->upos == HSAY_NOUN && hsay_is_person(a->run, token) && take(a, head, HSAY_BY_OF);
}

/* Is there a preposition of totals, "to", "at", "as", on it? */
static bool toll_mark(const hsay_answer *a, uint32_t token)
{
    uint32_t mark = hsay_tree_child(a->run->doc, token, HSAY_CASE);
    return mark != HSAY_NONE && hsay_count_word(a->run, mark, HSAY_COUNT_TOLL_MARK) != NULL;
}

/* Is the preposition on it part of the count ("up to 30")? */
static bool mark_in_count(const hsay_answer *a, uint32_t token)
{
    uint32_t mark = hsay_tree_child(a->run->doc, token, HSAY_CASE);
    return mark != HSAY_NONE && mark >= a->first && mark < token;
}

/* Is its preposition "of", or has it none? */
static bool is_of(const hsay_answer *a, uint32_t token)
{
    uint32_t mark = hsay_tree_child(a->run->doc, token, HSAY_CASE);
    return mark == HSAY_NONE || mark_in_count(a, token) ||
           hsay_lemma_is(a->run->doc, mark, "of");
}

/* "a strike by 8,000 nurses" */
static bool is_by(const hsay_answer *a, uint32_t token)
{
    uint32_t mark = hsay_tree_child(a->run->doc, token, HSAY_CASE);
    return mark != HSAY_NONE && hsay_lemma_is(a->run->doc, mark, "by");
}

/* were ambushed and killed: the second verb of a passive, without a subject of its own */
static bool by_next_deed(const hsay_answer *a, uint32_t verb, bool passive)
{
    const hsay_doc *doc = a->run->doc;
    for (uint32_t c = hsay_tree_child(doc, verb, HSAY_CONJ); c != HSAY_NONE;
         c = hsay_tree_next(doc, c, HSAY_CONJ))
        if (is_participle(word_at(a, c)) && hsay_tree_child(doc, c, HSAY_NSUBJ) == HSAY_NONE &&
            (passive || hsay_tree_child(doc, c, HSAY_AUX_PASS) != HSAY_NONE) &&
            hsay_tree_child(doc, c, HSAY_OBJ) == HSAY_NONE && take(a, c, HSAY_BY_OBJECT))
            return true;
    return false;
}

/* "the dead", "those killed" */
static bool of_those(const hsay_answer *a, uint32_t token)
{
    uint32_t clause = hsay_tree_child(a->run->doc, token, HSAY_ACL);
    return take(a, token, HSAY_BY_STATE) || take(a, token, HSAY_BY_NOUN) ||
           (clause != HSAY_NONE && is_participle(word_at(a, clause)) &&
            take(a, clause, HSAY_BY_OBJECT));
}

/* "a priest was among those killed" */
static bool by_membership(const hsay_answer *a, uint32_t head)
{
    uint32_t mark = hsay_tree_child(a->run->doc, head, HSAY_CASE);
    return mark != HSAY_NONE && hsay_lemma_is(a->run->doc, mark, "among") && of_those(a, head);
}

/* "the dead include two doctors" */
static bool is_included(const hsay_answer *a, uint32_t verb)
{
    uint32_t subject = hsay_tree_child(a->run->doc, verb, HSAY_NSUBJ);
    return subject != HSAY_NONE && hsay_count_word(a->run, verb, HSAY_COUNT_SUBSET) != NULL &&
           of_those(a, subject);
}

/* "left ten guards and a cook dead": what stands behind the last of them holds for all. */
static bool left_so(const hsay_answer *a, uint32_t token, uint32_t verb)
{
    const hsay_doc *doc = a->run->doc;
    uint32_t complement = hsay_tree_child(doc, verb, HSAY_XCOMP);
    if (hsay_count_word(a->run, token, HSAY_BY_STATE) != NULL ||
        hsay_count_word(a->run, token, HSAY_BY_NOUN) != NULL)
        return false; /* "left four dead and nine wounded" */
    if (complement != HSAY_NONE && complement > token)
        return take(a, complement, HSAY_BY_STATE);
    uint32_t last = hsay_tree_child(doc, token, HSAY_CONJ);
    uint32_t next = last == HSAY_NONE ? HSAY_NONE : word_at(a, last)->right + 1;
    bool beside = next < doc->tokens.count &&
                  doc->tokens.data[next].sentence == doc->tokens.data[token].sentence;
    return beside && hsay_count_word(a->run, verb, HSAY_BY_DRIVE) != NULL &&
           take(a, next, HSAY_BY_STATE);
}

/* The role that the governor gives to a dependent of this relation. */
bool hsay_role_by_governor(const hsay_answer *a, uint32_t token, uint32_t head)
{
    uint8_t relation = word_at(a, token)->deprel;
    hsay_deprel base = hsay_deprel_base(relation);
    switch (base) {
    case HSAY_OBJ:
    case HSAY_IOBJ:
    case HSAY_DEP:
        if (take(a, head, HSAY_BY_OBJECT) || is_included(a, head) || left_so(a, token, head))
            return true;
        return hsay_count_word(a->run, token, HSAY_BY_NOUN) == NULL && drives_home(a, head);
    case HSAY_NSUBJ:
        if (relation == HSAY_NSUBJ_PASS || hsay_is_passive(a->run, head)) {
            if (take(a, head, HSAY_BY_OBJECT) || drives_home(a, head) ||
                by_next_deed(a, head, true))
                return true;
        }
        return take(a, head, HSAY_BY_SUBJECT) || take(a, head, HSAY_BY_STATE) ||
               by_complement(a, head) || by_membership(a, head) || by_next_deed(a, head, false);
    case HSAY_NMOD: /* the murder of, the six men's murder; not the murder by */
        if (relation == HSAY_NMOD_POSS || is_of(a, token))
            return take(a, head, HSAY_BY_OF);
        return is_by(a, token) && take(a, head, HSAY_BY_OF) && *a->role == HSAY_PARTICIPATING;
    case HSAY_OBL:
        if (mark_in_count(a, token)) /* wounded up to 30 */
            return take(a, head, HSAY_BY_OBJECT) || drives_home(a, head);
        /* the number of soldiers killed as three */
        return hsay_deprel_is(word_at(a, head)->deprel, HSAY_ACL) &&
               is_participle(word_at(a, head)) && toll_mark(a, token) &&
               take(a, head, HSAY_BY_OBJECT);
    case HSAY_NUMMOD: /* most of the 45 killed */
        return is_participle(word_at(a, head)) && take(a, head, HSAY_BY_OBJECT);
    case HSAY_COMPOUND: return take(a, head, HSAY_BY_OF);
    default: return false;
    }
}

/* people killed in the blast, soldiers who died, nurses whom they abducted */
bool hsay_role_by_clause(const hsay_answer *a, uint32_t token)
{
    const hsay_doc *doc = a->run->doc;
    uint32_t seen = 0;
    for (uint32_t c = word_at(a, token)->first_child; c != HSAY_NONE && seen < 32;
         c = word_at(a, c)->next_sibling, seen++) {
        if (!hsay_deprel_is(word_at(a, c)->deprel, HSAY_ACL) || c < token)
            continue;
        uint32_t subject = hsay_tree_child(doc, c, HSAY_NSUBJ);
        bool own = subject == HSAY_NONE || hsay_str_starts(word_at(a, subject)->xpos, "W");
        bool passive = (is_participle(word_at(a, c)) && subject == HSAY_NONE) ||
                       hsay_is_passive(a->run, c);
        if (passive && own && (take(a, c, HSAY_BY_OBJECT) || drives_home(a, c)))
            return true;
        if (!own && hsay_tree_child(doc, c, HSAY_OBJ) == HSAY_NONE && take(a, c, HSAY_BY_OBJECT))
            return true;
        if (own && (take(a, c, HSAY_BY_SUBJECT) || take(a, c, HSAY_BY_STATE)))
            return true;
    }
    return false;
}

/* the number of soldiers killed: the role of the words below "number" */
bool hsay_role_of_number(const hsay_answer *a, uint32_t noun)
{
    if (hsay_count_word(a->run, noun, HSAY_BY_NUMBER) == NULL)
        return false;
    uint32_t end = word_at(a, noun)->right < noun + 12 ? word_at(a, noun)->right : noun + 12;
    for (uint32_t t = noun + 1; t <= end; t++)
        if (take(a, t, HSAY_BY_OBJECT) || take(a, t, HSAY_BY_STATE) || take(a, t, HSAY_BY_NOUN))
            return true;
    for (uint32_t t = noun + 1; t <= end; t++)
        if (hsay_count_word(a->run, t, HSAY_COUNT_VICTIM) != NULL)
            return take(a, noun, HSAY_BY_NUMBER); /* the number of victims */
    return false;
}

/* "the toll rose to 45", "put the turnout above 4,000", "the toll is 45" */
bool hsay_role_by_toll(const hsay_answer *a, uint32_t token)
{
    uint32_t verb = word_at(a, token)->head, seen = 0;
    uint32_t mark = hsay_tree_child(a->run->doc, token, HSAY_CASE);
    if (hsay_tree_child(a->run->doc, token, HSAY_COP) != HSAY_NONE)
        verb = token;
    if (verb == HSAY_NONE ||
        (mark != HSAY_NONE && hsay_count_word(a->run, mark, HSAY_COUNT_TOLL_MARK) == NULL))
        return false;
    for (uint32_t c = word_at(a, verb)->first_child; c != HSAY_NONE && seen < 32;
         c = word_at(a, c)->next_sibling, seen++) {
        hsay_deprel base = hsay_deprel_base(word_at(a, c)->deprel);
        if (c != token && (base == HSAY_NSUBJ || base == HSAY_OBJ)) {
            if (take(a, c, HSAY_BY_TOLL) || hsay_role_of_number(a, c))
                return true;
            uint32_t compound = hsay_tree_child(a->run->doc, c, HSAY_COMPOUND);
            if (compound != HSAY_NONE && take(a, compound, HSAY_BY_TOLL))
                return true;
        }
    }
    return false;
}

/* among the dead were two nurses: the predicate is who they were */
bool hsay_role_by_among(const hsay_answer *a, uint32_t token)
{
    const hsay_doc *doc = a->run->doc;
    uint32_t seen = 0;
    if (hsay_tree_child(doc, token, HSAY_COP) == HSAY_NONE)
        return false;
    for (uint32_t c = word_at(a, token)->first_child; c != HSAY_NONE && c < token && seen < 32;
         c = word_at(a, c)->next_sibling, seen++) {
        uint32_t mark = hsay_tree_child(doc, c, HSAY_CASE);
        if (mark != HSAY_NONE && hsay_lemma_is(doc, mark, "among") &&
            (take(a, c, HSAY_BY_STATE) || take(a, c, HSAY_BY_NOUN)))
            return true;
    }
    return false;
}
