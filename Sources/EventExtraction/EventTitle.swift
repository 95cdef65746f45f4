internal import TextAnalysis

/// Headlines of events: the clause on one line, of about 100 characters at most.
enum EventTitle {
  static let limit = 100

  static func title(
    _ predicate: Predicate, _ sentence: SentenceParse, _ words: AnnotatedWords, quote: Range<Int>
  ) -> String {
    guard let first = quote.first, let last = quote.last else { return "" }
    let text = oneLine(words.text.string(words[first].token.start..<words[last].token.end))
    guard let subject = missingSubject(predicate, sentence, words, quote) else {
      return capitalized(shortened(text))
    }
    let name = oneLine(
      words.text.string(
        words[subject.lowerBound].token.start..<words[subject.upperBound - 1].token.end))
    return capitalized(shortened(name + " " + text))
  }

  /// The subject of a coordinate whose own words begin with the verb: "Rebels … and withdrew".
  private static func missingSubject(
    _ predicate: Predicate, _ sentence: SentenceParse, _ words: AnnotatedWords, _ quote: Range<Int>
  ) -> Range<Int>? {
    guard !predicate.isNoun, let index = predicate.clause,
      sentence.clauses[index].kind == .coordinate,
      quote.lowerBound >= sentence.clauses[index].verb.first - 1
    else { return nil }
    let root = sentence.clauses[sentence.level(of: index)]
    var start = root.subjectStart ?? root.start
    if let link = root.link, link == start { start += 1 }
    // What stands before the last comma is a time or a phrase of its own.
    var end = root.verb.first
    if root.subjectStart == nil,
      let comma = (start..<max(start, end)).last(where: {
        words[$0].token.hash == AnnotatedWords.comma
      })
    {
      start = comma + 1
    }
    while start < end,
      words[start].isTime || words[start].isAny([.adverb, .coordinator])
        || words[start].isAny(.preposition) && start + 1 < end && words[start + 1].isTime
    {
      start += 1
    }
    while end > start, words[end - 1].isAny(.adverb) || words[end - 1].isTime { end -= 1 }
    guard end > start, end - start <= 8 else { return nil }
    return start..<end
  }

  /// White space runs become one space.
  static func oneLine(_ text: String) -> String {
    var before: UInt8 = 0x20
    var isOneLine = true
    for byte in text.utf8 {
      if byte >= 0x80 || byte < 0x20 || byte == 0x20 && before == 0x20 {
        isOneLine = false
        break
      }
      before = byte
    }
    if isOneLine, before != 0x20 { return text }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Cut at a word border with an ellipsis.
  static func shortened(_ text: String) -> String {
    guard text.utf8.count > limit, text.count > limit else { return text }
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
