/// A unit told by what lies in it: "the week of March 6", "the week ending May 9", "the month of May",
/// "the weekend of 5-6 May".
enum EnclosingUnits {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    guard text.word(start) == .the else { return nil }
    let unit: CalendarUnit
    switch text.word(start + 1) {
    case .unit(let found), .units(let found): unit = found
    default: return nil
    }
    let isEnd = text.isWord(start + 2, "ending") || text.isWord(start + 2, "ended")
    guard isEnd || text.word(start + 2) == .connector(.of) else { return nil }
    switch unit {
    case .week, .weekend: return week(text, start, unit)
    case .month where !isEnd: return month(text, start)
    default: return nil
    }
  }

  private static func week(_ text: TimeText, _ start: Int, _ unit: CalendarUnit) -> Mention? {
    if let day = ElidedParts.dayBefore(text, start + 3) {
      return Mention(
        start..<day.tokens.upperBound, .enclosing(unit, day.meaning), "en.enclosing-unit")
    }
    guard let day = MonthDayYear.match(text, at: start + 3) ?? Holidays.match(text, at: start + 3),
      day.isDay
    else { return nil }
    return Mention(
      start..<day.tokens.upperBound, .enclosing(unit, day.meaning), "en.enclosing-unit")
  }

  private static func month(_ text: TimeText, _ start: Int) -> Mention? {
    guard let month = MonthDayYear.match(text, at: start + 3), month.meaning.isMonth else {
      return nil
    }
    return Mention(start..<month.tokens.upperBound, month.meaning, month.rule)
  }
}

extension Meaning {
  /// True for a month without a day.
  fileprivate var isMonth: Bool {
    switch self {
    case .date(let fields), .directed(let fields, _), .within(let fields, _):
      fields.month != nil && fields.day == nil
    default: false
    }
  }
}
