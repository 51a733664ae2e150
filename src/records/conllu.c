/* SPDX-License-Identifier: Apache-2.0
 *
 * conllu.c - sentences and trees as CoNLL-U (universaldependencies.org/format.html).
 *
 * In: an article read until `text` or further. Out: for each sentence `# sent_id`, `# text`, and
 * a line of ten columns for each word; words of one written word ("do" "n't") stand under a range
 * line "3-4 don't". `# text` is the sentence with each run of white space as one blank, so that it
 * equals the forms put together by SpaceAfter=No. Without trees the columns 3 to 9 are "_".
 */
#include "records/records.h"

/* White space of the text as one blank. */
static void put_line(hsay_writer *writer, hsay_str words)
{
    hsay_str rest = hsay_str_trim(words);
    bool blank = false;
    for (size_t i = 0; i < rest.length; i++) {
        if (hsay_is_space((unsigned char)rest.data[i])) {
            blank = true;
            continue;
        }
        hsay_put_text(writer, blank ? " " : "");
        hsay_put_char(writer, rest.data[i]);
        blank = false;
    }
}

static void put_column(hsay_writer *writer, hsay_str value)
{
    hsay_put_char(writer, '\t');
    if (value.length > 0) {
        put_line(writer, value);
    } else {
        hsay_put_char(writer, '_');
    }
}

/* Last token of the written word that starts at `token`. */
static uint32_t written_word_end(const hsay_doc *doc, const hsay_sentence *sentence, uint32_t token)
{
    uint32_t end = sentence->first + sentence->count;
    uint32_t last = token;
    while (last + 1 < end && doc->tokens.data[last + 1].joined) {
        last++;
    }
    return last;
}

static void put_range(hsay_writer *writer, uint32_t number, uint32_t first, uint32_t last)
{
    hsay_put_count(writer, number);
    hsay_put_char(writer, '-');
    hsay_put_count(writer, (uint64_t)number + (last - first));
    put_column(writer, hsay_doc_span(writer->doc, hsay_doc_cover(writer->doc, first, last)));
    hsay_put_text(writer, "\t_\t_\t_\t_\t_\t_\t_");
    hsay_put_text(writer,
                  writer->doc->tokens.data[last].space_after ? "\t_\n" : "\tSpaceAfter=No\n");
}

static void put_tree(hsay_writer *writer, const hsay_sentence *sentence, uint32_t token)
{
    const hsay_word *word = hsay_doc_word(writer->doc, token);
    put_column(writer, word->lemma);
    put_column(writer, hsay_str_of(hsay_upos_name((hsay_upos)word->upos)));
    put_column(writer, word->xpos);
    put_column(writer, word->feats);
    hsay_put_char(writer, '\t');
    hsay_put_count(writer,
                   word->head == HSAY_NONE ? 0 : (uint64_t)(word->head - sentence->first) + 1);
    put_column(writer, hsay_str_of(hsay_deprel_name((hsay_deprel)word->deprel)));
    hsay_put_text(writer, "\t_");
}

static void put_sentence(hsay_writer *writer, const hsay_sentence *sentence)
{
    const hsay_doc *doc = writer->doc;
    uint32_t range_end = HSAY_NONE;
    for (uint32_t i = 0; i < sentence->count; i++) {
        uint32_t token = sentence->first + i;
        bool inside = range_end != HSAY_NONE && token <= range_end;
        if (!inside) {
            uint32_t last = written_word_end(doc, sentence, token);
            range_end = last > token ? last : HSAY_NONE;
            inside = last > token;
            if (inside) {
                put_range(writer, i + 1, token, last);
            }
        }
        hsay_put_count(writer, (uint64_t)i + 1);
        put_column(writer, hsay_doc_span(doc, doc->tokens.data[token].span)); /* as written */
        if (token < doc->words.count) {
            put_tree(writer, sentence, token);
        } else {
            hsay_put_text(writer, "\t_\t_\t_\t_\t_\t_\t_");
        }
        bool glued = !inside && !doc->tokens.data[token].space_after;
        hsay_put_text(writer, glued ? "\tSpaceAfter=No\n" : "\t_\n");
    }
    hsay_put_char(writer, '\n');
}

void hsay_write_conllu(hsay_writer *writer)
{
    const hsay_doc *doc = writer->doc;
    uint32_t paragraph = HSAY_NONE;
    hsay_put_text(writer, "# newdoc id = ");
    put_line(writer, doc->about.origin.length ? doc->about.origin : doc->about.id);
    hsay_put_char(writer, '\n');
    for (uint32_t i = 0; i < doc->sentences.count; i++) {
        const hsay_sentence *sentence = &doc->sentences.data[i];
        if (sentence->paragraph != paragraph) {
            hsay_put_text(writer, "# newpar\n");
            paragraph = sentence->paragraph;
        }
        hsay_put_text(writer, "# sent_id = ");
        hsay_put_str(writer, doc->about.id);
        hsay_put_char(writer, '-');
        hsay_put_count(writer, (uint64_t)i + 1);
        hsay_put_text(writer, "\n# text = ");
        put_line(writer, hsay_doc_span(doc, sentence->span));
        hsay_put_char(writer, '\n');
        put_sentence(writer, sentence);
    }
}
