# The shape of each format; what stands in it is tested in tests/unit/test_records.c.
. tests/cli/expect

printf "He didn't go. She stayed.\n" > "$folder/a.txt"
printf 'A <b>bold</b> & "quoted" line.\n' > "$folder/b.txt"

expect 0 "$hearsay" code --until text --format conllu "$folder/a.txt" <<END
# newdoc id = $folder/a.txt
# newpar
# sent_id = $(printf "He didn't go. She stayed.\n" | sha256sum | cut -c1-16)-1
# text = He didn't go.
1	He	_	_	_	_	_	_	_	_
2-3	didn't	_	_	_	_	_	_	_	_
2	did	_	_	_	_	_	_	_	_
3	n't	_	_	_	_	_	_	_	_
4	go	_	_	_	_	_	_	_	SpaceAfter=No
5	.	_	_	_	_	_	_	_	_

# sent_id = $(printf "He didn't go. She stayed.\n" | sha256sum | cut -c1-16)-2
# text = She stayed.
1	She	_	_	_	_	_	_	_	_
2	stayed	_	_	_	_	_	_	_	SpaceAfter=No
3	.	_	_	_	_	_	_	_	_

END

# CSV: the heading once, also without any event.
"$hearsay" code --until text --format csv "$folder/a.txt" "$folder/b.txt" > "$folder/csv"
check "lines of CSV" "$(wc -l < "$folder/csv")" 1
check "heading of CSV" "$(cut -c1-40 "$folder/csv" | tr -d '\r')" "article,origin,outlet,published,event,ty"

# HTML: one page for several articles, hostile text escaped, no script.
"$hearsay" code --until text --format html "$folder/a.txt" "$folder/b.txt" > "$folder/html"
check "pages" "$(grep -c '<!DOCTYPE html>' "$folder/html")" 1
check "articles" "$(grep -c '^<article>' "$folder/html")" 2
check "escaped" "$(grep -c 'A &lt;b&gt;bold&lt;/b&gt; &amp; &quot;quoted&quot; line.' "$folder/html")" 1
check "scripts" "$(grep -c '<script' "$folder/html")" 0
check "policy" "$(grep -c "default-src 'none'; style-src 'sha256-" "$folder/html")" 1
style=$(sed -n '/<style>/,/<\/style>/p' "$folder/html" | sed -e '1s/.*<style>//' -e '$s/<\/style>.*//')
sum=$(printf '%s\n' "$style" | openssl dgst -sha256 -binary 2>/dev/null | base64)
if command -v openssl > /dev/null; then
    check "the policy's hash is the style sheet's" "$(grep -cF "sha256-$sum" "$folder/html")" 1
fi

# The report has colours only when asked, or on a terminal.
check "no colours" "$("$hearsay" code "$folder/a.txt" | grep -c "$(printf '\033')")" 0
check "colours" "$("$hearsay" code --color always "$folder/a.txt" | grep -c "$(printf '\033')" | sed 's/[1-9].*/some/')" some

# An escape sequence in an article never reaches the terminal.
printf 'He \033]0;owned\007 said \302\233 no.\n' > "$folder/c.txt"
check "escape sequences" "$("$hearsay" code "$folder/c.txt" | LC_ALL=C grep -c "$(printf '\033\|\007')")" 0
finish
