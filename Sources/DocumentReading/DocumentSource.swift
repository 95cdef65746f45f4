import TimelineModel

/// What is known of a document before its content is read.
struct DocumentSource {
  var id: String
  var url: String?
  var title: String?
  var language: String?
  /// The day that the container (a JSON Lines field, a feed, an archive) gives.
  var day: CalendarDate?
  /// Who says so: the caller, or the container's data.
  var daySource = PublicationDate.Source.option
  /// 0 … 1.
  var dayConfidence = 1.0
  var daySignal = "date.given"
  /// The day on which the container got the document: it was not published later.
  var latestDay: CalendarDate?
  /// The charset that the container gives.
  var charset: String?

  init(
    id: String, url: String? = nil, title: String? = nil, language: String? = nil,
    day: CalendarDate? = nil, charset: String? = nil
  ) {
    self.id = id
    self.url = url
    self.title = title
    self.language = language
    self.day = day
    self.charset = charset
  }
}
