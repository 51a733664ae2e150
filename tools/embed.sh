#!/bin/sh
# embed.sh LEXICON-IMAGE MODEL... > embed.S
# Assembler source that carries the compiled lexicon and the weights inside the program.
set -eu
image=$1
shift
cat <<TEXT
    .section .rodata
    .balign 64
    .global hsay_built_in_lexicon, hsay_built_in_lexicon_end, hsay_built_in_models
hsay_built_in_lexicon:
    .incbin "$image"
hsay_built_in_lexicon_end:
    .byte 0
TEXT
n=0
for model in "$@"; do
    printf '    .balign 64\nmodel_%d:\n    .incbin "%s"\nmodel_%d_end:\n    .byte 0\n' \
        "$n" "$model" "$n"
    n=$((n + 1))
done
printf '    .section .data.rel.ro, "aw"\n    .balign 8\nhsay_built_in_models:\n'
i=0
while [ "$i" -lt "$n" ]; do
    printf '    .quad model_%d, model_%d_end\n' "$i" "$i"
    i=$((i + 1))
done
printf '    .quad 0, 0\n    .section .note.GNU-stack,"",%%progbits\n'
