internal import TextAnalysis

/// The list of families in the order in which they are tried; the longest match wins.
enum Recognizer {
  static let families: [@Sendable (TimeText, Int) -> Mention?] = [
    MonthDayYear.match, ISODates.match, Weekdays.match, Years.match,
  ]

  /// All mentions of a text, in order and without overlaps.
  static func mentions(in text: TimeText) -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < text.count {
      guard text.words[index] != .none || text.tokens[index].isNumber else {
        index += 1
        continue
      }
      var best: Mention?
      for family in families {
        guard let match = family(text, index) else { continue }
        if match.tokens.count > best?.tokens.count ?? 0 { best = match }
      }
      if let best {
        mentions.append(best)
        index = best.tokens.upperBound
      } else {
        index += 1
      }
    }
    return mentions
  }
}
