public import Geoparsing
public import TemporalTagging
public import TextAnalysis
public import TimelineModel

/// What the readers found in one document: the input of event extraction.
public struct DocumentAnnotations: Sendable {
  /// What a block is, as far as events care.
  public enum BlockKind: Hashable, Sendable {
    case title, heading, body, caption, quote, list, table
    /// Bylines, datelines, menus: never the home of an event.
    case none
  }

  public let text: TokenizedText
  /// One for each of the text's blocks.
  public let blockKinds: [BlockKind]
  public let times: TimeTags
  /// In the order of the text.
  public let places: [PlaceMention]
  /// Publication day; nil if unknown.
  public let referenceDate: CalendarDate?

  public init(
    text: TokenizedText, blockKinds: [BlockKind], times: TimeTags, places: [PlaceMention],
    referenceDate: CalendarDate?
  ) {
    self.text = text
    self.blockKinds = blockKinds
    self.times = times
    self.places = places
    self.referenceDate = referenceDate
  }
}
