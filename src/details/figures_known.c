/* SPDX-License-Identifier: Apache-2.0
 *
 * figures_known.c - what is known of a victim: a person? one or several? told of before?
 *
 * A victim is told once in an article: by its actor, by the words of its name ("Roe" is "Ana Roe"),
 * or because the words refer back ("him", "the wounded guards").
 */
#include "details/figures_known.h"

#define NAME_WORDS_MAX 4u

bool hsay_is_person(const hsay_figure_run *run, uint32_t token)
{
    const hsay_doc *doc = run->doc;
    uint32_t mention = run->mention[token];
    if (hsay_count_word(run, token, HSAY_COUNT_THING) != NULL ||
        hsay_count_word(run, token, HSAY_COUNT_REFLEXIVE) != NULL)
        return false;
    if (mention != HSAY_NONE) {
        hsay_actor_kind kind = doc->actors.data[doc->mentions.data[mention].actor].kind;
        if (kind == HSAY_KIND_PERSON || kind == HSAY_KIND_GROUP)
            return true;
    }
    return hsay_count_word(run, token, HSAY_COUNT_PERSON) != NULL;
}

/* (demanded that they) be (freed) */
static bool is_subjunctive(const hsay_word *word)
{
    return hsay_deprel_base(word->deprel) == HSAY_AUX_REL &&
           hsay_str_is(word->xpos, "VB");
}

/* Did it happen? Not where the event is one that did not, nor under a modal, "not", "to", "if". */
bool hsay_happened(const hsay_figure_run *run, uint32_t verb)
{
    const hsay_doc *doc = run->doc;
    if (run->deed[verb] == HSAY_DEED_UNDONE)
        return false;
    uint32_t seen = 0;
    const hsay_word *word = &doc->words.data[verb];
    bool perfect = verb > 0 && hsay_lemma_is(doc, verb - 1, "have"); /* "to have killed" */
    if ((word->morph & HSAY_MORPH_INFINITIVE) && word->upos == HSAY_VERB)
        return false;
    for (uint32_t c = word->first_child; c != HSAY_NONE && seen < 32;
         c = doc->words.data[c].next_sibling, seen++) {
        const hsay_word *child = &doc->words.data[c];
        if (hsay_count_word(run, c, HSAY_COUNT_ALMOST) != NULL || hsay_str_is(child->xpos, "MD") ||
            (hsay_str_is(child->xpos, "TO") && !perfect) || is_subjunctive(child) ||
            hsay_lemma_is(doc, c, "not") ||
            hsay_lemma_is(doc, c, "never") ||
            (hsay_deprel_is(child->deprel, HSAY_MARK) && hsay_lemma_is(doc, c, "if")))
            return false;
    }
    return true;
}

bool hsay_is_numbered(const hsay_figure_run *run, uint32_t token)
{
    return run->counted[token] || hsay_tree_child(run->doc, token, HSAY_NUMMOD) != HSAY_NONE ||
           run->doc->words.data[token].upos == HSAY_NUM;
}

bool hsay_is_plural(const hsay_figure_run *run, uint32_t token)
{
    const hsay_word *word = &run->doc->words.data[token];
    return hsay_str_is(word->xpos, "NNS") || hsay_str_is(word->xpos, "NNPS") ||
           (word->morph & HSAY_MORPH_PLURAL) != 0;
}

/* The key under which a victim is known: its actor, else the form of its head. */
uint64_t hsay_victim_key(const hsay_figure_run *run, uint32_t token, hsay_figure_role role)
{
    const hsay_doc *doc = run->doc;
    uint32_t mention = run->mention[token];
    uint64_t who = mention != HSAY_NONE ? doc->mentions.data[mention].actor
                                        : hsay_hash(doc->words.data[token].lemma) | (1ull << 63);
    return hsay_hash_mix(hsay_hash_mix(1, (uint64_t)role), who);
}

/* "the peasants", "his sons": told as known ones, so they can be counted as two at least. */
bool hsay_is_definite(const hsay_figure_run *run, uint32_t token)
{
    const hsay_doc *doc = run->doc;
    uint32_t determiner = hsay_tree_child(doc, token, HSAY_DET_REL);
    return determiner != HSAY_NONE && hsay_lemma_is(doc, determiner, "the") &&
           hsay_count_word(run, token, HSAY_COUNT_MANY) == NULL;
}

