/* SPDX-License-Identifier: Apache-2.0
 *
 * ends.c - a verb of saying with its speaker at the end of what is said, or in the midst of it.
 *
 * In: the line of words. Out: firm drafts.
 *
 *     at the end     [Rain fell], [the mayor] said on Monday.          NP verb END
 *                    [Rain fell], [Ana Sol, the mayor], said.          NP, apposition, verb END
 *     inside         [Rain], [the mayor] said, [fell on the town].
 *     turned round   [Rain fell], (has) declared [the mayor].          verb NP END
 *                    [What fell], say [villagers], [was no rain].
 *
 * Idea: the comma or mark before, and the end of the sentence or a comma behind.
 */
#include "claims/lines.h"

#define TAIL_MAX 24u /* tokens between the verb and the end of the sentence */
#define HEAD_MAX 24u /* tokens of a speaker before the verb */

/* Where the clause that ends before `seam` starts: behind a semicolon, else with the sentence. */
static uint32_t clause_start(const line_pass *pass, uint32_t seam)
{
    for (uint32_t t = seam; t > pass->begin + 2u && seam - t < 200u; t--)
        if (form_is(pass->doc, t - 1u, ";") &&
            pass->doc->tokens.data[t - 1u].quotation == HSAY_NONE && t < seam)
            return t;
    return pass->begin;
}

/* Only adjuncts of time, place and addressee behind the verb: no clause, no object that is told. */
static bool ends_after(const line_pass *pass, uint32_t verb)
{
    const hsay_doc *doc = pass->doc;
    if (pass->end - verb > TAIL_MAX)
        return false;
    for (uint32_t t = verb + 1u; t < pass->end; t++) {
        const hsay_word *word = hsay_doc_word(doc, t);
        bool clause = word->upos == HSAY_VERB && (word->morph & HSAY_MORPH_FINITE);
        if (clause || is_punct(doc, t) || word->upos == HSAY_SCONJ)
            return false;
    }
    if (verb + 1u == pass->end)
        return true;
    const hsay_word *next = hsay_doc_word(doc, verb + 1u);
    return next->upos == HSAY_ADP || next->upos == HSAY_ADV || next->upos == HSAY_PROPN ||
           (next->upos == HSAY_NOUN && hsay_claims_mention(doc, verb + 1u) != HSAY_NONE);
}

/* Where the words right before `t` start: behind the last seam. */
static uint32_t behind_seam(const line_pass *pass, uint32_t t)
{
    uint32_t at = t;
    while (at > pass->begin && t - at < HEAD_MAX && !hsay_line_is_seam(pass->doc, at - 1u))
        at--;
    return at;
}

/* A speaker [first, last] before a verb, and the end of his name before an apposition. */
typedef struct {
    uint32_t first, last, name_end;
} line_speaker;

/* Has [first, last] a finite verb of its own, in no relative clause? */
static bool is_clause(const hsay_doc *doc, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++) {
        const hsay_word *word = hsay_doc_word(doc, t);
        bool verb = word->upos == HSAY_VERB || word->upos == HSAY_AUX;
        bool below =
            word->head != HSAY_NONE && doc->words.data[word->head].deprel == HSAY_ACL_RELCL;
        if (verb && (word->morph & HSAY_MORPH_FINITE) && word->deprel != HSAY_ACL_RELCL && !below)
            return true;
    }
    return false;
}

/* "..., Ana Sol, the deputy mayor, said": skips one apposition, or relative clause, before the verb
 * at `verb`; false: it is neither. */
static bool skip_apposition(const line_pass *pass, uint32_t verb, line_speaker *speaker)
{
    const hsay_doc *doc = pass->doc;
    uint32_t start = behind_seam(pass, verb - 1u);
    if (!form_is(doc, verb - 1u, ",") || start + 1u >= verb || start < pass->begin + 5u ||
        !form_is(doc, start - 1u, ","))
        return false;
    hsay_str tag = doc->words.data[start].xpos;
    bool relative = tag.length && tag.data[0] == 'W';
    if (!relative && (doc->words.data[start].upos == HSAY_CCONJ ||
                      doc->tokens.data[start].quotation != HSAY_NONE ||
                      is_clause(doc, start, verb - 2u)))
        return false;
    *speaker = (line_speaker){behind_seam(pass, start - 1u), verb - 2u, start - 2u};
    uint32_t m = speaker->first > speaker->name_end
                     ? HSAY_NONE
                     : hsay_line_mention_from(doc, speaker->first, speaker->name_end + 1u);
    return m != HSAY_NONE;
}

static bool find_speaker(const line_pass *pass, uint32_t verb, line_speaker *speaker)
{
    const hsay_doc *doc = pass->doc;
    *speaker = (line_speaker){behind_seam(pass, verb), verb - 1u, verb - 1u};
    if (speaker->first == verb)
        return skip_apposition(pass, verb, speaker);
    while (speaker->last > speaker->first && (doc->words.data[speaker->last].upos == HSAY_AUX ||
                                              doc->words.data[speaker->last].upos == HSAY_ADV))
        speaker->last--;
    speaker->name_end = speaker->last;
    return true;
}

/* Head of the noun phrase [first, last]; HSAY_NONE: it is none. */
static uint32_t head_of_name(const hsay_doc *doc, uint32_t first, uint32_t last)
{
    uint32_t head = HSAY_NONE;
    for (uint32_t t = first; t <= last; t++) {
        const hsay_word *word = hsay_doc_word(doc, t);
        uint8_t upos = word->upos;
        bool verb = upos == HSAY_VERB && word->deprel != HSAY_AMOD;
        if (verb || upos == HSAY_AUX || upos == HSAY_SCONJ || upos == HSAY_CCONJ)
            return HSAY_NONE;
        bool noun = upos == HSAY_NOUN || upos == HSAY_PROPN || upos == HSAY_PRON;
        bool top = word->head == HSAY_NONE || word->head < first || word->head > last;
        if (noun && (head == HSAY_NONE || top))
            head = t;
    }
    return doc->words.data[first].upos == HSAY_ADP ? HSAY_NONE : head;
}

