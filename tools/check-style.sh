#!/bin/sh
# check-style.sh - calls that the project does without, and what no committed file may hold.
set -eu
cd "$(dirname "$0")/.."
bad=0
complain() {
    if [ -n "$2" ]; then
        printf '%s\n%s\n' "$1" "$2"
        bad=1
    fi
}
sources=$(find include src lexc program tests fuzz train bench examples -name '*.[ch]' | sort)
# shellcheck disable=SC2086
{
    complain "banned calls:" "$(grep -nE \
        '\<(strcpy|strcat|sprintf|vsprintf|strtok|atoi|atol|atof|gets|setlocale|alloca|strtod)[ ]*\(' \
        $sources || true)"
    complain "banned header:" "$(grep -nE '#include <(ctype|locale|wctype)\.h>' $sources || true)"
    complain "no licence line:" "$(grep -L 'SPDX-License-Identifier: Apache-2.0' $sources || true)"
    complain "lines over 100 columns:" "$(LC_ALL=C.UTF-8 grep -nE '^.{101,}$' $sources || true)"
    library=$(find src -name '*.[ch]' | sort)
    complain "the library prints or ends the process:" "$(grep -nE \
        '\<(printf|puts|putchar|perror|exit|abort|_exit)[ ]*\(' $library || true)"
}
exit $bad
