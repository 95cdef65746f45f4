internal import TextAnalysis
internal import TimelineModel

/// Turns what the mentions of one text say into values, from its first word to its last.
struct Resolver {
  let text: TimeText
  let reference: CalendarDate?
  private var lastYear: Int?

  init(_ text: TimeText, reference: CalendarDate?) {
    self.text = text
    self.reference = reference
  }

  mutating func resolve(_ mention: Mention) -> TimeExpression {
    let bytes = TextRange(
      text.tokens[mention.tokens.lowerBound].start, text.tokens[mention.tokens.upperBound - 1].end)
    switch mention.meaning {
    case .date(var fields):
      var basis = TimeExpression.Basis.explicit
      if let year = fields.year {
        lastYear = year
      } else if let year = lastYear ?? reference?.year {
        fields.year = year
        basis = lastYear == nil ? .relative : .thread
      }
      let span = fields.span
      return TimeExpression(
        range: bytes, kind: .date, value: span?.timexValue, interval: span?.interval, basis: basis,
        anchor: basis == .relative ? reference : nil, rule: mention.rule)
    case .directed(let fields, _):
      var span: CalendarSpan?
      if let reference, let weekday = fields.weekday {
        span = .day(reference.adding(days: -((reference.weekday - weekday + 7) % 7)))
      }
      return TimeExpression(
        range: bytes, kind: .date, value: span?.timexValue ?? "XXXX-WXX-\(fields.weekday ?? 1)",
        interval: span?.interval, basis: .relative, anchor: reference, rule: mention.rule)
    default:
      return TimeExpression(
        range: bytes, kind: .date, value: nil, basis: .relative, rule: mention.rule)
    }
  }
}
