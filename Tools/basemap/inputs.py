"""The pinned input: Natural Earth as Debian's qgis-common carries it."""

import hashlib
import os
import struct
import subprocess
import sys

PACKAGE = ("qgis-common", "3.22.16+dfsg-1", "qgis-common_3.22.16+dfsg-1_all.deb",
           "8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960")

# The edition at hand ends 0.1° before the 180th meridian and the pole; what lies there is put on
# the seam itself, and a little beyond it so that no gap shows.
EDGE = 179.89
SEAM = 180.02


def world_map(folder):
    """Path of the GeoPackage, downloaded, checked and unpacked if need be."""
    name, version, file, expected = PACKAGE
    os.makedirs(folder, exist_ok=True)
    archive = os.path.join(folder, file)
    if not os.path.exists(archive):
        subprocess.run(["apt-get", "download", f"{name}={version}"], cwd=folder, check=True)
    with open(archive, "rb") as stream:
        found = hashlib.sha256(stream.read()).hexdigest()
    if found != expected:
        sys.exit(f"{file}: SHA-256 is {found} and should be {expected}")
    contents = os.path.join(folder, "contents")
    if not os.path.exists(contents):
        subprocess.run(["dpkg-deb", "-x", archive, contents], check=True)
    return os.path.join(contents, "usr/share/qgis/resources/data/world_map.gpkg")


def point(x, y):
    """Rounded to about ten metres, so that neighbours' points are the same."""
    if abs(x) > EDGE:
        x = SEAM if x > 0 else -SEAM
    return (round(x, 4), round(y, 4))


def _read(data):
    """The point lists of a geometry of a GeoPackage, polygons and lines alike, grouped by part."""
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(data[3] >> 1) & 7]
    position = 8 + envelope

    def take(form):
        nonlocal position
        values = struct.unpack_from(form, data, position)
        position += struct.calcsize(form)
        return values

    def points(order):
        count = take(order + "I")[0]
        values = take(f"{order}{count * 2}d")
        return [point(values[i], values[i + 1]) for i in range(0, count * 2, 2)]

    def geometry():
        order = "<" if take("<B")[0] == 1 else ">"
        kind = take(order + "I")[0]
        if kind == 2:
            return [[points(order)]]
        if kind == 3:
            return [[points(order) for _ in range(take(order + "I")[0])]]
        if kind in (5, 6):
            return [part for _ in range(take(order + "I")[0]) for part in geometry()]
        raise ValueError(f"geometry type {kind}")

    return geometry()


def polygons(data):
    """Lists of rings, the outer one first; the last point of a ring is its first."""
    return _read(data)


def lines(data):
    return [line for part in _read(data) for line in part]
