/* SPDX-License-Identifier: Apache-2.0
 *
 * figures.c - how many: counts found, given a role, and put into the document.
 *
 * In: atoms, words, mentions, times. Out: doc->figures in text order, without their event, claim
 * and time (ties.c).
 */
#include "details/figures.h"

#define MENTION_TOKENS_MAX 32u
#define TO_DATE_REACH      8u

static const char *const class_names[HSAY_COUNT_CLASSES] = {
    "object",      "subject",     "state",   "noun",   "of-noun",   "toll",   "number",
    "drive",       "home",        "swap",    "least",  "more",      "most",   "less",
    "about",       "least-after", "about-after", "between", "to",   "none",   "nobody",
    "currency",    "money",       "percent", "measure", "person",   "label",  "subset",
    "toll-mark",   "indefinite",  "many",    "title",  "almost",    "reflexive", "thing",
    "happening",   "to-date",     "share",   "life",   "loss",      "quantifier",
    "collective",  "formation",   "change",  "rate",   "victim",    "stand-in",    "aged"};

/* roles.tsv: the kind is the class, the role the value. */
static hsay_status read_roles(hsay_vocabulary *words, const hsay_image *image, hsay_error *error)
{
    hsay_table table;
    if (!hsay_image_table(image, "details/roles", &table))
        return hsay_fail(error, HSAY_BAD_LEXICON, "the lexicon has no table details/roles");
    uint32_t role = hsay_table_column(&table, "role"), kind = hsay_table_column(&table, "kind");
    uint32_t list_column = hsay_table_column(&table, "words");
    if (role == HSAY_NONE || kind == HSAY_NONE || list_column == HSAY_NONE)
        return hsay_fail(error, HSAY_BAD_LEXICON, "details/roles lacks one of role, kind, words");
    for (uint32_t row = 0; row < table.rows; row++) {
        hsay_str list = hsay_table_cell(&table, row, list_column), phrase;
        hsay_str rule = hsay_table_rule(&table, row, words->arena);
        hsay_str name = hsay_table_cell(&table, row, kind);
        if (hsay_str_is(name, "of"))
            name = HSAY_STR("of-noun");
        while (hsay_str_next(&list, '|', &phrase))
            if (!hsay_vocabulary_enter(words, name, phrase, hsay_table_cell(&table, row, role),
                                       rule))
                return hsay_no_memory(error);
    }
    return HSAY_OK;
}

hsay_status hsay_figures_prepare(hsay_details *details, const hsay_image *image, hsay_error *error)
{
    hsay_vocabulary *words = &details->times.words;
    hsay_figure_rules *rules = HSAY_NEW(words->arena, hsay_figure_rules, 1);
    if (rules == NULL)
        return hsay_no_memory(error);
    hsay_status status = hsay_vocabulary_read(words, image, "details/counts", error);
    if (status == HSAY_OK)
        status = read_roles(words, image, error);
    for (uint32_t i = 0; i < HSAY_COUNT_CLASSES && status == HSAY_OK; i++) {
        rules->classes[i] = hsay_vocabulary_add_class(words, hsay_str_of(class_names[i]));
        if (rules->classes[i] == HSAY_NONE)
            return hsay_no_memory(error);
    }
    rules->units = hsay_vocabulary_add_class(words, HSAY_STR("units"));
    rules->oneunit = hsay_vocabulary_add_class(words, HSAY_STR("oneunit"));
    details->figures = rules;
    return status;
}

static uint32_t actor_of(const hsay_figure_run *run, uint32_t token)
{
    if (token == HSAY_NONE || run->mention[token] == HSAY_NONE)
        return HSAY_NONE;
    return run->doc->mentions.data[run->mention[token]].actor;
}

