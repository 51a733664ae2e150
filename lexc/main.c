/* SPDX-License-Identifier: Apache-2.0
 *
 * main.c - lexc LEXICON IMAGE: compiles a folder and writes the image; used by the build.
 * Findings go to standard error, one a line. Exit: 0 written, 1 findings, 2 usage, 3 unreadable.
 */
#include "lexc/lexc.h"

#include <stdio.h>

static void print_finding(void *context, const char *finding)
{
    fprintf(stderr, "%s/%s\n", (const char *)context, finding);
}

static bool save(const char *path, hsay_str bytes)
{
    FILE *out = fopen(path, "wb");
    if (out == NULL)
        return false;
    bool written = fwrite(bytes.data, 1, bytes.length, out) == bytes.length;
    return fclose(out) == 0 && written;
}

int main(int count, char **arguments)
{
    if (count != 3) {
        fputs("usage: lexc LEXICON-FOLDER IMAGE\n", stderr);
        return 2;
    }
    hsay_arena arena;
    hsay_arena_open(&arena, NULL);
    hsay_error error;
    uint32_t findings;
    hsay_str image;
    int code = 0;
    if (lexc_compile(arguments[1], (hsay_str){NULL, 0}, &arena, print_finding, arguments[1],
                     &findings, &image, &error) != HSAY_OK) {
        fprintf(stderr, "lexc: %s\n", error.message);
        code = 3;
    } else if (findings != 0) {
        fprintf(stderr, "lexc: %u findings, no image written\n", findings);
        code = 1;
    } else if (!save(arguments[2], image)) {
        fprintf(stderr, "lexc: %s cannot be written\n", arguments[2]);
        code = 3;
    }
    hsay_arena_close(&arena);
    return code;
}
