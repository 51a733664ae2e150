/* SPDX-License-Identifier: Apache-2.0
 *
 * import_verbs.c - verb files of TABARI, PETRARCH 1 and 2.
 *
 *     &CURRENCY                             a set of words
 *     +DOLLARS
 *
 *     --- ABANDON [345] ---                 a block: verbs of one code, and their patterns
 *     ABANDON {ABANDONS ABANDONED}          forms are passed over: lemmas are Hearsay's own
 *     +GIVE_UP
 *     - * DIPLOMATIC TIES [901]             a pattern
 *     - &NATION TALKS (WITH &NATION) * [046]      PETRARCH 2
 *     ~ a (a b WILL_ATTACK) SAY = a b 138   a transformation: not needed, counted
 *
 * In: one file. Out: blocks, whose frames import_frames.c writes. TABARI has no lines of dashes:
 * there a verb with a code at the margin begins a block.
 */
#include "lexc/import.h"

#include <string.h>

typedef struct {
    import_block block;
    bool open, dashed; /* dashed: begun by a line of dashes */
    uint32_t transformations;
} verb_file;

static void close_block(importer *in, verb_file *file)
{
    if (file->open && in->memory)
        import_frames(in, &file->block);
    file->block = (import_block){0};
    file->open = file->dashed = false;
}

/* The word before a brace or bracket. */
static hsay_str verb_of(hsay_str line)
{
    size_t end = 0;
    while (end < line.length && line.data[end] != '{' && line.data[end] != '[')
        end++;
    return hsay_str_trim(hsay_str_slice(line, 0, end));
}

static void open_block(importer *in, verb_file *file, hsay_str code, bool dashed)
{
    close_block(in, file);
    file->open = true;
    file->dashed = dashed;
    file->block.code = code;
    file->block.line = in->line;
}

/* "--- ABANDON [345] ---" */
static void dashed_line(importer *in, verb_file *file, hsay_str line)
{
    hsay_str rest = line, code = {"", 0};
    if (!import_bracket(&rest, &code) && hsay_str_find(line, HSAY_STR("[")) != SIZE_MAX)
        import_warn(in, in->line, "a [ without its ]; the block has no code");
    open_block(in, file, code, true);
}

static void verb_line(importer *in, verb_file *file, hsay_str line)
{
    hsay_str rest = line, code = {"", 0}, verb = verb_of(line);
    bool synonym = hsay_str_starts(line, "+"), own = import_bracket(&rest, &code);
    if (synonym)
        verb = hsay_str_trim(hsay_str_slice(verb, 1, verb.length));
    if (hsay_str_find(line, HSAY_STR("{")) != SIZE_MAX &&
        hsay_str_find(line, HSAY_STR("}")) == SIZE_MAX)
        import_warn(in, in->line, "a { without its }");
    if (verb.length == 0) {
        import_warn(in, in->line, "no verb before the code");
        return;
    }
    bool fresh = !file->open || (!synonym && !file->dashed) ||
                 (own && file->block.verbs.count != 0 && !hsay_str_equal(code, file->block.code));
    if (fresh)
        open_block(in, file, own ? code : file->block.code, file->dashed);
    else if (own && file->block.code.length == 0)
        file->block.code = code;
    hsay_str *slot = hsay_push(in->arena, &file->block.verbs);
    in->memory &= slot != NULL;
    if (slot != NULL)
        *slot = verb;
    in->counts->verbs++;
}

static void pattern_line(importer *in, verb_file *file, hsay_str line)
{
    hsay_str rest = line, code;
    size_t bracket = hsay_str_find(line, HSAY_STR("["));
    in->counts->patterns++;
    if (!import_bracket(&rest, &code)) {
        import_warn(in, in->line, "a pattern without a code in brackets; left out");
        return;
    }
    if (!file->open || file->block.verbs.count == 0) {
        import_warn(in, in->line, "a pattern below no verb; left out");
        return;
    }
    import_pattern *slot = hsay_push(in->arena, &file->block.patterns);
    in->memory &= slot != NULL;
    if (slot != NULL)
        *slot = (import_pattern){hsay_str_trim(hsay_str_slice(line, 1, bracket)), code, in->line};
}

/* "class own-currency: dollar, dollars" */
static void set_word(importer *in, hsay_str line)
{
    hsay_str word = hsay_str_trim(hsay_str_slice(line, 1, line.length));
    hsay_str *set = &in->verb_sets.data[in->verb_sets.count - 1];
    size_t last = word.length;
    while (last > 0 && word.data[last - 1] == '_')
        last--;
    word = hsay_str_slice(word, 0, last);
    while (last > 0 && word.data[last - 1] != '_' && word.data[last - 1] != ' ')
        last--;
    hsay_str lemmas = import_lemmas(in, hsay_str_slice(word, last, word.length)), item;
    if (in->memory && !import_is_lemma(import_name(in, hsay_str_slice(word, last, word.length),
                                                   true))) {
        import_warn(in, in->line, "no word that can be looked up; left out");
        return;
    }
    while (hsay_str_next(&lemmas, '/', &item)) {
        hsay_str with = hsay_str_print(in->arena, "    %.*s\n", (int)item.length, item.data);
        with = with.data == NULL ? with : hsay_str_join(in->arena, *set, with);
        in->memory &= with.data != NULL;
        *set = with.data == NULL ? *set : with;
    }
}

/* False after a warning: the name is none. */
static bool open_set(importer *in, hsay_str line)
{
    hsay_str name = hsay_str_lower(in->arena, hsay_str_trim(hsay_str_slice(line, 1, line.length)));
    for (size_t i = 0; i <= name.length; i++) {
        unsigned char c = i < name.length ? (unsigned char)name.data[i] : '_';
        if (name.length == 0 ||
            (!hsay_is_lower(c) && !hsay_is_digit(c) && c != '_' && c != '-')) {
            import_warn(in, in->line, "a set without a name of letters; left out");
            return false;
        }
    }
    hsay_str *set = hsay_push(in->arena, &in->verb_sets);
    hsay_str head = name.data == NULL ? name
                                      : hsay_str_print(in->arena, "class own-%.*s:\n",
                                                       (int)(name.length < 60 ? name.length : 60),
                                                       name.data);
    in->memory &= set != NULL && head.data != NULL;
    if (set != NULL)
        *set = head.data == NULL ? HSAY_STR("") : head;
    in->counts->sets++;
    return true;
}

bool import_verbs(importer *in, hsay_str text)
{
    verb_file file = {0};
    hsay_str line;
    bool in_set = false;
    while (in->memory && import_line(in, &text, &line)) {
        line = hsay_str_trim(line);
        if (hsay_str_starts(line, "&")) {
            close_block(in, &file);
            in_set = open_set(in, line);
        } else if (in_set && hsay_str_starts(line, "+")) {
            set_word(in, line);
        } else if (hsay_str_starts(line, "---")) {
            in_set = false;
            dashed_line(in, &file, line);
        } else if (hsay_str_starts(line, "- ") || hsay_str_starts(line, "-\t")) {
            in_set = false;
            pattern_line(in, &file, line);
        } else if (hsay_str_starts(line, "~")) {
            file.transformations++;
        } else if (hsay_is_alpha((unsigned char)line.data[0]) || line.data[0] == '+') {
            in_set = false;
            verb_line(in, &file, line);
        } else {
            import_warn(in, in->line, "neither verb, pattern nor set; left out");
        }
    }
    close_block(in, &file);
    if (file.transformations != 0)
        import_warn(in, in->line,
                    "%u transformations (~) are left out: clauses below a verb are Hearsay's own",
                    file.transformations);
    return in->memory;
}
