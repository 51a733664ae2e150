/* SPDX-License-Identifier: Apache-2.0
 *
 * builder.c - text being written together with its map back to the source.
 *
 * In: pieces of text and the source byte at which each stands. Out: one padded buffer and a list
 * of points. A point (t, s) says: from text byte t on, text and source advance byte for byte from
 * source byte s; a new point is kept only where that stops being true.
 *
 *     source  <p>a &amp; b</p>        text  a & b
 *     points  (0,3) (2,5) (3,10)      text byte 4 (b) stands at source 11
 */
#include "read_parts.h"

#include <string.h>

enum { PADDING = 64 };

void hsay_builder_open(hsay_builder *builder, hsay_arena *arena)
{
    *builder = (hsay_builder){.arena = arena};
}

bool hsay_builder_reserve(hsay_builder *builder, size_t more)
{
    if (more > SIZE_MAX / 4 - builder->length)
        return false;
    size_t need = builder->length + more + PADDING;
    if (builder->data && need <= builder->capacity)
        return true;
    size_t capacity = builder->capacity + builder->capacity / 2;
    if (capacity < need)
        capacity = need;
    if (capacity < 256)
        capacity = 256;
    char *data = hsay_arena_take(builder->arena, capacity);
    if (!data)
        return false;
    if (builder->length)
        memcpy(data, builder->data, builder->length);
    builder->data = data;
    builder->capacity = capacity;
    return true;
}

/* Keeps a point for the current end of the text unless the last point already says so. */
static bool mark(hsay_builder *builder, uint64_t source)
{
    uint32_t count = builder->points.count;
    if (count > 0) {
        hsay_origin_point last = builder->points.data[count - 1];
        if (last.source + (builder->length - last.text) == source)
            return true;
    }
    hsay_origin_point *point = hsay_push(builder->arena, &builder->points);
    if (!point)
        return false;
    *point = (hsay_origin_point){.text = (uint32_t)builder->length, .source = source};
    return true;
}

bool hsay_builder_add(hsay_builder *builder, hsay_str bytes, uint64_t source)
{
    if (bytes.length == 0)
        return true;
    if (builder->length + bytes.length > UINT32_MAX)
        return false;
    if (!hsay_builder_reserve(builder, bytes.length) || !mark(builder, source))
        return false;
    memcpy(builder->data + builder->length, bytes.data, bytes.length);
    builder->length += bytes.length;
    return true;
}

bool hsay_builder_put(hsay_builder *builder, uint32_t code_point, uint64_t source)
{
    char bytes[4];
    size_t length = hsay_utf8_put(bytes, code_point);
    return hsay_builder_add(builder, (hsay_str){bytes, length}, source);
}

hsay_str hsay_builder_close(hsay_builder *builder)
{
    if (!hsay_builder_reserve(builder, 0))
        return (hsay_str){NULL, 0};
    memset(builder->data + builder->length, 0, PADDING);
    return (hsay_str){builder->data, builder->length};
}

uint64_t hsay_points_source(const hsay_points *points, uint64_t offset)
{
    uint32_t low = 0, high = points->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (points->data[middle].text <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return offset;
    hsay_origin_point point = points->data[low - 1];
    return point.source + (offset - point.text);
}
