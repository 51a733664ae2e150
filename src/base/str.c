/* SPDX-License-Identifier: Apache-2.0
 *
 * str.c - views of bytes: compare, cut, copy, hash.
 */
#include "base/base.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

hsay_str hsay_str_of(const char *terminated)
{
    return terminated == NULL ? (hsay_str){NULL, 0} : (hsay_str){terminated, strlen(terminated)};
}

int hsay_str_compare(hsay_str a, hsay_str b)
{
    size_t common = a.length < b.length ? a.length : b.length;
    int order = common == 0 ? 0 : memcmp(a.data, b.data, common);
    if (order != 0)
        return order;
    return a.length < b.length ? -1 : a.length > b.length;
}

bool hsay_str_starts(hsay_str a, const char *prefix)
{
    size_t length = strlen(prefix);
    return a.length >= length && (length == 0 || memcmp(a.data, prefix, length) == 0);
}

bool hsay_str_ends(hsay_str a, const char *suffix)
{
    size_t length = strlen(suffix);
    return a.length >= length &&
           (length == 0 || memcmp(a.data + a.length - length, suffix, length) == 0);
}

hsay_str hsay_str_trim(hsay_str a)
{
    while (a.length != 0 && hsay_is_space((unsigned char)a.data[0])) {
        a.data++;
        a.length--;
    }
    while (a.length != 0 && hsay_is_space((unsigned char)a.data[a.length - 1]))
        a.length--;
    return a;
}

size_t hsay_str_find(hsay_str a, hsay_str needle)
{
    if (needle.length == 0)
        return 0;
    for (size_t i = 0; i + needle.length <= a.length; i++) {
        const char *hit = memchr(a.data + i, needle.data[0], a.length - needle.length - i + 1);
        if (hit == NULL)
            return SIZE_MAX;
        i = (size_t)(hit - a.data);
        if (memcmp(hit, needle.data, needle.length) == 0)
            return i;
    }
    return SIZE_MAX;
}

hsay_str hsay_str_copy(hsay_arena *arena, hsay_str a)
{
    return hsay_str_join(arena, a, (hsay_str){NULL, 0});
}

hsay_str hsay_str_join(hsay_arena *arena, hsay_str a, hsay_str b)
{
    char *copy = hsay_arena_take(arena, a.length + b.length + 1);
    if (copy == NULL)
        return (hsay_str){NULL, 0};
    if (a.length != 0)
        memcpy(copy, a.data, a.length);
    if (b.length != 0)
        memcpy(copy + a.length, b.data, b.length);
    return (hsay_str){copy, a.length + b.length};
}

hsay_str hsay_str_print(hsay_arena *arena, const char *format, ...)
{
    char buffer[4096];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(buffer, sizeof buffer, format, arguments);
    va_end(arguments);
    if (length < 0)
        length = 0;
    size_t kept = (size_t)length < sizeof buffer ? (size_t)length : sizeof buffer - 1;
    return hsay_str_copy(arena, (hsay_str){buffer, kept});
}

bool hsay_str_next(hsay_str *list, char separator, hsay_str *item)
{
    if (list->data == NULL || list->length == 0)
        return false;
    const char *hit = memchr(list->data, separator, list->length);
    size_t length = hit == NULL ? list->length : (size_t)(hit - list->data);
    *item = hsay_str_trim((hsay_str){list->data, length});
    size_t skip = hit == NULL ? length : length + 1;
    list->data += skip;
    list->length -= skip;
    return true;
}

/* The finalizer of MurmurHash3 (Appleby 2011) over 8-byte words. */
uint64_t hsay_hash_mix(uint64_t hash, uint64_t value)
{
    uint64_t x = (hash ^ value) * 0xff51afd7ed558ccdu;
    x ^= x >> 33;
    x *= 0xc4ceb9fe1a85ec53u;
    return x ^ (x >> 29);
}

uint64_t hsay_hash(hsay_str a)
{
    uint64_t hash = 0x9e3779b97f4a7c15u ^ a.length;
    while (a.length >= 8) {
        uint64_t word;
        memcpy(&word, a.data, 8);
        hash = hsay_hash_mix(hash, word);
        a.data += 8;
        a.length -= 8;
    }
    uint64_t rest = 0;
    for (size_t i = 0; i < a.length; i++)
        rest |= (uint64_t)(unsigned char)a.data[i] << (8 * i);
    return hsay_hash_mix(hash, rest);
}
