"""Checks the tables of regions and country points against files that are not part of the project.

Usage: python3 Tools/gazetteer/check_tables.py FOLDER

FOLDER holds GeoNames' features without country (19 columns of its export, `geonames-no-country-*.txt`)
and `natural-earth-physical-names.tsv`. A row whose name and kind they know must have their point in its
box with 2 degrees around it; islands and peaks must lie within 50 km of it or have it in their box.
Rows of `tables/exceptions.tsv` are right for the reason given there. Country points must lie in their
boxes and be the middle of the country's towns as far as that can be said.
"""

import csv
import glob
import os
import sys

import tables
from geometry import kilometres
from names import fold

HERE = os.path.dirname(os.path.abspath(__file__))
TABLES = os.path.join(HERE, "tables")

GROUPS = {
    "sea": "ocean sea gulf bay strait channel", "river": "river canal", "lake": "lake reservoir",
    "mountain": "range peak volcano plateau", "island": "island archipelago reef",
    "cape": "peninsula cape", "land": "desert plain valley delta forest pass basin region "
    "macro-region contested-region", "continent": "continent",
}
GROUP_OF_KIND = {kind: group for group, kinds in GROUPS.items() for kind in kinds.split()}
GEONAMES = {
    "SEA": "sea", "GULF": "sea", "STRT": "sea", "CHN": "sea", "BAY": "sea", "OCN": "sea",
    "ISL": "island", "ISLS": "island", "STM": "river", "LK": "lake", "MTS": "mountain",
    "MT": "mountain", "PK": "mountain", "PEN": "cape", "CAPE": "cape", "DSRT": "land", "RGN": "land",
    "CONT": "continent",
}
NATURAL_EARTH = {
    "sea": "sea", "gulf": "sea", "bay": "sea", "strait": "sea", "channel": "sea", "ocean": "sea",
    "river": "river", "lake": "lake", "reservoir": "lake", "island": "island",
    "island group": "island", "range/mtn": "mountain", "mountain": "mountain", "plateau": "mountain",
    "peninsula": "cape", "pen/cape": "cape", "cape": "cape", "desert": "land", "plain": "land",
    "delta": "land", "valley": "land", "basin": "land",
}


def oracle(folder):
    """Points by folded name and group."""
    points = {}
    for path in sorted(glob.glob(f"{folder}/geonames-no-country-*.txt")):
        with open(path, encoding="utf-8") as file:
            for line in file:
                fields = line.rstrip("\n").split("\t")
                if fields[7] in GEONAMES:
                    for name in {fields[1], fields[2]}:
                        points.setdefault((fold(name), GEONAMES[fields[7]]), []).append(
                            ("GeoNames", float(fields[4]), float(fields[5])))
    with open(f"{folder}/natural-earth-physical-names.tsv", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            group = NATURAL_EARTH.get((row["class"] or "").lower())
            try:
                point = ("Natural Earth", float(row["lat"] or ""), float(row["lon"] or ""))
            except ValueError:
                continue
            if group:
                points.setdefault((fold(row["name"]), group), []).append(point)
    return points


def is_inside(edges, lat, lon, margin):
    west, south, east, north = edges
    if not south - margin <= lat <= north + margin:
        return False
    if west <= east:
        return any(west - margin <= lon + turn <= east + margin for turn in (-360, 0, 360))
    return lon >= west - margin or lon <= east + margin


def check_regions(points, exceptions):
    checked = bad = 0
    for table in ("regions_physical.tsv", "regions_physical_more.tsv", "regions_informal.tsv"):
        for row in tables.read(TABLES, table):
            edges = tables.edges(row)
            lat, lon = float(row["lat"]), float(row["lon"])
            if edges and not is_inside(edges, lat, lon, 0.5):
                print(f"{row['line']}: {row['id']}: the point is not in the box")
                bad += 1
            group = GROUP_OF_KIND.get(row["kind"])
            found = points.get((fold(row["name"]), group), [])
            if not found:
                continue
            checked += 1
            small = row["kind"] in ("island", "peak", "volcano")
            good = any(
                kilometres(lat, lon, y, x) <= 50 or (edges and is_inside(edges, y, x, 0))
                if small else edges and is_inside(edges, y, x, 2) for _, y, x in found)
            if not good and row["id"] not in exceptions:
                print(f"{row['line']}: {row['id']} at {lat}, {lon} but {found}")
                bad += 1
    return checked, bad


def check_countries():
    rows = tables.read(TABLES, "country_points.tsv")
    bad = 0
    for row in rows:
        if not is_inside(tables.edges(row), float(row["lat"]), float(row["lon"]), 0.5):
            print(f"{row['line']}: {row['iso2']}: the point is not in the box")
            bad += 1
    return len(rows), bad


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    exceptions = {row["id"] for row in tables.read(TABLES, "exceptions.tsv")}
    checked, bad = check_regions(oracle(sys.argv[1]), exceptions)
    countries, bad_countries = check_countries()
    print(f"{checked} regions and {countries} countries checked, {len(exceptions)} explained "
          f"exceptions, {bad + bad_countries} wrong")
    sys.exit(1 if bad + bad_countries else 0)


if __name__ == "__main__":
    main()
