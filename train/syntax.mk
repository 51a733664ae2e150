## train-syntax: makes models/syntax.hsm from the treebanks and texts of $(SHARED)/data (three hours)
# TRAIN_PYTHON needs the packages of train/syntax/requirements.txt; nothing else does. ENCODER is a
# folder with vocab.txt and model.safetensors of MiniLM-L6-H384-uncased, where the teacher starts.
TRAIN_PYTHON ?= python3
SYNTAX_EPOCHS ?= 20
ENCODER ?= $(B)/encoder
syntax_prepare := $(patsubst %.c,$(B)/fast/%.o,$(sort $(wildcard train/syntax/*.c src/syntax/*.c \
                    src/model/*.c src/base/*.c src/doc/*.c)))
$(B)/fast/%.o: %.c
	@mkdir -p $(@D)
	$(say) CC $<
	$(quiet)$(CC) $(CFLAGS) -O3 -march=native -c $< -o $@

$(B)/prepare-syntax: $(syntax_prepare)
	$(say) MAKE $@
	$(quiet)$(CC) $(CFLAGS) $^ -o $@ $(LIBS)

$(B)/syntax-teacher.pt:
	$(TRAIN_PYTHON) train/syntax/teacher.py train $(SHARED)/data/ud $(ENCODER) $@

$(B)/syntax-silver.conllu: $(B)/syntax-teacher.pt $(B)/hearsay
	$(PYTHON) train/syntax/raw.py $(SHARED)/data $(B)/syntax-raw.jsonl
	$(B)/hearsay code --until text --format conllu --output $(B)/syntax-raw.conllu $(B)/syntax-raw.jsonl
	$(TRAIN_PYTHON) train/syntax/teacher.py label $< $(B)/syntax-raw.conllu $@

.PHONY: train-syntax
train-syntax: $(B)/prepare-syntax $(B)/syntax-silver.conllu
	$(PYTHON) train/syntax/raw.py $(SHARED)/data $(B)/syntax-raw.txt
	$(B)/prepare-syntax $(SHARED)/data/ud $(B)/syntax-raw.txt $(B)/syntax-silver.conllu $(B)/syntax-input.hsm
	$(TRAIN_PYTHON) train/syntax/network.py $(B)/syntax-input.hsm models/syntax.hsm \
	    --epochs $(SYNTAX_EPOCHS) --checkpoint $(B)/syntax.npz