/* "has so far killed 900", "48 dead to this day" */
static bool counted_to_date(const hsay_figure_run *run, uint32_t first, uint32_t last)
{
    const hsay_doc *doc = run->doc;
    uint32_t sentence = doc->tokens.data[first].sentence;
    uint32_t start = first > TO_DATE_REACH ? first - TO_DATE_REACH : 0;
    for (uint32_t t = start; t <= last + TO_DATE_REACH && t < doc->tokens.count; t++)
        if (doc->tokens.data[t].sentence == sentence &&
            hsay_count_word(run, t, HSAY_COUNT_TO_DATE) != NULL)
            return true;
    return false;
}

bool hsay_add_figure(hsay_figure_run *run, const hsay_count *count, hsay_figure_role role,
                     uint32_t governor, hsay_str rule)
{
    hsay_doc *doc = run->doc;
    hsay_figure *figure = hsay_push(&doc->arena, &doc->figures);
    uint32_t *kept = hsay_push(&doc->scratch, &run->governors);
    if (figure == NULL || kept == NULL)
        return false;
    uint32_t last =
        count->noun != HSAY_NONE && count->noun > count->last ? count->noun : count->last;
    *kept = governor;
    uint32_t *earliest = count->high == 1 ? &run->first_one[role] : &run->first_many[role];
    if (count->high != 0 && count->first < *earliest)
        *earliest = count->first;
    *figure = (hsay_figure){.span = hsay_doc_cover(doc, count->first, last),
                            .first = count->first,
                            .last = last,
                            .low = count->low,
                            .high = count->high,
                            .approximate = count->approximate,
                            .to_date = counted_to_date(run, count->first, last),
                            .role = role,
                            .of = actor_of(run, count->noun),
                            .event = HSAY_NONE,
                            .claim = HSAY_NONE,
                            .time = HSAY_NONE,
                            .rule = rule};
    return hsay_doc_note(doc, "details", doc->tokens.data[count->first].sentence, count->first,
                         HSAY_NONE, rule, "a figure, %s", hsay_figure_role_name(role));
}

/* Is the count itself one of people, so that it is kept without a role? */
static bool of_people(const hsay_figure_run *run, const hsay_count *count)
{
    return count->noun != HSAY_NONE && hsay_is_person(run, count->noun);
}

/* six of them, among them four: the role of the figure before it in the sentence */
static bool inherits(const hsay_figure_run *run, const hsay_count *count, hsay_figure_role *role,
                     hsay_str *rule)
{
    const hsay_doc *doc = run->doc;
    bool of_them = count->partitive && count->noun != HSAY_NONE &&
                   doc->words.data[count->noun].upos == HSAY_PRON;
    if (doc->figures.count == 0 || (!of_them && !hsay_is_subset(run, count->first)))
        return false;
    const hsay_figure *before = &doc->figures.data[doc->figures.count - 1];
    if (doc->tokens.data[before->first].sentence != doc->tokens.data[count->first].sentence)
        return false;
    *role = before->role;
    *rule = before->rule;
    return before->role != HSAY_MONEY && before->role != HSAY_OTHER_ROLE;
}

/* "the ministry put it (the figure) at no more than 9,000": the role of the figure before it */
static bool estimates(const hsay_figure_run *run, const hsay_count *count, hsay_figure_role *role,
                      hsay_str *rule)
{
    const hsay_doc *doc = run->doc;
    uint32_t verb = doc->words.data[count->start].head;
    if (doc->figures.count == 0 || verb == HSAY_NONE ||
        hsay_tree_child(doc, count->start, HSAY_CASE) == HSAY_NONE)
        return false;
    uint32_t object = hsay_tree_child(doc, verb, HSAY_OBJ);
    if (object == HSAY_NONE || (!hsay_lemma_is(doc, object, "it") &&
                                hsay_count_word(run, object, HSAY_BY_NUMBER) == NULL))
        return false;
    const hsay_figure *before = &doc->figures.data[doc->figures.count - 1];
    uint32_t here = doc->tokens.data[count->first].sentence;
    if (doc->tokens.data[before->first].sentence + 1 < here)
        return false;
    *role = before->role;
    *rule = before->rule;
    return before->role != HSAY_MONEY && before->role != HSAY_OTHER_ROLE;
}

