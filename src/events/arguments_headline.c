/* SPDX-License-Identifier: Apache-2.0
 *
 * arguments_headline.c - who acts in a headline, where its commas and colons mislead the parser.
 *
 * In: a trigger in a headline. Out: entries of its argument list. A headline lists with commas ("as
 * police, students clash"), names who speaks before a colon ("Doctors' union: strike goes on"), and
 * its verbs look like nouns ("as protesters march on Dhaka").
 */
#include "events/arguments.h"

/* "Dozens hurt as police, students clash": what stands before the comma belongs to the subject. */
void listed_before(const event_work *work, argument_list *found, uint32_t subject, uint32_t place)
{
    const hsay_doc *doc = work->doc;
    uint32_t index = mention_at(work, subject);
    uint32_t first = index == HSAY_NONE ? 0 : doc->mentions.data[index].first;
    if (first < 2 || !in_headline(work, subject)) {
        return;
    }
    uint32_t before = first - 2, mark = child_with(doc, before, HSAY_CASE);
    bool as = has_relation(doc, before, HSAY_OBL) && mark != HSAY_NONE &&
              (hsay_lemma_is(doc, mark, "as") || hsay_lemma_is(doc, mark, "after"));
    if (as && listed(work, before, subject)) {
        put_all(work, found, before, place, HSAY_NONE, false, "before the comma");
    }
}

/* "as protesters march on Dhaka", read as a noun: a plural right before it does it. */
static void plural_before(const event_work *work, argument_list *found, uint32_t token)
{
    const hsay_doc *doc = work->doc;
    uint32_t before = token - 1;
    if (mention_at(work, before) != HSAY_NONE && doc->words.data[before].head != token &&
        (tag_is(doc, before, "NNS") || tag_is(doc, before, "NNPS"))) {
        put_all(work, found, before, HSAY_AT_SUBJECT, HSAY_NONE, false, "right before it");
    }
}

/* "Doctors' union: strike goes on": whoever says so before the colon does it. */
static void before_colon(const event_work *work, const event_trigger *trigger,
                         argument_list *found)
{
    const hsay_doc *doc = work->doc;
    uint32_t up = trigger->token, colon = doc->sentences.data[work->sentence].first;
    uint32_t type = work->state->patterns.frames[trigger->frame].type;
    while (colon < up && !hsay_str_is(hsay_doc_form(doc, colon), ":")) {
        colon++;
    }
    for (uint32_t hop = 0; hop < HOPS_MAX && up != HSAY_NONE && up > colon; hop++) {
        up = doc->words.data[up].head;
    }
    bool said = up != HSAY_NONE && up < colon && mention_at(work, up) != HSAY_NONE;
    if (said && type == HSAY_PROTEST && !is_country(work, up)) {
        put_all(work, found, up, HSAY_AT_SUBJECT, HSAY_NONE, true, "before the colon");
    }
}

void headline_arguments(const event_work *work, const event_trigger *trigger, argument_list *found)
{
    if (in_headline(work, trigger->token) &&
        trigger->token > work->doc->sentences.data[work->sentence].first) {
        plural_before(work, found, trigger->token);
        before_colon(work, trigger, found);
    }
}
