/* SPDX-License-Identifier: Apache-2.0
 *
 * import_frames.c - a block of verbs and patterns as frames of the pattern language.
 *
 *     --- SIGN [057] ---             AGREE 057 ...
 *     SIGN                               verb: sign
 *     - * ACCORD WITH + [057]        AGREE 057
 *     - * OFF [---]                      verb: sign accord
 *                                        recipient: with
 *                                    NONE
 *                                        verb: sign off
 *
 * Signs: `*` the verb, `$` the source, `+` the target, `%` both in one, `^` a skip, `&SET` a class,
 * `(...)` a phrase with its preposition, `{...}` a noun phrase. Words before the verb are
 * conditions on its subject. What grammar sees to is dropped: articles, auxiliaries, "by" of a
 * passive. A word stands for itself and for what it may be an inflected form of. A CAMEO code
 * becomes a type and mode by events/cameo; codes of roots that PLOVER does not have are counted
 * and left out.
 */
#include "lexc/import.h"

#include <string.h>

#define WORDS_MAX 8u

/* ------------------------------------------------------------------ words */

static bool is_among(hsay_str word, const char *const *list)
{
    for (; *list != NULL; list++)
        if (hsay_str_is(word, *list))
            return true;
    return false;
}

static bool is_preposition(hsay_str word)
{
    static const char *const list[] = {"of",   "in",   "on",      "at",      "to",   "for",
                                       "from", "with", "by",      "against", "over", "into",
                                       "upon", "about", "between", "among",  "toward", "towards",
                                       "under", NULL};
    return is_among(word, list);
}

static bool is_dropped(hsay_str word)
{
    static const char *const list[] = {"a",    "an",   "the",  "is",   "are", "was", "were", "be",
                                       "been", "being", "has", "have", "had", "its", "his", "her",
                                       "their", "that", NULL};
    return is_among(word, list);
}

/* Appends "/stem" + ending to `out`. */
static size_t add_form(char *out, size_t length, hsay_str stem, const char *ending)
{
    size_t more = strlen(ending);
    out[length++] = '/';
    memcpy(out + length, stem.data, stem.length);
    memcpy(out + length + stem.length, ending, more);
    return length + stem.length + more;
}

hsay_str import_lemmas(importer *in, hsay_str raw)
{
    static const char *const endings[][2] = {{"ies", "y"}, {"es", ""}, {"s", ""},  {"ed", ""},
                                             {"ed", "e"},  {"ing", ""}, {"ing", "e"}};
    hsay_str word = import_name(in, raw, true);
    char *out = hsay_arena_take(in->arena, word.length * 8 + 16);
    if (out == NULL) {
        in->memory = false;
        return (hsay_str){"", 0};
    }
    size_t length = word.length;
    memcpy(out, word.data, length);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (hsay_str_ends(word, endings[i][0]) && word.length > strlen(endings[i][0]) + 2 &&
            !hsay_str_ends(word, "ss"))
            length = add_form(out, length,
                              hsay_str_slice(word, 0, word.length - strlen(endings[i][0])),
                              endings[i][1]);
    return (hsay_str){out, length};
}

bool import_is_lemma(hsay_str word)
{
    for (size_t i = 0; i < word.length; i++) {
        unsigned char c = (unsigned char)word.data[i];
        if (!hsay_is_lower(c) && !hsay_is_digit(c) && c != '-' && c != '\'' && c < 0x80)
            return false;
    }
    return word.length != 0;
}

/* ------------------------------------------------------------------ codes */

/* Is the code one that a frame may name? types.pat lists them. */
static bool is_declared(const importer *in, hsay_str code)
{
    hsay_str rest = {NULL, 0};
    lexc_source source;
    while (lexc_next_source(in->arena, in->base, &rest, &source)) {
        hsay_str text = source.text, line, item;
        if (strcmp(source.file, "events/types.pat") != 0)
            continue;
        while (hsay_str_next(&text, '\n', &line)) {
            if (!hsay_str_starts(line, "cameo:"))
                continue;
            line = hsay_str_slice(line, 6, line.length);
            while (hsay_str_next(&line, ',', &item))
                if (hsay_str_equal(item, code))
                    return true;
        }
    }
    return false;
}

