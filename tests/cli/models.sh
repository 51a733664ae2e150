# What files of weights say of themselves.
. tests/cli/expect

check "metadata" "$("$hearsay" model dump models/claims.hsm | grep -c '^name claims$')" 1
check "digest" "$("$hearsay" model dump models/claims.hsm | sed -n 's/^sha-256 //p')" \
    "$(sha256sum models/claims.hsm | cut -c1-64)"
tensors=$("$hearsay" model dump models/claims.hsm | sed -n 's/.* bytes, \([0-9]*\) tensors$/\1/p')
check "tensors" "$("$hearsay" model dump models/claims.hsm | sed '1,/^tensor /d' | wc -l)" "$tensors"

# Scores: of the manifest beside the file, and of no other file of the same name.
check "scores" "$("$hearsay" model scores models/claims.hsm)" "models/claims.hsm: $(awk -F ' *[|] *' \
    '$2 == "claims.hsm" { print $6 }' models/MANIFEST.md)"
cp models/claims.hsm "$folder/claims.hsm"
expect_error 1 "there is no MANIFEST.md beside it" "$hearsay" model scores "$folder/claims.hsm"
sed 's/[0-9a-f]\{64\}/0000/' models/MANIFEST.md > "$folder/MANIFEST.md"
expect_error 1 "of another file of this name" "$hearsay" model scores "$folder/claims.hsm"
head -c 1000 models/claims.hsm > "$folder/cut.hsm"
for what in check dump scores; do
    expect_error 1 "is it truncated" "$hearsay" model $what "$folder/cut.hsm"
    expect_error 1 "cannot be opened" "$hearsay" model $what "$folder/gone.hsm"
done
expect_error 2 "hearsay model check FILE..., dump FILE..." "$hearsay" model fly x
finish
