/* SPDX-License-Identifier: Apache-2.0
 *
 * options.c - settings: from a flag, else HEARSAY_<NAME>, else $XDG_CONFIG_HOME/hearsay/config.ini.
 *
 * One table says which command knows which option, what it needs and what --help says of it.
 * "--name value" and "--name=value" are the same; "--" ends the options.
 */
#include "program.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef enum { WORD, FLAG } option_kind;
enum { CODE = 1, WHY = 2, LIST = 4, LEXICON = 8, MODEL = 16 };

typedef struct {
    const char *name;
    option_kind kind;
    size_t field;
    unsigned commands;
    const char *value, *help;
} option;

#define AT(name) offsetof(settings, name)
static const option table[] = {
    {"input", WORD, AT(input), CODE | WHY | LIST | LEXICON, "KIND",
     "auto (default), text, html, jsonl, conllu or petrarch"},
    {"format", WORD, AT(format), CODE, "FORMAT",
     "report (default), jsonl, csv, conllu, html, geojson,\n"
     "                     polecat, icews, gdelt or petrarch"},
    {"published", WORD, AT(published), CODE | WHY | LIST, "DATE",
     "publication date, YYYY-MM-DD; \"Wednesday\" is counted from it"},
    {"outlet", WORD, AT(outlet), CODE | WHY | LIST, "NAME", "who published it"},
    {"title", WORD, AT(title), CODE | WHY | LIST, "WORDS", "its headline"},
    {"until", WORD, AT(until), CODE | WHY, "STAGE",
     "stop after read, text, syntax, actors, events, claims or details"},
    {"threads", WORD, AT(threads), CODE, "N", "articles coded at once; 0: one a core (default 1)"},
    {"sentence", WORD, AT(sentence), WHY, "N", "this sentence alone, from 1"},
    {"by-speaker", FLAG, AT(by_speaker), LIST, NULL, "grouped by who says it"},
    {"json", FLAG, AT(json), LIST | LEXICON, NULL, "one JSON object a line"},
    {"csv", FLAG, AT(csv), LIST | LEXICON, NULL, "comma-separated, with a heading"},
    {"warnings", FLAG, AT(warnings), LEXICON, NULL,
     "check: also what may be meant, such as one name of two rows"},
    {"from", WORD, AT(from), LEXICON, "DIALECT", "auto (default), tabari, petrarch or petrarch2"},
    {"no-examples", FLAG, AT(no_examples), LEXICON, NULL, "only compile, do not run the examples"},
    {"output", WORD, AT(output), CODE | WHY | LIST | LEXICON, "FILE",
     "write there, not to standard output"},
    {"lexicon", WORD, AT(lexicon), CODE | WHY | LIST | LEXICON | MODEL, "PATH",
     "folder of lexicon sources (a part is laid over the built-in ones), or an image"},
    {"model", WORD, AT(model), CODE | WHY | LIST | LEXICON, "PATH",
     "trained weights: a .hsm file or a folder"},
    {"color", WORD, AT(color), CODE | WHY, "WHEN", "auto (default), always or never"},
    {"progress", FLAG, AT(progress), CODE, NULL, "show progress even where it is not a terminal"},
    {"quiet", FLAG, AT(quiet), CODE | LIST | LEXICON, NULL, "no progress and no summary"},
    {"help", FLAG, AT(help), CODE | WHY | LIST | LEXICON | MODEL, NULL, "this text"},
};
enum { OPTIONS = sizeof table / sizeof *table };

