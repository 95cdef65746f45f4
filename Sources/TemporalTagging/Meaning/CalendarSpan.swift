internal import TimelineModel

/// A stretch of the calendar that has a name: a day, a week, a month … a century.
///
/// The unit of every resolution: it writes itself both as TIMEX3 value and as ``DateInterval``.
enum CalendarSpan: Hashable, Sendable {
  /// The thousand years whose first digit is given, of an era.
  case millennium(Int, Era)
  /// The hundred years whose first two digits are given, of an era.
  case century(Int, Era)
  /// The ten years whose first three digits are given, of an era.
  case decade(Int, Era)
  /// Astronomical year.
  case year(Int)
  case half(Int, Int)
  case quarter(Int, Int)
  case season(Int, Season)
  case month(Int, Int)
  /// The ISO week of this Monday.
  case week(CalendarDate)
  /// The weekend of this Saturday.
  case weekend(CalendarDate)
  case day(CalendarDate)

  enum Era: Hashable, Sendable { case common, beforeCommon }
}

extension CalendarSpan {
  /// First day covered.
  var firstDay: CalendarDate { interval.firstDay ?? CalendarDate(dayNumber: 0) }
  /// Last day covered, inclusive.
  var lastDay: CalendarDate { interval.lastDay ?? CalendarDate(dayNumber: 0) }

  /// Astronomical year in which it begins.
  var year: Int {
    switch self {
    case .year(let year), .half(let year, _), .quarter(let year, _), .season(let year, _),
      .month(let year, _):
      year
    default: firstDay.year
    }
  }

  /// Month 1 … 12 if it lies within one.
  var month: Int? {
    switch self {
    case .month(_, let month): month
    case .day(let day), .week(let day), .weekend(let day): day.month
    default: nil
    }
  }

  var interval: DateInterval {
    switch self {
    case .millennium(let number, .common):
      Self.years(from: max(number * 1_000, 1), to: number * 1_000 + 999, .millennium)
    case .millennium(let number, .beforeCommon):
      Self.years(from: 1 - (number * 1_000 + 999), to: 1 - max(number * 1_000, 1), .millennium)
    case .century(let number, .common): DateInterval(.century(number))
    case .decade(let number, .common): DateInterval(.decade(number))
    case .century(let number, .beforeCommon):
      Self.years(from: 1 - (number * 100 + 99), to: 1 - max(number * 100, 1), .century)
    case .decade(let number, .beforeCommon):
      Self.years(from: 1 - (number * 10 + 9), to: 1 - max(number * 10, 1), .decade)
    case .year(let year): DateInterval(.year(year))
    case .half(let year, let half):
      Self.span(
        .month(year: year, month: half == 1 ? 1 : 7), .month(year: year, month: half == 1 ? 6 : 12),
        .half)
    case .quarter(let year, let quarter): DateInterval(.quarter(year: year, quarter: quarter))
    case .season(let year, let season): DateInterval(.season(year: year, season))
    case .month(let year, let month): DateInterval(.month(year: year, month: month))
    case .week(let monday): Self.span(.day(monday), .day(monday.adding(days: 6)), .week)
    case .weekend(let saturday): Self.span(.day(saturday), .day(saturday.adding(days: 1)), .day)
    case .day(let day): DateInterval(.day(day))
    }
  }

  private static func years(from: Int, to: Int, _ precision: DatePrecision) -> DateInterval {
    span(.year(from), .year(to), precision)
  }

  private static func span(
    _ start: ReducedDate, _ end: ReducedDate, _ precision: DatePrecision
  ) -> DateInterval {
    DateInterval(from: start, to: end, precision: precision) ?? DateInterval(start)
  }

  /// The TIMEX3 value: `1998-02-13`, `1998-W07`, `1998-SU`, `199`, `19`, `BC0490-08`.
  var timexValue: String {
    switch self {
    case .millennium(let number, let era): (era == .common ? "" : "BC") + String(number)
    case .century(let number, let era):
      (era == .common ? "" : "BC") + Self.padded(number, 2)
    case .decade(let number, let era):
      (era == .common ? "" : "BC") + Self.padded(number, 3)
    case .year(let year): Self.timexYear(year)
    case .half(let year, let half): "\(Self.timexYear(year))-H\(half)"
    case .quarter(let year, let quarter): "\(Self.timexYear(year))-Q\(quarter)"
    case .season(let year, let season): "\(Self.timexYear(year))-\(Self.timexSeason(season))"
    case .month(let year, let month): "\(Self.timexYear(year))-\(Self.padded(month, 2))"
    case .week(let monday): Self.timexWeek(monday)
    case .weekend(let saturday): Self.timexWeek(saturday) + "-WE"
    case .day(let day):
      "\(Self.timexYear(day.year))-\(Self.padded(day.month, 2))-\(Self.padded(day.day, 2))"
    }
  }

  static func timexSeason(_ season: Season) -> String {
    switch season {
    case .spring: "SP"
    case .summer: "SU"
    case .autumn: "FA"
    case .winter: "WI"
    }
  }

  private static func timexWeek(_ day: CalendarDate) -> String {
    let (year, week) = day.isoWeek
    return "\(timexYear(year))-W\(padded(week, 2))"
  }

  /// Four digits; `BC0490` for years before the common era.
  static func timexYear(_ year: Int) -> String {
    year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
