/* SPDX-License-Identifier: Apache-2.0
 *
 * verbs.c - verbs of saying and thinking: trees in, drafts of claims out.
 *
 * Idea: for every verb with rows in the cue table, try the frames of each row on its children, in
 * the order of the file; the first that finds a content makes a draft.
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
    return hsay_claims_child(doc, token, relation);
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
    uint32_t mark = child(doc, verb, HSAY_MARK);
    return (doc->words.data[verb].morph & HSAY_MORPH_INFINITIVE) != 0 && mark != HSAY_NONE &&
           hsay_lemma_is(doc, mark, "to");
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
static uint32_t misplaced_clause(const hsay_doc *doc, uint32_t verb)
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
        clause = misplaced_clause(doc, verb);
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

static uint32_t object_of(const hsay_doc *doc, uint32_t verb)
{
    uint32_t object = child(doc, verb, HSAY_OBJ);
    return object != HSAY_NONE ? object : child(doc, verb, HSAY_IOBJ);
}

/* An oblique or adverbial clause behind preposition `preposition`. */
static uint32_t oblique(const hsay_doc *doc, uint32_t verb, const char *preposition)
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
    uint32_t object = object_of(doc, verb), as = oblique(doc, verb, "as");
    if (object == HSAY_NONE)
        object = child(doc, verb, HSAY_NSUBJ_PASS);
    if (as == HSAY_NONE || object == HSAY_NONE)
        return false;
    take(doc, content, object);
    return take(doc, content, as);
}

/* "what prosecutors call extremism": the name that somebody gives it. */
static uint32_t given_name(const hsay_doc *doc, uint32_t verb)
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

