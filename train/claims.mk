## train-claims: makes models/claims.hsm from PolNeAR in $(SHARED)/data/polnear (a few minutes)
claims_trainer := $(patsubst %.c,$(O)/%.o,$(wildcard train/claims/*.c))
$(O)/train/claims/%.o: CFLAGS += -O3

$(B)/train-claims: $(claims_trainer) $(B)/libhearsay-parts.a
	$(say) MAKE $@
	$(quiet)$(CC) $(CFLAGS) $^ -o $@ $(LIBS)

.PHONY: train-claims
train-claims:
	@if [ -d $(SHARED)/data/polnear/train ]; then $(MAKE) -s $(B)/train-claims \
	  && $(B)/train-claims $(SHARED)/data/polnear/train models/claims.hsm; \
	else echo "train-claims: skipped, no $(SHARED)/data/polnear"; fi
