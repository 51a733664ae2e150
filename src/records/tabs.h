/* SPDX-License-Identifier: Apache-2.0
 *
 * tabs.h - what the formats of other event data sets share: POLECAT, ICEWS, GDELT, PETRARCH.
 *
 * All are tables parted by tabs, one row for a pair of actor and recipient, and know neither doubt
 * nor source. So they hold only what an article tells as having happened (tabs.c says which), and
 * a list of actors becomes rows.
 */
#ifndef HSAY_RECORDS_TABS_H
#define HSAY_RECORDS_TABS_H

#include "records/records.h"

/* ------------------------------------------------------------------ countries.c */

typedef struct {
    char code[4], fips[3]; /* "" where FIPS 10-4 has none */
    int cow;               /* 0: no state of the Correlates of War */
    const char *name;
} hsay_country;
const hsay_country *hsay_country_of(hsay_str code); /* NULL: not a country's code */

/* ------------------------------------------------------------------ tabs.c */

/* One row. */
typedef struct {
    uint32_t event;
    const hsay_actor *actor, *recipient; /* NULL: nobody */
    uint32_t number;                     /* of the pairs of this event, from 1 */
    int32_t day;                         /* the event's, else the publication's, or HSAY_NO_DAY */
} hsay_row;

/* Hands every row of the article to `put`. */
void hsay_rows(hsay_writer *writer, void (*put)(hsay_writer *writer, const hsay_row *row));

/* A row is cells, each ended by a tab but for the last. `empty` stands for what is unknown. */
typedef struct {
    hsay_writer *writer;
    const char *empty; /* "", "NULL" or "---" */
    bool begun;
} hsay_cells;

hsay_cells hsay_cells_open(hsay_writer *writer, const char *empty);
void hsay_cell(hsay_cells *cells, hsay_str words); /* white space becomes blanks */
void hsay_cell_text(hsay_cells *cells, const char *words);
void hsay_cell_count(hsay_cells *cells, uint64_t value);
void hsay_cell_number(hsay_cells *cells, double value, unsigned decimals); /* NaN: unknown */
void hsay_cell_empty(hsay_cells *cells, unsigned count);
/* With `form` "-" 2025-03-05, with "" 20250305. */
void hsay_cell_day(hsay_cells *cells, int32_t day, const char *form);
/* "4f0c0d1b2a3c4d5e-e1-1": article, event, pair. */
void hsay_cell_event_id(hsay_cells *cells, const hsay_row *row);
/* Sectors joined by `separator`. */
void hsay_cell_sectors(hsay_cells *cells, const hsay_actor *actor, const char *separator);
void hsay_cells_close(hsay_cells *cells);

/* "USAGOV": an actor's code and sectors run together. */
/* How many sectors these data sets tell: a country stands there bare, and means its government. */
uint32_t hsay_sectors_told(const hsay_actor *actor);
hsay_str hsay_actor_run(hsay_writer *writer, const hsay_actor *actor);
/* The words of the actor where `event` is told: its mention in that sentence, else its name. */
hsay_str hsay_actor_words(hsay_writer *writer, const hsay_actor *actor, uint32_t event);
/* Its code where that is a country's, else empty. */
hsay_str hsay_actor_country(const hsay_actor *actor);

#endif
