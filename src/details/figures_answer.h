/* SPDX-License-Identifier: Apache-2.0
 *
 * figures_answer.h - the question "which role?" on its way through the words around a count.
 *
 * figures_role.c asks; figures_tree.c looks above and below in the tree, figures_line.c along the
 * line. Each of them fills the answer and returns true, or leaves it and returns false.
 */
#ifndef HSAY_DETAILS_FIGURES_ANSWER_H
#define HSAY_DETAILS_FIGURES_ANSWER_H

#include "details/figures.h"

typedef struct {
    const hsay_figure_run *run;
    uint32_t first; /* token of the count */
    hsay_figure_role *role;
    uint32_t *governor;
    hsay_str *rule;
} hsay_answer;

static inline const hsay_word *word_at(const hsay_answer *a, uint32_t token)
{
    return &a->run->doc->words.data[token];
}

static inline bool is_participle(const hsay_word *word)
{
    return hsay_str_is(word->xpos, "VBN");
}

/* figures_role.c: takes the role of an entry of kind `which` at `token`, if there is one. */
bool hsay_role_take(const hsay_answer *a, uint32_t token, hsay_count_class which);
static inline bool take(const hsay_answer *a, uint32_t token, hsay_count_class which)
{
    return hsay_role_take(a, token, which);
}

/* figures_tree.c */
bool hsay_role_by_governor(const hsay_answer *a, uint32_t token, uint32_t head);
bool hsay_role_by_clause(const hsay_answer *a, uint32_t token);
bool hsay_role_by_misjoined(const hsay_answer *a, uint32_t token, uint32_t head);
bool hsay_role_by_toll(const hsay_answer *a, uint32_t token);
bool hsay_role_by_among(const hsay_answer *a, uint32_t token);
bool hsay_role_of_number(const hsay_answer *a, uint32_t noun);

/* figures_line.c: `last` is the last token of the count, `end` that behind its sentence. */
bool hsay_role_by_state(const hsay_answer *a, uint32_t token, uint32_t last);
bool hsay_role_by_relative(const hsay_answer *a, uint32_t from, uint32_t end);
bool hsay_role_by_line(const hsay_answer *a, uint32_t token, uint32_t last);
bool hsay_role_by_verb_before(const hsay_answer *a, uint32_t first);
bool hsay_role_by_toll_line(const hsay_answer *a);
bool hsay_role_by_exchange(const hsay_answer *a);
bool hsay_role_by_whole(const hsay_answer *a);

#endif
