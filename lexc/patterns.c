/* SPDX-License-Identifier: Apache-2.0
 *
 * patterns.c - compiles the event patterns, lexicon/events/(name).pat, into "events/patterns".
 *
 * In: text such as
 *
 *     ASSAULT/firearms 190 military          a frame: type, mode, CAMEO code, contexts
 *         verb: shoot, gun down, open fire on
 *         recipient: object on at
 *         + Gunmen shot two policemen. => ASSAULT: gunmen -> policemen
 *
 *     class weapon: gun, rifle, mortar       a class of words
 *     mode ASSAULT: firearms, explosives     the modes that a type has
 *     cameo: 190, 191                        the codes there are
 *     form strike: struck                    an inflected form that a lemmatizer may leave
 *     default                                lines for all frames that follow in the file
 *
 * Out: the blob. The idea: two passes over all files, declarations first, so that a class may be
 * used in any file; every finding has file, line and column. See docs/internals/events.md.
 */
#include "lexc/patterns.h"

#include "lexc/internal.h"

#include <string.h>

/* Takes the next line off `rest`. */
static bool next_line(hsay_str *rest, hsay_str *line)
{
    const char *end;
    if (rest->length == 0) {
        return false;
    }
    end = memchr(rest->data, '\n', rest->length);
    size_t length = end == NULL ? rest->length : (size_t)(end - rest->data);
    *line = hsay_str_slice(*rest, 0, length);
    *rest = hsay_str_slice(*rest, end == NULL ? length : length + 1, rest->length);
    return true;
}

/* Cuts `line` at its first colon. */
static bool cut_colon(hsay_str line, hsay_str *before, hsay_str *after)
{
    size_t colon = hsay_str_find(line, HSAY_STR(":"));
    if (colon == SIZE_MAX) {
        return false;
    }
    *before = hsay_str_trim(hsay_str_slice(line, 0, colon));
    *after = hsay_str_trim(hsay_str_slice(line, colon + 1, line.length));
    return true;
}

/* ------------------------------------------------------------------ declarations */

static void class_words(pattern_builder *builder, uint32_t class, hsay_str list)
{
    hsay_str item;
    while (hsay_str_next(&list, ',', &item)) {
        if (item.length > 2 && item.data[0] == '<') {
            uint64_t *include = hsay_push(builder->arena, &builder->includes);
            hsay_str name = hsay_str_slice(item, 1, item.length - 1);
            uint32_t other = hsay_map_get(&builder->class_at, hsay_hash(name));
            if (include == NULL) {
                builder->memory = false;
            } else if (other == HSAY_NONE) {
                pattern_complain(builder, item, "this class must stand above:", name);
            } else {
                *include = (uint64_t) class << 32 | other;
            }
        } else if (item.length > 0 && hsay_str_find(item, HSAY_STR(" ")) == SIZE_MAX) {
            uint32_t word = pattern_word(builder, item);
            if (builder->memory) {
                builder->words.data[word].classes[class / 64] |= (uint64_t)1 << (class % 64);
            }
        } else if (item.length > 0) {
            pattern_complain(builder, item, "a class holds single words:", item);
        }
    }
}

static void declare_class(pattern_builder *builder, hsay_str name, hsay_str list)
{
    uint64_t key = hsay_hash(name);
    uint32_t class = hsay_map_get(&builder->class_at, key);
    if (class == HSAY_NONE) {
        uint32_t *text = builder->classes.count < HSAY_PATTERN_CLASSES_MAX
                             ? hsay_push(builder->arena, &builder->classes)
                             : NULL;
        if (text == NULL) {
            pattern_complain(builder, name, "too many classes", (hsay_str){0});
            return;
        }
        class = builder->classes.count - 1;
        *text = pattern_string(builder, name);
        builder->memory &= hsay_map_put(builder->arena, &builder->class_at, key, class);
        if (hsay_str_is(name, "preposition")) {
            builder->preposition = class;
        }
    }
    builder->in_class = true;
    builder->open_class = class;
    class_words(builder, class, list);
}

static void declare_modes(pattern_builder *builder, hsay_str type_name, hsay_str list)
{
    hsay_event_type type;
    hsay_str item;
    if (!hsay_event_type_parse(type_name, &type)) {
        pattern_complain(builder, type_name, "no such type of event:", type_name);
        return;
    }
    while (hsay_str_next(&list, ',', &item)) {
        builder->memory &= hsay_map_put(builder->arena, &builder->mode_at,
                                        hsay_hash_mix(hsay_hash(item), (uint64_t)type), 1);
    }
}

