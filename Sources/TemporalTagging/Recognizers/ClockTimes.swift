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
    let offset = zone(text, &next)
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

/// Clock times and parts of a day with their day: "10 p.m. Saturday", "Saturday night", "this
/// morning", "the night of 5 May", "noon on Friday".
enum DayTimes {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    clock(text, start) ?? partOfDay(text, start) ?? dayFirst(text, start) ?? named(text, start)
  }

  /// The day after a time: "Saturday", ", 5 May", "on Friday".
  private static func day(_ text: TimeText, _ index: Int) -> Mention? {
    var next = index
    if text.isMark(next, ",") { next += 1 }
    if text.word(next) == .connector(.on) || text.word(next) == .connector(.of) { next += 1 }
    guard let day = Recognizer.core(text, next), day.isDay else { return nil }
    return day
  }

  private static func clock(_ text: TimeText, _ start: Int) -> Mention? {
    guard let (time, next) = ClockTimes.time(text, start) else { return nil }
    if let day = day(text, next) {
      return Mention(
        start..<day.tokens.upperBound, .timed(DayTime(clock: time), day.meaning), "en.clock-time")
    }
    if let (part, after) = inThe(text, next) {
      let shifted =
        time.hour < 12 && part != .morning && time.hour > 0
        ? TimeOfDay(
          hour: time.hour + 12, minute: time.minute, utcOffsetMinutes: time.utcOffsetMinutes) : time
      return Mention(
        start..<after, .timed(DayTime(clock: shifted ?? time), nil), "en.clock-time")
    }
    return Mention(start..<next, .timed(DayTime(clock: time), nil), "en.clock-time")
  }

  /// "in the morning", "at night".
  private static func inThe(_ text: TimeText, _ index: Int) -> (DayPart, Int)? {
    var next = index
    switch text.word(next) {
    case .connector(.in):
      guard text.word(next + 1) == .the else { return nil }
      next += 2
    case .connector(.at): next += 1
    default: return nil
    }
    guard case .dayPart(let part) = text.word(next) else { return nil }
    return (part, next + 1)
  }

  /// "the morning of May 5", "this morning", "last night", "the following evening".
  static func partOfDay(_ text: TimeText, _ start: Int) -> Mention? {
    var index = start
    let direction = Directions.match(text, &index)
    var early: TimeExpression.Modifier?
    if case .stage(let modifier) = text.word(index) {
      early = modifier
      index += 1
      if text.isDash(index) { index += 1 }
    }
    guard case .dayPart(let part) = text.word(index) else { return nil }
    var next = index + 1
    if case .units(.hour) = text.word(next) { next += 1 }
    let time = DayTime(part: part)
    func mention(_ end: Int, _ day: Meaning?, _ rule: String) -> Mention {
      let meaning = Meaning.timed(time, day)
      return Mention(start..<end, early.map { .modified($0, meaning) } ?? meaning, rule)
    }
    if direction == nil || direction == .open {
      if let day = day(text, next), text.word(next) == .connector(.of) || !text.isMark(next, ",") {
        return mention(day.tokens.upperBound, day.meaning, "en.part-of-day")
      }
      if text.isWord(index, "overnight") { return mention(next, nil, "en.part-of-day") }
      guard early != nil || direction == .open && text.isWord(start, "the") else { return nil }
      return nil
    }
    guard index == start + 1 || text.word(start) == .the || early != nil || index == start + 2
    else {
      return nil
    }
    let day: Meaning
    switch direction {
    case .last: day = .shift(Shift(count: -1, unit: .day, anchor: .domain))
    case .next: day = .shift(Shift(count: 1, unit: .day, anchor: .domain))
    case .this: day = .shift(Shift(count: 0, unit: .day, anchor: .domain))
    case .threadNext: day = .shift(Shift(count: 1, unit: .day, anchor: .thread))
    case .threadPrevious: day = .shift(Shift(count: -1, unit: .day, anchor: .thread))
    case .threadSame: day = .shift(Shift(count: 0, unit: .day, anchor: .thread))
    case .open, nil: return nil
    }
    return mention(next, day, "en.part-of-day")
  }

  /// "Saturday night", "yesterday morning", "May 5 at 10 p.m.".
  private static func dayFirst(_ text: TimeText, _ start: Int) -> Mention? {
    guard let day = Recognizer.core(text, start), day.isDay else { return nil }
    var next = day.tokens.upperBound
    if case .dayPart(let part) = text.word(next), !text.isWord(next, "overnight") {
      return Mention(start..<next + 1, .timed(DayTime(part: part), day.meaning), "en.day-part")
    }
    let hasComma = text.isMark(next, ",")
    if hasComma { next += 1 }
    if text.word(next) == .connector(.at) { next += 1 }
    guard next > day.tokens.upperBound || true,
      let (time, after) = ClockTimes.time(text, next),
      hasComma || next > day.tokens.upperBound || text.tokens[next].isNumber
    else { return nil }
    return Mention(start..<after, .timed(DayTime(clock: time), day.meaning), "en.day-time")
  }

  /// "tonight", "late tonight".
  private static func named(_ text: TimeText, _ start: Int) -> Mention? {
    guard text.word(start) == .tonight else { return nil }
    return Mention(
      start..<start + 1,
      .timed(DayTime(part: .night), .shift(Shift(count: 0, unit: .day, anchor: .reference))),
      "en.tonight")
  }
}

extension Mention {
  /// True if it names one day.
  var isDay: Bool {
    switch meaning {
    case .date(let fields), .directed(let fields, _), .within(let fields, _):
      fields.day != nil || fields.weekday != nil
    case .shift(let shift): shift.unit == .day && !shift.isVague
    case .offset(_, .day, _), .holiday, .nth(_, .day, _): true
    default: false
    }
  }
}
