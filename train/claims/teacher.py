#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""teacher.py - a reader of attributions too large to ship, which labels news for the one that ships.

usage: teacher.py train POLNEAR ENCODER_FOLDER TRAIN.conllu NEWS.jsonl NEWS.conllu OUTPUT [--models N]

In: PolNeAR's train and dev folders; a pretrained encoder of six layers of 384 units
(MiniLM-L6-H384-uncased, Wang et al. 2020); news that nobody annotated; for both, the tokens that
`hearsay code --until text --format conllu` finds. Out:

    OUTPUT.news.jsonl    {"text", "attributions": [{source, cue, content}], "doubt": [[start, B, I]]}
    OUTPUT.train.jsonl   {"id", "doubt"}: of PolNeAR's own articles, by readers that never saw them

Spans are in code points; "doubt" holds, for tokens that may belong to a cue, the chances in 1/255
that one begins and goes on there.

    cues        words of some sentences -> pieces -> encoder, its layers mixed at a word's first
                piece -> BiLSTM -> O, B, I
    arguments   the same around one cue, whose pieces are of the other kind -> O, B/I of source and
                content

Several readers, of different seeds, are averaged. The student (main.c) learns from their labels
beside the annotated articles (Hinton et al. 2015). Needs PyTorch and NumPy; a GPU is used where
there is one (five minutes; many hours without).
"""
import argparse
import glob
import json
import math
import os
import sys
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "syntax"))
from teacher import CASES, LAYERS, SIZE, Encoder, Pieces, case_of  # noqa: E402 (../syntax)

CORE, AROUND = 320, 110      # pieces of a passage whose cues are asked for; pieces beside a cue
LINKS = {"cue": 3, "argument": 5}
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


# ------------------------------------------------------------------ articles

class Article:
    """text; per token: start, end, pieces, case; sentences as [first, last) and paragraph starts"""

    def __init__(self, text):
        self.text, self.start, self.end, self.ids, self.case = text, [], [], [], []
        self.sentence, self.paragraph, self.claims = [], set(), []

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
    """-> claims: {"source", "cue", "content"}, each a list of spans"""
    bounds, claims = {}, []
    with open(path, encoding="utf-8") as source:
        lines = [line.rstrip("\n").split("\t") for line in source]
    for cells in lines:
        if cells[0][:1] == "T" and len(cells) > 1 and " " in cells[1]:
            spans = cells[1].split(" ", 1)[1]
            bounds[cells[0]] = [tuple(int(n) for n in s.split()) for s in spans.split(";")]
    for cells in lines:
        if cells[0][:1] == "E":
            claim = {"source": [], "cue": [], "content": []}
            for cell in cells[1].split():
                role, key = cell.split(":")
                role = role.rstrip("0123456789").lower()
                if role in claim:
                    claim[role] += bounds.get(key, [])
            claims.append(claim)
    return claims


def tokens_of(article, spans):
    starts = np.array(article.start)
    ends = np.array(article.end)
    return sorted({int(t) for s, e in spans for t in np.nonzero((starts < e) & (ends > s))[0]})


def spans_of(article, tokens):
    """Runs of tokens -> spans"""
    spans = []
    for t in tokens:
        if spans and spans[-1][2] == t - 1:
            spans[-1][1:] = [article.end[t], t]
        else:
            spans.append([article.start[t], article.end[t], t])
    return [s[:2] for s in spans]


def runs_of(article, claim):
    """A claim's cue as one run inside a sentence, as the student takes it, and its arguments."""
    cue = tokens_of(article, claim["cue"])
    if not cue:
        return None
    last = next(e for s, e in article.sentence if s <= cue[0] < e) - 1
    return (cue[0], min(cue[-1], last)), tokens_of(article, claim["source"]), \
        tokens_of(article, claim["content"])


