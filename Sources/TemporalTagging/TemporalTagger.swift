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
  ///   - dayFirst: How the place of publication writes 03/04/2023, 3 April or 4 March; asked where
  ///     no date of the text shows it. Nil if it is not known: such a date has both readings then.
  public func tag(
    _ text: TokenizedText, referenceDate: CalendarDate?, dayFirst: Bool? = nil
  ) -> TimeTags {
    tag(TimeText(text, dayFirst: dayFirst), referenceDate)
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
}
