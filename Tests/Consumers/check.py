#!/usr/bin/env python3
"""Opens the files of an export with other people's programs and compares what these see.

    check.py FOLDER [NAME]

Reads NAME.geojson (NAME is "timeline" unless given) and compares every other file of that name with
it: the same ids, times and points, and what the format's standard asks for. Standard library alone
unless said otherwise; what is not installed is told and left out. Exits 1 if something is wrong.
"""

import csv
import datetime
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile

FOLDER = sys.argv[1]
NAME = sys.argv[2] if len(sys.argv) > 2 else "timeline"
failures = []


def path(extension):
    return os.path.join(FOLDER, f"{NAME}.{extension}")


def read(extension):
    with open(path(extension), "rb") as file:
        return file.read().decode("utf-8")


def expect(condition, what):
    if not condition:
        failures.append(what)


def same(found, expected, what):
    if found == expected:
        return
    if isinstance(found, dict) and isinstance(expected, dict):
        for key in sorted(set(found) | set(expected), key=str):
            if found.get(key) != expected.get(key):
                failures.append(f"{what}: {key}: {found.get(key)!r}, not {expected.get(key)!r}")
                return
    failures.append(f"{what}: {found!r}, not {expected!r}")


def available(module):
    """The module, or nothing with a word about it."""
    try:
        return __import__(module, fromlist=["x"])
    except ImportError:
        print(f"left out: no Python module {module}")
        return None


FEATURES = json.loads(read("geojson"))["features"]
ROWS = {feature["id"]: feature["properties"] for feature in FEATURES}
POINTS = {
    feature["id"]: feature["geometry"] and feature["geometry"]["coordinates"]
    for feature in FEATURES
}


def check_archive():
    with zipfile.ZipFile(path("kmz")) as archive:
        expect(archive.testzip() is None, "kmz: a checksum is wrong")
        same(archive.namelist(), ["doc.kml"], "kmz: names")
        entry = archive.infolist()[0]
        same(entry.date_time, (1980, 1, 1, 0, 0, 0), "kmz: time stamp")
        same(entry.compress_type, zipfile.ZIP_DEFLATED, "kmz: compression")
        expect(archive.read("doc.kml") == open(path("kml"), "rb").read(), "kmz: other than the KML")


def check_sequence():
    text = read("geojsons")
    records = text.split("\x1e")
    same(records[0], "", "geojsons: text before the first record")
    expect(all(record.endswith("\n") for record in records[1:]), "geojsons: record without end")
    same([json.loads(record) for record in records[1:]], FEATURES, "geojsons")
    same([json.loads(line) for line in read("geojsonl").splitlines()], FEATURES, "geojsonl")


def check_gdal():
    """Whatever GDAL opens has the same ids, times and points as the GeoJSON has there."""
    ogr = available("osgeo.ogr")
    if not ogr:
        return
    from osgeo import gdal

    gdal.UseExceptions()
    ogr.UseExceptions()

    def table(extension, id_field, start_field, end_field):
        source = gdal.OpenEx(path(extension), gdal.OF_VECTOR)
        same(source.GetLayerCount(), 1, f"GDAL: layers of {extension}")
        rows = {}
        for feature in source.GetLayer(0):
            geometry = feature.GetGeometryRef()
            point = geometry and not geometry.IsEmpty() and [geometry.GetX(), geometry.GetY()]
            rows[feature.GetField(id_field)] = (
                feature.GetField(start_field), feature.GetField(end_field), point or None)
        return source.GetDriver().ShortName, rows

    def compare(extension, drivers, *fields):
        driver, rows = table(extension, *fields)
        expect(driver in drivers, f"GDAL: {extension} is opened as {driver}")
        same(rows, expected, f"GDAL: {extension}")

    names = ("feature_id", "start_time", "end_time")
    driver, expected = table("geojson", *names)
    same(driver, "GeoJSON", "GDAL: driver")
    same(set(expected), set(ROWS), "GDAL: ids")
    compare("geojsonl", ["GeoJSONSeq"], *names)
    compare("geojsons", ["GeoJSONSeq"], *names)
    # Before version 3.8 GDAL takes JSON-FG for the GeoJSON that it also is.
    compare("jsonfg", ["JSONFG", "GeoJSON"], *names)
    if not gdal.GetDriverByName("LIBKML"):
        print("left out: GDAL without its LIBKML driver")
        return
    _, kml = table("kml", *names)
    _, kmz = table("kmz", *names)
    same(kmz, kml, "GDAL: kmz against kml")
    same(set(kmz), set(ROWS), "GDAL: ids of kmz")
    same({key: row[2] for key, row in kmz.items()}, POINTS, "GDAL: points of kmz")
    same(
        {key: row[:2] for key, row in kmz.items()},
        {key: (row["start_time"], row["end_time"]) for key, row in ROWS.items()},
        "GDAL: times of kmz")


