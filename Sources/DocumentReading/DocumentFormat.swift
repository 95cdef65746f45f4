/// The formats that can be read, packed by gzip or not.
public enum DocumentFormat: String, Hashable, Sendable, CaseIterable {
  /// Plain text in any encoding that can be recognised.
  case text
  /// HTML and XHTML, well-formed or not.
  case html
  /// CommonMark, with or without front matter.
  case markdown
  /// RSS, RDF, Atom or JSON Feed: each item is a document.
  case feed
  /// One JSON object a line: each line is a document.
  case jsonLines = "jsonl"
  /// TEI P5.
  case tei
  /// NITF and NewsML-G2.
  case news = "newsml"
  /// One message.
  case mail = "eml"
  /// A mailbox: each message is a document.
  case mailbox = "mbox"
  /// CSV, TSV and the like with a line of headings: each row is a document.
  case table = "csv"
  /// iCalendar: each entry is a document.
  case calendar = "ics"
  /// Office Open XML text, as Word writes it (ECMA-376).
  case word = "docx"
  /// OpenDocument text (ISO/IEC 26300).
  case openDocument = "odt"
  /// EPUB 2 or 3: the whole book is one document, its chapters in the order of reading.
  case epub
  /// WARC: each stored page is a document.
  case webArchive = "warc"
  /// A dump of a wiki: each article is a document.
  case mediaWiki = "mediawiki"

  /// Extensions of file names, without the full stop, lower case.
  public var fileExtensions: [String] {
    switch self {
    case .text: ["txt", "text"]
    case .html: ["html", "htm", "xhtml"]
    case .markdown: ["md", "markdown", "mdown", "mkd"]
    case .feed: ["rss", "atom", "rdf", "xml"]
    case .jsonLines: ["jsonl", "ndjson"]
    case .tei: ["tei"]
    case .news: ["nitf", "newsml"]
    case .mail: ["eml"]
    case .mailbox: ["mbox", "mbx"]
    case .table: ["csv", "tsv", "tab"]
    case .calendar: ["ics", "ical", "ifb"]
    case .word: ["docx", "docm"]
    case .openDocument: ["odt", "ott"]
    case .epub: ["epub"]
    case .webArchive: ["warc"]
    case .mediaWiki: ["mediawiki"]
    }
  }

  /// How the content shows the format, for people.
  public var detection: String {
    switch self {
    case .text: "anything else"
    case .html: "<!doctype html>, <html> or other tags of HTML"
    case .markdown: "front matter between --- or +++; else the extension"
    case .feed: "root <rss>, <feed> or <rdf:RDF>; \"jsonfeed.org/version\""
    case .jsonLines: "first character {"
    case .tei: "the namespace of TEI"
    case .news: "root <nitf>, <newsItem>, <newsMessage>"
    case .mail: "header fields such as From:, Date:, Message-ID:"
    case .mailbox: "a first line \"From \" with a date"
    case .table: "a line of known headings above lines with as many cells; else the extension"
    case .calendar: "BEGIN:VCALENDAR"
    case .word: "ZIP with word/document.xml"
    case .openDocument: "ZIP with the media type of OpenDocument"
    case .epub: "ZIP with the media type of EPUB"
    case .webArchive: "WARC/1."
    case .mediaWiki: "root <mediawiki>"
    }
  }

  /// True if one input holds many documents, which are read one by one.
  public var isSequence: Bool {
    switch self {
    case .feed, .jsonLines, .news, .mailbox, .table, .calendar, .webArchive, .mediaWiki: true
    case .text, .html, .markdown, .tei, .mail, .word, .openDocument, .epub: false
    }
  }

  /// Bytes at the start of an input that show its format.
  static let headLength = 4096

  /// The format of a document by its first bytes; where they do not decide, by the name.
  public static func of(_ bytes: some Collection<UInt8>, named name: String = "") -> Self {
    let head = Array(bytes.prefix(headLength))
    if let format = FormatDetection.format(of: head) { return format }
    let name = name.lowercased()
    let plain = name.hasSuffix(".gz") ? String(name.dropLast(3)) : name
    let suffix = plain.utf8.lastIndex(of: UInt8(ascii: ".")).map {
      plain[plain.index(after: $0)...]
    }
    return allCases.first { $0.fileExtensions.contains(String(suffix ?? "")) } ?? .text
  }

  /// What cuts an input of this format into documents.
  func splitter(
    head: [UInt8], id: String, options: DocumentReader.Options
  ) -> any DocumentSplitter {
    let limit = options.maximumSize
    switch self {
    case .jsonLines: return JSONLinesSplitter(id: id, maximumSize: limit)
    case .feed:
      return head.prefix(64).contains(UInt8(ascii: "{"))
        ? JSONFeedSplitter(id: id, maximumSize: limit) : FeedSplitter(id: id, maximumSize: limit)
    case .news: return NewsSplitter(id: id, maximumSize: limit)
    case .mailbox: return MailboxSplitter(id: id, maximumSize: limit)
    case .table where !head.starts(with: [0xFF, 0xFE]) && !head.starts(with: [0xFE, 0xFF]):
      return TableSplitter(head: head, id: id, maximumSize: limit)
    case .calendar: return CalendarSplitter(id: id, maximumSize: limit)
    case .webArchive: return WebArchiveSplitter(id: id, maximumSize: limit)
    case .mediaWiki: return MediaWikiSplitter(id: id, maximumSize: limit)
    case .text, .html, .markdown, .tei, .mail, .table, .word, .openDocument, .epub:
      return WholeInput(id: id, format: self, maximumSize: limit)
    }
  }
}
