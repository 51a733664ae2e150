/* SPDX-License-Identifier: Apache-2.0
 *
 * patterns_line.c - the lines under a frame's header: phrases, roles, conditions, examples.
 *
 *     verb: shoot, gun down, open fire on     phrases parted by commas; the first word is the head
 *     noun: exchange of fire, air strike      the head is the last word before the preposition
 *     actor: subject                          where the actor stands
 *     recipient: object at on                 where the recipient stands, prepositions included
 *     need: object actor <building>           one of these must hold of the object
 *     deny: sentence <sport>                  none of these may hold
 *     clause: omit                            what becomes of events told in the clause below
 *     + Sentence. => ASSAULT: RUS -> UKR      - Sentence that must not give this type.
 *
 * A word of a phrase may be several (`open/return fire`) or a class (`impose <sanctions>`); among
 * several heads a verb with its particle is joined: `cancel/call_off <meeting>`.
 */
#include "lexc/patterns.h"

#include <string.h>

/* A finding at the place of `at`, which is a piece of the line. */
void pattern_complain(pattern_builder *builder, hsay_str at, const char *message, hsay_str what)
{
    uint32_t column = 1;
    if (at.data != NULL && at.data >= builder->text.data &&
        at.data <= builder->text.data + builder->text.length) {
        hsay_str before = {builder->text.data, (size_t)(at.data - builder->text.data)};
        column = hsay_utf8_count(before) + 1;
    }
    if (what.length > 0) {
        lexc_complain(builder->compiler, builder->file, builder->line, column, "%s '%.*s'", message,
                      (int)(what.length < 60 ? what.length : 60), what.data);
    } else {
        lexc_complain(builder->compiler, builder->file, builder->line, column, "%s", message);
    }
}

/* ------------------------------------------------------------------ atoms */

/* Takes the next word off `list`, parted by white space. */
static bool next_word(hsay_str *list, hsay_str *word)
{
    *list = hsay_str_trim(*list);
    if (list->length == 0) {
        return false;
    }
    size_t end = 0;
    while (end < list->length && !hsay_is_space((unsigned char)list->data[end])) {
        end++;
    }
    *word = hsay_str_slice(*list, 0, end);
    *list = hsay_str_slice(*list, end, list->length);
    return true;
}

static bool find_class(pattern_builder *builder, hsay_str name, uint32_t *value)
{
    hsay_str inner = hsay_str_slice(name, 1, name.length - 1);
    *value = hsay_map_get(&builder->class_at, hsay_hash(inner));
    if (*value == HSAY_NONE) {
        pattern_complain(builder, name, "no such class", inner);
        return false;
    }
    return true;
}

static bool is_class(hsay_str word)
{
    return word.length > 2 && word.data[0] == '<' && word.data[word.length - 1] == '>';
}

/* A lemma: lower-case letters, digits, apostrophes and hyphens, or any letters beyond ASCII. */
static bool is_lemma(hsay_str word)
{
    for (size_t i = 0; i < word.length; i++) {
        unsigned char c = (unsigned char)word.data[i];
        if (!hsay_is_lower(c) && !hsay_is_digit(c) && c != '-' && c != '\'' && c != '.' &&
            c < 0x80) {
            return false;
        }
    }
    return word.length > 0;
}

static bool push_atom(pattern_builder *builder, uint32_t type, uint32_t value)
{
    hsay_pattern_atom *atom = hsay_push(builder->arena, &builder->atoms);
    if (atom == NULL) {
        builder->memory = false;
        return false;
    }
    atom->type = type;
    atom->value = value;
    return true;
}

static bool push_lemma(pattern_builder *builder, hsay_str lemma)
{
    if (!is_lemma(lemma)) {
        pattern_complain(builder, lemma, "a lemma is written in lower case, without signs:", lemma);
        return false;
    }
    return push_atom(builder, HSAY_ATOM_WORD, pattern_word(builder, lemma));
}

/* ------------------------------------------------------------------ phrases */

