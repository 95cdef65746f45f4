public import TextAnalysis
public import TimelineModel

/// Finds the time expressions of a text and resolves them.
public struct TemporalTagger: Sendable {
  /// Holds no state: one tagger serves any number of texts and tasks.
  public init() {}

  /// The times of a text; a pure function of its arguments.
  ///
  /// - Parameters:
  ///   - text: One document: its dates decide on each other.
  ///   - referenceDate: The day of publication; without it "yesterday" and the like are found but
  ///     not resolved.
  public func tag(_ text: TokenizedText, referenceDate: CalendarDate?) -> TimeTags {
    tag(TimeText(text), referenceDate)
  }

  private func tag(_ text: TimeText, _ reference: CalendarDate?) -> TimeTags {
    var mentions = ElidedParts.complete(Recognizer.mentions(in: text), in: text)
    Ranges.link(&mentions, in: text)
    var resolver = Resolver(
      text, reference: reference, domain: Domain(mentions, reference: reference))
    let expressions = mentions.map { resolver.resolve($0) }
    return TimeTags(
      expressions: expressions, ranges: Ranges.ranges(expressions, mentions, text))
  }

  /// The full dates of a text that need nothing but their own words: a day with month and year.
  ///
  /// - Parameters:
  ///   - text: One document: its own numeric dates can show which part is the day.
  ///   - dayFirst: How 03/04/2023 is read where the text itself does not show it.
  public func absoluteDates(
    in text: TokenizedText, dayFirst: Bool? = nil
  ) -> [TimeExpression] {
    tag(TimeText(text, dayFirst: dayFirst), nil).expressions.filter {
      $0.basis == .explicit && $0.interval?.precision == .day && $0.interval?.isRange == false
    }
  }
}
