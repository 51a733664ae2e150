#!/bin/sh
# picture.sh - puts what `hearsay code` prints today into the picture of README.md.
#
# Between the first pair of ``` lines. Takes some sentences of examples/, in order; run it when the
# output has changed, and read the diff.
set -eu
cd "$(dirname "$0")/.."
hearsay=${HEARSAY:-build/hearsay}

sentences() { # FILE NUMBER... : these sentences of the report
    file=$1
    shift
    "$hearsay" code --color never "$file" | awk -v wanted=" $* " '
        /^[0-9]+ / { show = index(wanted, " " $1 " ") > 0 }
        show { print }'
}

picture=$(mktemp)
trap 'rm -f "$picture" "$picture.new"' EXIT
{
    sentences examples/1-shelling.txt 3
    sentences examples/3-talks.txt 3 5
} > "$picture"
awk -v picture="$picture" '
    /^```/ && fences++ == 0 {
        print
        blank = 0
        while ((getline line < picture) > 0) {
            if (line == "") { blank++; continue }
            for (; blank > 0 && begun; blank--) print ""
            blank = 0
            begun = 1
            print line
        }
        inside = 1
        next
    }
    /^```/ { inside = 0 }
    !inside { print }' README.md > "$picture.new"
cat "$picture.new" > README.md