typedef struct {
    hsay_str words[PATTERN_WORDS_MAX];
    uint32_t count, head;
} pattern_phrase;

static bool is_preposition(pattern_builder *builder, hsay_str word)
{
    uint32_t id = hsay_map_get(&builder->word_at, hsay_hash(word));
    return id != HSAY_NONE && builder->preposition != HSAY_NONE &&
           (builder->words.data[id].classes[builder->preposition / 64] >>
                (builder->preposition % 64) &
            1) != 0;
}

/* The head of a noun phrase stands before its first preposition that does not open it. */
static uint32_t noun_head(pattern_builder *builder, const pattern_phrase *phrase)
{
    uint32_t first = 0, last;
    while (first + 1 < phrase->count && is_preposition(builder, phrase->words[first])) {
        first++;
    }
    last = first;
    while (last + 1 < phrase->count && !is_preposition(builder, phrase->words[last + 1])) {
        last++;
    }
    return last;
}

static bool split_phrase(pattern_builder *builder, hsay_str item, pattern_phrase *phrase)
{
    hsay_str rest = item, word;
    phrase->count = 0;
    while (next_word(&rest, &word)) {
        if (phrase->count == PATTERN_WORDS_MAX) {
            pattern_complain(builder, word, "this phrase has more than twelve words",
                             (hsay_str){0});
            return false;
        }
        phrase->words[phrase->count++] = word;
    }
    return phrase->count > 0;
}

static bool push_need(pattern_builder *builder, hsay_str word)
{
    hsay_pattern_need *need = hsay_push(builder->arena, &builder->needs);
    hsay_str rest = word, item;
    if (need == NULL) {
        builder->memory = false;
        return false;
    }
    need->first_atom = builder->atoms.count;
    while (hsay_str_next(&rest, '/', &item)) {
        uint32_t value;
        if (is_class(item)
                ? !find_class(builder, item, &value) || !push_atom(builder, HSAY_ATOM_CLASS, value)
                : !push_lemma(builder, item)) {
            return false;
        }
    }
    builder->needs.data[builder->needs.count - 1].atoms =
        builder->atoms.count - builder->needs.data[builder->needs.count - 1].first_atom;
    return true;
}

static void push_sense(pattern_builder *builder, hsay_sense_kind kind, uint32_t head,
                       uint32_t first_need, uint32_t needs)
{
    hsay_pattern_sense *sense = hsay_push(builder->arena, &builder->senses);
    if (sense == NULL) {
        builder->memory = false;
        return;
    }
    sense->head = head;
    sense->kind = (uint32_t)kind;
    sense->frame = builder->frame;
    sense->first_need = first_need;
    sense->needs = needs;
    sense->line = builder->line;
    builder->frame_senses++;
}

/* Every word of a class as a head. */
static void class_senses(pattern_builder *builder, hsay_sense_kind kind, hsay_str name,
                         uint32_t first_need, uint32_t needs)
{
    uint32_t class;
    if (!find_class(builder, name, &class)) {
        return;
    }
    for (uint32_t i = 0; i < builder->words.count; i++) {
        if ((builder->words.data[i].classes[class / 64] >> (class % 64) & 1) != 0) {
            push_sense(builder, kind, i, first_need, needs);
        }
    }
}

/* "call_off": the head call with off beside the other words of the phrase. */
static void joined_head(pattern_builder *builder, hsay_sense_kind kind, hsay_str head,
                        uint32_t first_need, uint32_t needs)
{
    uint32_t own = builder->needs.count;
    hsay_str verb, word;
    hsay_str_next(&head, '_', &verb);
    if (!is_lemma(verb)) {
        pattern_complain(builder, verb, "a lemma is written in lower case, without signs:", verb);
        return;
    }
    while (hsay_str_next(&head, '_', &word)) {
        if (!push_need(builder, word)) {
            return;
        }
    }
    for (uint32_t i = 0; i < needs; i++) {
        hsay_pattern_need *copy = hsay_push(builder->arena, &builder->needs);
        if (copy == NULL) {
            builder->memory = false;
            return;
        }
        *copy = builder->needs.data[first_need + i];
    }
    push_sense(builder, kind, pattern_word(builder, verb), own, builder->needs.count - own);
}

