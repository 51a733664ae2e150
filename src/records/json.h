/* SPDX-License-Identifier: Apache-2.0
 *
 * json.h - JSON as jsonl.c and geojson.c write it.
 *
 * Every field is preceded by a comma, since the first of an object is written by hand; every list
 * is one function that puts item after item. Escapes as RFC 8259 asks, and no more: text is valid
 * UTF-8 and stays as it is. Unknown is null.
 */
#ifndef HSAY_RECORDS_JSON_H
#define HSAY_RECORDS_JSON_H

#include "records/records.h"

void hsay_json_string(hsay_writer *writer, hsay_str words);
void hsay_json_null(hsay_writer *writer, hsay_str words); /* null where empty */
void hsay_json_key(hsay_writer *writer, const char *name);
void hsay_json_field(hsay_writer *writer, const char *name, hsay_str value); /* null where empty */
void hsay_json_name(hsay_writer *writer, const char *name, const char *value);
void hsay_json_count(hsay_writer *writer, const char *name, uint64_t value);
/* The same, null for 0. */
void hsay_json_known(hsay_writer *writer, const char *name, uint64_t value);
void hsay_json_day(hsay_writer *writer, const char *name, int32_t day);
void hsay_json_number(hsay_writer *writer, const char *name, double value, unsigned decimals);
/* null for a bound below 0. */
void hsay_json_bound(hsay_writer *writer, const char *name, int64_t bound);
/* "a1", or null for HSAY_NONE. */
void hsay_json_id(hsay_writer *writer, char letter, uint32_t index);

/* A list: `put` writes item `index` of `items`. */
typedef void hsay_json_item(hsay_writer *writer, const void *items, uint32_t index);
void hsay_json_list(hsay_writer *writer, const char *name, uint32_t count, hsay_json_item *put,
                    const void *items);
void hsay_json_strings(hsay_writer *writer, const char *name, const hsay_str *items,
                       uint32_t count);
void hsay_json_contexts(hsay_writer *writer, uint64_t contexts);

#endif
