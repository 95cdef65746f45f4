public import EventExtraction
public import Gazetteer
public import TimelineModel

/// Collects the events of documents, in any order, and makes one timeline of them.
public struct TimelineBuilder {
  private let gazetteer: Gazetteer
  private var tellings: [Telling] = []
  private var notes: [Note] = []
  private var documentCount = 0
  private var undatedLeftOut = 0

  /// - Parameter gazetteer: The one that the documents were read with; the timeline names it.
  public init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  mutating func add(_ annotated: AnnotatedDocument) {
    add(
      annotated.tellings, notes: annotated.notes, undatedLeftOut: annotated.undatedLeftOut)
  }

  /// Adds what one document gave.
  public mutating func add(_ tellings: [Telling], notes: [Note], undatedLeftOut: Int = 0) {
    self.tellings += tellings
    self.undatedLeftOut += undatedLeftOut
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
      events: EventMerger.merge(tellings),
      notes: notes.sorted { ($0.source ?? "", $0.message) < ($1.source ?? "", $1.message) },
      documentCount: documentCount, undatedLeftOut: undatedLeftOut, gazetteer: gazetteer.title,
      attribution: gazetteer.attribution)
  }
}

extension Gazetteer {
  /// What outputs call it: number of places and day of the data.
  fileprivate var title: String {
    guard dataDate > 0 else { return "\(placeCount) places" }
    let month = dataDate / 100 % 100
    return "\(placeCount) places, \(dataDate / 10_000)-\(month < 10 ? "0" : "")\(month)"
  }
}
