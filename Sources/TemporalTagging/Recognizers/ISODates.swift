internal import TextAnalysis
internal import TimelineModel

/// ISO 8601 dates and date-times: "2023-03-09", "2023-W10-3", "2023-03", "20230309T140500Z",
/// "2023-03-09T14:05:00+01:00" (also RFC 3339, with a space for the T).
enum ISODates {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    guard !text.isGlued(start) || "([\"'=:>".utf8.contains(text.byte(start - 1)) else { return nil }
    if let basic = basic(text, start) { return basic }
    guard let year = text.digits(start, count: 4), (1000...2999).contains(year) else { return nil }
    if let week = week(text, start, year) { return week }
    guard isJoined(text, start + 1), let month = text.digits(start + 2, count: 2),
      (1...12).contains(month)
    else { return nil }
    var fields = DateFields()
    fields.year = year
    fields.month = month
    guard isJoined(text, start + 3), let day = text.digits(start + 4, count: 2) else {
      return isMonth(text, start, year, month)
        ? Mention(start..<start + 3, .date(fields), "iso.month") : nil
    }
    fields.day = day
    guard fields.isPossible else { return nil }
    if let (clock, next) = clock(text, start + 5) {
      return Mention(start..<next, .timed(DayTime(clock: clock), .date(fields)), "iso.date-time")
    }
    return Mention(start..<start + 5, .date(fields), "iso.date")
  }

  /// True for a hyphen without spaces.
  private static func isJoined(_ text: TimeText, _ index: Int) -> Bool {
    text.isMark(index, "-") && text.isGlued(index) && text.isGlued(index + 1)
  }

  /// True if two digits after the year can be nothing but a month: "2007-08" may be two years.
  private static func isMonth(_ text: TimeText, _ start: Int, _ year: Int, _ month: Int) -> Bool {
    let next = start + 3
    guard year >= 1_900, month <= year % 100 || year < 2_000 else { return false }
    return !text.isGlued(next)
      || text.tokens[next].isMark && !text.isDash(next) && !text.isGlued(next + 1)
  }

  // MARK: weeks

  /// "2023-W10", "2023-W10-3", "2023W103".
  private static func week(_ text: TimeText, _ start: Int, _ year: Int) -> Mention? {
    let letter = isJoined(text, start + 1) ? start + 2 : start + 1
    guard text.isWord(letter, "w"), text.isGlued(letter), text.isGlued(letter + 1),
      let (value, count) = text.digits(letter + 1)
    else { return nil }
    var end = letter + 2
    let number: Int
    var weekday: Int?
    switch count {
    case 2:
      number = value
      if isJoined(text, end), let day = text.digits(end + 1, count: 1) {
        weekday = day
        end += 2
      }
    case 3 where letter == start + 1:
      number = value / 10
      weekday = value % 10
    default: return nil
    }
    guard (1...7).contains(weekday ?? 1), !text.isGlued(end) || text.tokens[end].isMark,
      let monday = CalendarDate.monday(ofWeek: number, year: year)
    else { return nil }
    let span = weekday.map { CalendarSpan.day(monday.adding(days: $0 - 1)) } ?? .week(monday)
    return Mention(start..<end, .span(span), "iso.week")
  }

  // MARK: times

  /// "T14:05", "T14:05:00.123Z", " 14:05:00+01:00" after a date.
  private static func clock(_ text: TimeText, _ index: Int) -> (TimeOfDay, Int)? {
    var next = index
    let hasLetter = text.isWord(next, "t") && text.isGlued(next) && text.isGlued(next + 1)
    if hasLetter { next += 1 } else if text.isGlued(next) { return nil }
    guard let hour = text.digits(next, count: 2), isColon(text, next + 1),
      let minute = text.digits(next + 2, count: 2)
    else { return nil }
    next += 3
    var second: Int?
    if isColon(text, next), let value = text.digits(next + 1, count: 2) {
      second = value
      next += 2
      if text.isMark(next, ".") || text.isMark(next, ","), text.isGlued(next),
        text.isGlued(next + 1), text.digits(next + 1) != nil
      {
        next += 2
      }
    }
    // A time of the usual kind goes its own way: it knows "p.m." and zones.
    if !hasLetter, second == nil { return nil }
    let offset = UTCOffset.match(text, &next, isSigned: true)
    return TimeOfDay(hour: hour, minute: minute, second: second, utcOffsetMinutes: offset).map {
      ($0, next)
    }
  }

  private static func isColon(_ text: TimeText, _ index: Int) -> Bool {
    text.isMark(index, ":") && text.isGlued(index) && text.isGlued(index + 1)
  }

  /// "20230309T140500Z": eight digits alone are a number like any other.
  private static func basic(_ text: TimeText, _ start: Int) -> Mention? {
    guard let date = text.digits(start, count: 8), text.isWord(start + 1, "t"),
      text.isGlued(start + 1), text.isGlued(start + 2), let (time, count) = text.digits(start + 2),
      count == 6 || count == 4
    else { return nil }
    var fields = DateFields()
    fields.year = date / 10_000
    fields.month = date / 100 % 100
    fields.day = date % 100
    guard (1000...2999).contains(date / 10_000), fields.span != nil, fields.isPossible else {
      return nil
    }
    let all = count == 6 ? time : time * 100
    var next = start + 3
    let offset = UTCOffset.match(text, &next, isSigned: true)
    return TimeOfDay(
      hour: all / 10_000, minute: all / 100 % 100, second: count == 6 ? all % 100 : nil,
      utcOffsetMinutes: offset
    ).map {
      Mention(start..<next, .timed(DayTime(clock: $0), .date(fields)), "iso.date-time")
    }
  }
}
