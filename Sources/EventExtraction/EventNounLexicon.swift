internal import TextAnalysis

/// Nouns that name occurrences, singular and plural.
enum EventNounLexicon {
  static let lemmas: [String] = VerbLexicon.words(EnglishEventNouns.singular).map(String.init)

  /// Index in ``lemmas`` by word form.
  static let table = WordTable<Int32>(entries)

  /// Each form with its index; of two entries of one form the later counts.
  static let entries: [(String, Int32)] = {
    var entries: [(String, Int32)] = []
    for (index, lemma) in lemmas.enumerated() where !lemma.hasSuffix("s") || lemma.hasSuffix("ss") {
      entries.append((Inflection.withS(lemma), Int32(index)))
    }
    for (index, lemma) in lemmas.enumerated() { entries.append((lemma, Int32(index))) }
    return entries
  }()

  /// Forms that are plurals.
  static let plurals = WordSet(
    lemmas.filter { !$0.hasSuffix("s") || $0.hasSuffix("ss") }.map(Inflection.withS))

  static let named = WordSet(EnglishEventNouns.named)

  /// Lemma of the verb of the same act, by noun lemma.
  static let verbs: WordTable<String> = WordTable(
    EnglishEventNouns.verbs.split(separator: "|").compactMap { row in
      let parts = VerbLexicon.words(row)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    })
}