/* "the six nuns", "those two": people who were told of */
static bool is_definite(const hsay_figure_run *run, const hsay_count *count)
{
    const hsay_doc *doc = run->doc;
    if (count->noun == HSAY_NONE)
        return false;
    uint32_t determiner = hsay_tree_child(doc, count->noun, HSAY_DET_REL);
    return determiner != HSAY_NONE && determiner <= count->first &&
           (hsay_lemma_is(doc, determiner, "the") || hsay_lemma_is(doc, determiner, "this") ||
            hsay_lemma_is(doc, determiner, "that"));
}

/* Remembers a key of `told`: was it there? */
static bool known_key(hsay_figure_run *run, uint64_t key)
{
    return hsay_map_get(&run->told, key) != HSAY_NONE ||
           !hsay_map_put(&run->doc->scratch, &run->told, key, 1);
}

/* The same number of the same people with the same role, told again by the same speaker, or by
 * anyone when the words take it for known: "the six nuns", "the murder of six nuns". */
static bool told_before(hsay_figure_run *run, const hsay_count *count, hsay_figure_role role,
                        uint32_t governor)
{
    const hsay_doc *doc = run->doc;
    if (count->noun == HSAY_NONE && count->low <= 2)
        return false;
    uint32_t claim = hsay_doc_claim_at(doc, hsay_doc_cover(doc, count->first, count->last).start);
    uint64_t speaker = claim == HSAY_NONE ? HSAY_NONE : doc->claims.data[claim].speaker;
    bool large = count->low > 2 && role != HSAY_OTHER_ROLE; /* no chance that two are alike */
    uint64_t numbers = hsay_hash_mix(hsay_hash_mix(1, (uint64_t)count->low), (uint64_t)count->high);
    numbers = hsay_hash_mix(numbers, (uint64_t)role);
    uint64_t key = hsay_hash_mix(numbers, speaker);
    if (!large)
        key = hsay_hash_mix(key, hsay_hash(doc->words.data[count->noun].lemma));
    bool by_anyone = known_key(run, hsay_hash_mix(numbers, 1ull << 40));
    bool known = known_key(run, key);
    bool presupposed = count->low > 1 && role != HSAY_OTHER_ROLE &&
                       (is_definite(run, count) ||
                        (governor != HSAY_NONE && count->low > 2 && governor != count->noun &&
                         hsay_count_word(run, governor, HSAY_BY_OF) != NULL));
    /* the outlet goes on with what another told it */
    bool taken_over = large && speaker == HSAY_NONE && count->noun != HSAY_NONE;
    return known || ((presupposed || taken_over) && by_anyone);
}

/* "Ana Roe, one of the leaders": says who somebody is. */
static bool describes(const hsay_figure_run *run, const hsay_count *count)
{
    const hsay_word *word = &run->doc->words.data[count->number_last];
    return count->partitive && count->high == 1 && hsay_deprel_is(word->deprel, HSAY_APPOS) &&
           word->head != HSAY_NONE && word->head < count->first &&
           hsay_is_person(run, word->head);
}

/* "half of the 80 inmates", "one in five residents": it is done to a part of them, which was
 * not counted; what is said right behind, "most of the 45 (people) killed", holds. */
static bool is_share(const hsay_figure_run *run, const hsay_count *count, uint32_t governor)
{
    bool within = governor != HSAY_NONE && governor > count->last && governor <= count->last + 2 &&
                  (hsay_str_is(run->doc->words.data[governor].xpos, "VBN") ||
                   hsay_count_word(run, governor, HSAY_BY_STATE) != NULL);
    return hsay_is_share(run, count->first) && !within;
}

