/* SPDX-License-Identifier: Apache-2.0
 *
 * pronouns.c - drafts for pronouns, and who speaks in each quotation.
 *
 * In: tokens, trees, quotations. Out: a draft for every pronoun of pronouns.tsv that can stand for
 * somebody, with person, number and gender; `speaker`, the token that is the subject of the verb
 * of saying nearest to each quotation. Who a pronoun stands for is settled in resolve.c.
 *
 * Bounds: a speaker is looked for at most SPEAKER_WINDOW tokens from the quotation's ends.
 */
#include "actors/work.h"

#define SPEAKER_WINDOW 48u

static bool pronoun_row(const actor_lexicon *lexicon, hsay_str form, uint32_t *row)
{
    hsay_found found = hsay_index_find(&lexicon->index, hsay_phrase_add(HSAY_PHRASE_START, form));
    for (uint32_t i = 0; i < found.count; i++) {
        const hsay_hit *hit = &found.hits[i];
        if (hit->table < lexicon->table_count && lexicon->kind_of[hit->table] == TABLE_PRONOUNS) {
            *row = hit->row;
            return true;
        }
    }
    return false;
}

static void stands_for(actor_draft *draft, hsay_str stands)
{
    if (hsay_str_is(stands, "male") || hsay_str_is(stands, "female")) {
        draft->kind = HSAY_KIND_PERSON;
        draft->gender = hsay_str_is(stands, "male") ? GENDER_MALE : GENDER_FEMALE;
    } else if (hsay_str_is(stands, "thing")) {
        draft->gender = GENDER_NEUTER;
    } else if (hsay_str_is(stands, "animate")) {
        draft->kind = HSAY_KIND_PERSON;
    }
}

static bool usable(const actor_work *work, uint32_t t, bool relative)
{
    const hsay_doc *doc = work->doc;
    const hsay_word *word = hsay_doc_word(doc, t);
    if (word->upos != HSAY_PRON && word->upos != HSAY_DET && word->upos != HSAY_UPOS_X)
        return false;
    if (hsay_deprel_is(word->deprel, HSAY_EXPL)) /* "it seems", but not "it said" */
        return word->head != HSAY_NONE &&
               (hsay_actors_uses(work->lexicon, doc, word->head) & USE_SPEECH) &&
               hsay_doc_word(doc, word->head)->upos == HSAY_VERB;
    if (!relative)
        return true;
    return word->upos == HSAY_PRON && word->deprel != HSAY_MARK && word->deprel != HSAY_DET_REL;
}

/* The first token with a verb of saying among [from, to), walking by `step`, whose subject stands
 * outside quotations. */
static uint32_t speech_subject(const actor_work *work, uint32_t from, uint32_t count, int step)
{
    const hsay_doc *doc = work->doc;
    uint32_t t = from;
    for (uint32_t i = 0; i < count && t < doc->tokens.count; i++, t += (uint32_t)step) {
        if (doc->tokens.data[t].quotation != HSAY_NONE)
            return HSAY_NONE;
        if (hsay_doc_word(doc, t)->upos != HSAY_VERB ||
            !(hsay_actors_uses(work->lexicon, doc, t) & USE_SPEECH))
            continue;
        uint32_t subject = hsay_tree_child(doc, t, HSAY_NSUBJ);
        if (subject != HSAY_NONE && doc->tokens.data[subject].quotation == HSAY_NONE)
            return subject;
        /* inverted and misparsed: "added the minister" */
        uint32_t object = hsay_tree_child(doc, t, HSAY_OBJ);
        if (object != HSAY_NONE && object > t && step > 0 && subject == HSAY_NONE &&
            doc->tokens.data[object].quotation == HSAY_NONE)
            return object;
    }
    return HSAY_NONE;
}

static uint32_t paragraph_of(const hsay_doc *doc, uint32_t token)
{
    return doc->sentences.data[doc->tokens.data[token].sentence].paragraph;
}

