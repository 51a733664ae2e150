/* SPDX-License-Identifier: Apache-2.0 */
#include "text/text.h"

static hsay_status run(const void *state, hsay_doc *doc, hsay_error *error)
{
    (void)state;
    (void)doc;
    (void)error;
    return HSAY_OK;
}

const hsay_stage hsay_stage_text = {"text", "", "", NULL, run};
