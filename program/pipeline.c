/* SPDX-License-Identifier: Apache-2.0
 *
 * pipeline.c - many articles at once, their results in the order they came in.
 *
 *     main thread   reads article n, copies it into slot n % SLOTS ... writes slot m when it is
 * done workers       take the oldest waiting slot, code it, write its bytes into the slot's buffer
 *
 *     slots   [ done | coding | waiting | coding | empty ... ]
 *               ^written next, always in this order
 *
 * So the bytes are the same at any number of threads. Memory is flat: at most 4 slots a thread, and
 * no new article is read while those under way hold more than BYTES_MAX.
 */
#include "program.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { SLOTS_PER_THREAD = 4 };
static const size_t BYTES_MAX = 64u << 20; /* of texts that wait or are being coded */
static const size_t KEEP_MAX = 1u << 20;   /* a slot's buffer that grew larger is given back */

typedef struct {
    char *data; /* owned */
    size_t length, capacity;
    bool no_memory;
} buffer;

typedef enum { SLOT_EMPTY, SLOT_WAITING, SLOT_CODING, SLOT_DONE } slot_state;

typedef struct {
    slot_state state;
    hsay_input input; /* its strings point into `held` */
    buffer held, result;
    hsay_status status;
    hsay_error error;
} slot;

typedef struct {
    pipeline *run;
    slot *slots; /* ring of `count` */
    uint32_t count;
    uint64_t read, coded, written; /* articles: put into slots, taken by workers, written */
    size_t waiting_bytes;
    bool ended; /* no more articles will come */
    pthread_mutex_t lock;
    pthread_cond_t work, done;
} ring;

/* ------------------------------------------------------------------ buffers */

static bool buffer_add(void *context, const char *bytes, size_t length)
{
    buffer *b = context;
    if (b->capacity - b->length < length) {
        size_t capacity = (b->length + length) * 2 + 4096;
        char *data = realloc(b->data, capacity);
        if (!data) {
            b->no_memory = true;
            return false;
        }
        b->data = data;
        b->capacity = capacity;
    }
    if (length > 0) {
        memcpy(b->data + b->length, bytes, length);
    }
    b->length += length;
    return true;
}

static void buffer_reset(buffer *b)
{
    if (b->capacity > KEEP_MAX) {
        free(b->data);
        b->data = NULL;
        b->capacity = 0;
    }
    b->length = 0;
    b->no_memory = false;
}

/* ------------------------------------------------------------------ one article */

/* Codes `input` and prints it. The article is refused when it or its format fails. */
static hsay_status code_one(const pipeline *run, const hsay_input *input, hsay_print *print,
                            void *context, hsay_error *error)
{
    hsay_article *article = NULL;
    hsay_status status = hsay_code(run->engine, input, &article, error);
    if (status == HSAY_OK) {
        status = hsay_write(article, run->format, &run->layout, print, context, error);
    }
    hsay_article_free(article);
    return status;
}

static void write_result(pipeline *run, slot *s)
{
    if (s->status != HSAY_OK) {
        inputs_refuse(run->in, s->input.origin, &s->error);
        return;
    }
    if (s->result.length == 0) {
        return;
    }
    if (run->begun && run->between) {
        output_text(run->out, run->between);
    }
    run->begun = true;
    output_put(run->out, s->result.data, s->result.length);
}

/* ------------------------------------------------------------------ one thread */

/* The same steps without copies of the input: the buffer is needed so that a refused article
 * leaves nothing half written. */
static bool run_alone(pipeline *run)
{
    slot s = {0};
    uint64_t done = 0;
    while (!run->out->failed && inputs_next(run->in, &s.input)) {
        buffer_reset(&s.result);
        s.status = code_one(run, &s.input, buffer_add, &s.result, &s.error);
        if (s.result.no_memory) {
            free(s.result.data);
            return false;
        }
        write_result(run, &s);
        done++;
        progress_show(run->progress, run->in, done);
    }
    free(s.result.data);
    return true;
}

/* ------------------------------------------------------------------ many threads */

/* Copies the borrowed input into the slot. */
static bool hold_input(slot *s, const hsay_input *input)
{
    hsay_str *const parts[] = {&s->input.bytes, &s->input.origin, &s->input.published,
                               &s->input.outlet, &s->input.title};
    size_t starts[5];
    buffer_reset(&s->held);
    s->input = *input;
    for (unsigned i = 0; i < 5; i++) {
        starts[i] = s->held.length;
        if (!buffer_add(&s->held, parts[i]->data, parts[i]->length) ||
            !buffer_add(&s->held, "", 1)) {
            return false;
        }
    }
    for (unsigned i = 0; i < 5; i++) {
        parts[i]->data = parts[i]->data ? s->held.data + starts[i] : NULL;
    }
    return true;
}

