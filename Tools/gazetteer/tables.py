"""The hand-made tables: reading them and finding the places that they speak of."""

import os
import sys

from geometry import box_radius, kilometres
from model import Place
from names import fold

# Kind in the tables: kind of place, GeoNames feature.
KINDS = {
    "continent": ("continent", "L.CONT"), "bloc": ("region", "L.RGNE"),
    "conflict-zone": ("region", "L.RGN"), "contested-region": ("region", "L.RGN"),
    "line": ("region", "L.RGN"), "macro-region": ("region", "L.RGN"),
    "region": ("region", "L.RGN"), "historic-state": ("historicState", "A.PCLH"),
    "ocean": ("water", "H.OCN"), "sea": ("water", "H.SEA"), "gulf": ("water", "H.GULF"),
    "bay": ("water", "H.BAY"), "strait": ("water", "H.STRT"), "channel": ("water", "H.CHN"),
    "river": ("water", "H.STM"), "lake": ("water", "H.LK"), "reservoir": ("water", "H.RSV"),
    "canal": ("water", "H.CNL"), "waterfall": ("water", "H.FLLS"), "glacier": ("landform", "H.GLCR"),
    "delta": ("landform", "T.DLTA"), "basin": ("landform", "H.BSND"), "range": ("landform", "T.MTS"),
    "peak": ("landform", "T.PK"), "volcano": ("landform", "T.VLC"), "desert": ("landform", "T.DSRT"),
    "peninsula": ("landform", "T.PEN"), "cape": ("landform", "T.CAPE"), "plain": ("landform", "T.PLN"),
    "valley": ("landform", "T.VAL"), "forest": ("landform", "V.FRST"), "pass": ("landform", "T.PASS"),
    "plateau": ("landform", "T.UPLD"), "island": ("island", "T.ISL"),
    "archipelago": ("island", "T.ISLS"), "reef": ("island", "H.RF"),
}
FACILITIES = {
    "airport": "S.AIRP", "nuclear": "S.PSN", "port": "L.PRT", "base": "L.MILB", "dam": "S.DAM",
    "prison": "S.PRN", "camp": "S.CMP", "square": "S.SQR", "crossing": "S.CSTM", "plant": "S.MFG",
    "spaceport": "S.SPCE", "monument": "S.MNMT", "bridge": "S.BDG",
}


def read(folder, name):
    """Rows of a table as dictionaries; stops at a row with the wrong number of fields."""
    rows, header = [], None
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if line.startswith("#") or not line.strip():
                continue
            fields = line.rstrip("\n").split("\t")
            if header is None:
                header = fields
                continue
            if len(fields) != len(header):
                sys.exit(f"{name}:{number}: {len(fields)} fields instead of {len(header)}")
            row = dict(zip(header, fields), line=f"{name}:{number}")
            rows.append(row)
    return rows


def aliases(row):
    return [a.strip() for a in row.get("aliases", "").split("|") if a.strip()]


def marks(name, flag="any"):
    """`,` for names that count after a comma only, `^` for those that count in capitals only."""
    if flag == "after-comma":
        return ","
    letters = [c for c in name if c.isalpha()]
    if flag == "capitals" or (len(letters) <= 5 and all(c.isupper() for c in letters)):
        return "^"
    return ""


def edges(row):
    values = [row[k] for k in ("west", "south", "east", "north")]
    return tuple(float(v) for v in values) if all(values) else None


def countries(folder, people):
    places = []
    for row in read(folder, "country_points.tsv"):
        code, lat, lon = row["iso2"], float(row["lat"]), float(row["lon"])
        place = Place(
            f"geonames:{row['geonameid']}", row["name"], "country", "A.PCLI", lat, lon,
            people.get(code, 0), code, box=edges(row))
        place.continent = row["continent"]
        place.add(row["iso3"], "code", "^", check=False)
        for name in aliases(row):
            short = marks(name)
            place.add(name, "abbreviation" if short else "preferred", short, check=False)
        places.append(place)
    return places


def regions(folder):
    places = []
    for table in ("regions_physical.tsv", "regions_physical_more.tsv", "regions_informal.tsv"):
        for row in read(folder, table):
            kind, feature = KINDS[row["kind"]]
            holders = [c.strip() for c in row["countries"].split(",") if c.strip()]
            lat, lon, box = float(row["lat"]), float(row["lon"]), edges(row)
            place = Place(
                f"dateline:{row['id']}", row["name"], kind, feature, lat, lon,
                country=holders[0] if len(holders) == 1 else "", box=box)
            place.radius = box_radius(box, lat, lon) if box else None
            place.slug = row["id"]
            for name in aliases(row):
                short = marks(name)
                place.add(name, "abbreviation" if short else "preferred", short, check=False)
            places.append(place)
    return places


