/* SPDX-License-Identifier: Apache-2.0
 *
 * golden.c - the golden tests: a stage's result on short texts, as files a linguist can read.
 *
 *     golden [--bless] [--stage STAGE] [--name WORD] FOLDER
 *
 * In: FOLDER/<stage>/ *.txt, each a list of cases (see tests/README.md):
 *
 *     == who does it in a passive
 *     published: 2024-02-01
 *     ---
 *     The text that is coded.
 *     ---
 *     the dump of the stage, line by line
 *
 * Out: for each case that differs, the lines gone (-) and come (+), and a count. --bless writes
 * what came out into the files instead: read the diff before it is committed. Cases of
 * FOLDER/known-failures/<stage>/ hold what *should* come out: one that passes is an error, since it
 * must move to FOLDER/<stage>/. Exit 0: all as it should be; 1: not; 3: cannot read.
 */
#define _POSIX_C_SOURCE 200809L

#include "dump.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    hsay_str name, published, outlet, title, kind;
    bool escapes;  /* the input knows \n \t \\ and \xNN */
    hsay_str head; /* all up to the expected lines, as the file has it */
    hsay_str input, expected;
} test_case;

typedef struct {
    const char *folder, *stage_only, *name_only;
    bool bless;
    unsigned passed, failed, skipped, blessed;
} golden;

/* ------------------------------------------------------------------ files */

static bool read_file(const char *path, text *out)
{
    FILE *file = fopen(path, "rb");
    if (!file) {
        return false;
    }
    char block[65536];
    size_t got;
    text_add(out, "", 0);
    while ((got = fread(block, 1, sizeof block, file)) > 0) {
        text_add(out, block, got);
    }
    bool good = !ferror(file);
    fclose(file);
    return good;
}

static bool write_file(const char *path, const text *in)
{
    FILE *file = fopen(path, "wb");
    if (!file) {
        return false;
    }
    bool good = fwrite(in->data, 1, in->length, file) == in->length;
    return fclose(file) == 0 && good;
}

static int is_case_file(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    return entry->d_name[0] != '.' && length > 4 && strcmp(entry->d_name + length - 4, ".txt") == 0;
}

/* ------------------------------------------------------------------ reading cases */

static hsay_str take_line(hsay_str *rest)
{
    const char *end = memchr(rest->data, '\n', rest->length);
    size_t length = end ? (size_t)(end - rest->data) : rest->length;
    size_t step = end ? length + 1 : length;
    hsay_str line = {rest->data, length};
    rest->data += step;
    rest->length -= step;
    return line;
}

static bool is(hsay_str line, const char *words)
{
    return line.length == strlen(words) && memcmp(line.data, words, line.length) == 0;
}

static bool starts(hsay_str line, const char *words)
{
    size_t length = strlen(words);
    return line.length >= length && memcmp(line.data, words, length) == 0;
}

static void take_field(hsay_str line, const char *name, hsay_str *value)
{
    size_t skip = strlen(name);
    if (starts(line, name)) {
        while (skip < line.length && line.data[skip] == ' ') {
            skip++;
        }
        *value = (hsay_str){line.data + skip, line.length - skip};
    }
}

/* The lines up to the next one that is `---` or starts a case, without their last newline. */
static hsay_str take_block(hsay_str *rest)
{
    hsay_str block = {rest->data, 0};
    while (rest->length) {
        hsay_str before = *rest;
        hsay_str line = take_line(rest);
        if (is(line, "---")) {
            break;
        }
        if (starts(line, "== ")) {
            *rest = before;
            break;
        }
        block.length = (size_t)(rest->data - block.data);
    }
    while (block.length && block.data[block.length - 1] == '\n') {
        block.length--;
    }
    return block;
}

/* Takes the next case off `rest`; false at the end. What stands before the first is a comment. */
static bool take_case(hsay_str *rest, test_case *found)
{
    *found = (test_case){0};
    const char *start = rest->data;
    hsay_str line = {0};
    do {
        if (!rest->length) {
            return false;
        }
        line = take_line(rest);
    } while (!starts(line, "== "));
    take_field(line, "== ", &found->name);
    while (rest->length && !is(line = take_line(rest), "---")) {
        hsay_str escapes = {0};
        take_field(line, "published:", &found->published);
        take_field(line, "outlet:", &found->outlet);
        take_field(line, "title:", &found->title);
        take_field(line, "kind:", &found->kind);
        take_field(line, "escapes:", &escapes);
        found->escapes = found->escapes || is(escapes, "yes");
    }
    found->input = take_block(rest);
    found->head = (hsay_str){start, (size_t)(rest->data - start)};
    found->expected = take_block(rest);
    return true;
}