static uint32_t speaker_of(const actor_work *work, const hsay_quotation *quote)
{
    const hsay_doc *doc = work->doc;
    uint32_t first = hsay_doc_token_at(doc, quote->span.start);
    uint32_t after = hsay_doc_token_at(doc, quote->span.end);
    if (first >= doc->tokens.count)
        return HSAY_NONE;
    uint32_t paragraph = paragraph_of(doc, first), found = HSAY_NONE;
    if (after < doc->tokens.count && paragraph_of(doc, after) == paragraph)
        found = speech_subject(work, after, SPEAKER_WINDOW, 1);
    if (found != HSAY_NONE && paragraph_of(doc, found) == paragraph &&
        doc->tokens.data[found].sentence <= doc->tokens.data[after].sentence)
        return found;
    found = first ? speech_subject(work, first - 1, SPEAKER_WINDOW, -1) : HSAY_NONE;
    return found != HSAY_NONE && paragraph_of(doc, found) == paragraph ? found : HSAY_NONE;
}

static bool find_speakers(actor_work *work)
{
    const hsay_doc *doc = work->doc;
    work->speaker = HSAY_NEW(work->arena, uint32_t, doc->quotations.count);
    if (!work->speaker)
        return false;
    for (uint32_t q = 0; q < doc->quotations.count; q++) {
        const hsay_quotation *quote = &doc->quotations.data[q];
        uint32_t speaker = speaker_of(work, quote);
        /* "..." X said. "..." : the second has the first one's speaker */
        if (speaker == HSAY_NONE && quote->continues < q)
            speaker = work->speaker[quote->continues];
        if (speaker == HSAY_NONE && q > 0 && quote->outer == HSAY_NONE &&
            quote->span.start < doc->quotations.data[q - 1].span.end + 400)
            speaker = work->speaker[q - 1];
        work->speaker[q] = speaker;
    }
    return true;
}

static bool add_pronoun(actor_work *work, uint32_t t, uint32_t row)
{
    const actor_lexicon *lexicon = work->lexicon;
    const actor_table *table = &lexicon->tables[TABLE_PRONOUNS];
    const hsay_word *word = hsay_doc_word(work->doc, t);
    hsay_str amount = hsay_actors_cell(lexicon, TABLE_PRONOUNS, row, table->number);
    bool relative = hsay_str_is(amount, "relative");
    if (!usable(work, t, relative))
        return true;
    actor_draft *draft = hsay_push(work->arena, &work->drafts);
    if (!draft)
        return false;
    *draft = (actor_draft){.first = t,
                           .last = t,
                           .head = t,
                           .name_first = HSAY_NONE,
                           .name_last = HSAY_NONE,
                           .role_first = HSAY_NONE,
                           .role_last = HSAY_NONE,
                           .row = HSAY_NONE,
                           .role = HSAY_NONE,
                           .owner = HSAY_NONE,
                           .entity = HSAY_NONE,
                           .kind = KIND_UNKNOWN,
                           .mention = HSAY_MENTION_PRONOUN,
                           .relative = relative};
    draft->sentence = work->doc->tokens.data[t].sentence;
    hsay_str person =
        hsay_actors_cell(lexicon, TABLE_PRONOUNS, row, hsay_table_column(&table->table, "person"));
    draft->person = person.length ? (uint8_t)(person.data[0] - '0') : 3;
    draft->number = hsay_str_is(amount, "singular") ? NUMBER_SINGULAR
                    : hsay_str_is(amount, "plural") ? NUMBER_PLURAL
                                                    : NUMBER_UNKNOWN;
    stands_for(draft, hsay_actors_cell(lexicon, TABLE_PRONOUNS, row, table->stands));
    draft->possessive =
        hsay_deprel_is(word->deprel, HSAY_NMOD_POSS) || hsay_str_is(word->xpos, "PRP$");
    draft->reflexive = hsay_str_ends(hsay_doc_form(work->doc, t), "self") ||
                       hsay_str_ends(hsay_doc_form(work->doc, t), "selves");
    draft->role_hash = hsay_hash_mix(TABLE_PRONOUNS, row);
    if (work->draft_at[t] == HSAY_NONE)
        work->draft_at[t] = work->drafts.count - 1;
    return true;
}

bool hsay_actors_pronouns(actor_work *work)
{
    if (!find_speakers(work))
        return false;
    if (!work->lexicon->tables[TABLE_PRONOUNS].present)
        return true;
    for (uint32_t t = 0; t < work->doc->tokens.count; t++) {
        uint32_t row;
        if (work->item_at[t] != HSAY_NONE)
            continue;
        if (pronoun_row(work->lexicon, hsay_doc_form(work->doc, t), &row) &&
            !add_pronoun(work, t, row))
            return false;
    }
    return true;
}
