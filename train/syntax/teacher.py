#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""teacher.py - a parser too large to ship, which labels raw news for the one that ships.

usage: teacher.py train UD_FOLDER ENCODER_FOLDER TEACHER.pt [--minutes M] [--threads N] [--seed S]
       teacher.py label TEACHER.pt INPUT.conllu OUTPUT.conllu [--threads N] [--part I/N]

In: the treebanks, and a pretrained encoder of six layers of 384 units (MiniLM-L6-H384-uncased,
Wang et al. 2020: vocab.txt and model.safetensors). Out: weights; or the sentences of INPUT (only
forms are read) with tags, features, heads and relations.

    words -> pieces -> encoder, all layers mixed (Peters et al. 2018) at a word's first piece
          -> a BiLSTM over words, with the word's case -> tags, features, biaffine arcs and
          relations (Dozat and Manning 2017)

The student (network.py) learns from its labels on raw news beside the treebanks themselves
(Hinton et al. 2015; for parsers Anderson and Gomez-Rodriguez 2020). Needs PyTorch and NumPy.
"""
import argparse
import json
import math
import os
import struct
import time
import unicodedata

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

SIZE, LAYERS, HEADS, INNER = 384, 6, 12, 1536
FROZEN = 3               # lower layers that are not trained: a third of the time saved
CASES = 8
LONGEST = 120            # words of a training sentence


# ------------------------------------------------------------------ words and pieces

def read_conllu(path):
    """-> sentences, each a list of ten cells a word."""
    sentence = []
    with open(path, encoding="utf-8") as source:
        for line in source:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                sentence.append(cells)
            elif not line.strip() and sentence:
                yield sentence
                sentence = []
    if sentence:
        yield sentence


class Pieces:
    """WordPiece of an uncased vocabulary, for words that are already parted."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as source:
            self.ids = {line.rstrip("\n"): i for i, line in enumerate(source)}
        self.known = {}

    def of_part(self, part):
        found, at = [], 0
        while at < len(part):
            end = len(part)
            while end > at and ("##" if at else "") + part[at:end] not in self.ids:
                end -= 1
            if end == at:
                return [self.ids["[UNK]"]]
            found.append(self.ids[("##" if at else "") + part[at:end]])
            at = end
        return found

    def of_word(self, word):
        if word not in self.known:
            plain = unicodedata.normalize("NFD", word.lower())
            parts = [""]
            for c in plain:
                kind = unicodedata.category(c)
                if kind == "Mn":
                    continue
                if kind[0] in "PS":
                    parts += [c, ""]
                else:
                    parts[-1] += c
            ids = [i for part in parts if part for i in self.of_part(part[:40])]
            self.known[word] = (ids or [self.ids["[UNK]"]])[:8]
        return self.known[word]


def case_of(word, first, loud):
    """0 lower, 1 Title, 2 CAPITALS, 3 mixed, 4 digits, 5 others, 6 first word, 7 loud sentence"""
    if loud:
        return 7
    if first:
        return 6
    if any(c.isdigit() for c in word):
        return 4
    if not any(c.isalpha() for c in word):
        return 5
    return 0 if word.islower() else 1 if word.istitle() else 2 if word.isupper() else 3


class Sentence:
    def __init__(self, forms, pieces):
        loud = sum(w.isupper() for w in forms) > 0.6 * sum(any(c.isalpha() for c in w) for w in forms)
        self.pieces, self.first = [101], []
        for word in forms:
            self.first.append(len(self.pieces))
            self.pieces += pieces.of_word(word)
        self.pieces.append(102)
        self.case = [case_of(w, i == 0, loud) for i, w in enumerate(forms)]


# ------------------------------------------------------------------ network