static const struct {
    const char *name, *usage, *does;
    unsigned bit;
    const char *examples;
} commands[] = {
    {"code", "hearsay code [OPTION...] [FILE...|-]",
     "Codes news reports: who did what to whom, and who says so.", CODE,
     "  hearsay code report.txt\n"
     "  hearsay code --format jsonl --threads 4 archive.jsonl > records.jsonl\n"
     "  hearsay code --format html --published 2025-03-05 page.html > marked.html\n"},
    {"why", "hearsay why [OPTION...] [FILE...|-]",
     "Explains every sentence: its tree, the rule behind each event, what stopped the others.", WHY,
     "  hearsay why report.txt\n"
     "  hearsay why --sentence 3 report.txt\n"
     "  hearsay why --color always report.txt | less -R\n"},
    {"claims", "hearsay claims [OPTION...] [FILE...|-]",
     "Lists the claims: who says or thinks what, and through whom it is known.", LIST,
     "  hearsay claims report.txt\n"
     "  hearsay claims --by-speaker report.txt\n"
     "  hearsay claims --csv archive.jsonl > claims.csv\n"},
    {"figures", "hearsay figures [OPTION...] [FILE...|-]",
     "Lists the figures with their bounds and who says them, rivals side by side.", LIST,
     "  hearsay figures report.txt\n"
     "  hearsay figures --json archive.jsonl\n"
     "  hearsay figures --csv archive.jsonl > figures.csv\n"},
    {"lexicon", "hearsay lexicon check|import|unknown [OPTION...] [FOLDER|FILE...]",
     "Checks a lexicon, imports dictionaries of TABARI and PETRARCH, lists what it lacks.",
     LEXICON,
     "  hearsay lexicon check my-lexicon\n"
     "  hearsay lexicon import Phoenix.Actors.txt CAMEO.verbs.txt --output my-lexicon\n"
     "  hearsay lexicon unknown archive.jsonl\n"},
    {"model", "hearsay model check|dump|scores FILE...",
     "Checks files of trained weights, shows what they hold and how they scored.", MODEL,
     "  hearsay model check models/*.hsm\n"
     "  hearsay model dump models/syntax.hsm\n"
     "  hearsay model scores models/*.hsm\n"},
};
enum { COMMANDS = sizeof commands / sizeof *commands };

/* ------------------------------------------------------------------ help */

static void print_program_help(FILE *out)
{
    fputs("Examples:\n"
          "  hearsay code report.txt                     who did what to whom, and who says so\n"
          "  hearsay code --format jsonl archive.jsonl   one record a line, for programs\n"
          "  hearsay why --sentence 3 report.txt         which rule, which words\n"
          "\n"
          "Commands:\n",
          out);
    for (unsigned i = 0; i < COMMANDS; i++) {
        fprintf(out, "  %-9s %s\n", commands[i].name, commands[i].does);
    }
    fputs("\n"
          "`hearsay COMMAND --help` tells more; `hearsay --version` the version.\n"
          "Exit codes: 0 done; 1 done, some inputs refused; 2 usage; 3 input unreadable; 130 "
          "interrupted.\n",
          out);
}

void print_help(const char *command, FILE *out)
{
    for (unsigned i = 0; command && i < COMMANDS; i++) {
        if (strcmp(commands[i].name, command) != 0) {
            continue;
        }
        fprintf(out, "Examples:\n%s\n%s\nUsage: %s\n\n", commands[i].examples, commands[i].does,
                commands[i].usage);
        for (unsigned k = 0; k < OPTIONS; k++) {
            if (table[k].commands & commands[i].bit) {
                char left[32];
                snprintf(left, sizeof left, "--%s%s%s", table[k].name, table[k].value ? " " : "",
                         table[k].value ? table[k].value : "");
                fprintf(out, "  %-18s %s\n", left, table[k].help);
            }
        }
        return;
    }
    print_program_help(out);
}

/* ------------------------------------------------------------------ config.ini */

static char *read_config(void)
{
    char path[4096];
    const char *folder = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    int length = folder && *folder ? snprintf(path, sizeof path, "%s/hearsay/config.ini", folder)
                                   : snprintf(path, sizeof path, "%s/.config/hearsay/config.ini",
                                              home ? home : "");
    FILE *file = length > 0 && (size_t)length < sizeof path ? fopen(path, "rb") : NULL;
    if (!file) {
        return NULL;
    }
    enum { CONFIG_MAX = 65536 };
    char *text = calloc(CONFIG_MAX + 1, 1);
    if (text && fread(text, 1, CONFIG_MAX, file) == 0) {
        free(text);
        text = NULL;
    }
    fclose(file);
    return text;
}

