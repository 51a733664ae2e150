/* SPDX-License-Identifier: Apache-2.0
 *
 * kinds.c - is an argument of a kind, of a class, a given word?
 *
 * In: a token and an atom of a condition. Out: whether the token, or the word that carries its
 * meaning ("farmers" of "thousands of farmers"), is that.
 */
#include "events/resolve.h"

bool is_government(const hsay_actor *actor)
{
    return actor->kind == HSAY_KIND_COUNTRY ||
           (actor->sector_count > 0 && hsay_str_is(actor->sectors[0], "GOV"));
}

static bool kind_holds(const event_work *work, uint32_t token, uint32_t kind)
{
    uint32_t actors[PARTIES_MAX], index, count;
    const hsay_actor *actor = actor_at(work, content_word(work, token), &index);
    switch ((hsay_argument_kind)kind) {
    case HSAY_IS_ANY: return true;
    case HSAY_IS_NONE: return false;
    case HSAY_IS_ACTOR: return resolve(work, token, false, actors, PARTIES_MAX) > 0;
    case HSAY_IS_THING: return actor == NULL;
    case HSAY_IS_PERSON: return actor != NULL && actor->kind == HSAY_KIND_PERSON;
    case HSAY_IS_ORGANIZATION: return actor != NULL && actor->kind == HSAY_KIND_ORGANIZATION;
    case HSAY_IS_GROUP: return actor != NULL && actor->kind == HSAY_KIND_GROUP;
    case HSAY_IS_COUNTRY: return actor != NULL && actor->kind == HSAY_KIND_COUNTRY;
    case HSAY_IS_PLACE: return actor != NULL && actor->kind == HSAY_KIND_PLACE;
    case HSAY_IS_CODED:
        count = resolve(work, token, true, actors, PARTIES_MAX);
        for (uint32_t i = 0; i < count; i++) {
            if (work->doc->actors.data[actors[i]].code.length > 0 ||
                work->doc->actors.data[actors[i]].sector_count > 0) {
                return true;
            }
        }
        return false;
    case HSAY_IS_GOVERNMENT: return actor != NULL && is_government(actor);
    case HSAY_IS_PRONOUN: return work->doc->words.data[token].upos == HSAY_PRON;
    case HSAY_IS_NAME: return work->doc->words.data[token].upos == HSAY_PROPN;
    case HSAY_IS_INDICATIVE: return is_indicative(work, token);
    case HSAY_IS_SEVERAL:
    case HSAY_IS_COUNT: break;
    }
    return false;
}

bool argument_is(const event_work *work, uint32_t token, const hsay_pattern_atom *atom)
{
    uint32_t content = content_word(work, token);
    switch ((hsay_atom_type)atom->type) {
    case HSAY_ATOM_WORD:
        return work->words[token] == atom->value || work->words[content] == atom->value;
    case HSAY_ATOM_CLASS:
        if (atom->value == work->state->classes[CLASS_QUANTITY] &&
            work->doc->words.data[token].upos == HSAY_NUM) {
            return true;
        }
        return word_in(&work->state->patterns, work->words[token], atom->value) ||
               word_in(&work->state->patterns, work->words[content], atom->value);
    case HSAY_ATOM_KIND: return kind_holds(work, token, atom->value);
    case HSAY_ATOM_TYPES: break;
    }
    return false;
}
