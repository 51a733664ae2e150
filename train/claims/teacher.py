#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""teacher.py - a reader of cues too large to ship, which says how sure one may be of the annotation.

usage: teacher.py POLNEAR/train ENCODER_FOLDER TRAIN.conllu OUTPUT.jsonl [--folds N]

In: PolNeAR's train split; the tokens that `hearsay code --until text --format conllu` finds in it,
an article a document, by name; a pretrained encoder of six layers of 384 units
(MiniLM-L6-H384-uncased, Wang et al. 2020: vocab.txt and model.safetensors). Out, an article a line:

    {"id": name, "doubt": [[start, begins, goes on]]}

for every token that may belong to a cue: its start in code points, the chances in 1/255 that a cue
begins and goes on there, by a reader that never saw the article.

    words of some sentences -> pieces -> encoder, its layers mixed at a word's first piece
          -> BiLSTM over words -> O, B, I

Annotators agree on .71 of the cues. What one of them marked by chance, a reader that learned from
other articles does not find likely; so the student (main.c) learns from both (Hinton et al. 2015).
Needs PyTorch and NumPy, and a GPU: two minutes there, most of a day without.
"""
import argparse
import glob
import json
import os
import sys
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "syntax"))
from teacher import CASES, LAYERS, SIZE, Encoder, Pieces, case_of  # noqa: E402 (../syntax)

CORE = 320                   # pieces of a passage
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


# ------------------------------------------------------------------ articles

class Article:
    """text; per token: start, end, pieces, case; sentences as [first, last) and paragraph starts"""

    def __init__(self, text):
        self.text, self.start, self.end, self.ids, self.case = text, [], [], [], []
        self.sentence, self.paragraph, self.cues = [], set(), []

    def add_sentence(self, forms, at, pieces, opens):
        first = len(self.start)
        if opens:
            self.paragraph.add(first)
        loud = sum(w.isupper() for w in forms) > 0.6 * sum(any(c.isalpha() for c in w) for w in forms)
        for i, form in enumerate(forms):
            found = self.text.find(form, at)
            if found < 0 or found > at + 400:
                found = at
            self.start.append(found)
            self.end.append(found + len(form))
            at = found + len(form)
            self.ids.append(pieces.of_word(form))
            self.case.append(case_of(form, i == 0, loud))
        self.sentence.append((first, len(self.start)))
        return at


def read_articles(texts, conllu, pieces):
    """The articles of `texts`, cut as the CoNLL-U file cuts them."""
    articles, at, forms, opens = [], 0, [], False
    with open(conllu, encoding="utf-8") as source:
        for line in source:
            cells = line.rstrip("\n").split("\t")
            if line.startswith("# newdoc"):
                articles.append(Article(texts[len(articles)]))
                at = 0
            elif line.startswith("# newpar"):
                opens = True
            elif len(cells) == 10 and cells[0].isdigit():
                forms.append(cells[1])
            elif not line.strip() and forms:
                at = articles[-1].add_sentence(forms, at, pieces, opens)
                forms, opens = [], False
    return articles


def read_gold(path):
    """-> for each attribution the spans of its cue"""
    bounds, cues = {}, []
    with open(path, encoding="utf-8") as source:
        lines = [line.rstrip("\n").split("\t") for line in source]
    for cells in lines:
        if cells[0][:1] == "T" and len(cells) > 1 and " " in cells[1]:
            spans = cells[1].split(" ", 1)[1]
            bounds[cells[0]] = [tuple(int(n) for n in s.split()) for s in spans.split(";")]
    for cells in lines:
        if cells[0][:1] == "E":
            keys = [c.split(":")[1] for c in cells[1].split() if c.startswith("Cue")]
            cues.append([span for key in keys for span in bounds.get(key, [])])
    return cues


def tokens_of(article, spans):
    starts = np.array(article.start)
    ends = np.array(article.end)
    return sorted({int(t) for s, e in spans for t in np.nonzero((starts < e) & (ends > s))[0]})


def cue_run(article, spans):
    """A claim's cue as one run inside a sentence, as the student takes it; None: it has none."""
    cue = tokens_of(article, spans)
    if not cue:
        return None
    last = next(e for s, e in article.sentence if s <= cue[0] < e) - 1
    return cue[0], min(cue[-1], last)


