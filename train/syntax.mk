## train-syntax: makes models/syntax.hsm from the treebanks and texts of $(SHARED)/data (about an hour)
# TRAIN_PYTHON needs the packages of train/syntax/requirements.txt; nothing else does.
TRAIN_PYTHON ?= python3
SYNTAX_EPOCHS ?= 42
syntax_prepare := $(patsubst %.c,$(B)/fast/%.o,$(sort $(wildcard train/syntax/*.c src/syntax/*.c \
                    src/model/*.c src/base/*.c src/doc/*.c)))
$(B)/fast/%.o: %.c
	@mkdir -p $(@D)
	$(say) CC $<
	$(quiet)$(CC) $(CFLAGS) -O3 -march=native -c $< -o $@

$(B)/prepare-syntax: $(syntax_prepare)
	$(say) MAKE $@
	$(quiet)$(CC) $(CFLAGS) $^ -o $@ $(LIBS)

.PHONY: train-syntax
train-syntax: $(B)/prepare-syntax
	$(PYTHON) train/syntax/raw.py $(SHARED)/data $(B)/syntax-raw.txt
	$(B)/prepare-syntax $(SHARED)/data/ud $(B)/syntax-raw.txt $(B)/syntax-input.hsm
	$(TRAIN_PYTHON) train/syntax/network.py $(B)/syntax-input.hsm models/syntax.hsm \
	    --epochs $(SYNTAX_EPOCHS) --checkpoint $(B)/syntax.npz
