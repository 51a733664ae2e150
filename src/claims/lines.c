/* SPDX-License-Identifier: Apache-2.0
 *
 * lines.c - attributions that the line of words shows better than the tree does.
 *
 * In: tokens, tags, quotations, mentions. Out: firm drafts: the taggers may not overrule them.
 *
 *     at the end     [Rain fell], [the mayor] said on Monday.          NP verb END
 *     inside         [Rain], [the mayor] said, [fell on the town].
 *     turned round   [Rain fell], (has) declared [the mayor].          verb NP END
 *     colon          [Teachers' union]: [strike goes on]               headlines, minutes of talks
 *     as             As (the daily) [X], [rain fell].                  translated reports
 *
 * Idea: parsers trained on other prose take such a verb for a conjunct, an adverbial clause or even
 * a noun, and its speaker for an object. What decides is the comma or mark before, the end of the
 * sentence behind, and a verb of the cue table that takes a clause.
 */
#include "claims/parts.h"

#define TAIL_MAX 24u /* tokens between the verb and the end of the sentence */
#define HEAD_MAX 24u /* tokens of a speaker before the verb, or before a colon */

typedef struct {
    const claims_state *state;
    hsay_doc *doc;
    draft_list *drafts;
    uint32_t begin, end; /* tokens of the sentence, [begin, end) without the last stop */
    bool headline;
    bool transcript;     /* two paragraphs or more open with capitals and a colon */
} line_pass;

static bool is_punct(const hsay_doc *doc, uint32_t t)
{
    return doc->words.data[t].upos == HSAY_PUNCT;
}

static bool form_is(const hsay_doc *doc, uint32_t t, const char *form)
{
    return hsay_str_is(hsay_doc_form(doc, t), form);
}

/* Row of a verb that may stand beside what was said; HSAY_NONE: none. */
static uint32_t telling_row(const line_pass *pass, uint32_t t)
{
    const cue_table *cues = &pass->state->cues;
    for (uint32_t r = hsay_claims_cue_of(cues, pass->doc, t); r != HSAY_NONE;
         r = cues->rows[r].next)
        if (cues->rows[r].kind == CUE_VERB && !cues->rows[r].particle.length &&
            (cues->rows[r].frames & (FRAME(CLAUSE) | FRAME(QUOTE))))
            return r;
    return HSAY_NONE;
}

/* Comma, dash or closing mark: what ends the words said before their verb. */
static bool is_seam(const hsay_doc *doc, uint32_t t)
{
    hsay_str form = hsay_doc_form(doc, t);
    if (!is_punct(doc, t))
        return false;
    return hsay_str_is(form, ",") || doc->tokens.data[t].quotation != HSAY_NONE;
}

/* Is there a finite verb or a quotation in [first, last]? */
static bool tells(const hsay_doc *doc, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++) {
        const hsay_word *word = hsay_doc_word(doc, t);
        if (doc->tokens.data[t].quotation != HSAY_NONE)
            return true;
        bool verb = word->upos == HSAY_VERB || word->upos == HSAY_AUX;
        if (verb && (word->morph & HSAY_MORPH_FINITE))
            return true;
    }
    return false;
}

/* Is there a participle in [first, last]: "Kremlin: no talks planned"? */
static bool has_participle(const hsay_doc *doc, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++)
        if (doc->words.data[t].upos == HSAY_VERB && hsay_str_is(doc->words.data[t].xpos, "VBN"))
            return true;
    return false;
}

/* The longest mention that starts at `first` or right behind it, with its head before `end`. */
static uint32_t mention_from(const hsay_doc *doc, uint32_t first, uint32_t end)
{
    uint32_t best = HSAY_NONE;
    for (uint32_t t = first; t < end; t++) {
        uint32_t m = hsay_claims_mention(doc, t);
        if (m == HSAY_NONE || doc->mentions.data[m].first > first + 1u)
            continue;
        if (best == HSAY_NONE || doc->mentions.data[m].last >= doc->mentions.data[best].last)
            best = m;
    }
    return best;
}

/* Where the clause that ends before `seam` starts: behind a semicolon, else with the sentence. */
static uint32_t clause_start(const line_pass *pass, uint32_t seam)
{
    for (uint32_t t = seam; t > pass->begin + 2u && seam - t < 200u; t--)
        if (form_is(pass->doc, t - 1u, ";") &&
            pass->doc->tokens.data[t - 1u].quotation == HSAY_NONE && t < seam)
            return t;
    return pass->begin;
}

