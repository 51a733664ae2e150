/* SPDX-License-Identifier: Apache-2.0
 *
 * read.c - the stage: bytes as they arrived -> text with a map back to them.
 *
 * In: doc->source, doc->kind, doc->about as far as the input set it. Out: text (valid UTF-8, 64
 * zero bytes behind it), origins, breaks, about, title_span, dateline, start.
 *
 *     plain text   the text is the input to the character, but for bytes that are not UTF-8
 *     HTML         html.c          CoNLL-U   conllu.c, which gives tokens and sentences too
 *     PETRARCH     petrarch.c, which gives paragraphs and their ids
 */
#include "read.h"

#include "petrarch.h"
#include "read_parts.h"

static hsay_status prepare(const hsay_setup *setup, void **state, hsay_error *error)
{
    hsay_read_state *read = HSAY_NEW(setup->arena, hsay_read_state, 1);
    if (!read)
        return hsay_no_memory(error);
    read->english = HSAY_NONE;
    if (setup->image && hsay_image_table(setup->image, "text/languages", &read->languages) &&
        !hsay_languages_open(setup->arena, read))
        return hsay_no_memory(error);
    read->has_months = setup->image && hsay_image_table(setup->image, "text/months", &read->months);
    hsay_petrarch_prepare();
    *state = read;
    return HSAY_OK;
}

static hsay_input_kind recognise(hsay_str bytes)
{
    size_t at = hsay_str_starts(bytes, "\xef\xbb\xbf") ? 3 : 0;
    while (at < bytes.length && hsay_is_space((unsigned char)bytes.data[at]))
        at++;
    hsay_str rest = hsay_str_slice(bytes, at, bytes.length);
    if (hsay_petrarch_looks(rest))
        return HSAY_INPUT_PETRARCH;
    if (rest.length > 1 && rest.data[0] == '<' &&
        (hsay_is_alpha((unsigned char)rest.data[1]) || rest.data[1] == '!' || rest.data[1] == '?'))
        return HSAY_INPUT_HTML;
    return HSAY_INPUT_TEXT;
}

/* Finds the headline where the input gave a title and the text opens with it. */
static void find_title(hsay_doc *doc)
{
    hsay_str title = hsay_str_trim(doc->about.title);
    if (doc->title_span.end || title.length == 0)
        return;
    size_t at = 0;
    while (at < doc->text.length && hsay_is_space((unsigned char)doc->text.data[at]))
        at++;
    hsay_str front = hsay_str_slice(doc->text, at, at + title.length);
    if (!hsay_str_equal(front, title))
        return;
    size_t end = at + title.length;
    if (end < doc->text.length && doc->text.data[end] != '\n' && doc->text.data[end] != '\r')
        return;
    doc->title_span = (hsay_span){(uint32_t)at, (uint32_t)end};
}

static hsay_status run(const void *state, hsay_doc *doc, hsay_error *error)
{
    if (doc->source.length > HSAY_TEXT_MAX * (uint64_t)4)
        return hsay_fail_at(error, HSAY_BAD_INPUT, HSAY_TEXT_MAX * (uint64_t)4, 0, 0,
                            "more than %u bytes: split the file", HSAY_TEXT_MAX * 4u);
    hsay_input_kind kind = doc->kind;
    if (kind == HSAY_INPUT_AUTO || kind == HSAY_INPUT_JSONL)
        kind = recognise(doc->source);
    hsay_str declared = {NULL, 0};
    if (kind == HSAY_INPUT_HTML)
        declared = hsay_html_charset(doc->source);
    hsay_builder decoded;
    hsay_builder_open(&decoded, &doc->arena);
    hsay_status status = hsay_decode(doc->source, declared, &decoded, error);
    if (status != HSAY_OK)
        return status;
    hsay_str text = hsay_builder_close(&decoded);
    if (!text.data)
        return hsay_no_memory(error);
    if (kind == HSAY_INPUT_HTML) {
        status = hsay_html_read(state, doc, text, &decoded.points, error);
    } else if (kind == HSAY_INPUT_CONLLU) {
        status = hsay_conllu_read(doc, text, &decoded.points, error);
    } else if (kind == HSAY_INPUT_PETRARCH) {
        status = hsay_petrarch_text(doc, text, &decoded.points, error);
    } else {
        doc->text = text;
        doc->origins.data = decoded.points.data;
        doc->origins.count = decoded.points.count;
        doc->origins.capacity = decoded.points.capacity;
    }
    if (status != HSAY_OK)
        return status;
    if (doc->text.length > HSAY_TEXT_MAX)
        return hsay_fail_at(error, HSAY_BAD_INPUT, 0, 0, 0, "text of more than %u bytes",
                            HSAY_TEXT_MAX);
    find_title(doc);
    if (kind != HSAY_INPUT_CONLLU)
        hsay_lead_read(state, doc);
    if (doc->about.language.length == 0)
        doc->about.language = hsay_language_of(state, doc->text);
    return HSAY_OK;
}

const hsay_stage hsay_stage_read = {
    .name = "read",
    .reads = "source",
    .writes = "text origins breaks labels about title_span dateline start",
    .prepare = prepare,
    .run = run,
};
