internal import TextAnalysis
internal import TimelineModel

/// Clock times: "10:30 p.m. EST", "5 o'clock", "noon", "1430 GMT".
enum ClockTimes {
  /// A clock time and the token after it.
  static func time(_ text: TimeText, _ start: Int) -> (time: TimeOfDay, next: Int)? {
    if case .clockName(let hour) = text.word(start) {
      return TimeOfDay(hour: hour % 24).map { ($0, start + 1) }
    }
    guard let (hour, count) = text.digits(start), count <= 2 || count == 4 else {
      return inWords(text, start)
    }
    if text.isGlued(start), text.isMark(start - 1, ":") || text.isMark(start - 1, "$") {
      return nil
    }
    if count == 4 { return military(text, start, hour) }
    if let spoken = SpokenClock.match(text, start) { return spoken }
    var next = start + 1
    var minute: Int?
    var second: Int?
    if text.isMark(next, ":") || text.isMark(next, "."), text.isGlued(next), text.isGlued(next + 1),
      let value = text.digits(next + 1, count: 2), value < 60
    {
      let isColon = text.isMark(next, ":")
      minute = value
      next += 2
      if isColon, text.isMark(next, ":"), text.isGlued(next),
        let value = text.digits(next + 1, count: 2),
        value <= 60
      {
        second = value
        next += 2
      }
      if !isColon, case .meridiem = text.word(next) {} else if !isColon { return nil }
    }
    var isComplete = minute != nil
    var clockHour = hour
    if let (isAfternoon, after) = meridiem(text, next) {
      guard (1...12).contains(hour) else { return nil }
      clockHour = hour % 12 + (isAfternoon ? 12 : 0)
      next = after
      isComplete = true
    } else if text.word(next) == .oclock {
      next += 1
      isComplete = true
    }
    guard isComplete, !isScore(text, start, next) else { return nil }
    let offset = UTCOffset.match(text, &next, isSigned: second != nil) ?? zone(text, &next)
    return TimeOfDay(
      hour: clockHour, minute: minute ?? 0, second: second, utcOffsetMinutes: offset
    ).map { ($0, next) }
  }

  /// "a.m.", "pm", also "a.m" and "p . m .".
  private static func meridiem(_ text: TimeText, _ index: Int) -> (Bool, Int)? {
    guard case .meridiem(let isAfternoon) = text.word(index) else { return nil }
    return (isAfternoon, index + 1)
  }

  private static func inWords(_ text: TimeText, _ start: Int) -> (TimeOfDay, Int)? {
    if let spoken = SpokenClock.match(text, start) { return spoken }
    guard case .cardinal(let hour) = text.word(start), (1...12).contains(hour) else { return nil }
    var next = start + 1
    var minute = 0
    if case .cardinal(let value) = text.word(next), [10, 15, 20, 30, 40, 45, 50].contains(value) {
      minute = value
      next += 1
    }
    if let (isAfternoon, after) = meridiem(text, next) {
      next = after
      let offset = zone(text, &next)
      return TimeOfDay(
        hour: hour % 12 + (isAfternoon ? 12 : 0), minute: minute, utcOffsetMinutes: offset
      ).map { ($0, next) }
    }
    guard text.word(next) == .oclock else { return nil }
    return TimeOfDay(hour: hour, minute: minute).map { ($0, next + 1) }
  }

  /// "1430 GMT", "0600 hours", "1800 local time": four digits need one of these.
  private static func military(_ text: TimeText, _ start: Int, _ value: Int) -> (TimeOfDay, Int)? {
    var next = start + 1
    let before = next
    if text.isWord(next, "z"), text.isGlued(next), text.tokens[next].isCapitalized,
      !text.isGlued(next + 1) || text.tokens[next + 1].isMark
    {
      return TimeOfDay(hour: value / 100, minute: value % 100, utcOffsetMinutes: 0).map {
        ($0, next + 1)
      }
    }
    let offset = zone(text, &next)
    if next == before {
      guard text.word(next) == .units(.hour), value % 100 < 60,
        text.text.bytes[text.tokens[start].start] == UInt8(ascii: "0") || value % 100 != 0
          || value > 2_100 || text.word(start - 1) == .connector(.at)
      else { return nil }
      next += 1
    }
    return TimeOfDay(hour: value / 100, minute: value % 100, utcOffsetMinutes: offset).map {
      ($0, next)
    }
  }

  /// Moves past a zone: "EST", "GMT", "local time", "(CET)", "Eastern time".
  private static func zone(_ text: TimeText, _ next: inout Int) -> Int? {
    var index = next
    let isBracketed = text.isMark(index, "(")
    if isBracketed { index += 1 }
    if case .zone(let offset) = text.word(index), text.tokens[index].isAllCaps {
      if isBracketed, !text.isMark(index + 1, ")") { return nil }
      next = index + (isBracketed ? 2 : 1)
      return offset
    }
    if !isBracketed, index + 1 < text.count, zoneNames.contains(text.tokens[index]) {
      var end = index + 1
      if text.isWord(end, "standard") || text.isWord(end, "daylight") { end += 1 }
      if text.isWord(end, "time") { next = end + 1 }
    }
    return nil
  }

  private static let zoneNames = WordSet(
    "local eastern central pacific mountain moscow london greenwich")

  /// "a 3:2 win", "Psalm 23:10", "at odds of 10:1" have no two digits or follow a name; here only
  /// what still looks like a time is refused.
  private static func isScore(_ text: TimeText, _ start: Int, _ next: Int) -> Bool {
    text.isGlued(next) && next < text.count && (text.isMark(next, ":") || text.isMark(next, "/"))
  }
}
