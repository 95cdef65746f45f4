public import TimelineModel

/// A time expression of a text, with its value in two notations.
public struct TimeExpression: Hashable, Sendable {
  /// TIMEX3 types.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Calendar time of a day or coarser: "March 9", "last summer", "the 1990s".
    case date = "DATE"
    /// A time of day, or a part of one: "at 7:58 a.m.", "Monday night".
    case time = "TIME"
    /// A length of time: "three weeks", "for months".
    case duration = "DURATION"
    /// Times that recur: "every Friday", "twice a year".
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
    /// The first part of it: "early 1943".
    case start = "START"
    /// Its middle: "mid-March".
    case mid = "MID"
    /// Its last part: "late 2022".
    case end = "END"
    /// About it: "around 1900", "some three weeks".
    case approximate = "APPROX"
    /// A date somewhere before it.
    case before = "BEFORE"
    /// A date somewhere after it.
    case after = "AFTER"
    /// It, or a date before it: "no later than Friday".
    case onOrBefore = "ON_OR_BEFORE"
    /// It, or a date after it: "no earlier than Friday".
    case onOrAfter = "ON_OR_AFTER"
    /// A longer time: "more than a year".
    case moreThan = "MORE_THAN"
    /// A shorter time: "less than an hour".
    case lessThan = "LESS_THAN"
    /// Of that length or longer: "at least two days".
    case equalOrMore = "EQUAL_OR_MORE"
    /// Of that length or shorter: "at most a week", "up to a week".
    case equalOrLess = "EQUAL_OR_LESS"
  }

  /// UTF-8 byte offsets in the text.
  public let range: TextRange
  /// By the meaning of the words, not by their form.
  public let kind: Kind
  /// TIMEX3 value (`2023-03-09`, `P3W`, `XXXX-WXX-1`, `PRESENT_REF`); nil if it could not be resolved.
  public let value: String?
  /// Nil where the value stands as it is.
  public let modifier: Modifier?
  /// The stretch of calendar time that is meant; nil for durations, sets and unresolved expressions.
  public let interval: DateInterval?
  /// The other reading of an ambiguous date (03/04/2023), nil otherwise.
  public let alternative: DateInterval?
  /// Number and unit of a duration with a number ("seven months"), also of "seven months ago".
  public let duration: TimeDuration?
  /// Whether other dates were needed to resolve it.
  public let basis: Basis
  /// The day it was counted from, where the basis is not explicit.
  public let anchor: CalendarDate?
  /// Stable identifier of the rule, `en.month-day-year`.
  public let rule: String

  /// Takes the parts as they are; nothing is resolved here.
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
  /// Units as words count them; the raw values are English nouns.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// 1 s.
    case second
    /// 60 s.
    case minute
    /// 60 min.
    case hour
    /// A calendar day.
    case day
    /// 7 days.
    case week
    /// A calendar month, 28 … 31 days.
    case month
    /// 3 months.
    case quarter
    /// 12 months.
    case year
    /// 10 years.
    case decade
    /// 100 years.
    case century
  }

  /// Number of units; half a year is 0.5.
  public let amount: Double
  /// The unit that the words name: 90 minutes stay minutes.
  public let unit: Unit

  /// Takes the amount as it is, also 0 and fractions.
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
  /// From the first day of its first part to the last day of its last one, both inclusive.
  public let interval: DateInterval
  /// Indices of its parts in ``TimeTags/expressions``, rising.
  public let parts: [Int]
  /// Stable identifier of the rule, `en.range.from-to`.
  public let rule: String

  /// Takes the parts as they are.
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

  /// Both in the order of the text; no ranges unless given.
  public init(expressions: [TimeExpression], ranges: [TimeRange] = []) {
    self.expressions = expressions
    self.ranges = ranges
  }
}