static const hsay_str none = {"NONE", 4};

/* "AGREE 057", NONE, or empty: nothing that can be written. */
static hsay_str header_of(importer *in, hsay_str code, uint32_t line)
{
    hsay_table table;
    uint32_t best = HSAY_NONE;
    size_t length = 0, colon = hsay_str_find(code, HSAY_STR(":"));
    code = hsay_str_trim(hsay_str_slice(code, 0, colon));
    uint64_t number;
    if (hsay_str_is(code, "---") || hsay_str_is(code, "###"))
        return none;
    if (!hsay_parse_u64(code, &number) || code.length < 2 || code.length > 4) {
        import_warn(in, line, "[%.*s] is no CAMEO code; left out", (int)code.length, code.data);
        return (hsay_str){"", 0};
    }
    if (hsay_str_starts(code, "01") || hsay_str_starts(code, "02")) {
        in->counts->foreign++;
        return (hsay_str){"", 0};
    }
    bool mapped = hsay_image_table(in->base, "events/cameo", &table);
    for (uint32_t r = 0; mapped && r < table.rows; r++) {
        hsay_str row = hsay_table_cell(&table, r, 0);
        if (row.length > length && row.length <= code.length &&
            hsay_str_equal(row, hsay_str_slice(code, 0, row.length))) {
            best = r;
            length = row.length;
        }
    }
    hsay_str shown = code.length == 2 ? hsay_str_join(in->arena, code, HSAY_STR("0")) : code;
    if (best == HSAY_NONE || shown.data == NULL || !is_declared(in, shown)) {
        import_warn(in, line, "[%.*s] is no code of CAMEO's codebook; left out", (int)code.length,
                    code.data);
        return (hsay_str){"", 0};
    }
    hsay_str type = hsay_table_cell(&table, best, 1), mode = hsay_table_cell(&table, best, 2);
    hsay_str head = hsay_str_print(in->arena, "%.*s%s%.*s %.*s", (int)type.length, type.data,
                                   mode.length ? "/" : "", (int)mode.length, mode.data,
                                   (int)shown.length, shown.data);
    in->memory &= head.data != NULL;
    return head.data == NULL ? (hsay_str){"", 0} : head;
}

/* ------------------------------------------------------------------ one pattern */

typedef struct {
    hsay_str words[WORDS_MAX];
    uint32_t word_count;
    hsay_str subject[WORDS_MAX]; /* what may stand before the verb */
    uint32_t subject_count;
    hsay_str source_at, target_at; /* prepositions before $ and + behind the verb; empty: none */
    bool swapped;                  /* the target stands before the verb, the source behind it */
    bool both;                     /* % */
    bool by;
} parsed;

typedef struct {
    bool behind;        /* the verb is passed */
    hsay_str last;      /* word before, a preposition or empty */
    bool target_before; /* + stood before the verb */
} reading;

static void add_word(parsed *to, bool behind, hsay_str word)
{
    if (behind && to->word_count < WORDS_MAX)
        to->words[to->word_count++] = word;
    else if (!behind && to->subject_count < WORDS_MAX)
        to->subject[to->subject_count++] = word;
}

/* A preposition that opens an argument is no word of the phrase. */
static hsay_str take_preposition(parsed *to, const reading *at)
{
    if (!at->behind || at->last.length == 0)
        return (hsay_str){"", 0};
    to->word_count -= to->word_count > 0;
    return at->last;
}

static bool take_sign(parsed *to, reading *at, char sign)
{
    switch (sign) {
    case '*': at->behind = true; break;
    case '%': to->both = true; break;
    case '+':
        to->target_at = take_preposition(to, at);
        at->target_before |= !at->behind;
        break;
    case '$':
        to->by |= hsay_str_is(at->last, "by");
        to->source_at = take_preposition(to, at);
        to->swapped |= at->behind && at->target_before && !to->by;
        break;
    default: return sign == '^';
    }
    at->last = (hsay_str){"", 0};
    return true;
}

