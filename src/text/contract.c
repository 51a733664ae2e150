/* SPDX-License-Identifier: Apache-2.0
 *
 * contract.c - one written word -> its syntactic words.
 *
 * In: a run of letters, digits and inner apostrophes. Out: one token or several. Two kinds of
 * parting: contractions and possessives, whose later parts are `joined` ("do" "n't", "Bush" "'s",
 * "can" "not"), and words run together at a lost link ("House" "Karoline"), which are not.
 */
#include "text_parts.h"

#include <string.h>

/* Bytes of the apostrophe that ends at `end`; 0: none. */
static size_t apostrophe_before(hsay_str word, size_t end)
{
    if (end >= 1 && word.data[end - 1] == '\'')
        return 1;
    if (end >= 3 && memcmp(word.data + end - 3, "\xe2\x80\x99", 3) == 0)
        return 3;
    return 0;
}

static bool same_letters(hsay_str word, size_t at, const char *letters)
{
    size_t length = strlen(letters);
    if (word.length - at != length)
        return false;
    for (size_t i = 0; i < length; i++)
        if (hsay_to_lower((unsigned char)word.data[at + i]) != (unsigned char)letters[i])
            return false;
    return true;
}

/* Where the clitic of `word` begins ("n't", "'s", "'re" ...), 0: it has none. Which clitics there
 * are is grammar, as closed as the alphabet. */
static size_t clitic_start(hsay_str word)
{
    static const char *const clitics[] = {"s", "re", "ve", "ll", "d", "m", "t"};
    for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++) {
        size_t length = strlen(clitics[i]);
        if (word.length < length + 2 || !same_letters(word, word.length - length, clitics[i]))
            continue;
        size_t mark = apostrophe_before(word, word.length - length);
        size_t start = word.length - length - mark;
        if (mark == 0 || start == 0)
            continue;
        if (clitics[i][0] != 't')
            return start;
        if (start >= 2 && hsay_to_lower((unsigned char)word.data[start - 1]) == 'n')
            return start - 1;
    }
    return 0;
}

/* "UK PM": a short form, but behind no number ("5 PM"), reads as its word. */
static bool spell_out(const hsay_text_state *state, hsay_doc *doc)
{
    uint32_t token = doc->tokens.count - 1;
    hsay_str form = hsay_word_form(state, hsay_doc_form(doc, token));
    if (!form.data)
        return true;
    hsay_str before = token > 0 ? hsay_doc_form(doc, token - 1) : (hsay_str){0};
    if (before.length > 0 && hsay_is_digit((unsigned char)before.data[before.length - 1]))
        return true;
    hsay_mended_form *mended = hsay_push(&doc->arena, &doc->mended);
    if (mended)
        *mended = (hsay_mended_form){token, form};
    return mended != NULL;
}

/* Adds the word itself, parted where it was run together. */
static bool add_plain(const hsay_text_state *state, hsay_doc *doc, size_t start, size_t end)
{
    for (int parts = 0; parts < 4; parts++) {
        size_t at = hsay_repair(state, hsay_str_slice(doc->text, start, end));
        if (at == 0)
            break;
        if (!hsay_add_token(doc, start, start + at, false))
            return false;
        doc->tokens.data[doc->tokens.count - 1].space_after = false;
        start += at;
    }
    return hsay_add_token(doc, start, end, false) && spell_out(state, doc);
}

/* Adds "can" "not" for parts "can not"; false: no memory. */
static bool add_parts(hsay_doc *doc, size_t start, size_t end, hsay_str parts)
{
    hsay_str part;
    size_t at = start;
    while (hsay_str_next(&parts, ' ', &part)) {
        size_t stop = at + part.length < end ? at + part.length : end;
        if (stop > at && !hsay_add_token(doc, at, stop, at > start))
            return false;
        at = stop;
    }
    return at == end || hsay_add_token(doc, at, end, true);
}

bool hsay_add_word(const hsay_text_state *state, hsay_doc *doc, size_t start, size_t end)
{
    hsay_str word = hsay_str_slice(doc->text, start, end);
    hsay_str parts = hsay_word_parts(state, word);
    if (parts.length)
        return add_parts(doc, start, end, parts);
    size_t clitic = clitic_start(word);
    if (clitic > 0)
        return add_plain(state, doc, start, start + clitic) &&
               hsay_add_token(doc, start + clitic, end, true);
    return add_plain(state, doc, start, end);
}