static int hex(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void unescape(text *out, hsay_str in)
{
    for (size_t i = 0; i < in.length; i++) {
        char c = in.data[i], next = i + 1 < in.length ? in.data[i + 1] : 0;
        if (c != '\\') {
            text_add(out, &c, 1);
        } else if (next == 'x' && i + 3 < in.length && hex(in.data[i + 2]) >= 0 &&
                   hex(in.data[i + 3]) >= 0) {
            c = (char)(hex(in.data[i + 2]) * 16 + hex(in.data[i + 3]));
            text_add(out, &c, 1);
            i += 3;
        } else {
            c = next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next;
            text_add(out, &c, 1);
            i++;
        }
    }
}

/* ------------------------------------------------------------------ coding and comparing */

static hsay_input_kind kind_of(hsay_str kind)
{
    return is(kind, "html")     ? HSAY_INPUT_HTML
           : is(kind, "conllu") ? HSAY_INPUT_CONLLU
           : is(kind, "auto")   ? HSAY_INPUT_AUTO
                                : HSAY_INPUT_TEXT;
}

static void code_case(const hsay_engine *engine, const char *stage, const test_case *test,
                      text *out)
{
    text input = {0};
    if (test->escapes) {
        unescape(&input, test->input);
    } else {
        text_add(&input, test->input.data, test->input.length);
    }
    hsay_input report = {.bytes = {input.data, input.length},
                         .kind = kind_of(test->kind),
                         .origin = {"golden", 6},
                         .published = test->published,
                         .outlet = test->outlet,
                         .title = test->title};
    hsay_article *article = NULL;
    hsay_error error = {0};
    if (hsay_code(engine, &report, &article, &error) != HSAY_OK) {
        text_print(out, "error: %s\n", error.message);
    } else if (!dump_stage(out, stage, article)) {
        text_print(out, "no dump for stage %s\n", stage);
    }
    hsay_article_free(article);
    text_free(&input);
    text_add(out, "", 0);
    while (out->length && out->data[out->length - 1] == '\n') {
        out->data[--out->length] = 0;
    }
}

/* Prints the lines of one text that the other does not have in the same order: good enough to
 * read for texts of a screen. Longest common subsequence over at most 400 lines each. */
enum { DIFF_LINES = 400 };

static size_t split_lines(hsay_str all, hsay_str lines[DIFF_LINES])
{
    size_t count = 0;
    while (all.length && count < DIFF_LINES) {
        lines[count++] = take_line(&all);
    }
    return count;
}

static bool same(hsay_str a, hsay_str b)
{
    return a.length == b.length && (a.length == 0 || memcmp(a.data, b.data, a.length) == 0);
}

static void print_line(const char *sign, hsay_str line)
{
    printf("  %s %.*s\n", sign, (int)line.length, line.data);
}

static void print_diff(hsay_str want, hsay_str got)
{
    static uint16_t common[DIFF_LINES + 1][DIFF_LINES + 1];
    static hsay_str old[DIFF_LINES], new[DIFF_LINES];
    size_t m = split_lines(want, old), n = split_lines(got, new);
    memset(common, 0, sizeof common);
    for (size_t i = m; i-- > 0;) {
        for (size_t j = n; j-- > 0;) {
            uint16_t down = common[i + 1][j], right = common[i][j + 1];
            common[i][j] = same(old[i], new[j]) ? (uint16_t)(common[i + 1][j + 1] + 1)
                           : down > right       ? down
                                                : right;
        }
    }
    size_t i = 0, j = 0;
    while (i < m || j < n) {
        if (i < m && j < n && same(old[i], new[j])) {
            print_line(" ", old[i]);
            i++, j++;
        } else if (i < m && (j == n || common[i + 1][j] >= common[i][j + 1])) {
            print_line("-", old[i++]);
        } else {
            print_line("+", new[j++]);
        }
    }
}

/* ------------------------------------------------------------------ running */

static void judge(golden *run, const char *path, const test_case *test, const text *got,
                  bool known_failure)
{
    hsay_str came = {got->data, got->length};
    bool good = same(test->expected, came);
    if (good != known_failure) {
        run->passed++;
        return;
    }
    run->failed++;
    printf("%s: %.*s%s\n", path, (int)test->name.length, test->name.data,
           known_failure ? ": passes now; move it out of known-failures" : "");
    if (!known_failure) {
        print_line("|", test->input);
        print_diff(test->expected, came);
    }
}

static void run_file(golden *run, const hsay_engine *engine, const char *stage, const char *path,
                     bool known_failure)
{
    text file = {0}, blessed = {0};
    if (!read_file(path, &file)) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(3);
    }
    hsay_str rest = {file.data, file.length};
    test_case test;
    while (take_case(&rest, &test)) {
        char name[256];
        snprintf(name, sizeof name, "%.*s", (int)test.name.length, test.name.data);
        if (run->name_only && !strstr(name, run->name_only)) {
            run->skipped++;
            text_add(&blessed, test.head.data, test.head.length);
            text_add(&blessed, test.expected.data, test.expected.length);
            text_add(&blessed, rest.length ? "\n\n" : "\n", rest.length ? 2 : 1);
            continue;
        }
        text got = {0};
        code_case(engine, stage, &test, &got);
        text_add(&blessed, test.head.data, test.head.length);
        text_add(&blessed, got.data, got.length);
        text_add(&blessed, rest.length ? "\n\n" : "\n", rest.length ? 2 : 1);
        if (!run->bless) {
            judge(run, path, &test, &got, known_failure);
        }
        text_free(&got);
    }
    bool changed = blessed.length != file.length ||
                   (file.length && memcmp(blessed.data, file.data, file.length) != 0);
    if (run->bless && !known_failure && changed && blessed.length) {
        if (!write_file(path, &blessed)) {
            fprintf(stderr, "%s: cannot be written\n", path);
            exit(3);
        }
        printf("blessed %s\n", path);
        run->blessed++;
    }
    text_free(&file);
    text_free(&blessed);
}

