/* SPDX-License-Identifier: Apache-2.0
 *
 * labels.c - the names behind the network's numbers: tags, features, relations, lemma scripts.
 *
 * In: text tensors of the model, one name a line. Out: arrays, every name known and checked.
 */
#include "syntax/inside.h"
#include "syntax/network.h"

/* The lines of a text tensor; *lines is taken from the arena. */
static hsay_status read_lines(hsay_arena *arena, const hsay_model *model, const char *name,
                              hsay_str **lines, uint32_t *count, hsay_error *error)
{
    hsay_tensor tensor;
    hsay_status status = hsay_model_tensor(model, name, HSAY_U8, 1, &tensor, error);
    if (status != HSAY_OK)
        return status;
    const char *bytes = tensor.data;
    *count = 0;
    for (size_t i = 0; i < tensor.length; i++)
        *count += bytes[i] == '\n';
    *lines = HSAY_NEW(arena, hsay_str, *count);
    if (!*lines)
        return hsay_no_memory(error);
    for (size_t at = 0, start = 0, line = 0; at < tensor.length; at++)
        if (bytes[at] == '\n') {
            (*lines)[line++] = (hsay_str){bytes + start, at - start};
            start = at + 1;
        }
    return HSAY_OK;
}

static hsay_status read_tags(hsay_arena *arena, const hsay_model *model, hsay_labels *labels,
                             hsay_error *error)
{
    hsay_str *lines;
    hsay_status status = read_lines(arena, model, "tags", &lines, &labels->tag_count, error);
    if (status != HSAY_OK)
        return status;
    if (!labels->tag_count || labels->tag_count > HSAY_CLASSES_MAX)
        return hsay_fail(error, HSAY_BAD_MODEL, "syntax: between 1 and %u tags are wanted",
                         HSAY_CLASSES_MAX);
    hsay_tag_label *tags = HSAY_NEW(arena, hsay_tag_label, labels->tag_count);
    labels->tags = tags;
    if (!tags)
        return hsay_no_memory(error);
    for (uint32_t i = 0; i < labels->tag_count; i++) {
        size_t tab = hsay_str_find(lines[i], HSAY_STR("\t"));
        hsay_tag_label *tag = &tags[i];
        if (tab == SIZE_MAX || !hsay_upos_parse(hsay_str_slice(lines[i], 0, tab), &tag->upos))
            return hsay_fail(error, HSAY_BAD_MODEL, "syntax: tag %u is unknown", i + 1);
        tag->xpos = hsay_str_slice(lines[i], tab + 1, lines[i].length);
    }
    return HSAY_OK;
}

static hsay_status read_relations(hsay_arena *arena, const hsay_model *model, hsay_labels *labels,
                                  hsay_error *error)
{
    hsay_str *lines;
    hsay_status status =
        read_lines(arena, model, "relations", &lines, &labels->relation_count, error);
    if (status != HSAY_OK)
        return status;
    if (labels->relation_count < 2 || labels->relation_count > HSAY_RELATIONS_MAX)
        return hsay_fail(error, HSAY_BAD_MODEL, "syntax: between 2 and %u relations are wanted",
                         HSAY_RELATIONS_MAX);
    uint8_t *relations = HSAY_NEW(arena, uint8_t, labels->relation_count);
    labels->relations = relations;
    if (!relations)
        return hsay_no_memory(error);
    for (uint32_t i = 0; i < labels->relation_count; i++)
        if (!hsay_deprel_parse(lines[i], &relations[i]))
            return hsay_fail(error, HSAY_BAD_MODEL, "syntax: relation %u is unknown", i + 1);
    return HSAY_OK;
}

