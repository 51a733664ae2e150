#!/usr/bin/env python3
"""run.py - how fast Hearsay is, and how much memory it takes.

usage: bench/speed/run.py [--program build/hearsay] [--base OLDER_HEARSAY] [--full] [--seed N]

In: the sample reports of examples/, from which a corpus of any size is made: sentences shuffled
by a fixed seed, numbers, names and towns changed, so that no two articles are alike. Out: a table:
sentences and words a second from text to records on one core, words a second of each stage (the
difference of two --until runs), the gain of a second thread, the time to the first record, and peak
memory at two sizes, which must not grow with the input. --full takes 100 MB for the memory (minutes).
With --base both programs run by turns on the same input, and the ratio is printed: on a shared
machine only such ratios mean much. Python 3 standard library only.
"""
import argparse
import glob
import html
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time

STAGES = ("read", "text", "syntax", "actors", "events", "claims", "details")
TOWNS = ("Kadugli", "Lima", "Tbilisi", "Aleppo", "Kharkiv", "Goma", "Quetta", "Mosul", "Bamako", "Cali", "Manila", "Oslo")
NAMES = ("Idris Kuwa", "Elena Huanca", "Nasser Kanani", "Hashim Abdalla", "Ana Petrov", "John Miller", "Li Wei", "Omar Said")


# ---------------------------------------------------------------- the corpus
def sample_paragraphs():
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "examples")
    paragraphs = []
    for path in sorted(glob.glob(os.path.join(here, "*.txt"))):
        text = open(path, encoding="utf-8").read()
        paragraphs += [p.strip() for p in text.split("\n\n") if len(p.strip()) > 60]
    for path in sorted(glob.glob(os.path.join(here, "*.html"))):
        found = re.findall(r"<p>(.*?)</p>", open(path, encoding="utf-8").read(), re.S)
        paragraphs += [" ".join(html.unescape(re.sub(r"<[^>]*>", "", p)).split()) for p in found]
    if not paragraphs:
        raise SystemExit("bench/speed needs the reports of examples/")
    return paragraphs


def vary(text, chance):
    text = re.sub(r"\b\d{1,3}\b", lambda m: str(chance.randint(2, 900)), text)
    for words in (TOWNS, NAMES):
        for word in words:
            if word in text:
                text = text.replace(word, chance.choice(words))
    return text


def make_corpus(path, size, seed):
    """JSONL of about `size` bytes; gives its articles."""
    chance, paragraphs = random.Random(seed), sample_paragraphs()
    written = count = 0
    with open(path, "w", encoding="utf-8") as f:
        while written < size:
            body = "\n\n".join(vary(chance.choice(paragraphs), chance) for _ in range(chance.randint(2, 9)))
            day = "2024-%02d-%02d" % (chance.randint(1, 12), chance.randint(1, 28))
            line = json.dumps({"id": "n%d" % count, "published": day, "text": body}, ensure_ascii=False) + "\n"
            f.write(line)
            written += len(line.encode())
            count += 1
    return count


# ---------------------------------------------------------------- runs
def run(program, source, *arguments):
    """Seconds and peak memory (MB) of one run."""
    command = [program, "code", "--quiet", "--input", "jsonl", "--output", "/dev/null"] + list(arguments) + [source]
    start = time.monotonic()
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = status
    if status != 0:
        raise SystemExit("%s: failed (%d)" % (" ".join(command), status))
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def best(program, source, *arguments, times=3):
    """The least processor time of some runs: what others on the machine do disturbs it least."""
    return min(run(program, source, *arguments)[1] for _ in range(times))


def count_words(program, source):
    done = subprocess.run([program, "code", "--input", "jsonl", "--until", "text", "--format", "conllu", source],
                          stdout=subprocess.PIPE, text=True, check=True)
    lines = done.stdout.split("\n")
    return sum(line.startswith("# sent_id") for line in lines), sum(line[:1].isdigit() for line in lines)


def measure(options, folder):
    rows = []
    source = os.path.join(folder, "speed.jsonl")
    articles = make_corpus(source, options.size, options.seed)
    sentences, words = count_words(options.program, source)
    print("corpus: %d articles, %d sentences, %d words, %.1f MB" % (articles, sentences, words, options.size / 1e6))
    whole = best(options.program, source, "--format", "jsonl")
    rows.append(("text to records, one core", "%.0f sentences/s" % (sentences / whole), "%.0f words/s" % (words / whole)))
    before = 0.0
    for stage in STAGES:
        seconds = best(options.program, source, "--until", stage, "--format", "csv", times=2)
        step, before = seconds - before, max(seconds, before)
        fast = step < 0.02 * whole      # too little to be told from noise
        rows.append(("  stage " + stage, "-" if fast else "%.0f words/s" % (words / step),
                     "under 2 % of the time" if fast else "%.0f %% of the time" % (100 * step / whole)))
    one = min(run(options.program, source, "--format", "jsonl")[0] for _ in range(2))
    two = min(run(options.program, source, "--format", "jsonl", "--threads", "2")[0] for _ in range(2))
    rows.append(("two threads", "%.2f times one" % (one / two), ""))
    first = os.path.join(folder, "first.jsonl")
    with open(source, encoding="utf-8") as f, open(first, "w", encoding="utf-8") as g:
        g.write(f.readline())
    start = min(run(options.program, first, "--format", "jsonl")[0] for _ in range(5))
    rows.append(("start to first record", "%.0f ms" % (1000 * start), ""))
    return rows, source


def measure_memory(options, folder):
    sizes = (1 << 20, 100 << 20 if options.full else 5 << 20)
    for size in sizes:
        source = os.path.join(folder, "memory.jsonl")
        make_corpus(source, size, options.seed)
        seconds, _, memory = run(options.program, source, "--format", "jsonl", "--threads", "2")
        yield "peak memory, %d MB of JSONL" % (size >> 20), "%.0f MB" % memory, "%.1f s" % seconds


def compare(options, source):
    """Medians of turns taken by the two programs."""
    times = {options.program: [], options.base: []}
    for _ in range(5):
        for program in times:
            times[program].append(run(program, source, "--format", "jsonl")[1])
    new, old = (sorted(times[p])[2] for p in (options.program, options.base))
    return "against %s" % options.base, "%.2f times as fast" % (old / new), ""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default="build/hearsay")
    parser.add_argument("--base", help="an older program to compare with")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=2000000, help="bytes of the corpus for speed")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows, source = measure(options, folder)
        if options.base:
            rows.append(compare(options, source))
        rows += list(measure_memory(options, folder))
    for row in rows:
        print("%-34s %20s %22s" % row)
    return 0


if __name__ == "__main__":
    sys.exit(main())
