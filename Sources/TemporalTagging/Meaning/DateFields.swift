internal import TimelineModel

/// What a phrase says of a date: the fields that are in its words and no others.
struct DateFields: Hashable, Sendable {
  /// Astronomical.
  var year: Int?
  var half: Int?
  var quarter: Int?
  var season: Season?
  /// 1 … 12.
  var month: Int?
  /// 1 … 31.
  var day: Int?
  /// ISO, 1 is Monday.
  var weekday: Int?
  /// Saturday and Sunday.
  var isWeekend = false
  /// The year is one of an accounting period: no calendar days without the calendar.
  var isFiscal = false

  /// The span if the fields pin one down without help; nil also for days no calendar has.
  var span: CalendarSpan? {
    guard let year else { return nil }
    if let month {
      guard let day else { return .month(year, month) }
      return CalendarDate(year: year, month: month, day: day).map(CalendarSpan.day)
    }
    if let season { return .season(year, season) }
    if let quarter { return .quarter(year, quarter) }
    if let half { return .half(year, half) }
    return day == nil && weekday == nil ? .year(year) : nil
  }

  /// False if no year has such a day: 30 February, 31 June.
  var isPossible: Bool {
    guard let day else { return true }
    guard let month else { return (1...31).contains(day) }
    return (1...CalendarDate.daysIn(month: month, of: year ?? 2000)).contains(day)
  }
}
