/* SPDX-License-Identifier: Apache-2.0
 *
 * file.c - a file's bytes, mapped read-only.
 */
#include "base/base.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

hsay_status hsay_file_map(const char *path, hsay_file *file, hsay_error *error)
{
    *file = (hsay_file){0};
    int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    struct stat facts;
    if (descriptor < 0 || fstat(descriptor, &facts) != 0) {
        int why = errno;
        if (descriptor >= 0)
            close(descriptor);
        return hsay_fail(error, HSAY_IO, "%s: cannot be opened (error %d)", path, why);
    }
    if (!S_ISREG(facts.st_mode)) {
        close(descriptor);
        return hsay_fail(error, HSAY_IO, "%s: not a regular file", path);
    }
    file->length = (size_t)facts.st_size;
    if (file->length == 0) {
        file->bytes = (const uint8_t *)"";
        close(descriptor);
        return HSAY_OK;
    }
    void *mapping = mmap(NULL, file->length, PROT_READ, MAP_PRIVATE, descriptor, 0);
    close(descriptor);
    if (mapping == MAP_FAILED)
        return hsay_fail(error, HSAY_IO, "%s: cannot be mapped", path);
    file->bytes = file->mapping = mapping;
    return HSAY_OK;
}

void hsay_file_unmap(hsay_file *file)
{
    if (file->mapping != NULL)
        munmap(file->mapping, file->length);
    *file = (hsay_file){0};
}
