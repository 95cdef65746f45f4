"""Outlines to lines that are drawn once: shared edges, chains, rings, simplification."""

import math
from collections import defaultdict


class Outlines:
    """Edges of polygons with those who own them. Neighbours share their points exactly."""

    def __init__(self):
        self.owners = defaultdict(list)

    def add(self, owner, polygons):
        for ring in (ring for polygon in polygons for ring in polygon):
            for a, b in zip(ring, ring[1:]):
                if a != b:
                    self.owners[min(a, b), max(a, b)].append((owner, (a, b)))

    def edges_of_one(self):
        """In the direction in which their owner has them."""
        return [held[0][1] for held in self.owners.values() if len(held) == 1]

    def edges_of_two(self, same_owner):
        return [edge for edge, held in self.owners.items()
                if len(held) == 2 and (held[0][0] == held[1][0]) == same_owner]


def rings(edges):
    """Closed rings out of directed edges, each used once."""
    onward = defaultdict(list)
    for a, b in edges:
        onward[a].append(b)
    found = []
    for start in sorted(onward):
        while onward[start]:
            ring = [start]
            while onward[ring[-1]]:
                ring.append(onward[ring[-1]].pop())
                if ring[-1] == start:
                    break
            found.append(ring)
    return found


def chains(edges):
    """Lines out of undirected edges, from one meeting of lines to the next."""
    neighbours = defaultdict(list)
    for a, b in edges:
        neighbours[a].append(b)
        neighbours[b].append(a)
    left = {point: sorted(others) for point, others in neighbours.items()}
    found = []

    def walk(a, b):
        line = [a, b]
        left[a].remove(b)
        left[b].remove(a)
        while len(neighbours[line[-1]]) == 2 and left[line[-1]]:
            following = left[line[-1]].pop()
            left[following].remove(line[-1])
            line.append(following)
        found.append(line)

    meetings = sorted(point for point, others in neighbours.items() if len(others) != 2)
    for point in meetings:
        while left[point]:
            walk(point, left[point][0])
    for point in sorted(left):  # what is left are rings without a meeting
        while left[point]:
            walk(point, left[point][0])
    return found


def simplified(line, tolerance, keep=frozenset()):
    """Douglas and Peucker (1973), piece by piece between the points to keep.

    Degrees of longitude count as much as they are long at their latitude, so that the far north is
    not drawn finer than the equator.
    """
    fixed = [0] + [i for i in range(1, len(line) - 1) if line[i] in keep] + [len(line) - 1]
    if line[0] == line[-1] and len(fixed) == 2:
        far = max(range(len(line)), key=lambda i: (distance(line[i], line[0], line[0]), -i))
        fixed = [0, far, len(line) - 1]
    kept = set(fixed)
    pieces = list(zip(fixed, fixed[1:]))
    while pieces:
        low, high = pieces.pop()
        if high - low < 2:
            continue
        worst, at = max((distance(line[i], line[low], line[high]), -i) for i in range(low + 1, high))
        if worst > tolerance:
            kept.add(-at)
            pieces += [(low, -at), (-at, high)]
    return [line[i] for i in sorted(kept)]


def distance(point, a, b):
    """From a point to the stretch between two others."""
    shrink = math.cos(math.radians(point[1]))
    px, py = (point[0] - a[0]) * shrink, point[1] - a[1]
    dx, dy = (b[0] - a[0]) * shrink, b[1] - a[1]
    length = dx * dx + dy * dy
    along = max(0, min(1, (px * dx + py * dy) / length)) if length else 0
    return math.hypot(px - along * dx, py - along * dy)
