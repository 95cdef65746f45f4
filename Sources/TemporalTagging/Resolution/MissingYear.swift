internal import TimelineModel

/// Chooses the year of a date whose words do not tell it.
enum MissingYear {
  /// In news: the nearest such date before or after the day of writing, as the tense has it.
  static func news(
    reference: CalendarDate, tense: Tense, span: (Int) -> CalendarSpan?
  ) -> CalendarSpan? {
    let candidates = (-1...1).compactMap { span(reference.year + $0) }
    switch tense {
    case .past: return candidates.last { $0.firstDay <= reference } ?? candidates.first
    case .future: return candidates.first { $0.lastDay >= reference } ?? candidates.last
    case .none:
      return candidates.min { distance($0, reference) < distance($1, reference) }
    }
  }

  private static func distance(_ span: CalendarSpan, _ day: CalendarDate) -> Int {
    if span.firstDay > day { return (span.firstDay.dayNumber - day.dayNumber) * 2 }
    if span.lastDay < day { return day.dayNumber - span.lastDay.dayNumber }
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
