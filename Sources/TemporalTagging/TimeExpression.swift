public import TimelineModel

/// A time expression of a text, with its value in two notations.
public struct TimeExpression: Hashable, Sendable {
  /// TIMEX3 types.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// How the value was come by.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// The words say it all.
    case explicit
    /// Counted from the reference date.
    case relative
    /// A missing field was taken from the running date of the text.
    case thread
  }

  /// TIMEX3 modifiers.
  public enum Modifier: String, Hashable, Sendable, CaseIterable {
    case start = "START"
    case mid = "MID"
    case end = "END"
    case approximate = "APPROX"
    case before = "BEFORE"
    case after = "AFTER"
    case onOrBefore = "ON_OR_BEFORE"
    case onOrAfter = "ON_OR_AFTER"
    case moreThan = "MORE_THAN"
    case lessThan = "LESS_THAN"
    case equalOrMore = "EQUAL_OR_MORE"
    case equalOrLess = "EQUAL_OR_LESS"
  }

  /// UTF-8 byte offsets in the text.
  public let range: TextRange
  public let kind: Kind
  /// TIMEX3 value (`2023-03-09`, `P3W`, `XXXX-WXX-1`, `PRESENT_REF`); nil if it could not be resolved.
  public let value: String?
  public let modifier: Modifier?
  /// The stretch of calendar time that is meant; nil for durations, sets and unresolved expressions.
  public let interval: DateInterval?
  /// The other reading of an ambiguous date (03/04/2023), nil otherwise.
  public let alternative: DateInterval?
  /// Number and unit of a duration with a number ("seven months"), also of "seven months ago".
  public let duration: TimeDuration?
  public let basis: Basis
  /// The day it was counted from, where the basis is not explicit.
  public let anchor: CalendarDate?
  /// Stable identifier of the rule, `en.month-day-year`.
  public let rule: String

  public init(
    range: TextRange, kind: Kind, value: String?, modifier: Modifier? = nil,
    interval: DateInterval? = nil, alternative: DateInterval? = nil, duration: TimeDuration? = nil,
    basis: Basis, anchor: CalendarDate? = nil, rule: String
  ) {
    self.range = range
    self.kind = kind
    self.value = value
    self.modifier = modifier
    self.interval = interval
    self.alternative = alternative
    self.duration = duration
    self.basis = basis
    self.anchor = anchor
    self.rule = rule
  }
}

/// A length of time as a text counts it.
public struct TimeDuration: Hashable, Sendable {
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case second, minute, hour, day, week, month, quarter, year, decade, century
  }

  /// Number of units; half a year is 0.5.
  public let amount: Double
  public let unit: Unit

  public init(amount: Double, unit: Unit) {
    self.amount = amount
    self.unit = unit
  }
}

/// Several time expressions that together say one interval: "from March 3 to 5", "June and July",
/// "last summer and fall".
public struct TimeRange: Hashable, Sendable {
  /// UTF-8 byte offsets from the first expression (with its preposition) to the last.
  public let range: TextRange
  public let interval: DateInterval
  /// Indices of its parts in ``TimeTags/expressions``, rising.
  public let parts: [Int]
  /// Stable identifier of the rule, `en.range.from-to`.
  public let rule: String

  public init(range: TextRange, interval: DateInterval, parts: [Int], rule: String) {
    self.range = range
    self.interval = interval
    self.parts = parts
    self.rule = rule
  }
}

/// All times of a text.
public struct TimeTags: Hashable, Sendable {
  /// In the order of the text, without overlaps.
  public let expressions: [TimeExpression]
  /// In the order of the text.
  public let ranges: [TimeRange]

  public init(expressions: [TimeExpression], ranges: [TimeRange] = []) {
    self.expressions = expressions
    self.ranges = ranges
  }
}