/* Is something said in [first, last]: by a verb that takes a clause, or in quotation marks? */
static bool is_told(const line_pass *pass, uint32_t row, uint32_t first, uint32_t last)
{
    const hsay_doc *doc = pass->doc;
    bool clause = (pass->state->cues.rows[row].frames & FRAME(CLAUSE)) != 0;
    if (!clause)
        return doc->tokens.data[last].quotation != HSAY_NONE ||
               doc->tokens.data[last + 1u].quotation != HSAY_NONE;
    return hsay_line_tells(doc, first, last) ||
           (pass->headline && hsay_line_has_participle(doc, first, last));
}

/* "..., NP verb (adjuncts)." The speaker starts behind the last seam and must be a noun phrase. */
bool hsay_line_at_end(line_pass *pass, uint32_t verb, uint32_t row)
{
    const hsay_doc *doc = pass->doc;
    line_speaker who;
    bool inside = verb + 2u < pass->end && form_is(doc, verb + 1u, ",") &&
                  doc->tokens.data[verb + 1u].quotation == HSAY_NONE;
    if (!find_speaker(pass, verb, &who) || who.first <= pass->begin + 2u ||
        !hsay_line_is_seam(doc, who.first - 1u) || !(inside || ends_after(pass, verb)))
        return true;
    uint32_t head = head_of_name(doc, who.first, who.name_end);
    if (head == HSAY_NONE || !is_told(pass, row, pass->begin, who.first - 2u))
        return true;
    return hsay_line_keep(
        pass, verb, row, (token_run){who.first, who.last}, head,
        (token_run){clause_start(pass, who.first - 1u), inside ? pass->end - 1u : who.first - 1u});
}

/* ", say survivors, ": nothing but a name of somebody between the verb and the next comma. */
static bool is_aside(const line_pass *pass, uint32_t verb)
{
    const hsay_doc *doc = pass->doc;
    uint32_t t = verb + 1u, nouns = 0;
    if (verb < pass->begin + 3u || !form_is(doc, verb - 1u, ","))
        return false;
    for (; t + 1u < pass->end && t < verb + 8u && !is_punct(doc, t); t++) {
        uint8_t upos = doc->words.data[t].upos;
        if (upos == HSAY_VERB || upos == HSAY_AUX || upos == HSAY_ADP || upos == HSAY_SCONJ)
            return false;
        nouns += upos == HSAY_NOUN || upos == HSAY_PROPN;
    }
    if (!nouns || t + 1u >= pass->end || !form_is(doc, t, ","))
        return false;
    uint8_t next = doc->words.data[t + 1u].upos; /* no apposition: the clause goes on */
    return hsay_claims_mention(doc, t - 1u) != HSAY_NONE &&
           (next == HSAY_VERB || next == HSAY_AUX || next == HSAY_ADP || next == HSAY_ADV);
}

/* "..., (has) verb NP." The speaker is a mention that starts right behind the verb. */
bool hsay_line_turned(line_pass *pass, uint32_t verb, uint32_t row)
{
    const hsay_doc *doc = pass->doc;
    uint32_t first = verb, subject = hsay_tree_child(doc, verb, HSAY_NSUBJ);
    bool inside = is_aside(pass, verb);
    if (subject != HSAY_NONE && subject < verb && !inside)
        return true;
    if (first > pass->begin && doc->words.data[first - 1u].upos == HSAY_AUX &&
        hsay_lemma_is(doc, first - 1u, "have"))
        first--;
    if (first < pass->begin + 3u || !hsay_line_is_seam(doc, first - 1u) || verb + 1u >= pass->end)
        return true;
    uint32_t limit = pass->end < verb + 9u ? pass->end : verb + 9u;
    uint32_t m = hsay_line_mention_from(doc, verb + 1u, limit);
    if (m == HSAY_NONE || !hsay_line_tells(doc, pass->begin, first - 2u))
        return true;
    const hsay_mention *mention = &doc->mentions.data[m];
    uint8_t upos = doc->words.data[mention->head].upos;
    bool bare = upos == HSAY_NOUN && mention->first == mention->head;
    uint32_t above = doc->words.data[mention->head].head;
    bool other = above != HSAY_NONE && above > mention->last;
    bare = bare && !inside;
    other = other && !inside;
    if (bare || other || upos == HSAY_PRON)
        return true;
    token_run phrase = hsay_claims_phrase(doc, mention->head);
    phrase.first = phrase.first <= verb ? mention->first : phrase.first;
    phrase.last = phrase.last < mention->last ? mention->last : phrase.last;
    if (inside)
        phrase = (token_run){mention->first, mention->last};
    uint32_t after = phrase.last + 1u;
    bool ends = after >= pass->end || is_punct(doc, after) ||
                doc->words.data[after].upos == HSAY_ADP ||
                doc->words.data[after].upos == HSAY_CCONJ;
    for (uint32_t t = verb + 1u; t < pass->end && ends && t <= verb + TAIL_MAX; t++)
        ends = doc->words.data[t].upos != HSAY_SCONJ || t > phrase.last;
    if (!ends)
        return true;
    uint32_t end = inside ? pass->end - 1u : first - 1u;
    return hsay_line_keep(pass, verb, row, phrase, mention->head,
                          (token_run){clause_start(pass, first - 1u), end});
}
