internal import TextAnalysis

/// The families of time expressions in the order in which they are tried; the longest match wins,
/// the earlier family among equals.
enum Recognizer {
  typealias Match = @Sendable (TimeText, Int) -> Mention?

  /// A family and the kinds of words that its phrases begin with.
  private struct Family: Sendable {
    let match: Match
    let openers: Set<TimeWord.Category>

    init(_ openers: Set<TimeWord.Category>, _ match: @escaping Match) {
      self.match = match
      self.openers = openers
    }
  }

  /// Families whose phrases stand on their own and may be parts of longer ones.
  private static let simple: [Family] = [
    Family([.number], MilitaryTimes.match),
    Family([.number], ISODates.match),
    Family([.number], NumericDates.match),
    Family([.number, .the, .month, .weekday, .relative, .ordinal], MonthDayYear.match),
    Family([.weekday, .relative, .the], Weekdays.match),
    Family([.relative, .the], RelativeUnits.match),
    Family([.day, .the, .unit], DeicticDays.match),
    Family([.season, .relative, .the], Seasons.match),
    Family([.the, .ordinal, .fiscal, .relative, .number, .phrase], Quarters.match),
    Family([.the], EnclosingUnits.match),
    Family([.the, .number, .ordinal, .decade, .stage, .cardinal, .none], Decades.match),
    Family(
      [.phrase, .month, .number, .the, .season, .ordinal, .approximate, .stage, .unit, .none],
      Holidays.match),
    Family([.number, .fiscal, .the, .unit, .cardinal, .era, .none], Years.match),
    Family([.unit, .the, .article], YearAgo.match),
    Family([.the], Weekends.match),
  ]

  /// Families that take simple phrases in, and those that never are a part of one.
  private static let composite: [Family] = [
    Family(
      [
        .clock, .number, .cardinal, .dayPart, .weekday, .day, .relative, .the, .stage, .month,
        .article, .quantity, .unit, .phrase,
      ],
      DayTimes.match),
    Family([.stage, .edge, .comparative, .the, .unit], Stages.match),
    Family([.ordinal, .relative, .the, .number, .cardinal], CountedParts.match),
    Family([.phrase, .relative, .the, .at], References.match),
    Family([.quantity, .article, .unit, .number, .cardinal, .relative, .the], Durations.match),
    Family([.set, .each, .weekday, .per, .article], Sets.match),
    Family([.the], WeekdaysBeside.match),
    Family([.approximate, .at], Approximations.match),
  ]

  private static let simpleByOpener = byOpener(simple)
  private static let compositeByOpener = byOpener(composite)

  private static func byOpener(_ families: [Family]) -> [[Match]] {
    TimeWord.Category.allCases.map { category in
      families.filter { $0.openers.contains(category) }.map(\.match)
    }
  }

  /// The longest simple phrase that begins at a token.
  static func core(_ text: TimeText, _ start: Int) -> Mention? {
    guard start >= 0, start < text.count else { return nil }
    return longest(simpleByOpener[Int(text.category(start).rawValue)], text, start)
  }

  private static func longest(_ families: [Match], _ text: TimeText, _ start: Int) -> Mention? {
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
      guard text.mayOpen(index) else {
        index += 1
        continue
      }
      let category = Int(text.category(index).rawValue)
      let simple = longest(simpleByOpener[category], text, index)
      let composite = longest(compositeByOpener[category], text, index)
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
  /// The kind of opener that a token is.
  @inline(__always)
  func category(_ index: Int) -> TimeWord.Category {
    tokens[index].kind == .number ? .number : words[index].category
  }

  /// True if a time expression may begin at the token: the test that most tokens fail.
  @inline(__always)
  func mayOpen(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .number { return true }
    switch words[index] {
    case .none:
      return token.kind == .mark && token.count <= 3 && isApostrophe(index)
    case .connector(.per), .connector(.at): return true
    case .connector: return false
    case .the, .article:
      let next = index + 1
      return next < tokens.count && (words[next] != .none || tokens[next].kind != .word)
    default: return true
    }
  }
}
