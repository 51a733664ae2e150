/* SPDX-License-Identifier: Apache-2.0
 *
 * emit.c - events and their explanations.
 *
 * In: the triggers of a sentence that are left. Out: doc->events, in the order of the text. Type,
 * mode and CAMEO code come from the frame; a planned act of cooperation counts as an agreement,
 * as PLOVER has it (lexicon/events/futures.tsv); contexts come from the frame, the words of the
 * sentence and the parties (contexts.c), the score from scores.tsv.
 */
#include "events/internal.h"

/* The clause that tells the event: the trigger's own children, without clauses of their own. */
static void find_extent(const event_work *work, event_trigger *trigger)
{
    const hsay_doc *doc = work->doc;
    child_walk walk = children_of(doc, trigger->token);
    uint32_t child;
    trigger->left = trigger->right = trigger->token;
    while (next_child(&walk, &child)) {
        uint8_t relation = doc->words.data[child].deprel;
        const hsay_word *word = &doc->words.data[child];
        if (relation == HSAY_CONJ || relation == HSAY_PARATAXIS || relation == HSAY_CCOMP ||
            relation == HSAY_ADVCL || relation == HSAY_ACL_RELCL || relation == HSAY_PUNCT_REL) {
            continue;
        }
        trigger->left = word->left < trigger->left ? word->left : trigger->left;
        trigger->right = word->right > trigger->right ? word->right : trigger->right;
    }
}

/* Trigger words as spans, neighbours joined. */
static hsay_slice trigger_spans(const event_work *work, const event_trigger *trigger)
{
    uint32_t tokens[CONSUMED_MAX + 1], count = 0;
    hsay_span spans[CONSUMED_MAX + 1];
    uint32_t spans_count = 0;
    tokens[count++] = trigger->token;
    for (uint32_t i = 0; i < trigger->consumed_count; i++) {
        uint32_t at = count++;
        while (at > 0 && tokens[at - 1] > trigger->consumed[i]) {
            tokens[at] = tokens[at - 1];
            at--;
        }
        tokens[at] = trigger->consumed[i];
    }
    for (uint32_t i = 0; i < count; i++) {
        hsay_span span = work->doc->tokens.data[tokens[i]].span;
        if (i > 0 && tokens[i] == tokens[i - 1] + 1) {
            spans[spans_count - 1].end = span.end;
        } else {
            spans[spans_count++] = span;
        }
    }
    return hsay_doc_add_spans(work->doc, spans, spans_count);
}

static hsay_str party_text(const event_work *work, const party_list *side)
{
    hsay_arena *scratch = &work->doc->scratch;
    hsay_str text = {0};
    for (uint32_t i = 0; i < side->count && i < 6; i++) {
        hsay_str name = work->doc->actors.data[side->actor[i]].name;
        text = hsay_str_print(scratch, "%.*s%s%.*s (%s)", (int)text.length,
                              text.data == NULL ? "" : text.data, i > 0 ? ", " : "",
                              (int)(name.length < 60 ? name.length : 60), name.data, side->how[i]);
    }
    return text.length > 0 ? text : HSAY_STR("nobody named");
}

static void explain(event_work *work, const event_trigger *trigger, uint32_t event)
{
    const hsay_patterns *patterns = &work->state->patterns;
    const hsay_pattern_frame *frame = &patterns->frames[trigger->frame];
    const hsay_event *made = &work->doc->events.data[event];
    hsay_str mode = hsay_patterns_string(patterns, frame->mode);
    hsay_str actors, recipients, form;
    if (!work->doc->explain) {
        return;
    }
    actors = party_text(work, &trigger->actors);
    recipients = party_text(work, &trigger->recipients);
    form = hsay_doc_form(work->doc, trigger->token);
    hsay_doc_note(work->doc, "events", work->sentence, trigger->token, event, made->rule,
                  "'%.*s' and %u more words fit the frame %s%s%.*s (%s); actors: %.*s; "
                  "recipients: %.*s",
                  (int)(form.length < 40 ? form.length : 40), form.data, trigger->consumed_count,
                  hsay_event_type_name((hsay_event_type)frame->type), mode.length > 0 ? "/" : "",
                  (int)mode.length, mode.data, hsay_event_status_name(made->status),
                  (int)actors.length, actors.data, (int)recipients.length, recipients.data);
}

static bool emit(event_work *work, event_trigger *trigger, uint64_t contexts)
{
    const events_state *state = work->state;
    const hsay_pattern_frame *frame = &state->patterns.frames[trigger->frame];
    hsay_event *event = hsay_push(&work->doc->arena, &work->doc->events);
    if (event == NULL) {
        return false;
    }
    find_extent(work, trigger);
    event->type = (hsay_event_type)frame->type;
    event->mode = hsay_patterns_string(&state->patterns, frame->mode);
    event->cameo = hsay_patterns_string(&state->patterns, frame->cameo);
    event->score = state->scores[trigger->frame];
    event->status = trigger->status;
    event->contexts = contexts | frame->contexts | party_contexts(work, &trigger->actors) |
                      party_contexts(work, &trigger->recipients);
    event->rule = state->rules[trigger->frame];
    event->head = trigger->token;
    event->sentence = work->sentence;
    event->left = trigger->left;
    event->right = trigger->right;
    if (trigger->status == HSAY_FUTURE && state->future_type[frame->type] != HSAY_NONE) {
        event->type = (hsay_event_type)state->future_type[frame->type];
        event->mode = (hsay_str){"", 0};
        event->cameo = state->future_cameo[frame->type];
        event->score = state->future_score[frame->type];
    }
    event->trigger = trigger_spans(work, trigger);
    event->actors = hsay_doc_add_refs(work->doc, trigger->actors.actor, trigger->actors.count);
    event->recipients =
        hsay_doc_add_refs(work->doc, trigger->recipients.actor, trigger->recipients.count);
    explain(work, trigger, work->doc->events.count - 1);
    return event->trigger.count != HSAY_NONE && event->actors.count != HSAY_NONE &&
           event->recipients.count != HSAY_NONE;
}

bool emit_triggers(event_work *work)
{
    uint64_t contexts = 0;
    bool read = false;
    for (uint32_t i = 0; i < work->triggers.count; i++) {
        event_trigger *trigger = &work->triggers.data[i];
        if (trigger->dropped) {
            continue;
        }
        if (!read) {
            contexts = sentence_contexts(work);
            read = true;
        }
        if (!emit(work, trigger, contexts)) {
            return false;
        }
    }
    return true;
}
