/* SPDX-License-Identifier: Apache-2.0
 *
 * read.c - fuzz target of the stage read: text with its padding (fuzz/until.h).
 */
#define FUZZ_UNTIL "read"
#include "fuzz/until.h"
