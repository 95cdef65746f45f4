internal import TextAnalysis

/// Whether a text is in the language of the rules, told by its function words: they make up a fifth of
/// an English text at least, menus and tables included, and hardly a tenth of any other.
enum LanguageFit {
  private static let leastShare = 0.15
  /// Fewer words tell nothing.
  private static let leastWords = 30
  /// A sentence of so many words has some.
  private static let longSentence = 12
  private static let leastShareOfSentence = 0.08

  static func fits(_ text: TokenizedText) -> Bool {
    guard let (share, count) = share(text.tokens.indices, text) else { return true }
    return count < leastWords || share >= leastShare
  }

  /// A quotation in another language within a text that fits.
  static func fits(sentence range: Range<Int>, of text: TokenizedText) -> Bool {
    guard range.count >= longSentence, let (share, count) = share(range, text) else { return true }
    return count < longSentence || share >= leastShareOfSentence
  }

  private static func share(
    _ range: Range<Int>, _ text: TokenizedText
  ) -> (share: Double, words: Int)? {
    var words = 0
    var known = 0
    for index in range where text.tokens[index].isWord {
      words += 1
      if WordClasses.table[text.tokens[index]] != nil { known += 1 }
    }
    return words == 0 ? nil : (Double(known) / Double(words), words)
  }
}
