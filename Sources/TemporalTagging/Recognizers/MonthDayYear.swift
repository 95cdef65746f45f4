internal import TextAnalysis

/// Dates with the name of a month: "March 9, 2023", "9 March 2023", "the 9th of March", "Mar. 9".
enum MonthDayYear {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    if text.tokens[start].isNumber { return dayFirst(text, start) }
    return monthFirst(text, start)
  }

  /// The month and the token after it.
  static func month(_ text: TimeText, _ index: Int) -> (month: Int, next: Int)? {
    switch text.word(index) {
    case .month(let month):
      return text.tokens[index].isCapitalized ? (month, index + 1) : nil
    case .shortMonth(let month):
      guard text.tokens[index].isCapitalized else { return nil }
      let hasStop = text.isMark(index + 1, ".") && text.isGlued(index + 1)
      return (month, index + (hasStop ? 2 : 1))
    default: return nil
    }
  }

  private static func monthFirst(_ text: TimeText, _ start: Int) -> Mention? {
    guard let (month, afterMonth) = month(text, start) else { return nil }
    var fields = DateFields()
    fields.month = month
    var end = afterMonth
    if let (day, next) = day(text, end) {
      fields.day = day
      end = next
    }
    if let (year, next) = year(text, end) {
      fields.year = year
      end = next
    }
    guard fields.isPossible else { return nil }
    if case .shortMonth = text.word(start), fields.day == nil, fields.year == nil { return nil }
    if fields.day == nil, fields.year == nil, [3, 5].contains(month) { return nil }
    return Mention(start..<end, .date(fields), "en.month-day-year")
  }

  private static func dayFirst(_ text: TimeText, _ start: Int) -> Mention? {
    guard let (day, afterDay) = day(text, start), let (month, afterMonth) = month(text, afterDay)
    else { return nil }
    var fields = DateFields()
    fields.day = day
    fields.month = month
    var end = afterMonth
    if let (year, next) = year(text, end) {
      fields.year = year
      end = next
    }
    guard fields.isPossible else { return nil }
    return Mention(start..<end, .date(fields), "en.day-month-year")
  }

  /// A day of the month, "9" or "9th".
  static func day(_ text: TimeText, _ index: Int) -> (day: Int, next: Int)? {
    guard let (value, count) = text.digits(index), count <= 2, (1...31).contains(value) else {
      return nil
    }
    if case .ordinalSuffix = text.word(index + 1), text.isGlued(index + 1) {
      return (value, index + 2)
    }
    return (value, index + 1)
  }

  /// A year of four digits, after a comma or not.
  static func year(_ text: TimeText, _ index: Int) -> (year: Int, next: Int)? {
    let index = text.isMark(index, ",") ? index + 1 : index
    guard let value = text.digits(index, count: 4), (1000...2100).contains(value) else {
      return nil
    }
    return (value, index + 1)
  }
}