class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(SIZE, 3 * SIZE), nn.Linear(SIZE, SIZE)
        self.up, self.down = nn.Linear(SIZE, INNER), nn.Linear(INNER, SIZE)
        self.norm1, self.norm2 = nn.LayerNorm(SIZE, 1e-12), nn.LayerNorm(SIZE, 1e-12)

    def forward(self, x, mask, rate):
        batch, length, _ = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, HEADS, SIZE // HEADS).permute(2, 0, 3, 1, 4)
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        seen = self.out(seen.transpose(1, 2).reshape(batch, length, SIZE))
        x = self.norm1(x + F.dropout(seen, rate, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), rate, self.training))


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.word, self.place = nn.Embedding(30522, SIZE), nn.Embedding(512, SIZE)
        self.kind, self.norm = nn.Embedding(2, SIZE), nn.LayerNorm(SIZE, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        for part in (self.word, self.place, self.kind, self.norm, *self.layers[:FROZEN]):
            part.requires_grad_(False)

    def forward(self, ids, mask):
        """ids, mask [B][T] -> list of LAYERS + 1 states [B][T][SIZE]"""
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.place(at) + self.kind.weight[0]
        states = [F.dropout(self.norm(x), 0.1, self.training)]
        wide = mask[:, None, None, :]
        for layer in self.layers:
            states.append(layer(states[-1], wide, 0.1))
        return states

    def load(self, path):
        with open(path, "rb") as source:
            header = json.loads(source.read(struct.unpack("<Q", source.read(8))[0]))
            body = source.read()

        def tensor(name):
            at, end = header[name]["data_offsets"]
            flat = np.frombuffer(body[at:end], np.float32).copy()
            return torch.from_numpy(flat.reshape(header[name]["shape"]))

        def fill(module, *names):
            for part in ("weight", "bias"):
                if getattr(module, part, None) is not None:
                    value = torch.cat([tensor("%s.%s" % (n, part)) for n in names])
                    getattr(module, part).data.copy_(value)

        e = "embeddings."
        fill_word = (self.word, "word_embeddings"), (self.place, "position_embeddings"), \
            (self.kind, "token_type_embeddings")
        for module, name in fill_word:
            module.weight.data.copy_(tensor(e + name + ".weight"))
        fill(self.norm, e + "LayerNorm")
        for i, layer in enumerate(self.layers):
            at = "encoder.layer.%d." % i
            fill(layer.qkv, *(at + "attention.self." + n for n in ("query", "key", "value")))
            fill(layer.out, at + "attention.output.dense")
            fill(layer.norm1, at + "attention.output.LayerNorm")
            fill(layer.up, at + "intermediate.dense")
            fill(layer.down, at + "output.dense")
            fill(layer.norm2, at + "output.LayerNorm")


class Teacher(nn.Module):
    def __init__(self, tags, feats, relations, hidden=192, arc=256, rel=96):
        super().__init__()
        self.encoder = Encoder()
        self.mix = nn.Parameter(torch.zeros(LAYERS + 1))
        self.case = nn.Embedding(CASES, 32)
        self.lstm = nn.LSTM(SIZE + 32, hidden, 1, batch_first=True, bidirectional=True)
        wide = 2 * hidden
        self.tag, self.tag_out, self.feats_out = nn.Linear(wide, 192), nn.Linear(192, tags), nn.Linear(192, feats)
        self.dep, self.head = nn.Linear(wide, arc), nn.Linear(wide, arc)
        self.child, self.parent = nn.Linear(wide, rel), nn.Linear(wide, rel)
        self.arc = nn.Parameter(torch.eye(arc + 1, arc) * 0.1)
        self.rel = nn.Parameter(torch.randn(relations, rel + 1, rel + 1) * 0.02)
        self.root = nn.Parameter(torch.randn(wide) * 0.1)

    def forward(self, ids, mask, first, case, words):
        """words [B][N] mask -> tag, feats [B][N][.], arc [B][N][N + 1], child, parent"""
        states = self.encoder(ids, mask)
        weights = torch.softmax(self.mix, 0)
        x = sum(w * s for w, s in zip(weights, states))
        x = torch.gather(x, 1, first[..., None].expand(-1, -1, SIZE))
        x = torch.cat([F.dropout(x, 0.2, self.training), self.case(case)], -1)
        packed = nn.utils.rnn.pack_padded_sequence(x, words.sum(1), batch_first=True, enforce_sorted=False)
        h, _ = nn.utils.rnn.pad_packed_sequence(self.lstm(packed)[0], batch_first=True,
                                                total_length=words.shape[1])
        h = F.dropout(h, 0.3, self.training)
        above = torch.cat([self.root.expand(h.shape[0], 1, -1), h], 1)
        view = lambda layer, x: F.dropout(F.leaky_relu(layer(x), 0.1), 0.3, self.training)
        one = lambda x: torch.cat([x, torch.ones_like(x[..., :1])], -1)
        t = view(self.tag, h)
        arc = one(view(self.dep, h)) @ self.arc @ view(self.head, above).transpose(1, 2)
        seen = torch.cat([torch.ones_like(words[:, :1]), words], 1)
        arc = arc.masked_fill(~seen[:, None, :], -1e4)
        return (self.tag_out(t), self.feats_out(t), arc, one(view(self.child, h)),
                one(view(self.parent, above)))

    def relations(self, child, parent, heads):
        above = torch.gather(parent, 1, heads[..., None].expand(-1, -1, parent.shape[-1]))
        return torch.einsum("bni,rij,bnj->bnr", child, self.rel, above)


# ------------------------------------------------------------------ batches

def padded(rows, length, fill=0):
    out = torch.full((len(rows), length), fill, dtype=torch.long)
    for i, row in enumerate(rows):
        out[i, :len(row)] = torch.tensor(row)
    return out


def tensors(group):
    pieces = max(len(s.pieces) for s in group)
    count = max(len(s.first) for s in group)
    lengths = torch.tensor([len(s.pieces) for s in group])
    words = torch.tensor([len(s.first) for s in group])
    return (padded([s.pieces for s in group], pieces), torch.arange(pieces) < lengths[:, None],
            padded([s.first for s in group], count), padded([s.case for s in group], count),
            torch.arange(count) < words[:, None])


def grouped(sentences, limit, rng=None):
    """Sentences of like length together, `limit` pieces a group: lists of places."""
    jitter = rng.random(len(sentences)) * 4 if rng is not None else np.zeros(len(sentences))
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].pieces) + jitter[i])
    groups, group = [], []
    for i in order:
        if group and (len(group) + 1) * len(sentences[i].pieces) > limit:
            groups.append(group)
            group = []
        group.append(i)
    groups.append(group)
    return [groups[i] for i in rng.permutation(len(groups))] if rng is not None else groups


