#!/usr/bin/env python3
"""Opens the files of an export with other people's programs and compares what these see.

    check.py FOLDER [NAME]

Reads NAME.geojson (NAME is "timeline" unless given) and compares every other file of that name with
it: the same ids, times and points, and what the format's standard asks for. Standard library alone
unless said otherwise; what is not installed is told and left out. Exits 1 if something is wrong.
"""

import json
import os
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


CHECKS = [check_archive, check_sequence, check_gdal]

for check in CHECKS:
    try:
        check()
    except Exception as error:  # A reader that gives up is a finding like any other.
        failures.append(f"{check.__name__}: {type(error).__name__}: {error}")
for failure in failures:
    print(failure)
print(f"{len(CHECKS)} checks of {len(ROWS)} rows, {len(failures)} failures")
sys.exit(1 if failures else 0)
