internal import TimelineModel

/// A recognised time expression before resolution.
struct Mention: Hashable, Sendable {
  /// Token indices, half open.
  var tokens: Range<Int>
  var meaning: Meaning
  /// Number and unit where the phrase counts.
  var duration: TimeDuration?
  /// Stable identifier of the rule.
  var rule: String
  /// The other reading of an ambiguous date.
  var alternative: Meaning?
  /// The month to which the range goes that this date opens: "from October to March".
  var lastMonth: Int8?
  /// Set if a range or list has tied it to the mention before it.
  var link: RangeLink?

  init(
    _ tokens: Range<Int>, _ meaning: Meaning, _ rule: String, duration: TimeDuration? = nil,
    alternative: Meaning? = nil
  ) {
    self.tokens = tokens
    self.meaning = meaning
    self.rule = rule
    self.duration = duration
    self.alternative = alternative
  }
}

extension Mention {
  /// True if it names a place on the calendar, not a length or a rhythm.
  var isPointInTime: Bool { meaning.isPointInTime }
}

extension Meaning {
  /// Without "early", "the end of" and the like.
  var unmodified: Meaning {
    if case .modified(_, let inner) = self { return inner }
    return self
  }

  /// True for words that name a quarter themselves; "the quarter" only points at one.
  var namesQuarter: Bool {
    switch self {
    case .date(let fields), .directed(let fields, _), .within(let fields, _):
      fields.quarter != nil
    case .modified(_, let inner): inner.namesQuarter
    default: false
    }
  }

  var isPointInTime: Bool {
    switch self {
    case .duration, .set, .reference, .unknown: false
    case .modified(_, let inner): inner.isPointInTime
    default: true
    }
  }
}

/// How a mention continues the one before it.
enum RangeLink: String, Hashable, Sendable {
  case fromTo = "en.range.from-to"
  case between = "en.range.between"
  case dash = "en.range.dash"
  case list = "en.range.list"
}
