public import DocumentReading
public import Geoparsing
public import TemporalTagging
public import TextAnalysis
public import TimelineModel

/// A document with everything that was found in it.
public struct AnnotatedDocument: Sendable {
  public let document: Document
  public let text: TokenizedText
  public let times: TimeTags
  public let places: [PlaceMention]
  /// In the order of the text.
  public let events: [TimelineEvent]
  /// What its reader noticed, and that its language is not understood.
  public let notes: [Note]
}
