"""names.py - names of persons, organizations and places against GUM's: span and kind.

In: GUM's annotation of entities (MISC column, "Entity="; news and interviews), the program. Out: F1
of the names found, exactly as they stand, the same with the right kind, and by their heads alone.

    gold    mentions of etype person, organization, place whose head is a proper noun
    coder   the record's mentions of kind name, and its places, whose head is a proper noun

Of both, the name is what stands around the head without a break: capitalised words, hyphens, and
(not of a person) "of", "for" and "and" before another such word. So "former Prime Minister Eva Holm
of Norway" and "Prime Minister Eva Holm" are one thing. A name joined to others ("Anna and Karl") is
no name of its own. Tokens are taken as given.
"""
from coreference import KINDS, documents, f1, head_in, parts, places_of_words

KINDS_OF = {"person": ("person", "group"), "organization": ("organization", "group"),
            "place": ("place", "country")}
ARTICLES, LINKS = ("The", "A", "An"), ("of", "for", "and", "&", "the")


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


def core(words, first, last, kind):
    """The name inside a span, or None: see above."""
    head = head_in(words, first, last)
    if words[head][3] != "PROPN" or any(words[t][1] == head and words[t][4] == "conj" for t in range(first, last + 1)):
        return None

    def within(t):
        return first <= t <= last and (words[t][0][:1].isupper() or words[t][0] == "-") and words[t][0] not in ARTICLES
    start = end = head
    while within(start - 1):
        start -= 1
    while within(end + 1) or kind != "person" and end < last and words[end + 1][0] in LINKS and within(end + 2):
        end += 1
    return start, end


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
                name = core(words, start, t, cells[1]) if cells[1] in KINDS else None
                if name:
                    names[name] = cells[1]
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
        if first is None or last is None or first > last:
            continue
        name = core(words, first, last, kind)
        if name:
            names[name] = kind
    return names


def measure(pairs):
    """{measure: F1} of [(words, gold, coder)]"""
    def share(match):
        right = sum(match(*p) for p in pairs)
        return f1(right, sum(len(c) for _, _, c in pairs), right, sum(len(g) for _, g, _ in pairs))

    def heads(words, names):
        return {head_in(words, *span) for span in names}
    return {"span F1": share(lambda _, g, c: len(g.keys() & c.keys())),
            "span and kind F1": share(lambda _, g, c: sum(c.get(span) in KINDS_OF[kind] for span, kind in g.items())),
            "head F1": share(lambda w, g, c: len(heads(w, g) & heads(w, c)))}


def scores(path, run):
    """`run(name, lines)` codes one document's CoNLL-U and gives its record. ({measure: F1}, names)"""
    pairs = []
    for name, lines in documents(path):
        words = words_of(lines)
        pairs.append((words, gold_names(words), coder_names(run(name, lines), words)))
    return measure(pairs), sum(len(gold) for _, gold, _ in pairs)
