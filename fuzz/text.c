/* SPDX-License-Identifier: Apache-2.0
 *
 * text.c - fuzz target of the stage text: tokens and quotations inside the text (fuzz/until.h).
 */
#define FUZZ_UNTIL "text"
#include "fuzz/until.h"
