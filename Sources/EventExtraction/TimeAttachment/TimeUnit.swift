internal import TemporalTagging
internal import TextAnalysis
internal import TimelineModel

/// A time of the text as one whole: an expression, or several that say one interval together.
struct TimeUnit: Sendable {
  let tokens: Range<Int>
  let range: TextRange
  let interval: DateInterval?
  let kind: TimeExpression.Kind
  let basis: TimeExpression.Basis
  let duration: TimeDuration?
  let modifier: TimeExpression.Modifier?
  /// TIMEX3 value of a single expression.
  let value: String
  /// The day that it was counted from.
  let anchor: CalendarDate?
  /// Identifier of the rule that read it.
  let rule: String
  /// Several expressions make one interval.
  let isRange: Bool

  /// A point or stretch of the calendar, not a bare length or a repetition.
  var isDated: Bool { interval != nil && kind != .duration && kind != .set }

  var isPresent: Bool { value == "PRESENT_REF" }
  var isVague: Bool { value.hasSuffix("_REF") }

  static func units(of tags: TimeTags, in text: TokenizedText) -> [TimeUnit] {
    var partOfRange = [Bool](repeating: false, count: tags.expressions.count)
    var units: [TimeUnit] = []
    for range in tags.ranges {
      for part in range.parts where partOfRange.indices.contains(part) { partOfRange[part] = true }
      let first = range.parts.first.map { tags.expressions[$0] }
      units.append(
        TimeUnit(
          tokens: AnnotatedWords.tokens(of: range.range, in: text), range: range.range,
          interval: range.interval, kind: .date, basis: first?.basis ?? .explicit, duration: nil,
          modifier: nil, value: "", anchor: first?.anchor, rule: range.rule, isRange: true))
    }
    for (index, time) in tags.expressions.enumerated() where !partOfRange[index] {
      units.append(
        TimeUnit(
          tokens: AnnotatedWords.tokens(of: time.range, in: text), range: time.range,
          interval: counted(time) ?? time.interval
            ?? Yearless.interval(index, tags.expressions), kind: time.kind,
          basis: time.basis, duration: time.duration,
          modifier: time.modifier, value: time.value ?? "", anchor: time.anchor, rule: time.rule,
          isRange: false))
    }
    return units.sorted { $0.range < $1.range }.filter { !$0.tokens.isEmpty }
  }

  /// "two weeks later", counted from a day, is a day.
  private static func counted(_ time: TimeExpression) -> DateInterval? {
    guard time.rule == "en.later", time.basis == .thread, let anchor = time.anchor,
      let length = time.duration, length.unit == .week, let interval = time.interval,
      interval.precision == .week, let first = interval.firstDay, let last = interval.lastDay
    else { return nil }
    guard (1..<10_000).contains(length.amount), length.amount == length.amount.rounded(),
      case let count = Int(length.amount) * (first > anchor ? 7 : -7),
      case let day = anchor.adding(days: count), first <= day, day <= last
    else { return nil }
    return DateInterval(.day(day), qualifier: interval.qualifier)
  }
}
