#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Counts words for lexicon/text/words.tsv.

In: the treebanks and news texts of the data folder (SHARED, default ../shared; see docs). Out, on
standard output: the table, sorted by bytes. A word is two letters or more of a to z; it is kept
when seen twice in any case, or once in lower case in a treebank;
`small` counts it in lower case. Needed only to remake the table.
"""
import collections
import glob
import os
import re
import sys

SHARED = os.environ.get("SHARED", "../shared")
WORD = re.compile(r"(?<![A-Za-z'’])[A-Za-z]{2,24}(?![A-Za-z])")


def main():
    counts, small, plain = collections.Counter(), collections.Counter(), set()
    for path in sorted(glob.glob(SHARED + "/data/ud/*-train.conllu")):
        for line in open(path, encoding="utf-8"):
            columns = line.split("\t")
            if len(columns) == 10 and re.fullmatch("[A-Za-z]{2,24}", columns[1]):
                counts[columns[1].lower()] += 1
                small[columns[1]] += columns[1].islower()
                if columns[1].islower() and columns[3] not in ("X", "INTJ"):
                    plain.add(columns[1])
    for path in sorted(glob.glob(SHARED + "/data/polnear/train/text/*.txt")):
        for word in WORD.findall(open(path, encoding="utf-8", errors="replace").read()):
            if word[1:].islower() or word.isupper():
                counts[word.lower()] += 1
                small[word] += word.islower()
    if not counts:
        sys.exit("no data under " + SHARED)
    print("# How often words occur, to tell words run together (src/text/repair.c). Made by")
    print("# tools/words.py; sorted by bytes, because it is searched by halves.")
    print("word:text\tcount:number\tsmall:number")
    for word in sorted(counts):
        if counts[word] > 1 or word in plain:
            print(f"{word}\t{counts[word]}\t{small[word]}")


if __name__ == "__main__":
    main()
