internal import TextAnalysis

/// The families of time expressions in the order in which they are tried; the longest match wins,
/// the earlier family among equals.
enum Recognizer {
  typealias Family = @Sendable (TimeText, Int) -> Mention?

  /// Families whose phrases stand on their own and may be parts of longer ones.
  private static let simple: [Family] = [
    MilitaryTimes.match, ISODates.match, NumericDates.match, MonthDayYear.match, Weekdays.match,
    RelativeUnits.match, DeicticDays.match, Seasons.match, Quarters.match, Decades.match,
    Holidays.match, Years.match, YearAgo.match, Weekends.match,
  ]

  /// Families that take simple phrases in, and those that never are a part of one.
  private static let composite: [Family] = [
    DayTimes.match, Stages.match, CountedParts.match, Durations.match, Sets.match,
    References.match, Approximations.match,
  ]

  /// The longest simple phrase that begins at a token.
  static func core(_ text: TimeText, _ start: Int) -> Mention? {
    guard text.isTrigger(start) else { return nil }
    return longest(simple, text, start)
  }

  private static func longest(_ families: [Family], _ text: TimeText, _ start: Int) -> Mention? {
    var best: Mention?
    for family in families {
      guard let match = family(text, start), match.tokens.count > best?.tokens.count ?? 0,
        text.inOneSentence(start, match.tokens.upperBound - 1)
      else { continue }
      best = match
    }
    return best
  }

  /// All mentions of a text, in order and without overlaps.
  static func mentions(in text: TimeText) -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < text.count {
      guard text.isTrigger(index) else {
        index += 1
        continue
      }
      let simple = longest(Self.simple, text, index)
      let composite = longest(Self.composite, text, index)
      let best =
        composite?.tokens.count ?? 0 > simple?.tokens.count ?? 0 ? composite : simple ?? composite
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

extension TimeText {
  /// True if a time expression may begin at the token.
  @inline(__always)
  func isTrigger(_ index: Int) -> Bool {
    guard index >= 0, index < words.count else { return false }
    return words[index] != .none || tokens[index].kind == .number
  }
}