static bool keep(line_pass *pass, uint32_t verb, uint32_t row, token_run source, uint32_t head,
                 token_run content)
{
    claim_draft *draft = hsay_claims_draft(pass->doc, pass->drafts);
    if (!draft)
        return false;
    draft->head = verb;
    draft->row = row;
    draft->firm = true;
    draft->frame = FRAME_CLAUSE;
    draft->speaker_head = hsay_claims_antecedent(pass->doc, head);
    hsay_claims_verb_group(pass->doc, verb, &draft->cue);
    hsay_claims_runs_add(&draft->source, source.first, source.last);
    hsay_claims_runs_add(&draft->content, content.first, content.last);
    hsay_claims_runs_cut(&draft->content, source.first, source.last);
    for (uint32_t i = 0; i < draft->cue.count; i++) {
        hsay_claims_runs_cut(&draft->source, draft->cue.run[i].first, draft->cue.run[i].last);
        hsay_claims_runs_cut(&draft->content, draft->cue.run[i].first, draft->cue.run[i].last);
    }
    hsay_claims_runs_trim(pass->doc, &draft->source);
    hsay_claims_runs_trim(pass->doc, &draft->content);
    draft->dropped = !draft->source.count || !draft->content.count;
    return true;
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
    while (at > pass->begin && t - at < HEAD_MAX && !is_seam(pass->doc, at - 1u))
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
                     : mention_from(doc, speaker->first, speaker->name_end + 1u);
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
    return tells(doc, first, last) || (pass->headline && has_participle(doc, first, last));
}

