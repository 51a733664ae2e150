"""names.py - names of persons, organizations and places against GUM's: span and kind.

In: GUM's annotation of entities (MISC column, "Entity="; news and interviews), the program. Out: F1
of the names found, exactly as they stand, the same with the right kind, and by their heads alone.

    gold    mentions of etype person, organization, place whose head is a proper noun; the name is
            what the annotation calls the least that must be found, "the [Sydney Morning Herald]"
    coder   the record's mentions of kind name, and its places, whose head is a proper noun

From both, words in lower case and articles are cut off the ends, so that "former Prime Minister Eva
Holm of Norway" and "the Norwegian Prime Minister Eva Holm" are one thing. A name joined to others
("Anna and Karl") is no name of its own. Tokens are taken as given.
"""
from coreference import KINDS, documents, f1, head_in, parts, places_of_words

KIND_OF = {"person": "person", "organization": "organization", "group": "organization",
           "country": "place", "place": "place"}


def words_of(lines):
    """Token rows (form, head, misc) as coreference.py has them, with upos and deprel behind."""
    words, first = [], 0
    for line in lines:
        cell = line.rstrip("\n").split("\t")
        if len(cell) == 10 and cell[0].isdigit():
            first = len(words) if cell[0] == "1" else first
            head = int(cell[6])
            words.append((cell[1], first + head - 1 if head else -1, cell[9], cell[3], cell[7]))
    return words


def trimmed(words, first, last):
    """A span without what is no part of the name at its ends."""
    def outside(t):
        return not words[t][0][:1].isupper() or words[t][0] in ("The", "A", "An") or words[t][3] == "PUNCT"
    start, end = first, last
    while first < last and outside(first):
        first += 1
    while first < last and outside(last):
        last -= 1
    return (start, end) if outside(first) else (first, last)


def named(words, first, last):
    """Is the span's head a proper noun that no other is joined to?"""
    head = head_in(words, first, last)
    joined = any(words[t][1] == head and words[t][4] == "conj" for t in range(first, last + 1))
    return words[head][3] == "PROPN" and not joined


def gold_names(words):
    """{(first, last): kind}"""
    names, open_ = {}, {}
    for t, word in enumerate(words):
        entity = next((m[7:] for m in word[2].split("|") if m.startswith("Entity=")), "")
        for opened, closed in parts(entity):
            if opened:
                open_.setdefault(opened.split("-")[0], []).append((t, opened.split("-")))
            elif open_.get(closed):
                start, cells = open_[closed].pop()
                if cells[1] in KINDS and named(words, start, t):
                    least = [int(n) for n in cells[5].split(",")]
                    names[trimmed(words, start + least[0] - 1, start + least[-1] - 1)] = cells[1]
    return names


def coder_names(record, words):
    """The same of a record."""
    spans = places_of_words(record["text"], [w[:3] for w in words])
    starts = {start: t for t, (start, _) in enumerate(spans)}
    ends = {end: t for t, (_, end) in enumerate(spans)}
    found = [(m["span"], a["kind"]) for a in record["actors"] for m in a["mentions"] if m["kind"] == "name"]
    names = {}
    for span, kind in [(p["span"], "place") for p in record["places"]] + found:
        first, last = starts.get(span[0]), ends.get(span[1])
        if first is not None and last is not None and first <= last and named(words, first, last):
            names[trimmed(words, first, last)] = KIND_OF.get(kind, kind)
    return names


def measure(pairs):
    """{measure: F1} of [(words, gold, coder)]"""
    def share(match):
        right = sum(match(*p) for p in pairs)
        return f1(right, sum(len(c) for _, _, c in pairs), right, sum(len(g) for _, g, _ in pairs))

    def heads(words, names):
        return {head_in(words, *span) for span in names}
    return {"span F1": share(lambda _, g, c: len(g.keys() & c.keys())),
            "span and kind F1": share(lambda _, g, c: len(g.items() & c.items())),
            "head F1": share(lambda w, g, c: len(heads(w, g) & heads(w, c)))}


def scores(path, run):
    """`run(name, lines)` codes one document's CoNLL-U and gives its record. ({measure: F1}, names)"""
    pairs = []
    for name, lines in documents(path):
        words = words_of(lines)
        pairs.append((words, gold_names(words), coder_names(run(name, lines), words)))
    return measure(pairs), sum(len(gold) for _, gold, _ in pairs)
