# What the Makefile includes for measuring. Needs Python 3; the gold data of SHARED is no part of
# the project, and without it `make accuracy` says so and passes.

## accuracy: scores on dev data beside bench/accuracy/scores.tsv; a fall of 0.5 points fails
accuracy: all
	@$(PYTHON) bench/accuracy/run.py --program $(B)/hearsay --shared $(SHARED) --check $(ARGS)

## bench: speed and memory; BASE=path of an older hearsay compares; ARGS=--full for 100 MB
bench: all
	@$(PYTHON) bench/speed/run.py --program $(B)/hearsay $(if $(BASE),--base $(BASE)) $(ARGS)
