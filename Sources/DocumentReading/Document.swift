public import TimelineModel

/// What a block of text is in its document.
public enum BlockRole: String, Hashable, Sendable, CaseIterable {
  case title, dateline, byline, body, heading, caption, quote, list, table, boilerplate
}

/// A paragraph, heading, caption, list item, table row … of a document.
public struct TextBlock: Hashable, Sendable {
  public let role: BlockRole
  /// UTF-8 byte offsets in ``Document/text``.
  public let range: TextRange

  public init(role: BlockRole, range: TextRange) {
    self.role = role
    self.range = range
  }
}

/// The day on which a document was published, and why it is thought so.
public struct PublicationDate: Hashable, Sendable {
  public enum Source: String, Hashable, Sendable, CaseIterable {
    case option, metadata, url, byline, dateline, caption, text
    case jsonLD = "json-ld"
  }

  public let day: CalendarDate
  public let source: Source
  /// 0 … 1.
  public let confidence: Double
  /// Where it stands in the text (UTF-8 bytes), if it stands there.
  public let range: TextRange?
  /// Stable identifier of the signal, `date.meta.article:published_time`.
  public let signal: String

  public init(
    day: CalendarDate, source: Source, confidence: Double, range: TextRange? = nil,
    signal: String = ""
  ) {
    self.signal = signal
    self.day = day
    self.source = source
    self.confidence = confidence
    self.range = range
  }
}

/// A document as text with roles.
///
/// The text of plain-text input is the input, byte for byte (after repair of bytes that are no
/// UTF-8). Every other offset in the library counts bytes of ``text``.
public struct Document: Hashable, Sendable {
  /// Path, or the identifier that the input gives.
  public let id: String
  public let text: String
  /// In the order of the text, without overlaps.
  public let blocks: [TextBlock]
  public let title: String?
  /// Canonical address, if the document names one.
  public let url: String?
  /// BCP 47 tag, if the document names one.
  public let language: String?
  /// Nil if nothing supports a date.
  public let publicationDate: PublicationDate?
  /// All days that something speaks for, the best first; the answer is among them.
  public let publicationDateCandidates: [PublicationDate]
  /// Where the document comes from, as its data say it: `US-KY`, `UA`, or a name.
  public let home: String?
  /// What its data state outright: rows of tables, entries of calendars, events in a page's markup.
  public internal(set) var facts: [StatedFact]
  /// Dates and places that an editor has marked in the text, in its order, without overlaps.
  public internal(set) var marks: [MarkedWords]
  public internal(set) var notes: [Note]

  public init(
    id: String, text: String, blocks: [TextBlock], title: String? = nil, url: String? = nil,
    language: String? = nil, publicationDate: PublicationDate? = nil,
    publicationDateCandidates: [PublicationDate] = [], home: String? = nil,
    facts: [StatedFact] = [],
    marks: [MarkedWords] = [], notes: [Note] = []
  ) {
    self.publicationDateCandidates = publicationDateCandidates
    self.id = id
    self.text = text
    self.blocks = blocks
    self.title = title
    self.url = url
    self.language = language
    self.publicationDate = publicationDate
    self.home = home
    self.facts = facts
    self.marks = marks
    self.notes = notes
  }
}
