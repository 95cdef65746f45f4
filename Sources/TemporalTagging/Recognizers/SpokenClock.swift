internal import TextAnalysis
internal import TimelineModel

/// Clock times as they are spoken: "half past five", "a quarter to six", "ten past 4", "4 in the
/// morning".
enum SpokenClock {
  static func match(_ text: TimeText, _ start: Int) -> (TimeOfDay, Int)? {
    past(text, start) ?? inPart(text, start)
  }

  private static func past(_ text: TimeText, _ start: Int) -> (TimeOfDay, Int)? {
    var index = start
    if text.word(index) == .article { index += 1 }
    let minutes: Int
    switch text.word(index) {
    case .half: minutes = 30
    case .unit(.quarter): minutes = 15
    case .cardinal(let value) where value < 30 && index == start: minutes = value
    default: return nil
    }
    let isPast = text.word(index + 1) == .relative(.past)
    guard isPast || text.word(index + 1) == .connector(.to),
      let (hour, next) = hour(text, index + 2)
    else { return nil }
    // "From a quarter to six million" and "two to four" count; a clock time is told by its word.
    if !isPast || minutes < 15 {
      guard let before = text.tokenBefore(start), leads.contains(before) else { return nil }
      if !isPast, minutes != 15 { return nil }
    }
    return TimeOfDay(
      hour: isPast ? hour : (hour + 11) % 12, minute: isPast ? minutes : 60 - minutes
    )
    .map { ($0, next) }
  }

  private static let leads = WordSet("at by about until around")

  private static func hour(_ text: TimeText, _ index: Int) -> (Int, Int)? {
    if case .cardinal(let value) = text.word(index), (1...12).contains(value) {
      return (value, index + 1)
    }
    guard let (value, count) = text.digits(index), count <= 2, (1...12).contains(value) else {
      return nil
    }
    return (value, index + 1)
  }

  /// "At 4 in the morning": the hour alone, before its part of the day.
  private static func inPart(_ text: TimeText, _ start: Int) -> (TimeOfDay, Int)? {
    guard text.word(start - 1) == .connector(.at) || text.isWord(start - 1, "around"),
      let (hour, next) = hour(text, start), text.word(next) == .connector(.in),
      text.word(next + 1) == .the, case .dayPart = text.word(next + 2)
    else { return nil }
    return TimeOfDay(hour: hour % 12).map { ($0, next) }
  }
}

/// Offsets from UTC in digits: "Z", "+01:00", "+0100", "-0500" (RFC 3339, RFC 5322).
enum UTCOffset {
  /// Minutes east of UTC; moves past the offset.
  ///
  /// - Parameter isSigned: a minus counts as one only where nothing else can follow the time.
  static func match(_ text: TimeText, _ next: inout Int, isSigned: Bool) -> Int? {
    if isSigned, text.isWord(next, "z"), text.isGlued(next) {
      next += 1
      return 0
    }
    let isEast = text.isMark(next, "+")
    guard isEast || isSigned && text.isDash(next), text.isGlued(next + 1),
      let (value, count) = text.digits(next + 1)
    else { return nil }
    var end = next + 2
    let minutes: Int
    switch count {
    case 4: minutes = value / 100 * 60 + value % 100
    case 2 where text.isMark(end, ":") && text.isGlued(end) && text.isGlued(end + 1):
      guard let rest = text.digits(end + 1, count: 2) else { return nil }
      minutes = value * 60 + rest
      end += 2
    default: return nil
    }
    guard minutes % 15 == 0, minutes <= 14 * 60 else { return nil }
    next = end
    return isEast ? minutes : -minutes
  }
}
