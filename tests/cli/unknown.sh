# lexicon unknown: names and verbs that the lexicon lacks, by how many articles hold them.
. tests/cli/expect

cat > "$folder/corpus.jsonl" <<'END'
{"id":"a","text":"The Quxian Brigade attacked Zorbania on Monday. Peru hornswoggled Chile."}
{"id":"b","text":"The Quxian Brigade left the town. Kenya hornswoggled Uganda on Friday."}
{"id":"c","text":"Peru attacked Chile on Monday."}
END

expect 0 "$hearsay" lexicon unknown --json "$folder/corpus.jsonl" <<'END'
{"articles":2,"what":"actor","name":"Quxian Brigade","example":"The Quxian Brigade attacked Zorbania on Monday."}
{"articles":1,"what":"actor","name":"Zorbania","example":"The Quxian Brigade attacked Zorbania on Monday."}
{"articles":2,"what":"verb","name":"hornswoggle","example":"Peru hornswoggled Chile."}
END

# What is taught is unknown no more.
mkdir -p "$folder/mine/actors"
printf 'id:key\tnames:phrases\tkind:enum(organization,group)\tcode:code\tsectors:sectors?\nquxian-brigade\tQuxian Brigade\torganization\tPER\tREB\n' \
    > "$folder/mine/actors/organizations.tsv"
expect 0 "$hearsay" lexicon unknown --json --lexicon "$folder/mine" "$folder/corpus.jsonl" <<'END'
{"articles":1,"what":"actor","name":"Zorbania","example":"The Quxian Brigade attacked Zorbania on Monday."}
{"articles":2,"what":"verb","name":"hornswoggle","example":"Peru hornswoggled Chile."}
END

expect_error 3 "nowhere.txt: No such file" "$hearsay" lexicon unknown "$folder/nowhere.txt"
finish
