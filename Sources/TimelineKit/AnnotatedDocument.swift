public import DocumentReading
public import EventExtraction
public import Geoparsing
public import TemporalTagging
public import TextAnalysis
public import TimelineModel

/// A document with everything that was found in it.
public struct AnnotatedDocument: Sendable {
  /// The document as its reader gave it.
  public let document: Document
  /// Tokens of the document's blocks; offsets count bytes of ``document``'s text.
  public let text: TokenizedText
  /// Time expressions in the order of the text, also those that no event uses.
  public let times: TimeTags
  /// Place mentions in the order of the text, associative ones too.
  public let places: [PlaceMention]
  /// In the order of the text.
  public let events: [TimelineEvent]
  /// Undated events that are not among ``events``; 0 unless the extractor only counts them.
  public let undatedLeftOut: Int
  /// What its reader noticed, and that its language is not understood.
  public let notes: [Note]

  /// The events as they are compared with those of other documents. Made anew at each call: best where
  /// the document is read, in parallel.
  public var tellings: [Telling] { events.map { Telling($0) } }
}
