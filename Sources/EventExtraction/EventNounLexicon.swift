internal import TextAnalysis

/// Nouns that name occurrences, singular and plural.
enum EventNounLexicon {
  static let lemmas: [String] = VerbLexicon.words(EnglishEventNouns.singular).map(String.init)

  /// Index in ``lemmas`` by word form; a singular counts before a plural.
  static let table: WordTable<Int32> = {
    var entries = WordTable<Int32>(minimumCapacity: 2 * lemmas.count)
    for (index, inflection) in inflections.enumerated() where inflection.hasPlural {
      entries[inflection.withS, default: 0] = Int32(index)
    }
    for (index, inflection) in inflections.enumerated() {
      entries[inflection.base, default: 0] = Int32(index)
    }
    return entries
  }()

  /// Forms that are plurals.
  static let plurals = WordSet(
    hashes: inflections.filter(\.hasPlural).map(\.withS))

  private static let inflections = lemmas.map { Inflection($0) }

  static let named = WordSet(EnglishEventNouns.named)

  /// Lemma of the verb of the same act, by noun lemma.
  static let verbs: WordTable<String> = WordTable(
    VerbLexicon.rows(EnglishEventNouns.verbs).compactMap { row in
      let parts = VerbLexicon.words(row)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    })
}
