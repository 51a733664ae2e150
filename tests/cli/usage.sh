# Command lines that make no sense end with 2, say why, and write nothing to standard output.
. tests/cli/expect

expect_error 2 "code has no option --speed; see hearsay code --help" "$hearsay" code --speed
expect_error 2 "code has no option -x" "$hearsay" code -x
expect_error 2 "--format needs FORMAT: report (default), jsonl" "$hearsay" code --format
expect_error 2 "--format yaml: there are report, jsonl, csv, conllu, html, geojson, polecat, icews, gdelt and petrarch" "$hearsay" code --format yaml
expect_error 2 "--input pdf: there are auto, text, html, jsonl, conllu and petrarch" "$hearsay" code --input=pdf
expect_error 2 "--until parsing: there are read, text, syntax" "$hearsay" code --until parsing
expect_error 2 "--threads x: must be a number from 0 to 256" "$hearsay" code --threads x
expect_error 2 "--threads 257: must be" "$hearsay" code --threads 257
expect_error 2 "--threads 99999999999999999999: must be" "$hearsay" code --threads 99999999999999999999
expect_error 2 "--published 5 March: must be a date such as 2025-03-05" "$hearsay" code --published "5 March"
expect_error 2 "--published 2025-13-05: must be" "$hearsay" code --published 2025-13-05
expect_error 2 "--sentence 0: must be" "$hearsay" why --sentence 0
expect_error 2 "--color pink: there are auto, always and never" "$hearsay" code --color pink
expect_error 2 "--quiet takes no value" "$hearsay" code --quiet=yes
expect_error 2 "--json and --csv exclude each other" "$hearsay" claims --json --csv
expect_error 2 "hearsay lexicon check [FOLDER], import FILE" "$hearsay" lexicon
expect_error 2 "hearsay model check FILE" "$hearsay" model check
finish