class Names:
    def __init__(self):
        self.ids = {}

    def id(self, name, add=False):
        return self.ids.setdefault(name, len(self.ids)) if add else self.ids.get(name, 0)


def load_bank(path, pieces, names, add):
    made = []
    for cells in read_conllu(path):
        s = Sentence([c[1] for c in cells], pieces)
        s.gold = [[names[0].id(c[3] + "\t" + c[4], add) for c in cells],
                  [names[1].id(c[5], add) for c in cells], [int(c[6]) for c in cells],
                  [names[2].id(c[7], add) for c in cells]]
        made.append(s)
    return made


# ------------------------------------------------------------------ training

def loss_of(model, group):
    batch = tensors(group)
    words = batch[4]
    tag, feats, arc, child, parent = model(*batch)
    gold = [padded([s.gold[k] for s in group], words.shape[1]) for k in range(4)]
    rel = model.relations(child, parent, gold[2])
    parts = [F.cross_entropy(scores[words], g[words])
             for scores, g in zip((tag, feats, arc, rel), gold)]
    return 0.5 * parts[0] + 0.3 * parts[1] + parts[2] + parts[3]


@torch.no_grad()
def predict(model, group):
    batch = tensors(group)
    tag, feats, arc, child, parent = model(*batch)
    heads = arc.argmax(-1)
    return tag.argmax(-1), feats.argmax(-1), heads, model.relations(child, parent, heads).argmax(-1)


def score(model, sentences, names):
    model.eval()
    base = {i: n.split(":")[0] for n, i in names[2].ids.items()}
    upos = {i: n.split("\t")[0] for n, i in names[0].ids.items()}
    right, total = np.zeros(3), 0
    for places in grouped(sentences, 4000):
        group = [sentences[i] for i in places]
        tag, _, heads, rel = (x.tolist() for x in predict(model, group))
        for b, s in enumerate(group):
            for i in range(len(s.first)):
                arc = heads[b][i] == s.gold[2][i]
                right += (upos[tag[b][i]] == upos[s.gold[0][i]], arc,
                          arc and base[rel[b][i]] == base[s.gold[3][i]])
                total += 1
    model.train()
    return "UPOS %.2f UAS %.2f LAS %.2f" % tuple(100 * right / total)


