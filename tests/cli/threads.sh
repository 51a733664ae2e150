# The same bytes at any number of threads, in the order of the input; refused articles between.
. tests/cli/expect

awk 'BEGIN {
    for (i = 0; i < 400; i++) {
        if (i % 37 == 5) { print "not an article"; continue }
        printf "{\"id\":\"n%d\",\"published\":\"2024-03-%02d\",\"text\":\"", i, i % 28 + 1
        for (k = 0; k <= i % 7; k++)
            printf "The army of Sudan shelled town %d on Monday, killing %d people, officials said. ", k, i + k
        print "\"}"
    }
}' > "$folder/in.jsonl"

for format in jsonl csv html; do
    for threads in 1 2 4; do
        "$hearsay" code --input jsonl --format $format --threads $threads "$folder/in.jsonl" \
            > "$folder/out.$threads" 2> "$folder/err.$threads"
        check "exit with $threads threads" $? 1
    done
    check "$format is not empty" "$(test -s "$folder/out.1" && echo yes)" yes
    for threads in 2 4; do
        cmp "$folder/out.1" "$folder/out.$threads" > /dev/null
        check "$format: bytes with $threads threads" $? 0
        check "$format: complaints with $threads threads" "$(sort "$folder/err.$threads" | cksum)" \
            "$(sort "$folder/err.1" | cksum)"
    done
done
finish
