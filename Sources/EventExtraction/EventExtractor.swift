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
    builder(annotations, source)?.events() ?? []
  }

  /// The events that have a date, and how many others ``events(in:source:)`` gives. Nearly half of the
  /// events of news have none: not to build them saves a tenth of the time of the whole.
  public func datedEvents(
    in annotations: DocumentAnnotations, source: EventSource
  ) -> (events: [TimelineEvent], undatedCount: Int) {
    guard let builder = builder(annotations, source) else { return ([], 0) }
    return (builder.datedEvents(), builder.undatedCount)
  }

  /// Nil for texts in another language.
  private func builder(_ annotations: DocumentAnnotations, _ source: EventSource) -> EventBuilder? {
    let language = LanguageFit(annotations.text)
    guard language.fits else { return nil }
    var reading = EventReading(annotations, language)
    reading.attachTimes()
    reading.inheritDates()
    reading.readModality()
    reading.attachPlaces()
    reading.dateLead()
    return EventBuilder(reading, source)
  }

  /// Whether a text is in a language that the rules know; other texts give no events.
  public static func understands(_ text: TokenizedText) -> Bool { LanguageFit(text).fits }
}
