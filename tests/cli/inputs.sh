# Where articles come from, and what cannot be read.
. tests/cli/expect

printf 'The talks ended.\n' > "$folder/a.txt"
printf 'He left \360\237\225\212 early.\n' > "$folder/b.txt"
printf '{"id":"x","text":"One.","published":"2024-05-06","outlet":"Post","title":"T"}\n{"id":"y","text":"Two."}\n' \
    > "$folder/c.jsonl"

tokens() { # the words of each article, a line a sentence
    "$hearsay" code --until text --format conllu "$@" 2> "$folder/err" > "$folder/conllu"
    code=$?
    sed -n 's/^# text = //p' "$folder/conllu"
    return $code
}

expect 0 tokens "$folder/a.txt" "$folder/b.txt" <<'END'
The talks ended.
He left 🕊 early.
END
check "standard input" "$(printf 'A bird sang.' | tokens -)" "A bird sang."
check "no file at all" "$(printf 'A bird sang.' | tokens)" "A bird sang."
expect 0 tokens "$folder/c.jsonl" <<'END'
One.
Two.
END
expect 0 tokens -- "$folder/a.txt" <<'END'
The talks ended.
END

# A file that is missing or a folder is named, and the rest goes on.
expect 1 tokens "$folder/missing.txt" "$folder/a.txt" "$folder" <<'END'
The talks ended.
END
check "missing file" "$(grep -c "missing.txt: No such file" "$folder/err")" 1
check "folder" "$(grep -c "is a directory; name the files in it" "$folder/err")" 1
expect_error 3 "No such file or directory" "$hearsay" code "$folder/missing.txt"
expect_error 3 "is a directory" "$hearsay" code "$folder"

# A line that is no article is refused with its place.
printf '{"text":"Good."}\nbad\n{"text":"Better."}\n' > "$folder/d.jsonl"
expect 1 tokens --input jsonl "$folder/d.jsonl" <<'END'
Good.
Better.
END
check "place of the bad line" "$(grep -c "d.jsonl:2" "$folder/err")" 1

# What the command line says of an article wins.
expect 0 "$hearsay" code --until read --format jsonl --published 2025-03-05 --outlet BBC --title "A \"T\"" \
    "$folder/a.txt" <<END
{"record":"hearsay/1","run":"RUN","article":{"id":"$(printf 'The talks ended.\n' | sha256sum | cut -c1-16)","origin":"$folder/a.txt","published":"2025-03-05","outlet":"BBC","title":"A \"T\"","language":"en","characters":17},"text":"The talks ended.\n","sentences":[],"actors":[],"claims":[],"events":[],"figures":[],"times":[],"places":[]}
END
expect_error 3 "nowhere/out: cannot be written" "$hearsay" code --output "$folder/nowhere/out" "$folder/a.txt"
"$hearsay" code --until text --format conllu --output "$folder/out" "$folder/a.txt"
check "--output" "$(sed -n 's/^# text = //p' "$folder/out")" "The talks ended."
finish
