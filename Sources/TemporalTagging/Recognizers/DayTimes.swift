internal import TextAnalysis
internal import TimelineModel

/// Clock times and parts of a day with their day: "10 p.m. Saturday", "Saturday night", "this
/// morning", "the night of 5 May", "noon on Friday".
enum DayTimes {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    clock(text, start) ?? partOfDay(text, start) ?? named(text, start)
  }

  /// The day after a time: "Saturday", ", 5 May", "on Friday".
  private static func day(_ text: TimeText, _ index: Int) -> Mention? {
    var next = index
    if text.isMark(next, ",") { next += 1 }
    if text.word(next) == .connector(.on) || text.word(next) == .connector(.of) { next += 1 }
    if let elided = ElidedParts.dayBefore(text, next) { return elided }
    guard let day = Recognizer.core(text, next), day.isDay else { return nil }
    return day
  }

  private static func clock(_ text: TimeText, _ start: Int) -> Mention? {
    guard let (time, next) = ClockTimes.time(text, start), !text.isWord(start - 1, "high") else {
      return nil
    }
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
    guard let part = part(text, index) else { return nil }
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
      if text.word(start) == .the, index == start + 1,
        text.word(start - 1) == .connector(.in) || text.isWord(start - 1, "during"),
        text.word(next) != .connector(.of)
      {
        return mention(next, nil, "en.part-of-day")
      }
      // "By late afternoon"; "an early morning raid" says nothing of the day.
      guard early != nil, text.word(start - 1) != .article,
        next >= text.count
          || !text.tokens[next].isWord || text.word(next) != .none
          || EnglishTense.past.contains(text.tokens[next])
      else { return nil }
      return mention(next, nil, "en.part-of-day")
    }
    guard index == start + 1 || text.word(start) == .the || early != nil || index == start + 2
    else {
      return nil
    }
    let day: Meaning
    switch direction {
    case .last: day = .shift(Shift(count: -1, unit: .day, anchor: .domain))
    // "The next morning" is that of the story, as "the next day" is.
    case .next:
      let isTold = text.word(start) == .the
      day = .shift(Shift(count: 1, unit: .day, anchor: isTold ? .thread : .domain))
    case .this: day = .shift(Shift(count: 0, unit: .day, anchor: .domain))
    case .threadNext: day = .shift(Shift(count: 1, unit: .day, anchor: .thread))
    case .threadPrevious: day = .shift(Shift(count: -1, unit: .day, anchor: .thread))
    case .threadSame: day = .shift(Shift(count: 0, unit: .day, anchor: .thread))
    case .open, nil: return nil
    }
    return mention(next, day, "en.part-of-day")
  }

  /// "Morning"; also the hours of "the early hours", "the small hours".
  private static func part(_ text: TimeText, _ index: Int) -> DayPart? {
    if case .dayPart(let part) = text.word(index) { return part }
    guard text.word(index) == .units(.hour), text.word(index + 1) == .connector(.of),
      text.word(index - 1) == .stage(.start)
    else { return nil }
    return .morning
  }

  /// "Saturday night", "yesterday morning", "May 5 at 10 p.m.": a day that has been read, with the
  /// time behind it.
  static func after(_ day: Mention, _ text: TimeText) -> Mention? {
    guard day.isDay else { return nil }
    let start = day.tokens.lowerBound
    var next = day.tokens.upperBound
    if case .dayPart(let part) = text.word(next), !text.isWord(next, "overnight") {
      return Mention(start..<next + 1, .timed(DayTime(part: part), day.meaning), "en.day-part")
    }
    let hasComma = text.isMark(next, ",")
    if hasComma { next += 1 }
    if text.word(next) == .connector(.at) { next += 1 }
    guard let (time, after) = ClockTimes.time(text, next),
      next > day.tokens.upperBound || text.tokens[next].isNumber || isClockName(text, next)
    else { return nil }
    return Mention(start..<after, .timed(DayTime(clock: time), day.meaning), "en.day-time")
  }

  private static func isClockName(_ text: TimeText, _ index: Int) -> Bool {
    if case .clockName = text.word(index) { return true }
    return false
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
