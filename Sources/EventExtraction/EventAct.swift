internal import TextAnalysis

/// What kind of act a word names, the same for a verb and its noun: "erupted", "eruption" → erupt.
enum EventAct {
  static func ofNoun(_ noun: Int32) -> String { noun >= 0 ? nouns[Int(noun)] : "" }

  static func ofVerb(_ entry: VerbEntry) -> String {
    entry.lemma >= 0 ? VerbLexicon.lemmas[Int(entry.lemma)] : ""
  }

  private static let nouns = EventNounLexicon.lemmas.map { EventNounLexicon.verbs[$0] ?? $0 }
}
