/* SPDX-License-Identifier: Apache-2.0
 *
 * nouns.c - nouns of saying: trees in, drafts out.
 *
 *     Ankara's [claim] [that ...]_acl      reports [of a coup]_nmod
 *     they made the [claim] that ...       a light verb lends its subject
 *     the [pledge] by X to ...             the maker stands behind "by"
 */
#include "claims/parts.h"

static const char *const prepositions[] = {"of", "for", "about", "to", "on", "at", "against", "in"};

/* Modifier of `noun` behind one of the prepositions in `frames`, or behind `by` and `from`. */
static uint32_t modifier(const hsay_doc *doc, uint32_t noun, const char *preposition)
{
    uint32_t c = doc->words.data[noun].first_child;
    for (uint32_t seen = 0; c != HSAY_NONE && seen < CHILDREN_MAX;
         seen++, c = doc->words.data[c].next_sibling) {
        uint8_t relation = doc->words.data[c].deprel;
        uint32_t word = HSAY_NONE;
        if (relation == HSAY_NMOD || relation == HSAY_OBL)
            word = hsay_tree_child(doc, c, HSAY_CASE);
        else if (relation == HSAY_ACL || relation == HSAY_ADVCL)
            word = hsay_tree_child(doc, c, HSAY_MARK);
        if (word != HSAY_NONE && hsay_lemma_is(doc, word, preposition))
            return c;
    }
    return HSAY_NONE;
}

/* "the claim that X mined the road", with `that` read as a relative pronoun: the verb has its
 * subject and
 * another object already. */
static bool is_filled(const hsay_doc *doc, uint32_t clause)
{
    uint32_t that = doc->words.data[clause].left;
    uint32_t subject = hsay_tree_child(doc, clause, HSAY_NSUBJ);
    if (!hsay_lemma_is(doc, that, "that") || subject == HSAY_NONE || subject == that)
        return false;
    for (uint32_t c = hsay_tree_child(doc, clause, HSAY_OBJ), seen = 0;
         c != HSAY_NONE && seen < CHILDREN_MAX; c = hsay_tree_next(doc, c, HSAY_OBJ), seen++)
        if (c != that)
            return true;
    return false;
}

/* A clause that the noun governs: "claim that ...", "promise to ...". */
static uint32_t noun_clause(const hsay_doc *doc, uint32_t noun, uint32_t frames)
{
    uint32_t c = doc->words.data[noun].first_child;
    for (uint32_t seen = 0; c != HSAY_NONE && seen < CHILDREN_MAX;
         seen++, c = doc->words.data[c].next_sibling) {
        const hsay_word *word = hsay_doc_word(doc, c);
        bool clause = hsay_deprel_is(word->deprel, HSAY_ACL) || word->deprel == HSAY_CCOMP ||
                      word->deprel == HSAY_ADVCL ||
                      (word->deprel == HSAY_NMOD && word->upos == HSAY_VERB);
        uint32_t mark = clause && c > noun ? hsay_tree_child(doc, c, HSAY_MARK) : HSAY_NONE;
        if (mark == HSAY_NONE) {
            if (clause && c > noun && (frames & FRAME(CLAUSE)) && is_filled(doc, c))
                return c;
            continue;
        }
        if ((frames & FRAME(CLAUSE)) && hsay_lemma_is(doc, mark, "that"))
            return c;
        if ((frames & FRAME(INFINITIVE)) && hsay_lemma_is(doc, mark, "to"))
            return c;
    }
    return HSAY_NONE;
}

/* "X spoke of a force, warning that ...": a participle that was taken for a noun. */
static uint32_t participle_source(const cue_table *cues, const hsay_doc *doc, uint32_t noun)
{
    hsay_str form = hsay_doc_form(doc, noun);
    uint32_t above = doc->words.data[noun].head;
    if (form.length < 5 || !hsay_str_equal(hsay_str_slice(form, form.length - 3u, form.length),
                                           HSAY_STR("ing")))
        return HSAY_NONE;
    for (uint32_t steps = 0; above != HSAY_NONE && steps < 8u; steps++) {
        if (doc->words.data[above].upos == HSAY_VERB)
            return hsay_claims_subject(doc, cues, above);
        above = doc->words.data[above].head;
    }
    return HSAY_NONE;
}

