/* SPDX-License-Identifier: Apache-2.0
 *
 * people.c - sentences for people: actors with codes, chains of claims, wrapped and coloured words.
 *
 * In: the article's arrays. Out: strings in the writer's arena, and lines no wider than the layout.
 */
#include "records/records.h"

/* ------------------------------------------------------------------ colours */

void hsay_put_color(hsay_writer *writer, hsay_color color)
{
    static const char *const codes[] = {"\x1b[0m",  "\x1b[1m",  "\x1b[2m",  "\x1b[31m", "\x1b[32m",
                                        "\x1b[33m", "\x1b[34m", "\x1b[35m", "\x1b[36m"};
    if (writer->layout.color) {
        hsay_put_text(writer, codes[color]);
    }
}

hsay_color hsay_quad_color(hsay_event_type type)
{
    static const hsay_color colors[] = {HSAY_GREEN, HSAY_CYAN, HSAY_YELLOW, HSAY_RED};
    return colors[hsay_quad(type) - 1];
}

/* ------------------------------------------------------------------ wrapping */

/* A control character could move the cursor or change the terminal: it becomes "?". */
static void put_word(hsay_writer *writer, hsay_str word)
{
    for (size_t i = 0; i < word.length; i++) {
        unsigned char c = (unsigned char)word.data[i];
        unsigned char next = i + 1 < word.length ? (unsigned char)word.data[i + 1] : 0;
        if (c < 32 || c == 127) {
            hsay_put_char(writer, '?');
        } else if (c == 0xC2 && next >= 0x80 && next < 0xA0) {
            hsay_put_char(writer, '?');
            i++;
        } else {
            hsay_put_char(writer, (char)c);
        }
    }
}

uint32_t hsay_put_wrapped(hsay_writer *writer, hsay_str words, uint32_t at, uint32_t indent)
{
    uint32_t width = writer->layout.width ? writer->layout.width : 80;
    bool first = true;
    size_t i = 0;
    while (i < words.length) {
        size_t start = i;
        while (i < words.length && !hsay_is_space((unsigned char)words.data[i])) {
            i++;
        }
        hsay_str word = hsay_str_slice(words, start, i);
        while (i < words.length && hsay_is_space((unsigned char)words.data[i])) {
            i++;
        }
        if (word.length == 0) {
            continue;
        }
        uint32_t length = hsay_utf8_count(word);
        if (!first && at + 1 + length > width) {
            hsay_put_char(writer, '\n');
            hsay_put_spaces(writer, indent);
            at = indent;
        } else if (!first) {
            hsay_put_char(writer, ' ');
            at++;
        }
        put_word(writer, word);
        at += length;
        first = false;
    }
    return at;
}

/* ------------------------------------------------------------------ phrases */

static hsay_str add(hsay_writer *writer, hsay_str left, hsay_str right)
{
    hsay_str both = left.length == 0 ? right
                    : right.length   ? hsay_str_join(&writer->arena, left, right)
                                     : left;
    if (!both.data && both.length == 0 && (left.length || right.length)) {
        writer->no_memory = true;
    }
    return both.data ? both : HSAY_STR("");
}

hsay_str hsay_record_actor(hsay_writer *writer, uint32_t index)
{
    if (index >= writer->doc->actors.count) {
        return HSAY_STR("");
    }
    const hsay_actor *actor = &writer->doc->actors.data[index];
    hsay_str words = hsay_record_name(writer, actor->name);
    if (actor->code.length == 0 && actor->sector_count == 0) {
        return words;
    }
    words = add(writer, words, HSAY_STR(" ("));
    words = add(writer, words, actor->code.length ? actor->code : HSAY_STR("?"));
    for (uint32_t i = 0; i < actor->sector_count && i < HSAY_SECTORS_MAX; i++) {
        if (!hsay_str_equal(actor->code, actor->sectors[i])) {
            words = add(writer, words, HSAY_STR("/"));
            words = add(writer, words, actor->sectors[i]);
        }
    }
    return add(writer, words, HSAY_STR(")"));
}

hsay_str hsay_record_actors(hsay_writer *writer, hsay_slice slice)
{
    const uint32_t *refs = hsay_record_refs(writer->doc, slice);
    hsay_str words = {"", 0};
    for (uint32_t i = 0; i < slice.count && !writer->no_memory; i++) {
        hsay_str between = i == 0                 ? HSAY_STR("")
                           : i + 1 == slice.count ? HSAY_STR(" and ")
                                                  : HSAY_STR(", ");
        words = add(writer, words, between);
        words = add(writer, words, hsay_record_actor(writer, refs[i]));
    }
    return words;
}

static const char *stance_verb(hsay_stance stance)
{
    static const char *const verbs[HSAY_STANCE_COUNT] = {"states",  "confirms", "denies",
                                                         "accuses", "promises", "threatens",
                                                         "demands", "believes", "asks"};
    return (unsigned)stance < HSAY_STANCE_COUNT ? verbs[stance] : "";
}

hsay_str hsay_record_chain_words(hsay_writer *writer, uint32_t claim)
{
    uint32_t chain[HSAY_CLAIM_DEPTH_MAX];
    uint32_t count = hsay_record_chain(writer->doc, claim, chain);
    hsay_str words = {"", 0};
    for (uint32_t i = 0; i < count && !writer->no_memory; i++) {
        hsay_str name = hsay_record_speaker(writer, chain[i]);
        words = add(writer, words, i > 0 ? HSAY_STR(" > ") : HSAY_STR(""));
        words = add(writer, words, name.length ? name : HSAY_STR("somebody"));
    }
    if (count > 0) {
        hsay_stance stance = writer->doc->claims.data[chain[count - 1]].stance;
        words = add(writer, words, HSAY_STR(", "));
        words = add(writer, words, hsay_str_of(stance_verb(stance)));
    }
    return words;
}
