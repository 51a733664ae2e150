/* SPDX-License-Identifier: Apache-2.0
 *
 * import_discards.c - discard files: phrases whose sentence, or whose story (+), is not coded.
 *
 *     WORLD CUP              the sentence
 *     + STOCK_EXCHANGE       the story
 *
 * Out: rows of events/discards. A bare year, which would take away every sentence that names it, is
 * a fault of the file and left out.
 */
#include "lexc/import.h"

static bool is_year(hsay_str phrase)
{
    uint64_t year;
    return phrase.length == 4 && hsay_parse_u64(phrase, &year) && year > 1800 && year < 2100;
}

bool import_discards(importer *in, hsay_str text)
{
    hsay_str line;
    while (in->memory && import_line(in, &text, &line)) {
        bool story = hsay_str_starts(hsay_str_trim(line), "+");
        hsay_str raw = hsay_str_trim(line), phrase;
        size_t bracket = hsay_str_find(raw, HSAY_STR("["));
        raw = hsay_str_slice(raw, story ? 1 : 0, bracket == SIZE_MAX ? raw.length : bracket);
        phrase = import_name(in, raw, true);
        if (is_year(phrase)) {
            import_warn(in, in->line, "the bare year %.*s would take away every sentence that "
                                      "names it; left out",
                        (int)phrase.length, phrase.data);
        } else if (phrase.length == 0 ||
                   hsay_phrase_add(HSAY_PHRASE_START, phrase) == HSAY_PHRASE_START) {
            import_warn(in, in->line, "no words to discard");
        } else {
            import_put(in, &in->discards, phrase);
            import_put(in, &in->discards, story ? HSAY_STR("\tstory\n") : HSAY_STR("\tsentence\n"));
            in->counts->discards++;
        }
    }
    return in->memory;
}
