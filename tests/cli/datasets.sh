# The formats that other people's scripts read: headers byte for byte, rows on texts of our own.
. tests/cli/expect

tab=$(printf '\t')
columns() { tr '|' '\t'; }

# Two sentences, a meeting (mutual), and what must make no row: a denial, a plan, a condition.
printf 'Ukraine attacked Russia in Kursk on Tuesday.\nEmmanuel Macron and Olaf Scholz met in Lyon on Monday.\nIf talks fail, Chad may attack Niger.\n' \
    > "$folder/a.txt"
id=$(sha256sum "$folder/a.txt" | cut -c1-16)
coded() { "$hearsay" code --published 2024-05-08 --outlet Post "$@"; }

# ---- the headings
for format in polecat icews; do
    printf 'Nothing happened.\n' | coded --format $format - > "$folder/$format"
done
columns > "$folder/want" <<'END'
Event ID|Event Date|Event Type|Event Mode|Intensity|Quad Code|Contexts|Actor Name|Actor Country|Actor COW|Primary Actor Sector|Actor Sectors|Actor Title|Actor Name Raw|Wikipedia Actor ID|Recipient Name|Recipient Country|Recipient COW|Primary Recipient Sector|Recipient Sectors|Recipient Title|Recipient Name Raw|Wikipedia Recipient ID|Placename|City|District|Province|Country|Latitude|Longitude|GeoNames ID|Raw Placename|Feature Type|Source|Publication Date|Story People|Story Organizations|Story Locations|Language|Version
END
check "POLECAT's heading" "$(cat "$folder/polecat")" "$(cat "$folder/want")"
columns > "$folder/want" <<'END'
Event ID|Event Date|Source Name|Source Sectors|Source Country|Event Text|CAMEO Code|Intensity|Target Name|Target Sectors|Target Country|Story ID|Sentence Number|Publisher|City|District|Province|Country|Latitude|Longitude
END
check "ICEWS's heading" "$(cat "$folder/icews")" "$(cat "$folder/want")"
for format in gdelt petrarch; do
    check "no heading of $format" "$(printf 'Nothing happened.\n' | coded --format $format -)" ""
done

# ---- every row has every column
width() { coded --format "$1" "$folder/a.txt" | awk -F "$tab" '{ print NF }' | sort -u; }
check "columns of POLECAT" "$(width polecat)" 40
check "columns of ICEWS" "$(width icews)" 20
check "columns of GDELT" "$(width gdelt)" 61
check "columns of PETRARCH" "$(width petrarch)" 9

# ---- rows
expect 0 coded --format icews "$folder/a.txt" <<END
$(head -1 "$folder/icews")
$(columns <<ROWS
$id-e1-1|2024-05-07|Ukraine|NULL|Ukraine|attacked|190|-9|Russia|NULL|Russia|$id|1|Post|Kursk|NULL|NULL|Russia|51.74|36.19
$id-e2-1|2024-05-06|Emmanuel Macron|GOV|France|met|040|1|Olaf Scholz|GOV|Germany|$id|2|Post|Lyon|NULL|NULL|France|45.75|4.85
ROWS
)
END
expect 0 coded --format petrarch "$folder/a.txt" <<END
$(columns <<ROWS
20240507|UKR|RUS|190|military,1|$folder/a.txt_1|Post|Ukraine; Russia|attacked
20240506|FRAGOV|DEUGOV|040|diplomatic,1|$folder/a.txt_2|Post|Emmanuel Macron; Olaf Scholz|met
ROWS
)
END
coded --format gdelt "$folder/a.txt" | cut -f 2-15 > "$folder/gdelt"
check "GDELT: dates and first actor" "$(sed -n 2p "$folder/gdelt")" \
    "$(echo '20240506|202405|2024|2024.3452|FRAGOV|Emmanuel Macron|FRA|||||GOV||' | columns)"
coded --format gdelt "$folder/a.txt" | cut -f 26-35 > "$folder/gdelt"
check "GDELT: codes" "$(sed -n 1p "$folder/gdelt")" "$(echo '1|190|190|19|4|-9|1|1|1|' | columns)"
coded --format gdelt "$folder/a.txt" | cut -f 52-61 > "$folder/gdelt"
check "GDELT: place" "$(sed -n 1p "$folder/gdelt")" \
    "$(echo "4|Kursk, Russia|RS|||51.74|36.19|538560|20240508000000|$folder/a.txt" | columns)"

# ---- GeoJSON: one collection over many articles, also over none with a place
printf 'A bird sang.\n' > "$folder/b.txt"
for files in "$folder/a.txt $folder/b.txt $folder/a.txt" "$folder/b.txt" "$folder/b.txt $folder/a.txt"; do
    # shellcheck disable=SC2086
    coded --format geojson $files > "$folder/map"
    coded --format geojson --threads 3 $files | cmp -s - "$folder/map"
    check "threads" $? 0
    python3 - "$folder/map" > "$folder/said" <<'END'
import json, sys
made = json.load(open(sys.argv[1], encoding="utf-8"))
assert made["type"] == "FeatureCollection"
for f in made["features"]:
    assert f["type"] == "Feature" and f["geometry"]["type"] == "Point"
    lon, lat = f["geometry"]["coordinates"]
    assert -180 <= lon <= 180 and -90 <= lat <= 90
print(len(made["features"]), *sorted({f["properties"]["type"] for f in made["features"]}))
END
    cat "$folder/said" >> "$folder/maps"
done
check "collections" "$(tr '\n' ';' < "$folder/maps")" "4 ASSAULT CONSULT;0;2 ASSAULT CONSULT;"
finish
