"""Makes the base map of the HTML page and the picture: Sources/CEmbeddedPage/data/world.bin.

    python3 Tools/basemap/generate.py

The same input gives the same bytes. The format is told in README.md.
"""

import os
import sqlite3
import sys
from collections import defaultdict

import inputs
from labels import label
from lines import Outlines, chains, rings, simplified

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "..", "..", "Sources", "CEmbeddedPage", "data", "world.bin")

# Units a degree in the file; one is 870 m at the equator.
SCALE = 128
# Lines may stray so far from their originals, in degrees at the equator.
TOLERANCE = {"land": 0.04, "borders": 0.025, "disputed": 0.025, "divisions": 0.06}
# Islands and lakes below so many square degrees are left out; those smaller than what is drawn of
# them would only be specks.
LEAST_ISLAND = 0.006
# Stretches of a division's border that are shorter than this, in degrees, are left out.
LEAST_DIVISION = 0.2
# So are the divisions of countries where one has fewer square degrees than this on average: the
# municipalities of Slovenia would be a grey patch.
LEAST_MEAN_DIVISION = 0.12
# The most that the file may have, so that the page's share as base64 stays below 250 kB.
LIMIT = 186_000

# Names that have changed since the edition at hand.
RENAMED = {"Macedonia": "North Macedonia", "Turkey": "Türkiye"}


def unsigned(number):
    out = bytearray()
    while number > 127:
        out.append(number & 127 | 128)
        number >>= 7
    out.append(number)
    return bytes(out)


def signed(number):
    return unsigned(number * 2 if number >= 0 else -number * 2 - 1)


def quantised(line):
    """Whole units; points that fall together are one."""
    points = [(round(x * SCALE), round(y * SCALE)) for x, y in line]
    return [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]


def layer(lines):
    """A count of lines; each a count of points and the steps from point to point.

    The first point is a step from the first point of the line before.
    """
    out = bytearray(unsigned(len(lines)))
    last = (0, 0)
    for line in lines:
        out += unsigned(len(line))
        here = last
        for x, y in line:
            out += signed(x - here[0]) + signed(y - here[1])
            here = (x, y)
        last = line[0]
    return bytes(out)


def area(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1]))) / 2


def main():
    database = sqlite3.connect(inputs.world_map(os.path.join(HERE, ".inputs")))
    countries, divisions = Outlines(), Outlines()
    labels = []
    for name, geometry in database.execute("SELECT NAME, geom FROM countries ORDER BY fid"):
        polygons = inputs.polygons(geometry)
        countries.add(name, polygons)
        if name:
            labels.append(label(RENAMED.get(name, name), polygons))
    by_country = defaultdict(list)
    for country, geometry in database.execute("SELECT adm0_a3, geom FROM states_provinces ORDER BY fid"):
        by_country[country].append(inputs.polygons(geometry))
    for country, all_polygons in by_country.items():
        total = sum(area(polygon[0]) for polygons in all_polygons for polygon in polygons)
        if total / len(all_polygons) >= LEAST_MEAN_DIVISION:
            for polygons in all_polygons:
                divisions.add(country, polygons)
    disputed = [line for (geometry,) in database.execute("SELECT geom FROM disputed_borders ORDER BY fid")
                for line in inputs.lines(geometry)]

    coast = countries.edges_of_one()
    borders = chains(countries.edges_of_two(same_owner=False))
    # Where a border meets the sea, the coast keeps its point.
    ends = {point for line in borders for point in (line[0], line[-1])}
    land = [simplified(ring, TOLERANCE["land"], keep=ends) for ring in rings(coast)]
    land = [ring for ring in land if len(ring) > 3 and area(ring) >= LEAST_ISLAND]
    inner = chains(divisions.edges_of_two(same_owner=True))

    layers = {
        "land": land,
        "borders": [simplified(line, TOLERANCE["borders"]) for line in borders],
        "disputed": [simplified(line, TOLERANCE["disputed"]) for line in disputed],
        "divisions": [line for line in (simplified(line, TOLERANCE["divisions"]) for line in inner)
                      if max(abs(line[0][0] - p[0]) + abs(line[0][1] - p[1]) for p in line) > LEAST_DIVISION],
    }
    out = bytearray(b"DLW1" + unsigned(SCALE))
    for name, lines in layers.items():
        # In order of place, so that the first points' steps stay short.
        whole = sorted((q for q in map(quantised, lines) if len(q) > 1), key=lambda q: (q[0][0] // 2000, q[0][1]))
        part = layer(whole)
        print(f"{name}: {len(whole)} lines, {sum(map(len, whole))} points, {len(part)} bytes")
        out += part
    out += unsigned(len(labels))
    for name, (x, y), size in sorted(labels, key=lambda one: (-one[2], one[0])):
        text = name.encode()
        out += signed(round(x * 20)) + signed(round(y * 20)) + unsigned(round(size * 20))
        out += unsigned(len(text)) + text
    if len(out) > LIMIT:
        sys.exit(f"{len(out)} bytes are more than {LIMIT}: raise TOLERANCE")
    with open(TARGET, "wb") as file:
        file.write(out)
    print(f"{os.path.relpath(TARGET)}: {len(out)} bytes")


main()
