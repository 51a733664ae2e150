/* SPDX-License-Identifier: Apache-2.0
 *
 * names.c - the vocabulary of the record as strings, and back.
 *
 * Relations: Universal Dependencies v2 for English. Types, statuses and contexts: PLOVER
 * (Halterman, Schrodt, Beger, Bagozzi and Scarborough 2023), names of 2021.
 */
#include "doc/doc.h"

#define COUNT(names) (sizeof(names) / sizeof(names)[0])

static const char *const UPOS[] = {"X",     "ADJ",   "ADP",   "ADV", "AUX",  "CCONJ",
                                   "DET",   "INTJ",  "NOUN",  "NUM", "PART", "PRON",
                                   "PROPN", "PUNCT", "SCONJ", "SYM", "VERB"};
static const char *const DEPREL[] = {
    "dep",       "root",          "acl",        "acl:relcl",    "advcl",        "advcl:relcl",
    "advmod",    "amod",          "appos",      "aux",          "aux:pass",     "case",
    "cc",        "cc:preconj",    "ccomp",      "compound",     "compound:prt", "conj",
    "cop",       "csubj",         "csubj:pass", "csubj:outer",  "det",          "det:predet",
    "discourse", "dislocated",    "expl",       "fixed",        "flat",         "flat:foreign",
    "goeswith",  "iobj",          "list",       "mark",         "nmod",         "nmod:desc",
    "nmod:poss", "nmod:unmarked", "nsubj",      "nsubj:pass",   "nsubj:outer",  "nummod",
    "obj",       "obl",           "obl:agent",  "obl:unmarked", "orphan",       "parataxis",
    "punct",     "reparandum",    "vocative",   "xcomp"};
static const char *const ACTOR_KIND[] = {"person", "organization", "country", "place", "group"};
static const char *const MENTION_KIND[] = {"name", "nominal", "pronoun"};
static const char *const MANNER[] = {"direct", "indirect", "mixed"};
static const char *const STANCE[] = {"state",    "confirm", "deny",    "accuse", "promise",
                                     "threaten", "demand",  "believe", "ask"};
static const char *const EVENT_TYPE[] = {
    "AGREE",  "CONSULT", "SUPPORT",  "CONCEDE", "COOPERATE", "AID",      "RETREAT", "REQUEST",
    "ACCUSE", "REJECT",  "THREATEN", "PROTEST", "SANCTION",  "MOBILIZE", "COERCE",  "ASSAULT"};
static const char *const EVENT_STATUS[] = {"actual", "future", "hypothetical", "negated",
                                           "historical"};
static const char *const FIGURE_ROLE[] = {"killed",   "injured", "abducted",  "detained",
                                          "released", "missing", "displaced", "participating",
                                          "deployed", "money",   "other"};
static const char *const TIME_TYPE[] = {"DATE", "TIME", "DURATION", "SET"};
static const char *const PLACE_KIND[] = {"country", "region", "city", "feature"};
static const char *const CONTEXT[] = {"asylum",
                                      "cbrn",
                                      "corruption",
                                      "crime",
                                      "cyber",
                                      "democracy",
                                      "diplomatic",
                                      "disaster",
                                      "economic",
                                      "education",
                                      "election",
                                      "environment",
                                      "executive",
                                      "gender",
                                      "health",
                                      "human_rights",
                                      "human_security",
                                      "human_trafficking",
                                      "humanitarian",
                                      "illegal_drugs",
                                      "intelligence",
                                      "labor",
                                      "legal",
                                      "legislative",
                                      "lgbt",
                                      "media",
                                      "migration",
                                      "military",
                                      "misinformation",
                                      "peacekeeping",
                                      "political_institutions",
                                      "pro_autocracy",
                                      "religion_ethnicity",
                                      "resources",
                                      "rights_freedoms",
                                      "territory",
                                      "terrorism"};