/* Was &NAME given its words, in this file or one before? */
static bool has_set(importer *in, hsay_str name)
{
    hsay_str head = hsay_str_print(in->arena, "class own-%.*s:\n", (int)name.length, name.data);
    for (uint32_t i = 0; head.data != NULL && i < in->verb_sets.count; i++)
        if (hsay_str_starts(in->verb_sets.data[i], head.data))
            return true;
    import_warn(in, in->line, "the set &%.*s has no words", (int)name.length, name.data);
    return false;
}

static bool take_text(importer *in, parsed *to, reading *at, hsay_str text)
{
    if (text.data[0] == '&') {
        hsay_str name = hsay_str_lower(in->arena, hsay_str_slice(text, 1, text.length));
        hsay_str set = name.data == NULL ? name
                                         : hsay_str_print(in->arena, "<own-%.*s>",
                                                          (int)name.length, name.data);
        in->memory &= set.data != NULL;
        if (set.data == NULL || !has_set(in, name))
            return false;
        add_word(to, at->behind, set);
        at->last = (hsay_str){"", 0};
        return true;
    }
    hsay_str low = import_name(in, text, true), word;
    while (hsay_str_next(&low, ' ', &word)) {
        if (is_dropped(word))
            continue;
        if (!import_is_lemma(word))
            return false;
        bool opens = is_preposition(word);
        if (opens && !at->behind)
            continue;
        add_word(to, at->behind, opens ? word : import_lemmas(in, word));
        at->last = opens ? word : (hsay_str){"", 0};
    }
    return true;
}

/* Splits at white space and signs. */
static bool parse_pattern(importer *in, hsay_str text, parsed *to)
{
    reading at = {0};
    memset(to, 0, sizeof *to);
    for (size_t i = 0; i < text.length;) {
        char c = text.data[i];
        if (hsay_is_space((unsigned char)c) || memchr("(){}", c, 4) != NULL) {
            i++;
        } else if (memchr("*$+%^", c, 5) != NULL) {
            if (!take_sign(to, &at, c))
                return false;
            i++;
        } else {
            size_t end = i + 1;
            while (end < text.length && !hsay_is_space((unsigned char)text.data[end]) &&
                   memchr("(){}*$+%^", text.data[end], 9) == NULL)
                end++;
            if (!take_text(in, to, &at, hsay_str_slice(text, i, end)))
                return false;
            i = end;
        }
    }
    return at.behind;
}

/* ------------------------------------------------------------------ writing */

/* Can every word of the verb be looked up? */
static bool is_verb(hsay_str verb)
{
    hsay_str word;
    if (verb.length == 0)
        return false;
    while (hsay_str_next(&verb, ' ', &word))
        if (!import_is_lemma(word))
            return false;
    return true;
}

static void put_words(importer *in, const parsed *pattern)
{
    for (uint32_t i = 0; i < pattern->word_count; i++) {
        import_put(in, &in->patterns, HSAY_STR(" "));
        import_put(in, &in->patterns, pattern->words[i]);
    }
    import_put(in, &in->patterns, HSAY_STR("\n"));
}

/* "    verb: sign/initial accord" and, for verbs of several words, "    verb: give up accord". */
static void put_verbs(importer *in, const import_block *block, const parsed *pattern)
{
    bool single = false;
    for (uint32_t i = 0; i < block->verbs.count; i++) {
        hsay_str verb = import_name(in, block->verbs.data[i], true);
        if (!import_is_lemma(verb))
            continue;
        import_put(in, &in->patterns, single ? HSAY_STR("/") : HSAY_STR("    verb: "));
        import_put(in, &in->patterns, verb);
        single = true;
    }
    if (single)
        put_words(in, pattern);
    for (uint32_t i = 0; i < block->verbs.count; i++) {
        hsay_str verb = import_name(in, block->verbs.data[i], true);
        if (import_is_lemma(verb) || !is_verb(verb))
            continue;
        import_print(in, &in->patterns, "    verb: %.*s", (int)verb.length, verb.data);
        put_words(in, pattern);
    }
}

