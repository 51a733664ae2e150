/* SPDX-License-Identifier: Apache-2.0
 *
 * text_parts.h - private to src/text: the word lists of the stage, and what each file offers.
 */
#ifndef HSAY_TEXT_PARTS_H
#define HSAY_TEXT_PARTS_H

#include "doc/doc.h"
#include "tables/tables.h"

/* What the lexicon says of a word, as bits; see words.c for the table behind each. */
enum {
    HSAY_WORD_ABBREVIATION = 1u << 0, /* takes a full stop: Corp. */
    HSAY_WORD_TITLE = 1u << 1,        /* ... and a name follows: Mr. */
    HSAY_WORD_NUMBERED = 1u << 2,     /* ... only before a number: No. 5 */
    HSAY_WORD_PREFIX = 1u << 3,       /* stays with what its hyphen joins: non-, re- */
    HSAY_WORD_STARTER = 1u << 4,      /* often opens a sentence: The, But */
    HSAY_WORD_GLUE = 1u << 5,         /* may be stuck to the end of a lower-case word: of */
    HSAY_WORD_GLUE_STRONG = 1u << 6,  /* ... of any word: which */
    HSAY_WORD_CAMEL = 1u << 7,        /* a name with a capital inside: YouTube */
    HSAY_WORD_SAY = 1u << 8,          /* tells who spoke, behind a quotation: said */
    HSAY_WORD_UNIT = 1u << 9,         /* parts from the number before it: 5km */
    HSAY_WORD_ELISION = 1u << 10,     /* begins with an apostrophe: 'em */
    HSAY_WORD_DOMAIN = 1u << 11,      /* ends a name of the network or of a file: com */
    HSAY_WORD_FIXED = 1u << 12,       /* stays whole in spite of its marks: w/o */
    HSAY_WORD_ALSO_WORD = 1u << 13,   /* an abbreviation that is a common word too: Sun. */
    HSAY_WORD_GLUE_FRONT = 1u << 14   /* may be stuck to the front of a word: the */
};

typedef struct {
    hsay_map flags; /* hash of the lower-case word -> bits */
    hsay_map parts; /* hash of a contraction -> row of contractions */
    hsay_map furniture;  /* hash of a phrase of the page, "Continue reading" -> row */
    hsay_map short_rows; /* hash of "PM" as written -> row of shorts */
    hsay_table contractions, words, shorts;
    uint32_t whole_column, parts_column, word_column, count_column, small_column,
        form_column;
    bool has_contractions, has_words;
    hsay_index names[2]; /* phrase indexes of actors and details */
    uint32_t name_indexes;
    hsay_gazetteer gazetteer;
} hsay_text_state;

/* ------------------------------------------------------------------ words.c */

hsay_status hsay_text_prepare(const hsay_setup *setup, void **state, hsay_error *error);
uint32_t hsay_word_flags(const hsay_text_state *state, hsay_str word);
/* How often the word list has seen this word in any case; 0: never. */
uint32_t hsay_word_count(const hsay_text_state *state, hsay_str word);
/* Does the word list know it in small letters too: "river", not "russian"? */
bool hsay_word_is_small(const hsay_text_state *state, hsay_str word);
/* Is this word a name, or the front of one, in the lexicon of actors or places? */
bool hsay_word_is_name(const hsay_text_state *state, hsay_str word);
/* The parts of a contraction, "can not"; data NULL: it is none. */
hsay_str hsay_word_parts(const hsay_text_state *state, hsay_str word);

/* What a short form of headlines reads as, "PM" "Premier"; data NULL: it is none. */
hsay_str hsay_word_form(const hsay_text_state *state, hsay_str word);

/* ------------------------------------------------------------------ paragraphs.c, quotations.c */

bool hsay_find_paragraphs(hsay_doc *doc);
bool hsay_find_quotations(const hsay_text_state *state, hsay_doc *doc);

/* ------------------------------------------------------------------ tokens.c and below */

/* Appends the tokens of text [start, end); sentence and quotation are set later. */
bool hsay_find_tokens(const hsay_text_state *state, hsay_doc *doc, uint32_t start, uint32_t end);
bool hsay_add_token(hsay_doc *doc, size_t start, size_t end, bool joined);
/* End of the address (URL, mail, handle, hashtag) that begins at `at`, or `at`. */
size_t hsay_scan_address(const hsay_text_state *state, hsay_str text, size_t at, size_t end);
/* End of the number that begins at `at` (a digit). */
size_t hsay_scan_number(const hsay_text_state *state, hsay_str text, size_t at, size_t end);
/* Appends the tokens of one written word [start, end): contractions, repairs, or the word. */
bool hsay_add_word(const hsay_text_state *state, hsay_doc *doc, size_t start, size_t end);
/* Where words run together must be parted, as an offset into `word`; 0: nowhere. */
size_t hsay_repair(const hsay_text_state *state, hsay_str word);

/* ------------------------------------------------------------------ sentences.c */

/* Parts tokens [first, tokens.count) of a paragraph into sentences. */
bool hsay_find_sentences(const hsay_text_state *state, hsay_doc *doc, uint32_t first,
                         uint32_t paragraph);

/* ------------------------------------------------------------------ marks.c: characters */

uint32_t hsay_cp_at(hsay_str text, size_t at, size_t *length); /* 0 and length 0 at the end */
uint32_t hsay_cp_before(hsay_str text, size_t at);             /* 0 at the start */
bool hsay_cp_is_word(uint32_t c);                              /* letter, digit, mark, _ */
bool hsay_cp_is_mark(uint32_t c);                              /* combining mark */
bool hsay_cp_is_apostrophe(uint32_t c);
bool hsay_cp_is_emoji(uint32_t c);
bool hsay_cp_joins_emoji(uint32_t c);   /* joiner, variation selector, skin tone */
bool hsay_cp_is_open_quote(uint32_t c); /* curly or angled, opening */
bool hsay_cp_is_close_quote(uint32_t c);

#endif
