/* SPDX-License-Identifier: Apache-2.0
 *
 * conllu.c - CoNLL-U whose tokens and sentences are taken as given.
 *
 * In: CoNLL-U. Out: text made of the forms and SpaceAfter, sentences parted by a line break (an
 * empty line where a paragraph starts), tokens with their spans. Columns past FORM and MISC are
 * not read. Words of a multiword token share out its form: letter by letter where they spell it
 * ("do" "n't"), else the first takes it and the others are empty at its end.
 *
 * Reference: universaldependencies.org/format.html
 */
#include "read_parts.h"

typedef struct {
    hsay_doc *doc;
    hsay_builder out;
    uint32_t line;
    uint64_t source;     /* of the line's first byte */
    bool space;          /* the next token is preceded by a space */
    bool fresh;          /* the next token starts a sentence */
    bool paragraph;      /* ... and a paragraph */
    uint32_t joint_last; /* id of the last word of the open multiword token, or 0 */
    hsay_span joint;     /* what is left of its form */
    bool joint_space, joint_begun;
} conllu;

/* Column `index` of a line parted by tabs; data NULL: it has fewer. */
static hsay_str column(hsay_str line, unsigned index)
{
    size_t start = 0;
    for (size_t i = 0; i <= line.length; i++) {
        if (i < line.length && line.data[i] != '\t')
            continue;
        if (index-- == 0)
            return hsay_str_slice(line, start, i);
        start = i + 1;
    }
    return (hsay_str){NULL, 0};
}

static hsay_status complain(const conllu *in, uint32_t at, const char *what, hsay_error *error)
{
    return hsay_fail_at(error, HSAY_BAD_INPUT, in->source, in->line, at, "CoNLL-U line %u: %s",
                        in->line, what);
}

/* Starts a sentence where one is due, and writes the space before a token. */
static bool lead_in(conllu *in)
{
    hsay_doc *doc = in->doc;
    if (in->fresh) {
        if (in->out.length > 0) {
            uint32_t *at = in->paragraph ? hsay_push(&doc->arena, &doc->breaks) : NULL;
            if (in->paragraph && !at)
                return false;
            if (at)
                *at = (uint32_t)in->out.length;
            hsay_str gap = in->paragraph ? HSAY_STR("\n\n") : HSAY_STR("\n");
            if (!hsay_builder_add(&in->out, gap, in->source))
                return false;
        }
        hsay_sentence *sentence = hsay_push(&doc->arena, &doc->sentences);
        if (!sentence)
            return false;
        sentence->first = doc->tokens.count;
        sentence->span.start = (uint32_t)in->out.length;
        in->fresh = in->paragraph = false;
    } else if (in->space) {
        if (!hsay_builder_add(&in->out, HSAY_STR(" "), in->source))
            return false;
    }
    return true;
}

static bool add_token(conllu *in, hsay_span span, bool space, bool joined)
{
    hsay_doc *doc = in->doc;
    hsay_token *token = hsay_push(&doc->arena, &doc->tokens);
    if (!token)
        return false;
    hsay_sentence *sentence = &doc->sentences.data[doc->sentences.count - 1];
    sentence->count++;
    sentence->span.end = span.end;
    *token = (hsay_token){.span = span,
                          .sentence = doc->sentences.count - 1,
                          .quotation = HSAY_NONE,
                          .space_after = space,
                          .joined = joined};
    return true;
}

/* The next word of an open multiword token takes its share. */
static bool take_share(conllu *in, hsay_str form, bool last)
{
    hsay_span share = in->joint;
    hsay_str left = {in->out.data + share.start, share.end - share.start};
    bool spells =
        form.length < left.length && hsay_str_equal(hsay_str_slice(left, 0, form.length), form);
    if (!last && spells)
        share.end = share.start + (uint32_t)form.length;
    in->joint.start = share.end;
    bool joined = in->joint_begun;
    in->joint_begun = true;
    return add_token(in, share, last && in->joint_space, joined);
}

static hsay_status take_word(conllu *in, hsay_str line, hsay_error *error)
{
    hsay_str id = column(line, 0), form = column(line, 1), misc = column(line, 9);
    if (!form.data || form.length == 0)
        return complain(in, 1, "no FORM", error);
    for (size_t i = 0; i < id.length; i++)
        if (id.data[i] == '.')
            return HSAY_OK;
    size_t dash = hsay_str_find(id, HSAY_STR("-"));
    uint64_t number, last = 0;
    if (!hsay_parse_u64(hsay_str_slice(id, 0, dash < id.length ? dash : id.length), &number) ||
        (dash < id.length &&
         (!hsay_parse_u64(hsay_str_slice(id, dash + 1, id.length), &last) || last < number)) ||
        number > UINT32_MAX || last > UINT32_MAX)
        return complain(in, 1, "ID is no number", error);
    bool space = !misc.data || hsay_str_find(misc, HSAY_STR("SpaceAfter=No")) == SIZE_MAX;
    if (in->joint_last && dash >= id.length) {
        bool end = number >= in->joint_last;
        if (!take_share(in, form, end))
            return hsay_no_memory(error);
        if (end)
            in->joint_last = 0;
        return HSAY_OK;
    }
    if (!lead_in(in))
        return hsay_no_memory(error);
    hsay_span span = {(uint32_t)in->out.length, (uint32_t)(in->out.length + form.length)};
    if (!hsay_builder_add(&in->out, form, in->source + id.length + 1))
        return hsay_no_memory(error);
    in->space = space;
    if (dash < id.length) {
        if (in->joint_last)
            return complain(in, 1, "a token begins inside another", error);
        in->joint_last = (uint32_t)last;
        in->joint = span;
        in->joint_space = space;
        in->joint_begun = false;
        return HSAY_OK;
    }
    return add_token(in, span, space, false) ? HSAY_OK : hsay_no_memory(error);
}

static hsay_status take_line(conllu *in, hsay_str line, hsay_error *error)
{
    if (line.length && line.data[line.length - 1] == '\r')
        line.length--;
    if (line.length == 0) {
        if (in->joint_last && !in->joint_begun)
            return complain(in, 1, "the words of the token before are missing", error);
        in->fresh = true;
        in->space = false;
        in->joint_last = 0;
        return HSAY_OK;
    }
    if (line.data[0] != '#')
        return take_word(in, line, error);
    if (hsay_str_starts(line, "# newpar") || hsay_str_starts(line, "# newdoc"))
        in->paragraph = true;
    return HSAY_OK;
}

hsay_status hsay_conllu_read(hsay_doc *doc, hsay_str bytes, const hsay_points *before,
                             hsay_error *error)
{
    conllu in = {.doc = doc, .fresh = true};
    hsay_builder_open(&in.out, &doc->arena);
    size_t start = 0;
    for (size_t i = 0; i <= bytes.length; i++) {
        if (i < bytes.length && bytes.data[i] != '\n')
            continue;
        in.line++;
        in.source = hsay_points_source(before, start);
        hsay_status status = take_line(&in, hsay_str_slice(bytes, start, i), error);
        if (status != HSAY_OK)
            return status;
        start = i + 1;
    }
    hsay_status status = take_line(&in, HSAY_STR(""), error);
    if (status != HSAY_OK)
        return status;
    doc->text = hsay_builder_close(&in.out);
    if (!doc->text.data)
        return hsay_no_memory(error);
    doc->origins.data = in.out.points.data;
    doc->origins.count = in.out.points.count;
    doc->origins.capacity = in.out.points.capacity;
    return HSAY_OK;
}
