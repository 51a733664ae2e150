/* SPDX-License-Identifier: Apache-2.0
 *
 * frames.c - how a content hangs on a verb of saying or thinking.
 *
 * In: a verb, a row of the cue table, one of its frames. Out: the content that the tree shows.
 *
 *     clause      She said [that it rained]_ccomp        [It rained]_head, she said_parataxis
 *     infinitive  She vowed [to go]_xcomp
 *     person      She told him [that ...]_ccomp          She urged [him to go]_obj+xcomp
 *     object      She denied [the charge]_obj
 *     gerund      She denied [having gone]_xcomp
 *     as, name    She called [it a lie]_obj+xcomp         She dismissed [it as a lie]_obj+obl
 *     of, for..   She warned of [floods]_obl              She accused [him of lying]_obj+obl
 */
#include "claims/parts.h"

static uint32_t child(const hsay_doc *doc, uint32_t token, hsay_deprel relation)
{
    return hsay_tree_child(doc, token, relation);
}

static bool take(const hsay_doc *doc, token_runs *content, uint32_t head)
{
    const hsay_word *word = hsay_doc_word(doc, head);
    hsay_claims_runs_add(content, word->left, word->right);
    return true;
}

/* Does `clause` open with a question word or whether? */
static bool asks(const hsay_doc *doc, uint32_t clause)
{
    uint32_t mark = child(doc, clause, HSAY_MARK);
    if (mark != HSAY_NONE)
        return hsay_lemma_is(doc, mark, "whether") || hsay_lemma_is(doc, mark, "if");
    hsay_str xpos = doc->words.data[doc->words.data[clause].left].xpos;
    return xpos.length && xpos.data[0] == 'W';
}

static bool is_infinitive(const hsay_doc *doc, uint32_t verb)
{
    uint32_t mark = child(doc, verb, HSAY_MARK), helper = child(doc, verb, HSAY_AUX_REL);
    bool bare = (doc->words.data[verb].morph & HSAY_MORPH_INFINITIVE) != 0;
    bool perfect = helper != HSAY_NONE && mark != HSAY_NONE && helper == mark + 1u; /* have gone */
    return (bare || perfect) && mark != HSAY_NONE && hsay_lemma_is(doc, mark, "to");
}

/* Complement of `verb` by `relation` that is (or is not) a to-infinitive. */
static uint32_t complement(const hsay_doc *doc, uint32_t verb, hsay_deprel relation,
                           bool infinitive)
{
    for (uint32_t c = child(doc, verb, relation); c != HSAY_NONE;
         c = hsay_tree_next(doc, c, relation))
        if (is_infinitive(doc, c) == infinitive)
            return c;
    return HSAY_NONE;
}

/* Content of a parenthesis: the clause around `verb`, which hangs in it as parataxis. */
static bool around(const hsay_doc *doc, uint32_t verb, token_runs *content)
{
    const hsay_word *word = hsay_doc_word(doc, verb);
    if (word->deprel != HSAY_PARATAXIS || word->head == HSAY_NONE)
        return false;
    if (child(doc, verb, HSAY_NSUBJ) == HSAY_NONE && !hsay_claims_is_passive(doc, verb))
        return false;
    take(doc, content, word->head);
    hsay_claims_runs_cut(content, word->left, word->right);
    return content->count > 0;
}

/* The clause behind "that" that hangs on `noun`, with a subject of its own; HSAY_NONE: none. */
static uint32_t hung_clause(const hsay_doc *doc, uint32_t noun)
{
    uint32_t clause = noun == HSAY_NONE ? HSAY_NONE : child(doc, noun, HSAY_ACL);
    uint32_t mark = clause == HSAY_NONE ? HSAY_NONE : child(doc, clause, HSAY_MARK);
    bool that = mark != HSAY_NONE && hsay_lemma_is(doc, mark, "that") &&
                child(doc, clause, HSAY_NSUBJ) != HSAY_NONE;
    return that ? clause : HSAY_NONE;
}

