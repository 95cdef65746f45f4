internal import TextAnalysis
internal import TimelineModel

/// What a length counts from: "two weeks ago", "three days later", "a year earlier", "two days after
/// Christmas", "ten minutes from now".
enum Offsets {
  static func match(_ text: TimeText, _ start: Int, _ length: Length) -> Mention? {
    let index = length.next
    guard length.unit >= .day || length.quantity != nil else { return nil }
    if text.word(index) == .ago {
      return agoFromWeekday(text, start, length)
        ?? mention(start..<index + 1, length, -1, .reference, "en.ago")
    }
    // "In three days' time", "in a week's time".
    if text.isApostrophe(index) && text.isGlued(index) || text.isPossessive(index),
      text.isWord(index + 1, "time")
    {
      return mention(start..<index + 2, length, 1, .reference, "en.from-now")
    }
    switch text.word(index) {
    case .comparative(let isLater):
      if text.word(index + 1) == .relative(.this), case .unit = text.word(index + 2) { return nil }
      return mention(start..<index + 1, length, isLater ? 1 : -1, .thread, "en.later")
    case .before, .after:
      let isBefore = text.word(index) == .before
      if let anchor = Recognizer.core(text, index + 1), anchor.isPointInTime {
        guard case .exact(let amount) = length.quantity else { break }
        let count = Int(amount) * (isBefore ? -1 : 1)
        return Mention(
          start..<anchor.tokens.upperBound, .offset(count, length.unit, from: anchor.meaning),
          "en.before-after", duration: length.value.duration)
      }
      guard alone.contains(text.tokens[index]) || closes(text, index + 1) else { return nil }
      return mention(start..<index + 1, length, isBefore ? -1 : 1, .thread, "en.later")
    case .connector(.from):
      if text.isWord(index + 1, "now") || text.word(index + 1) == .day(0) {
        return mention(start..<index + 2, length, 1, .reference, "en.from-now")
      }
      return fromDay(text, start, length)
    default: return nil
    }
    return nil
  }

  /// "A week from Friday", "two weeks from tomorrow".
  private static func fromDay(_ text: TimeText, _ start: Int, _ length: Length) -> Mention? {
    guard let anchor = Recognizer.core(text, length.next + 1), anchor.isDay,
      let days = days(length), Connectors.kind(text, anchor.tokens.upperBound) != .range
    else { return nil }
    return Mention(
      start..<anchor.tokens.upperBound, .offset(days, .day, from: anchor.meaning), "en.from-now",
      duration: length.value.duration)
  }

  /// "A week ago Tuesday": so many weeks before the last Tuesday.
  private static func agoFromWeekday(
    _ text: TimeText, _ start: Int, _ length: Length
  ) -> Mention? {
    guard length.unit == .week, case .weekday(let weekday) = text.word(length.next + 1),
      let days = days(length)
    else { return nil }
    var fields = DateFields()
    fields.weekday = weekday
    return Mention(
      start..<length.next + 2, .offset(-days, .day, from: .directed(fields, .last)), "en.ago",
      duration: length.value.duration)
  }

  /// The days of a whole number of days or weeks.
  private static func days(_ length: Length) -> Int? {
    guard case .exact(let amount)? = length.quantity, amount == amount.rounded(), amount < 10_000
    else { return nil }
    switch length.unit {
    case .day: return Int(amount)
    case .week: return Int(amount) * 7
    case .fortnight: return Int(amount) * 14
    default: return nil
    }
  }

  /// They govern nothing: "six days afterward the town burned".
  private static let alone = WordSet("previously afterward afterwards")

  /// True if nothing follows that the "before" or "after" would govern.
  private static func closes(_ text: TimeText, _ index: Int) -> Bool {
    guard index < text.count, text.inOneSentence(index - 1, index) else { return true }
    return text.tokens[index].isMark
  }

  private static func mention(
    _ tokens: Range<Int>, _ length: Length, _ sign: Int, _ anchor: Shift.Anchor, _ rule: String
  ) -> Mention {
    var shift = Shift(count: sign, unit: length.unit, anchor: anchor)
    switch length.quantity {
    case .exact(let amount) where amount < 100_000:
      shift.count = sign * Int(amount)
      if amount != amount.rounded() {
        (shift.count, shift.unit) = Self.finer(amount, length.unit, sign)
      }
    default: shift.isVague = true
    }
    shift.isCounted = true
    // "A decade ago" is ten years ago; "two decades ago" is told in decades.
    if shift.unit == .decade, shift.count.magnitude == 1, !shift.isVague {
      shift.unit = .year
      shift.count *= 10
    }
    return Mention(tokens, .shift(shift), rule, duration: length.value.duration)
  }

  /// "A year and a half" as eighteen months.
  private static func finer(
    _ amount: Double, _ unit: CalendarUnit, _ sign: Int
  ) -> (Int, CalendarUnit) {
    switch unit {
    case .century: (sign * Int(amount * 100), .year)
    case .decade: (sign * Int(amount * 10), .year)
    case .year: (sign * Int(amount * 12), .month)
    case .month: (sign * Int(amount * 30), .day)
    case .week: (sign * Int(amount * 7), .day)
    default: (sign * Int(amount), unit)
    }
  }
}

/// Compounds with a length: "year-earlier", "year-ago", "the year-ago quarter".
enum YearAgo {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    var index = start
    if text.word(index) == .the || text.word(index) == .article { index += 1 }
    let hasArticle = text.word(start) == .article
    guard case .unit(.year) = text.word(index), text.isDash(index + 1), text.isGlued(index + 2)
    else { return nil }
    switch text.word(index + 2) {
    case .ago, .comparative(false): break
    default: return nil
    }
    var end = index + 3
    if let (number, next) = Numbers.ordinal(text, end), number <= 4,
      text.word(next) == .unit(.quarter)
    {
      var fields = DateFields()
      fields.quarter = number
      let year = Shift(count: -1, unit: .year, anchor: .reference)
      return Mention(start..<next + 1, .within(fields, .shift(year)), "en.year-ago")
    }
    var shift = Shift(count: -1, unit: .year, anchor: .reference)
    shift.isCounted = true
    if case .unit(let unit) = text.word(end), unit == .quarter || unit == .month {
      shift.granularity = unit
      end += 1
    } else if text.isWord(end, "period") {
      end += 1
    } else if index > start {
      return Mention((hasArticle ? index : start)..<end, .shift(shift), "en.year-ago")
    }
    return Mention(start..<end, .shift(shift), "en.year-ago")
  }
}
