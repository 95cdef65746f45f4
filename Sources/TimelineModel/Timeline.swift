/// Content trouble, told as data: the item concerned is lost, everything else goes on.
public struct Note: Hashable, Sendable {
  /// Document, as given; nil for the whole run.
  public let source: String?
  /// One sentence for people, without the source.
  public let message: String

  /// A source that is nil means the whole run.
  public init(source: String?, message: String) {
    self.source = source
    self.message = message
  }
}

/// The events of one or many documents.
public struct Timeline: Hashable, Sendable {
  /// By date, undated ones last; ties by place of telling. The order never depends on the order in
  /// which documents were read.
  public let events: [TimelineEvent]
  /// What was lost or doubtful, by source.
  public let notes: [Note]
  /// Documents read.
  public let documentCount: Int
  /// Undated tellings that were found and are not among ``events``, since nobody wanted them.
  public let undatedLeftOut: Int
  /// Size and month of the gazetteer, `123456 places, 2026-07`; empty if not given.
  public let gazetteer: String
  /// The line that the gazetteer's licence asks to be passed on.
  public let attribution: String

  /// Takes the events in the order given: sorting and merging are the builder's.
  public init(
    events: [TimelineEvent], notes: [Note] = [], documentCount: Int = 0, undatedLeftOut: Int = 0,
    gazetteer: String = "", attribution: String = ""
  ) {
    self.events = events
    self.notes = notes
    self.documentCount = documentCount
    self.undatedLeftOut = undatedLeftOut
    self.gazetteer = gazetteer
    self.attribution = attribution
  }
}
