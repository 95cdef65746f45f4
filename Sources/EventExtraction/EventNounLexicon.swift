internal import TextAnalysis

/// Nouns that name occurrences, singular and plural.
enum EventNounLexicon {
  static let lemmas: [EventAct] = inflections.map { EventAct(hash: $0.base) }

  /// Index in ``lemmas`` by word form; a singular counts before a plural.
  static let table: WordTable<Int32> = {
    var entries = WordTable<Int32>(minimumCapacity: 2 * inflections.count)
    for (index, inflection) in inflections.enumerated() where inflection.hasPlural {
      entries.set(Int32(index), for: inflection.withS)
    }
    for (index, inflection) in inflections.enumerated() {
      entries.set(Int32(index), for: inflection.base)
    }
    return entries
  }()

  /// Forms that are plurals.
  static let plurals = WordSet(
    hashes: inflections.filter(\.hasPlural).map(\.withS))

  static let inflections = VerbLexicon.words(EnglishEventNouns.singular).map { Inflection($0) }

  static let named = WordSet(EnglishEventNouns.named)

  /// Lemma of the verb of the same act, by noun lemma.
  static let verbs: WordTable<EventAct> = {
    var verbs = WordTable<EventAct>(minimumCapacity: 500)
    for row in VerbLexicon.rows(EnglishEventNouns.verbs) {
      let parts = VerbLexicon.words(row)
      if parts.count == 2 { verbs.set(EventAct(parts[1]), for: WordHash.of(parts[0])) }
    }
    return verbs
  }()
}