def check_schemas():
    """The JSON formats against the schemas beside this script."""
    documents = {
        "jsonfg": "jsonfg", "linkedplaces": "lpf.jsonld", "annotations": "annotations.jsonld",
        "timelinejs": "timelinejs.json", "csvw": "csv-metadata.json", "kepler": "kepler.json",
    }
    for name in documents:
        json.loads(read(documents[name]))
    validation = available("jsonschema")
    if not validation:
        return
    for name in documents:
        schema = os.path.join(os.path.dirname(os.path.abspath(__file__)), "schemas", f"{name}.json")
        with open(schema, encoding="utf-8") as file:
            validator = validation.Draft202012Validator(json.load(file))
        for error in list(validator.iter_errors(json.loads(read(documents[name]))))[:3]:
            where = "/".join(map(str, error.absolute_path))
            failures.append(f"{documents[name]}: {where}: {error.message[:200]}")


def check_json_fg():
    collection = json.loads(read("jsonfg"))
    features = collection["features"]
    for feature, expected in zip(features, FEATURES):
        time, row = feature.pop("time"), expected["properties"]
        same(feature.pop("place"), None, "jsonfg: place")
        same(feature, expected, "jsonfg: feature")
        if time is None:
            expect(row["start_date"] is None or row["end_date"] is None, f"jsonfg: {row} has a time")
        elif "date" in time:
            same((time["date"],) * 2, (row["start_date"], row["end_date"]), "jsonfg: date")
        elif "timestamp" in time:
            same((time["timestamp"],) * 2, (row["start_time"], row["end_time"]), "jsonfg: timestamp")
        elif "T" in "".join(time["interval"]):
            same(time["interval"], [row["start_time"], row["end_time"]], "jsonfg: times")
        else:
            bounds = [row["start_date"] or "..", row["end_date"] or ".."]
            same(time["interval"], bounds, "jsonfg: interval")
    same(len(features), len(FEATURES), "jsonfg: features")


def check_linked_places():
    features = json.loads(read("lpf.jsonld"))["features"]
    found = {
        feature["@id"].lstrip("#"): feature["geometry"]["geometries"][0]["coordinates"]
        for feature in features
    }
    same(found, {key: point for key, point in POINTS.items() if point}, "lpf: points")
    for feature in features:
        row = ROWS[feature["properties"]["feature_id"]]
        same(feature["properties"]["title"], row["place"], "lpf: title")
        same(feature["descriptions"][0]["value"], row["quote"], "lpf: quote")
        for column in ("date", "start_time", "end_time", "event_id"):
            same(feature["properties"][column], row[column], f"lpf: {column}")


def check_annotations():
    items = json.loads(read("annotations.jsonld"))["first"]["items"]
    same([item["id"] for item in items], ["#" + key for key in ROWS], "annotations: ids")
    for item, row in zip(items, ROWS.values()):
        position, quote = item["target"]["selector"]
        same(position["start"], row["quote_start"], "annotations: start")
        same(position["end"], row["quote_end"], "annotations: end")
        same(quote["exact"], row["quote"], "annotations: quote")
        point = [
            json.loads(body["value"])["coordinates"]
            for body in item["body"] if body.get("format") == "application/geo+json"
        ]
        same(point, [POINTS[row["feature_id"]]] if row["place"] else [], "annotations: point")


def check_timeline_js():
    events = {event["unique_id"]: event for event in json.loads(read("timelinejs.json"))["events"]}
    same(set(events), {key for key, row in ROWS.items() if row["date"]}, "timelinejs: ids")
    for key, event in events.items():
        place = event.get("location")
        same(place and [place["lon"], place["lat"]], POINTS[key], f"timelinejs: {key}: point")
        row, date = ROWS[key], event["start_date"]
        year = row["start_year"] if row["start_year"] is not None else row["end_year"]
        same(date["year"] if date["year"] > 0 else date["year"] + 1, year, f"timelinejs: {key}: year")
        if row["start_date"] and "day" in date:
            day = f"{date['year']:04}-{date['month']:02}-{date['day']:02}"
            same(day, row["start_date"], f"timelinejs: {key}: day")
        tags = set(re.findall("<(/?[a-z]+)", event["text"]["text"]))
        expect(tags <= {"p", "/p", "a", "/a", "blockquote", "/blockquote"}, f"timelinejs: {tags}")


def calendar_entries():
    """The entries of the calendar as property lists, read by hand."""
    text = read("ics")
    lines = text.split("\r\n")
    same(lines.pop(), "", "ics: end of the last line")
    expect("\n" not in "".join(lines), "ics: a line break alone")
    expect(all(len(line.encode()) <= 75 for line in lines), "ics: a line over 75 octets")
    entries, entry = [], None
    for line in re.sub("\r\n ", "", text).split("\r\n"):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            entry = {}
        elif line == "END:VEVENT":
            entries.append(entry)
            entry = None
        elif entry is not None:
            expect(name not in entry, f"ics: {name} twice")
            entry[name] = value
    return entries