/* "told investigators he had acted alone", where the clause was hung on the person and the verb has
 * no other object; HSAY_NONE: no such. */
static uint32_t told_clause(const hsay_doc *doc, uint32_t verb)
{
    uint32_t person = child(doc, verb, HSAY_IOBJ);
    uint32_t clause = person == HSAY_NONE ? HSAY_NONE : child(doc, person, HSAY_ACL_RELCL);
    uint32_t subject = clause == HSAY_NONE ? HSAY_NONE : child(doc, clause, HSAY_NSUBJ);
    bool bare = subject != HSAY_NONE && child(doc, verb, HSAY_OBJ) == HSAY_NONE &&
                doc->words.data[clause].left > person && person > verb &&
                doc->words.data[subject].xpos.length &&
                doc->words.data[subject].xpos.data[0] != 'W';
    return bare ? clause : HSAY_NONE;
}

/* "told cadets that ...", "wrote in a letter that ...", where the clause was hung on the person or
 * on the last adjunct as a relative one. */
uint32_t hsay_claims_misplaced_clause(const hsay_doc *doc, uint32_t verb)
{
    uint32_t person = child(doc, verb, HSAY_IOBJ);
    if (person == HSAY_NONE)
        person = child(doc, verb, HSAY_OBJ);
    uint32_t clause = hung_clause(doc, person), seen = 0;
    if (clause == HSAY_NONE)
        clause = told_clause(doc, verb);
    uint32_t c = child(doc, verb, HSAY_OBL);
    for (; clause == HSAY_NONE && c != HSAY_NONE && seen < CHILDREN_MAX;
         c = hsay_tree_next(doc, c, HSAY_OBL), seen++)
        if (c > verb)
            clause = hung_clause(doc, c);
    return clause;
}

static bool by_clause(const hsay_doc *doc, uint32_t verb, token_runs *content)
{
    uint32_t clause = complement(doc, verb, HSAY_CCOMP, false);
    if (clause == HSAY_NONE)
        clause = hsay_claims_misplaced_clause(doc, verb);
    if (clause != HSAY_NONE)
        return take(doc, content, clause);
    if (around(doc, verb, content))
        return true;
    uint32_t after = child(doc, verb, HSAY_PARATAXIS);
    if (after != HSAY_NONE && after > verb && doc->words.data[after].left > verb &&
        child(doc, verb, HSAY_OBJ) == HSAY_NONE)
        return take(doc, content, after);
    return false;
}

/* "threatened on Friday to march", with the verb taken for a noun behind a preposition. */
static uint32_t misplaced_infinitive(const hsay_doc *doc, uint32_t verb)
{
    uint32_t c = child(doc, verb, HSAY_OBL), seen = 0;
    for (; c != HSAY_NONE && seen < CHILDREN_MAX; c = hsay_tree_next(doc, c, HSAY_OBL), seen++) {
        uint32_t to = child(doc, c, HSAY_CASE);
        if (c > verb && doc->words.data[c].upos == HSAY_VERB && to == c - 1u &&
            doc->words.data[to].upos == HSAY_PART && hsay_lemma_is(doc, to, "to"))
            return c;
    }
    return HSAY_NONE;
}

/* "It is said [to be so]": the passive's subject belongs to what is said. */
static bool by_infinitive(const hsay_doc *doc, uint32_t verb, token_runs *content)
{
    uint32_t clause = complement(doc, verb, HSAY_XCOMP, true);
    if (clause == HSAY_NONE)
        clause = complement(doc, verb, HSAY_CCOMP, true);
    if (clause == HSAY_NONE)
        clause = misplaced_infinitive(doc, verb);
    if (clause == HSAY_NONE)
        return false;
    uint32_t subject = child(doc, verb, HSAY_NSUBJ_PASS);
    if (subject != HSAY_NONE)
        take(doc, content, subject);
    return take(doc, content, clause);
}

/* "He is said to have fled": nobody tells it; a verb that takes "to" or a person when active says
 * something else ("was told to leave", "is expected to win"). */
