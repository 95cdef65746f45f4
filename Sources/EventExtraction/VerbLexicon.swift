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
  static let lemmas: [String] = {
    let lists = [
      EnglishActionVerbs.lemmas, EnglishVerbClasses.reporting, EnglishVerbClasses.aspectual,
      EnglishVerbClasses.thinking, EnglishVerbClasses.states, EnglishVerbClasses.relations,
      EnglishVerbClasses.light, EnglishVerbClasses.intentions, EnglishVerbClasses.wishes,
      EnglishVerbClasses.failures,
    ]
    let irregular = rows(EnglishVerbForms.irregular).compactMap { words($0).first }
    var seen = WordTable<Bool>(minimumCapacity: 2_000)
    return (lists.flatMap(words) + irregular).compactMap { word in
      let hash = WordHash.of(word)
      guard seen[hash] == nil else { return nil }
      seen[hash, default: true] = true
      return String(word)
    }
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
      for word in words(list) { classOf[WordHash.of(word), default: []].formUnion(value) }
    }
    var irregular = WordTable<[(past: UInt64, participle: UInt64)]>(minimumCapacity: 300)
    for row in rows(EnglishVerbForms.irregular) {
      let parts = words(row).map { WordHash.of($0) }
      guard parts.count == 3 else { continue }
      irregular[parts[0], default: []].append((parts[1], parts[2]))
    }
    let doubling = WordSet(EnglishVerbForms.doubling)
    let adjectival = WordSet(EnglishVerbClasses.adjectivalPasts)

    var entries = WordTable<VerbEntry>(minimumCapacity: 9_000)
    func add(_ form: UInt64, _ value: VerbForms, _ lemma: Int, _ classes: VerbClasses) {
      var classes = classes
      if adjectival.contains(form) { classes.insert(.adjectival) }
      guard let known = entries[form] else {
        let entry = VerbEntry(lemma: Int32(lemma), forms: value, classes: classes)
        entries[form, default: entry] = entry
        return
      }
      // A form of two verbs ("found", "lay") belongs to the one of which it is the past.
      let replaces = value.contains(.past) && !known.forms.contains(.past)
      entries[form, default: known] = VerbEntry(
        lemma: replaces ? Int32(lemma) : known.lemma, forms: known.forms.union(value),
        classes: replaces || known.lemma == Int32(lemma)
          ? known.classes.union(classes) : known.classes)
    }
    for (index, lemma) in lemmas.enumerated() where !["be", "have", "do"].contains(lemma) {
      let inflection = Inflection(lemma)
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
    for (index, lemma) in lemmas.enumerated() {
      switch lemma {
      case "have": add(WordHash.of("having"), .gerund, index, [.state])
      case "do":
        add(WordHash.of("done"), .participle, index, [.light])
        add(WordHash.of("doing"), .gerund, index, [.light])
      default: break
      }
    }
    return entries
  }()

  /// Base forms that the entries give to another verb, whose past they are: "lay", "found".
  static let basesOfPasts: [UInt64: VerbEntry] = {
    var bases: [UInt64: VerbEntry] = [:]
    for (index, lemma) in lemmas.enumerated() {
      let hash = WordHash.of(lemma)
      guard let entry = table[hash], entry.lemma != Int32(index), entry.has(.base) else {
        continue
      }
      bases[hash] = VerbEntry(
        lemma: Int32(index), forms: .base, classes: entry.classes.subtracting([.state, .thinking]))
    }
    return bases
  }()

  /// Index of a lemma; −1 if the vocabulary lacks it.
  static func lemma(_ word: String) -> Int32 {
    lemmas.firstIndex(of: word).map { Int32($0) } ?? -1
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
