# Hearsay: `make demo` and `make check` are all a newcomer needs; `make help` lists the rest.
#
# Everything is made under build/ (release) or build/VARIANT/ (VARIANT=debug|asan|tsan). Files are
# found by their place: a new stage file, test, fuzz target, model or lexicon table needs no edit.

VARIANT ?= release
ifeq ($(VARIANT),release)
B := build
else
B := build/$(VARIANT)
endif
O := $(B)/obj
PREFIX ?= /usr/local
SHARED ?= ../shared
ifeq ($(origin CC),default)
CC := gcc
endif
PYTHON ?= python3

# `make V=1` prints every command.
quiet := $(if $(V),,@)
say := $(if $(V),@:,@echo ' ')

WARNINGS := -Wall -Wextra -Wconversion -Wshadow -Wvla -Wmissing-prototypes -Werror
MODE_release := -O2 -g -fno-semantic-interposition
MODE_debug := -O0 -g
MODE_asan := -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
MODE_tsan := -O1 -g -fsanitize=thread
PACKAGES := jansson gumbo uchardet libutf8proc libxml-2.0
CFLAGS += -std=c17 -D_GNU_SOURCE -fPIC -ffp-contract=off -pthread -Iinclude -Isrc -I. \
          $(WARNINGS) $(MODE_$(VARIANT)) $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
LIBS = $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lm -pthread

VERSION := $(shell sed -n 's/^#define HSAY_VERSION *"\(.*\)"/\1/p' include/hearsay.h)
MAJOR := $(firstword $(subst ., ,$(VERSION)))

