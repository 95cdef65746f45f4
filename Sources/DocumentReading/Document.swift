public import TimelineModel

/// What a block of text is in its document.
public enum BlockRole: String, Hashable, Sendable, CaseIterable {
  /// The headline of the whole document.
  case title
  /// Place and day before the first sentence of a report, on a line of their own.
  case dateline
  /// Who wrote it, often with the day of publication.
  case byline
  /// Running text; the role of what shows no other.
  case body
  /// The title of a section.
  case heading
  /// The words below a picture, map or table.
  case caption
  /// Words of somebody else, set off from the running text.
  case quote
  /// One item of a list.
  case list
  /// One row of a table.
  case table
  /// Menus, notices and offers: never read for events, and of pages not even kept in the text.
  case boilerplate
}

/// A paragraph, heading, caption, list item, table row … of a document.
public struct TextBlock: Hashable, Sendable {
  /// Decides whether events are read from the block, and which rules read them.
  public let role: BlockRole
  /// UTF-8 byte offsets in ``Document/text``.
  public let range: TextRange

  /// A range that does not lie within the text is cut to it when the text is read.
  public init(role: BlockRole, range: TextRange) {
    self.role = role
    self.range = range
  }
}

/// The day on which a document was published, and why it is thought so.
public struct PublicationDate: Hashable, Sendable {
  /// What the day was taken from; the raw values stand in annotations as `date_source`.
  public enum Source: String, Hashable, Sendable, CaseIterable {
    /// Given by the caller for all documents; nothing in a document outweighs it.
    case option
    /// Fields of the page, the feed, the mail, the archive or the table.
    case metadata
    /// Year, month and day in the address or the path.
    case url
    /// A line that names the author; no rule tells it from ``text`` so far.
    case byline
    /// The line with place and day before a report.
    case dateline
    /// The words below a picture; asked when nothing else speaks.
    case caption
    /// A line of the text that is no more than a date, or a label with a date.
    case text
    /// `datePublished` and its like in the page's JSON-LD (schema.org).
    case jsonLD = "json-ld"
  }

  /// The day as the source writes it, in its own zone.
  public let day: CalendarDate
  /// What kind of thing speaks for the day.
  public let source: Source
  /// 0 … 1.
  public let confidence: Double
  /// Where it stands in the text (UTF-8 bytes), if it stands there.
  public let range: TextRange?
  /// Stable identifier of the signal, `date.meta.article:published_time`.
  public let signal: String

  /// Takes the parts as they are; no signal unless one is given.
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
  /// All words in the order of reading; markup is gone, blocks are divided by line breaks.
  public let text: String
  /// In the order of the text, without overlaps.
  public let blocks: [TextBlock]
  /// The headline as the data or the text give it; nil for documents without one.
  public let title: String?
  /// Canonical address, if the document names one.
  public let url: String?
  /// BCP 47 tag, if the document names one.
  public let language: String?
  /// Whether 03/04/2023 is 3 April where the document comes from, by the country of its address, its
  /// home and its language; nil if they do not tell.
  public var writesDayFirst: Bool? {
    DateOrder.isKnownDayFirst(language: language, url: url, home: home)
  }
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
  /// What was lost or doubtful in reading; empty if nothing was.
  public internal(set) var notes: [Note]

  /// For documents that a program has in other form than a file: blocks rise and do not overlap.
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
