/* SPDX-License-Identifier: Apache-2.0
 *
 * petrarch.c - PETRARCH's sentence XML: the input that its users keep their corpora in.
 *
 *     <Sentences>
 *     <Sentence date="20250305" id="AFP0042_2" source="AFP" sentence="True">
 *     <Text>Kenya and Chad signed a treaty.</Text>
 *     <Parse>(ROOT (S ...))</Parse>
 *     </Sentence> ...
 *
 * In: bytes with any number of Sentence elements. Out: their texts as paragraphs, which keeps
 * sentences apart, a label with each one's id, and a map back to the source. A Parse is passed
 * over: the tree is made anew.
 *
 * The idea: the file is cut at its Sentence elements by hand, and libxml2 reads one element at a
 * time. So a fault in one leaves the others readable, memory follows the longest element, and no
 * document type can be declared: there are no entities but XML's own five, nothing is fetched.
 * libxml2 bounds the depth (256) and each text (10 MB).
 */
#include "petrarch.h"

#include <libxml/parser.h>
#include <string.h>

/* ------------------------------------------------------------------ cutting */

static const char opening[] = "<Sentence", closing[] = "</Sentence";

/* From `at` on, the next `tag` that is not the beginning of another name ("<Sentences>"). */
static size_t find_tag(hsay_str bytes, size_t at, const char *tag)
{
    size_t length = strlen(tag);
    while (at < bytes.length) {
        size_t found = hsay_str_find(hsay_str_slice(bytes, at, bytes.length), hsay_str_of(tag));
        if (found == SIZE_MAX || at + found + length >= bytes.length)
            return SIZE_MAX;
        at += found + length;
        unsigned char next = (unsigned char)bytes.data[at];
        if (next == '>' || next == '/' || hsay_is_space(next))
            return at - length;
    }
    return SIZE_MAX;
}

bool hsay_petrarch_cut(hsay_str bytes, size_t from, size_t *start, size_t *end)
{
    *start = find_tag(bytes, from, opening);
    size_t last = *start == SIZE_MAX ? SIZE_MAX : find_tag(bytes, *start, closing);
    if (last == SIZE_MAX)
        return false;
    const char *close = memchr(bytes.data + last, '>', bytes.length - last);
    size_t second = find_tag(bytes, *start + 1, opening);
    if (!close)
        return false;
    *end = second < last ? second : (size_t)(close - bytes.data) + 1;
    return true;
}

bool hsay_petrarch_looks(hsay_str bytes)
{
    hsay_str front = hsay_str_trim(hsay_str_slice(bytes, 0, 4096));
    if (hsay_str_starts(front, "\xef\xbb\xbf"))
        front = hsay_str_slice(front, 3, front.length);
    if (!hsay_str_starts(front, "<?xml") && !hsay_str_starts(front, "<Sentence"))
        return false;
    return hsay_str_find(front, HSAY_STR("<Sentences")) != SIZE_MAX ||
           find_tag(front, 0, opening) != SIZE_MAX;
}

/* ------------------------------------------------------------------ one element */

static hsay_str attribute(hsay_arena *arena, xmlNode *node, const char *name, bool *memory)
{
    xmlChar *value = xmlGetProp(node, (const xmlChar *)name);
    if (!value)
        return (hsay_str){"", 0};
    hsay_str kept = hsay_str_copy(arena, hsay_str_trim(hsay_str_of((const char *)value)));
    *memory &= kept.data != NULL;
    xmlFree(value);
    return kept;
}

static hsay_status take_parts(hsay_arena *arena, xmlNode *root, hsay_petrarch *out,
                              const char **fault)
{
    bool memory = true;
    xmlNode *text = NULL;
    for (xmlNode *child = root->children; child && !text; child = child->next)
        if (child->type == XML_ELEMENT_NODE && xmlStrEqual(child->name, (const xmlChar *)"Text"))
            text = child;
    if (!text) {
        *fault = "a Sentence without a Text";
        return HSAY_BAD_INPUT;
    }
    out->id = attribute(arena, root, "id", &memory);
    out->date = attribute(arena, root, "date", &memory);
    out->source = attribute(arena, root, "source", &memory);
    xmlChar *content = xmlNodeGetContent(text);
    out->text = hsay_str_copy(arena, hsay_str_of(content ? (const char *)content : ""));
    memory &= content && out->text.data;
    xmlFree(content);
    return memory ? HSAY_OK : HSAY_NO_MEMORY;
}

