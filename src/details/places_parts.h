/* SPDX-License-Identifier: Apache-2.0
 *
 * places_parts.h - private to places*.c: names of places found in a document, and what each may be.
 */
#ifndef HSAY_DETAILS_PLACES_PARTS_H
#define HSAY_DETAILS_PLACES_PARTS_H

#include "details/places.h"
#include "tables/tables.h"

#define HSAY_READINGS_MAX 24u   /* places that one name may be */
#define HSAY_NAMES_MAX    2000u /* different names in one document; further ones are passed over */

/* The middle of a country. */
typedef struct {
    uint32_t code; /* packed letters */
    double latitude, longitude;
    uint32_t people;
    hsay_str gazetteer;
    uint32_t radius; /* km in which nine of ten of its towns lie */
} hsay_centre;

typedef struct {
    hsay_gazetteer gazetteer;
    hsay_index actors;
    bool has_actors;
    const hsay_image *image;
    uint32_t countries, given, titles, words, roles;     /* tables of the image, or HSAY_NONE */
    uint32_t names_column, capital_column, seats_column; /* of countries */
    uint32_t code_column, use_column;                    /* of countries, of words */
    hsay_table word_counts;                              /* text/words */
    bool has_word_counts;
    HSAY_VECTOR(hsay_centre) centres;
    hsay_map centre_of; /* packed code -> index */
} hsay_places_state;

/* One place that a name may be. */
typedef struct {
    double latitude, longitude;
    uint32_t people;
    uint32_t country; /* packed alpha-3, 0: none */
    char admin[4];
    uint8_t kind; /* hsay_place_kind */
    uint8_t fame; /* how many other names it has, 15 at most */
    bool other;   /* not its main name */
    bool capital; /* of its country */
    hsay_str name, code;
    uint32_t id;        /* GeoNames */
    hsay_str gazetteer; /* of countries */
    uint32_t radius;    /* km, of countries */
    float base, score;
} hsay_reading;

/* A name of the document; its mentions share their reading unless a container says otherwise. */
typedef struct {
    uint64_t hash;
    uint32_t first, count; /* readings */
    uint32_t choice;       /* reading */
    bool sure;             /* only one reading, or a container said which */
    float margin;          /* by how much its reading beats the next best one elsewhere */
    float evidence;        /* the greatest of its toponyms */
} hsay_place_name;

typedef struct {
    uint32_t first, last; /* tokens */
    uint32_t name;
    uint32_t choice;    /* reading */
    uint32_t container; /* the toponym behind its comma, or HSAY_NONE */
    bool contained;     /* is itself such a container */
    bool adjective;     /* "Sudanese": tells the country, is no place */
    float evidence;
} hsay_toponym;

typedef struct {
    const hsay_places_state *state;
    hsay_doc *doc;
    HSAY_VECTOR(hsay_reading) readings;
    HSAY_VECTOR(hsay_place_name) names;
    HSAY_VECTOR(hsay_toponym) toponyms;
    hsay_map name_of;      /* hash -> name */
    hsay_map person_words; /* hash of a word of a person's name -> 1 */
    uint32_t *mention_of;  /* token -> widest name mention around it, or HSAY_NONE */
} hsay_place_search;

static inline uint32_t hsay_pack_code(hsay_str code)
{
    if (code.length != 3)
        return 0;
    return (uint32_t)((unsigned char)code.data[0] << 16 | (unsigned char)code.data[1] << 8 |
                      (unsigned char)code.data[2]);
}

/* places_find.c: fills names, readings and toponyms. False: no memory. */
bool hsay_places_recognise(hsay_place_search *search);
/* places_choose.c: fills the choices. */
bool hsay_places_choose(hsay_place_search *search);
/* places_judge.c: is this toponym a place at all? Its evidence. */
float hsay_place_evidence(const hsay_place_search *search, uint32_t toponym);
double hsay_place_distance(const hsay_reading *a, const hsay_reading *b); /* km */

#endif
