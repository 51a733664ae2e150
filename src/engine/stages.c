/* SPDX-License-Identifier: Apache-2.0
 *
 * stages.c - the path of the data, one row a stage; read down.
 */
#include "engine/engine.h"

#include "actors/actors.h"
#include "claims/claims.h"
#include "details/details.h"
#include "events/events.h"
#include "read/read.h"
#include "syntax/syntax.h"
#include "text/text.h"

const hsay_stage *const hsay_stages[HSAY_STAGES] = {
    &hsay_stage_read,    /* bytes -> text with a map back to the source */
    &hsay_stage_text,    /* text -> paragraphs, quotations, sentences, tokens */
    &hsay_stage_syntax,  /* tokens -> tags, lemmas, tree */
    &hsay_stage_actors,  /* trees -> mentions, chains, codes            WHO */
    &hsay_stage_events,  /* trees and actors -> events                  DID WHAT TO WHOM */
    &hsay_stage_claims,  /* -> source, cue, content, speaker, stance    SAYS WHO */
    &hsay_stage_details, /* -> times, places, figures                   WHEN, WHERE, HOW MANY */
};

const char *hsay_stage_name(uint32_t index)
{
    return index < HSAY_STAGES ? hsay_stages[index]->name : NULL;
}