bool hsay_claims_is_rumour(const hsay_doc *doc, uint32_t verb, const cue_row *row)
{
    return (row->frames & FRAME(CLAUSE)) != 0 &&
           !(row->frames & (FRAME(INFINITIVE) | FRAME(PERSON) | FRAME(WEAK))) &&
           hsay_claims_is_passive(doc, verb) &&
           child(doc, verb, HSAY_NSUBJ_PASS) != HSAY_NONE &&
           complement(doc, verb, HSAY_CCOMP, false) == HSAY_NONE &&
           complement(doc, verb, HSAY_XCOMP, true) != HSAY_NONE;
}

static uint32_t object_of(const hsay_doc *doc, uint32_t verb)
{
    uint32_t object = child(doc, verb, HSAY_OBJ);
    return object != HSAY_NONE ? object : child(doc, verb, HSAY_IOBJ);
}

/* An oblique or adverbial clause behind preposition `preposition`. */
uint32_t hsay_claims_oblique(const hsay_doc *doc, uint32_t verb, const char *preposition)
{
    for (uint32_t c = doc->words.data[verb].first_child; c != HSAY_NONE;
         c = doc->words.data[c].next_sibling) {
        uint8_t relation = doc->words.data[c].deprel;
        bool fits = hsay_deprel_is(relation, HSAY_OBL) || hsay_deprel_is(relation, HSAY_ADVCL) ||
                    relation == HSAY_XCOMP || relation == HSAY_CCOMP;
        if (!fits || c < verb)
            continue;
        uint32_t word = child(doc, c, HSAY_CASE);
        if (word == HSAY_NONE)
            word = child(doc, c, HSAY_MARK);
        if (word != HSAY_NONE && hsay_lemma_is(doc, word, preposition))
            return c;
    }
    return HSAY_NONE;
}

static bool by_person(const hsay_doc *doc, uint32_t verb, const cue_row *row, token_runs *content)
{
    bool asked = row->stance == HSAY_DEMAND;
    uint32_t clause = complement(doc, verb, HSAY_XCOMP, true);
    if (clause == HSAY_NONE)
        clause = complement(doc, verb, HSAY_CCOMP, true);
    if (clause == HSAY_NONE)
        clause = complement(doc, verb, HSAY_ADVCL, true);
    if (!asked || clause == HSAY_NONE)
        return false;
    uint32_t person = object_of(doc, verb);
    if (person == HSAY_NONE && row->particle.length)
        person = child(doc, verb, HSAY_OBL);
    if (person != HSAY_NONE && person < clause && person > verb) {
        token_run phrase = hsay_claims_phrase(doc, person);
        hsay_claims_runs_add(content, phrase.first, phrase.last);
    } else if (person == HSAY_NONE && child(doc, verb, HSAY_NSUBJ_PASS) == HSAY_NONE) {
        return false;
    }
    return take(doc, content, clause);
}

static bool by_object(const hsay_doc *doc, uint32_t verb, token_runs *content)
{
    uint32_t object = child(doc, verb, HSAY_OBJ);
    if (object == HSAY_NONE)
        object = child(doc, verb, HSAY_NSUBJ_PASS);
    return object != HSAY_NONE && take(doc, content, object);
}

static bool by_gerund(const hsay_doc *doc, uint32_t verb, token_runs *content)
{
    static const hsay_deprel relations[] = {HSAY_XCOMP, HSAY_CCOMP};
    for (uint32_t i = 0; i < 2; i++) {
        uint32_t clause = complement(doc, verb, relations[i], false);
        if (clause != HSAY_NONE && clause > verb)
            return take(doc, content, clause);
    }
    return false;
}

static bool by_as(const hsay_doc *doc, uint32_t verb, token_runs *content)
{
    uint32_t object = object_of(doc, verb), as = hsay_claims_oblique(doc, verb, "as");
    if (object == HSAY_NONE)
        object = child(doc, verb, HSAY_NSUBJ_PASS);
    if (as == HSAY_NONE || object == HSAY_NONE)
        return false;
    take(doc, content, object);
    return take(doc, content, as);
}

