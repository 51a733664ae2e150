/* SPDX-License-Identifier: Apache-2.0
 *
 * gold.c - reads PolNeAR: FOLDER/text/NAME.txt, FOLDER/attributions/NAME_xxxx.ann (brat).
 *
 *     T1 <tab> Source 89 106;110 120 <tab> words          spans in code points
 *     E1 <tab> Attribution:T4 Content:T3 Cue:T2 Source:T1
 *
 * Where several people annotated an article, the first file by name is taken, as the scorer does.
 */
#include "trainer.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Names in `folder` that end in `ending`, sorted, without it. */
static char **list_folder(const char *folder, const char *ending, uint32_t *count)
{
    DIR *directory = opendir(folder);
    if (!directory)
        return NULL;
    char **names = NULL;
    *count = 0;
    for (struct dirent *entry; (entry = readdir(directory));) {
        size_t length = strlen(entry->d_name), tail = strlen(ending);
        if (length <= tail || strcmp(entry->d_name + length - tail, ending) != 0)
            continue;
        names = realloc(names, (*count + 1u) * sizeof *names);
        names[*count] = calloc(1, length + 1);
        memcpy(names[*count], entry->d_name, length - tail);
        ++*count;
    }
    closedir(directory);
    if (names)
        qsort(names, *count, sizeof *names, by_name);
    return names;
}

char **gold_names(const char *folder, uint32_t *count)
{
    char path[1024];
    snprintf(path, sizeof path, "%s/text", folder);
    return list_folder(path, ".txt", count);
}

static char *read_all(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    size_t room = 1u << 16, got;
    char *bytes = malloc(room);
    *length = 0;
    while ((got = fread(bytes + *length, 1, room - *length - 1u, file)) > 0) {
        *length += got;
        if (room - *length < 4096)
            bytes = realloc(bytes, room *= 2);
    }
    fclose(file);
    bytes[*length] = 0;
    return bytes;
}

/* First annotation file of an article: NAME_ and four characters. */
static bool annotation_path(const char *folder, const char *name, char *path, size_t size)
{
    static char **files;
    static uint32_t count;
    static char of[512];
    if (strcmp(of, folder) != 0) {
        char where[1024];
        snprintf(where, sizeof where, "%s/attributions", folder);
        files = list_folder(where, ".ann", &count);
        snprintf(of, sizeof of, "%s", folder);
    }
    size_t length = strlen(name);
    for (uint32_t i = 0; i < count; i++)
        if (strlen(files[i]) == length + 5 && strncmp(files[i], name, length) == 0 &&
            files[i][length] == '_') {
            snprintf(path, size, "%s/attributions/%s.ann", folder, files[i]);
            return true;
        }
    return false;
}

typedef struct {
    char key[12];
    gold_role role;
} text_bound;

uint32_t *gold_offsets(const gold_article *article, uint32_t *count)
{
    uint32_t *offsets = malloc((article->length + 2) * sizeof *offsets);
    *count = 0;
    for (size_t i = 0; i < article->length; i++)
        if (((unsigned char)article->text[i] & 0xC0u) != 0x80u)
            offsets[(*count)++] = (uint32_t)i;
    offsets[*count] = (uint32_t)article->length;
    return offsets;
}

static void read_spans(const char *text, const uint32_t *offsets, uint32_t points, gold_role *role)
{
    char *end;
    for (;;) {
        unsigned long start = strtoul(text, &end, 10), stop = strtoul(end, &end, 10);
        if (start < stop && stop <= points && role->count < ROLE_SPANS)
            role->span[role->count++] = (hsay_span){offsets[start], offsets[stop]};
        if (*end != ';')
            return;
        text = end + 1;
    }
}

static const gold_role *find_bound(const text_bound *bounds, uint32_t count, const char *key,
                                   size_t length)
{
    for (uint32_t i = 0; i < count; i++)
        if (strlen(bounds[i].key) == length && strncmp(bounds[i].key, key, length) == 0)
            return &bounds[i].role;
    return NULL;
}

static void add_role(gold_role *to, const gold_role *from)
{
    for (uint32_t i = 0; from && i < from->count && to->count < ROLE_SPANS; i++)
        to->span[to->count++] = from->span[i];
}

static void read_event(const char *line, const text_bound *bounds, uint32_t count,
                       gold_claim *claim)
{
    for (const char *at = strchr(line, '\t'); at && *at && *at != '\n';) {
        at++;
        const char *colon = strchr(at, ':');
        if (!colon)
            return;
        size_t key = strcspn(colon + 1, " \r\n\t");
        const gold_role *role = find_bound(bounds, count, colon + 1, key);
        if (strncmp(at, "Source", 6) == 0)
            add_role(&claim->source, role);
        else if (strncmp(at, "Content", 7) == 0)
            add_role(&claim->content, role);
        else if (strncmp(at, "Cue", 3) == 0)
            add_role(&claim->cue, role);
        at = colon + 1 + key;
        if (*at != ' ')
            return;
    }
}

static void read_lines(gold_article *article, char *lines, bool events, text_bound *bounds,
                       uint32_t *count, const uint32_t *offsets, uint32_t points)
{
    for (char *line = lines; line && *line;) {
        char *next = strchr(line, '\n');
        char *tab = strchr(line, '\t');
        if (!events && *line == 'T' && tab && (!next || tab < next) && tab - line < 12) {
            text_bound *bound = &bounds[(*count)++];
            memset(bound, 0, sizeof *bound);
            memcpy(bound->key, line, (size_t)(tab - line));
            char *space = strchr(tab, ' ');
            if (space)
                read_spans(space, offsets, points, &bound->role);
        } else if (events && *line == 'E' && tab) {
            gold_claim *claim = &article->claims[article->count++];
            memset(claim, 0, sizeof *claim);
            read_event(line, bounds, *count, claim);
        }
        line = next ? next + 1 : NULL;
    }
}

bool gold_read(const char *folder, const char *name, gold_article *article)
{
    char path[1024];
    *article = (gold_article){0};
    snprintf(path, sizeof path, "%s/text/%s.txt", folder, name);
    article->text = read_all(path, &article->length);
    size_t length;
    char *lines = annotation_path(folder, name, path, sizeof path) ? read_all(path, &length) : NULL;
    if (!article->text || !lines)
        return false;
    uint32_t points, count = 0, rows = 1;
    for (size_t i = 0; i < length; i++)
        rows += lines[i] == '\n';
    text_bound *bounds = malloc(rows * sizeof *bounds);
    article->claims = malloc(rows * sizeof *article->claims);
    uint32_t *offsets = gold_offsets(article, &points);
    read_lines(article, lines, false, bounds, &count, offsets, points);
    read_lines(article, lines, true, bounds, &count, offsets, points);
    free(offsets);
    free(bounds);
    free(lines);
    return true;
}

void gold_free(gold_article *article)
{
    free(article->text);
    free(article->claims);
    free(article->doubts);
}
