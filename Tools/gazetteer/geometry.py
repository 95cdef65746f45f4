"""Just enough geometry: well-known binary, centroids, boxes, distances."""

import math
import struct


def rings_of_wkb(data):
    """Polygons of a WKB (multi)polygon: lists of rings of (x, y), outer ring first."""
    position = 0

    def take(form):
        nonlocal position
        values = struct.unpack_from(form, data, position)
        position += struct.calcsize(form)
        return values

    def geometry():
        nonlocal position
        order = "<" if take("<B")[0] == 1 else ">"
        kind = take(order + "I")[0]
        size = 2 + (kind // 1000 in (1, 2)) + 2 * (kind // 1000 == 3)
        if kind & 0x20000000:
            take(order + "I")
        kind = (kind & 0xFFFF) % 1000
        if kind == 3:
            rings = []
            for _ in range(take(order + "I")[0]):
                count = take(order + "I")[0]
                values = take(f"{order}{count * size}d")
                rings.append([(values[i], values[i + 1]) for i in range(0, count * size, size)])
            return [rings]
        if kind == 6:
            return [p for _ in range(take(order + "I")[0]) for p in geometry()]
        raise ValueError(f"geometry type {kind}")

    return geometry()


def rings_of_geopackage(data):
    """The same for a geometry of a GeoPackage, which has a header before the WKB."""
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(data[3] >> 1) & 7]
    return rings_of_wkb(data[8 + envelope:])


def ring_centroid(ring):
    """Area (unsigned, square degrees at the ring's latitude) and centroid."""
    area = cx = cy = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]):
        cross = x0 * y1 - x1 * y0
        area += cross
        cx += (x0 + x1) * cross
        cy += (y0 + y1) * cross
    if abs(area) < 1e-12:
        return 0.0, ring[0]
    cx, cy = cx / (3 * area), cy / (3 * area)
    return abs(area) / 2 * math.cos(math.radians(cy)), (cx, cy)


def centroid(polygons):
    """Longitude and latitude of the area centroid of the outer rings."""
    parts = [ring_centroid(p[0]) for p in polygons if p]
    total = sum(a for a, _ in parts)
    if total == 0:
        return parts[0][1]
    return (sum(a * c[0] for a, c in parts) / total, sum(a * c[1] for a, c in parts) / total)


def box(polygons):
    """West, south, east, north; west > east if the shorter way crosses the 180th meridian."""
    xs = sorted({round(x, 4) for p in polygons for x, _ in p[0]})
    ys = [y for p in polygons for _, y in p[0]]
    west, east = xs[0], xs[-1]
    if east - west > 180:
        gap, at = max((b - a, i) for i, (a, b) in enumerate(zip(xs, xs[1:])))
        if gap > 360 - (east - west):
            west, east = xs[at + 1], xs[at]
    return (west, min(ys), east, max(ys))


def contains(polygons, x, y):
    inside = False
    for polygon in polygons:
        for ring in polygon:
            for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]):
                if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
                    inside = not inside
    return inside


def kilometres(lat0, lon0, lat1, lon1):
    a, b = math.radians(lat0), math.radians(lat1)
    h = (math.sin((b - a) / 2) ** 2
         + math.cos(a) * math.cos(b) * math.sin(math.radians(lon1 - lon0) / 2) ** 2)
    return 2 * 6371 * math.asin(min(1, math.sqrt(h)))


def box_radius(edges, lat, lon):
    """Metres from a point to the middle of the box's farther edges."""
    west, south, east, north = edges
    if west > east:
        east += 360
    width = kilometres(lat, west, lat, east) / 2
    height = (north - south) * 111.2 / 2
    return int(1000 * max(1, (width * height) ** 0.5 * 1.13, min(width, height)))
