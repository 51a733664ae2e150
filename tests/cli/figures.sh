# `hearsay figures`: bounds, who says so, of when, of what and where.
. tests/cli/expect

cat > "$folder/report.txt" <<END
Rebels shelled a market in Kadugli on Thursday, killing at least 12 people, the governor said. Doctors put the death toll at 17.
END

expect 0 "$hearsay" figures --quiet --published 2024-03-15 "$folder/report.txt" <<END
killed 12.. [at least 12 people] the governor, 2024-03-14, ASSAULT in Kadugli
killed 17 [17] Doctors
END

"$hearsay" figures --quiet --csv --published 2024-03-15 "$folder/report.txt" | tr -d '\r' > "$folder/csv"
check "heading" "$(head -1 "$folder/csv")" \
    "article,origin,role,low,high,approximate,of,text,chain,date,event,place,country"
check "first row" "$(sed -n 2p "$folder/csv" | cut -d, -f3-5,9-13)" \
    '"killed","12","","the governor","2024-03-14","ASSAULT","Kadugli","SDN"'
check "JSON" "$("$hearsay" figures --quiet --json --published 2024-03-15 "$folder/report.txt" |
    grep -c '"date":"2024-03-14","event":"ASSAULT","place":"Kadugli","country":"SDN"}$')" 1
finish
