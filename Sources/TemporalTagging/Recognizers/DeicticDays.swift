internal import TextAnalysis

/// Days counted from today: "yesterday", "the day before yesterday", "the day after tomorrow".
enum DeicticDays {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    var index = start
    if text.word(index) == .the { index += 1 }
    if text.word(index) == .eve, index > start, text.word(index + 1) == .connector(.of),
      let feast = Recognizer.core(text, index + 2, without: .deicticDays), feast.isDay
    {
      return Mention(
        start..<feast.tokens.upperBound, .offset(-1, .day, from: feast.meaning), "en.before-after")
    }
    if case .unit(.day) = text.word(index) {
      let step: Int
      switch text.word(index + 1) {
      case .before: step = -1
      case .after: step = 1
      default: return nil
      }
      if case .day(let count) = text.word(index + 2) {
        return mention(start..<index + 3, count + step)
      }
      if let anchor = Recognizer.core(text, index + 2, without: .deicticDays), anchor.isDay {
        return Mention(
          start..<anchor.tokens.upperBound, .offset(step, .day, from: anchor.meaning),
          "en.before-after")
      }
      guard index + 2 >= text.count || text.tokens[index + 2].isMark, text.word(start) == .the
      else { return nil }
      return Mention(
        start..<index + 2, .shift(Shift(count: step, unit: .day, anchor: .thread)), "en.thread-unit"
      )
    }
    if let beside = beside(text, start, index) { return beside }
    guard case .day(let count) = text.word(start) else { return nil }
    return mention(start..<start + 1, count)
  }

  /// "The night before.", "the year after,": beside the time that the text is at.
  private static func beside(_ text: TimeText, _ start: Int, _ index: Int) -> Mention? {
    guard index > start else { return nil }
    let step: Int
    switch text.word(index + 1) {
    case .before: step = -1
    case .after: step = 1
    default: return nil
    }
    guard index + 2 >= text.count || text.tokens[index + 2].isMark else { return nil }
    switch text.word(index) {
    case .dayPart(let part):
      let day = Meaning.shift(Shift(count: step, unit: .day, anchor: .thread))
      return Mention(start..<index + 2, .timed(DayTime(part: part), day), "en.part-of-day")
    case .unit(let unit) where unit > .day && unit <= .year:
      return Mention(
        start..<index + 2, .shift(Shift(count: step, unit: unit, anchor: .thread)), "en.thread-unit"
      )
    default: return nil
    }
  }

  private static func mention(_ tokens: Range<Int>, _ count: Int) -> Mention {
    Mention(tokens, .shift(Shift(count: count, unit: .day, anchor: .reference)), "en.deictic-day")
  }
}
