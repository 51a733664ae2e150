# What the program says of itself.
. tests/cli/expect

version=$(sed -n 's/^#define HSAY_VERSION *"\(.*\)"/\1/p' include/hearsay.h)
expect 0 "$hearsay" --version <<END
hearsay $version
END
expect_error 2 "hearsay code report.txt" "$hearsay"
expect_error 2 "no command fly; see hearsay --help" "$hearsay" fly

for command in "" code why claims figures lexicon model; do
    "$hearsay" $command --help > "$folder/help" 2> "$folder/err"
    check "exit of $command --help" $? 0
    check "$command --help opens with" "$(head -1 "$folder/help")" "Examples:"
    check "$command --help: examples" "$(sed -n '2,4p' "$folder/help" | grep -c '^  hearsay ')" 3
    check "$command --help: wide lines" "$(awk 'length > 100' "$folder/help")" ""
done

expect 0 "$hearsay" model --help <<'END'
Examples:
  hearsay model check models/*.hsm
  hearsay model dump models/syntax.hsm
  hearsay model scores models/*.hsm

Checks files of trained weights, shows what they hold and how they scored.
Usage: hearsay model check|dump|scores FILE...

  --lexicon PATH     folder of lexicon sources (a part is laid over the built-in ones), or an image
  --help             this text
END
finish