/* "denied Pakistani claims that ...", "US threats to ...": a country right before the noun. */
static uint32_t nation_before(const hsay_doc *doc, uint32_t noun)
{
    if (!noun || doc->words.data[noun - 1u].head != noun ||
        (doc->words.data[noun - 1u].deprel != HSAY_AMOD &&
         doc->words.data[noun - 1u].deprel != HSAY_COMPOUND))
        return HSAY_NONE;
    uint32_t m = hsay_claims_mention(doc, noun - 1u);
    bool country = m != HSAY_NONE &&
                   doc->actors.data[doc->mentions.data[m].actor].kind == HSAY_KIND_COUNTRY;
    return country ? noun - 1u : HSAY_NONE;
}

uint32_t hsay_claims_noun_source(const cue_table *cues, const hsay_doc *doc, uint32_t noun,
                                 uint32_t content)
{
    uint32_t owner = hsay_tree_child(doc, noun, HSAY_NMOD_POSS);
    if (owner != HSAY_NONE)
        return owner;
    static const char *const makers[] = {"by", "from", "of"};
    for (uint32_t i = 0; i < 3; i++) {
        owner = modifier(doc, noun, makers[i]);
        if (owner != HSAY_NONE && owner != content)
            return owner;
    }
    owner = nation_before(doc, noun);
    if (owner != HSAY_NONE)
        return owner;
    const hsay_word *word = hsay_doc_word(doc, noun);
    if (word->deprel == HSAY_OBJ && word->head != HSAY_NONE &&
        hsay_claims_word_is(cues, WORD_LIGHT, doc->words.data[word->head].lemma))
        return hsay_claims_subject(doc, cues, word->head);
    uint32_t of = hsay_tree_child(doc, noun, HSAY_CASE); /* "she was of the opinion that" */
    if (of != HSAY_NONE && hsay_lemma_is(doc, of, "of") &&
        hsay_tree_child(doc, noun, HSAY_COP) != HSAY_NONE)
        return hsay_tree_child(doc, noun, HSAY_NSUBJ);
    return word->deprel == HSAY_APPOS ? participle_source(cues, doc, noun) : HSAY_NONE;
}

/* "the finding by X that the valve had failed", with `that` read as an object of the clause. */
static uint32_t told_by(const hsay_doc *doc, uint32_t noun, uint32_t maker)
{
    uint32_t clause = hsay_tree_child(doc, maker, HSAY_ACL);
    if (clause == HSAY_NONE || doc->words.data[maker].left != noun + 1u ||
        !hsay_lemma_is(doc, noun + 1u, "by") || doc->words.data[clause].upos != HSAY_VERB)
        return HSAY_NONE;
    uint32_t that = doc->words.data[clause].left;
    uint32_t subject = hsay_tree_child(doc, clause, HSAY_NSUBJ);
    bool told = hsay_lemma_is(doc, that, "that") && subject != HSAY_NONE && subject != that;
    return told ? clause : HSAY_NONE;
}

