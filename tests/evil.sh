# evil.sh - hostile inputs: each ends in time, with the right exit code and whole records.
#
#   HEARSAY=build/hearsay sh tests/evil.sh
#
# Each line: seconds allowed, exit code wanted, and the input. The limits are for one slow shared
# core, several times what is needed; a stage that is quadratic in the input misses them by far.
set -u
hearsay=${HEARSAY:-build/hearsay}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export TERM=dumb
passed=0
failed=0

# evil NAME SECONDS CODE ARGUMENTS...
evil() {
    name=$1
    limit=$2
    want=$3
    shift 3
    start=$(date +%s.%N)
    timeout "$limit" "$hearsay" code --format jsonl "$@" > "$folder/out" 2> "$folder/err"
    got=$?
    took=$(echo "$(date +%s.%N) $start" | awk '{ printf "%.1f", $1 - $2 }')
    whole=$(grep -c '^{"record":"hearsay/1".*}$' "$folder/out")
    if [ "$got" != "$want" ] || [ "$whole" != "$(wc -l < "$folder/out")" ]; then
        failed=$((failed + 1))
        printf '%-28s FAILED: exit %s, not %s, after %s s (limit %s), %s whole records\n' \
            "$name" "$got" "$want" "$took" "$limit" "$whole"
        head -c 300 "$folder/err"
    else
        passed=$((passed + 1))
        printf '%-28s exit %s after %5s s (limit %s)\n' "$name" "$got" "$took" "$limit"
    fi
}

repeat() { # WORDS TIMES
    awk -v words="$1" -v times="$2" 'BEGIN { for (i = 0; i < times; i++) printf "%s", words }'
}

: > "$folder/empty"
printf ' \n\t\r\n ' > "$folder/blank"
repeat "the army shelled the town and " 350000 > "$folder/no-stop"
repeat "a" 5000000 > "$folder/one-token"
repeat '"' 50000 > "$folder/quotes"
{ repeat "“he said " 50000; repeat "” " 50000; } > "$folder/nested-quotes"
repeat "‘“" 25000 > "$folder/mixed-quotes"
repeat "(" 200000 > "$folder/brackets"
repeat "." 1000000 > "$folder/dots"
repeat "He said. " 200000 > "$folder/sentences"
repeat "Gaza, " 100000 > "$folder/places"
repeat "1,2 " 200000 > "$folder/numbers"
repeat "Monday " 100000 > "$folder/days"
repeat "Hamas and " 100000 > "$folder/actors"
repeat "he said that " 50000 > "$folder/claims"
printf 'A line.\n%.0s' $(seq 1 50000) > "$folder/lines"
head -c 3000000 /dev/urandom > "$folder/random"
printf 'The \377\376 army \303 said \355\240\200 no. \364\220\200\200\n' > "$folder/bad-utf8"
printf 'The army\0 shelled\0 the port.\0' > "$folder/nul"
printf '\357\273\277The talks ended.' > "$folder/mark"
{ printf '<html><body>'; repeat "<div>" 100000; printf 'The army shelled the town.'; } > "$folder/deep.html"
{ printf '<p>'; repeat "<b><i>" 50000; } > "$folder/deep-inline.html"
{ printf '<html><body><p>'; repeat "word &amp; &#x41; " 200000; } > "$folder/entities.html"
{ printf '<table>'; repeat "<tr><td>" 50000; } > "$folder/table.html"
{ printf '{"text":"'; repeat "[" 100000; printf '"}\n'; repeat "[" 100000; printf '\n{"text":"Good."}\n'; } > "$folder/deep.jsonl"
{ repeat '{"text":' 20000; printf '\n{"id":"x","text":"Good."}\n'; } > "$folder/nested.jsonl"
{ printf '{"text":"\\ud800"}\n{"text":1}\n{"text":null}\n[]\n{"text":"Good."}\n'; } > "$folder/odd.jsonl"
{ repeat "1\tA\t_\tX\t_\t_\t1\tdep\t_\t_\n" 1 ; printf '1\tA\t_\tX\t_\t_\t2\tdep\t_\t_\n2\tB\t_\tX\t_\t_\t1\tdep\t_\t_\n\n'; } > "$folder/cycle.conllu"
awk 'BEGIN { print "# text = x"; for (i = 1; i <= 50000; i++) printf "%d\tw\tw\tNOUN\tNN\t_\t%d\tdep\t_\t_\n", i, i - 1; print "" }' \
    > "$folder/chain.conllu"

evil "an empty file" 10 0 "$folder/empty"
evil "only white space" 10 0 "$folder/blank"
evil "10 MB without a full stop" 300 0 "$folder/no-stop"
evil "one token of 5 MB" 60 0 "$folder/one-token"
evil "50,000 quotation marks" 60 0 "$folder/quotes"
evil "50,000 nested quotations" 90 0 "$folder/nested-quotes"
evil "quotations of two kinds" 60 0 "$folder/mixed-quotes"
evil "200,000 brackets" 60 0 "$folder/brackets"
evil "a million full stops" 90 0 "$folder/dots"
evil "200,000 short sentences" 180 0 "$folder/sentences"
evil "100,000 places in a row" 90 0 "$folder/places"
evil "200,000 numbers in a row" 90 0 "$folder/numbers"
evil "100,000 days in a row" 90 0 "$folder/days"
evil "100,000 actors in a row" 90 0 "$folder/actors"
evil "50,000 claims in a row" 90 0 "$folder/claims"
evil "50,000 paragraphs" 90 0 "$folder/lines"
evil "3 MB of random bytes" 30 1 --input text "$folder/random"
evil "bytes that are no UTF-8" 10 0 "$folder/bad-utf8"
evil "NUL bytes" 10 1 "$folder/nul"
evil "a byte order mark" 10 0 "$folder/mark"
evil "100,000 nested elements" 30 1 --input html "$folder/deep.html"
evil "100,000 inline elements" 30 1 --input html "$folder/deep-inline.html"
evil "3 MB of entities" 90 0 --input html "$folder/entities.html"
evil "50,000 table rows" 60 0 --input html "$folder/table.html"
evil "deep JSON" 30 1 --input jsonl "$folder/deep.jsonl"
evil "nested JSON" 30 1 --input jsonl "$folder/nested.jsonl"
evil "odd JSON" 10 1 --input jsonl "$folder/odd.jsonl"
evil "a tree that is a cycle" 10 0 --input conllu "$folder/cycle.conllu"
evil "a tree 50,000 deep" 60 0 --input conllu "$folder/chain.conllu"
evil "a folder" 10 3 "$folder"
evil "a missing file" 10 3 "$folder/missing"

# A file that vanishes between the command line and its turn.
printf 'It is here.\n' > "$folder/first"
printf 'It was here.\n' > "$folder/second"
mkfifo "$folder/wait"
(sleep 0.3; rm "$folder/second"; printf 'Go.' > "$folder/wait") &
evil "a file that vanishes" 30 1 "$folder/first" "$folder/wait" "$folder/second"
wait

printf 'evil: %d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
