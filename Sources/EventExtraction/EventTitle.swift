internal import TextAnalysis

/// Headlines of events: the clause on one line, of about 100 characters at most.
enum EventTitle {
  static let limit = 100

  static func title(
    _ predicate: Predicate, _ sentence: SentenceParse, _ words: AnnotatedWords, quote: Range<Int>
  ) -> String {
    guard let first = quote.first, let last = quote.last else { return "" }
    let text = words.text.string(words[first].token.start..<words[last].token.end)
    return capitalized(shortened(oneLine(text)))
  }

  /// White space runs become one space.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Cut at a word border with an ellipsis.
  static func shortened(_ text: String) -> String {
    guard text.count > limit else { return text }
    var kept = ""
    for word in text.split(separator: " ") {
      guard kept.count + word.count + 1 < limit else { break }
      kept += kept.isEmpty ? word : " " + word
    }
    while let last = kept.last, ",;:–—-(".contains(last) { kept.removeLast() }
    return (kept.isEmpty ? String(text.prefix(limit - 1)) : kept) + "…"
  }

  private static func capitalized(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
