internal import TextAnalysis

/// Whether the clause around a time speaks of the past or of the future.
enum Tense: Hashable, Sendable {
  case past, future, none

  /// The nearest cue left of the mention in its sentence, else the first one right of it.
  static func near(_ text: TimeText, _ mention: Range<Int>) -> Tense {
    let sentence = text.text.sentences[text.text.sentence(ofToken: mention.lowerBound)].tokens
    let reach = 30
    // "Wednesday's ruling" has been made.
    if text.isPossessive(mention.upperBound) {
      return isWeekday(text, mention) ? .past : .none
    }
    if text.word(mention.lowerBound - 1) == .connector(.of),
      text.isWord(mention.lowerBound - 2, "ahead")
    {
      return .future
    }
    if mention.lowerBound - 1 > sentence.lowerBound {
      switch text.word(mention.lowerBound - 1) {
      case .connector(.until) where !text.isWord(mention.lowerBound - 2, "not"): return .future
      case .connector(.by) where isOfYear(text, mention): return .future
      default: break
      }
    }
    var index = mention.lowerBound - 1
    let first = max(sentence.lowerBound, mention.lowerBound - reach)
    while index >= first {
      if let cue = cue(text, index) { return cue }
      index -= 1
    }
    index = mention.upperBound
    let last = min(sentence.upperBound, mention.upperBound + reach)
    while index < last {
      if let cue = cue(text, index) { return cue }
      index += 1
    }
    return .none
  }

  private static func isWeekday(_ text: TimeText, _ mention: Range<Int>) -> Bool {
    if case .weekday = text.word(mention.upperBound - 1) { return true }
    return false
  }

  /// True for dates with a month: "the loan is to be paid back by February".
  private static func isOfYear(_ text: TimeText, _ mention: Range<Int>) -> Bool {
    mention.contains {
      switch text.word($0) {
      case .month, .shortMonth: true
      default: false
      }
    }
  }

  /// True if a word of planning is itself of the past: "was due", "had been scheduled".
  private static func isOfPast(_ text: TimeText, _ index: Int) -> Bool {
    index > 0 && EnglishTense.scheduled.contains(text.tokens[index])
      && EnglishTense.was.contains(text.tokens[index - 1])
  }

  private static func cue(_ text: TimeText, _ index: Int) -> Tense? {
    let token = text.tokens[index]
    guard token.isWord else { return nil }
    if EnglishTense.future.contains(token) {
      // "Had been due to expire": the word before the infinitive decides.
      if text.word(index - 1) == .connector(.to), isOfPast(text, index - 2) { return .past }
      return isOfPast(text, index) ? .past : .future
    }
    // "To be held", "will be paid": the participle has the tense of its auxiliary.
    if index > 0, text.isWord(index - 1, "be") { return nil }
    if EnglishTense.past.contains(token) { return .past }
    if text.word(index) == .connector(.to), index > 0,
      EnglishTense.beforeInfinitive.contains(text.tokens[index - 1])
    {
      return isOfPast(text, index - 1) ? .past : .future
    }
    if text.isWord(index, "as"), index > 1, text.isWord(index - 2, "as"),
      text.isWord(index - 1, "soon") || text.isWord(index - 1, "early")
    {
      return .future
    }
    guard token.count > 3, !token.isCapitalized else { return nil }
    let bytes = text.text.bytes
    if bytes[token.end - 1] == UInt8(ascii: "d"), bytes[token.end - 2] == UInt8(ascii: "e") {
      return index > 0 && EnglishTense.future.contains(text.tokens[index - 1]) ? .future : .past
    }
    return nil
  }
}
