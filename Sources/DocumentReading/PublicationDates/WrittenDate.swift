import TimelineModel

/// A day as it is written in a date line, an attribute or an address.
struct WrittenDate: Hashable {
  let day: CalendarDate
  /// Bytes of the text that was scanned.
  let range: Range<Int>
  /// Day and month could be the other way round.
  let isAmbiguous: Bool
  /// A time of day stands beside it.
  let hasClock: Bool
}

/// Finds full dates (day, month, year) in many languages and notations.
///
/// This is for lines that are dates; the grammar of dates in prose is `TemporalTagging`'s.
struct WrittenDateScanner {
  /// How 03/04/2023 is read: day first, or month first.
  let dayFirst: Bool

  func dates(in bytes: [UInt8], _ range: Range<Int>) -> [WrittenDate] {
    guard bytes[range].contains(where: \.isDigit) else { return [] }
    let tokens = DateToken.tokens(of: bytes, range)
    var found: [WrittenDate] = []
    var index = 0
    while index < tokens.count {
      if let match = match(tokens, index, bytes), match.last >= index {
        let start = tokens[match.first].range.lowerBound
        let end = tokens[match.last].range.upperBound
        found.append(
          WrittenDate(
            day: match.day, range: start..<end, isAmbiguous: match.isAmbiguous,
            hasClock: hasClock(tokens, match, bytes)))
        index = match.last + 1
      } else {
        index += 1
      }
    }
    return found
  }

  /// The first date of a short text such as an attribute's value.
  func date(in text: some StringProtocol) -> CalendarDate? {
    let bytes = Array(text.utf8.prefix(120))
    return dates(in: bytes, 0..<bytes.count).first?.day
  }

  private struct Match {
    let first: Int
    let last: Int
    let day: CalendarDate
    var isAmbiguous = false
  }

  private func match(_ tokens: [DateToken], _ index: Int, _ bytes: [UInt8]) -> Match? {
    let token = tokens[index]
    switch token.kind {
    case .number(let value, digits: 4): return yearFirst(tokens, index, year: value, bytes)
    case .number(let value, digits: 8): return compact(value, index)
    case .number(let value, digits: 1...2):
      return numeric(tokens, index, value) ?? dayMonthYear(tokens, index, day: value, bytes)
    case .word: return monthDayYear(tokens, index, bytes)
    default: return nil
    }
  }

  /// 20230309
  private func compact(_ value: Int, _ index: Int) -> Match? {
    day(value / 10_000, value / 100 % 100, value % 100).map {
      Match(first: index, last: index, day: $0)
    }
  }

  /// 2023-03-09, 2023/3/9, 2023. 3. 9., 2023年3月9日, 2023. március 9.
  private func yearFirst(
    _ tokens: [DateToken], _ index: Int, year: Int, _ bytes: [UInt8]
  ) -> Match? {
    var next = index + 1
    let mark = tokens.mark(at: next)
    if mark != nil || tokens.isDateUnit(at: next, bytes) { next += 1 }
    if let (month, monthDigits) = tokens.number(at: next), monthDigits <= 2 {
      guard mark == nil || mark == 0x2D || mark == 0x2F || mark == 0x2E else { return nil }
      guard next > index + 1 else { return nil }
      var following = next + 1
      guard
        tokens.mark(at: following) == mark && mark != nil
          || tokens.isDateUnit(at: following, bytes)
      else { return nil }
      following += 1
      guard let (dayNumber, digits) = tokens.number(at: following), digits <= 2 else { return nil }
      return day(year, month, dayNumber).map { Match(first: index, last: following, day: $0) }
    }
    if mark == nil || mark == 0x2E || mark == 0x2C || mark == 0x2D,
      let month = tokens.month(at: next, bytes)
    {
      var following = next + 1
      if tokens.mark(at: following) == 0x2E || tokens.mark(at: following) == 0x2D { following += 1 }
      guard let (dayNumber, digits) = tokens.number(at: following), digits <= 2 else { return nil }
      return day(year, month, dayNumber).map { Match(first: index, last: following, day: $0) }
    }
    return nil
  }

