/* SPDX-License-Identifier: Apache-2.0
 *
 * test_model.c - weight files: a good one opens, damaged, truncated and foreign ones are refused.
 */
#include "model/model.h"
#include "tests/test.h"

enum { META = HSAY_MODEL_HEADER + 2 * HSAY_MODEL_ENTRY, FIRST = 256, SECOND = 320, LENGTH = 328 };

typedef struct {
    _Alignas(64) uint8_t bytes[512];
} image;

static void put(uint8_t *at, uint64_t value, size_t size)
{
    for (size_t i = 0; i < size; i++)
        at[i] = (uint8_t)(value >> 8 * i);
}

static void put_entry(uint8_t *at, const char *name, uint32_t type, uint32_t rank, uint32_t rows,
                      uint32_t columns, uint64_t offset, uint64_t length)
{
    memcpy(at, name, strlen(name));
    put(at + 32, type, 4);
    put(at + 36, rank, 4);
    put(at + 40, rows, 4);
    put(at + 44, columns, 4);
    put(at + 48, 1, 4);
    put(at + 52, 1, 4);
    put(at + 56, offset, 8);
    put(at + 64, length, 8);
}

static void seal(image *file)
{
    put(file->bytes + 24,
        hsay_model_sum(file->bytes + HSAY_MODEL_HEADER, LENGTH - HSAY_MODEL_HEADER), 8);
}

/* Two tensors: "small", int8 [2][3], and "wide", float [2]. */
static image good_file(void)
{
    static const char meta[] = "name tiny\nlicence CC BY 4.0\n";
    image file = {{0}};
    memcpy(file.bytes, HSAY_MODEL_MAGIC, 8);
    put(file.bytes + 8, HSAY_MODEL_VERSION, 4);
    put(file.bytes + 12, 2, 4);
    put(file.bytes + 16, LENGTH, 8);
    put(file.bytes + 32, META, 8);
    put(file.bytes + 40, sizeof meta - 1, 8);
    memcpy(file.bytes + META, meta, sizeof meta - 1);
    put_entry(file.bytes + 48, "small", HSAY_I8, 2, 2, 3, FIRST, 6);
    put_entry(file.bytes + 48 + 72, "wide", HSAY_F32, 1, 2, 1, SECOND, 8);
    file.bytes[FIRST + 5] = 77;
    seal(&file);
    return file;
}

static hsay_status open_bytes(const uint8_t *bytes, size_t length, hsay_error *error)
{
    hsay_arena arena;
    const hsay_model *model;
    hsay_arena_open(&arena, NULL);
    hsay_status status = hsay_model_open(&arena, bytes, length, &model, error);
    hsay_arena_close(&arena);
    return status;
}

static void test_good(void)
{
    image file = good_file();
    hsay_arena arena;
    const hsay_model *model = NULL;
    hsay_tensor tensor;
    hsay_error error = {0};
    hsay_arena_open(&arena, NULL);
    REQUIRE(hsay_model_open(&arena, file.bytes, LENGTH, &model, &error) == HSAY_OK);
    CHECK_TEXT(hsay_model_meta(model, "name"), "tiny");
    CHECK_TEXT(hsay_model_meta(model, "licence"), "CC BY 4.0");
    CHECK_TEXT(hsay_model_meta(model, "data"), "");
    CHECK_INT(hsay_model_tensor_count(model), 2);
    CHECK_TEXT(hsay_model_tensor_name(model, 1), "wide");
    CHECK_TEXT(hsay_model_tensor_name(model, 2), "");
    REQUIRE(hsay_model_tensor(model, "small", HSAY_I8, 2, &tensor, &error) == HSAY_OK);
    CHECK_INT(((const int8_t *)tensor.data)[5], 77);
    CHECK_INT(tensor.shape[1], 3);
    CHECK_INT(hsay_model_tensor(model, "small", HSAY_I16, 2, &tensor, &error), HSAY_BAD_MODEL);
    CHECK_INT(hsay_model_tensor(model, "none", HSAY_I8, 2, &tensor, &error), HSAY_BAD_MODEL);
    const hsay_model *const all[] = {model, NULL};
    CHECK(hsay_model_find(all, "tiny") == model);
    CHECK(hsay_model_find(all, "huge") == NULL);
    hsay_arena_close(&arena);
}

static void test_truncated(void)
{
    image file = good_file();
    hsay_error error;
    for (size_t length = 0; length < LENGTH; length++)
        CHECK_INT(open_bytes(file.bytes, length, &error), HSAY_BAD_MODEL);
}

static void test_every_bit(void)
{
    hsay_error error;
    for (size_t bit = 0; bit < 8 * LENGTH; bit++) {
        image file = good_file();
        file.bytes[bit / 8] ^= (uint8_t)(1u << bit % 8);
        CHECK_INT(open_bytes(file.bytes, LENGTH, &error), HSAY_BAD_MODEL);
    }
}

/* Wrong numbers under a right checksum: what a foreign tool could write. */
static void test_wrong_numbers(void)
{
    static const struct {
        size_t at, size;
        uint64_t value;
    } wrong[] = {{12, 4, 3},
                 {12, 4, 4097},
                 {32, 8, LENGTH + 1},
                 {40, 8, LENGTH},
                 {40, 8, UINT64_MAX},
                 {48, 8, 0},
                 {80, 4, HSAY_TENSOR_TYPES},
                 {84, 4, 0},
                 {84, 4, 5},
                 {88, 4, 3},
                 {88, 4, UINT32_MAX},
                 {96, 4, 2},
                 {104, 8, FIRST + 1},
                 {104, 8, UINT64_MAX - 63},
                 {112, 8, 7},
                 {112, 8, UINT64_MAX},
                 {META, 1, 0xff}};
    hsay_error error;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        image file = good_file();
        put(file.bytes + wrong[i].at, wrong[i].value, wrong[i].size);
        seal(&file);
        error.message[0] = 0;
        CHECK_INT(open_bytes(file.bytes, LENGTH, &error), HSAY_BAD_MODEL);
        CHECK(strlen(error.message) > 20);
    }
}

int main(void)
{
    hsay_error error;
    test_good();
    test_truncated();
    test_every_bit();
    test_wrong_numbers();
    static const _Alignas(64) uint8_t foreign[] =
        "PK\3\4 this is another kind of file, long enough to";
    CHECK_INT(open_bytes(foreign, sizeof foreign, &error), HSAY_BAD_MODEL);
    image file = good_file();
    uint8_t *moved = file.bytes + 8;
    memmove(moved, file.bytes, LENGTH);
    CHECK_INT(open_bytes(moved, LENGTH, &error), HSAY_BAD_ARGUMENT);
    return test_done();
}
