public import TimelineModel

/// What an event says about the document that tells it.
public struct EventSource: Hashable, Sendable {
  /// Path or name as given.
  public let id: String
  /// Canonical address; nil if the document names none.
  public let url: String?
  /// Headline; nil for documents without one.
  public let title: String?
  /// Nil if nothing supports a day.
  public let publicationDate: CalendarDate?

  /// Nothing but the name has to be known.
  public init(
    id: String, url: String? = nil, title: String? = nil, publicationDate: CalendarDate? = nil
  ) {
    self.id = id
    self.url = url
    self.title = title
    self.publicationDate = publicationDate
  }
}