/* The id as it stands in the first tag, for a complaint; that tag may be no XML. */
hsay_str hsay_petrarch_id(hsay_str element)
{
    const char *close = element.length ? memchr(element.data, '>', element.length) : NULL;
    hsay_str tag = hsay_str_slice(element, 0, close ? (size_t)(close - element.data) : 0);
    size_t at = hsay_str_find(tag, HSAY_STR(" id"));
    at = at == SIZE_MAX ? tag.length : at + 3;
    while (at < tag.length && (tag.data[at] == ' ' || tag.data[at] == '='))
        at++;
    size_t end = ++at;
    while (end < tag.length && end < at + 60 && tag.data[end] != '"' && tag.data[end] != '\'' &&
           (unsigned char)tag.data[end] >= ' ')
        end++;
    return hsay_str_slice(tag, at, end);
}

/* "AFP0043_1: ..." with what libxml2 says, without its line's end. */
static hsay_status complain(const xmlError *problem, const char *fault, hsay_str element,
                            uint32_t line, hsay_error *error)
{
    hsay_str id = hsay_petrarch_id(element);
    const char *message = fault ? fault : problem && problem->message ? problem->message : "no XML";
    hsay_str words = hsay_str_trim(hsay_str_of(message));
    uint32_t at = problem && problem->line > 1 ? (uint32_t)problem->line - 1 : 0;
    if (hsay_str_starts(words, "xmlParseEntityRef"))
        words = HSAY_STR("a bare & must be written &amp;");
    return hsay_fail_at(error, HSAY_BAD_INPUT, 0, line + at, 0, "%.*s%s%.*s", (int)id.length,
                        id.length ? id.data : "", id.length ? ": " : "", (int)words.length,
                        words.data);
}

hsay_status hsay_petrarch_read(hsay_arena *arena, hsay_str element, uint32_t line,
                               hsay_petrarch *out, hsay_error *error)
{
    bool utf8 = hsay_utf8_invalid(element) == SIZE_MAX;
    size_t inner = find_tag(element, 0, closing);
    const char *fault = NULL;
    *out = (hsay_petrarch){0};
    if (inner == SIZE_MAX)
        return complain(NULL, "a Sentence that is not closed", element, line, error);
    if (element.length > HSAY_PETRARCH_MAX)
        return complain(NULL, "a Sentence of more than 16 MB", element, line, error);
    xmlParserCtxt *parser = xmlNewParserCtxt();
    if (!parser)
        return hsay_no_memory(error);
    xmlDoc *document = xmlCtxtReadMemory(
        parser, element.data, (int)element.length, NULL, utf8 ? "UTF-8" : "ISO-8859-1",
        XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA);
    hsay_status status = document ? HSAY_OK : HSAY_BAD_INPUT;
    if (document)
        status = take_parts(arena, xmlDocGetRootElement(document), out, &fault);
    else if (parser->lastError.code == XML_ERR_NO_MEMORY)
        status = HSAY_NO_MEMORY;
    if (status == HSAY_BAD_INPUT)
        complain(&parser->lastError, fault, element, line, error);
    xmlFreeDoc(document);
    xmlFreeParserCtxt(parser);
    return status == HSAY_NO_MEMORY ? hsay_no_memory(error) : status;
}

hsay_str hsay_petrarch_story(hsay_str id)
{
    size_t end = id.length;
    while (end > 0 && hsay_is_digit((unsigned char)id.data[end - 1]))
        end--;
    bool numbered = end > 1 && end < id.length && id.data[end - 1] == '_';
    return numbered ? hsay_str_slice(id, 0, end - 1) : id;
}