static char *trim(char *word)
{
    while (*word == ' ' || *word == '\t') {
        word++;
    }
    size_t length = strlen(word);
    while (length > 0 && strchr(" \t\r", word[length - 1])) {
        word[--length] = 0;
    }
    return word;
}

/* Lines `name = value`; sections and comments (# ;) are passed over. Only settings that name
 * places and ways of working can stand there, nothing that belongs to one article. */
static bool configurable(const char *name)
{
    static const char *const names[] = {"format", "threads", "lexicon", "model", "color", "input"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(names[i], name) == 0) {
            return true;
        }
    }
    return false;
}

static void set_default(settings *out, const char *name, const char *value, unsigned bit)
{
    for (unsigned i = 0; i < OPTIONS; i++) {
        if ((table[i].commands & bit) && table[i].kind == WORD &&
            strcmp(table[i].name, name) == 0) {
            const char **field = (const char **)(void *)((char *)out + table[i].field);
            *field = *field ? *field : value;
        }
    }
}

static void read_defaults(settings *out, unsigned bit)
{
    for (unsigned i = 0; i < OPTIONS; i++) {
        char name[40] = "HEARSAY_";
        if (configurable(table[i].name)) {
            for (size_t k = 0; table[i].name[k] && k < 24; k++) {
                char c = table[i].name[k];
                name[8 + k] = c == '-' ? '_' : (char)(c - 32);
                name[9 + k] = 0;
            }
            const char *value = getenv(name);
            if (value && *value) {
                set_default(out, table[i].name, value, bit);
            }
        }
    }
    out->config = read_config();
    char *rest = out->config;
    while (rest && *rest) {
        char *line = rest, *end = strchr(rest, '\n');
        rest = end ? end + 1 : NULL;
        if (end) {
            *end = 0;
        }
        line = trim(line);
        char *equals = strchr(line, '=');
        if (equals && *line != '#' && *line != ';') {
            *equals = 0;
            const char *name = trim(line);
            if (configurable(name)) {
                set_default(out, name, trim(equals + 1), bit);
            }
        }
    }
}

/* ------------------------------------------------------------------ checks */

static bool one_of(const char *name, const char *value, const char *const *allowed, size_t count)
{
    if (!value) {
        return true;
    }
    for (size_t i = 0; i < count; i++) {
        if (strcmp(value, allowed[i]) == 0) {
            return true;
        }
    }
    fprintf(stderr, "hearsay: --%s %s: there are", name, value);
    for (size_t i = 0; i < count; i++) {
        fprintf(stderr, "%s %s", i == 0 ? "" : i + 1 == count ? " and" : ",", allowed[i]);
    }
    fputc('\n', stderr);
    return false;
}

static bool number(const char *name, const char *value, uint32_t least, uint32_t most,
                   uint32_t *out)
{
    uint32_t result = 0;
    bool good = value && *value;
    for (const char *c = value; good && *c; c++) {
        good = *c >= '0' && *c <= '9' && result <= most;
        result = good ? result * 10 + (uint32_t)(*c - '0') : 0;
    }
    if (!good || result < least || result > most) {
        complain("--%s %s: must be a number from %u to %u", name, value, least, most);
        return false;
    }
    *out = result;
    return true;
}