static void *work(void *context)
{
    ring *r = context;
    pthread_mutex_lock(&r->lock);
    for (;;) {
        while (r->coded == r->read && !r->ended) {
            pthread_cond_wait(&r->work, &r->lock);
        }
        if (r->coded == r->read) {
            break;
        }
        slot *s = &r->slots[r->coded++ % r->count];
        s->state = SLOT_CODING;
        pthread_mutex_unlock(&r->lock);
        buffer_reset(&s->result);
        s->status = code_one(r->run, &s->input, buffer_add, &s->result, &s->error);
        if (s->result.no_memory) {
            s->status = HSAY_NO_MEMORY;
            s->error = (hsay_error){.message = "out of memory: try fewer --threads"};
        }
        pthread_mutex_lock(&r->lock);
        s->state = SLOT_DONE;
        pthread_cond_signal(&r->done);
    }
    pthread_mutex_unlock(&r->lock);
    return NULL;
}

/* Writes the oldest slots as far as they are done; waits for the first when `must`. */
static void drain(ring *r, bool must)
{
    pipeline *run = r->run;
    while (r->written < r->read) {
        slot *s = &r->slots[r->written % r->count];
        pthread_mutex_lock(&r->lock);
        while (must && s->state != SLOT_DONE) {
            pthread_cond_wait(&r->done, &r->lock);
        }
        bool done = s->state == SLOT_DONE;
        pthread_mutex_unlock(&r->lock);
        if (!done) {
            return;
        }
        write_result(run, s);
        s->state = SLOT_EMPTY;
        r->waiting_bytes -= s->held.length;
        r->written++;
        must = false;
        progress_show(run->progress, run->in, r->written);
    }
}

static bool feed(ring *r)
{
    pipeline *run = r->run;
    hsay_input input;
    while (!run->out->failed && inputs_next(run->in, &input)) {
        drain(r, r->read - r->written == r->count);
        while (r->waiting_bytes > 0 && r->waiting_bytes + input.bytes.length > BYTES_MAX) {
            drain(r, true);
        }
        slot *s = &r->slots[r->read % r->count];
        if (!hold_input(s, &input)) {
            return false;
        }
        r->waiting_bytes += s->held.length;
        pthread_mutex_lock(&r->lock);
        s->state = SLOT_WAITING;
        r->read++;
        pthread_cond_signal(&r->work);
        pthread_mutex_unlock(&r->lock);
    }
    while (r->written < r->read) {
        drain(r, true);
    }
    return true;
}

static void free_ring(ring *r)
{
    for (uint32_t i = 0; r->slots && i < r->count; i++) {
        free(r->slots[i].held.data);
        free(r->slots[i].result.data);
    }
    free(r->slots);
}

static bool run_threads(pipeline *run)
{
    ring r = {.run = run, .count = run->threads * SLOTS_PER_THREAD};
    pthread_t *threads = calloc(run->threads, sizeof *threads);
    uint32_t started = 0;
    bool good = true;
    r.slots = calloc(r.count, sizeof *r.slots);
    if (!threads || !r.slots) {
        free(threads);
        free_ring(&r);
        return false;
    }
    pthread_mutex_init(&r.lock, NULL);
    pthread_cond_init(&r.work, NULL);
    pthread_cond_init(&r.done, NULL);
    while (started < run->threads && pthread_create(&threads[started], NULL, work, &r) == 0) {
        started++;
    }
    good = started > 0 && feed(&r);
    pthread_mutex_lock(&r.lock);
    r.ended = true;
    pthread_cond_broadcast(&r.work);
    pthread_mutex_unlock(&r.lock);
    for (uint32_t i = 0; i < started; i++) {
        pthread_join(threads[i], NULL);
    }
    pthread_mutex_destroy(&r.lock);
    pthread_cond_destroy(&r.work);
    pthread_cond_destroy(&r.done);
    free(threads);
    free_ring(&r);
    return good;
}

bool pipeline_run(pipeline *run)
{
    return run->threads > 1 ? run_threads(run) : run_alone(run);
}
