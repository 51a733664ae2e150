# PETRARCH's sentence XML as input.
. tests/cli/expect

cat > "$folder/a.xml" <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<Sentences>
<Sentence date="20240507" id="AFP0042_1" source="AFP" sentence="True">
<Text>Chad &amp; Niger signed a treaty.
</Text>
<Parse>(ROOT (S (NP (NNP Chad))))</Parse>
</Sentence>
<Sentence date="20240507" id="AFP0042_3" source="AFP" sentence="True"><Text>A bird sang.</Text></Sentence>
<Sentence date="20240508" id="AFP0043_1" source="AFP" sentence="True"><Text>Chad & Niger.</Text></Sentence>
<Sentence date="May 8" id="AFP0044_1" source="AFP" sentence="True"><Text>Nobody came.</Text></Sentence>
<Sentence date="20240508" id="AFP0045_1" source="AFP" sentence="True"><Text>&lol;</Text></Sentence>
<Sentence date="20240508" id="AFP0046_1" source="AFP" sentence="True"></Sentence>
<Sentence date="20240508" id="AFP0047_1" source="AFP"><Text>It goes on
<Sentence date = "20240508" id = "REU0001" source = "Reuters" sentence = "True">
<Text>
A dog barked.
</Text></Sentence>
</Sentences>
END

# The good ones are read, the others named with their line; stories are articles.
read_all() {
    "$hearsay" code --until read --format jsonl "$@" 2> "$folder/said" > "$folder/made"
    code=$?
    sed -e 's/.*"origin":\("[^"]*"\),"published":\("[^"]*"\),"outlet":\("[^"]*"\).*"text":\("[^"]*"\).*/\1 \2 \3 \4/' \
        "$folder/made"
    return $code
}
expect 1 read_all "$folder/a.xml" <<'END'
"AFP0042" "2024-05-07" "AFP" "Chad & Niger signed a treaty.\n\nA bird sang."
"REU0001" "2024-05-08" "Reuters" "A dog barked."
END
check "what was refused" "$(sed "s|$folder/||" "$folder/said")" "\
hearsay: a.xml:9: AFP0043_1: a bare & must be written &amp;
hearsay: a.xml:10: AFP0044_1: date=\"May 8\" is not YYYYMMDD
hearsay: a.xml:11: AFP0045_1: Entity 'lol' not defined
hearsay: a.xml:12: AFP0046_1: a Sentence without a Text
hearsay: a.xml:13: AFP0047_1: a Sentence that is not closed"

# Ids of sentences come back in PETRARCH's output.
"$hearsay" code --format petrarch "$folder/a.xml" 2> /dev/null > "$folder/rows"
check "ids" "$(cut -f 1,2,3,6,7 "$folder/rows" | tr '\t' ' ')" "20240507 TCD NER AFP0042_1 AFP"

# A document type, and with it entities and files, is not even looked at.
cat > "$folder/evil.xml" <<END
<?xml version="1.0"?>
<!DOCTYPE Sentences [<!ENTITY x SYSTEM "file://$folder/a.xml"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>
<Sentences><Sentence date="20240508" id="A_1" source="S"><Text>&x;</Text></Sentence>
<Sentence date="20240508" id="A_2" source="S"><Text>&b;</Text></Sentence>
<Sentence date="20240508" id="A_3" source="S"><Text>Fine.</Text></Sentence></Sentences>
END
expect 1 read_all "$folder/evil.xml" <<'END'
"A" "2024-05-08" "S" "Fine."
END

# Standard input, told by its first bytes or by --input, in pieces; deep and endless elements.
check "standard input" "$(read_all --input petrarch - < "$folder/a.xml" | wc -l)" 2
{
    printf '<Sentences><Sentence id="A_1"><Text>'
    head -c 200000 /dev/zero | tr '\0' 'x' | sed 's/x/<b>/g'
    printf '</Text></Sentence><Sentence id="B_1"><Text>Fine.</Text></Sentence></Sentences>'
} > "$folder/deep.xml"
check "depth" "$("$hearsay" code --until read --format jsonl "$folder/deep.xml" 2> /dev/null | grep -c '"text":"Fine."')" 1
{
    printf '<Sentence id="A_1"><Text>'
    head -c 70000000 /dev/zero | tr '\0' 'x'
} > "$folder/long.xml"
expect_error 1 "a Sentence that is not closed" "$hearsay" code --until read --format jsonl "$folder/long.xml"
finish
