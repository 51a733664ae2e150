/* SPDX-License-Identifier: Apache-2.0
 *
 * error.c - what went wrong and where, written into the caller's struct.
 */
#include "base/base.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static void write_message(hsay_error *error, const char *format, va_list arguments)
{
    vsnprintf(error->message, sizeof error->message, format, arguments);
    error->message[sizeof error->message - 1] = 0;
}

hsay_status hsay_fail(hsay_error *error, hsay_status status, const char *format, ...)
{
    if (error == NULL)
        return status;
    memset(error, 0, sizeof *error);
    error->status = status;
    va_list arguments;
    va_start(arguments, format);
    write_message(error, format, arguments);
    va_end(arguments);
    return status;
}

hsay_status hsay_fail_at(hsay_error *error, hsay_status status, uint64_t offset, uint32_t line,
                         uint32_t column, const char *format, ...)
{
    if (error == NULL)
        return status;
    *error = (hsay_error){.status = status, .offset = offset, .line = line, .column = column};
    va_list arguments;
    va_start(arguments, format);
    write_message(error, format, arguments);
    va_end(arguments);
    return status;
}

hsay_status hsay_no_memory(hsay_error *error)
{
    return hsay_fail(error, HSAY_NO_MEMORY, "out of memory");
}
