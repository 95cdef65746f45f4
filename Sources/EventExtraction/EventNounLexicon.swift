internal import TextAnalysis

/// Nouns that name occurrences, singular and plural.
enum EventNounLexicon {
  static let lemmas: [String] = VerbLexicon.words(EnglishEventNouns.singular).map(String.init)

  /// Index in ``lemmas`` by word form.
  static let table = WordTable<Int32>(hashes: entries)

  /// The hash of each form with its index; of two entries of one form the later counts.
  static let entries: [(UInt64, Int32)] = {
    var entries: [(UInt64, Int32)] = []
    for (index, lemma) in lemmas.enumerated() where Inflection.hasPlural(lemma) {
      entries.append((WordHash.of(Inflection.withS(lemma)), Int32(index)))
    }
    for (index, lemma) in lemmas.enumerated() {
      entries.append((WordHash.of(lemma), Int32(index)))
    }
    return entries
  }()

  /// Forms that are plurals.
  static let plurals = WordSet(lemmas.filter(Inflection.hasPlural).map(Inflection.withS))

  static let named = WordSet(EnglishEventNouns.named)

  /// Lemma of the verb of the same act, by noun lemma.
  static let verbs: WordTable<String> = WordTable(
    VerbLexicon.rows(EnglishEventNouns.verbs).compactMap { row in
      let parts = VerbLexicon.words(row)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    })
}
