"""Names: folding, likeness, which alternates to keep."""

import functools
import re
import unicodedata

SPECIAL = str.maketrans({
    "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i", "ß": "ss",
    "ħ": "h", "ə": "e", "'": "", "’": "", "ʼ": "", "‘": "", "`": "", "ʻ": "", "ʿ": "", ".": "",
    "″": "", "”": "", "“": "", "ʹ": "",
})
CYRILLIC = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "z", "з": "z", "и": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s", "ъ": "", "ы": "i",
    "ь": "", "э": "e", "ю": "iu", "я": "ia", "і": "i", "є": "e", "ґ": "g", "ј": "i", "љ": "l",
    "њ": "n", "ћ": "c", "ђ": "d", "џ": "d", "ў": "u",
})


@functools.lru_cache(maxsize=1 << 16)
def fold(text):
    """Comparable form of a name: no marks, no case, words between single spaces."""
    text = text.lower().translate(SPECIAL)
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if not unicodedata.combining(c)).translate(SPECIAL)
    text = re.sub(r"[^\w]+", " ", text).replace("_", " ").strip()
    return text[4:] if text.startswith("the ") and len(text) > 4 else text


def script(text):
    """latin, cyrillic, greek, cjk, other or none."""
    for char in text:
        if char.isalpha():
            if char < "\u0250" or "\u1e00" <= char < "\u1f00":
                return "latin"
            if "\u0370" <= char < "\u0400":
                return "greek"
            if "\u0400" <= char < "\u0530":
                return "cyrillic"
            if "\u2e80" <= char < "\ua4d0" or "\uac00" <= char < "\ud7b0":
                return "cjk"
            return "other"
    return "none"


RULES = [
    (re.compile(pattern), value) for pattern, value in (
        (r"shch|sch|tch|sh|ch|cz|sz|zh|tz|ts|s", "c"), (r"kh|gh|h", ""), (r"ph", "f"),
        (r"ck|q|k", "k"), (r"x", "kc"), (r"[zž]", "c"), (r"w", "v"), (r"ou|oo|u", "u"),
        (r"[yji]+", "i"), (r"i(?=[aeou])", ""), (r"(.)\1+", r"\1"),
    )
]


@functools.lru_cache(maxsize=1 << 18)
def skeleton(text):
    """Spelling without what differs between systems of transliteration."""
    text = fold(text).replace(" ", "")
    if script(text) == "cyrillic":
        text = text.translate(CYRILLIC)
    for pattern, value in RULES:
        text = pattern.sub(value, text)
    return text


def distance(left, right, limit):
    """Edit distance, or limit + 1 if it is larger."""
    if abs(len(left) - len(right)) > limit:
        return limit + 1
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        previous, row[0] = row[0], i
        best = i
        for j, b in enumerate(right, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (a != b))
            if row[j] < best:
                best = row[j]
        if best > limit:
            return limit + 1
    return row[-1]


def is_transliteration(name, primary):
    """True if two spellings can be of one name."""
    a, b = skeleton(name), skeleton(primary)
    if not a or not b or a[0] != b[0]:
        return a == b and a != ""
    return distance(a, b, 2) <= min(2, max(len(a), len(b)) // 4)


CODE = re.compile(r"^[A-Z]{2,4}$")


def is_usable(name, primary=False):
    """False for codes, romanised noise and what is too short or too long."""
    if len(name.encode()) > 60 or not any(c.isalpha() for c in name):
        return False
    kind = script(name)
    letters = sum(c.isalpha() for c in fold(name))
    if primary:
        return letters >= 1
    if letters < (2 if kind == "cjk" else 3):
        return False
    if kind == "latin" and (CODE.match(name) or not any(c.isupper() for c in name)):
        return False
    return len(fold(name).split()) <= 8


SHORT = [("saint", "St."), ("sainte", "Ste."), ("mount", "Mt."), ("fort", "Ft.")]


def spellings(name):
    """Saint and St., Mount and Mt., Fort and Ft."""
    result = []
    for long, short in SHORT:
        words = name.split()
        for index, word in enumerate(words[:-1]):
            if word.lower() == long:
                result.append(" ".join(words[:index] + [short] + words[index + 1:]))
            elif word.rstrip(".") == short.rstrip("."):
                result.append(" ".join(words[:index] + [long.capitalize()] + words[index + 1:]))
    return result