static bool is_date(const char *value)
{
    static const char form[] = "dddd-dd-dd";
    if (strlen(value) != sizeof form - 1) {
        return false;
    }
    for (size_t i = 0; form[i]; i++) {
        bool digit = value[i] >= '0' && value[i] <= '9';
        if (form[i] == 'd' ? !digit : value[i] != '-') {
            return false;
        }
    }
    unsigned month = (unsigned)(value[5] - '0') * 10 + (unsigned)(value[6] - '0');
    unsigned day = (unsigned)(value[8] - '0') * 10 + (unsigned)(value[9] - '0');
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

static bool check_stage(const char *until)
{
    const char *stages[32];
    uint32_t count = 0;
    while (count < 32 && hsay_stage_name(count)) {
        stages[count] = hsay_stage_name(count);
        count++;
    }
    return one_of("until", until, stages, count);
}

static bool check_settings(settings *out)
{
    static const char *const kinds[] = {"auto", "text", "html", "jsonl", "conllu", "petrarch"};
    static const char *const formats[] = {"report",  "jsonl",   "csv",   "conllu", "html",
                                          "geojson", "polecat", "icews", "gdelt",  "petrarch"};
    static const char *const dialects[] = {"auto", "tabari", "petrarch", "petrarch2"};
    static const char *const whens[] = {"auto", "always", "never"};
    out->thread_count = 1;
    if (out->threads && !number("threads", out->threads, 0, 256, &out->thread_count)) {
        return false;
    }
    if (out->thread_count == 0) {
        long cores = sysconf(_SC_NPROCESSORS_ONLN);
        out->thread_count = cores < 1 ? 1 : cores > 256 ? 256 : (uint32_t)cores;
    }
    if (out->sentence &&
        !number("sentence", out->sentence, 1, UINT32_MAX / 16, &out->sentence_number)) {
        return false;
    }
    if (out->published && !is_date(out->published)) {
        complain("--published %s: must be a date such as 2025-03-05", out->published);
        return false;
    }
    if (out->json && out->csv) {
        complain("--json and --csv exclude each other");
        return false;
    }
    return one_of("input", out->input, kinds, 6) &&
           one_of("format", out->format, formats, 10) &&
           one_of("from", out->from, dialects, 4) && one_of("color", out->color, whens, 3) &&
           check_stage(out->until);
}

/* ------------------------------------------------------------------ argv */

static const option *find_option(const char *word, size_t length, unsigned bit)
{
    for (unsigned i = 0; i < OPTIONS; i++) {
        if ((table[i].commands & bit) && strlen(table[i].name) == length &&
            strncmp(table[i].name, word, length) == 0) {
            return &table[i];
        }
    }
    return NULL;
}

/* Takes argv[*at], an option; false after a complaint. */
static bool take_option(const char *command, unsigned bit, int argc, char **argv, int *at,
                        settings *out)
{
    const char *word = argv[*at] + 2;
    size_t length = strcspn(word, "=");
    const option *found = find_option(word, length, bit);
    if (argv[*at][1] != '-' || !found) {
        complain("%s has no option %s; see hearsay %s --help", command, argv[*at], command);
        return false;
    }
    char *field = (char *)out + found->field;
    if (found->kind == FLAG) {
        *(bool *)(void *)field = true;
        if (word[length] == '=') {
            complain("--%s takes no value", found->name);
            return false;
        }
        return true;
    }
    const char *value = word[length] == '=' ? word + length + 1 : NULL;
    if (!value && *at + 1 < argc) {
        value = argv[++*at];
    }
    if (!value) {
        complain("--%s needs %s: %s", found->name, found->value, found->help);
        return false;
    }
    *(const char **)(void *)field = value;
    return true;
}

bool read_options(const char *command, int argc, char **argv, settings *out)
{
    unsigned bit = 0;
    for (unsigned i = 0; i < COMMANDS; i++) {
        bit = strcmp(commands[i].name, command) == 0 ? commands[i].bit : bit;
    }
    *out = (settings){0};
    out->files = calloc((size_t)argc + 1, sizeof *out->files);
    if (!out->files) {
        complain("out of memory");
        return false;
    }
    bool options = true;
    for (int i = 0; i < argc; i++) {
        if (options && strcmp(argv[i], "--") == 0) {
            options = false;
        } else if (options && strcmp(argv[i], "-h") == 0) {
            out->help = true;
        } else if (options && argv[i][0] == '-' && argv[i][1]) {
            if (!take_option(command, bit, argc, argv, &i, out)) {
                return false;
            }
        } else {
            out->files[out->file_count++] = argv[i];
        }
    }
    read_defaults(out, bit);
    return out->help || check_settings(out);
}

void free_options(settings *out)
{
    free(out->files);
    free(out->config);
}