static void phrase_senses(pattern_builder *builder, hsay_sense_kind kind,
                          const pattern_phrase *phrase)
{
    uint32_t first_need = builder->needs.count, needs;
    hsay_str heads = phrase->words[phrase->head], head;
    for (uint32_t i = 0; i < phrase->count; i++) {
        if (i != phrase->head && !push_need(builder, phrase->words[i])) {
            return;
        }
    }
    needs = builder->needs.count - first_need;
    while (hsay_str_next(&heads, '/', &head)) {
        if (hsay_str_find(head, HSAY_STR("_")) != SIZE_MAX) {
            joined_head(builder, kind, head, first_need, needs);
        } else if (is_class(head)) {
            class_senses(builder, kind, head, first_need, needs);
        } else if (!is_lemma(head)) {
            pattern_complain(builder, head,
                             "a lemma is written in lower case, without signs:", head);
        } else {
            push_sense(builder, kind, pattern_word(builder, head), first_need, needs);
        }
    }
}

void pattern_senses(pattern_builder *builder, hsay_sense_kind kind, hsay_str list)
{
    hsay_str item;
    pattern_phrase phrase;
    if (builder->frame == HSAY_NONE) {
        pattern_complain(builder, list, "phrases belong to a frame: a line such as ASSAULT 190",
                         (hsay_str){0});
        return;
    }
    while (hsay_str_next(&list, ',', &item)) {
        if (!split_phrase(builder, item, &phrase)) {
            pattern_complain(builder, item, "an empty phrase: two commas without a word between",
                             (hsay_str){0});
            continue;
        }
        phrase.head = kind == HSAY_SENSE_NOUN ? noun_head(builder, &phrase) : 0;
        phrase_senses(builder, kind, &phrase);
    }
}

/* ------------------------------------------------------------------ roles and checks */

static bool find_place(pattern_builder *builder, hsay_str name, uint32_t *place, uint32_t *word)
{
    *word = 0;
    for (uint32_t i = 0; hsay_argument_place_name(i) != NULL; i++) {
        if (hsay_str_is(name, hsay_argument_place_name(i))) {
            *place = i;
            return i != HSAY_AT_PREPOSITION;
        }
    }
    if (!is_preposition(builder, name)) {
        pattern_complain(builder, name, "neither a place in the sentence nor a preposition:", name);
        return false;
    }
    *place = HSAY_AT_PREPOSITION;
    *word = pattern_word(builder, name);
    return true;
}

static pattern_block *open_block(pattern_builder *builder)
{
    return builder->in_default ? &builder->standard : &builder->own;
}

/* A default's own line takes the place of "subject acts on object". */
static void drop_roles(pattern_block *block, bool recipient)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < block->roles.count; i++) {
        if (block->roles.data[i].recipient != (uint32_t)recipient) {
            block->roles.data[kept++] = block->roles.data[i];
        }
    }
    block->roles.count = kept;
}

void pattern_roles(pattern_builder *builder, bool recipient, hsay_str list)
{
    pattern_block *block = open_block(builder);
    hsay_str name;
    if (builder->in_default && !(recipient ? block->recipient : block->actor)) {
        drop_roles(block, recipient);
    }
    if (recipient) {
        block->recipient = true;
    } else {
        block->actor = true;
    }
    uint32_t rank = 0;
    while (next_word(&list, &name)) {
        uint32_t place, word;
        hsay_pattern_role *role;
        if (hsay_str_is(name, "else")) {
            rank++;
            continue;
        }
        if (hsay_str_is(name, "none") || !find_place(builder, name, &place, &word)) {
            continue;
        }
        if (place > HSAY_AT_CLAUSE_OBJECT) {
            pattern_complain(builder, name, "no argument stands at", name);
            continue;
        }
        role = hsay_push(builder->arena, &block->roles);
        if (role == NULL) {
            builder->memory = false;
            return;
        }
        *role = (hsay_pattern_role){recipient, place, word, rank};
    }
}

