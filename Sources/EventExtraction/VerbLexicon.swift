internal import TextAnalysis

/// Which inflected form of its verb a word may be.
struct VerbForms: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  static let base = VerbForms(rawValue: 1)
  static let thirdPerson = VerbForms(rawValue: 2)
  static let past = VerbForms(rawValue: 4)
  static let participle = VerbForms(rawValue: 8)
  static let gerund = VerbForms(rawValue: 16)
}

/// What a verb does, beside meaning an act.
struct VerbClasses: OptionSet, Hashable, Sendable {
  let rawValue: UInt16
  static let aspectual = VerbClasses(rawValue: 1)
  static let reporting = VerbClasses(rawValue: 2)
  static let thinking = VerbClasses(rawValue: 4)
  static let state = VerbClasses(rawValue: 8)
  static let relation = VerbClasses(rawValue: 16)
  static let light = VerbClasses(rawValue: 32)
  static let intention = VerbClasses(rawValue: 64)
  static let wish = VerbClasses(rawValue: 128)
  static let failure = VerbClasses(rawValue: 256)
  /// Base and -s forms are nouns more often than verbs.
  static let oftenNoun = VerbClasses(rawValue: 512)
  /// Not in the lexicon: known as a verb by its ending only.
  static let unknown = VerbClasses(rawValue: 1024)
  /// The past form stands as an adjective or noun about as often.
  static let adjectival = VerbClasses(rawValue: 2048)
}

/// What the lexicon knows about one word form.
struct VerbEntry: Hashable, Sendable {
  /// Index in ``VerbLexicon/lemmas``; −1 for verbs that are known by their ending only.
  var lemma: Int32
  var forms: VerbForms
  var classes: VerbClasses

  func has(_ form: VerbForms) -> Bool { !forms.isDisjoint(with: form) }
  func isAny(_ classes: VerbClasses) -> Bool { !self.classes.isDisjoint(with: classes) }
}

/// The inflected forms of all verbs that the vocabulary lists.
enum VerbLexicon {
  static let lemmas: [EventAct] = inflections.map { EventAct(hash: $0.base) }

  /// Each lemma once, with its regular forms.
  private static let inflections: [Inflection] = {
    let lists = [
      EnglishActionVerbs.lemmas, EnglishVerbClasses.reporting, EnglishVerbClasses.aspectual,
      EnglishVerbClasses.thinking, EnglishVerbClasses.states, EnglishVerbClasses.relations,
      EnglishVerbClasses.light, EnglishVerbClasses.intentions, EnglishVerbClasses.wishes,
      EnglishVerbClasses.failures,
    ]
    var seen = WordTable<Bool>(minimumCapacity: 2_500)
    var inflections: [Inflection] = []
    inflections.reserveCapacity(2_500)
    func add(_ word: Substring) {
      let inflection = Inflection(word)
      guard seen[inflection.base] == nil else { return }
      seen.set(true, for: inflection.base)
      inflections.append(inflection)
    }
    for list in lists { words(list).forEach(add) }
    for row in rows(EnglishVerbForms.irregular) { words(row).first.map(add) }
    return inflections
  }()

  /// The entry of each form.
  static let table: WordTable<VerbEntry> = {
    let classes: [(String, VerbClasses)] = [
      (EnglishVerbClasses.reporting, .reporting), (EnglishVerbClasses.aspectual, .aspectual),
      (EnglishVerbClasses.thinking, .thinking), (EnglishVerbClasses.states, .state),
      (EnglishVerbClasses.relations, .relation), (EnglishVerbClasses.light, .light),
      (EnglishVerbClasses.intentions, .intention), (EnglishVerbClasses.wishes, .wish),
      (EnglishVerbClasses.failures, .failure),
      (EnglishVerbClasses.oftenNouns, .oftenNoun),
    ]
    var classOf = WordTable<VerbClasses>(minimumCapacity: 1_000)
    for (list, value) in classes {
      for word in words(list) {
        classOf.update(WordHash.of(word), from: []) { $0.formUnion(value) }
      }
    }
    var irregular = WordTable<[(past: UInt64, participle: UInt64)]>(minimumCapacity: 300)
    for row in rows(EnglishVerbForms.irregular) {
      let parts = words(row).map { WordHash.of($0) }
      guard parts.count == 3 else { continue }
      irregular.update(parts[0], from: []) { $0.append((parts[1], parts[2])) }
    }
    let doubling = WordSet(EnglishVerbForms.doubling)
    let adjectival = WordSet(EnglishVerbClasses.adjectivalPasts)

    var entries = WordTable<VerbEntry>(minimumCapacity: 9_000)
    func add(_ form: UInt64, _ value: VerbForms, _ lemma: Int, _ classes: VerbClasses) {
      let lemma = Int32(truncatingIfNeeded: lemma)
      let classes = adjectival.contains(form) ? classes.union(.adjectival) : classes
      entries.update(form, from: VerbEntry(lemma: lemma, forms: value, classes: classes)) { known in
        // A form of two verbs ("found", "lay") belongs to the one of which it is the past.
        let replaces = value.contains(.past) && !known.forms.contains(.past)
        if replaces || known.lemma == lemma { known.classes.formUnion(classes) }
        if replaces { known.lemma = lemma }
        known.forms.formUnion(value)
      }
    }
    let auxiliaries = WordSet("be have do")
    for (index, inflection) in inflections.enumerated()
    where !auxiliaries.contains(inflection.base) {
      let value = classOf[inflection.base] ?? []
      let doubles = doubling.contains(inflection.base)
      add(inflection.base, .base, index, value)
      add(inflection.withS, .thirdPerson, index, value)
      add(inflection.withIng(doubling: doubles), .gerund, index, value)
      if let rows = irregular[inflection.base] {
        for row in rows {
          add(row.past, .past, index, value)
          add(row.participle, .participle, index, value)
        }
      } else {
        add(inflection.withEd(doubling: doubles), [.past, .participle], index, value)
      }
    }
    add(WordHash.of("having"), .gerund, Int(lemma("have")), [.state])
    add(WordHash.of("done"), .participle, Int(lemma("do")), [.light])
    add(WordHash.of("doing"), .gerund, Int(lemma("do")), [.light])
    return entries
  }()

  /// Base forms that the entries give to another verb, whose past they are: "lay", "found".
  static let basesOfPasts: WordTable<VerbEntry> = {
    var bases = WordTable<VerbEntry>(minimumCapacity: 50)
    for (index, lemma) in lemmas.enumerated() {
      guard let entry = table[lemma], entry.lemma != Int32(index), entry.has(.base) else {
        continue
      }
      bases.set(
        VerbEntry(
          lemma: Int32(index), forms: .base,
          classes: entry.classes.subtracting([.state, .thinking])
        ), for: lemma.hash)
    }
    return bases
  }()

  /// Index of a lemma; −1 if the vocabulary lacks it.
  static func lemma(_ word: some StringProtocol) -> Int32 {
    lemmas.firstIndex(of: EventAct(word)).map { Int32($0) } ?? -1
  }

  /// The words of a list, which spaces and line breaks part.
  static func words(_ list: some StringProtocol) -> [Substring] {
    Substring(list).utf8.split { $0 <= 0x20 }.map(Substring.init)
  }

  /// The rows of a list, which bars part.
  static func rows(_ list: String) -> [Substring] {
    list.utf8.split(separator: UInt8(ascii: "|")).map(Substring.init)
  }
}
