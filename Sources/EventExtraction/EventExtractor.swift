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
    let language = LanguageFit(annotations.text)
    guard language.fits else { return [] }
    var reading = EventReading(annotations, language)
    reading.attachTimes()
    reading.inheritDates()
    reading.readModality()
    reading.attachPlaces()
    reading.dateLead()
    return EventBuilder(reading, source).events()
  }

  /// Whether a text is in a language that the rules know; other texts give no events.
  public static func understands(_ text: TokenizedText) -> Bool { LanguageFit(text).fits }
}