def read_polnear(folder, conllu, pieces):
    names = sorted(os.path.basename(p)[:-4] for p in glob.glob(folder + "/text/*.txt"))
    texts = [open("%s/text/%s.txt" % (folder, n), encoding="utf-8", newline="").read() for n in names]
    articles = read_articles(texts, conllu, pieces)
    annotators = {}
    for path in sorted(glob.glob(folder + "/attributions/*.ann"), reverse=True):
        annotators[os.path.basename(path)[:-9]] = path    # the first stays
    for article, name in zip(articles, names):
        article.name = name
        article.claims = [r for r in (runs_of(article, c) for c in read_gold(annotators[name])) if r]
        article.labels = np.zeros(len(article.start), np.int64)
        for (first, last), _, _ in article.claims:
            if not article.labels[first:last + 1].any():
                article.labels[first:last + 1] = 2
                article.labels[first] = 1
    return articles


# ------------------------------------------------------------------ passages

class Passage:
    """Tokens [first, last) of an article as pieces; `kind` marks those of a cue."""

    def __init__(self, article, first, last, cue=None):
        self.article, self.first, self.last, self.cue = article, first, last, cue
        self.pieces, self.at, self.kind = [101], [], []
        for t in range(first, last):
            if t in article.paragraph and t > first:
                self.pieces.append(102)
            self.at.append(len(self.pieces))
            self.pieces += article.ids[t]
        self.pieces = self.pieces[:510] + [102]
        self.at = [min(a, 509) for a in self.at]
        self.case = article.case[first:last]
        self.labels = None
        self.mark = np.zeros(last - first, np.int64)
        if cue:
            self.mark[cue[0] - first:cue[1] + 1 - first] = 1


def cue_passages(article, shift=0):
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


def argument_passage(article, cue):
    """The cue's sentence and whole sentences around it."""
    place = next(i for i, (s, e) in enumerate(article.sentence) if s <= cue[0] < e)
    reach = []
    for step in (-1, 1):
        size, i = 0, place
        while 0 <= i + step < len(article.sentence) and size < AROUND:
            i += step
            size += sum(len(x) for x in article.ids[slice(*article.sentence[i])])
        reach.append(article.sentence[i])
    first, last = reach[0][0], reach[1][1]
    first, last = max(first, cue[0] - 300), min(last, cue[1] + 300)
    return Passage(article, first, last, cue)


def argument_labels(passage, source, content):
    labels = np.zeros(passage.last - passage.first, np.int64)
    for tokens, label in ((content, 3), (source, 1)):
        before = None
        for t in tokens:
            if passage.first <= t < passage.last:
                labels[t - passage.first] = label + (before == t - 1)
            before = t
    labels[passage.mark == 1] = 0
    return labels


def padded(rows, length, fill=0):
    out = np.full((len(rows), length), fill, np.int64)
    for i, row in enumerate(rows):
        out[i, :len(row)] = row
    return torch.from_numpy(out)


def tensors(group):
    """-> pieces, mask, places of words, cases, marks, words' mask; [B][T] and [B][N]"""
    pieces, words = max(len(p.pieces) for p in group), max(len(p.at) for p in group)
    lengths = torch.tensor([len(p.pieces) for p in group])
    counts = torch.tensor([len(p.at) for p in group])
    batch = (padded([p.pieces for p in group], pieces), torch.arange(pieces) < lengths[:, None],
             padded([p.at for p in group], words), padded([p.case for p in group], words),
             padded([p.mark for p in group], words), torch.arange(words) < counts[:, None])
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
    def __init__(self, labels, hidden=192):
        super().__init__()
        self.encoder = Encoder()
        for part in self.encoder.layers:
            part.requires_grad_(True)
        self.mix = nn.Parameter(torch.tensor([0.0] * (LAYERS - 1) + [1.0, 1.0]))
        self.case, self.mark = nn.Embedding(CASES, 32), nn.Embedding(2, SIZE)
        nn.init.normal_(self.mark.weight, 0, 0.02)
        self.lstm = nn.LSTM(SIZE + 32 + 1, hidden, 1, batch_first=True, bidirectional=True)
        self.out = nn.Linear(2 * hidden, labels)

    def states(self, ids, mask, at, mark):
        e = self.encoder
        x = e.word(ids) + e.place(torch.arange(ids.shape[1], device=ids.device)) + e.kind.weight[0]
        marked = self.mark(mark) * (mark[..., None] > 0)
        x = x + torch.zeros_like(x).scatter_add(1, at[..., None].expand(-1, -1, SIZE), marked)
        states = [F.dropout(e.norm(x), 0.1, self.training)]
        for layer in e.layers:
            states.append(layer(states[-1], mask[:, None, None, :], 0.1))
        return states

    def forward(self, ids, mask, at, case, mark, words):
        weights = torch.softmax(self.mix, 0)
        x = sum(w * s for w, s in zip(weights, self.states(ids, mask, at, mark * words)))
        x = torch.gather(x, 1, at[..., None].expand(-1, -1, SIZE))
        x = torch.cat([F.dropout(x, 0.2, self.training), self.case(case), mark[..., None].to(x)], -1)
        h, _ = self.lstm(x * words[..., None])
        return self.out(F.dropout(h, 0.3, self.training)).float()


