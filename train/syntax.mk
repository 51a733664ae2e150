## train-syntax: makes models/syntax.hsm from the treebanks of $(SHARED)/data/ud (three minutes)
syntax_trainer := $(patsubst %.c,$(B)/fast/%.o,$(wildcard train/syntax/*.c src/syntax/*.c src/model/*.c \
                    src/base/*.c src/doc/*.c))
$(B)/fast/%.o: %.c
	@mkdir -p $(@D)
	$(say) CC $<
	$(quiet)$(CC) $(CFLAGS) -O3 -march=native -c $< -o $@

$(B)/train-syntax: $(syntax_trainer)
	$(say) MAKE $@
	$(quiet)$(CC) $(CFLAGS) $^ -o $@ $(LIBS)

.PHONY: train-syntax
train-syntax: $(B)/train-syntax
	$(B)/train-syntax $(SHARED)/data/ud models/syntax.hsm
