/// A day of the proleptic Gregorian calendar, without time zone and without time of day.
///
/// Years are astronomical: 1 BC is 0, 44 BC is −43. Julian dates of a source are not converted.
public struct CalendarDate: Hashable, Sendable {
  /// Astronomical year, −99 999 … 99 999.
  public let year: Int
  /// 1 … 12.
  public let month: Int
  /// 1 … 31, valid for the month.
  public let day: Int

  /// Nil if the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (-99_999...99_999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysIn(month: month, of: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that lies so many days after 1970-01-01 (before it if negative).
  ///
  /// Numbers beyond the years −99 999 … 99 999 give the nearest day in range. The algorithm counts
  /// 400-year cycles from 1 March of year 0 (H. Hinnant, "chrono-compatible low-level date
  /// algorithms").
  public init(dayNumber: Int) {
    let shifted = min(max(dayNumber, Self.earliest), Self.latest) + 719_468
    let cycle = shifted >= 0 ? shifted / 146_097 : (shifted - 146_096) / 146_097
    let dayOfCycle = shifted - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      unchecked: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Days since 1970-01-01.
  public var dayNumber: Int { Self.dayNumber(year, month, day) }

  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let cycle = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfCycle = shiftedYear - cycle * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * 146_097 + dayOfCycle - 719_468
  }

  private static let earliest = dayNumber(-99_999, 1, 1)
  private static let latest = dayNumber(99_999, 12, 31)

  /// True for years with a 29 February.
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// 28 … 31; 0 for a month that does not exist.
  public static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: 0
    }
  }

  /// ISO day of the week: 1 is Monday, 7 is Sunday.
  public var weekday: Int {
    let sinceMonday = (dayNumber + 3) % 7
    return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
  }

  /// ISO 8601 week with its week-numbering year.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    let firstDay = Self.dayNumber(thursday.year, 1, 1)
    return (thursday.year, (thursday.dayNumber - firstDay) / 7 + 1)
  }

  /// The Monday that starts the ISO week; nil if the year has no such week.
  public static func monday(ofWeek week: Int, year: Int) -> CalendarDate? {
    guard let fourth = CalendarDate(year: year, month: 1, day: 4), (1...53).contains(week) else {
      return nil
    }
    let monday = fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
    return monday.isoWeek == (year, week) ? monday : nil
  }

  /// The day so many days later (earlier if negative).
  public func adding(days: Int) -> CalendarDate {
    let bound = 100_000_000
    return CalendarDate(dayNumber: dayNumber + min(max(days, -bound), bound))
  }

  /// The same day of a later month; a day that the month lacks becomes its last one.
  public func adding(months: Int) -> CalendarDate {
    let bound = 10_000_000
    let total = year * 12 + (month - 1) + min(max(months, -bound), bound)
    let newYear = min(max(total >= 0 ? total / 12 : (total - 11) / 12, -99_999), 99_999)
    let remainder = total % 12
    let newMonth = (remainder < 0 ? remainder + 12 : remainder) + 1
    return CalendarDate(
      unchecked: newYear, newMonth, min(day, Self.daysIn(month: newMonth, of: newYear)))
  }
}

extension CalendarDate: Comparable {
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// `2023-03-09`, `-0043-03-15`; five-digit years with the EDTF prefix `Y`.
  public var description: String {
    // Sums of short strings need no memory, interpolation does.
    Self.edtfYear(year) + "-" + Self.twoDigits(month) + "-" + Self.twoDigits(day)
  }

  /// Four digits with sign if negative; `Y` and all digits beyond that.
  static func edtfYear(_ year: Int) -> String {
    let digits = String(year.magnitude)
    let zeros =
      switch digits.utf8.count {
      case 1: "000"
      case 2: "00"
      case 3: "0"
      case 4: ""
      default: nil as String?
      }
    guard let zeros else { return "Y" + String(year) }
    return (year < 0 ? "-" : "") + zeros + digits
  }

  static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0" + String(number) : String(number)
  }
}

extension CalendarDate {
  /// Reads `YYYY-MM-DD`, with an optional sign before the year; nil for anything else.
  public init?(iso text: some StringProtocol) {
    var bytes = Array(text.utf8)
    let negative = bytes.first == UInt8(ascii: "-")
    if negative { bytes.removeFirst() }
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: negative ? -year : year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
