#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""raw.py - the news texts of the shared data: as tokens for word vectors, as articles for silver trees.

usage: raw.py DATA_FOLDER OUTPUT.txt
       raw.py DATA_FOLDER OUTPUT.jsonl

In: PolNeAR, MUC, LGL, GeoWebNews, GeoVirus, ECB+, TimeBank, AQUAINT, WikiWars, UD training sets.
Out: *.txt: one paragraph a line, tokens parted by spaces, cut about as Universal Dependencies cuts
them; *.jsonl: an article a line, for `hearsay code --until text --format conllu`, without the texts
on which claims and events are measured. No text is shipped: only what is learned from them.
"""
import glob
import html
import json
import re
import sys

TOKEN = re.compile(r"""
    https?://\S+ | [\w.+-]+@[\w-]+\.[\w.]+ |
    (?:[A-Z]\.){2,} | (?:Mr|Mrs|Ms|Dr|St|Gen|Gov|Sen|Rep|Col|Lt|Jr|vs|Inc|Corp|No)\. |
    \d[\d.,:/]*\d | \d |
    \w+(?=n['’]t\b) | n['’]t\b | ['’](?:s|re|ve|ll|d|m|S|RE|VE|LL|D|M)\b |
    [^\W\d_]+ | \w+ | \.{2,} | `` | '' | -- | \S""", re.X)


def texts(folder, measured=True):
    for path in sorted(glob.glob(folder + "/polnear/%s/text/*.txt" % ("*" if measured else "train"))):
        with open(path, encoding="utf-8") as source:
            yield source.read()
    for name in ("figures/muc-figures", "figures/muc-incidents", "geo/lgl", "geo/geowebnews",
                 "geo/geovirus", "crossdoc/ecbplus") + ("plover/gsr-dev",) * measured:
        with open("%s/%s.jsonl" % (folder, name), encoding="utf-8") as source:
            for line in source:
                text = json.loads(line)["text"]
                if name.startswith("figures"):   # lines are wrapped there
                    text = re.sub(r"(?<!\n)\n(?!\n)", " ", text)
                yield text
    for path in sorted(glob.glob(folder + "/time/**/*.tml", recursive=True)
                       + glob.glob(folder + "/time/wikiwars/**/*.sgm*", recursive=True)
                       + glob.glob(folder + "/time/wikiwars/**/*.xml", recursive=True)):
        with open(path, encoding="utf-8", errors="replace") as source:
            text = html.unescape(re.sub(r"<[^>]*>", "", source.read()))
        yield re.sub(r"(?<!\n)\n(?!\n)", " ", text)


def treebank(path):
    words = []
    with open(path, encoding="utf-8") as source:
        for line in source:
            cells = line.split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                words.append(cells[1].replace(" ", ""))
            elif not line.strip() and words:
                yield " ".join(words)
                words = []


def write_articles(folder, output):
    seen = set()
    with open(output, "w", encoding="utf-8") as out:
        for text in texts(folder, measured=False):
            paragraphs = [p for p in text.split("\n") if p.strip() and p not in seen]
            seen.update(paragraphs)
            if paragraphs:
                print(json.dumps({"text": "\n\n".join(paragraphs)}), file=out)


def write_tokens(folder, output):
    seen = set()
    with open(output, "w", encoding="utf-8") as out:
        for text in texts(folder):
            for paragraph in text.split("\n"):
                tokens = TOKEN.findall(paragraph)
                line = " ".join(tokens)
                if len(tokens) > 2 and line not in seen:
                    seen.add(line)
                    print(line, file=out)
        for name in ("ewt-train", "gum-train"):
            for line in treebank("%s/ud/%s.conllu" % (folder, name)):
                print(line, file=out)


def main():
    folder, output = sys.argv[1:]
    (write_articles if output.endswith(".jsonl") else write_tokens)(folder, output)


main()
