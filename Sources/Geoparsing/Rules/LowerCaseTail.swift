import TextAnalysis

/// "Idlib province", "U.S. law": a name ends before lower-case words, unless they link it to a further
/// capital ("Isle of Man").
enum LowerCaseTail {
  static func apply(_ mentions: inout [DraftMention], _ context: RuleContext) {
    for index in mentions.indices {
      let range = mentions[index].tokens
      guard let cut = range.dropFirst().first(where: { breaks($0, range, context) }) else {
        continue
      }
      mentions[index].tokens = range.lowerBound..<cut
    }
  }

  private static func breaks(_ index: Int, _ range: Range<Int>, _ context: RuleContext) -> Bool {
    let token = context.text.tokens[index]
    guard token.isWord, !token.isCapitalized, !token.hasNonASCII,
      token.hasSpaceBefore || index == range.upperBound - 1
    else { return false }
    guard EnglishWords.linking.contains(token) else { return true }
    return !(index + 1..<min(range.upperBound, index + 4)).contains { context.isCapitalized($0) }
  }
}
