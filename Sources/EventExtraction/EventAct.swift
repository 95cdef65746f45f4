internal import TextAnalysis

/// What kind of act a word names, the same for a verb and its noun: "erupted", "eruption" → erupt.
///
/// A lemma by its hash: nobody has to spell it.
struct EventAct: Hashable, Sendable {
  /// As of ``WordHash``; 0 for no act that is known.
  let hash: UInt64

  static let unknown = EventAct(hash: 0)

  init(hash: UInt64) { self.hash = hash }
  init(_ lemma: some StringProtocol) { hash = WordHash.of(lemma) }

  static func ofNoun(_ noun: Int32) -> EventAct { noun >= 0 ? nouns[Int(noun)] : unknown }

  static func ofVerb(_ entry: VerbEntry) -> EventAct {
    entry.lemma >= 0 ? VerbLexicon.lemmas[Int(entry.lemma)] : unknown
  }

  var isKnown: Bool { hash != 0 }

  private static let nouns = EventNounLexicon.lemmas.map { EventNounLexicon.verbs[$0] ?? $0 }
}

extension WordSet {
  func contains(_ act: EventAct) -> Bool { contains(act.hash) }
}

extension WordTable {
  subscript(_ act: EventAct) -> Value? { self[act.hash] }
}
