"""How many places of annotated corpora the gazetteer knows.

Usage: python3 Tools/gazetteer/coverage.py [--tool dateline] [--gazetteer FILE] [--misses N] CORPUS...

A corpus is a file of JSON lines with `toponyms` of `text`, `lat`, `lon`. Counted are mentions with a
point: those whose name the gazetteer knows, and those that it knows with a place within 161 km (100
miles) of the annotated one. A name is also tried without a possessive, without "the", and without
"County" and the like behind several words.
"""

import argparse
import collections
import json
import os
import re
import subprocess

from geometry import kilometres

FACILITY = re.compile(
    r"\b(school|hospital|university|college|church|street|st|avenue|ave|road|rd|boulevard|blvd|"
    r"highway|route|lane|drive|square|park|library|museum|hotel|court|courthouse|station|center|"
    r"centre|building|hall|house|palace|castle|temple|mosque|cathedral|stadium|arena|theatre|"
    r"theater|airport|bridge|tower|mall|market|cafe|restaurant|bar|club|clinic|prison|jail|"
    r"cemetery|plaza|place|exit|i|interstate|pier|dam|mill|academy|institute|room|gallery)\b",
    re.IGNORECASE)


def variants(name):
    yield name
    bare = re.sub(r"(['’]s?|[.,])$", "", name)
    if bare != name:
        yield bare
    if re.search(r"\bsaint\b|\bst\b\.?", bare, re.I):
        yield re.sub(r"\bst\b\.?", "Saint", bare, flags=re.I)


def lookup(arguments, names):
    command = [arguments.tool, "gazetteer", "lookup", "-"]
    if arguments.gazetteer:
        command += ["--gazetteer", arguments.gazetteer]
    result = subprocess.run(command, input="\n".join(names) + "\n", capture_output=True, text=True,
                            check=True)
    return dict(zip(names, (json.loads(line) for line in result.stdout.splitlines())))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpora", nargs="+")
    parser.add_argument("--tool", default=".build/release/dateline")
    parser.add_argument("--gazetteer")
    parser.add_argument("--misses", type=int, default=0)
    arguments = parser.parse_args()
    for corpus in arguments.corpora:
        with open(corpus, encoding="utf-8") as file:
            mentions = [m for line in file for m in json.loads(line)["toponyms"]
                        if m.get("lat") is not None]
        names = sorted({v for m in mentions for v in variants(" ".join(m["text"].split()))})
        known = lookup(arguments, names)
        report(os.path.basename(corpus), mentions, known, arguments.misses)
        others = [m for m in mentions if not FACILITY.search(m["text"])]
        report("  without facilities", others, known, arguments.misses)


def report(label, mentions, known, count):
    found = near = 0
    unknown, far = collections.Counter(), collections.Counter()
    for mention in mentions:
        text = " ".join(mention["text"].split())
        candidates = next((known[v] for v in variants(text) if known[v]), [])
        close = any(kilometres(c["lat"], c["lon"], mention["lat"], mention["lon"]) <= 161
                    for c in candidates)
        found += bool(candidates)
        near += close
        if not candidates:
            unknown[text] += 1
        elif not close:
            far[f"{text} ({mention['lat']:.1f}, {mention['lon']:.1f})"] += 1
    total = max(1, len(mentions))
    print(f"{label:24} {total:5} known {found / total:.3f}  within 161 km {near / total:.3f}")
    if count:
        print("   unknown:", "; ".join(f"{n} {c}" for n, c in unknown.most_common(count)))
        print("   far:", "; ".join(f"{n} {c}" for n, c in far.most_common(count)))


if __name__ == "__main__":
    main()
