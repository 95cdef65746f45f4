import TimelineModel

/// A date line without a year, "28 June, 12:05", beside a page's year of copyright.
///
/// Pages leave the year out while it is the current one, and renew the year of copyright by
/// themselves: on a page that was stored soon after it was published both are the same.
struct YearlessDate {
  let month: Int
  let day: Int
  let range: Range<Int>
  let hasClock: Bool

  /// The first day and month of a line that no year follows.
  init?(in bytes: [UInt8], _ line: Range<Int>) {
    let tokens = DateToken.tokens(of: bytes, line)
    for index in tokens.indices {
      guard case .word = tokens[index].kind,
        let month = MonthNames.month(bytes[tokens[index].range])
      else { continue }
      let (before, after) = (Self.day(tokens, index, step: -1), Self.day(tokens, index, step: 1))
      guard let (day, other) = before ?? after, day <= CalendarDate.daysIn(month: month, of: 2000)
      else { continue }
      if Self.hasYear(tokens, after: max(index, other)) { return nil }
      self.month = month
      self.day = day
      let first = min(index, other)
      let last = max(index, other)
      range = tokens[first].range.lowerBound..<tokens[last].range.upperBound
      hasClock = Self.hasClock(tokens)
      return
    }
    return nil
  }

  /// The number of one or two digits next to a month, a full stop or "de" between them at most.
  private static func day(_ tokens: [DateToken], _ month: Int, step: Int) -> (Int, index: Int)? {
    var index = month + step
    for _ in 0..<2 {
      guard tokens.indices.contains(index) else { return nil }
      switch tokens[index].kind {
      case .number(let value, digits: 1...2):
        return value >= 1 && value <= 31 ? (value, index) : nil
      case .number: return nil
      case .mark(let mark): if mark != 0x2E { return nil }
      case .word: if tokens[index].range.count > 2 { return nil }
      }
      index += step
    }
    return nil
  }

  private static func hasYear(_ tokens: [DateToken], after index: Int) -> Bool {
    tokens[min(index + 1, tokens.count)...].prefix(4).contains { token in
      if case .number(_, digits: 4) = token.kind { true } else { false }
    }
  }

  private static func hasClock(_ tokens: [DateToken]) -> Bool {
    guard tokens.count >= 3 else { return false }
    return (1..<tokens.count - 1).contains { index in
      guard case .mark(0x3A) = tokens[index].kind,
        case .number(let hour, digits: 1...2) = tokens[index - 1].kind,
        case .number(let minute, digits: 2) = tokens[index + 1].kind
      else { return false }
      return hour < 24 && minute < 60
    }
  }
}

/// The year in a line of copyright.
enum CopyrightYear {
  /// The latest year that stands within 30 bytes behind a mark of copyright; nil if none does.
  static func latest(in bytes: [UInt8], _ lines: some Sequence<Range<Int>>) -> Int? {
    var latest: Int?
    for line in lines where line.count < 400 {
      let text = bytes[line]
      guard
        let mark = text.firstOffset(of: "\u{A9}")
          ?? text.firstOffset(of: "copyright", ignoringCase: true)
          ?? text.firstOffset(of: "(c)", ignoringCase: true)
      else { continue }
      for token in DateToken.tokens(of: bytes, mark..<min(mark + 40, line.upperBound)) {
        if case .number(let year, digits: 4) = token.kind, (1995...2100).contains(year) {
          latest = max(latest ?? year, year)
        }
      }
    }
    return latest
  }
}