  /// 9.3.2023, 09/03/2023, 9-3-23
  private func numeric(_ tokens: [DateToken], _ index: Int, _ first: Int) -> Match? {
    guard let mark = tokens.mark(at: index + 1), mark == 0x2E || mark == 0x2F || mark == 0x2D,
      let (second, digits) = tokens.number(at: index + 2), digits <= 2,
      tokens.mark(at: index + 3) == mark, let (last, yearDigits) = tokens.number(at: index + 4),
      yearDigits == 4 || yearDigits == 2, !tokens.isGlued(before: index)
    else { return nil }
    let isShort = yearDigits == 2
    if isShort, tokens.mark(at: index + 5) == mark, tokens.number(at: index + 6) != nil {
      return nil
    }
    let year = isShort ? (last < 70 ? 2000 + last : 1900 + last) : last
    let isDayFirst = first > 12 ? true : second > 12 ? false : mark == 0x2F ? dayFirst : true
    let found = isDayFirst ? day(year, second, first) : day(year, first, second)
    return found.map {
      Match(
        first: index, last: index + 4, day: $0,
        isAmbiguous: first <= 12 && second <= 12 && first != second && mark != 0x2E)
    }
  }

  /// 9 March 2023, 9. März 2023, 9 de marzo de 2023, 9th of March, 2023, 09-Mar-2023
  private func dayMonthYear(
    _ tokens: [DateToken], _ index: Int, day dayNumber: Int, _ bytes: [UInt8]
  ) -> Match? {
    var next = index + 1
    for _ in 0..<3 where tokens.isJoiner(at: next, bytes) { next += 1 }
    guard let month = tokens.month(at: next, bytes) else { return nil }
    next += 1
    for _ in 0..<2 where tokens.isJoiner(at: next, bytes) { next += 1 }
    guard let (number, digits) = tokens.number(at: next),
      let year = year(number, digits, tokens, next)
    else { return nil }
    return day(year, month, dayNumber).map { Match(first: index, last: next, day: $0) }
  }

  /// Two digits are a year only behind a mark: 09-Mar-23, 9. Mär.23, 9 Mar '23.
  private func year(_ number: Int, _ digits: Int, _ tokens: [DateToken], _ index: Int) -> Int? {
    if digits == 4 { return number }
    guard digits == 2, let mark = tokens.mark(at: index - 1), mark != 0x2C,
      tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
    else { return nil }
    return number < 70 ? 2000 + number : 1900 + number
  }

  /// March 9, 2023; Mar. 9th 2023; March 9 at 10:20 2023 is not read.
  private func monthDayYear(_ tokens: [DateToken], _ index: Int, _ bytes: [UInt8]) -> Match? {
    guard tokens.number(at: index + 1) != nil || tokens.mark(at: index + 1) != nil,
      let month = tokens.month(at: index, bytes)
    else { return nil }
    var next = index + 1
    if let mark = tokens.mark(at: next), mark == 0x2E || mark == 0x2D || mark == 0x2F { next += 1 }
    guard let (dayNumber, digits) = tokens.number(at: next), digits <= 2 else { return nil }
    next += 1
    for _ in 0..<3 where tokens.isJoiner(at: next, bytes) { next += 1 }
    guard let (year, yearDigits) = tokens.number(at: next), yearDigits == 4 else { return nil }
    return day(year, month, dayNumber).map { Match(first: index, last: next, day: $0) }
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    guard (1500...2200).contains(year) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// 10:32 or 10.32 Uhr within four tokens behind, or two before.
  private func hasClock(_ tokens: [DateToken], _ match: Match, _ bytes: [UInt8]) -> Bool {
    for index in max(0, match.first - 5)..<min(tokens.count, match.last + 7) {
      if tokens.mark(at: index) == 0x3A, let (hour, _) = tokens.number(at: index - 1), hour < 24,
        let (minute, digits) = tokens.number(at: index + 1), digits == 2, minute < 60
      {
        return true
      }
    }
    return false
  }
}

/// A run of digits, a word or one mark.
struct DateToken {
  enum Kind {
    case number(Int, digits: Int)
    case word
    case mark(UInt8)
  }

