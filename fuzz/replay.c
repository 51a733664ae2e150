/* SPDX-License-Identifier: Apache-2.0
 *
 * replay.c - runs a fuzz target over files instead of under libFuzzer.
 *
 *     build/fuzz-path fuzz/corpus/path some/crash
 *
 * In: files, or folders whose files are taken in the order of their names. Out: a count; a target
 * that finds something aborts, so that the last name printed to standard error is the culprit's.
 * With libFuzzer: clang -fsanitize=fuzzer,address fuzz/path.c ... without this file.
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static int run_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    size_t size = 0, capacity = 1 << 16, got;
    uint8_t *bytes = malloc(capacity);
    if (!file || !bytes) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(3);
    }
    while ((got = fread(bytes + size, 1, capacity - size, file)) > 0) {
        size += got;
        if (size == capacity) {
            capacity *= 2;
            bytes = realloc(bytes, capacity);
            if (!bytes) {
                exit(3);
            }
        }
    }
    fclose(file);
    /* An exact allocation, so that AddressSanitizer sees every byte read past the end. */
    uint8_t *exact = malloc(size ? size : 1);
    if (!exact) {
        exit(3);
    }
    memcpy(exact, bytes, size);
    free(bytes);
    if (getenv("REPLAY_VERBOSE")) {
        fprintf(stderr, "%s\n", path);
    }
    LLVMFuzzerTestOneInput(exact, size);
    free(exact);
    return 1;
}

static int is_visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static int run_folder(const char *folder)
{
    struct dirent **entries = NULL;
    int count = scandir(folder, &entries, is_visible, alphasort), done = 0;
    for (int i = 0; i < count; i++) {
        char path[4096];
        snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        done += run_file(path);
        free(entries[i]);
    }
    free(entries);
    return done;
}

int main(int argc, char **argv)
{
    int done = 0;
    for (int i = 1; i < argc; i++) {
        struct stat about;
        if (stat(argv[i], &about) != 0) {
            fprintf(stderr, "%s: is missing\n", argv[i]);
            return 3;
        }
        done += S_ISDIR(about.st_mode) ? run_folder(argv[i]) : run_file(argv[i]);
    }
    printf("%s: %d inputs replayed\n", argv[0], done);
    return 0;
}
