"""What single words are: common words, given names, surnames."""

import os
import re


def wordnet_words(folder):
    """Words that WordNet writes in lower case, with their regular and irregular forms."""
    words = set()
    for part in ("noun", "verb", "adj", "adv"):
        with open(f"{folder}/data.{part}", encoding="latin-1") as file:
            for line in file:
                if line.startswith("  "):
                    continue
                fields = line.split(" ")
                for i in range(int(fields[3], 16)):
                    word = re.sub(r"\(\w+\)$", "", fields[4 + 2 * i])
                    if re.fullmatch(r"[a-z]{2,}", word):
                        words.add(word)
                        words.update(forms(word, part))
        with open(f"{folder}/{part}.exc", encoding="latin-1") as file:
            for line in file:
                for word in line.split()[:1]:
                    if re.fullmatch(r"[a-z]{2,}", word):
                        words.add(word)
    return words


def forms(word, part):
    """Plurals, third persons, past forms and participles."""
    if part not in ("noun", "verb"):
        return []
    if re.search(r"(s|x|z|ch|sh)$", word):
        plural = word + "es"
    elif re.search(r"[^aeiou]y$", word):
        plural = word[:-1] + "ies"
    else:
        plural = word + "s"
    if part == "noun":
        return [plural]
    if word.endswith("e"):
        return [plural, word + "d", word[:-1] + "ing"]
    if re.search(r"[^aeiou]y$", word):
        return [plural, word[:-1] + "ied", word + "ing"]
    result = [plural, word + "ed", word + "ing"]
    if re.fullmatch(r"[^aeiou]*[aeiou][bdgmnprt]", word):
        result += [word + word[-1] + "ed", word + word[-1] + "ing"]
    return result


def census(folder, file):
    with open(os.path.join(folder, file)) as lines:
        return [line.split()[0].lower() for line in lines if line.strip()]


def word_lines(contents, tables):
    """Lines of the table of words."""
    flags = {}

    def mark(words, letter):
        for word in words:
            flags.setdefault(word, set()).add(letter)

    mark(wordnet_words(f"{contents}/wordnet-base/usr/share/wordnet"), "c")
    with open(f"{tables}/function_words.txt", encoding="utf-8") as file:
        mark((w for line in file if not line.startswith("#") for w in line.split()), "c")
    names = f"{contents}/names/names-0.3.0/names"
    for file in ("dist.female.first", "dist.male.first"):
        mark(census(names, file), "g")
    surnames = census(names, "dist.all.last")
    mark(surnames, "s")
    mark(surnames[:3000], "f")
    return [f"{word}\t{''.join(sorted(letters))}" for word, letters in sorted(flags.items())]