/* "many pedestrians", or "peasants were shot": told as done, so two at least. */
bool hsay_told_of_some(const hsay_figure_run *run, uint32_t token, uint32_t governor)
{
    const hsay_doc *doc = run->doc;
    uint32_t seen = 0;
    bool title = token + 1 < doc->words.count && doc->words.data[token + 1].upos == HSAY_PROPN;
    if (title || hsay_count_word(run, token, HSAY_COUNT_MANY) != NULL)
        return false; /* "officers Ana Roe and Eva Poe", "people have been killed" */
    for (uint32_t c = doc->words.data[token].first_child; c != HSAY_NONE && seen < 32;
         c = doc->words.data[c].next_sibling, seen++)
        if (hsay_count_word(run, c, HSAY_COUNT_QUANTIFIER) != NULL)
            return true;
    if (doc->words.data[token].upos != HSAY_NOUN || governor == HSAY_NONE)
        return false;
    uint32_t be = hsay_tree_child(doc, governor, HSAY_AUX_PASS);
    return be != HSAY_NONE && (doc->words.data[be].morph & HSAY_MORPH_PAST) != 0 &&
           (doc->words.data[be].morph & HSAY_MORPH_FINITE) != 0;
}

/* The name's own words in a mention: its last four proper nouns, without titles. */
static uint32_t name_words(const hsay_figure_run *run, const hsay_mention *mention,
                           uint64_t words[NAME_WORDS_MAX])
{
    uint32_t count = 0;
    for (uint32_t t = mention->last + 1; t > mention->first && count < NAME_WORDS_MAX; t--) {
        const hsay_word *word = &run->doc->words.data[t - 1];
        if (word->upos == HSAY_PROPN && hsay_count_word(run, t - 1, HSAY_COUNT_TITLE) == NULL)
            words[count++] = hsay_hash(word->lemma);
    }
    return count;
}

bool hsay_victim_remember(hsay_figure_run *run, uint64_t key, uint64_t salt, bool *known)
{
    key = hsay_hash_mix(hsay_hash_mix(2, salt), key);
    *known = *known || hsay_map_get(&run->seen, key) != HSAY_NONE;
    return hsay_map_put(&run->doc->scratch, &run->seen, key, 1);
}

/* Was a victim of this name told before? "Roe" is "Ana Roe"; two longer names are of one person
 * when they share two words ("Ana Roe", "Ana Roe Poe"), so brothers are not. Remembers it. */
bool hsay_named_before(hsay_figure_run *run, uint32_t mention, hsay_figure_role role)
{
    uint64_t words[NAME_WORDS_MAX], salt = (uint64_t)role * 4 + 77;
    uint32_t count = name_words(run, &run->doc->mentions.data[mention], words);
    bool known = false, ignored = false;
    for (uint32_t i = 0; i < count; i++) {
        /* ANY: in some name; SINGLE: a whole name */
        if (!hsay_victim_remember(run, words[i], salt, count == 1 ? &known : &ignored))
            return known;
        uint64_t single = hsay_hash_mix(hsay_hash_mix(2, salt + 1), words[i]);
        known = known || (count > 1 && hsay_map_get(&run->seen, single) != HSAY_NONE);
        if (count == 1 && !hsay_victim_remember(run, words[i], salt + 1, &known))
            return known;
        for (uint32_t k = 0; k < i; k++)
            if (!hsay_victim_remember(run, hsay_hash_mix(words[k], words[i]), salt + 2, &known))
                return known;
    }
    return known;
}

static bool in_sentence(const hsay_doc *doc, uint32_t token, uint32_t other)
{
    return other < doc->tokens.count &&
           doc->tokens.data[other].sentence == doc->tokens.data[token].sentence;
}

/* "the wounded guards", "him", "the businessman": one told of in an earlier sentence. */
bool hsay_refers_back(const hsay_figure_run *run, uint32_t token, uint32_t governor,
                        hsay_figure_role role, bool plural)
{
    const hsay_doc *doc = run->doc;
    const hsay_word *word = &doc->words.data[token];
    uint32_t before = plural ? run->first_many[role] : run->first_one[role];
    if (before >= token || in_sentence(doc, token, before))
        return false;
    if (word->upos == HSAY_PRON)
        return hsay_str_starts(word->xpos, "PRP");
    return hsay_is_definite(run, token) &&
           (plural || !hsay_deprel_is(word->deprel, HSAY_CONJ)) && governor != token;
}

/* Not told but asked ("why are guards dying?"), or named beside the text ("[Roe] He was hit"). */
bool hsay_is_untold(const hsay_figure_run *run, uint32_t token)
{
    const hsay_doc *doc = run->doc;
    const hsay_sentence *in = &doc->sentences.data[doc->tokens.data[token].sentence];
    uint32_t first = token, mention = run->mention[token];
    if (mention != HSAY_NONE)
        first = doc->mentions.data[mention].first;
    for (uint32_t t = token; t < in->first + in->count; t++)
        if (hsay_str_is(hsay_doc_form(doc, t), "?"))
            return true;
        else if (doc->tokens.data[t].quotation != doc->tokens.data[token].quotation)
            break;
    return first > 0 && hsay_str_is(hsay_doc_form(doc, first - 1), "[");
}
