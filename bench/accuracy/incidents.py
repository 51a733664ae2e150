#!/usr/bin/env python3
"""incidents.py - whether attacks are seen, their day and their country, against MUC-3/4 templates.

usage: bench/accuracy/incidents.py INCIDENTS.jsonl RECORDS.jsonl [--split tst1,tst2] [--missed]

In: SHARED/data/figures/muc-incidents.jsonl and the records of those articles. Out: precision,
recall, F1. Judged per article with at least one template that is not optional:
 date     each template's interval is met by the date of some ASSAULT that happened; each such date
          lies in (or, a month at most, around) the interval of some template
 country  the set of the templates' countries against that of the places of those events
 seen     of the reports with an incident of a kind, those with an ASSAULT event at all (kidnapping:
          also those with one of mode abduct); --missed lists the reports without
Python 3 standard library only.
"""
import datetime
import json
import os
import sys

CODES = {"EL SALVADOR": "SLV", "COLOMBIA": "COL", "PERU": "PER", "GUATEMALA": "GTM", "CHILE": "CHL",
         "HONDURAS": "HND", "BOLIVIA": "BOL", "PANAMA": "PAN", "ARGENTINA": "ARG", "ECUADOR": "ECU",
         "NICARAGUA": "NIC", "BRAZIL": "BRA", "UNITED STATES": "USA", "VENEZUELA": "VEN",
         "MEXICO": "MEX", "COSTA RICA": "CRI", "SPAIN": "ESP", "PUERTO RICO": "PRI",
         "URUGUAY": "URY", "PARAGUAY": "PRY"}


KINDS = ("ATTACK", "BOMBING", "KIDNAPPING", "ARSON")


def days(bounds):
    first, last = (datetime.date.fromisoformat(b) for b in bounds)
    return (last - first).days


def meets(date, gold):
    inside = gold[0] <= date[0] and date[1] <= gold[1]
    around = date[0] <= gold[0] and gold[1] <= date[1] and days(date) <= 31
    return inside or around


def measure(name, right_found, found, right_gold, gold):
    p, r = right_found / max(found, 1), right_gold / max(gold, 1)
    f = 2 * p * r / (p + r) if p + r else 0.0
    print("%-8s P %.3f R %.3f F1 %.3f  (found %d, gold %d)" % (name, p, r, f, found, gold))


def see(seen, templates, record):
    """Counts a report under each kind of its incidents; true where one is not seen."""
    assaults = [e for e in record["events"] if e["type"] == "ASSAULT"]
    kinds = {kind for t in templates for kind in KINDS if kind in (t.get("type") or "")}
    for kind in kinds | ({"any"} if kinds else set()):
        found = seen.setdefault(kind, [0, 0])
        found[0] += bool(assaults)
        found[1] += 1
    if "KIDNAPPING" in kinds:
        found = seen.setdefault("KIDNAPPING as abduct", [0, 0])
        found[0] += any(e["mode"] == "abduct" for e in assaults)
        found[1] += 1
    return bool(kinds) and not assaults


def main(arguments):
    splits, seen = None, {}
    missed = "--missed" in arguments
    arguments = [a for a in arguments if a != "--missed"]
    if "--split" in arguments:
        at = arguments.index("--split")
        splits = {s.upper() for s in arguments[at + 1].split(",")}
        del arguments[at:at + 2]
    if len(arguments) != 2:
        raise SystemExit(__doc__)
    records = {}
    for line in open(arguments[1], encoding="utf-8"):
        record = json.loads(line)
        records[os.path.basename(record["article"]["origin"])] = record
    date, country = [0, 0, 0, 0], [0, 0, 0, 0]
    for line in open(arguments[0], encoding="utf-8"):
        article = json.loads(line)
        record = records.get(article["doc"])
        templates = [t for t in article["templates"] if not t["optional"]]
        if record is None or not templates or (splits and article["doc"].split("-")[0] not in splits):
            continue
        if see(seen, templates, record) and missed:
            print("missed", article["doc"])
        times = {t["id"]: t for t in record["times"]}
        places = {p["id"]: p for p in record["places"]}
        events = [e for e in record["events"]
                  if e["type"] == "ASSAULT" and e["status"] in ("actual", "historical")]
        found = {(times[e["date"]]["first"], times[e["date"]]["last"]) for e in events
                 if e["date"] and times[e["date"]]["first"]}
        gold = [(t["date"]["from"], t["date"]["to"]) for t in templates
                if t.get("date") and t["date"].get("from") and t["date"].get("to")]
        date[0] += sum(any(meets(d, g) for g in gold) for d in found)
        date[1] += len(found)
        date[2] += sum(any(meets(d, g) for d in found) for g in gold)
        date[3] += len(gold)
        where = {CODES.get((t.get("country") or "").strip("() ").split(" -")[0]) for t in templates}
        where -= {None}
        there = {places[e["place"]]["country"] for e in events if e["place"]} - {None}
        for k, n in enumerate((len(where & there), len(there), len(where & there), len(where))):
            country[k] += n
    for kind in sorted(seen):
        print("seen %-21s %4d/%4d %5.1f%%" % (kind, *seen[kind], 100 * seen[kind][0] / seen[kind][1]))
    measure("date", *date)
    measure("country", *country)


if __name__ == "__main__":
    main(sys.argv[1:])
