internal import TextAnalysis

/// A day of the week beside a date: "the Friday after Thanksgiving", "the Sunday before 5 May 1945".
enum WeekdaysBeside {
  static func match(_ text: TimeText, at start: Int) -> Mention? {
    guard text.word(start) == .the, case .weekday(let weekday) = text.word(start + 1) else {
      return nil
    }
    let isAfter = text.word(start + 2) == .after
    guard isAfter || text.word(start + 2) == .before,
      let anchor = Recognizer.core(text, start + 3), anchor.isDay
    else { return nil }
    return Mention(
      start..<anchor.tokens.upperBound,
      .weekdayBeside(weekday, isAfter: isAfter, of: anchor.meaning), "en.weekday-beside")
  }
}