static void declare_cameo(pattern_builder *builder, hsay_str list)
{
    hsay_str item;
    while (hsay_str_next(&list, ',', &item)) {
        builder->memory &= hsay_map_put(builder->arena, &builder->cameo_at, hsay_hash(item), 1);
    }
}

/* "form strike: struck": where a lemmatizer leaves the inflected form. */
static void declare_forms(pattern_builder *builder, hsay_str lemma, hsay_str list)
{
    uint32_t word = pattern_word(builder, lemma);
    hsay_str item;
    while (hsay_str_next(&list, ',', &item)) {
        uint32_t form = pattern_word(builder, item);
        if (builder->memory && form != word) {
            builder->words.data[form].form_of = word + 1;
        }
    }
}

/* The first pass over a line at the margin: true when it is a declaration. */
static bool declaration(pattern_builder *builder, hsay_str line, bool act)
{
    hsay_str name, list;
    if (!cut_colon(line, &name, &list)) {
        return false;
    }
    if (hsay_str_starts(name, "class ")) {
        if (act) {
            declare_class(builder, hsay_str_trim(hsay_str_slice(name, 6, name.length)), list);
        }
        return true;
    }
    if (hsay_str_starts(name, "mode ")) {
        if (act) {
            declare_modes(builder, hsay_str_trim(hsay_str_slice(name, 5, name.length)), list);
        }
        return true;
    }
    if (hsay_str_starts(name, "form ")) {
        if (act) {
            declare_forms(builder, hsay_str_trim(hsay_str_slice(name, 5, name.length)), list);
        }
        return true;
    }
    if (hsay_str_is(name, "cameo")) {
        if (act) {
            declare_cameo(builder, list);
        }
        return true;
    }
    return false;
}

/* ------------------------------------------------------------------ frames */

static void copy_block(pattern_builder *builder, hsay_pattern_frame *frame)
{
    const pattern_block *own = &builder->own, *standard = &builder->standard;
    frame->first_role = builder->roles.count;
    frame->first_check = builder->checks.count;
    for (int side = 0; side < 2; side++) {
        const pattern_block *from = (side == 0 ? own->actor : own->recipient) ? own : standard;
        for (uint32_t i = 0; i < from->roles.count; i++) {
            hsay_pattern_role *role;
            if (from->roles.data[i].recipient != (uint32_t)side) {
                continue;
            }
            role = hsay_push(builder->arena, &builder->roles);
            if (role == NULL) {
                builder->memory = false;
                return;
            }
            *role = from->roles.data[i];
        }
    }
    frame->roles = builder->roles.count - frame->first_role;
    for (int which = 0; which < 2; which++) {
        const pattern_block *from = which == 0 ? own : standard;
        for (uint32_t i = 0; i < from->checks.count; i++) {
            hsay_pattern_check *check = hsay_push(builder->arena, &builder->checks);
            if (check == NULL) {
                builder->memory = false;
                return;
            }
            *check = from->checks.data[i];
        }
    }
    frame->checks = builder->checks.count - frame->first_check;
    frame->clause = own->clause != HSAY_NONE        ? own->clause
                    : standard->clause != HSAY_NONE ? standard->clause
                                                    : HSAY_CLAUSE_KEEP;
    frame->bare = own->bare || standard->bare;
}

/* Ends the open frame: its own lines, else the file's default ones, are laid down. */
static void close_frame(pattern_builder *builder)
{
    if (builder->frame != HSAY_NONE && builder->memory) {
        hsay_pattern_frame *frame = &builder->frames.data[builder->frame];
        copy_block(builder, frame);
        if (builder->frame_senses == 0) {
            lexc_complain(builder->compiler, builder->file, frame->line, 1,
                          "this frame has no phrases: add a line verb:, noun: or adjective:");
        }
        if (builder->frame_good == 0 && frame->flags == 0) {
            lexc_complain(builder->compiler, builder->file, frame->line, 1,
                          "this frame has no example: add a line + Sentence. => TYPE: A -> B");
        }
    }
    memset(&builder->own, 0, sizeof builder->own);
    builder->own.clause = HSAY_NONE;
    builder->frame = HSAY_NONE;
    builder->in_default = false;
    builder->in_class = false;
    builder->frame_senses = builder->frame_good = 0;
}

