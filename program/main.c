/* SPDX-License-Identifier: Apache-2.0 */
#include "hearsay.h"

#include <stdio.h>

int main(void)
{
    hsay_engine *engine;
    hsay_error error;
    if (hsay_engine_open(NULL, &engine, &error) != HSAY_OK) {
        fprintf(stderr, "hearsay: %s\n", error.message);
        return 3;
    }
    puts(hsay_engine_run(engine));
    hsay_engine_close(engine);
    return 0;
}
