/* SPDX-License-Identifier: Apache-2.0
 *
 * until.h - a fuzz target: any bytes through the path until the stage FUZZ_UNTIL, as every kind of
 * input. The file that includes this defines that name.
 *
 * What must hold of the result is checked: valid UTF-8, padding, spans inside the text.
 */
#include "doc/doc.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static hsay_engine *engine;

static void require(bool good)
{
    if (!good)
        abort();
}

static void check(const hsay_article *article)
{
    hsay_str text = hsay_text(article);
    uint32_t count;
    require(hsay_utf8_invalid(text) == SIZE_MAX);
    for (size_t i = 0; i < 64; i++)
        require(text.data[text.length + i] == 0);
    const hsay_token *tokens = hsay_tokens(article, &count);
    for (uint32_t i = 0; i < count; i++)
        require(tokens[i].span.end <= text.length && tokens[i].span.start <= tokens[i].span.end);
    const hsay_quotation *quotations = hsay_quotations(article, &count);
    for (uint32_t i = 0; i < count; i++)
        require(quotations[i].span.end <= text.length &&
                quotations[i].span.start <= quotations[i].span.end);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    hsay_options options = {.until = FUZZ_UNTIL};
    hsay_error error;
    if (!engine && hsay_engine_open(&options, &engine, &error) != HSAY_OK)
        abort();
    static const hsay_input_kind kinds[] = {HSAY_INPUT_TEXT, HSAY_INPUT_HTML, HSAY_INPUT_CONLLU,
                                            HSAY_INPUT_PETRARCH, HSAY_INPUT_AUTO};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        hsay_input input = {.bytes = {(const char *)data, size}, .kind = kinds[i]};
        hsay_article *article = NULL;
        hsay_status status = hsay_code(engine, &input, &article, &error);
        require(status != HSAY_NO_MEMORY); /* none was withheld */
        if (status == HSAY_OK)
            check(article);
        hsay_article_free(article);
    }
    return 0;
}
