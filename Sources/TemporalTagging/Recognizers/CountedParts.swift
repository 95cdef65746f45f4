internal import TimelineModel

/// Counted parts of a longer time: "the first week of May", "the last day of 1999", "the second
/// Tuesday in November", "the third week of last month".
enum CountedParts {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    var index = start
    let hasArticle = text.word(index) == .the
    if hasArticle { index += 1 }
    let number: Int
    if case .relative(.last) = text.word(index) {
      number = -1
      index += 1
    } else if text.isWord(index, "final") {
      number = -1
      index += 1
    } else if let (value, next) = Numbers.ordinal(text, index) {
      number = value
      index = next
    } else {
      return nil
    }
    switch text.word(index) {
    case .unit(let unit) where unit >= .day:
      guard let whole = whole(text, index + 1) else { return nil }
      return Mention(
        start..<whole.tokens.upperBound, .nth(number, unit, of: whole.meaning), "en.nth-part")
    case .weekday(let weekday):
      guard let whole = whole(text, index + 1) else { return nil }
      return Mention(
        start..<whole.tokens.upperBound, .nthWeekday(number, weekday, of: whole.meaning),
        "en.nth-weekday")
    case .half where number == 1 || number == 2:
      guard let whole = whole(text, index + 1) else { return nil }
      if case .shift(let shift) = whole.meaning, shift.unit == .year, shift.count == 0 {
        return Mention(
          start..<whole.tokens.upperBound, .nth(number, .half, of: whole.meaning), "en.half-of")
      }
      return Mention(
        start..<whole.tokens.upperBound, .modified(number == 1 ? .start : .end, whole.meaning),
        "en.half-of")
    default: return nil
    }
  }

  private static func whole(_ text: TimeText, _ index: Int) -> Mention? {
    guard text.word(index) == .connector(.of) || text.word(index) == .connector(.in),
      let whole = Recognizer.core(text, index + 1) ?? Stages.theUnit(text, index + 1)
        ?? smallMonth(text, index + 1), whole.isPointInTime, !whole.isDay
    else { return nil }
    return whole
  }

  /// "The first week in jan": after a counted part a month needs no capital letter.
  private static func smallMonth(_ text: TimeText, _ index: Int) -> Mention? {
    var fields = DateFields()
    switch text.word(index) {
    case .month(let month), .shortMonth(let month): fields.month = month
    default: return nil
    }
    return Mention(index..<index + 1, .directed(fields, .open), "en.month-day-year")
  }
}
