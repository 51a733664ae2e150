/* SPDX-License-Identifier: Apache-2.0
 *
 * arena.c - chunks of memory freed together.
 *
 *     chunk: [header | used ......... | free ....]  --> older chunk --> older chunk
 *
 * A request that does not fit the newest chunk opens a new one, twice as large as the last (64 KiB
 * to 4 MiB) or as large as the request. Under AddressSanitizer every request is a chunk of its
 * own, so that an overrun is seen.
 */
#include "base/base.h"

#include <stdlib.h>
#include <string.h>

#define CHUNK_FIRST     65536u
#define CHUNK_LARGEST   4194304u
#define REQUEST_LARGEST (SIZE_MAX / 4)

#if defined(__SANITIZE_ADDRESS__)
#define ONE_EACH true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ONE_EACH true
#endif
#endif
#ifndef ONE_EACH
#define ONE_EACH false
#endif

struct hsay_chunk {
    hsay_chunk *older;
    size_t size, fill; /* bytes of payload, bytes used of it */
    size_t pad;        /* keeps the payload aligned to 16 */
};
_Static_assert(sizeof(hsay_chunk) % 16 == 0, "payload must be aligned");

static void *resize_by_malloc(void *context, void *old, size_t old_size, size_t new_size)
{
    (void)context;
    (void)old_size;
    if (new_size == 0) {
        free(old);
        return NULL;
    }
    return realloc(old, new_size);
}

void hsay_arena_open(hsay_arena *arena, const hsay_allocator *allocator)
{
    *arena = (hsay_arena){.allocator = {resize_by_malloc, NULL}};
    if (allocator != NULL && allocator->resize != NULL)
        arena->allocator = *allocator;
}

static void drop_chunk(hsay_arena *arena)
{
    hsay_chunk *chunk = arena->chunk;
    arena->chunk = chunk->older;
    arena->used -= chunk->size + sizeof *chunk;
    arena->allocator.resize(arena->allocator.context, chunk, chunk->size + sizeof *chunk, 0);
}

void hsay_arena_close(hsay_arena *arena)
{
    while (arena->chunk != NULL)
        drop_chunk(arena);
}

static bool open_chunk(hsay_arena *arena, size_t need)
{
    size_t size = need;
    if (!ONE_EACH) {
        size_t next = arena->chunk == NULL ? CHUNK_FIRST : arena->chunk->size * 2;
        if (next > CHUNK_LARGEST)
            next = CHUNK_LARGEST;
        if (size < next)
            size = next;
    }
    hsay_chunk *chunk =
        arena->allocator.resize(arena->allocator.context, NULL, 0, size + sizeof *chunk);
    if (chunk == NULL) {
        arena->starved = true;
        return false;
    }
    *chunk = (hsay_chunk){.older = arena->chunk, .size = size};
    arena->chunk = chunk;
    arena->used += size + sizeof *chunk;
    return true;
}

void *hsay_arena_take(hsay_arena *arena, size_t size)
{
    if (size > REQUEST_LARGEST)
        return NULL;
    size_t need = size == 0 ? 16 : (size + 15) & ~(size_t)15;
    hsay_chunk *chunk = arena->chunk;
    if (chunk == NULL || chunk->size - chunk->fill < need) {
        if (!open_chunk(arena, ONE_EACH && size != 0 ? size : need))
            return NULL;
        chunk = arena->chunk;
    }
    char *payload = (char *)(chunk + 1) + chunk->fill;
    chunk->fill += need < chunk->size - chunk->fill ? need : chunk->size - chunk->fill;
    memset(payload, 0, size);
    return payload;
}

void *hsay_arena_take_array(hsay_arena *arena, size_t count, size_t size)
{
    if (size != 0 && count > REQUEST_LARGEST / size)
        return NULL;
    return hsay_arena_take(arena, count * size);
}

hsay_mark hsay_arena_mark(const hsay_arena *arena)
{
    return (hsay_mark){arena->chunk, arena->chunk == NULL ? 0 : arena->chunk->fill};
}

void hsay_arena_rewind(hsay_arena *arena, hsay_mark mark)
{
    while (arena->chunk != mark.chunk)
        drop_chunk(arena);
    if (arena->chunk != NULL)
        arena->chunk->fill = mark.fill;
}

bool hsay_vector_room(hsay_arena *arena, void **data, uint32_t *count, uint32_t *capacity,
                      size_t size)
{
    if (*count < *capacity) {
        memset((char *)*data + (size_t)*count * size, 0, size);
        return true;
    }
    if (*capacity > UINT32_MAX / 2 - 1)
        return false;
    uint32_t more = *capacity == 0 ? 16 : *capacity * 2;
    void *moved = hsay_arena_take_array(arena, more, size);
    if (moved == NULL)
        return false;
    if (*count != 0)
        memcpy(moved, *data, (size_t)*count * size);
    *data = moved;
    *capacity = more;
    return true;
}
