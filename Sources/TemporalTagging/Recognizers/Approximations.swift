internal import TextAnalysis
internal import TimelineModel

/// "Nearly two years", "more than four hours", "at least 30 days": a bound before a counted length.
enum Approximations {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    guard let (modifier, next) = opener(text, start) else { return nil }
    // "Over the last two weeks" is "during", not "more than".
    if text.word(next) == .the { return nil }
    if case .relative = text.word(next) { return nil }
    guard let inner = Durations.match(text, at: next), inner.tokens.lowerBound == next,
      inner.duration != nil
    else { return nil }
    return Mention(
      start..<inner.tokens.upperBound, .modified(modifier, inner.meaning), inner.rule,
      duration: inner.duration)
  }

  /// "Nearly", "over", "more than", "at least", "up to", and the token after it.
  private static func opener(
    _ text: TimeText, _ start: Int
  ) -> (TimeExpression.Modifier, Int)? {
    switch text.word(start) {
    case .connector(.at):
      if text.isWord(start + 1, "least") { return (.equalOrMore, start + 2) }
      return text.isWord(start + 1, "most") ? (.equalOrLess, start + 2) : nil
    case .approximate(let modifier):
      if comparatives.contains(text.tokens[start]) {
        return text.isWord(start + 1, "than") ? (modifier, start + 2) : nil
      }
      if modifier == .equalOrLess {
        return text.word(start + 1) == .connector(.to) ? (modifier, start + 2) : nil
      }
      return (modifier, start + 1)
    default: return nil
    }
  }

  private static let comparatives = WordSet("more less fewer")
}