bool hsay_petrarch_day(hsay_str date, char out[11])
{
    int32_t day;
    size_t digits = 0;
    for (size_t i = 0; i < date.length; i++) {
        bool dash = date.length == 10 && (i == 4 || i == 7) && date.data[i] == '-';
        if (!dash && (!hsay_is_digit((unsigned char)date.data[i]) || digits == 8))
            return false;
        if (!dash) {
            out[digits + (digits >= 4) + (digits >= 6)] = date.data[i];
            digits++;
        }
    }
    out[4] = out[7] = '-';
    out[10] = 0;
    return digits == 8 && hsay_parse_day((hsay_str){out, 10}, &day);
}

/* ------------------------------------------------------------------ the stage's part */

/* Appends `text`, which `raw` spells from `at` on with character references for some of it. */
static bool add_text(hsay_builder *out, hsay_str text, hsay_str raw, size_t at,
                     const hsay_points *before, size_t base)
{
    for (size_t i = 0; i < text.length;) {
        uint64_t source = hsay_points_source(before, base + at);
        bool reference = at < raw.length && raw.data[at] == '&';
        size_t run = 0;
        while (!reference && i + run < text.length && at + run < raw.length &&
               raw.data[at + run] == text.data[i + run] && raw.data[at + run] != '&')
            run++;
        if (run > 0) {
            if (!hsay_builder_add(out, hsay_str_slice(text, i, i + run), source))
                return false;
            i += run;
            at += run;
            continue;
        }
        size_t length, semicolon = at;
        hsay_utf8_first(hsay_str_slice(text, i, text.length), &length);
        while (reference && semicolon < raw.length && raw.data[semicolon] != ';')
            semicolon++;
        if (!hsay_builder_add(out, hsay_str_slice(text, i, i + length), source))
            return false;
        i += length;
        at = reference ? semicolon + 1 : at + 1;
    }
    return true;
}

/* Where the words behind the tag <Text> begin. */
static size_t text_start(hsay_str element)
{
    size_t at = find_tag(element, 0, "<Text");
    while (at < element.length && element.data[at] != '>')
        at++;
    for (at++; at < element.length && hsay_is_space((unsigned char)element.data[at]); at++)
        ;
    return at;
}

static bool add_sentence(hsay_doc *doc, hsay_builder *out, const hsay_petrarch *sentence,
                         hsay_str element, const hsay_points *before, size_t base)
{
    size_t at = text_start(element);
    uint64_t source = hsay_points_source(before, base + at);
    if (out->length > 0) {
        uint32_t *gap = hsay_push(&doc->arena, &doc->breaks);
        if (!gap)
            return false;
        *gap = (uint32_t)out->length;
        if (!hsay_builder_add(out, HSAY_STR("\n\n"), source))
            return false;
    }
    hsay_label *label = sentence->id.length ? hsay_push(&doc->arena, &doc->labels) : NULL;
    if (sentence->id.length && !label)
        return false;
    if (label)
        *label = (hsay_label){(uint32_t)out->length, sentence->id};
    return add_text(out, hsay_str_trim(sentence->text), element, at, before, base);
}

hsay_status hsay_petrarch_text(hsay_doc *doc, hsay_str bytes, const hsay_points *before,
                               hsay_error *error)
{
    hsay_builder out;
    size_t start, end, from = 0, counted = 0;
    uint32_t line = 1;
    hsay_builder_open(&out, &doc->arena);
    while (hsay_petrarch_cut(bytes, from, &start, &end)) {
        hsay_petrarch sentence;
        hsay_str element = hsay_str_slice(bytes, start, end);
        for (; counted < start; counted++)
            line += bytes.data[counted] == '\n';
        hsay_status status = hsay_petrarch_read(&doc->arena, element, line, &sentence, error);
        if (status != HSAY_OK)
            return status;
        if (!add_sentence(doc, &out, &sentence, element, before, start))
            return hsay_no_memory(error);
        from = end;
    }
    doc->text = hsay_builder_close(&out);
    if (!doc->text.data)
        return hsay_no_memory(error);
    doc->origins.data = out.points.data;
    doc->origins.count = out.points.count;
    doc->origins.capacity = out.points.capacity;
    return HSAY_OK;
}

void hsay_petrarch_prepare(void)
{
    xmlInitParser();
}
