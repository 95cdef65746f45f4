import EventExtraction
public import Gazetteer
public import TimelineModel

/// Collects the events of documents, in any order, and makes one timeline of them.
public struct TimelineBuilder {
  private var events: [TimelineEvent] = []
  private var notes: [Note] = []
  private var documentCount = 0

  public init() {}

  mutating func add(_ annotated: AnnotatedDocument) {
    add(events: annotated.events, notes: annotated.document.notes)
  }

  /// Adds what one document gave.
  public mutating func add(events: [TimelineEvent], notes: [Note]) {
    self.events += events
    self.notes += notes
    documentCount += 1
  }

  /// Adds what was noticed outside any document.
  public mutating func add(_ note: Note) {
    notes.append(note)
  }

  /// Merges the tellings of the same event and orders by date.
  public func timeline() -> Timeline {
    Timeline(
      events: events,
      notes: notes.sorted { ($0.source ?? "", $0.message) < ($1.source ?? "", $1.message) },
      documentCount: documentCount)
  }
}