/* HSAY_MORPH_* of features as CoNLL-U writes them. */
uint32_t hsay_morph_of(hsay_str feats)
{
    static const struct {
        const char *pair;
        uint32_t bit;
    } bits[] = {{"Tense=Past", HSAY_MORPH_PAST},       {"Tense=Pres", HSAY_MORPH_PRESENT},
                {"VerbForm=Fin", HSAY_MORPH_FINITE},   {"VerbForm=Inf", HSAY_MORPH_INFINITIVE},
                {"VerbForm=Ger", HSAY_MORPH_GERUND},   {"VerbForm=Part", HSAY_MORPH_PARTICIPLE},
                {"Number=Plur", HSAY_MORPH_PLURAL},    {"Number=Sing", HSAY_MORPH_SINGULAR},
                {"Voice=Pass", HSAY_MORPH_PASSIVE},    {"Mood=Imp", HSAY_MORPH_IMPERATIVE},
                {"Gender=Masc", HSAY_MORPH_MASCULINE}, {"Gender=Fem", HSAY_MORPH_FEMININE},
                {"Person=1", HSAY_MORPH_PERSON_1},     {"Person=2", HSAY_MORPH_PERSON_2},
                {"Person=3", HSAY_MORPH_PERSON_3},     {"Poss=Yes", HSAY_MORPH_POSSESSIVE}};
    uint32_t morph = 0;
    hsay_str pair;
    while (hsay_str_next(&feats, '|', &pair))
        for (size_t i = 0; i < sizeof bits / sizeof *bits; i++)
            if (hsay_str_is(pair, bits[i].pair))
                morph |= bits[i].bit;
    if ((morph & HSAY_MORPH_PARTICIPLE) && (morph & HSAY_MORPH_PRESENT))
        morph |= HSAY_MORPH_GERUND;
    return morph;
}

static hsay_status read_feats(hsay_arena *arena, const hsay_model *model, hsay_labels *labels,
                              hsay_error *error)
{
    hsay_str *lines;
    hsay_status status = read_lines(arena, model, "feats", &lines, &labels->feats_count, error);
    if (status != HSAY_OK)
        return status;
    if (!labels->feats_count || labels->feats_count > HSAY_CLASSES_MAX)
        return hsay_fail(error, HSAY_BAD_MODEL, "syntax: between 1 and %u features are wanted",
                         HSAY_CLASSES_MAX);
    hsay_feats_label *feats = HSAY_NEW(arena, hsay_feats_label, labels->feats_count);
    labels->feats = feats;
    if (!feats)
        return hsay_no_memory(error);
    for (uint32_t i = 0; i < labels->feats_count; i++)
        feats[i] = (hsay_feats_label){lines[i], hsay_morph_of(lines[i])};
    return HSAY_OK;
}

static hsay_status read_scripts(hsay_arena *arena, const hsay_model *model, hsay_labels *labels,
                                hsay_error *error)
{
    hsay_str *lines;
    hsay_status status = read_lines(arena, model, "scripts", &lines, &labels->script_count, error);
    if (status != HSAY_OK)
        return status;
    hsay_lemma_script *scripts = HSAY_NEW(arena, hsay_lemma_script, labels->script_count);
    labels->scripts = scripts;
    if (!scripts)
        return hsay_no_memory(error);
    for (uint32_t i = 0; i < labels->script_count; i++)
        if (!hsay_lemma_script_parse(lines[i], &scripts[i]))
            return hsay_fail(error, HSAY_BAD_MODEL, "syntax: lemma script %u is unreadable", i + 1);
    return HSAY_OK;
}

/* Function words are a closed class: the treebanks hold them all. What they do not hold is none. */
static bool is_closed_tag(uint8_t upos)
{
    return upos == HSAY_AUX || upos == HSAY_DET || upos == HSAY_PRON || upos == HSAY_CCONJ ||
           upos == HSAY_SCONJ || upos == HSAY_PART || upos == HSAY_ADP;
}

/* "ECOWAS condemned": what no treebank holds and stands in capitals is a name, a sign or a noun. */
static bool is_name_tag(uint8_t upos)
{
    return !is_closed_tag(upos) && upos != HSAY_VERB && upos != HSAY_ADV && upos != HSAY_ADJ &&
           upos != HSAY_PUNCT;
}