library := $(patsubst %.c,$(O)/%.o,$(sort $(wildcard src/*/*.c)) \
             $(filter-out lexc/main.c,$(sort $(wildcard lexc/*.c))))
program := $(patsubst %.c,$(O)/%.o,$(sort $(wildcard program/*.c)))
lexicon := $(shell find lexicon -type f ! -name '.*' 2>/dev/null)
models := $(sort $(wildcard models/*.hsm))
unit := $(patsubst tests/unit/%.c,$(B)/tests/%,$(sort $(wildcard tests/unit/*.c)))
fuzzers := $(patsubst fuzz/%.c,%,$(filter-out fuzz/replay.c,$(sort $(wildcard fuzz/*.c))))

.PHONY: all help demo check quick unit golden setup install uninstall bench accuracy clean lint \
        fuzz-replay lexicon-examples cli evil allocation threads compilers
all: $(B)/hearsay $(B)/libhearsay.a $(B)/libhearsay.so.$(VERSION) $(B)/lexc

## help: this list
help:
	@sed -n 's/^##* *\([a-z-]*:.*\)/\1/p' Makefile

# ---------------------------------------------------------------- library and program
$(O)/%.o: %.c
	@mkdir -p $(@D)
	$(say) CC $<
	$(quiet)$(CC) $(CFLAGS) -MMD -MP -c $< -o $@

$(B)/lexc: $(O)/lexc/main.o $(B)/libhearsay-core.a
	$(say) MAKE $@
	$(quiet)$(CC) $(CFLAGS) $^ -o $@ $(LIBS)

# Without what is built in: lexc makes that.
$(B)/libhearsay-core.a: $(filter-out $(O)/src/engine/%,$(library))
	$(say) MAKE $@
	@rm -f $@
	$(quiet)ar rcsD $@ $^

$(B)/lexicon.img: $(lexicon) $(B)/lexc
	$(say) MAKE $@
	$(quiet)$(B)/lexc lexicon $@

$(B)/embed.S: $(B)/lexicon.img $(models) tools/embed.sh
	$(say) MAKE $@
	$(quiet)tools/embed.sh $(B)/lexicon.img $(models) > $@

$(B)/embed.o: $(B)/embed.S $(B)/lexicon.img $(models)
	$(say) MAKE $@
	$(quiet)$(CC) -c $< -o $@

# All objects as they are: what the program, the tests and the fuzzers link.
$(B)/libhearsay-parts.a: $(library) $(B)/embed.o
	$(say) MAKE $@
	@rm -f $@
	$(quiet)ar rcsD $@ $^

# What is installed shows the functions of hearsay.h and nothing else.
$(B)/exports.txt: include/hearsay.h
	@mkdir -p $(@D)
	@grep -oE '\<hsay_[a-z0-9_]+\(' $< | tr -d '(' | sort -u > $@

$(B)/exports.map: $(B)/exports.txt
	@{ echo '{ global:'; sed 's/$$/;/' $<; echo 'local: *; };'; } > $@

$(B)/libhearsay.a: $(library) $(B)/embed.o $(B)/exports.txt
	$(say) MAKE $@
	@rm -f $@
	$(quiet)ld -r -o $(B)/libhearsay.o $(filter %.o,$^)
	$(quiet)objcopy --keep-global-symbols=$(B)/exports.txt $(B)/libhearsay.o
	$(quiet)ar rcsD $@ $(B)/libhearsay.o

$(B)/libhearsay.so.$(VERSION): $(library) $(B)/embed.o $(B)/exports.map
	$(say) MAKE $@
	$(quiet)$(CC) $(CFLAGS) -shared -Wl,-soname,libhearsay.so.$(MAJOR) \
	    -Wl,--version-script=$(B)/exports.map $(filter %.o,$^) -o $@ $(LIBS)

$(B)/hearsay: $(program) $(B)/libhearsay-parts.a
	$(say) MAKE $@
	$(quiet)$(CC) $(CFLAGS) $^ -o $@ $(LIBS)

# ---------------------------------------------------------------- tests
$(B)/tests/%: $(O)/tests/unit/%.o $(B)/libhearsay-parts.a
	$(say) MAKE $@
	@mkdir -p $(@D)
	$(quiet)$(CC) $(CFLAGS) $^ -o $@ $(LIBS)

# Programs beside the unit tests: golden files, failing allocations, threads. Files named dump*.c
# are shared by them.
dumps := $(patsubst %.c,$(O)/%.o,$(sort $(wildcard tests/dump*.c)))
$(B)/test-%: $(O)/tests/%.o $(dumps) $(B)/libhearsay-parts.a
	$(say) MAKE $@
	$(quiet)$(CC) $(CFLAGS) $^ -o $@ $(LIBS)

## unit: tests of one folder each; one program a folder
unit: $(unit)
	@set -e; for t in $(unit); do $$t; done

## golden: tests/golden, stage by stage
golden: $(if $(wildcard tests/golden.c),$(B)/test-golden)
	@if [ -x $(B)/test-golden ]; then $(B)/test-golden tests/golden; fi

## quick: unit and golden tests
quick: all
	@$(MAKE) -s unit golden

$(B)/fuzz-%: $(O)/fuzz/%.o $(O)/fuzz/replay.o $(B)/libhearsay-parts.a
	$(say) MAKE $@
	$(quiet)$(CC) $(CFLAGS) $^ -o $@ $(LIBS)

## fuzz-replay: every corpus of fuzz/corpus through its target
fuzz-replay: $(addprefix $(B)/fuzz-,$(fuzzers))
	@set -e; for f in $(fuzzers); do $(B)/fuzz-$$f fuzz/corpus/$$f; done

# ---------------------------------------------------------------- the two commands of the README
setup:
	@tools/setup

## demo: installs what is missing, builds, codes the reports of examples/ and shows the result
demo: setup
	@$(MAKE) -s all
	@$(B)/hearsay code examples/*.txt examples/*.html

## check: installs what is missing and runs every test
check:
	@tools/setup --check
	@sh tools/check-layers.sh
	@sh tools/check-style.sh
	@$(MAKE) -s all
	@$(MAKE) -s unit golden lexicon-examples cli evil fuzz-replay
	@$(MAKE) -s VARIANT=asan unit golden fuzz-replay allocation
	@$(MAKE) -s VARIANT=tsan threads
	@echo "every test passed"

## lexicon-examples: every example beside every rule of the lexicon
lexicon-examples: all
	@$(B)/hearsay lexicon check lexicon

## cli: scripts of tests/cli with exact output
cli: all
	@set -e; for t in $(sort $(wildcard tests/cli/*.sh)); do HEARSAY=$(B)/hearsay sh $$t; done

## evil: hostile inputs, each ending in time with the right exit code
evil: all
	@if [ -f tests/evil.sh ]; then HEARSAY=$(B)/hearsay sh tests/evil.sh; fi

## allocation: every allocation of the whole path fails once
allocation: $(if $(wildcard tests/allocation.c),$(B)/test-allocation)
	@if [ -x $(B)/test-allocation ]; then $(B)/test-allocation; fi

## threads: the same bytes at any number of threads
threads: $(if $(wildcard tests/threads.c),$(B)/test-threads)
	@if [ -x $(B)/test-threads ]; then $(B)/test-threads; fi

## compilers: the same bytes from clang (CLANG=clang) and from the plain kernels as from gcc
CLANG ?= clang
compilers: all
	@$(MAKE) -s B=build/clang CC=$(CLANG) build/clang/hearsay unit golden lexicon-examples
	@CFLAGS=-DHSAY_NO_AVX2 $(MAKE) -s B=build/plain build/plain/hearsay unit golden lexicon-examples
	@for b in build build/clang build/plain; do \
	    $$b/hearsay code --quiet --format jsonl --output $$b/same.jsonl examples/*.txt examples/*.html; done
	@cmp build/same.jsonl build/clang/same.jsonl && cmp build/same.jsonl build/plain/same.jsonl
	@echo "gcc, clang and the plain kernels write the same bytes"

# ---------------------------------------------------------------- installation
## install: program, libraries, header, pkg-config file and manual page under DESTDIR and PREFIX
install: all
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/pkgconfig \
	    $(DESTDIR)$(PREFIX)/include $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 755 $(B)/hearsay $(DESTDIR)$(PREFIX)/bin/hearsay
	install -m 755 $(B)/libhearsay.so.$(VERSION) $(DESTDIR)$(PREFIX)/lib/
	ln -sf libhearsay.so.$(VERSION) $(DESTDIR)$(PREFIX)/lib/libhearsay.so.$(MAJOR)
	ln -sf libhearsay.so.$(MAJOR) $(DESTDIR)$(PREFIX)/lib/libhearsay.so
	install -m 644 $(B)/libhearsay.a $(DESTDIR)$(PREFIX)/lib/
	install -m 644 include/hearsay.h $(DESTDIR)$(PREFIX)/include/
	install -m 644 man/hearsay.1 $(DESTDIR)$(PREFIX)/share/man/man1/
	sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@VERSION@|$(VERSION)|' tools/hearsay.pc.in \
	    > $(DESTDIR)$(PREFIX)/lib/pkgconfig/hearsay.pc

## uninstall: takes away what install put there
uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/hearsay $(DESTDIR)$(PREFIX)/include/hearsay.h \
	    $(DESTDIR)$(PREFIX)/lib/libhearsay.a $(DESTDIR)$(PREFIX)/lib/libhearsay.so* \
	    $(DESTDIR)$(PREFIX)/lib/pkgconfig/hearsay.pc \
	    $(DESTDIR)$(PREFIX)/share/man/man1/hearsay.1

## lint: formatting and layers
lint:
	clang-format --dry-run --Werror $(shell find include src lexc program -name '*.[ch]')
	@sh tools/check-layers.sh && sh tools/check-style.sh

## clean: takes away build/
clean:
	rm -rf build

-include $(sort $(wildcard *.mk tests/*.mk bench/*.mk train/*.mk))
-include $(shell find $(O) -name '*.d' 2>/dev/null)
.SECONDARY:
