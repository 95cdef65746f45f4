public import TimelineModel

/// A second of UTC.
public struct UTCInstant: Hashable, Sendable {
  /// The day in UTC.
  public let day: CalendarDate
  /// 0 … 86 399.
  public let secondOfDay: Int

  init(_ day: CalendarDate, secondOfDay: Int) {
    self.day = day
    self.secondOfDay = secondOfDay
  }
}

extension UTCInstant: Comparable {
  public static func < (left: UTCInstant, right: UTCInstant) -> Bool {
    (left.day, left.secondOfDay) < (right.day, right.secondOfDay)
  }
}

/// The first and the last instant of an event.
///
/// A day begins at 00:00:00Z and ends at 23:59:59Z: the end is inclusive, so that an hourly
/// animation shows the event all day. Times that name their offset are moved to UTC; times and days
/// without one are not moved.
public struct ExportTimes: Hashable, Sendable {
  /// Nil if the start is open or the event undated. The year may be any.
  public let start: UTCInstant?
  /// Inclusive; nil if the end is open or the event undated.
  public let end: UTCInstant?

  /// The times of an undated event.
  public init() {
    start = nil
    end = nil
  }

  /// The end is never before the start, also where only one of them names its offset.
  public init(_ interval: DateInterval) {
    start = interval.start.map(Self.first)
    let last = interval.end.map(Self.last)
    if let start, let last {
      // An evening in the west and "that day" without a zone can change places in UTC.
      end = max(start, last)
    } else {
      end = last
    }
  }

  /// Both bounds, or nil unless both are known and lie in the years 1 … 9999, which is all that
  /// RFC 3339 and the readers of the tables can say.
  ///
  /// Half a pair is never given: maps draw a missing start at 1970.
  public var bounds: (start: UTCInstant, end: UTCInstant)? {
    guard let start, let end, (1...9999).contains(start.day.year),
      (1...9999).contains(end.day.year)
    else { return nil }
    return (start, end)
  }

  /// True if the event is one second rather than a stretch of time.
  public var isInstant: Bool { start != nil && start == end }

  private static func first(_ date: ReducedDate) -> UTCInstant {
    if case .instant(let day, let time) = date { return utc(day, time) }
    return UTCInstant(date.firstDay, secondOfDay: 0)
  }

  private static func last(_ date: ReducedDate) -> UTCInstant {
    if case .instant(let day, let time) = date { return utc(day, time) }
    return UTCInstant(date.lastDay, secondOfDay: 86_399)
  }

  private static func utc(_ day: CalendarDate, _ time: TimeOfDay) -> UTCInstant {
    // A leap second is told as the second before it.
    let local = time.hour * 3_600 + time.minute * 60 + min(time.second ?? 0, 59)
    let second = local - (time.utcOffsetMinutes ?? 0) * 60
    if second < 0 { return UTCInstant(day.adding(days: -1), secondOfDay: second + 86_400) }
    if second >= 86_400 { return UTCInstant(day.adding(days: 1), secondOfDay: second - 86_400) }
    return UTCInstant(day, secondOfDay: second)
  }
}
