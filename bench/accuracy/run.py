#!/usr/bin/env python3
"""run.py - how accurate Hearsay is on the dev data, beside what it was.

usage: bench/accuracy/run.py [--program build/hearsay] [--shared ../shared] [--only TASK,...]
                             [--update] [--check] [--keep FOLDER]

In: the gold data and scorers of SHARED (not part of this project). Out: a table of measures in
per cent beside those of bench/accuracy/scores.tsv. --update writes what was measured into that
file; --check fails (exit 1) when a measure lies more than 0.5 points below it. --keep leaves the
records and the scorers' inputs in FOLDER, for reading errors. Tasks: syntax claims events times
places figures incidents probes gold entities chains. Python 3 standard library only. Skipped,
loudly, without SHARED.
"""
import argparse
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile
import time

import coreference
import names

HERE = os.path.dirname(os.path.abspath(__file__))
SCORES = os.path.join(HERE, "scores.tsv")
FALL = 0.5
FEW = 400    # a measure over fewer items is shown, but may fall: one or two items are half a point there


class Bench:
    def __init__(self, options, folder):
        self.program, self.shared, self.folder = options.program, options.shared, folder
        self.measures = []          # (task, measure, value)
        self.few = set()            # (task, measure) over few items
        self.task = None

    def path(self, *parts):
        return os.path.join(self.shared, *parts)

    def score_tool(self, name, *arguments, stdin=None):
        command = [sys.executable, self.path("score", name)] + list(arguments)
        done = subprocess.run(command, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if done.returncode:
            raise SystemExit("%s failed:\n%s" % (" ".join(command), done.stderr or done.stdout))
        return done.stdout

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8", newline="") as f:
            f.write(text)
        return path

    def code(self, name, source, *arguments):
        """Runs the program over `source`; gives the path of what it wrote."""
        out = os.path.join(self.folder, name)
        command = [self.program, "code", "--threads", "2", "--quiet", "--output", out] + list(arguments) + [source]
        done = subprocess.run(command, stderr=subprocess.PIPE, text=True)
        if done.returncode not in (0, 1):
            raise SystemExit("%s: exit %d\n%s" % (" ".join(command), done.returncode, done.stderr))
        if done.returncode == 1:
            print("  %s: some articles were refused: %s" % (self.task, done.stderr.strip()[:300]), file=sys.stderr)
        return out

    def records(self, name, source):
        return self.code(name + ".jsonl", source, "--input", "jsonl", "--format", "jsonl")

    def form(self, kind, records):
        """records -> a scorer's input"""
        with open(records, encoding="utf-8") as f:
            return self.write("%s.%s" % (os.path.basename(records), kind), self.score_tool("from_record.py", kind, stdin=f))

    def add(self, measure, value, items=None):
        self.measures.append((self.task, measure, round(100.0 * value, 2)))
        if items is not None and items < FEW:
            self.few.add((self.task, measure))


# ---------------------------------------------------------------- tasks
def raw_articles(conllu):
    """The texts of a CoNLL-U file, a document each: paragraphs parted by a blank line."""
    documents, name = [], None
    for line in open(conllu, encoding="utf-8"):
        if line.startswith("# newdoc"):
            documents.append([])
        elif line.startswith("# newpar"):
            name = "par"
        elif line.startswith("# text = "):
            if not documents:
                documents.append([])
            if name or not documents[-1]:
                documents[-1].append([])
            documents[-1][-1].append(line[9:].rstrip("\n"))
            name = None
    return ["\n\n".join(" ".join(p) for p in d) for d in documents]


def syntax(b):
    for corpus in ("ewt", "gum"):
        gold = b.path("data", "ud", corpus + "-dev.conllu")
        got = b.code(corpus + ".conllu", gold, "--input", "conllu", "--until", "syntax", "--format", "conllu")
        s = json.loads(b.score_tool("conllu_score.py", "--json", gold, got))
        for measure in ("LAS", "UAS", "UPOS", "XPOS", "Feats", "Lemmas"):
            b.add("%s %s, gold tokens" % (corpus.upper(), measure), s[measure]["f1"] / 100)
        lines = [json.dumps({"id": str(n), "text": t}) for n, t in enumerate(raw_articles(gold))]
        source = b.write(corpus + "-raw.input", "\n".join(lines) + "\n")
        got = b.code(corpus + "-raw.conllu", source, "--input", "jsonl", "--until", "syntax", "--format", "conllu")
        try:
            s = json.loads(b.score_tool("conllu_score.py", "--json", "--ignore-bad-tree", gold, got))
        except SystemExit as problem:
            print("  %s raw: %s" % (corpus, str(problem).strip().split("\n")[-1]), file=sys.stderr)
            continue
        for measure in ("Tokens", "Words", "Sentences", "LAS"):
            b.add("%s %s, raw text" % (corpus.upper(), measure), s[measure]["f1"] / 100)


def claims(b):
    folder = b.path("data", "polnear", "dev")
    source = b.write("polnear.input", b.score_tool("from_record.py", "input-dir", os.path.join(folder, "text")))
    got = b.form("attributions", b.records("polnear", source))
    s = json.loads(b.score_tool("attribution_score.py", folder, got, "--json"))
    b.add("whole F1 (content, source, cue)", s["whole"]["+cue"]["f"])
    for role in ("cue", "source", "content"):
        b.add("%s strict F1" % role, s[role]["strict"]["f"])
    b.add("content token F1", s["content"]["tok"]["f"])
    b.add("direct: right source", s["direct"]["right"])


def unique_ids(b, path):
    """A copy of a gold file in which a second record of the same id is told apart."""
    seen, lines = {}, []
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        seen[record["id"]] = seen.get(record["id"], 0) + 1
        if seen[record["id"]] > 1:
            record["id"] += "-%d" % seen[record["id"]]
        lines.append(json.dumps(record, ensure_ascii=False))
    return b.write("plover.gold", "\n".join(lines) + "\n")


def events(b):
    gold = unique_ids(b, b.path("data", "plover", "gsr-dev.jsonl"))
    source = b.write("plover.input", b.score_tool("from_record.py", "input", gold))
    text = b.score_tool("events_score.py", gold, b.form("events", b.records("plover", source)))
    for name, value in re.findall(r"^(\S.*?)\s+([\d.]+) %$", text, re.M):
        b.add("PLOVER " + name, float(value) / 100)


def times(b):
    folders = (("TimeBank", "timebank-aquaint/TimeBank"), ("AQUAINT", "timebank-aquaint/AQUAINT"), ("WikiWars", "wikiwars"))
    for name, folder in folders:
        gold = b.path("data", "time", folder)
        lines = b.write(name + ".texts", b.score_tool("timex_score.py", "--dump-text", gold))
        source = b.write(name + ".input", b.score_tool("from_record.py", "input", lines))
        s = json.loads(b.score_tool("timex_score.py", gold, b.form("times", b.records(name, source)), "--json"))
        b.add(name + " relaxed F1", s["relaxed"]["f1"])
        b.add(name + " strict F1", s["strict"]["f1"])
        b.add(name + " value F1", s["value_f1"])


def places(b):
    for name, file in (("LGL", "lgl"), ("GeoWebNews", "geowebnews"), ("GeoVirus", "geovirus")):
        gold = b.path("data", "geo", file + ".jsonl")
        source = b.write(file + ".input", b.score_tool("from_record.py", "input", gold))
        s = json.loads(b.score_tool("geo_score.py", gold, b.form("places", b.records(file, source)), "--json"))
        b.add(name + " end to end F1 at 161 km", s["e2e161"]["f1"])
        b.add(name + " end to end precision", s["e2e161"]["p"])
        b.add(name + " found (relaxed F1)", s["relaxed"]["f1"])


def figures(b):
    gold = b.path("data", "figures", "muc-figures.jsonl")
    kept = [line for line in open(gold, encoding="utf-8") if json.loads(line)["split"] in ("tst1", "tst2")]
    part = b.write("muc.gold", "".join(kept))
    source = b.write("muc.input", b.score_tool("from_record.py", "input", part))
    text = b.score_tool("figures_score.py", "muc", part, b.form("figures", b.records("muc", source)))
    for mode, values in re.findall(r"^(kind|compat|exact) (\{.*\})$", text, re.M):
        b.add("MUC %s F1" % {"kind": "kind", "compat": "compatible", "exact": "exact"}[mode], json.loads(values)["f1"])


def incidents(b):
    """Attacks of MUC-3/4, seen by their day and country (incidents.py)."""
    gold = b.path("data", "figures", "muc-incidents.jsonl")
    lines = []
    for line in open(gold, encoding="utf-8"):
        article = json.loads(line)
        if article["doc"].split("-")[0] in ("TST1", "TST2"):
            lines.append(json.dumps({"id": article["doc"], "text": article["text"], "published": article["dateline"]}))
    records = b.records("incidents", b.write("incidents.input", "\n".join(lines) + "\n"))
    command = [sys.executable, os.path.join(HERE, "incidents.py"), gold, records, "--split", "tst1,tst2"]
    text = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    for name, share in re.findall(r"^seen (any|KIDNAPPING as abduct) .* ([\d.]+)%$", text, re.M):
        b.add("MUC incidents seen" if name == "any" else "MUC kidnappings coded as abduct", float(share) / 100)
    for name, f1 in re.findall(r"^(date|country) .*F1 ([\d.]+)", text, re.M):
        b.add("MUC incident %s F1" % name, float(f1))


def probes(b):
    gold = b.path("probes", "dev.jsonl")
    source = b.write("probes.input", b.score_tool("probes_score.py", "--input", gold))
    s = json.loads(b.score_tool("probes_score.py", gold, b.records("probes", source), "--json"))["phenomena"]
    total = {k: sum(row[k] for row in s.values()) for k in ("passed", "probes", "found", "expected", "violated", "refused")}
    b.add("passed", total["passed"] / total["probes"])
    b.add("expectations found", total["found"] / total["expected"])
    b.add("refusals kept", 1 - total["violated"] / total["refused"])
    for phenomenon in sorted(s):
        b.add("passed: " + phenomenon, s[phenomenon]["passed"] / s[phenomenon]["probes"], s[phenomenon]["probes"])


def gold(b):
    folder = b.path("gold")
    source = b.write("gold.input", b.score_tool("gold_score.py", "--input", folder))
    s = json.loads(b.score_tool("gold_score.py", folder, b.records("gold", source), "--json"))["scores"]
    for name, value in s.items():
        b.add(name, (value["f1"] if "f1" in value else value["accuracy"]) or 0.0, value.get("gold", value.get("of")))


def from_trees(b, name, lines):
    """The record of one document of a CoNLL-U file, tokens as given."""
    source = b.write("%s-%s.conllu" % (b.task, name), "".join(lines))
    got = b.code("%s-%s.jsonl" % (b.task, name), source, "--input", "conllu", "--format", "jsonl")
    return json.loads(open(got, encoding="utf-8").readline())


def entities(b):
    """Names of persons, bodies and places, and their kind (names.py)."""
    path = b.path("data", "ud", "gum-dev.conllu")
    s, items = names.scores(path, lambda name, lines: from_trees(b, name, lines))
    for measure, value in s.items():
        b.add("GUM names %s" % measure, value, items)


def chains(b):
    path = b.path("data", "ud", "gum-dev.conllu")
    ours, string = coreference.scores(path, lambda name, lines: from_trees(b, name, lines))
    for measure, value in ours.items():
        b.add("GUM chains %s F1" % measure, value)
    b.add("GUM chains CoNLL F1, string match", string["CoNLL"])


TASKS = {f.__name__: f for f in (syntax, claims, events, times, places, figures, incidents, probes, gold, entities, chains)}


# ---------------------------------------------------------------- scores.tsv
def read_scores():
    if not os.path.exists(SCORES):
        return {}
    rows = [line.rstrip("\n").split("\t") for line in open(SCORES, encoding="utf-8")]
    return {(r[0], r[1]): (float(r[2]), r[3]) for r in rows[1:] if len(r) == 4}


def write_scores(old, measures):
    today = datetime.date.today().isoformat()
    new = {}
    done = {task for task, _, _ in measures}
    for key, (value, date) in old.items():
        if key[0] not in done:
            new[key] = (value, date)
    for task, measure, value in measures:
        before = old.get((task, measure))
        new[task, measure] = before if before and before[0] == value else (value, today)
    order = list(TASKS)
    with open(SCORES, "w", encoding="utf-8") as f:
        f.write("task\tmeasure\tvalue\tdate\n")
        for key in sorted(new, key=lambda k: (order.index(k[0]) if k[0] in order else 99, k[1])):
            f.write("%s\t%s\t%.2f\t%s\n" % (key[0], key[1], new[key][0], new[key][1]))


def show(measures, old, few):
    fallen = []
    print("%-9s %-52s %7s %7s %7s" % ("task", "measure (per cent)", "now", "kept", ""))
    for task, measure, value in measures:
        before = old.get((task, measure))
        change = value - before[0] if before else 0.0
        mark = " FELL" if change < -FALL and (task, measure) not in few else ""
        if mark:
            fallen.append((task, measure))
        print("%-9s %-52s %7.2f %7s %7s%s" % (task, measure, value, "%.2f" % before[0] if before else "-",
                                            "%+.2f" % change if before else "", mark))
    return fallen


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default="build/hearsay")
    parser.add_argument("--shared", default=os.environ.get("SHARED", "../shared"))
    parser.add_argument("--only", help="tasks, parted by commas")
    parser.add_argument("--update", action="store_true")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--keep", metavar="FOLDER")
    options = parser.parse_args()
    if not os.path.isdir(os.path.join(options.shared, "score")):
        print("SKIPPED: accuracy needs the gold data and scorers; %s is not there (set SHARED)" % options.shared)
        return 0
    names = options.only.split(",") if options.only else list(TASKS)
    unknown = [n for n in names if n not in TASKS]
    if unknown:
        raise SystemExit("no task %s; there are %s" % (", ".join(unknown), " ".join(TASKS)))
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or temporary
        os.makedirs(folder, exist_ok=True)
        bench = Bench(options, folder)
        for name in names:
            bench.task, start = name, time.monotonic()
            TASKS[name](bench)
            print("  %s: %.1f s" % (name, time.monotonic() - start), file=sys.stderr)
    old = read_scores()
    fallen = show(bench.measures, old, bench.few)
    if options.update:
        write_scores(old, bench.measures)
    if fallen and options.check:
        print("%d measures fell by more than %.1f points" % (len(fallen), FALL))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
