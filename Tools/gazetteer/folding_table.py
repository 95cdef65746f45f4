"""Prints Sources/Gazetteer/FoldingTable.swift from Python's Unicode tables.

Run: python3 Tools/gazetteer/folding_table.py > Sources/Gazetteer/FoldingTable.swift
"""

import unicodedata

# Letters that Unicode does not decompose but that people write with plain ones.
SPECIAL = {
    "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ı": "i", "ß": "ss",
    "ħ": "h", "ŧ": "t", "ŋ": "n", "ĸ": "k", "ɓ": "b", "ɗ": "d", "ɖ": "d", "ƙ": "k", "ƴ": "y",
    "ɲ": "n", "ə": "e", "ǝ": "e", "ɛ": "e", "ɔ": "o", "ƒ": "f", "ɣ": "g", "ʼ": "", "ς": "σ",
    "ӏ": "", "ґ": "г", "ẞ": "ss", "ſ": "s", "ʾ": "",
}
RANGES = [(0x80, 0x52F), (0x1E00, 0x1FFF)]


def fold(char):
    text = unicodedata.normalize("NFKD", char)
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    text = "".join(SPECIAL.get(c, c) for c in text)
    text = unicodedata.normalize("NFKD", text)
    return "".join(c for c in text if not unicodedata.combining(c))


def main():
    groups, breaks, dropped = {}, [], []
    for low, high in RANGES:
        for value in range(low, high + 1):
            char = chr(value)
            category = unicodedata.category(char)
            if 0x2B0 <= value <= 0x2FF or value in (0xAD, 0x384, 0x2BC) or category in ("Mn", "Me"):
                dropped.append(value)
            elif category[0] != "L":
                breaks.append(value)
            else:
                target = fold(char)
                if target == "":
                    dropped.append(value)
                elif target != char and all(c.isalpha() for c in target) and len(target) <= 2:
                    groups.setdefault(target, []).append(char)
                elif target != char and len(target) > 2:
                    groups.setdefault(target[:2], []).append(char)
    print("// Made by Tools/gazetteer/folding_table.py from the Unicode character database.\n")
    print("/// What the letters of the Latin, Greek and Cyrillic blocks (U+0080…U+052F, U+1E00…U+1FFF) fold")
    print("/// to. Letters that are not listed stay as they are.")
    print("enum FoldingTable {")
    print("  /// Folded form, then the letters that fold to it.")
    print("  static let letters: [(String, String)] = [")
    for target in sorted(groups):
        chars = "".join(groups[target])
        pieces = [chars[i:i + 70] for i in range(0, len(chars), 70)]
        if len(pieces) == 1:
            print(f'    ("{target}", "{pieces[0]}"),')
        else:
            print("    (")
            print(f'      "{target}",')
            for index, piece in enumerate(pieces):
                print(f'      {"" if index == 0 else "  + "}"{piece}"' + ("" if index < len(pieces) - 1 else ""))
            print("    ),")
    print("  ]\n")
    for name, comment, values in (
        ("breaks", "Code points that end a word.", breaks),
        ("dropped", "Code points that vanish: marks, modifier letters, the soft hyphen.", dropped),
    ):
        print(f"  /// {comment}")
        print(f"  static let {name}: [ClosedRange<UInt32>] = [")
        spans = []
        for value in sorted(values):
            if spans and spans[-1][1] == value - 1:
                spans[-1][1] = value
            else:
                spans.append([value, value])
        line = "   "
        for low, high in spans:
            item = f" 0x{low:X}...0x{high:X},"
            if len(line) + len(item) > 100:
                print(line)
                line = "   "
            line += item
        print(line)
        print("  ]" + ("\n" if name == "breaks" else ""))
    print("}")


if __name__ == "__main__":
    main()