static bool by_name(const hsay_doc *doc, uint32_t verb, token_runs *content)
{
    uint32_t given = given_name(doc, verb);
    if (given != HSAY_NONE)
        return take(doc, content, given);
    uint32_t object = object_of(doc, verb), name = child(doc, verb, HSAY_XCOMP);
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
    uint32_t object = object_of(doc, verb), oblique_head = oblique(doc, verb, preposition);
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

static bool try_frame(const hsay_doc *doc, uint32_t verb, const cue_row *row, uint32_t frame,
                      claim_draft *draft)
{
    switch (frame) {
    case FRAME_CLAUSE: return by_clause(doc, verb, &draft->content);
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

/* Do the words of the row's particle stand right behind the verb? */
static bool particle_fits(const hsay_doc *doc, uint32_t verb, const cue_row *row, uint32_t *last)
{
    hsay_str rest = row->particle, item;
    uint32_t end = doc->sentences.data[doc->tokens.data[verb].sentence].first +
                   doc->sentences.data[doc->tokens.data[verb].sentence].count;
    *last = verb;
    while (hsay_str_next(&rest, ' ', &item)) {
        if (++*last >= end || !hsay_str_equal(doc->words.data[*last].lemma, item))
            return false;
    }
    return true;
}

/* Tries all frames of one row; true: the draft has a content. */
static bool try_row(const hsay_doc *doc, uint32_t verb, const cue_row *row, claim_draft *draft)
{
    uint32_t last;
    if (row->kind != CUE_VERB || !particle_fits(doc, verb, row, &last))
        return false;
    for (uint32_t frame = 0; frame < FRAME_COUNT; frame++) {
        if (!(row->frames & (1u << frame)))
            continue;
        draft->content.count = draft->cue.count = 0;
        hsay_claims_verb_group(doc, verb, &draft->cue);
        hsay_claims_runs_add(&draft->cue, verb, last);
        if (try_frame(doc, verb, row, frame, draft)) {
            draft->frame = frame;
            return true;
        }
    }
    return false;
}

/* Rows with a particle first: "point out" before "point". */
static bool best_row(const cue_table *cues, const hsay_doc *doc, uint32_t verb, claim_draft *draft)
{
    uint32_t first = hsay_claims_cue_of(cues, doc, verb);
    for (uint32_t pass = 0; pass < 2; pass++)
        for (uint32_t r = first; r != HSAY_NONE; r = cues->rows[r].next)
            if ((cues->rows[r].particle.length > 0) == (pass == 0) &&
                try_row(doc, verb, &cues->rows[r], draft)) {
                draft->row = r;
                return true;
            }
    return false;
}

/* Takes cue and source out of the content, which may lie around them. */
static void settle(const hsay_doc *doc, claim_draft *draft)
{
    for (uint32_t i = 0; i < draft->cue.count; i++)
        hsay_claims_runs_cut(&draft->content, draft->cue.run[i].first, draft->cue.run[i].last);
    for (uint32_t i = 0; i < draft->source.count; i++)
        hsay_claims_runs_cut(&draft->content, draft->source.run[i].first,
                             draft->source.run[i].last);
    hsay_claims_runs_trim(doc, &draft->content);
}

static void find_source(const cue_table *cues, const hsay_doc *doc, claim_draft *draft)
{
    uint32_t subject = hsay_claims_subject(doc, cues, draft->head);
    if (subject == HSAY_NONE)
        return;
    token_run phrase = hsay_claims_phrase(doc, subject);
    if (phrase.first <= draft->head && draft->head <= phrase.last)
        phrase = draft->head > subject ? (token_run){phrase.first, draft->head - 1u}
                                       : (token_run){draft->head + 1u, phrase.last};
    hsay_claims_runs_add(&draft->source, phrase.first, phrase.last);
    hsay_claims_runs_trim(doc, &draft->source);
    draft->speaker_head = hsay_claims_antecedent(doc, subject);
}

/* Frames that make a speech act beyond doubt: a whole clause; asking somebody to, promising to,
 * threatening to; accusing of; denying having; brushing off or lashing out at something. */
static bool is_act(const cue_table *cues, const hsay_doc *doc, const cue_row *row,
                   const claim_draft *draft)
{
    hsay_stance stance = (hsay_stance)row->stance;
    switch (draft->frame) {
    case FRAME_CLAUSE:
        return (child(doc, draft->head, HSAY_CCOMP) != HSAY_NONE ||
                misplaced_clause(doc, draft->head) != HSAY_NONE) &&
               !(row->frames & FRAME(WEAK));
    case FRAME_PERSON: return stance == HSAY_DEMAND;
    case FRAME_INFINITIVE: return stance == HSAY_PROMISE || stance == HSAY_STANCE_THREATEN;
    case FRAME_OF: return stance == HSAY_STANCE_ACCUSE;
    case FRAME_OBJECT:
        return stance == HSAY_STANCE_ACCUSE || stance == HSAY_DENY;
    case FRAME_GERUND: return stance == HSAY_DENY;
    case FRAME_AT: { /* "put the toll at nine" */
        uint32_t number = oblique(doc, draft->head, "at");
        return stance == HSAY_STATE && number != HSAY_NONE &&
               doc->words.data[number].upos == HSAY_NUM;
    }
    case FRAME_NAME: { /* "held the army responsible" */
        uint32_t name = child(doc, draft->head, HSAY_XCOMP);
        if (given_name(doc, draft->head) != HSAY_NONE)
            return true;
        return name != HSAY_NONE &&
               hsay_claims_word_is(cues, WORD_GUILTY, doc->words.data[name].lemma);
    }
    default: /* "waved away the charge of", "hit out at the new law" say nothing else */
        return row->particle.length && (stance == HSAY_DENY || stance == HSAY_STANCE_ACCUSE);
    }
}

/* "It is believed that ...": nobody is named, and yet it is told. */
static bool is_impersonal(const hsay_doc *doc, const claim_draft *draft)
{
    uint32_t it = child(doc, draft->head, HSAY_EXPL);
    return draft->frame == FRAME_CLAUSE && it != HSAY_NONE && hsay_lemma_is(doc, it, "it") &&
           hsay_claims_is_passive(doc, draft->head) &&
           hsay_lemma_is(doc, draft->content.run[0].first, "that");
}

/* Such an act of a third person, outside quotations or towards somebody: whatever the taggers
 * say, a claim. */
static bool is_firm(const claims_state *state, const hsay_doc *doc, const claim_draft *draft)
{
    uint32_t subject = hsay_claims_subject(doc, &state->cues, draft->head);
    uint32_t morph = subject == HSAY_NONE ? 0 : doc->words.data[subject].morph;
    bool addressed = (state->cues.rows[draft->row].frames & FRAME(PERSON)) != 0;
    if ((morph & (HSAY_MORPH_PERSON_1 | HSAY_MORPH_PERSON_2)) ||
        !(draft->source.count || is_impersonal(doc, draft)) ||
        (doc->tokens.data[draft->head].quotation != HSAY_NONE && !addressed))
        return false;
    return draft->content.run[0].first > draft->head &&
           (hsay_claims_runs_size(&draft->content) >= 3u ||
            (draft->frame == FRAME_NAME && given_name(doc, draft->head) != HSAY_NONE)) &&
           is_act(&state->cues, doc, &state->cues.rows[draft->row], draft);
}

hsay_status hsay_claims_by_verbs(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                                 hsay_error *error)
{
    for (uint32_t t = 0; t < doc->words.count; t++) {
        if (doc->words.data[t].upos != HSAY_VERB)
            continue;
        claim_draft trial = {.head = t,
                             .speaker_head = HSAY_NONE,
                             .speaker = HSAY_NONE,
                             .row = HSAY_NONE,
                             .stance = HSAY_STANCE_COUNT,
                             .within = HSAY_NONE};
        if (!best_row(&state->cues, doc, t, &trial))
            continue;
        find_source(&state->cues, doc, &trial);
        settle(doc, &trial);
        if (!trial.content.count)
            continue;
        trial.firm = is_firm(state, doc, &trial);
        claim_draft *draft = hsay_claims_draft(doc, drafts);
        if (!draft)
            return hsay_no_memory(error);
        *draft = trial;
    }
    return HSAY_OK;
}