_Static_assert(COUNT(UPOS) == HSAY_UPOS_COUNT, "a name for every tag");
_Static_assert(COUNT(DEPREL) == HSAY_DEPREL_COUNT, "a name for every relation");
_Static_assert(COUNT(STANCE) == HSAY_STANCE_COUNT, "a name for every stance");
_Static_assert(COUNT(EVENT_TYPE) == HSAY_EVENT_TYPE_COUNT, "a name for every type");
_Static_assert(COUNT(FIGURE_ROLE) == HSAY_FIGURE_ROLE_COUNT, "a name for every role");
_Static_assert(COUNT(CONTEXT) == 37, "PLOVER has 37 contexts");

static const char *name_of(const char *const *names, size_t count, size_t value)
{
    return value < count ? names[value] : "";
}

static bool value_of(const char *const *names, size_t count, hsay_str name, uint32_t *value)
{
    for (uint32_t i = 0; i < count; i++)
        if (hsay_str_is(name, names[i])) {
            *value = i;
            return true;
        }
    return false;
}

const char *hsay_upos_name(hsay_upos upos)
{
    return name_of(UPOS, COUNT(UPOS), upos);
}

const char *hsay_deprel_name(hsay_deprel relation)
{
    return name_of(DEPREL, COUNT(DEPREL), relation);
}

const char *hsay_actor_kind_name(hsay_actor_kind kind)
{
    return name_of(ACTOR_KIND, COUNT(ACTOR_KIND), kind);
}

const char *hsay_mention_kind_name(hsay_mention_kind kind)
{
    return name_of(MENTION_KIND, COUNT(MENTION_KIND), kind);
}

const char *hsay_manner_name(hsay_manner manner)
{
    return name_of(MANNER, COUNT(MANNER), manner);
}

const char *hsay_stance_name(hsay_stance stance)
{
    return name_of(STANCE, COUNT(STANCE), stance);
}

const char *hsay_event_type_name(hsay_event_type type)
{
    return name_of(EVENT_TYPE, COUNT(EVENT_TYPE), type);
}

const char *hsay_event_status_name(hsay_event_status status)
{
    return name_of(EVENT_STATUS, COUNT(EVENT_STATUS), status);
}

const char *hsay_figure_role_name(hsay_figure_role role)
{
    return name_of(FIGURE_ROLE, COUNT(FIGURE_ROLE), role);
}

const char *hsay_time_type_name(hsay_time_type type)
{
    return name_of(TIME_TYPE, COUNT(TIME_TYPE), type);
}

const char *hsay_place_kind_name(hsay_place_kind kind)
{
    return name_of(PLACE_KIND, COUNT(PLACE_KIND), kind);
}

const char *hsay_context_name(uint32_t bit)
{
    return name_of(CONTEXT, COUNT(CONTEXT), bit);
}

bool hsay_context_parse(hsay_str name, uint32_t *bit)
{
    return value_of(CONTEXT, COUNT(CONTEXT), name, bit);
}

bool hsay_deprel_parse(hsay_str name, uint8_t *deprel)
{
    uint32_t value;
    if (!value_of(DEPREL, COUNT(DEPREL), name, &value))
        return false;
    *deprel = (uint8_t)value;
    return true;
}

bool hsay_upos_parse(hsay_str name, uint8_t *upos)
{
    uint32_t value;
    if (!value_of(UPOS, COUNT(UPOS), name, &value))
        return false;
    *upos = (uint8_t)value;
    return true;
}

bool hsay_event_type_parse(hsay_str name, hsay_event_type *type)
{
    uint32_t value;
    if (!value_of(EVENT_TYPE, COUNT(EVENT_TYPE), name, &value))
        return false;
    *type = (hsay_event_type)value;
    return true;
}

bool hsay_stance_parse(hsay_str name, hsay_stance *stance)
{
    uint32_t value;
    if (!value_of(STANCE, COUNT(STANCE), name, &value))
        return false;
    *stance = (hsay_stance)value;
    return true;
}
