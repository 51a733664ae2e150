# A closed pipe is quiet; Ctrl-C ends with 130 after whole records.
. tests/cli/expect

awk 'BEGIN { for (i = 0; i < 20000; i++) printf "{\"id\":\"n%d\",\"text\":\"The talks ended on day %d.\"}\n", i, i }' \
    > "$folder/in.jsonl"

for threads in 1 2; do
    "$hearsay" code --until text --format jsonl --threads $threads "$folder/in.jsonl" 2> "$folder/err" | head -1 > "$folder/out"
    check "one record" "$(wc -l < "$folder/out")" 1
    check "nothing said of the closed pipe" "$(cat "$folder/err")" ""

    mkfifo "$folder/pipe.$threads"
    "$hearsay" code --until text --format jsonl --threads $threads "$folder/pipe.$threads" \
        > "$folder/out" 2> "$folder/err" &
    process=$!
    exec 9> "$folder/pipe.$threads"
    head -200 "$folder/in.jsonl" >&9
    sleep 0.5
    kill -INT $process
    exec 9>&-
    wait $process
    check "exit after an interrupt" $? 130
    check "only whole records" "$(grep -c '^{"record":.*}$' "$folder/out")" "$(wc -l < "$folder/out")"
done
finish