static bool add_count(hsay_figure_run *run, const hsay_count *count)
{
    hsay_figure_role role = HSAY_OTHER_ROLE;
    uint32_t governor = HSAY_NONE;
    hsay_str rule = {NULL, 0};
    if (count->money) {
        return hsay_add_figure(run, count, HSAY_MONEY, HSAY_NONE, HSAY_STR("details/counts.tsv"));
    }
    bool known = hsay_role_of(run, count->first, count->start,
                              count->noun != HSAY_NONE && count->noun > count->last ? count->noun
                                                                                    : count->last,
                              &role, &governor, &rule);
    bool people = of_people(run, count);
    bool violent = role == HSAY_KILLED || role == HSAY_INJURED || role == HSAY_ABDUCTED;
    if (is_share(run, count, known ? governor : HSAY_NONE))
        return true;
    if (known && violent && run->doc->words.data[governor].upos == HSAY_VERB &&
        !hsay_happened(run, governor))
        known = false; /* threatened to kill three hostages */
    if (count->noun != HSAY_NONE &&
        hsay_count_word(run, count->noun, HSAY_COUNT_HAPPENING) != NULL)
        return hsay_add_figure(run, count, HSAY_OTHER_ROLE, count->noun,
                               HSAY_STR("details/counts.tsv")); /* two meetings */
    bool unit = count->noun != HSAY_NONE &&
                hsay_count_word(run, count->noun, HSAY_COUNT_FORMATION) != NULL;
    if (unit && violent) /* who counts the dead of two battalions? */
        return true;
    if (count->noun != HSAY_NONE && hsay_count_word(run, count->noun, HSAY_COUNT_THING) != NULL)
        return true;
    bool of_anything = (violent && role != HSAY_ABDUCTED) || role == HSAY_DISPLACED ||
                       role == HSAY_MISSING;
    if (known && count->noun != HSAY_NONE && !people && !of_anything &&
        hsay_count_word(run, count->noun, HSAY_BY_NOUN) == NULL &&
        hsay_count_word(run, count->noun, HSAY_BY_STATE) == NULL)
        known = false; /* 300 rifles handed over are no one released */
    if (!known && inherits(run, count, &role, &rule))
        known = true;
    if (!known && count->noun == HSAY_NONE && estimates(run, count, &role, &rule))
        known = true;
    if (!known && (!people || count->high == 1))
        return true;
    if (describes(run, count))
        return true;
    if (told_before(run, count, known ? role : HSAY_OTHER_ROLE, governor))
        return true;
    uint32_t last =
        count->noun != HSAY_NONE && count->noun > count->last ? count->noun : count->last;
    for (uint32_t t = count->first; t <= last; t++)
        run->counted[t] = true;
    return hsay_add_figure(run, count, known ? role : HSAY_OTHER_ROLE, governor, rule);
}

static bool find_counts(hsay_figure_run *run)
{
    for (uint32_t i = 0; i < run->atoms->count;) {
        hsay_count count;
        uint32_t token = run->atoms->data[i].token;
        uint32_t length = run->timed[token] ? 0 : hsay_count_at(run, i, &count);
        if (length > 0 && !add_count(run, &count))
            return false;
        i += length > 0 ? length : 1;
        /* "three of the five hostages": nothing was done to five */
        while (length > 0 && count.partitive && count.noun != HSAY_NONE &&
               i < run->atoms->count && run->atoms->data[i].token <= count.noun)
            i++;
    }
    return true;
}

/* The smallest mention around every token; of a long one only its first 32 tokens are asked. */
static void cover_mentions(hsay_figure_run *run)
{
    const hsay_doc *doc = run->doc;
    for (uint32_t t = 0; t < doc->tokens.count; t++)
        run->mention[t] = HSAY_NONE;
    for (uint32_t m = 0; m < doc->mentions.count; m++) {
        const hsay_mention *mention = &doc->mentions.data[m];
        uint32_t end = mention->last - mention->first < MENTION_TOKENS_MAX
                           ? mention->last
                           : mention->first + MENTION_TOKENS_MAX;
        for (uint32_t t = mention->first; t <= end && t < doc->tokens.count; t++) {
            uint32_t known = run->mention[t];
            if (known == HSAY_NONE ||
                doc->mentions.data[known].last - doc->mentions.data[known].first >=
                    mention->last - mention->first)
                run->mention[t] = m;
        }
    }
    for (uint32_t t = 0; t < doc->mention_of.count && t < doc->tokens.count; t++)
        if (doc->mention_of.data[t] != HSAY_NONE)
            run->mention[t] = doc->mention_of.data[t];
}