static bool check_atom(pattern_builder *builder, hsay_str name)
{
    uint32_t value;
    if (is_class(name)) {
        return find_class(builder, name, &value) && push_atom(builder, HSAY_ATOM_CLASS, value);
    }
    if (name.length > 2 && name.data[0] == '"' && name.data[name.length - 1] == '"') {
        return push_lemma(builder, hsay_str_slice(name, 1, name.length - 1));
    }
    for (uint32_t i = 0; hsay_argument_kind_name(i) != NULL; i++) {
        if (hsay_str_is(name, hsay_argument_kind_name(i))) {
            return push_atom(builder, HSAY_ATOM_KIND, i);
        }
    }
    pattern_complain(builder, name,
                     "no such kind (a lemma stands in quotes, a class in <>):", name);
    return false;
}

void pattern_check(pattern_builder *builder, bool deny, hsay_str list)
{
    pattern_block *block = open_block(builder);
    hsay_pattern_check *check;
    hsay_str name;
    uint32_t place, word, first = builder->atoms.count;
    if (!next_word(&list, &name) || !find_place(builder, name, &place, &word)) {
        return;
    }
    while (next_word(&list, &name)) {
        if (!check_atom(builder, name)) {
            return;
        }
    }
    if (builder->atoms.count == first) {
        pattern_complain(builder, builder->text, "a condition needs what must hold", (hsay_str){0});
        return;
    }
    check = hsay_push(builder->arena, &block->checks);
    if (check == NULL) {
        builder->memory = false;
        return;
    }
    *check = (hsay_pattern_check){deny, place, word, first, builder->atoms.count - first};
}

void pattern_clause(pattern_builder *builder, hsay_str name)
{
    for (uint32_t i = 0; hsay_clause_policy_name(i) != NULL; i++) {
        if (hsay_str_is(name, hsay_clause_policy_name(i))) {
            open_block(builder)->clause = i;
            return;
        }
    }
    pattern_complain(builder, name, "keep, omit, future, hypothetical or negated, not", name);
}

/* ------------------------------------------------------------------ examples */

/* `TYPE[/mode][ status]: actors -> recipients`; only its front is proved here. */
static bool good_expectation(hsay_str text)
{
    hsay_event_type type;
    size_t end = 0;
    while (end < text.length && hsay_is_upper((unsigned char)text.data[end])) {
        end++;
    }
    return hsay_event_type_parse(hsay_str_slice(text, 0, end), &type);
}

void pattern_example(pattern_builder *builder, bool coded, hsay_str rest)
{
    hsay_pattern_example *example;
    hsay_str text = hsay_str_trim(rest), expectation = {0};
    size_t arrow = hsay_str_find(rest, HSAY_STR("=>"));
    if (builder->frame == HSAY_NONE) {
        pattern_complain(builder, rest, "an example belongs to a frame", (hsay_str){0});
        return;
    }
    if (arrow != SIZE_MAX) {
        text = hsay_str_trim(hsay_str_slice(rest, 0, arrow));
        expectation = hsay_str_trim(hsay_str_slice(rest, arrow + 2, rest.length));
    }
    if (coded && !good_expectation(expectation)) {
        pattern_complain(builder, expectation.length > 0 ? expectation : rest,
                         "after the sentence stands => TYPE: actor -> recipient", (hsay_str){0});
        return;
    }
    example = hsay_push(builder->arena, &builder->examples);
    if (example == NULL) {
        builder->memory = false;
        return;
    }
    *example =
        (hsay_pattern_example){builder->frame, builder->line, coded, pattern_string(builder, text),
                               pattern_string(builder, expectation)};
    builder->frame_good += coded;
}
