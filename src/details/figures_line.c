/* SPDX-License-Identifier: Apache-2.0
 *
 * figures_line.c - the role that the words next to a count give it, where trees go wrong or say
 * nothing: "two dead", "45 people were killed", "freed nine sailors", "33 hostages for prisoners".
 */
#include "details/figures_answer.h"

#define RELATIVE_MAX 8u
#define TOLL_MAX     14u
#define WHOLE_MAX    12u
#define PHRASE_MAX   4u

/* two dead, five wounded, 12 people missing; two dead soldiers */
bool hsay_role_by_state(const hsay_answer *a, uint32_t token, uint32_t last)
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
bool hsay_role_by_relative(const hsay_answer *a, uint32_t from, uint32_t end)
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
bool hsay_role_by_line(const hsay_answer *a, uint32_t token, uint32_t last)
{
    const hsay_doc *doc = a->run->doc;
    const hsay_sentence *in = &doc->sentences.data[doc->tokens.data[token].sentence];
    uint32_t from = token > last ? token : last, end = in->first + in->count;
    bool be = false;
    if (from + 1 < end && hsay_str_starts(word_at(a, from + 1)->xpos, "W"))
        return hsay_role_by_relative(a, from + 1, end);
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
bool hsay_role_by_verb_before(const hsay_answer *a, uint32_t first)
{
    const hsay_doc *doc = a->run->doc;
    if (first == 0 || doc->tokens.data[first - 1].sentence != doc->tokens.data[first].sentence)
        return false;
    if (take(a, first - 1, HSAY_BY_OBJECT))
        return true;
    for (uint32_t words = 2; words <= PHRASE_MAX && words <= first; words++) {
        const hsay_entry *entry = hsay_count_word(a->run, first - words, HSAY_BY_OBJECT);
        if (entry != NULL && entry->length == words &&
            doc->tokens.data[first - words].sentence == doc->tokens.data[first].sentence)
            return take(a, first - words, HSAY_BY_OBJECT); /* hand over, hacked to death */
    }
    return false;
}

/* "... the number of dead since Friday to 48": the tree lost it; a noun of totals to the left, "to"
 * or its like right before the count. */
bool hsay_role_by_toll_line(const hsay_answer *a)
{
    const hsay_doc *doc = a->run->doc;
    uint32_t first = a->first, sentence = doc->tokens.data[first].sentence;
    if (first == 0 || hsay_count_word(a->run, first - 1, HSAY_COUNT_TOLL_MARK) == NULL)
        return false;
    for (uint32_t t = first - 1; t > 0 && first - t <= TOLL_MAX; t--) {
        bool verb = word_at(a, t - 1)->upos == HSAY_VERB && !is_participle(word_at(a, t - 1)) &&
                    hsay_count_word(a->run, t - 1, HSAY_COUNT_CHANGE) == NULL;
        if (doc->tokens.data[t - 1].sentence != sentence || verb)
            break;
        if (take(a, t - 1, HSAY_BY_TOLL) || hsay_role_of_number(a, t - 1))
            return true;
    }
    return false;
}

/* "Of the 60 (people) detained, 22 were women": a part of those told of at the sentence's head. */
bool hsay_role_by_whole(const hsay_answer *a)
{
    const hsay_doc *doc = a->run->doc;
    uint32_t t = doc->sentences.data[doc->tokens.data[a->first].sentence].first;
    if (!hsay_lemma_is(doc, t, "of") || a->first - t > WHOLE_MAX)
        return false;
    for (t++; t < a->first && !hsay_str_is(hsay_doc_form(doc, t), ","); t++)
        if (take(a, t, HSAY_BY_STATE) || take(a, t, HSAY_BY_OBJECT) || take(a, t, HSAY_BY_NOUN))
            return hsay_str_is(hsay_doc_form(doc, a->first - 1), ",");
    return false;
}

/* "exchange of 33 hostages for hundreds of prisoners": those behind "for" go the other way. */
bool hsay_role_by_exchange(const hsay_answer *a)
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
