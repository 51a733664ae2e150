"""coreference.py - chains of reference against GUM's: CoNLL F1, beside a string match.

In: GUM's development file with its annotation of entities (MISC column, "Entity="; news and
interviews), the program. Out: the mean of MUC, B-cubed and CEAF-e (Pradhan and others 2012, the
"CoNLL score") over mentions of persons, organizations and places, compared by their head words.

    gold    mentions of etype person, organization, place; their heads as the annotation gives them
    coder   the record's mentions, the head of each found in the same tree (tokens are taken as given)
    string  baseline: mentions found by the coder, joined where the head's words are the same
"""
import itertools
import json
import re

KINDS = ("person", "organization", "place")
GENRES = ("news", "interview")


def documents(path):
    """[(name, [sentences of CoNLL-U lines])] of a file"""
    found = []
    for line in open(path, encoding="utf-8"):
        if line.startswith("# newdoc id"):
            found.append((line.split("=", 1)[1].strip(), []))
        if found:
            found[-1][1].append(line)
    return [d for d in found if d[0].split("_")[1] in GENRES]


def words_of(lines):
    """Token rows (id, form, head, misc) with the number of their sentence's first token."""
    words, first = [], 0
    for line in lines:
        cell = line.rstrip("\n").split("\t")
        if len(cell) == 10 and cell[0].isdigit():
            if cell[0] == "1":
                first = len(words)
            head = int(cell[6])
            words.append((cell[1], first + head - 1 if head else -1, cell[9]))
    return words


def head_in(words, first, last):
    """The word of a span whose governor lies outside it."""
    for t in range(first, last + 1):
        if not first <= words[t][1] <= last:
            return t
    return last


def gold_chains(words):
    """{entity: heads} of the annotation; a mention opens with "(id-kind-..." and closes with "id)"."""
    chains, open_ = {}, {}
    for t, (_, _, misc) in enumerate(words):
        entity = next((m[7:] for m in misc.split("|") if m.startswith("Entity=")), "")
        for opened, closed in parts(entity):
            if opened:
                cells = opened.split("-")
                open_.setdefault(cells[0], []).append((t, cells[1]))
            elif open_.get(closed):
                start, kind = open_[closed].pop()
                if kind in KINDS and "[" not in closed:
                    chains.setdefault(closed, set()).add(head_in(words, start, t))
    return chains


def parts(entity):
    """Splits "(7-abstract-new(3-person-new)5)" into (opened, "") and ("", closed), in order."""
    found, i = [], 0
    while i < len(entity):
        if entity[i] == "(":
            end = i + 1
            while end < len(entity) and entity[end] not in "()":
                end += 1
            whole = entity[i + 1:end]
            found.append((whole, ""))
            if end < len(entity) and entity[end] == ")":
                found.append(("", whole.split("-")[0]))
                end += 1
            i = end
        else:
            end = entity.index(")", i)
            found.append(("", entity[i:end]))
            i = end + 1
    return found


def places_of_words(text, words):
    """[(start, end)] of every word in the record's text, in code points."""
    spans, at = [], 0
    for form, _, _ in words:
        start = text.find(form, at)
        if start < 0:
            start = at
        spans.append((start, start + len(form)))
        at = start + len(form)
    return spans


def coder_chains(record, words):
    """{actor: heads} of a record"""
    spans = places_of_words(record["text"], words)
    starts = {start: t for t, (start, _) in enumerate(spans)}
    ends = {end: t for t, (_, end) in enumerate(spans)}
    chains = {}
    for actor in record["actors"]:
        for mention in actor["mentions"]:
            first, last = starts.get(mention["span"][0]), ends.get(mention["span"][1])
            if first is not None and last is not None and first <= last:
                chains.setdefault(actor["id"], set()).add(head_in(words, first, last))
    return chains


def string_chains(chains, words):
    """The same mentions, joined by the form of their heads; a pronoun with the mention before it."""
    joined, last = {}, None
    pronouns = {"he", "she", "it", "they", "him", "her", "his", "its", "their", "them", "who", "i", "we", "you"}
    for head in sorted(set(itertools.chain.from_iterable(chains.values()))):
        form = words[head][0].lower()
        key = last if form in pronouns and last else form
        joined.setdefault(key, set()).add(head)
        last = key if form not in pronouns else last
    return joined


# ---------------------------------------------------------------- measures over lists of (key, response)
def disjoint(chains):
    """Chains as sets, a mention in one only."""
    seen, kept = set(), []
    for key in sorted(chains, key=str):
        rest = chains[key] - seen
        seen |= rest
        if rest:
            kept.append(rest)
    return kept


def muc(key, response):
    of = {m: n for n, chain in enumerate(response) for m in chain}
    right = sum(len(c) - len({of.get(m, ("alone", m)) for m in c}) for c in key)
    return right, sum(len(c) - 1 for c in key)


def b_cubed(key, response):
    of = {m: chain for chain in response for m in chain}
    right = sum(len(c & of[m]) / len(c) for c in key for m in c if m in of)
    return right, sum(len(c) for c in key)


def best_match(key, response):
    """CEAF-e's similarity, matched greedily from the best pair down."""
    pairs = sorted(((2 * len(k & r) / (len(k) + len(r)), i, j) for i, k in enumerate(key)
                    for j, r in enumerate(response) if k & r), key=lambda p: (-p[0], p[1], p[2]))
    used_key, used_response, total = set(), set(), 0.0
    for similarity, i, j in pairs:
        if i not in used_key and j not in used_response:
            used_key.add(i)
            used_response.add(j)
            total += similarity
    return total


def f1(right_p, all_p, right_r, all_r):
    p, r = right_p / all_p if all_p else 0.0, right_r / all_r if all_r else 0.0
    return 2 * p * r / (p + r) if p + r else 0.0


def conll(pairs):
    """{measure: F1} over all documents, and their mean"""
    scores = {}
    for name, measure in (("MUC", muc), ("B3", b_cubed)):
        p = [measure(r, k) for k, r in pairs]
        q = [measure(k, r) for k, r in pairs]
        scores[name] = f1(sum(x for x, _ in p), sum(y for _, y in p), sum(x for x, _ in q), sum(y for _, y in q))
    right = sum(best_match(k, r) for k, r in pairs)
    scores["CEAFe"] = f1(right, sum(len(r) for _, r in pairs), right, sum(len(k) for k, _ in pairs))
    scores["CoNLL"] = sum(scores.values()) / 3
    return scores


def scores(path, run):
    """`run(name, lines)` codes one document's CoNLL-U and gives its record. {measure: F1} twice."""
    ours, baseline = [], []
    for name, lines in documents(path):
        words = words_of(lines)
        found = coder_chains(run(name, lines), words)
        key = disjoint(gold_chains(words))
        ours.append((key, disjoint(found)))
        baseline.append((key, disjoint(string_chains(found, words))))
    return conll(ours), conll(baseline)
