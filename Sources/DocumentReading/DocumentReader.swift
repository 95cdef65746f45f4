public import TimelineModel

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// Reads documents out of files, streams and bytes.
///
/// Nothing but the named input is read, and no clock is asked. A bad item of a sequence gives an
/// error for that item; the others are read.
public struct DocumentReader: Sendable {
  /// What the caller knows of the documents before they are read.
  public struct Options: Hashable, Sendable {
    /// Nil: found by content, then by the file name.
    public var format: DocumentFormat?
    /// The day of publication, where the caller knows better than the documents.
    public var publicationDay: CalendarDate?
    /// Bytes that one document may have; larger ones give an error. 64 MB unless set.
    public var maximumSize: Int

    /// Nothing is known unless it is given.
    public init(
      format: DocumentFormat? = nil, publicationDay: CalendarDate? = nil,
      maximumSize: Int = 64 << 20
    ) {
      self.format = format
      self.publicationDay = publicationDay
      self.maximumSize = maximumSize
    }
  }

  /// The same for every document that this reader reads.
  public let options: Options

  /// A reader holds nothing but its options; it may be used from many tasks at once.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// The documents of a file, or of standard input for `-`, to be read by ``document(_:)``.
  ///
  /// - Parameters:
  ///   - path: Opened at once; a file that cannot be opened gives one error and no documents.
  ///   - id: Name by which outputs call the input; the path if nil.
  public func items(of path: String, id: String? = nil) -> DocumentItems {
    DocumentItems(path: path, id: id ?? path, options: options)
  }

  /// The documents of an input that is at hand as bytes, packed by gzip or not.
  ///
  /// - Parameters:
  ///   - bytes: The whole input.
  ///   - id: Path or name of the input.
  public func items(in bytes: [UInt8], id: String) -> DocumentItems {
    DocumentItems(bytes: bytes, id: id, options: options)
  }

  /// Reads a document.
  public func document(_ item: DocumentItem) -> Document {
    document(item.bytes, format: item.format, source: item.source)
  }

  /// Reads a document that is at hand as bytes: a page or a text.
  ///
  /// - Parameters:
  ///   - bytes: The whole document, in any encoding that can be recognised; not packed.
  ///   - id: Path or name of the document; its ending helps where the content shows no format.
  public func document(_ bytes: [UInt8], id: String) -> Document {
    document(
      bytes, format: options.format ?? DocumentFormat.of(bytes, named: id),
      source: DocumentSource(id: id))
  }

  private func document(
    _ bytes: [UInt8], format: DocumentFormat, source: DocumentSource
  ) -> Document {
    switch format {
    case .html: HTMLDocument.read(bytes, source: source, options: options)
    case .markdown: MarkdownDocument.read(bytes, source: source, options: options)
    case .tei: TEIDocument.read(bytes, source: source, options: options)
    case .news: NewsDocument.read(bytes, source: source, options: options)
    case .mail, .mailbox: MailDocument.read(bytes, source: source, options: options)
    case .table: TableDocument.read(bytes, source: source, options: options)
    case .calendar: CalendarDocument.read(bytes, source: source, options: options)
    case .word, .openDocument, .epub:
      ZippedDocument.read(bytes, source: source, options: options)
    case .mediaWiki: MediaWikiPage.read(bytes, source: source, options: options)
    case .text, .jsonLines, .feed, .webArchive:
      PlainTextDocument.read(bytes, source: source, options: options)
    }
  }
}

extension Document {
  /// Reads the first document of a file, its format found by content.
  public init(contentsOf url: URL) throws(DocumentError) {
    let reader = DocumentReader()
    var items = reader.items(of: url.path)
    guard let item = items.next() else {
      throw DocumentError(.badItem, url.path, "holds no document")
    }
    self = reader.document(try item.get())
  }
}
