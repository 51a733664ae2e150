## train-claims: makes models/claims.hsm from PolNeAR in $(SHARED)/data/polnear (a few minutes)
claims_trainer := $(patsubst %.c,$(O)/%.o,$(wildcard train/claims/*.c))
$(O)/train/claims/%.o: CFLAGS += -O3

$(B)/train-claims: $(claims_trainer) $(B)/libhearsay-parts.a
	$(say) MAKE $@
	$(quiet)$(CC) $(CFLAGS) $^ -o $@ $(LIBS)

# The teacher (CLAIMS_DOUBT, once) wants TRAIN_PYTHON and ENCODER as train-syntax does, and a GPU. What
# it says makes the cue tagger better; for the argument tagger of an earlier model see join.py.
CLAIMS_DOUBT ?= $(B)/claims-doubt.jsonl
CLAIMS_SETTINGS ?= trust=0.2 cue.lean=1.5 cue.rounds=5
$(B)/claims-train.jsonl: $(B)/hearsay
	$(PYTHON) -c 'import glob, json, os, sys; [print(json.dumps({"id": os.path.basename(p)[:-4], "text": open(p, encoding="utf-8", newline="").read()})) for p in sorted(glob.glob(sys.argv[1] + "/text/*.txt"))]' \
	    $(SHARED)/data/polnear/train > $@

$(B)/claims-doubt.jsonl: $(B)/claims-train.jsonl
	$(B)/hearsay code --until text --input jsonl --format conllu --output $(B)/claims-train.conllu $<
	$(TRAIN_PYTHON) train/claims/teacher.py $(SHARED)/data/polnear/train $(ENCODER) $(B)/claims-train.conllu $@

.PHONY: train-claims
train-claims:
	@if [ -d $(SHARED)/data/polnear/train ]; then $(MAKE) -s $(B)/train-claims $(CLAIMS_DOUBT) \
	  && $(B)/train-claims $(SHARED)/data/polnear/train models/claims.hsm doubt=$(CLAIMS_DOUBT) $(CLAIMS_SETTINGS); \
	else echo "train-claims: skipped, no $(SHARED)/data/polnear"; fi
