/// How fine a date is told, finest first.
public enum DatePrecision: String, Hashable, Sendable, CaseIterable {
  /// A time with seconds.
  case second
  /// A time with minutes.
  case minute
  /// An hour as a whole; no rule gives it, since a stated time is as fine as ``minute``.
  case hour
  /// A civil day, or a run of days: a weekend, "March 3 to 5".
  case day
  /// A week of ISO 8601, Monday to Sunday.
  case week
  /// A calendar month.
  case month
  /// Three months, as in ``Season``.
  case season
  /// Three months from January, April, July or October.
  case quarter
  /// Six months from January or July.
  case half
  /// A calendar year.
  case year
  /// Ten years: the 1990s.
  case decade
  /// A hundred years: the 19th century.
  case century
  /// A thousand years.
  case millennium
  /// A span between two dates that has no unit of its own.
  case range
}

/// How sure the source is of a date (EDTF level 1: no mark, `~`, `?`, `%`).
public enum DateQualifier: String, Hashable, Sendable, CaseIterable {
  /// As the source says it, without doubt.
  case exact
  /// About then: "around 1900", `~`.
  case approximate
  /// Perhaps then, or of doubtful source: the day of publication as the date of an event, `?`.
  case uncertain
  /// Both, `%`.
  case approximateUncertain = "approximate_uncertain"

  /// The mark at the end of the EDTF string.
  public var edtfMark: String {
    switch self {
    case .exact: ""
    case .approximate: "~"
    case .uncertain: "?"
    case .approximateUncertain: "%"
    }
  }
}

/// A stretch of calendar time with inclusive bounds, either of which may be open.
///
/// The interval has the bounds that the text supports and no finer ones; ``qualifier`` says how sure
/// they are. At least one bound is known.
public struct DateInterval: Hashable, Sendable {
  /// Nil if the start is open or unknown.
  public let start: ReducedDate?
  /// Nil if the end is open or unknown.
  public let end: ReducedDate?
  /// The unit in which the text speaks: a week is two days in EDTF but has the precision `week`.
  public let precision: DatePrecision
  /// Of both bounds.
  public let qualifier: DateQualifier
  /// True if the EDTF string has a solidus.
  public let isRange: Bool

  /// One date, as coarse as the text gives it.
  public init(_ date: ReducedDate, qualifier: DateQualifier = .exact) {
    start = date
    end = date
    precision = date.precision
    self.qualifier = qualifier
    isRange = false
  }

  /// A range, inclusive. No interval if both bounds are open or the end lies before the start.
  ///
  /// - Parameters:
  ///   - start: Nil where the start is open.
  ///   - end: Nil where the end is open.
  ///   - precision: The unit of the text where it has one ("this week").
  ///   - qualifier: How sure the source is of both bounds.
  public init?(
    from start: ReducedDate?, to end: ReducedDate?, precision: DatePrecision = .range,
    qualifier: DateQualifier = .exact
  ) {
    guard start != nil || end != nil else { return nil }
    if let start, let end, start.firstDay > end.lastDay { return nil }
    self.start = start
    self.end = end
    self.precision = precision
    self.qualifier = qualifier
    isRange = true
  }

  /// First day, inclusive; nil if open.
  public var firstDay: CalendarDate? { start?.firstDay }
  /// Last day, inclusive; nil if open.
  public var lastDay: CalendarDate? { end?.lastDay }

  /// The same interval with another qualifier.
  public func qualified(_ qualifier: DateQualifier) -> DateInterval {
    DateInterval(
      start: start, end: end, precision: precision, qualifier: qualifier, isRange: isRange)
  }

  private init(
    start: ReducedDate?, end: ReducedDate?, precision: DatePrecision, qualifier: DateQualifier,
    isRange: Bool
  ) {
    self.start = start
    self.end = end
    self.precision = precision
    self.qualifier = qualifier
    self.isRange = isRange
  }

  /// Extended Date/Time Format, ISO 8601-2 level 1 (quarters from level 2).
  public var edtf: String {
    let mark = qualifier.edtfMark
    func text(_ date: ReducedDate?) -> String {
      guard let date else { return ".." }
      if case .instant = date { return date.edtf }
      return date.edtf + mark
    }
    return isRange ? "\(text(start))/\(text(end))" : text(start)
  }

  /// True if the two have a day in common; an open bound reaches to the end of time.
  public func overlaps(_ other: DateInterval) -> Bool {
    if let first = firstDay, let last = other.lastDay, first > last { return false }
    if let first = other.firstDay, let last = lastDay, first > last { return false }
    return true
  }
}

extension DateInterval: CustomStringConvertible {
  public var description: String { edtf }
}
