/// A season in the sense of EDTF: by whole months, northern hemisphere, winter ending in the next
/// year. A southern season is written as the range of its months.
public enum Season: Int, Hashable, Sendable, CaseIterable {
  /// March to May.
  case spring = 21
  /// June to August.
  case summer = 22
  /// September to November.
  case autumn = 23
  /// December to the February of the next year.
  case winter = 24
}

/// A time of day with an optional offset from UTC.
public struct TimeOfDay: Hashable, Sendable {
  /// 0 … 23.
  public let hour: Int
  /// 0 … 59.
  public let minute: Int
  /// 0 … 60; nil where the text gives minutes only.
  public let second: Int?
  /// East positive, −1 440 … 1 440; nil where the text names no zone.
  public let utcOffsetMinutes: Int?

  /// Nil if a part is out of its range.
  public init?(hour: Int, minute: Int = 0, second: Int? = nil, utcOffsetMinutes: Int? = nil) {
    guard (0...23).contains(hour), (0...59).contains(minute),
      second.map((0...60).contains) ?? true,
      utcOffsetMinutes.map((-1_440...1_440).contains) ?? true
    else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
    self.utcOffsetMinutes = utcOffsetMinutes
  }
}

/// A calendar date as coarse as a text gives it (ISO 8601-1 "reduced precision", EDTF level 1).
public enum ReducedDate: Hashable, Sendable {
  /// A time on a day; the day is that of the time's own zone.
  case instant(CalendarDate, TimeOfDay)
  /// A day of the proleptic Gregorian calendar.
  case day(CalendarDate)
  /// Month 1 … 12; other numbers are read as the nearest month.
  case month(year: Int, month: Int)
  /// The year is that of its first month.
  case season(year: Int, Season)
  /// Quarter 1 … 4.
  case quarter(year: Int, quarter: Int)
  /// Astronomical: 0 is 1 BC, −43 is 44 BC.
  case year(Int)
  /// The ten years whose first three digits are given: 199 is 1990 … 1999; negative decades count
  /// from the year 0 downwards (−5 is −59 … −50).
  case decade(Int)
  /// The hundred years whose first two digits are given: 19 is 1900 … 1999.
  case century(Int)

  /// First day covered.
  public var firstDay: CalendarDate {
    switch self {
    case .instant(let date, _), .day(let date): date
    case .month(let year, let month): Self.day(year, month, 1)
    case .season(let year, let season): Self.day(year, (season.rawValue - 20) * 3, 1)
    case .quarter(let year, let quarter): Self.day(year, quarter * 3 - 2, 1)
    case .year(let year): Self.day(year, 1, 1)
    case .decade(let decade): Self.day(decade < 0 ? decade * 10 - 9 : decade * 10, 1, 1)
    case .century(let century): Self.day(century < 0 ? century * 100 - 99 : century * 100, 1, 1)
    }
  }

  /// Last day covered, inclusive.
  public var lastDay: CalendarDate {
    switch self {
    case .instant(let date, _), .day(let date): date
    case .month(let year, let month): Self.lastDay(year, month)
    case .season(let year, let season):
      season == .winter
        ? Self.lastDay(year + 1, 2) : Self.lastDay(year, (season.rawValue - 20) * 3 + 2)
    case .quarter(let year, let quarter): Self.lastDay(year, quarter * 3)
    case .year(let year): Self.lastDay(year, 12)
    case .decade(let decade): Self.lastDay(decade < 0 ? decade * 10 : decade * 10 + 9, 12)
    case .century(let century): Self.lastDay(century < 0 ? century * 100 : century * 100 + 99, 12)
    }
  }

  /// How fine the date is.
  public var precision: DatePrecision {
    switch self {
    case .instant(_, let time): time.second == nil ? .minute : .second
    case .day: .day
    case .month: .month
    case .season: .season
    case .quarter: .quarter
    case .year: .year
    case .decade: .decade
    case .century: .century
    }
  }

  /// EDTF without a qualifier: `2023-03-09`, `2022-21`, `2022-33` (first quarter), `199X`, `19XX`,
  /// `2024-04-03T07:58:09+08:00`.
  public var edtf: String {
    switch self {
    case .instant(let date, let time): "\(date)T\(time)"
    case .day(let date): date.description
    case .month(let year, let month):
      "\(CalendarDate.edtfYear(year))-\(CalendarDate.twoDigits(min(max(month, 1), 12)))"
    case .season(let year, let season): "\(CalendarDate.edtfYear(year))-\(season.rawValue)"
    case .quarter(let year, let quarter):
      "\(CalendarDate.edtfYear(year))-\(min(max(quarter, 1), 4) + 32)"
    case .year(let year): CalendarDate.edtfYear(year)
    case .decade(let decade):
      (decade < 0 ? "-" : "") + Self.padded(decade.magnitude, to: 3) + "X"
    case .century(let century):
      (century < 0 ? "-" : "") + Self.padded(century.magnitude, to: 2) + "XX"
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    let month = min(max(month, 1), 12)
    let year = min(max(year, -99_999), 99_999)
    return CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
  }

  private static func lastDay(_ year: Int, _ month: Int) -> CalendarDate {
    let month = min(max(month, 1), 12)
    return day(year, month, CalendarDate.daysIn(month: month, of: year))
  }

  private static func padded(_ number: UInt, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension TimeOfDay: CustomStringConvertible {
  /// `07:58`, `07:58:09+08:00`, `23:58:09Z`.
  public var description: String {
    var text = "\(CalendarDate.twoDigits(hour)):\(CalendarDate.twoDigits(minute))"
    if let second { text += ":\(CalendarDate.twoDigits(second))" }
    switch utcOffsetMinutes {
    case nil: break
    case 0: text += "Z"
    case .some(let offset):
      let size = abs(offset)
      text += offset < 0 ? "-" : "+"
      text += "\(CalendarDate.twoDigits(size / 60)):\(CalendarDate.twoDigits(size % 60))"
    }
    return text
  }
}
