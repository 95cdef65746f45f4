"""A place on its way into the table of places."""

import re
import unicodedata

from names import fold, is_transliteration, is_usable, script, spellings

RANK = {name: i for i, name in enumerate(
    ("primary", "preferred", "demonym", "transliteration", "abbreviation", "historical",
     "alternate", "code"))}

ARAB = set("AE BH DZ EG EH IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE".split())
ARTICLE = re.compile(r"^(?:A[ldnrstz]|A[dst]h|E[ls])[ -](\w.+)$")


class Place:
    def __init__(self, id, name, kind, feature, lat, lon, population=0, country="", division="",
                 radius=None, box=None):
        self.id, self.name, self.kind, self.feature = id, name, kind, feature
        self.lat, self.lon, self.population = lat, lon, population
        self.country, self.division, self.radius, self.box = country, division, radius, box
        self.names = {}

    def add(self, name, strength, marks="", check=True):
        """Adds a name; of the same folded name with the same marks the strongest one stays."""
        name = " ".join(name.split()).strip("\u200b\u200c\u200d\u200e\u200f\ufeff")
        while name and unicodedata.combining(name[0]):
            name = name[1:]
        if check and not is_usable(name):
            return
        key = (fold(name), marks)
        if not key[0] or (key[0] == fold(self.name) and not marks):
            return
        old = self.names.get(key)
        if old is None or RANK[strength.split("=")[0]] < RANK[old[0].split("=")[0]]:
            self.names[key] = (strength, marks, name)

    def add_alternate(self, name, primaries):
        """Adds a name of unknown kind: a transliteration if it is spelled like a better one."""
        if not is_usable(name):
            return
        alike = script(name) in ("latin", "cyrillic") and any(
            is_transliteration(name, primary) for primary in primaries)
        self.add(name, "transliteration" if alike else "alternate")

    def add_spellings(self):
        for name in [self.name] + [n for s, m, n in self.names.values()
                                   if s in ("preferred", "historical") and not m]:
            for other in spellings(name):
                self.add(other, "preferred")

    def add_without_article(self):
        """Qamishli beside Al Qāmishlī."""
        if self.country not in ARAB:
            return
        for name in [self.name] + [n for s, m, n in list(self.names.values())
                                   if s in ("preferred", "transliteration") and not m]:
            match = ARTICLE.match(name)
            if match and len(match.group(1)) >= 4:
                self.add(match.group(1), "transliteration")

    def line(self):
        box = "" if self.box is None else ",".join(number(v) for v in self.box)
        fields = [
            self.id, self.name, self.kind, self.feature, number(self.lat), number(self.lon),
            str(self.population), self.country, self.division,
            "" if self.radius is None else str(int(self.radius)), box]
        for strength, marks, name in sorted(
                self.names.values(), key=lambda n: (RANK[n[0].split("=")[0]], n[2], n[1])):
            label = strength.split("=")
            fields.append("=".join(label[:1]) + marks + ("=" + label[1] if label[1:] else "")
                          + ":" + name)
        return "\t".join(f.replace("\t", " ").replace("\n", " ") for f in fields)


def number(value):
    text = f"{value:.5f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
