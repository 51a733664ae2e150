/* SPDX-License-Identifier: Apache-2.0
 *
 * figures_role.c - killed, injured, detained ...: by the words that govern what is counted.
 *
 * From the noun (or the bare number) upwards: over conjuncts, appositions and "including" to the
 * verb or noun that governs it. A verb of kind `object` gives its role to its object and to the
 * subject of its passive; one of kind `subject` to its subject; a noun of kind `of` to what stands
 * behind "of". Where the tree shows nothing, adjectives next to the noun, the noun itself, and the
 * words right behind it are asked.
 */
#include "details/figures.h"

#define CLIMB_MAX    10u
#define RELATIVE_MAX 8u
#define TOLL_MAX     14u

bool hsay_role_parse(hsay_str name, hsay_figure_role *role)
{
    for (unsigned i = 0; i < HSAY_FIGURE_ROLE_COUNT; i++)
        if (hsay_str_is(name, hsay_figure_role_name((hsay_figure_role)i))) {
            *role = (hsay_figure_role)i;
            return true;
        }
    return false;
}

typedef struct {
    const hsay_figure_run *run;
    uint32_t first; /* token of the count */
    hsay_figure_role *role;
    uint32_t *governor;
    hsay_str *rule;
} answer;

/* "claimed 31 lives", "the loss of 31 lives"; but "saved the lives of thousands": a life is a death
 * only where it is lost. */
static bool is_spared(const answer *a, uint32_t token)
{
    if (hsay_count_word(a->run, token, HSAY_COUNT_LIFE) == NULL)
        return false;
    uint32_t head = a->run->doc->words.data[token].head;
    return head == HSAY_NONE || hsay_count_word(a->run, head, HSAY_COUNT_LOSS) == NULL;
}

/* Takes the role of an entry of kind `which` at `token`, if there is one. */
static bool take(const answer *a, uint32_t token, hsay_count_class which)
{
    const hsay_entry *entry = hsay_count_word(a->run, token, which);
    bool noun = which == HSAY_BY_NOUN || which == HSAY_BY_OF;
    if (entry == NULL || (noun && is_spared(a, token)) || !hsay_role_parse(entry->text, a->role))
        return false;
    *a->governor = token;
    *a->rule = entry->rule;
    return true;
}

static const hsay_word *word_at(const answer *a, uint32_t token)
{
    return &a->run->doc->words.data[token];
}

static bool is_participle(const hsay_word *word)
{
    return hsay_str_is(word->xpos, "VBN");
}

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

/* driven (9,000) out of their homes, treated (45) for burns: a word of kind `home` and of the same
 * role in the subtree of the verb */
static bool drives_home(const answer *a, uint32_t verb)
{
    const hsay_entry *drive = hsay_count_word(a->run, verb, HSAY_BY_DRIVE), *home;
    if (drive == NULL)
        return false;
    const hsay_word *word = word_at(a, verb);
    uint32_t end = word->right < verb + 24 ? word->right : verb + 24;
    for (uint32_t t = verb + 1; t <= end; t++)
        if ((home = hsay_count_word(a->run, t, HSAY_BY_HOME)) != NULL &&
            hsay_str_equal(home->text, drive->text) && take(a, t, HSAY_BY_HOME))
            return true;
    return false;
}

/* remain arrested, were found dead, are feared killed */
static bool by_complement(const answer *a, uint32_t verb)
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
static bool by_misjoined(const answer *a, uint32_t token, uint32_t head)
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
static bool toll_mark(const answer *a, uint32_t token)
{
    uint32_t mark = hsay_tree_child(a->run->doc, token, HSAY_CASE);
    return mark != HSAY_NONE && hsay_count_word(a->run, mark, HSAY_COUNT_TOLL_MARK) != NULL;
}

/* Is the preposition on it part of the count ("up to 30")? */
static bool mark_in_count(const answer *a, uint32_t token)
{
    uint32_t mark = hsay_tree_child(a->run->doc, token, HSAY_CASE);
    return mark != HSAY_NONE && mark >= a->first && mark < token;
}

/* Is its preposition "of", or has it none? */
static bool is_of(const answer *a, uint32_t token)
{
    uint32_t mark = hsay_tree_child(a->run->doc, token, HSAY_CASE);
    return mark == HSAY_NONE || mark_in_count(a, token) ||
           hsay_lemma_is(a->run->doc, mark, "of");
}

