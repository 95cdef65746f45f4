internal import TimelineModel

/// Chooses the year of a date whose words do not tell it.
enum MissingYear {
  /// In news: the nearest such date before or after the day of writing, as the tense has it.
  ///
  /// - Parameter isSure: the tense is that of the verb the date belongs to.
  static func news(
    reference: CalendarDate, tense: Tense, isSure: Bool, span: (Int) -> CalendarSpan?
  ) -> CalendarSpan? {
    let candidates = (-1...1).compactMap { span(reference.year + $0) }
    let weights: (past: Int, future: Int) =
      switch tense {
      case .past: isSure ? (1, 12) : (1, 3)
      case .future: (4, 1)
      case .none: (1, 1)
      }
    return candidates.min {
      distance($0, reference, weights) < distance($1, reference, weights)
    }
  }

  /// Days between a span and a day, weighted by the direction.
  private static func distance(
    _ span: CalendarSpan, _ day: CalendarDate, _ weights: (past: Int, future: Int)
  ) -> Int {
    if span.firstDay > day { return (span.firstDay.dayNumber - day.dayNumber) * weights.future }
    if span.lastDay < day { return (day.dayNumber - span.lastDay.dayNumber) * weights.past }
    return 0
  }

  /// In a story: the year the text is at; the next one if the text is at its end and the date
  /// belongs to the beginning of a year.
  static func narrative(
    thread: CalendarSpan, movesOn: Bool, span: (Int) -> CalendarSpan?
  ) -> CalendarSpan? {
    guard let found = span(thread.year) else { return nil }
    if movesOn, let month = thread.month, month >= 10, (found.month ?? 12) <= 3 {
      return span(thread.year + 1)
    }
    return found
  }
}
