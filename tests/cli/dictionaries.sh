# Dictionaries of TABARI and PETRARCH: imported, their faults named by line, and coded by.
. tests/cli/expect

mkdir "$folder/in"
cat > "$folder/in/actors.txt" <<'END'
# A comment; names are ours.
ZORVANIA_  [CHL]
+ZORVAN_          # its people
MARCUS_ZELLWEG_   ; note
+ZELLWEG_
	[RUSGOV >000507]
	[RUSELI]
BLUE_HAND_FRONT [AFGREBTAL]
KENYA_ [KEN]
NOCODE_MAN
BADCODE [AF]
BADDATE [AFG >999999]
OPEN [AFG
+[KEN]
END
printf 'CLUB_DE_L\311LYS\311E [FRAGOV]\n' >> "$folder/in/actors.txt"
cat > "$folder/in/agents.txt" <<'END'
!PERSON! = MAN, WOMAN
KELP_FISHER!PERSON! {KELP_FISHERFOLK} [~AGR]
POLICE [~COP]
ODD!THING! [~AGR]
LOST
END
cat > "$folder/in/verbs.txt" <<'END'
&KELP
+SEAWEEDS

--- ZORCH [190] ---
ZORCH {ZORCHES ZORCHED ZORCHING}
+BLAST_UP
- * ACCORDS WITH + [057]
- * &KELP [071] # a gift
- * OFF [---]
- + WAS * BY $ [192]
- POLICE * [173]
- * PRESS [010]
- * &UNKNOWN [071]
- broken
- * x [9999]
~ a (a b WILL_ATTACK) SAY = a b 138
END
cat > "$folder/in/verbs2.txt" <<'END'
<!-- TABARI: a verb with a code at the margin,
     and PETRARCH 2's brackets -->
FLUMP [145]
- * DIPLOMATIC_TIES (WITH NATION) [161:162]
GRIBBLE [040]
END
printf 'SANDWICH CUP\n+ STOCK_MARKETS\n1984\n' > "$folder/in/discards.txt"
dictionaries="actors.txt agents.txt verbs.txt verbs2.txt discards.txt"

# shellcheck disable=SC2086
import() { (cd "$folder/in" && "$program" lexicon import $dictionaries --output ../own "$@"); }
program=$(cd "$(dirname "$hearsay")" && pwd)/$(basename "$hearsay")
import > "$folder/out" 2> "$folder/said"
check "exit" $? 0
check "standard output" "$(cat "$folder/out")" ""
check "what was said" "$(cat "$folder/said")" "\
actors.txt:15: 2 bytes are not UTF-8 and are read as Latin-1
actors.txt:12: the dates of [AFG >999999] cannot be read; the code is left out
actors.txt:13: a [ without its ]; the code is left out
actors.txt:14: a synonym without a name
actors.txt:10: Nocode Man has no code; left out
actors.txt:11: the code [AF] is not made of threes of capitals; left out
actors.txt:12: Baddate has no code; left out
agents.txt:4: !THING! is not defined above; the noun is left out
agents.txt:5: an agent without a code in brackets; left out
verbs.txt:14: a pattern without a code in brackets; left out
verbs.txt:10: a passive has its verb's code; left out
verbs.txt:13: the set &unknown has no words
verbs.txt:13: the pattern '* &UNKNOWN' cannot be read; left out
verbs.txt:15: [9999] is no code of CAMEO's codebook; left out
verbs.txt:16: 1 transformations (~) are left out: clauses below a verb are Hearsay's own
discards.txt:3: the bare year 1984 would take away every sentence that names it; left out
../own: of 5 files: 7 actors and 2 agents (2 coded so already), 7 rows;
  4 verbs and 10 patterns, 8 frames (1 of CAMEO's roots 01 and 02 left out);
  1 sets, 2 discards; 16 warnings
use it with: hearsay code --lexicon ../own FILE..."

# A folder with something in it is left alone; so is everything where a file is missing.
expect_error 2 "is not empty: name a new folder" import
expect_error 3 "gone.txt" "$hearsay" lexicon import "$folder/gone.txt" --output "$folder/other"
expect_error 2 "hearsay lexicon import FILE... --output FOLDER" "$hearsay" lexicon import "$folder/in/actors.txt"
expect_error 2 "--from kedss: there are auto, tabari, petrarch and petrarch2" \
    "$hearsay" lexicon import x --from kedss --output "$folder/x"

# What was written is a lexicon of its own right.
expect 0 "$hearsay" lexicon check "$folder/own" < /dev/null
expect 0 cat "$folder/own/sectors.tsv" <<END
sector:text	name:text
TAL	of an imported dictionary
END

# A sentence for each kind: dated actor, group with a code of its own, agent, set, preposition,
# brackets, discards. Codes come out as they went in.
printf '%s\n' "Marcus Zellweg zorched the Blue Hand Front." "A kelp fisherwoman of Kenya flumped Zorvania." \
    "Ghana zorched an accord with Zorvania." "The police of Kenya zorched the Zorvan." \
    "Russia zorched seaweeds to Ghana." "Russia zorched off Ghana." > "$folder/a.txt"
coded() { "$hearsay" code --format petrarch --lexicon "$folder/own" "$@" | cut -f 1-4 | tr '\t' ' '; }
expect 0 coded --published 2009-01-01 "$folder/a.txt" <<'END'
20090101 RUSGOV AFGREBTAL 190
20090101 KENAGR CHL 145
20090101 GHA CHL 057
20090101 KENCOP CHL 173
20090101 RUS GHA 071
END
check "before the date" "$(coded --published 1999-01-01 "$folder/a.txt" | head -1)" \
    "19990101 RUSELI AFGREBTAL 190"
printf 'At the Sandwich Cup, Russia attacked Ghana.\nUkraine attacked Russia.\n' > "$folder/b.txt"
check "a sentence discarded" "$(coded --published 2009-01-01 "$folder/b.txt")" "20090101 UKR RUS 190"
printf 'Stock markets fell.\nUkraine attacked Russia.\n' > "$folder/c.txt"
check "a story discarded" "$(coded --published 2009-01-01 "$folder/c.txt")" ""
check "rules name the folder" "$("$hearsay" code --format jsonl --lexicon "$folder/own" "$folder/a.txt" |
    grep -o '"rule":"+[a-z/.]*' | sort -u | tr '\n' ' ')" \
    '"rule":"+actors/countries.tsv "rule":"+actors/leaders.tsv "rule":"+actors/organizations.tsv "rule":"+events/imported.pat '

# ---- a folder by hand: rows replace rows of the same key, names lose their built-in meaning
mkdir -p "$folder/mine/actors" "$folder/mine/events"
printf 'id:key\tnames:phrases\tkind:enum(organization,group)\tcode:code\tsectors:sectors?\nhamas\tZibbles|Hezbollah\tgroup\tFRA\tREB\n' \
    > "$folder/mine/actors/groups.tsv"
printf 'NONE\n    verb: attack\n' > "$folder/mine/events/mine.pat"
printf 'The Zibbles shelled Chad.\nHezbollah shelled Chad.\nHamas shelled Chad.\nChad attacked Mali.\n' > "$folder/d.txt"
check "laid over" "$("$hearsay" code --format jsonl --lexicon "$folder/mine" "$folder/d.txt" |
    grep -o '"name":"[A-Z][a-z]*","kind":"[a-z]*","code":[A-Z"nul]*' | head -3 | tr '\n' ' ')" \
    '"name":"Zibbles","kind":"group","code":"FRA" "name":"Chad","kind":"country","code":"TCD" "name":"Hamas","kind":"organization","code":null '
check "NONE" "$("$hearsay" code --format petrarch --lexicon "$folder/mine" "$folder/d.txt" | cut -f 9 | sort -u)" "shelled"
printf 'id:key\tnames:phrases\tkolour:text\nx\ty\tred\n' > "$folder/mine/actors/groups.tsv"
expect_error 3 "actors/groups.tsv:1:1: the built-in table has no column 'kolour'" \
    "$hearsay" code --lexicon "$folder/mine" "$folder/d.txt"
finish
