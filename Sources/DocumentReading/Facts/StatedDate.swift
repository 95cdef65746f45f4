import TimelineModel

/// Dates of data fields: ISO 8601 in all its lengths, the forms of calendars, years before Christ,
/// and dates as people type them into tables.
enum StatedDate {
  /// The date of a field; nil if it is none.
  ///
  /// - Parameter dayFirst: how 03/04/2023 is read.
  static func date(_ text: some StringProtocol, dayFirst: Bool = true) -> ReducedDate? {
    let bytes = Array(text.utf8.prefix(80))
    let field = bytes[bytes.trimmed]
    if field.isEmpty { return nil }
    if let date = iso(field) { return date }
    let scanner = WrittenDateScanner(dayFirst: dayFirst)
    let trimmed = Array(field)
    if let written = scanner.dates(in: trimmed, 0..<trimmed.count).first {
      let rest = trimmed.count - written.range.count
      return rest <= 24 ? .day(written.day) : nil
    }
    return monthOfYear(trimmed)
  }

  /// An interval out of two fields; the start alone where the end is missing or lies before it.
  static func interval(from start: ReducedDate?, to end: ReducedDate?) -> DateInterval? {
    guard let start else { return end.map { DateInterval($0) } }
    guard let end, end != start else { return DateInterval(start) }
    return DateInterval(from: start, to: end) ?? DateInterval(start)
  }

  /// `2023`, `-0043`, `2023-03`, `2023-03-09`, `20230309`, each with a time of day behind `T` or a
  /// space, as `T10:30`, `T103000Z`, `T10:30:00.000+02:00`.
  private static func iso(_ field: ArraySlice<UInt8>) -> ReducedDate? {
    var rest = field
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest = rest.dropFirst() }
    let digits = rest.prefix(while: \.isDigit)
    guard digits.count == 4 || digits.count == 8, let number = number(digits) else { return nil }
    rest = rest[digits.endIndex...]
    if digits.count == 8 {
      guard !isNegative,
        let day = CalendarDate(
          year: number / 10_000, month: number / 100 % 100, day: number % 100)
      else { return nil }
      return clock(rest, on: day)
    }
    let year = isNegative ? -number : number
    if rest.isEmpty { return .year(year) }
    guard let month = part(&rest), (1...12).contains(month) else { return nil }
    if rest.isEmpty { return .month(year: year, month: month) }
    guard let dayNumber = part(&rest),
      let day = CalendarDate(year: year, month: month, day: dayNumber)
    else { return nil }
    return clock(rest, on: day)
  }

  /// `-03`
  private static func part(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard rest.first == UInt8(ascii: "-") else { return nil }
    let digits = rest.dropFirst().prefix(while: \.isDigit)
    guard digits.count == 2 else { return nil }
    rest = rest[digits.endIndex...]
    return number(digits)
  }

  /// The day alone where what follows it is no time; nil where it is no end of a date.
  private static func clock(_ rest: ArraySlice<UInt8>, on day: CalendarDate) -> ReducedDate? {
    guard let first = rest.first else { return .day(day) }
    guard first | 0x20 == UInt8(ascii: "t") || first == 0x20 else {
      return first.isDigit || first == UInt8(ascii: "-") ? nil : .day(day)
    }
    var fields: [Int] = []
    var index = rest.startIndex + 1
    while index + 1 < rest.endIndex, rest[index].isDigit, rest[index + 1].isDigit, fields.count < 3
    {
      fields.append(number(rest[index..<index + 2]) ?? 0)
      index += 2
      if index < rest.endIndex, rest[index] == UInt8(ascii: ":") { index += 1 }
    }
    if index < rest.endIndex, rest[index] == UInt8(ascii: ".") {
      index += 1
      while index < rest.endIndex, rest[index].isDigit { index += 1 }
    }
    guard let hour = fields.first else { return .day(day) }
    let time = TimeOfDay(
      hour: hour, minute: fields.count > 1 ? fields[1] : 0,
      second: fields.count > 2 && fields[2] > 0 ? fields[2] : nil,
      utcOffsetMinutes: offset(rest[index...]))
    return time.map { .instant(day, $0) } ?? .day(day)
  }

  /// `Z`, `+02:00`, `+0200`, `+02`; nil for a local time.
  private static func offset(_ rest: ArraySlice<UInt8>) -> Int? {
    guard let sign = rest.first else { return nil }
    if sign | 0x20 == UInt8(ascii: "z") { return 0 }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    let digits = rest.dropFirst().prefix(5).filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 || digits.count == 4, let value = number(digits[...]) else {
      return nil
    }
    let minutes = digits.count == 2 ? value * 60 : value / 100 * 60 + value % 100
    return sign == UInt8(ascii: "-") ? -minutes : minutes
  }

  /// `March 2023`, `03/2023`, `44 BC`, `c. 1290`
  private static func monthOfYear(_ field: [UInt8]) -> ReducedDate? {
    let tokens = DateToken.tokens(of: field, 0..<field.count)
    guard tokens.count <= 4 else { return nil }
    var month: Int?
    var year: Int?
    var isBefore = false
    for token in tokens {
      switch token.kind {
      case .number(let value, digits: 3...4): year = value
      case .number(let value, digits: 1...2):
        if (1...12).contains(value), tokens.count == 3, month == nil {
          month = value
        } else {
          year = year ?? value
        }
      case .number: return nil
      case .word:
        let word = field[token.range]
        if word.map(\.lowered).elementsEqual("bc".utf8)
          || word.map(\.lowered).elementsEqual("bce".utf8)
        {
          isBefore = true
        } else if let found = MonthNames.month(word) {
          month = found
        } else {
          return nil
        }
      case .mark(let mark):
        guard mark == 0x2F || mark == 0x2E || mark == 0x2C || mark == 0x2D else { return nil }
      }
    }
    guard let year, year > 31 || isBefore else { return nil }
    if isBefore { return .year(1 - year) }
    return month.map { .month(year: year, month: $0) } ?? .year(year)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count <= 9 else { return nil }
    var value = 0
    for digit in digits {
      guard digit.isDigit else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
  }
}

/// Coordinates of data fields.
enum StatedCoordinate {
  /// Two fields in decimal degrees.
  static func coordinate(latitude: String?, longitude: String?) -> Coordinate? {
    guard let latitude = latitude.flatMap(number), let longitude = longitude.flatMap(number),
      latitude != 0 || longitude != 0
    else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }

  /// Two numbers in one field, latitude first: `48.2, 16.37`, `48.2;16.37`, `48.2 16.37`.
  static func pair(_ text: String) -> Coordinate? {
    let parts = text.utf8.prefix(80).split { $0 == 0x2C || $0 == 0x3B || $0 == 0x20 || $0 == 0x09 }
    guard parts.count == 2, let first = String(parts[0]), let second = String(parts[1]) else {
      return nil
    }
    return coordinate(latitude: first, longitude: second)
  }

  private static func number(_ text: String) -> Double? {
    let bytes = Array(text.utf8.prefix(40))
    let field = bytes[bytes.trimmed]
    // A decimal comma, as tables of many countries have it.
    let plain = field.map { $0 == 0x2C ? 0x2E : $0 }
    return Double(String(decoding: plain, as: UTF8.self)).flatMap { $0.isFinite ? $0 : nil }
  }
}
