import TimelineModel

/// Dates of fields that people write for people: "1–3 July 1863", "24 May 2021 – 2 June 2021 (ten
/// days)", "11 September 2001; 24 years ago".
enum WrittenInterval {
  /// The interval that a field begins with; nil if it begins with anything else.
  static func interval(_ text: some StringProtocol, dayFirst: Bool = true) -> DateInterval? {
    let bytes = Array(text.utf8.prefix(200))
    let dates = WrittenDateScanner(dayFirst: dayFirst).dates(in: bytes, 0..<bytes.count)
    guard let first = dates.first else {
      return StatedDate.date(text, dayFirst: dayFirst).map { DateInterval($0) }
    }
    let before = bytes[..<first.range.lowerBound]
    if !before.trimmed.isEmpty { return fromDay(before, to: first.day) }
    if dates.count > 1 {
      let between = bytes[first.range.upperBound..<dates[1].range.lowerBound]
      if isDash(between[between.trimmed]) {
        return StatedDate.interval(from: .day(first.day), to: .day(dates[1].day))
      }
    }
    // A time of day may stand behind a date of a machine.
    return DateInterval(StatedDate.date(text, dayFirst: dayFirst) ?? .day(first.day))
  }

  /// "1–" before "3 July 1863"
  private static func fromDay(_ text: ArraySlice<UInt8>, to last: CalendarDate) -> DateInterval? {
    let digits = text.drop(while: \.isSpace).prefix(2).prefix(while: \.isDigit)
    let rest = text[digits.endIndex...]
    guard !digits.isEmpty, isDash(rest[rest.trimmed]),
      let first = CalendarDate(
        year: last.year, month: last.month, day: digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    else { return nil }
    return StatedDate.interval(from: .day(first), to: .day(last))
  }

  private static func isDash(_ text: ArraySlice<UInt8>) -> Bool {
    ["-", "\u{2013}", "\u{2014}", "to", "bis", "\u{2212}"].contains { text.elementsEqual($0.utf8) }
  }
}
