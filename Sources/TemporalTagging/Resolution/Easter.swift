internal import TimelineModel

/// The date of Easter Sunday.
enum Easter {
  /// Western Easter by the Gregorian computus (Meeus, Jones and Butcher, 1876).
  static func western(_ year: Int) -> CalendarDate? {
    guard year > 0 else { return nil }
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
    return CalendarDate(year: year, month: f / 31, day: f % 31 + 1)
  }

  /// Orthodox Easter by the Julian computus (Meeus), as a Gregorian date.
  static func orthodox(_ year: Int) -> CalendarDate? {
    guard year > 0 else { return nil }
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let f = d + e + 114
    let julian = CalendarDate(year: year, month: f / 31, day: f % 31 + 1)
    return julian?.adding(days: year / 100 - year / 400 - 2)
  }
}

extension Holiday {
  /// The day in a year; a day of history has its own.
  func day(in year: Int) -> CalendarDate? {
    let day: CalendarDate? =
      switch rule {
      case .fixed(let month, let day): CalendarDate(year: year, month: month, day: day)
      case .nth(let number, let weekday, let month):
        CalendarSpan.month(year, month).nth(number, weekday: weekday)
      case .dayAfterNth(let number, let weekday, let month):
        CalendarSpan.month(year, month).nth(number, weekday: weekday)?.adding(days: 1)
      case .easter(let days): Easter.western(year)?.adding(days: days)
      case .orthodoxEaster(let days): Easter.orthodox(year)?.adding(days: days)
      case .day(let year, let month, let day): CalendarDate(year: year, month: month, day: day)
      }
    return day?.adding(days: offset)
  }
}

extension CalendarSpan {
  /// The n-th such weekday in the span, negative from its end; nil if it has none.
  func nth(_ number: Int, weekday: Int) -> CalendarDate? {
    let day: CalendarDate
    if number > 0 {
      let first = firstDay
      day = first.adding(days: (weekday - first.weekday + 7) % 7 + (number - 1) * 7)
    } else {
      let last = lastDay
      day = last.adding(days: -((last.weekday - weekday + 7) % 7) + (number + 1) * 7)
    }
    return day >= firstDay && day <= lastDay ? day : nil
  }

  /// The nearest such weekday after the span or before it.
  func nearest(_ weekday: Int, isAfter: Bool) -> CalendarDate {
    if isAfter {
      let ahead = (weekday - lastDay.weekday + 7) % 7
      return lastDay.adding(days: ahead == 0 ? 7 : ahead)
    }
    let back = (firstDay.weekday - weekday + 7) % 7
    return firstDay.adding(days: back == 0 ? -7 : -back)
  }

  /// The n-th unit in the span, negative from its end: weeks are ISO weeks, counted from the one
  /// that holds the first day.
  func nth(_ number: Int, _ unit: CalendarUnit) -> CalendarSpan? {
    guard number != 0, unit < self.unit || unit == .week else { return nil }
    let span: CalendarSpan? =
      number > 0
      ? CalendarSpan(unit, number - 1, from: firstDay)
      : CalendarSpan(unit, number + 1, from: lastDay)
    guard let span, span.firstDay <= lastDay, span.lastDay >= firstDay else { return nil }
    return span
  }
}