def train_reader(kind, encoder, make, epochs, rate, batch, seed, say):
    """make(epoch) -> passages with labels"""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    model = Reader(LINKS[kind])
    model.encoder.load(os.path.join(encoder, "model.safetensors"))
    model.to(DEVICE).train()
    slow = [p for p in model.encoder.parameters() if p.requires_grad]
    fast = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": slow, "peak": rate}, {"params": fast, "peak": 10 * rate}],
                                  betas=(0.9, 0.98), weight_decay=0.01)
    step, began, total = 0, time.time(), None
    for epoch in range(epochs):
        groups, losses = grouped(make(epoch), batch, rng), []
        total = total or len(groups) * epochs
        for group in groups:
            done = step / total
            for part in optimizer.param_groups:
                part["lr"] = part["peak"] * min(1, (step + 1) / (0.06 * total)) * max(0.01, 1 - done)
            inputs, _ = tensors(group)
            gold = padded([p.labels for p in group], inputs[5].shape[1]).to(DEVICE)
            with torch.autocast(DEVICE, torch.bfloat16, enabled=DEVICE == "cuda"):
                scores = model(*inputs)
            loss = F.cross_entropy(scores[inputs[5]], gold[inputs[5]])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            losses.append(loss.detach())
            step += 1
        say("  %s seed %d epoch %d loss %.4f %.0f s" % (
            kind, seed, epoch, torch.stack(losses).mean().item(), time.time() - began))
    return model.eval()


@torch.no_grad()
def chances(models, passages, limit=40000):
    """-> for each passage [tokens][labels], the readers' mean"""
    found = {}
    for group in grouped(passages, limit):
        inputs, counts = tensors(group)
        with torch.autocast(DEVICE, torch.bfloat16, enabled=DEVICE == "cuda"):
            p = sum(torch.softmax(m(*inputs), -1) for m in models) / len(models)
        p = p.cpu().numpy()
        for i, passage in enumerate(group):
            found[id(passage)] = p[i, :int(counts[i])]
    return [found[id(p)] for p in passages]


# ------------------------------------------------------------------ decisions

def decode(p, lean):
    """[tokens][labels] -> best labels; odd ones begin, the next even one goes on from it."""
    n, labels = p.shape
    score = np.log(p + 1e-9)
    score[:, 1::2] += lean
    may = np.array([[y == 0 or y % 2 == 1 or x == y or x + 1 == y for y in range(labels)]
                    for x in range(labels)])
    best, back = np.where(np.arange(labels) % 2 + (np.arange(labels) == 0), score[0], -1e9), []
    for t in range(1, n):
        ways = np.where(may, best[:, None], -1e9)
        back.append(ways.argmax(0))
        best = ways.max(0) + score[t]
    path = [int(best.argmax())]
    for choice in reversed(back):
        path.append(int(choice[path[-1]]))
    return path[::-1]


