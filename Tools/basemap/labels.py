"""Where a country's name stands."""

import math

from lines import simplified

# Names are wider than high: room to the left and right counts less.
FLATNESS = 0.55


def label(name, polygons):
    """Name, roomiest point of the largest part, and the part's size: the root of its area in
    degrees at the equator."""
    ring = max((polygon[0] for polygon in polygons), key=_area)
    size = math.sqrt(_area(ring))
    outline = simplified(ring, max(0.02, size / 60))
    xs, ys = [p[0] for p in outline], [p[1] for p in outline]
    best = None
    for i in range(1, 28):
        for j in range(1, 28):
            x = min(xs) + (max(xs) - min(xs)) * i / 28
            y = min(ys) + (max(ys) - min(ys)) * j / 28
            if not _inside(outline, x, y):
                continue
            room = min(_distance(x, y, a, b) for a, b in zip(outline, outline[1:]))
            if best is None or room > best[0]:
                best = (room, (x, y))
    return name, best[1] if best else ring[0], size


def _area(ring):
    """Square degrees, as large as they are at the ring's latitude."""
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
    return abs(twice) / 2 * math.cos(math.radians(sum(p[1] for p in ring) / len(ring)))


def _distance(x, y, a, b):
    shrink = math.cos(math.radians(y)) * FLATNESS
    px, py = (x - a[0]) * shrink, y - a[1]
    dx, dy = (b[0] - a[0]) * shrink, b[1] - a[1]
    length = dx * dx + dy * dy
    along = max(0, min(1, (px * dx + py * dy) / length)) if length else 0
    return math.hypot(px - along * dx, py - along * dy)


def _inside(ring, x, y):
    inside = False
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            inside = not inside
    return inside
