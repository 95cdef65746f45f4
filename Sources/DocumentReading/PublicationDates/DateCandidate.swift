import TimelineModel

/// A day that may be the day of publication, and what speaks for it.
struct DateCandidate: Hashable {
  enum Kind: Hashable { case published, modified, unclear }

  let day: CalendarDate
  let source: PublicationDate.Source
  let kind: Kind
  /// 0 … 1: how often such a signal is right.
  let confidence: Double
  /// Stable identifier of the signal, `date.meta.article-published-time`.
  let signal: String
  var range: TextRange?

  init(
    _ day: CalendarDate, _ source: PublicationDate.Source, _ confidence: Double, _ signal: String,
    kind: Kind = .published, range: TextRange? = nil
  ) {
    self.day = day
    self.source = source
    self.kind = kind
    self.confidence = confidence
    self.signal = signal
    self.range = range
  }

  /// For texts of which the document keeps another rendering.
  var withoutRange: DateCandidate {
    var copy = self
    copy.range = nil
    return copy
  }
}
