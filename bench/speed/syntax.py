#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""syntax.py - words a second of the stage syntax (tags, lemmas, trees), beside UDPipe 1 if asked.

usage: syntax.py PROGRAM FILE.conllu [--copies N] [--rounds N] [--product PROGRAM]
                 [--udpipe MODEL [--train UD_FILE.conllu]]

In: the program and a CoNLL-U file whose tokens are taken as given. The file is repeated until the
program's start no longer matters, and coded until `text` and until `syntax` in turn; the difference
in processor time is the stage's. The best of the rounds counts: others share the machine.

--threads 2 is measured by the clock: the gain of a second core. --product names bench-product
(bench/speed/product.c), which says what the core can do at most: the roofline.

--udpipe measures the tagger and parser of a UDPipe 1 model in the same rounds (needs ufal.udpipe).
With --train the model is made first, with few rounds of training: its accuracy is of no use then,
its speed is that of any UDPipe model of English.
"""
import argparse
import os
import resource
import subprocess
import tempfile
import time

MULTIPLY_ADDS = 0.92e6    # a word, of the whole network: docs/internals/syntax.md


def coded(program, until, path, threads=1):
    subprocess.run([program, "code", "--input", "conllu", "--until", until, "--format", "csv",
                    "--threads", str(threads)] + [path] * threads, check=True,
                   stdout=subprocess.DEVNULL)


def seconds(program, until, path):
    """Processor time."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    coded(program, until, path)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def clock(program, path, threads):
    began = time.perf_counter()
    coded(program, "syntax", path, threads)
    return time.perf_counter() - began


class UDPipe:
    def __init__(self, path, train):
        import ufal.udpipe as udpipe
        self.udpipe = udpipe
        if train:
            with open(train, encoding="utf-8") as source:
                sentences = self.read(source.read())
            error = udpipe.ProcessingError()
            binary = udpipe.Trainer.train("morphodita_parsito", sentences, udpipe.Sentences(), "none",
                                          "models=2;iterations=1", "iterations=1", error)
            if error.occurred():
                raise SystemExit("UDPipe: " + error.message)
            with open(path, "wb") as out:
                out.write(bytes(binary))
        self.model = udpipe.Model.load(path)
        if not self.model:
            raise SystemExit("UDPipe cannot read " + path)

    def read(self, text):
        reader = self.udpipe.InputFormat.newConlluInputFormat()
        reader.setText(text)
        sentences, sentence = self.udpipe.Sentences(), self.udpipe.Sentence()
        while reader.nextSentence(sentence, self.udpipe.ProcessingError()):
            sentences.append(sentence)
            sentence = self.udpipe.Sentence()
        return sentences

    def seconds(self, text):
        """-> processor time of tagging and of parsing"""
        tagging = parsing = 0
        for sentence in self.read(text):
            start = time.process_time()
            self.model.tag(sentence, self.model.DEFAULT)
            middle = time.process_time()
            self.model.parse(sentence, self.model.DEFAULT)
            tagging, parsing = tagging + middle - start, parsing + time.process_time() - middle
        return tagging, parsing


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("file")
    parser.add_argument("--copies", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--product", help="bench-product")
    parser.add_argument("--udpipe", help="a UDPipe 1 model")
    parser.add_argument("--train", help="make that model from this treebank first, badly")
    arguments = parser.parse_args()
    with open(arguments.file, encoding="utf-8") as source:
        once = source.read()
    per_copy = sum(line.split("\t")[0].isdigit() for line in once.split("\n"))
    words = per_copy * arguments.copies
    peer = UDPipe(arguments.udpipe, arguments.train) if arguments.udpipe else None
    with tempfile.NamedTemporaryFile("w", suffix=".conllu", delete=False) as out:
        out.write(once * arguments.copies)
    text, both, one, two, theirs = [], [], [], [], []
    try:
        for _ in range(arguments.rounds):
            text.append(seconds(arguments.program, "text", out.name))
            both.append(seconds(arguments.program, "syntax", out.name))
            one.append(clock(arguments.program, out.name, 1))
            two.append(clock(arguments.program, out.name, 2))
            if peer:
                theirs.append(peer.seconds(once))
    finally:
        os.unlink(out.name)
    speed = words / (min(both) - min(text))
    print("%d words: read and cut %.2f s, tags and trees %.2f s, %.0f words a second on one core" %
          (words, min(text), min(both) - min(text), speed))
    print("two threads on twice the text: %.2f times the words of one" % (2 * min(one) / min(two)))
    print("%.2f M multiply-adds a word if none were shared: as many as %.1f G a second" %
          (MULTIPLY_ADDS / 1e6, MULTIPLY_ADDS * speed / 1e9))
    if arguments.product:
        print(subprocess.run([arguments.product], check=True, stdout=subprocess.PIPE,
                             text=True).stdout.strip())
    if peer:
        tagging, parsing = min(t for t, _ in theirs), min(p for _, p in theirs)
        print("UDPipe 1: tagging %.0f, parsing %.0f, both %.0f words a second; Hearsay is %.1f times "
              "as fast" % (per_copy / tagging, per_copy / parsing, per_copy / (tagging + parsing),
                           speed * (tagging + parsing) / per_copy))


main()
