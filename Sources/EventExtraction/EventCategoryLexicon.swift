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
  /// By lemma of verb or noun, as in ``EventAct``.
  static let acts: WordTable<CategoryReading> = {
    var entries: [(String, CategoryReading)] = []
    for leaning in EnglishCategories.leanings {
      let reading = CategoryReading.leaning(
        CategorySet(leaning.among), fallback: leaning.fallback)
      for act in VerbLexicon.words(leaning.acts) { entries.append((String(act), reading)) }
    }
    for (category, acts) in EnglishCategories.acts {
      for act in VerbLexicon.words(acts) { entries.append((String(act), .decided(category))) }
    }
    return WordTable(entries)
  }()

  /// By lemma of an event noun.
  static let nouns: WordTable<CategoryReading> = {
    var entries: [(String, CategoryReading)] = []
    for leaning in EnglishCategories.nounLeanings {
      let reading = CategoryReading.leaning(
        CategorySet(leaning.among), fallback: leaning.fallback)
      for noun in VerbLexicon.words(leaning.acts) { entries.append((String(noun), reading)) }
    }
    for (category, nouns) in EnglishCategories.nouns {
      for noun in VerbLexicon.words(nouns) { entries.append((String(noun), .decided(category))) }
    }
    return WordTable(entries)
  }()

  struct Phrase: Sendable {
    /// Hashes of the words behind the first.
    let rest: [UInt64]
    let category: EventCategory
  }

  /// Acts of several words by the lemma of their first, the longest first.
  static let phrases: WordTable<[Phrase]> = {
    var phrases: [String: [Phrase]] = [:]
    for (category, list) in EnglishCategories.phrases {
      for row in VerbLexicon.rows(list) {
        let words = VerbLexicon.words(row)
        guard let first = words.first, words.count > 1 else { continue }
        phrases[String(first), default: []].append(
          Phrase(rest: words.dropFirst().map { WordHash.of($0) }, category: category))
      }
    }
    return WordTable(
      phrases.sorted { $0.key < $1.key }.map { first, rest in
        (first, rest.sorted { $0.rest.count > $1.rest.count })
      })
  }()

  /// What a word in the clause says, and what it says together with the next.
  struct Cue: Sendable {
    var alone = CategoryEvidence()
    var pairs: [(next: UInt64, evidence: CategoryEvidence)] = []
  }

  static let cues: WordTable<Cue> = {
    var cues = WordTable<Cue>(minimumCapacity: 3_000)
    func add(_ words: String, _ weight: Int32, _ category: EventCategory) {
      for word in VerbLexicon.words(words) {
        let inflection = Inflection(word)
        cues[inflection.base, default: Cue()].alone.add(weight, to: category)
        guard inflection.hasPlural else { continue }
        cues[inflection.withS, default: Cue()].alone.add(weight, to: category)
      }
    }
    for row in EnglishCategories.cues {
      add(row.strong, CategoryEvidence.strong, row.category)
      add(row.weak, CategoryEvidence.weak, row.category)
      for pair in VerbLexicon.rows(row.pairs) {
        let words = VerbLexicon.words(pair)
        guard words.count == 2 else { continue }
        var evidence = CategoryEvidence()
        evidence.add(CategoryEvidence.strong, to: row.category)
        cues[WordHash.of(words[0]), default: Cue()].pairs.append((WordHash.of(words[1]), evidence))
      }
    }
    // Event nouns of one kind tell of it beside other acts too: "killed in the earthquake".
    for (index, noun) in EventNounLexicon.lemmas.enumerated()
    where cues[WordHash.of(noun)] == nil {
      let act = EventAct.ofNoun(Int32(truncatingIfNeeded: index))
      if case .decided(let category) = nouns[noun] ?? acts[act],
        ![.movement, .statement].contains(category)
      {
        add(noun, CategoryEvidence.strong, category)
      }
    }
    return cues
  }()
}