static bool noun_content(const hsay_doc *doc, uint32_t noun, const cue_row *row, claim_draft *draft,
                         uint32_t *content)
{
    *content = noun_clause(doc, noun, row->frames);
    uint32_t maker = *content == HSAY_NONE ? hsay_tree_child(doc, noun, HSAY_NMOD) : HSAY_NONE;
    if (maker != HSAY_NONE) /* "the claim by X that ...", where the clause was hung on X */
        *content = noun_clause(doc, maker, row->frames & FRAME(CLAUSE));
    if (maker != HSAY_NONE && *content == HSAY_NONE && (row->frames & FRAME(CLAUSE)))
        *content = told_by(doc, noun, maker);
    draft->frame = FRAME_CLAUSE;
    if (*content != HSAY_NONE) {
        const hsay_word *word = hsay_doc_word(doc, *content);
        hsay_claims_runs_add(&draft->content, word->left, word->right);
        return true;
    }
    for (uint32_t frame = FRAME_OF; frame < FRAME_COUNT && *content == HSAY_NONE; frame++)
        if (row->frames & (1u << frame)) {
            *content = modifier(doc, noun, prepositions[frame - FRAME_OF]);
            draft->frame = frame;
        }
    if (*content == HSAY_NONE && maker != HSAY_NONE && (row->frames & FRAME(FOR)) &&
        hsay_lemma_is(doc, doc->words.data[maker].left, "by")) { /* "the call by X for ..." */
        *content = modifier(doc, maker, "for");
        draft->frame = FRAME_FOR;
    }
    if (*content == HSAY_NONE)
        return false;
    token_run phrase = hsay_claims_phrase(doc, *content);
    hsay_claims_runs_add(&draft->content, phrase.first, phrase.last);
    return true;
}

/* "X's claim that ...", "X's threat to ...", "the pledge by X to ...", "the call by X for ...",
 * "there were reports of": a claim, whatever the taggers say. */
static bool is_firm_noun(const hsay_doc *doc, const cue_row *row, const claim_draft *draft,
                         bool there)
{
    uint32_t first = draft->content.count ? draft->content.run[0].first : HSAY_NONE;
    if (first == HSAY_NONE)
        return false;
    if (draft->frame == FRAME_CLAUSE && hsay_lemma_is(doc, first, "that"))
        return true;
    if (there)
        return row->stance == HSAY_STATE && draft->frame == FRAME_OF;
    bool asks = row->stance == HSAY_DEMAND || row->stance == HSAY_PROMISE ||
                row->stance == HSAY_STANCE_THREATEN;
    bool hangs = draft->frame == FRAME_FOR || hsay_lemma_is(doc, first, "to");
    bool by = draft->source.count && draft->source.run[0].first == draft->head + 2u &&
              hsay_lemma_is(doc, draft->head + 1u, "by");
    bool owned = draft->source.count && draft->source.run[0].last + 1u == draft->head;
    if (owned && row->stance == HSAY_ASK && draft->frame == FRAME_ABOUT)
        return true; /* "the mayor's question about the bridge" */
    return asks && hangs && (by || (owned && row->stance != HSAY_DEMAND));
}

hsay_status hsay_claims_by_noun(const cue_table *cues, hsay_doc *doc, uint32_t noun, uint32_t r,
                                draft_list *drafts, hsay_error *error)
{
    claim_draft trial = hsay_claims_trial(noun);
    uint32_t content;
    if (!noun_content(doc, noun, &cues->rows[r], &trial, &content))
        return HSAY_OK;
    trial.row = r;
    hsay_claims_runs_add(&trial.cue, noun, noun);
    hsay_claims_take_source(doc, &trial, hsay_claims_noun_source(cues, doc, noun, content));
    for (uint32_t i = 0; i < trial.content.count; i++)
        hsay_claims_runs_cut(&trial.source, trial.content.run[i].first, trial.content.run[i].last);
    uint32_t before = trial.content.run[0].first ? trial.content.run[0].first - 1u : 0;
    if (trial.frame == FRAME_FOR && hsay_lemma_is(doc, before, "for"))
        hsay_claims_runs_cut(&trial.source, before, before);
    uint32_t above = doc->words.data[noun].head; /* "there were reports" */
    bool there = above != HSAY_NONE && hsay_tree_child(doc, above, HSAY_EXPL) != HSAY_NONE &&
                 hsay_deprel_is(doc->words.data[noun].deprel, HSAY_NSUBJ);
    if (trial.frame >= FRAME_OF && !trial.source.count && !there)
        return HSAY_OK;
    trial.firm = doc->tokens.data[noun].quotation == HSAY_NONE &&
                 is_firm_noun(doc, &cues->rows[r], &trial, there);
    return hsay_claims_keep(doc, drafts, &trial, error);
}