/* "..., NP verb (adjuncts)." The speaker starts behind the last seam and must be a noun phrase. */
static bool at_end(line_pass *pass, uint32_t verb, uint32_t row)
{
    const hsay_doc *doc = pass->doc;
    line_speaker who;
    bool inside = verb + 2u < pass->end && form_is(doc, verb + 1u, ",") &&
                  doc->tokens.data[verb + 1u].quotation == HSAY_NONE;
    if (!find_speaker(pass, verb, &who) || who.first <= pass->begin + 2u ||
        !is_seam(doc, who.first - 1u) || !(inside || ends_after(pass, verb)))
        return true;
    uint32_t head = head_of_name(doc, who.first, who.name_end);
    if (head == HSAY_NONE || !is_told(pass, row, pass->begin, who.first - 2u))
        return true;
    return keep(
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
static bool turned(line_pass *pass, uint32_t verb, uint32_t row)
{
    const hsay_doc *doc = pass->doc;
    uint32_t first = verb, subject = hsay_claims_child(doc, verb, HSAY_NSUBJ);
    bool inside = is_aside(pass, verb);
    if (subject != HSAY_NONE && subject < verb && !inside)
        return true;
    if (first > pass->begin && doc->words.data[first - 1u].upos == HSAY_AUX &&
        hsay_lemma_is(doc, first - 1u, "have"))
        first--;
    if (first < pass->begin + 3u || !is_seam(doc, first - 1u) || verb + 1u >= pass->end)
        return true;
    uint32_t m = mention_from(doc, verb + 1u, pass->end < verb + 9u ? pass->end : verb + 9u);
    if (m == HSAY_NONE || !tells(doc, pass->begin, first - 2u))
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
    return keep(pass, verb, row, phrase, mention->head,
                (token_run){clause_start(pass, first - 1u), inside ? pass->end - 1u : first - 1u});
}

/* ------------------------------------------------------------------ colon, as */

/* Does one who is asked or answers, or a person's name alone, stand in [first, colon)? */
static bool names_speaker(const line_pass *pass, uint32_t first, uint32_t colon)
{
    const cue_table *cues = &pass->state->cues;
    hsay_str lemma = pass->doc->words.data[first].lemma;
    if (colon == first + 1u && (hsay_claims_word_is(cues, WORD_ASKER, lemma) ||
                                hsay_claims_word_is(cues, WORD_ANSWERER, lemma)))
        return true;
    uint32_t m = mention_from(pass->doc, first, colon);
    return m != HSAY_NONE && pass->doc->mentions.data[m].last + 1u == colon &&
           pass->doc->mentions.data[m].first == first &&
           pass->doc->words.data[colon - 1u].upos == HSAY_PROPN &&
           pass->doc->actors.data[pass->doc->mentions.data[m].actor].kind == HSAY_KIND_PERSON;
}

/* The colon behind capitals or a name that open a paragraph or line: "LOPEZ:", "Q:"; HSAY_NONE:
 * none. */
static uint32_t speaker_mark(const line_pass *pass, const hsay_sentence *sentence)
{
    const hsay_doc *doc = pass->doc;
    uint32_t first = sentence->first, end = first + sentence->count, colon = first + 1u;
    uint32_t start = doc->tokens.data[first].span.start;
    bool loud = true;
    if (doc->paragraphs.data[sentence->paragraph].span.start != start &&
        !(start > 0 && doc->text.data[start - 1u] == '\n'))
        return HSAY_NONE;
    while (colon + 1u < end && colon < first + 5u && !form_is(doc, colon, ":"))
        colon++;
    if (colon + 1u >= end || !form_is(doc, colon, ":"))
        return HSAY_NONE;
    for (uint32_t t = first; t < colon; t++) {
        hsay_str form = hsay_doc_form(doc, t);
        bool letters = hsay_str_capitals(form) || (form.length == 1 && hsay_str_capitalized(form));
        loud = loud && (letters || hsay_str_is(form, "."));
    }
    return loud || names_speaker(pass, first, colon) ? colon : HSAY_NONE;
}

static bool is_transcript(const line_pass *pass)
{
    const hsay_doc *doc = pass->doc;
    uint32_t marks = 0;
    for (uint32_t s = 0; s < doc->sentences.count && marks < 2u; s++)
        marks += speaker_mark(pass, &doc->sentences.data[s]) != HSAY_NONE;
    return marks >= 2u;
}

/* Last token of the sentences that go on from `sentence` in its paragraph, up to a new line. */
static uint32_t turn_end(const line_pass *pass, const hsay_sentence *sentence)
{
    const hsay_doc *doc = pass->doc;
    const hsay_sentence *all = doc->sentences.data, *next = sentence + 1;
    uint32_t last = pass->end - 1u;
    for (; next < all + doc->sentences.count && next->paragraph == sentence->paragraph &&
           speaker_mark(pass, next) == HSAY_NONE;
         next++) {
        uint32_t start = doc->tokens.data[next->first].span.start;
        if (start > 0 && doc->text.data[start - 1u] == '\n')
            break;
        last = next->first + next->count - 1u;
    }
    return last;
}

/* "LOPEZ: [what she says]" in a transcript, whether or not the name is known. */
static bool by_speaker_mark(line_pass *pass, const hsay_sentence *sentence)
{
    uint32_t colon = pass->transcript ? speaker_mark(pass, sentence) : HSAY_NONE;
    if (colon == HSAY_NONE || colon + 2u > pass->end)
        return true;
    return keep(pass, colon, HSAY_NONE, (token_run){pass->begin, colon - 1u}, colon - 1u,
                (token_run){colon + 1u, turn_end(pass, sentence)});
}

/* "Iraq: army says [...]": the words behind the colon have a speaker of their own, and the country
 * before it is where this is said. */
static bool has_own_speaker(const line_pass *pass, uint32_t colon, uint32_t actor)
{
    const hsay_doc *doc = pass->doc;
    if (doc->actors.data[actor].kind != HSAY_KIND_COUNTRY)
        return false;
    for (uint32_t t = colon + 2u; t < pass->end && t < colon + 6u; t++) {
        uint8_t upos = doc->words.data[t].upos;
        bool named = doc->words.data[t - 1u].upos == HSAY_PROPN || /* "rebels claim": a noun? */
                     hsay_claims_mention(doc, t - 1u) != HSAY_NONE;
        if (upos == HSAY_VERB || (upos == HSAY_NOUN && named && telling_row(pass, t) != HSAY_NONE))
            return telling_row(pass, t) != HSAY_NONE;
    }
    return false;
}

/* "Report: ministry knew of the leak" */
static bool is_document(const line_pass *pass, uint32_t token)
{
    return hsay_claims_word_is(&pass->state->cues, WORD_DOCUMENT,
                               pass->doc->words.data[token].lemma);
}

/* "[X]: [what X says]" in a headline or at the start of a paragraph. */
static bool by_colon(line_pass *pass, const hsay_sentence *sentence)
{
    const hsay_doc *doc = pass->doc;
    uint32_t colon = pass->begin;
    while (colon < pass->end && colon - pass->begin <= 8u && !form_is(doc, colon, ":"))
        colon++;
    if (colon == pass->begin || colon + 3u > pass->end || !form_is(doc, colon, ":"))
        return true;
    hsay_str first = hsay_doc_form(doc, pass->begin);
    bool minutes = colon - pass->begin <= 4u && hsay_str_capitals(first);
    uint32_t head = HSAY_NONE, actor = HSAY_NONE;
    for (uint32_t t = pass->begin; t < colon; t++) {
        if (doc->words.data[t].upos == HSAY_VERB || doc->words.data[t].upos == HSAY_AUX)
            return true;
        uint32_t m = hsay_claims_mention(doc, t);
        if (m != HSAY_NONE && doc->mentions.data[m].last + 1u == colon) {
            head = t;
            actor = doc->mentions.data[m].actor;
        }
    }
    if (sentence->headline && is_document(pass, colon - 1u) &&
        tells(doc, colon + 1u, pass->end - 1u))
        return keep(pass, colon, HSAY_NONE, (token_run){pass->begin, colon - 1u}, colon - 1u,
                    (token_run){colon + 1u, pass->end - 1u});
    bool starts = doc->paragraphs.data[sentence->paragraph].span.start ==
                  doc->tokens.data[pass->begin].span.start;
    if (!starts || actor == HSAY_NONE || !(sentence->headline || minutes) ||
        doc->actors.data[actor].kind == HSAY_KIND_PLACE || has_own_speaker(pass, colon, actor))
        return true;
    bool country = doc->actors.data[actor].kind == HSAY_KIND_COUNTRY;
    if (!minutes && !tells(doc, colon + 1u, pass->end - 1u) &&
        (country || !has_participle(doc, colon + 1u, pass->end - 1u)))
        return true;
    return keep(pass, colon, HSAY_NONE, (token_run){pass->begin, colon - 1u}, head,
                (token_run){colon + 1u, pass->end - 1u});
}

/* "As (the daily) X, rain fell" without a verb of saying. */
static bool by_as(line_pass *pass)
{
    const hsay_doc *doc = pass->doc;
    uint32_t as = pass->begin;
    if (pass->end - as < 6u || !hsay_lemma_is(doc, as, "as"))
        return true;
    uint32_t m = mention_from(doc, as + 1u, as + 6u);
    if (m == HSAY_NONE)
        return true;
    const hsay_mention *mention = &doc->mentions.data[m];
    const hsay_actor *actor = &doc->actors.data[mention->actor];
    bool press = false;
    for (uint32_t i = 0; i < actor->sector_count; i++)
        press = press || hsay_str_is(actor->sectors[i], "JRN");
    uint32_t next = mention->last + 1u;
    if (!press || next + 2u >= pass->end)
        return true;
    bool seam = is_punct(doc, next) || doc->tokens.data[next].quotation != HSAY_NONE;
    if (!seam)
        return true;
    bool kept = keep(pass, as, HSAY_NONE, (token_run){mention->first, mention->last}, mention->head,
                     (token_run){next, pass->end - 1u});
    if (kept)
        pass->drafts->data[pass->drafts->count - 1u].rule = "as";
    return kept;
}

static bool one_sentence(line_pass *pass, const hsay_sentence *sentence)
{
    const hsay_doc *doc = pass->doc;
    pass->begin = sentence->first;
    pass->headline = sentence->headline;
    pass->end = sentence->first + sentence->count;
    while (pass->end > pass->begin && is_punct(doc, pass->end - 1u) &&
           doc->tokens.data[pass->end - 1u].quotation == HSAY_NONE)
        pass->end--;
    if (pass->end - pass->begin < 4u)
        return by_speaker_mark(pass, sentence);
    for (uint32_t t = pass->begin + 3u; t < pass->end; t++) {
        const hsay_token *token = &doc->tokens.data[t];
        uint8_t upos = doc->words.data[t].upos;
        bool last = t + 1u == pass->end;
        bool quoted =
            token->quotation != HSAY_NONE && doc->quotations.data[token->quotation].balanced;
        if (quoted || !(upos == HSAY_VERB || (upos == HSAY_NOUN && last)))
            continue;
        uint32_t row = telling_row(pass, t);
        if (row == HSAY_NONE)
            continue;
        uint32_t before = pass->drafts->count;
        if (!at_end(pass, t, row))
            return false;
        if (pass->drafts->count == before && upos == HSAY_VERB && !turned(pass, t, row))
            return false;
    }
    uint32_t before = pass->drafts->count;
    if (!by_speaker_mark(pass, sentence))
        return false;
    return (pass->drafts->count > before || by_colon(pass, sentence)) && by_as(pass);
}

hsay_status hsay_claims_by_lines(const claims_state *state, hsay_doc *doc, draft_list *drafts,
                                 hsay_error *error)
{
    line_pass pass = {.state = state, .doc = doc, .drafts = drafts};
    pass.transcript = is_transcript(&pass);
    for (uint32_t s = 0; s < doc->sentences.count; s++)
        if (!one_sentence(&pass, &doc->sentences.data[s]))
            return hsay_no_memory(error);
    return HSAY_OK;
}
