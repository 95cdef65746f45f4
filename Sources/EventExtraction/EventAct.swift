internal import TextAnalysis

/// What kind of act a word names, the same for a verb and its noun: "erupted", "eruption" → erupt.
enum EventAct {
  static func ofNoun(_ noun: Int32) -> String {
    guard noun >= 0 else { return "" }
    let lemma = EventNounLexicon.lemmas[Int(noun)]
    return EventNounLexicon.verbs[lemma] ?? lemma
  }

  static func ofVerb(_ entry: VerbEntry) -> String {
    entry.lemma >= 0 ? VerbLexicon.lemmas[Int(entry.lemma)] : ""
  }
}