def cue_chances(models, articles):
    """Of two ways to cut each article, the mean: -> [tokens][3] each"""
    passages = [p for a in articles for shift in (0, CORE // 2) for p in cue_passages(a, shift)]
    sums = {id(a): np.zeros((len(a.start), 3), np.float32) for a in articles}
    for passage, p in zip(passages, chances(models, passages)):
        sums[id(passage.article)][passage.first:passage.last] += p / 2
    return [sums[id(a)] for a in articles]


def cues_of(article, p, lean):
    found = []
    for first, last in article.sentence:
        path = decode(p[first:last], lean)
        for t, label in enumerate(path, first):
            if label == 1:
                found.append([t, t])
            elif label == 2:
                found[-1][1] = t
    return [tuple(c) for c in found]


def arguments_of(models, passages):
    """-> an attribution for each passage's cue"""
    made = []
    for passage, p in zip(passages, chances(models, passages) if passages else []):
        path, a, cue = decode(p, 0), passage.article, passage.cue
        take = lambda low: [t for t, y in enumerate(path, passage.first)
                            if y in (low, low + 1) and not cue[0] <= t <= cue[1]]
        made.append({"source": spans_of(a, take(1)), "cue": spans_of(a, range(cue[0], cue[1] + 1)),
                     "content": spans_of(a, take(3))})
    return made


def read_whole(cue_models, argument_models, articles, lean):
    """-> attributions of each article, and its cue chances"""
    cue_p = cue_chances(cue_models, articles)
    passages = [argument_passage(a, c) for a, p in zip(articles, cue_p) for c in cues_of(a, p, lean)]
    made = {id(a): [] for a in articles}
    for passage, attribution in zip(passages, arguments_of(argument_models, passages)):
        made[id(passage.article)].append(attribution)
    return [made[id(a)] for a in articles], cue_p


def cue_score(articles, cue_p, lean):
    right = found = gold = 0
    for a, p in zip(articles, cue_p):
        mine, theirs = set(cues_of(a, p, lean)), {c[0] for c in a.claims}
        right, found, gold = right + len(mine & theirs), found + len(mine), gold + len(theirs)
    return 200 * right / max(1, found + gold), 100 * found / max(1, gold)


def argument_score(models, articles):
    passages = [(argument_passage(a, c[0]), c) for a in articles for c in a.claims]
    hits, counts = np.zeros(3), np.zeros((3, 2))
    for (passage, claim), p in zip(passages, chances(models, [x[0] for x in passages])):
        path = decode(p, 0)
        mine = [{t for t, y in enumerate(path, passage.first) if y in (low, low + 1)} for low in (1, 3)]
        theirs = [set(claim[1]) - set(range(claim[0][0], claim[0][1] + 1)),
                  set(claim[2]) - set(range(claim[0][0], claim[0][1] + 1))]
        for k in range(2):
            hits[k] += mine[k] == theirs[k] and bool(theirs[k])
            counts[k] += bool(mine[k]), bool(theirs[k])
        hits[2] += len(mine[1] & theirs[1])
        counts[2] += len(mine[1]), len(theirs[1])
    return "source %.2f content %.2f content tokens %.2f" % tuple(200 * hits / counts.sum(1))


def doubts(article, p):
    return [[article.start[t], int(round(255 * p[t, 1])), int(round(255 * p[t, 2]))]
            for t in np.nonzero(p[:, 0] < 0.98)[0]]


# ------------------------------------------------------------------ all

def cue_maker(articles, seed):
    def make(epoch):
        rng = np.random.default_rng(1000 * seed + epoch)
        made = [p for a in articles for p in cue_passages(a, int(rng.integers(0, CORE - 40)))]
        for p in made:
            p.labels = p.article.labels[p.first:p.last]
        return made
    return make


def argument_maker(articles):
    made = []
    for a in articles:
        for cue, source, content in a.claims:
            p = argument_passage(a, cue)
            p.labels = argument_labels(p, source, content)
            made.append(p)
    return lambda epoch: made


def write(path, rows):
    with open(path, "w", encoding="utf-8") as out:
        for row in rows:
            print(json.dumps(row, ensure_ascii=False), file=out)


def main():
    parser = argparse.ArgumentParser()
    for name in ("polnear", "encoder", "train", "news", "conllu", "output"):
        parser.add_argument(name)
    parser.add_argument("--dev", help="tokens of the dev split: writes OUTPUT.dev.jsonl")
    parser.add_argument("--models", type=int, default=3)
    parser.add_argument("--cue-epochs", type=int, default=6)
    parser.add_argument("--argument-epochs", type=int, default=3)
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--limit", type=int, default=10 ** 9, help="articles, for a trial")
    a = parser.parse_args()
    began = time.time()
    say = lambda line: print(line, flush=True)
    pieces = Pieces(os.path.join(a.encoder, "vocab.txt"))
    train = read_polnear(a.polnear + "/train", a.train, pieces)[:a.limit]
    say("%d articles, %d claims, %.0f s" % (len(train), sum(len(x.claims) for x in train),
                                            time.time() - began))
    held = [x for i, x in enumerate(train) if i % 10 == 9]
    rest = [x for i, x in enumerate(train) if i % 10 != 9]
    reader = lambda kind, make, epochs, seed: train_reader(
        kind, a.encoder, make, epochs, a.rate, 12000, seed, say)
    cue_models = [reader("cue", cue_maker(rest, s), a.cue_epochs, s) for s in range(a.models)]
    for count in sorted({1, a.models}):
        p = cue_chances(cue_models[:count], held)
        for lean in (0, 0.3, 0.6, 0.9, 1.2):
            say("held out, %d readers, lean %.1f: cue F1 %.2f, found/gold %.0f" % (
                (count, lean) + cue_score(held, p, lean)))
    lean = max((0, 0.3, 0.6, 0.9), key=lambda x: cue_score(held, p, x))
    argument_models = [reader("argument", argument_maker(rest), a.argument_epochs, s)
                       for s in range(max(1, a.models // 2))]
    say("held out, arguments of gold cues: " + argument_score(argument_models, held))
    say("%.0f s" % (time.time() - began))
    if a.dev:
        dev = read_polnear(a.polnear + "/dev", a.dev, pieces)[:a.limit]
        made, p = read_whole(cue_models, argument_models, dev, lean)
        say("dev cue F1 %.2f, found/gold %.0f; arguments: %s" % (
            cue_score(dev, p, lean) + (argument_score(argument_models, dev),)))
        write(a.output + ".dev.jsonl", ({"doc": x.name, "attributions": m} for x, m in zip(dev, made)))
    with open(a.news, encoding="utf-8") as source:
        news = read_articles([json.loads(line)["text"] for line in source], a.conllu, pieces)[:a.limit]
    made, p = read_whole(cue_models, argument_models, news, lean)
    write(a.output + ".news.jsonl", ({"text": x.text, "attributions": m, "doubt": doubts(x, q)}
                                     for x, m, q in zip(news, made, p)))
    say("news labelled, %.0f s" % (time.time() - began))
    rows = []
    for fold in range(a.folds):
        seen = [x for i, x in enumerate(train) if i % a.folds != fold]
        left = [x for i, x in enumerate(train) if i % a.folds == fold]
        model = reader("cue", cue_maker(seen, 50 + fold), a.cue_epochs, 50 + fold)
        p = cue_chances([model], left)
        say("fold %d: cue F1 %.2f, found/gold %.0f" % ((fold,) + cue_score(left, p, lean)))
        rows += [{"id": x.name, "doubt": doubts(x, q)} for x, q in zip(left, p)]
    write(a.output + ".train.jsonl", sorted(rows, key=lambda r: r["id"]))
    say("%.0f s" % (time.time() - began))


if __name__ == "__main__":
    main()
