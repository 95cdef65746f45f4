#!/usr/bin/env python3
"""How often each rule of event extraction is right, and whether the confidences tell the truth.

usage: calibrate.py GOLD.jsonl ANNOTATED.jsonl [GOLD.jsonl ANNOTATED.jsonl ...] [--prior MEAN STRENGTH]

GOLD holds annotated documents, one JSON object a line: "doc" and "events" with quote_start, quote_end,
trigger_start, trigger_end (code points), begin, end (null = open), places, modality, and where they apply
optional, tol_days, alt_dates, places_ok, places_any; ANNOTATED is what `dateline annotate` wrote for the same documents, matched by "doc". Several pairs are
counted together. Standard library only; nothing is written but the tables:

  dates   of the shown events with a rule: how many name a gold event and give it its date
  places  of those with a place by a rule: how many places are right; "none": events without a place to
          which gold gives none
  rows    reliability: of the rows within each range of confidence, how many are right in event, date
          and place (a place that gold has and the row lacks counts as wrong)

Shares are smoothed with a Beta prior: (right + MEAN * STRENGTH) / (n + STRENGTH), so that a rule seen
three times is not called perfect. The figures stand in EventConfidence.swift.
"""
import argparse, calendar, json, math
from collections import defaultdict
from datetime import date, timedelta

LATER = 2000  # years BC are moved by five Gregorian cycles, so that they are dates, too


def period(text):
    text = str(text).split("T")[0].rstrip("~?%")
    negative = text.startswith("-")
    parts = [int(x) for x in text[negative:].split("-")]
    year = LATER + (-parts[0] if negative else parts[0])
    if len(parts) == 1: return date(year, 1, 1), date(year, 12, 31)
    if len(parts) == 2: return date(year, parts[1], 1), date(year, parts[1], calendar.monthrange(year, parts[1])[1])
    day = date(year, *parts[1:])
    return day, day


def bound_fits(mine, gold, tolerance):
    if gold is None or mine is None: return gold is None and mine is None
    first, last = period(gold)
    day = period(mine)
    slack = timedelta(days=tolerance)
    return first - slack <= day[0] and day[1] <= last + slack


def date_fits(event, gold):
    tolerance = gold.get("tol_days", 0)
    if gold.get("optional") and not gold.get("begin") and gold.get("end"):
        # Gold leaves the day open: any up to the publication is right.
        last = period(gold["end"])[1] + timedelta(days=tolerance)
        return period(event["end"] or event["begin"])[1] <= last and event["modality"] == "asserted"
    for option in [gold] + gold.get("alt_dates", []):
        if bound_fits(event["begin"], option.get("begin"), tolerance) and bound_fits(event["end"], option.get("end"), tolerance):
            return True
    return False


def km(a, b):
    rad = math.pi / 180
    h = math.sin((b["lat"] - a["lat"]) * rad / 2) ** 2 + math.cos(a["lat"] * rad) * math.cos(b["lat"] * rad) * math.sin((b["lon"] - a["lon"]) * rad / 2) ** 2
    return 2 * 6371 * math.asin(min(1, math.sqrt(h)))


def place_fits(place, gold):
    if place.get("lat") is None: return True
    for other in gold.get("places", []) + gold.get("places_ok", []):
        if other.get("level") == "country" and place.get("country") == other.get("country"): return True
        if other.get("lat") is not None and km(place, other) <= other.get("radius_km", 161): return True
    return False


def overlap(a, b, c, d): return max(0, min(b, d) - max(a, c))


def is_same_quote(gold, event):
    a, b, c, d = gold["quote_start"], gold["quote_end"], event["quote_start"], event["quote_end"]
    return 2 * overlap(a, b, c, d) >= max(b, d) - min(a, c)


def pairs(gold, system):
    """Each shown event with its gold event, the best where several fit: triggers or half of the quotes overlap."""
    for event in system:
        if not (event["begin"] or event["end"]): continue
        found = [g for g in gold if overlap(g.get("trigger_start", -1), g.get("trigger_end", -1), event["trigger_start"], event["trigger_end"])]
        found = found or [g for g in gold if is_same_quote(g, event)]
        found.sort(key=lambda g: (not date_fits(event, g), bool(g.get("optional"))))
        yield event, (found[0] if found else None)


def smoothed(right, n, mean, strength): return (right + mean * strength) / (n + strength)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--prior", nargs=2, type=float, default=[0.85, 4.0], metavar=("MEAN", "STRENGTH"))
    options = parser.parse_args()
    if len(options.files) % 2: parser.error("files come in pairs: gold, annotated")
    mean, strength = options.prior
    dates, places, rows = defaultdict(lambda: [0, 0]), defaultdict(lambda: [0, 0]), []
    for gold_path, system_path in zip(options.files[::2], options.files[1::2]):
        gold = {d["doc"]: d for d in map(json.loads, open(gold_path, encoding="utf-8"))}
        for document in map(json.loads, open(system_path, encoding="utf-8")):
            if document["doc"] not in gold: continue
            annotated = gold[document["doc"]]["events"]
            # Gold that does not give all places does not give all events either.
            is_complete = not any(g.get("places_any") for g in annotated)
            for event, match in pairs(annotated, document["events"]):
                if match is None and not is_complete: continue
                if event["modality"] in ("hypothetical", "negated"): continue
                is_dated = match is not None and date_fits(event, match)
                rule = next((r for r in event["rules"] if r.startswith("time.")), "none")
                dates[rule][0] += 1; dates[rule][1] += is_dated
                if match is None:
                    rows.append((event["confidence"], False)); continue
                placed = [p for p in event["places"] if p.get("lat") is not None]
                if match.get("places_any") and not placed:
                    is_placed = True  # gold does not say
                elif placed:
                    is_placed = all(place_fits(p, match) for p in placed) or bool(match.get("places_any"))
                    if not match.get("places_any"):
                        name = next((r for r in event["rules"] if r.startswith("place.")), "none")
                        places[name][0] += 1; places[name][1] += is_placed
                else:
                    is_placed = not match.get("places")
                    if not match.get("optional"):
                        name = "none, of a saying" if "time.saying" in event["rules"] else "none"
                        places[name][0] += 1; places[name][1] += is_placed
                rows.append((event["confidence"], is_dated and is_placed))
    for title, table in (("dates", dates), ("places", places)):
        print(f"{title:24} {'n':>5} {'right':>6} {'share':>6} {'smoothed':>9}")
        for rule, (n, right) in sorted(table.items(), key=lambda item: -item[1][0]):
            print(f"{rule:24} {n:5} {right:6} {right / n:6.2f} {smoothed(right, n, mean, strength):9.2f}")
        print()
    print(f"{'confidence':24} {'n':>5} {'right':>6} {'share':>6} {'mean confidence':>16}")
    for low, high in ((0, .3), (.3, .5), (.5, .6), (.6, .7), (.7, .8), (.8, .9), (.9, 1.01)):
        part = [(c, r) for c, r in rows if low <= c < high]
        if part:
            print(f"{low:.1f} up to {min(high, 1):.1f} {'':12} {len(part):5} {sum(r for _, r in part):6} {sum(r for _, r in part) / len(part):6.2f} {sum(c for c, _ in part) / len(part):16.2f}")
    sure = [r for c, r in rows if c >= .8]
    if sure: print(f"{'0.8 and more':24} {len(sure):5} {sum(sure):6} {sum(sure) / len(sure):6.2f}")


if __name__ == "__main__":
    main()