static bool is_closed_relation(uint8_t relation)
{
    return relation == HSAY_AUX_REL || relation == HSAY_AUX_PASS || relation == HSAY_COP ||
           relation == HSAY_DET_REL || relation == HSAY_DET_PREDET || relation == HSAY_CC ||
           relation == HSAY_CC_PRECONJ || relation == HSAY_MARK || relation == HSAY_CASE ||
           relation == HSAY_EXPL;
}

/* Those of `count` classes from `first` on that `member` names, else the first. */
static bool list_classes(hsay_arena *arena, const uint8_t *member, uint32_t first, uint32_t count,
                         hsay_classes *classes)
{
    uint16_t *items = HSAY_NEW(arena, uint16_t, count);
    if (!items)
        return false;
    uint32_t taken = 0;
    for (uint32_t c = first; c < count; c++)
        if (member[c])
            items[taken++] = (uint16_t)c;
    if (!taken)
        items[taken++] = (uint16_t)first;
    *classes = (hsay_classes){items, taken};
    return true;
}

static hsay_status list_tags(hsay_arena *arena, hsay_labels *labels, hsay_error *error)
{
    uint8_t all[HSAY_CLASSES_MAX], open[HSAY_CLASSES_MAX], name[HSAY_CLASSES_MAX];
    uint32_t count = labels->tag_count;
    for (uint32_t i = 0; i < count; i++) {
        all[i] = true;
        open[i] = !is_closed_tag(labels->tags[i].upos);
        name[i] = is_name_tag(labels->tags[i].upos);
    }
    bool listed = list_classes(arena, all, 0, count, &labels->all_tags) &&
                  list_classes(arena, open, 0, count, &labels->open_tags) &&
                  list_classes(arena, name, 0, count, &labels->name_tags);
    return listed ? HSAY_OK : hsay_no_memory(error);
}

static hsay_status list_relations(hsay_arena *arena, hsay_labels *labels, hsay_error *error)
{
    uint8_t all[HSAY_RELATIONS_MAX], open[HSAY_RELATIONS_MAX];
    uint32_t count = labels->relation_count;
    for (uint32_t i = 0; i < count; i++) {
        all[i] = true;
        open[i] = !is_closed_relation(labels->relations[i]);
    }
    bool listed = list_classes(arena, all, 1, count, &labels->all_relations) &&
                  list_classes(arena, open, 1, count, &labels->open_relations);
    return listed ? HSAY_OK : hsay_no_memory(error);
}

static hsay_status list_feats(hsay_arena *arena, const hsay_model *model, hsay_labels *labels,
                              hsay_error *error)
{
    hsay_tensor t;
    hsay_status status = hsay_model_tensor(model, "tag.feats", HSAY_U8, 2, &t, error);
    if (status != HSAY_OK)
        return status;
    if (t.shape[0] != labels->tag_count || t.shape[1] != labels->feats_count)
        return hsay_fail(error, HSAY_BAD_MODEL, "syntax: tensor tag.feats has another shape");
    hsay_classes *feats_of = HSAY_NEW(arena, hsay_classes, labels->tag_count);
    labels->feats_of = feats_of;
    if (!feats_of)
        return hsay_no_memory(error);
    for (uint32_t tag = 0; tag < labels->tag_count; tag++) {
        const uint8_t *seen = (const uint8_t *)t.data + (size_t)tag * labels->feats_count;
        if (!list_classes(arena, seen, 0, labels->feats_count, &feats_of[tag]))
            return hsay_no_memory(error);
    }
    return HSAY_OK;
}

hsay_status hsay_labels_open(hsay_arena *arena, const hsay_model *model, hsay_labels *labels,
                             hsay_error *error)
{
    hsay_status status = read_tags(arena, model, labels, error);
    if (status == HSAY_OK)
        status = read_relations(arena, model, labels, error);
    if (status == HSAY_OK)
        status = read_feats(arena, model, labels, error);
    if (status == HSAY_OK)
        status = read_scripts(arena, model, labels, error);
    if (status == HSAY_OK)
        status = list_tags(arena, labels, error);
    if (status == HSAY_OK)
        status = list_relations(arena, labels, error);
    if (status == HSAY_OK)
        status = list_feats(arena, model, labels, error);
    return status;
}
