public import TextAnalysis
public import TimelineModel

/// Finds the time expressions of a text and resolves them.
public struct TemporalTagger: Sendable {
  public init() {}

  /// The times of a text; a pure function of its arguments.
  ///
  /// - Parameter referenceDate: the day of publication; without it "yesterday" and the like are
  ///   found but not resolved.
  public func tag(_ text: TokenizedText, referenceDate: CalendarDate?) -> TimeTags {
    let text = TimeText(text)
    var resolver = Resolver(text, reference: referenceDate)
    return TimeTags(expressions: Recognizer.mentions(in: text).map { resolver.resolve($0) })
  }

  /// The full dates of a text that need nothing but their own words: a day with month and year.
  ///
  /// - Parameter dayFirst: how 03/04/2023 is read where the text itself does not show it.
  public func absoluteDates(
    in text: TokenizedText, dayFirst: Bool? = nil
  ) -> [TimeExpression] {
    tag(text, referenceDate: nil).expressions.filter {
      $0.basis == .explicit && $0.interval?.precision == .day && $0.interval?.isRange == false
    }
  }
}
