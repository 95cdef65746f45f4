public import TextAnalysis
public import TimelineModel

/// Reads the events of a document from its words, times and places.
///
/// No parser and no trained model: verbs by their forms, clauses by their links, then ordered rules
/// with names for times, places and modality.
public struct EventExtractor: Sendable {
  /// Holds no state: one extractor serves any number of documents and tasks.
  public init() {}

  /// The events in the order of the text, of every modality; asserted ones that the text does not
  /// date come with `TimelineEvent.when` nil.
  public func events(
    in annotations: DocumentAnnotations, source: EventSource
  ) -> [TimelineEvent] {
    reading(annotations).map { EventBuilder($0, source).events() } ?? []
  }

  /// The events that have a date, and how many others ``events(in:source:)`` gives. Nearly half of the
  /// events of news have none: not to build them saves a tenth of the time of the whole.
  public func datedEvents(
    in annotations: DocumentAnnotations, source: EventSource
  ) -> (events: [TimelineEvent], undatedCount: Int) {
    guard let reading = reading(annotations) else { return ([], 0) }
    let hasDates = reading.predicates.contains(where: \.isDated)
    return (hasDates ? EventBuilder(reading, source).datedEvents() : [], reading.undatedCount)
  }

  /// Nil for texts in another language.
  private func reading(_ annotations: DocumentAnnotations) -> EventReading? {
    let language = LanguageFit(annotations.text)
    guard language.fits else { return nil }
    var reading = EventReading(annotations, language)
    reading.inheritDates()
    reading.readModality()
    reading.attachPlaces()
    reading.dateLead()
    return reading
  }

  /// Whether a text is in a language that the rules know; other texts give no events.
  public static func understands(_ text: TokenizedText) -> Bool { LanguageFit(text).fits }
}