def read_polnear(folder, conllu, pieces):
    names = sorted(os.path.basename(p)[:-4] for p in glob.glob(folder + "/text/*.txt"))
    texts = [open("%s/text/%s.txt" % (folder, n), encoding="utf-8", newline="").read() for n in names]
    articles = read_articles(texts, conllu, pieces)
    annotators = {}
    for path in sorted(glob.glob(folder + "/attributions/*.ann"), reverse=True):
        annotators[os.path.basename(path)[:-9]] = path    # the first stays
    for article, name in zip(articles, names):
        article.name = name
        article.cues = [r for r in (cue_run(article, c) for c in read_gold(annotators[name])) if r]
        article.labels = np.zeros(len(article.start), np.int64)
        for first, last in article.cues:
            if not article.labels[first:last + 1].any():
                article.labels[first:last + 1] = 2
                article.labels[first] = 1
    return articles


# ------------------------------------------------------------------ passages

class Passage:
    """Tokens [first, last) of an article as pieces."""

    def __init__(self, article, first, last):
        self.article, self.first, self.last = article, first, last
        self.pieces, self.at = [101], []
        for t in range(first, last):
            if t in article.paragraph and t > first:
                self.pieces.append(102)
            self.at.append(len(self.pieces))
            self.pieces += article.ids[t]
        self.pieces = self.pieces[:510] + [102]
        self.at = [min(a, 509) for a in self.at]
        self.case = article.case[first:last]
        self.labels = article.labels[first:last]


def passages_of(article, shift=0):
    """Whole sentences, up to CORE pieces at once; `shift` moves the first cut."""
    made, first, size, limit = [], 0, 0, CORE - shift
    for s, e in article.sentence:
        length = sum(len(i) for i in article.ids[s:e])
        if size and size + length > limit:
            made.append(Passage(article, first, s))
            first, size, limit = s, 0, CORE
        size += length
    if size:
        made.append(Passage(article, first, len(article.start)))
    return made


def padded(rows, length, fill=0):
    out = np.full((len(rows), length), fill, np.int64)
    for i, row in enumerate(rows):
        out[i, :len(row)] = row
    return torch.from_numpy(out)


def tensors(group):
    """-> pieces, mask, places of words, cases, words' mask; [B][T] and [B][N]"""
    pieces, words = max(len(p.pieces) for p in group), max(len(p.at) for p in group)
    lengths = torch.tensor([len(p.pieces) for p in group])
    counts = torch.tensor([len(p.at) for p in group])
    batch = (padded([p.pieces for p in group], pieces), torch.arange(pieces) < lengths[:, None],
             padded([p.at for p in group], words), padded([p.case for p in group], words),
             torch.arange(words) < counts[:, None])
    return [x.to(DEVICE, non_blocking=True) for x in batch], counts


def grouped(passages, limit, rng=None):
    jitter = rng.random(len(passages)) * 20 if rng is not None else np.zeros(len(passages))
    order = sorted(range(len(passages)), key=lambda i: len(passages[i].pieces) + jitter[i])
    groups, group = [], []
    for i in order:
        if group and (len(group) + 1) * len(passages[i].pieces) > limit:
            groups.append(group)
            group = []
        group.append(passages[i])
    groups.append(group)
    return [groups[i] for i in rng.permutation(len(groups))] if rng is not None else groups


# ------------------------------------------------------------------ network

class Reader(nn.Module):
    def __init__(self, hidden=192):
        super().__init__()
        self.encoder = Encoder()
        for part in self.encoder.layers:
            part.requires_grad_(True)
        self.mix = nn.Parameter(torch.tensor([0.0] * (LAYERS - 1) + [1.0, 1.0]))
        self.case = nn.Embedding(CASES, 32)
        self.lstm = nn.LSTM(SIZE + 32, hidden, 1, batch_first=True, bidirectional=True)
        self.out = nn.Linear(2 * hidden, 3)

    def forward(self, ids, mask, at, case, words):
        """-> scores of O, B, I [B][N][3]"""
        weights = torch.softmax(self.mix, 0)
        x = sum(w * s for w, s in zip(weights, self.encoder(ids, mask)))
        x = torch.gather(x, 1, at[..., None].expand(-1, -1, SIZE))
        x = torch.cat([F.dropout(x, 0.2, self.training), self.case(case)], -1)
        h, _ = self.lstm(x * words[..., None])
        return self.out(F.dropout(h, 0.3, self.training)).float()