static bool open_run(hsay_figure_run *run)
{
    hsay_doc *doc = run->doc;
    uint32_t count = doc->tokens.count, atom = 0;
    run->atom_of = HSAY_NEW(&doc->scratch, uint32_t, (size_t)count + 1);
    run->counted = HSAY_NEW(&doc->scratch, bool, (size_t)count + 1);
    run->timed = HSAY_NEW(&doc->scratch, bool, (size_t)count + 1);
    run->deed = HSAY_NEW(&doc->scratch, uint8_t, (size_t)count + 1);
    run->mention = HSAY_NEW(&doc->scratch, uint32_t, (size_t)count + 1);
    if (run->deed == NULL || run->atom_of == NULL || run->counted == NULL || run->timed == NULL ||
        run->mention == NULL)
        return false;
    cover_mentions(run);
    for (uint32_t e = 0; e < doc->events.count; e++) {
        const hsay_event *event = &doc->events.data[e];
        bool done = event->status == HSAY_ACTUAL || event->status == HSAY_HISTORICAL;
        if (event->head < count)
            run->deed[event->head] = done ? HSAY_DEED_DONE : HSAY_DEED_UNDONE;
    }
    for (uint32_t i = 0; i < HSAY_FIGURE_ROLE_COUNT; i++)
        run->first_one[i] = run->first_many[i] = HSAY_NONE;
    for (uint32_t t = 0; t <= count; t++) {
        while (atom < run->atoms->count && run->atoms->data[atom].token < t)
            atom++;
        run->atom_of[t] = atom;
    }
    for (uint32_t i = 0; i < doc->times.count; i++)
        for (uint32_t t = doc->times.data[i].first; t <= doc->times.data[i].last; t++)
            run->timed[t] = true;
    return true;
}

/* Victims were found after counts: sorts both by their first byte (counting sort by token). */
static bool in_text_order(const hsay_figure_run *run, uint32_t **governors)
{
    hsay_doc *doc = run->doc;
    uint32_t count = doc->figures.count, tokens = doc->tokens.count;
    hsay_figure *sorted = HSAY_NEW(&doc->scratch, hsay_figure, (size_t)count + 1);
    uint32_t *place = HSAY_NEW(&doc->scratch, uint32_t, (size_t)tokens + 2);
    *governors = HSAY_NEW(&doc->scratch, uint32_t, (size_t)count + 1);
    if (sorted == NULL || place == NULL || *governors == NULL)
        return false;
    for (uint32_t i = 0; i < count; i++)
        place[doc->figures.data[i].first + 1]++;
    for (uint32_t t = 0; t < tokens; t++)
        place[t + 1] += place[t];
    for (uint32_t i = 0; i < count; i++) {
        uint32_t to = place[doc->figures.data[i].first]++;
        sorted[to] = doc->figures.data[i];
        (*governors)[to] = run->governors.data[i];
    }
    for (uint32_t i = 0; i < count; i++)
        doc->figures.data[i] = sorted[i];
    return true;
}

hsay_status hsay_find_figures(const hsay_details *details, hsay_doc *doc, const hsay_atoms *atoms,
                              uint32_t **governors, hsay_error *error)
{
    hsay_figure_run run = {.details = details,
                           .rules = details->figures,
                           .words = &details->times.words,
                           .doc = doc,
                           .atoms = atoms};
    *governors = NULL;
    if (doc->words.count < doc->tokens.count)
        return HSAY_OK;
    if (!open_run(&run) || !find_counts(&run) || !hsay_find_victims(&run))
        return hsay_no_memory(error);
    return in_text_order(&run, governors) ? HSAY_OK : hsay_no_memory(error);
}
