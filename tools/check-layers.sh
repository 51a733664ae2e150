#!/bin/sh
# check-layers.sh - holds the includes of src/, lexc/ and program/ against src/LAYERS.
#
# A folder includes its own headers, and of folders above its line in LAYERS the front header alone
# (x/x.h). Folders that share a line never include each other. program/ sees hearsay.h only.
set -eu
cd "$(dirname "$0")/.."
awk '
    FILENAME == "src/LAYERS" {
        if ($0 ~ /^#/ || NF == 0) next
        layer++
        for (i = 1; i <= NF; i++) level[$i] = layer
        next
    }
    /^#include "/ {
        name = $2; gsub(/"/, "", name)
        if (name == "hearsay.h") next
        n = split(FILENAME, path, "/")
        own = path[1] == "src" ? path[2] : path[1]
        slash = index(name, "/")
        other = slash ? substr(name, 1, slash - 1) : own
        fault = ""
        if (own == "program" && other != "program") fault = "program/ may include only hearsay.h"
        else if (other == own) fault = ""
        else if (!(own in level) && own != "program") fault = own " is not in src/LAYERS"
        else if (!(other in level)) fault = other " is not in src/LAYERS"
        else if (level[other] >= level[own]) fault = own " may not include " other
        else if (name != other "/" other ".h" && !(own == "engine" && other == "lexc"))
            fault = "only the front header " other "/" other ".h may be included"
        if (fault != "") { printf "%s:%d: %s: %s\n", FILENAME, FNR, name, fault; bad = 1 }
    }
    END { exit bad }
' src/LAYERS $(find src lexc program -name '*.[ch]' | sort)