def buildings(folder):
    """Seats of power and facilities."""
    places = []
    for table, kind in (("seats_of_power.tsv", "seat"), ("facilities.tsv", "facility")):
        for row in read(folder, table):
            feature = "S.BLDG" if kind == "seat" else FACILITIES.get(row["kind"], "S.BLDG")
            place = Place(f"dateline:{row['id']}", row["name"], kind, feature, float(row["lat"]),
                          float(row["lon"]), country=row["country"])
            for name in aliases(row):
                short = marks(name)
                place.add(name, "abbreviation" if short else "preferred", short, check=False)
            places.append(place)
    return places


class Targets:
    """Finds the places that the tables name."""

    def __init__(self, countries, divisions, second, regions, cities):
        self.countries = {p.country: p for p in countries}
        self.divisions = {p.id: p for p in divisions}
        self.regions = {p.slug: p for p in regions}
        self.regions_by_name = {}
        for place in regions:
            for name in [fold(place.name)] + [key[0] for key in place.names]:
                self.regions_by_name.setdefault(name, place)
        self.second = {(p.country, fold(p.name)): p for p in second}
        self.by_name = {}
        for city in cities:
            for name in [fold(city.name)] + [key[0] for key in city.names]:
                self.by_name.setdefault((city.country, name), []).append(city)

    def find(self, target):
        if target.startswith("admin1:"):
            return self.divisions.get(target)
        if target.startswith("admin2:"):
            name, country = target[len("admin2:"):].rsplit(",", 1)
            return self.second.get((country, fold(name)))
        if target.startswith("region:"):
            slug = target[len("region:"):]
            return self.regions.get(slug) or self.regions_by_name.get(slug.replace("-", " "))
        if target.startswith("city:"):
            name, country = target[len("city:"):].rsplit(",", 1)
            found = self.by_name.get((country, fold(name)), [])
            exact = [c for c in found if fold(c.name) == fold(name)] or found
            return max(exact, key=lambda c: c.population, default=None)
        return self.countries.get(target)

    def near(self, name, country, lat, lon):
        """The town of this name within 60 km, else the country or division of this name."""
        found = [(kilometres(lat, lon, c.lat, c.lon), -c.population, c.id, c)
                 for c in self.by_name.get((country, fold(name)), [])]
        found = sorted(f for f in found if f[0] < 60)
        for _, _, _, city in sorted(found, key=lambda f: f[1:3]):
            return city
        own = self.countries.get(country)
        if own and (fold(own.name) == fold(name) or (fold(name), "") in own.names):
            return own
        for place in self.divisions.values():
            if place.country == country and (
                    fold(place.name) == fold(name) or (fold(name), "") in place.names):
                if kilometres(lat, lon, place.lat, place.lon) < 500:
                    return place
        return None


def add_demonyms(folder, targets, report):
    classes = {"both": "adjective", "adjective": "adjective", "inhabitant": "inhabitant",
               "plural": "plural"}
    for row in read(folder, "demonyms.tsv"):
        place = targets.find(row["target"])
        if place is None:
            report(f"{row['line']}: no place {row['target']}")
        else:
            place.add(row["form"], "demonym=" + classes[row["class"]], check=False)


def add_abbreviations(folder, targets, report):
    for row in read(folder, "abbreviations.tsv"):
        place = targets.find(row["target"])
        if place is None:
            report(f"{row['line']}: no place {row['target']}")
        else:
            place.add(row["form"], "abbreviation", marks(row["form"], row["flag"]), check=False)


def add_renames(folder, targets):
    """Adds former names; returns places for those that are in no other source."""
    places = {}
    for row in read(folder, "renames.tsv"):
        lat, lon = float(row["lat"]), float(row["lon"])
        place = targets.near(row["name"], row["country"], lat, lon)
        if place is None:
            key = (row["country"], fold(row["name"]))
            slug = fold(row["name"]).replace(" ", "-")
            place = places.setdefault(key, Place(
                f"dateline:{row['country'].lower()}-{slug}", row["name"], "settlement", "P.PPL",
                lat, lon, country=row["country"]))
        place.add(row["old_name"], "historical", check=False)
    return list(places.values())


def add_common_names(folder, targets, report):
    """Shows towns under the name that English texts use."""
    for row in read(folder, "common_names.tsv"):
        place = targets.find(row["target"])
        if place is None:
            report(f"{row['line']}: no place {row['target']}")
            continue
        old, place.name = place.name, row["name"]
        place.names.pop((fold(place.name), ""), None)
        place.add(old, "preferred")


def mark_capitals(folder, targets, report):
    for row in read(folder, "country_points.tsv"):
        if row["capital"]:
            city = targets.find(f"city:{row['capital']},{row['iso2']}")
            if city is None:
                report(f"{row['line']}: no capital {row['capital']}")
            else:
                city.feature = "P.PPLC"


def use_continent_points(regions, continents):
    """Continents have the points and ids of GeoNames."""
    for row in continents.values():
        for place in regions:
            if place.kind == "continent" and fold(place.name) == fold(row["name"]):
                place.id = f"geonames:{row['geonameId']}"
                place.lat, place.lon = float(row["lat"]), float(row["lng"])
