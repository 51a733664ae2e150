/* SPDX-License-Identifier: Apache-2.0
 *
 * discards.c - sentences, and whole reports, in which a user's dictionary finds nothing to code.
 *
 * In: the table events/discards (phrases, scope: sentence or story), which the built-in lexicon
 * does not have and an imported one may. Out: which sentences the stage passes over, each with a
 * note that names the row.
 */
#include "events/internal.h"

enum { PHRASE_TOKENS = 12 };

void open_discards(const hsay_image *image, event_discards *discards)
{
    discards->present = hsay_image_table(image, "events/discards", &discards->table) &&
                        hsay_image_index(image, "events", &discards->index);
    discards->scope = discards->present ? hsay_table_column(&discards->table, "scope") : HSAY_NONE;
}

/* The first row whose phrase starts at `token`, or HSAY_NONE. */
static uint32_t row_at(const event_discards *discards, const hsay_doc *doc, uint32_t token,
                       uint32_t end)
{
    uint64_t hash = HSAY_PHRASE_START;
    for (uint32_t t = token; t < end && t < token + PHRASE_TOKENS; t++) {
        hash = hsay_phrase_add(hash, hsay_doc_form(doc, t));
        hsay_found found = hsay_index_find(&discards->index, hash);
        if (found.count > 0) {
            return found.hits[0].row;
        }
        if (!found.more) {
            break;
        }
    }
    return HSAY_NONE;
}

static bool note_row(const event_discards *discards, hsay_doc *doc, uint32_t sentence,
                     uint32_t token, uint32_t row)
{
    if (!doc->explain) {
        return true;
    }
    hsay_str rule = hsay_table_rule(&discards->table, row, &doc->arena);
    hsay_str form = hsay_doc_form(doc, token);
    return rule.data != NULL &&
           hsay_doc_note(doc, "events", sentence, token, HSAY_NONE, rule,
                         "nothing is coded: '%.*s' begins a phrase to discard",
                         (int)(form.length < 40 ? form.length : 40), form.data);
}

bool find_discards(const event_discards *discards, hsay_doc *doc, bool *skip)
{
    bool story = false;
    for (uint32_t s = 0; discards->present && s < doc->sentences.count; s++) {
        const hsay_sentence *sentence = &doc->sentences.data[s];
        uint32_t end = sentence->first + sentence->count;
        for (uint32_t t = sentence->first; t < end && !skip[s]; t++) {
            uint32_t row = row_at(discards, doc, t, end);
            if (row == HSAY_NONE) {
                continue;
            }
            skip[s] = true;
            story |= hsay_str_is(hsay_table_cell(&discards->table, row, discards->scope), "story");
            if (!note_row(discards, doc, s, t, row)) {
                return false;
            }
        }
    }
    for (uint32_t s = 0; story && s < doc->sentences.count; s++) {
        skip[s] = true;
    }
    return true;
}

/* "The opera ends with the execution of the prince": what a work of art tells did not happen. */
bool tells_fiction(const event_work *work)
{
    const hsay_doc *doc = work->doc;
    const hsay_sentence *sentence = &doc->sentences.data[work->sentence];
    for (uint32_t i = 0; i < sentence->count && i < 64; i++) {
        uint32_t token = sentence->first + i, head = doc->words.data[token].head;
        bool subject = doc->words.data[token].deprel == HSAY_NSUBJ && head != HSAY_NONE &&
                       doc->words.data[head].deprel == HSAY_ROOT &&
                       doc->words.data[head].upos == HSAY_VERB;
        if (subject && token_in(work, token, CLASS_FICTION)) {
            return !is_passive(work, head);
        }
    }
    return false;
}
