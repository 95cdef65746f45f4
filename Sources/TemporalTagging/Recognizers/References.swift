internal import TextAnalysis

/// Words of vague time: "now", "recently", "currently", "the future".
enum References {
  private static let table = PhraseTable(EnglishReferences.phrases)

  static func match(_ text: TimeText, at start: Int) -> Mention? {
    guard let (reference, next) = table.match(text, at: start) else { return nil }
    // "The now-empty town" tells what it is like, not when.
    if text.isDash(next), text.isGlued(next), text.isGlued(next + 1) { return nil }
    return Mention(start..<next, .reference(reference), "en.reference")
  }
}
