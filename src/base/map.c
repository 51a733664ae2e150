/* SPDX-License-Identifier: Apache-2.0
 *
 * map.c - uint64 keys to uint32 values: open addressing, linear probes, at most half full.
 * Zero marks a free slot, so key zero lives beside the table.
 */
#include "base/base.h"

static uint32_t slot_of(const hsay_map *map, uint64_t key)
{
    uint32_t mask = map->capacity - 1;
    uint32_t slot = (uint32_t)hsay_hash_mix(0, key) & mask;
    while (map->keys[slot] != 0 && map->keys[slot] != key)
        slot = (slot + 1) & mask;
    return slot;
}

static bool grow(hsay_arena *arena, hsay_map *map)
{
    hsay_map larger = *map;
    if (map->capacity > UINT32_MAX / 4)
        return false;
    larger.capacity = map->capacity == 0 ? 64 : map->capacity * 2;
    larger.keys = HSAY_NEW(arena, uint64_t, larger.capacity);
    larger.values = HSAY_NEW(arena, uint32_t, larger.capacity);
    if (larger.keys == NULL || larger.values == NULL)
        return false;
    for (uint32_t i = 0; i < map->capacity; i++) {
        if (map->keys[i] == 0)
            continue;
        uint32_t slot = slot_of(&larger, map->keys[i]);
        larger.keys[slot] = map->keys[i];
        larger.values[slot] = map->values[i];
    }
    *map = larger;
    return true;
}

bool hsay_map_put(hsay_arena *arena, hsay_map *map, uint64_t key, uint32_t value)
{
    if (key == 0) {
        map->has_zero = true;
        map->zero_value = value;
        return true;
    }
    if (map->count * 2 >= map->capacity && !grow(arena, map))
        return false;
    uint32_t slot = slot_of(map, key);
    map->count += map->keys[slot] == 0;
    map->keys[slot] = key;
    map->values[slot] = value;
    return true;
}

uint32_t hsay_map_get(const hsay_map *map, uint64_t key)
{
    if (key == 0)
        return map->has_zero ? map->zero_value : HSAY_NONE;
    if (map->capacity == 0)
        return HSAY_NONE;
    uint32_t slot = slot_of(map, key);
    return map->keys[slot] == 0 ? HSAY_NONE : map->values[slot];
}
