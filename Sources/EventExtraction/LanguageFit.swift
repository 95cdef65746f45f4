internal import TextAnalysis

/// Whether a text is in the language of the rules, told by its function words: they make up a fifth of
/// an English text at least, menus and tables included, and hardly a tenth of any other.
struct LanguageFit {
  private static let leastShare = 0.15
  /// Fewer words tell nothing.
  private static let leastWords = 30
  /// A sentence of so many words has some.
  private static let longSentence = 12
  private static let leastShareOfSentence = 0.08

  /// Words and function words before each token, and of all.
  private let counts: [Count]
  /// Of each token the index in ``WordLexicon/table``; −1 for marks, numbers and words that it lacks.
  let entries: [Int32]

  private struct Count {
    var words: Int32 = 0
    var known: Int32 = 0
  }

  init(_ text: TokenizedText) {
    let lexicon = WordLexicon.table
    var counts = [Count](repeating: Count(), count: text.tokens.count + 1)
    var entries = [Int32](repeating: -1, count: text.tokens.count)
    var sum = Count()
    for (index, token) in text.tokens.enumerated() {
      counts[index] = sum
      guard token.isWord else { continue }
      sum.words += 1
      guard let entry = lexicon.index(of: token.hash) else { continue }
      entries[index] = Int32(truncatingIfNeeded: entry)
      if !lexicon.value(at: entry).classes.isEmpty { sum.known += 1 }
    }
    counts[text.tokens.count] = sum
    self.counts = counts
    self.entries = entries
  }

  /// The text as a whole.
  var fits: Bool {
    let (words, share) = share(0..<counts.count - 1)
    return words < Self.leastWords || share >= Self.leastShare
  }

  /// False for a quotation in another language within a text that fits.
  func fits(sentence range: Range<Int>) -> Bool {
    guard range.count >= Self.longSentence else { return true }
    let (words, share) = share(range)
    return words < Self.longSentence || share >= Self.leastShareOfSentence
  }

  private func share(_ range: Range<Int>) -> (words: Int, share: Double) {
    let (from, to) = (counts[range.lowerBound], counts[range.upperBound])
    let words = Int(to.words - from.words)
    return (words, Double(to.known - from.known) / Double(max(words, 1)))
  }
}
