#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""syntax.py - words a second of the stage syntax (tags, lemmas, trees) on one core.

usage: syntax.py PROGRAM FILE.conllu [--copies N] [--rounds N]

In: the program and a CoNLL-U file whose tokens are taken as given. The file is repeated until the
program's start no longer matters, and coded until `text` and until `syntax` in turn; the difference
in processor time is the stage's. The best of the rounds counts: others share the machine.
"""
import argparse
import os
import resource
import subprocess
import tempfile


def seconds(program, until, path):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([program, "code", "--input", "conllu", "--until", until, "--format", "csv", path],
                   check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("file")
    parser.add_argument("--copies", type=int, default=4)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    with open(arguments.file, encoding="utf-8") as source:
        text = source.read() * arguments.copies
    words = sum(line.split("\t")[0].isdigit() for line in text.split("\n"))
    with tempfile.NamedTemporaryFile("w", suffix=".conllu", delete=False) as out:
        out.write(text)
    try:
        text_time = min(seconds(arguments.program, "text", out.name) for _ in range(arguments.rounds))
        both = min(seconds(arguments.program, "syntax", out.name) for _ in range(arguments.rounds))
    finally:
        os.unlink(out.name)
    print("%d words: read and cut %.2f s, tags and trees %.2f s, %.0f words a second" %
          (words, text_time, both - text_time, words / (both - text_time)))


main()