/* "what prosecutors call extremism": the name that somebody gives it. */
uint32_t hsay_claims_given_name(const hsay_doc *doc, uint32_t verb)
{
    const hsay_word *word = hsay_doc_word(doc, verb);
    if (word->deprel != HSAY_ACL_RELCL || word->head == HSAY_NONE ||
        !hsay_lemma_is(doc, word->head, "what"))
        return HSAY_NONE;
    uint32_t name = child(doc, verb, HSAY_OBJ);
    if (name == HSAY_NONE || name < verb)
        name = child(doc, verb, HSAY_XCOMP);
    return name == HSAY_NONE || name < verb ? HSAY_NONE : name;
}

/* What somebody is called: the complement, or what a parser takes for a second object. */
uint32_t hsay_claims_named(const hsay_doc *doc, uint32_t verb)
{
    uint32_t name = child(doc, verb, HSAY_XCOMP), object = child(doc, verb, HSAY_OBJ);
    return name == HSAY_NONE && object != HSAY_NONE ? hsay_tree_next(doc, object, HSAY_OBJ) : name;
}

static bool by_name(const hsay_doc *doc, uint32_t verb, token_runs *content)
{
    uint32_t given = hsay_claims_given_name(doc, verb);
    if (given != HSAY_NONE)
        return take(doc, content, given);
    uint32_t object = object_of(doc, verb), name = hsay_claims_named(doc, verb);
    if (object == HSAY_NONE)
        object = child(doc, verb, HSAY_NSUBJ_PASS);
    if (object == HSAY_NONE || name == HSAY_NONE || is_infinitive(doc, name))
        return false;
    take(doc, content, object);
    return take(doc, content, name);
}

/* "accuse X of Y" holds X; "call for Y" holds Y alone, and the preposition is the cue's. */
static bool by_preposition(const hsay_doc *doc, uint32_t verb, const char *preposition,
                           claim_draft *draft)
{
    uint32_t object = object_of(doc, verb);
    uint32_t oblique_head = hsay_claims_oblique(doc, verb, preposition);
    if (oblique_head == HSAY_NONE)
        return false;
    if (object != HSAY_NONE && object < oblique_head && object > verb) {
        take(doc, &draft->content, object);
        return take(doc, &draft->content, oblique_head);
    }
    token_run phrase = hsay_claims_phrase(doc, oblique_head);
    if (phrase.first == verb + 2u)
        hsay_claims_runs_add(&draft->cue, verb + 1u, verb + 1u);
    hsay_claims_runs_add(&draft->content, phrase.first, phrase.last);
    return true;
}

static const char *const prepositions[] = {"of", "for", "about", "to", "on", "at", "against", "in"};

bool hsay_claims_try_frame(const hsay_doc *doc, uint32_t verb, const cue_row *row, uint32_t frame,
                           claim_draft *draft)
{
    switch (frame) {
    case FRAME_CLAUSE:
        if (hsay_claims_is_rumour(doc, verb, row))
            return by_infinitive(doc, verb, &draft->content);
        return by_clause(doc, verb, &draft->content);
    case FRAME_QUOTE:
        return by_clause(doc, verb, &draft->content) &&
               doc->tokens.data[draft->content.run[0].first].quotation != HSAY_NONE;
    case FRAME_INFINITIVE: return by_infinitive(doc, verb, &draft->content);
    case FRAME_PERSON: return by_person(doc, verb, row, &draft->content);
    case FRAME_OBJECT: return by_object(doc, verb, &draft->content);
    case FRAME_WHETHER: {
        uint32_t clause = child(doc, verb, HSAY_CCOMP);
        return clause != HSAY_NONE && asks(doc, clause) && take(doc, &draft->content, clause);
    }
    case FRAME_GERUND: return by_gerund(doc, verb, &draft->content);
    case FRAME_AS: return by_as(doc, verb, &draft->content);
    case FRAME_NAME: return by_name(doc, verb, &draft->content);
    default: return by_preposition(doc, verb, prepositions[frame - FRAME_OF], draft);
    }
}
