internal import TextAnalysis

/// Acts under the one name that all reports of them share: "seized" and "capture" → capture.
enum ActKind {
  private static let names: WordTable<EventAct> = {
    var names = WordTable<EventAct>(minimumCapacity: 200)
    for group in VerbLexicon.rows(EnglishSameActs.groups) {
      let acts = VerbLexicon.words(group).map { EventAct($0) }
      guard let first = acts.first else { continue }
      for act in acts { names.set(first, for: act.hash) }
    }
    return names
  }()

  static func of(_ act: EventAct) -> EventAct { names[act] ?? act }
}