  let kind: Kind
  let range: Range<Int>

  static func tokens(of bytes: [UInt8], _ range: Range<Int>) -> [DateToken] {
    var tokens: [DateToken] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      let byte = bytes[index]
      if byte.isDigit {
        var value = 0
        while index < range.upperBound, bytes[index].isDigit {
          if index - start < 12 { value = value * 10 + Int(bytes[index] - 0x30) }
          index += 1
        }
        tokens.append(
          DateToken(kind: .number(value, digits: index - start), range: start..<index))
      } else if byte.isASCIILetter || byte >= 0x80 {
        // Pages glue what stands side by side: "by Ann SmithMay 4, 2021".
        while index < range.upperBound, bytes[index].isASCIILetter || bytes[index] >= 0x80,
          index == start || !bytes[index].isUpper || bytes[index - 1].isUpper
        {
          index += 1
        }
        // A no-break space is no letter.
        if !(index - start == 2 && byte == 0xC2 && bytes[start + 1] == 0xA0) {
          tokens.append(DateToken(kind: .word, range: start..<index))
        }
      } else {
        if !byte.isSpace { tokens.append(DateToken(kind: .mark(byte), range: start..<start + 1)) }
        index += 1
      }
    }
    return tokens
  }
}

extension [DateToken] {
  fileprivate func number(at index: Int) -> (value: Int, digits: Int)? {
    guard indices.contains(index), case .number(let value, let digits) = self[index].kind else {
      return nil
    }
    return (value, digits)
  }

  fileprivate func mark(at index: Int) -> UInt8? {
    guard indices.contains(index), case .mark(let byte) = self[index].kind else { return nil }
    return byte
  }

  fileprivate func month(at index: Int, _ bytes: [UInt8]) -> Int? {
    guard indices.contains(index), case .word = self[index].kind else { return nil }
    return MonthNames.month(bytes[self[index].range])
  }

  /// A full stop, comma, hyphen, ordinal ending, or "of" in some language.
  fileprivate func isJoiner(at index: Int, _ bytes: [UInt8]) -> Bool {
    guard indices.contains(index) else { return false }
    switch self[index].kind {
    case .number: return false
    case .mark(let byte):
      return byte == 0x2E || byte == 0x2C || byte == 0x2D || byte == 0x2F || byte == 0x27
    case .word: return Self.joiners.contains([UInt8](bytes[self[index].range].map(\.lowered)))
    }
  }

  private static var joiners: Set<[UInt8]> { DateJoiners.words }

  /// 年 月 년 월 and their like.
  fileprivate func isDateUnit(at index: Int, _ bytes: [UInt8]) -> Bool {
    guard indices.contains(index), case .word = self[index].kind else { return false }
    return DateJoiners.units.contains([UInt8](bytes[self[index].range]))
  }

  /// A digit and a mark stand right before: 10.9.3.2023 is no date.
  fileprivate func isGlued(before index: Int) -> Bool {
    guard let mark = mark(at: index - 1), mark == 0x2E || mark == 0x2F || mark == 0x2D else {
      return false
    }
    return number(at: index - 2) != nil
      && self[index - 1].range.upperBound == self[index].range.lowerBound
      && self[index - 2].range.upperBound == self[index - 1].range.lowerBound
  }
}

private enum DateJoiners {
  static let words: Set<[UInt8]> = Set(
    ["st", "nd", "rd", "th", "of", "de", "del", "den", "do", "d", "er", "º", "ª", "o", "le", "a"]
      .map { Array($0.utf8) })
  static let units: Set<[UInt8]> = Set(
    ["年", "月", "日", "년", "월", "일"].map { Array($0.utf8) })
}
