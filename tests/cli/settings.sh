# A flag wins over the environment, the environment over config.ini.
. tests/cli/expect

printf 'The talks ended.\n' > "$folder/a.txt"
kind() { "$hearsay" code --until text "$@" "$folder/a.txt" | cut -c1-9 | head -1; }

mkdir -p "$folder/config/hearsay"
printf '# settings\n[code]\nformat = jsonl\nunknown = 1\n' > "$folder/config/hearsay/config.ini"
check "config.ini" "$(kind)" '{"record"'
check "environment" "$(HEARSAY_FORMAT=conllu kind)" '# newdoc '
check "flag" "$(HEARSAY_FORMAT=conllu kind --format html)" '<!DOCTYPE'
printf 'format = nonsense\n' > "$folder/config/hearsay/config.ini"
expect_error 2 "--format nonsense: there are" "$hearsay" code "$folder/a.txt"
finish