/* were ambushed and killed: the second verb of a passive, without a subject of its own */
static bool by_next_deed(const answer *a, uint32_t verb)
{
    const hsay_doc *doc = a->run->doc;
    for (uint32_t c = hsay_tree_child(doc, verb, HSAY_CONJ); c != HSAY_NONE;
         c = hsay_tree_next(doc, c, HSAY_CONJ))
        if (is_participle(word_at(a, c)) && hsay_tree_child(doc, c, HSAY_NSUBJ) == HSAY_NONE &&
            hsay_tree_child(doc, c, HSAY_OBJ) == HSAY_NONE && take(a, c, HSAY_BY_OBJECT))
            return true;
    return false;
}

/* The role that the governor gives to a dependent of this relation. */
static bool by_governor(const answer *a, uint32_t token, uint32_t head)
{
    uint8_t relation = word_at(a, token)->deprel;
    hsay_deprel base = hsay_deprel_base((hsay_deprel)relation);
    switch (base) {
    case HSAY_OBJ:
    case HSAY_IOBJ:
    case HSAY_DEP: return take(a, head, HSAY_BY_OBJECT) || drives_home(a, head);
    case HSAY_NSUBJ:
        if (relation == HSAY_NSUBJ_PASS || hsay_is_passive(a->run, head)) {
            if (take(a, head, HSAY_BY_OBJECT) || drives_home(a, head) || by_next_deed(a, head))
                return true;
        }
        return take(a, head, HSAY_BY_SUBJECT) || take(a, head, HSAY_BY_STATE) ||
               by_complement(a, head);
    case HSAY_NMOD: /* the murder of, the six men's murder; not the murder by */
        return (relation == HSAY_NMOD_POSS || is_of(a, token)) && take(a, head, HSAY_BY_OF);
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
static bool by_clause(const answer *a, uint32_t token)
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
static bool of_number(const answer *a, uint32_t noun)
{
    if (hsay_count_word(a->run, noun, HSAY_BY_NUMBER) == NULL)
        return false;
    uint32_t end = word_at(a, noun)->right < noun + 12 ? word_at(a, noun)->right : noun + 12;
    for (uint32_t t = noun + 1; t <= end; t++)
        if (take(a, t, HSAY_BY_OBJECT) || take(a, t, HSAY_BY_STATE) || take(a, t, HSAY_BY_NOUN))
            return true;
    return false;
}

/* "the toll rose to 45", "put the turnout above 4,000" */
static bool by_toll(const answer *a, uint32_t token)
{
    uint32_t verb = word_at(a, token)->head, seen = 0;
    uint32_t mark = hsay_tree_child(a->run->doc, token, HSAY_CASE);
    if (verb == HSAY_NONE ||
        (mark != HSAY_NONE && hsay_count_word(a->run, mark, HSAY_COUNT_TOLL_MARK) == NULL))
        return false;
    for (uint32_t c = word_at(a, verb)->first_child; c != HSAY_NONE && seen < 32;
         c = word_at(a, c)->next_sibling, seen++) {
        hsay_deprel base = hsay_deprel_base((hsay_deprel)word_at(a, c)->deprel);
        if (c != token && (base == HSAY_NSUBJ || base == HSAY_OBJ)) {
            if (take(a, c, HSAY_BY_TOLL) || of_number(a, c))
                return true;
            uint32_t compound = hsay_tree_child(a->run->doc, c, HSAY_COMPOUND);
            if (compound != HSAY_NONE && take(a, compound, HSAY_BY_TOLL))
                return true;
        }
    }
    return false;
}

/* among the dead were two nurses: the predicate is who they were */
static bool by_among(const answer *a, uint32_t token)
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

/* two dead, five wounded, 12 people missing; two dead soldiers */
static bool by_state(const answer *a, uint32_t token, uint32_t last)
{
    const hsay_doc *doc = a->run->doc;
    uint32_t sentence = doc->tokens.data[token].sentence, seen = 0;
    uint32_t from = token > last ? token : last;
    for (uint32_t t = from + 1; t <= from + 2 && t < doc->tokens.count; t++) {
        if (doc->tokens.data[t].sentence != sentence)
            break;
        if (take(a, t, HSAY_BY_STATE))
            return true;
        uint8_t upos = word_at(a, t)->upos;
        if (upos != HSAY_ADV && upos != HSAY_AUX && upos != HSAY_PRON)
            break;
    }
    for (uint32_t c = word_at(a, token)->first_child; c != HSAY_NONE && seen < 32;
         c = word_at(a, c)->next_sibling, seen++)
        if (hsay_deprel_is(word_at(a, c)->deprel, HSAY_AMOD) && take(a, c, HSAY_BY_STATE))
            return true;
    return false;
}

/* ... who were killed, whom they abducted, who died: along the line, from the pronoun at `from` */
static bool by_relative(const answer *a, uint32_t from, uint32_t end)
{
    const hsay_doc *doc = a->run->doc;
    bool be = false, other = false;
    for (uint32_t t = from + 1; t <= from + RELATIVE_MAX && t < end; t++) {
        const hsay_word *word = word_at(a, t);
        if (word->upos == HSAY_PUNCT && hsay_str_is(hsay_doc_form(doc, t), "."))
            return false;
        if (word->upos == HSAY_NOUN || word->upos == HSAY_PROPN || word->upos == HSAY_PRON)
            other = true;
        be = be || (word->upos == HSAY_AUX && hsay_str_is(word->lemma, "be"));
        if (word->upos != HSAY_VERB)
            continue;
        return ((be || other) && take(a, t, HSAY_BY_OBJECT)) ||
               (!other && take(a, t, HSAY_BY_SUBJECT));
    }
    return false;
}

/* No tree helped: "... 45 people were killed", "thousands of farmers rallied". */
static bool by_line(const answer *a, uint32_t token, uint32_t last)
{
    const hsay_doc *doc = a->run->doc;
    const hsay_sentence *in = &doc->sentences.data[doc->tokens.data[token].sentence];
    uint32_t from = token > last ? token : last, end = in->first + in->count;
    bool be = false;
    if (from + 1 < end && hsay_str_starts(word_at(a, from + 1)->xpos, "W"))
        return by_relative(a, from + 1, end);
    for (uint32_t t = from + 1; t <= from + 5 && t < end; t++) {
        uint8_t upos = word_at(a, t)->upos;
        if (upos == HSAY_AUX) {
            be = true;
            continue;
        }
        if (is_participle(word_at(a, t)) && be && take(a, t, HSAY_BY_OBJECT))
            return true;
        if (upos == HSAY_VERB)
            return take(a, t, HSAY_BY_SUBJECT);
        if (upos != HSAY_ADV && upos != HSAY_PART)
            break;
    }
    return false;
}

/* "freed nine sailors", where the tree went wrong: the verb that stands right before the count */
static bool by_verb_before(const answer *a, uint32_t first)
{
    const hsay_doc *doc = a->run->doc;
    if (first == 0 || doc->tokens.data[first - 1].sentence != doc->tokens.data[first].sentence)
        return false;
    if (take(a, first - 1, HSAY_BY_OBJECT))
        return true;
    if (first < 2)
        return false;
    const hsay_entry *entry = hsay_count_word(a->run, first - 2, HSAY_BY_OBJECT);
    return entry != NULL && entry->length == 2 &&
           take(a, first - 2, HSAY_BY_OBJECT); /* hand over */
}

/* "... the number of dead since Friday to 48": the tree lost it; a noun of totals to the left, "to"
 * or its like right before the count. */
static bool by_toll_line(const answer *a)
{
    const hsay_doc *doc = a->run->doc;
    uint32_t first = a->first, sentence = doc->tokens.data[first].sentence;
    if (first == 0 || hsay_count_word(a->run, first - 1, HSAY_COUNT_TOLL_MARK) == NULL)
        return false;
    for (uint32_t t = first - 1; t > 0 && first - t <= TOLL_MAX; t--) {
        if (doc->tokens.data[t - 1].sentence != sentence || word_at(a, t - 1)->upos == HSAY_VERB)
            break;
        if (take(a, t - 1, HSAY_BY_TOLL) || of_number(a, t - 1))
            return true;
    }
    return false;
}

/* May the role of the word above go over to this one: "and", "that is", "including"? */
static bool goes_across(const answer *a, uint32_t at, bool joined)
{
    hsay_deprel base = hsay_deprel_base((hsay_deprel)word_at(a, at)->deprel);
    if (base == HSAY_CONJ || base == HSAY_APPOS || base == HSAY_NUMMOD || base == HSAY_LIST ||
        base == HSAY_PARATAXIS || base == HSAY_FLAT)
        return true;
    if (base != HSAY_NMOD)
        return false;
    uint32_t mark = hsay_tree_child(a->run->doc, at, HSAY_CASE);
    if (mark != HSAY_NONE && hsay_count_word(a->run, mark, HSAY_COUNT_SUBSET) != NULL)
        return true; /* "including 12 children" */
    return joined && !hsay_is_person(a->run, at); /* "the mayor of Puno and two guards" */
}

bool hsay_role_of_person(const hsay_figure_run *run, uint32_t token, hsay_figure_role *role,
                         uint32_t *governor, hsay_str *rule)
{
    const answer a = {run, token, role, governor, rule};
    uint32_t at = token;
    bool joined = false;
    uint32_t last = token, mention = run->mention[token]; /* a group of nuns hostage */
    if (mention != HSAY_NONE && run->doc->mentions.data[mention].head == token)
        last = run->doc->mentions.data[mention].last;
    if (by_state(&a, token, last))
        return true;
    for (uint32_t step = 0; step < CLIMB_MAX; step++) {
        const hsay_word *word = word_at(&a, at);
        if (by_among(&a, at))
            return true;
        if (word->head == HSAY_NONE)
            return false;
        if (by_governor(&a, at, word->head) || by_clause(&a, at) ||
            by_misjoined(&a, at, word->head))
            return true;
        if (!goes_across(&a, at, joined))
            return false;
        joined = hsay_deprel_is(word->deprel, HSAY_CONJ);
        at = word->head;
    }
    return false;
}

/* "exchange of 33 hostages for hundreds of prisoners": those behind "for" go the other way. */
static bool by_exchange(const answer *a)
{
    const hsay_doc *doc = a->run->doc;
    uint32_t first = a->first, sentence = doc->tokens.data[first].sentence;
    if (first == 0 || !hsay_lemma_is(doc, first - 1, "for"))
        return false;
    for (uint32_t t = first - 1; t > 0 && first - t <= TOLL_MAX; t--) {
        bool over = doc->tokens.data[t - 1].sentence != sentence ||
                    hsay_str_is(hsay_doc_form(doc, t - 1), ";");
        if (over || take(a, t - 1, HSAY_BY_SWAP))
            return !over;
    }
    return false;
}

bool hsay_role_of(const hsay_figure_run *run, uint32_t first, uint32_t token, uint32_t last,
                  hsay_figure_role *role, uint32_t *governor, hsay_str *rule)
{
    const answer a = {run, first, role, governor, rule};
    bool joined = false; /* just came over "and" */
    uint32_t at = token;
    uint32_t next = token > last ? token + 1 : last + 1;
    const hsay_sentence *in = &run->doc->sentences.data[run->doc->tokens.data[token].sentence];
    uint32_t end = in->first + in->count;
    if (next < end && hsay_str_starts(word_at(&a, next)->xpos, "W") && by_relative(&a, next, end))
        return true;
    if (by_exchange(&a) || by_verb_before(&a, first) || by_state(&a, token, last))
        return true;
    for (uint32_t step = 0; step < CLIMB_MAX && at != HSAY_NONE; step++) {
        const hsay_word *word = word_at(&a, at);
        hsay_deprel base = hsay_deprel_base((hsay_deprel)word->deprel);
        if (by_among(&a, at))
            return true;
        if (word->head == HSAY_NONE)
            return by_clause(&a, at) || by_line(&a, token, last) || take(&a, token, HSAY_BY_NOUN);
        if (by_governor(&a, at, word->head) || by_clause(&a, at) || by_toll(&a, at) ||
            by_misjoined(&a, at, word->head))
            return true;
        bool across = goes_across(&a, at, joined);
        joined = base == HSAY_CONJ;
        if (!across)
            break;
        at = word->head;
    }
    return by_line(&a, token, last) || by_toll_line(&a) || take(&a, token, HSAY_BY_NOUN);
}
