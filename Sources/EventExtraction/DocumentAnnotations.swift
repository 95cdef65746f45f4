public import Geoparsing
public import TemporalTagging
public import TextAnalysis
public import TimelineModel

/// What the readers found in one document: the input of event extraction.
public struct DocumentAnnotations: Sendable {
  /// What a block is, as far as events care.
  public enum BlockKind: Hashable, Sendable {
    /// The headline: its events are those of the text, told short.
    case title
    /// The title of a section.
    case heading
    /// Running text.
    case body
    /// The words below a picture: may tell an event without a verb.
    case caption
    /// Words of somebody else, set off.
    case quote
    /// One item of a list.
    case list
    /// One row of a table.
    case table
    /// Bylines, datelines, menus: never the home of an event.
    case none
  }

  /// All offsets of the other parts count its bytes.
  public let text: TokenizedText
  /// One for each of the text's blocks.
  public let blockKinds: [BlockKind]
  /// Resolved against ``referenceDate``.
  public let times: TimeTags
  /// In the order of the text.
  public let places: [PlaceMention]
  /// Publication day; nil if unknown.
  public let referenceDate: CalendarDate?

  /// `blockKinds` has as many entries as the text has blocks.
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
