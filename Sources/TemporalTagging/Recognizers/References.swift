internal import TextAnalysis

/// Words of vague time: "now", "recently", "currently", "the future".
enum References {
  private static let table = PhraseTable(EnglishReferences.phrases)

  static func match(_ text: TimeText, at start: Int) -> Mention? {
    guard let (reference, next) = table.match(text, at: start) else { return nil }
    return Mention(start..<next, .reference(reference), "en.reference")
  }
}
