# What the Makefile includes for measuring. Needs Python 3; the gold data of SHARED is no part of
# the project, and without it `make accuracy` says so and passes.

## accuracy: scores on dev data beside bench/accuracy/scores.tsv; a fall of 0.5 points fails
accuracy: all
	@$(PYTHON) bench/accuracy/run.py --program $(B)/hearsay --shared $(SHARED) --check $(ARGS)

## bench: speed and memory; BASE=path of an older hearsay compares; ARGS=--full for 100 MB
bench: all
	@$(PYTHON) bench/speed/run.py --program $(B)/hearsay $(if $(BASE),--base $(BASE)) $(ARGS)

$(B)/bench-product: $(O)/bench/speed/product.o $(B)/libhearsay-parts.a
	$(say) MAKE $@
	$(quiet)$(CC) $(CFLAGS) $^ -o $@ $(LIBS)

## bench-syntax: words a second of tags and trees, and the roofline; UDPIPE=model compares with UDPipe 1
BENCH_PYTHON ?= $(PYTHON)
bench-syntax: all $(B)/bench-product
	@$(BENCH_PYTHON) bench/speed/syntax.py $(B)/hearsay $(SHARED)/data/ud/ewt-dev.conllu \
	    --product $(B)/bench-product $(if $(UDPIPE),--udpipe $(UDPIPE)) $(ARGS)
.PHONY: accuracy bench bench-syntax
