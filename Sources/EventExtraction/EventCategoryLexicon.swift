internal import TextAnalysis
internal import TimelineModel

/// What an act alone says of the kind of its event.
enum CategoryReading: Sendable {
  case decided(EventCategory)
  /// One of a few kinds, told apart by the clause; the fallback where that is silent.
  case leaning(CategorySet, fallback: EventCategory)
}

/// The vocabulary of categories, compiled for look-ups by the hashes of words.
enum EventCategoryLexicon {
  /// By act.
  static let acts = table(EnglishCategories.leanings, EnglishCategories.acts)

  /// By lemma of an event noun.
  static let nouns = table(EnglishCategories.nounLeanings, EnglishCategories.nouns)

  /// What stands further on replaces what came before.
  private static func table(
    _ leanings: [CategoryLeaning], _ decided: [(EventCategory, String)]
  ) -> WordTable<CategoryReading> {
    var table = WordTable<CategoryReading>(minimumCapacity: 1_000)
    for leaning in leanings {
      let reading = CategoryReading.leaning(
        CategorySet(leaning.among), fallback: leaning.fallback)
      for act in VerbLexicon.words(leaning.acts) { table.set(reading, for: WordHash.of(act)) }
    }
    for (category, acts) in decided {
      for act in VerbLexicon.words(acts) { table.set(.decided(category), for: WordHash.of(act)) }
    }
    return table
  }

  struct Phrase: Sendable {
    /// Hashes of the words behind the first.
    let rest: [UInt64]
    let category: EventCategory
  }

  /// Acts of several words by the lemma of their first, the longest first.
  static let phrases: WordTable<[Phrase]> = {
    var phrases = WordTable<[Phrase]>(minimumCapacity: 300)
    for (category, list) in EnglishCategories.phrases {
      for row in VerbLexicon.rows(list) {
        let words = VerbLexicon.words(row).map { WordHash.of($0) }
        guard let first = words.first, words.count > 1 else { continue }
        let phrase = Phrase(rest: Array(words.dropFirst()), category: category)
        phrases.update(first, from: []) { known in
          let place = known.firstIndex { $0.rest.count < phrase.rest.count } ?? known.count
          known.insert(phrase, at: place)
        }
      }
    }
    return phrases
  }()

  /// What a word in the clause says, and what it says together with the next.
  struct Cue: Sendable {
    var alone = CategoryEvidence()
    var pairs: [(next: UInt64, evidence: CategoryEvidence)] = []
  }

  static let cues: WordTable<Cue> = {
    var cues = WordTable<Cue>(minimumCapacity: 3_000)
    func add(_ inflection: Inflection, _ weight: Int32, _ category: EventCategory) {
      cues.update(inflection.base, from: Cue()) { $0.alone.add(weight, to: category) }
      guard inflection.hasPlural else { return }
      cues.update(inflection.withS, from: Cue()) { $0.alone.add(weight, to: category) }
    }
    for row in EnglishCategories.cues {
      for word in VerbLexicon.words(row.strong) {
        add(Inflection(word), CategoryEvidence.strong, row.category)
      }
      for word in VerbLexicon.words(row.weak) {
        add(Inflection(word), CategoryEvidence.weak, row.category)
      }
      for pair in VerbLexicon.rows(row.pairs) {
        let words = VerbLexicon.words(pair).map { WordHash.of($0) }
        guard words.count == 2 else { continue }
        var evidence = CategoryEvidence()
        evidence.add(CategoryEvidence.strong, to: row.category)
        cues.update(words[0], from: Cue()) { $0.pairs.append((words[1], evidence)) }
      }
    }
    // Event nouns of one kind tell of it beside other acts too: "killed in the earthquake".
    for (index, noun) in EventNounLexicon.inflections.enumerated()
    where cues[noun.base] == nil {
      let act = EventAct.ofNoun(Int32(truncatingIfNeeded: index))
      if case .decided(let category) = nouns[noun.base] ?? acts[act],
        ![.movement, .statement].contains(category)
      {
        add(noun, CategoryEvidence.strong, category)
      }
    }
    return cues
  }()
}
