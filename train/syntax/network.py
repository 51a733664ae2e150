#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""network.py - trains the syntax network and writes models/syntax.hsm (needs JAX and NumPy).

usage: network.py INPUT.hsm OUTPUT.hsm [--epochs N] [--checkpoint FILE.npz] [--start FILE.npz] ...

In: what prepare.c made: treebanks, and raw news as the teacher labels it (teacher.py), of which each
pass takes another share (Hinton et al. 2015). Out: the model, weights quantised as src/syntax/network.c reads them.

The network, for a sentence of n words (Dozat and Manning 2017, smaller, with shared tasks):

    x_i   = [word + 7 affixes + shape (128) ; vector of raw news, frozen (64)]
    h     = two bidirectional LSTM layers, 128 units each way                     [n][256]
    tag   = argmax A relu(h T)                features: argmax over those of the tag
    arc   = relu(h D) U relu(h H)', row 0 of H for the root                       [n][n + 1]
    label = argmax R [relu(d + e) ; d * e], d and e small views (tanh) of word and head

What passes between layers is kept within (-8, 8), the range of the 16-bit numbers that the program
computes with: 12 bits behind the point.

Weights are the running average of Adam's (decay 0.999 a step). Seeds are fixed.
"""
import argparse
import functools
import os
import struct
import time

os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import jax
import jax.numpy as jnp
import numpy as np

E, H, TAG, ARC, REL = 128, 128, 96, 128, 64
BUCKETS = [5, 9, 13, 17, 21, 26, 32, 40, 52, 72, 110]
WORDS = 1536                                   # words in a batch, padding included
VECTOR_STEP = 39 / 4096                        # raw vectors are bytes times this
DTYPES = [np.float32, np.int8, np.int16, np.int32, np.uint32, np.uint8, np.uint64]
WORD, VECTOR, AFFIX, SHAPE, TAGS, FEATS, HEAD, LABEL = 0, 1, 2, 9, 10, 11, 12, 13


# ------------------------------------------------------------------ files

def read_hsm(path):
    data = open(path, "rb").read()
    count = struct.unpack_from("<I", data, 12)[0]
    tensors = {}
    for i in range(count):
        at = 48 + 72 * i
        name = data[at:at + 32].split(b"\0")[0].decode()
        kind, rank, *shape = struct.unpack_from("<II4I", data, at + 32)
        offset, length = struct.unpack_from("<QQ", data, at + 56)
        tensors[name] = np.frombuffer(data, DTYPES[kind], length // np.dtype(DTYPES[kind]).itemsize,
                                      offset).reshape(shape[:rank])
    return tensors


def checksum(data):
    words = np.frombuffer(data + b"\0" * (-len(data) % 8), "<u8").tolist()
    total = 0xcbf29ce484222325
    for word in words:
        total = (total ^ word) * 0x100000001b3 & 0xffffffffffffffff
        total ^= total >> 32
    return total


def write_hsm(path, tensors, metadata):
    start = 48 + 72 * len(tensors)
    directory, body = b"", metadata.encode()
    for name, array in tensors.items():
        body += b"\0" * (-(start + len(body)) % 64)
        array = np.ascontiguousarray(array)
        shape = list(array.shape) + [1] * (4 - array.ndim)
        directory += name.encode().ljust(32, b"\0") + struct.pack(
            "<II4IQQ", DTYPES.index(array.dtype.type), array.ndim, *shape, start + len(body),
            array.nbytes)
        body += array.tobytes()
    rest = directory + body
    header = struct.pack("<8sIIQQQQ", b"HSAYMOD1", 1, len(tensors), 48 + len(rest), checksum(rest),
                         start, len(metadata.encode()))
    with open(path, "wb") as out:
        out.write(header + rest)


# ------------------------------------------------------------------ network

def glorot(rng, *shape):
    limit = np.sqrt(6 / (shape[-1] + shape[-2]))
    return rng.uniform(-limit, limit, shape).astype(np.float32)


def start_weights(rng, sizes):
    words, affixes, vectors, tags, feats, labels = sizes
    w = {"affix": rng.normal(0, 0.1, (affixes, E)), "word": rng.normal(0, 0.1, (words, E))}
    w["word"][0] = 0
    for layer, size in ((1, E + vectors), (2, 2 * H)):
        for way in "fb":
            bias = np.zeros(4 * H)
            bias[H:2 * H] = 1
            recurrent = [np.linalg.qr(rng.normal(size=(H, H)))[0] for _ in range(4)]
            w["x%d%s" % (layer, way)] = glorot(rng, size, 4 * H)
            w["h%d%s" % (layer, way)] = np.concatenate(recurrent, 1)
            w["b%d%s" % (layer, way)] = bias
    for name, size in (("tag", TAG), ("dep", ARC), ("head", ARC), ("child", REL), ("parent", REL)):
        w[name] = glorot(rng, 2 * H, size)
        w[name + ".b"] = np.zeros(size)
    w["tag.out"], w["tag.out.b"] = glorot(rng, TAG, tags), np.zeros(tags)
    w["feats.out"], w["feats.out.b"] = glorot(rng, TAG, feats), np.zeros(feats)
    w["arc"] = np.eye(ARC) * 0.1
    w["arc.b"] = np.zeros(ARC)
    w["root"] = rng.normal(0, 0.1, ARC)
    w["root.rel"] = rng.normal(0, 0.1, REL)
    w["label"], w["label.b"] = glorot(rng, 2 * REL, labels), np.zeros(labels)
    return {name: jnp.asarray(value, jnp.float32) for name, value in w.items()}


def drop(key, x, rate, shape):
    if key is None:
        return x
    return x * jax.random.bernoulli(key, 1 - rate, shape) / (1 - rate)


def lstm(w, layer, x, mask, keys):
    """x [T][B][in] -> [T][B][2H]; one scan for both directions."""
    batch = x.shape[1]
    fx = x @ w["x%df" % layer] + w["b%df" % layer]
    bx = jnp.flip(x, 0) @ w["x%db" % layer] + w["b%db" % layer]
    hold = drop(keys, jnp.ones((2, batch, H)), 0.25, (2, batch, H))
    hf, hb = w["h%df" % layer], w["h%db" % layer]

    def cell(gates, c, m):
        i, f, g, o = jnp.split(gates, 4, -1)
        c = (jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)) * m
        return jax.nn.sigmoid(o) * jnp.tanh(c) * m, c

    def step(state, now):
        h1, c1, h2, c2 = state
        gf, gb, mf, mb = now
        h1, c1 = cell(gf + (h1 * hold[0]) @ hf, c1, mf)
        h2, c2 = cell(gb + (h2 * hold[1]) @ hb, c2, mb)
        return (h1, c1, h2, c2), (h1, h2)

    zero = jnp.zeros((batch, H))
    _, (h1, h2) = jax.lax.scan(step, (zero, zero, zero, zero),
                               (fx, bx, mask[:, :, None], jnp.flip(mask, 0)[:, :, None]))
    return jnp.concatenate([h1, jnp.flip(h2, 0)], -1)


def encode(w, vectors, rows, mask, key):
    """rows [T][B][10] -> h [T][B][2H]"""
    keys = [None] * 6 if key is None else jax.random.split(key, 6)
    time_steps, batch = mask.shape
    e = w["word"][rows[..., WORD]] + w["affix"][rows[..., AFFIX:SHAPE + 1]].sum(2)
    x = jnp.concatenate([jnp.clip(e, -7.99, 7.99), vectors[rows[..., VECTOR]]], -1)
    x = drop(keys[0], x, 0.2, (time_steps, batch, x.shape[-1]))
    h = lstm(w, 1, x, mask, keys[1])
    h = drop(keys[2], h, 0.3, (1, batch, 2 * H))
    h = lstm(w, 2, h, mask, keys[3])
    return drop(keys[4], h, 0.3, (1, batch, 2 * H)), keys[5]


def view(w, name, h, key, squash=lambda x: jnp.clip(x, 0, 7.99)):
    x = squash(h @ w[name] + w[name + ".b"])
    return drop(key, x, 0.25, x.shape)


def heads(w, h, key):
    """-> tag and feature scores [T][B][.], arc scores [B][T][1 + T], label views"""
    keys = [None] * 5 if key is None else jax.random.split(key, 5)
    t = view(w, "tag", h, keys[0])
    tag, feats = t @ w["tag.out"] + w["tag.out.b"], t @ w["feats.out"] + w["feats.out.b"]
    batch = h.shape[1]
    dep = jnp.swapaxes(view(w, "dep", h, keys[1]), 0, 1)
    head = jnp.swapaxes(view(w, "head", h, keys[2]), 0, 1)
    head = jnp.concatenate([jnp.broadcast_to(jnp.clip(w["root"], 0, 7.99), (batch, 1, ARC)), head], 1)
    dep = jnp.clip(dep @ w["arc"] + w["arc.b"], -7.99, 7.99)
    arc = jnp.einsum("btk,bsk->bts", dep, head)
    child = jnp.swapaxes(view(w, "child", h, keys[3], jnp.tanh), 0, 1)
    parent = jnp.swapaxes(view(w, "parent", h, keys[4], jnp.tanh), 0, 1)
    parent = jnp.concatenate(
        [jnp.broadcast_to(jnp.tanh(w["root.rel"]), (batch, 1, REL)), parent], 1)
    return tag, feats, arc, child, parent


def labels(w, child, parent, chosen):
    """Scores of relations for chosen heads [B][T]."""
    above = jnp.take_along_axis(parent, chosen[..., None], 1)
    both = jnp.concatenate([jax.nn.relu(child + above), child * above], -1)
    return both @ w["label"] + w["label.b"]


def cross_entropy(scores, gold):
    return jax.nn.logsumexp(scores, -1) - jnp.take_along_axis(scores, gold[..., None], -1)[..., 0]


def loss(w, vectors, rows, mask, key):
    h, key = encode(w, vectors, rows, mask, key)
    tag, feats, arc, child, parent = heads(w, h, key)
    m = mask.T
    allowed = jnp.concatenate([jnp.ones_like(m[:, :1]), m], 1)
    arc = arc + (allowed[:, None, :] - 1) * 1e4
    gold = rows[..., HEAD].T
    total = cross_entropy(arc, gold) + cross_entropy(labels(w, child, parent, gold),
                                                     rows[..., LABEL].T)
    total += (0.6 * cross_entropy(tag, rows[..., TAGS]) +
              0.3 * cross_entropy(feats, rows[..., FEATS])).T
    return (total * m).sum() / m.sum()


# ------------------------------------------------------------------ weights of the program

LARGEST = 2 ** 31 - 1 - 2 ** 24                # of a sum of products
VIEW, STATE, JOINED = 32735, 1 << 12, 2 << 12  # largest inputs, 12 bits behind the point


def blocks(q):
    """[in][out] -> [out / 16][in / 2][16][2]"""
    inputs, outputs = q.shape
    return np.ascontiguousarray(
        q.reshape(inputs // 2, 2, outputs // 16, 16).transpose(2, 0, 3, 1)).astype(np.int16)


def shift_of(parts, bias):
    """The most bits behind the point with which no sum of these products can overflow."""
    for shift in range(14, 3, -1):
        scaled = [np.round(w * 2.0 ** shift) for w, _ in parts]
        worst = sum(np.abs(q).sum(0) * most for q, (_, most) in zip(scaled, parts))
        worst = worst + np.abs(np.round(bias * 2.0 ** (shift + 12)))
        if worst.max() <= LARGEST and max(np.abs(q).max() for q in scaled) <= 32767:
            return shift
    raise ValueError("weights too large")


def pad16(array):
    return np.pad(array, [(0, 0)] * (array.ndim - 1) + [(0, -array.shape[-1] % 16)])


def pack(w, data, vectors):
    """All tensors of the model, quantised."""
    w = {k: np.asarray(x, np.float64) for k, x in w.items()}
    kept = [k for k in data if not k.split(".")[0] in ("train", "silver", "ewt", "gum", "raw")]
    out = {k: data[k] for k in kept}
    scale = int(np.ceil(4096 * max(np.abs(w["affix"]).max(), np.abs(w["word"]).max()) / 127))
    for name in ("affix", "word"):
        out[name] = np.round(w[name] * 4096 / scale).astype(np.int8)
    out["vector"] = np.round(vectors / VECTOR_STEP).astype(np.int8)
    out["scales"] = np.array([scale, round(VECTOR_STEP * 4096)], np.int32)
    shifts = []

    def add(names, parts, bias_name, bias):
        shift = shift_of(parts, bias)
        for name, (matrix, _) in zip(names, parts):
            out[name] = blocks(np.round(matrix * 2.0 ** shift))
            shifts.append(shift)
        out[bias_name] = np.round(bias * 2.0 ** (shift + 12)).astype(np.int32)

    for layer, most in (("1", VIEW), ("2", STATE)):
        for way in "fb":
            k = layer + way
            add(("x" + k, "h" + k), [(w["x" + k], most), (w["h" + k], STATE)], "b" + k, w["b" + k])
    for name, most in (("tag", STATE), ("dep", STATE), ("head", STATE), ("child", STATE),
                       ("parent", STATE), ("arc", VIEW), ("tag.out", VIEW), ("feats.out", VIEW),
                       ("label", JOINED)):
        add((name,), [(pad16(w[name]), most)], name + ".b", pad16(w[name + ".b"]))
    out["shifts"] = np.array(shifts, np.uint32)
    out["root.arc"] = np.round(np.clip(w["root"], 0, 7.99) * 256).astype(np.int16)
    out["root.label"] = np.round(np.tanh(w["root.rel"]) * 4096).astype(np.int16)
    print("shifts", shifts, "row scale", scale)
    return out


METADATA = """name syntax
task tags, features, lemmas and trees of English
data UD English EWT (train), UD English GUM (train), word vectors from raw news
licence EWT CC BY-SA 4.0; GUM annotations CC BY 4.0, texts CC BY and CC BY-SA
recipe make train-syntax
"""


# ------------------------------------------------------------------ batches

def sentences_of(rows, first):
    return [rows[a:b] for a, b in zip(first[:-1], first[1:])]


def batches(sentences, rng, words=WORDS):
    """Sentences of like length together: lists of (rows [T][B][14], mask [T][B], which)."""
    made = []
    order = rng.permutation(len(sentences)) if rng is not None else np.arange(len(sentences))
    for bucket, size in enumerate(BUCKETS):
        least = BUCKETS[bucket - 1] if bucket else 0
        chosen = [s for s in order if least < len(sentences[s]) <= size]
        width = max(1, words // size)
        for at in range(0, len(chosen), width):
            group = chosen[at:at + width]
            rows, mask = np.zeros((size, width, 14), np.int32), np.zeros((size, width), np.float32)
            for b, s in enumerate(group):
                rows[:len(sentences[s]), b] = sentences[s]
                mask[:len(sentences[s]), b] = 1
            made.append((rows, mask, group))
    return [made[i] for i in (rng.permutation(len(made)) if rng is not None else range(len(made)))]


def forget(rows, rng):
    """Some words without their own row, some without their vector."""
    rows = rows.copy()
    rows[..., WORD] *= rng.random(rows.shape[:2]) >= 0.25
    rows[..., VECTOR] *= rng.random(rows.shape[:2]) >= 0.15
    return rows


@jax.jit
def predict(w, vectors, rows, mask):
    h, _ = encode(w, vectors, rows, mask, None)
    tag, feats, arc, child, parent = heads(w, h, None)
    allowed = jnp.concatenate([jnp.ones_like(mask.T[:, :1]), mask.T], 1)
    chosen = jnp.argmax(arc + (allowed[:, None, :] - 1) * 1e4, -1)
    return (jnp.argmax(tag, -1), jnp.argmax(feats, -1), chosen.T,
            jnp.argmax(labels(w, child, parent, chosen), -1).T)


def score(w, vectors, sentences, names):
    base, upos = names
    right = np.zeros(5)
    for rows, mask, _ in batches(sentences, None):
        tag, feats, head, label = (np.asarray(x) for x in predict(w, vectors, rows, mask))
        arc = head == rows[..., HEAD]
        right += [((upos[tag] == upos[rows[..., TAGS]]) * mask).sum(),
                  ((tag == rows[..., TAGS]) * mask).sum(),
                  ((feats == rows[..., FEATS]) * mask).sum(), (arc * mask).sum(),
                  (arc * (base[label] == base[rows[..., LABEL]]) * mask).sum()]
    total = sum(len(s) for s in sentences if len(s) <= BUCKETS[-1])
    return "UPOS %.2f tag %.2f feats %.2f UAS %.2f LAS %.2f" % tuple(100 * right / total)


# ------------------------------------------------------------------ training

@functools.partial(jax.jit, donate_argnums=(0, 1, 2, 3))
def update(w, m, v, average, vectors, rows, mask, key, step, rate):
    value, gradient = jax.value_and_grad(loss)(w, vectors, rows, mask, key)
    norm = jnp.sqrt(sum((g * g).sum() for g in gradient.values()))
    scale = jnp.minimum(1, 3 / (norm + 1e-9))
    keep = jnp.minimum(0.999, (step + 1) / (step + 10))
    new = {}, {}, {}, {}
    for name, g in gradient.items():
        g = g * scale
        a = 0.9 * m[name] + 0.1 * g
        b = 0.98 * v[name] + 0.02 * g * g
        hat = a / (1 - 0.9 ** (step + 1)) / (jnp.sqrt(b / (1 - 0.98 ** (step + 1))) + 1e-8)
        x = w[name] - rate * hat
        new[0][name], new[1][name], new[2][name] = x, a, b
        new[3][name] = keep * average[name] + (1 - keep) * x
    return (*new, value)


def silver_share(silver, rest, rng, words):
    """Some sentences that the teacher labelled, about `words` words -> (them, those not yet seen)."""
    share, taken = [], 0
    while silver and taken < words:
        rest = rest or list(rng.permutation(len(silver)))
        share.append(silver[rest.pop()])
        taken += len(share[-1])
    return share, rest


def train(data, arguments, vectors, names):
    rng = np.random.default_rng(arguments.seed)
    sizes = (int(data["word.values"].max()) + 1, 16384 + 192, vectors.shape[1],
             *data["tag.feats"].shape, len(names[0]))
    w = start_weights(rng, sizes)
    if arguments.start:
        w = {k: jnp.asarray(x) for k, x in np.load(arguments.start).items()}
    m, v = ({k: jnp.zeros_like(x) for k, x in w.items()} for _ in range(2))
    average = {k: x + 0 for k, x in w.items()}
    train_set = sentences_of(data["train.rows"], data["train.first"])
    silver = sentences_of(data["silver.rows"], data["silver.first"]) if "silver.rows" in data else []
    rest = []
    dev = {n: sentences_of(data[n + ".rows"], data[n + ".first"]) for n in ("ewt", "gum")}
    step, began, key = 0, time.time(), jax.random.PRNGKey(arguments.seed)
    total_steps = None
    for epoch in range(arguments.epochs):
        losses = []
        share, rest = silver_share(silver, rest, rng, arguments.silver * len(data["train.rows"]))
        made = batches(train_set + share, rng)
        total_steps = total_steps or len(made) * arguments.epochs
        for rows, mask, _ in made:
            done = step / total_steps
            if arguments.minutes:
                done = (time.time() - began) / 60 / arguments.minutes
            if done >= 1:
                break
            rate = arguments.rate * min(1, (step + 1) / 300) * max(0.01, 1 - done)
            key, use = jax.random.split(key)
            w, m, v, average, value = update(w, m, v, average, vectors, forget(rows, rng), mask, use,
                                             step, rate)
            losses.append(value)
            step += 1
            if step in (50, 150):
                print("step", step, "of", total_steps, "seconds", time.time() - began, flush=True)
        print("epoch %d loss %.3f %.0f s" % (epoch + 1, np.mean([float(x) for x in losses]),
                                             time.time() - began), flush=True)
        np.savez(arguments.checkpoint, **{k: np.asarray(x) for k, x in average.items()})
        if epoch % 3 == 2 or epoch + 1 == arguments.epochs or done >= 1:
            for name in dev:
                print("   ", name, score(average, vectors, dev[name], names), flush=True)
        if done >= 1:
            break
    return average


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--epochs", type=int, default=42, help="0: only pack the checkpoint")
    parser.add_argument("--checkpoint", default="syntax.npz")
    parser.add_argument("--start", help="weights to go on from, an earlier checkpoint")
    parser.add_argument("--rate", type=float, default=2e-3, help="of learning, falls to 0")
    parser.add_argument("--silver", type=float, default=2,
                        help="words of the teacher's in a pass, for each of the treebanks'")
    parser.add_argument("--minutes", type=float, help="stop then; the rate falls with the time")
    parser.add_argument("--seed", type=int, default=20)
    arguments = parser.parse_args()
    jax.config.update("jax_compilation_cache_dir", os.path.join(os.path.dirname(arguments.checkpoint) or ".", "jax-cache"))
    data = read_hsm(arguments.input)
    vectors = data["raw.vectors"]
    vectors = np.clip(np.round(vectors / vectors[1:].std() * 0.3 / VECTOR_STEP), -127, 127)
    vectors = jnp.asarray(vectors * VECTOR_STEP, jnp.float32)
    lines = lambda name: bytes(data[name]).decode().split("\n")[:-1]
    index = {}
    base = np.array([index.setdefault(x.split(":")[0], len(index)) for x in lines("relations")])
    index = {}
    upos = np.array([index.setdefault(x.split("\t")[0], len(index)) for x in lines("tags")])
    if arguments.epochs:
        weights = train(data, arguments, vectors, (base, upos))
    else:
        weights = np.load(arguments.checkpoint)
    write_hsm(arguments.output, pack(weights, data, vectors), METADATA)


if __name__ == "__main__":
    main()