def train(a):
    torch.manual_seed(a.seed)
    rng = np.random.default_rng(a.seed)
    pieces, names = Pieces(os.path.join(a.encoder, "vocab.txt")), [Names(), Names(), Names()]
    bank = [s for n in ("ewt", "gum")
            for s in load_bank("%s/%s-train.conllu" % (a.ud, n), pieces, names, True)]
    bank = [s for s in bank if len(s.first) <= LONGEST]
    dev = {n: load_bank("%s/%s-dev.conllu" % (a.ud, n), pieces, names, False) for n in ("ewt", "gum")}
    model = Teacher(*(len(n.ids) for n in names))
    model.encoder.load(os.path.join(a.encoder, "model.safetensors"))
    if a.start:
        model.load_state_dict(torch.load(a.start, weights_only=True)["weights"])
    slow = [p for p in model.encoder.parameters() if p.requires_grad]
    fast = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": slow, "peak": a.rate}, {"params": fast, "peak": 13 * a.rate}],
                                  betas=(0.9, 0.98), weight_decay=0.01)
    began, step, done = time.time(), 0, 0.0
    while done < 1:
        losses = []
        for places in grouped(bank, a.batch, rng):
            done = (time.time() - began) / 60 / a.minutes
            if done >= 1:
                break
            for part in optimizer.param_groups:
                part["lr"] = part["peak"] * min(1, (step + 1) / 200) * max(0.01, 1 - done)
            loss = loss_of(model, [bank[i] for i in places])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2.0)
            optimizer.step()
            losses.append(loss.item())
            step += 1
            if step % 100 == 0:
                print("step %d loss %.3f %.0f s" % (step, np.mean(losses[-100:]), time.time() - began), flush=True)
        torch.save({"weights": model.state_dict(), "names": [n.ids for n in names],
                    "vocabulary": pieces.ids}, a.output)
        for n in dev:
            print("   ", n, score(model, dev[n], names), flush=True)


# ------------------------------------------------------------------ labelling

def restore(path):
    saved = torch.load(path, weights_only=True)
    model = Teacher(*(len(n) for n in saved["names"]))
    model.load_state_dict(saved["weights"])
    pieces = Pieces(os.devnull)
    pieces.ids = saved["vocabulary"]
    return model.eval(), pieces, [{i: n for n, i in ids.items()} for ids in saved["names"]]


def label(a):
    model, pieces, (tags, feats, relations) = restore(a.teacher)
    part, parts = (int(x) for x in a.part.split("/"))
    cells = [c for i, c in enumerate(read_conllu(a.input))
             if i % parts == part and len(c) <= LONGEST]
    sentences = [Sentence([c[1] for c in s], pieces) for s in cells]
    keep = [i for i, s in enumerate(sentences) if len(s.pieces) <= 400]
    cells, sentences = [cells[i] for i in keep], [sentences[i] for i in keep]
    began = time.time()
    with open(a.output, "w", encoding="utf-8") as out:
        groups = grouped(sentences, 6000)
        for g, places in enumerate(groups):
            answers = [x.tolist() for x in predict(model, [sentences[i] for i in places])]
            for b, i in enumerate(places):
                for w, cell in enumerate(cells[i]):
                    tag, feat, head, rel = (x[b][w] for x in answers)
                    upos, xpos = tags[tag].split("\t")
                    print(w + 1, cell[1], "_", upos, xpos, feats[feat], head, relations[rel], "_",
                          "_", sep="\t", file=out)
                print(file=out)
            if g % 50 == 0:
                print("%d of %d groups, %.0f s" % (g, len(groups), time.time() - began), flush=True)


def main():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    c = commands.add_parser("train")
    for name in ("ud", "encoder", "output"):
        c.add_argument(name)
    c.add_argument("--minutes", type=float, default=40, help="of training; rates fall to 0 by then")
    c.add_argument("--start", help="weights to go on from")
    c.add_argument("--rate", type=float, default=1.5e-4, help="of the encoder; heads learn 13 times as fast")
    c.add_argument("--batch", type=int, default=800, help="pieces in a batch")
    c.add_argument("--seed", type=int, default=1)
    c = commands.add_parser("label")
    for name in ("teacher", "input", "output"):
        c.add_argument(name)
    c.add_argument("--part", default="0/1", help="every Nth sentence from the Ith on")
    for c in commands.choices.values():
        c.add_argument("--threads", type=int, default=1)
    a = parser.parse_args()
    torch.set_num_threads(a.threads)
    {"train": train, "label": label}[a.command](a)


if __name__ == "__main__":
    main()