def check_calendar():
    entries = {entry["UID"]: entry for entry in calendar_entries()}
    told = {key for key, row in ROWS.items() if row["start_time"] and row["end_date"] < "9999-12-31"}
    same(set(entries), told, "ics: ids")
    day = datetime.timedelta(days=1)
    for key, entry in entries.items():
        row = ROWS[key]
        unescaped = re.sub(r"\\(.)", lambda found: found[1].replace("n", "\n"), entry["SUMMARY"])
        same(unescaped, row["title"], f"ics: {key}: title")
        point = [float(part) for part in entry.get("GEO", "").split(";") if part]
        same(point[::-1] or None, POINTS[key], f"ics: {key}: point")
        if "DTSTART" in entry:
            same(entry["DTSTART"], re.sub("[-:]", "", row["start_time"]), f"ics: {key}: start")
        else:
            end = datetime.date.fromisoformat(row["end_date"]) + day
            same(entry["DTSTART;VALUE=DATE"], row["start_date"].replace("-", ""), f"ics: {key}: start")
            same(
                entry["DTEND;VALUE=DATE"], f"{end.year:04}{end:%m%d}", f"ics: {key}: exclusive end")
    icalendar = available("icalendar")
    if icalendar:
        calendar = icalendar.Calendar.from_ical(open(path("ics"), "rb").read())
        same({str(entry["UID"]) for entry in calendar.walk("VEVENT")}, told, "icalendar: ids")
        for entry in calendar.walk("VEVENT"):
            same(str(entry["SUMMARY"]), ROWS[str(entry["UID"])]["title"], "icalendar: title")
            same(list(entry.errors), [], "icalendar: errors")


def check_chronicle():
    text = read("md")
    same(re.findall(r" · `([^`]+)`\n", text), list(ROWS), "md: ids")
    # Outside links and code nothing of HTML is left standing.
    expect(not re.search(r"(?<!\\)<(?!https?://)", text), "md: markup")
    lines = text.split("\n")
    shapes = re.compile(r"(|# .*|#{2,3} .*|- \*\*.*|  > “.*”|  \S.*|---|\S.*dateline .*|dateline .*)$")
    expect(all(shapes.match(line) for line in lines), "md: a line of no known shape")


def check_table_metadata():
    metadata = json.loads(read("csv-metadata.json"))
    same(metadata["url"], f"{NAME}.csv", "csvw: url")
    with open(path("csv"), encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file))
    columns = metadata["tableSchema"]["columns"]
    same([column["titles"] for column in columns], list(table[0]), "csvw: columns")
    readers = {
        "string": str, "integer": int, "decimal": float, "date": datetime.date.fromisoformat,
        "dateTime": lambda text: datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ"),
    }
    for column in columns:
        datatype = column["datatype"]
        base = datatype if isinstance(datatype, str) else datatype["base"]
        for row in table:
            cell = row[column["name"]]
            if cell == "":
                expect(not column["required"], f"csvw: {column['name']} is missing")
                continue
            value = readers[base](cell)
            if "minimum" in datatype:
                expect(datatype["minimum"] <= value <= datatype["maximum"], f"csvw: {value}")
    same(len({row["feature_id"] for row in table}), len(table), "csvw: primary key")


def check_kepler():
    config = json.loads(read("kepler.json"))["config"]["visState"]
    layer = config["layers"][0]
    same(layer["config"]["dataId"], NAME, "kepler: data set")
    same(
        len(layer["config"]["visConfig"]["colorRange"]["colors"]),
        len({row["category"] for row in ROWS.values()}), "kepler: colors")
    used = [layer["visualChannels"]["colorField"], layer["visualChannels"]["radiusField"]]
    used += config["interactionConfig"]["tooltip"]["fieldsToShow"][NAME]
    for field in used:
        expect(all(field["name"] in row for row in ROWS.values()), f"kepler: {field['name']}")
    utc = datetime.timezone.utc
    starts = sorted(row["start_time"] for row in ROWS.values() if row["start_time"])
    epoch = datetime.datetime(1970, 1, 1, tzinfo=utc)
    bounds = [epoch + datetime.timedelta(milliseconds=v) for v in config["filters"][0]["value"]]
    same([f"{t.year:04}{t:-%m-%dT%H:%M:%SZ}" for t in bounds], [starts[0], starts[-1]], "kepler: times")


def check_xml():
    if not shutil.which("xmllint"):
        print("left out: no xmllint")
        return
    for extension in ("kml", "qml"):
        run = subprocess.run(
            ["xmllint", "--noout", "--nonet", path(extension)], capture_output=True, text=True)
        same(run.returncode, 0, f"xmllint: {extension}: {run.stderr[:300]}")


CHECKS = [
    check_archive, check_sequence, check_gdal, check_schemas, check_json_fg, check_linked_places,
    check_annotations, check_timeline_js, check_calendar, check_chronicle, check_table_metadata,
    check_kepler, check_xml,
]

for check in CHECKS:
    try:
        check()
    except Exception as error:  # A reader that gives up is a finding like any other.
        failures.append(f"{check.__name__}: {type(error).__name__}: {error}")
for failure in failures:
    print(failure)
print(f"{len(CHECKS)} checks of {len(ROWS)} rows, {len(failures)} failures")
sys.exit(1 if failures else 0)