/* Roles of a file without a default: subject acts on object. */
static void plain_default(pattern_builder *builder)
{
    memset(&builder->standard, 0, sizeof builder->standard);
    builder->standard.clause = HSAY_NONE;
    builder->in_default = true;
    pattern_roles(builder, false, HSAY_STR("subject"));
    pattern_roles(builder, true, HSAY_STR("object"));
    builder->standard.actor = builder->standard.recipient = false;
    builder->in_default = false;
}

static hsay_str next_field(hsay_str *rest)
{
    hsay_str field;
    size_t end = 0;
    *rest = hsay_str_trim(*rest);
    while (end < rest->length && !hsay_is_space((unsigned char)rest->data[end])) {
        end++;
    }
    field = hsay_str_slice(*rest, 0, end);
    *rest = hsay_str_slice(*rest, end, rest->length);
    return field;
}

static bool frame_type(pattern_builder *builder, hsay_str field, hsay_pattern_frame *frame)
{
    size_t slash = hsay_str_find(field, HSAY_STR("/"));
    hsay_str name = hsay_str_slice(field, 0, slash == SIZE_MAX ? field.length : slash);
    hsay_event_type type;
    if (!hsay_event_type_parse(name, &type)) {
        pattern_complain(builder, field, "no such type of event:", name);
        return false;
    }
    frame->type = (uint32_t)type;
    if (slash != SIZE_MAX) {
        hsay_str mode = hsay_str_slice(field, slash + 1, field.length);
        if (hsay_map_get(&builder->mode_at, hsay_hash_mix(hsay_hash(mode), (uint64_t)type)) ==
            HSAY_NONE) {
            pattern_complain(builder, mode, "this type has no mode", mode);
            return false;
        }
        frame->mode = pattern_string(builder, mode);
    }
    return true;
}

static void push_frame(pattern_builder *builder, const hsay_pattern_frame *frame)
{
    hsay_pattern_frame *place = hsay_push(builder->arena, &builder->frames);
    if (place == NULL) {
        builder->memory = false;
        return;
    }
    *place = *frame;
    builder->frame = builder->frames.count - 1;
}

/* "ASSAULT/firearms 190 military", or "NONE" for what is no event. */
static void open_frame(pattern_builder *builder, hsay_str line)
{
    hsay_pattern_frame frame = {.line = builder->line,
                                .file = builder->file_name,
                                .flags = builder->over ? HSAY_FRAME_OVER : 0};
    hsay_str rest = line, code, context;
    if (hsay_str_is(line, "NONE")) {
        frame.flags |= HSAY_FRAME_NOTHING;
        push_frame(builder, &frame);
        return;
    }
    if (!frame_type(builder, next_field(&rest), &frame)) {
        return;
    }
    code = next_field(&rest);
    if (hsay_map_get(&builder->cameo_at, hsay_hash(code)) == HSAY_NONE) {
        pattern_complain(builder, code.length > 0 ? code : line, "no such CAMEO code:", code);
        return;
    }
    frame.cameo = pattern_string(builder, code);
    while ((context = next_field(&rest)).length > 0) {
        uint32_t bit;
        if (!hsay_context_parse(context, &bit)) {
            pattern_complain(builder, context, "no such context:", context);
            return;
        }
        frame.contexts |= (uint64_t)1 << bit;
    }
    push_frame(builder, &frame);
}

/* A line at the margin, in the second pass. */
static void margin_line(pattern_builder *builder, hsay_str line)
{
    close_frame(builder);
    if (hsay_str_is(line, "default")) {
        plain_default(builder);
        builder->in_default = true;
    } else if (declaration(builder, line, false)) {
        builder->in_class = true;
    } else {
        open_frame(builder, line);
    }
}