static void run_folder(golden *run, const hsay_engine *engine, const char *stage,
                       const char *folder, bool known_failure)
{
    struct dirent **entries = NULL;
    int count = scandir(folder, &entries, is_case_file, alphasort);
    for (int i = 0; i < count; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        run_file(run, engine, stage, path, known_failure);
        free(entries[i]);
    }
    free(entries);
}

static void run_stage(golden *run, const char *stage)
{
    char folder[4096], known[4096];
    snprintf(folder, sizeof folder, "%s/%s", run->folder, stage);
    snprintf(known, sizeof known, "%s/known-failures/%s", run->folder, stage);
    DIR *there = opendir(folder), *failing = opendir(known);
    if (there || failing) {
        hsay_options options = {.until = stage};
        hsay_engine *engine = NULL;
        hsay_error error = {0};
        if (hsay_engine_open(&options, &engine, &error) != HSAY_OK) {
            fprintf(stderr, "golden: no engine until %s: %s\n", stage, error.message);
            exit(3);
        }
        run_folder(run, engine, stage, folder, false);
        run_folder(run, engine, stage, known, true);
        hsay_engine_close(engine);
    }
    if (there) {
        closedir(there);
    }
    if (failing) {
        closedir(failing);
    }
}

int main(int argc, char **argv)
{
    golden run = {0};
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--bless") == 0) {
            run.bless = true;
        } else if (strcmp(argv[i], "--stage") == 0 && i + 1 < argc) {
            run.stage_only = argv[++i];
        } else if (strcmp(argv[i], "--name") == 0 && i + 1 < argc) {
            run.name_only = argv[++i];
        } else if (argv[i][0] != '-' && !run.folder) {
            run.folder = argv[i];
        } else {
            fputs("usage: golden [--bless] [--stage STAGE] [--name WORD] FOLDER\n", stderr);
            return 2;
        }
    }
    run.folder = run.folder ? run.folder : "tests/golden";
    const char *stage;
    for (uint32_t i = 0; (stage = hsay_stage_name(i)); i++) {
        if (!run.stage_only || strcmp(run.stage_only, stage) == 0) {
            run_stage(&run, stage);
        }
    }
    if (run.bless) {
        printf("golden: %u files blessed\n", run.blessed);
    } else {
        printf("golden: %u passed, %u failed%s\n", run.passed, run.failed,
               run.failed ? " (--bless accepts what came out: read the diff)" : "");
    }
    return run.failed ? 1 : 0;
}
