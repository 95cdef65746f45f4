internal import TextAnalysis

/// Acts under the one name that all reports of them share: "seized" and "capture" → capture.
enum ActKind {
  private static let names: WordTable<String> = {
    var names: [(String, String)] = []
    for group in VerbLexicon.rows(EnglishSameActs.groups) {
      let acts = VerbLexicon.words(group)
      guard let first = acts.first else { continue }
      for act in acts { names.append((String(act), String(first))) }
    }
    return WordTable(names)
  }()

  static func name(of act: String) -> String { names[act] ?? act }
}