def train_reader(articles, a, seed):
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    model = Reader()
    model.encoder.load(os.path.join(a.encoder, "model.safetensors"))
    model.to(DEVICE).train()
    slow = [p for p in model.encoder.parameters() if p.requires_grad]
    fast = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": slow, "peak": a.rate}, {"params": fast, "peak": 10 * a.rate}],
                                  betas=(0.9, 0.98), weight_decay=0.01)
    step, began, total = 0, time.time(), None
    for epoch in range(a.epochs):
        shifts = rng.integers(0, CORE - 40, len(articles))
        passages = [p for x, shift in zip(articles, shifts) for p in passages_of(x, int(shift))]
        groups, losses = grouped(passages, a.batch, rng), []
        total = total or len(groups) * a.epochs
        for group in groups:
            done = step / total
            for part in optimizer.param_groups:
                part["lr"] = part["peak"] * min(1, (step + 1) / (0.06 * total)) * max(0.01, 1 - done)
            inputs, _ = tensors(group)
            gold = padded([p.labels for p in group], inputs[4].shape[1]).to(DEVICE)
            with torch.autocast(DEVICE, torch.bfloat16, enabled=DEVICE == "cuda"):
                scores = model(*inputs)
            loss = F.cross_entropy(scores[inputs[4]], gold[inputs[4]])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            losses.append(loss.detach())
            step += 1
        print("  seed %d epoch %d loss %.4f %.0f s" % (
            seed, epoch, torch.stack(losses).mean().item(), time.time() - began), flush=True)
    return model.eval()


@torch.no_grad()
def chances(model, articles, limit=20000):
    """Of two ways to cut each article, the mean: -> [tokens][3] each"""
    passages = [p for a in articles for shift in (0, CORE // 2) for p in passages_of(a, shift)]
    sums = {id(a): np.zeros((len(a.start), 3), np.float32) for a in articles}
    for group in grouped(passages, limit):
        inputs, counts = tensors(group)
        with torch.autocast(DEVICE, torch.bfloat16, enabled=DEVICE == "cuda"):
            p = torch.softmax(model(*inputs), -1).cpu().numpy()
        for i, passage in enumerate(group):
            sums[id(passage.article)][passage.first:passage.last] += p[i, :int(counts[i])] / 2
    return [sums[id(a)] for a in articles]


# ------------------------------------------------------------------ decisions

def cues_of(article, p):
    """The likeliest label of each token, O where a cue would go on from nothing."""
    found = []
    for first, last in article.sentence:
        before = 0
        for t in range(first, last):
            label = int(p[t].argmax())
            if label == 1:
                found.append([t, t])
            elif label == 2 and before:
                found[-1][1] = t
            before = label if label != 2 else before
    return {tuple(c) for c in found}


def score(articles, chances_of):
    right = found = gold = 0
    for a, p in zip(articles, chances_of):
        mine, theirs = cues_of(a, p), set(a.cues)
        right, found, gold = right + len(mine & theirs), found + len(mine), gold + len(theirs)
    return 200 * right / max(1, found + gold)


def doubts(article, p):
    return [[article.start[t], int(round(255 * p[t, 1])), int(round(255 * p[t, 2]))]
            for t in np.nonzero(p[:, 0] < 0.98)[0]]


# ------------------------------------------------------------------ all

def main():
    parser = argparse.ArgumentParser()
    for name in ("polnear", "encoder", "tokens", "output"):
        parser.add_argument(name)
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--batch", type=int, default=12000, help="pieces read together")
    parser.add_argument("--seed", type=int, default=50)
    parser.add_argument("--limit", type=int, default=10 ** 9, help="articles, for a trial")
    a = parser.parse_args()
    articles = read_polnear(a.polnear, a.tokens, Pieces(os.path.join(a.encoder, "vocab.txt")))[:a.limit]
    rows = []
    for fold in range(a.folds):
        seen = [x for i, x in enumerate(articles) if i % a.folds != fold]
        left = [x for i, x in enumerate(articles) if i % a.folds == fold]
        p = chances(train_reader(seen, a, a.seed + fold), left)
        print("fold %d: F1 of cues %.2f" % (fold, score(left, p)), flush=True)
        rows += [{"id": x.name, "doubt": doubts(x, q)} for x, q in zip(left, p)]
    with open(a.output, "w", encoding="utf-8") as out:
        for row in sorted(rows, key=lambda r: r["id"]):
            print(json.dumps(row), file=out)


if __name__ == "__main__":
    main()
