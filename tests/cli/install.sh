# What `make install` lays down is enough to build the C example and to run it.
. tests/cli/expect

make -s install DESTDIR="$folder/dest" PREFIX=/opt > "$folder/log" 2>&1
check "make install" $? 0
for file in bin/hearsay lib/libhearsay.so lib/libhearsay.so.0 lib/libhearsay.a lib/pkgconfig/hearsay.pc \
    include/hearsay.h share/man/man1/hearsay.1; do
    check "$file" "$(test -e "$folder/dest/opt/$file" && echo there)" there
done
for symbol in $(nm -D --defined-only "$folder/dest/opt/lib/libhearsay.so" | awk '{ print $3 }'); do
    grep -q "\\<$symbol(" include/hearsay.h || fail "the library shows $symbol, which hearsay.h does not declare"
done
flags=$(PKG_CONFIG_PATH="$folder/dest/opt/lib/pkgconfig" PKG_CONFIG_SYSROOT_DIR="$folder/dest" \
    pkg-config --cflags --libs hearsay)
# shellcheck disable=SC2086
"${CC:-gcc}" -std=c17 -Wall -Wextra -Werror examples/simple.c $flags -o "$folder/simple" 2> "$folder/log"
check "the example compiles" "$(cat "$folder/log")" ""
printf 'Syria shelled the Lebanese army on Monday.\n' |
    LD_LIBRARY_PATH="$folder/dest/opt/lib" "$folder/simple" > "$folder/out" 2> "$folder/err"
check "the example runs" $? 0
check "the example finds the event" "$(cut -d: -f1 "$folder/out")" "ASSAULT actual"
make -s uninstall DESTDIR="$folder/dest" PREFIX=/opt > "$folder/log" 2>&1
check "files left by make uninstall" "$(find "$folder/dest" -type f | wc -l)" 0
finish
