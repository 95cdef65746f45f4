public import TimelineModel

/// What an event says about the document that tells it.
public struct EventSource: Hashable, Sendable {
  /// Path or name as given.
  public let id: String
  public let url: String?
  public let title: String?
  public let publicationDate: CalendarDate?

  public init(
    id: String, url: String? = nil, title: String? = nil, publicationDate: CalendarDate? = nil
  ) {
    self.id = id
    self.url = url
    self.title = title
    self.publicationDate = publicationDate
  }
}