static void put_subject(importer *in, const parsed *pattern)
{
    hsay_str item;
    if (pattern->subject_count == 0)
        return;
    import_put(in, &in->patterns, HSAY_STR("    need: subject"));
    for (uint32_t i = 0; i < pattern->subject_count; i++) {
        hsay_str rest = pattern->subject[i];
        while (hsay_str_next(&rest, '/', &item))
            import_print(in, &in->patterns, item.data[0] == '<' ? " %.*s" : " \"%.*s\"",
                         (int)item.length, item.data);
    }
    import_put(in, &in->patterns, HSAY_STR("\n"));
}

static void put_frame(importer *in, const import_block *block, const parsed *pattern, hsay_str head,
                      uint32_t line)
{
    import_print(in, &in->patterns, "\n# %s:%u\n%.*s\n", in->file, line, (int)head.length,
                 head.data);
    put_verbs(in, block, pattern);
    if (hsay_str_equal(head, none)) {
        in->counts->frames++;
        return;
    }
    if (pattern->both) {
        import_put(in, &in->patterns, HSAY_STR("    actor: subject with between among\n"
                                               "    recipient: none\n"));
    } else if (pattern->swapped) {
        import_put(in, &in->patterns, HSAY_STR("    actor: object\n    recipient: subject\n"));
    } else {
        if (pattern->source_at.length && !pattern->by)
            import_print(in, &in->patterns, "    actor: %.*s\n", (int)pattern->source_at.length,
                         pattern->source_at.data);
        if (pattern->target_at.length)
            import_print(in, &in->patterns, "    recipient: %.*s\n",
                         (int)pattern->target_at.length, pattern->target_at.data);
    }
    put_subject(in, pattern);
    in->counts->frames++;
}

static void one_pattern(importer *in, const import_block *block, const import_pattern *pattern)
{
    parsed made;
    in->line = pattern->line;
    bool petrarch2 = hsay_str_find(pattern->words, HSAY_STR("(")) != SIZE_MAX ||
                     hsay_str_find(pattern->words, HSAY_STR("{")) != SIZE_MAX;
    if (petrarch2 && (in->dialect == HSAY_DIALECT_TABARI || in->dialect == HSAY_DIALECT_PETRARCH))
        import_warn(in, pattern->line, "brackets belong to PETRARCH 2; read as such");
    if (!parse_pattern(in, pattern->words, &made)) {
        import_warn(in, pattern->line, "the pattern '%.*s' cannot be read; left out",
                    (int)(pattern->words.length < 80 ? pattern->words.length : 80),
                    pattern->words.data);
        return;
    }
    if (made.by && made.word_count + made.subject_count == 0 && block->code.length != 0) {
        import_warn(in, pattern->line, "a passive has its verb's code; left out");
        return;
    }
    hsay_str head = header_of(in, pattern->code, pattern->line);
    if (head.length != 0)
        put_frame(in, block, &made, head, pattern->line);
}

void import_frames(importer *in, const import_block *block)
{
    static const parsed bare = {.word_count = 0};
    bool usable = false;
    for (uint32_t i = 0; i < block->verbs.count; i++) {
        hsay_str verb = import_name(in, block->verbs.data[i], true);
        bool good = is_verb(verb);
        if (!good)
            import_warn(in, block->line, "'%.*s' is no verb that can be looked up; left out",
                        (int)verb.length, verb.data);
        usable |= good;
    }
    if (!usable) {
        if (block->verbs.count == 0)
            import_warn(in, block->line, "a block without verbs");
        return;
    }
    hsay_str head = block->code.length ? header_of(in, block->code, block->line)
                                       : (hsay_str){"", 0};
    if (head.length != 0 && !hsay_str_equal(head, none))
        put_frame(in, block, &bare, head, block->line);
    uint32_t line = in->line;
    for (uint32_t i = 0; in->memory && i < block->patterns.count; i++)
        one_pattern(in, block, &block->patterns.data[i]);
    in->line = line;
}
