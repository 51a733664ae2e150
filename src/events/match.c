/* SPDX-License-Identifier: Apache-2.0
 *
 * match.c - the frame that fits a word best.
 *
 * In: a token. Out: its best frame. Candidates are the senses of its lemma (one look-up) whose part
 * of speech suits and whose phrase is there (phrase.c). The heavier frame wins: more words, more
 * conditions, more parties found; then the earlier one in the lexicon.
 */
#include "events/internal.h"

/* "the wounded" */
static bool is_noun_like(const event_work *work, uint32_t token)
{
    return tag_is(work->doc, token, "VBN") &&
           child_with(work->doc, token, HSAY_DET_REL) != HSAY_NONE;
}

/* "3 March", "March 2012", "in March": a month, not people who march. */
static bool is_month(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    const hsay_sentence *sentence = &doc->sentences.data[work->sentence];
    if (!token_in(work, token, CLASS_MONTH_TOO) || !hsay_str_capitalized(hsay_doc_form(doc, token)))
        return false;
    bool before = token > sentence->first, behind = token + 1 < sentence->first + sentence->count;
    if ((before && doc->words.data[token - 1].upos == HSAY_NUM) ||
        (behind && doc->words.data[token + 1].upos == HSAY_NUM))
        return true;
    return before && !sentence->capitals && doc->words.data[token].upos == HSAY_PROPN &&
           (doc->words.data[token - 1].upos == HSAY_ADP ||
            token_in(work, token - 1, CLASS_MONTH_FRONT));
}

/* "Teachers' strike paralyses": a word behind a possessive is no verb, whatever the tagger lost. */
static bool behind_possessive(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    return token > doc->sentences.data[work->sentence].first && tag_is(doc, token - 1, "POS");
}

/* "the National Liberation Army": a word of a body's name tells of nothing. */
static bool is_of_name(const event_work *work, uint32_t token)
{
    uint32_t at = mention_at(work, token);
    if (at == HSAY_NONE) {
        return false;
    }
    const hsay_mention *mention = &work->doc->mentions.data[at];
    return mention->kind == HSAY_MENTION_NAME && mention->first < mention->last &&
           work->doc->actors.data[mention->actor].known.length > 0;
}

/* "cholera-hit villages", "flood-ravaged towns": nobody hit them. */
static bool is_hit_by_fate(const event_work *work, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    return token >= doc->sentences.data[work->sentence].first + 2 &&
           doc->words.data[token].deprel == HSAY_AMOD &&
           hsay_str_is(hsay_doc_form(doc, token - 1), "-") &&
           mention_at(work, token - 2) == HSAY_NONE;
}

static bool sense_suits(const event_work *work, const hsay_pattern_sense *sense, uint32_t token)
{
    const hsay_word *word = &work->doc->words.data[token];
    switch ((hsay_sense_kind)sense->kind) {
    case HSAY_SENSE_VERB:
        if (is_hit_by_fate(work, token) ||
            (word->deprel == HSAY_AMOD && !only_verb(work, token))) {
            return false; /* "alleged crimes" */
        }
        if (word->upos == HSAY_AUX) {
            return word->deprel != HSAY_AUX_REL && word->deprel != HSAY_AUX_PASS &&
                   word->deprel != HSAY_COP;
        }
        return (word->upos == HSAY_VERB && !is_noun_like(work, token)) ||
               (word->upos == HSAY_ADJ && child_with(work->doc, token, HSAY_AUX_REL) != HSAY_NONE &&
                child_with(work->doc, token, HSAY_COP) == HSAY_NONE) || /* "will free" */
               (word->upos == HSAY_ADJ && child_with(work->doc, token, HSAY_OBJ) != HSAY_NONE &&
                child_with(work->doc, token, HSAY_MARK) != HSAY_NONE) || /* "is to free" */
               (word->upos == HSAY_ADJ && (word->deprel == HSAY_ROOT || word->deprel == HSAY_ACL) &&
                (word->morph & HSAY_MORPH_PARTICIPLE) != 0) ||
               (work->verbless && word->upos != HSAY_ADV && word->deprel != HSAY_NMOD &&
                token > work->doc->sentences.data[work->sentence].first &&
                !behind_possessive(work, token));
    case HSAY_SENSE_NOUN:
        if (is_month(work, token) || is_of_name(work, token))
            return false;
        return word->upos == HSAY_NOUN || word->upos == HSAY_PROPN ||
               (word->upos == HSAY_AUX &&
                word->deprel == HSAY_AUX_REL) || /* "Talks" at the front */
               (word->upos == HSAY_VERB && tag_is(work->doc, token, "VBG") &&
                child_with(work->doc, token, HSAY_DET_REL) != HSAY_NONE);
    case HSAY_SENSE_ADJECTIVE: return word->upos == HSAY_ADJ || word->upos == HSAY_VERB;
    case HSAY_SENSE_KINDS: break;
    }
    return false;
}

static void keep_loss(const event_work *work, event_loss *lost, uint32_t frame, hsay_str why)
{
    if (work->doc->explain && lost->frame == HSAY_NONE) {
        lost->frame = frame;
        lost->text = why;
    }
}

bool match_token(event_work *work, uint32_t token, event_trigger *best, event_loss *lost)
{
    const hsay_patterns *patterns = &work->state->patterns;
    const hsay_pattern_word *word = &patterns->words[work->words[token]];
    bool any = false;
    lost->frame = HSAY_NONE;
    for (uint32_t i = 0; i < word->senses; i++) {
        const hsay_pattern_sense *sense = &patterns->senses[word->first_sense + i];
        event_trigger candidate = {
            .token = token, .sense = word->first_sense + i, .frame = sense->frame};
        argument_list found;
        hsay_str why = {0};
        if (!sense_suits(work, sense, token) || !find_needs(work, sense, &candidate)) {
            continue;
        }
        candidate.weight = (int32_t)sense->needs * 30;
        candidate.weight += patterns->frames[sense->frame].mode != 0 ? 4 : 0;
        candidate.weight += patterns->frames[sense->frame].flags & HSAY_FRAME_OVER ? 29 : 0;
        if (sense->kind == HSAY_SENSE_ADJECTIVE) {
            candidate.weight -= 1;
        }
        find_arguments(work, &candidate, (hsay_sense_kind)sense->kind, &found);
        bool nothing = (patterns->frames[sense->frame].flags & HSAY_FRAME_NOTHING) != 0;
        if (!nothing && !assign_roles(work, &candidate, &found, &why)) {
            keep_loss(work, lost, sense->frame, why);
            continue;
        }
        if (!any || candidate.weight > best->weight) {
            *best = candidate;
            any = true;
        }
    }
    return any;
}