/* A line under a header. */
static void inner_line(pattern_builder *builder, hsay_str line)
{
    hsay_str key, value;
    if (line.data[0] == '+' || line.data[0] == '-') {
        pattern_example(builder, line.data[0] == '+', hsay_str_slice(line, 1, line.length));
        return;
    }
    if (!cut_colon(line, &key, &value)) {
        pattern_complain(builder, line,
                         "verb:, noun:, adjective:, actor:, recipient:, need:, "
                         "deny:, clause:, parties:, + or -, not",
                         line);
        return;
    }
    if (hsay_str_is(key, "verb")) {
        pattern_senses(builder, HSAY_SENSE_VERB, value);
    } else if (hsay_str_is(key, "noun")) {
        pattern_senses(builder, HSAY_SENSE_NOUN, value);
    } else if (hsay_str_is(key, "adjective")) {
        pattern_senses(builder, HSAY_SENSE_ADJECTIVE, value);
    } else if (hsay_str_is(key, "actor") || hsay_str_is(key, "recipient")) {
        pattern_roles(builder, hsay_str_is(key, "recipient"), value);
    } else if (hsay_str_is(key, "need") || hsay_str_is(key, "deny")) {
        pattern_check(builder, hsay_str_is(key, "deny"), value);
    } else if (hsay_str_is(key, "parties") && hsay_str_is(value, "optional")) {
        (builder->in_default ? &builder->standard : &builder->own)->bare = true;
    } else if (hsay_str_is(key, "clause")) {
        pattern_clause(builder, value);
    } else {
        pattern_complain(builder, key, "no line of a frame is called", key);
    }
}

/* ------------------------------------------------------------------ files */

static bool is_blank(hsay_str line)
{
    hsay_str text = hsay_str_trim(line);
    return text.length == 0 || text.data[0] == '#';
}

static void first_pass(pattern_builder *builder, const lexc_source *source)
{
    hsay_str rest = source->text, line;
    builder->file = source->file;
    builder->line = 0;
    builder->in_class = false;
    while (next_line(&rest, &line)) {
        builder->line++;
        builder->text = line;
        if (is_blank(line)) {
            continue;
        }
        if (!hsay_is_space((unsigned char)line.data[0])) {
            builder->in_class = false;
            declaration(builder, hsay_str_trim(line), true);
        } else if (builder->in_class) {
            class_words(builder, builder->open_class, hsay_str_trim(line));
        }
    }
}

static void second_pass(pattern_builder *builder, const lexc_source *source)
{
    hsay_str rest = source->text, line;
    builder->file = source->file;
    hsay_str shown = hsay_str_print(builder->arena, "%s%s", source->over ? "+" : "", source->file);
    builder->file_name = pattern_string(builder, shown);
    builder->over = source->over;
    builder->line = 0;
    builder->frame = HSAY_NONE;
    plain_default(builder);
    close_frame(builder);
    while (next_line(&rest, &line)) {
        builder->line++;
        builder->text = line;
        if (is_blank(line)) {
            continue;
        }
        if (!hsay_is_space((unsigned char)line.data[0])) {
            margin_line(builder, hsay_str_trim(line));
        } else if (!builder->in_class && (builder->frame != HSAY_NONE || builder->in_default)) {
            inner_line(builder, hsay_str_trim(line));
        }
    }
    close_frame(builder);
}

/* Classes that take in other classes; declared in order, so one walk is enough. */
static void include_classes(pattern_builder *builder)
{
    for (uint32_t i = 0; i < builder->includes.count; i++) {
        uint32_t class = (uint32_t)(builder->includes.data[i] >> 32);
        uint32_t other = (uint32_t)builder->includes.data[i];
        for (uint32_t w = 0; w < builder->words.count; w++) {
            uint64_t *classes = builder->words.data[w].classes;
            if ((classes[other / 64] >> (other % 64) & 1) != 0) {
                classes[class / 64] |= (uint64_t)1 << (class % 64);
            }
        }
    }
}

bool lexc_compile_patterns(lexc *compiler, const lexc_source *sources, uint32_t count)
{
    pattern_builder *builder = HSAY_NEW(lexc_arena(compiler), pattern_builder, 1);
    if (builder == NULL) {
        return false;
    }
    builder->compiler = compiler;
    builder->arena = lexc_arena(compiler);
    builder->memory = true;
    builder->preposition = HSAY_NONE;
    for (uint32_t i = 0; i < 2 * count && builder->memory; i++) {
        if (sources[i % count].over == (i >= count)) { /* classes may take in built-in ones */
            first_pass(builder, &sources[i % count]);
        }
    }
    include_classes(builder);
    for (uint32_t i = 0; i < count && builder->memory; i++) {
        second_pass(builder, &sources[i]);
    }
    return builder->memory && pattern_write(builder);
}
